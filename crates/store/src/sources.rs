//! Lists that other people keep, each replaced as a whole and in one transaction.
//!
//! Whether a new list may take the place of an old one (not empty, not half as long) is for the caller to say; here
//! it happens whole or not at all, and what says the same as before is not written again.

use std::{fmt::Write, sync::Arc};

use directory::model::{
    Entity, Fellowship, Meeting, Source, SourceName, Zone,
    diff::{Changes, Comparison, DiffError, Outcome},
};
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use crate::{
    Found, Store, StoreError, Validators,
    db::{next, on},
    feed_reports::{ADD_REPORT, FORGET_REPORTS, KEPT_REPORTS, changes_as_json},
    feeds::{SETTLE_GOOD, SETTLE_TAKEN},
    quarantine::{DISCARD, DISCARD_ANY},
    values::{forgotten_before, timestamp, to_the_hour},
};

/// A key may have this many bytes; PostgreSQL cannot look up much longer ones.
pub const LONGEST_KEY: usize = 1000;

/// Removals are remembered for this many revisions; who is further behind loads everything.
pub(crate) const REMEMBERED_REVISIONS: i64 = 1000;

/// Rows in one statement: few enough for either database's limit of parameters, enough to make each cheap.
const ROWS_AT_ONCE: usize = 500;

/// Also makes writers wait for each other, so that revisions become visible in their order.
pub(crate) const NEXT_REVISION: &str = "UPDATE site SET revision = revision + 1 RETURNING revision";

const PUT_SOURCE: &str = "
    INSERT INTO sources (name, title, fellowship, zone, origin, publish_passcodes, sample, entity, meeting_count,
        imported_at, revision)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    ON CONFLICT (name) DO UPDATE SET title = excluded.title, fellowship = excluded.fellowship,
        zone = excluded.zone, origin = excluded.origin, publish_passcodes = excluded.publish_passcodes,
        sample = excluded.sample, entity = excluded.entity, meeting_count = excluded.meeting_count,
        imported_at = excluded.imported_at, revision = excluded.revision";

const STORED_MEETINGS: &str = "SELECT key, body FROM meetings WHERE source = $1";

const REMOVE_ALL_MEETINGS: &str = "
    INSERT INTO removals (source, key, revision)
    SELECT source, key, $2 FROM meetings WHERE source = $1
    ON CONFLICT (source, key) DO UPDATE SET revision = excluded.revision";

const DELETE_SOURCE: &str = "DELETE FROM sources WHERE name = $1";

const FORGET_REMOVALS: &str = "DELETE FROM removals WHERE revision < $1";

pub(crate) const SOURCES: &str = "
    SELECT name, title, fellowship, zone, origin, publish_passcodes, sample, entity, meeting_count, imported_at
    FROM sources WHERE removed_at IS NULL ORDER BY name";

const REMOVED_SOURCES: &str = "
    SELECT name, title, fellowship, zone, origin, publish_passcodes, sample, entity, meeting_count, imported_at,
        removed_at
    FROM sources WHERE removed_at IS NOT NULL ORDER BY name";

const WITHDRAW_SOURCE: &str =
    "UPDATE sources SET removed_at = $2, revision = $3 WHERE name = $1 AND removed_at IS NULL";

/// A fetch under way ends in nothing.
const LET_GO: &str = "UPDATE feeds SET holder = NULL, held_until = 0 WHERE source = $1";

const BRING_BACK: &str =
    "UPDATE sources SET removed_at = NULL, revision = $2 WHERE name = $1 AND removed_at IS NOT NULL";

/// Running servers have forgotten them.
const TELL_ALL_MEETINGS: &str = "UPDATE meetings SET revision = $2 WHERE source = $1";

/// Parameter: from when on those that were removed are kept.
pub(crate) const PURGE_SOURCES: &str = "DELETE FROM sources WHERE removed_at < $1";

/// A source as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceInfo {
    /// The source.
    pub source: Arc<Source>,
    /// How many meetings its list has.
    pub meetings: usize,
    /// When it was last imported, or found as it was, to the minute.
    pub imported_at: Timestamp,
}

impl Store {
    /// Puts a list in the place of the source's old one, if there was one, and tells what differs.
    ///
    /// A row is known again by its key, which must be unique in the list. `now` is kept to the minute.
    ///
    /// # Errors
    /// [`StoreError::List`] and [`StoreError::Key`] for keys that cannot be stored. After any error, and when the
    /// future is dropped half-way, the old list is still there as it was.
    pub async fn replace_source(
        &self,
        source: &Source,
        meetings: &[Meeting],
        now: Timestamp,
    ) -> Result<Changes, StoreError> {
        self.replace(source, meetings, now, None).await
    }

    /// The same; a list that was fetched settles its fetch with it.
    pub(crate) async fn replace(
        &self,
        source: &Source,
        meetings: &[Meeting],
        now: Timestamp,
        arrival: Option<Arrival<'_>>,
    ) -> Result<Changes, StoreError> {
        meetings.iter().try_for_each(|meeting| check_key(&meeting.key))?;
        let mut comparison = Comparison::new(meetings)?;
        let name = source.name.as_str();
        let entity =
            source.entity.as_ref().map(serde_json::to_string).transpose().map_err(DiffError::from)?;
        let changes = on!(&self.db, write tx => {
            let revision: i64 = sqlx::query_scalar(NEXT_REVISION).fetch_one(&mut *tx).await?;
            if let Some(Arrival { ticket, found, validators }) = arrival {
                let settled = match ticket {
                    Ticket::Claim(token) => {
                        sqlx::query(DISCARD_ANY).bind(name).execute(&mut *tx).await?;
                        let settle = sqlx::query(SETTLE_GOOD)
                            .bind(name)
                            .bind(token)
                            .bind(found.outcome)
                            .bind(found.detail)
                            .bind(to_the_minute(found.at))
                            .bind(found.next.as_second())
                            .bind(validators.etag)
                            .bind(validators.last_modified);
                        settle.execute(&mut *tx).await?
                    }
                    Ticket::Quarantined(report) => {
                        sqlx::query(SETTLE_TAKEN)
                            .bind(name)
                            .bind(found.outcome)
                            .bind(found.detail)
                            .bind(to_the_minute(found.at))
                            .bind(validators.etag)
                            .bind(validators.last_modified)
                            .execute(&mut *tx)
                            .await?;
                        sqlx::query(DISCARD).bind(name).bind(report).execute(&mut *tx).await?
                    }
                };
                if settled.rows_affected() == 0 {
                    return Err(StoreError::Lost);
                }
            }
            // A list that was removed and comes in again is back, for running servers too.
            if sqlx::query(BRING_BACK).bind(name).bind(revision).execute(&mut *tx).await?.rows_affected() > 0 {
                sqlx::query(TELL_ALL_MEETINGS).bind(name).bind(revision).execute(&mut *tx).await?;
            }
            let mut stored = sqlx::query_as::<_, (String, String)>(STORED_MEETINGS).bind(name).fetch(&mut *tx);
            while let Some((key, body)) = next(&mut stored).await? {
                comparison.see(&key, &body)?;
            }
            drop(stored);
            let Outcome { changes, to_write } = comparison.finish();

            sqlx::query(PUT_SOURCE)
                .bind(name)
                .bind(&*source.title)
                .bind(source.fellowship.as_ref().map(Fellowship::as_str))
                .bind(source.zone.as_ref().map(Zone::as_str))
                .bind(source.origin.as_deref())
                .bind(source.publish_passcodes)
                .bind(source.sample)
                .bind(entity)
                .bind(number(meetings.len()))
                .bind(to_the_minute(now))
                .bind(revision)
                .execute(&mut *tx)
                .await?;
            for rows in to_write.chunks(ROWS_AT_ONCE) {
                let mut put = sqlx::query(AssertSqlSafe(put_meetings(rows.len()))).bind(name).bind(revision);
                for meeting in rows {
                    let body = serde_json::to_string(meeting).map_err(DiffError::from)?;
                    put = put.bind(&*meeting.key).bind(body);
                }
                put.execute(&mut *tx).await?;
            }
            for rows in changes.removed.chunks(ROWS_AT_ONCE) {
                let mut delete = sqlx::query(AssertSqlSafe(delete_meetings(rows.len()))).bind(name);
                let mut remember = sqlx::query(AssertSqlSafe(put_removals(rows.len()))).bind(name).bind(revision);
                for row in rows {
                    delete = delete.bind(&*row.key);
                    remember = remember.bind(&*row.key);
                }
                delete.execute(&mut *tx).await?;
                remember.execute(&mut *tx).await?;
            }
            sqlx::query(FORGET_REMOVALS).bind(revision - REMEMBERED_REVISIONS).execute(&mut *tx).await?;
            if let Some(Arrival { found, .. }) = arrival.filter(|_| !changes.is_empty()) {
                let report: i64 = sqlx::query_scalar(ADD_REPORT)
                    .bind(name)
                    .bind(found.outcome)
                    .bind(found.detail)
                    .bind(number(changes.added.len()))
                    .bind(number(changes.changed.len()))
                    .bind(number(changes.removed.len()))
                    .bind(changes_as_json(&changes)?)
                    .bind(to_the_minute(found.at))
                    .fetch_one(&mut *tx)
                    .await?;
                sqlx::query(FORGET_REPORTS).bind(name).bind(report - KEPT_REPORTS).execute(&mut *tx).await?;
            }
            changes
        });
        Ok(changes)
    }

    /// What putting a list in the place of the source's stored one would change.
    ///
    /// # Errors
    /// As [`Store::replace_source`].
    pub async fn compare(&self, name: &SourceName, meetings: &[Meeting]) -> Result<Changes, StoreError> {
        meetings.iter().try_for_each(|meeting| check_key(&meeting.key))?;
        let mut comparison = Comparison::new(meetings)?;
        let outcome = on!(&self.db, read tx => {
            let mut stored =
                sqlx::query_as::<_, (String, String)>(STORED_MEETINGS).bind(name.as_str()).fetch(&mut *tx);
            while let Some((key, body)) = next(&mut stored).await? {
                comparison.see(&key, &body)?;
            }
            drop(stored);
            comparison.finish()
        });
        Ok(outcome.changes)
    }

    /// Takes a source and its whole list away. `false` when there is no such source.
    pub async fn remove_source(&self, name: &SourceName) -> Result<bool, StoreError> {
        let name = name.as_str();
        let found = on!(&self.db, write tx => {
            let revision: i64 = sqlx::query_scalar(NEXT_REVISION).fetch_one(&mut *tx).await?;
            sqlx::query(REMOVE_ALL_MEETINGS).bind(name).bind(revision).execute(&mut *tx).await?;
            sqlx::query(FORGET_REMOVALS).bind(revision - REMEMBERED_REVISIONS).execute(&mut *tx).await?;
            sqlx::query(DELETE_SOURCE).bind(name).execute(&mut *tx).await?.rows_affected() > 0
        });
        Ok(found)
    }

    /// Takes a source and its whole list out of the directory. It is kept for thirty days, to be brought back whole;
    /// then [`Store::purge`] forgets it. `now` is kept to the hour. `false` when there is no such source.
    pub async fn withdraw_source(&self, name: &SourceName, now: Timestamp) -> Result<bool, StoreError> {
        let name = name.as_str();
        let found = on!(&self.db, write tx => {
            let revision: i64 = sqlx::query_scalar(NEXT_REVISION).fetch_one(&mut *tx).await?;
            sqlx::query(LET_GO).bind(name).execute(&mut *tx).await?;
            let withdraw = sqlx::query(WITHDRAW_SOURCE).bind(name).bind(to_the_hour(now)).bind(revision);
            withdraw.execute(&mut *tx).await?.rows_affected() > 0
        });
        Ok(found)
    }

    /// Brings a source and its list back as they were. `false` when no such source was removed.
    pub async fn bring_back_source(&self, name: &SourceName) -> Result<bool, StoreError> {
        let name = name.as_str();
        let found = on!(&self.db, write tx => {
            let revision: i64 = sqlx::query_scalar(NEXT_REVISION).fetch_one(&mut *tx).await?;
            let back = sqlx::query(BRING_BACK).bind(name).bind(revision).execute(&mut *tx).await?;
            sqlx::query(TELL_ALL_MEETINGS).bind(name).bind(revision).execute(&mut *tx).await?;
            back.rows_affected() > 0
        });
        Ok(found)
    }

    /// Sources that were removed and can be brought back, by name, with the hour in which that was.
    pub async fn removed_sources(&self) -> Result<Vec<(SourceInfo, Timestamp)>, StoreError> {
        let rows: Vec<RemovedRow> =
            on!(&self.db, read tx => { sqlx::query_as(REMOVED_SOURCES).fetch_all(&mut *tx).await? });
        rows.into_iter().map(|row| Ok((row.source.read()?, timestamp(row.removed_at)))).collect()
    }

    /// Forgets the sources that were removed over thirty days ago, with their lists. Tells how many.
    pub(crate) async fn purge_sources(&self, now: Timestamp) -> Result<u64, StoreError> {
        let gone = on!(&self.db, write tx => {
            sqlx::query(PURGE_SOURCES).bind(forgotten_before(now)).execute(&mut *tx).await?.rows_affected()
        });
        Ok(gone)
    }

    /// All sources that are in the directory, by name.
    pub async fn sources(&self) -> Result<Vec<SourceInfo>, StoreError> {
        let rows: Vec<SourceRow> =
            on!(&self.db, read tx => { sqlx::query_as(SOURCES).fetch_all(&mut *tx).await? });
        rows.into_iter().map(SourceRow::read).collect()
    }
}

/// A row of `sources`.
#[derive(sqlx::FromRow)]
pub(crate) struct SourceRow {
    name: String,
    title: String,
    fellowship: Option<String>,
    zone: Option<String>,
    origin: Option<String>,
    publish_passcodes: bool,
    sample: bool,
    entity: Option<String>,
    meeting_count: i64,
    imported_at: i64,
}

impl SourceRow {
    /// A fellowship, zone or service body that this program can no longer read is left out: the list itself stands.
    pub(crate) fn read(self) -> Result<SourceInfo, StoreError> {
        let name = SourceName::new(&self.name).map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
        let source = Source {
            name,
            title: self.title.into(),
            fellowship: self.fellowship.and_then(|text| Fellowship::new(&text).ok()),
            zone: self.zone.and_then(|text| Zone::new(&text).ok()),
            origin: self.origin.map(Into::into),
            publish_passcodes: self.publish_passcodes,
            sample: self.sample,
            entity: self.entity.and_then(|json| serde_json::from_str::<Entity>(&json).ok()),
        };
        Ok(SourceInfo {
            source: Arc::new(source),
            meetings: usize::try_from(self.meeting_count).unwrap_or(0),
            imported_at: Timestamp::from_second(self.imported_at).unwrap_or(Timestamp::UNIX_EPOCH),
        })
    }
}

/// A row of `sources` that was removed.
#[derive(sqlx::FromRow)]
struct RemovedRow {
    #[sqlx(flatten)]
    source: SourceRow,
    removed_at: i64,
}

/// Where a list that takes the place of an old one was fetched.
#[derive(Clone, Copy)]
pub(crate) struct Arrival<'a> {
    pub(crate) ticket: Ticket<'a>,
    pub(crate) found: Found<'a>,
    pub(crate) validators: Validators<'a>,
}

/// What lets it in, once.
#[derive(Clone, Copy)]
pub(crate) enum Ticket<'a> {
    /// The token of the fetch that brought it.
    Claim(&'a str),
    /// It waited; the number of its report.
    Quarantined(i64),
}

pub(crate) fn check_key(key: &str) -> Result<(), StoreError> {
    let good = (1..=LONGEST_KEY).contains(&key.len()) && !key.contains('\0');
    if good { Ok(()) } else { Err(StoreError::Key(key.chars().take(80).collect())) }
}

pub(crate) fn to_the_minute(now: Timestamp) -> i64 {
    now.as_second() - now.as_second().rem_euclid(60)
}

pub(crate) fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

pub(crate) fn optional_time(seconds: Option<i64>) -> Option<Timestamp> {
    seconds.map(timestamp)
}

/// Parameters: source, revision, then key and body of each row.
fn put_meetings(rows: usize) -> String {
    let mut sql = String::from("INSERT INTO meetings (source, key, body, revision) VALUES ");
    list(&mut sql, rows, |sql, row| write!(sql, "($1, ${}, ${}, $2)", 2 * row + 3, 2 * row + 4));
    sql + " ON CONFLICT (source, key) DO UPDATE SET body = excluded.body, revision = excluded.revision"
}

/// Parameters: source, then the keys.
fn delete_meetings(rows: usize) -> String {
    let mut sql = String::from("DELETE FROM meetings WHERE source = $1 AND key IN (");
    list(&mut sql, rows, |sql, row| write!(sql, "${}", row + 2));
    sql + ")"
}

/// Parameters: source, revision, then the keys.
fn put_removals(rows: usize) -> String {
    let mut sql = String::from("INSERT INTO removals (source, key, revision) VALUES ");
    list(&mut sql, rows, |sql, row| write!(sql, "($1, ${}, $2)", row + 3));
    sql + " ON CONFLICT (source, key) DO UPDATE SET revision = excluded.revision"
}

/// Writes one item per row with commas in between. Writing to a string cannot fail.
fn list(sql: &mut String, rows: usize, item: impl Fn(&mut String, usize) -> std::fmt::Result) {
    for row in 0..rows {
        if row > 0 {
            sql.push_str(", ");
        }
        item(sql, row).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_for_many_rows_number_their_parameters() {
        assert!(put_meetings(2).contains("VALUES ($1, $3, $4, $2), ($1, $5, $6, $2) ON"));
        assert!(delete_meetings(3).ends_with("IN ($2, $3, $4)"));
        assert!(put_removals(2).contains("VALUES ($1, $3, $2), ($1, $4, $2) ON"));
    }

    #[test]
    fn imports_are_stamped_to_the_minute() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        assert_eq!(to_the_minute(at("2026-11-22T06:31:59.9Z")), at("2026-11-22T06:31:00Z").as_second());
    }

    #[test]
    fn keys_that_a_database_cannot_hold_are_refused() {
        assert!(check_key("a").is_ok() && check_key(&"x".repeat(LONGEST_KEY)).is_ok());
        for key in ["", "a\0b", &"x".repeat(LONGEST_KEY + 1)] {
            assert!(matches!(check_key(key), Err(StoreError::Key(_))));
        }
    }
}
