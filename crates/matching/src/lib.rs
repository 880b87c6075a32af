//! Which of many meetings fit one person, in which order, and why.
//!
//! 1. [`Circumstances`] are limits: what breaks one is left out, and every limit can say so ([`Limit`]).
//! 2. Wishes, each by its [`Importance`], and [`Visit`]s are what a person hopes for or liked. A [`Model`] turns them into
//!    how likely a meeting fits, a [`Chance`] whose log-odds are a plain sum; each part of the sum is a [`Reason`] that a
//!    page can say, and nothing else moves it.
//! 3. The order is by [`promise`]: who stops after a bad visit should meet the likeliest first.
//! 4. [`different_first`] puts different kinds of meeting before more of the same.
//! 5. [`changes`] tells which one answer, were it another, would bring a meeting among the first three.
//!
//! One has three to ten visits to learn from, seldom more. So what is taken for likely beforehand is weak, one visit
//! moves little. A meeting that was not for somebody once goes down and not away.
//!
//! A page asks a [`Ranker`], not this model: another one may take its place.
//!
//! **Invariants.** No input or output, no clock, no randomness: the same visits, candidates and time give the same
//! answer, in whatever order the candidates come. **Must not know:** who somebody is, pages, languages of readers,
//! anything of other people. There is no score of a meeting here, only of how it may suit one person.

mod change;
mod circumstances;
mod fit;
mod kind;
mod looks;
mod model;
pub mod simulate;
#[cfg(test)]
mod tests;
mod traits;
mod travel;
mod visit;

pub use change::{Asked, Change, changes};
pub use circumstances::{Access, Avoid, Circumstances, Eligible, Limit, Mode, Window, costs};
pub use fit::{Chance, Fit, Part, Reason, different_first, promise};
pub use kind::Kind;
pub use model::{Importance, Model};
pub use traits::{Circle, Format, PartOfDay, Size, Trait, traits};
pub use travel::{Quarter, Travel, quarter};
pub use visit::{Felt, Told, Visit, Why};

use directory::index::{Hit, Listing};
use jiff::Timestamp;

/// A meeting that may be put before somebody.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// The meeting.
    pub listing: &'a Listing,
    /// Its place in the finder's own order, which decides where nothing else does. No two candidates share one.
    pub place: usize,
    /// Kilometres from where the person is, where both are known.
    pub distance_km: Option<f64>,
    /// They would be there by link or telephone.
    pub afar: bool,
}

impl<'a> Candidate<'a> {
    /// The finder's answer, in its order.
    pub fn of(hits: &[Hit<'a>]) -> Vec<Self> {
        let candidate = |(place, hit): (usize, &Hit<'a>)| Self {
            listing: hit.listing,
            place,
            distance_km: hit.distance_km,
            afar: !hit.listing.meeting.attendance.at_a_place(),
        };
        hits.iter().enumerate().map(candidate).collect()
    }

    /// The same for somebody who wants to be there in this way and goes so far: what is held both ways and lies beyond
    /// is a meeting from afar for them.
    #[must_use]
    pub fn for_reach(self, mode: Mode, reach_km: f64) -> Self {
        let attendance = self.listing.meeting.attendance;
        let beyond = self.distance_km.is_none_or(|km| km > reach_km);
        let joins = attendance.from_afar() && (mode == Mode::FromAfar || (mode == Mode::Any && beyond));
        Self { afar: joins || !attendance.at_a_place(), ..self }
    }
}

/// Puts meetings into the order in which one person may try them.
pub trait Ranker {
    /// Every candidate once, best first, each with what moved it. What a limit excludes must be gone before
    /// ([`Circumstances::admits`]). Whoever knows nothing of the person gives the finder's order.
    fn rank<'a>(&self, candidates: &[Candidate<'a>], now: Timestamp) -> Vec<Fit<'a>>;
}
