//! Lists that are fetched on a rhythm of their own: where from, when next, and how the last fetch went.
//!
//! A fetch begins with a [`Claim`], which one program at a time can have, and ends with [`Store::feed_same`],
//! [`Store::feed_failed`], [`Store::feed_refused`] or [`Store::feed_arrived`]. Each of them is one transaction, and
//! none changes anything once the claim is lost: to time, or because somebody changed, paused or removed the list
//! meanwhile. What a fetch found is told in a word and in JSON that the caller alone understands.

use directory::model::{Fellowship, Meeting, Source, SourceName, Zone, diff::Changes};
use jiff::Timestamp;

use crate::{
    Store, StoreError,
    db::on,
    feed_reports::{ADD_REPORT, FORGET_REPORTS, KEPT_REPORTS, REPEAT_REPORT, changes_as_json},
    quarantine::{DISCARD_ANY, PUT_QUARANTINE, QUARANTINED_LIST, REPEAT_REFUSAL},
    sources::{Arrival, NEXT_REVISION, Ticket, number, optional_time, to_the_minute},
};

const PUT_SOURCE: &str = "
    INSERT INTO sources (name, title, fellowship, zone, origin, publish_passcodes, sample, entity, meeting_count,
        imported_at, revision)
    VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, 0, $8, $9)
    ON CONFLICT (name) DO UPDATE SET title = excluded.title, fellowship = excluded.fellowship, zone = excluded.zone,
        origin = excluded.origin, publish_passcodes = excluded.publish_passcodes, revision = excluded.revision
    WHERE sources.removed_at IS NULL";

/// What is known of the list elsewhere holds no longer once it is read in another way ($8); a fetch under way is lost.
const PUT_FEED: &str = "
    INSERT INTO feeds (source, address, format, column_map, rhythm, paused, reread, failures, next_at, held_until)
    VALUES ($1, $2, $3, $4, $5, $6, TRUE, 0, $7, 0)
    ON CONFLICT (source) DO UPDATE SET address = excluded.address, format = excluded.format,
        column_map = excluded.column_map, rhythm = excluded.rhythm, etag = CASE WHEN $8 THEN NULL ELSE feeds.etag END,
        last_modified = CASE WHEN $8 THEN NULL ELSE feeds.last_modified END, reread = feeds.reread OR $8, failures = 0,
        next_at = excluded.next_at, holder = NULL, held_until = 0";

const SET_RHYTHM: &str = "UPDATE feeds SET rhythm = $2, next_at = $3 WHERE source = $1";

/// Whoever turns it on again begins anew; a fetch under way is lost.
const PAUSE: &str = "
    UPDATE feeds SET paused = $2, failures = 0, next_at = $3, holder = NULL, held_until = 0 WHERE source = $1";

const FEEDS: &str = "
    SELECT feeds.source, address, format, column_map, rhythm, paused, feeds.etag, feeds.last_modified, reread,
        failures, next_at, fetched_at, good_at, outcome, detail, quarantine.number AS quarantined
    FROM feeds JOIN sources ON sources.name = feeds.source LEFT JOIN quarantine ON quarantine.source = feeds.source
    WHERE sources.removed_at IS NULL ORDER BY feeds.source";

const FEED: &str = "
    SELECT feeds.source, address, format, column_map, rhythm, paused, feeds.etag, feeds.last_modified, reread,
        failures, next_at, fetched_at, good_at, outcome, detail, quarantine.number AS quarantined
    FROM feeds JOIN sources ON sources.name = feeds.source LEFT JOIN quarantine ON quarantine.source = feeds.source
    WHERE sources.removed_at IS NULL AND feeds.source = $1";

/// Times further ahead than anybody sets them were set by a clock that ran ahead: nothing waits for those. A server may
/// ask for rest for a week; the rhythm is in minutes. Nobody holds a list for an hour.
const DUE: &str = "
    SELECT source FROM feeds JOIN sources ON sources.name = feeds.source
    WHERE NOT paused AND (next_at <= $1 OR next_at > $1 + 604800 + 120 * rhythm)
        AND (held_until <= $1 OR held_until > $1 + 3600) AND removed_at IS NULL
    ORDER BY next_at, source LIMIT 1";

/// Who comes second finds it held, or no longer due.
const CLAIM_DUE: &str = "
    UPDATE feeds SET holder = $2, held_until = $4
    WHERE source = $1 AND (held_until <= $3 OR held_until > $3 + 3600)
        AND (next_at <= $3 OR next_at > $3 + 604800 + 120 * rhythm) AND NOT paused
        AND source IN (SELECT name FROM sources WHERE removed_at IS NULL)";

const CLAIM: &str = "
    UPDATE feeds SET holder = $2, held_until = $4
    WHERE source = $1 AND (held_until <= $3 OR held_until > $3 + 3600)
        AND source IN (SELECT name FROM sources WHERE removed_at IS NULL)";

const SETTLE: &str = "
    UPDATE feeds SET outcome = $3, detail = $4, fetched_at = $5, next_at = $6, failures = $7, paused = paused OR $8,
        holder = NULL, held_until = 0
    WHERE source = $1 AND holder = $2";

pub(crate) const SETTLE_GOOD: &str = "
    UPDATE feeds SET outcome = $3, detail = $4, fetched_at = $5, good_at = $5, next_at = $6, failures = 0, etag = $7,
        last_modified = $8, reread = FALSE, holder = NULL, held_until = 0
    WHERE source = $1 AND holder = $2";

/// A list that is as it was has been read just now.
const READ_AGAIN: &str = "UPDATE sources SET imported_at = $2, revision = $3 WHERE name = $1";

/// A list that waited for somebody to look at it. When the next fetch is due stays as it was.
pub(crate) const SETTLE_TAKEN: &str = "
    UPDATE feeds SET outcome = $2, detail = $3, good_at = $4, etag = $5, last_modified = $6, reread = FALSE
    WHERE source = $1";

/// A list that is fetched on a rhythm of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// The list.
    pub source: SourceName,
    /// Where it is fetched from.
    pub address: Box<str>,
    /// What it is written in; guessed where `None`.
    pub format: Option<Box<str>>,
    /// The name of a column map that comes with the program.
    pub column_map: Option<Box<str>>,
    /// Minutes from one fetch to the next.
    pub rhythm: u32,
    /// Not fetched until somebody says so.
    pub paused: bool,
    /// What the list's server wants to hear again (`ETag`), of the list that was last taken in.
    pub etag: Option<Box<str>>,
    /// Likewise (`Last-Modified`).
    pub last_modified: Option<Box<str>>,
    /// How it is read was changed since it was last taken in: then everything may differ.
    pub reread: bool,
    /// Fetches in a row that brought nothing.
    pub failures: u32,
    /// When the next fetch is due.
    pub next: Timestamp,
    /// The last fetch, to the minute.
    pub fetched: Option<Timestamp>,
    /// The last fetch that brought the list or found it as it was, to the minute.
    pub good: Option<Timestamp>,
    /// What became of the last fetch, in a word.
    pub outcome: Option<Box<str>>,
    /// The same at length; JSON.
    pub detail: Option<Box<str>>,
    /// The number of the report of a list that was not let in and waits for somebody to look at it.
    pub quarantined: Option<i64>,
}

/// How a list is fetched and read.
#[derive(Clone, Copy, Debug)]
pub struct FeedSettings<'a> {
    /// Where it is fetched from.
    pub address: &'a str,
    /// What it is written in; guessed where `None`.
    pub format: Option<&'a str>,
    /// The name of a column map that comes with the program.
    pub column_map: Option<&'a str>,
    /// Minutes from one fetch to the next; more than none.
    pub rhythm: u32,
    /// The list is to be read in another way than before, or from elsewhere: everything may differ.
    pub reread: bool,
}

/// The right to fetch a list, which one program at a time has.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The list.
    pub feed: Feed,
    token: Box<str>,
}

/// What a fetch found.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// In a word.
    pub outcome: &'a str,
    /// At length; JSON. The same twice in a row makes one report.
    pub detail: &'a str,
    /// When; kept to the minute.
    pub at: Timestamp,
    /// When to fetch again.
    pub next: Timestamp,
}

/// What a list's server wants to hear with the next fetch.
#[derive(Clone, Copy, Debug, Default)]
pub struct Validators<'a> {
    /// `ETag`.
    pub etag: Option<&'a str>,
    /// `Last-Modified`.
    pub last_modified: Option<&'a str>,
}

impl Store {
    /// Puts a list on a rhythm, or changes how it is fetched and read; a source nobody has imported is made, without
    /// meetings. Changes of title, zone, fellowship and passcodes show at once where the source alone says them, and
    /// in the rows with the next fetch, which is due at `next`. A fetch under way is lost. `false` when the name is
    /// that of a list that was removed and can be brought back.
    pub async fn put_feed(
        &self,
        source: &Source,
        settings: FeedSettings<'_>,
        now: Timestamp,
        next: Timestamp,
    ) -> Result<bool, StoreError> {
        let name = source.name.as_str();
        let done = on!(&self.db, write tx => {
            let revision: i64 = sqlx::query_scalar(NEXT_REVISION).fetch_one(&mut *tx).await?;
            let put = sqlx::query(PUT_SOURCE)
                .bind(name)
                .bind(&*source.title)
                .bind(source.fellowship.as_ref().map(Fellowship::as_str))
                .bind(source.zone.as_ref().map(Zone::as_str))
                .bind(settings.address)
                .bind(source.publish_passcodes)
                .bind(false)
                .bind(to_the_minute(now))
                .bind(revision)
                .execute(&mut *tx)
                .await?;
            let there = put.rows_affected() > 0;
            if there {
                sqlx::query(PUT_FEED)
                    .bind(name)
                    .bind(settings.address)
                    .bind(settings.format)
                    .bind(settings.column_map)
                    .bind(i64::from(settings.rhythm))
                    .bind(false)
                    .bind(next.as_second())
                    .bind(settings.reread)
                    .execute(&mut *tx)
                    .await?;
            }
            there
        });
        Ok(done)
    }

    /// Changes the rhythm alone, in minutes. `false` when there is no such feed.
    pub async fn set_feed_rhythm(
        &self,
        name: &SourceName,
        rhythm: u32,
        next: Timestamp,
    ) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            let set = sqlx::query(SET_RHYTHM).bind(name.as_str()).bind(i64::from(rhythm)).bind(next.as_second());
            set.execute(&mut *tx).await?.rows_affected() > 0
        });
        Ok(found)
    }

    /// Stops fetching a list, or begins again at `next`. A fetch under way is lost. `false` when there is no such feed.
    pub async fn pause_feed(
        &self,
        name: &SourceName,
        paused: bool,
        next: Timestamp,
    ) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            let pause = sqlx::query(PAUSE).bind(name.as_str()).bind(paused).bind(next.as_second());
            pause.execute(&mut *tx).await?.rows_affected() > 0
        });
        Ok(found)
    }

    /// Every list that is fetched, by name; not those that were removed.
    pub async fn feeds(&self) -> Result<Vec<Feed>, StoreError> {
        let rows: Vec<FeedRow> =
            on!(&self.db, read tx => { sqlx::query_as(FEEDS).fetch_all(&mut *tx).await? });
        rows.into_iter().map(FeedRow::read).collect()
    }

    /// One of them.
    pub async fn feed(&self, name: &SourceName) -> Result<Option<Feed>, StoreError> {
        let row: Option<FeedRow> = on!(&self.db, read tx => {
            sqlx::query_as(FEED).bind(name.as_str()).fetch_optional(&mut *tx).await?
        });
        row.map(FeedRow::read).transpose()
    }

    /// The list that has waited longest to be fetched. Cheap to ask, and promises nothing: see [`Store::claim_feed`].
    pub async fn due_feed(&self, now: Timestamp) -> Result<Option<SourceName>, StoreError> {
        let name: Option<String> = on!(&self.db, read tx => {
            sqlx::query_scalar(DUE).bind(now.as_second()).fetch_optional(&mut *tx).await?
        });
        name.map(|name| read_name(&name)).transpose()
    }

    /// Takes the right to fetch a list until `until`. `None` where another program has it, where the list was
    /// removed, and, with `only_due`, where it is paused or not due (any more). `token` is random.
    pub async fn claim_feed(
        &self,
        name: &SourceName,
        token: &str,
        now: Timestamp,
        until: Timestamp,
        only_due: bool,
    ) -> Result<Option<Claim>, StoreError> {
        let sql = if only_due { CLAIM_DUE } else { CLAIM };
        let row: Option<FeedRow> = on!(&self.db, write tx => {
            let claim = sqlx::query(sql).bind(name.as_str()).bind(token).bind(now.as_second()).bind(until.as_second());
            match claim.execute(&mut *tx).await?.rows_affected() {
                0 => None,
                _ => sqlx::query_as(FEED).bind(name.as_str()).fetch_optional(&mut *tx).await?,
            }
        });
        Ok(row.map(FeedRow::read).transpose()?.map(|feed| Claim { feed, token: token.into() }))
    }

    /// The list is as it was. What waited in quarantine is gone: the list's keepers have taken it back.
    ///
    /// # Errors
    /// [`StoreError::Lost`].
    pub async fn feed_same(
        &self,
        claim: &Claim,
        found: Found<'_>,
        validators: Validators<'_>,
    ) -> Result<(), StoreError> {
        let name = claim.feed.source.as_str();
        on!(&self.db, write tx => {
            let revision: i64 = sqlx::query_scalar(NEXT_REVISION).fetch_one(&mut *tx).await?;
            let settled = sqlx::query(SETTLE_GOOD)
                .bind(name)
                .bind(&*claim.token)
                .bind(found.outcome)
                .bind(found.detail)
                .bind(to_the_minute(found.at))
                .bind(found.next.as_second())
                .bind(validators.etag)
                .bind(validators.last_modified)
                .execute(&mut *tx)
                .await?;
            if settled.rows_affected() == 0 {
                return Err(StoreError::Lost);
            }
            sqlx::query(DISCARD_ANY).bind(name).execute(&mut *tx).await?;
            let read = sqlx::query(READ_AGAIN).bind(name).bind(to_the_minute(found.at)).bind(revision);
            read.execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// Nothing came. `failures` counts those in a row; `pause` stops fetching.
    ///
    /// # Errors
    /// [`StoreError::Lost`].
    pub async fn feed_failed(
        &self,
        claim: &Claim,
        found: Found<'_>,
        failures: u32,
        pause: bool,
    ) -> Result<(), StoreError> {
        let (name, at) = (claim.feed.source.as_str(), to_the_minute(found.at));
        on!(&self.db, write tx => {
            let settled = sqlx::query(SETTLE)
                .bind(name)
                .bind(&*claim.token)
                .bind(found.outcome)
                .bind(found.detail)
                .bind(at)
                .bind(found.next.as_second())
                .bind(i64::from(failures))
                .bind(pause)
                .execute(&mut *tx)
                .await?;
            if settled.rows_affected() == 0 {
                return Err(StoreError::Lost);
            }
            let again = sqlx::query(REPEAT_REPORT).bind(name).bind(found.outcome).bind(found.detail).bind(at);
            if again.execute(&mut *tx).await?.rows_affected() == 0 {
                let report: i64 = sqlx::query_scalar(ADD_REPORT)
                    .bind(name)
                    .bind(found.outcome)
                    .bind(found.detail)
                    .bind(0_i64)
                    .bind(0_i64)
                    .bind(0_i64)
                    .bind(None::<String>)
                    .bind(at)
                    .fetch_one(&mut *tx)
                    .await?;
                sqlx::query(FORGET_REPORTS).bind(name).bind(report - KEPT_REPORTS).execute(&mut *tx).await?;
            }
        });
        Ok(())
    }

    /// A list came and is not let in; it waits for somebody to look at it, in the place of one that waited before.
    /// The same bytes once more change nothing but the report's time.
    ///
    /// # Errors
    /// [`StoreError::Lost`].
    pub async fn feed_refused(
        &self,
        claim: &Claim,
        found: Found<'_>,
        list: &[u8],
        validators: Validators<'_>,
        changes: &Changes,
    ) -> Result<(), StoreError> {
        let (name, at) = (claim.feed.source.as_str(), to_the_minute(found.at));
        let json = changes_as_json(changes)?;
        on!(&self.db, write tx => {
            let settled = sqlx::query(SETTLE)
                .bind(name)
                .bind(&*claim.token)
                .bind(found.outcome)
                .bind(found.detail)
                .bind(at)
                .bind(found.next.as_second())
                .bind(0_i64)
                .bind(false)
                .execute(&mut *tx)
                .await?;
            if settled.rows_affected() == 0 {
                return Err(StoreError::Lost);
            }
            let waiting: Option<Vec<u8>> =
                sqlx::query_scalar(QUARANTINED_LIST).bind(name).fetch_optional(&mut *tx).await?;
            let known = waiting.is_some_and(|waiting| waiting == list);
            let again = sqlx::query(REPEAT_REFUSAL).bind(name).bind(found.outcome).bind(found.detail).bind(at);
            if !known || again.execute(&mut *tx).await?.rows_affected() == 0 {
                let report: i64 = sqlx::query_scalar(ADD_REPORT)
                    .bind(name)
                    .bind(found.outcome)
                    .bind(found.detail)
                    .bind(number(changes.added.len()))
                    .bind(number(changes.changed.len()))
                    .bind(number(changes.removed.len()))
                    .bind(&json)
                    .bind(at)
                    .fetch_one(&mut *tx)
                    .await?;
                sqlx::query(FORGET_REPORTS).bind(name).bind(report - KEPT_REPORTS).execute(&mut *tx).await?;
                sqlx::query(PUT_QUARANTINE)
                    .bind(name)
                    .bind(report)
                    .bind(list)
                    .bind(validators.etag)
                    .bind(validators.last_modified)
                    .execute(&mut *tx)
                    .await?;
            }
        });
        Ok(())
    }

    /// Puts the list that came in place of the old one and keeps a report of what differs, in one transaction. What
    /// waited in quarantine is gone.
    ///
    /// # Errors
    /// [`StoreError::Lost`]; otherwise as [`Store::replace_source`].
    pub async fn feed_arrived(
        &self,
        claim: &Claim,
        source: &Source,
        meetings: &[Meeting],
        found: Found<'_>,
        validators: Validators<'_>,
    ) -> Result<Changes, StoreError> {
        let arrival = Arrival { ticket: Ticket::Claim(&claim.token), found, validators };
        self.replace(source, meetings, found.at, Some(arrival)).await
    }
}

/// A row of `feeds`.
#[derive(sqlx::FromRow)]
struct FeedRow {
    source: String,
    address: String,
    format: Option<String>,
    column_map: Option<String>,
    rhythm: i64,
    paused: bool,
    etag: Option<String>,
    last_modified: Option<String>,
    reread: bool,
    failures: i64,
    next_at: i64,
    fetched_at: Option<i64>,
    good_at: Option<i64>,
    outcome: Option<String>,
    detail: Option<String>,
    quarantined: Option<i64>,
}

impl FeedRow {
    fn read(self) -> Result<Feed, StoreError> {
        Ok(Feed {
            source: read_name(&self.source)?,
            address: self.address.into(),
            format: self.format.map(Into::into),
            column_map: self.column_map.map(Into::into),
            rhythm: u32::try_from(self.rhythm).unwrap_or(u32::MAX),
            paused: self.paused,
            etag: self.etag.map(Into::into),
            last_modified: self.last_modified.map(Into::into),
            reread: self.reread,
            failures: u32::try_from(self.failures).unwrap_or(u32::MAX),
            next: crate::values::timestamp(self.next_at),
            fetched: optional_time(self.fetched_at),
            good: optional_time(self.good_at),
            outcome: self.outcome.map(Into::into),
            detail: self.detail.map(Into::into),
            quarantined: self.quarantined,
        })
    }
}

pub(crate) fn read_name(name: &str) -> Result<SourceName, StoreError> {
    Ok(SourceName::new(name).map_err(|error| sqlx::Error::Decode(Box::new(error)))?)
}
