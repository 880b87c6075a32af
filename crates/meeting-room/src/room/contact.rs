//! After the close: contact, when both ask.

use super::Room;
use crate::{Contact, Effect, Notice, Refusal, Seat, script::Kind};

impl Room {
    /// Keeps what somebody offers until the other offers theirs, then delivers both.
    pub(super) fn exchange(
        &mut self,
        seat: Seat,
        other: Seat,
        contact: Contact,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        self.person(seat)?;
        if self.young {
            return Err(Refusal::NoContact);
        }
        if self.kind() != Some(Kind::Fellowship) || seat == other {
            return Err(Refusal::NotNow);
        }
        if self.panic.is_some() {
            return Err(Refusal::Frozen);
        }
        if !self.is_full(seat) {
            return Err(Refusal::ListenOnly);
        }
        self.spend(seat)?;
        self.person(other)?;
        if contact.as_str().is_empty() {
            self.offered.remove(&(seat, other));
            return Ok(());
        }
        self.offered.insert((seat, other), contact);
        if self.offered.contains_key(&(other, seat)) {
            self.deliver(seat, other, effects);
            self.deliver(other, seat, effects);
        }
        Ok(())
    }

    fn deliver(&mut self, from: Seat, to: Seat, effects: &mut Vec<Effect>) {
        let handle = self.people.get(&from).map(|person| person.handle.clone());
        if let (Some(text), Some(handle)) = (self.offered.remove(&(from, to)), handle) {
            self.received.insert((to, from), text.clone());
            effects.push(Effect::Tell(to, Notice::Contact { from, handle, text }));
        }
    }
}
