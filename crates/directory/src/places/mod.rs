//! Towns, postal codes and time zones, without asking another host.
//!
//! [`Gazetteer::find`] answers what a person typed ("Leeds", "Paris, TX", "90210", "تهران");
//! [`Gazetteer::zone_of`] and [`Gazetteer::zone_at`] say which clock a place keeps. Nothing here knows about
//! meetings.

mod zones;

use crate::model::Zone;

/// Places of 1,000 people or more, postal codes, and the zones of the world. Built once and shared.
#[derive(Debug, Default)]
pub struct Gazetteer {
    zones: zones::Polygons,
}

/// A town or district.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place<'g> {
    /// The usual English name, else the local one ("Munich", "Leeds").
    pub name: &'g str,
    /// State, province or nation of a kingdom ("Illinois", "England").
    pub admin: Option<&'g str>,
    /// County or district, where known ("Essex").
    pub county: Option<&'g str>,
    /// ISO 3166-1, two capital letters.
    pub country_code: &'g str,
    /// The country's English name.
    pub country: &'g str,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// People; 0 where not known.
    pub population: u32,
    /// IANA zone ("Europe/London").
    pub zone: &'g str,
}

/// How a place answers a question; the best kind first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MatchKind {
    /// Its postal code was typed.
    PostalCode,
    /// Its name was typed, in full.
    Name,
    /// One of its other names was typed: another language, an older or a longer name.
    OtherName,
    /// What was typed is the name with one typing error.
    Misspelt,
    /// What was typed is how the name begins.
    Prefix,
}

/// A place that answers what was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Match<'g> {
    /// The place; for a postal code its own position, and the name of its town.
    pub place: Place<'g>,
    /// Why it is here.
    pub kind: MatchKind,
    /// The postal code in its usual writing ("LS1"), when that is what matched.
    pub postal_code: Option<&'g str>,
    /// Whether this is one of several places that could be meant just as well: offer the choice among all
    /// matches that say so.
    pub ambiguous: bool,
}

impl Gazetteer {
    /// The gazetteer that comes with the program. Costs a fraction of a second: do it once.
    pub fn bundled() -> Self {
        Self::default()
    }

    /// The places a typed text may mean, best first, at most 20.
    pub fn find(&self, _text: &str) -> Vec<Match<'_>> {
        Vec::new()
    }

    /// The nearest place and how far it is in kilometres. `None` where the coordinates are none.
    pub fn nearest(&self, _latitude: f64, _longitude: f64) -> Option<(Place<'_>, f64)> {
        None
    }

    /// The zone whose land or sea holds this point. The first call loads the world's zone borders (0.1 s).
    pub fn zone_at(&self, latitude: f64, longitude: f64) -> Option<Zone> {
        self.zones.at(latitude, longitude)
    }

    /// The zone of an address, as exactly as its parts say. `None` where they fit no place or several zones.
    pub fn zone_of(
        &self,
        _city: Option<&str>,
        _state: Option<&str>,
        _postal_code: Option<&str>,
        _country: Option<&str>,
    ) -> Option<Zone> {
        None
    }
}
