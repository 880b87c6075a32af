//! Who may speak.
//!
//! Hands are called in the order they went up; one person has the floor. A chair calls and thanks; without one, or
//! when the chair forgets, the room does. So nobody waits for ever, and nobody keeps the floor for ever.

use std::sync::Arc;

use privacy::check::details::Cleared;

use super::{MINUTE, MOST_LINES, Ms, Room, SECOND};
use crate::{
    Effect, Line, LineKind, Milestone, Refusal, Seat,
    script::{Kind, Step},
};

/// How long the floor rests between two shares, where nobody chairs.
const BREATH: Ms = 3 * SECOND;
/// How long hands wait for a chair to call before the room does.
const CHAIR_FORGETS: Ms = 45 * SECOND;
/// How long a question waits for the speaker's answer before the next hand is called.
const ANSWER: Ms = 2 * MINUTE;
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

/// Whom words reach.
enum Audience {
    Everybody,
    Servants,
}

impl Room {
    /// Does this step call hands?
    fn has_floor(&self) -> bool {
        self.panic.is_none() && self.kind().is_some_and(Kind::takes_hands)
    }

    /// A hand goes up. Before its step comes too: it is called then.
    pub(super) fn raise(&mut self, seat: Seat) -> Result<(), Refusal> {
        self.person(seat)?;
        if self.is_over() {
            return Err(Refusal::Over);
        }
        if !self.floor_to_come() {
            return Err(Refusal::NotNow);
        }
        if !self.is_full(seat) {
            return Err(Refusal::ListenOnly);
        }
        self.spend(seat)?;
        let waits = self.hands.contains(&seat) || self.holder.is_some_and(|holder| holder.seat == seat);
        if !waits {
            if self.hands.is_empty() {
                self.hands_since = self.clock;
            }
            self.hands.push_back(seat);
        }
        Ok(())
    }

    /// "Done", "I pass", or the hand comes down. From the speaker: that is the answer.
    pub(super) fn give_back(&mut self, seat: Seat) -> Result<(), Refusal> {
        self.person(seat)?;
        self.silence(seat);
        // Whoever leads could go on without the floor; but they said that they are done.
        self.hush(seat);
        if self.speaker == Some(seat) {
            self.answer_until = None;
        }
        Ok(())
    }

    pub(super) fn free_the_floor(&mut self) {
        self.muted.clear();
        if let Some(holder) = self.holder.take() {
            self.hush(holder.seat);
            self.floor_free_since = self.clock;
            let asked = self.answering().is_some_and(|speaker| speaker != holder.seat);
            self.answer_until = asked.then_some(self.clock + ANSWER);
        }
    }

    /// The first hand of somebody who is here gets the floor.
    pub(super) fn call_next(&mut self) -> Result<(), Refusal> {
        self.can_be_given()?;
        while let Some(seat) = self.hands.pop_front() {
            // Whoever went away meanwhile can raise a hand again.
            if !self.is_here(seat) {
                continue;
            }
            if self.waits_for_a_speaker() {
                self.give_to_speaker(seat);
            } else {
                self.give_floor(seat, self.share());
            }
            return Ok(());
        }
        Err(Refusal::Nobody)
    }

    /// Whoever leads gives the floor to the speaker of this step, who need not have raised a hand.
    pub(super) fn invite(&mut self, seat: Seat) -> Result<(), Refusal> {
        if !self.step().is_some_and(|step| step.speaker) {
            return Err(Refusal::NotNow);
        }
        self.can_be_given()?;
        if !self.is_here(seat) {
            return Err(Refusal::Nobody);
        }
        if !self.is_full(seat) {
            return Err(Refusal::ListenOnly);
        }
        self.hands.retain(|hand| *hand != seat);
        self.give_to_speaker(seat);
        Ok(())
    }

    fn can_be_given(&self) -> Result<(), Refusal> {
        if self.has_floor() && self.holder.is_none() { Ok(()) } else { Err(Refusal::NotNow) }
    }

    fn waits_for_a_speaker(&self) -> bool {
        let there = self.speaker.is_some_and(|speaker| self.is_here(speaker));
        self.step().is_some_and(|step| step.speaker) && !there
    }

    /// A speaker has what is left of the step.
    fn give_to_speaker(&mut self, seat: Seat) {
        self.speaker = Some(seat);
        self.give_floor(seat, self.left().max(SHORTEST_SHARE));
    }

    fn give_floor(&mut self, seat: Seat, length: Ms) {
        if let Some(person) = self.people.get_mut(&seat) {
            person.proven = true;
        }
        self.muted.clear();
        self.holder = Some(Holder { seat, since: self.clock, until: self.clock + length });
        self.answer_until = None;
    }

    /// How long the next share may be: what is left of the step, shared among all who wait, within what the script
    /// allows.
    fn share(&self) -> Ms {
        let waiting = Ms::try_from(self.hands.len() + 1).unwrap_or(Ms::MAX);
        (self.left() / waiting).clamp(SHORTEST_SHARE, self.whole_share())
    }

    /// How long a share is, where nobody waits.
    pub(super) fn whole_share(&self) -> Ms {
        (Ms::from(self.script.share_minutes) * MINUTE).max(SHORTEST_SHARE)
    }

    /// Of the step; negative when it is late.
    fn left(&self) -> Ms {
        self.until().map_or(0, |until| until - self.clock)
    }

    /// One more minute for whoever has the floor.
    pub(super) fn extend_share(&mut self) -> Result<(), Refusal> {
        let holder = self.holder.as_mut().ok_or(Refusal::NotNow)?;
        holder.until += MINUTE;
        Ok(())
    }

    /// The floor passes on when its time is up, with a last sentence left once somebody waits.
    pub(super) fn keep_time(&mut self) {
        let Some(holder) = self.holder else { return };
        let longest = holder.since + LONGEST * (holder.until - holder.since);
        let others_wait = holder.until.max(self.hands_since) + LAST_SENTENCE;
        let limit = if self.hands.is_empty() { longest } else { longest.min(others_wait) };
        if self.clock >= limit {
            self.free_the_floor();
        }
    }

    /// Where nobody chairs, or the chair forgets, hands are called all the same.
    pub(super) fn call_by_itself(&mut self) {
        if self.holder.is_some() || self.hands.is_empty() {
            return;
        }
        let due = match self.leader() {
            Some(_) => self.floor_free_since.max(self.hands_since) + CHAIR_FORGETS,
            None => self.floor_free_since + BREATH,
        };
        if self.clock >= due.max(self.answer_until.unwrap_or(Ms::MIN)) {
            // Of those who wait, nobody may be here, or no hand may be called now.
            let _ = self.call_next();
        }
    }

    /// Words. Only whoever may speak reaches the room.
    pub(super) fn say(
        &mut self,
        seat: Seat,
        words: &Cleared,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        self.spend(seat)?;
        let text = words.as_str().into();
        match self.audience(seat)? {
            Audience::Servants => {
                let line = Line { n: 0, ..self.line(seat, LineKind::Share { text })? };
                effects.push(Effect::SaidToServants(Arc::new(line)));
                Ok(())
            }
            Audience::Everybody => {
                let service = self.leads(seat) && !self.holds_floor(seat);
                let kind = if service { LineKind::Service { text } } else { LineKind::Share { text } };
                self.publish(seat, kind, effects)
            }
        }
    }

    fn holds_floor(&self, seat: Seat) -> bool {
        self.holder.is_some_and(|holder| holder.seat == seat)
    }

    /// Would their words reach everybody now?
    pub(super) fn reaches_everybody(&self, seat: Seat) -> Result<(), Refusal> {
        match self.audience(seat)? {
            Audience::Everybody => Ok(()),
            Audience::Servants => Err(Refusal::Frozen),
        }
    }

    /// Whom somebody's words reach now, if anybody.
    fn audience(&self, seat: Seat) -> Result<Audience, Refusal> {
        if self.is_over() {
            return Err(Refusal::Over);
        }
        let leads = self.leads(seat);
        if self.panic.is_some() {
            return match (self.is_full(seat), leads, self.servants().next()) {
                (false, ..) => Err(Refusal::ListenOnly),
                (true, true, _) => Ok(Audience::Everybody),
                (true, false, Some(_)) => Ok(Audience::Servants),
                (true, false, None) => Err(Refusal::Frozen),
            };
        }
        if self.kind().is_some_and(Kind::is_silent) {
            return Err(Refusal::Silence);
        }
        if !self.is_full(seat) {
            return Err(Refusal::ListenOnly);
        }
        let free = self.holder.is_none() && (leads || self.answering() == Some(seat));
        if free || self.holds_floor(seat) || self.kind().is_some_and(Kind::is_loose) {
            return Ok(Audience::Everybody);
        }
        Err(Refusal::NotYourTurn)
    }

    /// The speaker, who may answer questions in their step whenever the floor is free.
    pub(super) fn answering(&self) -> Option<Seat> {
        let speaker = self.speaker.filter(|seat| self.is_here(*seat) && self.is_full(*seat))?;
        (self.kind() == Some(Kind::Questions) && self.has_floor() && self.holder.is_none()).then_some(speaker)
    }

    /// A milestone, once, in its step.
    pub(super) fn celebrate(
        &mut self,
        seat: Seat,
        milestone: Milestone,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        if self.person(seat)?.celebrated || self.kind() != Some(Kind::Milestones) {
            return Err(Refusal::NotNow);
        }
        if self.panic.is_some() {
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
        if let Some(person) = self.people.get_mut(&seat) {
            (person.spoke, person.proven) = (true, true);
        }
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

    /// Will hands be called in this step or a later one?
    pub(super) fn floor_to_come(&self) -> bool {
        let from = self.step_index().unwrap_or(0);
        let takes = |step: &Step| step.kind.takes_hands();
        !self.is_over() && self.script.steps.iter().skip(from).any(takes)
    }
}
