//! What anybody could know of a person who was told no more than the ranker, and knew how the world is.
//!
//! Many minds are drawn that would have told the same; chances are means over them. After a visit each counts by how
//! likely it would have gone, and been told of, as it was. So this is the best order that what was told allows, taken
//! one visit at a time, but for two roundings: minds are so many and no more, and a trip is never made only in order to
//! learn. What a person says of a visit is heard as the ranker hears it.

use super::{
    dice::Dice,
    parameters::Parameters,
    people::{
        Being, Choice, Group, Mind, NAMEABLE, Person, TASTES, at, can_be_asked, least_liked, meant,
        shares_of_tastes, wrongly,
    },
    truth::{NEARLY, Truth},
    walk::{OTHER_WHY, SAYS},
};
use crate::{
    looks::PLAIN,
    model::Importance,
    traits::Trait,
    visit::{Felt, Why},
};

/// So many minds.
const MINDS: usize = 128;
/// Each is one of so many drawn, by how likely it would have told the same.
const OF: usize = 4;
/// Where a normal distribution is looked at, and how much that counts (Gauss and Hermite).
const NODES: [(f64, f64); 3] =
    [(-1.732_050_807_568_877_2, 1.0 / 6.0), (0.0, 2.0 / 3.0), (1.732_050_807_568_877_2, 1.0 / 6.0)];
/// What was named is sought first among what they dislike, what was not is not: only how minds are drawn, not how
/// likely they are.
const NAMED: f64 = 20.0;
const NOT_NAMED: f64 = 0.3;

/// Minds that would have told the same.
pub(super) struct Minds<'a> {
    all: Vec<(Mind, f64)>,
    /// Visits, with when they were.
    visits: Vec<(Choice<'a>, f64, Felt)>,
}

impl<'a> Minds<'a> {
    pub(super) fn of(truth: &Truth<'_, 'a>, person: &Person<'a>) -> Self {
        let told = Told::of(person);
        let mut dice = truth.guessing(person);
        let beings: Vec<(Being, f64)> = Being::all(person.groups.contains(&Group::Women))
            .into_iter()
            .map(|(being, share)| {
                let likely = share * told.likely(&being, &truth.world);
                (being, likely)
            })
            .collect();
        let mut drawn = Vec::with_capacity(MINDS * OF);
        for _ in 0..MINDS * OF {
            let Some(being) = one_of(&beings, &mut dice) else { break };
            let (tastes, weight) = told.tastes(being, &truth.world, &mut dice);
            drawn.push(((tastes, being), weight));
        }
        let all = (0..MINDS).filter_map(|_| {
            let (tastes, being) = one_of(&drawn, &mut dice)?;
            Some((Mind::with(tastes.clone(), being, &mut dice), 1.0))
        });
        Self { all: all.collect(), visits: Vec::new() }
    }

    /// How likely a meeting is there and fits.
    pub(super) fn chance(&self, truth: &Truth<'_, 'a>, choice: &Choice<'a>, weeks: f64) -> f64 {
        let (mut sum, mut weights) = (0.0, 0.0);
        let before = self.of_group(truth, choice);
        for (mind, weight) in &self.all {
            sum += weight * within(truth, mind, (choice, weeks), &before);
            weights += weight;
        }
        let there = 1.0 - truth.gone(choice);
        if weights > 0.0 { there * sum / weights } else { 0.0 }
    }

    /// After a visit that did not fit.
    pub(super) fn hear(
        &mut self,
        truth: &Truth<'_, 'a>,
        choice: &Choice<'a>,
        weeks: f64,
        (felt, why): (Felt, Option<Why>),
    ) {
        let before = self.of_group(truth, choice);
        for (mind, weight) in &mut self.all {
            let chance = within(truth, mind, (choice, weeks), &before);
            let worst = truth.worst(mind, choice).map(Trait::why);
            *weight *= went(chance, felt) * said(worst, why);
        }
        self.visits.push((*choice, weeks, felt));
    }

    /// Visits to the same group.
    fn of_group(&self, truth: &Truth<'_, 'a>, choice: &Choice<'a>) -> Vec<(Choice<'a>, f64, Felt)> {
        let group = |choice: &Choice<'a>| truth.ground.meetings[choice.meeting].group;
        self.visits.iter().filter(|(other, ..)| group(other) == group(choice)).copied().collect()
    }
}

/// How likely it fits one mind, whatever the group is like; what visits there told of it counts.
fn within<'a>(
    truth: &Truth<'_, 'a>,
    mind: &Mind,
    (choice, weeks): (&Choice<'a>, f64),
    before: &[(Choice<'a>, f64, Felt)],
) -> f64 {
    let odds = truth.odds(mind, choice, weeks);
    let before: Vec<_> =
        before.iter().map(|(other, when, felt)| (other, truth.odds(mind, other, *when), *felt)).collect();
    let (mut sum, mut weights) = (0.0, 0.0);
    for (node, share) in NODES {
        let hidden = truth.world.cohesion * node;
        let of =
            |(other, odds, felt): &(&Choice<'a>, f64, Felt)| went(truth.at_odds(other, odds + hidden), *felt);
        let weight = share * before.iter().map(of).product::<f64>();
        sum += weight * truth.at_odds(choice, odds + hidden);
        weights += weight;
    }
    if weights > 0.0 { sum / weights } else { 0.0 }
}

/// How likely a visit with this chance goes as it went.
fn went(chance: f64, felt: Felt) -> f64 {
    let near = (chance + NEARLY).min(1.0);
    if felt == Felt::NotSure { near - chance } else { 1.0 - near }
}

/// How likely this is said of it.
fn said(worst: Option<Why>, why: Option<Why>) -> f64 {
    let own = 1.0 - OTHER_WHY;
    let is = |so: bool| f64::from(u8::from(so));
    match why {
        None => 1.0 - SAYS + SAYS * own * is(worst.is_none()),
        Some(_) => SAYS * (OTHER_WHY / Why::ALL.len() as f64 + own * is(worst == why)),
    }
}

/// One of these, by how much each counts.
fn one_of<'p, T>(all: &'p [(T, f64)], dice: &mut Dice) -> Option<&'p T> {
    let mut rest = dice.share() * all.iter().map(|(_, weight)| weight).sum::<f64>();
    let found = all.iter().find(|(_, weight)| {
        rest -= weight;
        rest < 0.0
    });
    found.or(all.last()).map(|(one, _)| one)
}

/// What somebody said, by the places of traits.
struct Told {
    wishes: Vec<Option<Importance>>,
    asked: Vec<usize>,
    named: Vec<usize>,
}

impl Told {
    fn of(person: &Person<'_>) -> Self {
        let said = |place: usize| {
            let mut wishes = person.wishes.iter().filter(|(one, _)| at(one) == place);
            wishes.next().map(|(_, importance)| *importance)
        };
        let all: Vec<Option<Importance>> = (0..PLAIN.len()).map(said).collect();
        let of = |rather_not: bool| {
            let is = move |one: &Option<Importance>| {
                one.is_some_and(|one| (one == Importance::RatherNot) == rather_not)
            };
            (0..PLAIN.len()).filter(|place| is(&all[*place])).collect()
        };
        let (asked, named) = (of(false), of(true));
        let wishes = all.into_iter().map(|one| one.filter(|one| *one != Importance::RatherNot)).collect();
        Self { wishes, asked, named }
    }

    /// How likely somebody like this would ask for the same, as tastes are drawn.
    fn likely(&self, being: &Being, world: &Parameters) -> f64 {
        (0..PLAIN.len()).map(|place| self.shares(place, being, world).iter().sum::<f64>()).product()
    }

    /// How likely each taste is together with what was said of it, as tastes are drawn.
    fn shares(&self, place: usize, being: &Being, world: &Parameters) -> [f64; 6] {
        let mut shares = shares_of_tastes(&PLAIN[place], being);
        for (share, taste) in shares.iter_mut().zip(TASTES) {
            *share *= self.wish(place, taste, world) * self.drawn(place, taste);
        }
        shares
    }

    /// How likely this wish is told by somebody who likes the trait so much.
    fn wish(&self, place: usize, taste: f64, world: &Parameters) -> f64 {
        if !can_be_asked(&PLAIN[place]) {
            return 1.0;
        }
        let meant = meant(taste);
        let wrong = wrongly(meant, world);
        // One of three wishes, or none.
        wrong / 4.0 + if self.wishes[place] == meant { 1.0 - wrong } else { 0.0 }
    }

    fn drawn(&self, place: usize, taste: f64) -> f64 {
        let nameable = NAMEABLE.contains(&PLAIN[place]) && !self.asked.contains(&place);
        match taste < 0.0 && nameable {
            true if self.named.contains(&place) => NAMED,
            true => NOT_NAMED,
            false => 1.0,
        }
    }

    /// Tastes that go with every wish, and how likely somebody who has them would rather not have the same.
    fn tastes(&self, being: &Being, world: &Parameters, dice: &mut Dice) -> (Vec<f64>, f64) {
        let mut drawn = 1.0;
        let taste = |place: usize| {
            let shares = self.shares(place, being, world);
            let all: Vec<(f64, f64)> = TASTES.into_iter().zip(shares).collect();
            let taste = one_of(&all, dice).copied().unwrap_or_default();
            drawn *= self.drawn(place, taste);
            taste
        };
        let tastes: Vec<f64> = (0..PLAIN.len()).map(taste).collect();
        let weight = self.rather_not(&tastes, world) / drawn;
        (tastes, weight)
    }

    fn rather_not(&self, tastes: &[f64], world: &Parameters) -> f64 {
        let meant = least_liked(tastes, &self.asked);
        let told = meant.iter().filter(|place| self.named.contains(place)).count();
        let (missing, more) = (meant.len() - told, self.named.len() - told);
        if more > missing {
            return 0.0;
        }
        let all = NAMEABLE.len() as f64;
        // Another thing was named in place of one, or one that says nothing new.
        let taken = (self.asked.iter().filter(|place| NAMEABLE.contains(&PLAIN[**place])).count()
            + self.named.len()) as f64;
        let ways: f64 = (0..more).map(|done| (missing - done) as f64 / all).product();
        let silent = (taken / all).powi((missing - more) as i32);
        (1.0 - world.misstated).powi(told as i32) * world.misstated.powi(missing as i32) * ways * silent
    }
}
