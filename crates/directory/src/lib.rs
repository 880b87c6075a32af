//! What meetings there are.
//!
//! This crate turns lists that other people keep into one truthful directory and answers questions about it:
//!
//! - [`model`]: a meeting as the house understands it,
//! - [`schedule`]: when it takes place, in any zone and through every change of clock,
//! - [`kinds`]: the type codes of the fellowships and what they mean,
//! - [`facets`]: what lists say beyond the codes, and in which words,
//! - [`places`]: towns, postal codes and time zones, without asking another host,
//! - [`checks`]: whether what lists say can be true, and where nothing is,
//! - [`edit`]: what trusted servants change in a listing, as a layer over its list,
//! - [`feed`]: lists in, row by row, every repair and rejection reported,
//! - [`publish`]: lists out, in the formats other programs read,
//! - [`index`] and [`query`]: questions and answers,
//! - [`one_box`]: the question a typed line means.
//!
//! **Invariants.** No I/O, no clock, no async, no global randomness: bytes and the time are arguments. Nothing
//! here knows about HTTP, pages, a database or a person; it holds public listings only. Parsing never panics and
//! never drops a row silently.

pub mod bodies;
pub mod checks;
pub mod edit;
pub mod facets;
pub mod feed;
pub mod index;
pub mod kinds;
pub mod model;
pub mod one_box;
pub mod places;
pub mod publish;
pub mod query;
pub mod schedule;
pub mod text;
