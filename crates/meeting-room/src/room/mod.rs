//! One meeting from its opening to its last word.
//!
//! [`Room::handle`] is the only way in. It lets time pass first ([`Room::pass_time`]), then does what the event asks,
//! then compares what everybody sees with what they saw: nobody has to remember to say that something changed.

mod floor;
mod people;
mod progress;
mod service;
#[cfg(test)]
mod tests;
mod view;

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::Arc,
};

use jiff::Timestamp;
use privacy::Member;

pub use view::{Console, ConsolePerson, Floor, Guard, Named, People, Phase, RoleHeld, Sign, View};

use crate::{Effect, Event, Line, Refusal, Role, Seat, script::Script};
use floor::Holder;
use people::{Burned, Person};
use progress::Stage;

/// Milliseconds since 1970 on the room's own clock, which never goes back.
type Ms = i64;

const SECOND: Ms = 1000;
const MINUTE: Ms = 60 * SECOND;

/// The most people with a seat. A meeting of a thousand is a large one.
const MOST_PEOPLE: usize = 5000;
/// The most lines kept for people who reconnect; a meeting of hours has fewer.
const MOST_LINES: usize = 4000;
/// How long help lines stay beside the room after words of crisis.
const HELP: Ms = 15 * MINUTE;
/// How long words are kept after the end (P8).
const WIPE_AFTER: Ms = MINUTE;

/// What is settled before a meeting begins.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The format.
    pub script: Arc<Script>,
    /// When its first step begins.
    pub start: Timestamp,
    /// Language of the handles: ISO 639-1.
    pub language: Box<str>,
    /// Made for young people: no exchange of contact.
    pub young: bool,
}

/// A live meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    script: Arc<Script>,
    start: Ms,
    language: Box<str>,
    young: bool,
    /// The room's clock, and how far it is ahead of the machine's after that was put back.
    clock: Ms,
    ahead: Ms,
    stage: Stage,
    /// It began in the middle: the program was started anew.
    resumed: bool,
    people: BTreeMap<Seat, Person>,
    by_key: BTreeMap<Member, Seat>,
    burned: BTreeMap<Seat, Burned>,
    roles: BTreeMap<Role, Seat>,
    hands: VecDeque<Seat>,
    holder: Option<Holder>,
    /// When the floor became free, or the step that has one began.
    floor_free_since: Ms,
    /// Who had the floor in the step for a speaker.
    speaker: Option<Seat>,
    panic: bool,
    locked: bool,
    /// Somebody was removed: whoever comes in anew listens first (P16).
    wary: bool,
    lines: VecDeque<Arc<Line>>,
    next_line: u64,
    help_until: Option<Ms>,
    reports: BTreeMap<Seat, BTreeSet<Seat>>,
    contacts: BTreeMap<(Seat, Seat), Box<str>>,
    /// Contacts that both asked for, by whom they are for and whose they are.
    received: BTreeMap<(Seat, Seat), Box<str>>,
}

impl Room {
    /// Opens the room. When the start has passed already, the meeting is where the clock says.
    #[must_use]
    pub fn open(plan: Plan, now: Timestamp) -> Self {
        let (start, clock) = (plan.start.as_millisecond(), now.as_millisecond());
        let mut room = Self {
            script: plan.script,
            start,
            language: plan.language,
            young: plan.young,
            clock,
            ahead: 0,
            stage: Stage::Before,
            resumed: clock > start + 5 * SECOND,
            people: BTreeMap::new(),
            by_key: BTreeMap::new(),
            burned: BTreeMap::new(),
            roles: BTreeMap::new(),
            hands: VecDeque::new(),
            holder: None,
            floor_free_since: clock,
            speaker: None,
            panic: false,
            locked: false,
            wary: false,
            lines: VecDeque::new(),
            next_line: 1,
            help_until: None,
            reports: BTreeMap::new(),
            contacts: BTreeMap::new(),
            received: BTreeMap::new(),
        };
        let mut effects = Vec::new();
        room.follow_the_clock(&mut effects);
        room
    }

    /// Something happened at `now`.
    pub fn handle(&mut self, event: Event, now: Timestamp) -> Vec<Effect> {
        let (before, console) = (self.view(), self.console());
        self.clock = self.steady(now.as_millisecond());
        let mut effects = Vec::new();
        self.pass_time(&mut effects);
        self.act(event, &mut effects);
        if self.view() != before {
            effects.push(Effect::Changed);
        }
        if self.console() != console {
            effects.push(Effect::ConsoleChanged);
        }
        effects
    }

    /// The script this room runs.
    #[must_use]
    pub fn script(&self) -> &Arc<Script> {
        &self.script
    }

    /// The lines somebody on this seat may read: those since they came in, without what was taken back, after line
    /// `after` (0 for all).
    pub fn lines_for(&self, seat: Seat, after: u64) -> impl Iterator<Item = &Arc<Line>> {
        let from = self.people.get(&seat).map_or(u64::MAX, |person| person.first_line.max(after + 1));
        self.lines.iter().filter(move |line| line.n >= from && !self.burned.contains_key(&line.seat))
    }

    /// The words are gone and nothing more will happen.
    #[must_use]
    pub fn is_wiped(&self) -> bool {
        matches!(self.stage, Stage::Over { wiped: true, .. })
    }

    /// A clock that is put back must not stop a meeting: from then on the room's own is ahead of it.
    fn steady(&mut self, now: Ms) -> Ms {
        let own = now.saturating_add(self.ahead);
        if own < self.clock {
            self.ahead += self.clock - own;
            return self.clock;
        }
        own
    }

    /// What happens by itself.
    fn pass_time(&mut self, effects: &mut Vec<Effect>) {
        self.miss_people(effects);
        self.follow_the_clock(effects);
        self.keep_time(effects);
        self.call_by_itself();
        self.let_listeners_in(effects);
        if self.help_until.is_some_and(|until| until <= self.clock) {
            self.help_until = None;
        }
        self.wipe(effects);
    }

    fn act(&mut self, event: Event, effects: &mut Vec<Effect>) {
        let refused = match event {
            Event::Enter(entrance) => return self.enter(entrance, effects),
            Event::Tick => return,
            Event::Seen(seat) => return self.seen(seat),
            Event::Linked(seat) => return self.linked(seat),
            Event::Gone(seat) => return self.gone(seat),
            Event::Leave(seat) => return self.leave(seat, effects),
            Event::Worry(seat) => return self.worry(seat, effects),
            Event::Raise(seat) => (seat, self.raise(seat)),
            Event::Pass(seat) | Event::Done(seat) => (seat, self.give_back(seat)),
            Event::Say(seat, words) => (seat, self.say(seat, words, effects)),
            Event::Milestone(seat, milestone) => (seat, self.celebrate(seat, milestone, effects)),
            Event::Contact(seat, other, text) => (seat, self.exchange(seat, other, text, effects)),
            Event::Report(seat, about) => (seat, self.report(seat, about, effects)),
            Event::Vouch(seat, other) => (seat, self.vouch(seat, other, effects)),
            Event::Serve(seat, act) => (seat, self.serve(seat, act, effects)),
        };
        if let (seat, Err(refusal)) = refused {
            effects.push(Effect::Refused(seat, refusal));
        }
    }

    fn worry(&mut self, seat: Seat, effects: &mut Vec<Effect>) {
        if self.people.contains_key(&seat) && !self.is_over() {
            self.help_until = Some(self.clock + HELP);
            effects.push(Effect::Tell(seat, crate::Notice::Help { on_duty: self.on_duty() }));
        }
    }

    fn wipe(&mut self, effects: &mut Vec<Effect>) {
        if let Stage::Over { since, wiped } = &mut self.stage
            && !*wiped
            && self.clock >= *since + WIPE_AFTER
        {
            *wiped = true;
            self.lines.clear();
            self.contacts.clear();
            self.received.clear();
            effects.push(Effect::Wiped);
        }
    }

    fn person(&self, seat: Seat) -> Result<&Person, Refusal> {
        self.people.get(&seat).ok_or(Refusal::Nobody)
    }
}
