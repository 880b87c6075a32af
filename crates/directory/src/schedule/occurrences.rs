//! From civil rules to instants.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{DaySet, Timed};

/// One dated instance of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// When it begins.
    pub start: Timestamp,
    /// When it ends; always later than `start`.
    pub end: Timestamp,
    /// The date it begins on, in the meeting's zone.
    pub date: Date,
}

impl Timed {
    /// The occurrence in progress at `now`, else the next one; `None` when there is none within two years.
    pub fn current_or_next(&self, zone: &TimeZone, now: Timestamp) -> Option<Occurrence> {
        self.current_or_next_on(zone, now, DaySet::EVERY_DAY)
    }

    /// The same, looking only at occurrences that begin on one of `days` in the meeting's zone.
    pub fn current_or_next_on(&self, zone: &TimeZone, now: Timestamp, days: DaySet) -> Option<Occurrence> {
        let _ = (zone, now, days);
        None
    }
}
