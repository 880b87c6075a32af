//! What resources are made of: ids, labels, references, narratives, periods, timings.

use std::{fmt::Write, marker::PhantomData};

use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use serde::{Serialize, Serializer};

use super::codes::{Coding, Day, UnitOfTime};

/// The id of a resource: a random UUID, so that it says nothing of when or in which order it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(super) struct Id(String);

impl Id {
    /// From sixteen random bytes (RFC 9562, version 4).
    pub(super) fn from_random(mut bytes: [u8; 16]) -> Self {
        bytes[6] = bytes[6] & 0x0F | 0x40;
        bytes[8] = bytes[8] & 0x3F | 0x80;
        let mut text = String::with_capacity(36);
        for (at, byte) in bytes.into_iter().enumerate() {
            if matches!(at, 4 | 6 | 8 | 10) {
                text.push('-');
            }
            let hexadecimal = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
            text.extend([hexadecimal(byte >> 4), hexadecimal(byte & 0x0F)]);
        }
        Self(text)
    }

    /// The address of the resource, as resources of the same bundle point at it.
    pub(super) fn address(&self, kind: &str) -> String {
        format!("{kind}/{}", self.0)
    }
}

/// What every exported resource carries: its id, its security labels, and a text with the notice. None is optional.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Head {
    pub(super) id: Id,
    pub(super) meta: Meta,
    pub(super) text: Narrative,
}

/// Security labels.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Meta {
    pub(super) security: Vec<Coding>,
}

/// Text for people, which a system shows where it does not understand the rest.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Narrative {
    /// `additional`: it says more than the fields do, namely the notice.
    status: &'static str,
    div: String,
}

impl Narrative {
    /// One paragraph each, escaped. `language` is a tag of BCP 47.
    pub(super) fn of(language: &str, right_to_left: bool, paragraphs: &[&str]) -> Self {
        let direction = if right_to_left { "rtl" } else { "ltr" };
        let mut div = format!(
            "<div xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"{language}\" lang=\"{language}\" dir=\"{direction}\">"
        );
        for paragraph in paragraphs {
            let _ = write!(div, "<p>{}</p>", escaped(paragraph));
        }
        div.push_str("</div>");
        Self { status: "additional", div }
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

/// A concept: a code, or words where there is none.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Concept {
    #[serde(skip_serializing_if = "Option::is_none")]
    coding: Option<[Coding; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

impl Concept {
    pub(super) fn words(text: impl Into<String>) -> Self {
        Self { coding: None, text: Some(text.into()) }
    }
}

impl From<Coding> for Concept {
    fn from(coding: Coding) -> Self {
        Self { coding: Some([coding]), text: None }
    }
}

/// A number somebody gave to somebody or something.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Identifier {
    pub(super) system: String,
    pub(super) value: String,
}

/// A kind of resource a reference may point to.
pub(super) trait Kind {
    const NAME: &'static str;
}

/// A reference to a resource of this bundle, of this kind.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Link<K> {
    address: String,
    kind: PhantomData<K>,
}

impl<K: Kind> Link<K> {
    pub(super) fn to(id: &Id) -> Self {
        Self { address: id.address(K::NAME), kind: PhantomData }
    }
}

impl<K: Kind> Serialize for Link<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Target { reference: self.address.clone(), kind: K::NAME }.serialize(serializer)
    }
}

/// A reference to any resource of this bundle, for the few fields that may point to all kinds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Target {
    reference: String,
    #[serde(rename = "type")]
    kind: &'static str,
}

impl<K: Kind> From<Link<K>> for Target {
    fn from(link: Link<K>) -> Self {
        Self { reference: link.address, kind: K::NAME }
    }
}

impl Target {
    pub(super) fn new(id: &Id, kind: &'static str) -> Self {
        Self { reference: id.address(kind), kind }
    }
}

/// Somebody who has no resource here: named by a number or by the name they go by, never by more.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Named {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<Identifier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    display: Option<String>,
}

/// The person the record is about.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub(super) struct Patient(Named);

impl Patient {
    pub(super) fn numbered(identifier: Identifier) -> Self {
        Self(Named { kind: "Patient", identifier: Some(identifier), display: None })
    }

    pub(super) fn called(alias: String) -> Self {
        Self(Named { kind: "Patient", identifier: None, display: Some(alias) })
    }
}

/// An organisation.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub(super) struct Organization(Named);

impl Organization {
    pub(super) fn called(name: String, identifier: Option<Identifier>) -> Self {
        Self(Named { kind: "Organization", identifier, display: Some(name) })
    }
}

/// Anyone who can act: the person, an organisation, staff, or a volunteer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub(super) struct Actor(Named);

impl Actor {
    /// Somebody of the clinic's staff.
    pub(super) fn staff(alias: String) -> Self {
        Self(Named { kind: "Practitioner", identifier: None, display: Some(alias) })
    }

    /// Somebody of a fellowship: no part of the care, so no practitioner.
    pub(super) fn peer(alias: String) -> Self {
        Self(Named { kind: "RelatedPerson", identifier: None, display: Some(alias) })
    }
}

impl From<Patient> for Actor {
    fn from(patient: Patient) -> Self {
        Self(patient.0)
    }
}

impl From<Organization> for Actor {
    fn from(organization: Organization) -> Self {
        Self(organization.0)
    }
}

/// Who takes part in an appointment: somebody, or the place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub(super) struct Participant(Named);

impl Participant {
    /// A place by its name. Only for groups that the person agreed to have named.
    pub(super) fn place(name: String) -> Self {
        Self(Named { kind: "Location", identifier: None, display: Some(name) })
    }
}

impl From<Patient> for Participant {
    fn from(patient: Patient) -> Self {
        Self(patient.0)
    }
}

/// Days from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Period {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) start: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) end: Option<Date>,
}

/// `scheduled[x]` of an activity: exactly one of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) enum Scheduled {
    #[serde(rename = "scheduledTiming")]
    Timing(Timing),
    #[serde(rename = "scheduledPeriod")]
    Period(Period),
}

/// Something that comes again.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Timing {
    repeat: Repeat,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Repeat {
    /// How often in one `period`; at least once.
    frequency: usize,
    period: u8,
    period_unit: UnitOfTime,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    day_of_week: Vec<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    time_of_day: Option<[Time; 1]>,
}

impl Timing {
    /// Every week on these days; without any, once a week.
    pub(super) fn weekly(mut days: Vec<Day>, time: Option<Time>) -> Self {
        days.sort_unstable();
        days.dedup();
        Self::every(UnitOfTime::Week, days, time)
    }

    /// Every day.
    pub(super) fn daily(time: Option<Time>) -> Self {
        Self::every(UnitOfTime::Day, Vec::new(), time)
    }

    fn every(unit: UnitOfTime, days: Vec<Day>, time: Option<Time>) -> Self {
        let frequency = days.len().max(1);
        let time_of_day = time.map(|time| [time]);
        Self { repeat: Repeat { frequency, period: 1, period_unit: unit, day_of_week: days, time_of_day } }
    }
}

/// A remark, with the time it was made.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Annotation {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) time: Option<Timestamp>,
    pub(super) text: String,
}
