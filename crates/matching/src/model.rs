//! A plain sum of reasons.
//!
//! Numbers are log-odds. Where no study says how much something moves (none does for formats, size or distance), they
//! are small and lie in the ranges that a simulation has to sweep: one attribute 0 to 0.8, travel 0 to 0.5 for a
//! quarter of an hour.

use std::collections::{BTreeMap, BTreeSet};

use directory::model::Slug;
use jiff::{Timestamp, civil::Date};

use crate::{
    Candidate, Ranker,
    fit::{Fit, Part, Reason, different_first},
    kind::Kind,
    traits::{Circle, Size, Trait, traits},
    travel::Travel,
    visit::{Felt, Visit, Why},
};

/// What a trait moves after very many visits that all agree.
const MOST: f64 = 1.2;
/// So many visits weigh as much as what was taken for likely beforehand.
const PRIOR_VISITS: f64 = 2.0;
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
/// What it moves that one is not in the room, for somebody who could go: a little less than a wish, and as much as an
/// hour's way.
const FROM_AFAR: f64 = -0.9;
/// Travel at no cost, in minutes.
const FREE_MINUTES: u16 = 15;
/// Beyond so many minutes nothing is added.
const MOST_MINUTES: u16 = 120;
/// What moves less than this moves nothing.
const LEAST: f64 = 1e-9;
/// So many meetings at the top differ in kind.
const DIFFERENT: usize = 3;

/// What is known about one person's liking.
#[derive(Clone, Debug, Default)]
pub struct Model {
    visits: Vec<Seen>,
    /// What they ask for; none where nobody asked them.
    wishes: Option<BTreeSet<Trait>>,
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

    /// Is nothing known?
    pub fn is_blank(&self) -> bool {
        self.visits.is_empty() && self.wishes.is_none() && self.travel.is_none() && !self.rather_there
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
        let asked = |one: &Trait| self.wishes.as_ref().is_some_and(|wishes| wishes.contains(one));
        let wished = own.iter().filter(|one| asked(one)).map(|one| (Reason::Wished(one.clone()), WISH));
        let others = own
            .iter()
            .filter(|one| self.wishes.is_some() && one.is_for_some() && !asked(one))
            .map(|one| (Reason::ForOthers(one.clone()), FOR_OTHERS));
        let mut parts: Vec<(Reason, f64)> = felt.chain(wished).chain(others).collect();
        parts.extend(self.there(&candidate.listing.slug));
        // What is made for one circle is no change for somebody who is not of it.
        let other = |kinds: &Vec<Kind>| kind != Kind::Circle && !kinds.contains(&kind);
        if known.last_kinds.as_ref().is_some_and(other) {
            parts.push((Reason::AnotherKind(kind), ANOTHER_KIND));
        }
        if is_gentle(&own) {
            parts.push((Reason::Gentler, GENTLER * known.shy / (known.shy + 1.0)));
        }
        parts.extend(self.way(candidate));
        if self.rather_there && candidate.afar {
            parts.push((Reason::FromAfar, FROM_AFAR));
        }
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
    }

    fn way(&self, candidate: &Candidate<'_>) -> Option<(Reason, f64)> {
        let minutes = self.travel?.minutes(candidate.distance_km.filter(|_| !candidate.afar)?);
        let counted = minutes.min(MOST_MINUTES).saturating_sub(FREE_MINUTES);
        Some((Reason::Way(minutes), f64::from(counted) / 15.0 * QUARTER_HOUR))
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
            Fit { candidate: *candidate, kind, parts }
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

fn is_gentle(own: &BTreeSet<Trait>) -> bool {
    own.contains(&Trait::Circle(Circle::Newcomers)) || own.contains(&Trait::Size(Size::Small))
}
