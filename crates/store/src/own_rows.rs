//! Listings that servants changed or added: nothing in their rows tells when, once a day is over, or in which order.
//!
//! Their rows lie in `layers`, and in `meetings` among those of other people's lists, which are never written anew as
//! a whole: they may be hundreds of thousands.

use directory::{edit, model::Meeting, model::diff::DiffError};
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use crate::{
    Store, StoreError,
    db::{Db, on},
    layers::{LAYERS, OWN_LIST, read_layer, write_layer},
    shuffle::{CHANGES, LAYERS as LAYERS_TABLE, PROPOSALS},
    sources::NEXT_REVISION,
};

/// Rows of the lists that [`crate::is_own_list`] tells. Between a hyphen and the sign after it are all that begin so.
macro_rules! own {
    ($column:literal) => {
        concat!("(", $column, " = 'here' OR ", $column, " >= 'here-' AND ", $column, " < 'here.')")
    };
}

const OWN_ROWS: &str = concat!("SELECT source, key, body FROM meetings WHERE ", own!("source"));
/// Both leave alone what somebody changed just now.
const PUT_LAYER_ANEW: &str =
    "UPDATE layers SET body = $4, revision = $5 WHERE source = $1 AND key = $2 AND version = $3";
const PUT_ROW_ANEW: &str =
    "UPDATE meetings SET body = $4, revision = $5 WHERE source = $1 AND key = $2 AND body = $3";

const REVISIONS: &str = concat!(
    "SELECT COUNT(*) FROM (SELECT revision FROM layers UNION SELECT revision FROM meetings WHERE ",
    own!("source"),
    " UNION SELECT revision FROM sources WHERE ",
    own!("name"),
    ") AS known"
);
/// Parameter: the revision that all of them are to have.
const ONE_REVISION: [&str; 3] = [
    "UPDATE layers SET revision = $1",
    concat!("UPDATE meetings SET revision = $1 WHERE ", own!("source")),
    concat!("UPDATE sources SET revision = $1 WHERE ", own!("name")),
];

/// Whoever writes rows of lists takes the next revision first, so nobody else changes these meanwhile.
const REWRITE_SQLITE: &str = concat!(
    "CREATE TEMP TABLE own_rows AS SELECT * FROM main.meetings WHERE ",
    own!("source"),
    "; DELETE FROM main.meetings WHERE ",
    own!("source"),
    "; INSERT INTO main.meetings SELECT * FROM own_rows ORDER BY source, key; DROP TABLE own_rows"
);
const REWRITE_POSTGRES: &str = concat!(
    "WITH taken AS (DELETE FROM meetings WHERE ",
    own!("source"),
    " RETURNING source, key, body, revision)
    INSERT INTO meetings (source, key, body, revision)
    SELECT source, key, body, revision FROM taken ORDER BY source, key"
);

/// What is kept of one listing of our own, and goes with it. Parameters: list, key.
const OF_A_LISTING: [&str; 4] = [
    "DELETE FROM meetings WHERE source = $1 AND key = $2",
    "DELETE FROM layers WHERE source = $1 AND key = $2",
    "DELETE FROM changes WHERE source = $1 AND key = $2",
    "DELETE FROM proposals WHERE source = $1 AND key = $2",
];
/// For a running server that has it still.
const REMEMBER_REMOVAL: &str = "
    INSERT INTO removals (source, key, revision) VALUES ($1, $2, $3)
    ON CONFLICT (source, key) DO UPDATE SET revision = excluded.revision";
const COUNT_ONE_LESS: &str =
    "UPDATE sources SET meeting_count = meeting_count - 1, revision = $2 WHERE name = $1";

impl Store {
    /// Deletes a listing of the site's own list, with what was ever changed in it: that of a group which is no more.
    /// The lists' revision without it; `None` where there is none of this key.
    pub async fn delete_own_listing(&self, key: &str) -> Result<Option<i64>, StoreError> {
        let revision = on!(&self.db, write tx => {
            let [row, rest @ ..] = OF_A_LISTING;
            let gone = sqlx::query(row).bind(OWN_LIST).bind(key).execute(&mut *tx).await?.rows_affected();
            let mut revision = None;
            if gone > 0 {
                let next: i64 = sqlx::query_scalar(NEXT_REVISION).fetch_one(&mut *tx).await?;
                for sql in rest {
                    sqlx::query(sql).bind(OWN_LIST).bind(key).execute(&mut *tx).await?;
                }
                sqlx::query(REMEMBER_REMOVAL).bind(OWN_LIST).bind(key).bind(next).execute(&mut *tx).await?;
                sqlx::query(COUNT_ONE_LESS).bind(OWN_LIST).bind(next).execute(&mut *tx).await?;
                revision = Some(next);
            }
            revision
        });
        if revision.is_some() {
            self.rewrite_own_rows().await?;
            self.wipe(1, &[LAYERS_TABLE, CHANGES, PROPOSALS]).await?;
        }
        Ok(revision)
    }

    /// Leaves the week of what was changed or confirmed before a time. Tells of how many rows.
    pub(crate) async fn leave_weeks_of_listings(&self, before: i64) -> Result<u64, StoreError> {
        let before = Timestamp::from_second(before).unwrap_or(Timestamp::MIN);
        Ok(on!(&self.db, write tx => {
            let layers: Vec<(String, String, String, i64)> =
                sqlx::query_as(LAYERS).fetch_all(&mut *tx).await?;
            let layers = coarser_layers(layers, before)?;
            let rows: Vec<(String, String, String)> = sqlx::query_as(OWN_ROWS).fetch_all(&mut *tx).await?;
            let rows = coarser_rows(rows, before)?;
            let mut coarsened = 0;
            if !layers.is_empty() || !rows.is_empty() {
                let revision: i64 = sqlx::query_scalar(NEXT_REVISION).fetch_one(&mut *tx).await?;
                for (source, key, version, body) in layers {
                    let put = sqlx::query(PUT_LAYER_ANEW).bind(source).bind(key).bind(version).bind(body);
                    coarsened += put.bind(revision).execute(&mut *tx).await?.rows_affected();
                }
                for (source, key, old, body) in rows {
                    let put = sqlx::query(PUT_ROW_ANEW).bind(source).bind(key).bind(old).bind(body);
                    coarsened += put.bind(revision).execute(&mut *tx).await?.rows_affected();
                }
            }
            coarsened
        }))
    }

    /// Gives all of them one revision, so that it does not tell in which order listings were changed or added, and
    /// writes our own rows anew in the order of their keys, which are random. Running servers load them once more and
    /// find nothing new.
    pub(crate) async fn level_listings(&self) -> Result<(), StoreError> {
        let levelled = on!(&self.db, write tx => {
            let revisions: i64 = sqlx::query_scalar(REVISIONS).fetch_one(&mut *tx).await?;
            if revisions > 1 {
                let revision: i64 = sqlx::query_scalar(NEXT_REVISION).fetch_one(&mut *tx).await?;
                for sql in ONE_REVISION {
                    sqlx::query(sql).bind(revision).execute(&mut *tx).await?;
                }
            }
            revisions > 1
        });
        if levelled { self.rewrite_own_rows().await } else { Ok(()) }
    }

    /// In the order of their keys. In a SQLite file what was there before is overwritten; its journal is emptied by
    /// whoever calls this.
    async fn rewrite_own_rows(&self) -> Result<(), StoreError> {
        match &self.db {
            Db::Lite { writer, .. } => {
                let mut tx = writer.begin_with("BEGIN IMMEDIATE").await?;
                sqlx::raw_sql(AssertSqlSafe(REWRITE_SQLITE)).execute(&mut *tx).await?;
                tx.commit().await?;
            }
            Db::Pg(pool) => {
                let mut tx = pool.begin().await?;
                sqlx::query(NEXT_REVISION).execute(&mut *tx).await?;
                sqlx::query(REWRITE_POSTGRES).execute(&mut *tx).await?;
                tx.commit().await?;
                sqlx::query("VACUUM (FREEZE) meetings").execute(pool).await?;
            }
        }
        Ok(())
    }
}

/// Layers that tell more than they should: source, key, version and what is to be there.
type Layers = Vec<(String, String, i64, String)>;

fn coarser_layers(rows: Vec<(String, String, String, i64)>, before: Timestamp) -> Result<Layers, StoreError> {
    let mut coarser = Vec::new();
    for (source, key, body, version) in rows {
        let layer = read_layer(&body);
        let week = layer.in_weeks(before);
        if week != layer {
            coarser.push((source, key, version, write_layer(&week)?));
        }
    }
    Ok(coarser)
}

/// The same of rows of our own: source, key, what is there and what is to be.
fn coarser_rows(
    rows: Vec<(String, String, String)>,
    before: Timestamp,
) -> Result<Vec<(String, String, String, String)>, StoreError> {
    let mut coarser = Vec::new();
    for (source, key, body) in rows {
        // What this program cannot read it leaves as it is.
        let Ok(row) = serde_json::from_str::<Meeting>(&body) else { continue };
        let week = edit::in_weeks(&row, before);
        if week != row {
            let week = serde_json::to_string(&week).map_err(DiffError::from)?;
            coarser.push((source, key, body, week));
        }
    }
    Ok(coarser)
}
