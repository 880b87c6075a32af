//! Stories of a room, rule by rule, and whatever order of events one can think of.
//!
//! After every event of every story the room is held to what it promises ([`legal`]).

mod afterwards;
mod any_order;
mod clock;
mod fairness;
mod floor;
mod legal;
mod people;
mod roles;
mod safety;
mod trust;
mod voice;

use std::sync::Arc;

use jiff::Timestamp;
use privacy::{
    Member,
    check::details::{Cleared, Leave, clear},
};

use super::{MINUTE, Ms, Plan, Room, SECOND};
use crate::{
    Act, Effect, Entrance, Event, LineKind, Notice, Phase, Refusal, Role, Seat,
    script::{Flavour, Script},
};

/// When meetings start in these tests: Tuesday 24 November 2026, 18:30 in London.
const START: Ms = 1_795_545_000_000;

/// An hour with a bit of everything.
const HOUR: [(&str, u32); 10] = [
    ("opening", 3),
    ("silence", 1),
    ("reading", 4),
    ("topic", 5),
    ("sharing", 30),
    ("milestones", 2),
    ("announcements", 2),
    ("seventh", 1),
    ("closing", 2),
    ("fellowship", 10),
];

/// A script of these kinds and minutes; "speaker" is a topic for one person. Three minutes a share.
fn script(steps: &[(&str, u32)]) -> Arc<Script> {
    let head = "title = \"T\"\nabout = \"A\"\nsafety = \"S\"\nshare_minutes = 3\n";
    let steps = steps.iter().map(|(kind, minutes)| {
        let kind = if *kind == "speaker" { "topic\"\nspeaker = true\nreader = \"room" } else { *kind };
        let reader = if kind.contains("reader") { "" } else { "reader = \"room\"\n" };
        format!("[[step]]\ntitle = \"T\"\ntext = \"T\"\nminutes = {minutes}\n{reader}kind = \"{kind}\"\n")
    });
    let toml = steps.fold(head.to_owned(), |toml, step| toml + &step);
    Arc::new(Script::read("test", &toml, Flavour::Usual).unwrap())
}

fn plan(steps: &[(&str, u32)]) -> Plan {
    Plan { script: script(steps), start: at(START), language: "en".into(), young: false }
}

fn at(ms: Ms) -> Timestamp {
    Timestamp::from_millisecond(ms).unwrap()
}

fn member(number: u64) -> Member {
    // Keys are uniform; two rounds of mixing are near enough.
    let mix = |x: u64| (x ^ (x >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9).rotate_left(23);
    let [low, high] = [mix(mix(number + 1)), mix(mix(!number))].map(u64::to_le_bytes);
    Member::from_bytes(std::array::from_fn(|i| if i < 8 { low[i] } else { high[i - 8] }))
}

fn words(text: &str) -> Cleared {
    clear(text, Leave::Names).unwrap()
}

/// A room, and the clock of the machine it runs on.
struct Play {
    room: Room,
    now: Ms,
    entered: u64,
}

impl Play {
    /// A quarter of an hour before the start.
    fn open(steps: &[(&str, u32)]) -> Self {
        Self::with(plan(steps), START - 15 * MINUTE)
    }

    /// Just begun: in the first second of this step.
    fn in_step(steps: &[(&str, u32)], index: usize) -> Self {
        let begins = Ms::from(script(steps).begins(index)) * SECOND;
        let mut play = Self::open(steps);
        play.leap(15 * MINUTE + begins);
        assert_eq!(play.room.view().step, Some(index));
        play
    }

    fn with(plan: Plan, now: Ms) -> Self {
        let room = Room::open(plan, at(now));
        legal::assert_legal(&room);
        Self { room, now, entered: 0 }
    }

    /// Something happens now.
    fn go(&mut self, event: Event) -> Vec<Effect> {
        let effects = legal::handle(&mut self.room, event, self.now);
        legal::assert_legal(&self.room);
        effects
    }

    /// Time passes, and the room is looked at every second.
    fn wait(&mut self, ms: Ms) -> Vec<Effect> {
        let mut effects = Vec::new();
        let end = self.now + ms;
        while self.now < end {
            self.now = (self.now + SECOND).min(end);
            effects.extend(self.go(Event::Tick));
        }
        effects
    }

    /// Time passes unseen; or the clock is set.
    fn leap(&mut self, ms: Ms) -> Vec<Effect> {
        self.now += ms;
        self.go(Event::Tick)
    }

    /// In no order.
    fn fresh_seat(&mut self) -> Seat {
        self.entered += 1;
        Seat::new(self.entered.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// Somebody takes a seat, with this key.
    fn enter_as(&mut self, key: u64, entrusted: &[Role]) -> Result<Seat, Effect> {
        let seat = self.fresh_seat();
        let entrance = Entrance { who: member(key), seat, entrusted: entrusted.to_vec(), returning: false };
        let effects = self.go(Event::Enter(entrance));
        let seated = effects.iter().find_map(|effect| match effect {
            Effect::Tell(seat, Notice::Seated { .. }) => Some(*seat),
            _ => None,
        });
        seated.ok_or_else(|| effects.first().cloned().unwrap())
    }

    /// Somebody takes a seat and stays connected.
    fn enter(&mut self, key: u64) -> Seat {
        let seat = self.enter_as(key, &[]).unwrap();
        self.go(Event::Linked(seat));
        seat
    }

    /// Somebody takes a seat and a role they were entrusted with, and stays connected.
    fn servant(&mut self, key: u64, role: Role) -> Seat {
        let seat = self.enter_as(key, &[role]).unwrap();
        self.go(Event::Linked(seat));
        self.act(seat, Act::Take(role)).unwrap();
        seat
    }

    fn act(&mut self, seat: Seat, act: Act) -> Result<Vec<Effect>, Refusal> {
        self.ask(seat, Event::Serve(seat, act))
    }

    /// What follows, or why it was refused.
    fn ask(&mut self, seat: Seat, event: Event) -> Result<Vec<Effect>, Refusal> {
        let effects = self.go(event);
        let refused = effects.iter().find_map(|effect| match effect {
            Effect::Refused(who, refusal) if *who == seat => Some(*refusal),
            _ => None,
        });
        refused.map_or(Ok(effects), Err)
    }

    fn raise(&mut self, seat: Seat) {
        self.ask(seat, Event::Raise(seat)).unwrap();
    }

    fn raise_all(&mut self, seats: &[Seat]) {
        seats.iter().for_each(|seat| self.raise(*seat));
    }

    fn done(&mut self, seat: Seat) {
        self.ask(seat, Event::Done(seat)).unwrap();
    }

    /// Says something; what it became, for everybody.
    fn say(&mut self, seat: Seat) -> Result<LineKind, Refusal> {
        let effects = self.ask(seat, Event::Say(seat, words("One day at a time.")))?;
        let said = effects.into_iter().find_map(|effect| match effect {
            Effect::Said(line) => Some(line.kind.clone()),
            _ => None,
        });
        Ok(said.unwrap())
    }

    fn shares(&mut self, seat: Seat) -> bool {
        matches!(self.say(seat), Ok(LineKind::Share { .. }))
    }

    /// Who has the floor.
    fn floor(&self) -> Option<Seat> {
        self.room.view().floor.map(|floor| floor.who.seat)
    }

    fn step(&self) -> Option<usize> {
        self.room.view().step
    }

    fn phase(&self) -> Phase {
        self.room.view().phase
    }

    fn listens(&self, seat: Seat) -> bool {
        self.room.listens_only(seat).unwrap()
    }

    /// The numbers of the lines somebody may read.
    fn reads(&self, seat: Seat) -> Vec<u64> {
        self.room.lines_for(seat, 0).map(|line| line.n).collect()
    }
}
