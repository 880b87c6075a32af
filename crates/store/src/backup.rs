//! A copy of a SQLite database in one file, and the way back.

use std::{
    io,
    path::{Path, PathBuf},
};

use sqlx::{ConnectOptions, Connection, sqlite::SqliteLockingMode};
use tokio::{
    fs,
    io::{AsyncWriteExt as _, copy},
};

use crate::{
    Location, Store, StoreError,
    db::{Db, sqlite_options},
};

impl Store {
    /// Writes the whole database, as of one moment, into a new file. The server may be running.
    ///
    /// # Errors
    /// [`StoreError::UsePostgresTools`]; [`StoreError::File`] when the file exists or cannot be written.
    pub async fn backup(&self, file: &Path) -> Result<(), StoreError> {
        let Db::Lite { readers, .. } = &self.db else { return Err(StoreError::UsePostgresTools) };
        if fs::try_exists(file).await.map_err(|reason| at(file, reason))? {
            return Err(at(file, io::ErrorKind::AlreadyExists.into()));
        }
        // Under another name until it is complete and on the disk.
        let part = beside(file, ".part");
        remove_if_there(&part).await?;
        make_private(&part).await?;
        let text = part.to_str().ok_or_else(|| at(&part, io::ErrorKind::InvalidFilename.into()))?;
        // A connection of its own: the others are kept from writing, or from waiting.
        let mut own =
            readers.connect_options().as_ref().clone().pragma("query_only", "OFF").connect().await?;
        let written = sqlx::query("VACUUM INTO $1").bind(text).execute(&mut own).await;
        own.close().await?;
        if let Err(error) = written {
            remove_if_there(&part).await?;
            return Err(error.into());
        }
        put_in_place(&part, file).await
    }

    /// Puts a backup in the place of the database (or where there is none yet). The backup itself stays as it is;
    /// one made by an older program is brought up to date on the way. Nothing of the old database is kept.
    ///
    /// # Errors
    /// [`StoreError::NotABackup`]; [`StoreError::TooNew`]; [`StoreError::InUse`] while a server has the database
    /// open; [`StoreError::UsePostgresTools`]. The old database is still there as it was after any of them.
    pub async fn restore(location: &Location, backup: &Path) -> Result<(), StoreError> {
        let target = location.path().ok_or(StoreError::UsePostgresTools)?;
        let new = beside(target, ".restoring");
        remove_database(&new).await?;
        copy_privately(backup, &new).await?;
        let usable = async {
            check(backup, &new).await?;
            Store::open(&Location::file(&new)).await?.close().await;
            make_sure_nobody_uses(target).await
        }
        .await;
        if let Err(error) = usable {
            remove_database(&new).await?;
            return Err(error);
        }
        // A journal of the old database must not meet the new one.
        for journal in ["-wal", "-shm"] {
            remove_if_there(&beside(target, journal)).await?;
        }
        put_in_place(&new, target).await
    }
}

/// Is the copy of `backup` a database of ours, and whole?
async fn check(backup: &Path, copy: &Path) -> Result<(), StoreError> {
    let bad = |reason: String| StoreError::NotABackup { path: backup.into(), reason };
    let told = |error: sqlx::Error| bad(error.to_string());
    let mut database = sqlite_options(copy).connect().await.map_err(told)?;
    sqlx::query("SELECT revision FROM site").execute(&mut database).await.map_err(told)?;
    let verdict: String =
        sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut database).await.map_err(told)?;
    database.close().await?;
    if verdict == "ok" { Ok(()) } else { Err(bad(verdict)) }
}

/// Takes the database for itself for a moment, which works only when no other program has it open. A file that is
/// damaged beyond opening is in nobody's use.
async fn make_sure_nobody_uses(target: &Path) -> Result<(), StoreError> {
    if !fs::try_exists(target).await.map_err(|reason| at(target, reason))? {
        return Ok(());
    }
    let alone = sqlite_options(target)
        .locking_mode(SqliteLockingMode::Exclusive)
        .busy_timeout(std::time::Duration::ZERO);
    let tried = async {
        let mut database = alone.connect().await?;
        sqlx::query("BEGIN EXCLUSIVE").execute(&mut database).await?;
        sqlx::query("ROLLBACK").execute(&mut database).await?;
        database.close().await
    }
    .await;
    match tried.map_err(StoreError::from) {
        Err(StoreError::Busy) => Err(StoreError::InUse(target.into())),
        _ => Ok(()),
    }
}

/// Makes an empty file that nobody but the program's own user may read. What SQLite puts beside a database has the
/// same rights as the database.
async fn make_private(file: &Path) -> Result<fs::File, StoreError> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    options.mode(0o600);
    options.open(file).await.map_err(|reason| at(file, reason))
}

/// The same where there is no file yet. Where it cannot be made, the database says why.
pub(crate) async fn make_private_if_new(file: &Path) {
    let _ = make_private(file).await;
}

/// Copies what is in a file, and not who may read it.
async fn copy_privately(from: &Path, to: &Path) -> Result<(), StoreError> {
    let mut target = make_private(to).await?;
    let copied = async {
        copy(&mut fs::File::open(from).await?, &mut target).await?;
        target.flush().await
    };
    copied.await.map_err(|reason| at(from, reason))
}

/// Makes sure that the file is on the disk, then gives it its name.
async fn put_in_place(part: &Path, file: &Path) -> Result<(), StoreError> {
    let synced = async { fs::OpenOptions::new().write(true).open(part).await?.sync_all().await };
    synced.await.map_err(|reason| at(part, reason))?;
    fs::rename(part, file).await.map_err(|reason| at(file, reason))
}

async fn remove_database(file: &Path) -> Result<(), StoreError> {
    for suffix in ["", "-wal", "-shm"] {
        remove_if_there(&beside(file, suffix)).await?;
    }
    Ok(())
}

async fn remove_if_there(file: &Path) -> Result<(), StoreError> {
    match fs::remove_file(file).await {
        Err(reason) if reason.kind() != io::ErrorKind::NotFound => Err(at(file, reason)),
        _ => Ok(()),
    }
}

/// `folder/name` and `.part` make `folder/name.part`.
fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn at(path: &Path, reason: io::Error) -> StoreError {
    StoreError::File { path: path.into(), reason }
}
