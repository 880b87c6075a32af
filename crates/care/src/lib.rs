//! The rules between a clinic and what a person does next.
//!
//! - [`plan`]: what a person and a counsellor agree on, the parcel that brings it, what the person shows back;
//!   [`checkin`]: a few taps on a day,
//! - [`consent`]: the written consent of 42 CFR 2.31 as a state machine; [`disclosure`]: what it lets out, to whom, with
//!   which [`notice`], and the account of it; [`rights`]: restrictions, complaints, requests and their days,
//! - [`role`]: who of the staff may do what with which record,
//! - [`handoff`]: intensive referral as three meetings, volunteers, first contact; [`scale`]: questions with points;
//!   [`numbers`]: how often something happened, without people,
//! - [`fhir`]: what goes to other systems and comes from them.
//!
//! A way through: [`consent::Draft::sign`] makes a [`consent::Consent`]; [`disclosure::disclose`] asks it at that very
//! moment and gives a [`disclosure::Disclosure`], which carries its notice, or a [`Refusal`], which names its rule.
//!
//! **Invariants.** No I/O, no clock, no randomness: the time ([`Now`]) and every id are arguments. Reading any bytes
//! never panics. Nothing here is medical or legal advice: it is what this program holds itself to
//! (`docs/compliance.md`).
//!
//! Must not know: how anything is sealed or kept, who a community handle belongs to, what a page looks like.

pub mod checkin;
pub mod consent;
pub mod disclosure;
pub mod fhir;
pub mod handoff;
pub mod notice;
mod now;
pub mod numbers;
pub mod plan;
mod refusal;
pub mod rights;
pub mod role;
pub mod scale;
mod words;

pub use now::{ClockSetBack, Now};
pub use refusal::Refusal;

use thiserror::Error;

/// Why bytes are not what they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// Not JSON of this shape.
    #[error("this cannot be read")]
    Broken,
    /// Written in a shape that came later.
    #[error("this was written by a newer version of the program")]
    Newer,
    /// Longer than anything this program writes.
    #[error("this is longer than it may be")]
    TooLarge,
}
