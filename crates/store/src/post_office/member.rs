//! The person's side of the counter.

use jiff::{Timestamp, civil::Date};

use crate::{
    Entry, Kept, LONGEST_ENTRY, NewEntry, Store, StoreError,
    db::on,
    steps::{keep, wipe_drawer},
    values::check_length,
};

use super::{BY_MEMBER, LONGEST_RETURN, MAILBOX, MOST_RETURNS, MailboxState, PARCELS, STILL_OPEN, day_of};

/// Parameters: id, now.
const PARCEL: &str = "SELECT sealed FROM parcels WHERE id = $1 AND ends > $2";
/// The same. Of two who take it at once, one does.
const TAKE: &str = "DELETE FROM parcels WHERE id = $1 AND ends > $2 RETURNING sealed, ends";
const PUT_BACK: &str = "INSERT INTO parcels (id, sealed, ends) VALUES ($1, $2, $3)";
const READINGS_OF: &str = "SELECT day FROM mailbox_readings WHERE mailbox = $1 ORDER BY day DESC";
const UNREAD: &str = "SELECT COUNT(*) FROM returns WHERE mailbox = $1";
const PUT_RETURN: &str = "INSERT INTO returns (id, mailbox, sealed) VALUES ($1, $2, $3)";

/// What became of a parcel that somebody wanted to take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is theirs, and the page is kept.
    Taken,
    /// There is none under these words: somebody took it, its time was over, or there never was one.
    Gone,
    /// It lies where it was: another version of the page is there than the one that was seen.
    Other(Option<Entry>),
    /// It lies where it was: there is no more room for pages of this person.
    Full,
}

/// What became of something that somebody wanted to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Returned {
    /// It lies there for the clinic.
    Shown,
    /// The mailbox is closed or over; nothing was kept.
    Closed,
    /// So much lies unread that there is no room; nothing was kept.
    Full,
}

/// A mailbox, as whoever shows something sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// How it stands with it.
    pub state: MailboxState,
    /// How much lies there that the clinic has not read.
    pub unread: usize,
    /// On which days the clinic looked, the last first.
    pub readings: Vec<Date>,
}

impl Store {
    /// What is sealed in a parcel, to be seen before it is taken; it stays where it is. `None` where there is none under
    /// these words, or not any more.
    pub async fn parcel(&self, id: &str, now: Timestamp) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(on!(&self.db, read tx => {
            sqlx::query_scalar(PARCEL).bind(id).bind(now.as_second()).fetch_optional(&mut *tx).await?
        }))
    }

    /// Takes a parcel and keeps the page that was made of it, both or neither; what it was is gone from a SQLite file at
    /// once. Of two who take it, one does.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] over [`LONGEST_ENTRY`] bytes.
    pub async fn take_parcel(
        &self,
        id: &str,
        page: &NewEntry<'_>,
        now: Timestamp,
    ) -> Result<Taken, StoreError> {
        check_length("a page", page.sealed.len(), LONGEST_ENTRY)?;
        let taken = on!(&self.db, write tx => {
            let take = sqlx::query_as(TAKE).bind(id).bind(now.as_second());
            let parcel: Option<(Vec<u8>, i64)> = take.fetch_optional(&mut *tx).await?;
            match parcel {
                None => Taken::Gone,
                Some((sealed, ends)) => match keep!(tx, page) {
                    Kept::Kept => Taken::Taken,
                    not_kept => {
                        let back = sqlx::query(PUT_BACK).bind(id).bind(sealed).bind(ends);
                        back.execute(&mut *tx).await?;
                        match not_kept {
                            Kept::Other(there) => Taken::Other(there),
                            Kept::Kept | Kept::Full => Taken::Full,
                        }
                    }
                },
            }
        });
        if taken == Taken::Taken {
            wipe_drawer(&self.db, PARCELS, id).await?;
        }
        Ok(taken)
    }

    /// Puts something where the clinic finds it. `id` is random.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] over [`LONGEST_RETURN`] bytes.
    pub async fn put_return(
        &self,
        id: &str,
        mailbox: &str,
        sealed: &[u8],
        now: Timestamp,
    ) -> Result<Returned, StoreError> {
        check_length("what is shown", sealed.len(), LONGEST_RETURN)?;
        let returned = on!(&self.db, write tx => {
            let open = sqlx::query(STILL_OPEN).bind(mailbox).bind(now.as_second());
            if open.execute(&mut *tx).await?.rows_affected() == 0 {
                Returned::Closed
            } else {
                let unread: i64 = sqlx::query_scalar(UNREAD).bind(mailbox).fetch_one(&mut *tx).await?;
                if unread >= MOST_RETURNS {
                    Returned::Full
                } else {
                    sqlx::query(PUT_RETURN).bind(id).bind(mailbox).bind(sealed).execute(&mut *tx).await?;
                    Returned::Shown
                }
            }
        });
        Ok(returned)
    }

    /// How it stands with a mailbox, how much lies unread in it, and on which days the clinic looked.
    pub async fn mailbox(&self, id: &str, now: Timestamp) -> Result<Mailbox, StoreError> {
        let (row, unread, days) = on!(&self.db, read tx => {
            let row: Option<(String, i64)> =
                sqlx::query_as(MAILBOX).bind(id).fetch_optional(&mut *tx).await?;
            let unread: i64 = sqlx::query_scalar(UNREAD).bind(id).fetch_one(&mut *tx).await?;
            let days: Vec<i64> = sqlx::query_scalar(READINGS_OF).bind(id).fetch_all(&mut *tx).await?;
            (row, unread, days)
        });
        Ok(Mailbox {
            state: MailboxState::read(row, now),
            unread: usize::try_from(unread).unwrap_or(usize::MAX),
            readings: days.into_iter().filter_map(day_of).collect(),
        })
    }

    /// Shows a clinic nothing more: closes the mailbox for good and throws away what lies unread in it; from a SQLite file at
    /// once. `false` where it was closed, or there is none.
    pub async fn stop_mailbox(&self, id: &str) -> Result<bool, StoreError> {
        self.close_mailbox(id, BY_MEMBER).await
    }
}
