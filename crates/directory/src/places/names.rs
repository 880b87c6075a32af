//! Towns and areas by what people call them.

use super::{
    Gazetteer, Match, MatchKind, Place,
    areas::{Area, Within},
    nearest::distance_km,
};

/// Matches that one answer holds at most.
const MOST: usize = 20;
/// Letters from which a typing error is forgiven.
const FORGIVING_FROM: usize = 5;
/// Others count as meant just as well when they weigh a tenth of the best.
const COMPARABLE: f64 = 10.0;
/// What a name that only begins as typed counts against one with a typing error: "Manches" is no misspelt hamlet.
const BEGINNING: f64 = 0.1;
/// Two places of one name nearer than this are one choice.
const SAME_SPOT_KM: f64 = 20.0;

/// First words that are written short or long.
const SHORT_AND_LONG: [(&str, &str); 4] =
    [("st ", "saint "), ("ste ", "sainte "), ("mt ", "mount "), ("ft ", "fort ")];

/// A town or an area that may be meant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Candidate {
    what: What,
    kind: MatchKind,
    /// People; a main name counts ten times, so that "Moscow" is a town in Russia, and "Roma" not one in Texas.
    weight: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Town(usize),
    Area(Area),
}

/// Which names count as what was typed.
#[derive(Clone, Copy)]
enum Reading {
    Exact,
    /// With one typing error, or only its beginning.
    Loose,
}

impl Gazetteer {
    /// Places by name, for folded text: read exactly, else with one typing error or as a beginning. The end of
    /// the text may name what holds the place ("springfield il", "newport essex uk").
    pub(super) fn by_name(&self, folded: &str) -> Vec<Match<'_>> {
        for reading in [Reading::Exact, Reading::Loose] {
            let found = self.candidates(folded, reading);
            if !found.is_empty() {
                return self.ranked(found);
            }
        }
        Vec::new()
    }

    /// What exactly this folded text names, and the people of the largest such town.
    pub(super) fn best_exact(&self, folded: &str) -> Option<(MatchKind, u32)> {
        let found = self.candidates(folded, Reading::Exact);
        let best = found.iter().max_by(|a, b| a.weight.total_cmp(&b.weight))?;
        let people = found.iter().filter_map(|candidate| match candidate.what {
            What::Town(town) => self.table.towns.people.get(town).copied(),
            What::Area(_) => None,
        });
        Some((best.kind, people.max().unwrap_or(0)))
    }

    /// The towns of exactly this folded name that meet the conditions, best first.
    pub(super) fn towns_called(&self, folded: &str, within: &Within) -> Vec<(usize, f64)> {
        let mut found = self.exact(folded);
        found.retain(|candidate| self.meets(candidate.what, within));
        found.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        let towns = found.iter().filter_map(|candidate| match candidate.what {
            What::Town(town) => Some((town, candidate.weight)),
            What::Area(_) => None,
        });
        towns.collect()
    }

    fn candidates(&self, folded: &str, reading: Reading) -> Vec<Candidate> {
        let splits = folded.match_indices(' ').map(|(at, _)| at).rev();
        let ends = std::iter::once(folded.len()).chain(splits);
        for end in ends {
            let (name, rest) = (&folded[..end], folded[end..].trim_start());
            let Some(within) = self.table.areas_in(rest) else {
                continue;
            };
            let mut found = match reading {
                Reading::Exact => self.exact(name),
                Reading::Loose => self.loose(name),
            };
            found.retain(|candidate| self.meets(candidate.what, &within));
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    fn meets(&self, what: What, within: &Within) -> bool {
        match what {
            What::Town(town) => {
                self.table.towns.area.get(town).is_some_and(|area| self.table.lies_within(*area, within))
            }
            What::Area(area) => self.table.lies_within(area, within),
        }
    }

    fn exact(&self, name: &str) -> Vec<Candidate> {
        let mut found = Vec::new();
        self.add_named(name, &mut found);
        for (short, long) in SHORT_AND_LONG {
            for (written, meant) in [(short, long), (long, short)] {
                if let Some(rest) = name.strip_prefix(written) {
                    self.add_named(&format!("{meant}{rest}"), &mut found);
                }
            }
        }
        self.add_areas(name, &mut found);
        found
    }

    fn add_named(&self, name: &str, found: &mut Vec<Candidate>) {
        if let Some(key) = self.table.names.keys.position(name) {
            self.add_key(key, None, found);
        }
    }

    /// States and counties of that name, unless a town of that name in them is much of them: whoever says "New York"
    /// or "Tehran" means the city.
    fn add_areas(&self, name: &str, found: &mut Vec<Candidate>) {
        let towns = found.clone();
        for area in self.table.areas_named(name).iter().copied().filter(|area| self.table.is_part(*area)) {
            let people = self.summaries[usize::from(area)].people();
            let within = vec![vec![area]];
            let is_much =
                |what: What| matches!(what, What::Town(town) if self.people(town) * COMPARABLE >= people);
            if !towns.iter().any(|town| is_much(town.what) && self.meets(town.what, &within)) {
                found.push(Candidate { what: What::Area(area), kind: MatchKind::Area, weight: people });
            }
        }
    }

    fn people(&self, town: usize) -> f64 {
        f64::from(self.table.towns.people.get(town).copied().unwrap_or(0)) + 1.0
    }

    fn loose(&self, name: &str) -> Vec<Candidate> {
        let mut found = Vec::new();
        if name.chars().filter(|c| *c != ' ').count() >= FORGIVING_FROM {
            for key in self.table.names.keys.one_error_from(name) {
                self.add_key(key, Some((MatchKind::Misspelt, 1.0)), &mut found);
            }
        }
        let enough = if name.is_ascii() { 3 } else { 2 };
        if name.chars().count() >= enough {
            for key in self.table.names.keys.starting_with(name) {
                self.add_key(key, Some((MatchKind::Beginning, BEGINNING)), &mut found);
            }
        }
        found
    }

    /// The towns of one key: those whose main name it is, then the others.
    fn add_key(&self, key: usize, loose: Option<(MatchKind, f64)>, found: &mut Vec<Candidate>) {
        let names = &self.table.names;
        let run = |ends: &[u32]| {
            let start = key.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
            start as usize..ends.get(key).copied().unwrap_or(start) as usize
        };
        let others = names.others.get(run(&names.ends)).unwrap_or_default();
        let mains = run(&names.mains).map(|town| (town, MatchKind::Name, 10.0));
        let others = others.iter().map(|town| (*town as usize, MatchKind::OtherName, 1.0));
        found.extend(mains.chain(others).map(|(town, exact_kind, factor)| {
            let (kind, less) = loose.unwrap_or((exact_kind, 1.0));
            Candidate { what: What::Town(town), kind, weight: self.people(town) * factor * less }
        }));
    }

    /// Best first, each place once, and which of them are a real choice.
    fn ranked(&self, mut found: Vec<Candidate>) -> Vec<Match<'_>> {
        found.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        let mut kept: Vec<Candidate> = Vec::new();
        for candidate in found {
            if kept.len() == MOST {
                break;
            }
            if !kept.iter().any(|known| known.what == candidate.what) {
                kept.push(candidate);
            }
        }
        let mut matches: Vec<Match<'_>> = kept.iter().map(|candidate| self.matched(candidate)).collect();
        let Some(best) = matches.first().map(|best| best.place) else {
            return matches;
        };
        let mut choice = false;
        for (one, candidate) in matches.iter_mut().zip(&kept).skip(1) {
            let comparable = candidate.weight * COMPARABLE >= kept[0].weight;
            one.ambiguous = comparable && distance_km(best.position(), one.place.position()) > SAME_SPOT_KM;
            choice |= one.ambiguous;
        }
        matches[0].ambiguous = choice;
        matches
    }

    fn matched(&self, candidate: &Candidate) -> Match<'_> {
        let (place, reach_km) = match candidate.what {
            What::Town(town) => (self.town(town), 0.0),
            What::Area(area) => (self.area(area), self.summaries[usize::from(area)].reach_km()),
        };
        Match { place, kind: candidate.kind, reach_km, postal_code: None, ambiguous: false }
    }

    /// A town, with the names of what holds it.
    pub(super) fn town(&self, town: usize) -> Place<'_> {
        let towns = &self.table.towns;
        let area = towns.area.get(town).copied().unwrap_or(0);
        let (latitude, longitude) = self.table.position(town);
        let place = Place {
            name: towns.name.get(town),
            latitude,
            longitude,
            population: towns.people.get(town).copied().unwrap_or(0),
            zone: self.table.zones.get(usize::from(towns.zone.get(town).copied().unwrap_or(0))),
            ..Place::default()
        };
        self.located(place, area)
    }

    fn area(&self, area: Area) -> Place<'_> {
        let summary = &self.summaries[usize::from(area)];
        let (latitude, longitude) = summary.middle();
        let zone = summary.clock().map_or(0, |(zone, _)| zone);
        let place = Place {
            name: self.table.areas.name.get(usize::from(area)),
            latitude,
            longitude,
            population: 0,
            zone: self.table.zones.get(usize::from(zone)),
            ..Place::default()
        };
        let holder = self.table.chain(area).nth(1).unwrap_or(area);
        self.located(place, holder)
    }

    fn located<'g>(&'g self, mut place: Place<'g>, area: Area) -> Place<'g> {
        let chain: Vec<usize> = self.table.chain(area).map(usize::from).collect();
        let name = |at: usize| self.table.areas.name.get(at);
        match chain[..] {
            [county, state, _, ..] => (place.county, place.admin) = (Some(name(county)), Some(name(state))),
            [state, _] => place.admin = Some(name(state)),
            _ => {}
        }
        let country = chain.last().copied().unwrap_or(0);
        place.country_code = self.table.areas.code.get(country);
        place.country = name(country);
        place
    }
}
