//! Rewriting the pages that people keep, as [`shuffle`](crate::shuffle) does with every table that people's acts are
//! behind; a drawer at a time, since there may be many pages and they are long.
//!
//! A drawer holds the members whose keys begin with the same digit. In SQLite it is taken out into memory and put back
//! in chance order: long pages go where there is room in the file, and that was left in the order in which they came. In PostgreSQL a sealed page lies beside its row
//! under a number that says when it came: each is written once more in the order of the keys, and so are the numbers.

use sqlx::{AssertSqlSafe, SqlitePool};

use crate::{
    StoreError,
    calendars::CALENDARS,
    db::Db,
    post_office::{PARCELS, RETURNS},
    shuffle,
};

/// Pages; a member's lie in one drawer.
pub(crate) const ENTRIES: Drawers = Drawers { name: "entries", by: "member", sealed: &["sealed"] };
/// What is shared, by its random id.
pub(crate) const SHARED: Drawers = Drawers { name: "shared", by: "id", sealed: &["sealed", "answer"] };

/// All of them.
const ALL: [Drawers; 5] = [CALENDARS, ENTRIES, PARCELS, RETURNS, SHARED];

/// A table in drawers, with its key and what is sealed in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Drawers {
    pub(crate) name: &'static str,
    /// The column by whose first digit the drawers are told apart.
    pub(crate) by: &'static str,
    pub(crate) sealed: &'static [&'static str],
}

/// Writes all drawers anew.
pub(crate) async fn shuffle_drawers(db: &Db) -> Result<(), StoreError> {
    for table in ALL {
        match db {
            Db::Lite { writer, .. } => {
                for digit in "0123456789abcdef".chars() {
                    rewrite(writer, table, &digit.to_string()).await?;
                }
            }
            Db::Pg(pool) => {
                shuffle::in_order_of_key(pool, table.name).await?;
                let anew: Vec<_> =
                    table.sealed.iter().map(|column| format!("{column} = {column} || ''::bytea")).collect();
                let sql = format!("UPDATE {} SET {}", table.name, anew.join(", "));
                sqlx::query(AssertSqlSafe(sql)).execute(pool).await?;
                shuffle::without_what_was(pool, table.name).await?;
                shuffle::in_order_of_key(pool, table.name).await?;
            }
        }
    }
    Ok(())
}

/// To be called after a row with this key was deleted from the table.
pub(crate) async fn wipe_drawer(db: &Db, table: Drawers, key: &str) -> Result<(), StoreError> {
    let Db::Lite { writer, .. } = db else { return Ok(()) };
    let digit: String = key.chars().take(1).collect();
    rewrite(writer, table, &digit).await?;
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(writer).await?;
    Ok(())
}

/// Takes the rows of one drawer out and puts them back.
async fn rewrite(writer: &SqlitePool, table: Drawers, digit: &str) -> Result<(), StoreError> {
    let Drawers { name, by, .. } = table;
    let mut tx = writer.begin_with("BEGIN IMMEDIATE").await?;
    // What is temporary stays in memory; see `db::sqlite_options`. `~` stands behind every digit.
    let within = format!("{by} >= $1 AND {by} < $1 || '~'");
    for sql in [
        format!("CREATE TEMP TABLE taken_out AS SELECT * FROM main.{name} WHERE {within}"),
        format!("DELETE FROM main.{name} WHERE {within}"),
    ] {
        sqlx::query(AssertSqlSafe(sql)).bind(digit).execute(&mut *tx).await?;
    }
    let sql = format!(
        "INSERT INTO main.{name} SELECT * FROM taken_out ORDER BY random();
         DROP TABLE taken_out"
    );
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut *tx).await?;
    Ok(tx.commit().await?)
}
