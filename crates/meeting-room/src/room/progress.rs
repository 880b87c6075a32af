//! Where in the script the meeting is.
//!
//! The clock has the last word: a step ends when the script says, counted from the meeting's start, however early or
//! late it began. So a room without a chair catches up by itself, and one that was started anew is at once where the
//! others would be. With a chair a step lasts until the chair moves on, but not for ever.

use super::{MINUTE, Ms, Room, SECOND};
use crate::{
    Effect,
    script::{Kind, Step},
};

/// However late a meeting is, each step is shown for this long.
const SHORTEST_STEP: Ms = 20 * SECOND;
/// How long a chair may stay in a step that is over before the room goes on by itself.
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
            _ => None,
        }
    }

    pub(super) fn kind(&self) -> Option<Kind> {
        self.step().map(|step| step.kind)
    }

    pub(super) fn is_over(&self) -> bool {
        matches!(self.stage, Stage::Over { .. })
    }

    /// When the step that began at `since` is to end.
    pub(super) fn step_ends(&self, index: usize, since: Ms) -> Ms {
        let minutes: Ms = self.script.steps.iter().take(index + 1).map(|step| Ms::from(step.minutes)).sum();
        (self.start + minutes * MINUTE).max(since + SHORTEST_STEP)
    }

    /// When the step the meeting is in is to end.
    pub(super) fn until(&self) -> Option<Ms> {
        match self.stage {
            Stage::Before => Some(self.start),
            Stage::Step { index, since } => Some(self.step_ends(index, since)),
            Stage::Over { .. } => None,
        }
    }

    /// When the last step is to end.
    fn meeting_ends(&self) -> Ms {
        let minutes: Ms = self.script.steps.iter().map(|step| Ms::from(step.minutes)).sum();
        self.start + minutes * MINUTE
    }

    /// Goes on to the step the clock says.
    pub(super) fn follow_the_clock(&mut self, effects: &mut Vec<Effect>) {
        // Each turn ends the step or the loop, so there are at most as many turns as steps.
        while let Some(until) = self.until() {
            let patience = self.patience();
            if self.clock < until + patience {
                return;
            }
            // What was missed is not shown for a moment each: time that has passed has passed.
            let began = if self.clock - until > MINUTE + patience { until } else { self.clock };
            match self.stage {
                Stage::Before => self.begin_step(0, began),
                Stage::Step { index, .. } => self.go_to(index + 1, began, effects),
                Stage::Over { .. } => return,
            }
        }
    }

    /// How long a step may run over.
    fn patience(&self) -> Ms {
        // The end of everything does not move, so that the next meeting can begin.
        let last = self.step_index().is_some_and(|index| index + 1 == self.script.steps.len());
        if last || self.stage == Stage::Before {
            return 0;
        }
        // And whoever chairs can be late, but not by more than what is left.
        let left = (self.meeting_ends() - self.until().unwrap_or(0)).max(0);
        if self.leader().is_some() {
            return CHAIRS_GRACE.min(left);
        }
        if self.holder.is_some() { LAST_WORDS.min(left) } else { 0 }
    }

    /// To another step, or to the end behind the last one.
    pub(super) fn go_to(&mut self, index: usize, since: Ms, effects: &mut Vec<Effect>) {
        if index < self.script.steps.len() {
            self.begin_step(index, since);
        } else {
            self.free_the_floor();
            self.hands.clear();
            self.stage = Stage::Over { since, wiped: false };
            effects.push(Effect::Over);
        }
    }

    fn begin_step(&mut self, index: usize, since: Ms) {
        self.free_the_floor();
        self.floor_free_since = since;
        self.stage = Stage::Step { index, since };
        if self.kind() == Some(Kind::Fellowship) {
            self.hands.clear();
        }
    }
}
