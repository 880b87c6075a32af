//! Meetings chosen for one person by what they need and wish for: the same question for a sheet of paper
//! (`start::paper`), for somebody's own plan (`plan`), and for a clinic's desk.
//!
//! ```text
//! Fields ──form──▶ Answers ──Shelf::whence──▶ a town ──choose──▶ Chosen: three of different kinds, each with what
//!                                                               speaks for it and against it, those behind them, and
//!                                                               what one other answer would bring (Again)
//! ```
//!
//! A page puts its own form, buttons and frame around [`Fields`] and [`Again`], which are templates to be shown inside
//! others. What it carries besides (a token) goes along by [`Again::sent_to`].
//!
//! Must not know: who asks, requests, frames. Answers come in the body of one request, stand in no address and no log,
//! and nothing here keeps one.

mod again;
mod answers;
mod change;
mod fields;
mod looking;
mod said;
#[cfg(test)]
mod tests;

pub(crate) use again::Again;
pub(crate) use answers::Answers;
pub(crate) use fields::Fields;
pub(crate) use said::{MeetingView, Slot};

use std::sync::Arc;

use directory::places::{Gazetteer, Match, Place as Town};
use matching::{Asked, Candidate, Mode, Ranker as _};

use super::{
    fit::{Visits, words::Words},
    full_name,
};
use crate::{
    app::App,
    fellowships::Fellowships,
    live::Snapshot,
    web::{content::Content, texts::Locale},
};
use looking::Looking;
use said::Writer;

/// So many meetings come first.
pub(crate) const FIRST: usize = 3;
/// So many other towns of the same name are offered.
const NAMESAKES: usize = 5;

/// What choosing goes by: words, meetings and towns of whichever site asks.
#[derive(Clone, Copy)]
pub(crate) struct Shelf<'a> {
    /// The reader's language.
    pub(crate) t: &'a Arc<Locale>,
    /// The list as it stands.
    pub(crate) snapshot: &'a Snapshot,
    /// Towns.
    pub(crate) towns: &'a Gazetteer,
    /// Which fellowships there are.
    pub(crate) fellowships: &'a Fellowships,
    /// What happens at each kind of meeting.
    pub(crate) content: &'a Content,
}

/// Where somebody sets out from.
pub(crate) struct Whence<'a> {
    town: Match<'a>,
    /// Other towns of that name: position, and name in full.
    others: Vec<(String, String)>,
}

impl Whence<'_> {
    /// The town.
    pub(crate) fn town(&self) -> &Town<'_> {
        &self.town.place
    }
}

/// What somebody asks.
pub(crate) struct Question<'a> {
    /// What they need and wish for.
    pub(crate) answers: &'a Answers,
    /// Where from; none for meetings from afar alone.
    pub(crate) whence: Option<&'a Whence<'a>>,
    /// How it was at meetings they went to.
    pub(crate) visits: &'a Visits,
    /// So many meetings behind the first are told too.
    pub(crate) behind: usize,
}

/// The answer.
pub(crate) struct Chosen {
    /// The first three, as far as there are so many.
    pub(crate) first: Vec<MeetingView>,
    /// Those behind them.
    pub(crate) behind: Vec<MeetingView>,
    /// For which town, in full.
    pub(crate) from: Option<String>,
    /// What can be answered otherwise.
    pub(crate) again: Again,
}

impl<'a> Shelf<'a> {
    /// That of the community's pages.
    pub(crate) fn of(app: &'a App, t: &'a Arc<Locale>, snapshot: &'a Snapshot) -> Self {
        let shipped = &app.shipped;
        Self {
            t,
            snapshot,
            towns: &app.gazetteer,
            fellowships: &shipped.fellowships,
            content: &shipped.content,
        }
    }

    /// The town that was named, or what to say above the form: that none was, or that it is not known. None where only
    /// meetings from afar are asked for.
    pub(crate) fn whence(&self, answers: &Answers) -> Result<Option<Whence<'a>>, String> {
        if answers.place.is_empty() {
            let afar = answers.mode == Mode::FromAfar;
            return if afar { Ok(None) } else { Err(self.t.s("paper-place-missing")) };
        }
        let found = self.towns.find(&answers.place);
        let chosen = found.iter().position(|one| position(one) == answers.town).unwrap_or_default();
        let meant = |(at, one): (usize, &Match<'_>)| {
            (at != chosen && one.ambiguous).then(|| (position(one), full_name(one)))
        };
        let others = found.iter().enumerate().filter_map(meant).take(NAMESAKES).collect();
        let unknown = || self.t.one("place-unknown", "place", &answers.place);
        let town = found.into_iter().nth(chosen).ok_or_else(unknown)?;
        Ok(Some(Whence { town, others }))
    }
}

/// A town's position, as the form carries it.
fn position(town: &Match<'_>) -> String {
    format!("{:.4},{:.4}", town.place.latitude, town.place.longitude)
}

/// The meetings to try first, what speaks for each and against it, and what would change them.
pub(crate) fn choose(shelf: &Shelf<'_>, question: &Question<'_>) -> Chosen {
    let Question { answers, whence, visits, behind } = *question;
    let (snapshot, town) = (shelf.snapshot, whence.map(Whence::town));
    let now = snapshot.moment.now();
    let keys = shelf.fellowships.keys_of(&answers.problem);
    let mut limits = answers.limits(keys.clone(), town);
    limits.avoid.meetings = visits.away().clone();
    let hits = Looking { snapshot, limits: &limits, reach_km: answers.reach_km(), town }.hits(&keys);
    let candidates: Vec<Candidate<'_>> = Candidate::of(&hits)
        .into_iter()
        .map(|candidate| candidate.for_reach(limits.mode, answers.reach_km()))
        .collect();
    let fitting = limits.admitted(&candidates, now);
    let mut model = visits.model(snapshot).caring(answers.wishes()).travelling(answers.travel);
    if town.is_some() && limits.mode == Mode::Any {
        model = model.rather_there();
    }
    let fits = model.rank(&fitting, now);
    let writer = Writer { shelf, now, town, travel: answers.travel, limits: &limits };
    let mut told = fits.iter().take(FIRST + behind).map(|fit| writer.meeting(fit));
    let first: Vec<MeetingView> = told.by_ref().take(FIRST).collect();
    let behind = told.collect();
    let asked = Asked { model: &model, circumstances: &limits, candidates: &candidates, now };
    let words = Words { t: shelf.t, travel: Some(answers.travel), unit: writer.unit() };
    let changes = change::lines(shelf.t, &words, &asked, fits.get(FIRST..).unwrap_or_default());
    let again = Again::of(shelf, question).after(first.len(), &asked, changes);
    Chosen { first, behind, from: whence.map(|whence| full_name(&whence.town)), again }
}
