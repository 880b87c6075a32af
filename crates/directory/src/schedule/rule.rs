//! Which dates a [`Recurrence`] falls on: the calendar only, no zone and no limits.

use jiff::{Span, civil::Date};

use super::{Day, DaySet, Recurrence};

impl Recurrence {
    /// Does the rule name this date?
    pub fn falls_on(&self, date: Date) -> bool {
        self.next_between(date, date, DaySet::EVERY_DAY).is_some()
    }

    /// The first date of the rule from `first` to `last`, both included, that is one of `days`.
    pub fn next_between(&self, first: Date, last: Date, days: DaySet) -> Option<Date> {
        let date = match self {
            Self::Weekly(own) => next_of(own.intersection(days), first),
            Self::EveryWeeks { weeks, days: own, anchor } => {
                next_in_week(*weeks, own.intersection(days), *anchor, first)
            }
            Self::Monthly { nth, days: own } => next_in_month(nth, own.intersection(days), first, last),
            Self::Dates(dates) => {
                let from = dates.partition_point(|date| *date < first);
                dates[from..].iter().copied().find(|date| days.contains(Day::of(*date)))
            }
        };
        date.filter(|date| (first..=last).contains(date))
    }
}

/// The first date from `first` on that is one of `days`.
fn next_of(days: DaySet, first: Date) -> Option<Date> {
    let wait = days.days_until_next(Day::of(first))?;
    plus_days(first, wait.into())
}

/// Likewise, in every nth week counted from the one that holds `anchor`. Weeks begin on Monday.
fn next_in_week(weeks: u8, days: DaySet, anchor: Date, first: Date) -> Option<Date> {
    let weeks = i64::from(weeks.max(1));
    let candidate = next_of(days, first)?;
    let monday = monday_of(candidate)?;
    let since_anchor = monday.duration_since(monday_of(anchor)?).as_hours() / (24 * 7);
    match since_anchor.rem_euclid(weeks) {
        0 => Some(candidate),
        gone => next_of(days, plus_days(monday, 7 * (weeks - gone))?),
    }
}

/// The first of the nth weekdays of a month, looking at month after month.
fn next_in_month(nth: &[i8], days: DaySet, first: Date, last: Date) -> Option<Date> {
    let mut month = first.first_of_month();
    while month <= last {
        let in_month =
            |day: Day| nth.iter().filter_map(move |n| month.nth_weekday_of_month(*n, day.weekday()).ok());
        if let Some(date) = days.iter().flat_map(in_month).filter(|date| *date >= first).min() {
            return Some(date);
        }
        month = month.checked_add(Span::new().months(1)).ok()?;
    }
    None
}

/// The Monday on or before a date. `None` only at the edge of the calendar, like every sum of dates here.
fn monday_of(date: Date) -> Option<Date> {
    plus_days(date, -i64::from(date.weekday().to_monday_zero_offset()))
}

pub(super) fn plus_days(date: Date, days: i64) -> Option<Date> {
    date.checked_add(Span::new().try_days(days).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date};

    use super::*;

    fn days(of: &[Weekday]) -> DaySet {
        Day::ALL.into_iter().filter(|day| of.contains(&day.weekday())).collect()
    }

    /// The first `count` dates of a rule.
    fn first(count: usize, rule: &Recurrence, mut from: Date) -> Vec<Date> {
        let mut found = Vec::new();
        while found.len() < count {
            let next = rule.next_between(from, date(2100, 1, 1), DaySet::EVERY_DAY).unwrap();
            found.push(next);
            from = next.tomorrow().unwrap();
        }
        found
    }

    #[test]
    fn every_second_week_counts_from_the_week_of_its_anchor() {
        // The anchor is a Sunday: its week began on Monday 26 October.
        let rule = Recurrence::EveryWeeks {
            weeks: 2,
            days: days(&[Weekday::Monday, Weekday::Sunday]),
            anchor: date(2026, 11, 1),
        };
        let expected = [date(2026, 10, 26), date(2026, 11, 1), date(2026, 11, 9), date(2026, 11, 15)];
        assert_eq!(first(4, &rule, date(2026, 10, 20)), expected);
        assert!(!rule.falls_on(date(2026, 11, 2)));
        // Weeks before the anchor count as well.
        assert_eq!(first(1, &rule, date(2024, 12, 30)), [date(2025, 1, 6)]);
    }

    #[test]
    fn months_without_a_fifth_are_skipped() {
        let rule = Recurrence::Monthly { nth: vec![5], days: days(&[Weekday::Monday]) };
        assert_eq!(
            first(4, &rule, date(2026, 12, 1)),
            [date(2027, 3, 29), date(2027, 5, 31), date(2027, 8, 30), date(2027, 11, 29)]
        );
    }

    #[test]
    fn the_last_weekday_may_be_the_fourth_or_the_fifth() {
        let rule = Recurrence::Monthly { nth: vec![1, -1], days: days(&[Weekday::Friday]) };
        let expected =
            [date(2027, 2, 5), date(2027, 2, 26), date(2027, 3, 5), date(2027, 3, 26), date(2027, 4, 2)];
        assert_eq!(first(5, &rule, date(2027, 2, 1)), expected);
        // February 2036 has five Fridays.
        assert_eq!(first(1, &rule, date(2036, 2, 23)), [date(2036, 2, 29)]);
    }

    #[test]
    fn a_rule_that_names_no_day_ends() {
        let never = Recurrence::Monthly { nth: vec![7], days: DaySet::EVERY_DAY };
        assert_eq!(never.next_between(date(2026, 1, 1), date(2030, 1, 1), DaySet::EVERY_DAY), None);
        let empty = Recurrence::Weekly(DaySet::default());
        assert_eq!(empty.next_between(date(2026, 1, 1), date(2030, 1, 1), DaySet::EVERY_DAY), None);
    }
}
