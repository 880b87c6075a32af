//! Coming back without a name: what is sealed for a person under keys that only their phrase or passkey gives.
//!
//! A row says that somebody has an account, and nothing else: not when, and not which passkey or handle is theirs.

use crate::{
    Store, StoreError,
    db::on,
    shuffle::{ACCOUNTS, PASSKEYS},
    values::{check_length, count},
};

/// What is sealed for a person may have this many bytes. Longer values would lie outside their row, where both
/// databases number them in the order of arrival.
pub const LONGEST_SEALED: usize = 4000;

const KEEP_SALT: &str = "INSERT INTO salts (id, salt) VALUES (1, $1) ON CONFLICT (id) DO NOTHING";
const SALT: &str = "SELECT salt FROM salts";

const PUT_ACCOUNT: &str = "
    INSERT INTO accounts (id, sealed) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed";
const ACCOUNT: &str = "SELECT sealed FROM accounts WHERE id = $1";
pub(crate) const DELETE_ACCOUNT: &str = "DELETE FROM accounts WHERE id = $1";

const PUT_PASSKEY: &str = "
    INSERT INTO passkeys (id, sealed) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed";
const PASSKEY: &str = "SELECT sealed FROM passkeys WHERE id = $1";
pub(crate) const DELETE_PASSKEY: &str = "DELETE FROM passkeys WHERE id = $1";

impl Store {
    /// The site's public salt. The first to ask gives it `fresh` random bytes, which are kept for good; everybody
    /// after that gets the same ones.
    pub async fn salt(&self, fresh: [u8; 16]) -> Result<[u8; 16], StoreError> {
        let kept: Vec<u8> = on!(&self.db, write tx => {
            sqlx::query(KEEP_SALT).bind(fresh.as_slice()).execute(&mut *tx).await?;
            sqlx::query_scalar(SALT).fetch_one(&mut *tx).await?
        });
        kept.try_into().map_err(|_| sqlx::Error::Decode("the salt has not 16 bytes".into()).into())
    }

    /// Keeps what is sealed for a person, in the place of what was kept before.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] over [`LONGEST_SEALED`] bytes.
    pub async fn put_account(&self, id: &str, sealed: &[u8]) -> Result<(), StoreError> {
        self.put_sealed(PUT_ACCOUNT, id, sealed).await
    }

    /// What is sealed for a person. `None` when there is no such account.
    pub async fn account(&self, id: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.sealed(ACCOUNT, id).await
    }

    /// Deletes an account; from a SQLite file at once. `false` when there is none.
    pub async fn delete_account(&self, id: &str) -> Result<bool, StoreError> {
        self.delete_row(ACCOUNTS, DELETE_ACCOUNT, id).await
    }

    /// Keeps what is sealed for the holder of a passkey, in the place of what was kept before.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] over [`LONGEST_SEALED`] bytes.
    pub async fn put_passkey(&self, id: &str, sealed: &[u8]) -> Result<(), StoreError> {
        self.put_sealed(PUT_PASSKEY, id, sealed).await
    }

    /// What is sealed for the holder of a passkey. `None` when there is no such passkey.
    pub async fn passkey(&self, id: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.sealed(PASSKEY, id).await
    }

    /// Deletes a passkey; from a SQLite file at once. `false` when there is none.
    pub async fn delete_passkey(&self, id: &str) -> Result<bool, StoreError> {
        self.delete_row(PASSKEYS, DELETE_PASSKEY, id).await
    }

    /// Deletes passkeys, and keeps what is sealed for their holder in the place of what was kept before: what names
    /// them goes with them. All or nothing, and from a SQLite file at once. Tells how many passkeys there were.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] over [`LONGEST_SEALED`] bytes.
    pub async fn forget_passkeys(
        &self,
        account_id: &str,
        sealed: &[u8],
        passkey_ids: &[String],
    ) -> Result<usize, StoreError> {
        check_length("what is sealed", sealed.len(), LONGEST_SEALED)?;
        let found = on!(&self.db, write tx => {
            sqlx::query(PUT_ACCOUNT).bind(account_id).bind(sealed).execute(&mut *tx).await?;
            let mut found = 0;
            for id in passkey_ids {
                found += sqlx::query(DELETE_PASSKEY).bind(id).execute(&mut *tx).await?.rows_affected();
            }
            found
        });
        self.wipe(found, &[ACCOUNTS, PASSKEYS]).await?;
        Ok(count(found))
    }

    async fn put_sealed(&self, sql: &'static str, id: &str, sealed: &[u8]) -> Result<(), StoreError> {
        check_length("what is sealed", sealed.len(), LONGEST_SEALED)?;
        on!(&self.db, write tx => {
            sqlx::query(sql).bind(id).bind(sealed).execute(&mut *tx).await?;
        });
        Ok(())
    }

    async fn sealed(&self, sql: &'static str, id: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let sealed =
            on!(&self.db, read tx => { sqlx::query_scalar(sql).bind(id).fetch_optional(&mut *tx).await? });
        Ok(sealed)
    }
}
