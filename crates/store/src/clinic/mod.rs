//! The clinic's own database: sealed papers, and a log that is only added to.
//!
//! Another database than the community's ([`crate::Store`]), which never sees it. What a paper says, whose it is and
//! what a line of the log tells is sealed before it comes here; ids are random. So there are two tables and no
//! columns to read people from.
//!
//! **Invariants.** Nothing is changed without a line in the log, in the same transaction ([`ClinicStore::act`]).
//! Two acts never take the same place in the log: the second waits for the first. No clock, no randomness, no cipher:
//! lines are bound to each other by a function of the caller's.

mod log;
mod records;

pub use log::{Head, Line};
pub use records::{Change, Found, NewRecord, Record, Which};

use crate::{
    Location, StoreError,
    db::{Db, on},
};

const BEGIN: &str =
    "INSERT INTO clinic (one, salt, reached, mac) VALUES (1, $1, 0, '') ON CONFLICT (one) DO NOTHING";
const SALT: &str = "SELECT salt FROM clinic";

/// The clinic's database, opened. Cheap to clone.
#[derive(Clone, Debug)]
pub struct ClinicStore {
    db: Db,
}

impl ClinicStore {
    /// Opens the database and brings its tables up to date; a SQLite file is made when it does not exist.
    ///
    /// # Errors
    /// When it cannot be opened, is the community's, or was made by a newer program.
    pub async fn open(location: &Location) -> Result<Self, StoreError> {
        Ok(Self { db: Db::open_clinic(location).await? })
    }

    /// Waits for work under way and closes all connections.
    pub async fn close(&self) {
        self.db.close().await;
    }

    /// The salt of the staff's phrases. The first to ask gives it `fresh` random bytes, which are kept for good.
    pub async fn salt(&self, fresh: [u8; 16]) -> Result<[u8; 16], StoreError> {
        let kept: Vec<u8> = on!(&self.db, write tx => {
            sqlx::query(BEGIN).bind(fresh.as_slice()).execute(&mut *tx).await?;
            sqlx::query_scalar(SALT).fetch_one(&mut *tx).await?
        });
        kept.try_into().map_err(|_| sqlx::Error::Decode("the salt has not 16 bytes".into()).into())
    }
}
