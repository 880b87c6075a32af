//! Which clock a point or an address keeps. The borders of the world's zones are loaded when first asked for.

use std::{fmt, sync::OnceLock};

use tzf_rs::DefaultFinder;

use super::{
    Gazetteer,
    areas::{Area, Within},
};
use crate::model::Zone;

/// The share of a country's people whose clock may stand for the whole country.
const NEARLY_ALL: f64 = 0.85;

/// The borders. Loading takes about a tenth of a second and some 30 MB, so most programs that only list
/// meetings with zones of their own never do it.
#[derive(Default)]
pub(super) struct Polygons(OnceLock<DefaultFinder>);

impl Polygons {
    /// The zone at a point on earth, in degrees.
    pub(super) fn at(&self, latitude: f64, longitude: f64) -> Option<Zone> {
        let finder = self.0.get_or_init(DefaultFinder::new);
        Zone::new(finder.get_tz_name(longitude, latitude)).ok()
    }
}

impl fmt::Debug for Polygons {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.get().is_some() { "Polygons(loaded)" } else { "Polygons(not loaded)" })
    }
}

/// The parts of an address that say which clock it keeps, as lists write them.
struct Address<'a> {
    city: &'a str,
    postal_code: &'a str,
    /// The areas that its country and state may mean.
    within: Within,
    states: Vec<Area>,
    countries: Vec<Area>,
}

impl Gazetteer {
    /// The zone of an address, as exactly as its parts say ("Anytown", "OK", none, "USA" is America/Chicago): by its
    /// postal code, else its town, else where most people of its state live, else those of its country when nearly
    /// all keep one clock. `None` where that leaves several zones.
    pub fn zone_of(
        &self,
        city: Option<&str>,
        state: Option<&str>,
        postal_code: Option<&str>,
        country: Option<&str>,
    ) -> Option<Zone> {
        let [city, state, country] =
            [city, state, country].map(|part| super::folded(part.unwrap_or_default()));
        let postal_code = super::folded(postal_code.unwrap_or_default()).replace(' ', "");
        let countries = self.table.areas_named(&country).to_vec();
        let states = self.states(&state, &countries);
        let within = [&countries, &states].into_iter().filter(|areas| !areas.is_empty()).cloned().collect();
        let address = Address { city: &city, postal_code: &postal_code, within, states, countries };
        let zone = self
            .zone_of_code(&address)
            .or_else(|| self.zone_of_town(&address))
            .or_else(|| self.zone_of_state(&address))
            .or_else(|| self.zone_of_country(&address))?;
        Zone::new(self.table.zones.get(usize::from(zone))).ok()
    }

    /// What a state may mean within the countries named, or anywhere where none is.
    fn states(&self, folded: &str, countries: &[Area]) -> Vec<Area> {
        let possible =
            self.table.areas_named(folded).iter().copied().filter(|area| self.table.is_part(*area));
        let inside = |area: &Area| {
            countries.is_empty() || self.table.chain(*area).any(|holder| countries.contains(&holder))
        };
        possible.filter(inside).collect()
    }

    fn zone_of_code(&self, address: &Address<'_>) -> Option<u16> {
        let mut codes = self.codes(address.postal_code);
        codes.retain(|code| self.code_lies_within(code, &address.within));
        if codes.len() > 1 && !address.city.is_empty() {
            codes.retain(|code| self.is_near(code, address.city));
        }
        only(codes.iter().map(|code| self.table.towns.zone[code.town]))
    }

    /// The zone of the town meant: of all that could be meant just as well.
    fn zone_of_town(&self, address: &Address<'_>) -> Option<u16> {
        let towns = self.towns_called(address.city, &address.within);
        let (_, best) = towns.first()?;
        let meant = towns.iter().take_while(|(_, weight)| weight * 10.0 >= *best);
        only(meant.map(|(town, _)| self.table.towns.zone[*town]))
    }

    /// The zone most people of the state keep. Letters such as "WA" mean states of several countries; without a
    /// country, the first in the order of the table that is American.
    fn zone_of_state(&self, address: &Address<'_>) -> Option<u16> {
        let clocks = address.states.iter().filter_map(|state| self.summaries[usize::from(*state)].clock());
        only(clocks.map(|(zone, _)| zone)).or_else(|| {
            let american = |state: &&Area| {
                self.table.areas.code.get(usize::from(self.table.country_of(**state))) == "US"
            };
            let state = address.states.iter().find(american)?;
            self.summaries[usize::from(*state)].clock().map(|(zone, _)| zone)
        })
    }

    fn zone_of_country(&self, address: &Address<'_>) -> Option<u16> {
        let clocks =
            address.countries.iter().filter_map(|country| self.summaries[usize::from(*country)].clock());
        only(clocks.filter(|(_, share)| *share >= NEARLY_ALL).map(|(zone, _)| zone))
    }
}

/// The one value that all are; `None` where there is none, or they differ.
fn only(mut values: impl Iterator<Item = u16>) -> Option<u16> {
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_have_zones() {
        let gazetteer = Gazetteer::default();
        let at = |lat, lon| gazetteer.zone_at(lat, lon).map(|zone| zone.to_string());
        assert_eq!(at(53.8, -1.55).as_deref(), Some("Europe/London"));
        assert_eq!(at(35.69, 51.42).as_deref(), Some("Asia/Tehran"));
        assert_eq!(at(-33.87, 151.21).as_deref(), Some("Australia/Sydney"));
        assert_eq!(at(91.0, 0.0), None);
        assert_eq!(at(f64::NAN, 0.0), None);
        assert!(at(0.0, -30.0).is_some_and(|sea| sea.starts_with("Etc/")), "the sea keeps a clock too");
    }
}
