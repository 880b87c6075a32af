//! Where a meeting is, and how far, in plain words.

use directory::{
    index::Listing,
    model::{Attendance, Venue},
    query::{KM_A_MILE, Query, Radius},
};

use crate::web::texts::Locale;

/// Countries where people measure roads in miles (ISO 3166-1).
const IN_MILES: [&str; 4] = ["US", "GB", "LR", "MM"];

/// What distances are given in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Kilometres.
    Km,
    /// Miles.
    Miles,
}

impl Unit {
    /// As the radius was asked for, else as people measure in `country` (ISO 3166-1).
    pub(crate) fn of(query: &Query, country: Option<&str>) -> Self {
        match query.near.as_ref().and_then(|near| near.radius) {
            Some(Radius::Miles(_)) => Self::Miles,
            Some(Radius::Km(_)) => Self::Km,
            None if country.is_some_and(|code| IN_MILES.contains(&code)) => Self::Miles,
            None => Self::Km,
        }
    }

    /// "2.4 km", "1.5 mi".
    pub(crate) fn distance(self, t: &Locale, km: f64) -> String {
        let (id, number) = match self {
            Self::Km => ("distance-km", km),
            Self::Miles => ("distance-mi", km / KM_A_MILE),
        };
        t.one(id, "distance", &t.numerals.measure(number))
    }
}

/// The place in a few words: "St Chad's Parish Centre, Headingley", "online, from Madrid".
pub(crate) fn short(t: &Locale, listing: &Listing) -> Option<String> {
    let meeting = &listing.meeting;
    let venue = meeting.venue.as_deref();
    let town = venue.and_then(town);
    if meeting.attendance == Attendance::Online {
        let no_way_in = meeting.online.as_ref().is_none_or(|o| o.url.is_none() && o.phone.is_none());
        let only_phone = meeting.online.as_ref().is_some_and(|o| o.url.is_none() && o.phone.is_some());
        return Some(match town {
            _ if no_way_in => t.s("row-no-public-link"),
            _ if only_phone => t.s("row-phone"),
            Some(town) => t.one("row-online-from", "place", town),
            None => t.s("row-online"),
        });
    }
    let venue = venue?;
    let name = venue.name.as_deref().or(venue.street.as_deref());
    let mut parts: Vec<&str> = Vec::new();
    for part in [name, town].into_iter().flatten() {
        if !parts.iter().any(|other| other.contains(part)) {
            parts.push(part);
        }
    }
    if parts.is_empty() { venue.one_line() } else { Some(parts.join(", ")) }
}

/// The town, else the narrowest region.
fn town(venue: &Venue) -> Option<&str> {
    venue.city.as_deref().or_else(|| venue.regions.last().map(AsRef::as_ref)).or(venue.state.as_deref())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::texts::Texts;

    #[test]
    fn distances_are_given_as_asked_or_as_people_there_measure() {
        let texts = Texts::load().unwrap();
        let t = texts.first();
        let asked = |radius| Query::parse([("near", "53,-1"), ("radius", radius)]).query;
        assert_eq!(Unit::of(&asked("5mi"), Some("FR")), Unit::Miles);
        assert_eq!(Unit::of(&asked("5km"), Some("US")), Unit::Km);
        assert_eq!(Unit::of(&Query::default(), Some("GB")), Unit::Miles);
        assert_eq!(Unit::of(&Query::default(), None), Unit::Km);
        assert_eq!(Unit::Km.distance(t, 2.44), "2.4 km");
        assert_eq!(Unit::Miles.distance(t, 16.1), "10 mi");
    }
}
