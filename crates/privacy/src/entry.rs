//! What somebody writes for themselves alone: sealed on their device, or in memory where there is no script.
//!
//! ```text
//! Root ──HKDF──▶ WritingKey ──HKDF, slot──▶ EntryId    under which the row lies
//!                (the device     └────────▶ EntryKey   AES-256-GCM
//!                 asks for it)
//! ```
//!
//! A [`Slot`] says what is written ("twelve/04/first-look"). Each has an id and a key of its own, and the id is bound to
//! what is sealed, so that no row opens in another's place. The id tells nothing of the slot to whoever has not got the
//! writing key.
//!
//! AES-256-GCM, because browsers have it; its nonce of twelve random bytes is enough for four thousand million versions
//! of one slot. `web/src/steps/seal.ts` does the same: both are held against `data/entries.json`.
//!
//! **What this does not promise.** A seal says that a page was written by somebody with the key, not that it is the last
//! one they wrote. Whoever holds the database can put an older sealed page of the same slot back, or take one away, and
//! it opens as before: nothing here can tell, since a device that starts afresh remembers nothing to compare it with.
//! What was written since is lost then; no word of it is read, and none is made up. The version that stands beside a row
//! is a name for one save, given here: it keeps two devices from writing over each other, and proves nothing. Whoever
//! wants to be able to tell takes the file of all their pages along from time to time.
//!
//! Must not know: what is written, or of which Step.

use std::{fmt, str::FromStr};

use aes_gcm::{
    Aes256Gcm, KeyInit as _, Nonce,
    aead::{Aead as _, Payload},
};
use base64ct::{Base64UrlUnpadded, Encoding as _};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::{
    Root, hex,
    seal::{Broken, pad_to, unpad},
    secret::{Secret, derive, expand, first_half},
};

pub(crate) const VERSION: u8 = 1;
/// The sizes that sealed pages come in; what is larger takes the next multiple of the last.
pub(crate) const SIZES: [usize; 4] = [1024, 4096, 16_384, 65_536];
/// What stands before the text, and behind it: version, nonce; tag.
const NONCE: usize = 12;
const TAG: usize = 16;

/// The most bytes that one page may have before it is sealed: a short book.
pub const LONGEST: usize = 250_000;
/// The most bytes that a sealed page has.
pub const LONGEST_SEALED: usize = 262_144 + 1 + NONCE + TAG;

/// What all of a person's pages are sealed under. In their own browser's memory, and in ours for one request. Prints
/// `***`; wiped when dropped.
pub struct WritingKey(Secret<32>);

/// Which page it is: 1 to 120 of `a-z`, `0-9`, `/` and `-`. Its id and key follow from it, so a slot that is renamed is
/// another page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot(Box<str>);

/// A text that names no slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a slot is 1 to 120 of a-z, 0-9, / and -")]
pub struct NotASlot;

hex::id!(
    /// Under which a page lies. Random to whoever has not got the writing key.
    EntryId
);

/// What opens one page. Prints `***`; wiped when dropped.
pub struct EntryKey {
    id: EntryId,
    key: Secret<32>,
}

/// A sealed page: a version byte, the nonce (12 bytes), AES-256-GCM's text and tag (16 bytes).
#[derive(Clone, PartialEq, Eq)]
pub struct Envelope(pub(crate) Vec<u8>);

/// Bytes that are no sealed page, whatever the key: cut off, of another version, or of a length that none has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("this is no sealed page, or only a part of one")]
pub struct NotAnEnvelope;

/// More than one page holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a page holds at most {LONGEST} bytes")]
pub struct TooLong;

impl Root {
    /// What this person's pages are sealed under.
    #[must_use]
    pub fn writing(&self) -> WritingKey {
        WritingKey(derive(self.bytes(), "writing", ""))
    }
}

impl WritingKey {
    /// The key as the person's own page gets it: 64 hexadecimal digits. For that page alone.
    #[must_use]
    pub fn for_their_page(&self) -> Zeroizing<String> {
        Zeroizing::new(hex::encode(self.0.bytes()))
    }

    /// The id and the key of one page.
    #[must_use]
    pub fn page(&self, slot: &Slot) -> EntryKey {
        EntryKey { id: self.id(slot), key: self.expand("entry-key", slot.0.as_bytes()) }
    }

    /// Under which id one page lies.
    #[must_use]
    pub fn id(&self, slot: &Slot) -> EntryId {
        EntryId::from_bytes(first_half(&self.expand("entry-id", slot.0.as_bytes())))
    }

    /// A key for one use, named after it.
    pub(crate) fn expand(&self, name: &str, context: &[u8]) -> Secret<32> {
        expand(self.0.bytes(), &[b"homegroup/", name.as_bytes(), b"/v1\0", context])
    }
}

impl fmt::Debug for WritingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WritingKey(***)")
    }
}

impl EntryKey {
    /// Under which id the page lies.
    #[must_use]
    pub fn id(&self) -> EntryId {
        self.id
    }

    /// Seals a page. Its length is one of few. `nonce` must be fresh random bytes.
    ///
    /// # Errors
    /// When it is longer than [`LONGEST`].
    pub fn seal(&self, plain: &[u8], nonce: [u8; NONCE]) -> Result<Envelope, TooLong> {
        lock(&self.key, &self.bound(), &[], plain, nonce).map(Envelope)
    }

    /// Opens a page.
    ///
    /// # Errors
    /// When it was sealed under another key or for another slot, or was changed. Which of these, nobody is told.
    pub fn open(&self, sealed: &Envelope) -> Result<Zeroizing<Vec<u8>>, Broken> {
        unlock(&self.key, &self.bound(), sealed.0.get(1..).ok_or(Broken)?)
    }

    fn bound(&self) -> [u8; 17] {
        let mut bound = [VERSION; 17];
        bound[1..].copy_from_slice(self.id.as_bytes());
        bound
    }
}

impl fmt::Debug for EntryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EntryKey(***)")
    }
}

/// The version, `head`, the nonce, and the padded text sealed.
pub(crate) fn lock(
    key: &Secret<32>,
    bound: &[u8],
    head: &[u8],
    plain: &[u8],
    nonce: [u8; NONCE],
) -> Result<Vec<u8>, TooLong> {
    if plain.len() > LONGEST {
        return Err(TooLong);
    }
    let payload = Payload { msg: &pad_to(plain, &SIZES), aad: bound };
    // The cipher's own bound is 64 GiB.
    let text = cipher(key).encrypt(&Nonce::from(nonce), payload).map_err(|_| TooLong)?;
    Ok([&[VERSION], head, nonce.as_slice(), &text].concat())
}

/// Opens what begins with the nonce.
pub(crate) fn unlock(
    key: &Secret<32>,
    bound: &[u8],
    nonce_and_text: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Broken> {
    let (nonce, text) = nonce_and_text.split_first_chunk::<NONCE>().ok_or(Broken)?;
    let payload = Payload { msg: text, aad: bound };
    let padded = cipher(key).decrypt(&Nonce::from(*nonce), payload).map_err(|_| Broken)?;
    unpad(Zeroizing::new(padded))
}

fn cipher(key: &Secret<32>) -> Aes256Gcm {
    Aes256Gcm::new(key.bytes().into())
}

/// Could this be what [`lock`] made with a head of so many bytes?
pub(crate) fn is_sealed(bytes: &[u8], head: usize) -> bool {
    let Some(padded) = bytes.len().checked_sub(1 + head + NONCE + TAG) else { return false };
    let largest = SIZES[SIZES.len() - 1];
    let fits = SIZES.contains(&padded) || (padded > largest && padded.is_multiple_of(largest));
    bytes.first() == Some(&VERSION) && fits && bytes.len() <= LONGEST_SEALED + head
}

impl Envelope {
    /// Takes up bytes that may be a sealed page.
    ///
    /// # Errors
    /// When they cannot be one, whatever the key.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, NotAnEnvelope> {
        if is_sealed(&bytes, 0) { Ok(Self(bytes)) } else { Err(NotAnEnvelope) }
    }

    /// Its bytes, for the database.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Bytes that pages send and get as letters of base64url.
pub(crate) fn read_letters(text: &str) -> Result<Vec<u8>, NotAnEnvelope> {
    if text.len() > 2 * LONGEST_SEALED {
        return Err(NotAnEnvelope);
    }
    Base64UrlUnpadded::decode_vec(text).map_err(|_| NotAnEnvelope)
}

pub(crate) fn letters(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

impl FromStr for Envelope {
    type Err = NotAnEnvelope;

    fn from_str(text: &str) -> Result<Self, NotAnEnvelope> {
        Self::from_bytes(read_letters(text)?)
    }
}

impl fmt::Display for Envelope {
    /// Base64url without padding.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&letters(&self.0))
    }
}

impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Envelope(***)")
    }
}

impl FromStr for Slot {
    type Err = NotASlot;

    fn from_str(text: &str) -> Result<Self, NotASlot> {
        let fits = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'/' | b'-');
        if (1..=120).contains(&text.len()) && text.bytes().all(fits) {
            Ok(Self(text.into()))
        } else {
            Err(NotASlot)
        }
    }
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests;
