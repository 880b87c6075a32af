//! The two databases, and the one way of writing SQL for both.
//!
//! A block with one SQL text is compiled once per database by [`on!`]. `$1` is valid in both; what is not common
//! ground (JSON operators, LIKE, `rowid`) is not used. Text is compared byte by byte in both.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use futures_util::{FutureExt, TryStream, TryStreamExt};
use sqlx::{
    ConnectOptions, PgPool, SqlitePool,
    migrate::{MigrateError, Migrator},
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{
    StoreError,
    backup::make_private_if_new,
    error::is_busy,
    location::{Location, Place},
};

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");
static CLINIC_SQLITE: Migrator = sqlx::migrate!("migrations-clinic/sqlite");
static CLINIC_POSTGRES: Migrator = sqlx::migrate!("migrations-clinic/postgres");

/// The tables of one zone, for both databases.
struct Tables {
    lite: &'static Migrator,
    pg: &'static Migrator,
}

const COMMUNITY: Tables = Tables { lite: &SQLITE, pg: &POSTGRES };
const CLINIC: Tables = Tables { lite: &CLINIC_SQLITE, pg: &CLINIC_POSTGRES };

/// How long to wait for another writer. An import of the largest lists takes about this long.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long to wait for a free connection.
const ACQUIRE_LIMIT: Duration = Duration::from_secs(35);

/// How long PostgreSQL may work on one statement; in milliseconds, as it wants it.
const STATEMENT_LIMIT: &str = "60000";

/// How long a transaction may do nothing before PostgreSQL ends it; in milliseconds.
const IDLE_LIMIT: &str = "300000";

/// A page of a SQLite file: a dozen meetings or more, so that reading them all asks the system less often.
const PAGE_BYTES: u32 = 16384;

/// How large SQLite's journal may stay after a large import.
const JOURNAL_BYTES: &str = "67108864";

/// Memory for the writer's pages, in KiB (SQLite wants it negative). The indexes of 300,000 rows fit; with the usual
/// 2 MiB a large import writes the same pages to the journal again and again.
const WRITER_MEMORY: &str = "-32768";

/// Rows on their way from SQLite's thread to ours: more than it reads during [`PAUSE`].
const ROWS_UNDER_WAY: usize = 4096;

/// How long to leave the database alone when no row is waiting; see [`next`].
const PAUSE: Duration = Duration::from_millis(1);

/// How long another program may need to turn on the journal of a new file.
const NEW_FILE_PAUSE: Duration = Duration::from_millis(20);

const SQLITE_READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 10;

/// Connections to one of the two databases.
#[derive(Clone, Debug)]
pub(crate) enum Db {
    /// SQLite lets one connection write at a time: there is only one, so that writers wait in line here.
    Lite {
        writer: SqlitePool,
        readers: SqlitePool,
    },
    Pg(PgPool),
}

/// Runs a block in a transaction on whichever database it is; inside, `$tx` is the transaction. `read` sees one
/// unchanging state of all tables; `write` waits for other writers first, and is undone whole when the block leaves
/// early (`?`) or is dropped.
macro_rules! on {
    ($db:expr, read $tx:ident => $block:block) => {
        $crate::db::on!(@begin $db, readers, "BEGIN", "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY", $tx, $block)
    };
    ($db:expr, write $tx:ident => $block:block) => {
        $crate::db::on!(@begin $db, writer, "BEGIN IMMEDIATE", "BEGIN", $tx, $block)
    };
    (@begin $db:expr, $pool:ident, $lite:literal, $pg:literal, $tx:ident, $block:block) => {
        match $db {
            $crate::db::Db::Lite { $pool, .. } => {
                let mut $tx = $pool.begin_with($lite).await?;
                let done = $block;
                $tx.commit().await?;
                done
            }
            $crate::db::Db::Pg(pool) => {
                let mut $tx = pool.begin_with($pg).await?;
                let done = $block;
                $tx.commit().await?;
                done
            }
        }
    };
}
pub(crate) use on;

impl Db {
    /// Connects to the community's database, and brings its tables up to date.
    pub(crate) async fn open(location: &Location) -> Result<Self, StoreError> {
        Self::open_with(location, &COMMUNITY).await
    }

    /// The same for the clinic's.
    pub(crate) async fn open_clinic(location: &Location) -> Result<Self, StoreError> {
        Self::open_with(location, &CLINIC).await
    }

    async fn open_with(location: &Location, tables: &Tables) -> Result<Self, StoreError> {
        let cannot_open = |reason| StoreError::CannotOpen { location: location.to_string(), reason };
        let db = match location.place() {
            Place::File(path) => {
                make_private_if_new(path).await;
                Self::open_sqlite(path).await.map_err(cannot_open)?
            }
            Place::Postgres(options) => Self::open_postgres(options).await.map_err(cannot_open)?,
        };
        match db.migrate(tables).await {
            Ok(()) => Ok(db),
            Err(error) => {
                db.close().await;
                Err(error)
            }
        }
    }

    async fn open_sqlite(path: &Path) -> Result<Self, sqlx::Error> {
        let options = sqlite_options(path);
        let pool =
            || SqlitePoolOptions::new().acquire_timeout(ACQUIRE_LIMIT).idle_timeout(None).max_lifetime(None);
        // The writer first: it makes the file.
        let writing = options.clone().create_if_missing(true).pragma("cache_size", WRITER_MEMORY);
        let writer = patiently(|| pool().max_connections(1).connect_with(writing.clone())).await?;
        let readers =
            pool().max_connections(SQLITE_READERS).connect_with(options.pragma("query_only", "ON")).await?;
        Ok(Self::Lite { writer, readers })
    }

    async fn open_postgres(options: &PgConnectOptions) -> Result<Self, sqlx::Error> {
        let options = options
            .clone()
            .application_name("homegroup")
            .options([
                ("statement_timeout", STATEMENT_LIMIT),
                ("idle_in_transaction_session_timeout", IDLE_LIMIT),
            ])
            .disable_statement_logging();
        let pool = PgPoolOptions::new().acquire_timeout(ACQUIRE_LIMIT).max_connections(POSTGRES_CONNECTIONS);
        Ok(Self::Pg(pool.connect_with(options).await?))
    }

    /// Two programs that start at once do not get in each other's way, and a migration that fails changes nothing.
    async fn migrate(&self, tables: &Tables) -> Result<(), StoreError> {
        match self {
            Self::Lite { writer, .. } => {
                // One transaction around all of them is the lock that SQLite's driver does not take.
                let mut tx = writer.begin_with("BEGIN IMMEDIATE").await?;
                tables.lite.run(&mut *tx).await.map_err(|error| told(tables.lite, error))?;
                Ok(tx.commit().await?)
            }
            // One transaction each, under a lock.
            Self::Pg(pool) => tables.pg.run(pool).await.map_err(|error| told(tables.pg, error)),
        }
    }

    /// Waits for work under way and closes all connections.
    pub(crate) async fn close(&self) {
        match self {
            Self::Lite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Pg(pool) => pool.close().await,
        }
    }
}

/// Connects, again and again while another program is just turning on the journal of a new file: there, SQLite gives
/// up without waiting.
async fn patiently<F>(connect: impl Fn() -> F) -> Result<SqlitePool, sqlx::Error>
where
    F: Future<Output = Result<SqlitePool, sqlx::Error>>,
{
    let begun = Instant::now();
    loop {
        match connect().await {
            Err(error) if is_busy(&error) && begun.elapsed() < PATIENCE => {
                tokio::time::sleep(NEW_FILE_PAUSE).await;
            }
            done => return done,
        }
    }
}

/// The next row of many.
///
/// SQLite works in a thread of its own. Waiting for each row as it comes would wake us once per row, which costs
/// three times what reading it does; so we come back after a moment and find a few hundred.
pub(crate) async fn next<T>(
    rows: &mut (impl TryStream<Ok = T, Error = sqlx::Error> + Unpin),
) -> Result<Option<T>, sqlx::Error> {
    loop {
        if let Some(row) = rows.try_next().now_or_never() {
            return row;
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// How every connection to a SQLite file is set up.
pub(crate) fn sqlite_options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .page_size(PAGE_BYTES)
        // What is deleted is overwritten.
        .pragma("secure_delete", "ON")
        // What is sorted or taken out for a moment never touches the disk.
        .pragma("temp_store", "MEMORY")
        .pragma("trusted_schema", "OFF")
        .pragma("journal_size_limit", JOURNAL_BYTES)
        .row_buffer_size(ROWS_UNDER_WAY)
        .disable_statement_logging()
}

fn told(known: &Migrator, error: MigrateError) -> StoreError {
    let newest = known.iter().map(|migration| migration.version).max().unwrap_or(0);
    match error {
        MigrateError::VersionMissing(found) if found > newest => StoreError::TooNew { found, known: newest },
        other => StoreError::Migration(other),
    }
}
