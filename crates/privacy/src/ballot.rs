//! A vote that nobody can be found behind: ballot papers after RFC 9497 (VOPRF, ristretto255-SHA512).
//!
//! ```text
//! the voter's device                          the server, which knows who asks
//! serial, blinded ──────────────────────────▶ one paper for each who may vote: stamps what it cannot read
//! token ◀── proof: the stamp is everybody's ─┘
//!                                             the server, which does not know who asks
//! serial, token, choice ────────────────────▶ recomputes the token: a paper of this decision, once
//! ```
//!
//! What is stamped is the serial times a random number that never leaves the device. For every blinded paper and every
//! serial there is one such number, so that the pairs tell nothing, even to whoever has the key (RFC 9497 §7.1). The
//! proof shows that the stamp is of the key that stands on the page: were somebody given a stamp of their own, their
//! ballot would be known again, and [`Draft::finish`] refuses it.
//!
//! Each decision has a key of its own. Everything here follows from its arguments, the proof too, so that an answer
//! that was lost can be given again, byte for byte.
//!
//! Must not know: who may vote, what is voted on, when.

use std::fmt;

use rand_core::{CryptoRng, RngCore};
use subtle::ConstantTimeEq;
use thiserror::Error;
use voprf::{BlindedElement, EvaluationElement, Group, Proof, Ristretto255, VoprfClient, VoprfServer};
use zeroize::Zeroizing;

use crate::{
    SiteKey, hex,
    secret::{Secret, hmac},
};

type Curve = <Ristretto255 as voprf::CipherSuite>::Group;

/// What a decision's key is derived with, beside its seed (RFC 9497 §3.2.1).
const INFO: &[u8] = b"homegroup/v1/ballot";

hex::id!(
    /// The number of a ballot paper: 16 random bytes that the voter draws and the server first sees on the ballot.
    Serial
);

/// Why a paper is no paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Spoiled {
    /// A text that is not of this kind: another length, other digits, or no point of the curve.
    #[error("this is not what a ballot paper is written with")]
    Unreadable,
    /// The stamp is not of the key that everybody else's is of.
    #[error("this stamp is not of the key of this decision")]
    Forged,
    /// No key follows from this seed; there is no such seed in practice.
    #[error("no key follows from this")]
    NoKey,
}

/// Bytes that are shown and read as small hexadecimal digits.
macro_rules! digits {
    ($(#[$doc:meta])* $name:ident, $length:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct $name([u8; $length]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex::encode(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(***)"))
            }
        }
    };
}

digits!(
    /// The public half of a decision's key: on the page, for everybody to compare.
    PublicKey,
    32
);

digits!(
    /// A paper as the server sees it: a point of the curve that tells nothing of its serial.
    Blinded,
    32
);

digits!(
    /// A stamped paper as it comes back, still blinded.
    Stamped,
    32
);

digits!(
    /// That the stamp is of the public key.
    StampProof,
    64
);

digits!(
    /// What a serial is worth a vote with: 64 bytes that only the key makes.
    Token,
    64
);

impl std::str::FromStr for Blinded {
    type Err = Spoiled;

    fn from_str(text: &str) -> Result<Self, Spoiled> {
        let bytes = hex::decode(text).map_err(|_| Spoiled::Unreadable)?;
        let blinded = Self(bytes);
        blinded.point().map(|_| blinded)
    }
}

impl Blinded {
    fn point(&self) -> Result<BlindedElement<Ristretto255>, Spoiled> {
        BlindedElement::deserialize(&self.0).map_err(|_| Spoiled::Unreadable)
    }

    /// Its bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Read as they are written; what is in them is looked at when they are used.
macro_rules! read {
    ($($name:ident),+) => {$(
        impl std::str::FromStr for $name {
            type Err = Spoiled;

            fn from_str(text: &str) -> Result<Self, Spoiled> {
                hex::decode(text).map(Self).map_err(|_| Spoiled::Unreadable)
            }
        }
    )+};
}

read!(PublicKey, Stamped, StampProof, Token);

/// The key of one decision. Follows from the site's own; is kept nowhere. Prints `***`; wiped when dropped.
pub struct BallotKey {
    server: VoprfServer<Ristretto255>,
    /// What the numbers of the proofs follow from.
    seed: Secret<32>,
}

impl BallotKey {
    /// The key of the decision with this id.
    ///
    /// # Errors
    /// [`Spoiled::NoKey`], which does not happen.
    pub fn of(site: &SiteKey, decision: &str) -> Result<Self, Spoiled> {
        Self::from_seed(site.keyed("ballot", decision.as_bytes()), INFO)
    }

    fn from_seed(seed: [u8; 32], info: &[u8]) -> Result<Self, Spoiled> {
        let seed = Secret::new(seed);
        let server = VoprfServer::new_from_seed(seed.bytes(), info).map_err(|_| Spoiled::NoKey)?;
        Ok(Self { server, seed })
    }

    /// Its public half.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(Curve::serialize_elem(self.server.get_public_key()).into())
    }

    /// Stamps a paper: the same paper gets the same stamp and the same proof, as often as it is asked.
    ///
    /// # Errors
    /// When it is no point of the curve.
    pub fn stamp(&self, paper: &Blinded) -> Result<(Stamped, StampProof), Spoiled> {
        // The proof's number must be random to others and never serve two papers (RFC 9497 §2.2.1): it follows from
        // the key's own seed and the paper, as RFC 6979 has it for signatures.
        let half = |part: u8| hmac(self.seed.bytes(), &[INFO, &[0, part], &paper.0]);
        self.stamp_with(paper, &mut Numbers::of(half(0).bytes(), half(1).bytes()))
    }

    fn stamp_with(&self, paper: &Blinded, numbers: &mut Numbers) -> Result<(Stamped, StampProof), Spoiled> {
        let done = self.server.blind_evaluate(numbers, &paper.point()?);
        Ok((Stamped(done.message.serialize().into()), StampProof(done.proof.serialize().into())))
    }

    /// Is this the token of this serial? Takes as long whichever bytes are wrong.
    #[must_use]
    pub fn holds(&self, serial: &Serial, token: &Token) -> bool {
        let right = self.server.evaluate(serial.as_bytes());
        right.is_ok_and(|right| right.ct_eq(&token.0).into())
    }
}

impl fmt::Debug for BallotKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BallotKey(***)")
    }
}

/// A paper in the hands of whoever drew it; with a script, that is on their device (`web/src/vote`), and without one
/// here, for as long as one request takes. Prints `***`; wiped when dropped.
pub struct Draft {
    serial: Serial,
    client: VoprfClient<Ristretto255>,
    blinded: Blinded,
}

impl Draft {
    /// The paper with this serial, blinded with a number that follows from `random`. Both must be fresh random bytes.
    ///
    /// # Errors
    /// [`Spoiled::Unreadable`] for a serial that is the curve's own zero, which nobody can find.
    pub fn new(serial: Serial, random: &[u8; 64]) -> Result<Self, Spoiled> {
        let mut numbers = Numbers(Zeroizing::new(*random));
        let done = VoprfClient::blind(serial.as_bytes(), &mut numbers).map_err(|_| Spoiled::Unreadable)?;
        Ok(Self { serial, client: done.state, blinded: Blinded(done.message.serialize().into()) })
    }

    /// What the server is to stamp.
    #[must_use]
    pub fn blinded(&self) -> &Blinded {
        &self.blinded
    }

    /// Takes the blind off the stamp.
    ///
    /// # Errors
    /// When the stamp is not of this key.
    pub fn finish(&self, stamped: &Stamped, proof: &StampProof, key: &PublicKey) -> Result<Token, Spoiled> {
        let stamped = EvaluationElement::deserialize(&stamped.0).map_err(|_| Spoiled::Forged)?;
        let proof = Proof::deserialize(&proof.0).map_err(|_| Spoiled::Forged)?;
        let key = Curve::deserialize_elem(&key.0).map_err(|_| Spoiled::Forged)?;
        let token = self.client.finalize(self.serial.as_bytes(), &stamped, &proof, key);
        token.map(|token| Token(token.into())).map_err(|_| Spoiled::Forged)
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Draft(***)")
    }
}

/// Random bytes that were given, in the shape that the library draws them. They are good for one number.
struct Numbers(Zeroizing<[u8; 64]>);

impl Numbers {
    fn of(first: &[u8; 32], second: &[u8; 32]) -> Self {
        let mut bytes = Zeroizing::new([0; 64]);
        let (front, back) = bytes.split_at_mut(32);
        front.copy_from_slice(first);
        back.copy_from_slice(second);
        Self(bytes)
    }
}

impl RngCore for Numbers {
    fn next_u32(&mut self) -> u32 {
        rand_core::impls::next_u32_via_fill(self)
    }

    fn next_u64(&mut self) -> u64 {
        rand_core::impls::next_u64_via_fill(self)
    }

    fn fill_bytes(&mut self, wanted: &mut [u8]) {
        for (wanted, given) in wanted.iter_mut().zip(self.0.iter().cycle()) {
            *wanted = *given;
        }
        // The library asks again after a zero, which would have no end.
        let [first, ..] = &mut *self.0;
        *first = first.wrapping_add(1);
    }

    fn try_fill_bytes(&mut self, wanted: &mut [u8]) -> Result<(), rand_core::Error> {
        self.fill_bytes(wanted);
        Ok(())
    }
}

impl CryptoRng for Numbers {}

#[cfg(test)]
mod tests;
