//! A capability in a link: whoever has the link may do what it is for.

use std::{fmt, str::FromStr};

use base64ct::{Base64UrlUnpadded, Encoding};
use zeroize::Zeroizing;

use crate::{
    hex::{NotAnId, id},
    secret::{Secret, derive, first_half},
};

/// 16 random bytes, in a link as 22 letters of base64url. Kept only as its [`hash`](Self::hash), so that nobody who
/// reads the database can use it. Prints `***` when debugged; wiped when dropped.
pub struct Capability(Secret<16>);

id!(
    /// What is kept of a [`Capability`]. 128 random bits need no slow hash.
    CapabilityHash
);

impl Capability {
    /// The capability of 16 random bytes.
    #[must_use]
    pub fn fresh(random: [u8; 16]) -> Self {
        Self(Secret::new(random))
    }

    /// What is kept of it.
    #[must_use]
    pub fn hash(&self) -> CapabilityHash {
        CapabilityHash::from_bytes(first_half(&derive(self.0.bytes(), "capability", "")))
    }
}

impl FromStr for Capability {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let mut bytes = Zeroizing::new([0; 17]);
        let read = Base64UrlUnpadded::decode(text, &mut *bytes).map_err(|_| NotAnId)?;
        read.try_into().map(Self::fresh).map_err(|_| NotAnId)
    }
}

impl fmt::Display for Capability {
    /// 22 letters, for the link.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Zeroizing::new(Base64UrlUnpadded::encode_string(self.0.bytes())))
    }
}

impl fmt::Debug for Capability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Capability(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_capability_has_one_text() {
        let capability = Capability::fresh([0xfb; 16]);
        let text = capability.to_string();
        assert_eq!(text, "-_v7-_v7-_v7-_v7-_v7-w");
        assert!(text.parse::<Capability>().unwrap().hash() == capability.hash());
        assert_eq!(format!("{capability:?}"), "Capability(***)");
        // The last letter has four bits to spare; only zeros will do.
        for bad in [
            "",
            "-_v7",
            &text[1..],
            "-_v7-_v7-_v7-_v7-_v7-x",
            &format!("{text}A"),
            &format!("{text}=="),
            "ééééééééééé",
        ] {
            assert!(bad.parse::<Capability>().is_err(), "{bad}");
        }
    }

    #[test]
    fn its_hash_is_not_it() {
        let hash = Capability::fresh([0xfb; 16]).hash();
        assert!(hash != Capability::fresh([0xfa; 16]).hash());
        assert!(hash.as_bytes() != &[0xfb; 16]);
    }
}
