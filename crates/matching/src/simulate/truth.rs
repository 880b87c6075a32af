//! How things are, unlike what the ranker takes them for.
//!
//! Not a logistic sum: liking saturates, some traits matter together only, the link is the complementary log-log, groups
//! differ in ways no listing tells, tastes turn, likeness fades and then weighs a little against, and some listings are
//! wrong. The ranker knows none of this.

use super::{
    dice::Dice,
    ground::{Ground, Spot},
    parameters::Parameters,
    people::{Choice, Mind, Person, at},
};
use crate::{
    looks::PLAIN,
    traits::{Circle, Format, Size, Trait},
};

/// Liking grows no further than this, in matched attributes.
const MOST: f64 = 3.0;
/// What two traits move together, in matched attributes.
const TOGETHER: f64 = 0.8;
/// Weeks in which being among people like oneself stops helping.
const LIKENESS_WEEKS: f64 = 22.0;
/// Weeks in which tastes turn.
const TURN_WEEKS: f64 = 26.0;
/// It was close where luck missed by no more than this.
pub(super) const NEARLY: f64 = 0.2;
/// Travel that costs nothing, in minutes.
const FREE_MINUTES: u16 = 15;

/// The truth of one world.
pub(super) struct Truth<'w, 'a> {
    pub(super) ground: &'w Ground<'a>,
    pub(super) world: Parameters,
    /// Chosen so that a random meeting fits as often as the world says.
    base: f64,
    luck: Dice,
}

/// What came of a visit.
pub(super) struct Came {
    pub(super) fitted: bool,
    /// It was close.
    pub(super) nearly: bool,
    /// It was the last one.
    pub(super) stops: bool,
}

impl<'w, 'a> Truth<'w, 'a> {
    /// For these people; some of them are asked how often a meeting fits.
    pub(super) fn new(ground: &'w Ground<'a>, world: Parameters, people: &[Person<'a>], luck: Dice) -> Self {
        let mut truth = Self { ground, world, base: -1.5, luck };
        let (mut low, mut high) = (-9.0, 3.0);
        for _ in 0..24 {
            truth.base = f64::midpoint(low, high);
            if truth.average(people) < world.fit { low = truth.base } else { high = truth.base }
        }
        truth
    }

    fn average(&self, people: &[Person<'a>]) -> f64 {
        let (mut sum, mut many) = (0.0, 0_u32);
        for person in people.iter().take(120) {
            for choice in person.options.iter().step_by(3) {
                sum += self.chance(&person.mind, choice, 0.0);
                many += 1;
            }
        }
        sum / f64::from(many.max(1))
    }

    /// How likely a meeting fits somebody after so many weeks.
    pub(super) fn chance(&self, mind: &Mind, choice: &Choice<'_>, weeks: f64) -> f64 {
        let meeting = &self.ground.meetings[choice.meeting];
        let hidden = self.world.cohesion * meeting.cohesion;
        self.at_odds(choice, self.odds(mind, choice, weeks) + hidden)
    }

    /// The same for somebody who knows tastes and nothing of groups.
    pub(super) fn chance_by_taste(&self, mind: &Mind, choice: &Choice<'_>, weeks: f64) -> f64 {
        self.at_odds(choice, self.odds(mind, choice, weeks))
    }

    /// The odds, but for what is hidden of the group.
    pub(super) fn odds(&self, mind: &Mind, choice: &Choice<'_>, weeks: f64) -> f64 {
        let meeting = &self.ground.meetings[choice.meeting];
        let liking = MOST * (self.liking(mind, meeting, weeks) / MOST).tanh();
        self.base + self.world.unlike * mind.ease + self.world.attribute * liking
            - self.world.travel * quarters(choice.minutes)
    }

    /// How likely something fits with these odds.
    pub(super) fn at_odds(&self, choice: &Choice<'_>, odds: f64) -> f64 {
        let there = 1.0 - (-odds.exp()).exp();
        if choice.candidate.afar { there * self.world.online } else { there }
    }

    /// In matched attributes.
    fn liking(&self, mind: &Mind, meeting: &Spot<'_>, weeks: f64) -> f64 {
        let turned = self.world.drift * (weeks / TURN_WEEKS).min(1.0);
        let likeness = (1.0 - weeks / LIKENESS_WEEKS).max(-0.2);
        let taste = |place: usize| {
            let taste = (1.0 - turned) * mind.tastes[place] + turned * mind.later[place];
            if PLAIN[place].is_for_some() && taste > 0.0 { taste * likeness } else { taste }
        };
        let plain = meeting.looks.plain;
        let has = |one: &Trait| plain.has(one);
        let likes = |one: &Trait| mind.tastes.get(at(one)).is_some_and(|taste| *taste > 0.0);
        let (new, speaker) = (Trait::Circle(Circle::Newcomers), Trait::Format(Format::Speaker));
        let mut together = 0.0;
        if has(&new) && has(&Trait::Size(Size::Small)) && likes(&new) {
            together += TOGETHER;
        }
        if has(&Trait::Size(Size::Large)) && mind.shy {
            together -= TOGETHER;
        }
        if has(&speaker) && has(&Trait::Weekend) && likes(&speaker) {
            together += TOGETHER;
        }
        if has(&Trait::Format(Format::Reading)) && likes(&Trait::Secular) && !has(&Trait::Secular) {
            together -= TOGETHER;
        }
        plain.places().map(taste).sum::<f64>() + together
    }

    /// How likely a bad visit there is the last.
    pub(super) fn risk(&self, choice: &Choice<'_>) -> f64 {
        let gentle = self.ground.meetings[choice.meeting].looks.plain.has(&Trait::Circle(Circle::Newcomers));
        let more = if gentle { -0.15 } else { 0.0 } + 0.05 * quarters(choice.minutes);
        (self.world.quit * (1.0 + self.world.unlike * more)).min(0.9)
    }

    /// What comes of a visit; the luck belongs to the person and the meeting, not to who sent them there.
    pub(super) fn visit(&self, person: &Person<'_>, choice: &Choice<'_>, weeks: f64) -> Came {
        let mut luck = self.luck.of(&[person.number, choice.meeting as u64]);
        let (luck_of_fit, luck_of_stop) = (luck.share(), luck.share());
        let chance = self.chance(&person.mind, choice, weeks);
        Came {
            fitted: luck_of_fit < chance,
            nearly: luck_of_fit < chance + NEARLY,
            stops: luck_of_stop < self.risk(choice),
        }
    }

    /// Luck that decides what somebody says of a visit.
    pub(super) fn telling(&self, person: &Person<'_>, choice: &Choice<'_>) -> Dice {
        self.luck.of(&[person.number, choice.meeting as u64, 1])
    }

    /// Luck with which minds are drawn that would have told the same.
    pub(super) fn guessing(&self, person: &Person<'_>) -> Dice {
        self.luck.of(&[person.number, 2, 2, 2])
    }

    /// How likely a listing is wrong, for all that can be seen of it.
    pub(super) fn gone(&self, choice: &Choice<'_>) -> f64 {
        let oftener = self.ground.meetings[choice.meeting].oftener / self.ground.usual.max(1.0);
        (self.world.wrong * oftener).min(1.0)
    }

    /// How much each trait that a meeting has moves for somebody: what they could name as a reason.
    pub(super) fn worst(&self, mind: &Mind, choice: &Choice<'_>) -> Option<&'static Trait> {
        const TRAITS: &[Trait] = &PLAIN;
        let plain = self.ground.meetings[choice.meeting].looks.plain;
        let worst = plain.places().min_by(|one, other| mind.tastes[*one].total_cmp(&mind.tastes[*other]))?;
        TRAITS.get(worst).filter(|_| mind.tastes[worst] < 0.0)
    }
}

fn quarters(minutes: u16) -> f64 {
    f64::from(minutes.saturating_sub(FREE_MINUTES)) / 15.0
}
