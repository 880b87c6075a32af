//! Takes away what the databases themselves remember of the order in which people acted, and of what was deleted.
//!
//! Who did one thing right after another is often one person. So that no copy of the database tells, the rows behind
//! which there are people are written anew in the order of their random keys:
//!
//! - **SQLite** keeps tables without rowids in the order of their keys, but places each new row in its page where
//!   there is room, leaves copies of rows behind when it moves them, and its journal lists every act in turn. Each
//!   table is taken out and put back in order, and the journal emptied. The command VACUUM would do as much for the
//!   whole file, with all lists of meetings in it: seconds, and as much room again.
//! - **PostgreSQL** keeps with each row the number of the transaction that wrote it (`xmin`) and its place (`ctid`).
//!   Every row is written once more in one transaction, which gives all of a table one number; then the table is
//!   copied to a new file in the order of its key, without what was deleted. (To delete and insert instead would
//!   lose what somebody else changes or deletes just then; an update follows it.) Row versions that another
//!   transaction may still look at stay until the next time. PostgreSQL's own journal and backups made by its tools
//!   keep the order until they are thrown away: see `docs/operating.md`.
//!
//! What was done since the last time can still be told apart, so the server shuffles every hour, which is how
//! coarsely times are kept. It knows nothing about what is in the tables.

use std::collections::BTreeSet;

use sqlx::{AssertSqlSafe, PgPool, SqlitePool};

use crate::{
    Store, StoreError,
    db::{Db, on},
    post_office::{MAILBOXES, READINGS},
    shelves::{self, SHELVED, Shelved, Span},
    steps::{READERS, shuffle_drawers},
};

/// A table whose rows people's acts are behind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// The columns of its key, which are random where there may be more than a few rows.
    pub(crate) key: &'static str,
}

pub(crate) const ACCOUNTS: Table = Table { name: "accounts", key: "id" };
pub(crate) const ATTENDED_EPOCHS: Table = Table { name: "attended_epochs", key: "first" };
pub(crate) const ATTENDED_MARKS: Table = Table { name: "attended_marks", key: "id" };
pub(crate) const ATTENDED_MEETINGS: Table = Table { name: "attended_meetings", key: "id" };
pub(crate) const ATTENDED_TICKETS: Table = Table { name: "attended_tickets", key: "id" };
pub(crate) const AUTHORS: Table = Table { name: "authors", key: "id" };
pub(crate) const BALLOT_PAPERS: Table = Table { name: "ballot_papers", key: "decision, member" };
pub(crate) const BALLOTS: Table = Table { name: "ballots", key: "decision, serial" };
pub(crate) const CHANGES: Table = Table { name: "changes", key: "id" };
pub(crate) const CORRECTIONS: Table = Table { name: "corrections", key: "id" };
pub(crate) const DECISIONS: Table = Table { name: "decisions", key: "id" };
pub(crate) const GRANTS: Table = Table { name: "grants", key: "place, member, role" };
pub(crate) const GROUP_LINKS: Table = Table { name: "group_links", key: "id" };
pub(crate) const HOME_GROUPS: Table = Table { name: "home_groups", key: "id" };
pub(crate) const HOME_INVITATIONS: Table = Table { name: "home_invitations", key: "id" };
pub(crate) const HOME_MEMBERS: Table = Table { name: "home_members", key: "place, member" };
pub(crate) const HOME_POSITIONS: Table = Table { name: "home_positions", key: "id" };
pub(crate) const HOME_ROTA: Table = Table { name: "home_rota", key: "place, day" };
pub(crate) const INVITATIONS: Table = Table { name: "invitations", key: "id" };
pub(crate) const LAYERS: Table = Table { name: "layers", key: "source, key" };
pub(crate) const PASSKEYS: Table = Table { name: "passkeys", key: "id" };
pub(crate) const PROPOSALS: Table = Table { name: "proposals", key: "id" };
pub(crate) const RELEASES: Table = Table { name: "releases", key: "post, author" };
pub(crate) const REPORTS: Table = Table { name: "reports", key: "id" };
pub(crate) const ROOM_ACTS: Table = Table { name: "room_acts", key: "id" };
pub(crate) const SERVED_GROUPS: Table = Table { name: "served_groups", key: "id" };
pub(crate) const THREADS: Table = Table { name: "threads", key: "id" };
pub(crate) const TIES: Table = Table { name: "ties", key: "id" };
pub(crate) const TIE_ANSWERS: Table = Table { name: "tie_answers", key: "id" };
pub(crate) const TIE_CONTACTS: Table = Table { name: "tie_contacts", key: "answer, side" };

pub(crate) const TOLD_APART: Table =
    Table { name: "told_apart", key: "source, key, other_source, other_key" };

/// All of them.
const PEOPLE: [Table; 34] = [
    ACCOUNTS,
    ATTENDED_EPOCHS,
    ATTENDED_MARKS,
    ATTENDED_MEETINGS,
    ATTENDED_TICKETS,
    AUTHORS,
    BALLOT_PAPERS,
    BALLOTS,
    CHANGES,
    CORRECTIONS,
    DECISIONS,
    GRANTS,
    GROUP_LINKS,
    HOME_GROUPS,
    HOME_INVITATIONS,
    HOME_MEMBERS,
    HOME_POSITIONS,
    HOME_ROTA,
    INVITATIONS,
    LAYERS,
    MAILBOXES,
    PASSKEYS,
    PROPOSALS,
    READERS,
    READINGS,
    RELEASES,
    REPORTS,
    ROOM_ACTS,
    THREADS,
    TIES,
    TIE_ANSWERS,
    TIE_CONTACTS,
    TOLD_APART,
    SERVED_GROUPS,
];

/// How long PostgreSQL waits until nobody reads a table; meanwhile, nobody else can.
const TABLE_LIMIT: &str = "SET LOCAL lock_timeout = 2000";

impl Store {
    /// Writes every table that people's acts are behind anew, so that the database no longer tells who acted after
    /// whom. Cheap enough for every hour: 10,000 accounts of 1 kB take a quarter of a second in a SQLite file, where
    /// writers wait as long, and half a second in PostgreSQL, where for a part of it nobody can read them. Each table
    /// is done on its own; those done before an error stay done.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when PostgreSQL is reading one of them for a long time (for a backup): try again later.
    pub async fn shuffle(&self) -> Result<(), StoreError> {
        self.level_listings().await?;
        self.mix_days().await?;
        if let Db::Lite { writer, .. } = &self.db {
            for table in SHELVED {
                if let Some(span) = shelves::newest_on_sqlite(writer, table).await? {
                    shelves::rewrite(writer, table, span).await?;
                }
            }
        }
        self.shuffle_these(&PEOPLE).await?;
        shuffle_drawers(&self.db).await?;
        if let Db::Pg(pool) = &self.db {
            for table in SHELVED {
                shelves::same_number(pool, table).await?;
                without_what_was(pool, table.name).await?;
                in_order_of_key(pool, table.name).await?;
            }
        }
        Ok(())
    }

    async fn shuffle_these(&self, tables: &[Table]) -> Result<(), StoreError> {
        match &self.db {
            Db::Lite { writer, .. } => rewrite(writer, tables).await,
            Db::Pg(pool) => {
                for table in tables {
                    same_number(pool, *table).await?;
                    without_what_was(pool, table.name).await?;
                    in_order_of_key(pool, table.name).await?;
                }
                Ok(())
            }
        }
    }

    /// The same for a few small tables, right after somebody acted, where an hour is too long. What cannot be done now
    /// is done with the next shuffle.
    pub(crate) async fn shuffle_soon(&self, tables: &[Table]) {
        let _ = self.shuffle_these(tables).await;
    }

    /// Deletes the row with this id; from a SQLite file at once. `false` when there is none.
    pub(crate) async fn delete_row(
        &self,
        table: Table,
        sql: &'static str,
        id: &str,
    ) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(sql).bind(id).execute(&mut *tx).await?.rows_affected()
        });
        self.wipe(found, &[table]).await?;
        Ok(found > 0)
    }

    /// To be called after so many rows were deleted. In a SQLite file nothing of them is left then, in the file or
    /// its journal, unless somebody is reading for long just then; PostgreSQL has them until the next
    /// [`Store::shuffle`]. After an error the rows are deleted all the same, and what is left of their bytes goes
    /// with the next shuffle.
    pub(crate) async fn wipe(&self, deleted: u64, tables: &[Table]) -> Result<(), StoreError> {
        match &self.db {
            Db::Lite { writer, .. } if deleted > 0 => rewrite(writer, tables).await,
            _ => Ok(()),
        }
    }

    /// The same for rows of a table on shelves: `spans` are the shelves they lay on, each as often as there were rows.
    pub(crate) async fn wipe_shelves(&self, table: Shelved, spans: &[Span]) -> Result<(), StoreError> {
        let Db::Lite { writer, .. } = &self.db else { return Ok(()) };
        for span in BTreeSet::from_iter(spans) {
            shelves::rewrite(writer, table, *span).await?;
        }
        // And what the journal holds of them.
        self.wipe(count(spans), &[]).await
    }
}

fn count(spans: &[Span]) -> u64 {
    u64::try_from(spans.len()).unwrap_or(u64::MAX)
}

/// Takes all rows out and puts them back in order, then moves everything from the journal to the file.
async fn rewrite(writer: &SqlitePool, tables: &[Table]) -> Result<(), StoreError> {
    for Table { name, key } in tables {
        let mut tx = writer.begin_with("BEGIN IMMEDIATE").await?;
        // What is temporary stays in memory; see `db::sqlite_options`.
        let sql = format!(
            "CREATE TEMP TABLE taken_out AS SELECT * FROM main.{name};
             DELETE FROM main.{name};
             INSERT INTO main.{name} SELECT * FROM taken_out ORDER BY {key};
             DROP TABLE taken_out"
        );
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut *tx).await?;
        tx.commit().await?;
    }
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(writer).await?;
    Ok(())
}

/// Gives all rows the number of one transaction.
async fn same_number(pool: &PgPool, table: Table) -> Result<(), StoreError> {
    let Table { name, key } = table;
    let (column, _) = key.split_once(',').unwrap_or((key, ""));
    sqlx::query(AssertSqlSafe(format!("UPDATE {name} SET {column} = {column}"))).execute(pool).await?;
    Ok(())
}

/// Frees the room of rows that were deleted or replaced. The next step alone would copy those that a transaction in
/// any database of the server could still look at; this one minds transactions in ours only. FREEZE waits for pages
/// that the server is just writing to the disk, instead of passing over them.
pub(crate) async fn without_what_was(pool: &PgPool, table: &str) -> Result<(), StoreError> {
    sqlx::query(AssertSqlSafe(format!("VACUUM (FREEZE) {table}"))).execute(pool).await?;
    Ok(())
}

/// Copies the table to a new file.
pub(crate) async fn in_order_of_key(pool: &PgPool, name: &str) -> Result<(), StoreError> {
    let mut tx = pool.begin().await?;
    sqlx::query(TABLE_LIMIT).execute(&mut *tx).await?;
    sqlx::query(AssertSqlSafe(format!("CLUSTER {name} USING {name}_pkey"))).execute(&mut *tx).await?;
    Ok(tx.commit().await?)
}
