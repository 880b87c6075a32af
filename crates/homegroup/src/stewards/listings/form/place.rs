//! Where it meets, from its fields. The point on the map is typed, or found in our own gazetteer at once.

use std::sync::Arc;

use directory::{
    model::{Attendance, Venue},
    places::{Match, Place},
};

use super::{Choice, Reader, text::western};

/// A point farther from its town than this, in degrees of latitude, is worth a look (some 55 km).
const FAR: f64 = 0.5;
/// Towns offered to choose from.
const OFFERED: usize = 6;
/// Whoever chooses this leaves it off the map.
pub(super) const NO_POINT: &str = "none";

impl Reader<'_> {
    pub(super) fn venue(&mut self, attendance: Attendance) -> Option<Arc<Venue>> {
        let base = self.base.venue.clone();
        let before = base.as_deref().cloned().unwrap_or_default();
        let mut venue = Venue {
            name: self.line("venue", before.name.as_deref()),
            notes: self.lines("place-notes", before.notes.as_deref()),
            formatted_address: self.line("address", before.formatted_address.as_deref()),
            street: self.line("street", before.street.as_deref()),
            city: self.line("city", before.city.as_deref()),
            state: self.line("state", before.state.as_deref()),
            postal_code: self.line("postal", before.postal_code.as_deref()),
            country: self.line("country", before.country.as_deref()),
            regions: self.regions(&before.regions),
            ..before.clone()
        };
        self.personal("place-notes", venue.notes.as_deref(), before.notes.as_deref());
        let moved = parts(&venue) != parts(&before);
        // A line that still says the old street must not hide the new one.
        if moved && venue.street.is_some() && venue.formatted_address == before.formatted_address {
            venue.formatted_address = None;
        }
        self.point(&mut venue);
        if self.form.find("lat").is_none() && elsewhere(&venue, &before) {
            self.loosen(&mut venue, &before);
        }
        if attendance.at_a_place() {
            self.find_point(&mut venue, moved);
        }
        if venue == before {
            return base;
        }
        (venue != Venue::default()).then(|| Arc::new(venue))
    }

    /// One to a line, general first.
    fn regions(&self, base: &[Box<str>]) -> Vec<Box<str>> {
        let Some(typed) = self.form.find("region") else { return base.to_vec() };
        let lines = typed.lines().map(crate::web::forms::one_line).filter(|line| !line.is_empty());
        let regions: Vec<Box<str>> = lines.map(Into::into).collect();
        let same = regions.iter().map(|r| &**r).eq(base.iter().map(|r| r.trim()).filter(|r| !r.is_empty()));
        if same { base.to_vec() } else { regions }
    }

    /// The point as it was typed.
    fn point(&mut self, venue: &mut Venue) {
        if self.form.find("lat").is_none() {
            return;
        }
        let (latitude, longitude) = (self.degrees("lat", 90.0), self.degrees("lon", 180.0));
        if latitude.is_some() != longitude.is_some() {
            self.fault(if latitude.is_none() { "lat" } else { "lon" }, "point-half");
        }
        (venue.latitude, venue.longitude) = (latitude, longitude);
        venue.approximate = match self.form.get("exact") {
            "yes" => Some(false),
            "no" => Some(true),
            _ => None,
        };
    }

    /// A new address in a form that does not ask for the point: the old one stands for it only roughly, and not at
    /// all in another town.
    fn loosen(&self, venue: &mut Venue, before: &Venue) {
        let town = |venue: &Venue| [venue.city.clone(), venue.state.clone(), venue.country.clone()];
        let found = || towns(venue).iter().any(|text| !self.ground.gazetteer.find(text).is_empty());
        if town(venue) != town(before) && found() {
            (venue.latitude, venue.longitude, venue.approximate) = (None, None, None);
        } else if venue.position().is_some() {
            venue.approximate = Some(true);
        }
    }

    fn degrees(&mut self, name: &'static str, most: f64) -> Option<f64> {
        let typed = western(&self.form.line(name)).replace(['٫', ','], ".").replace(['−', '–'], "-");
        if typed.is_empty() {
            return None;
        }
        let degrees = typed.trim_end_matches('°').parse::<f64>().ok().filter(|d| d.abs() <= most);
        if degrees.is_none() {
            self.fault(name, "degrees");
        }
        degrees
    }

    /// Warns of an exact point that is still that of the old address.
    fn old_point(&mut self, venue: &Venue) {
        let Some(before) = self.base.venue.as_deref() else { return };
        let stays = venue.position().is_some() && venue.position() == before.position();
        if stays && venue.approximate != Some(true) && elsewhere(venue, before) {
            self.warn("lat", "old-point", "");
        }
    }

    /// Finds the point of a place that has none, and warns of one far from its town.
    fn find_point(&mut self, venue: &mut Venue, moved: bool) {
        let chosen = self.form.line("choice");
        if let Some((latitude, longitude)) = chosen
            .split_once(',')
            .and_then(|(lat, lon)| Some((lat.parse::<f64>().ok()?, lon.parse::<f64>().ok()?)))
            && latitude.abs() <= 90.0
            && longitude.abs() <= 180.0
            && venue.position().is_none()
        {
            (venue.latitude, venue.longitude, venue.approximate) =
                (Some(latitude), Some(longitude), Some(true));
            return;
        }
        let gazetteer = self.ground.gazetteer;
        let found =
            towns(venue).into_iter().map(|text| gazetteer.find(&text)).find(|found| !found.is_empty());
        let Some(found) = found else {
            self.old_point(venue);
            return;
        };
        if let Some((latitude, longitude)) = venue.position() {
            let near = |one: &Match<'_>| {
                let (lat, lon) = one.place.position();
                let width = latitude.to_radians().cos().max(0.1);
                (lat - latitude).hypot((lon - longitude) * width) < FAR
            };
            if moved && !found.iter().any(near) {
                self.warn("lat", "far", &name(&found[0].place));
            } else {
                self.old_point(venue);
            }
            return;
        }
        let touched = moved
            || self.form.ticked("find")
            || self.base.venue.as_deref().and_then(Venue::position).is_some();
        if !touched || chosen == NO_POINT {
            return;
        }
        let meant: Vec<&Match<'_>> = found.iter().filter(|one| one.ambiguous).take(OFFERED).collect();
        if meant.len() > 1 {
            self.choices = meant
                .iter()
                .map(|one| Choice {
                    value: format!("{},{}", one.place.latitude, one.place.longitude),
                    name: name(&one.place),
                })
                .collect();
            self.fault("choice", "choice");
            return;
        }
        let (latitude, longitude) = found[0].place.position();
        (venue.latitude, venue.longitude, venue.approximate) = (Some(latitude), Some(longitude), Some(true));
    }
}

/// Does the place stand at another address than before? What was only left out before does not make it another.
fn elsewhere(venue: &Venue, before: &Venue) -> bool {
    // The line of the whole address is given up where a part of it changes.
    let changed =
        |(now, before): (Option<&str>, Option<&str>)| before.is_some() && now.is_some() && now != before;
    parts(venue).into_iter().zip(parts(before)).any(changed)
}

/// What a place is found by, the most exact first.
fn towns(venue: &Venue) -> Vec<String> {
    let joined = |parts: [&Option<Box<str>>; 3]| {
        let parts: Vec<&str> = parts.into_iter().filter_map(Option::as_deref).collect();
        parts.join(", ")
    };
    let none = None;
    let mut texts = Vec::new();
    if venue.postal_code.is_some() {
        texts.push(joined([&venue.postal_code, &venue.country, &none]));
        texts.push(joined([&venue.postal_code, &venue.city, &none]));
    }
    if venue.city.is_some() {
        texts.push(joined([&venue.city, &venue.state, &venue.country]));
        texts.push(joined([&venue.city, &venue.country, &none]));
        texts.push(joined([&venue.city, &none, &none]));
    }
    texts
}

/// The parts that say where it is.
fn parts(venue: &Venue) -> [Option<&str>; 6] {
    [
        venue.street.as_deref(),
        venue.city.as_deref(),
        venue.state.as_deref(),
        venue.postal_code.as_deref(),
        venue.country.as_deref(),
        venue.formatted_address.as_deref(),
    ]
}

/// "Springfield, Illinois, United States".
fn name(place: &Place<'_>) -> String {
    let parts = [Some(place.name), place.county, place.admin, Some(place.country)];
    let mut said: Vec<&str> = Vec::new();
    for part in parts.into_iter().flatten().filter(|part| !part.is_empty()) {
        if !said.contains(&part) {
            said.push(part);
        }
    }
    said.join(", ")
}
