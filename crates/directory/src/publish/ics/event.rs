//! One meeting as one event.

use jiff::{
    Span, Timestamp,
    civil::{Date, DateTime},
    tz::{Offset, TimeZone},
};

use super::{
    Event, first_of_month,
    lines::{Lines, escaped},
    zones::Zones,
};
use crate::schedule::{DaySet, Recurrence, Timed};

/// How far ahead exceptions and pauses are told: as far as the index looks.
const HORIZON_YEARS: i8 = 2;

/// Writes the event; nothing for a meeting by appointment, or one that does not take place within two years.
pub(super) fn write<'a>(
    out: &mut Lines,
    event: &Event<'a>,
    domain: &str,
    now: Timestamp,
    zones: &mut Zones<'a>,
) {
    let Some(timed) = event.schedule.timed() else { return };
    let dates = EventDates::new(timed, event.cancelled, first_of_month(now));
    let Some(first) = dates.first() else { return };
    let rules = zones.rules(event.zone);
    let Some(start) = timed.occurrence_on(first, rules).map(|occurrence| occurrence.start) else { return };

    out.line("BEGIN", "VEVENT");
    out.text("UID", &format!("{}@{domain}", event.id));
    out.line("DTSTAMP", &utc(event.updated.unwrap_or_else(|| midnight(first_of_month(now)))));
    if let Some(updated) = event.updated {
        out.line("LAST-MODIFIED", &utc(updated));
    }
    let zone = event.zone.as_str();
    out.line(&format!("DTSTART;TZID={zone}"), &local(timed, first));
    out.line("DURATION", &format!("PT{}M", timed.length().max(1)));
    write_recurrence(out, &dates, first, zone, rules);
    write_details(out, event);
    out.line("END", "VEVENT");
    zones.use_from(event.zone, start);
}

fn write_recurrence(out: &mut Lines, dates: &EventDates<'_>, first: Date, zone: &str, rules: &TimeZone) {
    let timed = dates.timed;
    let later = first.tomorrow().unwrap_or(first);
    let (name, listed): (_, Vec<_>) = if let Recurrence::Dates(_) = timed.recurrence {
        ("RDATE", dates.from(later).filter(|date| dates.takes_place(*date)).collect())
    } else {
        out.line("RRULE", &rule(dates, rules));
        ("EXDATE", dates.left_out_from(later))
    };
    if !listed.is_empty() {
        let listed: Vec<_> = listed.into_iter().map(|date| local(timed, date)).collect();
        out.line(&format!("{name};TZID={zone}"), &listed.join(","));
    }
}

/// The rule with its last start, which RFC 5545 wants in universal time where the first has a zone.
fn rule(dates: &EventDates<'_>, rules: &TimeZone) -> String {
    let mut rule = dates.timed.recurrence.rule_text();
    let last = dates.ends.and_then(|ends| rules.to_timestamp(ends.to_datetime(dates.timed.start)).ok());
    if let Some(last) = last {
        rule.push_str(";UNTIL=");
        rule.push_str(&utc(last));
    }
    rule
}

fn write_details(out: &mut Lines, event: &Event<'_>) {
    out.text("SUMMARY", &event.name);
    out.line("STATUS", if event.cancelled { "CANCELLED" } else { "CONFIRMED" });
    out.line("TRANSP", "TRANSPARENT");
    if let Some(location) = &event.location {
        out.text("LOCATION", location);
    }
    if let Some((latitude, longitude)) = event.position {
        out.line("GEO", &format!("{latitude:.6};{longitude:.6}"));
    }
    if let Some(url) = &event.url {
        out.uri("URL", url);
    }
    if let Some(link) = &event.online {
        out.uri("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO", link);
    }
    let description = [event.description.as_deref(), event.online.as_deref()];
    let description = description.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
    if !description.is_empty() {
        out.text("DESCRIPTION", &description);
    }
    if !event.categories.is_empty() {
        let categories: Vec<_> = event.categories.iter().map(|category| escaped(category)).collect();
        out.line("CATEGORIES", &categories.join(","));
    }
}

/// The days of a rule that its event tells of.
struct EventDates<'a> {
    timed: &'a Timed,
    cancelled: bool,
    from: Date,
    /// The last day of the rule: the schedule's, or the eve of a pause that we see no end of.
    ends: Option<Date>,
    horizon: Date,
}

impl<'a> EventDates<'a> {
    fn new(timed: &'a Timed, cancelled: bool, from: Date) -> Self {
        let from = timed.starts.map_or(from, |starts| starts.max(from));
        let horizon = from.saturating_add(Span::new().years(HORIZON_YEARS));
        let endless = |until: Option<Date>| until.is_none_or(|until| horizon <= until);
        let eves = timed.suspensions.iter().filter(|pause| !cancelled && endless(pause.until));
        let eves = eves.filter_map(|pause| pause.from).filter(|day| *day <= horizon);
        let eves = eves.filter_map(|day| day.yesterday().ok());
        Self { timed, cancelled, from, ends: eves.chain(timed.ends).min(), horizon }
    }

    /// The rule's days from one on, whether the meeting takes place or not.
    fn from(&self, day: Date) -> impl Iterator<Item = Date> {
        let last = self.ends.map_or(self.horizon, |ends| ends.min(self.horizon));
        let next = move |day| self.timed.recurrence.next_between(day, last, DaySet::EVERY_DAY);
        std::iter::successors(next(day), move |day| next(day.tomorrow().ok()?))
    }

    fn takes_place(&self, day: Date) -> bool {
        self.cancelled || !self.timed.is_left_out(day)
    }

    fn left_out_from(&self, day: Date) -> Vec<Date> {
        if self.timed.exceptions.is_empty() && self.timed.suspensions.is_empty() {
            return Vec::new();
        }
        self.from(day).filter(|date| !self.takes_place(*date)).collect()
    }

    fn first(&self) -> Option<Date> {
        self.from(self.from).find(|day| self.takes_place(*day))
    }
}

/// A start by the clock of its zone.
fn local(timed: &Timed, date: Date) -> String {
    stamp(date.to_datetime(timed.start))
}

pub(super) fn utc(instant: Timestamp) -> String {
    stamp(Offset::UTC.to_datetime(instant)) + "Z"
}

/// `20261103T190000`.
pub(super) fn stamp(time: DateTime) -> String {
    time.strftime("%Y%m%dT%H%M%S").to_string()
}

fn midnight(date: Date) -> Timestamp {
    Offset::UTC.to_timestamp(date.at(0, 0, 0, 0)).unwrap_or(Timestamp::UNIX_EPOCH)
}
