//! Lists that were fetched and not let in, one a source, until somebody looks at them or a better one comes.

use directory::model::{Meeting, Source, SourceName, diff::Changes};

use crate::{
    Found, Store, StoreError, Validators,
    db::on,
    sources::{Arrival, Ticket},
};

pub(crate) const PUT_QUARANTINE: &str = "
    INSERT INTO quarantine (source, number, list, etag, last_modified) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (source) DO UPDATE SET number = excluded.number, list = excluded.list, etag = excluded.etag,
        last_modified = excluded.last_modified";

pub(crate) const QUARANTINED_LIST: &str = "SELECT list FROM quarantine WHERE source = $1";

/// Parameters: source, outcome, detail, time.
pub(crate) const REPEAT_REFUSAL: &str = "
    UPDATE feed_reports SET last_at = $4, times = times + 1
    WHERE source = $1 AND outcome = $2 AND detail = $3
        AND number = (SELECT number FROM quarantine WHERE source = $1)";

pub(crate) const DISCARD_ANY: &str = "DELETE FROM quarantine WHERE source = $1";

pub(crate) const DISCARD: &str = "DELETE FROM quarantine WHERE source = $1 AND number = $2";

const QUARANTINED: &str = "SELECT number, list, etag, last_modified FROM quarantine WHERE source = $1";

/// A list that was fetched and not let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantined {
    /// The number of its report.
    pub number: i64,
    /// As it was fetched.
    pub list: Vec<u8>,
    /// `ETag` it came with.
    pub etag: Option<Box<str>>,
    /// `Last-Modified` it came with.
    pub last_modified: Option<Box<str>>,
}

/// A row of `quarantine`, without its source.
type Row = (i64, Vec<u8>, Option<String>, Option<String>);

impl Store {
    /// The list of this source that waits for somebody to look at it.
    pub async fn quarantined(&self, name: &SourceName) -> Result<Option<Quarantined>, StoreError> {
        let row: Option<Row> = on!(&self.db, read tx => {
            sqlx::query_as(QUARANTINED).bind(name.as_str()).fetch_optional(&mut *tx).await?
        });
        Ok(row.map(|(number, list, etag, last_modified)| Quarantined {
            number,
            list,
            etag: etag.map(Into::into),
            last_modified: last_modified.map(Into::into),
        }))
    }

    /// Throws away the waiting list of this number. `false` when it does not wait (any more).
    pub async fn discard_quarantined(&self, name: &SourceName, number: i64) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(DISCARD).bind(name.as_str()).bind(number).execute(&mut *tx).await?.rows_affected() > 0
        });
        Ok(found)
    }

    /// Lets the waiting list of this number in after all, as it was read again. When the next fetch is due stays as
    /// it was.
    ///
    /// # Errors
    /// [`StoreError::Lost`] when another list waits by now, or none; otherwise as [`Store::replace_source`].
    pub async fn take_quarantined(
        &self,
        number: i64,
        source: &Source,
        meetings: &[Meeting],
        found: Found<'_>,
        validators: Validators<'_>,
    ) -> Result<Changes, StoreError> {
        let arrival = Arrival { ticket: Ticket::Quarantined(number), found, validators };
        self.replace(source, meetings, found.at, Some(arrival)).await
    }
}
