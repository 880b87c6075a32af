//! Stamping what one cannot read, after RFC 9497 (VOPRF, ristretto255-SHA512): what [`crate::ballot`] and
//! [`crate::attended`] have in common.
//!
//! What is stamped is the text on the paper, as a point of the curve, times a random number that never leaves the device.
//! For every blinded paper and every text there is one such number, so that the pairs tell nothing, even to whoever has
//! the key (RFC 9497 §7.1). The proof shows that the stamp is of the key that stands on the page: were somebody given a
//! stamp of their own, their paper would be known again, and [`Drawn::finish`] refuses it.
//!
//! Must not know: what the papers are good for.

use std::fmt;

use rand_core::{CryptoRng, RngCore};
use subtle::ConstantTimeEq;
use thiserror::Error;
use voprf::{BlindedElement, EvaluationElement, Group, Proof, Ristretto255, VoprfClient, VoprfServer};
use zeroize::Zeroizing;

use crate::{
    hex,
    secret::{Secret, hmac},
};

type Curve = <Ristretto255 as voprf::CipherSuite>::Group;

/// Why a paper is no paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Spoiled {
    /// A text that is not of this kind: another length, other digits, or no point of the curve.
    #[error("this is not what a paper is written with")]
    Unreadable,
    /// The stamp is not of the key that everybody else's is of.
    #[error("this stamp is not of the key that everybody's is of")]
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
        pub struct $name(pub(crate) [u8; $length]);

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
    /// The public half of a key: on the page, for everybody to compare.
    PublicKey,
    32
);

digits!(
    /// A paper as the server sees it: a point of the curve that tells nothing of what is on it.
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
    /// What makes a paper worth something: 64 bytes that only the key makes of what is on it.
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

/// A key that stamps. Prints `***`; wiped when dropped.
pub(crate) struct StampKey {
    server: VoprfServer<Ristretto255>,
    /// What the numbers of the proofs follow from.
    seed: Secret<32>,
    /// What the key is derived with, beside its seed (RFC 9497 §3.2.1).
    info: &'static [u8],
}

impl StampKey {
    /// The key of a seed.
    pub(crate) fn of(seed: [u8; 32], info: &'static [u8]) -> Result<Self, Spoiled> {
        let seed = Secret::new(seed);
        let server = VoprfServer::new_from_seed(seed.bytes(), info).map_err(|_| Spoiled::NoKey)?;
        Ok(Self { server, seed, info })
    }

    /// Its public half.
    pub(crate) fn public(&self) -> PublicKey {
        PublicKey(Curve::serialize_elem(self.server.get_public_key()).into())
    }

    /// Stamps a paper: the same paper gets the same stamp and the same proof, as often as it is asked.
    pub(crate) fn stamp(&self, paper: &Blinded) -> Result<(Stamped, StampProof), Spoiled> {
        // The proof's number must be random to others and never serve two papers (RFC 9497 §2.2.1): it follows from
        // the key's own seed and the paper, as RFC 6979 has it for signatures.
        let half = |part: u8| hmac(self.seed.bytes(), &[self.info, &[0, part], &paper.0]);
        self.stamp_with(paper, &mut Numbers::of(half(0).bytes(), half(1).bytes()))
    }

    fn stamp_with(&self, paper: &Blinded, numbers: &mut Numbers) -> Result<(Stamped, StampProof), Spoiled> {
        let done = self.server.blind_evaluate(numbers, &paper.point()?);
        Ok((Stamped(done.message.serialize().into()), StampProof(done.proof.serialize().into())))
    }

    /// Is this the token of this text? Takes as long whichever bytes are wrong.
    pub(crate) fn holds(&self, text: &[u8], token: &Token) -> bool {
        let right = self.server.evaluate(text);
        right.is_ok_and(|right| right.ct_eq(&token.0).into())
    }
}

/// A paper in the hands of whoever drew it. Wiped when dropped.
pub(crate) struct Drawn {
    text: Zeroizing<Vec<u8>>,
    client: VoprfClient<Ristretto255>,
    blinded: Blinded,
}

impl Drawn {
    /// The paper with this text, blinded with a number that follows from `random`, which must be fresh random bytes.
    pub(crate) fn new(text: &[u8], random: &[u8; 64]) -> Result<Self, Spoiled> {
        Self::with(text, &mut Numbers(Zeroizing::new(*random)))
    }

    fn with(text: &[u8], numbers: &mut Numbers) -> Result<Self, Spoiled> {
        let done = VoprfClient::blind(text, numbers).map_err(|_| Spoiled::Unreadable)?;
        let text = Zeroizing::new(text.to_vec());
        Ok(Self { text, client: done.state, blinded: Blinded(done.message.serialize().into()) })
    }

    /// What is to be stamped.
    pub(crate) fn blinded(&self) -> &Blinded {
        &self.blinded
    }

    /// Takes the blind off the stamp.
    pub(crate) fn finish(
        &self,
        stamped: &Stamped,
        proof: &StampProof,
        key: &PublicKey,
    ) -> Result<Token, Spoiled> {
        let stamped = EvaluationElement::deserialize(&stamped.0).map_err(|_| Spoiled::Forged)?;
        let proof = Proof::deserialize(&proof.0).map_err(|_| Spoiled::Forged)?;
        let key = Curve::deserialize_elem(&key.0).map_err(|_| Spoiled::Forged)?;
        let token = self.client.finalize(&self.text, &stamped, &proof, key);
        token.map(|token| Token(token.into())).map_err(|_| Spoiled::Forged)
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
mod tests {
    use serde_json::Value;

    use super::*;

    fn text<'v>(value: &'v Value, key: &str) -> &'v str {
        value[key].as_str().unwrap()
    }

    fn bytes(value: &Value, key: &str) -> Vec<u8> {
        let text = text(value, key);
        let pair = |at| u8::from_str_radix(&text[at..at + 2], 16).unwrap();
        (0..text.len()).step_by(2).map(pair).collect()
    }

    /// A number below the curve's order is itself when it is read from 64 bytes.
    fn numbers(value: &Value, key: &str) -> Numbers {
        Numbers::of(&bytes(value, key).try_into().unwrap(), &[0; 32])
    }

    #[test]
    fn papers_are_those_of_rfc_9497() {
        let all: Value = serde_json::from_str(include_str!("../data/ballots.json")).unwrap();
        let known = &all["rfc"];
        let seed = bytes(known, "seed").try_into().unwrap();
        let key = StampKey::of(seed, bytes(known, "info").leak()).unwrap();
        assert_eq!(key.public().to_string(), text(known, "public"));
        assert_eq!(hex::encode(&key.server.serialize()[..32]), text(known, "secret"));
        let papers = known["papers"].as_array().unwrap();
        assert_eq!(papers.len(), 2);
        for paper in papers {
            let input = bytes(paper, "input");
            let drawn = Drawn::with(&input, &mut numbers(paper, "blind")).unwrap();
            assert_eq!(drawn.blinded().to_string(), text(paper, "blinded"));
            let (stamped, proof) =
                key.stamp_with(drawn.blinded(), &mut numbers(paper, "proof_random")).unwrap();
            assert_eq!(stamped.to_string(), text(paper, "evaluated"));
            assert_eq!(proof.to_string(), text(paper, "proof"));
            let token = drawn.finish(&stamped, &proof, &key.public()).unwrap();
            assert_eq!(token.to_string(), text(paper, "output"));
            assert!(key.holds(&input, &token));
        }
    }
}
