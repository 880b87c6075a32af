//! What would have to be otherwise, so that a meeting came among the first.

use jiff::Timestamp;

use crate::{
    Candidate, Ranker as _,
    circumstances::{Circumstances, Limit},
    model::{Importance, Model},
    traits::{Trait, traits},
};

/// So many are the first.
const FIRST: usize = 3;

/// One answer that would bring a meeting among the first three, were it another, all others staying as they are.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Giving way on this limit.
    GiveWay(Limit),
    /// Asking for this, very much.
    AskFor(Trait),
    /// Not asking for this any more.
    AskNoMore(Trait),
    /// Not minding this any more, which they would rather not have.
    MindNoMore(Trait),
    /// Not minding how long the way is.
    AnyWay,
    /// Joining from afar as gladly as going.
    FromAfar,
}

/// Everything that was answered, and what there is.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// What the person likes and asks for.
    pub model: &'a Model,
    /// Their limits.
    pub circumstances: &'a Circumstances,
    /// All meetings that were looked at, those beyond a limit too.
    pub candidates: &'a [Candidate<'a>],
    /// The time it is.
    pub now: Timestamp,
}

impl<'a> Asked<'a> {
    fn admitted(&self, circumstances: &Circumstances) -> Vec<Candidate<'a>> {
        circumstances.admitted(self.candidates, self.now)
    }

    /// Is a meeting among the first of these, for this person?
    fn is_first(&self, model: &Model, admitted: &[Candidate<'a>], place: usize) -> bool {
        model.rank(admitted, self.now).iter().take(FIRST).any(|fit| fit.candidate.place == place)
    }
}

/// Every single change that would bring the meeting at this place among the first three: limits first, then wishes. Empty
/// where it is there already, or where it would take more than one.
pub fn changes(asked: &Asked<'_>, place: usize) -> Vec<Change> {
    let Some(candidate) = asked.candidates.iter().find(|one| one.place == place) else { return Vec::new() };
    match asked.circumstances.broken(candidate, asked.now)[..] {
        [] => wishes(asked, candidate),
        [only] => {
            let wider = asked.circumstances.giving_way(only);
            let helps = |wider: &Circumstances| asked.is_first(asked.model, &asked.admitted(wider), place);
            wider.filter(helps).map(|_| Change::GiveWay(only)).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// Those that leave all limits as they are.
fn wishes(asked: &Asked<'_>, candidate: &Candidate<'_>) -> Vec<Change> {
    let admitted = asked.admitted(asked.circumstances);
    let is_first = |model: &Model| asked.is_first(model, &admitted, candidate.place);
    if is_first(asked.model) {
        return Vec::new();
    }
    let possible = asked.model.others(traits(candidate.listing));
    possible.into_iter().filter(|(_, model)| is_first(model)).map(|(change, _)| change).collect()
}

impl Model {
    /// The same person with one other answer, as far as it may help a meeting that is like this.
    fn others(&self, own: impl IntoIterator<Item = Trait>) -> Vec<(Change, Self)> {
        let own: Vec<Trait> = own.into_iter().collect();
        let can_be_asked = |one: &&Trait| {
            !matches!(one, Trait::House(_) | Trait::Group(_) | Trait::Fellowship(_) | Trait::Attendance(_))
        };
        let (unwanted, rest): (Vec<&Trait>, Vec<&Trait>) =
            own.iter().partition(|one| self.importance(one) == Some(Importance::RatherNot));
        let mind = unwanted
            .into_iter()
            .map(|one| (Change::MindNoMore(one.clone()), self.with_wish(one.clone(), None)));
        let rest = rest.into_iter();
        let ask = rest.filter(can_be_asked).filter(|one| self.importance(one) < Some(Importance::VeryMuch));
        let ask = ask.map(|one| {
            let more = self.with_wish(one.clone(), Some(Importance::VeryMuch));
            (Change::AskFor(one.clone()), more)
        });
        let wished: Vec<Trait> = self.wished().cloned().collect();
        let drop = wished.into_iter().filter(|one| !own.contains(one)).map(|one| {
            let fewer = self.with_wish(one.clone(), None);
            (Change::AskNoMore(one), fewer)
        });
        let rest = [(Change::AnyWay, self.minding_no_way()), (Change::FromAfar, self.going_or_not())];
        let rest = rest.into_iter().filter_map(|(change, model)| Some((change, model?)));
        mind.chain(ask).chain(drop).chain(rest).collect()
    }
}
