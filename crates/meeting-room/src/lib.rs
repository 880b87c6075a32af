//! How one live meeting runs: script, floor, roles, safety, as a state machine.
//!
//! [`Room::handle`] takes an [`Event`] and the time and gives [`Effect`]s; [`Room::view`] says what everybody sees.
//! Whoever owns a room delivers effects to people and events to the room, and never decides anything about the meeting
//! itself.
//!
//! **Invariants.** No input or output, no clock, no randomness: the same events at the same times make the same room.
//! At most one person holds the floor. Only words that were cleared ([`privacy::check::details::Cleared`]) and come
//! from whoever may speak become a [`Line`]. A person is known by a key of this room and shown by a handle and a seat;
//! nothing here could say who they are elsewhere. `Debug` prints no words.
//!
//! **Must not know:** connections, pages, languages of readers, the database.

mod effect;
mod event;
pub mod practice;
pub mod protocol;
mod role;
mod room;
pub mod script;
mod seat;

pub use effect::{Effect, Line, LineKind, Measure, Notice, Refusal, Why};
pub use event::{Act, Contact, Entrance, Event, Milestone};
pub use role::Role;
pub use room::{
    Console, ConsolePerson, Floor, Guard, Named, People, Phase, Plan, RoleHeld, Room, Sign, View,
};
pub use seat::Seat;
