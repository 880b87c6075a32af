//! Pairs of listings that seem to be one meeting and are two, as somebody said who knows. Not who said it.

use directory::model::SourceName;

use crate::{Store, StoreError, db::on, shuffle::TOLD_APART, sources::check_key};

const PUT: &str = "
    INSERT INTO told_apart (source, key, other_source, other_key) VALUES ($1, $2, $3, $4)
    ON CONFLICT (source, key, other_source, other_key) DO NOTHING";
const TAKE_BACK: &str = "
    DELETE FROM told_apart WHERE source = $1 AND key = $2 AND other_source = $3 AND other_key = $4";
const ALL: &str = "
    SELECT source, key, other_source, other_key FROM told_apart ORDER BY source, key, other_source, other_key";

/// A listing by its list and its key there.
pub type ListingKey = (SourceName, Box<str>);

/// The same pair, whichever is named first.
fn in_order<'a>(a: &'a ListingKey, b: &'a ListingKey) -> (&'a ListingKey, &'a ListingKey) {
    if a <= b { (a, b) } else { (b, a) }
}

impl Store {
    /// Keeps that these two are not one meeting.
    ///
    /// # Errors
    /// [`StoreError::Key`] for a key that cannot be kept.
    pub async fn tell_apart(&self, a: &ListingKey, b: &ListingKey) -> Result<(), StoreError> {
        check_key(&a.1)?;
        check_key(&b.1)?;
        let ((source, key), (other_source, other_key)) = in_order(a, b);
        on!(&self.db, write tx => {
            let put = sqlx::query(PUT).bind(source.as_str()).bind(&**key);
            put.bind(other_source.as_str()).bind(&**other_key).execute(&mut *tx).await?;
        });
        Ok(())
    }

    /// Takes that back. `false` when nobody had said so.
    pub async fn tell_together(&self, a: &ListingKey, b: &ListingKey) -> Result<bool, StoreError> {
        let ((source, key), (other_source, other_key)) = in_order(a, b);
        let gone = on!(&self.db, write tx => {
            let gone = sqlx::query(TAKE_BACK).bind(source.as_str()).bind(&**key);
            gone.bind(other_source.as_str()).bind(&**other_key).execute(&mut *tx).await?.rows_affected()
        });
        self.wipe(gone, &[TOLD_APART]).await?;
        Ok(gone > 0)
    }

    /// Every pair, the lower listing first.
    pub async fn told_apart(&self) -> Result<Vec<(ListingKey, ListingKey)>, StoreError> {
        let rows: Vec<(String, String, String, String)> =
            on!(&self.db, read tx => { sqlx::query_as(ALL).fetch_all(&mut *tx).await? });
        let pairs = rows.into_iter().filter_map(|(source, key, other_source, other_key)| {
            let (source, other) = (SourceName::new(&source).ok()?, SourceName::new(&other_source).ok()?);
            Some(((source, key.into()), (other, other_key.into())))
        });
        Ok(pairs.collect())
    }
}
