//! Where the answers to a question lie on a flat map: gathered into spots, as many as a screen can show.
//!
//! Gathering happens here rather than in a browser, so that a map of the whole directory costs no more to send than
//! one of a village. The plane is the Web Mercator square that browsers draw (both coordinates from 0 to 1, y grows
//! southwards).

use rustc_hash::FxHashMap;

use super::{Hit, Index, Moment, answer::spot, sets::BitSet, slot::Slot};
use crate::query::Query;

/// Pixels of the whole world's edge at zoom 0, as the browser's map counts them.
const TILE: f64 = 512.0;
/// The nearest one may look.
pub const NEAREST: u8 = 16;
/// Spots are gathered from squares this wide, in pixels, and two that are nearer than [`APART`] become one.
const SQUARE: f64 = 72.0;
/// A finger needs this much.
const APART: f64 = 46.0;
/// A wider view than this, in pixels, is looked at from further away.
const WIDEST: f64 = 4096.0;
/// How many of the meetings at one place are told; a map is no list.
const TOLD: usize = 6;
/// Meetings no further apart than this are at one place, in parts of the plane (30 m at the equator).
const ONE_PLACE: f32 = 7.5e-7;
/// The latitude at which the plane is a square.
const LAST_LATITUDE: f64 = 85.051_128;
/// When an answer has this many places, the outermost fiftieth on each side does not decide how far the map reaches.
const MANY: usize = 50;

/// A rectangle of the map, in degrees. Where it crosses the date line, `west` is greater than `east`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Degrees east.
    pub west: f64,
    /// Degrees north.
    pub south: f64,
    /// Degrees east.
    pub east: f64,
    /// Degrees north.
    pub north: f64,
}

/// What of an answer lies in a view.
#[derive(Debug)]
pub struct Chart<'a> {
    /// How many meetings answer the question.
    pub total: usize,
    /// How many of them lie in the view.
    pub in_view: usize,
    /// How many have no place on a map: online, or not known.
    pub nowhere: usize,
    /// At most a few hundred, the fullest first.
    pub spots: Vec<Spot<'a>>,
}

/// Meetings near each other.
#[derive(Debug)]
pub struct Spot<'a> {
    /// Degrees north, the middle of them.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// How many.
    pub count: usize,
    /// What holds them all.
    pub bounds: Bounds,
    /// The first of them in time, where they are all at one place or as near as one may look; else none.
    pub hits: Vec<Hit<'a>>,
}

/// A point of the plane.
pub(super) fn on_plane((lat, lon): (f64, f64)) -> [f32; 2] {
    let lat = lat.clamp(-LAST_LATITUDE, LAST_LATITUDE).to_radians();
    let y = 0.5 - lat.tan().asinh() / std::f64::consts::TAU;
    [((lon + 180.0) / 360.0) as f32, y as f32]
}

fn on_earth([x, y]: [f64; 2]) -> (f64, f64) {
    let lat = ((0.5 - y) * std::f64::consts::TAU).sinh().atan().to_degrees();
    (lat, (x * 360.0 - 180.0).clamp(-180.0, 180.0))
}

/// Spots while they are gathered.
struct Heap {
    count: usize,
    sum: [f64; 2],
    least: [f32; 2],
    most: [f32; 2],
    /// Enough to tell the first in time of a place; dropped where they are apart.
    ids: Vec<u32>,
}

impl Heap {
    fn new() -> Self {
        Self { count: 0, sum: [0.0; 2], least: [f32::MAX; 2], most: [f32::MIN; 2], ids: Vec::new() }
    }

    fn add(&mut self, id: u32, point: [f32; 2]) {
        self.count += 1;
        for (axis, part) in point.into_iter().enumerate() {
            self.sum[axis] += f64::from(part);
            self.least[axis] = self.least[axis].min(part);
            self.most[axis] = self.most[axis].max(part);
        }
        self.ids.push(id);
    }

    fn join(&mut self, other: &Self) {
        self.count += other.count;
        for axis in 0..2 {
            self.sum[axis] += other.sum[axis];
            self.least[axis] = self.least[axis].min(other.least[axis]);
            self.most[axis] = self.most[axis].max(other.most[axis]);
        }
        self.ids.extend_from_slice(&other.ids);
    }

    fn middle(&self) -> [f64; 2] {
        self.sum.map(|sum| sum / self.count.max(1) as f64)
    }

    fn is_one_place(&self) -> bool {
        (0..2).all(|axis| self.most[axis] - self.least[axis] <= ONE_PLACE)
    }

    fn bounds(&self) -> Bounds {
        let (north, west) = on_earth(self.least.map(f64::from));
        let (south, east) = on_earth(self.most.map(f64::from));
        Bounds { west, south, east, north }
    }
}

impl Bounds {
    /// The corners on the plane: west, north, east, south. East is beyond 1 where the date line is crossed.
    fn on_plane(self) -> [f64; 4] {
        let ([west, north], [east, south]) =
            (on_plane((self.north, self.west)), on_plane((self.south, self.east)));
        let east = if self.east < self.west { east + 1.0 } else { east };
        [west, north, east, south].map(f64::from)
    }
}

impl Index {
    /// What of the answer to a question lies in a view, gathered for a zoom (0 to [`NEAREST`]). Limit, order and
    /// cursor do not matter.
    pub fn chart<'a>(&'a self, moment: &Moment, query: &Query, view: Bounds, zoom: f64) -> Chart<'a> {
        let slot = Slot::of(moment, query);
        let (set, _) = self.found(moment, query, &slot);
        let [west, north, east, south] = view.on_plane();
        let widest = (east - west).max(south - north).max(f64::EPSILON);
        let zoom = zoom.clamp(0.0, f64::from(NEAREST)).min((WIDEST / TILE / widest).log2().max(0.0));
        let pixels = TILE * zoom.exp2();
        let mut heaps: FxHashMap<(i64, i64), Heap> = FxHashMap::default();
        let (mut in_view, mut nowhere) = (0, 0);
        for id in set.iter() {
            let Some(point) = self.ground.on_plane(id) else {
                nowhere += 1;
                continue;
            };
            let [x, y] = point.map(f64::from);
            let inside = (west..=east).contains(&x) || (west..=east).contains(&(x + 1.0));
            if inside && (north..=south).contains(&y) {
                in_view += 1;
                let square = ((x * pixels / SQUARE) as i64, (y * pixels / SQUARE) as i64);
                heaps.entry(square).or_insert_with(Heap::new).add(id, point);
            }
        }
        let near_enough = zoom >= f64::from(NEAREST);
        let point = query.near.as_ref().and_then(spot);
        let spots = gathered(heaps, APART / pixels).into_iter().map(|heap| {
            let (latitude, longitude) = on_earth(heap.middle());
            let told = near_enough || heap.is_one_place();
            let hits = if told { self.first_in_time(moment, &heap.ids, point, &slot) } else { Vec::new() };
            Spot { latitude, longitude, count: heap.count, bounds: heap.bounds(), hits }
        });
        Chart { total: set.count(), in_view, nowhere, spots: spots.collect() }
    }

    fn first_in_time(
        &self,
        moment: &Moment,
        ids: &[u32],
        point: Option<(f64, f64)>,
        slot: &Slot,
    ) -> Vec<Hit<'_>> {
        let mut hits: Vec<Hit<'_>> = ids.iter().map(|id| self.hit(moment, *id, point, slot)).collect();
        hits.sort_by_key(|hit| (hit.occurrence.is_none(), hit.occurrence.map(|o| o.start)));
        hits.truncate(TOLD);
        hits
    }

    /// What a map of all answers to a question should show; `None` where none has a place. A few far-off ones do not
    /// decide it.
    pub fn extent(&self, moment: &Moment, query: &Query) -> Option<Bounds> {
        let (set, _) = self.found(moment, query, &Slot::of(moment, query));
        self.reach(&set)
    }

    fn reach(&self, set: &BitSet) -> Option<Bounds> {
        let mut points: Vec<[f32; 2]> = set.iter().filter_map(|id| self.ground.on_plane(id)).collect();
        let gap = widest_gap(&points)?;
        // West of nothing is the gap, so that a list on both sides of the date line is no map of the world.
        points.iter_mut().for_each(|point| point[0] = (point[0] - gap).rem_euclid(1.0));
        let outer = if points.len() >= MANY { points.len() / 50 } else { 0 };
        let last = points.len() - 1 - outer;
        let mut ends = [[0.0; 2]; 2];
        for (axis, ends) in ends.iter_mut().enumerate() {
            let by_axis = |a: &[f32; 2], b: &[f32; 2]| a[axis].total_cmp(&b[axis]);
            *ends = [outer, last].map(|nth| points.select_nth_unstable_by(nth, by_axis).1[axis]);
        }
        let [[west, east], [north, south]] = ends;
        let turned = |x: f32| f64::from(x + gap).rem_euclid(1.0);
        let (north, west) = on_earth([turned(west), f64::from(north)]);
        let (south, east) = on_earth([turned(east), f64::from(south)]);
        Some(Bounds { west, south, east, north })
    }
}

/// Heaps no two of which are nearer than `apart`, the fullest first.
fn gathered(heaps: FxHashMap<(i64, i64), Heap>, apart: f64) -> Vec<Heap> {
    let mut heaps: Vec<((i64, i64), Heap)> = heaps.into_iter().collect();
    // Equal questions have equal answers.
    heaps.sort_by_key(|(square, heap)| (usize::MAX - heap.count, *square));
    let mut kept: Vec<Heap> = Vec::new();
    for (_, heap) in heaps {
        let [x, y] = heap.middle();
        let near = kept.iter_mut().find(|other| {
            let [a, b] = other.middle();
            (a - x).hypot(b - y) < apart
        });
        match near {
            Some(other) => other.join(&heap),
            None => kept.push(heap),
        }
    }
    kept.sort_by_key(|heap| usize::MAX - heap.count);
    kept
}

/// Where the widest empty strip from pole to pole ends, to the degree: the plane's x. `None` where there is nothing.
fn widest_gap(points: &[[f32; 2]]) -> Option<f32> {
    let mut taken = [false; 360];
    let strip = |x: f32| ((x * 360.0) as usize).min(359);
    points.iter().for_each(|point| taken[strip(point[0])] = true);
    let first = taken.iter().position(|taken| *taken)?;
    let (mut empty, mut widest, mut end) = (0, 0, first);
    for strip in first + 1..=first + 360 {
        if !taken[strip % 360] {
            empty += 1;
        } else {
            if empty > widest {
                (widest, end) = (empty, strip % 360);
            }
            empty = 0;
        }
    }
    Some(end as f32 / 360.0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_plane_is_web_mercator_and_back() {
        assert_eq!(on_plane((0.0, 0.0)), [0.5, 0.5]);
        let [x, y] = on_plane((85.051_128, -180.0));
        assert!(x.abs() < 1e-6 && y.abs() < 1e-6);
        // At zoom 10 the middle of London lies in tile 511/340 of every map in this projection.
        assert_eq!(on_plane((51.5074, -0.1278)).map(|part| (part * 1024.0) as i32), [511, 340]);
        for place in [(53.7997, -1.5492), (-33.8688, 151.2093), (64.1, -21.9)] {
            let (lat, lon) = on_earth(on_plane(place).map(f64::from));
            assert!((lat - place.0).abs() < 1e-4 && (lon - place.1).abs() < 1e-4, "{place:?} {lat} {lon}");
        }
    }

    proptest! {
        #[test]
        fn gathering_loses_nobody_and_counts_nobody_twice(
            at in proptest::collection::vec((0.0..1.0f32, 0.0..1.0f32), 1..200),
        ) {
            let mut heaps: FxHashMap<(i64, i64), Heap> = FxHashMap::default();
            for (id, (x, y)) in at.iter().enumerate() {
                let square = ((x * 20.0) as i64, (y * 20.0) as i64);
                heaps.entry(square).or_insert_with(Heap::new).add(id as u32, [*x, *y]);
            }
            let spots = gathered(heaps, 0.03);
            let mut ids: Vec<u32> = spots.iter().flat_map(|heap| heap.ids.iter().copied()).collect();
            ids.sort_unstable();
            prop_assert_eq!(ids, (0..at.len() as u32).collect::<Vec<_>>());
            prop_assert_eq!(spots.iter().map(|heap| heap.count).sum::<usize>(), at.len());
            prop_assert!(spots.is_sorted_by(|a, b| a.count >= b.count), "the fullest first");
        }
    }
}
