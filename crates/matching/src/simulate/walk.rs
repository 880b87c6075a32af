//! One person's way from meeting to meeting, as one strategy sends them.

use std::{cmp::Reverse, collections::BTreeSet};

use jiff::{Span, Timestamp, civil::Date, tz::TimeZone};

use super::{
    dice::Dice,
    minds::Minds,
    parameters::Size,
    people::{Choice, Person},
    truth::Truth,
};
use crate::{
    Candidate, Ranker as _,
    fit::{Chance, promise},
    model::Model,
    traits::{Circle, Trait},
    visit::{Felt, Visit, Why},
};

/// Nobody looks for longer than half a year.
const WEEKS: f64 = 26.0;

/// Six in ten say why, a quarter of them something else than it was.
pub(super) const SAYS: f64 = 0.6;
pub(super) const OTHER_WHY: f64 = 0.25;

/// Who decides where somebody goes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strategy {
    /// The ranker, told of every visit.
    Ours,
    /// The ranker, told of none.
    OursUntold,
    /// The nearest first.
    Nearest,
    /// Whoever knows everything: the bound.
    Oracle,
    /// Whoever knows how the world is and was told what the ranker is told, no more: what any order could reach.
    BestTold,
    /// Whoever knows every taste, and nothing of groups or wrong listings.
    Tastes,
    /// Chance.
    Random,
    /// What begins next.
    Soonest,
    /// What a plain list gives.
    Alphabetical,
    /// Meetings for newcomers, nearest first, then the others.
    NewcomerFirst,
    /// A rule of thumb: the same sex and age first, then the nearest.
    Clinician,
}

impl Strategy {
    pub(super) const ALL: [Self; 11] = [
        Self::Ours,
        Self::OursUntold,
        Self::Nearest,
        Self::Oracle,
        Self::BestTold,
        Self::Tastes,
        Self::Random,
        Self::Soonest,
        Self::Alphabetical,
        Self::NewcomerFirst,
        Self::Clinician,
    ];

    /// Those that are walked with in so large a simulation.
    pub(super) fn of(size: Size) -> Vec<Self> {
        Self::ALL.into_iter().filter(|one| size.told || *one != Self::BestTold).collect()
    }

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::OursUntold => "ours_untold",
            Self::Nearest => "nearest",
            Self::Oracle => "oracle",
            Self::BestTold => "best_told",
            Self::Tastes => "knows_tastes",
            Self::Random => "random",
            Self::Soonest => "soonest",
            Self::Alphabetical => "alphabetical",
            Self::NewcomerFirst => "newcomer_first",
            Self::Clinician => "clinician",
        }
    }
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Walk {
    /// The person's.
    pub(super) round: usize,
    pub(super) fitted: bool,
    pub(super) stopped: bool,
    pub(super) visits: u32,
    /// Trips to a meeting that was not there.
    pub(super) wasted: u32,
    pub(super) minutes: u32,
    /// Meetings, by their numbers on the ground.
    pub(super) went: Vec<usize>,
    /// What the ranker said of each visit, and whether it fitted.
    pub(super) shown: Vec<(Chance, bool)>,
}

/// One person on the way.
struct Walker<'w, 'a> {
    truth: &'w Truth<'w, 'a>,
    person: &'w Person<'a>,
    strategy: Strategy,
    now: Timestamp,
    /// Choices that were not tried yet, and what was told of the others.
    open: Vec<Choice<'a>>,
    told: Vec<Visit<'a>>,
    /// For whoever was told no more.
    minds: Option<Minds<'a>>,
    walk: Walk,
}

impl Walk {
    pub(super) fn of<'a>(
        truth: &Truth<'_, 'a>,
        person: &Person<'a>,
        strategy: Strategy,
        now: Timestamp,
    ) -> Self {
        let mut open = person.options.clone();
        arrange(&mut open, (truth, person, strategy), now);
        let told_only = strategy == Strategy::BestTold;
        let mut walker = Walker {
            truth,
            person,
            strategy,
            now,
            open,
            told: Vec::new(),
            minds: told_only.then(|| Minds::of(truth, person)),
            walk: Self { round: person.round, ..Self::default() },
        };
        let trips = (WEEKS * truth.world.visits_a_week) as u32;
        for trip in 0..trips {
            let weeks = f64::from(trip) / truth.world.visits_a_week;
            let goes_on = walker.next(weeks).is_some_and(|choice| walker.goes(&choice, weeks));
            if !goes_on {
                break;
            }
        }
        walker.walk
    }
}

impl<'a> Walker<'_, 'a> {
    /// Takes the next meeting; none where all were tried.
    fn next(&mut self, weeks: f64) -> Option<Choice<'a>> {
        let at = match self.strategy {
            Strategy::Ours => self.ranked(weeks)?,
            Strategy::Oracle | Strategy::Tastes => self.known_best(weeks)?,
            Strategy::BestTold => self.likeliest(weeks)?,
            Strategy::Soonest => self.soonest(weeks)?,
            // Arranged before the first.
            _ => 0,
        };
        (at < self.open.len()).then(|| self.open.remove(at))
    }

    fn ranked(&mut self, weeks: f64) -> Option<usize> {
        let candidates: Vec<Candidate<'a>> = self.open.iter().map(|choice| choice.candidate).collect();
        let first = model(self.person, &self.told).rank(&candidates, self.later(weeks)).into_iter().next()?;
        self.walk.shown.push((first.chance, false));
        self.open.iter().position(|choice| choice.candidate.place == first.candidate.place)
    }

    /// As far into the walk.
    fn later(&self, weeks: f64) -> Timestamp {
        let hours = (weeks * 7.0 * 24.0) as i64;
        self.now.saturating_add(Span::new().hours(hours)).unwrap_or(self.now)
    }

    fn known_best(&self, weeks: f64) -> Option<usize> {
        let all = self.strategy == Strategy::Oracle;
        let worth = |choice: &Choice<'_>| {
            if all && self.truth.ground.meetings[choice.meeting].is_gone(&self.truth.world) {
                return 0.0;
            }
            let chance = if all { Truth::chance } else { Truth::chance_by_taste };
            promise(chance(self.truth, &self.person.mind, choice, weeks), self.truth.risk(choice))
        };
        let worths: Vec<f64> = self.open.iter().map(worth).collect();
        best(&worths)
    }

    fn likeliest(&self, weeks: f64) -> Option<usize> {
        let minds = self.minds.as_ref()?;
        let worth =
            |choice: &Choice<'_>| promise(minds.chance(self.truth, choice, weeks), self.truth.risk(choice));
        let worths: Vec<f64> = self.open.iter().map(worth).collect();
        best(&worths)
    }

    fn soonest(&self, weeks: f64) -> Option<usize> {
        const WEEK: u32 = 7 * 1_440;
        // Tuesday evening, and then as far apart as visits are.
        let minute = (2 * 1_440 + 18 * 60 + (weeks * f64::from(WEEK)) as u32) % WEEK;
        let wait = |at: &usize| {
            let begins = self.truth.ground.meetings[self.open[*at].meeting].minute;
            (begins + WEEK - minute) % WEEK
        };
        (0..self.open.len()).min_by_key(wait)
    }

    /// Goes there. Says whether they go on looking.
    fn goes(&mut self, choice: &Choice<'a>, weeks: f64) -> bool {
        let came = self.truth.visit(self.person, choice, weeks);
        self.walk.minutes += u32::from(choice.minutes);
        if self.truth.ground.meetings[choice.meeting].is_gone(&self.truth.world) {
            self.walk.wasted += 1;
            self.walk.stopped = came.stops;
            self.walk.shown.truncate(self.walk.visits as usize);
            return !came.stops;
        }
        self.walk.visits += 1;
        self.walk.went.push(choice.meeting);
        self.walk.fitted = came.fitted;
        if let Some((_, fitted)) = self.walk.shown.last_mut() {
            *fitted = came.fitted;
        }
        self.walk.stopped = !came.fitted && came.stops;
        if came.fitted || came.stops {
            return false;
        }
        let felt = if came.nearly { Felt::NotSure } else { Felt::NotForMe };
        let day: Option<Date> = Some(self.later(weeks).to_zoned(TimeZone::UTC).date());
        let why = self.why(choice);
        if let Some(minds) = &mut self.minds {
            minds.hear(self.truth, choice, weeks, (felt, why.first().copied()));
        }
        self.told.push(Visit { meeting: choice.candidate.listing, day, felt, why });
        true
    }

    /// Some say why, some of them something else than it was.
    fn why(&self, choice: &Choice<'_>) -> BTreeSet<Why> {
        let mut dice: Dice = self.truth.telling(self.person, choice);
        let worst = self.truth.worst(&self.person.mind, choice).map(Trait::why);
        let says = dice.happens(SAYS);
        let why = if dice.happens(OTHER_WHY) { dice.pick(&Why::ALL).copied() } else { worst };
        why.filter(|_| says).into_iter().collect()
    }
}

/// The first of the highest.
fn best(worths: &[f64]) -> Option<usize> {
    (0..worths.len()).max_by(|one, other| worths[*one].total_cmp(&worths[*other]).then(other.cmp(one)))
}

/// What the ranker is told of somebody.
fn model(person: &Person<'_>, told: &[Visit<'_>]) -> Model {
    Model::learn(told).caring(person.wishes.iter().cloned()).travelling(person.travel).rather_there()
}

/// Puts choices into the order in which a strategy that does not look back takes them.
fn arrange(
    open: &mut [Choice<'_>],
    (truth, person, strategy): (&Truth<'_, '_>, &Person<'_>, Strategy),
    now: Timestamp,
) {
    let near = |one: &Choice<'_>, other: &Choice<'_>| {
        let far = |choice: &Choice<'_>| choice.candidate.distance_km.filter(|_| !choice.candidate.afar);
        let (one, other) = (far(one).unwrap_or(f64::INFINITY), far(other).unwrap_or(f64::INFINITY));
        one.total_cmp(&other)
    };
    let has = |choice: &Choice<'_>, one: &Trait| truth.ground.meetings[choice.meeting].looks.plain.has(one);
    match strategy {
        Strategy::Nearest => open.sort_by(near),
        Strategy::Random => {
            let luck = |choice: &Choice<'_>| truth.telling(person, choice).of(&[9]).share();
            open.sort_by(|one, other| luck(one).total_cmp(&luck(other)));
        }
        Strategy::Alphabetical => open.sort_by(|one, other| {
            let name = |choice: &Choice<'_>| choice.candidate.listing.meeting.name.to_lowercase();
            name(one).cmp(&name(other))
        }),
        Strategy::NewcomerFirst => open.sort_by(|one, other| {
            let new = |choice: &Choice<'_>| Reverse(has(choice, &Trait::Circle(Circle::Newcomers)));
            new(one).cmp(&new(other)).then(near(one, other))
        }),
        Strategy::Clinician => open.sort_by(|one, other| {
            let alike = |choice: &Choice<'_>| Reverse(alike(person, choice, &has));
            alike(one).cmp(&alike(other)).then(near(one, other))
        }),
        Strategy::OursUntold => {
            let candidates: Vec<Candidate<'_>> = open.iter().map(|choice| choice.candidate).collect();
            let ranked = model(person, &[]).rank(&candidates, now);
            let places: Vec<usize> = ranked.iter().map(|fit| fit.candidate.place).collect();
            let at = |choice: &Choice<'_>| places.iter().position(|place| *place == choice.candidate.place);
            open.sort_by_key(at);
        }
        // These look anew before every trip.
        Strategy::Ours | Strategy::Oracle | Strategy::BestTold | Strategy::Tastes | Strategy::Soonest => {}
    }
}

/// How many circles of sex and age a meeting has in common with somebody.
fn alike(person: &Person<'_>, choice: &Choice<'_>, has: &impl Fn(&Choice<'_>, &Trait) -> bool) -> usize {
    let circles = [Circle::Women, Circle::Men, Circle::Young, Circle::Seniors].map(Trait::Circle);
    circles.iter().filter(|one| has(choice, one) && person.wants(one)).count()
}
