//! How many come in just now. The door asks for work when it is more than people ever are.

use std::collections::VecDeque;

use super::{Ms, SECOND};

/// How long ago counts as just now.
const JUST_NOW: Ms = 10 * SECOND;

/// Newcomers of the last ten seconds, second by second: never more than eleven numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Arrivals(VecDeque<(Ms, usize)>);

impl Arrivals {
    /// Somebody new came in. `clock` never goes back.
    pub(super) fn add(&mut self, clock: Ms) {
        let second = clock / SECOND;
        self.0.retain(|(then, _)| is_recent(*then, clock));
        match self.0.back_mut() {
            Some((then, count)) if *then == second => *count += 1,
            _ => self.0.push_back((second, 1)),
        }
    }

    /// How many.
    pub(super) fn count(&self, clock: Ms) -> usize {
        self.0.iter().filter(|(then, _)| is_recent(*then, clock)).map(|(_, count)| count).sum()
    }
}

/// Seconds are counted as a whole, so up to one of them too much is "just now".
fn is_recent(second: Ms, clock: Ms) -> bool {
    clock / SECOND - second <= JUST_NOW / SECOND
}
