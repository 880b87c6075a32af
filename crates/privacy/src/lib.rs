//! Being somebody without being known.
//!
//! Somebody who wants to come back keeps six words. From these follows everything that is theirs, and nothing of
//! it can be joined again without them:
//!
//! ```text
//! Phrase ──Argon2id──▶ Root ──HKDF──▶ AccountId      where the sealed settings lie
//!                       ▲  ├────────▶ Member(place)  who they are there, another in every place
//!          passkey ─────┘  ├────────▶ FormToken      that a form came from our own page
//!          (PasskeyBox)    └────────▶ seal / open    journals and settings, readable to them alone
//! ```
//!
//! - [`Phrase`], [`Root`], [`Place`]: the secret, what follows from it, and where it is used,
//! - [`SiteKey`], [`Session`]: what the cookie holds while somebody is here; there is no table of sessions,
//! - [`PasskeyBox`]: a second way in, which no row can trace to an account,
//! - [`entry`]: what somebody writes for themselves alone; [`share`]: one page of it for one other to read,
//! - [`ballot`]: a vote that nobody can be found behind; [`attended`]: that somebody was at meetings, and not who,
//! - [`ClinicKey`]: what a clinic keeps, in a zone of its own; [`chain`]: its log; [`totp`]: its staff's second factor,
//! - [`parcel`]: what goes between the two zones, there and back; [`calendar`]: one that calendar programs fetch,
//! - [`Ticket`]: what entering costs under attack; [`Capability`]: an invitation in a link.
//!
//! This is the only crate that names a cipher: others say what they want kept or told apart, never how.
//!
//! **Invariants.**
//! - No I/O, no clock, no async, no randomness: bytes of randomness and the time are arguments. A nonce or a fresh
//!   secret must come from the machine's own generator, and never twice.
//! - A type that holds a secret prints `***`, cannot be serialised, and is wiped when it is dropped, as far as
//!   the compiler lets us: what it moves about on the stack may leave a copy.
//! - Ids print `***` as well ([`Display`](std::fmt::Display) is for the database): no trace may carry them.
//! - Each derived key has a label of its own, `homegroup/v1/…`; no two labels with their contexts make the same
//!   bytes. The tests hold known answers, also worked out with other programs: whoever changes one locks everybody
//!   out of what is theirs.
//! - Reading any text or bytes never panics and never says more than that it did not fit.
//!
//! Nothing here knows of HTTP, pages, a database, or who anybody is.

pub mod attended;
pub mod ballot;
pub mod calendar;
mod capability;
pub mod chain;
pub mod check;
mod clinic;
mod digits;
pub mod entry;
mod handle;
mod hex;
pub mod parcel;
mod passkey;
mod phrase;
mod place;
mod root;
mod seal;
mod secret;
mod session;
pub mod share;
mod stamp;
mod ticket;
pub mod totp;
mod words;

pub use capability::{Capability, CapabilityHash};
pub use clinic::{AliasIndex, ClinicKey, Record};
pub use handle::{Handle, Pool, candidates, skeleton};
pub use hex::NotAnId;
pub use passkey::{PasskeyBox, PasskeyId};
pub use phrase::{Phrase, PhraseError};
pub use place::{NotAPlace, Place};
pub use root::{AccountId, Cost, FormToken, Member, Root, Salt, Unusable};
pub use seal::{Broken, SiteKey};
pub use session::{Session, SessionKind};
pub use ticket::{Ticket, Unpaid, leading_zero_bits};

#[cfg(test)]
mod vectors;
