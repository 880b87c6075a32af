//! A schedule as text.

use std::fmt::Write as _;

use jiff::civil::Date;

use crate::schedule::{Day, DaySet, Recurrence, Timed};

impl Timed {
    /// The rule as RFC 5545 text; see [the module](super) for its forms.
    pub fn recurrence_text(&self) -> String {
        match &self.recurrence {
            Recurrence::Dates(dates) => format!("RDATE:{}", list(dates.iter().copied().map(basic))),
            rule => {
                let mut text = rule.rule_text();
                if let Some(last) = self.ends {
                    let _ = write!(text, ";UNTIL={}", basic(last));
                }
                match self.anchor_to_name() {
                    Some(anchor) => format!("DTSTART:{}\nRRULE:{text}", basic(anchor)),
                    None => text,
                }
            }
        }
    }

    /// The anchor of an interval, where `starts` does not give it.
    fn anchor_to_name(&self) -> Option<Date> {
        let Recurrence::EveryWeeks { weeks, anchor, .. } = self.recurrence else { return None };
        let every_day = Recurrence::EveryWeeks { weeks, anchor, days: DaySet::EVERY_DAY };
        (!self.starts.is_some_and(|starts| every_day.falls_on(starts))).then_some(anchor)
    }
}

impl Recurrence {
    /// The rule without limits: `FREQ=…`. Empty for single dates, which are no rule.
    pub(crate) fn rule_text(&self) -> String {
        match self {
            Self::Weekly(days) => format!("FREQ=WEEKLY;BYDAY={}", by_day(*days)),
            Self::EveryWeeks { weeks, days, .. } => {
                format!("FREQ=WEEKLY;INTERVAL={weeks};BYDAY={}", by_day(*days))
            }
            Self::Monthly { nth, days } => {
                let nth_days = nth
                    .iter()
                    .flat_map(|n| monday_first(*days).map(move |day| format!("{n}{}", day.rfc5545())));
                format!("FREQ=MONTHLY;BYDAY={}", list(nth_days))
            }
            Self::Dates(_) => String::new(),
        }
    }
}

/// `20261103`.
pub(crate) fn basic(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

fn by_day(days: DaySet) -> String {
    list(monday_first(days).map(|day| day.rfc5545().to_owned()))
}

/// In the order of RFC 5545's weeks.
fn monday_first(days: DaySet) -> impl Iterator<Item = Day> {
    let sunday = Day::ALL[0];
    days.iter().filter(move |day| *day != sunday).chain(days.contains(sunday).then_some(sunday))
}

fn list(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(",")
}
