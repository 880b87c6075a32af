//! Which clock a row's times are meant on.

use std::collections::HashMap;

use jiff::tz;

use crate::{
    model::{Venue, Zone},
    places::Gazetteer,
    text,
};

/// Names people use for zones in place of IANA's, folded. "EST" is here too: IANA's zone of that name keeps winter
/// time all year, which nobody means.
const ALIASES: [(&str, &[&str]); 10] = [
    (
        "America/New_York",
        &["et", "est", "edt", "eastern", "eastern time", "eastern standard time", "eastern daylight time"],
    ),
    (
        "America/Chicago",
        &["ct", "cst", "cdt", "central", "central time", "central standard time", "central daylight time"],
    ),
    (
        "America/Denver",
        &[
            "mt",
            "mst",
            "mdt",
            "mountain",
            "mountain time",
            "mountain standard time",
            "mountain daylight time",
        ],
    ),
    (
        "America/Los_Angeles",
        &["pt", "pst", "pdt", "pacific", "pacific time", "pacific standard time", "pacific daylight time"],
    ),
    ("America/Anchorage", &["akt", "akst", "akdt", "alaska", "alaska time", "alaskan standard time"]),
    ("Pacific/Honolulu", &["ht", "hst", "hawaii", "hawaii time", "hawaiian standard time"]),
    ("America/Halifax", &["at", "ast", "adt", "atlantic", "atlantic time", "atlantic standard time"]),
    (
        "America/St_Johns",
        &["nt", "nst", "ndt", "newfoundland", "newfoundland time", "newfoundland standard time"],
    ),
    ("Europe/London", &["uk time", "bst", "british time", "gmt standard time", "gmt bst"]),
    ("Europe/Berlin", &["cet", "cest", "mez", "mesz", "central european time"]),
];

/// Zones by name and by place, each looked up once for a list.
#[derive(Debug)]
pub(super) struct Zones<'a> {
    places: &'a Gazetteer,
    by_name: HashMap<String, Option<Named>>,
    by_point: HashMap<(u64, u64), Option<Zone>>,
    by_address: HashMap<[Option<Box<str>>; 4], Option<Zone>>,
}

/// A zone that a name was understood to mean.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub zone: Zone,
    /// By another name than IANA's.
    pub alias: bool,
}

impl<'a> Zones<'a> {
    pub(super) fn new(places: &'a Gazetteer) -> Self {
        Self { places, by_name: HashMap::new(), by_point: HashMap::new(), by_address: HashMap::new() }
    }

    /// The zone meant by a name.
    pub(super) fn named(&mut self, name: String) -> Option<Named> {
        if let Some(known) = self.by_name.get(&name) {
            return known.clone();
        }
        let found = look_up(&name);
        self.by_name.insert(name, found.clone());
        found
    }

    /// The zone of a place: by its coordinates, else by its address.
    pub(super) fn of(&mut self, venue: &Venue) -> Option<Zone> {
        self.by_point(venue).or_else(|| self.by_address(venue))
    }

    fn by_point(&mut self, venue: &Venue) -> Option<Zone> {
        let (latitude, longitude) = venue.position()?;
        let places = self.places;
        let key = (latitude.to_bits(), longitude.to_bits());
        self.by_point.entry(key).or_insert_with(|| places.zone_at(latitude, longitude)).clone()
    }

    fn by_address(&mut self, venue: &Venue) -> Option<Zone> {
        let key = if venue.city.is_some() || venue.postal_code.is_some() || venue.state.is_some() {
            [&venue.city, &venue.state, &venue.postal_code, &venue.country].map(Clone::clone)
        } else {
            let line = venue.formatted_address.as_deref().map(Parts::of).unwrap_or_default();
            [line.city, line.state, line.postal_code, line.country].map(|part| part.map(Into::into))
        };
        if key.iter().all(Option::is_none) {
            return None;
        }
        if let Some(known) = self.by_address.get(&key) {
            return known.clone();
        }
        let [city, state, postal_code, country] = key.each_ref().map(Option::as_deref);
        let found = self.places.zone_of(city, state, postal_code, country);
        self.by_address.insert(key, found.clone());
        found
    }
}

fn look_up(name: &str) -> Option<Named> {
    let folded = text::fold(name);
    if let Some((zone, _)) = ALIASES.iter().find(|(_, names)| names.contains(&folded.as_str())) {
        return Zone::new(zone).ok().map(|zone| Named { zone, alias: true });
    }
    if let Ok(zone) = Zone::new(name) {
        return Some(Named { zone, alias: false });
    }
    the_only_one_with(&folded).map(|zone| Named { zone, alias: true })
}

/// "New York" is in the name of one zone only.
fn the_only_one_with(folded: &str) -> Option<Zone> {
    if folded.len() < 4 {
        return None;
    }
    let mut found = tz::db().available().filter(|name| text::fold(name.as_str()).contains(folded));
    let only = found.next()?;
    if found.next().is_some() { None } else { Zone::new(only.as_str()).ok() }
}

/// The town in an address line, as far as its order tells.
pub(crate) fn town_in(line: &str) -> Option<&str> {
    let parts = Parts::of(line);
    // "Leeds LS1 4AP" stands where elsewhere a state does.
    parts.city.or(parts.state)
}

/// The parts of an address line, as far as its order tells.
#[derive(Debug, Default)]
struct Parts<'a> {
    city: Option<&'a str>,
    state: Option<&'a str>,
    postal_code: Option<&'a str>,
    country: Option<&'a str>,
}

impl<'a> Parts<'a> {
    /// "12 High St, Leeds, LS1 4AP, UK": the country last, postal codes have digits, the street comes first.
    fn of(line: &'a str) -> Self {
        let mut parts: Vec<&str> = line.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
        let has_digit = |part: &str| part.bytes().any(|b| b.is_ascii_digit());
        let mut found = Self::default();
        if parts.len() > 1 && parts.last().is_some_and(|last| !has_digit(last)) {
            found.country = parts.pop();
        }
        if parts.len() > 1 && parts.first().is_some_and(|first| has_digit(first)) {
            parts.remove(0);
        }
        // "PA 19428", or a postal code alone.
        if let Some(last) = parts.last().copied().filter(|last| has_digit(last)) {
            parts.pop();
            match last.split_once(' ') {
                Some((state, code)) if !has_digit(state) => {
                    found.state = Some(state);
                    found.postal_code = Some(code);
                }
                _ => found.postal_code = Some(last),
            }
        }
        if found.state.is_none() && parts.len() > 1 {
            found.state = parts.pop();
        }
        found.city = parts.pop();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_by_the_names_people_use() {
        for (name, zone) in [
            ("America/New_York", Some("America/New_York")),
            ("america/new_york", Some("America/New_York")),
            ("EST", Some("America/New_York")),
            ("Pacific", Some("America/Los_Angeles")),
            ("pacific time", Some("America/Los_Angeles")),
            ("New York", Some("America/New_York")),
            ("Mars/Olympus", None),
            ("America", None),
            ("", None),
        ] {
            let found = look_up(name).map(|named| named.zone.to_string());
            assert_eq!(found.as_deref(), zone, "{name}");
        }
    }

    #[test]
    fn address_lines_fall_into_parts() {
        let parts = Parts::of("508 Harry St, Conshohocken, PA 19428, USA");
        assert_eq!(
            (parts.city, parts.state, parts.postal_code, parts.country),
            (Some("Conshohocken"), Some("PA"), Some("19428"), Some("USA"))
        );
        let parts = Parts::of("5554 487 St, Edmonton, Alberta, T6E 4E8, Canada");
        assert_eq!(
            (parts.city, parts.state, parts.postal_code),
            (Some("Edmonton"), Some("Alberta"), Some("T6E 4E8"))
        );
        assert_eq!(town_in("1 High Street, Leeds LS1 4AP, UK"), Some("Leeds"));
        assert_eq!(town_in("12 High St, Leeds, LS1 4AP, UK"), Some("Leeds"));
        let parts = Parts::of("Chicago, IL, USA");
        assert_eq!((parts.city, parts.state, parts.country), (Some("Chicago"), Some("IL"), Some("USA")));
    }
}
