//! The replies of a day's thread, put in another order within each hour.
//!
//! The day's thread of one area is written in by whoever comes by, as is the one of the next area: who answers in both,
//! one after the other, stands at about the same place in each. So once an hour is over (with the hourly
//! [`Store::shuffle`]), its replies are numbered in the order of their random ids. Nobody answers anybody there, so
//! nothing is lost; in every other thread the order is part of what is said, and stays.
//!
//! In the first hour of a Monday nothing is mixed: its time is that of the whole week, as older posts have it.

use crate::{Store, StoreError, db::on};

/// Out of the way, so that no two have one number meanwhile.
const SET_ASIDE: &str = "
    UPDATE posts SET number = -number
    WHERE (written - 345600) % 604800 <> 0 AND number > 0
        AND thread IN (SELECT id FROM threads WHERE kind = 'daily')";
/// The numbers of an hour stay the same ones; who has which follows from the ids.
const BY_ID: &str = "
    WITH aside AS (
        SELECT id, thread, written, number,
            ROW_NUMBER() OVER (PARTITION BY thread, written ORDER BY id) AS by_id,
            ROW_NUMBER() OVER (PARTITION BY thread, written ORDER BY number DESC) AS by_number
        FROM posts WHERE (written - 345600) % 604800 <> 0 AND number < 0
    ), mixed AS (
        SELECT self.id, -other.number AS number FROM aside self
        JOIN aside other ON other.thread = self.thread AND other.written = self.written
            AND other.by_number = self.by_id
    )
    UPDATE posts SET number = mixed.number FROM mixed WHERE posts.id = mixed.id";

impl Store {
    pub(crate) async fn mix_days(&self) -> Result<(), StoreError> {
        on!(&self.db, write tx => {
            sqlx::query(SET_ASIDE).execute(&mut *tx).await?;
            sqlx::query(BY_ID).execute(&mut *tx).await?;
        });
        Ok(())
    }
}
