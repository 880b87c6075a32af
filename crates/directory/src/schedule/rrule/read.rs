//! Text as a schedule: strict about what it means, lenient about how it is typed.

use jiff::civil::{Date, DateTime, Time};
use thiserror::Error;

use crate::schedule::{Day, DaySet, Recurrence, Timed};

/// Longest text worth reading, in bytes: it holds over seven thousand single dates.
const LONGEST: usize = 65_536;

/// Why a text is not a recurrence we keep. Each names the part that is at fault.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RruleError {
    /// Nothing there.
    #[error("the recurrence is empty")]
    Empty,
    /// Far more than a rule needs.
    #[error("the recurrence is longer than {LONGEST} bytes")]
    TooLong,
    /// A part that RFC 5545 does not have here, or that is no `NAME=value`.
    #[error("{0:?} is not a part of a recurrence")]
    Unknown(String),
    /// A part given twice.
    #[error("{0} is given twice")]
    Twice(&'static str),
    /// A part whose value cannot be read.
    #[error("{part}: {value:?} is not {expected}")]
    Value {
        /// The part's name.
        part: &'static str,
        /// What stands there, shortened.
        value: String,
        /// What should.
        expected: &'static str,
    },
    /// A part without which the rule says too little.
    #[error("{part} is missing: {why}")]
    Missing {
        /// The part's name.
        part: &'static str,
        /// What it is needed for.
        why: &'static str,
    },
    /// Correct RFC 5545, but not a recurrence that meetings here can have.
    #[error("{part} is not supported: {instead}")]
    Unsupported {
        /// The part's name.
        part: &'static str,
        /// What to write instead.
        instead: &'static str,
    },
}

/// Reads a recurrence; see [the module](super) for its forms. `start`, `minutes` and `starts` are the schedule's
/// other fields and come back in it. A `DTSTART` line in the text is the anchor of an interval, no first day.
///
/// `UNTIL` is the last day, as written: a time after it is passed over, since a rule alone has no zone.
///
/// ```
/// use directory::schedule::rrule;
/// use jiff::civil::time;
/// let timed = rrule::parse("rrule:freq=monthly;byday=tu;bysetpos=1,3", time(19, 0, 0, 0), Some(60), None)?;
/// assert_eq!(timed.recurrence_text(), "FREQ=MONTHLY;BYDAY=1TU,3TU");
/// # Ok::<(), rrule::RruleError>(())
/// ```
///
/// # Errors
/// Where the text is no recurrence, or one that [`Recurrence`] cannot hold.
pub fn parse(
    text: &str,
    start: Time,
    minutes: Option<u16>,
    starts: Option<Date>,
) -> Result<Timed, RruleError> {
    if text.len() > LONGEST {
        return Err(RruleError::TooLong);
    }
    let text = text.to_ascii_uppercase();
    let mut anchor = starts;
    let mut found = None;
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match line.split_once(':') {
            Some((name, value)) if is_property(name, "DTSTART") => anchor = Some(day("DTSTART", value)?),
            Some((name, value)) if is_property(name, "RDATE") => once(&mut found, Line::Dates(value))?,
            Some(("RRULE", value)) => once(&mut found, Line::Rule(value))?,
            Some((name, _)) => return Err(RruleError::Unknown(short(name))),
            None => once(&mut found, Line::Rule(line))?,
        }
    }
    let (recurrence, ends) = match found.ok_or(RruleError::Empty)? {
        Line::Dates(dates) => (Recurrence::Dates(single_dates(dates, start)?), None),
        Line::Rule(rule) => Parts::of(rule)?.recurrence(anchor)?,
    };
    Ok(Timed { starts, ends, ..Timed::new(start, minutes, recurrence) })
}

/// The line that says the days.
enum Line<'a> {
    Rule(&'a str),
    Dates(&'a str),
}

/// `NAME` alone or with parameters after it (`NAME;VALUE=DATE`).
fn is_property(text: &str, name: &str) -> bool {
    text.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(';'))
}

fn once<'a>(found: &mut Option<Line<'a>>, line: Line<'a>) -> Result<(), RruleError> {
    match found.replace(line) {
        None => Ok(()),
        Some(_) => {
            Err(RruleError::Unsupported { part: "a second rule", instead: "list it as another meeting" })
        }
    }
}

/// The parts of an `RRULE`, as they stand there.
#[derive(Default)]
struct Parts<'a> {
    freq: Option<&'a str>,
    interval: Option<&'a str>,
    by_day: Option<&'a str>,
    by_set_pos: Option<&'a str>,
    until: Option<&'a str>,
    week_start: Option<&'a str>,
}

impl<'a> Parts<'a> {
    fn of(rule: &'a str) -> Result<Self, RruleError> {
        let mut parts = Self::default();
        for part in rule.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').ok_or_else(|| RruleError::Unknown(short(part)))?;
            let (name, place) = parts.place(name.trim())?;
            if place.replace(value.trim()).is_some() {
                return Err(RruleError::Twice(name));
            }
        }
        Ok(parts)
    }

    fn place(&mut self, name: &str) -> Result<(&'static str, &mut Option<&'a str>), RruleError> {
        let unsupported = |part, instead| Err(RruleError::Unsupported { part, instead });
        match name {
            "FREQ" => Ok(("FREQ", &mut self.freq)),
            "INTERVAL" => Ok(("INTERVAL", &mut self.interval)),
            "BYDAY" => Ok(("BYDAY", &mut self.by_day)),
            "BYSETPOS" => Ok(("BYSETPOS", &mut self.by_set_pos)),
            "UNTIL" => Ok(("UNTIL", &mut self.until)),
            "WKST" => Ok(("WKST", &mut self.week_start)),
            "COUNT" => unsupported("COUNT", "give the last day as UNTIL"),
            "BYMONTHDAY" => {
                unsupported("BYMONTHDAY", "name weekdays (BYDAY=1TU) or list the dates (RDATE:…)")
            }
            "BYMONTH" => unsupported("BYMONTH", "list the dates (RDATE:…)"),
            "BYYEARDAY" => unsupported("BYYEARDAY", "list the dates (RDATE:…)"),
            "BYWEEKNO" => unsupported("BYWEEKNO", "list the dates (RDATE:…)"),
            "BYHOUR" => unsupported("BYHOUR", "a meeting has one time of day"),
            "BYMINUTE" => unsupported("BYMINUTE", "a meeting has one time of day"),
            "BYSECOND" => unsupported("BYSECOND", "a meeting has one time of day"),
            other => Err(RruleError::Unknown(short(other))),
        }
    }

    fn recurrence(&self, anchor: Option<Date>) -> Result<(Recurrence, Option<Date>), RruleError> {
        let recurrence = match self.freq {
            Some("DAILY") => self.daily()?,
            Some("WEEKLY") => self.weekly(anchor)?,
            Some("MONTHLY") => self.monthly()?,
            Some("YEARLY") => {
                return Err(RruleError::Unsupported {
                    part: "FREQ=YEARLY",
                    instead: "list the dates (RDATE:…)",
                });
            }
            Some(other) => return Err(value("FREQ", other, "WEEKLY, MONTHLY or DAILY")),
            None => return Err(RruleError::Missing { part: "FREQ", why: "it says how often" }),
        };
        Ok((recurrence, self.until.map(|until| day("UNTIL", until)).transpose()?))
    }

    fn daily(&self) -> Result<Recurrence, RruleError> {
        self.only_interval_one("with FREQ=DAILY, name the days of the week instead")?;
        self.no_set_pos()?;
        let days = self.by_day.map_or(Ok(DaySet::EVERY_DAY), plain_days)?;
        Ok(Recurrence::Weekly(days))
    }

    fn weekly(&self, anchor: Option<Date>) -> Result<Recurrence, RruleError> {
        self.no_set_pos()?;
        let days = match (self.by_day, anchor) {
            (Some(days), _) => plain_days(days)?,
            (None, Some(anchor)) => Day::of(anchor).into(),
            (None, None) => {
                return Err(RruleError::Missing { part: "BYDAY", why: "it says on which days of the week" });
            }
        };
        match self.interval()? {
            1 => Ok(Recurrence::Weekly(days)),
            weeks => {
                let why = "an interval counts from the first day of the meeting";
                let anchor = anchor.ok_or(RruleError::Missing { part: "DTSTART", why })?;
                self.monday_first(days, anchor)?;
                Ok(Recurrence::EveryWeeks { weeks, days, anchor })
            }
        }
    }

    fn monthly(&self) -> Result<Recurrence, RruleError> {
        self.only_interval_one("with FREQ=MONTHLY, list the dates (RDATE:…)")?;
        let why = "it says on which weekdays of the month";
        let by_day = self.by_day.ok_or(RruleError::Missing { part: "BYDAY", why })?;
        if let Some(positions) = self.by_set_pos {
            return set_positions(by_day, positions);
        }
        if let Ok(days) = plain_days(by_day) {
            // Every Tuesday of every month is every Tuesday.
            return Ok(Recurrence::Weekly(days));
        }
        nth_days(by_day)
    }

    fn interval(&self) -> Result<u8, RruleError> {
        let Some(text) = self.interval else { return Ok(1) };
        let weeks = text.parse().ok().filter(|weeks| (1..=52).contains(weeks));
        weeks.ok_or_else(|| value("INTERVAL", text, "a number from 1 to 52"))
    }

    fn only_interval_one(&self, instead: &'static str) -> Result<(), RruleError> {
        match self.interval()? {
            1 => Ok(()),
            _ => Err(RruleError::Unsupported { part: "INTERVAL", instead }),
        }
    }

    fn no_set_pos(&self) -> Result<(), RruleError> {
        match self.by_set_pos {
            None => Ok(()),
            Some(_) => Err(RruleError::Unsupported { part: "BYSETPOS", instead: "use it with FREQ=MONTHLY" }),
        }
    }

    /// Where weeks begin decides which Sunday belongs to which week; without a Sunday it makes no difference.
    fn monday_first(&self, days: DaySet, anchor: Date) -> Result<(), RruleError> {
        let sunday = Day::ALL[0];
        match self.week_start {
            None | Some("MO") => Ok(()),
            Some("SU") if !days.contains(sunday) && Day::of(anchor) != sunday => Ok(()),
            Some(_) => {
                Err(RruleError::Unsupported { part: "WKST", instead: "weeks begin on Monday (WKST=MO)" })
            }
        }
    }
}

/// `MO,WE`.
fn plain_days(text: &str) -> Result<DaySet, RruleError> {
    let one = |item: &str| match ordinal_and_day(item)? {
        (None, day) => Ok(day),
        _ => Err(value("BYDAY", item, "a day of the week (MO to SU)")),
    };
    text.split(',').map(|item| one(item.trim())).collect()
}

/// `1TU,3TU`: every ordinal with every weekday, for [`Recurrence::Monthly`] holds nothing else.
fn nth_days(text: &str) -> Result<Recurrence, RruleError> {
    let mut pairs = Vec::new();
    for item in text.split(',').map(str::trim) {
        let (Some(n), day) = ordinal_and_day(item)? else {
            return Err(value(
                "BYDAY",
                item,
                "a weekday with its place in the month (1TU), as the others have",
            ));
        };
        pairs.push((nth("BYDAY", item, n)?, day));
    }
    pairs.sort_unstable();
    pairs.dedup();
    let mut ordinals: Vec<i8> = pairs.iter().map(|(n, _)| *n).collect();
    ordinals.dedup();
    let days: DaySet = pairs.iter().map(|(_, day)| *day).collect();
    if ordinals.len() * days.len() != pairs.len() {
        let instead = "the weekdays have different places in the month: list them as meetings of their own";
        return Err(RruleError::Unsupported { part: "BYDAY", instead });
    }
    Ok(Recurrence::Monthly { nth: ordinals, days })
}

/// `BYDAY=TU;BYSETPOS=1,3`.
fn set_positions(by_day: &str, positions: &str) -> Result<Recurrence, RruleError> {
    let days = plain_days(by_day)?;
    if days.len() != 1 {
        return Err(RruleError::Unsupported {
            part: "BYSETPOS",
            instead: "use it with one weekday in BYDAY",
        });
    }
    let number = |item: &str| item.parse().map_err(|_| value("BYSETPOS", item, "a number"));
    let one = |item: &str| number(item.trim()).and_then(|n| nth("BYSETPOS", item, n));
    let mut nth = positions.split(',').map(one).collect::<Result<Vec<_>, _>>()?;
    nth.sort_unstable();
    nth.dedup();
    Ok(Recurrence::Monthly { nth, days })
}

/// `TU`, `1TU`, `+1TU`, `-1TU`.
fn ordinal_and_day(item: &str) -> Result<(Option<i8>, Day), RruleError> {
    let bad = || value("BYDAY", item, "a day of the week (MO to SU)");
    let (ordinal, name) = item.split_at_checked(item.len().saturating_sub(2)).ok_or_else(bad)?;
    let day = Day::ALL.into_iter().find(|day| day.rfc5545() == name).ok_or_else(bad)?;
    let ordinal = if ordinal.is_empty() { None } else { Some(ordinal.parse().map_err(|_| bad())?) };
    Ok((ordinal, day))
}

/// The ordinals a month can have here.
fn nth(part: &'static str, item: &str, n: i8) -> Result<i8, RruleError> {
    match n {
        -1 | 1..=5 => Ok(n),
        -5..=-2 => Err(RruleError::Unsupported { part, instead: "count from the front, or -1 for the last" }),
        _ => Err(value(part, item, "1 to 5, or -1 for the last")),
    }
}

/// The dates of an `RDATE` line, in order. A time after a date must be the meeting's own.
fn single_dates(text: &str, start: Time) -> Result<Vec<Date>, RruleError> {
    let mut dates = Vec::new();
    for item in text.split(',').map(str::trim) {
        let date = day("RDATE", item)?;
        let time = DateTime::strptime("%Y%m%dT%H%M%S", item.trim_end_matches('Z')).map(DateTime::time);
        if time.is_ok_and(|time| time != start) {
            let instead = "all dates of a meeting have its time of day";
            return Err(RruleError::Unsupported { part: "RDATE with another time", instead });
        }
        dates.push(date);
    }
    dates.sort_unstable();
    dates.dedup();
    Ok(dates)
}

/// `20261103`, or a date and time, of which the date is taken.
fn day(part: &'static str, text: &str) -> Result<Date, RruleError> {
    let expected = "a date like 20261103";
    let (date, time) =
        text.trim().split_once('T').map_or((text.trim(), None), |(date, time)| (date, Some(time)));
    let digits = |text: &str, count| text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
    let time_fits = time.is_none_or(|time| digits(time.strip_suffix('Z').unwrap_or(time), 6));
    if !digits(date, 8) || !time_fits {
        return Err(value(part, text, expected));
    }
    Date::strptime("%Y%m%d", date).map_err(|_| value(part, text, expected))
}

fn value(part: &'static str, text: &str, expected: &'static str) -> RruleError {
    RruleError::Value { part, value: short(text), expected }
}

/// Enough of a text to know it again.
fn short(text: &str) -> String {
    text.chars().take(40).collect()
}
