//! Those who serve, and what they may do.
//!
//! Roles are taken by people who were entrusted with them at this place, or given by whoever chairs. A role is lost
//! while its holder is away, and theirs again when they come back, unless somebody else took it meanwhile.

use super::{MINUTE, Room};
use crate::{Act, Effect, LineKind, Measure, Notice, Refusal, Role, Seat, role::Power, script::Kind};

/// The longest contact somebody may give, in letters.
const LONGEST_CONTACT: usize = 200;

impl Room {
    /// Whoever leads: the chair, or the co-chair while the chair is away.
    pub(super) fn leader(&self) -> Option<Seat> {
        [Role::Chair, Role::CoChair].into_iter().find_map(|role| self.holder_of(role))
    }

    /// Is it this person who leads?
    pub(super) fn leads(&self, seat: Seat) -> bool {
        self.leader() == Some(seat) || (self.panic && self.power_of(seat, Power::Guard).is_some())
    }

    /// Somebody who can act is here.
    pub(super) fn on_duty(&self) -> bool {
        [Role::Chair, Role::CoChair, Role::Doorkeeper].into_iter().any(|role| self.holder_of(role).is_some())
    }

    /// Whoever holds a role and is here.
    pub(super) fn holder_of(&self, role: Role) -> Option<Seat> {
        self.roles.get(&role).copied().filter(|seat| self.is_here(*seat))
    }

    /// The role through which somebody has a power, if any.
    fn power_of(&self, seat: Seat, power: Power) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.has(power) && self.holder_of(*role) == Some(seat))
    }

    fn needs(&self, seat: Seat, power: Power) -> Result<Role, Refusal> {
        self.power_of(seat, power).ok_or(Refusal::NotYours)
    }

    /// An act of service.
    pub(super) fn serve(&mut self, seat: Seat, act: Act, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        self.person(seat)?;
        if self.is_over() {
            return Err(Refusal::Over);
        }
        match act {
            Act::Next | Act::Back => self.move_on(seat, act, effects),
            Act::Call => self.needs(seat, Power::Lead).and_then(|_| self.call_next()),
            Act::Thank => self.thank(seat),
            Act::Extend => self.extend(seat),
            Act::Hold(_) | Act::Release(_) | Act::Remove(_) | Act::Undo(_) => self.guard(seat, act, effects),
            Act::Panic | Act::Calm | Act::Lock | Act::Unlock => self.set_guard(seat, act, effects),
            Act::Welcome(other) => self.welcome(seat, other, effects),
            Act::Take(role) => self.take(seat, role, effects),
            Act::Resign(role) => self.resign(seat, role, effects),
            Act::Appoint(other, role) => self.appoint(seat, other, role, effects),
        }
    }

    fn move_on(&mut self, seat: Seat, act: Act, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        let index = self.step_index().ok_or(Refusal::NotNow)?;
        let read = self.kind() == Some(Kind::Reading) && act == Act::Next;
        if !(read && self.power_of(seat, Power::Read).is_some()) {
            self.needs(seat, Power::Lead)?;
        }
        match act {
            Act::Back if index == 0 => Err(Refusal::NotNow),
            Act::Back => {
                self.go_to(index - 1, self.clock, effects);
                Ok(())
            }
            _ => {
                self.go_to(index + 1, self.clock, effects);
                Ok(())
            }
        }
    }

    fn thank(&mut self, seat: Seat) -> Result<(), Refusal> {
        self.needs(seat, Power::Lead)?;
        if self.holder.is_none() {
            return Err(Refusal::NotNow);
        }
        self.free_the_floor();
        Ok(())
    }

    fn extend(&mut self, seat: Seat) -> Result<(), Refusal> {
        self.needs(seat, Power::Time)?;
        let holder = self.holder.as_mut().ok_or(Refusal::NotNow)?;
        holder.until += MINUTE;
        Ok(())
    }

    fn guard(&mut self, seat: Seat, act: Act, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        let greets = matches!(act, Act::Release(_)) && self.power_of(seat, Power::Greet).is_some();
        let role =
            if greets { Role::Greeter } else { self.needs(seat, Power::Guard)? };
        let measure = match act {
            // Nobody can lock themselves or whoever leads out.
            Act::Hold(other) | Act::Remove(other) if other == seat || self.leads(other) => {
                return Err(Refusal::NotYours);
            }
            Act::Hold(other) => self.hold(other, effects).map(|()| Measure::Held),
            Act::Release(other) => self.release(other, effects).map(|()| Measure::Released),
            Act::Remove(other) => self.remove(other, effects).map(|()| Measure::Removed),
            Act::Undo(other) => self.undo(other, effects).map(|()| Measure::Undone),
            _ => return Err(Refusal::NotNow),
        }?;
        effects.push(Effect::Record(measure, Some(role)));
        Ok(())
    }

    fn set_guard(&mut self, seat: Seat, act: Act, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        let role = self.needs(seat, Power::Guard)?;
        let measure = match act {
            Act::Panic => {
                self.panic = true;
                self.free_the_floor();
                Measure::Panic
            }
            Act::Calm => {
                self.panic = false;
                self.floor_free_since = self.clock;
                Measure::Calm
            }
            Act::Lock => {
                self.locked = true;
                Measure::Locked
            }
            _ => {
                self.locked = false;
                Measure::Unlocked
            }
        };
        effects.push(Effect::Record(measure, Some(role)));
        Ok(())
    }

    fn welcome(&mut self, seat: Seat, other: Seat, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        if self.power_of(seat, Power::Greet).is_none() {
            self.needs(seat, Power::Lead)?;
        }
        if self.kind().is_some_and(Kind::is_silent) || self.holder.is_some() {
            return Err(Refusal::NotNow);
        }
        self.spend(seat)?;
        let to = self.person(other)?.handle.clone();
        self.publish(seat, LineKind::Welcome { to }, effects)
    }

    /// Takes up a role that one was entrusted with.
    fn take(&mut self, seat: Seat, role: Role, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        if !self.person(seat)?.entrusted.iter().any(|own| own.entitles_to(role)) {
            return Err(Refusal::NotYours);
        }
        if self.holder_of(role).is_some_and(|held| held != seat) {
            return Err(Refusal::Taken);
        }
        self.give(seat, role, effects);
        Ok(())
    }

    fn resign(&mut self, seat: Seat, role: Role, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        if self.roles.get(&role) != Some(&seat) {
            return Err(Refusal::NotYours);
        }
        self.roles.remove(&role);
        effects.push(Effect::Tell(seat, Notice::Serving(role, false)));
        Ok(())
    }

    /// Whoever leads asks somebody to take a role; a chair hands their own over like this.
    fn appoint(
        &mut self,
        seat: Seat,
        other: Seat,
        role: Role,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        let own = self.needs(seat, Power::Lead)?;
        if role == Role::Chair && own != Role::Chair {
            return Err(Refusal::NotYours);
        }
        self.person(other)?;
        if !self.is_full(other) || !self.is_here(other) {
            return Err(Refusal::ListenOnly);
        }
        self.give(other, role, effects);
        Ok(())
    }

    fn give(&mut self, seat: Seat, role: Role, effects: &mut Vec<Effect>) {
        if let Some(before) = self.roles.insert(role, seat).filter(|before| *before != seat) {
            effects.push(Effect::Tell(before, Notice::Serving(role, false)));
        }
        effects.push(Effect::Tell(seat, Notice::Serving(role, true)));
    }

    /// Contact, after the close, when both ask.
    pub(super) fn exchange(
        &mut self,
        seat: Seat,
        other: Seat,
        text: Box<str>,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        if self.young {
            return Err(Refusal::NoContact);
        }
        if self.kind() != Some(Kind::Fellowship) || seat == other {
            return Err(Refusal::NotNow);
        }
        if self.panic {
            return Err(Refusal::Frozen);
        }
        if !self.is_full(seat) {
            return Err(Refusal::ListenOnly);
        }
        self.person(other)?;
        self.spend(seat)?;
        let plain: String = text.chars().filter(|c| !c.is_control()).take(LONGEST_CONTACT).collect();
        if plain.trim().is_empty() {
            self.contacts.remove(&(seat, other));
            return Ok(());
        }
        self.contacts.insert((seat, other), plain.trim().into());
        if self.contacts.contains_key(&(other, seat)) {
            self.deliver(seat, other, effects);
            self.deliver(other, seat, effects);
        }
        Ok(())
    }

    fn deliver(&mut self, from: Seat, to: Seat, effects: &mut Vec<Effect>) {
        let handle = self.people.get(&from).map(|person| person.handle.clone());
        if let (Some(text), Some(handle)) = (self.contacts.remove(&(from, to)), handle) {
            self.received.insert((to, from), text.clone());
            effects.push(Effect::Tell(to, Notice::Contact { from, handle, text }));
        }
    }
}
