//! A vote that nobody can be found behind: ballot papers that are stamped unseen ([RFC 9497](crate::stamp)).
//!
//! ```text
//! the voter's device                          the server, which knows who asks
//! serial, blinded ──────────────────────────▶ one paper for each who may vote: stamps what it cannot read
//! token ◀── proof: the stamp is everybody's ─┘
//!                                             the server, which does not know who asks
//! serial, token, choice ────────────────────▶ recomputes the token: a paper of this decision, once
//! ```
//!
//! Each decision has a key of its own. Everything here follows from its arguments, the proof too, so that an answer
//! that was lost can be given again, byte for byte.
//!
//! Must not know: who may vote, what is voted on, when.

use std::fmt;

pub use crate::stamp::{Blinded, PublicKey, Spoiled, StampProof, Stamped, Token};
use crate::{
    SiteKey, hex,
    stamp::{Drawn, StampKey},
};

/// What a decision's key is derived with, beside its seed (RFC 9497 §3.2.1).
const INFO: &[u8] = b"homegroup/v1/ballot";

hex::id!(
    /// The number of a ballot paper: 16 random bytes that the voter draws and the server first sees on the ballot.
    Serial
);

/// The key of one decision. Follows from the site's own; is kept nowhere. Prints `***`; wiped when dropped.
pub struct BallotKey(StampKey);

impl BallotKey {
    /// The key of the decision with this id.
    ///
    /// # Errors
    /// [`Spoiled::NoKey`], which does not happen.
    pub fn of(site: &SiteKey, decision: &str) -> Result<Self, Spoiled> {
        StampKey::of(site.keyed("ballot", decision.as_bytes()), INFO).map(Self)
    }

    /// Its public half.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        self.0.public()
    }

    /// Stamps a paper: the same paper gets the same stamp and the same proof, as often as it is asked.
    ///
    /// # Errors
    /// When it is no point of the curve.
    pub fn stamp(&self, paper: &Blinded) -> Result<(Stamped, StampProof), Spoiled> {
        self.0.stamp(paper)
    }

    /// Is this the token of this serial? Takes as long whichever bytes are wrong.
    #[must_use]
    pub fn holds(&self, serial: &Serial, token: &Token) -> bool {
        self.0.holds(serial.as_bytes(), token)
    }
}

impl fmt::Debug for BallotKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BallotKey(***)")
    }
}

/// A paper in the hands of whoever drew it; with a script, that is on their device (`web/src/vote`), and without one
/// here, for as long as one request takes. Prints `***`; wiped when dropped.
pub struct Draft(Drawn);

impl Draft {
    /// The paper with this serial, blinded with a number that follows from `random`. Both must be fresh random bytes.
    ///
    /// # Errors
    /// [`Spoiled::Unreadable`] for a serial that is the curve's own zero, which nobody can find.
    pub fn new(serial: Serial, random: &[u8; 64]) -> Result<Self, Spoiled> {
        Drawn::new(serial.as_bytes(), random).map(Self)
    }

    /// What the server is to stamp.
    #[must_use]
    pub fn blinded(&self) -> &Blinded {
        self.0.blinded()
    }

    /// Takes the blind off the stamp.
    ///
    /// # Errors
    /// When the stamp is not of this key.
    pub fn finish(&self, stamped: &Stamped, proof: &StampProof, key: &PublicKey) -> Result<Token, Spoiled> {
        self.0.finish(stamped, proof, key)
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Draft(***)")
    }
}

#[cfg(test)]
mod tests;
