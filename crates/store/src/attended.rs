//! That people were at meetings: how many, and never who.
//!
//! - A **meeting** is counted while it takes place: its group, how far it is, how many were let in and how many papers
//!   were stamped. When it is over, nothing of it is left.
//! - A **ticket** that a paper was stamped for is kept until then, so that it is good for one paper.
//! - An **epoch** has the number of papers that were stamped with its key, in all meetings together.
//! - A **mark** is left of each token that was shown, so that it is shown once.
//!
//! What the numbers and marks mean is `privacy::attended`'s to say. No row here has a member, a handle or a time.

use jiff::Timestamp;

use crate::{
    Store, StoreError,
    db::on,
    shuffle::{ATTENDED_EPOCHS, ATTENDED_MARKS, ATTENDED_MEETINGS, ATTENDED_TICKETS},
    values::{timestamp, up_to_the_hour},
};

const OPEN: &str = "
    INSERT INTO attended_meetings (id, place, ending, heads, let_in, stamped, ends) VALUES ($1, $2, FALSE, $3, 0, 0, $4)
    ON CONFLICT DO NOTHING";
const AT: &str = "
    SELECT id, place, ending, heads, let_in, stamped, ends FROM attended_meetings WHERE place = $1 AND ends > $2";
const ALL: &str = "
    SELECT id, place, ending, heads, let_in, stamped, ends FROM attended_meetings WHERE ends > $1 ORDER BY id";
const LET_IN: &str = "
    UPDATE attended_meetings SET let_in = let_in + 1 WHERE id = $1 AND NOT ending AND let_in < heads";
const END: &str = "UPDATE attended_meetings SET ending = TRUE WHERE place = $1";
const SET_HEADS: &str = "UPDATE attended_meetings SET heads = $2 WHERE place = $1";
/// Parameter: the place.
pub(crate) const CLOSE_AT: [&str; 2] = [
    "DELETE FROM attended_tickets WHERE meeting IN (SELECT id FROM attended_meetings WHERE place = $1)",
    "DELETE FROM attended_meetings WHERE place = $1",
];
const USE_TICKET: &str = "
    INSERT INTO attended_tickets (id, meeting, paper) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING";
const PAPER_OF: &str = "SELECT paper FROM attended_tickets WHERE id = $1";
const UNUSE_TICKET: &str = "DELETE FROM attended_tickets WHERE id = $1";
const STAMP: &str = "
    UPDATE attended_meetings SET stamped = stamped + 1 WHERE id = $1 AND ending AND stamped < heads";
const COUNT: &str = "
    INSERT INTO attended_epochs (first, weeks, stamped) VALUES ($1, $2, 1)
    ON CONFLICT (first) DO UPDATE SET stamped = attended_epochs.stamped + 1,
        weeks = CASE WHEN attended_epochs.weeks < $2 THEN $2 ELSE attended_epochs.weeks END";
const EPOCHS: &str = "SELECT first, weeks, stamped FROM attended_epochs ORDER BY first";
const SPEND: &str = "INSERT INTO attended_marks (id, epoch) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING";
const UNSPEND: &str = "DELETE FROM attended_marks WHERE id = $1";
const FORGET_EPOCH: [&str; 2] =
    ["DELETE FROM attended_marks WHERE epoch = $1", "DELETE FROM attended_epochs WHERE first = $1"];
/// Parameter: now.
pub(crate) const PURGE_ATTENDED: [&str; 2] = [
    "DELETE FROM attended_tickets WHERE meeting IN (SELECT id FROM attended_meetings WHERE ends <= $1)",
    "DELETE FROM attended_meetings WHERE ends <= $1",
];

/// A group's meeting while it takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendedMeeting {
    /// Random.
    pub id: Box<str>,
    /// The group's place.
    pub place: Box<str>,
    /// Its end code is shown.
    pub ending: bool,
    /// How many people there are, says whoever opened it.
    pub heads: u32,
    /// How many were let in.
    pub let_in: u32,
    /// How many papers were stamped.
    pub stamped: u32,
    /// When it is over at the latest; a whole hour.
    pub ends: Timestamp,
}

/// How many papers were stamped with one key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttendedEpoch {
    /// The number of its first week.
    pub first: i32,
    /// For how many weeks it lasts, as far as was known when the last paper was stamped.
    pub weeks: u32,
    /// How many.
    pub stamped: u32,
}

/// A paper that is to be stamped.
#[derive(Clone, Copy, Debug)]
pub struct NewStamp<'a> {
    /// In which meeting.
    pub meeting: &'a str,
    /// For which ticket.
    pub ticket: &'a str,
    /// What the paper is known again by.
    pub paper: &'a str,
    /// With the key of which epoch, and for how many weeks that lasts.
    pub epoch: (i32, u32),
}

/// May it be stamped?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayStamp {
    /// Yes; it is counted.
    Counted,
    /// It was counted before; the same paper gets the same stamp again, as the answer may have been lost.
    Again,
    /// The ticket was used for another paper.
    Used,
    /// The meeting is over, not yet ending, or as many as there are heads have theirs.
    Full,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    place: String,
    ending: bool,
    heads: i64,
    let_in: i64,
    stamped: i64,
    ends: i64,
}

impl Row {
    fn read(self) -> AttendedMeeting {
        AttendedMeeting {
            id: self.id.into(),
            place: self.place.into(),
            ending: self.ending,
            heads: small(self.heads),
            let_in: small(self.let_in),
            stamped: small(self.stamped),
            ends: timestamp(self.ends),
        }
    }
}

fn small(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Store {
    /// Opens a meeting of a place, with so many heads, until `ends` at the latest. `false` when one is open there.
    pub async fn open_attended(
        &self,
        id: &str,
        place: &str,
        heads: u32,
        ends: Timestamp,
    ) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            let open = sqlx::query(OPEN).bind(id).bind(place).bind(i64::from(heads)).bind(up_to_the_hour(ends));
            open.execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }

    /// The meeting of a place that takes place now.
    pub async fn attended_at(
        &self,
        place: &str,
        now: Timestamp,
    ) -> Result<Option<AttendedMeeting>, StoreError> {
        let row: Option<Row> = on!(&self.db, read tx => {
            sqlx::query_as(AT).bind(place).bind(now.as_second()).fetch_optional(&mut *tx).await?
        });
        Ok(row.map(Row::read))
    }

    /// Every meeting that takes place now, by its random id.
    pub async fn attended_now(&self, now: Timestamp) -> Result<Vec<AttendedMeeting>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => {
            sqlx::query_as(ALL).bind(now.as_second()).fetch_all(&mut *tx).await?
        });
        Ok(rows.into_iter().map(Row::read).collect())
    }

    /// Lets one more in. `false` when it is ending or over, or as many as there are heads are in.
    pub async fn let_in(&self, id: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(LET_IN).bind(id).execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }

    /// From now on the end code is shown. `false` when there is no meeting.
    pub async fn end_attended(&self, place: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(END).bind(place).execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }

    /// There are so many heads now. `false` when there is no meeting.
    pub async fn set_heads(&self, place: &str, heads: u32) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            let set = sqlx::query(SET_HEADS).bind(place).bind(i64::from(heads));
            set.execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }

    /// The meeting is over: nothing of it is left, in a SQLite file at once. `false` when there was none.
    pub async fn close_attended(&self, place: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            let mut found = 0;
            for sql in CLOSE_AT {
                found += sqlx::query(sql).bind(place).execute(&mut *tx).await?.rows_affected();
            }
            found
        });
        self.wipe(found, &[ATTENDED_MEETINGS, ATTENDED_TICKETS]).await?;
        Ok(found > 0)
    }

    /// Uses a ticket up and counts the paper, or does neither.
    pub async fn may_stamp(&self, new: &NewStamp<'_>) -> Result<MayStamp, StoreError> {
        let (first, weeks) = new.epoch;
        let may = on!(&self.db, write tx => {
            let used = sqlx::query(USE_TICKET).bind(new.ticket).bind(new.meeting).bind(new.paper);
            if used.execute(&mut *tx).await?.rows_affected() == 0 {
                let paper: String = sqlx::query_scalar(PAPER_OF).bind(new.ticket).fetch_one(&mut *tx).await?;
                if paper == new.paper { MayStamp::Again } else { MayStamp::Used }
            } else if sqlx::query(STAMP).bind(new.meeting).execute(&mut *tx).await?.rows_affected() == 0 {
                sqlx::query(UNUSE_TICKET).bind(new.ticket).execute(&mut *tx).await?;
                MayStamp::Full
            } else {
                let count = sqlx::query(COUNT).bind(i64::from(first)).bind(i64::from(weeks));
                count.execute(&mut *tx).await?;
                MayStamp::Counted
            }
        });
        Ok(may)
    }

    /// Every epoch, from the first on.
    pub async fn attended_epochs(&self) -> Result<Vec<AttendedEpoch>, StoreError> {
        let rows: Vec<(i64, i64, i64)> =
            on!(&self.db, read tx => { sqlx::query_as(EPOCHS).fetch_all(&mut *tx).await? });
        let read = |(first, weeks, stamped): (i64, i64, i64)| {
            Some(AttendedEpoch {
                first: i32::try_from(first).ok()?,
                weeks: small(weeks),
                stamped: small(stamped),
            })
        };
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// Leaves a mark of each token that is shown, of the epoch that begins with `first`. `false`, and none left, when one
    /// of them is there already.
    pub async fn spend(&self, first: i32, marks: &[String]) -> Result<bool, StoreError> {
        let spent = on!(&self.db, write tx => {
            let mut left: Vec<&str> = Vec::with_capacity(marks.len());
            for mark in marks {
                let spend = sqlx::query(SPEND).bind(mark).bind(i64::from(first));
                if spend.execute(&mut *tx).await?.rows_affected() > 0 {
                    left.push(mark);
                }
            }
            let spent = left.len() == marks.len();
            for mark in left.into_iter().filter(|_| !spent) {
                sqlx::query(UNSPEND).bind(mark).execute(&mut *tx).await?;
            }
            spent
        });
        if spent {
            // Those that were shown together must not lie together.
            self.shuffle_soon(&[ATTENDED_MARKS]).await;
        }
        Ok(spent)
    }

    /// Forgets an epoch that is long past, with its marks.
    pub async fn forget_attended_epoch(&self, first: i32) -> Result<(), StoreError> {
        let found = on!(&self.db, write tx => {
            let mut found = 0;
            for sql in FORGET_EPOCH {
                found += sqlx::query(sql).bind(i64::from(first)).execute(&mut *tx).await?.rows_affected();
            }
            found
        });
        self.wipe(found, &[ATTENDED_EPOCHS, ATTENDED_MARKS]).await
    }
}
