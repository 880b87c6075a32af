//! Rewriting a part of a table that may grow too long to be rewritten whole.
//!
//! [`shuffle`](crate::shuffle) says why rows are rewritten. A table on shelves stands in the order of a time, and
//! within that in the order of random keys; a shelf is a week. Rows are written on the newest shelves only, so what
//! SQLite's file remembers of their order, and copies it left behind when it moved them, lie there, or on the pages
//! next to it. Of an older shelf nothing moves any more but when a row is deleted, and then its shelf is rewritten.

use sqlx::{AssertSqlSafe, PgPool, Sqlite, SqlitePool, Transaction};

use crate::{StoreError, values::week_of};

/// A table on shelves: its key is this time and a random `id`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shelved {
    pub(crate) name: &'static str,
    pub(crate) time: &'static str,
}

pub(crate) const POSTS: Shelved = Shelved { name: "posts", time: "written" };

/// All of them.
pub(crate) const SHELVED: [Shelved; 1] = [POSTS];

/// So many rows on either side of a shelf are taken out with it: more than fit on two pages, since a row of ours has a
/// hundred bytes and more. A page is overwritten once nothing is left on it.
const MARGIN: i64 = 600;

/// The first and the last second of the shelves of these times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    from: i64,
    until: i64,
}

impl Span {
    /// The shelf of one time.
    pub(crate) fn of(time: i64) -> Self {
        let from = week_of(time);
        Self { from, until: from.saturating_add(7 * 24 * 3600 - 1) }
    }

    /// The shelf of a time, and all that are newer.
    pub(crate) fn since(time: i64) -> Self {
        Self { from: week_of(time), until: i64::MAX }
    }
}

/// Takes the rows of these shelves out, with their neighbours, and puts them back in order.
pub(crate) async fn rewrite(writer: &SqlitePool, table: Shelved, span: Span) -> Result<(), StoreError> {
    let Shelved { name, time } = table;
    let mut tx = writer.begin_with("BEGIN IMMEDIATE").await?;
    let (first, first_id) = neighbour(&mut tx, table, span.from, Side::Before).await?;
    let (last, last_id) = neighbour(&mut tx, table, span.until, Side::After).await?;
    let within = format!("({time}, id) >= ($1, $2) AND ({time}, id) <= ($3, $4)");
    // What is temporary stays in memory; see `db::sqlite_options`.
    for sql in [
        format!("CREATE TEMP TABLE taken_out AS SELECT * FROM main.{name} WHERE {within}"),
        format!("DELETE FROM main.{name} WHERE {within}"),
    ] {
        let sql = sqlx::query(AssertSqlSafe(sql)).bind(first).bind(&*first_id).bind(last).bind(&*last_id);
        sql.execute(&mut *tx).await?;
    }
    let sql = format!(
        "INSERT INTO main.{name} SELECT * FROM taken_out ORDER BY {time}, id;
         DROP TABLE taken_out"
    );
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut *tx).await?;
    Ok(tx.commit().await?)
}

/// On which side of a shelf.
#[derive(Clone, Copy)]
enum Side {
    Before,
    After,
}

/// The key of the row so far away from a shelf; the end of all keys where there are fewer.
async fn neighbour(
    tx: &mut Transaction<'_, Sqlite>,
    Shelved { name, time }: Shelved,
    border: i64,
    side: Side,
) -> Result<(i64, String), StoreError> {
    let (than, order, end) = match side {
        Side::Before => ("<", "DESC", (i64::MIN, "")),
        Side::After => (">", "ASC", (i64::MAX, "g")),
    };
    let sql = format!(
        "SELECT {time}, id FROM main.{name} WHERE {time} {than} $1 ORDER BY {time} {order}, id {order}
         LIMIT 1 OFFSET $2"
    );
    let found = sqlx::query_as(AssertSqlSafe(sql)).bind(border).bind(MARGIN - 1).fetch_optional(&mut **tx);
    Ok(found.await?.unwrap_or((end.0, end.1.to_owned())))
}

/// The shelves on which somebody may have written since they were rewritten last: those of the last two days there
/// are. `None` where nothing is kept.
pub(crate) async fn newest_on_sqlite(
    writer: &SqlitePool,
    table: Shelved,
) -> Result<Option<Span>, StoreError> {
    let time: Option<i64> = sqlx::query_scalar(newest(table)).fetch_one(writer).await?;
    Ok(time.map(young))
}

/// The same in PostgreSQL, where its rows are given the number of one transaction; what follows is as for every other
/// table.
pub(crate) async fn same_number(pool: &PgPool, table: Shelved) -> Result<(), StoreError> {
    let Shelved { name, time } = table;
    let newest: Option<i64> = sqlx::query_scalar(newest(table)).fetch_one(pool).await?;
    let Some(Span { from, .. }) = newest.map(young) else { return Ok(()) };
    let sql = format!("UPDATE {name} SET {time} = {time} WHERE {time} >= $1");
    sqlx::query(AssertSqlSafe(sql)).bind(from).execute(pool).await?;
    Ok(())
}

fn newest(Shelved { name, time }: Shelved) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!("SELECT MAX({time}) FROM {name}"))
}

/// The last two days' shelves, and so the one on which a row settles that was on another yesterday.
fn young(newest: i64) -> Span {
    Span::since(newest.saturating_sub(2 * 24 * 3600))
}
