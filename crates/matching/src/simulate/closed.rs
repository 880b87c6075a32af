//! What can be worked out without simulating, and what the literature found: the simulator is held against both.

use serde::Serialize;

use super::dice::Dice;

/// Where every meeting fits with chance p and every bad visit is the last with risk q.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Closed {
    /// Chance of a fit.
    pub p: f64,
    /// Risk of stopping after a bad visit.
    pub q: f64,
    /// How likely one finds a fit before stopping.
    pub fitted: f64,
    /// Visits until either.
    pub visits: f64,
    /// The same two, simulated.
    pub simulated_fitted: f64,
    /// Likewise.
    pub simulated_visits: f64,
}

/// p / (p + (1 - p) q), and 1 / (p + (1 - p) q).
pub fn closed_form(p: f64, q: f64) -> (f64, f64) {
    let ends = p + (1.0 - p) * q;
    (p / ends, 1.0 / ends)
}

/// The table of the two, each simulated with so many people.
pub(super) fn table(dice: &Dice, people: usize) -> Vec<Closed> {
    let one = |(number, (p, q)): (usize, (f64, f64))| {
        let (fitted, visits) = closed_form(p, q);
        let (simulated_fitted, simulated_visits) = walks(dice.of(&[number as u64]), (p, q), people);
        Closed { p, q, fitted, visits, simulated_fitted, simulated_visits }
    };
    [(0.1, 0.1), (0.2, 0.1), (0.3, 0.1), (0.2, 0.15), (0.05, 0.3)].into_iter().enumerate().map(one).collect()
}

fn walks(mut dice: Dice, (p, q): (f64, f64), people: usize) -> (f64, f64) {
    let (mut fitted, mut visits) = (0_u32, 0_u32);
    for _ in 0..people {
        loop {
            visits += 1;
            if dice.happens(p) {
                fitted += 1;
                break;
            }
            if dice.happens(q) {
                break;
            }
        }
    }
    (f64::from(fitted) / people as f64, f64::from(visits) / people as f64)
}

/// Something a study found, and what the course of a year gives here.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Target {
    /// What.
    pub what: &'static str,
    /// Among whom, in which study. These are different people: they cannot all be right of one of them.
    pub found_in: &'static str,
    /// The share that was found.
    pub found: f64,
    /// `true` where it is an upper limit.
    pub at_most: bool,
    /// The share here.
    pub simulated: f64,
}

/// Stops in a month, whoever attends: 40 % in a year.
const STOPS: f64 = 0.0417;
/// Comes back for some meetings in a month, whoever stopped.
const RETURNS: f64 = 0.085;
/// Goes weekly at the beginning.
const WEEKLY: f64 = 0.75;
/// Goes less than weekly from a month on.
const SELDOMER: f64 = 0.08;

/// The course of a year for so many people, held against what was found among others.
pub(super) fn targets(dice: &Dice, people: usize) -> Vec<Target> {
    const HANDOFFS: [(&str, f64); 3] = [
        ("first visit, no introduction", 0.33),
        ("first visit, a doctor advises", 0.48),
        ("first visit, a peer introduces", 0.64),
    ];
    const MANNING: &str = "151 inpatients in detoxification, United Kingdom (Manning 2012)";
    let first = |(number, (what, found)): (usize, (&'static str, f64))| {
        let mut dice = dice.of(&[1, number as u64]);
        let went = (0..people).filter(|_| dice.happens(found)).count();
        let simulated = went as f64 / people as f64;
        Target { what, found_in: MANNING, found, at_most: false, simulated }
    };
    let mut all: Vec<Target> = HANDOFFS.into_iter().enumerate().map(first).collect();
    let years: Vec<Year> = (0..people).map(|person| Year::of(dice.of(&[2, person as u64]))).collect();
    let share = |is: fn(&Year) -> bool| years.iter().filter(|year| is(year)).count() as f64 / people as f64;
    all.push(Target {
        what: "stopped within a year",
        found_in: "2,778 men in treatment, United States (Kelly and Moos 2003)",
        found: 0.4,
        at_most: false,
        simulated: share(|year| year.stopped),
    });
    all.push(Target {
        what: "weekly after a year",
        found_in: "582 outpatients, United States (Cloud, Project MATCH)",
        found: 0.3,
        at_most: true,
        simulated: share(|year| year.weekly),
    });
    all.push(Target {
        what: "any meeting in the last three of twelve months",
        found_in: "303 young adults after residential treatment, United States",
        found: 0.76,
        at_most: false,
        simulated: share(|year| year.came_of_late),
    });
    all
}

struct Year {
    stopped: bool,
    weekly: bool,
    came_of_late: bool,
}

impl Year {
    fn of(mut dice: Dice) -> Self {
        let mut year = Self { stopped: false, weekly: dice.happens(WEEKLY), came_of_late: false };
        for month in 0..12 {
            let came = if year.stopped { dice.happens(RETURNS) } else { true };
            year.came_of_late |= came && month >= 9;
            year.stopped |= dice.happens(STOPS);
            year.weekly &= !year.stopped && !dice.happens(SELDOMER);
        }
        year
    }
}
