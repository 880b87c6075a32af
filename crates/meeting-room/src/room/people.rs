//! Who is in the room: coming in, being there, going.
//!
//! A key gives the same seat, handle and standing for as long as the meeting lasts: leaving and coming back makes
//! nobody new.

use std::collections::BTreeSet;

use privacy::{Handle, Member};

use super::{MINUTE, Ms, Room, SECOND};
use crate::{Effect, Entrance, Notice, Refusal, Role, Seat, Why};

/// The most people with a seat. A meeting of a thousand is a large one.
pub(super) const MOST_PEOPLE: usize = 5000;
/// The most people who left and are still known.
pub(super) const MOST_LEFT: usize = 5000;
/// Without a sign of life for so long, somebody is away: the floor passes on and a role rests.
const AWAY: Ms = 30 * SECOND;
/// And after so long their seat is free.
const FREE_SEAT: Ms = 10 * MINUTE;
/// How long whoever comes in while the room is wary listens, at least (P16).
const LISTEN_FIRST: Ms = 10 * MINUTE;
/// Acts somebody may do at once, and how long each takes to come back.
const BUDGET: u8 = 20;
const BUDGET_EACH: Ms = 2 * SECOND;

/// Somebody with a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Person {
    who: Member,
    pub(super) handle: Handle,
    pub(super) entered: Ms,
    /// The first line they may read.
    pub(super) first_line: u64,
    pub(super) standing: Standing,
    /// Whoever came in while the room was wary listens until then at least.
    pub(super) listens_until: Ms,
    /// Lasting connections.
    links: u16,
    seen: Ms,
    pub(super) entrusted: Vec<Role>,
    /// They marked a milestone already.
    pub(super) celebrated: bool,
    /// There are lines of theirs.
    pub(super) spoke: bool,
    pub(super) vouched_by: BTreeSet<Seat>,
    budget: u8,
    budget_at: Ms,
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
    fn is_here(&self, clock: Ms) -> bool {
        self.links > 0 || clock - self.seen < AWAY
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
    fn entrust(&mut self, roles: Vec<Role>) {
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

    fn known_mut(&mut self, seat: Seat) -> Option<&mut Person> {
        let former = self.left.get_mut(&seat).or(self.removed.get_mut(&seat));
        self.people.get_mut(&seat).or(former.map(|former| &mut former.person))
    }

    /// Somebody on a seat, or who left it of their own accord.
    pub(super) fn not_removed(&mut self, seat: Seat) -> Result<&mut Person, Refusal> {
        let left = self.left.get_mut(&seat).map(|former| &mut former.person);
        self.people.get_mut(&seat).or(left).ok_or(Refusal::Nobody)
    }

    /// Somebody comes in, or comes back.
    pub(super) fn enter(&mut self, entrance: Entrance, effects: &mut Vec<Effect>) {
        let Entrance { who, seat: fresh, entrusted } = entrance;
        let known = self.by_key.get(&who).copied();
        if known.is_some_and(|seat| self.is_removed(seat)) {
            return effects.push(Effect::Closed(fresh, Why::Removed));
        }
        let seated = match known {
            Some(seat) if self.people.contains_key(&seat) => Ok(seat),
            Some(seat) => self.sit_again(seat, effects),
            None => self.sit_down(who, fresh, effects),
        };
        let seat = match seated {
            Ok(seat) => seat,
            Err(refusal) => return effects.push(Effect::Refused(fresh, refusal)),
        };
        let clock = self.clock;
        if let Some(person) = self.people.get_mut(&seat) {
            person.seen = clock;
            person.entrust(entrusted);
            let listening = person.standing != Standing::Full;
            effects
                .push(Effect::Tell(seat, Notice::Seated { seat, handle: person.handle.clone(), listening }));
        }
    }

    /// Somebody new.
    fn sit_down(&mut self, who: Member, seat: Seat, effects: &mut Vec<Effect>) -> Result<Seat, Refusal> {
        self.find_room(effects)?;
        if self.known(seat).is_some() {
            return Err(Refusal::Full);
        }
        let (handle, look) = self.free_handle(who).ok_or(Refusal::Full)?;
        let wary = self.is_wary();
        let person = Person {
            who,
            handle,
            entered: self.clock,
            first_line: self.next_line,
            standing: if wary { Standing::New { released: false } } else { Standing::Full },
            listens_until: if wary { self.clock + LISTEN_FIRST } else { self.clock },
            links: 0,
            seen: self.clock,
            entrusted: Vec::new(),
            celebrated: false,
            spoke: false,
            vouched_by: BTreeSet::new(),
            budget: BUDGET,
            budget_at: self.clock,
        };
        self.looks.insert(look);
        self.by_key.insert(who, seat);
        self.people.insert(seat, person);
        Ok(seat)
    }

    /// Somebody who left comes back, and reads what is said from now on.
    fn sit_again(&mut self, seat: Seat, effects: &mut Vec<Effect>) -> Result<Seat, Refusal> {
        self.find_room(effects)?;
        let Former { mut person, .. } = self.left.remove(&seat).ok_or(Refusal::Full)?;
        person.first_line = self.next_line;
        self.people.insert(seat, person);
        Ok(seat)
    }

    /// A free seat; in a full room that of whoever has been away for longest.
    fn find_room(&mut self, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        if self.is_over() {
            return Err(Refusal::Over);
        }
        if self.people.len() < MOST_PEOPLE {
            return Ok(());
        }
        let away = self.people.iter().filter(|(_, person)| !person.is_here(self.clock));
        let (seat, _) = away.min_by_key(|(_, person)| person.seen).ok_or(Refusal::Full)?;
        self.part(*seat, Why::Away, effects);
        Ok(())
    }

    /// The first of their handles that looks like nobody's who is here or was, and what it looks like.
    fn free_handle(&self, who: Member) -> Option<(Handle, String)> {
        let own = privacy::candidates(who.as_bytes(), &self.language);
        own.map(|handle| (privacy::skeleton(&handle.to_string()), handle))
            .find(|(look, _)| !self.looks.contains(look))
            .map(|(look, handle)| (handle, look))
    }

    /// A sign of life.
    pub(super) fn seen(&mut self, seat: Seat) {
        let clock = self.clock;
        if let Some(person) = self.people.get_mut(&seat) {
            person.seen = clock;
        }
    }

    /// A lasting connection begins.
    pub(super) fn linked(&mut self, seat: Seat) {
        if let Some(person) = self.known_mut(seat) {
            person.links = person.links.saturating_add(1);
        }
    }

    /// It is lost: a moment is left to come back before they count as away. Those who left have connections still
    /// that are about to end; they are not to be taken for new ones when they come back at once.
    pub(super) fn gone(&mut self, seat: Seat) {
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
        let Some(person) = self.people.remove(&seat) else { return };
        self.silence(seat);
        self.roles.retain(|_, held| *held != seat);
        self.offered.retain(|(from, to), _| *from != seat && *to != seat);
        self.left.insert(seat, Former { person, since: self.clock });
        self.forget_the_oldest();
        effects.push(Effect::Closed(seat, why));
    }

    /// Whoever left longest ago becomes a stranger, so that those who come and go do not fill the memory.
    fn forget_the_oldest(&mut self) {
        if self.left.len() <= MOST_LEFT {
            return;
        }
        let oldest = self.left.iter().min_by_key(|(_, former)| former.since).map(|(seat, _)| *seat);
        if let Some(Former { person, .. }) = oldest.and_then(|seat| self.left.remove(&seat)) {
            self.by_key.remove(&person.who);
            self.looks.remove(&privacy::skeleton(&person.handle.to_string()));
        }
    }

    /// Somebody who was removed is let in again, with all that was theirs; until they are back they are away.
    pub(super) fn take_back(&mut self, seat: Seat) {
        if let Some(Former { mut person, .. }) = self.removed.remove(&seat) {
            person.seen = self.clock - AWAY;
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
