//! How long somebody has been there: not since when they have a key, but for how long they showed themselves.
//!
//! Somebody who means harm can prepare keys: come in with many, go, and come back with the next one whenever one is
//! burned. So a key alone makes nobody known here; having stayed does.

use super::{Ms, people::AWAY};

/// Time spent in the room, counted whenever there is a sign of life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stay {
    counted: Ms,
    all: Ms,
    calm: Ms,
}

/// In which way somebody was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    /// With a lasting connection: all of it counts.
    Linked,
    /// Without one: after each sign of life as long as nobody counts as away.
    Unlinked,
}

impl Stay {
    /// Somebody new.
    pub(super) fn new(clock: Ms) -> Self {
        Self { counted: clock, all: 0, calm: 0 }
    }

    /// Somebody who was outside comes back: that time does not count.
    pub(super) fn resume(&mut self, clock: Ms) {
        self.counted = clock;
    }

    /// Until now they were there in this way, in a room that was wary or not.
    pub(super) fn count(&mut self, clock: Ms, presence: Presence, wary: bool) {
        let passed = self.since(clock, presence);
        self.all += passed;
        if !wary {
            self.calm += passed;
        }
        self.counted = clock;
    }

    /// For how long they have been there.
    pub(super) fn all(&self, clock: Ms, presence: Presence) -> Ms {
        self.all + self.since(clock, presence)
    }

    /// For how long while the room was not wary, as counted last.
    pub(super) fn calm(&self) -> Ms {
        self.calm
    }

    fn since(&self, clock: Ms, presence: Presence) -> Ms {
        let passed = clock - self.counted;
        match presence {
            Presence::Linked => passed,
            Presence::Unlinked => passed.min(AWAY),
        }
    }
}
