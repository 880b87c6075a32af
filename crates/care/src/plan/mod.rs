//! A plan: what a person wants, and what they mean to do about it.
//!
//! It is the person's own. A counsellor may make one together with them ([`Plan::agreed`]), send it in a [`Parcel`], and
//! see later what the person chooses to show ([`Shown`]); nothing here counts days without a slip, and nothing is taken
//! away for one. The browser reads and writes the same JSON.
//!
//! Reading keeps what a newer program wrote beside the fields known here. What is read can be written, and what is
//! written can be read: both keep to the same sizes.

mod commitment;
mod parcel;
mod shown;
#[cfg(test)]
mod tests;
mod version;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;

pub use commitment::{Attendance, Commitment, Days, Kind};
pub use parcel::{Agreed, Ask, ClinicName, ConsentNote, Ended, Mailbox, NotAParcel, Parcel};
pub use shown::{Felt, KeptCommitment, ScaleTotal, Shown, Visit};
pub(crate) use version::{VersionOne, read_versioned, write_bounded};

use crate::{
    Unreadable,
    words::{blank, fits},
};

/// The most bytes a plan may have.
pub const LONGEST: usize = 200_000;
/// The most characters of one text in it.
pub const LONGEST_TEXT: usize = 500;
/// The most lines in a list of texts, and people to call.
pub const MOST_LINES: usize = 30;
/// The most commitments.
pub const MOST_COMMITMENTS: usize = 40;

/// What a person wants, and what they mean to do about it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    v: VersionOne,
    /// What I want, in the person's own words.
    pub want: Vec<String>,
    /// What I mean to do.
    pub commitments: Vec<Commitment>,
    /// What to do when I want to use.
    pub when_i_want_to_use: Vec<String>,
    /// People I can call.
    pub people: Vec<Person>,
    /// How often I look at how it goes.
    pub rhythm: Rhythm,
    /// Scales I fill in, by their ids ([`crate::scale`]).
    pub scales: Vec<String>,
    /// What I chose for myself.
    pub choices: Choices,
    /// Were ways without religion put beside the others?
    pub secular_offered: bool,
    /// Does somebody else demand it (a court, an employer, a licensing board)?
    pub mandated: bool,
    #[serde(flatten)]
    more: Map<String, Value>,
}

/// Somebody to call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// What the person calls them.
    pub name: String,
    /// How to reach them.
    pub how: String,
    #[serde(flatten)]
    more: Map<String, Value>,
}

impl Person {
    /// Somebody, and how to reach them.
    #[must_use]
    pub fn new(name: impl Into<String>, how: impl Into<String>) -> Self {
        Self { name: name.into(), how: how.into(), more: Map::new() }
    }
}

/// What somebody chooses for themselves, and nobody can set for them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// Ninety meetings in ninety days: a custom of some fellowships. No trial of it is known.
    pub ninety: bool,
    #[serde(flatten)]
    more: Map<String, Value>,
}

/// How often somebody looks at how it goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Every {
    /// Each day.
    Daily,
    /// Once a week.
    Weekly,
    /// When they like.
    #[default]
    None,
}

/// A rhythm of one's own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rhythm {
    /// How often.
    pub every: Every,
    /// At which hour of the day, 0 to 23, where the person is.
    pub hour: u8,
    #[serde(flatten)]
    more: Map<String, Value>,
}

impl Rhythm {
    /// So often, at this hour (of more than 23, the last).
    #[must_use]
    pub fn new(every: Every, hour: u8) -> Self {
        Self { every, hour: hour.min(23), more: Map::new() }
    }

    /// Is it time, when the last check-in was on that day?
    #[must_use]
    pub fn due(&self, last: Option<Date>, today: Date) -> bool {
        let wait = match self.every {
            Every::None => return false,
            Every::Daily => 1,
            Every::Weekly => 7,
        };
        last.is_none_or(|last| (today - last).get_days() >= wait)
    }
}

/// Why a plan cannot be agreed on, or a commitment not be kept so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PlanError {
    /// Demanded by somebody, and no way without religion was offered.
    #[error("a plan that is demanded must offer a way without religion beside the others (rule X-3)")]
    NoSecularChoice,
    /// Ninety in ninety in a plan that is demanded.
    #[error("ninety meetings in ninety days is a person's own choice; it cannot be demanded (rule X-3)")]
    NinetyDemanded,
    /// No commitment has this id.
    #[error("the plan has no such commitment")]
    NoSuchCommitment,
    /// The day has not come yet.
    #[error("this day is still to come")]
    NotYet,
    /// The plan would grow beyond what can be kept.
    #[error("the plan is full; take something out first")]
    Full,
}

/// Where the meetings of a plan are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mix {
    /// No meeting says.
    Unsaid,
    /// In person only.
    InPerson,
    /// Online only. Whoever goes online only tends to be less involved: a page may say so, and change nothing.
    OnlineOnly,
    /// Both.
    Both,
}

impl Plan {
    /// A plan to begin with: two meetings in person, one online for the days between, a first meeting to name. Which
    /// ones is for the person to say.
    #[must_use]
    pub fn starter() -> Self {
        let mut plan = Self { rhythm: Rhythm::new(Every::Daily, 19), ..Self::default() };
        let first = [
            (Kind::FirstMeeting, Attendance::InPerson),
            (Kind::Meeting, Attendance::InPerson),
            (Kind::Meeting, Attendance::Online),
        ];
        for (kind, attendance) in first {
            let mut commitment = Commitment::new(plan.next_id(), kind);
            commitment.attendance = Some(attendance);
            plan.commitments.push(commitment);
        }
        plan
    }

    /// Reads a plan.
    ///
    /// # Errors
    /// When it is none, a later one, or larger than one may be.
    pub fn read(json: &[u8]) -> Result<Self, Unreadable> {
        let plan: Self = read_versioned(json, LONGEST)?;
        plan.sized().then_some(plan).ok_or(Unreadable::TooLarge)
    }

    /// The plan as it is sealed.
    ///
    /// # Errors
    /// When it is larger than one may be; it could not be read again.
    pub fn write(&self) -> Result<Vec<u8>, Unreadable> {
        if !self.sized() {
            return Err(Unreadable::TooLarge);
        }
        write_bounded(self, LONGEST)
    }

    /// An id no commitment has yet.
    #[must_use]
    pub fn next_id(&self) -> String {
        let taken = |id: &String| self.commitments.iter().any(|one| one.id == *id);
        (1..=self.commitments.len() + 1)
            .map(|number| number.to_string())
            .find(|id| !taken(id))
            .unwrap_or_default()
    }

    /// A commitment by its id.
    #[must_use]
    pub fn commitment(&self, id: &str) -> Option<&Commitment> {
        self.commitments.iter().find(|one| one.id == id)
    }

    /// What is meant for a day of the week (0 is Sunday).
    pub fn on(&self, weekday: u8) -> impl Iterator<Item = &Commitment> {
        self.commitments.iter().filter(move |one| one.days.contains(weekday))
    }

    /// Notes that a commitment was kept on a day. Noting it twice changes nothing.
    ///
    /// # Errors
    /// When there is no such commitment, the day is still to come, or the plan is full.
    pub fn keep(&mut self, id: &str, day: Date, today: Date) -> Result<(), PlanError> {
        if day > today {
            return Err(PlanError::NotYet);
        }
        let commitment =
            self.commitments.iter_mut().find(|one| one.id == id).ok_or(PlanError::NoSuchCommitment)?;
        if !commitment.done.contains(&day) && commitment.done.len() >= commitment::MOST_DONE {
            return Err(PlanError::Full);
        }
        commitment.done.insert(day);
        Ok(())
    }

    /// Takes such a note back.
    ///
    /// # Errors
    /// When there is no such commitment.
    pub fn unkeep(&mut self, id: &str, day: Date) -> Result<(), PlanError> {
        let commitment =
            self.commitments.iter_mut().find(|one| one.id == id).ok_or(PlanError::NoSuchCommitment)?;
        commitment.done.remove(&day);
        Ok(())
    }

    /// Where its meetings are.
    #[must_use]
    pub fn mix(&self) -> Mix {
        let meets =
            |one: &&Commitment| matches!(one.kind, Kind::Meeting | Kind::FirstMeeting | Kind::HomeGroup);
        let said: Vec<Attendance> =
            self.commitments.iter().filter(meets).filter_map(|one| one.attendance).collect();
        let in_person = said.iter().any(|one| *one != Attendance::Online);
        let online = said.iter().any(|one| *one != Attendance::InPerson);
        match (in_person, online) {
            (false, false) => Mix::Unsaid,
            (true, false) => Mix::InPerson,
            (false, true) => Mix::OnlineOnly,
            (true, true) => Mix::Both,
        }
    }

    /// The plan as something both sides agreed on. Only such a one goes into a parcel.
    ///
    /// # Errors
    /// When somebody demands it and it leaves no choice.
    pub fn agreed(self) -> Result<Agreed, PlanError> {
        if self.mandated && !self.secular_offered {
            return Err(PlanError::NoSecularChoice);
        }
        if self.mandated && self.choices.ninety {
            return Err(PlanError::NinetyDemanded);
        }
        Ok(Agreed::new(self))
    }

    /// The plan without anything a page does not show: what a newer program may have put beside the known fields.
    fn plain(mut self) -> Self {
        self.more.clear();
        self.rhythm.more.clear();
        self.choices.more.clear();
        self.people.iter_mut().for_each(|person| person.more.clear());
        self.commitments.iter_mut().for_each(Commitment::forget_more);
        self
    }

    /// Is nothing in it larger than it may be?
    fn sized(&self) -> bool {
        let lists = [&self.want, &self.when_i_want_to_use, &self.scales];
        let lines = lists.into_iter().flatten().all(|line| fits(line, LONGEST_TEXT));
        let people =
            self.people.iter().all(|one| fits(&one.name, LONGEST_TEXT) && fits(&one.how, LONGEST_TEXT));
        lines
            && people
            && lists.into_iter().all(|list| list.len() <= MOST_LINES)
            && self.people.len() <= MOST_LINES
            && self.rhythm.hour <= 23
            && self.commitments.len() <= MOST_COMMITMENTS
            && self.commitments.iter().all(Commitment::sized)
    }

    /// Is nothing said in it yet?
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let lists = [&self.want, &self.when_i_want_to_use];
        lists.into_iter().flatten().all(|line| blank(line))
            && self.people.is_empty()
            && self
                .commitments
                .iter()
                .all(|one| blank(&one.text) && one.slug.is_none() && one.done.is_empty())
    }
}
