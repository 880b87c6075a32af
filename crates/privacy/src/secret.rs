//! Bytes that must not be seen, and how further ones follow from them.

use std::fmt;

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

/// Secret bytes. Prints `***`; wiped when dropped.
#[derive(Clone)]
pub(crate) struct Secret<const N: usize>(Zeroizing<[u8; N]>);

impl<const N: usize> Secret<N> {
    pub(crate) fn new(bytes: [u8; N]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub(crate) fn bytes(&self) -> &[u8; N] {
        &self.0
    }
}

impl<const N: usize> fmt::Debug for Secret<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// The key for one use: HKDF-SHA-256 (RFC 5869) without salt, its info `homegroup/v1/{label}`, a zero byte, and the
/// context. Labels are our own and hold no zero byte, so two uses never share an info.
pub(crate) fn derive(key: &[u8], label: &str, context: &str) -> Secret<32> {
    expand(key, &[b"homegroup/v1/", label.as_bytes(), &[0], context.as_bytes()])
}

/// HKDF-SHA-256 without salt, its info these parts one after the other.
pub(crate) fn expand(key: &[u8], info: &[&[u8]]) -> Secret<32> {
    let prk = hmac(&[], &[key]);
    // The first block of HKDF's expansion (RFC 5869 §2.3), which is all that 32 bytes need.
    hmac(prk.bytes(), &[info, &[&[1]]].concat())
}

/// HMAC-SHA-256. HKDF's extraction is exactly this (RFC 5869 §2.2) and, unlike its expansion, cannot fail.
pub(crate) fn hmac(key: &[u8], parts: &[&[u8]]) -> Secret<32> {
    let mut extract = hkdf::HkdfExtract::<Sha256>::new(Some(key));
    for part in parts {
        extract.input_ikm(part);
    }
    let (tag, _): (_, Hkdf<Sha256>) = extract.finalize();
    Secret::new(tag.into())
}

/// The first 16 bytes: enough that no two ids ever meet, and no key.
pub(crate) fn first_half(secret: &Secret<32>) -> [u8; 16] {
    std::array::from_fn(|at| secret.bytes()[at])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Our two calls of HMAC are HKDF as the library does it.
    #[test]
    fn keys_are_derived_as_rfc_5869_says() {
        let key: [u8; 32] = std::array::from_fn(|i| i as u8);
        let mut expected = [0; 32];
        Hkdf::<Sha256>::new(None, &key).expand(b"homegroup/v1/member\0room/x", &mut expected).unwrap();
        assert_eq!(derive(&key, "member", "room/x").bytes(), &expected);
        assert_eq!(first_half(&Secret::new(expected)), expected[..16]);
    }

    #[test]
    fn secrets_print_nothing() {
        assert_eq!(format!("{:?}", Secret::new([7; 32])), "***");
    }
}
