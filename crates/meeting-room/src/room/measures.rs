//! Keeping a room safe: graded measures, by those who serve and, where nobody does, by those who are known here.
//!
//! Whoever is acted on is a seat, never a name. A measure reaches somebody who has left too: to say something and go
//! is no way around it.

use super::{
    MINUTE, Ms, Room,
    people::{Former, Standing},
};
use crate::{Effect, Measure, Notice, Refusal, Seat, Why};

/// How long a removal can be undone (P16).
pub(super) const UNDO: Ms = 5 * MINUTE;
/// How long somebody has to be there before they can vouch or count in a report, or count as somebody who was here
/// when the room becomes wary.
pub(super) const KNOWN_AFTER: Ms = 5 * MINUTE;
/// How many must vouch for somebody new, where nobody is on duty.
const VOUCHES: usize = 2;
/// How many must report somebody before the room acts by itself, where nobody is on duty; and how many must vouch to
/// take that back. At least so many,
const REPORTS: usize = 3;
/// and at least this part of those who are known and here: what three can do in a small room they cannot in a large.
const REPORTS_OF: usize = 3;

impl Room {
    /// Whoever comes in for the first time listens first: somebody was removed (P16), several people reported somebody
    /// while nobody was on duty, or the room was locked.
    pub(super) fn is_wary(&self) -> bool {
        self.panic.is_some() || self.locked || self.alarmed || !self.removed.is_empty()
    }

    /// They listen only, from now on, and serve no more.
    pub(super) fn hold(&mut self, seat: Seat, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        let person = self.not_removed(seat)?;
        if person.standing == Standing::Held {
            return Err(Refusal::NotNow);
        }
        person.standing = Standing::Held;
        person.vouched_by.clear();
        self.silence(seat);
        self.offered.retain(|(from, _), _| *from != seat);
        self.reports.remove(&seat);
        self.end_roles(seat, effects);
        effects.push(Effect::Tell(seat, Notice::Listening(true)));
        Ok(())
    }

    /// They may share; whoever came in while the room was wary, not before their ten minutes are over (P16). For
    /// somebody who may share anyhow it settles what others reported.
    pub(super) fn release(&mut self, seat: Seat, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        let clock = self.clock;
        let settled = self.reports.remove(&seat).is_some();
        let person = self.not_removed(seat)?;
        match person.standing {
            Standing::New { released: false } | Standing::Held => {}
            Standing::Full | Standing::New { released: true } if settled => return Ok(()),
            Standing::Full | Standing::New { released: true } => return Err(Refusal::NotNow),
        }
        person.proven = true;
        person.standing = Standing::New { released: true };
        if person.let_in(clock) {
            effects.push(Effect::Tell(seat, Notice::Listening(false)));
        }
        Ok(())
    }

    /// Whoever is released and has waited.
    pub(super) fn let_listeners_in(&mut self, effects: &mut Vec<Effect>) {
        let clock = self.clock;
        let people =
            self.people.iter_mut().filter_map(|(seat, person)| person.let_in(clock).then_some(*seat));
        effects.extend(people.map(|seat| Effect::Tell(seat, Notice::Listening(false))));
    }

    /// Out of the room, until the meeting's end or until it is undone.
    pub(super) fn remove(&mut self, seat: Seat, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        self.part(seat, Why::Removed, effects);
        let Former { person, .. } = self.left.remove(&seat).ok_or(Refusal::Nobody)?;
        self.removed.insert(seat, Former { person, since: self.clock });
        self.reports.remove(&seat);
        for by in self.reports.values_mut() {
            by.remove(&seat);
        }
        self.reports.retain(|_, by| !by.is_empty());
        effects.push(Effect::Withdrawn(seat));
        Ok(())
    }

    /// It was the wrong person.
    pub(super) fn undo(&mut self, seat: Seat, effects: &mut Vec<Effect>) -> Result<(), Refusal> {
        let former = self.removed.get(&seat).ok_or(Refusal::Nobody)?;
        if self.clock > former.since + UNDO {
            return Err(Refusal::NotNow);
        }
        self.take_back(seat);
        effects.push(Effect::Restored(seat));
        Ok(())
    }

    /// Where nobody is on duty, those who are known here can let somebody take part.
    pub(super) fn vouch(
        &mut self,
        seat: Seat,
        other: Seat,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        self.person(seat)?;
        if self.on_duty() || !self.is_known(seat) {
            return Err(Refusal::NotYours);
        }
        let reports = self.reports_needed();
        let person = self.people.get_mut(&other).ok_or(Refusal::Nobody)?;
        let needed = match person.standing {
            Standing::New { released: false } => VOUCHES,
            Standing::Held => reports,
            Standing::New { released: true } | Standing::Full => return Err(Refusal::NotNow),
        };
        person.vouched_by.insert(seat);
        let by = person.vouched_by.clone();
        if by.into_iter().filter(|by| self.is_known(*by)).count() >= needed {
            self.release(other, effects)?;
            effects.push(Effect::Record(Measure::Released, None));
        }
        Ok(())
    }

    /// They have been here for a while and may share.
    fn is_known(&self, seat: Seat) -> bool {
        let long = |seat| self.people.get(seat).is_some_and(|one| one.stayed(self.clock) >= KNOWN_AFTER);
        self.is_full(seat) && long(&seat)
    }

    /// How many known people it takes where nobody is on duty.
    fn reports_needed(&self) -> usize {
        let known = self.people.keys().filter(|seat| self.is_here(**seat) && self.is_known(**seat));
        REPORTS.max(known.count().div_ceil(REPORTS_OF))
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
        if seat == about {
            return Err(Refusal::NotNow);
        }
        self.spend(seat)?;
        let held = self.not_removed(about)?.standing == Standing::Held;
        let by = self.reports.entry(about).or_default();
        by.insert(seat);
        let by = by.clone();
        let known = by.into_iter().filter(|by| self.is_known(*by)).count();
        if known >= self.reports_needed() && !held && !self.on_duty() {
            self.hold(about, effects)?;
            // They must not come back at once as somebody new.
            self.alarmed = true;
            effects.push(Effect::Record(Measure::Held, None));
        }
        Ok(())
    }
}
