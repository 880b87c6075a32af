//! Made-up people: where they live, what they need, what they like, and what they say they like.

use std::collections::BTreeSet;

use jiff::{Timestamp, civil::time};

use super::{dice::Dice, ground::Ground, parameters::Parameters};
use crate::{
    Candidate,
    circumstances::{Access, Circumstances, Eligible, Mode, Window},
    looks::{PLAIN, place},
    model::Importance,
    traits::{Circle, Format, PartOfDay, Size, Trait},
    travel::Travel,
};

/// So many meetings at a place are looked at, nearest first, and so many from afar.
const NEAR: usize = 150;
const AFAR: usize = 12;
/// So many of those that a person may come to at a place are offered.
const OFFERED: usize = 40;
/// Somebody who has fewer than this within their limits has nothing to choose from: no order can help them.
pub(super) const CHOICE: usize = 3;
/// So many are shy, and so far people differ in how easily anything suits them.
const SHY: f64 = 0.4;
const EASE: f64 = 0.3;
/// So many things that somebody would rather not have are named.
const NAMED: usize = 3;
/// What one can name as such, in the order of a form. Whom a meeting is made for stands back without it, and medicine
/// being welcome is no fault.
pub(super) const NAMEABLE: [Trait; 15] = [
    Trait::Format(Format::Speaker),
    Trait::Format(Format::Discussion),
    Trait::Format(Format::Steps),
    Trait::Format(Format::Reading),
    Trait::Format(Format::Meditation),
    Trait::Format(Format::Questions),
    Trait::Format(Format::Writing),
    Trait::Circle(Circle::Newcomers),
    Trait::Size(Size::Small),
    Trait::Size(Size::Large),
    Trait::Day(PartOfDay::Morning),
    Trait::Day(PartOfDay::Afternoon),
    Trait::Day(PartOfDay::Evening),
    Trait::Day(PartOfDay::Night),
    Trait::Secular,
];
/// Fewer meetings than this within ten kilometres is the country.
const RURAL: usize = 10;

/// A part of all people whose outcome is looked at by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    OtherLanguage,
    Wheelchair,
    Rural,
    Women,
    Men,
    Secular,
}

impl Group {
    pub(super) const ALL: [Self; 6] =
        [Self::OtherLanguage, Self::Wheelchair, Self::Rural, Self::Women, Self::Men, Self::Secular];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::OtherLanguage => "other_language",
            Self::Wheelchair => "wheelchair",
            Self::Rural => "rural",
            Self::Women => "women",
            Self::Men => "men",
            Self::Secular => "secular",
        }
    }
}

/// Somebody who looks for a meeting.
pub(super) struct Person<'a> {
    pub(super) number: u64,
    /// Whoever is of one round meets the same groups.
    pub(super) round: usize,
    pub(super) groups: BTreeSet<Group>,
    pub(super) travel: Travel,
    /// What they say they want.
    pub(super) wishes: Vec<(Trait, Importance)>,
    /// Hidden.
    pub(super) mind: Mind,
    /// What they may come to, in the order of the finder, with the number of the meeting.
    pub(super) options: Vec<Choice<'a>>,
}

/// What nobody sees of somebody.
pub(super) struct Mind {
    /// How much each trait of [`PLAIN`] moves for them, 1 where it is matched, and what that will have turned into.
    pub(super) tastes: Vec<f64>,
    pub(super) later: Vec<f64>,
    /// How easily anything suits them, and whether many people are too much.
    pub(super) ease: f64,
    pub(super) shy: bool,
}

impl Mind {
    /// What somebody with these tastes is like besides.
    pub(super) fn with(tastes: Vec<f64>, being: &Being, dice: &mut Dice) -> Self {
        let later = PLAIN.iter().map(|one| taste(one, being, dice)).collect();
        let shy = dice.happens(SHY);
        Self { tastes, later, ease: dice.normal() * EASE, shy }
    }
}

/// A meeting that somebody may come to.
#[derive(Clone, Copy)]
pub(super) struct Choice<'a> {
    pub(super) candidate: Candidate<'a>,
    /// Its number on the ground.
    pub(super) meeting: usize,
    /// Of travel.
    pub(super) minutes: u16,
}

/// What somebody is, before what they like.
pub(super) struct Being {
    woman: bool,
    young: bool,
    old: bool,
    queer: bool,
    dual: bool,
    secular: bool,
}

impl Being {
    fn new(dice: &mut Dice) -> Self {
        let age = dice.share();
        Self {
            woman: dice.happens(0.4),
            young: age < 0.18,
            old: age > 0.88,
            queer: dice.happens(0.08),
            dual: dice.happens(0.2),
            secular: dice.happens(0.35),
        }
    }

    /// Everybody there can be of one sex, with how many of them there are.
    pub(super) fn all(woman: bool) -> Vec<(Self, f64)> {
        let ages = [(true, false, 0.18), (false, false, 0.7), (false, true, 0.12)];
        let either = |share: f64| [(true, share), (false, 1.0 - share)];
        let mut all = Vec::new();
        for (young, old, of_age) in ages {
            for (queer, of_queer) in either(0.08) {
                for (dual, of_dual) in either(0.2) {
                    for (secular, of_secular) in either(0.35) {
                        let being = Self { woman, young, old, queer, dual, secular };
                        all.push((being, of_age * of_queer * of_dual * of_secular));
                    }
                }
            }
        }
        all
    }

    /// Is a trait made for them? None where it is for all.
    fn is_own(&self, one: &Trait) -> Option<bool> {
        Some(match one {
            Trait::Circle(Circle::Women) => self.woman,
            Trait::Circle(Circle::Men) => !self.woman,
            Trait::Circle(Circle::Young) => self.young,
            Trait::Circle(Circle::Seniors) => self.old,
            Trait::Circle(Circle::Lgbtq) => self.queer,
            Trait::Circle(Circle::DualDiagnosis) | Trait::Medication => self.dual,
            Trait::Circle(Circle::Professionals) => false,
            Trait::Secular => self.secular,
            _ => return None,
        })
    }
}

impl<'a> Person<'a> {
    pub(super) fn new(
        number: u64,
        ground: &Ground<'a>,
        world: &Parameters,
        dice: &Dice,
        now: Timestamp,
    ) -> Self {
        let mut dice = dice.of(&[number]);
        let of_dislikes = dice.of(&[8]);
        let being = Being::new(&mut dice);
        let mut groups = BTreeSet::from([if being.woman { Group::Women } else { Group::Men }]);
        groups.extend(being.secular.then_some(Group::Secular));
        let home = ground.home(&mut dice);
        let travel = *dice
            .pick(&[
                Travel::Foot,
                Travel::Bicycle,
                Travel::Transit,
                Travel::Transit,
                Travel::Car,
                Travel::Car,
            ])
            .unwrap_or(&Travel::Transit);
        let limits = limits(&being, ground, travel, &mut dice, &mut groups);
        if ground.near(home, 10.0).len() < RURAL {
            groups.insert(Group::Rural);
        }
        let tastes: Vec<f64> = PLAIN.iter().map(|one| taste(one, &being, &mut dice)).collect();
        let later = PLAIN.iter().map(|one| taste(one, &being, &mut dice)).collect();
        let mut wishes = wishes(&tastes, world, &mut dice);
        wishes.extend(dislikes(&tastes, &wishes, world, of_dislikes));
        let shy = dice.happens(SHY);
        let mind = Mind { tastes, later, ease: dice.normal() * EASE, shy };
        let options = options(ground, home, travel, &limits, now, &mut dice);
        Self { number, round: ground.round, groups, travel, wishes, mind, options }
    }
}

impl Person<'_> {
    /// Do they ask for it?
    pub(super) fn wants(&self, one: &Trait) -> bool {
        self.wishes.iter().any(|(wish, importance)| wish == one && *importance > Importance::NotAtAll)
    }
}

fn limits(
    being: &Being,
    ground: &Ground<'_>,
    travel: Travel,
    dice: &mut Dice,
    groups: &mut BTreeSet<Group>,
) -> Circumstances {
    let mut languages: Vec<Box<str>> = vec!["en".into()];
    let others: Vec<&str> = ground
        .languages
        .iter()
        .filter(|(iso, many)| **iso != "en" && **many > 2)
        .map(|(iso, _)| *iso)
        .collect();
    if let Some(other) = dice.pick(&others).copied().filter(|_| dice.happens(0.12)) {
        groups.insert(Group::OtherLanguage);
        languages.insert(0, other.into());
        // Half of them follow no other.
        languages.truncate(1 + dice.below(2));
    }
    let mut access = BTreeSet::new();
    if dice.happens(0.08) {
        groups.insert(Group::Wheelchair);
        access.insert(Access::Wheelchair);
    }
    let evenings =
        Window { from: Some(time(17, 0, 0, 0)), until: Some(time(21, 59, 0, 0)), ..Window::default() };
    Circumstances {
        languages,
        usual_language: Some("en".into()),
        access,
        eligible: Eligible {
            closed: Some(true),
            women: Some(being.woman),
            men: Some(!being.woman),
            professions: Some(Vec::new()),
            invited: Some(false),
        },
        times: if dice.happens(0.3) { vec![evenings] } else { Vec::new() },
        reach_km: Some(match travel {
            Travel::Foot => 4.0,
            Travel::Bicycle => 8.0,
            Travel::Transit => 15.0,
            Travel::Car => 30.0,
        }),
        ..Circumstances::default()
    }
}

/// How much a trait moves for somebody, in matched attributes.
pub(super) fn taste(one: &Trait, being: &Being, dice: &mut Dice) -> f64 {
    let liking = 0.5 * (1 + dice.below(3)) as f64;
    let chance = dice.share();
    match being.is_own(one) {
        Some(true) if chance < 0.7 => liking,
        Some(true) => 0.0,
        Some(false) if *one == Trait::Secular => {
            if chance < 0.5 {
                -0.5
            } else {
                0.0
            }
        }
        Some(false) => -0.5,
        None => match one {
            Trait::Attendance(_) => 0.0,
            Trait::Circle(Circle::Newcomers) if chance < 0.5 => liking,
            Trait::Format(Format::Reading | Format::Steps) if being.secular && chance > 0.5 => -0.5,
            _ if chance < 0.33 => liking,
            _ if chance > 0.8 => -liking.min(1.0),
            _ => 0.0,
        },
    }
}

/// Everything a taste can be.
pub(super) const TASTES: [f64; 6] = [-1.0, -0.5, 0.0, 0.5, 1.0, 1.5];

/// How often [`taste`] gives each of [`TASTES`].
pub(super) fn shares_of_tastes(one: &Trait, being: &Being) -> [f64; 6] {
    let liked = |share: f64, little: f64, much: f64| {
        let like = share / 3.0;
        [much, little, 1.0 - share - little - much, like, like, like]
    };
    match being.is_own(one) {
        Some(true) => liked(0.7, 0.0, 0.0),
        Some(false) if *one == Trait::Secular => liked(0.0, 0.5, 0.0),
        Some(false) => liked(0.0, 1.0, 0.0),
        None => match one {
            Trait::Attendance(_) => liked(0.0, 0.0, 0.0),
            Trait::Circle(Circle::Newcomers) => liked(0.5, 0.2 / 3.0, 0.4 / 3.0),
            Trait::Format(Format::Reading | Format::Steps) if being.secular => liked(0.33, 0.5, 0.0),
            _ => liked(0.33, 0.2 / 3.0, 0.4 / 3.0),
        },
    }
}

/// What they say they want, sometimes otherwise than it is.
fn wishes(tastes: &[f64], world: &Parameters, dice: &mut Dice) -> Vec<(Trait, Importance)> {
    let mut said = Vec::new();
    for (one, taste) in PLAIN.iter().zip(tastes).filter(|(one, _)| can_be_asked(one)) {
        let meant = meant(*taste);
        let other = Importance::ALL.get(1 + dice.below(4)).copied().filter(|one| *one > Importance::NotAtAll);
        let wrong = dice.happens(wrongly(meant, world));
        said.extend(if wrong { other } else { meant }.map(|importance| (one.clone(), importance)));
    }
    said
}

/// How much somebody wants what they like so much.
pub(super) fn meant(taste: f64) -> Option<Importance> {
    match taste {
        taste if taste > 1.2 => Some(Importance::VeryMuch),
        taste if taste > 0.7 => Some(Importance::Much),
        taste if taste > 0.0 => Some(Importance::ALittle),
        _ => None,
    }
}

/// How often it is told otherwise. Who wants something tells it wrongly more often than somebody wants what means nothing
/// to them.
pub(super) fn wrongly(meant: Option<Importance>, world: &Parameters) -> f64 {
    if meant.is_some() { world.misstated } else { world.misstated / 5.0 }
}

/// What they say they would rather not have: what they like least, as many as a form has room for, and not what they
/// asked for. Of some they name another thing.
fn dislikes(
    tastes: &[f64],
    wishes: &[(Trait, Importance)],
    world: &Parameters,
    mut dice: Dice,
) -> Vec<(Trait, Importance)> {
    let mut named: Vec<usize> = Vec::new();
    let asked: Vec<usize> = wishes.iter().map(|(one, _)| at(one)).collect();
    for meant in least_liked(tastes, &asked) {
        let wrong = dice.happens(world.misstated);
        let other = dice.pick(&NAMEABLE).map(at);
        let said = if wrong { other } else { Some(meant) };
        named.extend(said.filter(|one| !asked.contains(one) && !named.contains(one)));
    }
    named.into_iter().filter_map(|place| Some((PLAIN.get(place)?.clone(), Importance::RatherNot))).collect()
}

/// What they would name as what they would rather not have, by its place; the first in the form where they like several
/// as little.
pub(super) fn least_liked(tastes: &[f64], asked: &[usize]) -> Vec<usize> {
    let disliked = |place: &usize| tastes.get(*place).is_some_and(|taste| *taste < 0.0);
    let mut least: Vec<usize> =
        NAMEABLE.iter().map(at).filter(|place| disliked(place) && !asked.contains(place)).collect();
    least.sort_by(|one, other| tastes[*one].total_cmp(&tastes[*other]));
    least.truncate(NAMED);
    least
}

pub(super) fn can_be_asked(one: &Trait) -> bool {
    match one {
        Trait::Format(_) | Trait::Secular | Trait::Medication | Trait::Day(_) => true,
        Trait::Circle(circle) => *circle != Circle::Professionals,
        Trait::Size(size) => *size == Size::Small,
        _ => false,
    }
}

fn options<'a>(
    ground: &Ground<'a>,
    home: (f64, f64),
    travel: Travel,
    limits: &Circumstances,
    now: Timestamp,
    dice: &mut Dice,
) -> Vec<Choice<'a>> {
    let reach = limits.reach_km.unwrap_or_default();
    let near = ground.near(home, reach).into_iter().take(NEAR).map(|(number, km)| (number, Some(km)));
    let afar: Vec<usize> = (0..ground.meetings.len())
        .filter(|number| ground.meetings[*number].listing.meeting.attendance.from_afar())
        .collect();
    let from = dice.below(afar.len());
    let afar = (0..afar.len().min(AFAR)).map(|step| (afar[(from + step) % afar.len()], None));
    let mut seen = BTreeSet::new();
    let mut at_a_place = 0;
    let mut options = Vec::new();
    for (number, distance_km) in near.chain(afar) {
        let listing = ground.meetings[number].listing;
        let candidate = Candidate { listing, place: options.len(), distance_km, afar: false };
        let candidate = candidate.for_reach(Mode::Any, reach);
        if (at_a_place == OFFERED && !candidate.afar)
            || !seen.insert(number)
            || !limits.admits(&candidate, now)
        {
            continue;
        }
        at_a_place += usize::from(!candidate.afar);
        let minutes = distance_km.filter(|_| !candidate.afar).map_or(0, |km| travel.minutes(km));
        options.push(Choice { candidate, meeting: number, minutes });
    }
    options
}

/// The place of a trait that is surely in [`PLAIN`]; beyond the end for others.
pub(super) fn at(one: &Trait) -> usize {
    place(one).unwrap_or(PLAIN.len())
}
