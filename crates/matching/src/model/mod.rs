//! How likely a meeting fits one person: a logistic model whose weights are beliefs.
//!
//! The log-odds of fitting are a plain sum: what fits at all, what was asked for by its importance ([`Importance`]), what
//! visits taught of each trait ([`belief`]), and a few things of this meeting (the way, what was felt there). Numbers
//! are log-odds. Where no study says how much something moves (none does for formats, size or distance), they are
//! small and lie in the ranges that the simulation sweeps: one attribute 0 to 0.8, travel 0 to 0.5 for a quarter of an
//! hour.
//!
//! **Order.** Whoever stops after a bad visit with risk q is best served by p / (1 - (1 - p)(1 - q)), highest first
//! ([`crate::promise`]). Its log-odds are those of p less the logarithm of q, so that order too is a sum.

mod belief;
mod importance;
mod known;

use std::collections::{BTreeMap, BTreeSet};

use directory::{checks::freshness, index::Listing, model::Slug};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::{
    Candidate, Ranker,
    fit::{Chance, Fit, Part, Reason, different_first},
    kind::Kind,
    looks::{Looks, Reader},
    traits::{Circle, Size, Trait, group, house, house_name, traits},
    travel::Travel,
    visit::{Felt, Visit, Why},
};
pub(crate) use belief::sigmoid;
pub use importance::Importance;
use known::{Known, Weight};

/// How far other things unknown about a group spread (its standard deviation).
const GROUP_SPREAD: f64 = 0.6;
/// What another kind than the last two moves.
const ANOTHER_KIND: f64 = 0.1;
/// What is gentler moves so much once somebody felt shy often.
const GENTLER: f64 = 0.6;
/// What a quarter of an hour of travel moves.
const QUARTER_HOUR: f64 = -0.25;
/// What it moves that one is not in the room, for somebody who could go: as much as an hour's way.
const FROM_AFAR: f64 = -0.9;
/// Travel at no cost, in minutes.
const FREE_MINUTES: u16 = 15;
/// Beyond so many minutes nothing is added.
const MOST_MINUTES: u16 = 120;
/// What a listing moves of which nothing was heard for a year, and at most: one in ten such trips may be in vain. Sooner
/// than after so many days it moves nothing.
const QUIET_DAYS: i32 = 365;
const QUIET_YEAR: f64 = -0.15;
const QUIET_MOST: f64 = -0.45;
/// One bad visit in ten is somebody's last.
const RISK: f64 = 0.1;
/// A bad visit at the end of a long way is so much likelier to be the last, for each quarter of an hour.
const RISK_QUARTER_HOUR: f64 = 1.04;
/// And less likely at a gentle one, for somebody who feels shy.
const RISK_GENTLER: f64 = 0.9;
/// What moves less than this moves nothing.
const LEAST: f64 = 1e-9;
/// A meeting seldom has more parts.
const USUAL_PARTS: usize = 16;
/// So many meetings at the top differ in kind.
const DIFFERENT: usize = 3;

/// What is known about one person's liking.
#[derive(Clone, Debug, Default)]
pub struct Model {
    visits: Vec<Seen>,
    /// What they ask for; none where nobody asked them.
    wishes: Option<BTreeMap<Trait, Importance>>,
    travel: Option<Travel>,
    rather_there: bool,
}

/// A visit, with what its meeting is like.
#[derive(Clone, Debug)]
struct Seen {
    slug: Slug,
    day: Option<Date>,
    felt: Felt,
    why: BTreeSet<Why>,
    kind: Kind,
    traits: BTreeSet<Trait>,
}

impl Model {
    /// What visits teach, the oldest first.
    pub fn learn(visits: &[Visit<'_>]) -> Self {
        let seen = |visit: &Visit<'_>| Seen {
            slug: visit.meeting.slug.clone(),
            day: visit.day,
            felt: visit.felt,
            why: visit.why.clone(),
            kind: Kind::of(visit.meeting),
            traits: traits(visit.meeting),
        };
        Self { visits: visits.iter().map(seen).collect(), ..Self::default() }
    }

    /// With what the person asks for, be it nothing; circles nobody asked for then stand back.
    #[must_use]
    pub fn wishing(self, wishes: impl IntoIterator<Item = Trait>) -> Self {
        self.caring(wishes.into_iter().map(|one| (one, Importance::Much)))
    }

    /// The same with how much each matters to them. What tells of age or background helps at the beginning: unless they
    /// ask for it very much, or would rather not have it, it fades within half a year of the first visit, and only what visits taught of it stays.
    #[must_use]
    pub fn caring(self, wishes: impl IntoIterator<Item = (Trait, Importance)>) -> Self {
        Self { wishes: Some(wishes.into_iter().collect()), ..self }
    }

    /// With how they travel; a long way then counts against a meeting.
    #[must_use]
    pub fn travelling(self, travel: Travel) -> Self {
        Self { travel: Some(travel), ..self }
    }

    /// For somebody who can go somewhere: what they would join from afar then stands back.
    #[must_use]
    pub fn rather_there(self) -> Self {
        Self { rather_there: true, ..self }
    }

    /// How much they said a trait matters.
    pub(crate) fn importance(&self, one: &Trait) -> Option<Importance> {
        self.wishes.as_ref()?.get(one).copied()
    }

    /// What they ask for; what they would rather not have is no part of it.
    pub(crate) fn wished(&self) -> impl Iterator<Item = &Trait> {
        let wishes = self.wishes.iter().flatten();
        wishes.filter(|(_, importance)| **importance > Importance::NotAtAll).map(|(one, _)| one)
    }

    /// The same, asking for a trait so much, or not any more.
    pub(crate) fn with_wish(&self, one: Trait, importance: Option<Importance>) -> Self {
        let mut wishes = self.wishes.clone().unwrap_or_default();
        match importance {
            Some(importance) => wishes.insert(one, importance),
            None => wishes.remove(&one),
        };
        Self { wishes: Some(wishes), ..self.clone() }
    }

    /// The same, whatever the way; none where it counts for nothing as it is.
    pub(crate) fn minding_no_way(&self) -> Option<Self> {
        self.travel.map(|_| Self { travel: None, ..self.clone() })
    }

    /// The same, as glad to join from afar; none where they are already.
    pub(crate) fn going_or_not(&self) -> Option<Self> {
        self.rather_there.then(|| Self { rather_there: false, ..self.clone() })
    }

    /// Is nothing known?
    pub fn is_blank(&self) -> bool {
        self.visits.is_empty() && self.wishes.is_none() && self.travel.is_none() && !self.rather_there
    }

    /// What visits taught of each trait they met, the strongest first: what a person may look at and take back.
    pub fn learnt(&self, now: Timestamp) -> Vec<(Trait, f64)> {
        let known = Known::of(self, now);
        let met: BTreeSet<&Trait> = self.seen_traits().collect();
        let mut learnt: Vec<(Trait, f64)> = met
            .into_iter()
            .filter_map(|one| Some((one.clone(), known.weight(one)?.felt)))
            .filter(|(_, felt)| felt.abs() > LEAST)
            .collect();
        learnt.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
        learnt
    }

    fn seen_traits(&self) -> impl Iterator<Item = &Trait> {
        self.visits.iter().flat_map(|seen| &seen.traits)
    }

    /// Everything that moves one candidate, and how unsure what its traits move is.
    fn parts(&self, candidate: &Candidate<'_>, looks: &Looks, kind: Kind, known: &Known<'_>) -> Sum {
        let mut sum = Sum::default();
        for (one, weight) in looks.plain.places().filter_map(|place| known.plain(place)) {
            // How unsure house, group and fellowship are lies in the spread of groups.
            sum.variance += weight.variance;
            sum.add_trait(one, weight);
        }
        for one in &looks.others {
            known.other(one).into_iter().for_each(|weight| sum.add_trait(one, weight));
        }
        let listing = candidate.listing;
        let may_be_met = !known.houses.is_empty()
            && house_name(listing).is_some_and(|name| known.houses.contains(name.as_str()));
        let house = may_be_met.then(|| house(listing)).flatten();
        let group = known.groups.then(|| group(listing)).flatten();
        for one in house.into_iter().chain(group) {
            known.other(&one).into_iter().for_each(|weight| sum.add_trait(&one, weight));
        }
        if let Some((reason, weight)) = known.there(&candidate.listing.slug) {
            sum.add(reason.clone(), *weight);
        }
        // What is made for one circle is no change for somebody who is not of it.
        let other = |kinds: &Vec<Kind>| kind != Kind::Circle && !kinds.contains(&kind);
        if known.last_kinds.as_ref().is_some_and(other) {
            sum.add(Reason::AnotherKind(kind), ANOTHER_KIND);
        }
        if known.shy > 0.0 && is_gentle(looks) {
            let often = known.shy / (known.shy + 1.0);
            sum.add(Reason::Gentler, GENTLER * often);
            sum.risk *= 1.0 - (1.0 - RISK_GENTLER) * often;
        }
        if let Some((minutes, quarters)) = self.way(candidate) {
            sum.add(Reason::Way(minutes), quarters * QUARTER_HOUR);
            sum.risk *= RISK_QUARTER_HOUR.powf(quarters);
        }
        if self.rather_there && candidate.afar {
            sum.add(Reason::FromAfar, FROM_AFAR);
        }
        sum
    }

    /// Minutes, and how many quarters of an hour of them count.
    fn way(&self, candidate: &Candidate<'_>) -> Option<(u16, f64)> {
        let minutes = self.travel?.minutes(candidate.distance_km.filter(|_| !candidate.afar)?);
        let counted = minutes.min(MOST_MINUTES).saturating_sub(FREE_MINUTES);
        Some((minutes, f64::from(counted) / 15.0))
    }
}

/// What moves one candidate, as it is added up.
struct Sum {
    parts: Vec<Part>,
    variance: f64,
    risk: f64,
}

impl Default for Sum {
    fn default() -> Self {
        Self { parts: Vec::with_capacity(USUAL_PARTS), variance: GROUP_SPREAD.powi(2), risk: RISK }
    }
}

impl Sum {
    fn add(&mut self, reason: Reason, weight: f64) {
        if weight.abs() > LEAST {
            self.parts.push(Part { reason, weight });
        }
    }

    fn add_trait(&mut self, one: &Trait, weight: Weight) {
        if weight.asked > LEAST {
            self.add(Reason::Wished(one.clone()), weight.asked);
        } else if weight.asked < -LEAST {
            let against = if weight.unwanted { Reason::Unwanted } else { Reason::ForOthers };
            self.add(against(one.clone()), weight.asked);
        }
        if weight.felt.abs() > LEAST {
            self.add(Reason::Felt(one.clone()), weight.felt);
        }
    }

    fn fit<'a>(mut self, candidate: Candidate<'a>, kind: Kind, known: &Known<'_>) -> Fit<'a> {
        self.parts.sort_by(|one, other| other.weight.abs().total_cmp(&one.weight.abs()));
        let score: f64 = self.parts.iter().map(|part| part.weight).sum();
        let variance = self.variance + known.base.variance;
        let chance = Chance::of(known.base.mean + score, variance);
        Fit { candidate, kind, parts: self.parts, chance, risk: self.risk }
    }
}

impl Ranker for Model {
    fn rank<'a>(&self, candidates: &[Candidate<'a>], now: Timestamp) -> Vec<Fit<'a>> {
        let known = Known::of(self, now);
        let mut reader = Reader::default();
        let today = now.to_zoned(TimeZone::UTC).date();
        let blank = self.is_blank();
        let fit = |candidate: &Candidate<'a>| {
            let looks = reader.read(candidate.listing);
            let kind = Kind::by(&looks);
            let mut sum = self.parts(candidate, &looks, kind, &known);
            if let Some(quiet) = quiet(candidate.listing, today).filter(|_| !blank) {
                sum.add(Reason::Quiet, quiet);
            }
            sum.fit(*candidate, kind, &known)
        };
        let mut ordered: Vec<(f64, Fit<'a>)> =
            candidates.iter().map(fit).map(|fit| (fit.order(), fit)).collect();
        ordered.sort_by(|one, other| {
            other.0.total_cmp(&one.0).then(one.1.candidate.place.cmp(&other.1.candidate.place))
        });
        let fits = ordered.into_iter().map(|(_, fit)| fit).collect();
        if blank { fits } else { different_first(fits, DIFFERENT) }
    }
}

/// What it moves that nothing was heard of a listing for long.
fn quiet(listing: &Listing, today: Date) -> Option<f64> {
    let days = freshness::quiet_days(&listing.meeting, today).filter(|days| *days >= QUIET_DAYS)?;
    Some((f64::from(days) / 365.0 * QUIET_YEAR).max(QUIET_MOST))
}

fn is_gentle(looks: &Looks) -> bool {
    looks.plain.has(&Trait::Circle(Circle::Newcomers)) || looks.plain.has(&Trait::Size(Size::Small))
}
