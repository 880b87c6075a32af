//! Sealing audio: one packet for a thousand people, each with a key of their own.
//!
//! The library knows how to seal (RFC 7714), but asks itself about everything else it could do each time, which takes
//! longer than sealing and sending together. So it seals one packet now and then, and we seal the ones between, with the
//! same cipher: the library's own, which is made here so that it can be used twice. Nothing here knows how it works.
//!
//! A number seals one packet and no other. Whoever seals takes it from one counter, so the library and we never use the
//! same; the counter does not wrap, and its upper part is the rollover counter of RFC 3711, section 3.3.1.

use std::{
    cell::Cell,
    sync::{Arc, Mutex},
};

use str0m::crypto::{
    AeadAes128GcmCipher, AeadAes256Gcm, AeadAes256GcmCipher, CryptoError, CryptoProvider, SrtpProvider,
    SupportedAeadAes128Gcm, SupportedAeadAes256Gcm, SupportedAes128CmSha1_80, from_feature_flags,
};

use crate::floor::lock;

/// The part of an RTP packet before what is said: no other sources, and no extensions, of which the library writes an
/// empty list.
const HEADER: usize = 12;

/// What is the same with a short key and with a long one.
const TAG: usize = AeadAes256Gcm::TAG_LEN;
type Nonce = [u8; AeadAes256Gcm::IV_LEN];
type Shared = Arc<Mutex<Cipher>>;

/// A cipher of the library's.
#[derive(Debug)]
enum Cipher {
    Short(Box<dyn AeadAes128GcmCipher>),
    Long(Box<dyn AeadAes256GcmCipher>),
}

thread_local! {
    /// What sealed the last packet on this thread. The library gives nobody its ciphers, nor room to say whose one is;
    /// a leg lets it seal a packet and takes up here what it used, before anything else happens.
    static LAST: Cell<Option<(Shared, Nonce)>> = const { Cell::new(None) };
}

/// What seals what one person hears.
pub(crate) struct Seal {
    cipher: Shared,
    salt: Nonce,
}

/// What stands before what is said.
#[derive(Clone, Copy)]
pub(crate) struct Header {
    pub(crate) kind: u8,
    pub(crate) marker: bool,
    /// Which packet of all, counted on and on.
    pub(crate) number: u64,
    pub(crate) time: u32,
    pub(crate) source: u32,
}

impl Seal {
    /// What the library sealed this packet with, right after it has. `None` with a cipher of another kind, which seals
    /// everything itself.
    pub(crate) fn of(header: Header) -> Option<Self> {
        let (cipher, nonce) = LAST.take()?;
        Some(Self { cipher, salt: header.nonce(nonce) })
    }

    /// Makes a packet, in place of what is in the buffer. `false` where it could not be sealed.
    pub(crate) fn packet(&self, header: Header, said: &[u8], packet: &mut Vec<u8>) -> bool {
        packet.clear();
        packet.resize(HEADER + said.len() + TAG, 0);
        let (before, sealed) = packet.split_at_mut(HEADER);
        before.copy_from_slice(&header.bytes());
        lock(&self.cipher).encrypt(&header.nonce(self.salt), before, said, sealed).is_ok()
    }
}

impl Header {
    /// RFC 3550, section 5.1.
    pub(crate) fn bytes(self) -> [u8; HEADER] {
        let mut bytes = [0; HEADER];
        bytes[0] = 0x80;
        bytes[1] = u8::from(self.marker) << 7 | self.kind;
        bytes[2..4].copy_from_slice(&self.number.to_be_bytes()[6..]);
        bytes[4..8].copy_from_slice(&self.time.to_be_bytes());
        bytes[8..].copy_from_slice(&self.source.to_be_bytes());
        bytes
    }

    /// The nonce out of the salt, and the salt out of the nonce (RFC 7714, section 8.1).
    fn nonce(self, mut salt: Nonce) -> Nonce {
        let [_, _, number @ ..] = self.number.to_be_bytes();
        let place = self.source.to_be_bytes().into_iter().chain(number);
        salt[2..].iter_mut().zip(place).for_each(|(byte, other)| *byte ^= other);
        salt
    }
}

/// The library's own provider, whose ciphers can be used twice.
pub(crate) fn provider() -> CryptoProvider {
    CryptoProvider { srtp_provider: &Sharing, ..from_feature_flags() }
}

#[derive(Debug)]
struct Sharing;

impl SrtpProvider for Sharing {
    fn aes_128_cm_sha1_80(&self) -> &'static dyn SupportedAes128CmSha1_80 {
        from_feature_flags().srtp_provider.aes_128_cm_sha1_80()
    }

    fn aead_aes_128_gcm(&self) -> &'static dyn SupportedAeadAes128Gcm {
        &Self
    }

    fn aead_aes_256_gcm(&self) -> &'static dyn SupportedAeadAes256Gcm {
        &Self
    }

    fn srtp_aes_128_ecb_round(&self, key: &[u8], input: &[u8], output: &mut [u8]) {
        from_feature_flags().srtp_provider.srtp_aes_128_ecb_round(key, input, output);
    }

    fn srtp_aes_256_ecb_round(&self, key: &[u8], input: &[u8], output: &mut [u8]) {
        from_feature_flags().srtp_provider.srtp_aes_256_ecb_round(key, input, output);
    }
}

impl SupportedAeadAes128Gcm for Sharing {
    fn create_cipher(&self, key: [u8; 16], encrypt: bool) -> Box<dyn AeadAes128GcmCipher> {
        let cipher = from_feature_flags().srtp_provider.aead_aes_128_gcm().create_cipher(key, encrypt);
        if encrypt { Box::new(Sealing::with(Cipher::Short(cipher))) } else { cipher }
    }
}

impl SupportedAeadAes256Gcm for Sharing {
    fn create_cipher(&self, key: [u8; 32], encrypt: bool) -> Box<dyn AeadAes256GcmCipher> {
        let cipher = from_feature_flags().srtp_provider.aead_aes_256_gcm().create_cipher(key, encrypt);
        if encrypt { Box::new(Sealing::with(Cipher::Long(cipher))) } else { cipher }
    }
}

impl Cipher {
    fn encrypt(
        &mut self,
        nonce: &Nonce,
        before: &[u8],
        said: &[u8],
        sealed: &mut [u8],
    ) -> Result<(), CryptoError> {
        match self {
            Self::Short(cipher) => cipher.encrypt(nonce, before, said, sealed),
            Self::Long(cipher) => cipher.encrypt(nonce, before, said, sealed),
        }
    }

    fn decrypt(
        &mut self,
        nonce: &Nonce,
        before: &[&[u8]],
        sealed: &[u8],
        said: &mut [u8],
    ) -> Result<usize, CryptoError> {
        match self {
            Self::Short(cipher) => cipher.decrypt(nonce, before, sealed, said),
            Self::Long(cipher) => cipher.decrypt(nonce, before, sealed, said),
        }
    }
}

/// A cipher that shows itself when it seals.
#[derive(Debug)]
struct Sealing(Shared);

impl Sealing {
    fn with(cipher: Cipher) -> Self {
        Self(Arc::new(Mutex::new(cipher)))
    }

    fn seal(&self, nonce: &Nonce, before: &[u8], said: &[u8], sealed: &mut [u8]) -> Result<(), CryptoError> {
        // Reports are sealed by another cipher, which nobody looks for; these are their kinds (RFC 5761, section 4).
        if before.get(1).is_some_and(|kind| !(192..=223).contains(kind)) {
            LAST.set(Some((Arc::clone(&self.0), *nonce)));
        }
        lock(&self.0).encrypt(nonce, before, said, sealed)
    }
}

impl AeadAes128GcmCipher for Sealing {
    fn encrypt(
        &mut self,
        nonce: &Nonce,
        before: &[u8],
        said: &[u8],
        sealed: &mut [u8],
    ) -> Result<(), CryptoError> {
        self.seal(nonce, before, said, sealed)
    }

    fn decrypt(
        &mut self,
        nonce: &Nonce,
        before: &[&[u8]],
        sealed: &[u8],
        said: &mut [u8],
    ) -> Result<usize, CryptoError> {
        lock(&self.0).decrypt(nonce, before, sealed, said)
    }
}

impl AeadAes256GcmCipher for Sealing {
    fn encrypt(
        &mut self,
        nonce: &Nonce,
        before: &[u8],
        said: &[u8],
        sealed: &mut [u8],
    ) -> Result<(), CryptoError> {
        self.seal(nonce, before, said, sealed)
    }

    fn decrypt(
        &mut self,
        nonce: &Nonce,
        before: &[&[u8]],
        sealed: &[u8],
        said: &mut [u8],
    ) -> Result<usize, CryptoError> {
        lock(&self.0).decrypt(nonce, before, sealed, said)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn header(number: u64) -> Header {
        Header { kind: 111, marker: number.is_multiple_of(3), number, time: 960, source: 0x0102_0304 }
    }

    type Seals<'c> = &'c mut dyn FnMut(&Nonce, &[u8], &[u8], &mut [u8]);

    /// The library seals a packet, as it counts and salts.
    fn by_the_library(cipher: Seals<'_>, salt: Nonce, header: Header, said: &[u8]) -> Vec<u8> {
        let (rollover, number) = ((header.number >> 16) as u32, header.number as u16);
        let nonce = AeadAes256Gcm::rtp_iv(salt, header.source, rollover, number);
        let mut packet = header.bytes().to_vec();
        packet.resize(HEADER + said.len() + TAG, 0);
        cipher(&nonce, &header.bytes(), said, &mut packet[HEADER..]);
        packet
    }

    fn we_seal_the_same(cipher: Seals<'_>, salt: Nonce, said: &[u8], [first, then]: [u64; 2]) {
        by_the_library(cipher, salt, header(first), said);
        let seal = Seal::of(header(first)).unwrap();
        let mut packet = vec![9; 3];
        for number in [then, then | 0xffff, (then | 0xffff) + 1] {
            assert!(seal.packet(header(number), said, &mut packet));
            assert_eq!(packet, by_the_library(cipher, salt, header(number), said));
        }
    }

    proptest! {
        #[test]
        fn what_we_seal_is_what_the_library_would_have(
            (salt, said) in (any::<Nonce>(), proptest::collection::vec(any::<u8>(), 1..1275)),
            numbers in [1_u64..1 << 40, 1_u64..1 << 40],
        ) {
            let mut short = SupportedAeadAes128Gcm::create_cipher(&Sharing, [7; 16], true);
            we_seal_the_same(&mut |n, b, s, p| short.encrypt(n, b, s, p).unwrap(), salt, &said, numbers);
            let mut long = SupportedAeadAes256Gcm::create_cipher(&Sharing, [7; 32], true);
            we_seal_the_same(&mut |n, b, s, p| long.encrypt(n, b, s, p).unwrap(), salt, &said, numbers);
        }
    }

    #[test]
    fn what_seals_is_taken_up_once_and_not_from_reports() {
        let mut cipher = SupportedAeadAes256Gcm::create_cipher(&Sharing, [7; 32], true);
        by_the_library(&mut |n, b, s, p| cipher.encrypt(n, b, s, p).unwrap(), [1; 12], header(5), b"said");
        assert!(Seal::of(header(5)).is_some() && Seal::of(header(5)).is_none());
        let mut report = [0; 4 + TAG];
        let before = [0x80, 200, 0, 6, 1, 2, 3, 4, 0x80, 0, 0, 1];
        cipher.encrypt(&[0; 12], &before, b"data", &mut report).unwrap();
        assert!(Seal::of(header(5)).is_none());
    }
}
