//! What is shown to a verifier, and whether it holds.

use std::{collections::HashSet, fmt, str::FromStr};

use subtle::ConstantTimeEq as _;
use thiserror::Error;

use super::{Challenge, Epoch, EpochKey, EpochPublic, Nonce, Verifier, Week, paper};
use crate::{
    chain::Row,
    entry::{letters, read_letters},
    hex,
    secret::{Secret, first_half, hmac},
    share::{PublicKey, ReadingKey},
    stamp::Token,
};

const VERSION: u8 = 1;
/// The most tokens that are shown at once.
pub(super) const MOST: usize = 60;
/// A nonce and a token.
const PAPER: usize = 16 + 64;

hex::id!(
    /// What is kept of a token that was shown, until its epoch is past: random to whoever has not got the key.
    SpentMark
);

/// Tokens as a verifier gets them: of one epoch, for that verifier alone, with the holder's mac over the verifier's
/// word. Shown and read as letters of base64url. Prints `***`.
#[derive(Clone, PartialEq, Eq)]
pub struct Shown {
    first: Week,
    holder: PublicKey,
    mac: [u8; 32],
    papers: Vec<(Nonce, Token)>,
}

/// A text that shows nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("this is not what is shown with, or only a part of it")]
pub struct NotShown;

/// What holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Of which epoch.
    pub epoch: Epoch,
    /// How many meetings, each of at least 45 minutes: a mark for each. The caller keeps all of them or, when one is
    /// there already, none, and refuses.
    pub marks: Vec<SpentMark>,
}

/// Why it does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unproven {
    /// It is of another epoch than that which was asked about.
    #[error("this is of another week")]
    OtherEpoch,
    /// Not yet closed: who shows now would be one of too few.
    #[error("this cannot be shown before its week is over and enough others were at meetings")]
    Open,
    /// So long ago that it is not taken any more.
    #[error("this is too long ago")]
    Past,
    /// One token is in it twice.
    #[error("one token is in this twice")]
    Twice,
    /// The mac is not the holder's over this word for this verifier: somebody else shows it, or it was shown before,
    /// upon another word.
    #[error("this was not shown by its holder, to this verifier, upon this word")]
    NotTheHolder,
    /// A token is not of this epoch, this verifier and this holder, or was changed.
    #[error("one token or more was not given out in this week for this verifier and this holder")]
    Forged,
}

impl Shown {
    pub(super) fn made(
        holder: &ReadingKey,
        first: Week,
        papers: Vec<(Nonce, Token)>,
        verifier: &Verifier,
        challenge: &Challenge,
        public: &EpochPublic,
    ) -> Option<Self> {
        let mut shown = Self { first, holder: holder.public(), mac: [0; 32], papers };
        let key = holder.common(&public.check, &binding(&shown.holder, &public.check)).ok()?;
        shown.mac = shown.mac_under(&key, verifier, challenge);
        Some(shown)
    }

    /// The week with which its epoch begins.
    #[must_use]
    pub fn first(&self) -> Week {
        self.first
    }

    fn mac_under(&self, key: &Secret<32>, verifier: &Verifier, challenge: &Challenge) -> [u8; 32] {
        let row = Row::new().text(verifier.as_str()).text(challenge.as_str());
        let row = row.number(i64::from(self.first.number()));
        let whole = self.papers.iter().fold(row, |row, (nonce, token)| row.bytes(nonce).bytes(&token.0));
        *hmac(key.bytes(), &[whole.as_bytes()]).bytes()
    }
}

/// What the holder's mac is for, and between whom.
fn binding<'k>(holder: &'k PublicKey, check: &'k PublicKey) -> [&'k [u8]; 3] {
    [b"homegroup/v1/attended/holding\0", &holder.0, &check.0]
}

impl EpochKey {
    /// Does this hold, for this verifier who asked with this word? `epoch` is the one that this key is of, as it is kept.
    ///
    /// # Errors
    /// Why not.
    pub fn judge(
        &self,
        epoch: Epoch,
        now: Week,
        shown: &Shown,
        verifier: &Verifier,
        challenge: &Challenge,
    ) -> Result<Judged, Unproven> {
        if epoch.first != self.first || shown.first != self.first {
            return Err(Unproven::OtherEpoch);
        }
        if !epoch.is_closed(now) {
            return Err(Unproven::Open);
        }
        if epoch.is_past(now) {
            return Err(Unproven::Past);
        }
        let nonces: HashSet<&Nonce> = shown.papers.iter().map(|(nonce, _)| nonce).collect();
        if nonces.len() != shown.papers.len() {
            return Err(Unproven::Twice);
        }
        if !self.is_the_holder(shown, verifier, challenge) {
            return Err(Unproven::NotTheHolder);
        }
        let holds = |(nonce, token): &(Nonce, Token)| {
            self.stamp.holds(paper(verifier, &shown.holder, nonce).as_bytes(), token)
        };
        if !shown.papers.iter().all(holds) {
            return Err(Unproven::Forged);
        }
        let marks = shown.papers.iter().map(|(nonce, _)| self.mark(&shown.holder, nonce)).collect();
        Ok(Judged { epoch, marks })
    }

    fn is_the_holder(&self, shown: &Shown, verifier: &Verifier, challenge: &Challenge) -> bool {
        let key = self.check.common(&shown.holder, &binding(&shown.holder, &self.check.public()));
        key.is_ok_and(|key| shown.mac_under(&key, verifier, challenge).ct_eq(&shown.mac).into())
    }

    fn mark(&self, holder: &PublicKey, nonce: &Nonce) -> SpentMark {
        SpentMark::from_bytes(first_half(&hmac(self.marks.bytes(), &[&holder.0, nonce])))
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first = self.first.number().to_le_bytes();
        let mut bytes = [&[VERSION], first.as_slice(), &self.holder.0, &self.mac].concat();
        for (nonce, token) in &self.papers {
            bytes.extend_from_slice(nonce);
            bytes.extend_from_slice(&token.0);
        }
        f.write_str(&letters(&bytes))
    }
}

impl FromStr for Shown {
    type Err = NotShown;

    /// Reads the letters, whatever white space they were broken with.
    fn from_str(text: &str) -> Result<Self, NotShown> {
        let whole: String = text.split_whitespace().collect();
        let bytes = read_letters(&whole).map_err(|_| NotShown)?;
        read(&bytes).ok_or(NotShown)
    }
}

fn read(bytes: &[u8]) -> Option<Shown> {
    let (&VERSION, rest) = bytes.split_first()? else { return None };
    let (first, rest) = rest.split_first_chunk::<4>()?;
    let (holder, rest) = rest.split_first_chunk::<32>()?;
    let (mac, rest) = rest.split_first_chunk::<32>()?;
    if !rest.len().is_multiple_of(PAPER) || !(1..=MOST).contains(&(rest.len() / PAPER)) {
        return None;
    }
    let one = |bytes: &[u8]| {
        let (nonce, token) = bytes.split_first_chunk::<16>()?;
        Some((*nonce, Token(token.try_into().ok()?)))
    };
    let papers = rest.chunks_exact(PAPER).map(one).collect::<Option<Vec<_>>>()?;
    let first = Week::from_number(i32::from_le_bytes(*first));
    Some(Shown { first, holder: PublicKey(*holder), mac: *mac, papers })
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shown(***)")
    }
}
