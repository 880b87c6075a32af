//! A listing as a form: filled in from a meeting ([`fill`]), and read back into one ([`read`]).
//!
//! A form is read on top of a meeting: what it does not ask for stays as it is there, and so does what was not touched,
//! to the letter. A form asks in parts, each named by a hidden field (`part`), so that a shorter one can be made of
//! the same fields. What cannot be read is a [`Fault`] beside its field; what can be but looks wrong is a [`Warning`]
//! that its author may overrule.
//!
//! Must not know: who fills it in, or what becomes of the meeting.

mod fill;
mod kinds;
mod place;
mod said;
#[cfg(test)]
mod tests;
mod text;
pub(crate) mod view;
mod when;

use directory::{
    model::{Attendance, Fellowship, Meeting, Zone},
    places::Gazetteer,
};
use jiff::civil::Date;

use crate::web::{forms::Form, texts::Locale};

pub(crate) use fill::{fill, plus};
pub(crate) use kinds::{facet_name, facet_word};
pub(super) use text::tells_of_somebody;
pub(crate) use when::read_date;

/// What reading a form needs to know.
pub(crate) struct Ground<'a> {
    /// Names of languages are read in this one.
    pub(crate) t: &'a Locale,
    /// Finds the place and its clock.
    pub(crate) gazetteer: &'a Gazetteer,
    /// Of the list, where the listing does not say.
    pub(crate) fellowship: Option<&'a Fellowship>,
    /// For what is counted from today.
    pub(crate) today: Date,
}

/// Something that has to be mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The field of the form.
    pub(crate) field: &'static str,
    /// The last part of its text's name.
    pub(crate) text: &'static str,
}

/// Something to look at once more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Warning {
    /// The field of the form.
    pub(crate) field: &'static str,
    /// The last part of its text's name.
    pub(crate) text: &'static str,
    /// The words meant.
    pub(crate) words: String,
}

/// A town that may be meant.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Choice {
    /// As the form sends it: latitude and longitude.
    pub(crate) value: String,
    /// "Springfield, Illinois, United States".
    pub(crate) name: String,
}

/// A form that could be read.
#[derive(Debug)]
pub(crate) struct Read {
    /// What it says.
    pub(crate) meeting: Meeting,
    /// What looks wrong in it.
    pub(crate) warnings: Vec<Warning>,
}

/// A form that could not.
#[derive(Debug)]
pub(crate) struct Unread {
    /// Why not.
    pub(crate) faults: Vec<Fault>,
    /// The towns among which somebody has to choose.
    pub(crate) choices: Vec<Choice>,
}

/// Reads a form on top of a meeting.
///
/// # Errors
/// [`Unread`] when something has to be mended first.
pub(crate) fn read(ground: &Ground<'_>, form: &Form, base: &Meeting) -> Result<Read, Unread> {
    let mut reader =
        Reader { ground, form, base, faults: Vec::new(), warnings: Vec::new(), choices: Vec::new() };
    let meeting = reader.meeting();
    // It stays in the history beside the listing, or waits with it.
    reader.personal("note", Some(&form.lines("note")), None);
    let Reader { faults, warnings, choices, .. } = reader;
    if faults.is_empty() { Ok(Read { meeting, warnings }) } else { Err(Unread { faults, choices }) }
}

struct Reader<'a> {
    ground: &'a Ground<'a>,
    form: &'a Form,
    base: &'a Meeting,
    faults: Vec<Fault>,
    warnings: Vec<Warning>,
    choices: Vec<Choice>,
}

impl Reader<'_> {
    fn meeting(&mut self) -> Meeting {
        let mut meeting = self.base.clone();
        self.who(&mut meeting);
        if self.asks("when") {
            meeting.schedule = self.schedule();
        }
        if self.asks("attendance") {
            match Attendance::parse(self.form.get("attendance")) {
                Some(attendance) => meeting.attendance = attendance,
                None => self.fault("attendance", "attendance"),
            }
        }
        if self.asks("types") {
            self.types(&mut meeting);
            self.languages(&mut meeting);
        }
        if self.asks("facets") {
            meeting.facets = self.facets();
        }
        if self.asks("place") {
            meeting.venue = self.venue(meeting.attendance);
        }
        if self.asks("online") {
            meeting.online = self.online();
        }
        if self.asks("group") {
            meeting.group = self.group();
        }
        if self.asks("notes") {
            meeting.notes = self.lines("notes", self.base.notes.as_deref());
            self.personal("notes", meeting.notes.as_deref(), self.base.notes.as_deref());
        }
        if self.asks("zone") {
            meeting.zone = self.zone(&meeting);
        }
        self.way_in(&meeting);
        meeting
    }

    fn who(&mut self, meeting: &mut Meeting) {
        if !self.asks("who") {
            return;
        }
        match self.line("name", Some(&self.base.name)) {
            Some(name) => meeting.name = name,
            None => self.fault("name", "name"),
        }
        let base = self.base.fellowship.as_ref().map(Fellowship::as_str);
        meeting.fellowship = match self.line("fellowship", base).map(|name| Fellowship::new(&name)) {
            Some(Ok(fellowship)) => Some(fellowship),
            Some(Err(_)) => {
                self.fault("fellowship", "fellowship");
                None
            }
            None => None,
        };
        self.full_name("name", Some(&*meeting.name), Some(&*self.base.name));
    }

    /// The zone typed, else that of the place.
    fn zone(&mut self, meeting: &Meeting) -> Zone {
        let typed = self.form.line("zone");
        let there = self.zone_of_place(meeting);
        if typed.is_empty() {
            return there.unwrap_or_else(|| {
                self.fault("zone", "zone-needed");
                self.base.zone.clone()
            });
        }
        // People write what the page shows: a town, with a space in its name.
        let Ok(zone) = Zone::new(&typed.replace(' ', "_")) else {
            self.fault("zone", "zone");
            return self.base.zone.clone();
        };
        let (place, base) = (&meeting.venue, &self.base.venue);
        if let Some(there) = there.filter(|there| *there != zone && place != base) {
            self.warn("zone", "zone", there.as_str());
        }
        zone
    }

    fn zone_of_place(&self, meeting: &Meeting) -> Option<Zone> {
        let venue = meeting.venue.as_deref()?;
        if let Some((latitude, longitude)) = venue.position() {
            return self.ground.gazetteer.zone_at(latitude, longitude);
        }
        let part = |part: &Option<Box<str>>| part.as_deref().map(str::to_owned);
        let (city, state) = (part(&venue.city), part(&venue.state));
        let (code, country) = (part(&venue.postal_code), part(&venue.country));
        self.ground.gazetteer.zone_of(city.as_deref(), state.as_deref(), code.as_deref(), country.as_deref())
    }

    /// Can one be there at all?
    fn way_in(&mut self, meeting: &Meeting) {
        let online = meeting.online.as_deref();
        let joins = online
            .is_some_and(|online| online.url.is_some() || online.phone.is_some() || online.link.is_some());
        if meeting.attendance.from_afar() && !joins && self.asks("online") {
            self.warn("link", "no-way-in", "");
        }
        if meeting.attendance.at_a_place() && meeting.venue.is_none() && self.asks("place") {
            self.warn("venue", "no-place", "");
        }
    }

    /// Does the form ask for this?
    fn asks(&self, part: &str) -> bool {
        self.form.all("part").any(|asked| asked == part)
    }

    fn fault(&mut self, field: &'static str, text: &'static str) {
        self.faults.push(Fault { field, text });
    }

    fn warn(&mut self, field: &'static str, text: &'static str, words: &str) {
        self.warnings.push(Warning { field, text, words: words.to_owned() });
    }
}
