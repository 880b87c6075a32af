//! Whose voice is heard.
//!
//! One person's at a time, and only where their written words would reach everybody: whoever has the floor; where nobody
//! has it, whoever leads or answers; in fellowship time whoever opened their microphone first, for a share at least. A
//! microphone is opened by the person themselves, and closes by itself as soon as they are done or it is not their turn
//! any more (P10).

use super::{Ms, Room};
use crate::{Effect, Refusal, Seat};

/// Whose microphone is open, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Speaking {
    pub(super) seat: Seat,
    since: Ms,
}

impl Room {
    /// Whose microphone is open, heard or muted.
    #[must_use]
    pub fn speaking(&self) -> Option<Seat> {
        self.speaking.map(|speaking| speaking.seat)
    }

    /// Whose voice is to be sent to everybody.
    #[must_use]
    pub fn heard(&self) -> Option<Seat> {
        self.speaking().filter(|seat| !self.muted.contains(seat))
    }

    /// Would a word of theirs reach everybody now?
    fn may_be_heard(&self, seat: Seat) -> Result<(), Refusal> {
        self.person(seat)?;
        if self.young {
            return Err(Refusal::NotNow);
        }
        self.reaches_everybody(seat)
    }

    /// A microphone opens. Whoever was heard there for a share, or is muted, makes way.
    pub(super) fn speak(&mut self, seat: Seat) -> Result<(), Refusal> {
        self.may_be_heard(seat)?;
        if self.speaking() == Some(seat) {
            return Ok(());
        }
        let for_a_share = |since: Ms| self.clock - since < self.whole_share();
        if self.heard().is_some() && self.speaking.is_some_and(|other| for_a_share(other.since)) {
            return Err(Refusal::Taken);
        }
        self.speaking = Some(Speaking { seat, since: self.clock });
        Ok(())
    }

    /// And closes.
    pub(super) fn hush(&mut self, seat: Seat) {
        self.speaking = self.speaking.filter(|speaking| speaking.seat != seat);
    }

    /// Whoever is heard now is not, until somebody who leads or guards takes it back, the floor passes on or the step
    /// ends. Nobody mutes whoever leads.
    pub(super) fn mute(&mut self, seat: Seat) -> Result<(), Refusal> {
        self.needs_a_guard(seat)?;
        let loud = self.heard().ok_or(Refusal::NotNow)?;
        if loud != seat && self.leads(loud) {
            return Err(Refusal::NotYours);
        }
        self.muted.insert(loud);
        Ok(())
    }

    /// Whoever was muted may be heard again.
    pub(super) fn unmute(&mut self, seat: Seat) -> Result<(), Refusal> {
        self.needs_a_guard(seat)?;
        if self.muted.is_empty() {
            return Err(Refusal::NotNow);
        }
        self.muted.clear();
        Ok(())
    }

    fn needs_a_guard(&self, seat: Seat) -> Result<(), Refusal> {
        if self.leads(seat) || self.guards_the_room(seat) { Ok(()) } else { Err(Refusal::NotYours) }
    }

    /// Closes a microphone whose turn is over, and tells who is heard from now on; `before`: who was.
    pub(super) fn settle_voice(&mut self, before: Option<Seat>, effects: &mut Vec<Effect>) {
        let turn = |seat: Seat| self.is_here(seat) && self.may_be_heard(seat).is_ok();
        self.speaking = self.speaking.filter(|speaking| turn(speaking.seat));
        let heard = self.heard();
        if heard != before {
            effects.push(Effect::Heard(heard));
        }
    }
}
