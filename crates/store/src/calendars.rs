//! Calendars that calendar programs fetch by an address.
//!
//! A row names nobody: its id follows from a person's root, what opens it stands in the address, and neither is kept
//! anywhere else. Whoever saves their plan seals it anew; where nobody does for a year, it is thrown away.

use jiff::Timestamp;

use crate::{
    Store, StoreError,
    db::on,
    steps::{Drawers, wipe_drawer},
    values::{check_length, count},
};

/// The most bytes of a sealed calendar: that of the longest plan.
pub const LONGEST_CALENDAR: usize = 16_413;
/// In seconds: a calendar that is not sealed anew lasts a year, up to the next end of four weeks.
const YEAR: i64 = 365 * 86_400;
const WEEKS: i64 = 28 * 86_400;

pub(crate) const CALENDARS: Drawers = Drawers { name: "calendars", by: "id", sealed: &["sealed"] };

const PUT: &str = "
    INSERT INTO calendars (id, sealed, ends) VALUES ($1, $2, $3)
    ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed, ends = excluded.ends";
const RENEW: &str = "UPDATE calendars SET sealed = $2, ends = $3 WHERE id = $1";
/// Parameters: id, now.
const FIND: &str = "SELECT sealed FROM calendars WHERE id = $1 AND ends > $2";
const DROP: &str = "DELETE FROM calendars WHERE id = $1";
const PURGE: &str = "DELETE FROM calendars WHERE ends <= $1";

impl Store {
    /// Keeps a calendar in the place of the one before; that is gone from a SQLite file at once.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] over [`LONGEST_CALENDAR`] bytes.
    pub async fn put_calendar(&self, id: &str, sealed: &[u8], now: Timestamp) -> Result<(), StoreError> {
        self.write_calendar(PUT, id, sealed, now).await.map(drop)
    }

    /// The same where there is one already; `false` where there is none, and none is made.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] over [`LONGEST_CALENDAR`] bytes.
    pub async fn renew_calendar(&self, id: &str, sealed: &[u8], now: Timestamp) -> Result<bool, StoreError> {
        self.write_calendar(RENEW, id, sealed, now).await
    }

    async fn write_calendar(
        &self,
        sql: &'static str,
        id: &str,
        sealed: &[u8],
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        check_length("a calendar", sealed.len(), LONGEST_CALENDAR)?;
        let ends = up_to_four_weeks(now.as_second() + YEAR);
        let written = on!(&self.db, write tx => {
            let written = sqlx::query(sql).bind(id).bind(sealed).bind(ends);
            written.execute(&mut *tx).await?.rows_affected()
        });
        if written > 0 {
            wipe_drawer(&self.db, CALENDARS, id).await?;
        }
        Ok(written > 0)
    }

    /// The calendar under this id.
    pub async fn calendar(&self, id: &str, now: Timestamp) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(on!(&self.db, read tx => {
            sqlx::query_scalar(FIND).bind(id).bind(now.as_second()).fetch_optional(&mut *tx).await?
        }))
    }

    /// Takes a calendar away; from a SQLite file at once. `false` where there is none.
    pub async fn drop_calendar(&self, id: &str) -> Result<bool, StoreError> {
        let dropped = on!(&self.db, write tx => {
            sqlx::query(DROP).bind(id).execute(&mut *tx).await?.rows_affected()
        });
        if dropped > 0 {
            wipe_drawer(&self.db, CALENDARS, id).await?;
        }
        Ok(dropped > 0)
    }

    /// Throws away those whose year is over. Tells how many.
    pub(crate) async fn purge_calendars(&self, now: Timestamp) -> Result<usize, StoreError> {
        let purged = on!(&self.db, write tx => {
            sqlx::query(PURGE).bind(now.as_second()).execute(&mut *tx).await?.rows_affected()
        });
        if purged > 0 {
            self.wipe_drawers().await?;
        }
        // And what the journal holds of them.
        self.wipe(purged, &[]).await?;
        Ok(count(purged))
    }
}

fn up_to_four_weeks(second: i64) -> i64 {
    second.div_euclid(WEEKS) * WEEKS + if second.rem_euclid(WEEKS) == 0 { 0 } else { WEEKS }
}
