//! Numbers without people, for whoever looks after the work: how many plans, how soon a first visit, which steps of
//! handing over were done.
//!
//! A table puts everybody into just one of its cells. Before a number is shown:
//!
//! 1. a cell or total under [`LEAST`] is hidden,
//! 2. more cells are hidden until what is hidden cannot be worked out from the total: at least two of them, and together
//!    at least [`LEAST`],
//! 3. to what is still shown [`noise`] is added, each number for itself, so that parts need not add up.
//!
//! The noise comes from bytes that the caller gives for a place *and the number there*. They should follow from a secret
//! and from nothing else: then the same number is always shown the same way, and nobody gets nearer to it by looking
//! again, today or for a year; a number that changed gets noise of its own. One person more or less changes the odds of
//! a shown number by at most the factor two (differential privacy with ε = ln 2 for each number; a person stands in
//! one cell of each table and in its total).
//!
//! Must not know: who anybody is, where the bytes come from.

use jiff::{ToSpan, civil::Date};

use crate::handoff::{Fidelity, Step};

/// The least number that is shown. Ten and fewer are hidden, as in what federal health programmes publish.
pub const LEAST: u32 = 11;

/// Where a number stands in its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// All of them.
    Total,
    /// In this cell.
    Cell(usize),
}

/// What may be shown of a table. What is hidden is not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Published<const N: usize> {
    /// All of them, with noise.
    pub total: Option<u32>,
    /// Each cell, with noise.
    pub cells: [Option<u32>; N],
}

/// Hides, and adds noise to what is left.
#[must_use]
pub fn publish<const N: usize>(cells: [u32; N], bytes: impl Fn(Place, u32) -> [u8; 16]) -> Published<N> {
    let total = cells.iter().fold(0, |sum: u32, cell| sum.saturating_add(*cell));
    let shown = shown(cells, total);
    let noised = |place, count: u32| {
        // Whoever sees a number knows that it is not below the least one; noise says nothing else.
        count.saturating_add_signed(noise(bytes(place, count))).max(LEAST)
    };
    let mut at = 0;
    Published {
        total: (total >= LEAST).then(|| noised(Place::Total, total)),
        cells: cells.map(|count| {
            at += 1;
            shown[at - 1].then(|| noised(Place::Cell(at - 1), count))
        }),
    }
}

/// Which cells are shown beside a total that is shown too.
fn shown<const N: usize>(cells: [u32; N], total: u32) -> [bool; N] {
    let mut shown = cells.map(|count| count >= LEAST);
    if total < LEAST {
        return [false; N];
    }
    loop {
        let hidden = cells.iter().zip(shown).filter(|(_, shown)| !shown).map(|(count, _)| *count);
        let (many, sum) = hidden.fold((0, 0_u32), |(many, sum), count| (many + 1, sum.saturating_add(count)));
        if many == 0 || (many >= 2 && sum >= LEAST) {
            return shown;
        }
        let smallest = (0..N).filter(|at| shown[*at]).min_by_key(|at| cells[*at]);
        let Some(smallest) = smallest else { return shown };
        shown[smallest] = false;
    }
}

/// A whole number that is 0 in one of three cases, and each step further from 0 half as likely on either side: above 4
/// in fewer than one of twenty.
#[must_use]
pub fn noise(bytes: [u8; 16]) -> i32 {
    let [up, down] = bytes.as_chunks::<8>().0 else { return 0 };
    // How often a fair coin shows heads before tails; two such counts, taken from each other.
    let heads = |eight: &[u8; 8]| u64::from_le_bytes(*eight).leading_zeros().cast_signed();
    heads(up) - heads(down)
}

/// When somebody first went to a meeting, as far as they showed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First {
    /// Within seven days.
    Week,
    /// After that, within thirty.
    Month,
    /// They showed no visit in those thirty days. Perhaps there was one.
    NotShown,
    /// The thirty days are not over, or nobody said when they begin.
    TooEarly,
}

impl First {
    /// In the order of the cells.
    pub const ALL: [Self; 4] = [Self::Week, Self::Month, Self::NotShown, Self::TooEarly];

    /// Of somebody whose days begin on a day, from the visits they showed.
    #[must_use]
    pub fn of(from: Option<Date>, visits: impl IntoIterator<Item = Date>, today: Date) -> Self {
        let end = |days: i64| from.and_then(|from| from.checked_add(days.days()).ok());
        let (Some(from), Some(week), Some(month)) = (from, end(7), end(30)) else { return Self::TooEarly };
        // Whoever is counted before their thirty days are over would only ever count as a success.
        if today <= month {
            return Self::TooEarly;
        }
        match visits.into_iter().filter(|day| (from..=month).contains(day)).min() {
            Some(day) if day <= week => Self::Week,
            Some(_) => Self::Month,
            None => Self::NotShown,
        }
    }

    /// How many there are of each.
    #[must_use]
    pub fn count(all: impl IntoIterator<Item = Self>) -> [u32; 4] {
        let mut cells = [0; 4];
        for one in all {
            cells[one as usize] += 1;
        }
        cells
    }
}

/// Handoffs with all three meetings, and the others.
#[must_use]
pub fn whole(found: &Fidelity) -> [u32; 2] {
    [found.whole.done, found.whole.of.saturating_sub(found.whole.done)]
}

/// For how many a step was done, was due and not done, was not due or not for them.
#[must_use]
pub fn step(found: &Fidelity, step: Step) -> [u32; 3] {
    let share = found.steps.get(&step).copied().unwrap_or_default();
    let open = share.of.saturating_sub(share.done);
    [share.done, open, found.whole.of.saturating_sub(share.of)]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::handoff::{Handoff, Meeting};

    /// Bytes that make no noise.
    const QUIET: [u8; 16] = [0xff; 16];

    fn quiet<const N: usize>(cells: [u32; N]) -> Published<N> {
        publish(cells, |_, _| QUIET)
    }

    #[test]
    fn small_cells_are_hidden_and_what_would_give_them_away() {
        assert_eq!(quiet([40, 30]), Published { total: Some(70), cells: [Some(40), Some(30)] });
        assert_eq!(quiet([40, 10]), Published { total: Some(50), cells: [None, None] });
        assert_eq!(quiet([5, 5]), Published { total: None, cells: [None, None] });
        assert_eq!(quiet([6, 5]), Published { total: Some(11), cells: [None, None] });
        assert_eq!(quiet([40, 12, 0]).cells, [Some(40), None, None], "the next smallest goes along");
        assert_eq!(quiet([40, 3, 3]).cells, [None, None, None], "two that are six together are too few");
        assert_eq!(quiet([40, 6, 5]).cells, [Some(40), None, None]);
        assert_eq!(quiet([0, 0, 0, 0]), Published { total: None, cells: [None; 4] });
        assert_eq!(quiet([u32::MAX, 20, 20]).total, Some(u32::MAX));
    }

    proptest! {
        #[test]
        fn what_is_hidden_cannot_be_worked_out(cells in prop::array::uniform4(0_u32..60)) {
            let made = quiet(cells);
            let total: u32 = cells.iter().sum();
            prop_assert_eq!(made.total.is_some(), total >= LEAST);
            let mut rest = total;
            for (shown, count) in made.cells.iter().zip(cells) {
                prop_assert!(shown.is_none() || count >= LEAST);
                prop_assert!(shown.is_none_or(|shown| shown == count));
                rest -= shown.unwrap_or(0);
            }
            let hidden = made.cells.iter().filter(|cell| cell.is_none()).count();
            prop_assert!(hidden == 0 || made.total.is_none() || (hidden >= 2 && rest >= LEAST));
        }

        #[test]
        fn no_number_is_shown_below_the_least(cells in prop::array::uniform3(0_u32..40), bytes: [u8; 16]) {
            let made = publish(cells, |_, _| bytes);
            for shown in made.cells.into_iter().chain([made.total]).flatten() {
                prop_assert!(shown >= LEAST);
            }
            // Whether something is hidden does not hang on the noise.
            let hidden = |made: &Published<3>| made.cells.map(|cell| cell.is_some());
            prop_assert_eq!(hidden(&made), hidden(&quiet(cells)));
        }

        #[test]
        fn noise_of_the_same_bytes_is_the_same_and_turns_round_with_them(bytes: [u8; 16]) {
            let mut turned = bytes;
            turned.rotate_left(8);
            prop_assert_eq!(noise(turned), -noise(bytes));
        }
    }

    /// A generator for tests (SplitMix64).
    fn next(state: &mut u64) -> u64 {
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = *state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    #[test]
    fn noise_falls_by_half_with_each_step() {
        const MANY: u32 = 300_000;
        let mut state = 1;
        let mut seen: BTreeMap<i32, u32> = BTreeMap::new();
        for _ in 0..MANY {
            let mut bytes = [0; 16];
            bytes[..8].copy_from_slice(&next(&mut state).to_le_bytes());
            bytes[8..].copy_from_slice(&next(&mut state).to_le_bytes());
            *seen.entry(noise(bytes)).or_default() += 1;
        }
        for step in -6_i32..=6 {
            let expected = 0.5_f64.powi(step.abs()) / 3.0;
            let found = f64::from(seen[&step]) / f64::from(MANY);
            // Four standard errors.
            let slack = 4.0 * (expected * (1.0 - expected) / f64::from(MANY)).sqrt();
            assert!((found - expected).abs() < slack, "{step}: {found} is not {expected}");
        }
        let far: u32 = seen.iter().filter(|(step, _)| step.abs() > 4).map(|(_, many)| many).sum();
        assert!(far * 20 < MANY, "{far}");
    }

    #[test]
    fn a_first_visit_counts_when_its_thirty_days_are_over() {
        let from = date(2026, 10, 1);
        let first =
            |days: &[i8], today| First::of(Some(from), days.iter().map(|day| date(2026, 10, *day)), today);
        let later = date(2026, 11, 1);
        assert_eq!(first(&[8, 20], later), First::Week);
        assert_eq!(first(&[9], later), First::Month);
        assert_eq!(first(&[31], later), First::Month);
        assert_eq!(first(&[], later), First::NotShown);
        assert_eq!(first(&[2], date(2026, 10, 31)), First::TooEarly, "also for whoever has gone");
        let before_and_after = [date(2026, 9, 30), date(2026, 11, 1)];
        assert_eq!(First::of(Some(from), before_and_after, date(2027, 1, 1)), First::NotShown);
        assert_eq!(First::of(None, [from], later), First::TooEarly);
        assert_eq!(First::count([First::Week, First::TooEarly, First::Week]), [2, 0, 0, 1]);
        for (at, one) in First::ALL.into_iter().enumerate() {
            assert_eq!(First::count([one])[at], 1);
        }
    }

    #[test]
    fn a_step_counts_as_done_or_open_or_not_due() {
        let day = date(2026, 11, 2);
        let mut one = Handoff::begin(day);
        one.hold(Meeting::First, day, day).unwrap();
        one.done(Step::Schedule, day, day).unwrap();
        let other = Handoff::begin(date(2026, 12, 1));
        let found = Fidelity::of([&one, &other], date(2026, 11, 3));
        assert_eq!(step(&found, Step::Schedule), [1, 0, 1]);
        assert_eq!(step(&found, Step::Journal), [0, 1, 1]);
        assert_eq!(step(&found, Step::HomeGroup), [0, 0, 2]);
        assert_eq!(whole(&found), [0, 2]);
    }
}
