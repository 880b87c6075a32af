//! The same question once more with another answer: limits to give way on where few meetings fit, other towns of the
//! same name, what would change the three, and the whole form.

use std::{cmp::Reverse, collections::BTreeMap, sync::Arc};

use askama::Template;
use jiff::Timestamp;
use matching::{Asked, Candidate, Circumstances, Limit, costs};

use super::{FIRST, Question, Shelf, answers};
use crate::web::texts::Locale;

/// So many limits are offered to give way on.
const OFFERED: usize = 3;

/// Forms and words to change an answer by; shown inside another page, which says where they go.
#[derive(Template)]
#[template(path = "choose-again.html")]
pub(crate) struct Again {
    t: Arc<Locale>,
    /// The path that takes the form.
    action: String,
    few: Option<Few>,
    /// What one other answer would bring among them.
    changes: Vec<String>,
    /// Which town of several it was made for, and the others to choose instead.
    choice: Option<String>,
    others: Vec<(String, String)>,
    /// All answers but which of several towns.
    fields: Vec<(&'static str, String)>,
    town: String,
}

impl Again {
    pub(super) fn of(shelf: &Shelf<'_>, question: &Question<'_>) -> Self {
        let answers = question.answers;
        let others = question.whence.map(|whence| whence.others.clone()).unwrap_or_default();
        Self {
            t: shelf.t.clone(),
            action: String::new(),
            few: None,
            changes: Vec::new(),
            choice: (!others.is_empty()).then(|| shelf.t.one("place-choice", "place", &answers.place)),
            others,
            fields: answers.fields().into_iter().filter(|(name, _)| *name != "town").collect(),
            town: answers.town.clone(),
        }
    }

    /// With what came of it: so many meetings, and what would change them.
    pub(super) fn after(mut self, found: usize, asked: &Asked<'_>, changes: Vec<String>) -> Self {
        let Asked { circumstances, candidates, now, .. } = *asked;
        self.few = (found < FIRST).then(|| {
            let alone = costs(circumstances, candidates, now);
            Few::of(&self.t, found, &alone, &costs_of_two(circumstances, candidates, now))
        });
        self.changes = changes;
        self
    }

    /// With where its forms go, and what else they carry.
    #[must_use]
    pub(crate) fn sent_to(
        mut self,
        action: String,
        more: impl IntoIterator<Item = (&'static str, String)>,
    ) -> Self {
        self.action = action;
        self.fields.extend(more);
        self
    }

    fn s(&self, id: &str) -> String {
        self.t.s(id)
    }
}

/// Fewer than three fit.
struct Few {
    text: String,
    /// A limit, and how many meetings it alone keeps out.
    limits: Vec<(&'static str, String)>,
    /// Where none does alone: two of them, and how many meetings they keep out together.
    two: Vec<([&'static str; 2], String)>,
    /// Limits that are not to be bargained with, likewise.
    fixed: Vec<String>,
}

impl Few {
    fn of(t: &Locale, found: usize, costs: &[(Limit, usize)], together: &[([Limit; 2], usize)]) -> Self {
        let two = together.iter().filter_map(|([one, other], count)| {
            let [(one, first), (other, second)] = [limit(t, *one)?, limit(t, *other)?];
            let what = t.list(&[first, second]);
            Some(([one, other], t.with("paper-loosen", &[("what", what.into()), ("count", (*count).into())])))
        });
        let two = two.take(OFFERED).collect();
        let offered = costs.iter().filter_map(|(one, count)| {
            let (word, name) = limit(t, *one)?;
            Some((word, t.with("paper-loosen", &[("what", name.into()), ("count", (*count).into())])))
        });
        let fixed = costs.iter().filter_map(|(one, count)| {
            let name = fixed(t, *one)?;
            Some(t.with("paper-fixed", &[("what", name.into()), ("count", (*count).into())]))
        });
        Self {
            text: t.n("paper-few", found),
            limits: offered.take(OFFERED).collect(),
            two,
            fixed: fixed.take(OFFERED).collect(),
        }
    }
}

/// For each two limits, how many meetings they keep out together and neither alone, most first.
fn costs_of_two(
    limits: &Circumstances,
    candidates: &[Candidate<'_>],
    now: Timestamp,
) -> Vec<([Limit; 2], usize)> {
    let mut counts: BTreeMap<[Limit; 2], usize> = BTreeMap::new();
    for candidate in candidates {
        if let Ok(mut two) = <[Limit; 2]>::try_from(limits.broken(candidate, now)) {
            two.sort_unstable();
            *counts.entry(two).or_default() += 1;
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(two, count)| (Reverse(*count), *two));
    counts
}

/// What giving way on a limit is called.
pub(super) fn limit(t: &Locale, limit: Limit) -> Option<(&'static str, String)> {
    let word = answers::word(limit)?;
    Some((word, t.s(&format!("paper-limit-{word}"))))
}

/// What a limit is called that is not to be bargained with; that a meeting is not held for now is none.
fn fixed(t: &Locale, limit: Limit) -> Option<String> {
    let made_for = |whom: &str| t.one("fit-for-others", "what", &t.s(&format!("fit-trait-circle-{whom}")));
    Some(match limit {
        Limit::Access(access) => t.s(&format!("paper-access-{}", access.as_str())),
        Limit::Women => made_for("women"),
        Limit::Men => made_for("men"),
        Limit::Profession => made_for("professionals"),
        Limit::Avoided => t.s("paper-avoided"),
        Limit::NotNow
        | Limit::Language
        | Limit::Closed
        | Limit::Invitation
        | Limit::Time
        | Limit::Distance
        | Limit::Mode
        | Limit::Fellowship
        | Limit::Quiet => return None,
    })
}
