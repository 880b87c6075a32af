//! The inbox: what readers say is wrong with a listing.
//!
//! It keeps what was said about which listing, and the hour. Nothing about who said it: the random id and the hour
//! are all that tells two reports apart.

use jiff::Timestamp;

use crate::{
    Store, StoreError,
    db::on,
    shuffle::CORRECTIONS,
    values::{hexadecimal, plain, timestamp, to_the_hour},
};

const ADD: &str =
    "INSERT INTO corrections (id, slug, kind, text, received, done) VALUES ($1, $2, $3, $4, $5, $6)";
const OPEN: &str = "
    SELECT id, slug, kind, text, received, done FROM corrections WHERE NOT done ORDER BY received, id";
const ALL: &str = "SELECT id, slug, kind, text, received, done FROM corrections ORDER BY received, id";
const DONE: &str = "UPDATE corrections SET done = $2 WHERE id = $1";
const DELETE: &str = "DELETE FROM corrections WHERE id = $1";

/// What a reader says is wrong.
#[derive(Clone, Copy, Debug)]
pub struct NewCorrection<'a> {
    /// Public slug of the listing.
    pub slug: &'a str,
    /// Which of the form's kinds ("closed", "time", …).
    pub kind: &'a str,
    /// The reader's words; the caller limits their length.
    pub text: &'a str,
}

/// A report in the inbox.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Correction {
    /// Sixteen random hexadecimal digits.
    pub id: Box<str>,
    /// Public slug of the listing.
    pub slug: Box<str>,
    /// Which of the form's kinds.
    pub kind: Box<str>,
    /// The reader's words.
    pub text: Box<str>,
    /// When, to the hour.
    pub received: Timestamp,
    /// Somebody has dealt with it.
    pub done: bool,
}

impl Store {
    /// Puts a report into the inbox and returns its id. `random` must be fresh random bytes; `now` is kept to the
    /// hour. Control characters but line breaks are left out.
    pub async fn add_correction(
        &self,
        new: NewCorrection<'_>,
        random: [u8; 8],
        now: Timestamp,
    ) -> Result<Box<str>, StoreError> {
        let id = hexadecimal(random);
        on!(&self.db, write tx => {
            sqlx::query(ADD)
                .bind(&*id)
                .bind(plain(new.slug))
                .bind(plain(new.kind))
                .bind(plain(new.text))
                .bind(to_the_hour(now))
                .bind(false)
                .execute(&mut *tx)
                .await?;
        });
        Ok(id)
    }

    /// Reports that nobody has dealt with, oldest first (within an hour in no order).
    pub async fn open_corrections(&self) -> Result<Vec<Correction>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => { sqlx::query_as(OPEN).fetch_all(&mut *tx).await? });
        Ok(rows.into_iter().map(Row::read).collect())
    }

    /// All reports, oldest first.
    pub async fn all_corrections(&self) -> Result<Vec<Correction>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => { sqlx::query_as(ALL).fetch_all(&mut *tx).await? });
        Ok(rows.into_iter().map(Row::read).collect())
    }

    /// Marks a report as dealt with, or open again. `false` when there is no such report.
    pub async fn mark_correction(&self, id: &str, done: bool) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(DONE).bind(id).bind(done).execute(&mut *tx).await?.rows_affected() > 0
        });
        Ok(found)
    }

    /// Deletes a report; from a SQLite file at once. `false` when there is no such report.
    pub async fn delete_correction(&self, id: &str) -> Result<bool, StoreError> {
        self.delete_row(CORRECTIONS, DELETE, id).await
    }
}

/// A row of `corrections`.
#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    slug: String,
    kind: String,
    text: String,
    received: i64,
    done: bool,
}

impl Row {
    fn read(self) -> Correction {
        Correction {
            id: self.id.into(),
            slug: self.slug.into(),
            kind: self.kind.into(),
            text: self.text.into(),
            received: timestamp(self.received),
            done: self.done,
        }
    }
}
