//! A meeting as the house understands it: what every list is turned into and everything else is made from.
//!
//! Fields keep what the list said after repair; what can be worked out (is it online? may anyone come?) is a
//! method, so that the two can never disagree. Optional parts that many meetings lack, or share with others, are
//! boxed: a site may hold three hundred thousand of these in memory.

pub mod diff;
mod names;
mod parts;
pub mod sharing;
mod source;

pub use names::{Fellowship, InvalidName, Slug, SourceName, TypeCode, Zone};
pub use parts::{Contact, Donations, Entity, Facets, Group, Online, Venue};
pub use source::Source;

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::schedule::Schedule;

/// One meeting of a list: a slot in the week, a rule for the month, or some dates; on one or several days.
///
/// It does not say which list it came from; see [`crate::index::Listing`] for a meeting with its source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// What identifies the row inside its list, stable from one import to the next.
    pub key: Box<str>,
    /// Unique inside the list; the public address may carry the source's name after it.
    pub slug: Slug,
    /// Never empty.
    pub name: Box<str>,
    /// Of this row, where the list holds several fellowships; else the source's applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fellowship: Option<Fellowship>,
    /// When it takes place, in [`Meeting::zone`].
    pub schedule: Schedule,
    /// The zone its times are meant in. Import finds one for every row and reports how.
    pub zone: Zone,
    /// In person, online or both. A meeting with a link whose place is closed just now ([`Meeting::place_closed`])
    /// is online.
    pub attendance: Attendance,
    /// Type codes in the list's order, without repeats, as the row's fellowship uses them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<TypeCode>,
    /// Languages beyond those the types say, as ISO 639-1 codes ("es").
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Box<str>>,
    /// Our extensions beyond the codes (profession, culture, size …).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facets: Option<Box<Facets>>,
    /// Where it meets, or the rough place an online meeting belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub venue: Option<std::sync::Arc<Venue>>,
    /// How to join from afar.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub online: Option<Box<Online>>,
    /// The group that holds it, shared by all its meetings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<std::sync::Arc<Group>>,
    /// Plain text; line breaks kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Box<str>>,
    /// The listing on the source's own site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Box<str>>,
    /// Where the source's trusted servants edit it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edit_url: Option<Box<str>>,
    /// Where the source wants to hear of mistakes: an address of a page or `mailto:`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feedback_url: Option<Box<str>>,
    /// Likewise, as e-mail addresses of the service body.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub feedback_emails: Vec<Box<str>>,
    /// The service body that publishes the row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity: Option<std::sync::Arc<Entity>>,
    /// When the source last changed the row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// When somebody last confirmed it (the source's "last contact").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Date>,
}

/// How one can be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// At a place only.
    InPerson,
    /// By link or telephone only.
    Online,
    /// Both at once.
    Hybrid,
}

impl Attendance {
    /// All of them, in the order pages show them.
    pub const ALL: [Self; 3] = [Self::InPerson, Self::Online, Self::Hybrid];

    /// The word used in queries, the API and Meeting Guide feeds: `in_person`, `online`, `hybrid`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Online => "online",
            Self::Hybrid => "hybrid",
        }
    }

    /// The reverse of [`Attendance::as_str`]; also takes `in-person`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "in_person" | "in-person" => Some(Self::InPerson),
            "online" => Some(Self::Online),
            "hybrid" => Some(Self::Hybrid),
            _ => None,
        }
    }

    /// Can one come to a place?
    pub fn at_a_place(self) -> bool {
        self != Self::Online
    }

    /// Can one join from afar?
    pub fn from_afar(self) -> bool {
        self != Self::InPerson
    }
}

/// Whether a listing takes place at all on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing<'a> {
    /// As listed.
    Active,
    /// Not for the time being; the reason is the list's own text, the date the last day of it.
    Suspended {
        /// Why, where the list says.
        reason: Option<&'a str>,
        /// The last day of it, where the list says.
        until: Option<Date>,
    },
    /// It has ended for good.
    Ended,
}

impl Meeting {
    /// The day it is at the meeting.
    pub fn day(&self, now: Timestamp) -> Date {
        now.to_zoned(self.zone.rules()).date()
    }

    /// Does it carry this type code?
    pub fn is(&self, code: &str) -> bool {
        self.types.iter().any(|t| t.as_str() == code)
    }

    /// The source says its place is temporarily closed (type TC). Such a meeting may still be online.
    pub fn place_closed(&self) -> bool {
        self.is("TC")
    }

    /// Whether it takes place on `date` as far as the list knows: suspended when its place is closed and there is
    /// no other way in, or when a dated suspension covers the day.
    pub fn standing(&self, date: Date) -> Standing<'_> {
        self.standing_on(|| date)
    }

    /// The same; most meetings need not be told the date.
    pub(crate) fn standing_on(&self, date: impl FnOnce() -> Date) -> Standing<'_> {
        if let Schedule::Timed(timed) = &self.schedule
            && timed.is_dated()
        {
            let date = date();
            if timed.last_date().is_some_and(|end| end < date) {
                return Standing::Ended;
            }
            if let Some(suspension) = timed.suspensions.iter().find(|s| s.covers(date)) {
                return Standing::Suspended { reason: suspension.reason.as_deref(), until: suspension.until };
            }
        }
        if self.place_closed() && !self.attendance.from_afar() {
            return Standing::Suspended { reason: None, until: None };
        }
        Standing::Active
    }

    /// Regions, else the town: what `region` asks for, general first.
    pub fn regions(&self) -> Vec<&str> {
        let Some(venue) = &self.venue else { return Vec::new() };
        if venue.regions.is_empty() {
            return venue.city.as_deref().into_iter().collect();
        }
        venue.regions.iter().map(AsRef::as_ref).collect()
    }

    /// Latitude and longitude of where it meets, where known. Online meetings have none, whatever rough place
    /// the list gives them.
    pub fn position(&self) -> Option<(f64, f64)> {
        if !self.attendance.at_a_place() {
            return None;
        }
        self.venue.as_ref().and_then(|venue| venue.position())
    }
}
