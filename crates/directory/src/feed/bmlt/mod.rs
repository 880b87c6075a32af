//! BMLT's meetings, formats and service bodies as rows.
//!
//! A BMLT server (the Basic Meeting List Toolbox, kept by NA) answers `GetSearchResults` with flat objects whose
//! values are all text. One object is one weekly slot; days count from 1 = Sunday; what is special about a meeting
//! are *formats*, numbered per server and explained by a second list; who publishes it is a *service body* of a
//! third. Reference: `MeetingResource`, `FormatResource` and `ServiceBodyResource` of bmlt-server 4.
//!
//! Left out on purpose: contacts and `email_contact` (a server shows them to its administrators only), world ids
//! (numbers of NA's own books), and formats that speak of weeks of the month but leave a doubt (see [`weeks`]). Those
//! are kept as facets: the list has no rule behind them, and inventing one would send people to closed doors.

mod bodies;
mod formats;
#[cfg(test)]
mod tests;
mod weeks;

use serde_json::{Value, json};

use self::{
    bodies::Bodies,
    formats::{Formats, Meaning},
};
use super::{
    Row,
    report::{Notes, Remark},
};
use crate::{
    kinds,
    model::{Attendance, Fellowship, Slug, TypeCode},
};

/// What the formats and service bodies of a BMLT server mean, to translate its meetings by.
pub(super) struct Bmlt {
    formats: Formats,
    bodies: Bodies,
    /// Given to every row; `None` where the reader knows better.
    fellowship: Option<&'static str>,
    /// Whose codes are used.
    types: &'static kinds::TypeSet,
}

impl Bmlt {
    /// Reads `GetFormats` and `GetServiceBodies` (JSON bytes, as they came); what cannot be read is said in `file` and
    /// done without. Rows are NA's unless the list is said to be another `fellowship`'s.
    pub(super) fn new(
        formats: Option<&[u8]>,
        bodies: Option<&[u8]>,
        fellowship: Option<&Fellowship>,
        file: &mut Notes,
    ) -> Self {
        let na = Fellowship::new("NA").ok();
        let types = kinds::set(fellowship.or(na.as_ref()));
        let own = if fellowship.is_none() { Some("NA") } else { None };
        let formats = Formats::read(formats, types, file);
        Self { formats, bodies: Bodies::read(bodies, file), fellowship: own, types }
    }

    /// One meeting as BMLT writes it, as a row; an error rejects it.
    pub(super) fn row(&self, source: Row, notes: &mut Notes) -> Result<Row, Remark> {
        let source = Source(source);
        if source.text("published") == Some("0") {
            let message = "The list's keepers have not published this meeting; left out.";
            return Err(Remark::new("", "unpublished", message));
        }
        let mut row = Row::new();
        for (theirs, ours) in SAME {
            set(&mut row, ours, source.number(theirs));
        }
        set(&mut row, "fellowship", self.fellowship);
        set(&mut row, "slug", slug(&source));
        set_when(&mut row, &source, notes)?;
        set_place(&mut row, &source);
        self.set_formats(&mut row, &source, notes);
        self.set_body(&mut row, &source);
        if CONTACTS.iter().any(|field| source.text(field).is_some()) {
            let message = "Contacts are for the list's keepers only; they were left out.";
            notes.add("contact_1_name", "protected-contact", message);
        }
        Ok(row)
    }

    fn set_formats(&self, row: &mut Row, source: &Source, notes: &mut Notes) {
        let mut types: Vec<TypeCode> = Vec::new();
        let mut languages: Vec<&str> = Vec::new();
        let mut others: Vec<&str> = Vec::new();
        let mut attendance = source.text("venue_type").and_then(venue_type);
        for meaning in self.formats.of(source, notes) {
            match meaning {
                Meaning::Types(codes) => types.extend(codes),
                Meaning::Languages(spoken) => languages.extend(spoken),
                Meaning::Other(name) if others.contains(&name.as_str()) => {}
                Meaning::Other(name) => others.push(name),
                // Old servers have these formats where newer ones have the venue type.
                Meaning::Attendance(other) => attendance = attendance.or(Some(*other)),
            }
        }
        let coded: Vec<_> = languages.iter().map(|iso| (*iso, self.types.from_language(iso))).collect();
        types.extend(coded.iter().filter_map(|(_, code)| *code));
        let uncoded: Vec<_> = coded.iter().filter(|(_, code)| code.is_none()).map(|(iso, _)| *iso).collect();
        set_list(row, "types", types.iter().map(TypeCode::as_str));
        set_list(row, "languages", uncoded);
        if !others.is_empty() {
            set(row, "recurrence", monthly(&others, row));
            row.insert("facets".into(), json!({ "format": others }));
        }
        set(row, "attendance_option", attendance.map(Attendance::as_str));
    }

    /// The service body as publisher, with the helpline and site of the nearest body that has one; the bodies above
    /// it down to itself as regions.
    fn set_body(&self, row: &mut Row, source: &Source) {
        let chain = source.number("service_body_bigint").map(|id| self.bodies.chain(&id)).unwrap_or_default();
        let name = chain.first().map(|body| body.name.as_str()).or(source.text("service_body_name"));
        set(row, "entity", name);
        set(row, "entity_phone", chain.iter().find_map(|body| body.helpline.as_deref()));
        set(row, "entity_url", chain.iter().find_map(|body| body.url.as_deref()));
        if chain.is_empty() {
            set_list(row, "regions", name);
        } else {
            set_list(row, "regions", chain.iter().rev().map(|body| body.name.as_str()));
        }
    }
}

/// Fields that only change their name.
const SAME: [(&str, &str); 12] = [
    ("id_bigint", "row_key"),
    ("meeting_name", "name"),
    ("time_zone", "timezone"),
    ("location_text", "location"),
    ("location_street", "address"),
    ("location_province", "state"),
    ("location_postal_code_1", "postal_code"),
    ("location_nation", "country"),
    ("comments", "notes"),
    ("virtual_meeting_link", "conference_url"),
    ("virtual_meeting_additional_info", "conference_url_notes"),
    ("phone_meeting_number", "conference_phone"),
];

/// Fields with visibility 1, and one more that only administrators see.
const CONTACTS: [&str; 7] = [
    "contact_name_1",
    "contact_email_1",
    "contact_phone_1",
    "contact_name_2",
    "contact_email_2",
    "contact_phone_2",
    "email_contact",
];

/// A BMLT object; values as text.
struct Source(Row);

impl Source {
    /// Trimmed, without the field's prompt that old servers put before the value; `None` where it is empty.
    fn text(&self, field: &str) -> Option<&str> {
        self.0.get(field).and_then(Value::as_str).map(without_prompt).filter(|text| !text.is_empty())
    }

    /// Likewise, but also numbers as text: clients in between like to turn them into numbers.
    fn number(&self, field: &str) -> Option<String> {
        match self.0.get(field)? {
            Value::Number(number) => Some(number.to_string()),
            _ => self.text(field).map(str::to_owned),
        }
    }
}

fn without_prompt(text: &str) -> &str {
    text.rsplit_once("#@-@#").map_or(text, |(_, value)| value).trim()
}

fn set<T: Into<Value>>(row: &mut Row, field: &str, value: Option<T>) {
    if let Some(value) = value {
        row.insert(field.to_owned(), value.into());
    }
}

fn set_list<'a>(row: &mut Row, field: &str, values: impl IntoIterator<Item = &'a str>) {
    let mut list: Vec<Value> = Vec::new();
    for value in values.into_iter().map(Value::from) {
        if !list.contains(&value) {
            list.push(value);
        }
    }
    if !list.is_empty() {
        row.insert(field.to_owned(), list.into());
    }
}

/// Name and number: names repeat, and a link must not change its meaning when the list's order does.
fn slug(source: &Source) -> Option<String> {
    let name = source.text("meeting_name").unwrap_or("meeting");
    let id = source.number("id_bigint")?;
    Slug::from_text(&format!("{name} {id}")).map(|slug| slug.to_string())
}

/// The rule of a meeting whose formats name its weeks of the month.
fn monthly(formats: &[&str], row: &Row) -> Option<String> {
    let day = row.get("day").and_then(Value::as_u64).and_then(|day| u8::try_from(day).ok())?;
    let days: Vec<_> = formats.iter().flat_map(|format| weeks::of_month(format, day)).collect();
    (!days.is_empty()).then(|| format!("FREQ=MONTHLY;BYDAY={}", days.join(",")))
}

/// `venue_type`: 1 in person, 2 virtual, 3 hybrid.
fn venue_type(text: &str) -> Option<Attendance> {
    match text {
        "1" => Some(Attendance::InPerson),
        "2" => Some(Attendance::Online),
        "3" => Some(Attendance::Hybrid),
        _ => None,
    }
}

fn set_when(row: &mut Row, source: &Source, notes: &mut Notes) -> Result<(), Remark> {
    if let Some(day) = source.number("weekday_tinyint") {
        let number = day.parse::<u8>().ok().filter(|number| (1..=7).contains(number));
        let Some(number) = number else {
            let message =
                format!("There is no weekday {:?}; BMLT counts from 1 (Sunday) to 7.", shortened(&day));
            return Err(Remark::new("day", "unreadable-day", message));
        };
        row.insert("day".into(), (number - 1).into());
    }
    let Some(start) = source.text("start_time") else { return Ok(()) };
    let start = start.strip_suffix(":00").filter(|short| short.contains(':')).unwrap_or(start);
    row.insert("time".into(), start.into());
    match source.text("duration_time").and_then(minutes) {
        Some(minutes) if minutes > 24 * 60 => {
            notes.add("end_time", "unreadable-duration", "A length of more than a day was left out.");
        }
        Some(minutes) if minutes > 0 => drop(row.insert("duration_minutes".into(), minutes.into())),
        _ => {}
    }
    Ok(())
}

fn shortened(text: &str) -> String {
    text.chars().take(20).collect()
}

/// Minutes of `H:MM` or `H:MM:SS`, which may be a length over 24 hours.
fn minutes(text: &str) -> Option<u32> {
    let mut parts = text.split(':');
    let hours: u32 = parts.next()?.parse().ok()?;
    let minutes: u32 = parts.next()?.parse().ok().filter(|minutes| *minutes < 60)?;
    (hours < 1000).then_some(hours * 60 + minutes)
}

/// As a number, as Meeting Guide has it; what is none stays text, for the normaliser to complain of.
fn degrees(text: String) -> Value {
    text.parse::<f64>().ok().map(Value::from).filter(Value::is_number).unwrap_or_else(|| text.into())
}

fn set_place(row: &mut Row, source: &Source) {
    // What letters are addressed to, as in the dumps for NA's world services.
    let city = ["location_city_subsection", "location_municipality", "location_neighborhood"];
    set(row, "city", city.iter().find_map(|field| source.text(field)));
    for field in ["latitude", "longitude"] {
        set(row, field, source.number(field).map(degrees));
    }
    let lines = [("", "location_info"), ("Train: ", "train_lines"), ("Bus: ", "bus_lines")];
    let about: Vec<_> =
        lines.iter().filter_map(|(label, field)| Some(format!("{label}{}", source.text(field)?))).collect();
    set(row, "location_notes", Some(about.join("\n")).filter(|about| !about.is_empty()));
}
