//! The clinic's side of the counter.

use jiff::{Timestamp, civil::Date};

use crate::{
    Location, Store, StoreError,
    db::on,
    steps::wipe_drawer,
    values::{check_length, up_to_the_hour},
};

use super::{BY_CLINIC, LONGEST_PARCEL, MAILBOX, MailboxState, PARCELS, RETURNS, STILL_OPEN, number_of};

const PUT_PARCEL: &str =
    "INSERT INTO parcels (id, sealed, ends) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING";
const WITHDRAW: &str = "DELETE FROM parcels WHERE id = $1";
/// One that was closed is never opened again.
const OPEN: &str = "
    INSERT INTO mailboxes (id, state, ends) VALUES ($1, 'open', $2)
    ON CONFLICT (id) DO UPDATE SET ends = excluded.ends WHERE mailboxes.state = 'open'";
const MARK: &str =
    "INSERT INTO mailbox_readings (mailbox, day) VALUES ($1, $2) ON CONFLICT (mailbox, day) DO NOTHING";
const LOOK: &str = "SELECT id, sealed FROM returns WHERE mailbox = $1 ORDER BY id";
const THROW_AWAY: &str = "DELETE FROM returns WHERE mailbox = $1 AND id = $2";

/// Something sealed that somebody showed, as it lies in a mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Return {
    /// Drawn by chance when it was put in.
    pub id: String,
    /// To the clinic's key.
    pub sealed: Vec<u8>,
}

/// What a clinic may do in the community's database, and all that it can reach there.
#[derive(Clone, Debug)]
pub struct PostOffice {
    store: Store,
}

impl PostOffice {
    /// Opens the community's database for a clinic that runs as a program of its own.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub async fn open(location: &Location) -> Result<Self, StoreError> {
        Ok(Self { store: Store::open(location).await? })
    }

    /// Waits for work under way and closes all connections.
    pub async fn close(&self) {
        self.store.close().await;
    }

    /// Puts a parcel where whoever has its words finds it, until it ends (kept to the next whole hour). `false` where there is
    /// one under these words: draw others.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] over [`LONGEST_PARCEL`] bytes.
    pub async fn put_parcel(&self, id: &str, sealed: &[u8], ends: Timestamp) -> Result<bool, StoreError> {
        check_length("a parcel", sealed.len(), LONGEST_PARCEL)?;
        let put = on!(&self.store.db, write tx => {
            let put = sqlx::query(PUT_PARCEL).bind(id).bind(sealed).bind(up_to_the_hour(ends));
            put.execute(&mut *tx).await?.rows_affected()
        });
        Ok(put > 0)
    }

    /// Takes a parcel back; from a SQLite file at once. `false` where somebody took it, its time was over, or there was none.
    pub async fn withdraw_parcel(&self, id: &str) -> Result<bool, StoreError> {
        let found = on!(&self.store.db, write tx => {
            sqlx::query(WITHDRAW).bind(id).execute(&mut *tx).await?.rows_affected()
        });
        if found > 0 {
            wipe_drawer(&self.store.db, PARCELS, id).await?;
        }
        Ok(found > 0)
    }

    /// Opens a mailbox until it ends (kept to the next whole hour), or sets another end to one that is open. `false` where it
    /// was closed: that is for good.
    pub async fn open_mailbox(&self, id: &str, ends: Timestamp) -> Result<bool, StoreError> {
        let open = on!(&self.store.db, write tx => {
            sqlx::query(OPEN).bind(id).bind(up_to_the_hour(ends)).execute(&mut *tx).await?.rows_affected()
        });
        Ok(open > 0)
    }

    /// Closes a mailbox for good. Nothing more is taken in, and what lies unread in it goes; from a SQLite file at once.
    /// `false` where it was closed, or there is none.
    pub async fn close_mailbox(&self, id: &str) -> Result<bool, StoreError> {
        self.store.close_mailbox(id, BY_CLINIC).await
    }

    /// What lies in a mailbox, in the order of chance; it stays there until it is known to be kept elsewhere
    /// ([`PostOffice::throw_away`]). Leaves the mark that the clinic looked on this day, also where nothing lay there.
    /// Nothing is given out, and no mark left, where it is closed or over.
    pub async fn returns(&self, mailbox: &str, day: Date, now: Timestamp) -> Result<Vec<Return>, StoreError> {
        let found: Vec<(String, Vec<u8>)> = on!(&self.store.db, write tx => {
            let open = sqlx::query(STILL_OPEN).bind(mailbox).bind(now.as_second());
            if open.execute(&mut *tx).await?.rows_affected() == 0 {
                Vec::new()
            } else {
                sqlx::query(MARK).bind(mailbox).bind(number_of(day)).execute(&mut *tx).await?;
                sqlx::query_as(LOOK).bind(mailbox).fetch_all(&mut *tx).await?
            }
        });
        Ok(found.into_iter().map(|(id, sealed)| Return { id, sealed }).collect())
    }

    /// Throws away these of what lies in a mailbox; from a SQLite file at once.
    pub async fn throw_away(&self, mailbox: &str, ids: &[String]) -> Result<(), StoreError> {
        let thrown = on!(&self.store.db, write tx => {
            let mut thrown = 0;
            for id in ids {
                let one = sqlx::query(THROW_AWAY).bind(mailbox).bind(id);
                thrown += one.execute(&mut *tx).await?.rows_affected();
            }
            thrown
        });
        if thrown > 0 {
            wipe_drawer(&self.store.db, RETURNS, mailbox).await?;
        }
        Ok(())
    }

    /// How it stands with a mailbox.
    pub async fn state_of(&self, mailbox: &str, now: Timestamp) -> Result<MailboxState, StoreError> {
        let row: Option<(String, i64)> = on!(&self.store.db, read tx => {
            sqlx::query_as(MAILBOX).bind(mailbox).fetch_optional(&mut *tx).await?
        });
        Ok(MailboxState::read(row, now))
    }

    /// Does what is shown come in?
    pub async fn is_open(&self, mailbox: &str, now: Timestamp) -> Result<bool, StoreError> {
        Ok(self.state_of(mailbox, now).await? == MailboxState::Open)
    }
}

impl Store {
    /// The clinic's side of the same connections, where both zones run in one program.
    pub fn post_office(&self) -> PostOffice {
        PostOffice { store: self.clone() }
    }
}
