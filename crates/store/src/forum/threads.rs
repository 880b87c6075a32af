//! Stories, threads, and the thread of each day.

use jiff::{Timestamp, civil::Date};

use super::{
    authors::{AUTHOR, Row as AuthorRow},
    posts::{INSERT, NewPost, PostState},
};
use crate::{
    Store, StoreError,
    db::on,
    values::{hexadecimal, timestamp, to_the_hour},
};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, started, place, kind, title, language, day, active, replies, shown FROM threads ",
            $rest
        )
    };
}

const OPEN: &str = "
    INSERT INTO threads (id, started, place, kind, title, language, day, active, replies, next, shown)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $2, 0, 1, $8) ON CONFLICT DO NOTHING";
const ONE: &str = select!("WHERE id = $1");
const OF_DAY: &str = select!("WHERE place = $1 AND day = $2 AND day <> ''");
/// Parameters: place, shown, the last one's time and id, how many.
const PAGE: &str = select!(
    "WHERE place = $1 AND shown = $2 AND kind <> 'daily' AND (active, id) < ($3, $4) ORDER BY active DESC, id DESC LIMIT $5"
);
/// Parameters: before when, where the hour is still kept. A day later only the week is.
pub(crate) const SETTLE_STARTED: &str = "
    UPDATE threads SET started = started - (started - 345600) % 604800
    WHERE started < $1 AND (started - 345600) % 604800 <> 0";
/// The same.
pub(crate) const SETTLE_ACTIVE: &str = "
    UPDATE threads SET active = active - (active - 345600) % 604800
    WHERE active < $1 AND (active - 345600) % 604800 <> 0";

/// What sort of thread it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ThreadKind {
    /// Somebody tells their story.
    Story,
    /// A question, a thought.
    Thread,
    /// One for each day, which nobody opened.
    Daily,
}

impl ThreadKind {
    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Thread => "thread",
            Self::Daily => "daily",
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "story" => Self::Story,
            "daily" => Self::Daily,
            _ => Self::Thread,
        }
    }
}

/// A thread as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// Sixteen random hexadecimal digits: those of the post that opens it.
    pub id: Box<str>,
    /// The area's place, or the group's.
    pub place: Box<str>,
    /// What sort of thread it is.
    pub kind: ThreadKind,
    /// Empty where its writer took it away, and for a day.
    pub title: Box<str>,
    /// As a BCP 47 tag.
    pub language: Box<str>,
    /// The day of a daily thread.
    pub day: Option<Date>,
    /// When it was opened: to the hour, and after a day to the week.
    pub started: Timestamp,
    /// When somebody wrote last, likewise.
    pub active: Timestamp,
    /// Replies that are shown.
    pub replies: u32,
    /// Whoever comes by sees it. While its first post waits or is held, nobody does but its writer and moderators.
    pub shown: bool,
}

/// A thread to open.
#[derive(Clone, Copy, Debug)]
pub struct NewThread<'a> {
    /// A story, or a thread.
    pub kind: ThreadKind,
    /// Its title; the caller limits its length.
    pub title: &'a str,
}

/// What came of opening a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// It is kept.
    Kept,
    /// It was kept before: the same form came twice.
    Again,
}

/// Some of the threads of a place, the one with the newest post first (within an hour, or a week, in no order).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageOfThreads {
    /// At most as many as were asked for.
    pub threads: Vec<Thread>,
    /// Where the next page begins; `None` at the end.
    pub next: Option<(i64, Box<str>)>,
}

/// A row of `threads`.
#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    started: i64,
    place: String,
    kind: String,
    title: String,
    language: String,
    day: String,
    active: i64,
    replies: i64,
    shown: bool,
}

impl Row {
    fn read(self) -> Thread {
        Thread {
            id: self.id.into(),
            place: self.place.into(),
            kind: ThreadKind::read(&self.kind),
            title: self.title.into(),
            language: self.language.into(),
            day: self.day.parse().ok(),
            started: timestamp(self.started),
            active: timestamp(self.active),
            replies: u32::try_from(self.replies).unwrap_or(0),
            shown: self.shown,
        }
    }
}

impl Store {
    /// Opens a thread with its first post, whose id becomes the thread's.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when the writer is not known in the place.
    pub async fn open_thread(
        &self,
        thread: &NewThread<'_>,
        post: &NewPost<'_>,
        now: Timestamp,
    ) -> Result<Opened, StoreError> {
        let (id, hour) = (hexadecimal(post.id), to_the_hour(now));
        let shown = post.state == PostState::Shown;
        let opened = on!(&self.db, write tx => {
            let author = sqlx::query_as(AUTHOR).bind(post.place).bind(post.member);
            let author: Option<AuthorRow> = author.fetch_optional(&mut *tx).await?;
            let Some(author) = author else { return Err(StoreError::Unknown) };
            let open = sqlx::query(OPEN).bind(&*id).bind(hour).bind(post.place).bind(thread.kind.as_str());
            let open = open.bind(thread.title).bind(post.language).bind("").bind(shown);
            let opened = open.execute(&mut *tx).await?.rows_affected();
            if opened > 0 {
                let insert = sqlx::query(INSERT).bind(hour).bind(&*id).bind(&*id).bind(0_i64).bind(&author.id);
                let insert = insert.bind(post.language).bind(post.state.as_str()).bind(post.urgent).bind(false);
                insert.bind(post.notes).bind(post.body).execute(&mut *tx).await?;
                if shown {
                    sqlx::query(super::posts::GAIN_STANDING).bind(&author.id).execute(&mut *tx).await?;
                }
            }
            opened
        });
        Ok(if opened > 0 { Opened::Kept } else { Opened::Again })
    }

    /// The thread of a day, made now where there is none yet. `random` must be fresh random bytes.
    pub async fn daily_thread(
        &self,
        place: &str,
        day: Date,
        random: [u8; 8],
        now: Timestamp,
    ) -> Result<Thread, StoreError> {
        let (id, day) = (hexadecimal(random), day.to_string());
        let row: Row = on!(&self.db, write tx => {
            let open = sqlx::query(OPEN).bind(&*id).bind(to_the_hour(now)).bind(place);
            let open = open.bind(ThreadKind::Daily.as_str()).bind("").bind("").bind(&day).bind(true);
            open.execute(&mut *tx).await?;
            sqlx::query_as(OF_DAY).bind(place).bind(&day).fetch_one(&mut *tx).await?
        });
        Ok(row.read())
    }

    /// The thread of a day, if anybody wrote on it.
    pub async fn daily(&self, place: &str, day: Date) -> Result<Option<Thread>, StoreError> {
        let row: Option<Row> = on!(&self.db, read tx => {
            sqlx::query_as(OF_DAY).bind(place).bind(day.to_string()).fetch_optional(&mut *tx).await?
        });
        Ok(row.map(Row::read))
    }

    /// One thread. `None` when there is none of this id.
    pub async fn thread(&self, id: &str) -> Result<Option<Thread>, StoreError> {
        let row: Option<Row> =
            on!(&self.db, read tx => { sqlx::query_as(ONE).bind(id).fetch_optional(&mut *tx).await? });
        Ok(row.map(Row::read))
    }

    /// The threads of a place that whoever comes by sees, but those of days, from the newest on or from where a page before ended.
    pub async fn threads(
        &self,
        place: &str,
        from: Option<&(i64, Box<str>)>,
        limit: u32,
    ) -> Result<PageOfThreads, StoreError> {
        let (active, id) = from.map_or((i64::MAX, ""), |(active, id)| (*active, &**id));
        let rows: Vec<Row> = on!(&self.db, read tx => {
            let page = sqlx::query_as(PAGE).bind(place).bind(true).bind(active).bind(id);
            page.bind(i64::from(limit) + 1).fetch_all(&mut *tx).await?
        });
        let more = rows.len() > limit as usize;
        let threads: Vec<Thread> = rows.into_iter().take(limit as usize).map(Row::read).collect();
        let next = threads.last().filter(|_| more);
        let next = next.map(|last| (last.active.as_second(), last.id.clone()));
        Ok(PageOfThreads { threads, next })
    }
}
