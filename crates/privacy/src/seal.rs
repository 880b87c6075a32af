//! What is closed so that only its owner opens it, and the key of the site itself.
//!
//! A seal is a version byte, the nonce (24 bytes), and XChaCha20-Poly1305's text and tag (16 bytes). The version and the
//! purpose are bound to it; each purpose has a key of its own besides. A nonce of 24 random bytes may be drawn as often
//! as anybody likes.

use std::fmt;

use base64ct::{Base64UrlUnpadded, Encoding};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::secret::{Secret, derive, hmac};

const VERSION: u8 = 1;

/// The sizes that sealed things come in; what is larger takes the next multiple of the last. What is kept for a person
/// may have 4,000 bytes with its seal, so there is one size between the first and the one that is too large for that.
const SIZES: [usize; 5] = [1024, 3000, 4096, 16_384, 65_536];

/// A seal that does not open: of another key or purpose, or changed. Which of these it is, nobody is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("this cannot be opened")]
pub struct Broken;

/// Closes bytes. Nothing that fits into memory is too long for the cipher (its bound is 256 GiB); were it so, what
/// comes out is empty, holds nothing and opens never.
pub(crate) fn lock(key: &Secret<32>, purpose: &str, plain: &[u8], nonce: [u8; 24]) -> Vec<u8> {
    let payload = Payload { msg: plain, aad: &bound(purpose) };
    let closed = cipher(key).encrypt(&XNonce::from(nonce), payload);
    closed.map(|text| [&[VERSION], nonce.as_slice(), &text].concat()).unwrap_or_default()
}

/// Opens what [`lock`] closed.
pub(crate) fn unlock(key: &Secret<32>, purpose: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Broken> {
    let (&VERSION, rest) = sealed.split_first().ok_or(Broken)? else { return Err(Broken) };
    let (nonce, text) = rest.split_first_chunk::<24>().ok_or(Broken)?;
    let payload = Payload { msg: text, aad: &bound(purpose) };
    cipher(key).decrypt(&XNonce::from(*nonce), payload).map(Zeroizing::new).map_err(|_| Broken)
}

fn cipher(key: &Secret<32>) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.bytes().into())
}

fn bound(purpose: &str) -> Vec<u8> {
    [&[VERSION], purpose.as_bytes()].concat()
}

/// The length (in eight bytes, so that every length fits), the bytes, and zeros up to one of [`SIZES`].
pub(crate) fn pad(plain: &[u8]) -> Zeroizing<Vec<u8>> {
    pad_to(plain, &SIZES)
}

/// The same up to one of other sizes, or to a multiple of their last.
pub(crate) fn pad_to(plain: &[u8], sizes: &[usize]) -> Zeroizing<Vec<u8>> {
    let length = (plain.len() as u64).to_le_bytes();
    let full = length.len() + plain.len();
    let largest = sizes.last().copied().unwrap_or(1);
    let size = sizes.iter().copied().find(|size| full <= *size).unwrap_or(full.next_multiple_of(largest));
    let mut padded = Zeroizing::new(Vec::with_capacity(size));
    padded.extend_from_slice(&length);
    padded.extend_from_slice(plain);
    padded.resize(size, 0);
    padded
}

/// Takes off what [`pad`] put on.
pub(crate) fn unpad(mut padded: Zeroizing<Vec<u8>>) -> Result<Zeroizing<Vec<u8>>, Broken> {
    let (length, rest) = padded.split_first_chunk::<8>().ok_or(Broken)?;
    let length = usize::try_from(u64::from_le_bytes(*length)).map_err(|_| Broken)?;
    if length > rest.len() {
        return Err(Broken);
    }
    padded.drain(..8);
    padded.truncate(length);
    Ok(padded)
}

/// The server's own key, which lies in the data folder, outside the database: whoever takes the one has not got the
/// other. Prints `***`; wiped when dropped.
pub struct SiteKey(Secret<32>);

impl SiteKey {
    /// The key, which must be random.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Secret::new(bytes))
    }

    /// Seals bytes as text for a cookie or a form (base64url without padding). Its length shows theirs: whoever wants
    /// to hide it seals bytes of one length. `nonce` must be fresh random bytes.
    #[must_use]
    pub fn seal(&self, purpose: &str, plain: &[u8], nonce: [u8; 24]) -> String {
        let key = derive(self.0.bytes(), "site/seal", purpose);
        Base64UrlUnpadded::encode_string(&lock(&key, purpose, plain, nonce))
    }

    /// Opens what [`seal`](Self::seal) closed; nothing when it was sealed otherwise or changed.
    #[must_use]
    pub fn open(&self, purpose: &str, text: &str) -> Option<Zeroizing<Vec<u8>>> {
        let key = derive(self.0.bytes(), "site/seal", purpose);
        unlock(&key, purpose, &Base64UrlUnpadded::decode_vec(text).ok()?).ok()
    }

    /// 32 bytes that follow from these bytes for whoever has the key, and are random to others (HMAC-SHA-256).
    #[must_use]
    pub fn keyed(&self, purpose: &str, bytes: &[u8]) -> [u8; 32] {
        *hmac(derive(self.0.bytes(), "site/keyed", purpose).bytes(), &[bytes]).bytes()
    }
}

impl fmt::Debug for SiteKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SiteKey(***)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Capability, Session, Ticket};

    fn key() -> SiteKey {
        SiteKey::from_bytes([9; 32])
    }

    #[test]
    fn the_site_opens_what_it_sealed() {
        for plain in [&b""[..], b"x", &[0xff; 100]] {
            let text = key().seal("purpose", plain, [1; 24]);
            assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
            assert_eq!(key().open("purpose", &text).unwrap().as_slice(), plain);
            assert_eq!(key().open("other", &text), None);
            assert_eq!(SiteKey::from_bytes([8; 32]).open("purpose", &text), None);
        }
    }

    /// Every other letter at every position, so also those that differ only in the bits to spare at the end.
    #[test]
    fn any_changed_letter_breaks_the_seal() {
        let text = key().seal("purpose", b"ab", [1; 24]);
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ ";
        for at in 0..text.len() {
            for letter in letters.chars().filter(|letter| !text[at..].starts_with(*letter)) {
                let changed = format!("{}{letter}{}", &text[..at], &text[at + 1..]);
                assert_eq!(key().open("purpose", &changed), None, "{letter} at {at}");
            }
            assert_eq!(key().open("purpose", &text[..at]), None);
        }
        assert_eq!(key().open("purpose", &format!("{text}A")), None);
        assert_eq!(key().open("purpose", &format!("{text}=")), None);
    }

    #[test]
    fn keyed_bytes_depend_on_all() {
        let all = [
            key().keyed("a", b"bc"),
            key().keyed("ab", b"c"),
            key().keyed("a", b"b"),
            key().keyed("a", b""),
            SiteKey::from_bytes([8; 32]).keyed("a", b"bc"),
        ];
        for (at, one) in all.iter().enumerate() {
            assert!(!all[..at].contains(one));
        }
        assert_eq!(key().keyed("a", b"bc"), all[0]);
    }

    /// Whoever holds the key cannot be made to read beyond the end.
    #[test]
    fn a_length_that_lies_is_broken() {
        let padded = |length: u64, rest: usize| {
            Zeroizing::new([length.to_le_bytes().to_vec(), vec![0; rest]].concat())
        };
        assert_eq!(unpad(padded(3, 3)), Ok(Zeroizing::new(vec![0; 3])));
        assert_eq!(unpad(padded(4, 3)), Err(Broken));
        assert_eq!(unpad(padded(u64::MAX, 3)), Err(Broken));
        assert_eq!(unpad(Zeroizing::new(vec![0; 7])), Err(Broken));
    }

    #[test]
    fn p14_the_key_prints_nothing() {
        assert_eq!(format!("{:?}", key()), "SiteKey(***)");
    }

    proptest! {
        #[test]
        fn no_text_panics(text: String, letters in "[A-Za-z0-9_-]{0,300}", sealed: Vec<u8>) {
            let sealed = key().seal("session", &sealed, [1; 24]);
            for text in [&text, &letters, &sealed] {
                prop_assert!(key().open("purpose", text).is_none());
                prop_assert!(Ticket::from_text(&key(), text).is_none());
                let _ = Session::from_text(&key(), text, 0);
                let _ = text.parse::<Capability>();
                let _ = text.parse::<crate::Member>();
                let _ = text.parse::<crate::Place>();
            }
        }
    }
}
