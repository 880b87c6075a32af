//! Who carries what in a group, for how long, and who takes it over; and who chairs on which day.
//!
//! A position is somebody's or nobody's. Handing over takes two: the holder asks somebody, they say yes, and when the
//! list of what to hand over is done, it is theirs.

use jiff::Timestamp;

use crate::{
    Store, StoreError,
    db::on,
    shuffle::{HOME_POSITIONS, HOME_ROTA},
    values::{plain, timestamp, week_of},
};

/// A term ends with a week: its hour would tell when it was taken on, and who took on two at once.
pub(super) fn end_of_term(time: Timestamp) -> i64 {
    let nobodys = time == Timestamp::UNIX_EPOCH;
    if nobodys { 0 } else { week_of(time.as_second()) }
}

pub(super) const PUT: &str = "
    INSERT INTO home_positions (id, place, kind, title, months, member, ends, next, ready, ticked)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const ALL: &str = "
    SELECT id, place, kind, title, months, member, ends, next, ready, ticked FROM home_positions
    WHERE place = $1 ORDER BY id";
const TAKE: &str = "
    UPDATE home_positions SET member = $3, ends = $4, next = '', ready = FALSE, ticked = ''
    WHERE place = $1 AND id = $2 AND member = ''";
const STAND_DOWN: &str = "
    UPDATE home_positions SET member = '', ends = 0, next = '', ready = FALSE, ticked = ''
    WHERE place = $1 AND id = $2 AND member = $3";
const ASK: &str = "
    UPDATE home_positions SET next = $4, ready = FALSE, ticked = ''
    WHERE place = $1 AND id = $2 AND member = $3 AND next = ''
    AND EXISTS (SELECT 1 FROM home_members WHERE place = $1 AND member = $4)";
const ANSWER_YES: &str =
    "UPDATE home_positions SET ready = TRUE WHERE place = $1 AND id = $2 AND next = $3 AND next <> ''";
const CALL_OFF: &str = "
    UPDATE home_positions SET next = '', ready = FALSE, ticked = ''
    WHERE place = $1 AND id = $2 AND next <> '' AND (next = $3 OR member = $3)";
const TICK: &str = "
    UPDATE home_positions SET ticked = $4
    WHERE place = $1 AND id = $2 AND ready AND next <> '' AND (next = $3 OR member = $3)";
const HAND_OVER: &str = "
    UPDATE home_positions SET member = next, ends = $4, next = '', ready = FALSE, ticked = ''
    WHERE place = $1 AND id = $2 AND ready AND next <> '' AND (next = $3 OR member = $3)";
const REMOVE: &str =
    "DELETE FROM home_positions WHERE place = $1 AND id = $2 AND (member = '' OR member = $3)";

const ROTA: &str = "SELECT day, member FROM home_rota WHERE place = $1 AND day >= $2 ORDER BY day";
const CHAIR: &str = "INSERT INTO home_rota (place, day, member) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const NO_CHAIR: &str = "DELETE FROM home_rota WHERE place = $1 AND day = $2 AND member = $3";
/// Parameter: the day before which nobody needs to know.
pub(crate) const PURGE_ROTA: &str = "DELETE FROM home_rota WHERE day < $1";

/// Something that somebody carries for a group.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Position {
    /// Sixteen random hexadecimal digits.
    pub id: Box<str>,
    /// `home/` and the group's id.
    pub place: Box<str>,
    /// `secretary`, `greeter`, …; a word of the caller's.
    pub kind: Box<str>,
    /// In the group's words, where no kind says it.
    pub title: Box<str>,
    /// How long a term is.
    pub months: u8,
    /// Whose it is, by their key in the group; empty while it is nobody's.
    pub member: Box<str>,
    /// When the term ends. Kept to the Monday before; 1970 while it is nobody's.
    pub ends: Timestamp,
    /// Who is asked to take it over, by their key; empty for nobody.
    pub next: Box<str>,
    /// They said yes.
    pub ready: bool,
    /// What is done of the hand-over; words of the caller's.
    pub ticked: Vec<Box<str>>,
}

/// Who chairs on a day.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct RotaDay {
    /// Days since 1970, where the group meets.
    pub day: i32,
    /// By their key in the group.
    pub member: Box<str>,
}

/// A row of `home_positions`.
#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    place: String,
    kind: String,
    title: String,
    months: i64,
    member: String,
    ends: i64,
    next: String,
    ready: bool,
    ticked: String,
}

impl Row {
    fn read(self) -> Position {
        Position {
            id: self.id.into(),
            place: self.place.into(),
            kind: self.kind.into(),
            title: self.title.into(),
            months: u8::try_from(self.months).unwrap_or(1),
            member: self.member.into(),
            ends: timestamp(self.ends),
            next: self.next.into(),
            ready: self.ready,
            ticked: self.ticked.split(',').filter(|word| !word.is_empty()).map(Into::into).collect(),
        }
    }
}

/// Inside a transaction: puts a new position into a group.
macro_rules! put {
    ($tx:ident, $position:expr) => {{
        let position: &$crate::Position = $position;
        sqlx::query($crate::groups::positions::PUT)
            .bind(&*position.id)
            .bind(&*position.place)
            .bind(&*position.kind)
            .bind($crate::values::plain(&position.title))
            .bind(i64::from(position.months))
            .bind(&*position.member)
            .bind($crate::groups::positions::end_of_term(position.ends))
            .bind(&*position.next)
            .bind(position.ready)
            .bind(position.ticked.join(","))
            .execute(&mut *$tx)
            .await?;
    }};
}
pub(super) use put;

impl Store {
    /// Adds a position.
    ///
    /// # Errors
    /// [`StoreError::Database`] when the id is taken, or the term is none of 1 to 24 months.
    pub async fn add_position(&self, position: &Position) -> Result<(), StoreError> {
        on!(&self.db, write tx => { put!(tx, position) });
        Ok(())
    }

    /// Everything that is to be carried in a group, by ids, which is no order.
    pub async fn positions(&self, place: &str) -> Result<Vec<Position>, StoreError> {
        let rows: Vec<Row> =
            on!(&self.db, read tx => { sqlx::query_as(ALL).bind(place).fetch_all(&mut *tx).await? });
        Ok(rows.into_iter().map(Row::read).collect())
    }

    /// Somebody takes on what is nobody's, until then. `false`, and nothing done, when it is somebody's: of two who
    /// take it at the same time, one does.
    pub async fn take_position(
        &self,
        place: &str,
        id: &str,
        member: &str,
        until: Timestamp,
    ) -> Result<bool, StoreError> {
        let ends = end_of_term(until);
        let found = on!(&self.db, write tx => {
            let take = sqlx::query(TAKE).bind(place).bind(id).bind(member).bind(ends);
            take.execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }

    /// Somebody lays down what they carry. `false` when it is not theirs.
    pub async fn stand_down(&self, place: &str, id: &str, member: &str) -> Result<bool, StoreError> {
        self.of_position(STAND_DOWN, place, id, member).await
    }

    /// The holder asks somebody of the group to take it over. `false` when it is not theirs, somebody is asked
    /// already, or the other is not in the group.
    pub async fn ask_next(
        &self,
        place: &str,
        id: &str,
        holder: &str,
        next: &str,
    ) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            let ask = sqlx::query(ASK).bind(place).bind(id).bind(holder).bind(next);
            ask.execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }

    /// Who is asked says yes. `false` when they are not asked.
    pub async fn accept_position(&self, place: &str, id: &str, next: &str) -> Result<bool, StoreError> {
        self.of_position(ANSWER_YES, place, id, next).await
    }

    /// Either of the two calls the hand-over off. `false` when there is none of theirs.
    pub async fn call_off(&self, place: &str, id: &str, either: &str) -> Result<bool, StoreError> {
        self.of_position(CALL_OFF, place, id, either).await
    }

    /// Either of the two says what is done of it. `false` when there is no hand-over of theirs.
    pub async fn tick(
        &self,
        place: &str,
        id: &str,
        either: &str,
        done: &[Box<str>],
    ) -> Result<bool, StoreError> {
        let done = plain(&done.join(","));
        let found = on!(&self.db, write tx => {
            let tick = sqlx::query(TICK).bind(place).bind(id).bind(either).bind(&done);
            tick.execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }

    /// It is the next one's now, until then. `false` when they did not say yes, or there is no hand-over of theirs.
    pub async fn hand_over(
        &self,
        place: &str,
        id: &str,
        either: &str,
        until: Timestamp,
    ) -> Result<bool, StoreError> {
        let ends = end_of_term(until);
        let found = on!(&self.db, write tx => {
            let hand_over = sqlx::query(HAND_OVER).bind(place).bind(id).bind(either).bind(ends);
            hand_over.execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }

    /// Gives up a position that is nobody's, or this member's; from a SQLite file at once. `false` when there is none
    /// such.
    pub async fn remove_position(&self, place: &str, id: &str, member: &str) -> Result<bool, StoreError> {
        let found = self.of_position(REMOVE, place, id, member).await?;
        self.wipe(u64::from(found), &[HOME_POSITIONS]).await?;
        Ok(found)
    }

    async fn of_position(
        &self,
        sql: &'static str,
        place: &str,
        id: &str,
        member: &str,
    ) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(sql).bind(place).bind(id).bind(member).execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }

    /// Who chairs, from this day on.
    pub async fn rota(&self, place: &str, from: i32) -> Result<Vec<RotaDay>, StoreError> {
        let rows: Vec<(i64, String)> = on!(&self.db, read tx => {
            sqlx::query_as(ROTA).bind(place).bind(i64::from(from)).fetch_all(&mut *tx).await?
        });
        let read = |(day, member): (i64, String)| {
            Some(RotaDay { day: i32::try_from(day).ok()?, member: member.into() })
        };
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// Somebody will chair on a day. `false` when somebody does already: of two who say so at the same time, one does.
    pub async fn chair_on(&self, place: &str, day: i32, member: &str) -> Result<bool, StoreError> {
        self.of_day(CHAIR, place, day, member).await
    }

    /// They will not after all; it is gone from a SQLite file at once. `false` when they would not have.
    pub async fn not_chair_on(&self, place: &str, day: i32, member: &str) -> Result<bool, StoreError> {
        let found = self.of_day(NO_CHAIR, place, day, member).await?;
        self.wipe(u64::from(found), &[HOME_ROTA]).await?;
        Ok(found)
    }

    async fn of_day(
        &self,
        sql: &'static str,
        place: &str,
        day: i32,
        member: &str,
    ) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            let act = sqlx::query(sql).bind(place).bind(i64::from(day)).bind(member);
            act.execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }
}
