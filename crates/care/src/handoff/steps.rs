//! The three meetings and their steps.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    Unreadable,
    plan::{VersionOne, read_versioned, write_bounded},
};

/// The most bytes of one.
const LONGEST: usize = 20_000;
/// How many days there are between two meetings where nobody set a day.
const APART: i64 = 7;

/// One of the three meetings with the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meeting {
    /// The first.
    First,
    /// The second, about a week later.
    Second,
    /// The third.
    Third,
}

impl Meeting {
    /// The three in order.
    pub const ALL: [Self; 3] = [Self::First, Self::Second, Self::Third];

    fn place(self) -> usize {
        match self {
            Self::First => 0,
            Self::Second => 1,
            Self::Third => 2,
        }
    }
}

/// A step of handing over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Gave a schedule of meetings near the client.
    Schedule,
    /// Gave the sheet on what to expect, and talked over worries.
    WhatToExpect,
    /// Chose a meeting together.
    ChooseTogether,
    /// Called a volunteer while the client was there.
    CallVolunteer,
    /// Agreed on a journal.
    Journal,
    /// Second meeting: asked how it went.
    AskHowItWent,
    /// Second meeting, when they had gone: set the next meetings.
    SetNext,
    /// Second meeting, when they had not: solved what was in the way, and chose and called again.
    SolveAndCallAgain,
    /// Third meeting: asked again how it went.
    AskAgain,
    /// Third meeting: talked about a home group.
    HomeGroup,
    /// Third meeting: talked about a sponsor for a time.
    TemporarySponsor,
    /// Third meeting: reading and doing something for a group.
    ReadingAndService,
}

impl Step {
    /// All steps in order.
    pub const ALL: [Self; 12] = [
        Self::Schedule,
        Self::WhatToExpect,
        Self::ChooseTogether,
        Self::CallVolunteer,
        Self::Journal,
        Self::AskHowItWent,
        Self::SetNext,
        Self::SolveAndCallAgain,
        Self::AskAgain,
        Self::HomeGroup,
        Self::TemporarySponsor,
        Self::ReadingAndService,
    ];

    /// To which meeting it belongs.
    #[must_use]
    pub fn meeting(self) -> Meeting {
        match self {
            Self::Schedule
            | Self::WhatToExpect
            | Self::ChooseTogether
            | Self::CallVolunteer
            | Self::Journal => Meeting::First,
            Self::AskHowItWent | Self::SetNext | Self::SolveAndCallAgain => Meeting::Second,
            Self::AskAgain | Self::HomeGroup | Self::TemporarySponsor | Self::ReadingAndService => {
                Meeting::Third
            }
        }
    }
}

/// Did the client go to a meeting since the last time?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Visited {
    /// Yes.
    Yes,
    /// Not yet.
    NotYet,
    /// They would rather not say.
    Unsaid,
}

/// Why a step was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftBecause {
    /// The client did not want it.
    ClientDeclined,
    /// There was no time.
    NoTime,
    /// No volunteer could be reached.
    NobodyReached,
    /// The client was not there.
    ClientAbsent,
}

/// How it stands with a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// Done, on the day it was really done, and noted on another.
    Done {
        /// When it was done.
        on: Date,
        /// When that was written down.
        noted: Date,
    },
    /// Left out.
    Left {
        /// On which day that was said.
        on: Date,
        /// Why.
        because: LeftBecause,
    },
}

/// Why something cannot be noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum HandoffError {
    /// A day that has not come.
    #[error("this day is still to come")]
    NotYet,
    /// Before the handoff began.
    #[error("this day is before the handoff began")]
    TooEarly,
    /// The step is not for this client, by how the visit went.
    #[error("this step is for when the visit went the other way")]
    OtherWay,
}

/// One of the three meetings: when it is meant to be, when it was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Slot {
    #[serde(skip_serializing_if = "Option::is_none")]
    planned: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    held: Option<Date>,
}

/// Handing over one client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handoff {
    v: VersionOne,
    began: Date,
    #[serde(default)]
    meetings: [Slot; 3],
    #[serde(default)]
    steps: BTreeMap<Step, StepState>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    visited: Option<Visited>,
}

/// Something that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    /// A meeting that is to be held.
    Meeting {
        /// Which.
        which: Meeting,
        /// Since when.
        since: Date,
    },
    /// A step of a meeting that was held.
    Step {
        /// Which.
        which: Step,
        /// Since when.
        since: Date,
    },
}

impl Handoff {
    /// A handoff that begins on a day: its first meeting is due.
    #[must_use]
    pub fn begin(day: Date) -> Self {
        let first = Slot { planned: Some(day), held: None };
        Self {
            v: VersionOne,
            began: day,
            meetings: [first, Slot::default(), Slot::default()],
            steps: BTreeMap::new(),
            visited: None,
        }
    }

    /// When it began.
    #[must_use]
    pub fn began(&self) -> Date {
        self.began
    }

    /// When a meeting is meant to be: as it was set, or a week after the one before it.
    #[must_use]
    pub fn planned(&self, meeting: Meeting) -> Option<Date> {
        let at = meeting.place();
        let before = at.checked_sub(1).and_then(|at| self.meetings[at].held);
        self.meetings[at].planned.or_else(|| before.and_then(|day| day.checked_add(APART.days()).ok()))
    }

    /// When it was held.
    #[must_use]
    pub fn held(&self, meeting: Meeting) -> Option<Date> {
        self.meetings[meeting.place()].held
    }

    /// Did the client go?
    #[must_use]
    pub fn visited(&self) -> Option<Visited> {
        self.visited
    }

    /// How it stands with a step; nothing where it is open.
    #[must_use]
    pub fn state(&self, step: Step) -> Option<StepState> {
        self.steps.get(&step).copied()
    }

    /// Sets the day of a meeting.
    ///
    /// # Errors
    /// When it is before the handoff began.
    pub fn plan(&mut self, meeting: Meeting, day: Date) -> Result<(), HandoffError> {
        if day < self.began {
            return Err(HandoffError::TooEarly);
        }
        self.meetings[meeting.place()].planned = Some(day);
        Ok(())
    }

    /// Notes that a meeting was held.
    ///
    /// # Errors
    /// When the day is still to come, or before the handoff began.
    pub fn hold(&mut self, meeting: Meeting, day: Date, today: Date) -> Result<(), HandoffError> {
        self.possible(day, today)?;
        self.meetings[meeting.place()].held = Some(day);
        Ok(())
    }

    /// Notes whether the client went.
    pub fn tell(&mut self, visited: Visited) {
        self.visited = Some(visited);
        let other = match visited {
            Visited::Yes => Some(Step::SolveAndCallAgain),
            Visited::NotYet => Some(Step::SetNext),
            Visited::Unsaid => None,
        };
        // A step of the other way that was not done says nothing any more.
        if let Some(step) = other
            && matches!(self.steps.get(&step), Some(StepState::Left { .. }))
        {
            self.steps.remove(&step);
        }
    }

    /// Notes that a step was done, on the day it really was.
    ///
    /// # Errors
    /// When the day is still to come or before the handoff began, or the visit went the other way.
    pub fn done(&mut self, step: Step, on: Date, today: Date) -> Result<(), HandoffError> {
        self.possible(on, today)?;
        if !self.applies(step) {
            return Err(HandoffError::OtherWay);
        }
        self.steps.insert(step, StepState::Done { on, noted: today });
        Ok(())
    }

    /// Notes that a step was left out, and why.
    ///
    /// # Errors
    /// When the visit went the other way, so that nothing was left out.
    pub fn leave(&mut self, step: Step, because: LeftBecause, today: Date) -> Result<(), HandoffError> {
        if !self.applies(step) {
            return Err(HandoffError::OtherWay);
        }
        self.steps.insert(step, StepState::Left { on: today, because });
        Ok(())
    }

    /// Is the step for this client? Of two ways of the second meeting only one is, once it is known.
    #[must_use]
    pub fn applies(&self, step: Step) -> bool {
        match (step, self.visited) {
            (Step::SetNext, Some(Visited::NotYet)) => false,
            (Step::SolveAndCallAgain, visited) => visited == Some(Visited::NotYet),
            _ => true,
        }
    }

    /// What is due on a day: meetings whose day came, and open steps of meetings that were held.
    #[must_use]
    pub fn due(&self, today: Date) -> Vec<Reminder> {
        let mut due = Vec::new();
        for which in Meeting::ALL {
            if let Some(since) = self.held(which) {
                let open = Step::ALL.into_iter().filter(|step| step.meeting() == which);
                let open = open.filter(|step| self.applies(*step) && !self.steps.contains_key(step));
                due.extend(open.map(|which| Reminder::Step { which, since }));
            } else if let Some(since) = self.planned(which).filter(|day| *day <= today) {
                due.push(Reminder::Meeting { which, since });
            }
        }
        due
    }

    /// Is the meeting of this step over, so that it could have been done by now?
    pub(super) fn was_due(&self, step: Step, today: Date) -> bool {
        let meeting = step.meeting();
        let day = self.held(meeting).or_else(|| self.planned(meeting));
        self.applies(step) && day.is_some_and(|day| day <= today)
    }

    /// Were all three meetings held?
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.meetings.iter().all(|meeting| meeting.held.is_some())
    }

    /// Reads one.
    ///
    /// # Errors
    /// When it is none.
    pub fn read(json: &[u8]) -> Result<Self, Unreadable> {
        read_versioned(json, LONGEST)
    }

    /// As it is kept.
    ///
    /// # Errors
    /// Never: it has a bounded size.
    pub fn write(&self) -> Result<Vec<u8>, Unreadable> {
        write_bounded(self, LONGEST)
    }

    fn possible(&self, day: Date, today: Date) -> Result<(), HandoffError> {
        if day > today {
            Err(HandoffError::NotYet)
        } else if day < self.began {
            Err(HandoffError::TooEarly)
        } else {
            Ok(())
        }
    }
}
