//! Towns far from any meeting.
//!
//! Only where the lists are at home: a list for one country is no worse for what lies beyond its border, and one stray
//! row opens no continent. So a town counts that lies less than [`OUTSIDE_KM`] from a meeting, on a clock that many
//! of the meetings keep.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::places::Place;

/// Mean radius of the earth (IUGG), in kilometres.
const EARTH_KM: f64 = 6_371.008_8;
/// A town farther than this from every meeting is not what these lists are about.
pub const OUTSIDE_KM: f64 = 150.0;
/// The lists are at home on a clock when meetings at so many places keep it,
const HOME_PLACES: usize = 10;
/// or one place in so many.
const HOME_SHARE: usize = 20;

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

/// The towns with at least so many `people` that are more than `km` from the nearest of the meetings, where the lists
/// are at home; the most people times kilometres first. Meetings are given with the zones they keep.
pub fn find<'g, 'm>(
    towns: impl Iterator<Item = Place<'g>>,
    meetings: impl Iterator<Item = ((f64, f64), &'m str)>,
    people: u32,
    km: f64,
) -> Vec<Gap<'g>> {
    // Many meetings are at one place.
    let places: FxHashSet<((u64, u64), &str)> =
        meetings.map(|((lat, lon), zone)| ((lat.to_bits(), lon.to_bits()), zone)).collect();
    let mut keep: FxHashMap<&str, usize> = FxHashMap::default();
    for (_, zone) in &places {
        *keep.entry(*zone).or_default() += 1;
    }
    let at_home = |zone: &str| {
        keep.get(zone).is_some_and(|keep| *keep >= HOME_PLACES || keep * HOME_SHARE >= places.len())
    };
    let points = places.iter().map(|((lat, lon), _)| (f64::from_bits(*lat), f64::from_bits(*lon)));
    let ground = Ground::new(points);
    let far = towns.filter(|town| town.population >= people && at_home(town.zone)).filter_map(|town| {
        let nearest = ground.nearest_km(town.position())?;
        (nearest > km).then_some(Gap { town, km: nearest })
    });
    let mut gaps: Vec<Gap<'g>> = far.collect();
    gaps.sort_by(|a, b| b.weight().total_cmp(&a.weight()).then_with(|| a.town.name.cmp(b.town.name)));
    gaps
}

type Point = [f64; 3];

/// Points in space, as a tree of halves (k-d tree): the middle of each run divides it along one axis after the
/// other. No special cases at poles or the date line.
struct Ground(Vec<Point>);

impl Ground {
    fn new(points: impl Iterator<Item = (f64, f64)>) -> Self {
        let mut points: Vec<Point> = points.map(in_space).collect();
        halve(&mut points, 0);
        Self(points)
    }

    /// Kilometres to the nearest point; `None` where that is [`OUTSIDE_KM`] or more.
    fn nearest_km(&self, spot: (f64, f64)) -> Option<f64> {
        // A chord is shorter than the way along the ground; to begin with a bound only ends the search early.
        let mut best = OUTSIDE_KM.powi(2);
        look(&self.0, 0, &in_space(spot), &mut best);
        let km = along_the_ground(best.sqrt());
        (km < OUTSIDE_KM).then_some(km)
    }
}

fn along(point: &Point, axis: usize) -> f64 {
    point.get(axis % 3).copied().unwrap_or_default()
}

fn halve(points: &mut [Point], axis: usize) {
    if points.len() > 1 {
        let middle = points.len() / 2;
        let (less, _, more) =
            points.select_nth_unstable_by(middle, |a, b| along(a, axis).total_cmp(&along(b, axis)));
        halve(less, axis + 1);
        halve(more, axis + 1);
    }
}

/// Lessens `best`, the square of a chord, to that of the nearest of these.
fn look(points: &[Point], axis: usize, spot: &Point, best: &mut f64) {
    let (less, rest) = points.split_at(points.len() / 2);
    let Some((middle, more)) = rest.split_first() else { return };
    *best = best.min(chord_squared(middle, spot));
    let beyond = along(spot, axis) - along(middle, axis);
    let (near, far) = if beyond < 0.0 { (less, more) } else { (more, less) };
    look(near, axis + 1, spot, best);
    if beyond * beyond < *best {
        look(far, axis + 1, spot, best);
    }
}

fn in_space((lat, lon): (f64, f64)) -> Point {
    let (lat, lon) = (lat.to_radians(), lon.to_radians());
    [lat.cos() * lon.cos() * EARTH_KM, lat.cos() * lon.sin() * EARTH_KM, lat.sin() * EARTH_KM]
}

fn chord_squared(a: &Point, b: &Point) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum()
}

/// From a chord to the way along the ground, both in kilometres.
fn along_the_ground(chord: f64) -> f64 {
    2.0 * (chord / EARTH_KM / 2.0).min(1.0).asin() * EARTH_KM
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn town(name: &'static str, latitude: f64, population: u32, zone: &'static str) -> Place<'static> {
        Place { name, latitude, longitude: -1.5, population, zone, ..Place::default() }
    }

    const HERE: &str = "Europe/London";

    #[test]
    fn the_largest_need_comes_first() {
        let towns = [
            town("near", 53.8, 500_000, HERE),
            town("small and far", 55.0, 2_000, HERE),
            town("smaller and far", 55.1, 900, HERE),
            town("large and far", 54.5, 90_000, HERE),
            town("over the border", 54.5, 900_000, "Europe/Paris"),
            town("another land", 40.0, 900_000, HERE),
            town("a stray row", 70.3, 900_000, "Europe/Oslo"),
        ];
        let many = (0..40).map(|n| ((53.8 - f64::from(n) / 100.0, -1.55), HERE));
        let gaps = find(towns.into_iter(), many.chain([((70.0, -1.5), "Europe/Oslo")]), 1_000, 20.0);
        let told: Vec<_> = gaps.iter().map(|gap| (gap.town.name, gap.km.round())).collect();
        assert_eq!(told, [("large and far", 78.0), ("small and far", 133.0)]);
        assert_eq!(
            find(towns.into_iter(), std::iter::empty(), 0, 20.0),
            [],
            "without meetings there is no near"
        );
        // A small list is at home with its only place.
        assert_eq!(find(towns.into_iter(), [((53.8, -1.55), HERE)].into_iter(), 1_000, 20.0).len(), 2);
    }

    proptest! {
        #[test]
        fn the_nearest_is_the_nearest(
            meetings in proptest::collection::vec((50.0..54.0f64, -5.0..1.0f64), 1..60),
            spot in (49.0..55.0f64, -6.0..2.0f64),
        ) {
            let all = meetings.iter().map(|point| chord_squared(&in_space(spot), &in_space(*point)));
            let expected = along_the_ground(all.fold(f64::INFINITY, f64::min).sqrt());
            match Ground::new(meetings.into_iter()).nearest_km(spot) {
                Some(found) => prop_assert!((found - expected).abs() < 1e-6, "{found} {expected}"),
                None => prop_assert!(expected >= OUTSIDE_KM - 1e-6, "{expected}"),
            }
        }
    }
}
