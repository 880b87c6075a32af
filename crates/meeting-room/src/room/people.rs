//! Who is in the room: being there, and going. How they come in is in `door`.

use std::collections::BTreeSet;

use privacy::{Handle, Member};

use super::{
    MINUTE, Ms, Room, SECOND,
    stay::{Presence, Stay},
};
use crate::{Effect, Refusal, Role, Seat, Why};

/// Without a sign of life for so long, somebody is away: the floor passes on and a role rests.
pub(super) const AWAY: Ms = 30 * SECOND;
/// And after so long their seat is free.
const FREE_SEAT: Ms = 10 * MINUTE;
/// Acts somebody may do at once, and how long each takes to come back.
pub(super) const BUDGET: u8 = 20;
const BUDGET_EACH: Ms = 2 * SECOND;

/// Somebody with a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) who: Member,
    pub(super) handle: Handle,
    pub(super) entered: Ms,
    /// The first line they may read.
    pub(super) first_line: u64,
    pub(super) standing: Standing,
    /// Whoever came in while the room was wary listens until then at least.
    pub(super) listens_until: Ms,
    /// Lasting connections.
    pub(super) links: u16,
    pub(super) seen: Ms,
    pub(super) stay: Stay,
    /// They had a lasting connection, did something, or gave a sign of life after half a minute. Whoever has not may
    /// be nobody: in a full room their seat is the first to be taken.
    pub(super) settled: bool,
    /// They spoke, had the floor or a role, or somebody let them in: theirs is no key that was only prepared.
    pub(super) proven: bool,
    pub(super) entrusted: Vec<Role>,
    /// They marked a milestone already.
    pub(super) celebrated: bool,
    /// There are lines of theirs.
    pub(super) spoke: bool,
    pub(super) vouched_by: BTreeSet<Seat>,
    pub(super) budget: u8,
    pub(super) budget_at: Ms,
}

/// What somebody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Share when called.
    Full,
    /// Listen; came in while the room was wary.
    New { released: bool },
    /// Listen; somebody on duty, or the room, said so.
    Held,
}

/// Somebody who is not in the room any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Former {
    pub(super) person: Person,
    /// Since when.
    pub(super) since: Ms,
}

impl Person {
    /// Connected, or heard of not long ago.
    pub(super) fn is_here(&self, clock: Ms) -> bool {
        self.links > 0 || clock - self.seen < AWAY
    }

    fn presence(&self) -> Presence {
        if self.links > 0 { Presence::Linked } else { Presence::Unlinked }
    }

    /// For how long they have been in the room.
    pub(super) fn stayed(&self, clock: Ms) -> Ms {
        self.stay.all(clock, self.presence())
    }

    fn count_stay(&mut self, clock: Ms, wary: bool) {
        self.stay.count(clock, self.presence(), wary);
    }

    /// Whoever is released and has waited, in whatever order, may share. Says whether that is so just now.
    pub(super) fn let_in(&mut self, clock: Ms) -> bool {
        let waited = self.standing == (Standing::New { released: true }) && self.listens_until <= clock;
        if waited {
            self.standing = Standing::Full;
        }
        waited
    }

    /// Whoever was entrusted with a service here is not new.
    pub(super) fn entrust(&mut self, roles: Vec<Role>) {
        if !roles.is_empty() && matches!(self.standing, Standing::New { .. }) {
            self.standing = Standing::Full;
        }
        self.entrusted = roles;
    }
}

impl Room {
    /// They are there: heard of not long ago.
    pub(super) fn is_here(&self, seat: Seat) -> bool {
        self.people.get(&seat).is_some_and(|person| person.is_here(self.clock))
    }

    /// Everybody who is there.
    pub(super) fn here(&self) -> impl Iterator<Item = &Person> {
        self.people.values().filter(|person| person.is_here(self.clock))
    }

    pub(super) fn is_full(&self, seat: Seat) -> bool {
        self.people.get(&seat).is_some_and(|person| person.standing == Standing::Full)
    }

    pub(super) fn is_removed(&self, seat: Seat) -> bool {
        self.removed.contains_key(&seat)
    }

    /// Somebody on a seat, or who was.
    pub(super) fn known(&self, seat: Seat) -> Option<&Person> {
        let former = || self.left.get(&seat).or_else(|| self.removed.get(&seat));
        self.people.get(&seat).or_else(|| former().map(|former| &former.person))
    }

    pub(super) fn known_mut(&mut self, seat: Seat) -> Option<&mut Person> {
        let former = self.left.get_mut(&seat).or(self.removed.get_mut(&seat));
        self.people.get_mut(&seat).or(former.map(|former| &mut former.person))
    }

    /// Somebody on a seat, or who left it of their own accord.
    pub(super) fn not_removed(&mut self, seat: Seat) -> Result<&mut Person, Refusal> {
        let left = self.left.get_mut(&seat).map(|former| &mut former.person);
        self.people.get_mut(&seat).or(left).ok_or(Refusal::Nobody)
    }

    /// A sign of life.
    pub(super) fn seen(&mut self, seat: Seat, effects: &mut Vec<Effect>) {
        self.come_back(seat, effects);
        self.count_stay(seat);
        let clock = self.clock;
        if let Some(person) = self.people.get_mut(&seat) {
            person.settled |= clock - person.entered >= AWAY;
            person.seen = clock;
        }
    }

    fn count_stay(&mut self, seat: Seat) {
        let (clock, wary) = (self.clock, self.is_wary());
        if let Some(person) = self.people.get_mut(&seat) {
            person.count_stay(clock, wary);
        }
    }

    /// The room becomes wary, or is it no more: until now it was as `wary` says.
    pub(super) fn count_stays(&mut self, wary: bool) {
        let clock = self.clock;
        self.people.values_mut().for_each(|person| person.count_stay(clock, wary));
    }

    /// A lasting connection begins.
    pub(super) fn linked(&mut self, seat: Seat) {
        if let Some(person) = self.known_mut(seat) {
            person.settled = true;
            person.links = person.links.saturating_add(1);
        }
    }

    /// It is lost: a moment is left to come back before they count as away. Those who left have connections still
    /// that are about to end; they are not to be taken for new ones when they come back at once.
    pub(super) fn gone(&mut self, seat: Seat) {
        self.count_stay(seat);
        let clock = self.clock;
        if let Some(person) = self.known_mut(seat) {
            person.links = person.links.saturating_sub(1);
            person.seen = clock;
        }
    }

    /// They leave.
    pub(super) fn leave(&mut self, seat: Seat, effects: &mut Vec<Effect>) {
        if self.people.contains_key(&seat) {
            self.part(seat, Why::Left, effects);
        }
    }

    /// Takes a person out of everything but the memory of who they are.
    pub(super) fn part(&mut self, seat: Seat, why: Why, effects: &mut Vec<Effect>) {
        if let Some(person) = self.take_out(seat) {
            self.left.insert(seat, Former { person, since: self.clock });
            self.forget_the_oldest();
            effects.push(Effect::Closed(seat, why));
        }
    }

    /// Takes a person out of everything they were part of.
    pub(super) fn take_out(&mut self, seat: Seat) -> Option<Person> {
        self.count_stay(seat);
        let person = self.people.remove(&seat)?;
        self.silence(seat);
        self.roles.retain(|_, held| *held != seat);
        self.offered.retain(|(from, to), _| *from != seat && *to != seat);
        Some(person)
    }

    /// Somebody who was removed is let in again, with all that was theirs; until they are back they are away.
    pub(super) fn take_back(&mut self, seat: Seat) {
        if let Some(Former { mut person, .. }) = self.removed.remove(&seat) {
            person.seen = self.clock - AWAY;
            person.stay.resume(self.clock);
            person.proven = true;
            person.let_in(self.clock);
            self.people.insert(seat, person);
        }
    }

    /// Neither floor nor place in the queue.
    pub(super) fn silence(&mut self, seat: Seat) {
        self.hands.retain(|hand| *hand != seat);
        if self.holder.is_some_and(|holder| holder.seat == seat) {
            self.free_the_floor();
        }
    }

    /// People who were not heard of.
    pub(super) fn miss_people(&mut self, effects: &mut Vec<Effect>) {
        if self.holder.is_some_and(|holder| !self.is_here(holder.seat)) {
            self.free_the_floor();
        }
        // Everybody is looked at; in a large room with a thousand acts a second that is better done less often.
        if self.clock - self.swept < SECOND {
            return;
        }
        self.swept = self.clock;
        let late = self.clock - FREE_SEAT;
        let missed = self.people.iter().filter(|(_, person)| person.links == 0 && person.seen <= late);
        let missed: Vec<Seat> = missed.map(|(seat, _)| *seat).collect();
        for seat in missed {
            self.part(seat, Why::Away, effects);
        }
        self.let_listeners_in(effects);
    }

    /// Everybody can do only so much at once.
    pub(super) fn spend(&mut self, seat: Seat) -> Result<(), Refusal> {
        let clock = self.clock;
        let person = self.people.get_mut(&seat).ok_or(Refusal::Nobody)?;
        let back = (clock - person.budget_at) / BUDGET_EACH;
        person.budget_at += back * BUDGET_EACH;
        person.budget = person.budget.saturating_add(u8::try_from(back).unwrap_or(BUDGET)).min(BUDGET);
        person.budget = person.budget.checked_sub(1).ok_or(Refusal::Slow)?;
        Ok(())
    }
}
