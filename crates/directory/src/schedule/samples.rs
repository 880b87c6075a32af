//! Legal schedules of every kind, for property tests.

use jiff::{
    Span,
    civil::{Date, time},
};
use proptest::prelude::*;

use super::{Day, DaySet, Recurrence, Suspension, Timed};

pub(crate) fn days() -> impl Strategy<Value = DaySet> {
    proptest::collection::vec(0_u8..7, 1..5).prop_map(|days| days.into_iter().filter_map(Day::new).collect())
}

/// Near enough to each other that rules, limits and pauses meet.
fn date() -> impl Strategy<Value = Date> {
    (0_i64..900).prop_map(|days| jiff::civil::date(2025, 6, 1).checked_add(Span::new().days(days)).unwrap())
}

fn dates() -> impl Strategy<Value = Vec<Date>> {
    proptest::collection::btree_set(date(), 1..8).prop_map(|dates| dates.into_iter().collect())
}

fn recurrence() -> impl Strategy<Value = Recurrence> {
    let nth = proptest::collection::btree_set(prop_oneof![1_i8..=5, Just(-1)], 1..4);
    prop_oneof![
        days().prop_map(Recurrence::Weekly),
        (2_u8..=52, days(), date()).prop_map(|(weeks, days, anchor)| Recurrence::EveryWeeks {
            weeks,
            days,
            anchor
        }),
        (nth, days()).prop_map(|(nth, days)| Recurrence::Monthly { nth: nth.into_iter().collect(), days }),
        dates().prop_map(Recurrence::Dates),
    ]
}

pub(crate) fn timed() -> impl Strategy<Value = Timed> {
    let pause = (proptest::option::of(date()), proptest::option::of(date()))
        .prop_map(|(from, until)| Suspension { from, until, reason: None });
    let clock = (0_i8..24, 0_i8..60).prop_map(|(hour, minute)| time(hour, minute, 0, 0));
    let limits = (proptest::option::of(date()), proptest::option::of(date()));
    let gaps = (proptest::option::of(dates()), proptest::collection::vec(pause, 0..3));
    (clock, proptest::option::of(1_u16..=1440), recurrence(), limits, gaps).prop_map(
        |(start, minutes, recurrence, (starts, ends), (exceptions, suspensions))| Timed {
            start,
            minutes,
            recurrence,
            starts,
            ends,
            exceptions: exceptions.unwrap_or_default(),
            suspensions,
        },
    )
}
