//! Who is in the room: coming in, being there, going, being removed.

use std::collections::BTreeSet;

use privacy::{Handle, Member};

use super::{MINUTE, MOST_PEOPLE, Ms, Room, SECOND};
use crate::{Effect, Entrance, Measure, Notice, Refusal, Role, Seat, Why};

/// Without a sign of life for so long, somebody is away: the floor passes on and a role is lost.
const AWAY: Ms = 30 * SECOND;
/// And after so long their seat is free.
const FREE_SEAT: Ms = 10 * MINUTE;
/// How long whoever comes in while the room is wary listens, at least (P16).
const LISTEN_FIRST: Ms = 10 * MINUTE;
/// How many must vouch for somebody where nobody is on duty.
const VOUCHES: usize = 2;
/// How long somebody has to be there before they can vouch or count in a report.
const KNOWN_AFTER: Ms = 5 * MINUTE;
/// How many different people must report somebody before the room acts by itself, where nobody is on duty.
const REPORTS: usize = 3;
/// Acts somebody may do at once, and how long each takes to come back.
const BUDGET: u8 = 20;
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
    /// Lasting connections.
    links: u16,
    seen: Ms,
    pub(super) entrusted: Vec<Role>,
    /// They marked a milestone already.
    pub(super) celebrated: bool,
    vouched_by: BTreeSet<Seat>,
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

/// Somebody who was removed. Their key and seat stay until the meeting's end, so that they can be let in again and
/// do not come back by themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Burned {
    pub(super) person: Person,
    pub(super) at: Ms,
}

impl Person {
    /// Connected, or heard of not long ago.
    fn is_here(&self, clock: Ms) -> bool {
        self.links > 0 || clock - self.seen < AWAY
    }

    /// How long they have to listen still, by the clock alone.
    fn listens_until(&self) -> Ms {
        self.entered + LISTEN_FIRST
    }
}

impl Room {
    /// They are there: heard of not long ago.
    pub(super) fn is_here(&self, seat: Seat) -> bool {
        self.people.get(&seat).is_some_and(|person| person.is_here(self.clock))
    }

    pub(super) fn here(&self) -> usize {
        self.people.values().filter(|person| person.is_here(self.clock)).count()
    }

    pub(super) fn is_full(&self, seat: Seat) -> bool {
        self.people.get(&seat).is_some_and(|person| person.standing == Standing::Full)
    }

    /// Somebody comes in, or comes back.
    pub(super) fn enter(&mut self, entrance: Entrance, effects: &mut Vec<Effect>) {
        let Entrance { who, seat, entrusted } = entrance;
        if let Some(known) = self.by_key.get(&who).copied() {
            return self.come_back(known, entrusted, effects);
        }
        let refused = if self.burned.values().any(|burned| burned.person.who == who) {
            return effects.push(Effect::Closed(seat, Why::Removed));
        } else if self.is_over() {
            Some(Refusal::Over)
        } else if self.people.len() >= MOST_PEOPLE || self.knows_seat(seat) {
            Some(Refusal::Full)
        } else {
            None
        };
        if let Some(refusal) = refused {
            return effects.push(Effect::Refused(seat, refusal));
        }
        let Some(handle) = self.free_handle(who) else {
            return effects.push(Effect::Refused(seat, Refusal::Full));
        };
        let wary = self.panic || self.locked || self.wary;
        let person = Person {
            who,
            handle,
            entered: self.clock,
            first_line: self.next_line,
            // Whoever was entrusted with a service here is not new.
            standing: if wary && entrusted.is_empty() {
                Standing::New { released: false }
            } else {
                Standing::Full
            },
            links: 0,
            seen: self.clock,
            entrusted,
            celebrated: false,
            vouched_by: BTreeSet::new(),
            budget: BUDGET,
            budget_at: self.clock,
        };
        effects.push(Effect::Tell(seat, seated(seat, &person)));
        self.by_key.insert(who, seat);
        self.people.insert(seat, person);
    }

    fn come_back(&mut self, seat: Seat, entrusted: Vec<Role>, effects: &mut Vec<Effect>) {
        let clock = self.clock;
        if let Some(person) = self.people.get_mut(&seat) {
            person.seen = clock;
            person.entrusted = entrusted;
            effects.push(Effect::Tell(seat, seated(seat, person)));
        }
    }

    fn knows_seat(&self, seat: Seat) -> bool {
        self.people.contains_key(&seat) || self.burned.contains_key(&seat)
    }

    /// The first of their handles that nobody here has, or had and was removed.
    fn free_handle(&self, who: Member) -> Option<Handle> {
        let people = self.people.values().chain(self.burned.values().map(|burned| &burned.person));
        let taken: BTreeSet<String> =
            people.map(|person| privacy::skeleton(&person.handle.to_string())).collect();
        let mut own = privacy::candidates(who.as_bytes(), &self.language).peekable();
        let first = own.peek().cloned()?;
        Some(own.find(|handle| !taken.contains(&privacy::skeleton(&handle.to_string()))).unwrap_or(first))
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
        if let Some(person) = self.people.get_mut(&seat) {
            person.links = person.links.saturating_add(1);
        }
    }

    /// It is lost: a moment is left to come back before they count as away.
    pub(super) fn gone(&mut self, seat: Seat) {
        let clock = self.clock;
        if let Some(person) = self.people.get_mut(&seat) {
            person.links = person.links.saturating_sub(1);
            person.seen = clock;
        }
    }

    /// They leave.
    pub(super) fn leave(&mut self, seat: Seat, effects: &mut Vec<Effect>) {
        if self.take_seat(seat).is_some() {
            effects.push(Effect::Closed(seat, Why::Left));
        }
    }

    /// Takes a person out of everything.
    fn take_seat(&mut self, seat: Seat) -> Option<Person> {
        let person = self.people.remove(&seat)?;
        self.by_key.remove(&person.who);
        self.silence(seat);
        self.roles.retain(|_, held| *held != seat);
        self.speaker = self.speaker.filter(|speaker| *speaker != seat);
        self.contacts.retain(|(from, to), _| *from != seat && *to != seat);
        Some(person)
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
        if let Some(holder) = self.holder
            && !self.is_here(holder.seat)
        {
            self.free_the_floor();
        }
        let late = self.clock - FREE_SEAT;
        let gone: Vec<Seat> =
            self.people.iter().filter(|(_, one)| one.links == 0 && one.seen <= late).map(|(seat, _)| *seat).collect();
        for seat in gone {
            self.take_seat(seat);
            effects.push(Effect::Closed(seat, Why::Away));
        }
    }

    /// They listen only, from now on.
    pub(super) fn hold(&mut self, seat: Seat, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        let person = self.people.get_mut(&seat).ok_or(Refusal::Nobody)?;
        person.standing = Standing::Held;
        person.vouched_by.clear();
        self.silence(seat);
        effects.push(Effect::Tell(seat, Notice::Listening(true)));
        Ok(())
    }

    /// They may share; at once when they were held, after their ten minutes when they are new.
    pub(super) fn release(&mut self, seat: Seat, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        let person = self.people.get_mut(&seat).ok_or(Refusal::Nobody)?;
        person.standing = match person.standing {
            Standing::New { .. } => Standing::New { released: true },
            Standing::Held | Standing::Full => Standing::Full,
        };
        let told = person.standing == Standing::Full;
        self.reports.remove(&seat);
        if told {
            effects.push(Effect::Tell(seat, Notice::Listening(false)));
        }
        Ok(())
    }

    /// Whoever is released and has waited.
    pub(super) fn let_listeners_in(&mut self, effects: &mut Vec<Effect>) {
        let clock = self.clock;
        for (seat, person) in &mut self.people {
            if person.standing == (Standing::New { released: true }) && person.listens_until() <= clock {
                person.standing = Standing::Full;
                effects.push(Effect::Tell(*seat, Notice::Listening(false)));
            }
        }
    }

    /// Out of the room, until the meeting's end or until it is undone.
    pub(super) fn remove(&mut self, seat: Seat, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        let person = self.take_seat(seat).ok_or(Refusal::Nobody)?;
        self.burned.insert(seat, Burned { person, at: self.clock });
        self.reports.remove(&seat);
        self.wary = true;
        effects.push(Effect::Withdrawn(seat));
        effects.push(Effect::Closed(seat, Why::Removed));
        Ok(())
    }

    /// It was the wrong person.
    pub(super) fn undo(&mut self, seat: Seat, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        let burned = self.burned.get(&seat).ok_or(Refusal::Nobody)?;
        if self.clock > burned.at + super::view::UNDO {
            return Err(Refusal::NotNow);
        }
        if let Some(Burned { mut person, .. }) = self.burned.remove(&seat) {
            person.standing = Standing::Full;
            // Until they come back.
            person.links = 0;
            person.seen = self.clock - AWAY;
            self.by_key.insert(person.who, seat);
            self.people.insert(seat, person);
            effects.push(Effect::Restored(seat));
        }
        Ok(())
    }

    /// Where nobody is on duty, those who are known here can let somebody take part.
    pub(super) fn vouch(&mut self, seat: Seat, other: Seat, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        if self.on_duty() || !self.is_known(seat) || seat == other {
            return Err(Refusal::NotYours);
        }
        let person = self.people.get_mut(&other).ok_or(Refusal::Nobody)?;
        person.vouched_by.insert(seat);
        if person.vouched_by.len() >= VOUCHES {
            self.release(other, effects)?;
            effects.push(Effect::Record(Measure::Released, None));
        }
        Ok(())
    }

    /// They have been here for a while and may share.
    fn is_known(&self, seat: Seat) -> bool {
        let long = |person: &Person| self.clock - person.entered >= KNOWN_AFTER;
        self.is_full(seat) && self.people.get(&seat).is_some_and(long)
    }

    /// Somebody hurts the room. Those on duty see it; where nobody is, the room itself holds somebody whom several
    /// people report.
    pub(super) fn report(
        &mut self,
        seat: Seat,
        about: Seat,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        self.person(seat)?;
        self.person(about)?;
        self.spend(seat)?;
        self.reports.entry(about).or_default().insert(seat);
        let known = self.reports[&about].iter().filter(|by| **by != about && self.is_known(**by)).count();
        if known >= REPORTS && !self.on_duty() {
            self.reports.remove(&about);
            self.hold(about, effects)?;
            effects.push(Effect::Record(Measure::Held, None));
        }
        Ok(())
    }

    /// Everybody can do only so much at once.
    pub(super) fn spend(&mut self, seat: Seat) -> Result<(), Refusal> {
        let clock = self.clock;
        let person = self.people.get_mut(&seat).ok_or(Refusal::Nobody)?;
        let back = (clock - person.budget_at) / BUDGET_EACH;
        if back > 0 {
            let back = u8::try_from(back).unwrap_or(BUDGET);
            person.budget = person.budget.saturating_add(back).min(BUDGET);
            person.budget_at = clock;
        }
        person.budget = person.budget.checked_sub(1).ok_or(Refusal::Slow)?;
        Ok(())
    }
}

fn seated(seat: Seat, person: &Person) -> Notice {
    Notice::Seated { seat, handle: person.handle.clone(), listening: person.standing != Standing::Full }
}
