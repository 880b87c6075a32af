//! Schedules as RFC 5545 text (section 3.3.10), the form in which our own lists say a recurrence.
//!
//! | Recurrence | Text |
//! |---|---|
//! | weekly | `FREQ=WEEKLY;BYDAY=MO,WE` |
//! | every second week | `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU` |
//! | first and third Tuesday | `FREQ=MONTHLY;BYDAY=1TU,3TU` |
//! | single dates | `RDATE:20261201,20261208` |
//!
//! A last day is `;UNTIL=20270630`. The time of day, the length, the first day, exceptions and pauses have fields
//! of their own and are not part of the text.
//!
//! **Which weeks count.** An interval counts from the week that holds the schedule's first day (`starts`, the
//! `DTSTART` of a calendar). Where a schedule has no first day, or one in a week that does not count, the text
//! names its anchor in a line before the rule, as calendars do: `DTSTART:20261103`. So reading back what was
//! written gives an equal schedule, but for one thing: an anchor in the week of `starts` becomes `starts` itself.
//!
//! **Single dates** are their own limits: a last day of such a schedule is not written.

mod read;
mod write;

pub use read::{RruleError, parse};

#[cfg(test)]
mod tests;
