//! Where meetings are, and which are near a point.
//!
//! The ground is a grid of cells a tenth of a degree wide. Meetings are numbered cell by cell, row by row from the
//! south, so the cells of one row between two longitudes are one run of numbers. Distances are chords through a
//! unit sphere: exact enough (half a metre) in 32 bits, and without special cases at the poles or the date line.

use std::ops::Range;

use super::{
    Listing,
    build::{Change, Piece},
    chart,
    sets::BitSet,
};

/// Mean radius of the earth (IUGG), in kilometres.
const EARTH_KM: f64 = 6_371.008_8;
/// Cells to a degree.
const FINE: f64 = 10.0;
/// Cells in a row, all the way round.
const COLUMNS: u32 = 3600;
/// Rows from pole to pole.
const ROWS: u32 = 1800;
/// The cell of a meeting without a position: after all others.
const NOWHERE: u32 = u32::MAX;

/// Further than any place on earth, in metres.
const NO_WAY: i64 = 1 << 30;

/// Positions of the first meetings; those without one come after.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Ground {
    points: Vec<[f32; 3]>,
    /// The same on a flat map.
    flat: Vec<[f32; 2]>,
    /// First number in each cell that holds any, by cell.
    cells: Vec<(u32, u32)>,
}

/// The cell a meeting is numbered by.
pub(super) fn cell(position: Option<(f64, f64)>) -> u32 {
    position.map_or(NOWHERE, |(lat, lon)| row(lat) * COLUMNS + column(lon))
}

fn row(lat: f64) -> u32 {
    (((lat + 90.0) * FINE).clamp(0.0, f64::from(ROWS - 1))) as u32
}

fn column(lon: f64) -> u32 {
    (((lon + 180.0) * FINE).rem_euclid(f64::from(COLUMNS))) as u32 % COLUMNS
}

fn on_sphere((lat, lon): (f64, f64)) -> [f32; 3] {
    let (lat, lon) = (lat.to_radians(), lon.to_radians());
    [(lat.cos() * lon.cos()) as f32, (lat.cos() * lon.sin()) as f32, lat.sin() as f32]
}

/// Square of the chord between two points of the unit sphere.
fn chord_squared(a: [f32; 3], b: [f32; 3]) -> f32 {
    let [x, y, z] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
    x * x + y * y + z * z
}

impl Ground {
    /// From positions in the order of [`cell`].
    pub(super) fn new(positions: impl Iterator<Item = Option<(f64, f64)>>) -> Self {
        let mut ground = Self::default();
        positions.map_while(|position| position).for_each(|position| ground.push(position));
        ground
    }

    fn push(&mut self, position: (f64, f64)) {
        self.start_cell(cell(Some(position)), self.points.len() as u32);
        self.points.push(on_sphere(position));
        self.flat.push(chart::on_plane(position));
    }

    fn start_cell(&mut self, cell: u32, id: u32) {
        if self.cells.last().is_none_or(|(last, _)| *last != cell) {
            self.cells.push((cell, id));
        }
    }

    /// The ground after a change.
    pub(super) fn renew(&self, change: &Change, listings: &[Listing]) -> Self {
        let mut ground = Self::default();
        for piece in change.pieces() {
            match piece {
                Piece::Kept(ids) => ground.take(self, ids.start as usize..ids.end as usize),
                Piece::Fresh(id) => {
                    listings[*id as usize].meeting.position().into_iter().for_each(|at| ground.push(at));
                }
            }
        }
        ground
    }

    /// Adds a run of another ground's meetings.
    fn take(&mut self, other: &Self, ids: Range<usize>) {
        let ids = ids.start.min(other.points.len())..ids.end.min(other.points.len());
        let first = self.points.len() as u32;
        let at = other.cells.partition_point(|(_, id)| *id as usize <= ids.start).saturating_sub(1);
        let cells = other.cells[at..].iter().take_while(|(_, id)| (*id as usize) < ids.end);
        for (cell, id) in cells.filter(|_| !ids.is_empty()) {
            self.start_cell(*cell, first + id.saturating_sub(ids.start as u32));
        }
        self.points.extend_from_slice(&other.points[ids.clone()]);
        self.flat.extend_from_slice(&other.flat[ids]);
    }

    /// Where a meeting lies on the flat map of [`chart`], where it has a position.
    pub(super) fn on_plane(&self, id: u32) -> Option<[f32; 2]> {
        self.flat.get(id as usize).copied()
    }

    /// Kilometres from `point`, where the meeting has a position.
    pub(super) fn distance_km(&self, id: u32, point: (f64, f64)) -> Option<f64> {
        let chord = chord_squared(*self.points.get(id as usize)?, on_sphere(point)).sqrt();
        Some(2.0 * (f64::from(chord) / 2.0).min(1.0).asin() * EARTH_KM)
    }

    /// The same in whole metres, to order by; meetings without a position last.
    pub(super) fn metres(&self, id: u32, point: (f64, f64)) -> i64 {
        self.distance_km(id, point).map_or(NO_WAY, |km| (km * 1000.0) as i64)
    }

    /// Keeps those within `km` of `point`.
    pub(super) fn keep_within(&self, set: &mut BitSet, point: (f64, f64), km: f64) {
        let mut inside = set.clone();
        inside.clear();
        let reach = (km / EARTH_KM).min(std::f64::consts::PI);
        let limit = (2.0 * (reach / 2.0).sin()).powi(2) as f32;
        let here = on_sphere(point);
        for run in self.runs(point, reach) {
            for id in run {
                if set.contains(id) && chord_squared(self.points[id as usize], here) <= limit {
                    inside.insert(id);
                }
            }
        }
        *set = inside;
    }

    /// At least `wanted` of the set that are nearest, with some more; `None` where that is no less work than
    /// looking at all of them.
    pub(super) fn near(&self, set: &BitSet, point: (f64, f64), wanted: usize) -> Option<BitSet> {
        for km in [3.0, 12.0, 50.0, 200.0, 800.0] {
            let mut inside = set.clone();
            self.keep_within(&mut inside, point, km);
            if inside.count() >= wanted {
                return Some(inside);
            }
        }
        None
    }

    /// Runs of numbers that hold everything within `reach` radians of a point, and some more.
    fn runs(&self, (lat, lon): (f64, f64), reach: f64) -> impl Iterator<Item = std::ops::Range<u32>> + '_ {
        let degrees = reach.to_degrees() + 1e-6;
        let rows = row(lat - degrees)..=row(lat + degrees);
        // Near a pole every longitude may be within reach.
        let wide = if lat.abs() + degrees >= 89.0 || reach >= std::f64::consts::FRAC_PI_2 {
            180.0
        } else {
            (reach.sin() / lat.to_radians().cos()).min(1.0).asin().to_degrees() + 1e-6
        };
        let spans = if wide >= 179.9 {
            [Some((0, COLUMNS - 1)), None]
        } else {
            let (west, east) = (column(lon - wide), column(lon + wide));
            if west <= east {
                [Some((west, east)), None]
            } else {
                [Some((west, COLUMNS - 1)), Some((0, east))]
            }
        };
        rows.flat_map(move |row| spans.into_iter().flatten().map(move |span| (row, span)))
            .map(|(row, (west, east))| self.run(row * COLUMNS + west, row * COLUMNS + east))
    }

    /// The numbers in the cells from one to another, both included.
    fn run(&self, first: u32, last: u32) -> std::ops::Range<u32> {
        let start_of = |n: usize| self.cells.get(n).map_or(self.points.len() as u32, |(_, id)| *id);
        let from = self.cells.partition_point(|(cell, _)| *cell < first);
        let until = from + self.cells[from..].partition_point(|(cell, _)| *cell <= last);
        start_of(from)..start_of(until)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The textbook formula, for comparison.
    fn haversine(a: (f64, f64), b: (f64, f64)) -> f64 {
        let (la, lb) = (a.0.to_radians(), b.0.to_radians());
        let (dp, dl) = (lb - la, (b.1 - a.1).to_radians());
        let h = (dp / 2.0).sin().powi(2) + la.cos() * lb.cos() * (dl / 2.0).sin().powi(2);
        2.0 * EARTH_KM * h.sqrt().min(1.0).asin()
    }

    fn ground(mut at: Vec<(f64, f64)>) -> (Ground, Vec<(f64, f64)>) {
        at.sort_by_key(|p| cell(Some(*p)));
        (Ground::new(at.iter().copied().map(Some)), at)
    }

    #[test]
    fn distances_are_those_of_the_globe() {
        let (ground, at) = ground(vec![(53.7997, -1.5492), (40.7128, -74.006), (-33.8688, 151.2093)]);
        for (id, position) in at.iter().enumerate() {
            let km = ground.distance_km(id as u32, (51.5074, -0.1278)).unwrap();
            assert!((km - haversine(*position, (51.5074, -0.1278))).abs() < 0.01);
        }
    }

    fn anywhere() -> impl Strategy<Value = (f64, f64)> {
        prop_oneof![
            (-90.0..=90.0f64, -180.0..=180.0f64),
            (88.0..=90.0f64, -180.0..=180.0f64),
            (-1.0..=1.0f64, 179.0..=180.0f64),
            (-1.0..=1.0f64, -180.0..=-179.0f64),
        ]
    }

    proptest! {
        #[test]
        fn near_means_near(at in proptest::collection::vec(anywhere(), 1..80), point in anywhere(), km in 1.0..20_000.0f64) {
            let (ground, at) = ground(at);
            let mut set = BitSet::full(at.len());
            ground.keep_within(&mut set, point, km);
            for (id, position) in at.iter().enumerate() {
                let exact = haversine(*position, point);
                // 32 bits leave a few metres in the balance.
                if (exact - km).abs() > 0.02 + km * 1e-5 {
                    prop_assert_eq!(set.contains(id as u32), exact < km, "{:?} {} {}", position, exact, km);
                }
            }
        }

        #[test]
        fn the_nearest_are_never_left_out(at in proptest::collection::vec(anywhere(), 1..80), point in anywhere(), wanted in 1usize..10) {
            let (ground, at) = ground(at);
            if let Some(near) = ground.near(&BitSet::full(at.len()), point, wanted) {
                let mut all: Vec<_> = (0..at.len() as u32).map(|id| (ground.metres(id, point), id)).collect();
                all.sort_unstable();
                for (_, id) in all.into_iter().take(wanted) {
                    prop_assert!(near.contains(id));
                }
            }
        }
    }
}
