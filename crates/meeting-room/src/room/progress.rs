//! Where in the script the meeting is.
//!
//! The clock has the last word: a step ends when the script says, counted from the meeting's start, however early or
//! late it began. So a room without a chair catches up by itself, and one that was started anew is at once where the
//! others would be. With a chair a step lasts until the chair moves on, but the meeting is never later than by
//! [`CHAIRS_GRACE`], each step has its moment, and the end of everything does not move: the next meeting can begin.

use super::{MINUTE, Ms, Room, SECOND};
use crate::{
    Effect,
    script::{Kind, Step},
};

/// However late a meeting is, each step is shown for this long.
const SHORTEST_STEP: Ms = 20 * SECOND;
/// How far behind the script a chair may be before the room goes on by itself.
const CHAIRS_GRACE: Ms = 10 * MINUTE;
/// How long somebody who is speaking when a step ends may go on, where no chair decides.
const LAST_WORDS: Ms = 2 * MINUTE;

/// A meeting's stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// The room is open; the meeting has not begun.
    Before,
    /// In this step of the script, since then.
    Step { index: usize, since: Ms },
    /// The last step has ended.
    Over { since: Ms, wiped: bool },
}

impl Room {
    /// The step the meeting is in.
    pub(super) fn step(&self) -> Option<&Step> {
        self.script.steps.get(self.step_index()?)
    }

    pub(super) fn step_index(&self) -> Option<usize> {
        match self.stage {
            Stage::Step { index, .. } => Some(index),
            Stage::Before | Stage::Over { .. } => None,
        }
    }

    pub(super) fn kind(&self) -> Option<Kind> {
        self.step().map(|step| step.kind)
    }

    pub(super) fn is_over(&self) -> bool {
        matches!(self.stage, Stage::Over { .. })
    }

    /// When the step the meeting is in is to end, or the meeting to begin.
    pub(super) fn until(&self) -> Option<Ms> {
        self.ends_after(0)
    }

    /// The same, where the step may run over the script by `patience`.
    fn ends_after(&self, patience: Ms) -> Option<Ms> {
        match self.stage {
            Stage::Before => Some(self.start),
            Stage::Step { index, since } => {
                let end = (self.scripted_end(index) + patience).max(since + SHORTEST_STEP);
                Some(end.min(self.latest_end(index)))
            }
            Stage::Over { .. } => None,
        }
    }

    fn scripted_end(&self, index: usize) -> Ms {
        self.start + Ms::from(self.script.begins(index + 1)) * SECOND
    }

    /// So late that each step after this one has its moment before the end of everything.
    fn latest_end(&self, index: usize) -> Ms {
        let later = Ms::try_from(self.script.steps.len() - 1 - index).unwrap_or(0);
        self.scripted_end(self.script.steps.len() - 1) - later * SHORTEST_STEP
    }

    /// How long a step may run over.
    fn patience(&self) -> Ms {
        match (self.leader(), self.holder) {
            (Some(_), _) => CHAIRS_GRACE,
            (None, Some(_)) => LAST_WORDS,
            (None, None) => 0,
        }
    }

    /// Goes on to the step the clock says. `looked`: when that was done last. What would have happened since then
    /// happens now, as if somebody had looked all the time.
    pub(super) fn follow_the_clock(&mut self, looked: Ms, effects: &mut Vec<Effect>) {
        // Each turn ends the loop or a step, so there are at most as many turns as steps.
        while let Some(due) = self.ends_after(self.patience()).filter(|due| *due <= self.clock) {
            let next = self.step_index().map_or(0, |index| index + 1);
            self.go_to(next, due.max(looked), effects);
        }
    }

    /// To another step, or to the end behind the last one.
    pub(super) fn go_to(&mut self, index: usize, since: Ms, effects: &mut Vec<Effect>) {
        self.free_the_floor();
        self.floor_free_since = since;
        self.answer_until = None;
        if index < self.script.steps.len() {
            self.stage = Stage::Step { index, since };
        } else {
            self.stage = Stage::Over { since, wiped: false };
            effects.push(Effect::Over);
        }
        // Until then the chair may go back to where hands are called.
        if self.kind().is_none_or(Kind::is_loose) {
            self.hands.clear();
        }
    }
}
