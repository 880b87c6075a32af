//! What was done to keep a place safe: which measure, by which role, in which hour. Not by whom and not to whom, and
//! for thirty days.

use jiff::Timestamp;

use crate::{
    Store, StoreError,
    db::on,
    values::{forgotten_before, hexadecimal, timestamp, to_the_hour},
};

const ADD: &str = "INSERT INTO room_acts (id, place, act, role, happened) VALUES ($1, $2, $3, $4, $5)";
const ACTS: &str = "
    SELECT place, act, role, happened FROM room_acts WHERE place = $1 ORDER BY happened DESC, id LIMIT $2";
/// Parameter: from when on they are kept.
pub(crate) const PURGE_ROOM_ACTS: &str = "DELETE FROM room_acts WHERE happened < $1";

/// A measure that was taken.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct RoomAct {
    /// `room/` and the slug of the room.
    pub place: Box<str>,
    /// Which measure.
    pub act: Box<str>,
    /// The role of who took it.
    pub role: Box<str>,
    /// When, to the hour.
    pub happened: Timestamp,
}

/// The columns of [`RoomAct`].
type Row = (String, String, String, i64);

impl Store {
    /// Records a measure, and forgets those older than thirty days. `random` must be fresh random bytes; `now` is
    /// kept to the hour.
    pub async fn add_room_act(
        &self,
        place: &str,
        act: &str,
        role: &str,
        random: [u8; 8],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let id = hexadecimal(random);
        on!(&self.db, write tx => {
            sqlx::query(PURGE_ROOM_ACTS).bind(forgotten_before(now)).execute(&mut *tx).await?;
            let add = sqlx::query(ADD).bind(&*id).bind(place).bind(act).bind(role).bind(to_the_hour(now));
            add.execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// The measures taken in a place, at most `limit`, newest first (within an hour in no order).
    pub async fn room_acts(&self, place: &str, limit: u32) -> Result<Vec<RoomAct>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => {
            sqlx::query_as(ACTS).bind(place).bind(i64::from(limit)).fetch_all(&mut *tx).await?
        });
        let read = |(place, act, role, happened): Row| RoomAct {
            place: place.into(),
            act: act.into(),
            role: role.into(),
            happened: timestamp(happened),
        };
        Ok(rows.into_iter().map(read).collect())
    }
}
