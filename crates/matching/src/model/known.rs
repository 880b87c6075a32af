//! What is known of one person at one time, ready to be held against any number of meetings.

use std::collections::{BTreeMap, BTreeSet};

use directory::model::Slug;
use jiff::{Timestamp, tz::TimeZone};

use super::{
    Importance, Model, Seen,
    belief::{Belief, Sign},
};
use crate::{
    fit::Reason,
    kind::Kind,
    looks::{PLAIN, place},
    traits::Trait,
    visit::{Felt, Why},
};

/// Before anything is known, one meeting in five fits.
const BASE: f64 = -1.386;
/// How far people differ in how many meetings fit them at all.
const BASE_SPREAD: f64 = 0.7;
/// How far liking a trait spreads that nobody spoke of.
const SPREAD: f64 = 0.5;
/// What a circle moves that nobody asked for.
const FOR_OTHERS: f64 = -0.5;
const LEFT_FOR_OTHERS: Weight =
    Weight { asked: FOR_OTHERS, unwanted: false, felt: 0.0, variance: SPREAD * SPREAD };
/// Likeness of age and background helps at the beginning and no longer after half a year.
const LIKENESS_DAYS: f64 = 182.0;
/// What somebody felt counts half after so many days.
const HALF_AFTER_DAYS: f64 = 365.0;

/// What is the same for all candidates.
pub(super) struct Known<'a> {
    /// For every trait of [`PLAIN`], in its order.
    plain: Vec<Weight>,
    /// For those of which there is no end, as far as somebody asked for them or met them.
    others: BTreeMap<&'a Trait, Weight>,
    /// What fits the person at all, in log-odds.
    pub(super) base: Belief,
    /// Folded names of the houses that were met, and whether groups were: only then those of candidates matter.
    pub(super) houses: BTreeSet<&'a str>,
    pub(super) groups: bool,
    /// How often somebody felt shy.
    pub(super) shy: f64,
    /// The kinds of the last two visits, where there were any.
    pub(super) last_kinds: Option<Vec<Kind>>,
    /// What they felt at the very meetings they went to.
    there: BTreeMap<&'a Slug, (Reason, f64)>,
    asked: bool,
}

/// What one trait moves.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weight {
    /// What was asked for or is rather not wanted, or left for others.
    pub(super) asked: f64,
    /// They would rather not have it.
    pub(super) unwanted: bool,
    /// What visits taught beyond that.
    pub(super) felt: f64,
    /// How sure that is.
    pub(super) variance: f64,
}

impl<'a> Known<'a> {
    pub(super) fn of(model: &'a Model, now: Timestamp) -> Self {
        let signs = Signs::of(model, now);
        let others = model.seen_traits().chain(model.wishes.iter().flatten().map(|(one, _)| one));
        let others: BTreeSet<&Trait> = others.filter(|one| place(one).is_none()).collect();
        let last: Vec<Kind> = model.visits.iter().rev().take(2).map(|seen| seen.kind).collect();
        let shy = model.visits.iter().filter(|seen| seen.why.contains(&Why::Intimidated));
        Self {
            plain: PLAIN.iter().map(|one| signs.weight(one)).collect(),
            houses: others.iter().filter_map(|one| house_name(one)).collect(),
            groups: others.iter().any(|one| matches!(one, Trait::Group(_))),
            others: others.into_iter().map(|one| (one, signs.weight(one))).collect(),
            base: signs.base(),
            shy: shy.map(|seen| seen.fresh(now)).sum(),
            last_kinds: (!last.is_empty()).then_some(last),
            there: there(&model.visits),
            asked: model.wishes.is_some(),
        }
    }

    pub(super) fn plain(&self, place: usize) -> Option<(&'static Trait, Weight)> {
        // A constant's borrow lives as long as the program.
        const TRAITS: &[Trait] = &PLAIN;
        Some((TRAITS.get(place)?, *self.plain.get(place)?))
    }

    /// What any trait moves.
    pub(super) fn weight(&self, one: &Trait) -> Option<Weight> {
        match place(one) {
            Some(place) => self.plain.get(place).copied(),
            None => self.other(one),
        }
    }

    /// What one of the others moves; one that nobody spoke of may still be made for some.
    pub(super) fn other(&self, one: &Trait) -> Option<Weight> {
        let unspoken = self.asked && one.is_for_some();
        self.others.get(one).copied().or_else(|| unspoken.then_some(LEFT_FOR_OTHERS))
    }

    pub(super) fn there(&self, slug: &Slug) -> Option<&(Reason, f64)> {
        self.there.get(slug)
    }
}

/// The name of a house, without its street.
fn house_name(one: &Trait) -> Option<&str> {
    match one {
        Trait::House(house) => house.split_once('|').map(|(name, _)| name),
        _ => None,
    }
}

/// What the person felt at each meeting, the last time counting.
fn there(visits: &[Seen]) -> BTreeMap<&Slug, (Reason, f64)> {
    let slugs: BTreeSet<&Slug> = visits.iter().map(|seen| &seen.slug).collect();
    let felt = |slug: &Slug| {
        let mut there = visits.iter().filter(|seen| seen.slug == *slug);
        let often = there.clone().count();
        let not = there.clone().filter(|seen| seen.felt == Felt::NotForMe).count();
        let last = there.next_back()?;
        Some(match last.felt {
            Felt::AtHome => (Reason::AtHomeThere, 1.5),
            Felt::WouldGoAgain => (Reason::WouldGoAgain, 1.0),
            Felt::NotSure if often == 1 => (Reason::WentOnce, 0.2),
            Felt::NotSure => return None,
            Felt::NotForMe if not == 1 => (Reason::NotOnce, -0.8),
            Felt::NotForMe => (Reason::NotAgain, -1.6),
        })
    };
    slugs.into_iter().filter_map(|slug| Some((slug, felt(slug)?))).collect()
}

/// Visits as signs, and what was taken for likely before them.
struct Signs<'a> {
    model: &'a Model,
    /// 1 at the first visit, 0 after half a year.
    likeness: f64,
    /// Each visit with how fresh it is and what was expected of it.
    visits: Vec<(&'a Seen, f64, f64)>,
}

impl<'a> Signs<'a> {
    fn of(model: &'a Model, now: Timestamp) -> Self {
        let first = model.visits.iter().map(|seen| seen.days(now)).max().unwrap_or_default();
        let likeness = (1.0 - f64::from(first) / LIKENESS_DAYS).max(0.0);
        let mut signs = Self { model, likeness, visits: Vec::new() };
        let expected = |seen: &Seen| BASE + seen.traits.iter().map(|one| signs.prior(one).mean).sum::<f64>();
        signs.visits = model.visits.iter().map(|seen| (seen, seen.fresh(now), expected(seen))).collect();
        signs
    }

    /// What is taken for likely of a trait before any visit.
    fn prior(&self, one: &Trait) -> Belief {
        let Some(wishes) = &self.model.wishes else { return Belief::new(0.0, SPREAD) };
        match wishes.get(one) {
            None if one.is_for_some() => Belief::new(FOR_OTHERS, SPREAD),
            None => Belief::new(0.0, SPREAD),
            Some(importance) => {
                let stays = importance.stays() || !one.is_for_some();
                let Belief { mean, variance } = importance.prior();
                Belief { mean: if stays { mean } else { mean * self.likeness }, variance }
            }
        }
    }

    fn weight(&self, one: &Trait) -> Weight {
        let prior = self.prior(one);
        let with = self.visits.iter().filter(|(seen, ..)| seen.traits.contains(one));
        let signs: Vec<Sign> = with.map(|visit| sign(visit, visit.0.share(one))).collect();
        let Belief { mean, variance } = prior.after(&signs);
        let unwanted = self.model.importance(one) == Some(Importance::RatherNot);
        Weight { asked: prior.mean, unwanted, felt: mean - prior.mean, variance }
    }

    fn base(&self) -> Belief {
        let signs: Vec<Sign> = self.visits.iter().map(|visit| sign(visit, 1.0)).collect();
        Belief::new(BASE, BASE_SPREAD).after(&signs)
    }
}

fn sign((seen, fresh, expected): &(&Seen, f64, f64), share: f64) -> Sign {
    Sign { share: fresh * share, fitted: seen.felt.fitted(), expected: *expected }
}

impl Seen {
    /// Whole days since. Without a day it counts as today's; a day ahead of now likewise.
    fn days(&self, now: Timestamp) -> i32 {
        let today = now.to_zoned(TimeZone::UTC).date();
        self.day.and_then(|day| day.until(today).ok()).map_or(0, |span| span.get_days().max(0))
    }

    /// 1 today, half of it in a year.
    fn fresh(&self, now: Timestamp) -> f64 {
        0.5_f64.powf(f64::from(self.days(now)) / HALF_AFTER_DAYS)
    }

    /// How much the visit speaks of a trait: fully where its person named the reason, little where they named another.
    fn share(&self, one: &Trait) -> f64 {
        let mut named = self.why.iter().filter(|why| **why != Why::Intimidated).peekable();
        if named.peek().is_none() {
            return 0.5;
        }
        if named.any(|why| *why == one.why()) { 1.0 } else { 0.15 }
    }
}
