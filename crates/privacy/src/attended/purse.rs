//! Where somebody keeps their tokens: sealed among what they write, or as a text in their own hands.

use std::{fmt, str::FromStr};

use thiserror::Error;
use zeroize::{Zeroize as _, Zeroizing};

use super::{Challenge, EpochPublic, Nonce, Shown, Verifier, Week, paper, shown};
use crate::{
    entry::{WritingKey, letters, read_letters},
    secret::{Secret, expand},
    share::ReadingKey,
    stamp::{Blinded, Drawn, Spoiled, StampProof, Stamped, Token},
};

const VERSION: u8 = 1;
/// The most tokens one purse holds: three meetings a day for most of a year.
const MOST: usize = 1_000;

/// Somebody's tokens, and the secret from which a key follows for each verifier. Prints `***`; wiped when dropped.
pub struct Purse {
    secret: Secret<32>,
    kept: Vec<Kept>,
}

/// A paper with its token.
#[derive(Clone)]
pub(super) struct Kept {
    pub(super) first: Week,
    pub(super) verifier: Verifier,
    pub(super) nonce: Nonce,
    pub(super) token: Token,
}

/// A paper that is drawn and not yet stamped. Prints `***`; wiped when dropped.
pub struct Draw {
    first: Week,
    verifier: Verifier,
    nonce: Zeroizing<Nonce>,
    drawn: Drawn,
}

/// A text that is no purse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("this is no purse of tokens, or only a part of one")]
pub struct NotAPurse;

/// Why a token is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unkept {
    /// The stamp is not of the key that everybody's is of.
    #[error(transparent)]
    Spoiled(#[from] Spoiled),
    /// There is no room; old ones have to go first.
    #[error("a purse holds {MOST} tokens; delete old ones first")]
    Full,
}

impl Purse {
    /// An empty one, with 32 random bytes.
    #[must_use]
    pub fn fresh(random: [u8; 32]) -> Self {
        Self { secret: Secret::new(random), kept: Vec::new() }
    }

    /// An empty one of somebody who can come back: the same on all their devices.
    #[must_use]
    pub fn of(writing: &WritingKey) -> Self {
        Self { secret: writing.expand("attended", b""), kept: Vec::new() }
    }

    /// Draws a paper for a verifier, in the epoch that begins with `first`. `nonce` and `random` must be fresh random
    /// bytes.
    ///
    /// # Errors
    /// [`Spoiled::Unreadable`], which nobody can bring about.
    pub fn draw(
        &self,
        verifier: &Verifier,
        first: Week,
        nonce: [u8; 16],
        random: &[u8; 64],
    ) -> Result<Draw, Spoiled> {
        let text = paper(verifier, &self.holder(verifier).public(), &nonce);
        let drawn = Drawn::new(text.as_bytes(), random)?;
        Ok(Draw { first, verifier: verifier.clone(), nonce: Zeroizing::new(nonce), drawn })
    }

    /// Takes the blind off the stamp, and keeps the token.
    ///
    /// # Errors
    /// When the stamp is not of the public key, or there is no room.
    pub fn keep(
        &mut self,
        draw: &Draw,
        stamped: &Stamped,
        proof: &StampProof,
        public: &EpochPublic,
    ) -> Result<(), Unkept> {
        let token = draw.drawn.finish(stamped, proof, &public.stamp)?;
        if self.kept.len() >= MOST {
            return Err(Unkept::Full);
        }
        let (first, verifier, nonce) = (draw.first, draw.verifier.clone(), *draw.nonce);
        self.kept.push(Kept { first, verifier, nonce, token });
        Ok(())
    }

    /// How many tokens there are, by epoch and verifier, in the order in which they came.
    #[must_use]
    pub fn counts(&self) -> Vec<(Week, Verifier, usize)> {
        let mut counts: Vec<(Week, Verifier, usize)> = Vec::new();
        for kept in &self.kept {
            match counts.iter_mut().find(|(first, to, _)| *first == kept.first && *to == kept.verifier) {
                Some((_, _, count)) => *count += 1,
                None => counts.push((kept.first, kept.verifier.clone(), 1)),
            }
        }
        counts
    }

    /// What is to be shown to a verifier who asked with this word: `count` tokens of the epoch that begins with `first`.
    /// None when there are not so many, or more than one showing holds.
    #[must_use]
    pub fn show(
        &self,
        verifier: &Verifier,
        first: Week,
        count: usize,
        challenge: &Challenge,
        public: &EpochPublic,
    ) -> Option<Shown> {
        let of_it = |kept: &&Kept| kept.first == first && kept.verifier == *verifier;
        let papers: Vec<_> =
            self.kept.iter().filter(of_it).take(count).map(|kept| (kept.nonce, kept.token)).collect();
        if papers.len() != count || !(1..=shown::MOST).contains(&count) {
            return None;
        }
        Shown::made(&self.holder(verifier), first, papers, verifier, challenge, public)
    }

    /// Deletes the tokens of an epoch for a verifier.
    pub fn forget(&mut self, verifier: &Verifier, first: Week) {
        self.kept.retain(|kept| kept.first != first || kept.verifier != *verifier);
    }

    /// The bytes to be sealed.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        // Room enough from the start, so that growing leaves no copies behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(33 + self.kept.len() * 205));
        bytes.push(VERSION);
        bytes.extend_from_slice(self.secret.bytes());
        for kept in &self.kept {
            bytes.extend_from_slice(&kept.first.number().to_le_bytes());
            bytes.push(kept.verifier.as_str().len() as u8);
            bytes.extend_from_slice(kept.verifier.as_str().as_bytes());
            bytes.extend_from_slice(&kept.nonce);
            bytes.extend_from_slice(&kept.token.0);
        }
        bytes
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote.
    ///
    /// # Errors
    /// When it did not.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotAPurse> {
        let (&VERSION, rest) = bytes.split_first().ok_or(NotAPurse)? else { return Err(NotAPurse) };
        let (secret, mut rest) = rest.split_first_chunk::<32>().ok_or(NotAPurse)?;
        let mut purse = Self::fresh(*secret);
        while !rest.is_empty() {
            let (kept, after) = Kept::read(rest).ok_or(NotAPurse)?;
            if purse.kept.len() >= MOST {
                return Err(NotAPurse);
            }
            purse.kept.push(kept);
            rest = after;
        }
        Ok(purse)
    }

    /// The text to keep, for somebody who is not signed in.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(letters(&self.to_bytes()))
    }

    /// The key of this holder for one verifier. Two verifiers' have nothing in common that they could see.
    fn holder(&self, verifier: &Verifier) -> ReadingKey {
        let info: [&[u8]; 2] = [b"homegroup/v1/attended/holder\0", verifier.as_str().as_bytes()];
        ReadingKey::of(&expand(self.secret.bytes(), &info))
    }
}

impl FromStr for Purse {
    type Err = NotAPurse;

    /// Reads the text to keep, whatever white space it was broken with.
    fn from_str(text: &str) -> Result<Self, NotAPurse> {
        let whole: Zeroizing<String> = Zeroizing::new(text.split_whitespace().collect());
        let bytes = Zeroizing::new(read_letters(&whole).map_err(|_| NotAPurse)?);
        Self::from_bytes(&bytes)
    }
}

impl Kept {
    fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (first, rest) = bytes.split_first_chunk::<4>()?;
        let (length, rest) = rest.split_first()?;
        let (verifier, rest) = rest.split_at_checked(usize::from(*length))?;
        let (nonce, rest) = rest.split_first_chunk::<16>()?;
        let (token, rest) = rest.split_first_chunk::<64>()?;
        let name = std::str::from_utf8(verifier).ok()?;
        let verifier: Verifier = name.parse().ok().filter(|read: &Verifier| read.as_str() == name)?;
        let first = Week::from_number(i32::from_le_bytes(*first));
        Some((Self { first, verifier, nonce: *nonce, token: Token(*token) }, rest))
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.nonce.zeroize();
        self.token.0.zeroize();
    }
}

impl Draw {
    /// What is to be stamped.
    #[must_use]
    pub fn blinded(&self) -> &Blinded {
        self.drawn.blinded()
    }
}

impl fmt::Debug for Purse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Purse(***)")
    }
}

impl fmt::Debug for Draw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Draw(***)")
    }
}
