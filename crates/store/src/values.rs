//! How times, ids and words are written down, the same in every table.

use std::fmt::Write;

use jiff::{SignedDuration, Timestamp};

use crate::StoreError;

const HOUR: i64 = 3600;

/// How long a record of what was done is kept after it has served.
const RETENTION: SignedDuration = SignedDuration::from_hours(30 * 24);

/// How long something waits for an answer, or for its author.
const WAITING: SignedDuration = SignedDuration::from_hours(180 * 24);

/// Unix seconds of the whole hour before: when somebody acted is kept no finer.
pub(crate) fn to_the_hour(now: Timestamp) -> i64 {
    now.as_second() - now.as_second().rem_euclid(HOUR)
}

/// Unix seconds of the Monday before: of what is no hurry, the week is enough.
pub(crate) fn to_the_week(now: Timestamp) -> i64 {
    week_of(now.as_second())
}

/// Unix seconds of the next whole hour, so that what is promised to last does.
pub(crate) fn up_to_the_hour(end: Timestamp) -> i64 {
    let second = end.as_second();
    match second.rem_euclid(HOUR) {
        0 if end.subsec_nanosecond() == 0 => second,
        past => second - past + HOUR,
    }
}

/// What happened before this Unix second is forgotten.
pub(crate) fn forgotten_before(now: Timestamp) -> i64 {
    now.saturating_sub(RETENTION).map_or(i64::MIN, Timestamp::as_second)
}

/// What has waited since before this Unix second is given up.
pub(crate) fn given_up_before(now: Timestamp) -> i64 {
    now.saturating_sub(WAITING).map_or(i64::MIN, Timestamp::as_second)
}

/// Which days, counted from 1970, were over two days ago, wherever one is.
pub(crate) fn days_before(now: Timestamp) -> i64 {
    now.as_second().div_euclid(24 * HOUR) - 2
}

/// What happened before this Unix second, a day ago, is known by its week.
pub(crate) fn hours_before(now: Timestamp) -> i64 {
    now.saturating_sub(SignedDuration::from_hours(24)).map_or(i64::MIN, Timestamp::as_second)
}

/// The Unix second on which the week of this one began, on Monday in UTC.
pub(crate) fn week_of(second: i64) -> i64 {
    const WEEK: i64 = 7 * 24 * HOUR;
    /// The first Monday of Unix time.
    const MONDAY: i64 = 4 * 24 * HOUR;
    second.saturating_sub(second.saturating_sub(MONDAY).rem_euclid(WEEK))
}

/// Is this the beginning of a week, long enough ago that no more than the week is known of when it was?
pub fn is_a_week(time: Timestamp, now: Timestamp) -> bool {
    time.as_second() < hours_before(now) && week_of(time.as_second()) == time.as_second()
}

/// A stored Unix second.
pub(crate) fn timestamp(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Random bytes as the id of a row.
pub(crate) fn hexadecimal(bytes: [u8; 8]) -> Box<str> {
    let mut text = String::with_capacity(16);
    for byte in bytes {
        // Writing to a string cannot fail.
        write!(text, "{byte:02x}").unwrap_or_default();
    }
    text.into()
}

/// Somebody's words without control characters but line breaks: not every database can hold NUL, and what is read
/// in a terminal must not steer it.
pub(crate) fn plain(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

/// Refuses what is longer than its column.
pub(crate) fn check_length(what: &'static str, length: usize, limit: usize) -> Result<(), StoreError> {
    if length <= limit { Ok(()) } else { Err(StoreError::TooLong { what, limit }) }
}

/// How many rows a statement changed.
pub(crate) fn count(rows: u64) -> usize {
    usize::try_from(rows).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn acts_are_stamped_to_the_hour() {
        assert_eq!(to_the_hour(at("2026-11-22T06:59:59Z")), at("2026-11-22T06:00:00Z").as_second());
        assert_eq!(to_the_hour(at("1969-12-31T23:30:00Z")), at("1969-12-31T23:00:00Z").as_second());
    }

    #[test]
    fn promises_last_to_the_next_hour() {
        let next = at("2026-11-22T07:00:00Z").as_second();
        for end in ["2026-11-22T06:00:00.001Z", "2026-11-22T06:00:01Z", "2026-11-22T07:00:00Z"] {
            assert_eq!(up_to_the_hour(at(end)), next, "{end}");
        }
        assert_eq!(up_to_the_hour(at("1969-12-31T23:30:00Z")), 0);
        // The end of all times does not overflow.
        assert!(up_to_the_hour(Timestamp::MAX) > 0 && to_the_hour(Timestamp::MIN) < 0);
    }

    #[test]
    fn thirty_days_are_kept() {
        assert_eq!(forgotten_before(at("2026-12-22T06:00:00Z")), at("2026-11-22T06:00:00Z").as_second());
        assert!(forgotten_before(Timestamp::MIN) < 0);
    }

    #[test]
    fn a_week_is_told_from_an_hour() {
        let now = at("2026-11-25T18:20:00Z");
        assert!(is_a_week(at("2026-11-23T00:00:00Z"), now) && is_a_week(at("2026-11-16T00:00:00Z"), now));
        assert!(!is_a_week(at("2026-11-22T00:00:00Z"), now) && !is_a_week(at("2026-11-23T01:00:00Z"), now));
        // Last night is known by its hour.
        assert!(!is_a_week(at("2026-11-23T00:00:00Z"), at("2026-11-23T20:00:00Z")));
    }

    #[test]
    fn weeks_begin_on_monday() {
        let monday = at("2026-11-23T00:00:00Z").as_second();
        for time in ["2026-11-23T00:00:00Z", "2026-11-25T18:20:00Z", "2026-11-29T23:59:59Z"] {
            assert_eq!(week_of(at(time).as_second()), monday, "{time}");
        }
        assert_eq!(week_of(0), at("1969-12-29T00:00:00Z").as_second());
        assert!(week_of(i64::MIN) <= i64::MIN + 7 * 24 * HOUR && week_of(i64::MAX) > 0);
    }

    #[test]
    fn ids_are_sixteen_digits() {
        assert_eq!(&*hexadecimal([0, 1, 2, 0xff, 0x10, 0, 0, 9]), "000102ff10000009");
    }

    #[test]
    fn words_do_not_steer_a_terminal() {
        assert_eq!(plain("a\u{1b}[2J\0b\nc\u{85}\r"), "a[2Jb\nc");
    }
}
