//! Days, and what happened on the way: a slip is a part of the story, and the days before it keep counting.
//!
//! A date is the first day of something ("the first day without"). From it days are counted. A slip is a day; the next
//! stretch begins on the day after it. What is counted is the whole, all stretches together, and the present one.
//! Milestones are dates of the calendar from the beginning of a stretch; one that was reached stays reached.

use std::collections::BTreeMap;

use jiff::{ToSpan as _, civil::Date};

/// How many of the next milestones' years are looked at.
const MOST_YEARS: i16 = 100;

/// What there is to be glad about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Milestone {
    /// So many days.
    Days(u16),
    /// So many months of the calendar.
    Months(u16),
    /// So many years of the calendar.
    Years(u16),
}

/// The first of them; after these each year.
const FIRST: [Milestone; 9] = [
    Milestone::Days(1),
    Milestone::Days(7),
    Milestone::Days(30),
    Milestone::Days(60),
    Milestone::Days(90),
    Milestone::Months(6),
    Milestone::Months(9),
    Milestone::Years(1),
    Milestone::Months(18),
];

impl Milestone {
    /// All of them, in the order in which they are reached.
    pub fn all() -> impl Iterator<Item = Self> {
        let years = (2..=MOST_YEARS).filter_map(|year| u16::try_from(year).ok().map(Milestone::Years));
        FIRST.into_iter().chain(years)
    }

    /// The day on which it is reached from a first day. The 31st of a short month is its last day.
    #[must_use]
    pub fn from(self, first: Date) -> Option<Date> {
        let span = match self {
            Self::Days(days) => i64::from(days).days(),
            Self::Months(months) => i64::from(months).months(),
            Self::Years(years) => i64::from(years).years(),
        };
        first.checked_add(span).ok()
    }

    /// As a word: `90d`, `6m`, `2y`.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Days(days) => format!("{days}d"),
            Self::Months(months) => format!("{months}m"),
            Self::Years(years) => format!("{years}y"),
        }
    }
}

/// How it stands today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Whole days of all stretches together.
    pub total: i64,
    /// Whole days of the present one.
    pub stretch: i64,
    /// When that began; `None` where it begins tomorrow, or has not begun.
    pub since: Option<Date>,
    /// The longest stretch there was, the present one among them.
    pub longest: i64,
    /// Each milestone ever reached, with the day on which it was reached first; the first one first.
    pub reached: Vec<(Milestone, Date)>,
    /// The next one of the present stretch.
    pub next: Option<(Milestone, Date)>,
}

/// What is kept about a day, with what is said about it by somebody who had not seen that: no words of either are lost.
/// Both are rows of day, mood, meetings, words and, where it was asked for, the wish to use.
#[must_use]
pub fn joined(there: &[String], now: &[String]) -> Vec<String> {
    let cell = |row: &[String], at: usize| row.get(at).cloned().unwrap_or_default();
    let later =
        |at: usize| Some(cell(now, at)).filter(|text| !text.is_empty()).unwrap_or_else(|| cell(there, at));
    let (before, words) = (cell(there, 3), cell(now, 3));
    let both = if before.contains(&words) {
        before
    } else if words.contains(&before) {
        words
    } else {
        format!("{before}\n\n{words}")
    };
    let mut row = vec![later(0), later(1), later(2), both];
    row.extend((there.len() > 4 || now.len() > 4).then(|| later(4)));
    row
}

/// Such rows with one a day, in the order of days.
#[must_use]
pub fn one_a_day(rows: &[Vec<String>]) -> Vec<Vec<String>> {
    let mut days: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for row in rows {
        let day = row.first().map_or("", String::as_str);
        days.entry(day).and_modify(|there| *there = joined(there, row)).or_insert_with(|| row.clone());
    }
    days.into_values().collect()
}

/// Counts from a first day, with slips in any order; those before it and after today do not count, and a day counts
/// once.
#[must_use]
pub fn count(start: Date, slips: &[Date], today: Date) -> Count {
    let mut slips: Vec<Date> = slips.iter().copied().filter(|day| (start..=today).contains(day)).collect();
    slips.sort_unstable();
    slips.dedup();
    let mut count = Count::default();
    let mut first = start;
    for day in slips {
        count.stretch(first, day);
        first = day.checked_add(1.day()).unwrap_or(day);
    }
    if first > today {
        return count;
    }
    count.stretch = days(first, today);
    count.since = Some(first);
    count.stretch(first, today);
    let ahead = |milestone: Milestone| Some((milestone, milestone.from(first)?));
    count.next = Milestone::all().filter_map(ahead).find(|(_, day)| *day > today);
    count
}

impl Count {
    /// Adds a stretch that lasted from its first day until this one.
    fn stretch(&mut self, first: Date, until: Date) {
        let lasted = days(first, until);
        self.total += lasted;
        self.longest = self.longest.max(lasted);
        for milestone in Milestone::all() {
            let Some(day) = milestone.from(first).filter(|day| *day <= until) else { break };
            if !self.reached.iter().any(|(known, _)| *known == milestone) {
                self.reached.push((milestone, day));
            }
        }
    }
}

fn days(from: Date, until: Date) -> i64 {
    from.until(until).map_or(0, |span| i64::from(span.get_days())).max(0)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    /// The browser counts the same (`web/e2e/steps-seal.script.spec.ts` runs this file).
    #[test]
    fn days_are_counted_as_in_the_file() {
        let all: Value = serde_json::from_str(include_str!("../data/life.json")).unwrap();
        let cases = all.as_array().unwrap();
        assert!(cases.len() >= 12);
        for case in cases {
            let day = |value: &Value| -> Date { value.as_str().unwrap().parse().unwrap() };
            let slips: Vec<Date> = case["slips"].as_array().unwrap().iter().map(day).collect();
            let counted = count(day(&case["start"]), &slips, day(&case["today"]));
            let said = |(milestone, day): &(Milestone, Date)| format!("{} {day}", milestone.word());
            let expected = &case["is"];
            let why = case["why"].as_str().unwrap();
            assert_eq!(counted.total, expected["total"].as_i64().unwrap(), "{why}");
            assert_eq!(counted.stretch, expected["stretch"].as_i64().unwrap(), "{why}");
            assert_eq!(counted.longest, expected["longest"].as_i64().unwrap(), "{why}");
            assert_eq!(
                counted.since.map(|day| day.to_string()).as_deref(),
                expected["since"].as_str(),
                "{why}"
            );
            let reached: Vec<String> = counted.reached.iter().map(said).collect();
            let known: Vec<&str> =
                expected["reached"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
            assert_eq!(reached, known, "{why}");
            assert_eq!(counted.next.as_ref().map(said).as_deref(), expected["next"].as_str(), "{why}");
        }
    }

    #[test]
    fn of_two_who_tell_of_one_day_no_words_are_lost() {
        let row = |cells: [&str; 4]| cells.map(str::to_owned).to_vec();
        let (one, two) = (row(["2026-11-20", "2", "1", "a long day"]), row(["2026-11-20", "", "2", "rain"]));
        assert_eq!(joined(&one, &two), row(["2026-11-20", "2", "2", "a long day\n\nrain"]));
        assert_eq!(
            joined(&one, &row(["2026-11-20", "3", "", "a long day, with rain"]))[3],
            "a long day, with rain"
        );
        let asked = joined(&one, &["2026-11-20", "", "", "", "3"].map(str::to_owned));
        assert_eq!(asked[4], "3");
        assert_eq!(joined(&asked, &one)[4], "3", "whoever was not asked takes nothing away");
        let other = row(["2026-11-19", "5", "", ""]);
        let days = one_a_day(&[one.clone(), two.clone(), other.clone(), one.clone()]);
        assert_eq!(days, [other, row(["2026-11-20", "2", "1", "a long day\n\nrain"])]);
    }

    #[test]
    fn years_have_an_end_and_no_date_overflows() {
        let counted = count(Date::MIN, &[], Date::MAX);
        assert_eq!((counted.reached.len(), counted.next), (108, None));
        assert_eq!(count(Date::MAX, &[Date::MAX], Date::MAX).total, 0);
    }

    proptest! {
        #[test]
        fn a_slip_takes_no_day_away_that_was_there(
            length in 0..4_000_i64,
            slips in prop::collection::vec(0..4_200_i64, 0..12),
            more in 0..4_000_i64,
        ) {
            let start = date(2015, 3, 31);
            let at = |days: i64| start.checked_add(days.days()).unwrap();
            let slips: Vec<Date> = slips.into_iter().map(at).collect();
            let today = at(length);
            let counted = count(start, &slips, today);
            // Each slip's own day is the only one that is not counted.
            let mut days: Vec<Date> = slips.iter().copied().filter(|day| *day <= today).collect();
            days.sort_unstable();
            days.dedup();
            prop_assert!(counted.total + days.len() as i64 >= length && counted.total <= length);
            prop_assert!(counted.stretch <= counted.longest && counted.longest <= counted.total.max(counted.longest));
            prop_assert!(counted.next.is_none_or(|(_, day)| day > today));
            // Another slip takes no milestone away that was reached before it.
            let with = count(start, &[slips.as_slice(), &[at(more)]].concat(), today);
            for (milestone, day) in &counted.reached {
                if *day <= at(more) {
                    prop_assert!(with.reached.iter().any(|(known, _)| known == milestone));
                }
            }
            // A day later there is at least as much of everything.
            let later = count(start, &slips, at(length + 1));
            prop_assert!(later.total >= counted.total && later.reached.len() >= counted.reached.len());
        }
    }
}
