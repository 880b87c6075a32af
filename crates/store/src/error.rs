//! What can go wrong, by what the caller can do about it.

use std::path::PathBuf;

use directory::model::diff::DiffError;
use thiserror::Error;

/// Why the store could not do what it was asked. Nothing was changed then.
#[derive(Debug, Error)]
pub enum StoreError {
    /// Wrong address, no right to write, server not running.
    #[error("the database {location} cannot be opened")]
    CannotOpen {
        /// Without its password.
        location: String,
        /// What the database said.
        #[source]
        reason: sqlx::Error,
    },
    /// A newer program has been here.
    #[error(
        "the database was made by a newer version of this program (it has schema {found}, this version knows {known}); \
         start that version, or restore a backup made before it"
    )]
    TooNew {
        /// The schema's number in the database.
        found: i64,
        /// The newest number this program knows.
        known: i64,
    },
    /// The schema could not be brought up to date.
    #[error("the database's tables cannot be brought up to date")]
    Migration(#[source] sqlx::migrate::MigrateError),
    /// Somebody else is writing, or all connections are taken: try again.
    #[error("the database is busy; try again in a moment")]
    Busy,
    /// A list that cannot be stored as it is.
    #[error("the list cannot be stored: {0}")]
    List(#[from] DiffError),
    /// A key that cannot be stored: empty, longer than [`crate::LONGEST_KEY`], or with a NUL in it.
    #[error("the list cannot be stored: {0:?} cannot be the key of a row")]
    Key(Box<str>),
    /// What is to be kept is longer than there is room for it.
    #[error("{what} is too long: at most {limit} can be kept")]
    TooLong {
        /// What it is.
        what: &'static str,
        /// Bytes of what is sealed, characters of a text.
        limit: usize,
    },
    /// Somebody else changed the listing in the meantime: look at it as it is now, and decide anew.
    #[error("the listing was changed in the meantime; look at it as it is now")]
    Stale,
    /// Somebody else has dealt with the proposal: there is nothing left to do.
    #[error("somebody else has dealt with this proposal")]
    Settled,
    /// Whoever writes has not come into the place.
    #[error("who writes is not known in this place")]
    Unknown,
    /// The fetch or the waiting list is no longer what it was: somebody changed, took or removed it meanwhile.
    #[error("the list was changed by somebody else meanwhile")]
    Lost,
    /// A service body cannot stand there.
    #[error(transparent)]
    Misplaced(#[from] directory::bodies::Misplaced),
    /// Backups are for SQLite files.
    #[error("PostgreSQL has better tools of its own: use pg_dump for a backup and pg_restore to restore it")]
    UsePostgresTools,
    /// The file is no backup of ours, or is damaged.
    #[error("{} is not a backup of this program: {reason}", path.display())]
    NotABackup {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A server has the database open.
    #[error("{} is in use; stop the server first", .0.display())]
    InUse(PathBuf),
    /// A file could not be read or written.
    #[error("{}: {reason}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        reason: std::io::Error,
    },
    /// Anything else the database said.
    #[error("the database failed")]
    Database(#[source] sqlx::Error),
    /// The program is ending.
    #[error("the program is stopping")]
    Stopping,
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        if is_busy(&error) { Self::Busy } else { Self::Database(error) }
    }
}

/// Would it have worked a moment earlier or later?
pub(crate) fn is_busy(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::PoolTimedOut => true,
        sqlx::Error::Database(error) => error.code().is_some_and(|code| means_busy(&code)),
        _ => false,
    }
}

/// SQLite's SQLITE_BUSY and its variants; PostgreSQL's time-outs, serialisation failures and "too many connections".
fn means_busy(code: &str) -> bool {
    matches!(code, "5" | "261" | "517" | "55P03" | "57014" | "40001" | "40P01" | "53300")
}
