//! How a meeting may fit, and everything that made it so.

use crate::{Candidate, kind::Kind, traits::Trait};

/// A candidate, with what moved it.
#[derive(Clone, Debug)]
pub struct Fit<'a> {
    /// The meeting.
    pub candidate: Candidate<'a>,
    /// What tells it most from others.
    pub kind: Kind,
    /// Everything that moved the score, the strongest first. Nothing else does.
    pub parts: Vec<Part>,
    /// How likely it is that the person will want to come back; a rough range, wide while little is known.
    pub chance: Chance,
}

/// One reason and how much it moves.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What.
    pub reason: Reason,
    /// In log-odds; never 0. Above 0 it speaks for the meeting.
    pub weight: f64,
}

/// What can move a meeting.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// The person liked meetings with this, or did not.
    Felt(Trait),
    /// The person asked for this.
    Wished(Trait),
    /// It is made for a circle nobody asked for.
    ForOthers(Trait),
    /// It is of another kind than the last two visited.
    AnotherKind(Kind),
    /// The person felt shy, and this one is made for the new or is small.
    Gentler,
    /// They felt at home there.
    AtHomeThere,
    /// They would go again.
    WouldGoAgain,
    /// They went once and did not know yet: a group varies from week to week, and two or three visits are worth it.
    WentOnce,
    /// It was not for them, once. The same is true of it.
    NotOnce,
    /// It was not for them, more than once.
    NotAgain,
    /// So many minutes to get there.
    Way(u16),
}

/// A range of probabilities, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chance {
    /// One in ten is lower.
    pub low: f64,
    /// The middle.
    pub middle: f64,
    /// One in ten is higher.
    pub high: f64,
}

impl Fit<'_> {
    /// The sum of all parts.
    pub fn score(&self) -> f64 {
        self.parts.iter().map(|part| part.weight).sum()
    }

    /// What speaks for it, the strongest first.
    pub fn fors(&self) -> impl Iterator<Item = &Reason> {
        self.parts.iter().filter(|part| part.weight > 0.0).map(|part| &part.reason)
    }

    /// What speaks against it, likewise.
    pub fn againsts(&self) -> impl Iterator<Item = &Reason> {
        self.parts.iter().filter(|part| part.weight < 0.0).map(|part| &part.reason)
    }

    /// Did the person say of this very meeting that it was not for them?
    pub fn was_not(&self) -> bool {
        self.parts.iter().any(|part| matches!(part.reason, Reason::NotOnce | Reason::NotAgain))
    }
}

/// The same in an order in which the first `wanted` differ in kind, as far as there are so many kinds among those that
/// were never "not for me"; each is the best of its kind, and the rest follow in the order they had.
pub fn different_first(fits: Vec<Fit<'_>>, wanted: usize) -> Vec<Fit<'_>> {
    let mut kinds: Vec<Kind> = Vec::new();
    let (first, rest): (Vec<_>, Vec<_>) = fits.into_iter().partition(|fit| {
        let new = kinds.len() < wanted && !fit.was_not() && !kinds.contains(&fit.kind);
        if new {
            kinds.push(fit.kind);
        }
        new
    });
    first.into_iter().chain(rest).collect()
}
