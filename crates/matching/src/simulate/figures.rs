//! From walks to figures, each with the range in which it lies nineteen times in twenty.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    people::{Group, Person},
    walk::Walk,
};

/// So many standard errors to either side; a little more than for a normal, because rounds are few.
const NINETEEN_IN_TWENTY: f64 = 2.1;
/// A part of all people that is smaller says nothing by itself.
const FEWEST: usize = 20;
/// Shown chances are compared in so many steps.
const STEPS: usize = 10;

/// A figure and its range.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Figure {
    /// The figure.
    pub value: f64,
    /// The lower end of its range.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Figure {
    /// A mean of values, each with its round. People of one round go to the same meetings, some of which happen to be good
    /// or gone, so what is independent are rounds: the range comes from how far these lie apart.
    pub(super) fn mean(of: impl Iterator<Item = (usize, f64)>) -> Self {
        let mut rounds: BTreeMap<usize, (f64, f64)> = BTreeMap::new();
        for (round, value) in of {
            let (sum, many) = rounds.entry(round).or_default();
            *sum += value;
            *many += 1.0;
        }
        let (sum, many) = rounds.values().fold((0.0, 0.0), |(a, b), (sum, many)| (a + sum, b + many));
        if many == 0.0 {
            return Self::default();
        }
        let (mean, count) = (sum / many, rounds.len() as f64);
        let apart: f64 = rounds.values().map(|(sum, many)| (sum - mean * many).powi(2)).sum();
        let error = NINETEEN_IN_TWENTY * (apart * count / (count - 1.0).max(1.0)).sqrt() / many;
        Self { value: mean, low: mean - error, high: mean + error }
    }

    /// A share, likewise.
    pub(super) fn share(of: impl Iterator<Item = (usize, bool)>) -> Self {
        let Self { value, low, high } = Self::mean(of.map(|(round, hit)| (round, f64::from(u8::from(hit)))));
        Self { value, low: low.max(0.0), high: high.min(1.0) }
    }
}

/// What a strategy did, in simulation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outcome {
    /// The share who found a meeting that fits before they stopped.
    pub fitted: f64,
    /// Its range.
    pub fitted_low: f64,
    /// Likewise.
    pub fitted_high: f64,
    /// The share who stopped.
    pub stopped: Figure,
    /// Visits to meetings, whatever came of them.
    pub visits: Figure,
    /// Trips to meetings that were not there.
    pub wasted_trips: Figure,
    /// Minutes of travel, one way each.
    pub travel_minutes: Figure,
    /// How far the worst-off part of all people lies below the mean, and which it is.
    pub worst_gap: f64,
    /// Likewise.
    pub worst_group: Option<&'static str>,
    /// The share of all visits that the tenth of meetings that most are sent to gets.
    pub exposure_top_tenth: f64,
    /// How unequal visits are spread over meetings (Gini), 0 to 1.
    pub exposure_gini: f64,
}

impl Outcome {
    pub(super) fn of(people: &[Person<'_>], walks: &[Walk], meetings: usize) -> Self {
        let fitted = Figure::share(walks.iter().map(|walk| (walk.round, walk.fitted)));
        let worst = Group::ALL
            .into_iter()
            .filter_map(|group| Some((within(people, walks, group)?.value, group)))
            .min_by(|one, other| one.0.total_cmp(&other.0));
        let (exposure_top_tenth, exposure_gini) = exposure(walks, meetings);
        Self {
            fitted: fitted.value,
            fitted_low: fitted.low,
            fitted_high: fitted.high,
            stopped: Figure::share(walks.iter().map(|walk| (walk.round, walk.stopped))),
            visits: Figure::mean(walks.iter().map(|walk| (walk.round, f64::from(walk.visits)))),
            wasted_trips: Figure::mean(walks.iter().map(|walk| (walk.round, f64::from(walk.wasted)))),
            travel_minutes: Figure::mean(walks.iter().map(|walk| (walk.round, f64::from(walk.minutes)))),
            worst_gap: worst.map_or(0.0, |(value, _)| fitted.value - value),
            worst_group: worst.map(|(_, group)| group.as_str()),
            exposure_top_tenth,
            exposure_gini,
        }
    }
}

/// The share of a part of all people who found a fit; none where the part is too small to tell.
pub(super) fn within(people: &[Person<'_>], walks: &[Walk], group: Group) -> Option<Figure> {
    let of = people.iter().zip(walks).filter(|(person, _)| person.groups.contains(&group));
    (of.clone().count() >= FEWEST).then(|| Figure::share(of.map(|(_, walk)| (walk.round, walk.fitted))))
}

/// How many points one strategy lies above another, person by person: both meet the same luck.
pub(super) fn above(ours: &[Walk], theirs: &[Walk]) -> Figure {
    let found = |walk: &Walk| f64::from(u8::from(walk.fitted));
    Figure::mean(ours.iter().zip(theirs).map(|(one, other)| (one.round, found(one) - found(other))))
}

/// The same within a part of all people; none where the part is too small to tell.
pub(super) fn above_within(
    people: &[Person<'_>],
    (ours, theirs): (&[Walk], &[Walk]),
    group: Group,
) -> Option<Figure> {
    let of = |walks: &[Walk]| -> Vec<Walk> {
        let of = people.iter().zip(walks).filter(|(person, _)| person.groups.contains(&group));
        of.map(|(_, walk)| walk.clone()).collect()
    };
    let (ours, theirs) = (of(ours), of(theirs));
    (ours.len() >= FEWEST).then(|| above(&ours, &theirs))
}

/// The share of the most visited tenth, and Gini's coefficient.
fn exposure(walks: &[Walk], meetings: usize) -> (f64, f64) {
    let mut counts: BTreeMap<usize, f64> = BTreeMap::new();
    for meeting in walks.iter().flat_map(|walk| &walk.went) {
        *counts.entry(*meeting).or_default() += 1.0;
    }
    let mut sorted: Vec<f64> = counts.into_values().collect();
    sorted.resize(meetings.max(sorted.len()), 0.0);
    sorted.sort_by(f64::total_cmp);
    let (many, all) = (sorted.len() as f64, sorted.iter().sum::<f64>());
    if all == 0.0 {
        return (0.0, 0.0);
    }
    let top = sorted.iter().rev().take(sorted.len().div_ceil(10)).sum::<f64>() / all;
    let ranked: f64 = sorted.iter().enumerate().map(|(at, count)| (at as f64 + 1.0) * count).sum();
    (top, 2.0 * ranked / (many * all) - (many + 1.0) / many)
}

/// Chances that were shown, beside how often it fitted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Calibration {
    /// Steps of what was shown.
    pub steps: Vec<Step>,
    /// How far shown and true lie apart on average, each step by its visits.
    pub error: f64,
    /// The mean of what was shown.
    pub shown: f64,
    /// How often it fitted.
    pub happened: Figure,
}

/// Visits of which about the same chance was shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// From this chance on.
    pub from: f64,
    /// Below this one.
    pub to: f64,
    /// How many visits.
    pub visits: usize,
    /// The mean of what was shown.
    pub shown: f64,
    /// How often it fitted.
    pub happened: Figure,
}

impl Calibration {
    pub(super) fn of(walks: &[Walk]) -> Self {
        let of_walk = |walk: &Walk| {
            let round = walk.round;
            walk.shown.iter().map(move |(chance, fitted)| (round, chance.middle, *fitted)).collect::<Vec<_>>()
        };
        let all: Vec<(usize, f64, bool)> = walks.iter().flat_map(of_walk).collect();
        let mean =
            |of: &[(usize, f64, bool)]| of.iter().map(|one| one.1).sum::<f64>() / of.len().max(1) as f64;
        let happened = |of: &[(usize, f64, bool)]| Figure::share(of.iter().map(|one| (one.0, one.2)));
        let step = |number: usize| {
            let (from, to) = (number as f64 / STEPS as f64, (number + 1) as f64 / STEPS as f64);
            let of: Vec<_> = all.iter().filter(|one| (from..to).contains(&one.1)).copied().collect();
            let (shown, happened) = (mean(&of), happened(&of));
            (!of.is_empty()).then_some(Step { from, to, visits: of.len(), shown, happened })
        };
        let steps: Vec<Step> = (0..STEPS).filter_map(step).collect();
        let off = |step: &Step| (step.shown - step.happened.value).abs() * step.visits as f64;
        Self {
            error: steps.iter().map(off).sum::<f64>() / all.len().max(1) as f64,
            shown: mean(&all),
            happened: happened(&all),
            steps,
        }
    }
}
