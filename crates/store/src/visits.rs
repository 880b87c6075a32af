//! What came of visiting the pages that listings lead to.
//!
//! The program visits by itself, so nothing here tells what a person did. Pages that no list names any more are
//! visited no more, and go when their last visit is thirty days old.

use jiff::Timestamp;

use crate::{
    Store, StoreError,
    db::on,
    values::{self, timestamp},
};

const PUT: &str = "
    INSERT INTO visits (address, visited_at, failures, failure) VALUES ($1, $2, $3, $4)
    ON CONFLICT (address) DO UPDATE SET visited_at = excluded.visited_at, failures = excluded.failures,
        failure = excluded.failure";
const AT_LEAST: &str = "
    SELECT address, visited_at, failures, failure FROM visits WHERE failures >= $1 ORDER BY address";
/// Parameter: time.
pub(crate) const PURGE_VISITS: &str = "DELETE FROM visits WHERE visited_at < $1";
/// As much as every database can look up by.
const LONGEST_ADDRESS: usize = 2000;

/// The last visit to a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The page's address, as it stands in the list, without a passcode; at most 2,000 bytes.
    pub address: Box<str>,
    /// When.
    pub at: Timestamp,
    /// Visits in a row, this one among them, that did not find the page.
    pub failures: u32,
    /// What was wrong, in a word of the caller's; `None` where the page was found.
    pub failure: Option<Box<str>>,
}

/// A row of `visits`.
type Row = (String, i64, i64, Option<String>);

impl Store {
    /// Keeps a visit in the place of the one before.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] for a longer address.
    pub async fn put_visit(&self, visit: &Visit) -> Result<(), StoreError> {
        values::check_length("an address", visit.address.len(), LONGEST_ADDRESS)?;
        on!(&self.db, write tx => {
            let put = sqlx::query(PUT).bind(&*visit.address).bind(visit.at.as_second());
            put.bind(i64::from(visit.failures)).bind(visit.failure.as_deref()).execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// The last visit to each page that was not found so many times in a row, by address; with 0, to every page.
    pub async fn visits(&self, failures: u32) -> Result<Vec<Visit>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => {
            sqlx::query_as(AT_LEAST).bind(i64::from(failures)).fetch_all(&mut *tx).await?
        });
        let visits = rows.into_iter().map(|(address, at, failures, failure)| Visit {
            address: address.into(),
            at: timestamp(at),
            failures: u32::try_from(failures).unwrap_or(u32::MAX),
            failure: failure.map(Into::into),
        });
        Ok(visits.collect())
    }
}
