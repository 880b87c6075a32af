//! How a meeting may fit, and everything that made it so.

use crate::{Candidate, kind::Kind, model::sigmoid, traits::Trait};

/// A normal variable lies below so many standard deviations nine times in ten.
const NINE_IN_TEN: f64 = 1.282;

/// A candidate, with what moved it.
#[derive(Clone, Debug)]
pub struct Fit<'a> {
    /// The meeting.
    pub candidate: Candidate<'a>,
    /// What tells it most from others.
    pub kind: Kind,
    /// Everything that moved the score, the strongest first. Nothing else does.
    pub parts: Vec<Part>,
    /// How likely it is to fit; a rough range, wide while little is known.
    pub chance: Chance,
    /// How likely a bad visit there is the person's last, 0 to 1. What moves it has a part of its own.
    pub risk: f64,
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
    /// The person would rather not have this.
    Unwanted(Trait),
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
    /// By link or telephone, where somebody could go to others.
    FromAfar,
    /// Nobody has confirmed the listing for long, nor changed it.
    Quiet,
}

/// A range of probabilities, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chance {
    /// One in ten is lower.
    pub low: f64,
    /// What to expect.
    pub middle: f64,
    /// One in ten is higher.
    pub high: f64,
}

impl Chance {
    /// Of log-odds that spread so far around their mean.
    pub(crate) fn of(odds: f64, variance: f64) -> Self {
        let spread = NINE_IN_TEN * variance.sqrt();
        let (low, high) = (sigmoid(odds - spread), sigmoid(odds + spread));
        // The mean of a logistic over a normal (MacKay 1992): less sure than the middle of the odds.
        let middle = sigmoid(odds / (1.0 + std::f64::consts::PI * variance / 8.0).sqrt());
        Self { low, middle: middle.clamp(low, high), high }
    }
}

/// What to put first, of meetings that fit with chance p and where a bad visit is the last one with risk q: the highest
/// p / (1 - (1 - p)(1 - q)). In this order somebody who tries one after the other is likeliest to find one that fits
/// before they stop, as long as chances do not depend on each other.
pub fn promise(p: f64, q: f64) -> f64 {
    let end = 1.0 - (1.0 - p) * (1.0 - q);
    if end > 0.0 { p / end } else { 0.0 }
}

impl Fit<'_> {
    /// The sum of all parts.
    pub fn score(&self) -> f64 {
        self.parts.iter().map(|part| part.weight).sum()
    }

    /// What decides the order, highest first: the log-odds of [`promise`], but for what is the same for all.
    pub(crate) fn order(&self) -> f64 {
        self.score() - self.risk.ln()
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

    /// Is it no match for the sake of being different? What was not for the person, what is made for others, what has
    /// more of what they would rather not have than of what they asked for, and what they would join from afar without having asked for anything it has.
    pub(crate) fn stands_back(&self) -> bool {
        let any =
            |is: fn(&Reason) -> bool| self.parts.iter().any(|part| part.weight != 0.0 && is(&part.reason));
        let wished = any(|reason| matches!(reason, Reason::Wished(_)));
        self.was_not()
            || self.is_unwanted()
            || any(|reason| matches!(reason, Reason::ForOthers(_)))
            || (self.kind == Kind::Circle && !self.is_own_circle())
            || (!wished && any(|reason| matches!(reason, Reason::FromAfar)))
    }

    /// Has it more of what they would rather not have than of what they asked for?
    fn is_unwanted(&self) -> bool {
        let spoken =
            self.parts.iter().filter(|part| matches!(part.reason, Reason::Wished(_) | Reason::Unwanted(_)));
        spoken.map(|part| part.weight).sum::<f64>() < 0.0
    }

    /// Did the person ask for such a circle, or like one, or this very meeting?
    fn is_own_circle(&self) -> bool {
        self.fors().any(|reason| match reason {
            Reason::Wished(one) | Reason::Felt(one) => one.is_for_some(),
            reason => matches!(reason, Reason::AtHomeThere | Reason::WouldGoAgain),
        })
    }
}

/// The same in an order in which the first `wanted` differ in kind, as far as there are so many kinds among those that
/// may suit; each is the best of its kind, and the rest follow in the order they had. Nothing comes first for being
/// different that was "not for me", is made for others or rather not wanted, or is from afar where somebody would rather go.
pub fn different_first(fits: Vec<Fit<'_>>, wanted: usize) -> Vec<Fit<'_>> {
    let mut kinds: Vec<Kind> = Vec::new();
    let (first, rest): (Vec<_>, Vec<_>) = fits.into_iter().partition(|fit| {
        let new = kinds.len() < wanted && !fit.stands_back() && !kinds.contains(&fit.kind);
        if new {
            kinds.push(fit.kind);
        }
        new
    });
    first.into_iter().chain(rest).collect()
}
