//! Posts: writing, reading, changing for an hour, deleting for ever.

use jiff::Timestamp;

use super::{
    authors::{AUTHOR, Row as AuthorRow},
    keeping::{REPLY_COMES, REPLY_GOES, THREAD_COMES, THREAD_GOES},
};
use crate::{
    Fact, Store, StoreError,
    db::on,
    shelves::{POSTS, Span},
    shuffle::{AUTHORS, RELEASES, THREADS},
    values::{count, hexadecimal, timestamp, to_the_hour},
};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT p.id, t.place, t.kind, t.title, t.shown AS thread_shown, p.thread, p.number, a.member, a.handle, p.language, p.state, p.urgent,
                p.thanked, p.decided, p.reason, p.objection, p.answered, p.notes, p.body, p.written
            FROM posts p JOIN threads t ON t.id = p.thread LEFT JOIN authors a ON a.id = p.author ",
            $rest
        )
    };
}
pub(super) use select;

pub(super) const INSERT: &str = "
    INSERT INTO posts (written, id, thread, number, author, language, state, urgent, thanked, decided, reason, objection,
        notes, body)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, '', '', $10, $11)";
pub(super) const GAIN_STANDING: &str =
    "UPDATE authors SET standing = CASE WHEN standing < 9 THEN standing + 1 ELSE 9 END WHERE id = $1";
const NEXT_NUMBER: &str = "
    UPDATE threads SET next = next + 1 WHERE id = $1 AND place = $2 AND shown RETURNING next - 1";
const IS_KEPT: &str = "SELECT EXISTS (SELECT 1 FROM posts WHERE id = $1)";
const ONE: &str = select!("WHERE p.id = $1");
/// Parameters: thread, whose own are among them whatever their state, how many to pass over, how many.
const OF_THREAD: &str = select!(
    "WHERE p.thread = $1 AND p.number > 0 AND (p.state = 'shown' OR a.member = $2)
     ORDER BY p.number LIMIT $4 OFFSET $3"
);
const OPENING: &str = select!("WHERE p.thread = $1 AND p.number = 0");
pub(crate) const OF_MEMBER: &str =
    select!("WHERE a.place = $1 AND a.member = $2 ORDER BY p.written DESC, p.id");
/// Parameter: a handle, in any place.
pub(crate) const OF_HANDLE: &str = select!("WHERE a.handle = $1 ORDER BY p.written, p.id");
/// Parameters: id, place, member. An hour is kept, so the one in which it was written and the next.
const EDITABLE: &str = "
    SELECT p.written, p.thread, p.number, p.state FROM posts p JOIN authors a ON a.id = p.author
    WHERE p.id = $1 AND a.place = $2 AND a.member = $3 AND p.written >= $4 AND p.state IN ('shown', 'waiting')";
const EDIT: &str = "
    UPDATE posts SET body = $2, notes = $3, urgent = $4, state = $5 WHERE id = $1 AND state = $6";
const RETITLE: &str = "UPDATE threads SET title = $2 WHERE id = $1";
const THANK: &str = "UPDATE posts SET thanked = $2 WHERE id = $1 AND state = 'shown'";
const OWN: &str = "
    SELECT p.written, p.thread, p.number, p.state FROM posts p JOIN authors a ON a.id = p.author
    WHERE p.id = $1 AND a.place = $2 AND a.member = $3 AND p.state <> 'locked'";
const ANY: &str = "SELECT written, thread, number, state FROM posts WHERE id = $1";
/// In the state in which it was found: somebody else may have been faster.
pub(crate) const DELETE: &str = "DELETE FROM posts WHERE id = $1 AND state = $2";
/// Changes nothing.
pub(crate) const HOLD_THREAD: &str = "UPDATE threads SET next = next WHERE id = $1";
pub(crate) const DELETE_RELEASES: &str = "DELETE FROM releases WHERE post = $1";
/// What is left of a thread whose first post went: its replies.
pub(crate) const WITHOUT_OPENING: &str = "UPDATE threads SET title = '', shown = (replies > 0) WHERE id = $1";
pub(crate) const DELETE_EMPTY: &str =
    "DELETE FROM threads WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM posts WHERE thread = $1)";
const MEMBERS_AT: &str = "SELECT member FROM authors WHERE place = $1";
/// Parameters: place, member.
pub(crate) const SHELVES_OF_MEMBER: &str = "
    SELECT DISTINCT p.written FROM posts p JOIN authors a ON a.id = p.author WHERE a.place = $1 AND a.member = $2";
pub(crate) const THREADS_OF_MEMBER: &str = "
    SELECT DISTINCT p.thread FROM posts p JOIN authors a ON a.id = p.author
    WHERE a.place = $1 AND a.member = $2 AND p.state <> 'locked'";
pub(crate) const POSTS_IN_THREAD: &str = "
    SELECT p.id, p.number, p.state FROM posts p JOIN authors a ON a.id = p.author
    WHERE p.thread = $3 AND a.place = $1 AND a.member = $2 AND p.state <> 'locked'";
pub(crate) const FORGET_RELEASES: &str = "
    DELETE FROM releases WHERE author IN (SELECT id FROM authors WHERE place = $1 AND member = $2)";
/// What the law keeps leads to nobody any more.
pub(crate) const LET_GO_OF_NAME: &str = "
    UPDATE posts SET author = '' WHERE author IN (SELECT id FROM authors WHERE place = $1 AND member = $2)";
/// Parameter: before when. A day later only the week is kept.
pub(crate) const SETTLE_POSTS: &str = "
    UPDATE posts SET written = written - (written - 345600) % 604800
    WHERE written < $1 AND (written - 345600) % 604800 <> 0";
pub(crate) const OLDEST_HOUR: &str = "
    SELECT MIN(written) FROM posts WHERE written < $1 AND (written - 345600) % 604800 <> 0";
/// Parameters: the last one's time and id, how many. Areas are read by everybody; what a group's members write among
/// themselves is not in it.
const SEARCHABLE: &str = "
    SELECT p.written, p.id, t.place, p.thread, p.number, t.title, p.language, p.body
    FROM posts p JOIN threads t ON t.id = p.thread
    WHERE (p.written, p.id) > ($1, $2) AND p.state = 'shown' AND t.shown
        AND t.place >= 'area/' AND t.place < 'area0'
    ORDER BY p.written, p.id LIMIT $3";

/// How far a post has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostState {
    /// It waits for a yes; its writer sees it, and who may say yes.
    Waiting,
    /// Everybody sees it who may read the place.
    Shown,
    /// A moderator took it away; its writer sees it, and why.
    Held,
    /// Taken away as unlawful: nobody reads it, and it is kept, sealed, as long as the law wants it.
    Locked,
}

impl PostState {
    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Shown => "shown",
            Self::Held => "held",
            Self::Locked => "locked",
        }
    }

    /// The table holds no fifth; were there one, fewer people would see it.
    pub(super) fn read(text: &str) -> Self {
        match text {
            "waiting" => Self::Waiting,
            "shown" => Self::Shown,
            "held" => Self::Held,
            _ => Self::Locked,
        }
    }
}

/// A post to keep. The caller limits how long its texts are.
#[derive(Clone, Copy)]
pub struct NewPost<'a> {
    /// Random, and given to the form: what is sent twice is kept once.
    pub id: [u8; 8],
    /// Where.
    pub place: &'a str,
    /// The writer's key there; they are known there already.
    pub member: &'a str,
    /// What it says.
    pub body: &'a str,
    /// What it may be hard to read about, as words with commas.
    pub notes: &'a str,
    /// As a BCP 47 tag.
    pub language: &'a str,
    /// Words of acute crisis.
    pub urgent: bool,
    /// Waiting or shown.
    pub state: PostState,
}

/// A change of a post.
#[derive(Clone, Copy)]
pub struct Edit<'a> {
    /// The thread's title, where the post opens one.
    pub title: &'a str,
    /// As for a [`NewPost`].
    pub body: &'a str,
    /// As for a [`NewPost`].
    pub notes: &'a str,
    /// As for a [`NewPost`].
    pub urgent: bool,
    /// As for a [`NewPost`].
    pub state: PostState,
}

/// What came of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replied {
    /// It is kept, under this number in its thread.
    Kept(u32),
    /// It was kept before: the same form came twice.
    Again,
    /// The thread is not there any more.
    Gone,
}

/// A post as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Post {
    /// Sixteen random hexadecimal digits.
    pub id: Box<str>,
    /// Where.
    pub place: Box<str>,
    /// The thread's id.
    pub thread: Box<str>,
    /// Its place in the thread; 0 opens it.
    pub number: u32,
    /// The writer's key there; empty where they are gone.
    pub member: Box<str>,
    /// By which others know the writer there.
    pub handle: Box<str>,
    /// As a BCP 47 tag.
    pub language: Box<str>,
    /// How far it has come.
    pub state: PostState,
    /// Words of acute crisis, which no moderator has looked at.
    pub urgent: bool,
    /// Somebody said thank you.
    pub thanked: bool,
    /// Why it was held.
    pub reason: Box<str>,
    /// What its writer says to that.
    pub objection: Box<str>,
    /// What it may be hard to read about, as words with commas.
    pub notes: Box<str>,
    /// What it says.
    pub body: Box<str>,
    /// When: to the hour, and after a day to the week.
    pub written: Timestamp,
}

/// A post beside the thread it stands in.
#[derive(Clone, PartialEq, Eq)]
pub struct OwnPost {
    /// The post.
    pub post: Post,
    /// The thread's title.
    pub title: Box<str>,
    /// `story`, `thread` or `daily`.
    pub kind: Box<str>,
    /// Whoever comes by sees the thread.
    pub thread_shown: bool,
}

/// A post of a public area, for an index of words.
#[derive(Clone, PartialEq, Eq)]
pub struct Searchable {
    /// Its key, in the order in which posts are read: when it was written, and its id.
    pub key: (i64, Box<str>),
    /// The area's place.
    pub place: Box<str>,
    /// The thread's id.
    pub thread: Box<str>,
    /// The thread's title, where the post opens it; else empty.
    pub title: Box<str>,
    /// As a BCP 47 tag.
    pub language: Box<str>,
    /// What it says.
    pub body: Box<str>,
}

/// A row of `posts` with what it leads to.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    id: String,
    place: String,
    kind: String,
    title: String,
    thread_shown: bool,
    thread: String,
    number: i64,
    member: Option<String>,
    handle: Option<String>,
    language: String,
    state: String,
    urgent: bool,
    thanked: bool,
    decided: i64,
    reason: String,
    objection: String,
    answered: bool,
    notes: String,
    body: String,
    written: i64,
}

impl Row {
    pub(crate) fn read(self) -> Post {
        self.with_thread().post
    }

    pub(crate) fn with_thread(self) -> OwnPost {
        let post = Post {
            id: self.id.into(),
            place: self.place.into(),
            thread: self.thread.into(),
            number: u32::try_from(self.number).unwrap_or(0),
            member: self.member.unwrap_or_default().into(),
            handle: self.handle.unwrap_or_default().into(),
            language: self.language.into(),
            state: PostState::read(&self.state),
            urgent: self.urgent,
            thanked: self.thanked,
            reason: self.reason.into(),
            objection: self.objection.into(),
            notes: self.notes.into(),
            body: self.body.into(),
            written: timestamp(self.written),
        };
        OwnPost { post, title: self.title.into(), kind: self.kind.into(), thread_shown: self.thread_shown }
    }
}

/// Inside a transaction: deletes a post, and what is left of its thread without it.
macro_rules! delete_one {
    ($tx:ident, $id:expr, $thread:expr, $number:expr, $state:expr) => {{
        use $crate::forum::posts as words;
        // First: whoever replies at the same time waits here.
        sqlx::query(words::HOLD_THREAD).bind($thread).execute(&mut *$tx).await?;
        let gone = sqlx::query(words::DELETE).bind($id).bind($state).execute(&mut *$tx).await?;
        if gone.rows_affected() > 0 {
            sqlx::query(words::DELETE_RELEASES).bind($id).execute(&mut *$tx).await?;
            if $number == 0 {
                sqlx::query(words::WITHOUT_OPENING).bind($thread).execute(&mut *$tx).await?;
            } else if *$state == *words::PostState::Shown.as_str() {
                sqlx::query($crate::forum::keeping::REPLY_GOES).bind($thread).execute(&mut *$tx).await?;
            }
            sqlx::query(words::DELETE_EMPTY).bind($thread).execute(&mut *$tx).await?;
        }
        gone.rows_affected() > 0
    }};
}

/// Inside a transaction: deletes all that somebody wrote in a place, and their row there. Comes to the number of posts
/// and the times when they were written.
macro_rules! forget_words {
    ($tx:ident, $place:expr, $member:expr) => {{
        use $crate::forum::posts as words;
        let shelves = sqlx::query_scalar(words::SHELVES_OF_MEMBER).bind($place).bind($member);
        let shelves: Vec<i64> = shelves.fetch_all(&mut *$tx).await?;
        let threads = sqlx::query_scalar(words::THREADS_OF_MEMBER).bind($place).bind($member);
        let threads: Vec<String> = threads.fetch_all(&mut *$tx).await?;
        let mut found = 0_u64;
        for thread in &threads {
            let posts = sqlx::query_as(words::POSTS_IN_THREAD).bind($place).bind($member).bind(thread);
            let posts: Vec<(String, i64, String)> = posts.fetch_all(&mut *$tx).await?;
            for (id, number, state) in &posts {
                found += u64::from(words::delete_one!($tx, id, thread, *number, state));
            }
        }
        for sql in [words::FORGET_RELEASES, words::LET_GO_OF_NAME, $crate::forum::FORGET_AUTHOR] {
            sqlx::query(sql).bind($place).bind($member).execute(&mut *$tx).await?;
        }
        (found, shelves)
    }};
}
pub(crate) use {delete_one, forget_words};

/// Where a post lies: written, thread, number, state.
type Lies = (i64, String, i64, String);

impl Store {
    /// Keeps a reply.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when the writer is not known in the place.
    pub async fn reply(
        &self,
        thread: &str,
        post: &NewPost<'_>,
        now: Timestamp,
    ) -> Result<Replied, StoreError> {
        let (id, hour) = (hexadecimal(post.id), to_the_hour(now));
        let replied = on!(&self.db, write tx => {
            let author = sqlx::query_as(AUTHOR).bind(post.place).bind(post.member);
            let author: Option<AuthorRow> = author.fetch_optional(&mut *tx).await?;
            let Some(author) = author else { return Err(StoreError::Unknown) };
            // First: whoever replies at the same time waits here.
            let next = sqlx::query_scalar(NEXT_NUMBER).bind(thread).bind(post.place);
            let number: Option<i64> = next.fetch_optional(&mut *tx).await?;
            let again: bool = sqlx::query_scalar(IS_KEPT).bind(&*id).fetch_one(&mut *tx).await?;
            match number {
                _ if again => Replied::Again,
                None => Replied::Gone,
                Some(number) => {
                    let insert = sqlx::query(INSERT).bind(hour).bind(&*id).bind(thread).bind(number);
                    let insert = insert.bind(&author.id).bind(post.language).bind(post.state.as_str());
                    let insert = insert.bind(post.urgent).bind(false).bind(post.notes).bind(post.body);
                    insert.execute(&mut *tx).await?;
                    if post.state == PostState::Shown {
                        sqlx::query(REPLY_COMES).bind(thread).bind(hour).execute(&mut *tx).await?;
                        sqlx::query(GAIN_STANDING).bind(&author.id).execute(&mut *tx).await?;
                    }
                    Replied::Kept(u32::try_from(number).unwrap_or(u32::MAX))
                }
            }
        });
        Ok(replied)
    }

    /// One post. `None` when there is none of this id.
    pub async fn post(&self, id: &str) -> Result<Option<OwnPost>, StoreError> {
        let row: Option<Row> =
            on!(&self.db, read tx => { sqlx::query_as(ONE).bind(id).fetch_optional(&mut *tx).await? });
        Ok(row.map(Row::with_thread))
    }

    /// These posts with their threads, in this order; those that are not there are left out.
    pub async fn posts_named(&self, ids: &[Box<str>]) -> Result<Vec<OwnPost>, StoreError> {
        let rows = on!(&self.db, read tx => {
            let mut rows: Vec<Row> = Vec::with_capacity(ids.len());
            for id in ids {
                rows.extend(sqlx::query_as(ONE).bind(&**id).fetch_optional(&mut *tx).await?);
            }
            rows
        });
        Ok(rows.into_iter().map(Row::with_thread).collect())
    }

    /// The post that opens a thread. `None` for a daily thread, and where its writer took it away.
    pub async fn opening(&self, thread: &str) -> Result<Option<Post>, StoreError> {
        let row: Option<Row> = on!(&self.db, read tx => { sqlx::query_as(OPENING).bind(thread).fetch_optional(&mut *tx).await? });
        Ok(row.map(Row::read))
    }

    /// So many replies of a thread after so many, in their order: those that are shown, and `member`'s own whatever
    /// their state.
    pub async fn replies(
        &self,
        thread: &str,
        member: &str,
        after: u32,
        limit: u32,
    ) -> Result<Vec<Post>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => {
            let page = sqlx::query_as(OF_THREAD).bind(thread).bind(member).bind(i64::from(after));
            page.bind(i64::from(limit)).fetch_all(&mut *tx).await?
        });
        Ok(rows.into_iter().map(Row::read).collect())
    }

    /// All that somebody wrote in a place, newest first.
    pub async fn posts_by(&self, place: &str, member: &str) -> Result<Vec<OwnPost>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => {
            sqlx::query_as(OF_MEMBER).bind(place).bind(member).fetch_all(&mut *tx).await?
        });
        Ok(rows.into_iter().map(Row::with_thread).collect())
    }

    /// Changes a post of one's own in the hour in which it was written, or the next; what it said before is in a SQLite
    /// file no more. `false`, and nothing done, when it is not theirs, not there, or too late.
    pub async fn edit_post(
        &self,
        place: &str,
        id: &str,
        member: &str,
        edit: &Edit<'_>,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let hour = to_the_hour(now);
        let lies = on!(&self.db, write tx => {
            let lies = sqlx::query_as(EDITABLE).bind(id).bind(place).bind(member).bind(hour.saturating_sub(3600));
            let lies: Option<Lies> = lies.fetch_optional(&mut *tx).await?;
            let mut changed = 0;
            if let Some((.., state)) = &lies {
                let change = sqlx::query(EDIT).bind(id).bind(edit.body).bind(edit.notes).bind(edit.urgent);
                let change = change.bind(edit.state.as_str()).bind(state);
                changed = change.execute(&mut *tx).await?.rows_affected();
            }
            // A moderator may have been faster.
            let lies = lies.filter(|_| changed > 0);
            if let Some((_, thread, number, state)) = &lies {
                // A yes was given to other words.
                sqlx::query(DELETE_RELEASES).bind(id).execute(&mut *tx).await?;
                if *number == 0 {
                    sqlx::query(RETITLE).bind(thread).bind(edit.title).execute(&mut *tx).await?;
                }
                let (was, is) = (PostState::read(state), edit.state);
                match (was == PostState::Shown, is == PostState::Shown, *number == 0) {
                    (true, false, true) => {
                        sqlx::query(THREAD_GOES).bind(thread).bind(false).execute(&mut *tx).await?;
                    }
                    (true, false, false) => {
                        sqlx::query(REPLY_GOES).bind(thread).execute(&mut *tx).await?;
                    }
                    (false, true, true) => {
                        let comes = sqlx::query(THREAD_COMES).bind(thread).bind(hour).bind(true);
                        comes.execute(&mut *tx).await?;
                    }
                    (false, true, false) => {
                        sqlx::query(REPLY_COMES).bind(thread).bind(hour).execute(&mut *tx).await?;
                    }
                    (true, true, _) | (false, false, _) => {}
                }
            }
            lies
        });
        let Some((written, _, number, _)) = lies else { return Ok(false) };
        self.wipe_shelves(POSTS, &[Span::of(written)]).await?;
        // Of a reply, nothing stands with its thread.
        self.wipe(1, if number == 0 { &[THREADS, RELEASES] } else { &[RELEASES] }).await?;
        Ok(true)
    }

    /// Somebody says thank you: not who, and not how often. `false` when the post is not shown.
    pub async fn thank(&self, id: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(THANK).bind(id).bind(true).execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }

    /// Deletes a post of one's own; from a SQLite file at once. Replies to it stay. `false`, and nothing done, when it
    /// is not theirs, not there, or [locked](PostState::Locked).
    pub async fn delete_post(&self, place: &str, id: &str, member: &str) -> Result<bool, StoreError> {
        self.take_away(&[id], Some((place, member))).await.map(|found| found > 0)
    }

    /// Deletes any post, as its writer would. `false` when it is not there.
    pub async fn remove_post(&self, id: &str) -> Result<bool, StoreError> {
        self.take_away(&[id], None).await.map(|found| found > 0)
    }

    /// Deletes posts, somebody's own or any. Tells how many there were.
    pub(super) async fn take_away(&self, ids: &[&str], of: Option<(&str, &str)>) -> Result<u64, StoreError> {
        let spans = on!(&self.db, write tx => {
            let mut spans = Vec::new();
            for id in ids {
                let lies = match of {
                    Some((place, member)) => sqlx::query_as(OWN).bind(id).bind(place).bind(member),
                    None => sqlx::query_as(ANY).bind(id),
                };
                let lies: Option<Lies> = lies.fetch_optional(&mut *tx).await?;
                if let Some((written, thread, number, state)) = &lies
                    && delete_one!(tx, id, thread, *number, state)
                {
                    spans.push(Span::of(*written));
                }
            }
            spans
        });
        let found = u64::try_from(spans.len()).unwrap_or(u64::MAX);
        if found > 0 {
            self.wipe_shelves(POSTS, &spans).await?;
            self.wipe(found, &[THREADS, RELEASES]).await?;
        }
        Ok(found)
    }

    /// Deletes all that somebody wrote in a place, and who they are there; from a SQLite file at once. What the law keeps
    /// is left, without a name. Tells how many posts there were.
    pub async fn leave_place(&self, place: &str, member: &str) -> Result<usize, StoreError> {
        let (found, shelves) = on!(&self.db, write tx => { forget_words!(tx, place, member) });
        self.wipe_words(&shelves).await?;
        Ok(count(found))
    }

    /// Deletes all that was written in a place that is no more.
    pub(crate) async fn delete_words_at(&self, place: &str) -> Result<usize, StoreError> {
        let (found, written) = on!(&self.db, write tx => {
            let members: Vec<String> = sqlx::query_scalar(MEMBERS_AT).bind(place).fetch_all(&mut *tx).await?;
            let (mut found, mut written) = (0, Vec::new());
            for member in &members {
                let (posts, shelves) = forget_words!(tx, place, member);
                found += posts;
                written.extend(shelves);
            }
            (found, written)
        });
        self.wipe_words(&written).await?;
        Ok(count(found))
    }

    /// To be called after [`forget_words`], with the times it brought.
    pub(crate) async fn wipe_words(&self, written: &[i64]) -> Result<(), StoreError> {
        let spans: Vec<Span> = written.iter().map(|time| Span::of(*time)).collect();
        self.wipe_shelves(POSTS, &spans).await?;
        self.wipe(1, &[AUTHORS, RELEASES, THREADS]).await
    }

    /// Posts of public areas, from the first or after this key on, in the order of their keys.
    pub async fn searchable(
        &self,
        after: Option<&(i64, Box<str>)>,
        limit: u32,
    ) -> Result<Vec<Searchable>, StoreError> {
        type Found = (i64, String, String, String, i64, String, String, String);
        let (written, id) = after.map_or((i64::MIN, ""), |(written, id)| (*written, &**id));
        let rows: Vec<Found> = on!(&self.db, read tx => {
            let page = sqlx::query_as(SEARCHABLE).bind(written).bind(id).bind(i64::from(limit));
            page.fetch_all(&mut *tx).await?
        });
        let read = |(written, id, place, thread, number, title, language, body): Found| Searchable {
            key: (written, id.into()),
            place: place.into(),
            thread: thread.into(),
            title: if number == 0 { title.into() } else { "".into() },
            language: language.into(),
            body: body.into(),
        };
        Ok(rows.into_iter().map(read).collect())
    }
}

impl Row {
    /// All that is kept, for the one command that tells it.
    pub(crate) fn facts(self) -> [Fact; 16] {
        let fact = |column, value: String| Fact { table: "posts", column, value: value.into() };
        [
            fact("id", self.id),
            fact("thread", self.thread),
            Fact { table: "threads", column: "place", value: self.place.into() },
            Fact { table: "threads", column: "title", value: self.title.into() },
            fact("number", self.number.to_string()),
            fact("language", self.language),
            fact("state", self.state),
            fact("urgent", self.urgent.to_string()),
            fact("thanked", self.thanked.to_string()),
            fact("decided", timestamp(self.decided).to_string()),
            fact("reason", self.reason),
            fact("objection", self.objection),
            fact("answered", self.answered.to_string()),
            fact("notes", self.notes),
            fact("body", self.body),
            fact("written", timestamp(self.written).to_string()),
        ]
    }
}
