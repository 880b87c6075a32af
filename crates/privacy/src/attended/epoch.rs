//! Weeks, and how long one key lasts.

use std::fmt;

/// The fewest papers among which a token may be one, before any of them is shown.
pub const FEWEST: u32 = 20;
/// How much longer an epoch lasts that had too few.
const MORE: i64 = 4;
/// How many weeks after its end an epoch's tokens are still taken. Then its key and its marks are not needed any more.
const TAKEN: i64 = 26;
const DAY: i64 = 86_400;

/// A week from Monday to Sunday, in UTC (ISO 8601), counted from the one that began on 1969-12-29.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week(i32);

/// The time for which one key lasts: one week; where fewer than [`FEWEST`] papers were stamped in it, four; where there
/// are still too few, four more, and so on. Tokens are shown once it is closed, among all of that time's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Epoch {
    /// Its first week, after which its key is named.
    pub first: Week,
    /// How many weeks it lasts, as far as that is known.
    pub weeks: u32,
    /// How many papers were stamped.
    pub stamped: u32,
}

impl Week {
    /// The week of this time, in seconds since 1970.
    #[must_use]
    pub fn at(seconds: i64) -> Self {
        // 1970-01-01 was a Thursday.
        let week = (seconds.div_euclid(DAY) + 3).div_euclid(7);
        Self(i32::try_from(week).unwrap_or(if week < 0 { i32::MIN } else { i32::MAX }))
    }

    /// The week with this number, from the database.
    #[must_use]
    pub fn from_number(number: i32) -> Self {
        Self(number)
    }

    /// Its number, for the database.
    #[must_use]
    pub fn number(self) -> i32 {
        self.0
    }

    /// When it begins, in seconds since 1970.
    #[must_use]
    pub fn begins(self) -> i64 {
        (i64::from(self.0) * 7 - 3) * DAY
    }

    /// So many weeks later.
    #[must_use]
    pub fn later(self, weeks: u32) -> Self {
        Self(self.0.saturating_add_unsigned(weeks))
    }

    fn since(self, other: Self) -> i64 {
        i64::from(self.0) - i64::from(other.0)
    }
}

impl fmt::Display for Week {
    /// As ISO 8601 writes it: `2026-W48`. A week belongs to the year in which its Thursday lies.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, day) = year_and_day(i64::from(self.0) * 7);
        write!(f, "{year:04}-W{:02}", day / 7 + 1)
    }
}

/// The year of a day counted from 1970-01-01, and which day of it that is, from 0 (Gregorian, for all times).
fn year_and_day(day: i64) -> (i64, i64) {
    let began = |year: i64| {
        let before = year - 1;
        365 * (year - 1970) + before.div_euclid(4) - before.div_euclid(100) + before.div_euclid(400) - 477
    };
    // At most one too many or too few, as 400 years have 146,097 days.
    let guess = 1970 + (day * 400).div_euclid(146_097);
    let year = if began(guess) > day {
        guess - 1
    } else if began(guess + 1) <= day {
        guess + 1
    } else {
        guess
    };
    (year, day - began(year))
}

impl Epoch {
    /// A new one, that begins with this week.
    #[must_use]
    pub fn begun(first: Week) -> Self {
        Self { first, weeks: 1, stamped: 0 }
    }

    /// As it stands in this week: longer, where it came to its end with too few.
    ///
    /// To be asked before a paper is stamped or shown. Nothing is stamped between an end and the question, so that it
    /// does not matter how late that is asked.
    #[must_use]
    pub fn settled(self, now: Week) -> Self {
        let since = now.since(self.first);
        if self.stamped >= FEWEST || since < i64::from(self.weeks) {
            return self;
        }
        let weeks = (since / MORE + 1) * MORE;
        Self { weeks: u32::try_from(weeks).unwrap_or(u32::MAX), ..self }
    }

    /// Can papers be stamped with its key in this week? Once it cannot, another one begins.
    #[must_use]
    pub fn is_open(self, now: Week) -> bool {
        let since = now.since(self.first);
        (0..i64::from(self.settled(now).weeks)).contains(&since)
    }

    /// Can its tokens be shown in this week? Only once it is closed, which it never is with too few.
    #[must_use]
    pub fn is_closed(self, now: Week) -> bool {
        now.since(self.first) >= i64::from(self.settled(now).weeks)
    }

    /// Is it so long ago that its tokens are not taken any more?
    #[must_use]
    pub fn is_past(self, now: Week) -> bool {
        now.since(self.first) >= i64::from(self.settled(now).weeks) + TAKEN
    }

    /// Its last week, as far as that is known.
    #[must_use]
    pub fn last(self) -> Week {
        self.first.later(self.weeks.saturating_sub(1))
    }
}
