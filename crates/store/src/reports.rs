//! Reports to the site's moderators that something is wrong in a place, past its chair.
//!
//! It keeps what the reporter marked: the words, and the handle of whoever said them. Besides, the reporter's note,
//! the place and the hour. Not who reports. This is the one place where something said in a room is written down.
//!
//! A report that was dealt with is kept for thirty days, and any other for ninety.

use jiff::Timestamp;

use crate::{
    Store, StoreError,
    db::on,
    shuffle::REPORTS,
    values::{forgotten_before, hexadecimal, plain, timestamp, to_the_hour},
};

const ADD: &str =
    "INSERT INTO reports (id, place, words, note, received, done, post) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const ALL: &str = "SELECT id, place, words, note, received, done, post FROM reports ORDER BY received, id";
const OPEN: &str = "
    SELECT id, place, words, note, received, done, post FROM reports WHERE NOT done ORDER BY received, id";
const MARK: &str = "UPDATE reports SET done = $2 WHERE id = $1";
const DELETE: &str = "DELETE FROM reports WHERE id = $1";
/// Parameter: from when on those that were dealt with are kept. The others are kept for sixty days more.
pub(crate) const PURGE_REPORTS: &str =
    "DELETE FROM reports WHERE received < $1 AND (done OR received + 5184000 < $1)";

/// What somebody reports.
#[derive(Clone, Copy, Debug)]
pub struct NewReport<'a> {
    /// The room's, area's or group's place.
    pub place: &'a str,
    /// The words reported, with the handle of whoever said them; the caller limits their length.
    pub words: &'a str,
    /// What the reporter says about them; the caller limits its length.
    pub note: &'a str,
    /// The post that it is about; empty for what was said in a room.
    pub post: &'a str,
}

/// A report to the site's moderators.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Report {
    /// Sixteen random hexadecimal digits.
    pub id: Box<str>,
    /// The room's, area's or group's place.
    pub place: Box<str>,
    /// The words reported, with the handle of whoever said them.
    pub words: Box<str>,
    /// What the reporter says about them.
    pub note: Box<str>,
    /// When, to the hour.
    pub received: Timestamp,
    /// Somebody has dealt with it.
    pub done: bool,
    /// The post that it is about; empty for what was said in a room.
    pub post: Box<str>,
}

/// A row of `reports`.
type Row = (String, String, String, String, i64, bool, String);

impl Report {
    fn read((id, place, words, note, received, done, post): Row) -> Self {
        Self {
            id: id.into(),
            place: place.into(),
            words: words.into(),
            note: note.into(),
            received: timestamp(received),
            done,
            post: post.into(),
        }
    }
}

impl Store {
    /// Keeps a report and returns its id, and forgets those received over thirty days ago that were dealt with, and
    /// those received over ninety days ago. `random` must be fresh random bytes; `now` is kept to the hour. Control characters but line breaks are left
    /// out.
    pub async fn add_report(
        &self,
        new: NewReport<'_>,
        random: [u8; 8],
        now: Timestamp,
    ) -> Result<Box<str>, StoreError> {
        let id = hexadecimal(random);
        let purged = on!(&self.db, write tx => {
            let purge = sqlx::query(PURGE_REPORTS).bind(forgotten_before(now));
            let purged = purge.execute(&mut *tx).await?.rows_affected();
            sqlx::query(ADD)
                .bind(&*id)
                .bind(plain(new.place))
                .bind(plain(new.words))
                .bind(plain(new.note))
                .bind(to_the_hour(now))
                .bind(false)
                .bind(plain(new.post))
                .execute(&mut *tx)
                .await?;
            purged
        });
        self.wipe(purged, &[REPORTS]).await?;
        Ok(id)
    }

    /// Reports that nobody has dealt with, oldest first (within an hour in no order).
    pub async fn open_reports(&self) -> Result<Vec<Report>, StoreError> {
        self.reports(OPEN).await
    }

    /// All reports, those that were dealt with too, oldest first (within an hour in no order).
    pub async fn all_reports(&self) -> Result<Vec<Report>, StoreError> {
        self.reports(ALL).await
    }

    async fn reports(&self, sql: &'static str) -> Result<Vec<Report>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => { sqlx::query_as(sql).fetch_all(&mut *tx).await? });
        Ok(rows.into_iter().map(Report::read).collect())
    }

    /// Marks a report as dealt with, or open again. `false` when there is no such report.
    pub async fn mark_report(&self, id: &str, done: bool) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(MARK).bind(id).bind(done).execute(&mut *tx).await?.rows_affected() > 0
        });
        Ok(found)
    }

    /// Deletes a report; from a SQLite file at once. `false` when there is no such report.
    pub async fn delete_report(&self, id: &str) -> Result<bool, StoreError> {
        self.delete_row(REPORTS, DELETE, id).await
    }
}
