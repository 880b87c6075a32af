//! What goes between a clinic and one of its people: a parcel there, returns back, and nothing that joins the two.
//!
//! ```text
//! the clinic                              the community's database        the member
//! ParcelCode (six words), on paper ─────────────────────────────────────▶ types the words
//!   ├─▶ ParcelId  ──────────────────────▶ parcels(id, sealed) ──────────▶ the same id
//!   └─▶ ParcelKey ── seal ──────────────▶                                 open: plan, MailboxId, PublicKey
//! MailboxKey ◀── open_return ◀─────────── returns(mailbox, sealed) ◀───── seal_return
//! ```
//!
//! The words are six of 7,776, drawn by chance: 77.5 bits. Whoever holds the database may try words against all parcels
//! at once and for as long as they like, so each try costs them 100,000 rounds of PBKDF2-HMAC-SHA-256 (RFC 8018), which
//! makes 2⁹⁵ computations of SHA-256. PBKDF2 and not Argon2id, as phrases have it, because browsers have it (WebCrypto):
//! where there is a script, the words never come to the server. A phrase opens everything of a person for life; a parcel
//! lies for some days, once, and bears no name.
//!
//! A parcel is padded and sealed as pages are ([`crate::entry`]), a return as letters are ([`crate::share`]), with the
//! number of the mailbox in the place of the share's. Browsers can do the same: both are held against
//! `data/parcels.json`.
//!
//! Must not know: what is in a parcel, whose it is, or how long it lies.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::{
    Phrase,
    entry::{Envelope, TooLong, VERSION, lock, unlock},
    hex,
    seal::Broken,
    secret::{Secret, derive, first_half},
    share::{Letter, PublicKey, ReadingKey, ShareId, Unsealable},
};

/// How often the words are gone over before anything follows from them.
const ROUNDS: u32 = 100_000;
/// The same everywhere: the clinic knows no community's own salt.
const SALT: &[u8] = b"homegroup/v1/parcel";

/// Six words that a clinic prints and its person types: good once, for some days. Prints `***`; wiped when dropped.
pub struct ParcelCode(Phrase);

hex::id!(
    /// Under which a parcel lies. Follows from the words; the words do not follow from it.
    ParcelId
);

hex::id!(
    /// The number of a mailbox: random. It stands in the parcel and in the clinic's sealed record.
    MailboxId
);

/// What opens one parcel. Prints `***`; wiped when dropped.
pub struct ParcelKey {
    id: ParcelId,
    key: Secret<32>,
}

/// What opens the returns of one mailbox. Prints `***`; wiped when dropped.
pub struct MailboxKey {
    id: MailboxId,
    key: ReadingKey,
}

impl ParcelCode {
    /// A code of six words.
    #[must_use]
    pub fn new(words: Phrase) -> Self {
        Self(words)
    }

    /// The words, to be printed once.
    #[must_use]
    pub fn words(&self) -> [&'static str; 6] {
        self.0.words()
    }

    /// What the words lead to. Slow on purpose: a good part of a tenth of a second, without much memory.
    #[must_use]
    pub fn key(&self) -> ParcelKey {
        let slow = pbkdf2(self.0.spoken().as_bytes(), SALT, ROUNDS);
        ParcelKey {
            id: ParcelId::from_bytes(first_half(&derive(slow.bytes(), "parcel/id", ""))),
            key: derive(slow.bytes(), "parcel/key", ""),
        }
    }
}

impl fmt::Debug for ParcelCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ParcelCode(***)")
    }
}

impl ParcelKey {
    /// Under which the parcel lies.
    #[must_use]
    pub fn id(&self) -> ParcelId {
        self.id
    }

    /// Seals a parcel. Its length is one of few. `nonce` must be fresh random bytes.
    ///
    /// # Errors
    /// When it is longer than [`LONGEST`](crate::entry::LONGEST).
    pub fn seal(&self, plain: &[u8], nonce: [u8; 12]) -> Result<Envelope, TooLong> {
        lock(&self.key, &self.bound(), &[], plain, nonce).map(Envelope)
    }

    /// Opens a parcel.
    ///
    /// # Errors
    /// When it was sealed under other words, or was changed.
    pub fn open(&self, sealed: &Envelope) -> Result<Zeroizing<Vec<u8>>, Broken> {
        unlock(&self.key, &self.bound(), sealed.as_bytes().get(1..).ok_or(Broken)?)
    }

    fn bound(&self) -> [u8; 17] {
        let mut bound = [VERSION; 17];
        bound[1..].copy_from_slice(self.id.as_bytes());
        bound
    }
}

impl fmt::Debug for ParcelKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ParcelKey(***)")
    }
}

impl MailboxKey {
    pub(crate) fn of(secret: &Secret<32>, id: MailboxId) -> Self {
        Self { id, key: ReadingKey::of(secret) }
    }

    /// Its public half, which goes into the parcel and nowhere else.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        self.key.public()
    }

    /// Opens what was put into this mailbox.
    ///
    /// # Errors
    /// When it was sealed to another mailbox, or was changed.
    pub fn open_return(&self, letter: &Letter) -> Result<Zeroizing<Vec<u8>>, Broken> {
        self.key.open(&bound_to(&self.id), letter)
    }
}

impl fmt::Debug for MailboxKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MailboxKey(***)")
    }
}

/// Seals what a member sends back, so that only the clinic opens it, in this mailbox alone. `fresh` and `nonce` must be
/// fresh random bytes.
///
/// # Errors
/// When it is too long, or the clinic's key is none.
pub fn seal_return(
    to: &PublicKey,
    mailbox: &MailboxId,
    plain: &[u8],
    fresh: [u8; 32],
    nonce: [u8; 12],
) -> Result<Letter, Unsealable> {
    to.seal(&bound_to(mailbox), plain, fresh, nonce)
}

/// A letter is bound to a number of sixteen bytes. The keys of mailboxes are no keys of readers, so the two kinds of
/// numbers never meet.
fn bound_to(mailbox: &MailboxId) -> ShareId {
    ShareId::from_bytes(*mailbox.as_bytes())
}

/// PBKDF2 with HMAC-SHA-256: its first block (RFC 8018 §5.2), which is all that 32 bytes need.
fn pbkdf2(words: &[u8], salt: &[u8], rounds: u32) -> Secret<32> {
    // A key of any length will do (RFC 2104), so there is always one; and without, nothing opens with what comes out.
    let Ok(keyed) = Hmac::<Sha256>::new_from_slice(words) else { return Secret::new([0; 32]) };
    let step = |parts: &[&[u8]]| -> Zeroizing<[u8; 32]> {
        let mut mac = keyed.clone();
        parts.iter().for_each(|part| mac.update(part));
        Zeroizing::new(mac.finalize().into_bytes().into())
    };
    let mut last = step(&[salt, &1_u32.to_be_bytes()]);
    let mut sum = last.clone();
    for _ in 1..rounds {
        last = step(&[last.as_slice()]);
        sum.iter_mut().zip(last.iter()).for_each(|(sum, byte)| *sum ^= byte);
    }
    Secret::new(*sum)
}

#[cfg(test)]
mod tests;
