//! A second way to the root: a passkey whose authenticator answers with 32 secret bytes of its own (the PRF extension of
//! WebAuthn), the same each time.

use crate::{
    Broken, Root,
    hex::id,
    seal,
    secret::{Secret, derive, first_half},
};

const PURPOSE: &str = "passkey";

id!(
    /// Where a [`PasskeyBox`] lies. Follows from the passkey's bytes alone, so its row names no account.
    PasskeyId
);

/// A root, closed with a passkey's bytes: what the database keeps. It holds no secret that it could give away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyBox {
    /// Where it lies.
    pub id: PasskeyId,
    /// The sealed root: 73 bytes, always.
    pub sealed: Vec<u8>,
}

impl Root {
    /// Closes this root with a passkey's bytes (`prf`: the 32 bytes of its PRF output). `nonce` must be fresh random
    /// bytes.
    #[must_use]
    pub fn box_for(&self, prf: &[u8; 32], nonce: [u8; 24]) -> PasskeyBox {
        let sealed = seal::lock(&box_key(prf), PURPOSE, self.bytes(), nonce);
        PasskeyBox { id: Self::passkey_id(prf), sealed }
    }

    /// Opens a box with the bytes it was closed with.
    ///
    /// # Errors
    /// When they are others, or the box was changed.
    pub fn unbox(prf: &[u8; 32], sealed: &[u8]) -> Result<Self, Broken> {
        let plain = seal::unlock(&box_key(prf), PURPOSE, sealed)?;
        let root = plain.as_slice().try_into().map_err(|_| Broken)?;
        Ok(Self::from_bytes(root))
    }

    /// Where the box lies that these bytes open.
    #[must_use]
    pub fn passkey_id(prf: &[u8; 32]) -> PasskeyId {
        PasskeyId::from_bytes(first_half(&derive(prf, "passkey/id", "")))
    }
}

fn box_key(prf: &[u8; 32]) -> Secret<32> {
    derive(prf, "passkey/box", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passkey_opens_its_own_box_only() {
        let root = Root::guest([7; 32]);
        let closed = root.box_for(&[1; 32], [2; 24]);
        assert_eq!(closed.sealed.len(), 73);
        assert!(closed.id == Root::passkey_id(&[1; 32]) && closed.id != Root::passkey_id(&[3; 32]));
        assert!(Root::unbox(&[1; 32], &closed.sealed).unwrap().account() == root.account());
        assert_eq!(Root::unbox(&[3; 32], &closed.sealed).err(), Some(Broken));
        for at in 0..closed.sealed.len() {
            let mut changed = closed.sealed.clone();
            changed[at] ^= 1;
            assert!(Root::unbox(&[1; 32], &changed).is_err(), "byte {at}");
            assert!(Root::unbox(&[1; 32], &closed.sealed[..at]).is_err(), "{at} bytes");
        }
    }

    #[test]
    fn a_box_of_another_length_is_broken() {
        let closed = seal::lock(&box_key(&[1; 32]), PURPOSE, &[0; 31], [2; 24]);
        assert_eq!(Root::unbox(&[1; 32], &closed).err(), Some(Broken));
    }
}
