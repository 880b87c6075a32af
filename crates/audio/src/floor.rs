//! What a hall's owner and its forwarding thread both see: who has the floor, who is here, who listens elsewhere.
//!
//! The floor is looked at for every packet and set without waiting, so that a change holds at once, however busy the
//! thread is. Knows no names, no addresses.

use std::{
    collections::HashSet,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use tokio::sync::broadcast;

use crate::Peer;

/// Packets kept for a listener over HTTP who is slow: about five seconds.
const TAPPED: usize = 256;

/// The floor as it is at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Floor {
    /// Who has it.
    pub(crate) holder: Option<Peer>,
    /// Which turn this is.
    pub(crate) turn: u64,
}

impl Floor {
    /// May this peer be heard?
    pub(crate) fn hears(&self, peer: Peer) -> bool {
        self.holder == Some(peer)
    }
}

/// The shared side of a hall: set by its owner, looked at for every packet.
#[derive(Debug)]
pub struct Stage {
    floor: Mutex<Floor>,
    here: Mutex<HashSet<Peer>>,
    tap: broadcast::Sender<Arc<[u8]>>,
    closed: AtomicBool,
}

impl Stage {
    /// A hall where nobody is and nobody has the floor.
    pub fn new() -> Arc<Self> {
        let (tap, _) = broadcast::channel(TAPPED);
        Arc::new(Self {
            floor: Mutex::default(),
            here: Mutex::default(),
            tap,
            closed: AtomicBool::new(false),
        })
    }

    pub(crate) fn floor(&self) -> Floor {
        *lock(&self.floor)
    }

    /// Gives the floor to somebody else, or to nobody. Giving it to whoever has it changes nothing.
    pub fn give(&self, to: Option<Peer>) {
        let mut floor = lock(&self.floor);
        if floor.holder != to {
            *floor = Floor { holder: to, turn: floor.turn + 1 };
        }
    }

    pub(crate) fn came(&self, peer: Peer) {
        lock(&self.here).insert(peer);
    }

    pub(crate) fn went(&self, peer: Peer) {
        lock(&self.here).remove(&peer);
    }

    /// Whether somebody is here.
    pub fn present(&self, peer: Peer) -> bool {
        lock(&self.here).contains(&peer)
    }

    /// The floor's packets from here on.
    pub fn tap(&self) -> broadcast::Receiver<Arc<[u8]>> {
        self.tap.subscribe()
    }

    /// Hands a packet to those who listen over HTTP, if anybody does.
    pub(crate) fn pour(&self, packet: &Arc<[u8]>) {
        if self.tap.receiver_count() > 0 {
            // Refused only when nobody listens any more.
            let _ = self.tap.send(Arc::clone(packet));
        }
    }

    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::Release);
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }
}

/// A lock that nobody can leave broken: what it guards is whole after every statement.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_is_heard_and_the_same_turn_goes_on() {
        let (stage, one, two) = (Stage::new(), Peer(1), Peer(2));
        stage.give(Some(one));
        let turn = stage.floor().turn;
        assert!(stage.floor().hears(one) && !stage.floor().hears(two));
        stage.give(Some(one));
        assert_eq!(stage.floor().turn, turn, "the floor did not move");
        stage.give(Some(two));
        assert!(stage.floor().hears(two) && !stage.floor().hears(one));
        stage.give(None);
        assert!(!stage.floor().hears(two));
    }
}
