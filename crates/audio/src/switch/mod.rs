//! The core: all people of one thread, which hall they are in, and which datagram is whose.
//!
//! Opens no socket and asks no clock. A datagram is looked up by where it came from, a binding request by the name in
//! it; what is neither goes nowhere. Each leg has a time by which it wants to be looked at; the earliest lie on a
//! heap, old entries among them are passed over when they come up. No step looks at all people, but sending audio to
//! those who listen.

mod halls;
mod seats;

use std::{
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

pub use str0m::net::Protocol;
use str0m::{Input, net::Receive, rtp::RtpPacket};

use crate::{
    JoinError, Line, Peer,
    leg::{Leg, Outbound, Setup, State},
    stream::Said,
    wire::{self, Kind},
};
pub use crate::{
    figures::Tally,
    floor::Stage,
    leg::Outgoing,
    offer::{Offer, read as read_offer},
};
use halls::Halls;
use seats::{Seat, Seats};

/// The longest Opus packet there is of one frame (RFC 6716, section 3.2.1); browsers send no longer ones.
const LONGEST_OPUS: usize = 1_275;
/// Of the packets of somebody without the floor, one in so many is decrypted all the same, so that their numbering is
/// not lost over the hours (RFC 3711, section 3.3.1: a gap of half the numbers would be).
const KEPT_IN_STEP: u32 = 256;

/// How many people, and how long they may be silent.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// People in one hall.
    pub hall: usize,
    /// People in all halls of a thread.
    pub all: usize,
    /// How long the way from joining to being connected may take.
    pub connecting: Duration,
    /// How long somebody is kept of whom nothing is heard.
    pub vanished: Duration,
    /// Connections over TCP of whom nothing is known yet.
    pub strangers: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            hall: 2_000,
            all: 4_000,
            connecting: Duration::from_secs(15),
            vanished: Duration::from_secs(30),
            strangers: 256,
        }
    }
}

/// A datagram that came in.
#[derive(Clone, Copy, Debug)]
pub struct Datagram<'a> {
    /// UDP, or TCP with its framing taken off.
    pub over: Protocol,
    /// Where it came from.
    pub from: SocketAddr,
    /// The address of ours that browsers were told for this socket.
    pub at: SocketAddr,
    /// What it holds.
    pub bytes: &'a [u8],
}

/// All people of one thread.
pub struct Switch {
    setup: Setup,
    limits: Limits,
    seats: Seats,
    halls: Halls,
    tally: Arc<Tally>,
    ended: Vec<usize>,
}

impl Switch {
    /// A switch that browsers reach at these addresses. `None` if the addresses cannot be told to anybody (an
    /// unspecified address, say) or no certificate can be made.
    pub fn new(udp: &[SocketAddr], tcp: &[SocketAddr], limits: Limits, tally: Arc<Tally>) -> Option<Self> {
        let setup = Setup::new(udp, tcp)?;
        Some(Self {
            setup,
            limits,
            seats: Seats::default(),
            halls: Halls::default(),
            tally,
            ended: Vec::new(),
        })
    }

    /// Lets somebody into a hall. Gives the answer to their offer.
    ///
    /// # Errors
    ///
    /// An offer that cannot be answered, or no room.
    pub fn join(
        &mut self,
        (hall, stage): (u64, &Arc<Stage>),
        peer: Peer,
        (offer, line): (&Offer, Line),
        now: Instant,
    ) -> Result<String, JoinError> {
        if stage.is_closed() {
            return Err(JoinError::Closed);
        }
        if self.seats.len() >= self.limits.all || self.halls.members(hall) >= self.limits.hall {
            return Err(JoinError::Full);
        }
        let answered = Leg::answer(&self.setup, offer, line, now)?;
        let slot = self.seats.add(Seat::new(answered.leg, peer, hall, answered.name.as_bytes()), now);
        self.halls.enter(hall, stage, peer, slot);
        self.count_people();
        Ok(answered.answer)
    }

    /// Lets somebody go.
    pub fn leave(&mut self, peer: Peer, out: &mut impl Outgoing) {
        if let Some(slot) = self.seats.of(peer) {
            self.end(slot, out);
        }
    }

    /// Ends a hall and everybody's connection in it.
    pub fn close(&mut self, hall: u64, out: &mut impl Outgoing) {
        for slot in self.halls.everybody_in(hall) {
            self.end(slot, out);
        }
        self.halls.forget(hall);
    }

    /// Whether somebody is reached from there.
    pub fn knows(&self, over: Protocol, from: SocketAddr) -> bool {
        self.seats.at(over, from).is_some()
    }

    /// Takes a datagram from a socket.
    pub fn take(&mut self, datagram: Datagram<'_>, now: Instant, out: &mut impl Outgoing) {
        if self.take_if_ours(datagram, now, out).is_none() {
            Tally::count(&self.tally.dropped, 1);
        }
    }

    /// `None` when the datagram went nowhere.
    fn take_if_ours(&mut self, datagram: Datagram<'_>, now: Instant, out: &mut impl Outgoing) -> Option<()> {
        let Datagram { over, from, at, bytes } = datagram;
        let kind = wire::kind(bytes)?;
        let slot = match kind {
            Kind::Stun => self.seats.named(wire::stun_for(bytes)?)?,
            _ => self.seats.at(over, from)?,
        };
        let seat = self.seats.get(slot)?;
        if !seat.leg.budget.spend(bytes.len(), now) {
            return None;
        }
        if kind == Kind::Rtp && !Self::may_be_heard(&self.halls, seat) {
            return None;
        }
        let input = Input::Receive(now, Receive::new(over, from, at, bytes).ok()?);
        if kind == Kind::Stun && !seat.leg.addresses.contains(&(over, from)) {
            if !seat.leg.accepts(&input) {
                return None;
            }
            if seat.leg.wanders() {
                self.end(slot, out);
                return None;
            }
            self.seats.reached_from(slot, over, from);
        }
        let seat = self.seats.get(slot)?;
        seat.leg.heard = now;
        let state = seat.leg.take(input, out);
        let said = seat.leg.said.take();
        self.settle(slot, state, now, out);
        said.and_then(|said| self.forward(slot, &said, now, out)).or((kind != Kind::Rtp).then_some(()))
    }

    /// Looks whether audio is worth decrypting: before it is, so that who speaks out of turn costs next to nothing.
    fn may_be_heard(halls: &Halls, seat: &mut Seat) -> bool {
        let has_floor = halls.floor(seat.hall).is_some_and(|floor| floor.hears(seat.peer));
        if has_floor && seat.leg.speaks {
            return true;
        }
        seat.unheard = seat.unheard.wrapping_add(1);
        seat.unheard % KEPT_IN_STEP == 1
    }

    /// Sends somebody's audio to all who listen, if they have the floor. `None` when it went nowhere.
    fn forward(
        &mut self,
        from: usize,
        said: &RtpPacket,
        now: Instant,
        out: &mut impl Outgoing,
    ) -> Option<()> {
        let speaker = self.seats.get(from)?;
        let hall = self.halls.get(speaker.hall)?;
        let floor = hall.stage.floor();
        if !floor.hears(speaker.peer)
            || !speaker.leg.speaks
            || !(1..=LONGEST_OPUS).contains(&said.payload.len())
        {
            return None;
        }
        let turn = (floor.turn, *said.header.ssrc);
        let place =
            hall.line.place(Said { turn, time: said.header.timestamp, start: said.header.marker }, now)?;
        hall.stage.pour(&said.payload);
        let payload = Arc::clone(&said.payload);
        let mut packet = Outbound { payload, place, sealed: Vec::new() };
        let mut sent = 0;
        for slot in hall.listeners.iter().copied().filter(|slot| *slot != from) {
            let Some(seat) = self.seats.get(slot) else { continue };
            match seat.leg.send(&mut packet, now, out) {
                State::Sent => (),
                State::Until(until) => self.seats.schedule(slot, until),
                State::Ended => self.ended.push(slot),
            }
            sent += 1;
        }
        Tally::count(&self.tally.forwarded, sent);
        while let Some(slot) = self.ended.pop() {
            self.end(slot, out);
        }
        Some(())
    }

    /// When the switch wants to be woken at the latest.
    pub fn due(&self) -> Option<Instant> {
        self.seats.due()
    }

    /// Time has passed: looks at the legs whose time has come.
    pub fn wake(&mut self, now: Instant, out: &mut impl Outgoing) {
        while let Some(slot) = self.seats.next_due(now) {
            let Some(seat) = self.seats.get(slot) else { continue };
            let state = seat.leg.take(Input::Timeout(now), out);
            self.settle(slot, state, now, out);
        }
        self.tally.pace(now);
    }

    /// What follows from what happened to a leg.
    fn settle(&mut self, slot: usize, state: State, now: Instant, out: &mut impl Outgoing) {
        let Some(seat) = self.seats.get(slot) else { return };
        let until = match state {
            State::Until(until) => until,
            State::Sent => return,
            State::Ended => return self.end(slot, out),
        };
        let last = if seat.leg.connected {
            seat.leg.heard + self.limits.vanished
        } else {
            seat.leg.joined + self.limits.connecting
        };
        if last <= now {
            return self.end(slot, out);
        }
        if !seat.listed && seat.leg.connected && seat.leg.listens() {
            seat.listed = true;
            self.halls.listens(seat.hall, slot);
        }
        self.seats.schedule(slot, until.min(last));
    }

    fn end(&mut self, slot: usize, out: &mut impl Outgoing) {
        if let Some(mut seat) = self.seats.remove(slot) {
            seat.leg.close(out);
            self.halls.left(seat.hall, seat.peer, slot);
            self.count_people();
        }
    }

    fn count_people(&self) {
        self.tally.peers.store(self.seats.len(), std::sync::atomic::Ordering::Relaxed);
    }
}
