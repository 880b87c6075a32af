//! Would it help? Made-up people look for a meeting that fits, each sent on by one strategy after the other.
//!
//! Meetings, their places, days and kinds are those of a list; people, what they like and how a visit goes are made up.
//! The truth ([`truth`]) is unlike what the ranker takes it for, and every strategy meets the same people and the same
//! luck. What is assumed stands in [`Parameters`], with its range where no study gives a number. Nothing here says how
//! real people fare: every figure is one *in simulation*.
//!
//! **Invariants.** The same list, settings and seed give the same report. **Must not know:** anybody real.

mod closed;
mod dice;
mod figures;
mod ground;
mod minds;
mod parameters;
mod people;
#[cfg(test)]
mod tests;
mod truth;
mod walk;

use std::collections::BTreeMap;

use directory::index::Listing;
use jiff::Timestamp;
use serde::Serialize;

pub use closed::{Closed, Target, closed_form};
pub use dice::Dice;
pub use figures::{Calibration, Figure, Outcome, Step};
pub use parameters::{Parameters, REPORTED_BEFORE, REPORTED_ON, Size, TUNED_ON};

use figures::{above, above_within, within};
use ground::Ground;
use people::{CHOICE, Group, Person};
use truth::Truth;
use walk::{Strategy, Walk};

/// What every report says of itself.
pub const WORDING: &str = "in simulation";
/// People of the closed forms and of the course of a year.
const PEOPLE_OF_FORMS: usize = 20_000;

/// What to simulate.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where all chance comes from.
    pub seed: u64,
    /// How much.
    pub size: Size,
    /// The time at which everybody sets out.
    pub now: Timestamp,
}

/// Everything that came out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// [`WORDING`].
    pub wording: &'static str,
    /// Of [`Settings`].
    pub seed: u64,
    /// The ranker's numbers were chosen while looking at this seed: its figures flatter.
    pub tuned_on_this_seed: bool,
    /// Of [`Settings`].
    pub size: Size,
    /// The list.
    pub list: List,
    /// Of the main world.
    pub parameters: Parameters,
    /// The main world, by strategy.
    pub strategies: BTreeMap<&'static str, Outcome>,
    /// How many points ours lies above each other strategy there.
    pub ours_above: BTreeMap<&'static str, Figure>,
    /// All worlds, the main one too.
    pub worlds: BTreeMap<&'static str, World>,
    /// The main world with one thing otherwise.
    pub sweep: Vec<Point>,
    /// Parts of all people in the main world.
    pub subgroups: Vec<Subgroup>,
    /// What ours showed, beside what happened, in the main world.
    pub calibration: Calibration,
    /// What can be worked out, beside the same simulated.
    pub closed_forms: Vec<Closed>,
    /// What studies found, beside the course of a year here. They are of different people.
    pub targets: Vec<Target>,
}

/// What meetings there were.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct List {
    /// How many the list has.
    pub meetings: usize,
    /// How many there were.
    pub simulated: usize,
    /// So many of these can be gone to.
    pub at_a_place: usize,
    /// The list was too sparse: its meetings were repeated, each at a place of its own around one middle.
    pub gathered: bool,
}

/// One world.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct World {
    /// What is assumed in it.
    pub parameters: Parameters,
    /// People who looked for a meeting.
    pub people: usize,
    /// People left out because fewer than three meetings lie within their limits: no order can help them.
    pub without_choice: usize,
    /// How many meetings the others could choose from.
    pub choices: Figure,
    /// By strategy.
    pub strategies: BTreeMap<&'static str, Outcome>,
    /// How many points ours lies above each other strategy.
    pub ours_above: BTreeMap<&'static str, Figure>,
}

/// One point of the sweep.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point {
    /// What is otherwise than in the main world.
    pub parameter: &'static str,
    /// What it is.
    pub value: f64,
    /// The share who found a fit, by strategy.
    pub fitted: BTreeMap<&'static str, Figure>,
    /// How many points ours lies above the nearest.
    pub ours_above_nearest: Figure,
}

/// One part of all people.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Subgroup {
    /// Which.
    pub name: &'static str,
    /// How many.
    pub people: usize,
    /// How many of them were left out for having nothing to choose from.
    pub without_choice: usize,
    /// How many meetings the others could choose from: what no order can change.
    pub choices: Figure,
    /// How many minutes the nearest of these that is at a place is away.
    pub nearest_minutes: Figure,
    /// The share who found a fit, by strategy; empty where they are too few to tell.
    pub fitted: BTreeMap<&'static str, Figure>,
    /// How many points that lies below all people under the same strategy.
    pub below_all: BTreeMap<&'static str, f64>,
    /// How many points ours lies above each other strategy among them.
    pub ours_above: BTreeMap<&'static str, Figure>,
}

/// Simulates everything.
pub fn run(listings: &[Listing], settings: &Settings) -> Report {
    let dice = Dice::new(settings.seed);
    let gathered = ground::gathered(listings, &dice.of(&[6]));
    let used = gathered.as_deref().unwrap_or(listings);
    let ground = |round| Ground::new(used, round, &dice.of(&[1]), settings.now);
    let grounds: Vec<Ground<'_>> = (0..settings.size.rounds.max(1)).map(ground).collect();
    let simulation = Simulation { grounds: &grounds, dice: &dice, now: settings.now };
    let mut worlds = BTreeMap::new();
    let strategies = Strategy::of(settings.size);
    let main = simulation.live(Parameters::MATTER, settings.size.people, &strategies);
    let others = Parameters::WORLDS.iter().filter(|(_, world)| *world != Parameters::MATTER);
    for (name, world) in others {
        let lives = simulation.live(*world, settings.size.others, &strategies);
        worlds.insert(*name, lives.world(*world));
    }
    let few = [Strategy::Ours, Strategy::Nearest, Strategy::Oracle];
    let sweep = Parameters::sweep().into_iter().map(|(parameter, value, world)| {
        let lives = simulation.live(world, settings.size.sweep, &few);
        let fitted = |walks: &Vec<Walk>| Figure::share(walks.iter().map(|walk| (walk.round, walk.fitted)));
        Point {
            parameter,
            value,
            fitted: lives.walks.iter().map(|(strategy, walks)| (strategy.as_str(), fitted(walks))).collect(),
            ours_above_nearest: above(lives.of(Strategy::Ours), lives.of(Strategy::Nearest)),
        }
    });
    let sweep = sweep.collect();
    let world = main.world(Parameters::MATTER);
    worlds.insert(Parameters::WORLDS[0].0, world.clone());
    Report {
        wording: WORDING,
        seed: settings.seed,
        tuned_on_this_seed: TUNED_ON.contains(&settings.seed),
        size: settings.size,
        list: List {
            meetings: listings.len(),
            simulated: used.len(),
            at_a_place: used.iter().filter(|one| one.meeting.attendance.at_a_place()).count(),
            gathered: gathered.is_some(),
        },
        parameters: Parameters::MATTER,
        strategies: world.strategies,
        ours_above: world.ours_above,
        worlds,
        sweep,
        subgroups: main.subgroups(),
        calibration: Calibration::of(main.of(Strategy::Ours)),
        closed_forms: closed::table(&dice.of(&[3]), PEOPLE_OF_FORMS),
        targets: closed::targets(&dice.of(&[4]), PEOPLE_OF_FORMS),
    }
}

struct Simulation<'s, 'a> {
    grounds: &'s [Ground<'a>],
    dice: &'s Dice,
    now: Timestamp,
}

/// All walks of one world.
#[derive(Default)]
struct Lives<'a> {
    people: Vec<Person<'a>>,
    without_choice: Vec<Person<'a>>,
    walks: BTreeMap<Strategy, Vec<Walk>>,
    /// How many meetings there are.
    meetings: usize,
}

impl<'a> Simulation<'_, 'a> {
    /// The same people and the same luck in every world, as far as it goes.
    fn live(&self, world: Parameters, people: usize, strategies: &[Strategy]) -> Lives<'a> {
        let numbers: Vec<usize> = (0..people).collect();
        let rounds: Vec<(&Ground<'a>, &[usize])> =
            self.grounds.iter().zip(numbers.chunks(people.div_ceil(self.grounds.len()).max(1))).collect();
        let lived = each_apart(&rounds, |(ground, numbers)| self.round(ground, numbers, world, strategies));
        let meetings = self.grounds.first().map_or(0, |ground| ground.meetings.len());
        lived.into_iter().fold(Lives { meetings, ..Lives::default() }, Lives::and)
    }

    fn round(
        &self,
        ground: &Ground<'a>,
        numbers: &[usize],
        world: Parameters,
        strategies: &[Strategy],
    ) -> Lives<'a> {
        let dice = self.dice.of(&[2]);
        let person = |number: &usize| Person::new(*number as u64, ground, &world, &dice, self.now);
        let (people, without_choice): (Vec<Person<'a>>, Vec<Person<'a>>) =
            numbers.iter().map(person).partition(|person| person.options.len() >= CHOICE);
        let truth = Truth::new(ground, world, &people, self.dice.of(&[5]));
        let walk = |strategy: &Strategy| {
            let walks = people.iter().map(|person| Walk::of(&truth, person, *strategy, self.now));
            (*strategy, walks.collect())
        };
        let walks = strategies.iter().map(walk).collect();
        Lives { people, without_choice, walks, meetings: ground.meetings.len() }
    }
}

/// Each on its own, in as many threads as there are cores; the answer does not depend on how many.
fn each_apart<'p, T: Sync, R: Send>(all: &'p [T], each: impl Fn(&'p T) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(8);
    let share = all.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let parts = all.chunks(share).map(|part| scope.spawn(|| part.iter().map(&each).collect::<Vec<R>>()));
        let parts: Vec<_> = parts.collect();
        let whole = |part: std::thread::ScopedJoinHandle<'_, Vec<R>>| {
            part.join().unwrap_or_else(|broken| std::panic::resume_unwind(broken))
        };
        parts.into_iter().flat_map(whole).collect()
    })
}

impl Lives<'_> {
    /// Both together.
    fn and(mut self, mut other: Self) -> Self {
        self.people.append(&mut other.people);
        self.without_choice.append(&mut other.without_choice);
        for (strategy, mut walks) in other.walks {
            self.walks.entry(strategy).or_default().append(&mut walks);
        }
        self
    }

    fn of(&self, strategy: Strategy) -> &[Walk] {
        self.walks.get(&strategy).map_or(&[], Vec::as_slice)
    }

    fn world(&self, parameters: Parameters) -> World {
        let outcome = |walks: &Vec<Walk>| Outcome::of(&self.people, walks, self.meetings);
        let ours = self.of(Strategy::Ours);
        let others = self.walks.iter().filter(|(strategy, _)| **strategy != Strategy::Ours);
        World {
            parameters,
            people: self.people.len(),
            without_choice: self.without_choice.len(),
            choices: Figure::mean(
                self.people.iter().map(|person| (person.round, person.options.len() as f64)),
            ),
            strategies: self
                .walks
                .iter()
                .map(|(strategy, walks)| (strategy.as_str(), outcome(walks)))
                .collect(),
            ours_above: others.map(|(strategy, walks)| (strategy.as_str(), above(ours, walks))).collect(),
        }
    }

    fn subgroups(&self) -> Vec<Subgroup> {
        Group::ALL.map(|group| self.subgroup(group)).into()
    }

    fn subgroup(&self, group: Group) -> Subgroup {
        let of = |people: &'_ [Person<'_>]| people.iter().filter(|one| one.groups.contains(&group)).count();
        let them = || self.people.iter().filter(|one| one.groups.contains(&group));
        let shares = self.walks.iter().filter_map(|(strategy, walks)| {
            let all = Figure::share(walks.iter().map(|walk| (walk.round, walk.fitted)));
            Some((strategy.as_str(), within(&self.people, walks, group)?, all.value))
        });
        let shares: Vec<(&'static str, Figure, f64)> = shares.collect();
        let ours = self.of(Strategy::Ours);
        let above = self.walks.iter().filter(|(strategy, _)| **strategy != Strategy::Ours);
        let above = above.filter_map(|(strategy, walks)| {
            Some((strategy.as_str(), above_within(&self.people, (ours, walks), group)?))
        });
        let nearest = |person: &Person<'_>| {
            let there = person.options.iter().filter(|choice| !choice.candidate.afar);
            Some((person.round, f64::from(there.map(|choice| choice.minutes).min()?)))
        };
        Subgroup {
            name: group.as_str(),
            people: of(&self.people),
            without_choice: of(&self.without_choice),
            choices: Figure::mean(them().map(|person| (person.round, person.options.len() as f64))),
            nearest_minutes: Figure::mean(them().filter_map(nearest)),
            fitted: shares.iter().map(|(name, share, _)| (*name, *share)).collect(),
            below_all: shares.iter().map(|(name, share, all)| (*name, all - share.value)).collect(),
            ours_above: above.collect(),
        }
    }
}
