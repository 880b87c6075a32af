//! The voices of a room: who is connected to its hall, whose microphone goes out, and the same as a plain stream.
//!
//! [`meeting_room`] decides whose voice is heard; [`audio`] carries it. This folder ties the two together, seat by seat.
//! Nothing that is heard is kept anywhere.
//!
//! Must not know: addresses of anybody's connection, and what the packets hold.

mod figures;
mod join;
mod listen;
mod radio;

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

use audio::{Audio, Figures, Hall, Peer};
use meeting_room::Seat;
use tokio::sync::broadcast;

pub(super) use figures::show as figures;
pub(super) use join::{LARGEST, join};
pub(super) use listen::listen;
pub(super) use radio::{Piece, Radio};

/// One person joins at most so often: a browser that reconnects needs no more.
const JOIN_EVERY: Duration = Duration::from_secs(2);

/// In so many windows one person may listen without a script.
const EARS_EACH: usize = 3;

/// What carries the voices of all rooms. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Voices {
    audio: Audio,
    /// A clone in the hands of each who listens without a script.
    streams: Arc<()>,
}

/// What the voices of all rooms carry at this moment.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Load {
    /// How those with a script do.
    figures: Figures,
    /// How many listen without one.
    streams: u64,
}

impl Voices {
    pub(crate) fn new(audio: Audio) -> Self {
        Self { audio, streams: Arc::default() }
    }

    /// Whether they still are carried.
    pub(super) fn run(&self) -> bool {
        self.audio.runs()
    }

    pub(super) fn load(&self) -> Load {
        let streams = Arc::strong_count(&self.streams).saturating_sub(1);
        Load { figures: self.audio.figures(), streams: streams as u64 }
    }

    /// One who listens without a script.
    fn stream(&self) -> Arc<()> {
        self.streams.clone()
    }
}

/// What a running room knows of voices.
pub(super) struct Voice {
    voices: Voices,
    /// Opened when somebody first listens.
    hall: Option<Hall>,
    people: HashMap<Seat, Person>,
    /// For those who listen without a script.
    radio: Option<Radio>,
    /// One for each of them, and a clone in each of their windows.
    ears: HashMap<Seat, Arc<()>>,
}

/// Somebody's connection.
struct Person {
    asked: Instant,
    peer: Option<Peer>,
    /// The number of their connection: how many they have had.
    connection: u32,
}

/// Somebody is connected.
pub(super) struct Came {
    /// The connection's number.
    pub(super) connection: u32,
    /// That of an older one, which has ended for it.
    pub(super) before: Option<u32>,
}

/// Held by whoever listens without a script: counts them among their own windows and among everybody.
pub(super) struct Ear {
    _own: Arc<()>,
    _all: Arc<()>,
}

/// A way into the hall, for somebody who has a seat.
pub(crate) struct Ticket {
    pub(crate) seat: Seat,
    pub(crate) hall: Hall,
}

impl Voice {
    pub(super) fn new(voices: Voices) -> Self {
        Self { voices, hall: None, people: HashMap::new(), radio: None, ears: HashMap::new() }
    }

    fn hall(&mut self) -> &Hall {
        self.hall.get_or_insert_with(|| self.voices.audio.open())
    }

    /// Lets somebody join, unless they just did.
    pub(super) fn admit(&mut self, seat: Seat) -> Option<Ticket> {
        let now = Instant::now();
        if self.people.get(&seat).is_some_and(|person| now - person.asked < JOIN_EVERY) {
            return None;
        }
        self.people.entry(seat).or_insert(Person { asked: now, peer: None, connection: 0 }).asked = now;
        Some(Ticket { seat, hall: self.hall().clone() })
    }

    /// Somebody is connected; an older connection of theirs ends.
    pub(super) fn came(&mut self, seat: Seat, peer: Peer) -> Came {
        let new = Person { asked: Instant::now(), peer: None, connection: 0 };
        let person = self.people.entry(seat).or_insert(new);
        let old = person.peer.replace(peer).map(|old| (old, person.connection));
        person.connection += 1;
        let came = Came { connection: person.connection, before: old.map(|(_, number)| number) };
        if let (Some(hall), Some((old, _))) = (&self.hall, old) {
            hall.leave(old);
        }
        came
    }

    /// Is there a connection that carries this person's voice?
    pub(super) fn carries(&self, seat: Seat) -> bool {
        let peer = self.people.get(&seat).and_then(|person| person.peer);
        self.hall.as_ref().zip(peer).is_some_and(|(hall, peer)| hall.present(peer))
    }

    /// From now on this person's voice goes out, and nobody else's.
    pub(super) fn heard(&self, seat: Option<Seat>) {
        let peer = seat.and_then(|seat| self.people.get(&seat)?.peer);
        if let Some(hall) = &self.hall {
            hall.give_floor(peer);
        }
    }

    /// Somebody is in the room no more.
    pub(super) fn left(&mut self, seat: Seat) {
        self.ears.remove(&seat);
        let peer = self.people.remove(&seat).and_then(|person| person.peer);
        if let (Some(hall), Some(peer)) = (&self.hall, peer) {
            hall.leave(peer);
        }
    }

    /// The stream for somebody who listens without a script, and what is to be held while they do. `None` where they do
    /// so in too many windows.
    pub(super) fn listen(&mut self, seat: Seat) -> Option<(broadcast::Receiver<Piece>, Ear)> {
        let ear = self.ears.entry(seat).or_default();
        if Arc::strong_count(ear) > EARS_EACH {
            return None;
        }
        let ear = Ear { _own: ear.clone(), _all: self.voices.stream() };
        let running = self.radio.as_ref().and_then(Radio::listen);
        let pieces = running.unwrap_or_else(|| {
            let (radio, pieces) = Radio::start(self.hall().tap());
            self.radio = Some(radio);
            pieces
        });
        Some((pieces, ear))
    }
}
