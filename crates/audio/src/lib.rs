//! Who hears whom: forwards the audio of whoever holds the floor, and nothing else.
//!
//! A browser offers one line of audio and gets an answer; from then on its packets come to a socket of ours. In each
//! [`Hall`] one person at a time has the floor. Their packets go to everybody else in it; everybody else's packets go
//! nowhere. A listener hears one stream that never breaks, so that no browser has to be told anything when the floor
//! moves.
//!
//! ```text
//! browser ──datagram──▶ shell ──▶ Switch ──▶ Leg (keys, the library) ──audio──▶ floor? ──▶ Continuity
//!                                                                                              │
//!        browsers ◀──datagrams── shell ◀── Leg, Leg, Leg … ◀──────────────────────────────────┤
//!        HTTP     ◀── Hall::tap ◀──────────────────────────────────────────────────────────────┘
//! ```
//!
//! **Invariants.**
//! - Nothing is written anywhere: no file, no log. Audio is in memory for as long as it takes to send it on.
//! - No names, no rooms, no HTTP, no database: a person is a [`Peer`], a number that never leaves the process.
//! - Nobody's network address is in an answer, a figure, an error or a trace. The threads here trace nothing at all.
//! - What comes from strangers costs a look at a table and no more; what one person may send is bounded.
//! - The core ([`switch`]) opens no socket and asks no clock: datagrams and the time are arguments.

mod budget;
pub mod client;
mod figures;
mod floor;
mod hall;
mod leg;
mod offer;
pub mod pages;
mod seal;
mod shell;
mod stream;
pub mod switch;
pub mod wire;

use std::{
    fmt,
    net::{IpAddr, SocketAddr},
    sync::atomic::{AtomicU64, Ordering},
};

pub use figures::Figures;
pub use hall::{Audio, Hall, Joined};
pub use offer::Fault;
pub use shell::StartError;
pub use stream::RATE;

/// Where the forwarder listens, and where browsers find it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The addresses of this machine to listen on, over UDP and TCP. All addresses with the same port (one of each
    /// family, usually) are served by one thread; each further port is a further thread.
    pub listen: Vec<SocketAddr>,
    /// What browsers are told, where it differs: the addresses under which this machine is reached from outside, with
    /// the same ports. Needed where `listen` says "any address". Empty: the addresses listened on.
    pub public: Vec<IpAddr>,
}

/// Somebody in a hall. Means nothing outside this process.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Peer(u64);

impl Peer {
    /// The next number of a counter.
    pub fn next(counter: &AtomicU64) -> Self {
        Self(counter.fetch_add(1, Ordering::Relaxed))
    }
}

impl fmt::Debug for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Peer")
    }
}

/// What is known of somebody's line before they join.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Nothing that speaks against it.
    Good,
    /// Every packet counts on it.
    Poor,
}

/// Why nobody could join.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JoinError {
    /// The offer cannot be answered.
    #[error("{0}")]
    Offer(#[from] Fault),
    /// As many people are here as one hall, or the whole forwarder, holds.
    #[error("the audio of this hall is full")]
    Full,
    /// Too many wait to join. To be tried again in a few seconds.
    #[error("too many people are joining at this moment; try again in a few seconds")]
    Busy,
    /// The hall, or the forwarder, has closed.
    #[error("the hall is closed")]
    Closed,
}
