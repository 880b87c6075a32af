//! When a row's meeting takes place.

use jiff::civil::{Date, Time};
use serde_json::Value;

use super::{
    Form,
    clock::{self, Spelling},
    days::{self, Days},
    fields::{Field, Fields},
    quote,
};
use crate::{
    feed::report::{Notes, Remark},
    schedule::{Schedule, Suspension, Timed, minutes_between, rrule},
    text,
};

/// The schedule of a row. A day or time that is there but cannot be read rejects the row: a meeting at the wrong hour
/// is worse than none. Where either is missing, the meeting is by appointment, as the specification has it.
pub(super) fn schedule(fields: &mut Fields, form: Form, notes: &mut Notes) -> Result<Schedule, Remark> {
    let days = day(fields, form, notes)?;
    let rule = fields.code(Field::Recurrence, notes);
    // Our own lists give a rule's time under a name of its own, so that readers of weekly lists do not see it.
    let ruled_time = fields.code(Field::RecurrenceTime, notes).filter(|_| rule.is_some());
    let ruled_end = fields.code(Field::RecurrenceEndTime, notes).filter(|_| rule.is_some());
    let raw_time = fields.code(Field::Time, notes).or(ruled_time);
    let raw_end = fields.code(Field::EndTime, notes).or(ruled_end);
    let duration = duration(fields);
    let limits = Limits::of(fields, notes);
    let Some(raw_time) = raw_time else {
        if days.is_some() || rule.is_some() {
            notes.add("time", "time-missing", "A day without a time: listed as by appointment.");
        }
        return Ok(Schedule::ByAppointment);
    };
    if days.is_none() && rule.is_none() {
        notes.add("day", "day-missing", "A time without a day: listed as by appointment.");
        return Ok(Schedule::ByAppointment);
    }
    let start = start(&raw_time, form, notes)?;
    let minutes = raw_end.and_then(|raw| length(start, &raw, form, notes)).or(duration);
    let ruled = rule.and_then(|rule| match rrule::parse(&rule, start, minutes, limits.starts) {
        Ok(timed) => Some(timed),
        Err(error) => {
            notes.add(
                "recurrence",
                "unreadable-recurrence",
                format!("The recurrence was left out: {error}."),
            );
            None
        }
    });
    let timed = match (ruled, days) {
        (Some(timed), _) => timed,
        (None, Some(days)) => match Schedule::weekly(days.set, start, minutes) {
            Schedule::Timed(timed) => timed,
            Schedule::ByAppointment => return Ok(Schedule::ByAppointment),
        },
        (None, None) => {
            return Err(Remark::new(
                "recurrence",
                "unreadable-recurrence",
                "Neither a day nor a rule that can be read.",
            ));
        }
    };
    Ok(Schedule::Timed(limits.applied_to(timed)))
}

fn day(fields: &mut Fields, form: Form, notes: &mut Notes) -> Result<Option<Days>, Remark> {
    let Some(value) = fields.take(Field::Day) else { return Ok(None) };
    if value.as_str().is_some_and(|raw| text::fold(raw).contains("appointment")) {
        return Ok(None);
    }
    let Some(days) = days::read(&value) else {
        let what = value.as_str().map_or_else(|| "the value".to_owned(), quote);
        return Err(Remark::new("day", "unreadable-day", format!("{what} is no day of the week.")));
    };
    match days.spelling {
        days::Spelling::Seven => notes.add("day", "day-seven", "Day 7 was read as Sunday (0)."),
        days::Spelling::Text if form == Form::Typed => {
            notes.add("day", "day-as-text", "The day is a number written as text; read as a number.");
        }
        days::Spelling::Names if form == Form::Typed => {
            notes.add("day", "day-name", "The day is a name; read as its number.");
        }
        _ => {}
    }
    Ok(Some(days))
}

fn start(raw: &str, form: Form, notes: &mut Notes) -> Result<Time, Remark> {
    let unreadable = || Remark::new("time", "unreadable-time", format!("{} is no time of day.", quote(raw)));
    let clock = clock::time(raw).ok_or_else(unreadable)?;
    remark_on(clock.spelling, "time", form, notes);
    Ok(clock.time)
}

/// Minutes, where the list's format has lengths instead of ends: nothing to guess then about midnight.
fn duration(fields: &mut Fields) -> Option<u16> {
    let minutes = fields.take(Field::DurationMinutes)?.as_u64()?;
    u16::try_from(minutes).ok().filter(|minutes| (1..=24 * 60).contains(minutes))
}

/// Minutes from the start to an end as the list writes it. An end at or before the start is on the next day.
fn length(start: Time, raw: &str, form: Form, notes: &mut Notes) -> Option<u16> {
    let end = match raw {
        "24:00" | "24:00:00" => Time::midnight(),
        raw => match clock::time(raw) {
            Some(clock) => {
                remark_on(clock.spelling, "end_time", form, notes);
                clock.time
            }
            None => {
                notes.add(
                    "end_time",
                    "unreadable-end-time",
                    format!("{} is no time of day; the end was left out.", quote(raw)),
                );
                return None;
            }
        },
    };
    if end == start {
        notes.add("end_time", "whole-day", "It ends when it begins: taken as 24 hours.");
    } else if end < start && end != Time::midnight() {
        notes.add("end_time", "past-midnight", "It ends before it begins: taken as past midnight.");
    }
    Some(minutes_between(start, end))
}

fn remark_on(spelling: Spelling, field: &'static str, form: Form, notes: &mut Notes) {
    if form == Form::Text {
        return;
    }
    match spelling {
        Spelling::Plain => {}
        Spelling::Seconds => notes.add(field, "time-with-seconds", "The seconds were left out."),
        Spelling::TwelveHour => {
            notes.add(field, "time-12-hour", "A time with am or pm; read as 24-hour time.");
        }
        Spelling::Other => notes.add(field, "time-respelled", "The time is not written HH:MM; read as such."),
    }
}

/// What narrows a schedule down.
struct Limits {
    starts: Option<Date>,
    ends: Option<Date>,
    exceptions: Vec<Date>,
    suspensions: Vec<Suspension>,
}

impl Limits {
    fn of(fields: &mut Fields, notes: &mut Notes) -> Self {
        let mut exceptions = match fields.take(Field::Exceptions) {
            Some(value) => dates(&value, Field::Exceptions, notes),
            None => Vec::new(),
        };
        exceptions.sort_unstable();
        exceptions.dedup();
        Self {
            starts: one_date(fields, Field::Starts, notes),
            ends: one_date(fields, Field::Ends, notes),
            exceptions,
            suspensions: fields
                .take(Field::Suspensions)
                .map(|value| suspensions(value, notes))
                .unwrap_or_default(),
        }
    }

    fn applied_to(self, timed: Timed) -> Timed {
        Timed {
            starts: self.starts.or(timed.starts),
            ends: self.ends.or(timed.ends),
            exceptions: self.exceptions,
            suspensions: self.suspensions,
            ..timed
        }
    }
}

/// One date of a row; said and left out where it cannot be read.
pub(super) fn one_date(fields: &mut Fields, field: Field, notes: &mut Notes) -> Option<Date> {
    let raw = fields.code(field, notes)?;
    let date = clock::date(&raw);
    if date.is_none() {
        unreadable_date(field, notes);
    }
    date
}

fn unreadable_date(field: Field, notes: &mut Notes) {
    notes.add(field.name(), "unreadable-date", "A date that cannot be read was left out.");
}

/// A list of dates, or a text with dates in it.
fn dates(value: &Value, field: Field, notes: &mut Notes) -> Vec<Date> {
    let texts: Vec<&str> = match value {
        Value::Array(items) => items.iter().map(|item| item.as_str().unwrap_or("?")).collect(),
        Value::String(text) => {
            text.split([',', ';', ' ', '[', ']', '"', '\n']).filter(|part| !part.is_empty()).collect()
        }
        _ => vec!["?"],
    };
    let read = |raw: &&str| clock::date(raw.trim());
    let found: Vec<Date> = texts.iter().filter_map(read).collect();
    if found.len() < texts.len() {
        unreadable_date(field, notes);
    }
    found
}

/// Pauses: objects with `from`, `until`, `reason`; or text, "2026-12-20/2027-01-06 holidays; …"; or JSON in a cell.
fn suspensions(value: Value, notes: &mut Notes) -> Vec<Suspension> {
    let items = match value {
        Value::Array(items) => items,
        Value::String(text) => match serde_json::from_str(&text) {
            Ok(Value::Array(items)) => items,
            _ => text.split(';').filter(|part| !part.trim().is_empty()).map(Value::from).collect(),
        },
        other => vec![other],
    };
    let found: Vec<Suspension> = items.iter().filter_map(suspension).collect();
    if found.len() < items.len() {
        notes.add("suspensions", "unreadable-suspension", "A pause that cannot be read was left out.");
    }
    found
}

fn suspension(item: &Value) -> Option<Suspension> {
    match item {
        Value::String(text) => {
            let (range, reason) = text.trim().split_once(' ').unwrap_or((text.trim(), ""));
            let (from, until) = range.split_once('/')?;
            pause(Some(from), Some(until), Some(reason))
        }
        Value::Object(members) => {
            let part = |name: &str| members.get(name).and_then(Value::as_str);
            pause(part("from"), part("until"), part("reason"))
        }
        _ => None,
    }
}

/// `None` where a date is there that cannot be read. Two open ends are a pause without a known end.
fn pause(from: Option<&str>, until: Option<&str>, reason: Option<&str>) -> Option<Suspension> {
    let bound = |raw: Option<&str>| match raw.map(str::trim).filter(|raw| !raw.is_empty()) {
        Some(raw) => clock::date(raw).map(Some),
        None => Some(None),
    };
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
    Some(Suspension { from: bound(from)?, until: bound(until)?, reason: reason.map(Into::into) })
}
