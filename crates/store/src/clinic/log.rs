//! The log: lines under numbers, each bound to the one before by a function that is not known here.

use crate::{
    ClinicStore, StoreError,
    clinic::records::{self, Record},
    db::{next, on},
};

pub(super) const NEXT: &str = "UPDATE clinic SET reached = reached + 1 RETURNING reached, mac";
pub(super) const ADD: &str = "INSERT INTO log (number, sealed, mac) VALUES ($1, $2, $3)";
pub(super) const END: &str = "UPDATE clinic SET mac = $1";
const HEAD: &str = "SELECT reached, mac FROM clinic";
pub(super) const NUMBER: &str = "SELECT reached FROM clinic";
const LINES: &str = "SELECT number, sealed, mac FROM log WHERE number > $1 ORDER BY number";
const BEFORE: &str = "SELECT number, sealed, mac FROM log WHERE number < $1 ORDER BY number DESC LIMIT $2";

/// The end of the log. In a call that binds a line: the number of that line, and the mac of the line before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The number of the last line; 0 where there is none.
    pub number: i64,
    /// What binds it; empty where there is none.
    pub mac: Box<str>,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// From 1, without gaps.
    pub number: i64,
    /// What it tells, sealed.
    pub sealed: Vec<u8>,
    /// What binds it to the line before.
    pub mac: String,
}

impl ClinicStore {
    /// Where the log ends.
    pub async fn log_head(&self) -> Result<Head, StoreError> {
        let head: Option<(i64, String)> =
            on!(&self.db, read tx => { sqlx::query_as(HEAD).fetch_optional(&mut *tx).await? });
        let (number, mac) = head.unwrap_or_default();
        Ok(Head { number, mac: mac.into() })
    }

    /// The last lines, the newest first.
    pub async fn last_lines(&self, count: u32) -> Result<Vec<Line>, StoreError> {
        self.lines_before(i64::MAX, count).await
    }

    /// The last lines before the one of this number, the newest first.
    pub async fn lines_before(&self, number: i64, count: u32) -> Result<Vec<Line>, StoreError> {
        let rows: Vec<(i64, Vec<u8>, String)> = on!(&self.db, read tx => {
            sqlx::query_as(BEFORE).bind(number).bind(i64::from(count)).fetch_all(&mut *tx).await?
        });
        Ok(rows.into_iter().map(read).collect())
    }

    /// Calls `see` with every line after that of this number, in their order.
    pub async fn each_line(&self, after: i64, mut see: impl FnMut(Line)) -> Result<(), StoreError> {
        on!(&self.db, read tx => {
            let mut rows = sqlx::query_as::<_, (i64, Vec<u8>, String)>(LINES).bind(after).fetch(&mut *tx);
            while let Some(row) = next(&mut rows).await? {
                see(read(row));
            }
        });
        Ok(())
    }

    /// Every line in the order of its number, and then every paper, all as they are at one moment.
    pub async fn each_line_and_paper(
        &self,
        mut line: impl FnMut(Line),
        mut paper: impl FnMut(Record),
    ) -> Result<(), StoreError> {
        on!(&self.db, read tx => {
            let mut rows = sqlx::query_as::<_, (i64, Vec<u8>, String)>(LINES).bind(0_i64).fetch(&mut *tx);
            while let Some(row) = next(&mut rows).await? {
                line(read(row));
            }
            drop(rows);
            let mut rows = sqlx::query_as::<_, records::Row>(records::ALL).fetch(&mut *tx);
            while let Some(row) = next(&mut rows).await? {
                paper(records::read(row));
            }
        });
        Ok(())
    }
}

fn read((number, sealed, mac): (i64, Vec<u8>, String)) -> Line {
    Line { number, sealed, mac }
}
