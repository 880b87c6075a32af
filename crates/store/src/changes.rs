//! Who changed a listing, how, and when: every change ever made here, with what it takes to undo it.
//!
//! Somebody is known by key and handle in one place, as everywhere; who is forgotten leaves their changes behind
//! without either.

use std::collections::HashMap;

use directory::{edit::Layer, model::SourceName};
use jiff::Timestamp;

use crate::{Store, StoreError, db::on, layers::read_layer, values::timestamp};

pub(crate) const PUT_CHANGE: &str = "
    INSERT INTO changes (id, source, key, version, act, note, before, after, batch, place, member, handle, happened)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
const CHANGES_OF: &str = "
    SELECT id, source, key, version, act, note, before, after, batch, place, handle, happened
    FROM changes WHERE source = $1 AND key = $2 ORDER BY version DESC";
const CHANGE: &str = "
    SELECT id, source, key, version, act, note, before, after, batch, place, handle, happened
    FROM changes WHERE id = $1";
const BATCH: &str = "
    SELECT id, source, key, version, act, note, before, after, batch, place, handle, happened
    FROM changes WHERE batch = $1 ORDER BY source, key";
const NEWEST: &str = "
    SELECT id, source, key, version, act, note, before, after, batch, place, handle, happened
    FROM changes ORDER BY happened DESC, batch, source, key LIMIT $1 OFFSET $2";
const PRESSES: &str = "SELECT batch, COUNT(*) FROM changes GROUP BY batch HAVING COUNT(*) > 1";
/// Parameter: before when. Leaves the week (from Monday, UTC) in which something was done. Hours over many weeks would
/// tell which two handles are always there at the same time, which is one person; weeks do not, where people serve all
/// year round.
pub(crate) const LEAVE_WEEKS_OF_CHANGES: &str = "
    UPDATE changes SET happened = happened - (happened - 345600) % 604800
    WHERE happened < $1 AND (happened - 345600) % 604800 <> 0";
/// Parameters: place, member.
pub(crate) const FORGET_CHANGES_OF: &str =
    "UPDATE changes SET member = '', handle = '' WHERE place = $1 AND member = $2";
pub(crate) const CHANGES_BY: &str = "
    SELECT id, source, key, version, act, note, before, after, batch, place, member, handle, happened
    FROM changes WHERE handle = $1 ORDER BY happened, id";

/// Parameters: place, member.
pub(crate) const CHANGES_OF_MEMBER: &str = "
    SELECT id, source, key, version, act, note, before, after, batch, place, handle, happened
    FROM changes WHERE place = $1 AND member = $2 ORDER BY happened, id";

/// Somebody who changes something, as known in one place. The default is nobody: a reader, or a group's own link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Author {
    /// `site`, `body/…`, `group/…`.
    pub place: Box<str>,
    /// The member's key in this place.
    pub member: Box<str>,
    /// The handle in this place.
    pub handle: Box<str>,
}

/// What is being done, by whom and why.
#[derive(Clone, Copy, Debug)]
pub struct Act<'a> {
    /// A word for it: `add`, `edit`, `suspend`, `undo`, …
    pub name: &'a str,
    /// The reason somebody gave; the caller limits its length.
    pub note: &'a str,
    /// Who does it.
    pub author: &'a Author,
    /// Kept to the hour.
    pub now: Timestamp,
}

/// A change that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Sixteen random hexadecimal digits.
    pub id: Box<str>,
    /// The listing's list.
    pub source: SourceName,
    /// Its key there.
    pub key: Box<str>,
    /// The layer's version once this was done: changes of one listing are in this order.
    pub version: i64,
    /// [`Act::name`].
    pub act: Box<str>,
    /// [`Act::note`].
    pub note: Box<str>,
    /// The layer before, as the journal keeps it: [`Layer::without_hours`].
    pub before: Layer,
    /// The layer after, likewise.
    pub after: Layer,
    /// The same for all that was done with one press.
    pub batch: Box<str>,
    /// [`Author::place`].
    pub place: Box<str>,
    /// [`Author::handle`].
    pub handle: Box<str>,
    /// When: to the hour, and after a day or two to the week, from Monday in UTC.
    pub happened: Timestamp,
}

impl Store {
    /// All changes of one listing, the last first.
    pub async fn changes_of(&self, source: &SourceName, key: &str) -> Result<Vec<Change>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => {
            sqlx::query_as(CHANGES_OF).bind(source.as_str()).bind(key).fetch_all(&mut *tx).await?
        });
        Ok(rows.into_iter().filter_map(Row::read).collect())
    }

    /// The newest changes of all listings; within an hour, and later within a week, those of one press together, else in no order.
    pub async fn newest_changes(&self, limit: u32) -> Result<Vec<Change>, StoreError> {
        self.changes_after(0, limit).await
    }

    /// The newest changes without the first so many.
    pub async fn changes_after(&self, first: u32, limit: u32) -> Result<Vec<Change>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => {
            sqlx::query_as(NEWEST).bind(i64::from(limit)).bind(i64::from(first)).fetch_all(&mut *tx).await?
        });
        Ok(rows.into_iter().filter_map(Row::read).collect())
    }

    /// Each press with which more than one listing was changed, and how many. There is no index for that: one more
    /// place where an id stands is one more that would have to be mixed.
    pub async fn presses(&self) -> Result<HashMap<Box<str>, usize>, StoreError> {
        let rows: Vec<(String, i64)> =
            on!(&self.db, read tx => { sqlx::query_as(PRESSES).fetch_all(&mut *tx).await? });
        let read = |(batch, size): (String, i64)| (batch.into(), usize::try_from(size).unwrap_or(usize::MAX));
        Ok(rows.into_iter().map(read).collect())
    }

    /// One change.
    pub async fn change_made(&self, id: &str) -> Result<Option<Change>, StoreError> {
        let row: Option<Row> =
            on!(&self.db, read tx => { sqlx::query_as(CHANGE).bind(id).fetch_optional(&mut *tx).await? });
        Ok(row.and_then(Row::read))
    }

    /// All that was done with one press.
    pub async fn changes_in(&self, batch: &str) -> Result<Vec<Change>, StoreError> {
        let rows: Vec<Row> =
            on!(&self.db, read tx => { sqlx::query_as(BATCH).bind(batch).fetch_all(&mut *tx).await? });
        Ok(rows.into_iter().filter_map(Row::read).collect())
    }
}

/// Inside a transaction: keeps one change.
macro_rules! put_change {
    ($tx:ident, $new:expr, $version:expr, $before:expr, $after:expr, $batch:expr, $act:expr) => {
        sqlx::query($crate::changes::PUT_CHANGE)
            .bind(&*$crate::values::hexadecimal($new.random))
            .bind($new.source.as_str())
            .bind(&*$new.key)
            .bind($version)
            .bind($act.name)
            .bind($crate::values::plain($act.note))
            .bind(&$before)
            .bind(&$after)
            .bind(&*$batch)
            .bind(&*$act.author.place)
            .bind(&*$act.author.member)
            .bind(&*$act.author.handle)
            .bind($crate::values::to_the_hour($act.now))
            .execute(&mut *$tx)
            .await?;
    };
}
pub(crate) use put_change;

/// A row of `changes`, without the member's key.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    id: String,
    source: String,
    key: String,
    version: i64,
    act: String,
    note: String,
    before: String,
    after: String,
    batch: String,
    place: String,
    handle: String,
    happened: i64,
}

impl Row {
    /// A list's name that cannot be one was never handed out.
    pub(crate) fn read(self) -> Option<Change> {
        Some(Change {
            id: self.id.into(),
            source: SourceName::new(&self.source).ok()?,
            key: self.key.into(),
            version: self.version,
            act: self.act.into(),
            note: self.note.into(),
            before: read_layer(&self.before),
            after: read_layer(&self.after),
            batch: self.batch.into(),
            place: self.place.into(),
            handle: self.handle.into(),
            happened: timestamp(self.happened),
        })
    }
}
