//! A network without sockets: a switch, people, time that passes when we say so, and losses as we like them.

use std::{
    cmp::Reverse,
    collections::BinaryHeap,
    net::SocketAddr,
    sync::{Arc, atomic::AtomicU64},
    time::{Duration, Instant},
};

use audio::switch::Protocol;
use audio::{
    Figures, JoinError, Line, Peer,
    client::{Client, Heard, Purpose},
    switch::{Datagram, Limits, Outgoing, Stage, Switch, Tally, read_offer},
    wire::{self, Kind},
};

/// Where the switch is reached.
pub(crate) fn here() -> SocketAddr {
    "192.0.2.1:3478".parse().unwrap()
}

/// What the network does to datagrams, each in so many of a thousand.
#[derive(Clone, Copy, Default)]
pub(crate) struct Weather {
    pub(crate) lost: u64,
    pub(crate) doubled: u64,
    pub(crate) late: u64,
}

/// A datagram on its way.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Flying {
    due: Instant,
    number: u64,
    to_switch: bool,
    client: SocketAddr,
    bytes: Vec<u8>,
}

/// Somebody at their address.
pub(crate) struct Somebody {
    pub(crate) client: Client,
    pub(crate) at: SocketAddr,
    /// Where the network says that they are.
    pub(crate) behind: SocketAddr,
    pub(crate) peer: Peer,
    pub(crate) purpose: Purpose,
    pub(crate) due: Instant,
    pub(crate) clock: u32,
}

/// Everything.
pub(crate) struct Net {
    pub(crate) switch: Switch,
    pub(crate) stage: Arc<Stage>,
    pub(crate) people: Vec<Somebody>,
    pub(crate) now: Instant,
    pub(crate) weather: Weather,
    pub(crate) tally: Arc<Tally>,
    /// Datagrams on their way to the switch that are of this kind do not arrive.
    pub(crate) blocked: Option<Kind>,
    /// What people sent, while it is recorded.
    pub(crate) record: Option<Vec<(SocketAddr, Vec<u8>)>>,
    /// And what was sent to them.
    pub(crate) record_answers: bool,
    flying: BinaryHeap<Reverse<Flying>>,
    random: u64,
    sent: u64,
    addresses: u32,
    ids: AtomicU64,
}

/// Datagrams collected while something happens.
#[derive(Default)]
struct Collected(Vec<(SocketAddr, SocketAddr, Vec<u8>)>);

impl Outgoing for Collected {
    fn send(&mut self, _: Protocol, from: SocketAddr, to: SocketAddr, bytes: &[u8]) {
        self.0.push((from, to, bytes.to_vec()));
    }
}

const HALL: u64 = 1;

impl Net {
    pub(crate) fn new() -> Self {
        Self::with(Limits::default())
    }

    pub(crate) fn with(limits: Limits) -> Self {
        let tally = Arc::new(Tally::default());
        Self {
            switch: Switch::new(&[here()], &[], limits, Arc::clone(&tally)).unwrap(),
            stage: Stage::new(),
            people: Vec::new(),
            now: Instant::now(),
            weather: Weather::default(),
            tally,
            blocked: None,
            record: None,
            record_answers: false,
            flying: BinaryHeap::new(),
            random: 0x9e37_79b9_7f4a_7c15,
            sent: 0,
            addresses: 0,
            ids: AtomicU64::new(1),
        }
    }

    /// A number below `below`, the same in every run.
    pub(crate) fn random(&mut self, below: u64) -> u64 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        self.random % below
    }

    pub(crate) fn figures(&self) -> Figures {
        self.tally.figures()
    }

    /// Asks to be let in; the answer.
    pub(crate) fn ask(&mut self, offer: &str) -> Result<(Peer, String), JoinError> {
        let peer = Peer::next(&self.ids);
        let offer = read_offer(offer)?;
        let answer = self.switch.join((HALL, &self.stage), peer, (&offer, Line::Good), self.now)?;
        Ok((peer, answer))
    }

    /// Somebody joins. Gives their number among the people.
    pub(crate) fn join(&mut self, purpose: Purpose) -> usize {
        let at = self.fresh_address();
        let (mut client, offer) = Client::new(at, Protocol::Udp, purpose, self.now).unwrap();
        let (peer, answer) = self.ask(&offer).unwrap();
        assert!(client.answered(&answer), "{answer}");
        self.people.push(Somebody { client, at, behind: at, peer, purpose, due: self.now, clock: 1_000_000 });
        self.people.len() - 1
    }

    fn fresh_address(&mut self) -> SocketAddr {
        self.addresses += 1;
        let [.., a, b, c] = self.addresses.to_be_bytes();
        SocketAddr::from(([10, a, b, c], 5_000))
    }

    /// From here on somebody's datagrams come from elsewhere, and what is sent to the old place is lost. They do not
    /// know.
    pub(crate) fn move_away(&mut self, who: usize) {
        self.people[who].behind = self.fresh_address();
    }

    /// Somebody joins and is connected.
    pub(crate) fn connect(&mut self, purpose: Purpose) -> usize {
        let who = self.join(purpose);
        for _ in 0..300 {
            self.pass(10);
            if self.people[who].client.connected {
                self.pass(100);
                return who;
            }
        }
        panic!("not connected after three seconds");
    }

    pub(crate) fn give(&self, who: Option<usize>) {
        self.stage.give(who.map(|who| self.people[who].peer));
    }

    /// Somebody says a packet; their clock goes on by 20 ms.
    pub(crate) fn say(&mut self, who: usize, payload: &[u8]) {
        self.say_as(who, 111, payload);
    }

    /// The same, as another payload type.
    pub(crate) fn say_as(&mut self, who: usize, kind: u8, payload: &[u8]) {
        let mut out = Collected::default();
        let now = self.now;
        let somebody = &mut self.people[who];
        somebody.due = somebody.client.say_as(kind, payload, somebody.clock, now, &mut out);
        somebody.clock = somebody.clock.wrapping_add(960);
        self.fly(out, true);
    }

    /// A datagram from anywhere.
    pub(crate) fn throw(&mut self, from: SocketAddr, bytes: &[u8]) {
        let mut out = Collected::default();
        let datagram = Datagram { over: Protocol::Udp, from, at: here(), bytes };
        self.switch.take(datagram, self.now, &mut out);
        self.fly(out, false);
    }

    /// What somebody heard since they were last asked.
    pub(crate) fn heard(&mut self, who: usize) -> Vec<Heard> {
        std::mem::take(&mut self.people[who].client.heard)
    }

    pub(crate) fn leave(&mut self, peer: Peer) {
        let mut out = Collected::default();
        self.switch.leave(peer, &mut out);
        self.fly(out, false);
    }

    pub(crate) fn close(&mut self) {
        let mut out = Collected::default();
        self.switch.close(HALL, &mut out);
        self.fly(out, false);
    }

    /// Time passes, millisecond by millisecond where something happens.
    pub(crate) fn pass(&mut self, millis: u64) {
        let end = self.now + Duration::from_millis(millis);
        loop {
            let people = self.people.iter().map(|somebody| somebody.due).min();
            let flying = self.flying.peek().map(|Reverse(flying)| flying.due);
            let next = [people, flying, self.switch.due()].into_iter().flatten().min();
            let Some(next) = next.filter(|next| *next <= end) else { break };
            self.now = self.now.max(next);
            self.step();
        }
        self.now = end;
    }

    fn step(&mut self) {
        let now = self.now;
        while self.flying.peek().is_some_and(|Reverse(flying)| flying.due <= now) {
            let Some(Reverse(flying)) = self.flying.pop() else { break };
            self.land(&flying);
        }
        let mut out = Collected::default();
        self.switch.wake(now, &mut out);
        self.fly(out, false);
        for who in 0..self.people.len() {
            if self.people[who].due <= now {
                let mut out = Collected::default();
                let somebody = &mut self.people[who];
                let due = somebody.client.wake(now, &mut out);
                somebody.due = due.max(now + Duration::from_millis(1));
                self.fly(out, true);
            }
        }
    }

    fn land(&mut self, flying: &Flying) {
        let now = self.now;
        let mut out = Collected::default();
        if flying.to_switch {
            let datagram =
                Datagram { over: Protocol::Udp, from: flying.client, at: here(), bytes: &flying.bytes };
            self.switch.take(datagram, now, &mut out);
            self.fly(out, false);
        } else if let Some(somebody) =
            self.people.iter_mut().find(|somebody| somebody.behind == flying.client)
        {
            let route = (Protocol::Udp, here(), somebody.at);
            somebody.due = somebody.client.take(route, &flying.bytes, now, &mut out);
            self.fly(out, true);
        }
    }

    fn fly(&mut self, out: Collected, to_switch: bool) {
        for (from, to, bytes) in out.0 {
            let mover = self.people.iter().find(|somebody| to_switch && somebody.at == from);
            let client = if to_switch { mover.map_or(from, |mover| mover.behind) } else { to };
            if (to_switch || self.record_answers)
                && let Some(record) = &mut self.record
            {
                record.push((client, bytes.clone()));
            }
            if to_switch && self.blocked.is_some() && wire::kind(&bytes) == self.blocked {
                continue;
            }
            let copies = if self.random(1_000) < self.weather.doubled { 2 } else { 1 };
            for _ in 0..copies {
                if self.random(1_000) < self.weather.lost {
                    continue;
                }
                let delay = if self.random(1_000) < self.weather.late { 5 + self.random(60) } else { 5 };
                self.sent += 1;
                self.flying.push(Reverse(Flying {
                    due: self.now + Duration::from_millis(delay),
                    number: self.sent,
                    to_switch,
                    client,
                    bytes: bytes.clone(),
                }));
            }
        }
    }
}
