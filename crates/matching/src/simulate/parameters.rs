//! What is assumed, within the ranges that the evidence leaves open.

use serde::Serialize;

/// What was tried out while the ranker's numbers were chosen. Figures that are reported come from other seeds.
pub const TUNED_ON: [u64; 3] = [1, 2, 3];
/// What is reported comes from this one, unless another is named. Nothing was chosen by it: it was first looked at when
/// the ranker and the simulator were as they are.
pub const REPORTED_ON: u64 = 20_261;
/// Reported before that, from a ranker that was told of no dislikes. Nothing was chosen by it, but it has been looked at.
pub const REPORTED_BEFORE: u64 = 2_026;

/// A world: how people and meetings are. None of it is known to the ranker.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Parameters {
    /// How likely a random meeting that one may come to fits, on average. No source; 0.05 to 0.40.
    pub fit: f64,
    /// How likely a bad visit is the last. No source; 0.05 to 0.30. Chosen so that about four in ten stop under a list in
    /// alphabetical order, as in the year after treatment (40 %, Kelly and Moos 2003).
    pub quit: f64,
    /// What one matched attribute moves, in log-odds. No source for its size; 0 to 0.8.
    pub attribute: f64,
    /// How far groups differ in ways no listing tells (standard deviation of log-odds). Direction only; 0.3 to 1.
    pub cohesion: f64,
    /// What a quarter of an hour of travel moves, in log-odds. No source; 0 to 0.5.
    pub travel: f64,
    /// The share of listings whose meeting is gone or elsewhere. Assumed; 0.02 to 0.15.
    pub wrong: f64,
    /// Visits a week. 0.5 to 3.
    pub visits_a_week: f64,
    /// How well a meeting from afar fits, as a share of the same in a room. Sign only; 0.5 to 0.9.
    pub online: f64,
    /// The share of wishes that are told otherwise than they are. Assumed; 0 to 0.3.
    pub misstated: f64,
    /// How far tastes have turned to others after half a year, 0 to 1. Assumed.
    pub drift: f64,
    /// How far people differ in how easily anything suits them, and meetings in how easily a bad visit is the last: 1 as
    /// usual, 0 where closed forms are to hold.
    pub unlike: f64,
}

impl Parameters {
    /// The main world, where attributes matter: as much as the range allows, and what no listing tells as little as it
    /// allows. All else is in the middle of its range.
    pub const MATTER: Self = Self { attribute: 0.8, cohesion: 0.3, ..Self::MIDDLE };
    /// Everything in the middle of its range.
    pub const MIDDLE: Self = Self {
        fit: 0.2,
        quit: 0.15,
        attribute: 0.4,
        cohesion: 0.6,
        travel: 0.25,
        wrong: 0.08,
        visits_a_week: 1.5,
        online: 0.7,
        misstated: 0.15,
        drift: 0.4,
        unlike: 1.0,
    };
    /// Attributes matter little.
    pub const LITTLE: Self = Self { attribute: 0.2, ..Self::MIDDLE };
    /// Attributes do not matter at all.
    pub const NOT_AT_ALL: Self = Self { attribute: 0.0, ..Self::MIDDLE };

    /// The worlds by their names, the main one first.
    pub const WORLDS: [(&'static str, Self); 4] = [
        ("matter", Self::MATTER),
        ("middle", Self::MIDDLE),
        ("little", Self::LITTLE),
        ("not_at_all", Self::NOT_AT_ALL),
    ];

    /// The main world with one thing otherwise, over its range: name, values, and how to set it.
    pub(super) fn sweep() -> Vec<(&'static str, f64, Self)> {
        type Set = fn(&mut Parameters, f64);
        let rows: [(&'static str, &[f64], Set); 9] = [
            ("fit", &[0.05, 0.1, 0.3, 0.4], |world, value| world.fit = value),
            ("quit", &[0.05, 0.1, 0.2, 0.3], |world, value| world.quit = value),
            ("attribute", &[0.0, 0.2, 0.4, 0.6], |world, value| world.attribute = value),
            ("cohesion", &[0.6, 1.0], |world, value| world.cohesion = value),
            ("travel", &[0.0, 0.5], |world, value| world.travel = value),
            ("wrong", &[0.02, 0.15], |world, value| world.wrong = value),
            ("visits_a_week", &[0.5, 3.0], |world, value| world.visits_a_week = value),
            ("online", &[0.5, 0.9], |world, value| world.online = value),
            ("misstated", &[0.0, 0.3], |world, value| world.misstated = value),
        ];
        let point = |set: Set, value: f64| {
            let mut world = Self::MATTER;
            set(&mut world, value);
            world
        };
        let rows = rows.into_iter();
        rows.flat_map(|(name, values, set)| {
            values.iter().map(move |value| (name, *value, point(set, *value)))
        })
        .collect()
    }
}

/// How much is simulated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Size {
    /// People in the main world.
    pub people: usize,
    /// People in each of the others.
    pub others: usize,
    /// People at each point of the sweep.
    pub sweep: usize,
    /// How often all that is hidden of meetings is drawn anew; people are shared out among these rounds.
    pub rounds: usize,
    /// Also walks with whoever knows how the world is and was told no more than the ranker, outside the sweep: much the
    /// slowest.
    pub told: bool,
}

impl Size {
    /// For figures to report.
    pub const WHOLE: Self = Self { people: 6_000, others: 4_000, sweep: 800, rounds: 40, told: true };
    /// In half a minute, on a slow machine too.
    pub const QUICK: Self = Self { people: 600, others: 150, sweep: 20, rounds: 20, told: false };
}
