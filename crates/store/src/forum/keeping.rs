//! Keeping it kind: what waits for a yes, what was taken away and why, what its writer says to that.
//!
//! Nothing here says who gave a yes or took something away, but a yes of a member that waits for a second one.

use jiff::{SignedDuration, Timestamp};

use super::{
    Author,
    authors::{AUTHOR, Row as AuthorRow},
    posts::{GAIN_STANDING, OwnPost, Row, select},
};
use crate::{
    Store, StoreError,
    db::on,
    shelves::{POSTS, Span},
    shuffle::THREADS,
    values::{given_up_before, to_the_hour},
};

/// A member of standing has this many posts in a place that were shown, and came there as long ago as
/// [`STANDING_DAYS`].
pub const STANDING: u32 = 5;
/// See [`STANDING`].
pub const STANDING_DAYS: i64 = 7;

/// Parameters: thread, hour. A thread whose first post was taken back is seen while there are replies.
pub(crate) const REPLY_COMES: &str = "
    UPDATE threads SET replies = replies + 1, active = CASE WHEN active < $2 THEN $2 ELSE active END,
        shown = (shown OR (title = '' AND NOT EXISTS (SELECT 1 FROM posts WHERE thread = $1 AND number = 0)))
    WHERE id = $1";
pub(crate) const REPLY_GOES: &str = "UPDATE threads SET replies = replies - 1 WHERE id = $1";
/// Parameters: thread, hour, true.
pub(super) const THREAD_COMES: &str = "
    UPDATE threads SET shown = $3, active = CASE WHEN active < $2 THEN $2 ELSE active END WHERE id = $1";
/// Parameters: thread, false.
pub(super) const THREAD_GOES: &str = "UPDATE threads SET shown = $2 WHERE id = $1";

/// Parameter: how many.
const QUEUE: &str = select!(
    "WHERE p.state = 'waiting' OR (p.state = 'held' AND p.objection <> '' AND NOT p.answered) ORDER BY p.urgent DESC, p.written, p.id
     LIMIT $1"
);
const URGENT: &str = select!("WHERE p.urgent AND p.state = 'shown' ORDER BY p.written, p.id LIMIT $1");
const LOCKED: &str = select!("WHERE p.state = 'locked' ORDER BY p.decided, p.id LIMIT $1");
const WAITING_IN: &str =
    select!("WHERE p.state = 'waiting' AND t.place = $1 ORDER BY p.written, p.id LIMIT $2");
const COUNT: &str = "SELECT COUNT(*) FROM posts WHERE state = 'waiting' OR (state = 'held' AND objection <> '' AND NOT answered)";

/// Where it lies, if it is in this state: written, thread, number, author.
const IN_STATE: &str = "SELECT written, thread, number, author FROM posts WHERE id = $1 AND state = $2";
/// Parameters: id, from this state, to this one, hour, reason.
const MOVE: &str = "
    UPDATE posts SET state = $3, decided = $4, reason = $5, objection = '', answered = $6, urgent = $6
    WHERE id = $1 AND state = $2";
const UPHOLD: &str = "
    UPDATE posts SET reason = $2, answered = $3
    WHERE id = $1 AND state = 'held' AND objection <> '' AND NOT answered";
const SEEN: &str = "UPDATE posts SET urgent = $2 WHERE id = $1";
const OBJECT: &str = "
    UPDATE posts SET objection = $4 WHERE id = $1 AND state = 'held' AND objection = ''
    AND author IN (SELECT id FROM authors WHERE place = $2 AND member = $3)";
const SEAL: &str = "UPDATE posts SET body = $2, notes = '' WHERE id = $1";
const UNTITLE: &str = "UPDATE threads SET title = '' WHERE id = $1";

const SAY_YES: &str = "INSERT INTO releases (post, author) VALUES ($1, $2) ON CONFLICT DO NOTHING";
const YESES: &str = "SELECT COUNT(*) FROM releases WHERE post = $1";
const PLACE_OF: &str = "SELECT place FROM threads WHERE id = $1";
const CLEAR: &str = "DELETE FROM releases WHERE post = $1";

/// Parameter: before when. A day later only the week is kept.
pub(crate) const SETTLE_DECIDED: &str = "
    UPDATE posts SET decided = decided - (decided - 345600) % 604800
    WHERE state <> 'shown' AND decided > 604800 AND decided < $1 AND (decided - 345600) % 604800 <> 0";
/// Parameters: held before this. What waited for as long was never looked at, and its writer knows.
const LET_GO_OF_HELD: &str = "
    SELECT id FROM posts WHERE (state = 'held' AND decided < $1) OR (state = 'waiting' AND written < $1)";
/// Parameter: locked before this.
const LET_GO_OF_LOCKED: &str = "SELECT id FROM posts WHERE state = 'locked' AND decided < $1";

/// Who says yes.
#[derive(Clone, Copy)]
pub enum Release<'a> {
    /// A moderator.
    Moderator,
    /// A member of the place, by their key there.
    Member(&'a str),
}

/// What came of a yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Released {
    /// It is shown.
    Shown,
    /// One more member of standing must say so.
    OneMore,
    /// It waits no more, or who said yes may not.
    Not,
}

/// What waits for somebody.
#[derive(Clone)]
pub struct Waiting {
    /// Posts that wait for a yes, and held ones whose writers object; words of crisis first.
    pub queue: Vec<OwnPost>,
    /// Shown, with words of crisis, and nobody has looked at them.
    pub urgent: Vec<OwnPost>,
    /// Taken away as unlawful, and kept.
    pub locked: Vec<OwnPost>,
}

/// A post to be locked: what of it is kept, sealed.
#[derive(Clone, Copy)]
pub struct Locked<'a> {
    /// In the place of its words; by the caller, under a key that is not in the database.
    pub sealed: &'a str,
    /// Why, for its writer.
    pub reason: &'a str,
}

/// Where a post lies: written, thread, number, author.
type Lies = (i64, String, i64, String);

/// Inside a transaction: moves a post from one state to another, and its thread with it. Comes to where it lies;
/// nothing when it was not in that state.
macro_rules! move_post {
    ($tx:ident, $id:expr, $from:literal => $to:literal, $reason:expr, $hour:expr) => {{
        let lies: Option<Lies> =
            sqlx::query_as(IN_STATE).bind($id).bind($from).fetch_optional(&mut *$tx).await?;
        let decided = if $to == "shown" { 0 } else { $hour };
        let moved = sqlx::query(MOVE).bind($id).bind($from).bind($to).bind(decided).bind($reason).bind(false);
        // Somebody else may have been faster.
        let moved = moved.execute(&mut *$tx).await?.rows_affected();
        let lies = lies.filter(|_| moved > 0);
        if let Some((_, thread, number, author)) = &lies {
            sqlx::query(CLEAR).bind($id).execute(&mut *$tx).await?;
            match ($to == "shown", $from == "shown", *number == 0) {
                (true, _, true) => {
                    let comes = sqlx::query(THREAD_COMES).bind(thread).bind($hour).bind(true);
                    comes.execute(&mut *$tx).await?;
                }
                (true, _, false) => {
                    sqlx::query(REPLY_COMES).bind(thread).bind($hour).execute(&mut *$tx).await?;
                }
                (false, true, true) => {
                    sqlx::query(THREAD_GOES).bind(thread).bind(false).execute(&mut *$tx).await?;
                }
                (false, true, false) => {
                    sqlx::query(REPLY_GOES).bind(thread).execute(&mut *$tx).await?;
                }
                (false, false, _) => {}
            }
            if $from == "waiting" && $to == "shown" {
                sqlx::query(GAIN_STANDING).bind(author).execute(&mut *$tx).await?;
            }
        }
        lies
    }};
}

impl Store {
    /// What waits for the moderators, at most `limit` of each.
    pub async fn waiting(&self, limit: u32) -> Result<Waiting, StoreError> {
        let limit = i64::from(limit);
        let (queue, urgent, locked): (Vec<Row>, Vec<Row>, Vec<Row>) = on!(&self.db, read tx => {
            let queue = sqlx::query_as(QUEUE).bind(limit).fetch_all(&mut *tx).await?;
            let urgent = sqlx::query_as(URGENT).bind(limit).fetch_all(&mut *tx).await?;
            (queue, urgent, sqlx::query_as(LOCKED).bind(limit).fetch_all(&mut *tx).await?)
        });
        let read = |rows: Vec<Row>| rows.into_iter().map(Row::with_thread).collect();
        Ok(Waiting { queue: read(queue), urgent: read(urgent), locked: read(locked) })
    }

    /// How many posts and objections wait.
    pub async fn count_waiting(&self) -> Result<u32, StoreError> {
        let count: i64 = on!(&self.db, read tx => { sqlx::query_scalar(COUNT).fetch_one(&mut *tx).await? });
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// What waits in a place, oldest first.
    pub async fn waiting_in(&self, place: &str, limit: u32) -> Result<Vec<OwnPost>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => {
            sqlx::query_as(WAITING_IN).bind(place).bind(i64::from(limit)).fetch_all(&mut *tx).await?
        });
        Ok(rows.into_iter().map(Row::with_thread).collect())
    }

    /// Somebody says yes to a post that waits. A moderator's is enough; of members of standing in the same place, who
    /// did not write it, it takes two.
    pub async fn release(&self, id: &str, by: Release<'_>, now: Timestamp) -> Result<Released, StoreError> {
        let hour = to_the_hour(now);
        let released = on!(&self.db, write tx => {
            let lies: Option<Lies> =
                sqlx::query_as(IN_STATE).bind(id).bind("waiting").fetch_optional(&mut *tx).await?;
            let enough = match (by, &lies) {
                (_, None) => None,
                (Release::Moderator, Some(_)) => Some(true),
                (Release::Member(member), Some((_, thread, _, writer))) => {
                    let place: String = sqlx::query_scalar(PLACE_OF).bind(thread).fetch_one(&mut *tx).await?;
                    let says: Option<AuthorRow> =
                        sqlx::query_as(AUTHOR).bind(&place).bind(member).fetch_optional(&mut *tx).await?;
                    match says.map(AuthorRow::read).filter(|says| says.id != (**writer).into()) {
                        Some(says) if says.is_of_standing(now) => {
                            sqlx::query(SAY_YES).bind(id).bind(&*says.id).execute(&mut *tx).await?;
                            let yeses: i64 = sqlx::query_scalar(YESES).bind(id).fetch_one(&mut *tx).await?;
                            Some(yeses > 1)
                        }
                        _ => None,
                    }
                }
            };
            if enough == Some(true) {
                move_post!(tx, id, "waiting" => "shown", "", hour);
            }
            enough
        });
        Ok(match released {
            None => Released::Not,
            Some(false) => Released::OneMore,
            Some(true) => Released::Shown,
        })
    }

    /// Takes a post that is shown or waits away, with a reason for its writer. `false` when it is neither.
    pub async fn hold(&self, id: &str, reason: &str, now: Timestamp) -> Result<bool, StoreError> {
        let hour = to_the_hour(now);
        let held = on!(&self.db, write tx => {
            match move_post!(tx, id, "shown" => "held", reason, hour) {
                Some(lies) => Some(lies),
                None => move_post!(tx, id, "waiting" => "held", reason, hour),
            }
        });
        Ok(held.is_some())
    }

    /// Shows a post that was held. `false` when it is not held.
    pub async fn show_again(&self, id: &str, now: Timestamp) -> Result<bool, StoreError> {
        let hour = to_the_hour(now);
        let shown = on!(&self.db, write tx => { move_post!(tx, id, "held" => "shown", "", hour) });
        Ok(shown.is_some())
    }

    /// Leaves a held post held, after its writer objected; there is no second objection. `false` when there is nothing to
    /// answer.
    pub async fn uphold(&self, id: &str, reason: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(UPHOLD).bind(id).bind(reason).bind(true).execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }

    /// A moderator has looked at words of crisis.
    pub async fn mark_seen(&self, id: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(SEEN).bind(id).bind(false).execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }

    /// Its writer objects, once each time it is held. `false` when it is not theirs, not held, or was objected to
    /// before.
    pub async fn object(&self, place: &str, id: &str, member: &str, words: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            let object = sqlx::query(OBJECT).bind(id).bind(place).bind(member).bind(words);
            object.execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }

    /// Takes a post away as unlawful: what it said is kept sealed, as long as the law wants it, and is in a SQLite file
    /// in the clear no more. `false` when it is not there, or locked already.
    pub async fn lock(&self, id: &str, locked: &Locked<'_>, now: Timestamp) -> Result<bool, StoreError> {
        let hour = to_the_hour(now);
        let lies = on!(&self.db, write tx => {
            let mut lies = move_post!(tx, id, "shown" => "locked", locked.reason, hour);
            if lies.is_none() {
                lies = move_post!(tx, id, "waiting" => "locked", locked.reason, hour);
            }
            if lies.is_none() {
                lies = move_post!(tx, id, "held" => "locked", locked.reason, hour);
            }
            if let Some((_, thread, number, _)) = &lies {
                sqlx::query(SEAL).bind(id).bind(locked.sealed).execute(&mut *tx).await?;
                if *number == 0 {
                    sqlx::query(UNTITLE).bind(thread).execute(&mut *tx).await?;
                }
            }
            lies
        });
        let Some((written, ..)) = lies else { return Ok(false) };
        self.wipe_shelves(POSTS, &[Span::of(written)]).await?;
        self.wipe(1, &[THREADS]).await?;
        Ok(true)
    }

    /// Deletes posts that were held or waited for 180 days, and those that were locked for as long. Tells how many.
    pub(crate) async fn let_go_of_posts(&self, now: Timestamp) -> Result<u64, StoreError> {
        let before = given_up_before(now);
        let ids: Vec<String> = on!(&self.db, read tx => {
            let mut ids: Vec<String> = sqlx::query_scalar(LET_GO_OF_HELD).bind(before).fetch_all(&mut *tx).await?;
            ids.extend(sqlx::query_scalar::<_, String>(LET_GO_OF_LOCKED).bind(before).fetch_all(&mut *tx).await?);
            ids
        });
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        self.take_away(&ids, None).await
    }
}

impl Author {
    /// May they say yes to others' posts?
    #[must_use]
    pub fn is_of_standing(&self, now: Timestamp) -> bool {
        let long = SignedDuration::from_hours(24 * STANDING_DAYS);
        let there = self.since.checked_add(long).is_ok_and(|then| then <= now);
        there && self.standing >= STANDING && !self.waits && self.quiet_until.is_none_or(|until| until <= now)
    }
}
