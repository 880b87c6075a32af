//! Papers: each has a kind, what it belongs to, and a version.

use crate::{ClinicStore, StoreError, clinic::log, db::on, values::check_length};

const ONE: &str = "SELECT id, kind, owner, version, sealed FROM records WHERE id = $1";
const OF: &str =
    "SELECT id, kind, owner, version, sealed FROM records WHERE kind = $1 AND owner = $2 ORDER BY id";
const OF_KIND: &str = "SELECT id, kind, owner, version, sealed FROM records WHERE kind = $1 ORDER BY id";
pub(super) const ALL: &str = "SELECT id, kind, owner, version, sealed FROM records ORDER BY id";
const ADD: &str = "
    INSERT INTO records (id, kind, owner, version, sealed) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING";
const REPLACE: &str = "
    UPDATE records SET owner = $3, version = $4, sealed = $5 WHERE id = $1 AND kind = $2 AND version = $6";
// Also holds the row until the act is done, in both databases.
const STILL: &str = "UPDATE records SET version = version WHERE id = $1 AND version = $2";
const REMOVE: &str = "DELETE FROM records WHERE id = $1 AND version = $2";

/// The longest sealed paper, in bytes.
const LONGEST: usize = 500_000;

pub(super) type Row = (String, String, String, String, Vec<u8>);

/// A paper as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Random.
    pub id: Box<str>,
    /// What it is.
    pub kind: Box<str>,
    /// What it belongs to.
    pub owner: Box<str>,
    /// Which version of it this is.
    pub version: Box<str>,
    /// What it says.
    pub sealed: Vec<u8>,
}

/// A paper as it is to be kept.
#[derive(Clone, Debug)]
pub struct NewRecord<'a> {
    /// Random.
    pub id: &'a str,
    /// What it is.
    pub kind: &'a str,
    /// What it belongs to, or the mark by which it is found.
    pub owner: &'a str,
    /// Random.
    pub version: &'a str,
    /// What it says.
    pub sealed: &'a [u8],
}

/// Which papers are meant.
#[derive(Clone, Copy, Debug)]
pub enum Which<'a> {
    /// The one of this id.
    One(&'a str),
    /// Those of a kind that belong to something, or are found by this mark.
    Of(&'a str, &'a str),
    /// Those of a kind.
    Kind(&'a str),
    /// Every one.
    All,
}

/// Papers as they were at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// By their ids.
    pub papers: Vec<Record>,
    /// The number of the log's last line at that moment.
    pub line: i64,
}

/// One part of an act.
#[derive(Clone, Debug)]
pub enum Change<'a> {
    /// A paper that was not there.
    Add(NewRecord<'a>),
    /// In the place of the version that was seen.
    Replace(NewRecord<'a>, &'a str),
    /// The act stands on this version of another paper, by its id: were that changed meanwhile, nothing is done.
    Stands(&'a str, &'a str),
    /// Takes away the version that was seen, by its id.
    Remove(&'a str, &'a str),
}

impl ClinicStore {
    /// Papers, by their ids, as they were when the log ended where this says.
    pub async fn papers(&self, which: Which<'_>) -> Result<Found, StoreError> {
        let (rows, line): (Vec<Row>, Option<i64>) = on!(&self.db, read tx => {
            let rows = match which {
                Which::One(id) => sqlx::query_as(ONE).bind(id).fetch_all(&mut *tx).await?,
                Which::Of(kind, owner) => sqlx::query_as(OF).bind(kind).bind(owner).fetch_all(&mut *tx).await?,
                Which::Kind(kind) => sqlx::query_as(OF_KIND).bind(kind).fetch_all(&mut *tx).await?,
                Which::All => sqlx::query_as(ALL).fetch_all(&mut *tx).await?,
            };
            (rows, sqlx::query_scalar(log::NUMBER).fetch_optional(&mut *tx).await?)
        });
        Ok(Found { papers: rows.into_iter().map(read).collect(), line: line.unwrap_or_default() })
    }

    /// Does all of this, and writes `line` into the log; or none of it. `link` binds the line to the end of the log as
    /// it then is. Tells where the log ends now.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when a paper is no longer as it was seen; [`StoreError::TooLong`].
    pub async fn act(
        &self,
        changes: &[Change<'_>],
        line: &[u8],
        link: impl Fn(&log::Head, &[u8]) -> String,
    ) -> Result<log::Head, StoreError> {
        for change in changes {
            if let Change::Add(new) | Change::Replace(new, _) = change {
                check_length("the paper", new.sealed.len(), LONGEST)?;
            }
        }
        let head = on!(&self.db, write tx => {
            // The one row all acts go through: two of them never read the same end of the log.
            let before: (i64, String) = sqlx::query_as(log::NEXT).fetch_one(&mut *tx).await?;
            let before = log::Head { number: before.0, mac: before.1.into() };
            for change in changes {
                let done = match change {
                    Change::Add(new) => {
                        let add = sqlx::query(ADD).bind(new.id).bind(new.kind).bind(new.owner);
                        add.bind(new.version).bind(new.sealed).execute(&mut *tx).await?.rows_affected()
                    }
                    Change::Replace(new, seen) => {
                        let put = sqlx::query(REPLACE).bind(new.id).bind(new.kind).bind(new.owner);
                        let put = put.bind(new.version).bind(new.sealed).bind(*seen);
                        put.execute(&mut *tx).await?.rows_affected()
                    }
                    Change::Stands(id, seen) => {
                        sqlx::query(STILL).bind(*id).bind(*seen).execute(&mut *tx).await?.rows_affected()
                    }
                    Change::Remove(id, seen) => {
                        sqlx::query(REMOVE).bind(*id).bind(*seen).execute(&mut *tx).await?.rows_affected()
                    }
                };
                if done == 0 {
                    return Err(StoreError::Stale);
                }
            }
            let mac = link(&before, line);
            sqlx::query(log::ADD).bind(before.number).bind(line).bind(&mac).execute(&mut *tx).await?;
            sqlx::query(log::END).bind(&mac).execute(&mut *tx).await?;
            log::Head { number: before.number, mac: mac.into() }
        });
        Ok(head)
    }
}

pub(super) fn read((id, kind, owner, version, sealed): Row) -> Record {
    Record { id: id.into(), kind: kind.into(), owner: owner.into(), version: version.into(), sealed }
}
