//! A pretend meeting to walk into alone: the real [`Room`](crate::Room) with made-up people in it, at the pace of
//! whoever practises.
//!
//! A visit is a script, a [`Cast`] and a list of [`Move`]s, and nothing else: [`Walk::replay`] makes the same visit of
//! the same moves every time, so nothing has to be kept. Time stands still until somebody goes on.
//!
//! **Must not know:** pages, languages of readers, what a visitor wrote, and any room that people are in. Nobody of a
//! cast has a [`privacy::Handle`], which only the lists of handles can make: no line of a real room can be theirs.

mod cast;
mod direct;
mod moves;
mod state;
#[cfg(test)]
mod tests;
mod walk;

pub use cast::{Cast, CastError, MAX_BYTES, Part, Player, Words};
pub use moves::{Move, Moves};
pub use state::State;
pub use walk::{Happening, Told, Walk, Who};
