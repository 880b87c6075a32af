//! When a meeting takes place.
//!
//! A [`Schedule`] is civil time: "Tuesdays at 19:00, there". It becomes instants only together with a zone, so that
//! 19:00 stays 19:00 through every change of clock and moves on the reader's clock instead. See [`occurrences`] for
//! the instants, [`rrule`] for the text form (RFC 5545).

mod days;
pub mod occurrences;
pub mod rrule;
mod rule;
#[cfg(test)]
pub(crate) mod samples;

pub use days::{Day, DaySet};
pub use occurrences::Occurrence;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

/// How long a meeting lasts when its list does not say, in minutes.
pub const USUAL_MINUTES: u16 = 60;

/// When a meeting takes place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Schedule {
    /// No fixed time: ask the group.
    ByAppointment,
    /// At a time of day, again and again or on given dates.
    Timed(Timed),
}

/// A time of day and the days it falls on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timed {
    /// Start, on the clock of the meeting's zone.
    #[serde(with = "clock")]
    pub start: Time,
    /// Minutes it lasts, 1 to 1440, where the list says. Past midnight is simply long enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// Which days.
    pub recurrence: Recurrence,
    /// The first day it may fall on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<Date>,
    /// The last day it may fall on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<Date>,
    /// Single days on which it does not take place, ascending, without repeats.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Date>,
    /// Longer pauses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suspensions: Vec<Suspension>,
}

/// Which days a meeting falls on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recurrence {
    /// Every week on these days; never empty.
    Weekly(DaySet),
    /// Every `weeks` weeks (2 to 52) on these days, counted from the week (Monday first) that holds `anchor`.
    EveryWeeks {
        /// Weeks from one to the next.
        weeks: u8,
        /// Days in such a week; never empty.
        days: DaySet,
        /// Any date in a week that counts.
        anchor: Date,
    },
    /// The nth of these weekdays in each month: 1 to 5, or -1 for the last. Ascending, without repeats, never empty.
    Monthly {
        /// Which ones.
        nth: Vec<i8>,
        /// Which weekdays; never empty.
        days: DaySet,
    },
    /// On these dates only; ascending, without repeats, never empty.
    Dates(Vec<Date>),
}

/// A pause from one day to another, both included; an open end has no date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspension {
    /// First day without the meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last day without the meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Why, in the list's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Box<str>>,
}

impl Suspension {
    /// Does the pause cover the day?
    pub fn covers(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.until.is_none_or(|until| date <= until)
    }
}

impl Schedule {
    /// Weekly at `start` on `days`; by appointment where `days` is empty.
    pub fn weekly(days: DaySet, start: Time, minutes: Option<u16>) -> Self {
        if days.is_empty() {
            return Self::ByAppointment;
        }
        Self::Timed(Timed::new(start, minutes, Recurrence::Weekly(days)))
    }

    /// The timed part, where there is one.
    pub fn timed(&self) -> Option<&Timed> {
        match self {
            Self::Timed(timed) => Some(timed),
            Self::ByAppointment => None,
        }
    }
}

impl Timed {
    /// Without limits, exceptions or pauses.
    pub fn new(start: Time, minutes: Option<u16>, recurrence: Recurrence) -> Self {
        Self {
            start,
            minutes,
            recurrence,
            starts: None,
            ends: None,
            exceptions: Vec::new(),
            suspensions: Vec::new(),
        }
    }

    /// Minutes it lasts, or [`USUAL_MINUTES`].
    pub fn length(&self) -> u16 {
        self.minutes.unwrap_or(USUAL_MINUTES)
    }

    /// When it ends on the clock, where the list says; earlier than `start` when it runs past midnight.
    pub fn end(&self) -> Option<Time> {
        self.minutes.map(|minutes| self.start.wrapping_add(jiff::Span::new().minutes(i64::from(minutes))))
    }

    /// The last day it may fall on, where it has one.
    pub(crate) fn last_date(&self) -> Option<Date> {
        match &self.recurrence {
            Recurrence::Dates(dates) => self.ends.or(dates.last().copied()),
            _ => self.ends,
        }
    }

    /// Does it end or pause on some date?
    pub(crate) fn is_dated(&self) -> bool {
        self.last_date().is_some() || !self.suspensions.is_empty()
    }

    /// The days of the week it can fall on.
    pub fn days(&self) -> DaySet {
        match &self.recurrence {
            Recurrence::Weekly(days)
            | Recurrence::EveryWeeks { days, .. }
            | Recurrence::Monthly { days, .. } => *days,
            Recurrence::Dates(dates) => dates.iter().map(|date| Day::of(*date)).collect(),
        }
    }
}

/// Minutes from one clock time to the next, 1 to 1440; an end at or before the start is on the next day.
///
/// ```
/// use jiff::civil::time;
/// assert_eq!(directory::schedule::minutes_between(time(23, 30, 0, 0), time(0, 15, 0, 0)), 45);
/// ```
pub fn minutes_between(start: Time, end: Time) -> u16 {
    let minute = |t: Time| i32::from(t.hour()) * 60 + i32::from(t.minute());
    let between = (minute(end) - minute(start)).rem_euclid(1440);
    u16::try_from(if between == 0 { 1440 } else { between }).unwrap_or(USUAL_MINUTES)
}

/// `HH:MM` in stored form: the lists know no seconds.
mod clock {
    use jiff::civil::Time;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape serde asks for")]
    pub(super) fn serialize<S: Serializer>(time: &Time, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:02}:{:02}", time.hour(), time.minute()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Time, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Time::strptime("%H:%M", text.as_ref()).map_err(D::Error::custom)
    }
}
