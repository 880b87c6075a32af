//! A plain sum of reasons.
//!
//! Numbers are log-odds. Where no study says how much something moves (none does for formats, size or distance), they
//! are small and lie in the ranges that a simulation has to sweep: one attribute 0 to 0.8, travel 0 to 0.5 for a
//! quarter of an hour, a meeting taken at random fitting one person in five.

use std::collections::{BTreeMap, BTreeSet};

use directory::model::Slug;
use jiff::{Timestamp, civil::Date};

use crate::{
    Candidate, Ranker,
    fit::{Chance, Fit, Part, Reason, different_first},
    kind::Kind,
    traits::{Circle, Size, Trait, traits},
    travel::Travel,
    visit::{Felt, Visit, Why},
};

/// Before anything is known, one meeting in five fits.
const BASE: f64 = -1.386;
/// What a trait moves after very many visits that all agree.
const MOST: f64 = 1.2;
/// So many visits weigh as much as what was taken for likely beforehand.
const PRIOR_VISITS: f64 = 2.0;
/// How sure a weight is beforehand: its standard deviation.
const PRIOR_SPREAD: f64 = 0.5;
/// How far other things unknown about a group spread (its standard deviation).
const GROUP_SPREAD: f64 = 0.6;
/// What somebody felt counts half after so many days.
const HALF_AFTER_DAYS: f64 = 365.0;
/// What a wish moves.
const WISH: f64 = 1.0;
/// What a circle moves that nobody asked for.
const FOR_OTHERS: f64 = -0.5;
/// What another kind than the last two moves.
const ANOTHER_KIND: f64 = 0.2;
/// What is gentler moves so much once somebody felt shy often.
const GENTLER: f64 = 0.6;
/// What a quarter of an hour of travel moves.
const QUARTER_HOUR: f64 = -0.25;
/// Travel at no cost, in minutes.
const FREE_MINUTES: u16 = 15;
/// Beyond so many minutes nothing is added.
const MOST_MINUTES: u16 = 120;
/// A normal variable lies below so many standard deviations nine times in ten.
const NINE_IN_TEN: f64 = 1.28;
/// What moves less than this moves nothing.
const LEAST: f64 = 1e-9;
/// So many meetings at the top differ in kind.
const DIFFERENT: usize = 3;

/// What is known about one person's liking.
#[derive(Clone, Debug, Default)]
pub struct Model {
    visits: Vec<Seen>,
    wishes: BTreeSet<Trait>,
    travel: Option<Travel>,
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

/// What visits say of a trait.
#[derive(Clone, Copy, Debug, Default)]
struct Evidence {
    /// Liking, each visit by its age and by how much it speaks of the trait.
    liking: f64,
    /// How many visits, each by its age.
    visits: f64,
}

impl Evidence {
    fn weight(self) -> f64 {
        MOST * self.liking / (self.visits + PRIOR_VISITS)
    }

    fn variance(self) -> f64 {
        PRIOR_SPREAD.powi(2) * PRIOR_VISITS / (self.visits + PRIOR_VISITS)
    }
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

    /// With what the person asks for; circles nobody asked for then stand back.
    #[must_use]
    pub fn wishing(self, wishes: impl IntoIterator<Item = Trait>) -> Self {
        Self { wishes: wishes.into_iter().collect(), ..self }
    }

    /// With how they travel; a long way then counts against a meeting.
    #[must_use]
    pub fn travelling(self, travel: Travel) -> Self {
        Self { travel: Some(travel), ..self }
    }

    /// Is nothing known?
    pub fn is_blank(&self) -> bool {
        self.visits.is_empty() && self.wishes.is_empty() && self.travel.is_none()
    }

    /// What visits taught of each trait they met, the strongest first: what a person may look at and take back.
    pub fn learnt(&self, now: Timestamp) -> Vec<(Trait, f64)> {
        let mut learnt: Vec<(Trait, f64)> =
            self.evidence(now).into_iter().map(|(one, evidence)| (one.clone(), evidence.weight())).collect();
        learnt.retain(|(_, weight)| weight.abs() > LEAST);
        learnt.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()));
        learnt
    }

    /// What visits say of every trait they met.
    fn evidence(&self, now: Timestamp) -> BTreeMap<&Trait, Evidence> {
        let mut evidence: BTreeMap<&Trait, Evidence> = BTreeMap::new();
        for seen in &self.visits {
            let fresh = seen.fresh(now);
            for one in &seen.traits {
                let entry = evidence.entry(one).or_default();
                entry.liking += fresh * seen.felt.value() * seen.share(one);
                entry.visits += fresh;
            }
        }
        evidence
    }

    /// Everything that moves one candidate.
    fn parts(&self, candidate: &Candidate<'_>, kind: Kind, known: &Known<'_>) -> Vec<Part> {
        let own = traits(candidate.listing);
        let felt =
            own.iter().filter_map(|one| Some((Reason::Felt(one.clone()), known.evidence.get(one)?.weight())));
        let wished =
            own.iter().filter(|one| self.wishes.contains(one)).map(|one| (Reason::Wished(one.clone()), WISH));
        let others = own
            .iter()
            .filter(|one| !self.wishes.is_empty() && is_for_some(one) && !self.wishes.contains(one))
            .map(|one| (Reason::ForOthers(one.clone()), FOR_OTHERS));
        let mut parts: Vec<(Reason, f64)> = felt.chain(wished).chain(others).collect();
        parts.extend(self.there(&candidate.listing.slug));
        if known.last_kinds.as_ref().is_some_and(|kinds| !kinds.contains(&kind)) {
            parts.push((Reason::AnotherKind(kind), ANOTHER_KIND));
        }
        if is_gentle(&own) {
            parts.push((Reason::Gentler, GENTLER * known.shy / (known.shy + 1.0)));
        }
        parts.extend(self.way(candidate));
        let mut parts: Vec<Part> = parts
            .into_iter()
            .filter(|(_, weight)| weight.abs() > LEAST)
            .map(|(reason, weight)| Part { reason, weight })
            .collect();
        parts.sort_by(|one, other| other.weight.abs().total_cmp(&one.weight.abs()));
        parts
    }

    /// What the person felt at this very meeting, the last time counting.
    fn there(&self, slug: &Slug) -> Option<(Reason, f64)> {
        let mut there = self.visits.iter().filter(|seen| seen.slug == *slug);
        let often = there.clone().count();
        let last = there.next_back()?;
        Some(match (last.felt, often) {
            (Felt::AtHome, _) => (Reason::AtHomeThere, 1.5),
            (Felt::WouldGoAgain, _) => (Reason::WouldGoAgain, 1.0),
            (Felt::NotSure, 1) => (Reason::WentOnce, 0.2),
            (Felt::NotSure, _) => return None,
            (Felt::NotForMe, 1) => (Reason::NotOnce, -0.8),
            (Felt::NotForMe, _) => (Reason::NotAgain, -1.6),
        })
    }

    fn way(&self, candidate: &Candidate<'_>) -> Option<(Reason, f64)> {
        let at_a_place = candidate.listing.meeting.attendance.at_a_place();
        let minutes = self.travel?.minutes(candidate.distance_km.filter(|_| at_a_place)?);
        let counted = minutes.min(MOST_MINUTES).saturating_sub(FREE_MINUTES);
        Some((Reason::Way(minutes), f64::from(counted) / 15.0 * QUARTER_HOUR))
    }

    /// The range in which the chance lies: every trait is only half known, and a group is more than its traits.
    fn chance(candidate: &Candidate<'_>, score: f64, known: &Known<'_>) -> Chance {
        let own = traits(candidate.listing);
        let of = |one: &Trait| known.evidence.get(one).copied().unwrap_or_default().variance();
        // Traits come together; taken as independent their doubts would drown everything.
        let doubt = own.iter().map(of).sum::<f64>() / own.len().max(1) as f64;
        let spread = NINE_IN_TEN * (doubt + GROUP_SPREAD.powi(2)).sqrt();
        let odds = BASE + score;
        Chance { low: sigmoid(odds - spread), middle: sigmoid(odds), high: sigmoid(odds + spread) }
    }

    /// What is the same for all candidates.
    fn known(&self, now: Timestamp) -> Known<'_> {
        let last = self.visits.iter().rev().take(2).map(|seen| seen.kind).collect::<Vec<_>>();
        let shy = self.visits.iter().filter(|seen| seen.why.contains(&Why::Intimidated));
        Known {
            evidence: self.evidence(now),
            shy: shy.map(|seen| seen.fresh(now)).sum(),
            last_kinds: (!last.is_empty()).then_some(last),
        }
    }
}

struct Known<'a> {
    evidence: BTreeMap<&'a Trait, Evidence>,
    /// How often somebody felt shy.
    shy: f64,
    /// The kinds of the last two visits, where there were any.
    last_kinds: Option<Vec<Kind>>,
}

impl Ranker for Model {
    fn rank<'a>(&self, candidates: &[Candidate<'a>], now: Timestamp) -> Vec<Fit<'a>> {
        let known = self.known(now);
        let fit = |candidate: &Candidate<'a>| {
            let kind = Kind::of(candidate.listing);
            let parts = self.parts(candidate, kind, &known);
            let score = parts.iter().map(|part| part.weight).sum();
            Fit { candidate: *candidate, kind, chance: Self::chance(candidate, score, &known), parts }
        };
        let mut fits: Vec<Fit<'a>> = candidates.iter().map(fit).collect();
        fits.sort_by(|one, other| {
            other.score().total_cmp(&one.score()).then(one.candidate.place.cmp(&other.candidate.place))
        });
        if self.is_blank() { fits } else { different_first(fits, DIFFERENT) }
    }
}

impl Seen {
    /// 1 today, half of it in a year. Without a day it counts as today's; a day ahead of now likewise.
    fn fresh(&self, now: Timestamp) -> f64 {
        let today = now.to_zoned(jiff::tz::TimeZone::UTC).date();
        let days = self.day.and_then(|day| day.until(today).ok()).map_or(0, |span| span.get_days().max(0));
        0.5_f64.powf(f64::from(days) / HALF_AFTER_DAYS)
    }

    /// How much the visit speaks of a trait: fully where its person named the reason, little where they named another.
    fn share(&self, one: &Trait) -> f64 {
        let named: Vec<Why> = self.why.iter().copied().filter(|why| *why != Why::Intimidated).collect();
        match named.as_slice() {
            [] => 0.5,
            named if named.contains(&one.why()) => 1.0,
            _ => 0.15,
        }
    }
}

/// Is it made for some rather than for all who have the problem?
fn is_for_some(one: &Trait) -> bool {
    matches!(one, Trait::Circle(circle) if *circle != Circle::Newcomers)
        || matches!(one, Trait::Profession(_))
}

fn is_gentle(own: &BTreeSet<Trait>) -> bool {
    own.contains(&Trait::Circle(Circle::Newcomers)) || own.contains(&Trait::Size(Size::Small))
}

fn sigmoid(odds: f64) -> f64 {
    1.0 / (1.0 + (-odds).exp())
}
