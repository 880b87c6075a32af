//! Who writes in a place: their handle there, how long they have been there, and what is held against them.

use jiff::Timestamp;

use crate::{
    Fact, Store, StoreError,
    db::on,
    values::{hexadecimal, timestamp, up_to_the_hour, week_of},
};

pub(super) const AUTHOR: &str = "
    SELECT id, place, member, handle, standing, since, waits, quiet_until, feed FROM authors
    WHERE place = $1 AND member = $2";
const NAMED: &str = "
    SELECT id, place, member, handle, standing, since, waits, quiet_until, feed FROM authors
    WHERE place = $1 AND handle = $2";
/// The first of two who come at once with one handle has it; the other is told that no row came of it.
const ENTER: &str = "
    INSERT INTO authors (id, place, member, handle, standing, since, waits, quiet_until, feed)
    VALUES ($1, $2, $3, $4, 0, $5, $6, 0, 0) ON CONFLICT DO NOTHING";
const WAITS: &str = "UPDATE authors SET waits = $3 WHERE place = $1 AND handle = $2";
const QUIET: &str = "UPDATE authors SET quiet_until = $3 WHERE place = $1 AND handle = $2";
const LIFT: &str = "UPDATE authors SET waits = $3, quiet_until = 0 WHERE place = $1 AND handle = $2";
const NEW_FEED: &str = "UPDATE authors SET feed = feed + 1 WHERE place = $1 AND member = $2";
/// Parameter: now. That somebody was quiet once is nobody's business.
pub(crate) const OVER_QUIET: &str =
    "UPDATE authors SET quiet_until = 0 WHERE quiet_until <> 0 AND quiet_until <= $1";
/// Parameters: place, member.
pub(crate) const FORGET_AUTHOR: &str = "DELETE FROM authors WHERE place = $1 AND member = $2";
/// Parameter: the handle, in any place.
pub(crate) const AUTHORS_NAMED: &str = "
    SELECT id, place, member, handle, standing, since, waits, quiet_until, feed FROM authors
    WHERE handle = $1 ORDER BY place";

/// Somebody who writes in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// Random; their posts name it.
    pub(crate) id: Box<str>,
    /// Where.
    pub place: Box<str>,
    /// Their key there.
    pub member: Box<str>,
    /// By which others know them there.
    pub handle: Box<str>,
    /// How many of their posts were shown, counted to nine.
    pub standing: u32,
    /// The week in which they came, from Monday in UTC.
    pub since: Timestamp,
    /// All they write waits for a yes, whatever their standing.
    pub waits: bool,
    /// They may not write before this hour.
    pub quiet_until: Option<Timestamp>,
    /// Which of their private addresses of the place's feed is good.
    pub feed: u32,
}

/// What is done about somebody's writing in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// All they write waits.
    Waits,
    /// They do not write before this; kept to the next whole hour.
    Quiet(Timestamp),
    /// Neither any more.
    Lifted,
}

/// A row of `authors`.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) place: String,
    pub(crate) member: String,
    pub(crate) handle: String,
    pub(crate) standing: i64,
    pub(crate) since: i64,
    pub(crate) waits: bool,
    pub(crate) quiet_until: i64,
    pub(crate) feed: i64,
}

impl Row {
    pub(crate) fn read(self) -> Author {
        Author {
            id: self.id.into(),
            place: self.place.into(),
            member: self.member.into(),
            handle: self.handle.into(),
            standing: u32::try_from(self.standing).unwrap_or(0),
            since: timestamp(self.since),
            waits: self.waits,
            quiet_until: (self.quiet_until != 0).then(|| timestamp(self.quiet_until)),
            feed: u32::try_from(self.feed).unwrap_or(0),
        }
    }
}

impl Store {
    /// Somebody in a place, by their key there. `None` while they have not come in.
    pub async fn author(&self, place: &str, member: &str) -> Result<Option<Author>, StoreError> {
        let row: Option<Row> = on!(&self.db, read tx => {
            sqlx::query_as(AUTHOR).bind(place).bind(member).fetch_optional(&mut *tx).await?
        });
        Ok(row.map(Row::read))
    }

    /// Somebody in a place, by their handle there.
    pub async fn author_named(&self, place: &str, handle: &str) -> Result<Option<Author>, StoreError> {
        let row: Option<Row> = on!(&self.db, read tx => {
            sqlx::query_as(NAMED).bind(place).bind(handle).fetch_optional(&mut *tx).await?
        });
        Ok(row.map(Row::read))
    }

    /// Makes somebody known in a place, under the first of these handles that nobody else has there. Who is known there
    /// already stays as they are. `random` must be fresh random bytes; of `now` the week is kept. `None` when all the
    /// handles are taken.
    pub async fn enter_place(
        &self,
        place: &str,
        member: &str,
        handles: impl IntoIterator<Item = Box<str>> + Send,
        random: [u8; 8],
        now: Timestamp,
    ) -> Result<Option<Author>, StoreError> {
        let (id, since) = (hexadecimal(random), week_of(now.as_second()));
        let handles: Vec<Box<str>> = handles.into_iter().collect();
        let row: Option<Row> = on!(&self.db, write tx => {
            let mut known = sqlx::query_as(AUTHOR).bind(place).bind(member).fetch_optional(&mut *tx).await?;
            for handle in &handles {
                if known.is_some() {
                    break;
                }
                let enter = sqlx::query(ENTER).bind(&*id).bind(place).bind(member).bind(&**handle);
                enter.bind(since).bind(false).execute(&mut *tx).await?;
                known = sqlx::query_as(AUTHOR).bind(place).bind(member).fetch_optional(&mut *tx).await?;
            }
            known
        });
        Ok(row.map(Row::read))
    }

    /// Takes a measure, or lifts those there are. `false` when nobody has this handle there.
    pub async fn take_measure(
        &self,
        place: &str,
        handle: &str,
        measure: Measure,
    ) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            let sql = match measure {
                Measure::Waits => sqlx::query(WAITS).bind(place).bind(handle).bind(true),
                Measure::Quiet(until) => sqlx::query(QUIET).bind(place).bind(handle).bind(up_to_the_hour(until)),
                Measure::Lifted => sqlx::query(LIFT).bind(place).bind(handle).bind(false),
            };
            sql.execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }

    /// From now on only a new private address of the feed is good for somebody. `false` when they are not known there.
    pub async fn renew_feed(&self, place: &str, member: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(NEW_FEED).bind(place).bind(member).execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }
}

impl Row {
    /// All that is kept, for the one command that tells it.
    pub(crate) fn facts(self) -> [Fact; 9] {
        let fact = |column, value: String| Fact { table: "authors", column, value: value.into() };
        [
            fact("id", self.id),
            fact("place", self.place),
            fact("member", self.member),
            fact("handle", self.handle),
            fact("standing", self.standing.to_string()),
            fact("since", timestamp(self.since).to_string()),
            fact("waits", self.waits.to_string()),
            fact("quiet_until", timestamp(self.quiet_until).to_string()),
            fact("feed", self.feed.to_string()),
        ]
    }
}
