//! One meeting from its opening to its last word.
//!
//! [`Room::handle`] is the only way in. It lets time pass first ([`Room::pass_time`]), then does what the event asks,
//! then compares what everybody sees with what they saw: nobody has to remember to say that something changed.

mod arrivals;
mod contact;
mod door;
mod floor;
mod measures;
mod people;
mod progress;
mod service;
mod stay;
#[cfg(test)]
mod tests;
mod view;
mod voice;

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::Arc,
};

use jiff::Timestamp;
use privacy::Member;

pub use view::{Console, ConsolePerson, Floor, Guard, Named, People, Phase, RoleHeld, Sign, View};

use crate::{Contact, Effect, Event, Line, Measure, Refusal, Role, Seat, script::Script};
use arrivals::Arrivals;
use floor::Holder;
use people::{Former, Person};
use progress::Stage;
use voice::Speaking;

/// Milliseconds since 1970 on the room's own clock, which never goes back.
type Ms = i64;

const SECOND: Ms = 1000;
const MINUTE: Ms = 60 * SECOND;

/// The most lines kept for people who reconnect; a meeting of hours has fewer.
const MOST_LINES: usize = 4000;
/// A room that opens so long after the start was running before, or nobody came.
const LATE_OPENING: Ms = 5 * SECOND;
/// How long help lines stay beside the room after words of crisis.
const HELP: Ms = 15 * MINUTE;
/// How long a panic lasts when nobody is there any more who could end it.
const PANIC_ALONE: Ms = 5 * MINUTE;
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
    /// When everybody was looked at last.
    swept: Ms,
    stage: Stage,
    /// It began in the middle: the program was started anew.
    resumed: bool,
    people: BTreeMap<Seat, Person>,
    /// Those who left. Their key, seat, handle and standing stay theirs.
    left: BTreeMap<Seat, Former>,
    /// Those who were removed. Their key is burned until the meeting's end.
    removed: BTreeMap<Seat, Former>,
    /// The seat of everybody in one of these three.
    by_key: BTreeMap<Member, Seat>,
    /// How many came in just now.
    arrivals: Arrivals,
    /// What their handles look like: nobody else gets one that could be taken for it.
    looks: BTreeSet<String>,
    roles: BTreeMap<Role, Seat>,
    hands: VecDeque<Seat>,
    /// When the queue began.
    hands_since: Ms,
    holder: Option<Holder>,
    /// Whose microphone is open.
    speaking: Option<Speaking>,
    /// Whose voice goes nowhere, for as long as the floor does not move.
    muted: BTreeSet<Seat>,
    /// When the floor became free, or the step that has one began.
    floor_free_since: Ms,
    /// Who had the floor in the step for a speaker, and until when a question is theirs to answer.
    speaker: Option<Seat>,
    answer_until: Option<Ms>,
    /// Frozen, and when somebody who can thaw it was last here.
    panic: Option<Ms>,
    locked: bool,
    /// The room itself had to hold somebody; whoever serves ends it together with a lock.
    alarmed: bool,
    lines: VecDeque<Arc<Line>>,
    next_line: u64,
    /// How long help is shown to everybody, and to those who serve.
    help_until: Option<Ms>,
    worry_until: Option<Ms>,
    /// Who was reported, and by whom.
    reports: BTreeMap<Seat, BTreeSet<Seat>>,
    /// Contacts by whose they are and whom they are for, as long as only one has asked.
    offered: BTreeMap<(Seat, Seat), Contact>,
    /// Contacts that both asked for, by whom they are for and whose they are.
    received: BTreeMap<(Seat, Seat), Contact>,
}

impl Room {
    /// Opens the room. When the start has passed already, the meeting is where the clock says.
    #[must_use]
    pub fn open(plan: Plan, now: Timestamp) -> Self {
        let (start, clock) = (plan.start.as_millisecond(), now.as_millisecond());
        let late = clock.saturating_sub(start);
        let resumed = late > LATE_OPENING;
        let mut room = Self {
            script: plan.script,
            start,
            language: plan.language,
            young: plan.young,
            clock,
            ahead: 0,
            swept: clock,
            stage: Stage::Before,
            resumed,
            people: BTreeMap::new(),
            left: BTreeMap::new(),
            removed: BTreeMap::new(),
            by_key: BTreeMap::new(),
            arrivals: Arrivals::default(),
            looks: BTreeSet::new(),
            roles: BTreeMap::new(),
            hands: VecDeque::new(),
            hands_since: clock,
            holder: None,
            speaking: None,
            muted: BTreeSet::new(),
            floor_free_since: clock,
            speaker: None,
            answer_until: None,
            panic: None,
            locked: false,
            alarmed: false,
            lines: VecDeque::new(),
            // A line a millisecond is more than anybody says: whoever reads on after line N of the room that was
            // misses none of this one.
            next_line: if resumed { u64::try_from(late).unwrap_or(1) } else { 1 },
            help_until: None,
            worry_until: None,
            reports: BTreeMap::new(),
            offered: BTreeMap::new(),
            received: BTreeMap::new(),
        };
        room.follow_the_clock(Ms::MIN, &mut Vec::new());
        room
    }

    /// Something happened at `now`.
    pub fn handle(&mut self, event: Event, now: Timestamp) -> Vec<Effect> {
        let (before, console) = (self.view(), self.seen_console());
        let (looked, wary, heard) = (self.clock, self.is_wary(), self.heard());
        self.clock = self.steady(now.as_millisecond());
        let mut effects = Vec::new();
        if let Some(seat) = event.sign_of_life() {
            self.seen(seat, &mut effects);
        }
        self.pass_time(looked, &mut effects);
        self.act(event, &mut effects);
        if self.is_wary() != wary {
            self.count_stays(wary);
        }
        self.settle_voice(heard, &mut effects);
        if self.view() != before {
            effects.push(Effect::Changed);
        }
        if self.seen_console() != console {
            effects.push(Effect::ConsoleChanged);
        }
        effects
    }

    /// All that is on any console, where there is anybody to see it.
    fn seen_console(&self) -> Option<Console> {
        self.servants().next().map(|_| self.console())
    }

    /// The script this room runs.
    #[must_use]
    pub fn script(&self) -> &Arc<Script> {
        &self.script
    }

    /// The lines somebody on this seat may read: those since they came in, without what was taken back, after line
    /// `after` (0 for all).
    pub fn lines_for(&self, seat: Seat, after: u64) -> impl Iterator<Item = &Arc<Line>> {
        // A number that this room has not reached is from before the program was started anew.
        let after = if after < self.next_line { after } else { 0 };
        let from = self.people.get(&seat).map_or(u64::MAX, |person| person.first_line.max(after + 1));
        self.lines.iter().filter(move |line| line.n >= from && !self.is_removed(line.seat))
    }

    /// The words are gone and nothing more will happen.
    #[must_use]
    pub fn is_wiped(&self) -> bool {
        matches!(self.stage, Stage::Over { wiped: true, .. })
    }

    /// A clock that is put back must not stop a meeting: from then on the room's own is ahead of it, until it leaps
    /// forward again about as far. Any other leap forward is time that has passed: nobody can tell it from a machine
    /// that slept, and then the meeting is long over.
    fn steady(&mut self, now: Ms) -> Ms {
        let own = now.saturating_add(self.ahead);
        let passed = own.saturating_sub(self.clock);
        let put_right = self.ahead > 0 && passed > MINUTE && passed.saturating_add(MINUTE) >= self.ahead;
        if passed >= 0 && !put_right {
            return own;
        }
        let clock = self.clock.max(now);
        self.ahead = clock.saturating_sub(now);
        clock
    }

    /// What happens by itself. `looked`: when that was seen to last.
    fn pass_time(&mut self, looked: Ms, effects: &mut Vec<Effect>) {
        self.miss_people(effects);
        self.follow_the_clock(looked, effects);
        self.keep_time();
        self.thaw(effects);
        self.call_by_itself();
        self.help_until = self.help_until.filter(|until| self.clock < *until);
        self.worry_until = self.worry_until.filter(|until| self.clock < *until);
        self.wipe(effects);
    }

    fn act(&mut self, event: Event, effects: &mut Vec<Effect>) {
        let (seat, done) = match event {
            Event::Tick | Event::Seen(_) => return,
            Event::Enter(entrance) => return self.enter(entrance, effects),
            Event::Linked(seat) => return self.linked(seat),
            Event::Gone(seat) => return self.gone(seat),
            Event::Leave(seat) => return self.leave(seat, effects),
            Event::Hush(seat) | Event::Unheard(seat) => return self.hush(seat),
            Event::Worry { seat, said } => return self.worry(seat, said, effects),
            Event::Dismiss(who) => return self.dismiss(who, effects),
            Event::Raise(seat) => (seat, self.raise(seat)),
            Event::Pass(seat) | Event::Done(seat) => (seat, self.give_back(seat)),
            Event::Say(seat, words) => (seat, self.say(seat, &words, effects)),
            Event::Milestone(seat, milestone) => (seat, self.celebrate(seat, milestone, effects)),
            Event::Contact(seat, other, contact) => (seat, self.exchange(seat, other, contact, effects)),
            Event::Report(seat, about) => (seat, self.report(seat, about, effects)),
            Event::Vouch(seat, other) => (seat, self.vouch(seat, other, effects)),
            Event::Speak(seat) => (seat, self.speak(seat)),
            Event::Serve(seat, act) => (seat, self.serve(seat, act, effects)),
        };
        if let Some(person) = self.people.get_mut(&seat) {
            person.settled = true;
        }
        if let Err(refusal) = done {
            effects.push(Effect::Refused(seat, refusal));
        }
    }

    /// Help for whoever wrote it, whenever; for those who serve; and for everybody, where everybody read it.
    fn worry(&mut self, seat: Seat, said: bool, effects: &mut Vec<Effect>) {
        let Some(person) = self.people.get(&seat) else { return };
        effects.push(Effect::Tell(seat, crate::Notice::Help { on_duty: self.on_duty() }));
        if self.is_over() {
            return;
        }
        let until = Some(self.clock + HELP);
        // Whoever never spoke cannot have said them, whatever the caller thinks.
        if said && person.spoke {
            self.help_until = until;
        }
        self.worry_until = until;
    }

    /// A panic ends by itself when whoever could end it is gone: a room must not stay frozen for ever. It stays
    /// locked.
    fn thaw(&mut self, effects: &mut Vec<Effect>) {
        let Some(attended) = self.panic else { return };
        if self.on_duty() {
            self.panic = Some(self.clock);
        } else if self.clock - attended >= PANIC_ALONE {
            self.panic = None;
            self.locked = true;
            self.floor_free_since = self.clock;
            effects.push(Effect::Record(Measure::Calm, None));
        }
    }

    /// A minute after the end nothing is left of who was here and what they said (P8).
    fn wipe(&mut self, effects: &mut Vec<Effect>) {
        let Stage::Over { since, wiped: false } = self.stage else { return };
        if self.clock < since + WIPE_AFTER {
            return;
        }
        self.stage = Stage::Over { since, wiped: true };
        self.lines.clear();
        self.people.clear();
        self.left.clear();
        self.removed.clear();
        self.by_key.clear();
        self.looks.clear();
        self.roles.clear();
        self.muted.clear();
        self.reports.clear();
        self.offered.clear();
        self.received.clear();
        (self.speaker, self.help_until, self.worry_until) = (None, None, None);
        self.arrivals = Arrivals::default();
        effects.push(Effect::Wiped);
    }

    fn person(&self, seat: Seat) -> Result<&Person, Refusal> {
        self.people.get(&seat).ok_or(Refusal::Nobody)
    }
}
