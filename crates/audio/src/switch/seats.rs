//! The legs, found by number, name or address, and the heap of the times they wait for.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashMap},
    net::SocketAddr,
    time::{Duration, Instant},
};

use str0m::net::Protocol;

use crate::{Peer, leg::Leg};

/// Later than any leg waits.
const NEVER: Duration = Duration::from_secs(86_400);

/// A leg and its place in the switch.
pub(super) struct Seat {
    pub(super) leg: Box<Leg>,
    pub(super) peer: Peer,
    pub(super) hall: u64,
    name: Box<[u8]>,
    /// Whether the hall counts it among its listeners.
    pub(super) listed: bool,
    /// Packets of audio that came without the floor.
    pub(super) unheard: u32,
    /// The entry of this seat on the heap that counts, and the time the leg waits for, which may be later.
    scheduled: Instant,
    until: Instant,
}

impl Seat {
    pub(super) fn new(leg: Box<Leg>, peer: Peer, hall: u64, name: &[u8]) -> Self {
        let joined = leg.joined;
        Self {
            leg,
            peer,
            hall,
            name: name.into(),
            listed: false,
            unheard: 0,
            scheduled: joined,
            until: joined,
        }
    }
}

/// All legs of a thread.
#[derive(Default)]
pub(super) struct Seats {
    seats: Vec<Option<Seat>>,
    free: Vec<usize>,
    by_peer: HashMap<Peer, usize>,
    by_name: HashMap<Box<[u8]>, usize>,
    by_address: HashMap<(Protocol, SocketAddr), usize>,
    /// Entries of seats that went, or that were looked at since, are passed over when they come up: the person says
    /// whose they were.
    due: BinaryHeap<Reverse<(Instant, usize, Peer)>>,
}

impl Seats {
    pub(super) fn len(&self) -> usize {
        self.by_peer.len()
    }

    pub(super) fn get(&mut self, slot: usize) -> Option<&mut Seat> {
        self.seats.get_mut(slot)?.as_mut()
    }

    pub(super) fn of(&self, peer: Peer) -> Option<usize> {
        self.by_peer.get(&peer).copied()
    }

    pub(super) fn named(&self, name: &[u8]) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    pub(super) fn at(&self, over: Protocol, from: SocketAddr) -> Option<usize> {
        self.by_address.get(&(over, from)).copied()
    }

    /// Takes a seat, to be looked at at once.
    pub(super) fn add(&mut self, seat: Seat, now: Instant) -> usize {
        let slot = self.free.pop().unwrap_or_else(|| {
            self.seats.push(None);
            self.seats.len() - 1
        });
        self.by_peer.insert(seat.peer, slot);
        self.by_name.insert(seat.name.clone(), slot);
        self.due.push(Reverse((now, slot, seat.peer)));
        self.seats[slot] = Some(seat);
        slot
    }

    /// Notes where somebody's packets come from. The last who proved it has the address.
    pub(super) fn reached_from(&mut self, slot: usize, over: Protocol, from: SocketAddr) {
        let Some(seat) = self.seats.get_mut(slot).and_then(Option::as_mut) else { return };
        let gone = seat.leg.reached_from(over, from);
        let before = self.by_address.insert((over, from), slot);
        if let Some(other) = before.filter(|other| *other != slot).and_then(|other| self.get(other)) {
            other.leg.addresses.retain(|address| *address != (over, from));
        }
        if let Some(gone) = gone {
            self.by_address.remove(&gone);
        }
    }

    pub(super) fn remove(&mut self, slot: usize) -> Option<Seat> {
        let seat = self.seats.get_mut(slot)?.take()?;
        self.free.push(slot);
        self.by_peer.remove(&seat.peer);
        self.by_name.remove(&seat.name);
        for address in &seat.leg.addresses {
            self.by_address.remove(address);
        }
        self.give_memory_back();
        Some(seat)
    }

    /// After a full house, what held it need not stay.
    fn give_memory_back(&mut self) {
        let people = self.by_peer.len();
        if self.by_peer.capacity() < 64 || people > self.by_peer.capacity() / 4 {
            return;
        }
        self.by_peer.shrink_to(2 * people);
        self.by_name.shrink_to(2 * people);
        self.by_address.shrink_to(2 * people);
        while self.seats.last().is_some_and(Option::is_none) {
            self.seats.pop();
        }
        self.seats.shrink_to(2 * people);
        self.free.retain(|slot| *slot < self.seats.len());
        self.free.shrink_to(2 * people);
        let seats = &self.seats;
        self.due.retain(|Reverse((_, slot, peer))| {
            seats.get(*slot).and_then(Option::as_ref).is_some_and(|seat| seat.peer == *peer)
        });
        self.due.shrink_to(2 * people);
    }

    /// The leg wants to be looked at at this time at the latest. A later time than the heap holds is not put there
    /// for every packet: it is looked up when the entry comes up.
    pub(super) fn schedule(&mut self, slot: usize, until: Instant) {
        let Some(seat) = self.seats.get_mut(slot).and_then(Option::as_mut) else { return };
        seat.until = until;
        if until < seat.scheduled {
            seat.scheduled = until;
            self.due.push(Reverse((until, slot, seat.peer)));
        }
    }

    pub(super) fn due(&self) -> Option<Instant> {
        self.due.peek().map(|Reverse((at, ..))| *at)
    }

    /// The next leg whose time has come.
    pub(super) fn next_due(&mut self, now: Instant) -> Option<usize> {
        while let Some(Reverse((at, slot, peer))) = self.due.peek().copied() {
            if at > now {
                return None;
            }
            self.due.pop();
            let Some(seat) = self.seats.get_mut(slot).and_then(Option::as_mut) else { continue };
            if seat.peer != peer || at != seat.scheduled {
                continue;
            }
            // Off the heap: whatever is scheduled next is earlier than this.
            seat.scheduled = now + NEVER;
            if seat.until <= now {
                return Some(slot);
            }
            let until = seat.until;
            self.schedule(slot, until);
        }
        None
    }
}
