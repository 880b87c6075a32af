//! Volunteers from the fellowships: who they say they are, when they can be called, whom they fit.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    plan::Days,
    words::{blank, fits, folded, is_id},
};

/// The most characters of one text.
const LONGEST: usize = 200;
/// The most entries of a list.
const MOST: usize = 20;

/// A time in which somebody can be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// On which days; 0 is Sunday.
    pub days: Days,
    /// From.
    pub from: Time,
    /// Until, on the same day.
    pub until: Time,
}

/// What somebody offers for a first visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Offer {
    /// A talk on the telephone.
    Call,
    /// Meeting at the door and sitting beside.
    Company,
    /// A ride.
    Ride,
}

/// A volunteer. All about themselves is theirs to say or to leave out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Volunteer {
    /// Which one.
    pub id: String,
    /// The name they go by here.
    pub alias: String,
    /// From which fellowship; several may be named.
    #[serde(default)]
    pub fellowships: Vec<String>,
    /// Which languages, by their codes.
    #[serde(default)]
    pub languages: Vec<String>,
    /// When.
    #[serde(default)]
    pub hours: Vec<Hours>,
    /// What they offer.
    #[serde(default)]
    pub offers: Vec<Offer>,
    /// Their gender, in their own word, if they like.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    /// Their own way to recovery, if they like ("pills", "nurse", "secular").
    #[serde(default)]
    pub background: Vec<String>,
    /// When the clinic screened them. Nobody is called before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub screened: Option<Date>,
    /// Not for now, by their own wish.
    #[serde(default)]
    pub resting: bool,
}

/// Why a volunteer cannot be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotReady {
    /// Not screened yet.
    #[error("the clinic has not screened this volunteer yet")]
    NotScreened,
    /// Resting.
    #[error("this volunteer takes a rest")]
    Resting,
    /// Something about them is missing or too long.
    #[error("a volunteer needs an alias and at least one language")]
    Incomplete,
}

impl Volunteer {
    /// May they be called?
    ///
    /// # Errors
    /// When not, and why.
    pub fn ready(&self, today: Date) -> Result<(), NotReady> {
        let said = |text: &String| !blank(text) && fits(text, LONGEST);
        let lists = [&self.fellowships, &self.languages, &self.background];
        let sized = lists.into_iter().all(|list| list.len() <= MOST && list.iter().all(said));
        let right = is_id(&self.id) && said(&self.alias) && sized && self.hours.len() <= MOST;
        if !right || self.languages.is_empty() {
            Err(NotReady::Incomplete)
        } else if self.screened.is_none_or(|day| day > today) {
            Err(NotReady::NotScreened)
        } else if self.resting {
            Err(NotReady::Resting)
        } else {
            Ok(())
        }
    }

    /// Can they be called on that day of the week (0 is Sunday) at that time?
    #[must_use]
    pub fn answers(&self, weekday: u8, time: Time) -> bool {
        self.hours.iter().any(|one| one.days.contains(weekday) && one.from <= time && time < one.until)
    }
}

/// Whom a client would like to be met by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// In which language they talk. Nobody else is proposed.
    pub language: String,
    /// What they need. Nobody is proposed who offers none of it.
    pub need: Option<Offer>,
    /// Whom they feel safe with, where they say. Nobody else is proposed.
    pub gender: Option<String>,
    /// From which fellowship, if they say.
    pub fellowship: Option<String>,
    /// Of which background, if they say. It brings somebody forward and shuts nobody out.
    pub background: Option<String>,
    /// Now: the day of the week and the time.
    pub at: Option<(u8, Time)>,
}

/// Why somebody is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fits {
    /// Can be called now.
    AnswersNow,
    /// Of the fellowship that was wished for.
    Fellowship,
    /// Of the background that was wished for.
    Background,
}

/// Volunteers that may be called for a wish, those with the most reasons first, then by alias.
#[must_use]
pub fn fitting<'v>(volunteers: &'v [Volunteer], wish: &Wish, today: Date) -> Vec<(&'v Volunteer, Vec<Fits>)> {
    let same = |a: &str, b: &str| folded(a) == folded(b);
    let has = |list: &[String], word: &str| list.iter().any(|one| same(one, word));
    let possible = |one: &&Volunteer| {
        let gender = |wished: &String| one.gender.as_ref().is_some_and(|gender| same(gender, wished));
        one.ready(today).is_ok()
            && has(&one.languages, &wish.language)
            && wish.need.is_none_or(|need| one.offers.contains(&need))
            && wish.gender.as_ref().is_none_or(gender)
    };
    let reasons = |one: &Volunteer| {
        let now = wish.at.is_some_and(|(weekday, time)| one.answers(weekday, time));
        let fellowship = wish.fellowship.as_ref().is_some_and(|wished| has(&one.fellowships, wished));
        let background = wish.background.as_ref().is_some_and(|wished| has(&one.background, wished));
        [(now, Fits::AnswersNow), (fellowship, Fits::Fellowship), (background, Fits::Background)]
            .into_iter()
            .filter_map(|(fits, why)| fits.then_some(why))
            .collect::<Vec<_>>()
    };
    let mut found: Vec<_> = volunteers.iter().filter(possible).map(|one| (one, reasons(one))).collect();
    found.sort_by(|(one, why), (other, other_why)| {
        other_why.len().cmp(&why.len()).then_with(|| folded(&one.alias).cmp(&folded(&other.alias)))
    });
    found
}
