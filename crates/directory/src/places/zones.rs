//! Which zone a point lies in: the borders of the world's zones, loaded when first asked for.

use std::{fmt, sync::OnceLock};

use tzf_rs::DefaultFinder;

use crate::model::Zone;

/// The borders. Loading takes about a tenth of a second and some 30 MB, so most programs that only list
/// meetings with zones of their own never do it.
#[derive(Default)]
pub(super) struct Polygons(OnceLock<DefaultFinder>);

impl Polygons {
    /// The zone at a point in degrees; `None` for what is no point on earth.
    pub(super) fn at(&self, latitude: f64, longitude: f64) -> Option<Zone> {
        if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
            return None;
        }
        let finder = self.0.get_or_init(DefaultFinder::new);
        Zone::new(finder.get_tz_name(longitude, latitude)).ok()
    }
}

impl fmt::Debug for Polygons {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.get().is_some() { "Polygons(loaded)" } else { "Polygons(not loaded)" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_have_zones() {
        let polygons = Polygons::default();
        let at = |lat, lon| polygons.at(lat, lon).map(|zone| zone.to_string());
        assert_eq!(at(53.8, -1.55).as_deref(), Some("Europe/London"));
        assert_eq!(at(35.69, 51.42).as_deref(), Some("Asia/Tehran"));
        assert_eq!(at(-33.87, 151.21).as_deref(), Some("Australia/Sydney"));
        assert_eq!(at(91.0, 0.0), None);
        assert_eq!(at(f64::NAN, 0.0), None);
        assert!(at(0.0, -30.0).is_some_and(|sea| sea.starts_with("Etc/")), "the sea keeps a clock too");
    }
}
