//! What the operator may see: sums over everybody, nothing of anybody.

use std::{
    sync::{
        Mutex,
        atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed},
    },
    time::Instant,
};

use crate::floor::lock;

/// How the forwarder does, over all halls, since it started.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// People joined, connected or on the way.
    pub peers: usize,
    /// Joins that wait for their turn.
    pub joins_waiting: usize,
    /// Packets of audio sent to listeners.
    pub forwarded: u64,
    /// Datagrams that went nowhere: from strangers, without the floor, malformed, too many.
    pub dropped: u64,
    /// Datagrams the machine's network could not take in time: its line is full.
    pub lost: u64,
    /// Bytes sent since the start, with the headers of the network.
    pub bytes_out: u64,
    /// Bytes a second sent lately.
    pub bytes_a_second: u64,
}

/// The same, counted by one thread.
#[derive(Debug, Default)]
pub struct Tally {
    pub(crate) peers: AtomicUsize,
    pub(crate) forwarded: AtomicU64,
    pub(crate) dropped: AtomicU64,
    pub(crate) lost: AtomicU64,
    pub(crate) bytes_out: AtomicU64,
    pace: AtomicU64,
    measured: Mutex<Option<(Instant, u64)>>,
}

impl Tally {
    /// One more of it.
    pub(crate) fn count(counter: &AtomicU64, more: u64) {
        // Each counter has one writer, so no update can be lost, and none need wait for another processor.
        counter.store(counter.load(Relaxed) + more, Relaxed);
    }

    /// Works out the bytes a second; to be called about once a second.
    pub(crate) fn pace(&self, now: Instant) {
        let sent = self.bytes_out.load(Relaxed);
        let mut measured = lock(&self.measured);
        if let Some((at, before)) = *measured {
            let millis = u64::try_from(now.saturating_duration_since(at).as_millis()).unwrap_or(u64::MAX);
            if millis < 900 {
                return;
            }
            self.pace.store((sent - before).saturating_mul(1_000) / millis, Relaxed);
        }
        *measured = Some((now, sent));
    }

    /// What was counted here.
    pub fn figures(&self) -> Figures {
        let mut figures = Figures::default();
        self.add_to(&mut figures);
        figures
    }

    /// Adds what was counted here to a sum.
    pub(crate) fn add_to(&self, sum: &mut Figures) {
        sum.peers += self.peers.load(Relaxed);
        sum.forwarded += self.forwarded.load(Relaxed);
        sum.dropped += self.dropped.load(Relaxed);
        sum.lost += self.lost.load(Relaxed);
        sum.bytes_out += self.bytes_out.load(Relaxed);
        sum.bytes_a_second += self.pace.load(Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_pace_is_that_of_the_last_second() {
        let (tally, start, mut figures) = (Tally::default(), Instant::now(), Figures::default());
        tally.pace(start);
        Tally::count(&tally.bytes_out, 50_000);
        tally.pace(start + Duration::from_millis(500));
        tally.pace(start + Duration::from_secs(2));
        tally.add_to(&mut figures);
        assert_eq!((figures.bytes_out, figures.bytes_a_second), (50_000, 25_000));
    }
}
