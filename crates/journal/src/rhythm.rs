//! Pages that come again: each day, week or year.

use std::{fmt, str::FromStr};

use jiff::{
    ToSpan as _,
    civil::{Date, ISOWeekDate, Weekday},
};
use serde::Deserialize;

/// How often a page comes again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Every {
    /// Each evening, or morning.
    Day,
    /// Weeks of ISO 8601, from Monday.
    Week,
    /// Years of the calendar.
    Year,
}

/// One day, week or year; written `2026-11-26`, `2026-w48`, `2026`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    every: Every,
    first: Date,
}

impl Every {
    /// The one that a day is in.
    #[must_use]
    pub fn of(self, day: Date) -> Period {
        let first = match self {
            Self::Day => day,
            Self::Week => {
                day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days()).unwrap_or(day)
            }
            Self::Year => day.first_of_year(),
        };
        Period { every: self, first }
    }

    /// Reads one as it is written.
    #[must_use]
    pub fn read(self, text: &str) -> Option<Period> {
        let first = match self {
            Self::Day => Date::from_str(text).ok()?,
            Self::Week => {
                let (year, week) = text.split_once("-w")?;
                let (year, week) = (year.parse().ok()?, week.parse().ok()?);
                ISOWeekDate::new(year, week, Weekday::Monday).ok()?.date()
            }
            Self::Year => Date::new(text.parse().ok()?, 1, 1).ok()?,
        };
        // One period has one text.
        Some(self.of(first)).filter(|period| period.to_string() == text)
    }
}

impl Period {
    /// How often it comes again.
    #[must_use]
    pub fn every(self) -> Every {
        self.every
    }

    /// Its first day.
    #[must_use]
    pub fn first(self) -> Date {
        self.first
    }

    /// The one before; `None` at the beginning of all calendars.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        Some(self.every.of(self.first.checked_sub(1.day()).ok()?))
    }

    /// The one after; `None` at the end of all calendars.
    #[must_use]
    pub fn after(self) -> Option<Self> {
        let step = match self.every {
            Every::Day => 1.day(),
            Every::Week => 1.week(),
            Every::Year => 1.year(),
        };
        Some(self.every.of(self.first.checked_add(step).ok()?))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.every {
            Every::Day => write!(f, "{}", self.first),
            Every::Week => {
                let week = self.first.iso_week_date();
                write!(f, "{:04}-w{:02}", week.year(), week.week())
            }
            Every::Year => write!(f, "{:04}", self.first.year()),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_is_in_one_of_each() {
        for (day, texts) in [
            (date(2026, 11, 26), ["2026-11-26", "2026-w48", "2026"]),
            (date(2027, 1, 1), ["2027-01-01", "2026-w53", "2027"]),
            (date(2024, 12, 30), ["2024-12-30", "2025-w01", "2024"]),
        ] {
            for (every, text) in [Every::Day, Every::Week, Every::Year].into_iter().zip(texts) {
                let period = every.of(day);
                assert_eq!(period.to_string(), text);
                assert_eq!(every.read(text), Some(period));
                assert!(period.first() <= day);
            }
        }
    }

    #[test]
    fn one_is_before_the_other() {
        let before =
            |every: Every, text| every.read(text).and_then(Period::before).map(|one| one.to_string());
        assert_eq!(before(Every::Day, "2026-03-01").as_deref(), Some("2026-02-28"));
        assert_eq!(before(Every::Week, "2027-w01").as_deref(), Some("2026-w53"));
        assert_eq!(before(Every::Year, "2026").as_deref(), Some("2025"));
        assert_eq!(Every::Day.of(Date::MIN).before(), None);
        let after = |every: Every, text| every.read(text).and_then(Period::after).map(|one| one.to_string());
        assert_eq!(after(Every::Day, "2026-02-28").as_deref(), Some("2026-03-01"));
        assert_eq!(after(Every::Week, "2026-w53").as_deref(), Some("2027-w01"));
        assert_eq!(after(Every::Year, "2026").as_deref(), Some("2027"));
        assert_eq!(Every::Day.of(Date::MAX).after(), None);
    }

    #[test]
    fn what_is_none_is_none() {
        for text in
            ["", "2026-13-01", "2026-11-31", "2026-w54", "2026-W48", "2026-w4", "26", "x", "2026-11-26T00:00"]
        {
            for every in [Every::Day, Every::Week, Every::Year] {
                assert_eq!(every.read(text), None, "{text}");
            }
        }
    }
}
