//! Who is in a group: a key and a handle, and the week they came. Not who asked them in.

use jiff::Timestamp;

use crate::{
    Store, StoreError,
    db::on,
    decisions::UNNAME_DECISIONS,
    values::{timestamp, to_the_week},
};

/// A group with more people in it is several groups.
pub const MOST_MEMBERS: usize = 200;

/// Who is there already stays, and so does who has the handle.
/// A name under which somebody wrote who has left is nobody else's.
pub(super) const PUT: &str = "
    INSERT INTO home_members (place, member, handle, joined)
    SELECT $1, $2, $3, $4 WHERE NOT EXISTS (
        SELECT 1 FROM authors WHERE place = $1 AND handle = $3 AND member <> $2)
    ON CONFLICT DO NOTHING";
/// Changes nothing: whoever else wants to join or close the group waits here.
pub(super) const HOLD: &str = "UPDATE home_groups SET version = version WHERE id = $1 AND gone IS NULL";
pub(super) const COUNT: &str = "SELECT COUNT(*) FROM home_members WHERE place = $1";
pub(super) const MEMBER: &str =
    "SELECT place, member, handle, joined FROM home_members WHERE place = $1 AND member = $2";
const MEMBERS: &str =
    "SELECT place, member, handle, joined FROM home_members WHERE place = $1 ORDER BY handle";

/// What somebody takes out of a group with them. Parameters: place, member.
pub(crate) const FORGET_IN_HOMES: [&str; 4] = [
    "DELETE FROM home_members WHERE place = $1 AND member = $2",
    "UPDATE home_positions SET member = '', ends = 0, next = '', ready = FALSE, ticked = ''
     WHERE place = $1 AND member = $2",
    "UPDATE home_positions SET next = '', ready = FALSE, ticked = '' WHERE place = $1 AND next = $2",
    "DELETE FROM home_rota WHERE place = $1 AND member = $2",
];

/// Somebody in a group.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct HomeMember {
    /// `home/` and the group's id.
    pub place: Box<str>,
    /// Their key there: random hexadecimal digits.
    pub member: Box<str>,
    /// Their handle there, which nobody else in the group has.
    pub handle: Box<str>,
    /// The week they joined: its Monday.
    pub joined: Timestamp,
}

/// What came of somebody's wish to join.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Joined {
    /// They are in, under this handle.
    In(Box<str>),
    /// They were in already, under this handle.
    Already(Box<str>),
    /// It has [`MOST_MEMBERS`] people, or every handle offered is somebody's.
    Full,
    /// There is no such group, or it is closed.
    Gone,
}

/// A row of `home_members`.
pub(super) type Row = (String, String, String, i64);

fn read((place, member, handle, joined): Row) -> HomeMember {
    HomeMember {
        place: place.into(),
        member: member.into(),
        handle: handle.into(),
        joined: timestamp(joined),
    }
}

/// Inside a transaction: puts somebody into a group; tells whether they were.
macro_rules! put {
    ($tx:ident, $place:expr, $member:expr, $handle:expr, $joined:expr) => {{
        let put = sqlx::query($crate::groups::members::PUT).bind($place).bind($member).bind($handle);
        put.bind($joined).execute(&mut *$tx).await?.rows_affected() > 0
    }};
}
pub(super) use put;

/// Inside a transaction: lets somebody in, under the first of the handles that is free.
macro_rules! join {
    ($tx:ident, $id:expr, $member:expr, $handles:expr, $now:expr) => {{
        let place = $crate::groups::place_of($id);
        let held = sqlx::query($crate::groups::members::HOLD).bind($id).execute(&mut *$tx).await?;
        let known: Option<$crate::groups::members::Row> = sqlx::query_as($crate::groups::members::MEMBER)
            .bind(&place)
            .bind($member)
            .fetch_optional(&mut *$tx)
            .await?;
        let count: i64 =
            sqlx::query_scalar($crate::groups::members::COUNT).bind(&place).fetch_one(&mut *$tx).await?;
        let most = i64::try_from($crate::groups::MOST_MEMBERS).unwrap_or(i64::MAX);
        if held.rows_affected() == 0 {
            $crate::groups::Joined::Gone
        } else if let Some((_, _, handle, _)) = known {
            $crate::groups::Joined::Already(handle.into())
        } else if count >= most {
            $crate::groups::Joined::Full
        } else {
            let mut joined = $crate::groups::Joined::Full;
            for handle in $handles {
                if $crate::groups::members::put!(
                    $tx,
                    &place,
                    $member,
                    &**handle,
                    $crate::values::to_the_week($now)
                ) {
                    joined = $crate::groups::Joined::In(handle.clone());
                    break;
                }
            }
            joined
        }
    }};
}
pub(super) use join;

impl HomeMember {
    /// Somebody who joins now.
    #[must_use]
    pub fn new(place: &str, member: &str, handle: &str, now: Timestamp) -> Self {
        let joined = timestamp(to_the_week(now));
        Self { place: place.into(), member: member.into(), handle: handle.into(), joined }
    }
}

impl Store {
    /// Somebody in a group, by their key there. `None` for everybody else.
    pub async fn home_member(&self, place: &str, member: &str) -> Result<Option<HomeMember>, StoreError> {
        let row: Option<Row> = on!(&self.db, read tx => {
            sqlx::query_as(MEMBER).bind(place).bind(member).fetch_optional(&mut *tx).await?
        });
        Ok(row.map(read))
    }

    /// Everybody in a group, by their handles.
    pub async fn home_members(&self, place: &str) -> Result<Vec<HomeMember>, StoreError> {
        let rows: Vec<Row> =
            on!(&self.db, read tx => { sqlx::query_as(MEMBERS).bind(place).fetch_all(&mut *tx).await? });
        Ok(rows.into_iter().map(read).collect())
    }

    /// Lets somebody into the group with this id, under the first of these handles that nobody there has.
    pub async fn join_home(
        &self,
        id: &str,
        member: &str,
        handles: &[Box<str>],
        now: Timestamp,
    ) -> Result<Joined, StoreError> {
        Ok(on!(&self.db, write tx => { join!(tx, id, member, handles, now) }))
    }

    /// Takes somebody out of a group, with what they carry and all that ties them there; from a SQLite file at once.
    /// What they wrote in its area is elsewhere. `false` when they were not in it.
    pub async fn leave_home(&self, place: &str, member: &str) -> Result<bool, StoreError> {
        let (found, all) = on!(&self.db, write tx => {
            let (mut found, mut all) = (0, 0);
            for (number, sql) in FORGET_IN_HOMES.into_iter().chain(super::FORGET_TIES).enumerate() {
                let done = sqlx::query(sql).bind(place).bind(member).execute(&mut *tx).await?.rows_affected();
                all += done;
                found = if number == 0 { done } else { found };
            }
            // Papers stay until the close: whoever leaves and comes back votes once.
            let unnamed = sqlx::query(UNNAME_DECISIONS).bind(place).bind(member).execute(&mut *tx).await?;
            all += unnamed.rows_affected();
            (found, all)
        });
        self.wipe_homes(all).await?;
        Ok(found > 0)
    }
}
