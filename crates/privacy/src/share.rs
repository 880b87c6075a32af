//! One page of somebody's for one other to read: sealed to a key that only the reader has.
//!
//! ```text
//! the reader                              whoever writes
//! ReaderCode (six words), said or shown ─▶ the same words
//! ReaderKey ── public half, Mac ──▶ row ─▶ is it this code's? ── seal ──▶ row ──▶ open
//!                                          AnswerKey's public half inside         answer ──▶ row ──▶ open
//! ```
//!
//! The six words never pass through the server where both have a script: it keeps an id that follows from them, the
//! reader's public key and the words' own mark on it ([`Mac`]), and cannot put a key of its own in that one's place.
//! X25519 (RFC 7748), then HKDF-SHA-256, then AES-256-GCM as in [`crate::entry`]. The number of the share is bound to
//! what is sealed, so that no row opens in another's place. The private halves follow from the writing key: whoever has
//! their six words has them on every device.
//!
//! `web/src/steps/share.ts` does the same: both are held against `data/entries.json`.
//!
//! Must not know: what is shared, and who reads it.

use std::{fmt, str::FromStr};

use subtle::ConstantTimeEq as _;
use x25519_dalek::{PublicKey as Point, StaticSecret};
use zeroize::Zeroizing;

use crate::{
    Phrase,
    entry::{NotAnEnvelope, TooLong, VERSION, WritingKey, is_sealed, letters, lock, read_letters, unlock},
    hex::{self, NotAnId},
    seal::Broken,
    secret::{Secret, expand, first_half, hmac},
};

/// The length of a point of the curve.
const POINT: usize = 32;

/// Six words that the reader says or shows to whoever writes. Good for one pair of people. Prints `***`; wiped when
/// dropped.
pub struct ReaderCode(Phrase);

hex::id!(
    /// Under which a reader's key lies. Follows from the code; the code does not follow from it.
    ReaderId
);

hex::id!(
    /// The number of one share: random.
    ShareId
);

/// Thirty-two bytes that are shown and read as small hexadecimal digits.
macro_rules! digits {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct $name(pub(crate) [u8; POINT]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex::encode(&self.0))
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                hex::decode(text).map(Self)
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
    /// The public half of somebody's key.
    PublicKey
);

digits!(
    /// The code's mark on a public key: only whoever has the six words can make it.
    Mac
);

/// A private key of a reader, or of whoever waits for an answer. Prints `***`; wiped when dropped.
pub struct ReadingKey(StaticSecret);

/// What is sealed to a [`PublicKey`]: a version byte, a fresh public key (32 bytes), the nonce (12 bytes), text and tag.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter(Vec<u8>);

impl ReaderCode {
    /// A code of six words.
    #[must_use]
    pub fn new(words: Phrase) -> Self {
        Self(words)
    }

    /// The words, to be shown once.
    #[must_use]
    pub fn words(&self) -> [&'static str; 6] {
        self.0.words()
    }

    /// Under which the reader's key lies.
    #[must_use]
    pub fn id(&self) -> ReaderId {
        ReaderId::from_bytes(first_half(&self.expand("reader-id")))
    }

    /// The code's mark on a key.
    #[must_use]
    pub fn mark(&self, key: &PublicKey) -> Mac {
        Mac(*hmac(self.expand("reader-mac").bytes(), &[&key.0]).bytes())
    }

    /// Is this the code's mark on this key? Takes as long whichever byte is wrong.
    #[must_use]
    pub fn marked(&self, key: &PublicKey, mac: &Mac) -> bool {
        self.mark(key).0.ct_eq(&mac.0).into()
    }

    fn expand(&self, name: &str) -> Secret<32> {
        expand(self.0.spoken().as_bytes(), &[b"homegroup/", name.as_bytes(), b"/v1"])
    }
}

impl fmt::Debug for ReaderCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReaderCode(***)")
    }
}

impl WritingKey {
    /// The key of a reader for one code.
    #[must_use]
    pub fn reader(&self, id: &ReaderId) -> ReadingKey {
        ReadingKey::of(&self.expand("reader-key", id.as_bytes()))
    }

    /// The key under which the answer to one share is read.
    #[must_use]
    pub fn answers(&self, share: &ShareId) -> ReadingKey {
        ReadingKey::of(&self.expand("answer-key", share.as_bytes()))
    }
}

impl ReadingKey {
    pub(crate) fn of(secret: &Secret<32>) -> Self {
        Self(StaticSecret::from(*secret.bytes()))
    }

    /// Its public half.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(Point::from(&self.0).to_bytes())
    }

    /// A key that only this one's holder and the other's have, for the use that the info names.
    pub(crate) fn common(&self, other: &PublicKey, info: &[&[u8]]) -> Result<Secret<32>, Broken> {
        common(&self.0, other, info)
    }

    /// Opens what was sealed to this key in this share.
    ///
    /// # Errors
    /// When it was sealed to another key or in another share, or was changed.
    pub fn open(&self, share: &ShareId, letter: &Letter) -> Result<Zeroizing<Vec<u8>>, Broken> {
        let rest = letter.0.get(1..).ok_or(Broken)?;
        let (fresh, rest) = rest.split_first_chunk::<POINT>().ok_or(Broken)?;
        let key = agreed(&self.0, &PublicKey(*fresh), &PublicKey(*fresh), &self.public())?;
        unlock(&key, &bound(fresh, share), rest)
    }
}

impl fmt::Debug for ReadingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReadingKey(***)")
    }
}

impl PublicKey {
    /// Seals a text so that only the holder of this key's private half opens it, in this share alone. `fresh` and
    /// `nonce` must be fresh random bytes.
    ///
    /// # Errors
    /// When it is too long, or the key is no key.
    pub fn seal(
        &self,
        share: &ShareId,
        plain: &[u8],
        fresh: [u8; 32],
        nonce: [u8; 12],
    ) -> Result<Letter, Unsealable> {
        let fresh = ReadingKey::of(&Secret::new(fresh));
        let own = fresh.public();
        let key = agreed(&fresh.0, self, &own, self).map_err(|Broken| Unsealable::NoKey)?;
        lock(&key, &bound(&own.0, share), &own.0, plain, nonce)
            .map(Letter)
            .map_err(|TooLong| Unsealable::TooLong)
    }
}

/// Why something cannot be sealed to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unsealable {
    /// More than [`crate::entry::LONGEST`] bytes.
    #[error("that is too long to be shared")]
    TooLong,
    /// A point that leads to the same secret with everybody.
    #[error("this key is none")]
    NoKey,
}

/// The key of one letter: it follows from what both know, and from both public halves.
fn agreed(
    mine: &StaticSecret,
    theirs: &PublicKey,
    fresh: &PublicKey,
    reader: &PublicKey,
) -> Result<Secret<32>, Broken> {
    common(mine, theirs, &[b"homegroup/letter/v1\0", &fresh.0, &reader.0])
}

/// A key that only the holders of two keys have, for the use that the info names.
fn common(mine: &StaticSecret, theirs: &PublicKey, info: &[&[u8]]) -> Result<Secret<32>, Broken> {
    let shared = mine.diffie_hellman(&Point::from(theirs.0));
    if !shared.was_contributory() {
        return Err(Broken);
    }
    Ok(expand(shared.as_bytes(), info))
}

fn bound(fresh: &[u8; POINT], share: &ShareId) -> Vec<u8> {
    [&[VERSION], fresh.as_slice(), share.as_bytes()].concat()
}

impl Letter {
    /// Takes up bytes that may be a letter.
    ///
    /// # Errors
    /// When they cannot be one, whatever the key.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, NotAnEnvelope> {
        if is_sealed(&bytes, POINT) { Ok(Self(bytes)) } else { Err(NotAnEnvelope) }
    }

    /// Its bytes, for the database.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl FromStr for Letter {
    type Err = NotAnEnvelope;

    fn from_str(text: &str) -> Result<Self, NotAnEnvelope> {
        Self::from_bytes(read_letters(text)?)
    }
}

impl fmt::Display for Letter {
    /// Base64url without padding.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&letters(&self.0))
    }
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Letter(***)")
    }
}

#[cfg(test)]
mod tests;
