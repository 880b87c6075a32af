//! What trusted servants change in a listing, as a layer over the row of its list, with every change kept.
//!
//! An import replaces rows and never touches a layer; a row that is gone leaves its layer behind, for when it comes
//! back. Each change names the version of the layer it was made on: of two who change a listing at the same time, one
//! is told that it is not what they saw ([`StoreError::Stale`]).

use directory::{
    edit::{Hidden, Layer},
    model::{Meeting, Source, SourceName, diff::DiffError},
};

use crate::{
    Store, StoreError,
    changes::{Act, put_change},
    db::on,
    sources::{NEXT_REVISION, check_key},
};

/// Meetings that servants add belong to this list, or to one whose name begins with it and a hyphen.
pub const OWN_LIST: &str = "here";

const LISTING: &str = "SELECT body FROM meetings WHERE source = $1 AND key = $2";
pub(crate) const LAYER: &str = "SELECT body, version FROM layers WHERE source = $1 AND key = $2";
/// Changes nothing when the version is not the expected one.
pub(crate) const PUT_LAYER: &str = "
    INSERT INTO layers (source, key, body, version, revision) VALUES ($1, $2, $3, $4 + 1, $5)
    ON CONFLICT (source, key) DO UPDATE
    SET body = excluded.body, version = excluded.version, revision = excluded.revision
    WHERE layers.version = $4";
pub(crate) const PUT_OWN_LIST: &str = "
    INSERT INTO sources (name, title, publish_passcodes, sample, meeting_count, imported_at, revision)
    VALUES ($1, $2, $3, $4, 0, 0, $5) ON CONFLICT (name) DO NOTHING";
pub(crate) const COUNT_ONE_MORE: &str =
    "UPDATE sources SET meeting_count = meeting_count + 1, revision = $2 WHERE name = $1";
pub(crate) const PUT_MEETING: &str =
    "INSERT INTO meetings (source, key, body, revision) VALUES ($1, $2, $3, $4)";
const ORPHANS: &str = "
    SELECT layers.source, layers.key, layers.body, layers.version FROM layers
    LEFT JOIN meetings ON meetings.source = layers.source AND meetings.key = layers.key
    WHERE meetings.key IS NULL AND layers.body <> '{}' ORDER BY layers.source, layers.key";
pub(crate) const LAYERS: &str = "SELECT source, key, body, version FROM layers ORDER BY source, key";

/// A listing as it is stored: what its list says, and what lies on top.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// The row of its list; `None` where the list has it no longer.
    pub row: Option<Meeting>,
    /// What servants changed.
    pub layer: Layer,
    /// Of the layer; zero where nobody ever changed anything.
    pub version: i64,
}

/// A layer and the listing it lies on.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedLayer {
    /// The listing's list.
    pub source: SourceName,
    /// Its key there.
    pub key: Box<str>,
    /// What servants changed.
    pub layer: Layer,
    /// Grows by one with every change.
    pub version: i64,
}

/// A layer that is to take the place of the one somebody saw.
#[derive(Clone, Debug)]
pub struct NewLayer {
    /// Eight fresh random bytes, for the id of the change.
    pub random: [u8; 8],
    /// The listing's list.
    pub source: SourceName,
    /// Its key there.
    pub key: Box<str>,
    /// The version that was seen: [`Stored::version`].
    pub seen: i64,
    /// What is to be there.
    pub layer: Layer,
}

/// Does this list hold what servants of this site added themselves?
pub fn is_own_list(name: &SourceName) -> bool {
    let rest = name.as_str().strip_prefix(OWN_LIST);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

impl Store {
    /// One listing, with what lies on top of it; `None` where there is neither.
    pub async fn listing(&self, source: &SourceName, key: &str) -> Result<Option<Stored>, StoreError> {
        let (row, layer) = on!(&self.db, read tx => {
            let row: Option<String> =
                sqlx::query_scalar(LISTING).bind(source.as_str()).bind(key).fetch_optional(&mut *tx).await?;
            let layer: Option<(String, i64)> =
                sqlx::query_as(LAYER).bind(source.as_str()).bind(key).fetch_optional(&mut *tx).await?;
            (row, layer)
        });
        if row.is_none() && layer.is_none() {
            return Ok(None);
        }
        let (layer, version) = layer.unwrap_or_default();
        let row = row.and_then(|body| serde_json::from_str(&body).ok());
        Ok(Some(Stored { row, layer: read_layer(&layer), version }))
    }

    /// Every layer, by list and key.
    pub async fn layers(&self) -> Result<Vec<PlacedLayer>, StoreError> {
        let rows = on!(&self.db, read tx => { sqlx::query_as(LAYERS).fetch_all(&mut *tx).await? });
        Ok(placed(rows))
    }

    /// Layers on listings that their lists have no longer, by list and key.
    pub async fn orphans(&self) -> Result<Vec<PlacedLayer>, StoreError> {
        let rows = on!(&self.db, read tx => { sqlx::query_as(ORPHANS).fetch_all(&mut *tx).await? });
        Ok(placed(rows))
    }

    /// Puts layers on listings, all or none, and keeps what was done. Returns the lists' revision with them.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when one of them was changed since it was seen; nothing is done then.
    pub async fn change(&self, layers: &[NewLayer], act: &Act<'_>) -> Result<i64, StoreError> {
        Ok(on!(&self.db, write tx => {
            let revision: i64 = sqlx::query_scalar(NEXT_REVISION).fetch_one(&mut *tx).await?;
            put_layers!(tx, layers, act, revision);
            revision
        }))
    }

    /// Adds a listing of our own to a list of our own ([`is_own_list`]), which is made where it is missing. Undoing
    /// that hides it. Returns the lists' revision with it.
    ///
    /// # Errors
    /// [`StoreError::Key`]; [`StoreError::Database`] when the key is taken.
    pub async fn add_listing(
        &self,
        source: &Source,
        meeting: &Meeting,
        random: [u8; 8],
        act: &Act<'_>,
    ) -> Result<i64, StoreError> {
        check_key(&meeting.key)?;
        Ok(on!(&self.db, write tx => {
            let revision: i64 = sqlx::query_scalar(NEXT_REVISION).fetch_one(&mut *tx).await?;
            put_listing!(tx, source, meeting, random, act, revision);
            revision
        }))
    }
}

/// Inside a transaction: puts each layer where the version seen is still there, and keeps the change.
macro_rules! put_layers {
    ($tx:ident, $layers:expr, $act:expr, $revision:expr) => {
        let batch =
            $layers.first().map(|first| $crate::values::hexadecimal(first.random)).unwrap_or_default();
        for new in $layers {
            let before: Option<(String, i64)> = sqlx::query_as($crate::layers::LAYER)
                .bind(new.source.as_str())
                .bind(&*new.key)
                .fetch_optional(&mut *$tx)
                .await?;
            let before = before.map(|(body, _)| $crate::layers::read_layer(&body)).unwrap_or_default();
            let body = $crate::layers::write_layer(&new.layer)?;
            let put = sqlx::query($crate::layers::PUT_LAYER)
                .bind(new.source.as_str())
                .bind(&*new.key)
                .bind(&body)
                .bind(new.seen)
                .bind($revision)
                .execute(&mut *$tx)
                .await?;
            if put.rows_affected() == 0 {
                return Err(StoreError::Stale);
            }
            let before = $crate::layers::write_layer(&before.without_hours())?;
            let after = $crate::layers::write_layer(&new.layer.without_hours())?;
            put_change!($tx, new, new.seen + 1, before, after, batch, $act);
        }
    };
}
pub(crate) use put_layers;

/// Inside a transaction: adds a row to a list of our own, with an empty layer, and keeps the change.
macro_rules! put_listing {
    ($tx:ident, $source:expr, $meeting:expr, $random:expr, $act:expr, $revision:expr) => {
        let new = $crate::layers::NewLayer {
            random: $random,
            source: $source.name.clone(),
            key: $meeting.key.clone(),
            seen: 0,
            layer: directory::edit::Layer::default(),
        };
        sqlx::query($crate::layers::PUT_OWN_LIST)
            .bind($source.name.as_str())
            .bind(&*$source.title)
            .bind($source.publish_passcodes)
            .bind(false)
            .bind($revision)
            .execute(&mut *$tx)
            .await?;
        let body = serde_json::to_string($meeting).map_err(directory::model::diff::DiffError::from)?;
        sqlx::query($crate::layers::PUT_MEETING)
            .bind($source.name.as_str())
            .bind(&*$meeting.key)
            .bind(body)
            .bind($revision)
            .execute(&mut *$tx)
            .await?;
        sqlx::query($crate::layers::COUNT_ONE_MORE)
            .bind($source.name.as_str())
            .bind($revision)
            .execute(&mut *$tx)
            .await?;
        let after = $crate::layers::write_layer(&new.layer)?;
        sqlx::query($crate::layers::PUT_LAYER)
            .bind(new.source.as_str())
            .bind(&*new.key)
            .bind(&after)
            .bind(new.seen)
            .bind($revision)
            .execute(&mut *$tx)
            .await?;
        // Not there is what it was before.
        let before = $crate::layers::write_layer(&$crate::layers::not_there())?;
        let batch = $crate::values::hexadecimal(new.random);
        put_change!($tx, new, 1_i64, before, after, batch, $act);
    };
}
pub(crate) use put_listing;

fn placed(rows: Vec<(String, String, String, i64)>) -> Vec<PlacedLayer> {
    let placed = rows.into_iter().filter_map(|(source, key, body, version)| {
        let source = SourceName::new(&source).ok()?;
        Some(PlacedLayer { source, key: key.into(), layer: read_layer(&body), version })
    });
    placed.collect()
}

pub(crate) fn not_there() -> Layer {
    Layer { hidden: Some(Hidden::Removed), ..Layer::default() }
}

/// What this program cannot read changes nothing: the list's own row stands.
pub(crate) fn read_layer(body: &str) -> Layer {
    serde_json::from_str(body).unwrap_or_default()
}

pub(crate) fn write_layer(layer: &Layer) -> Result<String, StoreError> {
    Ok(serde_json::to_string(layer).map_err(DiffError::from)?)
}
