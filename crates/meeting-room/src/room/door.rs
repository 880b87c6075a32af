//! Coming in, and coming back.
//!
//! A key gives the same seat, handle and standing for as long as the meeting lasts: leaving and coming back makes
//! nobody new. Two things only take a key's worth: the room is full and nobody ever did anything with it, or the room
//! became wary and it was hardly used before.

use std::collections::BTreeSet;

use privacy::{Handle, Member, Pool};

use super::{
    MINUTE, Ms, Room,
    measures::KNOWN_AFTER,
    people::{BUDGET, Former, Person, Standing},
    stay::Stay,
};
use crate::{Effect, Entrance, Notice, Refusal, Seat, Why};

/// The most people with a seat. A meeting of a thousand is a large one.
pub(super) const MOST_PEOPLE: usize = 5000;
/// The most people who left and are still known.
pub(super) const MOST_LEFT: usize = 5000;
/// How long whoever comes in while the room is wary listens, at least (P16).
const LISTEN_FIRST: Ms = 10 * MINUTE;

impl Person {
    /// Somebody new.
    fn new(who: Member, handle: Handle, clock: Ms) -> Self {
        Self {
            who,
            handle,
            entered: clock,
            first_line: 0,
            standing: Standing::Full,
            listens_until: clock,
            links: 0,
            seen: clock,
            stay: Stay::new(clock),
            settled: false,
            proven: false,
            entrusted: Vec::new(),
            celebrated: false,
            spoke: false,
            vouched_by: BTreeSet::new(),
            budget: BUDGET,
            budget_at: clock,
        }
    }

    /// As whoever comes in for the first time while the room is wary.
    fn listen_first(&mut self, clock: Ms) {
        self.standing = Standing::New { released: false };
        self.listens_until = clock + LISTEN_FIRST;
    }

    /// They may share, and nothing but a key says that they were here before the room became wary.
    fn is_doubtful(&self) -> bool {
        let known = self.proven || !self.entrusted.is_empty() || self.stay.calm() >= KNOWN_AFTER;
        self.standing == Standing::Full && !known
    }
}

impl Room {
    /// How many came in with a new key during the last ten seconds of the room's clock (or up to a second more). The
    /// door can ask for work above a number that people never reach.
    #[must_use]
    pub fn arrivals(&self) -> usize {
        self.arrivals.count(self.clock)
    }

    /// Somebody comes in, or comes back.
    pub(super) fn enter(&mut self, entrance: Entrance, effects: &mut Vec<Effect>) {
        let known = self.by_key.get(&entrance.who).copied();
        let fresh = entrance.seat;
        if known.is_some_and(|seat| self.is_removed(seat)) {
            return effects.push(Effect::Closed(fresh, Why::Removed));
        }
        let seated = match known {
            Some(seat) if self.people.contains_key(&seat) => Ok(seat),
            Some(seat) => self.sit_again(seat, effects),
            None => self.sit_down(&entrance, effects),
        };
        let seat = match seated {
            Ok(seat) => seat,
            Err(refusal) => return effects.push(Effect::Refused(fresh, refusal)),
        };
        if entrance.entrusted.is_empty() {
            self.come_back(seat, effects);
        }
        let clock = self.clock;
        if let Some(person) = self.people.get_mut(&seat) {
            person.seen = clock;
            person.entrust(entrance.entrusted);
            let listening = person.standing != Standing::Full;
            effects
                .push(Effect::Tell(seat, Notice::Seated { seat, handle: person.handle.clone(), listening }));
        }
    }

    /// Somebody new.
    fn sit_down(&mut self, entrance: &Entrance, effects: &mut Vec<Effect>) -> Result<Seat, Refusal> {
        self.find_room(effects)?;
        let seat = entrance.seat;
        if self.known(seat).is_some() {
            return Err(Refusal::Full);
        }
        let (handle, look) = self.free_handle(entrance).ok_or(Refusal::Full)?;
        let mut person = Person::new(entrance.who, handle, self.clock);
        person.first_line = self.next_line;
        if self.is_wary() {
            person.listen_first(self.clock);
        }
        self.looks.insert(look);
        self.by_key.insert(entrance.who, seat);
        self.people.insert(seat, person);
        self.arrivals.add(self.clock);
        Ok(seat)
    }

    /// Somebody who left comes back, and reads what is said from now on.
    fn sit_again(&mut self, seat: Seat, effects: &mut Vec<Effect>) -> Result<Seat, Refusal> {
        self.find_room(effects)?;
        let Former { mut person, .. } = self.left.remove(&seat).ok_or(Refusal::Full)?;
        person.first_line = self.next_line;
        person.stay.resume(self.clock);
        // Those ten minutes go by outside too.
        person.let_in(self.clock);
        if self.is_wary() && person.is_doubtful() {
            person.listen_first(self.clock);
        }
        self.people.insert(seat, person);
        Ok(seat)
    }

    /// Somebody who was away, on a seat they kept, shows up in a wary room. Keys can be prepared while it is calm; so
    /// whoever hardly was here before then listens first, like anybody new.
    pub(super) fn come_back(&mut self, seat: Seat, effects: &mut Vec<Effect>) {
        let (clock, wary) = (self.clock, self.is_wary());
        let away = self.people.get_mut(&seat).filter(|person| wary && !person.is_here(clock));
        if let Some(person) = away.filter(|person| person.is_doubtful()) {
            person.listen_first(clock);
            self.silence(seat);
            self.offered.retain(|(from, _), _| *from != seat);
            effects.push(Effect::Tell(seat, Notice::Listening(true)));
        }
    }

    /// A free seat. In a full room one that somebody took and did nothing with, the oldest first; otherwise that of
    /// whoever has been away for longest.
    fn find_room(&mut self, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        if self.is_over() {
            return Err(Refusal::Over);
        }
        if self.people.len() < MOST_PEOPLE {
            return Ok(());
        }
        if let Some(seat) = self.unused() {
            self.forget(seat, effects);
            return Ok(());
        }
        let away = self.people.iter().filter(|(_, person)| !person.is_here(self.clock));
        let (seat, _) = away.min_by_key(|(_, person)| person.seen).ok_or(Refusal::Full)?;
        self.part(*seat, Why::Away, effects);
        Ok(())
    }

    /// The seat of somebody who may be nobody. Not of those held back: their key must stay known.
    fn unused(&self) -> Option<Seat> {
        let unused = |person: &Person| !person.settled && !person.proven && person.standing != Standing::Held;
        let seats = self.people.iter().filter(|(_, person)| unused(person));
        seats.min_by_key(|(_, person)| person.entered).map(|(seat, _)| *seat)
    }

    /// They were never really here, and nothing is kept of them: a flood of keys must not drive those who left out of
    /// the memory.
    fn forget(&mut self, seat: Seat, effects: &mut Vec<Effect>) {
        if let Some(person) = self.take_out(seat) {
            self.reports.remove(&seat);
            self.make_stranger(&person);
            effects.push(Effect::Closed(seat, Why::Away));
        }
    }

    /// Whoever left longest ago becomes a stranger, so that those who come and go do not fill the memory.
    pub(super) fn forget_the_oldest(&mut self) {
        if self.left.len() <= MOST_LEFT {
            return;
        }
        let oldest = self.left.iter().min_by_key(|(_, former)| former.since).map(|(seat, _)| *seat);
        if let Some(former) = oldest.and_then(|seat| self.left.remove(&seat)) {
            self.make_stranger(&former.person);
        }
    }

    /// Their key and their handle mean nothing here any more.
    fn make_stranger(&mut self, person: &Person) {
        self.by_key.remove(&person.who);
        self.looks.remove(&privacy::skeleton(&person.handle.to_string()));
    }

    /// The first of their handles that looks like nobody's who is here or was, and what it looks like.
    fn free_handle(&self, entrance: &Entrance) -> Option<(Handle, String)> {
        let pool = if entrance.returning { Pool::Returning } else { Pool::Guest };
        let own = privacy::candidates(entrance.who.as_bytes(), &self.language, pool);
        own.map(|handle| (privacy::skeleton(&handle.to_string()), handle))
            .find(|(look, _)| !self.looks.contains(look))
            .map(|(look, handle)| (handle, look))
    }
}
