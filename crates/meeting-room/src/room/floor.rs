//! Who may speak.
//!
//! Hands are called in the order they went up; one person has the floor. A chair calls and thanks; without one, or
//! when the chair forgets, the room does. So nobody waits for ever, and nobody keeps the floor for ever.

use std::sync::Arc;

use privacy::check::details::Cleared;

use super::{MINUTE, MOST_LINES, Ms, Room, SECOND};
use crate::{Effect, Line, LineKind, Milestone, Refusal, Seat, script::Kind};

/// How long the floor rests between two shares, where nobody chairs.
const BREATH: Ms = 3 * SECOND;
/// How long hands wait for a chair to call before the room does.
const CHAIR_FORGETS: Ms = 45 * SECOND;
/// The shortest share, however many wait.
const SHORTEST_SHARE: Ms = MINUTE;
/// How long after the time is up the floor passes on, when others wait.
const LAST_SENTENCE: Ms = 30 * SECOND;
/// And how long at most, in shares, when nobody waits.
const LONGEST: Ms = 2;
/// When the gentle sign comes before the end.
pub(super) const SIGN: Ms = MINUTE;

/// Whoever has the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Holder {
    pub(super) seat: Seat,
    pub(super) since: Ms,
    /// When their time is up.
    pub(super) until: Ms,
}

impl Room {
    /// Does this step call hands?
    fn has_floor(&self) -> bool {
        !self.panic && self.kind().is_some_and(Kind::takes_hands)
    }

    /// A hand goes up. During readings too: it is called when its step comes.
    pub(super) fn raise(&mut self, seat: Seat) -> Result<(), Refusal> {
        self.person(seat)?;
        if self.is_over() {
            return Err(Refusal::Over);
        }
        if self.kind() == Some(Kind::Fellowship) {
            return Err(Refusal::NotNow);
        }
        if !self.is_full(seat) {
            return Err(Refusal::ListenOnly);
        }
        self.spend(seat)?;
        let waits = self.hands.contains(&seat) || self.holder.is_some_and(|holder| holder.seat == seat);
        if !waits {
            self.hands.push_back(seat);
        }
        Ok(())
    }

    /// "Done", "I pass", or the hand comes down.
    pub(super) fn give_back(&mut self, seat: Seat) -> Result<(), Refusal> {
        self.person(seat)?;
        self.silence(seat);
        Ok(())
    }

    pub(super) fn free_the_floor(&mut self) {
        if self.holder.take().is_some() {
            self.floor_free_since = self.clock;
        }
    }

    /// The first hand of somebody who is here gets the floor.
    pub(super) fn call_next(&mut self) -> Result<(), Refusal> {
        if !self.has_floor() {
            return Err(Refusal::NotNow);
        }
        if self.holder.is_some() {
            return Err(Refusal::NotYourTurn);
        }
        while let Some(seat) = self.hands.pop_front() {
            // Whoever went away meanwhile can raise a hand again.
            if self.is_here(seat) && self.is_full(seat) {
                let until = self.clock + self.share();
                self.holder = Some(Holder { seat, since: self.clock, until });
                if self.kind() == Some(Kind::Topic) {
                    self.speaker = Some(seat);
                }
                return Ok(());
            }
        }
        Err(Refusal::Nobody)
    }

    /// How long the next share may be: what is left of the step, shared among all who wait, within what the script
    /// allows. A speaker has the whole step.
    fn share(&self) -> Ms {
        let left = self.until().map_or(0, |until| until - self.clock);
        let usual = Ms::from(self.script.share_minutes) * MINUTE;
        if self.kind() == Some(Kind::Topic) && self.hands.is_empty() {
            return left.max(usual);
        }
        let waiting = Ms::try_from(self.hands.len() + 1).unwrap_or(Ms::MAX);
        (left / waiting).clamp(SHORTEST_SHARE, usual.max(SHORTEST_SHARE))
    }

    /// The floor passes on when its time is up.
    pub(super) fn keep_time(&mut self, _effects: &mut Vec<Effect>) {
        let Some(holder) = self.holder else { return };
        let longest = holder.since + LONGEST * (holder.until - holder.since);
        let limit = if self.hands.is_empty() { longest } else { holder.until + LAST_SENTENCE };
        if self.clock >= limit {
            self.free_the_floor();
        }
    }

    /// Where nobody chairs, or the chair forgets, hands are called all the same.
    pub(super) fn call_by_itself(&mut self) {
        let patience = if self.leader().is_some() { CHAIR_FORGETS } else { BREATH };
        let waited = self.clock - self.floor_free_since;
        if self.has_floor() && self.holder.is_none() && !self.hands.is_empty() && waited >= patience {
            // Nobody of those who wait may be here; then the queue is empty now.
            let _ = self.call_next();
        }
    }

    /// Words. Only whoever may speak reaches the room.
    pub(super) fn say(&mut self, seat: Seat, words: Cleared, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        self.person(seat)?;
        self.spend(seat)?;
        let serves = self.leads(seat);
        if self.panic && !serves {
            let kind = LineKind::Share { text: words.as_str().into() };
            let line = self.line(seat, kind)?;
            effects.push(Effect::SaidToServants(Arc::new(line)));
            return Ok(());
        }
        self.may_speak(seat)?;
        let has_floor = self.holder.is_some_and(|holder| holder.seat == seat);
        let text = words.as_str().into();
        let kind = if serves && !has_floor { LineKind::Service { text } } else { LineKind::Share { text } };
        self.publish(seat, kind, effects)
    }

    fn may_speak(&self, seat: Seat) -> Result<(), Refusal> {
        if self.is_over() {
            return Err(Refusal::Over);
        }
        if self.kind().is_some_and(Kind::is_silent) {
            return Err(Refusal::Silence);
        }
        if !self.is_full(seat) {
            return Err(Refusal::ListenOnly);
        }
        let free = self.holder.is_none();
        let answers = self.kind() == Some(Kind::Questions) && self.speaker == Some(seat);
        let has_floor = self.holder.is_some_and(|holder| holder.seat == seat);
        let fellowship = self.kind() == Some(Kind::Fellowship);
        if has_floor || fellowship || (free && (self.leads(seat) || answers)) {
            return Ok(());
        }
        Err(Refusal::NotYourTurn)
    }

    /// A milestone, once, in its step.
    pub(super) fn celebrate(
        &mut self,
        seat: Seat,
        milestone: Milestone,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        if self.kind() != Some(Kind::Milestones) || self.person(seat)?.celebrated {
            return Err(Refusal::NotNow);
        }
        if self.panic {
            return Err(Refusal::Frozen);
        }
        if !self.is_full(seat) {
            return Err(Refusal::ListenOnly);
        }
        self.publish(seat, LineKind::Milestone { milestone }, effects)?;
        if let Some(person) = self.people.get_mut(&seat) {
            person.celebrated = true;
        }
        Ok(())
    }

    /// A line with the next number.
    pub(super) fn publish(
        &mut self,
        seat: Seat,
        kind: LineKind,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        let line = Arc::new(self.line(seat, kind)?);
        self.next_line += 1;
        self.lines.push_back(line.clone());
        if self.lines.len() > MOST_LINES {
            self.lines.pop_front();
        }
        effects.push(Effect::Said(line));
        Ok(())
    }

    fn line(&self, seat: Seat, kind: LineKind) -> Result<Line, Refusal> {
        let handle = self.person(seat)?.handle.clone();
        Ok(Line { n: self.next_line, seat, handle, kind })
    }
}
