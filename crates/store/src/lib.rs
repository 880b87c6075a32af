//! What is kept, in SQLite or PostgreSQL: the only crate with SQL. Everything that is kept about anybody can be read
//! here and in `migrations/`.
//!
//! - [`Store::replace_source`], [`Store::remove_source`], [`Store::sources`]: lists that other people keep,
//! - [`Store::load_all`], [`Store::load_since`], [`Store::revision`]: all meetings, for the index,
//! - [`Store::add_correction`] and its neighbours: what readers say is wrong,
//! - [`Store::backup`], [`Store::restore`].
//!
//! **Invariants.** One SQL text serves both databases. Every act is one transaction: done whole or not at all. No
//! clock and no randomness: both are arguments. No table has a column for a client's address or program. Nothing
//! here knows about HTTP or pages.
//!
//! **To add something that is kept:** a numbered file in *both* folders of `migrations/` (never edit one that has
//! been released), a module here with its SQL next to the functions that use it, and a story in `tests/stories/`,
//! which runs on both databases.

mod backup;
mod corrections;
mod db;
mod error;
mod listings;
mod location;
mod sources;

pub use corrections::{Correction, NewCorrection};
pub use error::StoreError;
pub use listings::{Delta, Lists, Unreadable};
pub use location::{InvalidLocation, Location};
pub use sources::{LONGEST_KEY, SourceInfo};

use db::Db;

/// The database, opened. Cheap to clone: all clones share their connections.
#[derive(Clone, Debug)]
pub struct Store {
    db: Db,
}

impl Store {
    /// Opens the database and brings its tables up to date; a SQLite file is made when it does not exist.
    ///
    /// # Errors
    /// [`StoreError::TooNew`] when a newer program has changed the tables; [`StoreError::CannotOpen`].
    pub async fn open(location: &Location) -> Result<Self, StoreError> {
        Db::open(location).await.map(|db| Self { db })
    }

    /// Waits for work under way and closes all connections, for all clones.
    pub async fn close(&self) {
        self.db.close().await;
    }
}
