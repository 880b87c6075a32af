//! Towns far from any meeting.

use rustc_hash::FxHashMap;

use crate::places::Place;

/// Mean radius of the earth (IUGG), in kilometres.
const EARTH_KM: f64 = 6_371.008_8;
/// A town farther than this from every meeting lies outside of what these lists are about.
pub const OUTSIDE_KM: f64 = 250.0;
/// Edge of a fine cell, in kilometres.
const FINE_KM: f64 = 25.0;

/// A town and how far people there have to go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap<'g> {
    /// The town.
    pub town: Place<'g>,
    /// To the nearest meeting.
    pub km: f64,
}

impl Gap<'_> {
    /// People times kilometres: what a new meeting there would spare.
    pub fn weight(&self) -> f64 {
        f64::from(self.town.population) * self.km
    }
}

/// The towns that are more than `km` from the nearest of the meetings and less than [`OUTSIDE_KM`], the most people
/// times kilometres first.
pub fn find<'g>(
    towns: impl Iterator<Item = Place<'g>>,
    meetings: impl Iterator<Item = (f64, f64)>,
    km: f64,
) -> Vec<Gap<'g>> {
    let ground = Ground::new(meetings);
    let far = towns.filter_map(|town| {
        let nearest = ground.nearest_km(town.position())?;
        (nearest > km).then_some(Gap { town, km: nearest })
    });
    let mut gaps: Vec<Gap<'g>> = far.collect();
    gaps.sort_by(|a, b| b.weight().total_cmp(&a.weight()).then_with(|| a.town.name.cmp(b.town.name)));
    gaps
}

type Cell = [i16; 3];

/// Points in a grid of cubes through which the globe is seen: no special cases at poles or the date line.
struct Ground {
    fine: FxHashMap<Cell, Vec<[f64; 3]>>,
    /// Cubes as large as [`OUTSIDE_KM`] that hold any.
    coarse: FxHashMap<Cell, ()>,
}

impl Ground {
    fn new(points: impl Iterator<Item = (f64, f64)>) -> Self {
        let mut ground = Self { fine: FxHashMap::default(), coarse: FxHashMap::default() };
        for point in points.map(in_space) {
            ground.fine.entry(cell(point, FINE_KM)).or_default().push(point);
            ground.coarse.insert(cell(point, OUTSIDE_KM), ());
        }
        ground
    }

    /// Kilometres to the nearest point; `None` where that is [`OUTSIDE_KM`] or more.
    fn nearest_km(&self, spot: (f64, f64)) -> Option<f64> {
        let spot = in_space(spot);
        let coarse = cell(spot, OUTSIDE_KM);
        if !shell(coarse, 0).chain(shell(coarse, 1)).any(|cell| self.coarse.contains_key(&cell)) {
            return None;
        }
        let middle = cell(spot, FINE_KM);
        let mut best = OUTSIDE_KM;
        let mut found = false;
        // What lies in the ring after this one is at least so many cells away.
        let rings = (OUTSIDE_KM / FINE_KM).ceil() as i16;
        for ring in 0..=rings {
            if f64::from(ring - 1) * FINE_KM > best {
                break;
            }
            let points = shell(middle, ring).filter_map(|cell| self.fine.get(&cell)).flatten();
            for km in points.map(|point| arc(spot, *point)).filter(|km| *km < OUTSIDE_KM) {
                found = true;
                best = best.min(km);
            }
        }
        found.then_some(best)
    }
}

/// The cells of which the farthest coordinate is `ring` away.
fn shell(middle: Cell, ring: i16) -> impl Iterator<Item = Cell> {
    let steps = -ring..=ring;
    steps.clone().flat_map(move |x| {
        let steps = -ring..=ring;
        steps.flat_map(move |y| {
            let outer = x.abs() == ring || y.abs() == ring;
            let step = if outer || ring == 0 { 1 } else { usize::try_from(2 * ring).unwrap_or(1) };
            (-ring..=ring).step_by(step).map(move |z| [middle[0] + x, middle[1] + y, middle[2] + z])
        })
    })
}

fn in_space((lat, lon): (f64, f64)) -> [f64; 3] {
    let (lat, lon) = (lat.to_radians(), lon.to_radians());
    [lat.cos() * lon.cos() * EARTH_KM, lat.cos() * lon.sin() * EARTH_KM, lat.sin() * EARTH_KM]
}

fn cell(point: [f64; 3], edge: f64) -> Cell {
    point.map(|part| (part / edge).floor() as i16)
}

/// Along the ground, in kilometres.
fn arc(a: [f64; 3], b: [f64; 3]) -> f64 {
    let [x, y, z] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
    let chord = (x * x + y * y + z * z).sqrt() / EARTH_KM;
    2.0 * (chord / 2.0).min(1.0).asin() * EARTH_KM
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn town(name: &'static str, latitude: f64, longitude: f64, population: u32) -> Place<'static> {
        Place { name, latitude, longitude, population, ..Place::default() }
    }

    #[test]
    fn the_largest_need_comes_first() {
        let towns = [
            town("near", 53.8, -1.5, 500_000),
            town("small and far", 55.0, -1.5, 1_000),
            town("large and far", 54.5, -1.5, 90_000),
            town("another land", 40.0, 20.0, 900_000),
        ];
        let gaps = find(towns.into_iter(), [(53.8, -1.55)].into_iter(), 20.0);
        let told: Vec<_> = gaps.iter().map(|gap| (gap.town.name, gap.km.round())).collect();
        assert_eq!(told, [("large and far", 78.0), ("small and far", 133.0)]);
        assert_eq!(
            find(towns.into_iter(), std::iter::empty(), 20.0),
            [],
            "without meetings there is no near"
        );
    }

    #[test]
    fn a_shell_has_every_cell_once() {
        for ring in 0i16..4 {
            let mut cells: Vec<_> = (0..=ring).flat_map(|ring| shell([5, -3, 9], ring)).collect();
            let count = cells.len();
            cells.sort_unstable();
            cells.dedup();
            let edge = usize::try_from(2 * ring + 1).unwrap();
            assert_eq!((cells.len(), count), (edge.pow(3), edge.pow(3)));
        }
    }

    proptest! {
        #[test]
        fn the_nearest_is_the_nearest(
            meetings in proptest::collection::vec((50.0..56.0f64, -8.0..2.0f64), 1..30),
            spot in (49.0..57.0f64, -9.0..3.0f64),
        ) {
            let all = meetings.iter().map(|point| arc(in_space(spot), in_space(*point)));
            let expected = all.fold(f64::INFINITY, f64::min);
            let found = Ground::new(meetings.into_iter()).nearest_km(spot);
            if expected < OUTSIDE_KM {
                prop_assert!((found.unwrap() - expected).abs() < 1e-6);
            } else {
                prop_assert_eq!(found, None);
            }
        }
    }
}
