//! What somebody writes for themselves alone, sealed before it comes here, and what they let one other read.
//!
//! A row says that a member of the place "steps" keeps a page of about this length, and nothing else: not which, not
//! when. Members here are known by no handle. [`shared`] joins two people, the one who writes and the one who reads,
//! for as long as the one lets the other.

mod drawers;
mod shared;

pub use shared::{AnsweredShare, LONGEST_LETTER, NewReader, NewShare, Reader, ReceivedShare, Shared};

pub(crate) use drawers::{Drawers, shuffle_drawers, wipe_drawer};
use drawers::{ENTRIES, SHARED};
pub(crate) use shared::{FORGET_SHARES, PURGE_READERS, READERS};

use crate::{
    Store, StoreError,
    db::on,
    values::{check_length, count},
};

/// How many pages one person may keep.
pub const MOST_ENTRIES: usize = 4_000;
/// How many bytes all of them may have together: what 4,000 pages of a usual length take.
pub const MOST_BYTES: usize = 64_000_000;
/// The most bytes of one sealed page.
pub const LONGEST_ENTRY: usize = 300_000;

pub(crate) const ENTRY: &str = "SELECT id, version, sealed FROM entries WHERE member = $1 AND id = $2";
const IDS: &str = "SELECT id, version FROM entries WHERE member = $1 ORDER BY id";
/// Parameters: member, id.
pub(crate) const TAKEN: &str = "
    SELECT COUNT(*), CAST(COALESCE(SUM(length(sealed)), 0) AS BIGINT) FROM entries WHERE member = $1 AND id <> $2";
/// Two who save the first version of one page at once: the second finds the first one's.
pub(crate) const ADD: &str = "
    INSERT INTO entries (member, id, version, sealed) VALUES ($1, $2, $3, $4) ON CONFLICT (member, id) DO NOTHING";
/// Parameters: member, id, version, sealed, the version that was seen.
pub(crate) const REPLACE: &str =
    "UPDATE entries SET version = $3, sealed = $4 WHERE member = $1 AND id = $2 AND version = $5";
/// Parameters: member, id, the version that was seen.
const DELETE: &str = "DELETE FROM entries WHERE member = $1 AND id = $2 AND version = $3";
/// Parameter: member.
pub(crate) const FORGET_ENTRIES: &str = "DELETE FROM entries WHERE member = $1";

/// A sealed page as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which one, to whoever can tell.
    pub id: Box<str>,
    /// Another one with each save.
    pub version: Box<str>,
    /// What is sealed.
    pub sealed: Vec<u8>,
}

/// A page to be kept.
#[derive(Clone, Copy, Debug)]
pub struct NewEntry<'a> {
    /// Whose, in the place "steps".
    pub member: &'a str,
    /// Which one.
    pub id: &'a str,
    /// The version that whoever saves has seen; `None` where there was none.
    pub seen: Option<&'a str>,
    /// Random, drawn for this save.
    pub version: &'a str,
    /// What is sealed; at most [`LONGEST_ENTRY`] bytes.
    pub sealed: &'a [u8],
}

/// What became of a page that was to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is kept.
    Kept,
    /// Another version is there than the one that was seen, and stays; `None` where it was deleted meanwhile.
    Other(Option<Entry>),
    /// There is no more room for pages of this person.
    Full,
}

pub(crate) type Row = (String, String, Vec<u8>);

/// Keeps a page in a transaction of either database, on the version that was seen.
macro_rules! keep {
    ($tx:ident, $entry:expr) => {{
        let $crate::NewEntry { member, id, seen, version, sealed } = *$entry;
        let (pages, bytes): (i64, i64) =
            sqlx::query_as($crate::steps::TAKEN).bind(member).bind(id).fetch_one(&mut *$tx).await?;
        let full = usize::try_from(pages).is_ok_and(|pages| pages >= $crate::MOST_ENTRIES)
            || usize::try_from(bytes).is_ok_and(|bytes| bytes + sealed.len() > $crate::MOST_BYTES);
        if full {
            $crate::Kept::Full
        } else {
            let put = match seen {
                None => sqlx::query($crate::steps::ADD).bind(member).bind(id).bind(version).bind(sealed),
                Some(seen) => {
                    let replace = sqlx::query($crate::steps::REPLACE).bind(member).bind(id).bind(version);
                    replace.bind(sealed).bind(seen)
                }
            };
            if put.execute(&mut *$tx).await?.rows_affected() > 0 {
                $crate::Kept::Kept
            } else {
                let there: Option<$crate::steps::Row> = sqlx::query_as($crate::steps::ENTRY)
                    .bind(member)
                    .bind(id)
                    .fetch_optional(&mut *$tx)
                    .await?;
                $crate::Kept::Other(there.map($crate::Entry::read))
            }
        }
    }};
}
pub(crate) use keep;

impl Entry {
    pub(crate) fn read((id, version, sealed): Row) -> Self {
        Self { id: id.into(), version: version.into(), sealed }
    }
}

impl Store {
    /// A page of somebody's. `None` where there is none.
    pub async fn entry(&self, member: &str, id: &str) -> Result<Option<Entry>, StoreError> {
        let row: Option<Row> = on!(&self.db, read tx => {
            sqlx::query_as(ENTRY).bind(member).bind(id).fetch_optional(&mut *tx).await?
        });
        Ok(row.map(Entry::read))
    }

    /// Which pages somebody keeps, each with its version, in the order of their ids.
    pub async fn entry_ids(&self, member: &str) -> Result<Vec<(Box<str>, Box<str>)>, StoreError> {
        let rows: Vec<(String, String)> =
            on!(&self.db, read tx => { sqlx::query_as(IDS).bind(member).fetch_all(&mut *tx).await? });
        Ok(rows.into_iter().map(|(id, version)| (id.into(), version.into())).collect())
    }

    /// Keeps a page in the place of the version that was seen. Where another one is there, that one stays: nothing is
    /// ever written over unseen.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] over [`LONGEST_ENTRY`] bytes.
    pub async fn keep_entry(&self, entry: &NewEntry<'_>) -> Result<Kept, StoreError> {
        check_length("a page", entry.sealed.len(), LONGEST_ENTRY)?;
        Ok(on!(&self.db, write tx => { keep!(tx, entry) }))
    }

    /// Deletes the version of a page that was seen; from a SQLite file at once. `false` when it is not there: another one
    /// that was kept meanwhile stays.
    pub async fn delete_entry(&self, member: &str, id: &str, seen: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(DELETE).bind(member).bind(id).bind(seen).execute(&mut *tx).await?.rows_affected()
        });
        self.wipe_entries(count(found), member).await?;
        Ok(found > 0)
    }

    /// To be called after pages and shares of a member were deleted in many drawers; rewrites them all in a SQLite file.
    pub(crate) async fn wipe_drawers(&self) -> Result<(), StoreError> {
        match &self.db {
            crate::db::Db::Lite { .. } => shuffle_drawers(&self.db).await,
            crate::db::Db::Pg(_) => Ok(()),
        }
    }

    /// To be called after so many pages of a member were deleted.
    pub(crate) async fn wipe_entries(&self, deleted: usize, member: &str) -> Result<(), StoreError> {
        if deleted > 0 { wipe_drawer(&self.db, ENTRIES, member).await } else { Ok(()) }
    }
}
