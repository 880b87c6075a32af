use proptest::prelude::*;

use super::{super::*, WEDNESDAY, week};

fn after(weeks: u32) -> Week {
    week().later(weeks)
}

#[test]
fn a_week_runs_from_monday_to_sunday() {
    // 2026-11-25 was a Wednesday.
    assert_eq!(week().to_string(), "2026-W48");
    let monday = 1_795_392_000;
    assert_eq!([monday - 1, monday, monday + 604_799, monday + 604_800].map(|at| Week::at(at).number()), {
        let this = week().number();
        [this - 1, this, this, this + 1]
    });
    assert_eq!(Week::at(WEDNESDAY), week());
    assert_eq!(week().begins(), monday);
}

#[test]
fn weeks_are_named_as_iso_8601_names_them() {
    // The turns of the year, from the standard and from other programs.
    for (seconds, name) in [
        (0, "1970-W01"),
        (-4 * 86_400, "1969-W52"),
        (1_104_537_600, "2004-W53"),
        (1_230_768_000, "2009-W01"),
        (1_262_304_000, "2009-W53"),
        (1_262_563_200, "2010-W01"),
        (1_798_761_600, "2026-W53"),
        (951_782_400, "2000-W09"),
    ] {
        assert_eq!(Week::at(seconds).to_string(), name, "{seconds}");
    }
}

#[test]
fn a_week_with_enough_papers_closes_on_monday() {
    let full = Epoch { stamped: FEWEST, ..Epoch::begun(week()) };
    assert!(full.is_open(week()) && !full.is_closed(week()));
    for later in 1..30 {
        assert!(full.is_closed(after(later)) && !full.is_open(after(later)));
        assert_eq!(full.settled(after(later)), full);
    }
    assert!(!full.is_past(after(26)) && full.is_past(after(27)));
    assert_eq!(full.last(), week());
}

/// A token is never shown from among fewer than twenty, however long that takes.
#[test]
fn too_few_wait_for_four_weeks_and_for_four_more() {
    let few = Epoch { stamped: FEWEST - 1, ..Epoch::begun(week()) };
    let lengths: Vec<u32> = (0..9).map(|later| few.settled(after(later)).weeks).collect();
    assert_eq!(lengths, [1, 4, 4, 4, 8, 8, 8, 8, 12]);
    for later in (0..100).chain([1_000_000]) {
        let few = few.settled(after(later));
        assert!(few.is_open(after(later)) && !few.is_closed(after(later)), "{later}");
    }
    // The twentieth comes in the second week: it stays open until the four are over.
    let grown = Epoch { stamped: FEWEST, ..few.settled(after(1)) };
    assert_eq!([1, 2, 3, 4, 5].map(|later| grown.is_closed(after(later))), [false, false, false, true, true]);
    assert_eq!(grown.last(), after(3));
}

#[test]
fn a_clock_that_is_set_back_opens_and_closes_nothing() {
    let full = Epoch { stamped: FEWEST, ..Epoch::begun(week()) };
    let before = Week::from_number(week().number() - 1);
    assert!(!full.is_open(before) && !full.is_closed(before) && !full.is_past(before));
    assert_eq!(full.settled(before), full);
}

proptest! {
    #[test]
    fn an_epoch_is_never_open_and_closed(
        first: i32, now: i32, weeks in 1_u32..100, stamped in 0_u32..60,
    ) {
        let (now, epoch) = (Week::from_number(now), Epoch { first: Week::from_number(first), weeks, stamped });
        let settled = epoch.settled(now);
        prop_assert_eq!(settled.settled(now), settled);
        prop_assert!(!(epoch.is_open(now) && epoch.is_closed(now)));
        prop_assert_eq!(epoch.is_open(now) || epoch.is_closed(now), now >= epoch.first);
        prop_assert!(stamped >= FEWEST || !epoch.is_closed(now));
    }

    #[test]
    fn no_time_panics(seconds: i64, number: i32, weeks: u32) {
        let _ = (Week::at(seconds).to_string(), Week::from_number(number).later(weeks).to_string());
    }
}
