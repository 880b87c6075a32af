//! A log that nobody changes unseen: every row is tied to the one before it by a key that lies outside the database.
//!
//! ```text
//! mac 0 ──▶ mac 1 ──▶ mac 2 ──▶ … ──▶ Head (number, mac): a copy of it is kept elsewhere
//!             ▲         ▲
//!           row 1     row 2          mac n = HMAC(LogKey, n, mac n-1, row n)
//! ```
//!
//! Whoever has the database and not the key can change nothing that [`Walk`] does not find: a changed, removed, added or
//! moved row breaks its own mac or the next one's. Two things a chain cannot show by itself, and a [`Head`] that was
//! written down elsewhere (on paper, with the supervisor) does: that rows were cut off at the end, and that somebody with
//! the key as well wrote the whole log anew.
//!
//! Must not know: what the rows say, who did what, when.

use std::{fmt, num::NonZeroU64, str::FromStr};

use subtle::ConstantTimeEq as _;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::{
    hex,
    secret::{Secret, hmac},
};

/// What each mac begins with, so that the key says nothing else.
const LABEL: &[u8] = b"homegroup/v1/log\0";

/// The key of one log. Follows from the clinic's own ([`ClinicKey::log`](crate::ClinicKey::log)). Prints `***`; wiped
/// when dropped.
pub struct LogKey(Secret<32>);

/// What ties a row to all rows before it: 32 bytes, shown and read as 64 small hexadecimal digits.
#[derive(Clone, Copy)]
pub struct Mac([u8; 32]);

/// A row as bytes that can be read in one way only: each field has its kind and its length before it, so that no two
/// rows make the same bytes. It may hold what must not be seen: prints `***`, wiped when dropped.
#[derive(Clone, Default)]
pub struct Row(Zeroizing<Vec<u8>>);

/// The place of a row in its log, from 1, without gaps.
pub type Number = NonZeroU64;

/// One row as it lies in the database.
#[derive(Debug)]
pub struct Link {
    /// Its place.
    pub number: Number,
    /// What it says.
    pub row: Row,
    /// What ties it to those before it.
    pub mac: Mac,
}

/// How far a log goes. Shown and read as `12-` and 64 digits, so that somebody can keep it elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// How many rows there are.
    pub number: u64,
    /// The mac of the last of them, or of the beginning.
    pub mac: Mac,
}

/// A text that is no mac or head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a head is a number, a hyphen and 64 digits of 0-9 and a-f")]
pub struct NotAHead;

/// What is wrong with a log, and with which row it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Flaw {
    /// The row is not the one that was written here after the rows before it: it was changed, or exchanged for another,
    /// or rows were taken out or put in and the others numbered anew.
    #[error("row {number} is not what was written there")]
    Changed {
        /// The first such row.
        number: u64,
    },
    /// There is no row of this number, but of a later one.
    #[error("row {number} is missing")]
    Missing {
        /// The first that is missing.
        number: u64,
    },
    /// A number comes a second time, or after a larger one.
    #[error("row {number} is there twice or out of its place")]
    Misplaced {
        /// Which number.
        number: u64,
    },
    /// The log ends before the head that was kept elsewhere.
    #[error("the log is cut off: row {number} and what followed is gone")]
    CutOff {
        /// The first row that is gone.
        number: u64,
    },
    /// Every row fits the one before it, but not the head that was kept elsewhere: the log was written anew by somebody
    /// who has the key.
    #[error("up to row {number} this is not the log whose head was kept")]
    Rewritten {
        /// The number of the head.
        number: u64,
    },
}

impl LogKey {
    pub(crate) fn of(secret: Secret<32>) -> Self {
        Self(secret)
    }

    /// The head of a log without rows.
    #[must_use]
    pub fn empty(&self) -> Head {
        Head { number: 0, mac: self.mac(&[LABEL, b"empty"]) }
    }

    /// The head after one more row. The caller writes the row, this number and this mac in the one transaction in which
    /// it read `head`.
    #[must_use]
    pub fn link(&self, head: &Head, row: &Row) -> Head {
        let number = head.number.saturating_add(1);
        let mac = self.mac(&[LABEL, b"row", &number.to_le_bytes(), &head.mac.0, &row.0]);
        Head { number, mac }
    }

    /// Checks a whole log, whose rows come in the order of their numbers.
    ///
    /// # Errors
    /// The first flaw.
    pub fn verify(&self, links: impl IntoIterator<Item = Link>, kept: Option<Head>) -> Result<Head, Flaw> {
        let mut walk = Walk::new(self, kept)?;
        for link in links {
            walk.step(&link)?;
        }
        walk.end()
    }

    /// What a row of the log can say of something that lies beside it, to know it again: whoever has not got the key
    /// makes no other thing of which the same is true.
    #[must_use]
    pub fn mark(&self, thing: &Row) -> Mac {
        self.mac(&[LABEL, b"mark", &thing.0])
    }

    fn mac(&self, parts: &[&[u8]]) -> Mac {
        Mac(*hmac(self.0.bytes(), parts).bytes())
    }
}

impl fmt::Debug for LogKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LogKey(***)")
    }
}

/// A check that goes from row to row, so that a long log need not be in memory.
pub struct Walk<'k> {
    key: &'k LogKey,
    at: Head,
    kept: Option<Head>,
}

impl<'k> Walk<'k> {
    /// Begins before the first row. `kept` is the head that was kept elsewhere, where there is one.
    ///
    /// # Errors
    /// When the head is of an empty log, and not of this key's.
    pub fn new(key: &'k LogKey, kept: Option<Head>) -> Result<Self, Flaw> {
        let walk = Self { key, at: key.empty(), kept };
        walk.compare().map(|()| walk)
    }

    /// Checks the next row.
    ///
    /// # Errors
    /// When it does not follow upon the one before it.
    pub fn step(&mut self, link: &Link) -> Result<(), Flaw> {
        let number = link.number.get();
        let next = self.key.link(&self.at, &link.row);
        if number > next.number {
            return Err(Flaw::Missing { number: next.number });
        }
        if number < next.number {
            return Err(Flaw::Misplaced { number });
        }
        if next.mac != link.mac {
            return Err(Flaw::Changed { number });
        }
        self.at = next;
        self.compare()
    }

    /// Ends after the last row, and says how far the log goes.
    ///
    /// # Errors
    /// When the head that was kept goes further.
    pub fn end(self) -> Result<Head, Flaw> {
        match self.kept {
            Some(kept) if kept.number > self.at.number => Err(Flaw::CutOff { number: self.at.number + 1 }),
            _ => Ok(self.at),
        }
    }

    fn compare(&self) -> Result<(), Flaw> {
        match self.kept {
            Some(kept) if kept.number == self.at.number && kept != self.at => {
                Err(Flaw::Rewritten { number: kept.number })
            }
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for Walk<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Walk").field("at", &self.at).field("kept", &self.kept).finish_non_exhaustive()
    }
}

impl Row {
    /// A row without fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds bytes.
    #[must_use]
    pub fn bytes(self, bytes: &[u8]) -> Self {
        self.field(b'b', bytes)
    }

    /// Adds a text.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        self.field(b't', text.as_bytes())
    }

    /// Adds a number.
    #[must_use]
    pub fn number(self, number: i64) -> Self {
        self.field(b'n', &number.to_le_bytes())
    }

    /// Adds a text that may be missing, which is not the same as an empty one.
    #[must_use]
    pub fn maybe(self, text: Option<&str>) -> Self {
        match text {
            Some(text) => self.text(text),
            None => self.field(b'-', &[]),
        }
    }

    /// Its bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    fn field(mut self, kind: u8, bytes: &[u8]) -> Self {
        self.0.push(kind);
        self.0.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
        self.0.extend_from_slice(bytes);
        self
    }
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Row(***)")
    }
}

impl Mac {
    /// The mac of these bytes of the database.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes, for the database.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl PartialEq for Mac {
    /// Takes as long whichever byte is another.
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for Mac {}

impl fmt::Display for Mac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(&self.0))
    }
}

impl fmt::Debug for Mac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mac(***)")
    }
}

impl FromStr for Mac {
    type Err = NotAHead;

    fn from_str(text: &str) -> Result<Self, NotAHead> {
        hex::decode(text).map(Self).map_err(|_| NotAHead)
    }
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.number, self.mac)
    }
}

impl FromStr for Head {
    type Err = NotAHead;

    fn from_str(text: &str) -> Result<Self, NotAHead> {
        let (number, mac) = text.trim().split_once('-').ok_or(NotAHead)?;
        if !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NotAHead);
        }
        Ok(Self { number: number.parse().map_err(|_| NotAHead)?, mac: mac.parse()? })
    }
}

#[cfg(test)]
mod tests;
