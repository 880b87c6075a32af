//! Those who serve, and what they may do.
//!
//! Roles are taken by people who were entrusted with them at this place, or given by whoever leads. A role rests
//! while its holder is away, and is theirs again when they come back, unless somebody else took it meanwhile. A chair
//! that was only given can be taken by whoever was entrusted with it.
//! Whoever holds one may share: being held back ends every service.

use privacy::Member;

use super::{Room, people::Standing};
use crate::{Act, Effect, LineKind, Measure, Notice, Refusal, Role, Seat, role::Power, script::Kind};

impl Room {
    /// Whoever leads: the chair, or the co-chair while the chair is away.
    pub(super) fn leader(&self) -> Option<Seat> {
        [Role::Chair, Role::CoChair].into_iter().find_map(|role| self.holder_of(role))
    }

    /// Is it this person who leads? In a panic also whoever guards.
    pub(super) fn leads(&self, seat: Seat) -> bool {
        self.leader() == Some(seat) || (self.panic.is_some() && self.power_of(seat, Power::Guard).is_some())
    }

    /// Somebody who can act is here.
    pub(super) fn on_duty(&self) -> bool {
        Role::ALL.into_iter().any(|role| role.has(Power::Guard) && self.holder_of(role).is_some())
    }

    /// Whoever holds a role and is here.
    pub(super) fn holder_of(&self, role: Role) -> Option<Seat> {
        self.roles.get(&role).copied().filter(|seat| self.is_here(*seat))
    }

    /// The role through which somebody has a power, if any.
    fn power_of(&self, seat: Seat, power: Power) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.has(power) && self.holder_of(*role) == Some(seat))
    }

    /// May they keep others from speaking?
    pub(super) fn guards_the_room(&self, seat: Seat) -> bool {
        self.power_of(seat, Power::Guard).is_some()
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
            Act::Next => self.next(seat, effects),
            Act::Back => self.back(seat, effects),
            Act::Call => self.needs(seat, Power::Lead).and_then(|_| self.call_next()),
            Act::Invite(other) => self.needs(seat, Power::Lead).and_then(|_| self.invite(other)),
            Act::Thank => self.thank(seat),
            Act::Extend => self.extend(seat),
            Act::Hold(_) | Act::Release(_) | Act::Remove(_) | Act::Undo(_) => self.guard(seat, act, effects),
            Act::Panic | Act::Calm | Act::Lock | Act::Unlock => self.set_guard(seat, act, effects),
            Act::Mute => self.mute(seat),
            Act::Unmute => self.unmute(seat),
            Act::Welcome(other) => self.welcome(seat, other, effects),
            Act::Take(role) => self.take(seat, role, effects),
            Act::Resign(role) => self.resign(seat, role, effects),
            Act::Appoint(other, role) => self.appoint(seat, other, role, effects),
        }
    }

    fn next(&mut self, seat: Seat, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        let read = self.kind() == Some(Kind::Reading) && self.power_of(seat, Power::Read).is_some();
        if !read {
            self.needs(seat, Power::Lead)?;
        }
        // The end belongs to the clock: a meeting that was ended early would only begin anew.
        let index = self.step_index().filter(|index| index + 1 < self.script.steps.len());
        self.go_to(index.ok_or(Refusal::NotNow)? + 1, self.clock, effects);
        Ok(())
    }

    fn back(&mut self, seat: Seat, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        self.needs(seat, Power::Lead)?;
        let before = self.step_index().and_then(|index| index.checked_sub(1)).ok_or(Refusal::NotNow)?;
        self.go_to(before, self.clock, effects);
        Ok(())
    }

    fn thank(&mut self, seat: Seat) -> Result<(), Refusal> {
        self.needs(seat, Power::Lead)?;
        if self.holder.is_none() {
            return Err(Refusal::NotNow);
        }
        self.free_the_floor();
        Ok(())
    }

    /// One more minute; for oneself only whoever leads, so that nobody keeps the floor for ever.
    fn extend(&mut self, seat: Seat) -> Result<(), Refusal> {
        self.needs(seat, Power::Time)?;
        if self.holder.is_some_and(|holder| holder.seat == seat) {
            self.needs(seat, Power::Lead)?;
        }
        self.extend_share()
    }

    fn guard(&mut self, seat: Seat, act: Act, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        let role = self.guards(seat, act)?;
        let measure = match act {
            Act::Hold(other) => self.hold(other, effects).map(|()| Measure::Held),
            Act::Release(other) => self.release(other, effects).map(|()| Measure::Released),
            Act::Remove(other) => self.remove(other, effects).map(|()| Measure::Removed),
            Act::Undo(other) => self.undo(other, effects).map(|()| Measure::Undone),
            _ => Err(Refusal::NotNow),
        }?;
        effects.push(Effect::Record(measure, Some(role)));
        Ok(())
    }

    /// The role in which somebody may do this to somebody. Nobody can lock out or release themselves, nor lock out the
    /// chair or whoever leads; a greeter lets in whoever is new, not whom others held back.
    fn guards(&self, seat: Seat, act: Act) -> Result<Role, Refusal> {
        match act {
            Act::Hold(other) | Act::Remove(other) => {
                let chairs = self.roles.get(&Role::Chair) == Some(&other) || self.leads(other);
                if chairs || other == seat {
                    return Err(Refusal::NotYours);
                }
            }
            // That would settle what others reported.
            Act::Release(other) if other == seat => return Err(Refusal::NotYours),
            Act::Release(other) if self.power_of(seat, Power::Guard).is_none() => {
                let new = |standing| matches!(standing, Standing::New { .. });
                if self.known(other).is_some_and(|person| new(person.standing)) {
                    return self.needs(seat, Power::Greet);
                }
            }
            _ => {}
        }
        self.needs(seat, Power::Guard)
    }

    fn set_guard(&mut self, seat: Seat, act: Act, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        let role = self.needs(seat, Power::Guard)?;
        let measure = match (act, self.panic.is_some(), self.locked) {
            (Act::Panic, false, _) => {
                self.free_the_floor();
                self.panic = Some(self.clock);
                Measure::Panic
            }
            (Act::Calm, true, _) => {
                self.panic = None;
                self.floor_free_since = self.clock;
                Measure::Calm
            }
            (Act::Lock, _, false) => {
                self.locked = true;
                Measure::Locked
            }
            (Act::Unlock, ..) if self.locked || self.alarmed => {
                (self.locked, self.alarmed) = (false, false);
                Measure::Unlocked
            }
            _ => return Err(Refusal::NotNow),
        };
        effects.push(Effect::Record(measure, Some(role)));
        Ok(())
    }

    fn welcome(&mut self, seat: Seat, other: Seat, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        self.needs(seat, Power::Greet)?;
        if self.kind().is_some_and(Kind::is_silent) || self.holder.is_some() {
            return Err(Refusal::NotNow);
        }
        let to = self.person(other)?.handle.clone();
        self.spend(seat)?;
        self.publish(seat, LineKind::Welcome { to }, effects)
    }

    /// Takes up a role that one was entrusted with.
    fn take(&mut self, seat: Seat, role: Role, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        if !self.person(seat)?.entrusted.iter().any(|own| own.entitles_to(role)) {
            return Err(Refusal::NotYours);
        }
        if !self.is_full(seat) {
            return Err(Refusal::ListenOnly);
        }
        if self.holder_of(role) != Some(seat) && !self.can_be_taken(role) {
            return Err(Refusal::Taken);
        }
        self.give(seat, role, effects);
        Ok(())
    }

    /// By somebody who was entrusted with it: nobody has it; or it is the chair, and whoever has it was not entrusted
    /// with it, or is not any more. Otherwise somebody whose trust was taken back could leave the chair to a friend,
    /// and nobody could hold a chair.
    pub(super) fn can_be_taken(&self, role: Role) -> bool {
        let Some(held) = self.holder_of(role) else { return true };
        let entrusted = |held| self.people.get(held).is_some_and(|one| one.entrusted.contains(&role));
        role == Role::Chair && !entrusted(&held)
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
        if !self.is_here(other) {
            return Err(Refusal::Nobody);
        }
        if !self.is_full(other) {
            return Err(Refusal::ListenOnly);
        }
        self.give(other, role, effects);
        Ok(())
    }

    fn give(&mut self, seat: Seat, role: Role, effects: &mut Vec<Effect>) {
        if let Some(person) = self.people.get_mut(&seat) {
            person.proven = true;
        }
        if let Some(before) = self.roles.insert(role, seat).filter(|before| *before != seat) {
            effects.push(Effect::Tell(before, Notice::Serving(role, false)));
        }
        effects.push(Effect::Tell(seat, Notice::Serving(role, true)));
    }

    /// Somebody's trust was taken back: whatever they hold ends, and they can take nothing any more. Whether they are
    /// here, left or were removed.
    pub(super) fn dismiss(&mut self, who: Member, effects: &mut Vec<Effect>) {
        let Some(seat) = self.by_key.get(&who).copied() else { return };
        if let Some(person) = self.known_mut(seat) {
            person.entrusted.clear();
        }
        self.end_roles(seat, effects);
    }

    /// They serve no more.
    pub(super) fn end_roles(&mut self, seat: Seat, effects: &mut Vec<Effect>) {
        let lost = self.roles.extract_if(.., |_, held| *held == seat);
        effects.extend(lost.map(|(role, _)| Effect::Tell(seat, Notice::Serving(role, false))));
    }
}
