//! `VTIMEZONE` (RFC 5545, section 3.6.5): the clock of a zone, told to readers who may not know its name.
//!
//! Where every change of clock of the coming decades falls on the same weekday rule, each kind of change is one
//! observance with a yearly rule. Where they do not (Gaza's follow the moon), they are listed for ten years.

use std::collections::BTreeMap;

use jiff::{
    SignedDuration, Timestamp,
    civil::{DateTime, date},
    tz::{Offset, TimeZone},
};

use super::{event::stamp, lines::Lines};
use crate::{model::Zone, schedule::Day};

/// Years a rule must hold to be taken for one: the calendar repeats its weekdays after 28.
const RULE_YEARS: i64 = 28;

/// Years ahead that changes without a rule are listed for.
const LISTED_YEARS: i64 = 10;

/// The zones of a calendar.
#[derive(Debug, Default)]
pub(super) struct Zones<'a>(BTreeMap<&'a str, UsedZone>);

#[derive(Debug)]
struct UsedZone {
    rules: TimeZone,
    /// The earliest start of an event in it; `None` until one is written.
    earliest: Option<Timestamp>,
}

impl<'a> Zones<'a> {
    /// The rules of a zone, looked up once.
    pub(super) fn rules(&mut self, zone: &'a Zone) -> &TimeZone {
        &self.used(zone).rules
    }

    /// Notes that an event starts at this instant.
    pub(super) fn use_from(&mut self, zone: &'a Zone, start: Timestamp) {
        let used = self.used(zone);
        used.earliest = Some(used.earliest.map_or(start, |earliest| earliest.min(start)));
    }

    fn used(&mut self, zone: &'a Zone) -> &mut UsedZone {
        self.0.entry(zone.as_str()).or_insert_with(|| UsedZone { rules: zone.rules(), earliest: None })
    }

    /// One `VTIMEZONE` for each.
    pub(super) fn write(&self, out: &mut Lines) {
        for (name, used) in &self.0 {
            if let Some(earliest) = used.earliest {
                write_zone(out, name, &used.rules, earliest);
            }
        }
    }
}

fn write_zone(out: &mut Lines, name: &str, rules: &TimeZone, since: Timestamp) {
    out.line("BEGIN", "VTIMEZONE");
    out.line("TZID", name);
    let changes = changes(rules, since, RULE_YEARS);
    let kinds = by_kind(&changes);
    let yearly: Option<Vec<String>> = kinds.iter().map(|kind| yearly_rule(kind)).collect();
    match yearly {
        _ if changes.len() == 1 => kinds.iter().for_each(|kind| write_observance(out, kind, None)),
        Some(yearly) => {
            kinds.iter().zip(&yearly).for_each(|(kind, rule)| write_observance(out, kind, Some(rule)));
        }
        None => {
            let listed = changes_within(&changes, since, LISTED_YEARS);
            by_kind(listed).iter().for_each(|kind| write_observance(out, kind, None));
        }
    }
    out.line("END", "VTIMEZONE");
}

/// A change of a zone's clock.
#[derive(Debug)]
struct Change {
    at: Timestamp,
    before: Offset,
    after: Offset,
    /// What the clock is called afterwards ("GMT").
    name: String,
    /// Afterwards it is summer time, by the clock: later than in the other half of the year.
    summer: bool,
}

impl Change {
    /// What the clock showed when it was changed.
    fn clock(&self) -> DateTime {
        self.before.to_datetime(self.at)
    }

    /// Changes of one kind differ in their dates only.
    fn is_like(&self, other: &Self) -> bool {
        (self.before, self.after, &self.name) == (other.before, other.after, &other.name)
    }
}

/// The change in force at `since` and those of the years after it; never empty.
fn changes(rules: &TimeZone, since: Timestamp, years: i64) -> Vec<Change> {
    let a_second = SignedDuration::from_secs(1);
    let change = |at: Timestamp| {
        let before = rules.to_offset_info(at.saturating_sub(a_second).unwrap_or(at));
        let after = rules.to_offset_info(at);
        Change {
            at,
            before: before.offset(),
            after: after.offset(),
            name: after.abbreviation().to_owned(),
            summer: after.offset() > before.offset() && (before.dst().is_dst() || after.dst().is_dst()),
        }
    };
    let last = since.saturating_add(in_years(years)).unwrap_or(since);
    let coming = rules.following(since).map(|change| change.timestamp()).take_while(|at| *at <= last);
    let coming: Vec<_> = coming.map(change).collect();
    let just_after = since.saturating_add(a_second).unwrap_or(since);
    let in_force = rules.preceding(just_after).next().map(|change| change.timestamp());
    let in_force = match in_force {
        Some(at) if !coming.is_empty() => change(at),
        _ => always(rules, since),
    };
    std::iter::once(in_force).chain(coming).collect()
}

/// The clock as it is at an instant, as if it had never been another.
fn always(rules: &TimeZone, instant: Timestamp) -> Change {
    let info = rules.to_offset_info(instant);
    let offset = info.offset();
    let at = offset.to_timestamp(date(1970, 1, 1).at(0, 0, 0, 0)).unwrap_or(Timestamp::UNIX_EPOCH);
    Change { at, before: offset, after: offset, name: info.abbreviation().to_owned(), summer: false }
}

fn changes_within(changes: &[Change], since: Timestamp, years: i64) -> &[Change] {
    let last = since.saturating_add(in_years(years)).unwrap_or(since);
    &changes[..changes.partition_point(|change| change.at <= last)]
}

fn in_years(years: i64) -> SignedDuration {
    SignedDuration::from_hours(years * 24 * 365)
}

/// Changes that differ in their dates only, each kind in order of time.
fn by_kind(changes: &[Change]) -> Vec<Vec<&Change>> {
    let mut kinds: Vec<Vec<&Change>> = Vec::new();
    for change in changes {
        match kinds.iter_mut().find(|kind| kind[0].is_like(change)) {
            Some(kind) => kind.push(change),
            None => kinds.push(vec![change]),
        }
    }
    kinds
}

/// The yearly rule that gives exactly these changes, where there is one: the nth or last weekday of a month, or
/// the first weekday on or after a day of it.
fn yearly_rule(kind: &[&Change]) -> Option<String> {
    let clocks: Vec<DateTime> = kind.iter().map(|change| change.clock()).collect();
    let first = *clocks.first()?;
    let each_year = clocks.windows(2).all(|pair| pair[1].year() == pair[0].year() + 1);
    let alike =
        |c: &DateTime| (c.month(), c.weekday(), c.time()) == (first.month(), first.weekday(), first.time());
    if !each_year || !clocks.iter().all(alike) || clocks.len() + 1 < usize::try_from(RULE_YEARS).ok()? {
        return None;
    }
    let day = Day::of(first.date()).rfc5545();
    let nth = |c: &DateTime| (c.day() - 1) / 7 + 1;
    let month = first.month();
    if clocks.iter().all(|c| nth(c) == nth(&first)) {
        return Some(format!("FREQ=YEARLY;BYMONTH={month};BYDAY={}{day}", nth(&first)));
    }
    if clocks.iter().all(|c| c.day() + 7 > c.days_in_month()) {
        return Some(format!("FREQ=YEARLY;BYMONTH={month};BYDAY=-1{day}"));
    }
    let earliest = clocks.iter().map(|c| c.day()).min()?;
    let latest = clocks.iter().map(|c| c.day()).max()?;
    let days: Vec<String> = (earliest..=latest).map(|day| day.to_string()).collect();
    (days.len() == 7)
        .then(|| format!("FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={};BYDAY={day}", days.join(",")))
}

fn write_observance(out: &mut Lines, kind: &[&Change], yearly: Option<&str>) {
    let [first, later @ ..] = kind else { return };
    let name = if first.summer { "DAYLIGHT" } else { "STANDARD" };
    out.line("BEGIN", name);
    out.line("DTSTART", &stamp(first.clock()));
    out.line("TZOFFSETFROM", &offset(first.before));
    out.line("TZOFFSETTO", &offset(first.after));
    out.text("TZNAME", &first.name);
    if let Some(rule) = yearly {
        out.line("RRULE", rule);
    } else if !later.is_empty() {
        let dates: Vec<String> = later.iter().map(|change| stamp(change.clock())).collect();
        out.line("RDATE", &dates.join(","));
    }
    out.line("END", name);
}

/// `+0530`, `-0330`; with seconds where there are any.
fn offset(offset: Offset) -> String {
    let seconds = offset.seconds().abs();
    let sign = if offset.is_negative() { '-' } else { '+' };
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if seconds == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{seconds:02}")
    }
}
