//! The nearest town to a point.

use super::table::Table;

/// Kilometres in a degree of a meridian.
pub const KM_PER_DEGREE: f64 = 111.195;

/// The towns from south to north, to walk from a point in both directions until no nearer one can come.
#[derive(Debug, Default)]
pub(super) struct SouthToNorth(Vec<u32>);

impl SouthToNorth {
    pub(super) fn of(table: &Table) -> Self {
        let latitude = &table.towns.latitude;
        let mut order: Vec<u32> = (0..).take(latitude.len()).collect();
        order.sort_unstable_by_key(|town| latitude[*town as usize]);
        Self(order)
    }

    /// Those between two latitudes, both included.
    pub(super) fn between(&self, table: &Table, south: f64, north: f64) -> &[u32] {
        let from = self.0.partition_point(|town| table.position(*town as usize).0 < south);
        let until = self.0.partition_point(|town| table.position(*town as usize).0 <= north);
        self.0.get(from..until).unwrap_or_default()
    }

    /// The nearest town less than `limit_km` away among those that `may` count, and its distance in kilometres.
    pub(super) fn nearest(
        &self,
        table: &Table,
        point: (f64, f64),
        limit_km: f64,
        may: impl Fn(usize) -> bool,
    ) -> Option<(usize, f64)> {
        let middle = self.0.partition_point(|town| table.position(*town as usize).0 < point.0);
        let (south, north) = self.0.split_at_checked(middle)?;
        let mut best = Best { town: None, km: limit_km };
        walk(table, point, &may, north.iter(), &mut best);
        walk(table, point, &may, south.iter().rev(), &mut best);
        best.town.map(|town| (town, best.km))
    }
}

struct Best {
    town: Option<usize>,
    km: f64,
}

/// Walks away from the point, until even a town of the same longitude would be farther than the best.
fn walk<'s>(
    table: &Table,
    point: (f64, f64),
    may: &impl Fn(usize) -> bool,
    towns: impl Iterator<Item = &'s u32>,
    best: &mut Best,
) {
    for town in towns.map(|town| *town as usize) {
        let position = table.position(town);
        if (position.0 - point.0).abs() * KM_PER_DEGREE > best.km {
            return;
        }
        if may(town) {
            let km = distance_km(point, position);
            if km < best.km {
                *best = Best { town: Some(town), km };
            }
        }
    }
}

/// Kilometres between two points in degrees, on a sphere (haversine).
pub(super) fn distance_km(a: (f64, f64), b: (f64, f64)) -> f64 {
    let half = |x: f64, y: f64| ((x - y).to_radians() / 2.0).sin().powi(2);
    let chord = half(a.0, b.0) + a.0.to_radians().cos() * b.0.to_radians().cos() * half(a.1, b.1);
    2.0 * 6371.0 * chord.clamp(0.0, 1.0).sqrt().asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_the_map() {
        let (leeds, london) = ((53.796, -1.548), (51.509, -0.126));
        assert!((distance_km(leeds, london) - 272.0).abs() < 2.0);
        assert!(
            (distance_km((0.0, 179.5), (0.0, -179.5)) - KM_PER_DEGREE).abs() < 0.1,
            "across the date line"
        );
        assert!(distance_km(leeds, leeds) < 1e-9);
    }
}
