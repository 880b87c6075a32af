//! The root: the one key that a person has, and what follows from it.

use std::fmt;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use subtle::ConstantTimeEq;
use thiserror::Error;
use zeroize::{Zeroize, Zeroizing};

use crate::{
    Phrase, Place,
    hex::{self, id},
    seal::{self, Broken},
    secret::{Secret, derive, first_half},
};

/// The site's salt: public, the same for everybody, so that work done to guess phrases serves on one site only.
/// Whoever changes it leads every phrase elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Salt(pub [u8; 16]);

/// What it costs to go from a phrase to its root. Like the salt, part of what the root follows from: fixed for the
/// life of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// How many times it is gone over.
    pub passes: u32,
}

impl Default for Cost {
    /// 19 MiB and two passes, on one lane: the least that OWASP's Password Storage Cheat Sheet advises for passwords
    /// that people choose. Nobody chooses a phrase: its 77.5 bits are out of reach at any cost, so more would only slow
    /// the small machines this runs on, where a flood of attempts must not take the memory of those signed in.
    fn default() -> Self {
        Self { memory_kib: 19 * 1024, passes: 2 }
    }
}

/// A cost that cannot be paid: out of Argon2's bounds, or more memory than there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the cost of signing in is out of bounds, or there is not enough memory for it")]
pub struct Unusable;

/// 32 bytes from which all that is a person's follows. In memory and in their own cookie, never in a database.
/// Prints `***`; wiped when dropped.
#[derive(Clone)]
pub struct Root(Secret<32>);

id!(
    /// Where a person's sealed settings lie. Stands in no row with a [`Member`].
    AccountId
);

id!(
    /// Who somebody is in one [`Place`]. Two of one person have nothing in common that could be seen without the root.
    Member
);

/// Shows that a form came from a page that this person was given: other sites cannot know it. Prints `***`; wiped
/// when dropped.
pub struct FormToken(Secret<16>);

impl Root {
    /// The root of a phrase: Argon2id (RFC 9106), then a step of HKDF, so that the root is never Argon2's own output.
    ///
    /// Slow, and takes [`Cost::memory_kib`] of memory: to be called from a bounded pool. It takes the same time
    /// whether or not anybody ever had the phrase.
    ///
    /// # Errors
    /// When the cost is out of bounds or the memory is not to be had.
    pub fn of(phrase: &Phrase, salt: &Salt, cost: Cost) -> Result<Self, Unusable> {
        let params = Params::new(cost.memory_kib, cost.passes, 1, Some(32)).map_err(|_| Unusable)?;
        let mut memory = Vec::new();
        memory.try_reserve_exact(params.block_count()).map_err(|_| Unusable)?;
        memory.resize(params.block_count(), Block::default());
        let mut hash = Zeroizing::new([0; 32]);
        let hashed = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
            phrase.spoken().as_bytes(),
            &salt.0,
            &mut *hash,
            memory.as_mut_slice(),
        );
        // The last block is as good as the hash.
        memory.iter_mut().for_each(Zeroize::zeroize);
        hashed.map_err(|_| Unusable)?;
        Ok(Self(derive(&*hash, "root", "")))
    }

    /// The root of somebody who does not mean to come back, from 32 random bytes.
    #[must_use]
    pub fn guest(random: [u8; 32]) -> Self {
        Self(Secret::new(random))
    }

    /// Where this person's sealed settings lie.
    #[must_use]
    pub fn account(&self) -> AccountId {
        AccountId::from_bytes(first_half(&self.derive("account", "")))
    }

    /// Who this person is in a place.
    #[must_use]
    pub fn member(&self, place: &Place) -> Member {
        Member::from_bytes(first_half(&self.derive("member", place.as_str())))
    }

    /// What this person's forms carry.
    #[must_use]
    pub fn form_token(&self) -> FormToken {
        FormToken(Secret::new(first_half(&self.derive("form", ""))))
    }

    /// Seals bytes so that only this root opens them again, and only for this purpose. The length of what comes out is
    /// one of few (the next of 1,024, 3,000, 4,096, 16,384, 65,536 bytes, then of multiples of 64 KiB, and 41 bytes), so it tells little.
    /// `nonce` must be fresh random bytes.
    #[must_use]
    pub fn seal(&self, purpose: &str, plain: &[u8], nonce: [u8; 24]) -> Vec<u8> {
        seal::lock(&self.derive("seal", purpose), purpose, &seal::pad(plain), nonce)
    }

    /// Opens what [`seal`](Self::seal) closed.
    ///
    /// # Errors
    /// When it was sealed by another root or for another purpose, or was changed.
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Broken> {
        seal::unpad(seal::unlock(&self.derive("seal", purpose), purpose, sealed)?)
    }

    pub(crate) fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Secret::new(bytes))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        self.0.bytes()
    }

    fn derive(&self, label: &str, context: &str) -> Secret<32> {
        derive(self.bytes(), label, context)
    }
}

impl fmt::Debug for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Root(***)")
    }
}

impl FormToken {
    /// Is this what was sent? Takes the same time wherever the first wrong letter stands.
    #[must_use]
    pub fn matches(&self, sent: &str) -> bool {
        let expected = Zeroizing::new(self.to_string());
        expected.as_bytes().ct_eq(sent.as_bytes()).into()
    }
}

impl fmt::Display for FormToken {
    /// 32 hexadecimal digits, for the page.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Zeroizing::new(hex::encode(self.0.bytes())))
    }
}

impl fmt::Debug for FormToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FormToken(***)")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    fn root() -> Root {
        Root::guest([7; 32])
    }

    fn quick(phrase: &str, salt: u8, cost: Cost) -> AccountId {
        Root::of(&Phrase::read(phrase).unwrap(), &Salt([salt; 16]), cost).unwrap().account()
    }

    #[test]
    fn phrase_salt_and_cost_all_count() {
        let cost = Cost { memory_kib: 8, passes: 1 };
        let six = "abacus zoom zoom zoom zoom zoom";
        let accounts = HashSet::from([
            quick(six, 1, cost),
            quick(six, 2, cost),
            quick(six, 1, Cost { memory_kib: 9, ..cost }),
            quick(six, 1, Cost { passes: 2, ..cost }),
            quick("zoom abacus zoom zoom zoom zoom", 1, cost),
        ]);
        assert_eq!(accounts.len(), 5);
        assert!(accounts.contains(&quick("1. ABACUS, zoom-zoom zoom zoom zoom", 1, cost)));
    }

    #[test]
    fn an_impossible_cost_is_refused() {
        let phrase = Phrase::fresh([1; 16]);
        for (memory_kib, passes) in [(0, 1), (7, 1), (8, 0)] {
            let cost = Cost { memory_kib, passes };
            assert_eq!(Root::of(&phrase, &Salt([1; 16]), cost).err(), Some(Unusable));
        }
    }

    /// P7: nothing about two members of one person can be told from two members of two.
    #[test]
    fn p7_members_of_one_root_have_nothing_in_common() {
        let places: Vec<Place> = (0..500).map(|n| Place::room(&format!("room-{n}")).unwrap()).collect();
        let ids = |root: Root| {
            let account = (*root.account().as_bytes()).into_iter();
            let members = places.iter().flat_map(move |place| *root.member(place).as_bytes());
            account.chain(members).collect::<Vec<u8>>()
        };
        let (one, other) = (ids(root()), ids(Root::guest([8; 32])));
        let all: HashSet<&[u8]> = one.chunks(8).chain(other.chunks(8)).collect();
        assert_eq!(all.len(), 2 * (one.len() + other.len()) / 16, "two ids share half of their bytes");
        // Bits in which neighbours differ: half, for one person as for two. Six standard deviations are allowed.
        let differing =
            |a: &[u8], b: &[u8]| -> u32 { a.iter().zip(b).map(|(a, b)| (a ^ b).count_ones()).sum() };
        for bits in [differing(&one, &one[16..]), differing(&one, &other)] {
            assert!((32_000 - 760..32_064 + 760).contains(&bits), "{bits}");
        }
    }

    #[test]
    fn a_form_token_matches_itself_only() {
        let token = root().form_token();
        let text = token.to_string();
        assert_eq!(text.len(), 32);
        assert!(token.matches(&text));
        let other = Root::guest([8; 32]).form_token().to_string();
        for wrong in ["", &text[1..], &text.to_uppercase(), &format!("{text}0"), &other, "é"] {
            assert!(!token.matches(wrong), "{wrong}");
        }
    }

    #[test]
    fn sealed_things_come_in_few_lengths() {
        let sizes = [
            (0, 1024),
            (1016, 1024),
            (1017, 3000),
            (2992, 3000),
            (2993, 4096),
            (4088, 4096),
            (4089, 16_384),
            (16_377, 65_536),
            (65_528, 65_536),
            (65_529, 131_072),
            (200_000, 262_144),
        ];
        for (length, size) in sizes {
            let plain = vec![0xab; length];
            let sealed = root().seal("plan", &plain, [1; 24]);
            assert_eq!(sealed.len(), size + 41, "{length} bytes");
            assert_eq!(root().open("plan", &sealed).unwrap().as_slice(), plain);
        }
    }

    #[test]
    fn any_change_breaks_the_seal() {
        let sealed = root().seal("plan", b"a slip is history", [1; 24]);
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 0x40;
            assert_eq!(root().open("plan", &changed).err(), Some(Broken), "byte {at}");
            assert_eq!(root().open("plan", &sealed[..at]).err(), Some(Broken), "{at} bytes");
        }
        assert_eq!(root().open("plan", &[sealed, vec![0]].concat()).err(), Some(Broken));
    }

    #[test]
    fn another_root_or_purpose_opens_nothing() {
        let sealed = root().seal("plan", b"", [1; 24]);
        for purpose in ["", "plan ", "pla", "journal"] {
            assert_eq!(root().open(purpose, &sealed).err(), Some(Broken), "{purpose}");
        }
        assert_eq!(Root::guest([8; 32]).open("plan", &sealed).err(), Some(Broken));
    }

    #[test]
    fn p14_a_root_prints_nothing() {
        assert_eq!(format!("{:?} {:?}", root(), root().form_token()), "Root(***) FormToken(***)");
        assert_eq!(
            format!("{:?} {:?}", root().account(), root().member(&Place::site())),
            "AccountId(***) Member(***)"
        );
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes: Vec<u8>, text: String) {
            prop_assert!(root().open(&text, &bytes).is_err());
            prop_assert!(Root::unbox(&[1; 32], &bytes).is_err());
            prop_assert!(!root().form_token().matches(&text));
        }
    }
}
