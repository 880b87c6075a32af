//! A link that makes one person something in a place: it works once, and not for ever.
//!
//! What is in the link is not kept, only its hash: whoever reads the database cannot use it. Who gave it to whom is
//! not kept either.

use jiff::Timestamp;

use crate::{
    Store, StoreError,
    db::on,
    roles::{GRANT, check_role},
    shuffle::INVITATIONS,
    values::{timestamp, up_to_the_hour},
};

const INVITE: &str = "INSERT INTO invitations (id, place, role, expires) VALUES ($1, $2, $3, $4)";
const INVITATION: &str = "SELECT id, place, role, expires FROM invitations WHERE id = $1 AND expires > $2";
const INVITATIONS_AT: &str = "
    SELECT id, place, role, expires FROM invitations WHERE place = $1 AND expires > $2 ORDER BY expires, id";
const TAKE: &str =
    "DELETE FROM invitations WHERE id = $1 AND expires > $2 RETURNING id, place, role, expires";
const WITHDRAW: &str = "DELETE FROM invitations WHERE id = $1";
/// Parameter: now.
pub(crate) const PURGE_INVITATIONS: &str = "DELETE FROM invitations WHERE expires <= $1";

/// A link that makes one person something in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The hash of what is in the link: hexadecimal digits.
    pub id: Box<str>,
    /// `site`, or `room/`, `body/` or `group/` with the name of one.
    pub place: Box<str>,
    /// The role it gives. At most [`crate::LONGEST_ROLE`] characters.
    pub role: Box<str>,
    /// It works before this moment. Kept to the next whole hour.
    pub expires: Timestamp,
}

/// A row of `invitations`.
type Row = (String, String, String, i64);

impl Invitation {
    fn read((id, place, role, expires): Row) -> Self {
        Self { id: id.into(), place: place.into(), role: role.into(), expires: timestamp(expires) }
    }
}

impl Store {
    /// Keeps an invitation, and forgets those that have expired.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] for the role's name; [`StoreError::Database`] when the id is taken.
    pub async fn invite(&self, invitation: &Invitation, now: Timestamp) -> Result<(), StoreError> {
        check_role(&invitation.role)?;
        on!(&self.db, write tx => {
            sqlx::query(PURGE_INVITATIONS).bind(now.as_second()).execute(&mut *tx).await?;
            sqlx::query(INVITE)
                .bind(&*invitation.id)
                .bind(&*invitation.place)
                .bind(&*invitation.role)
                .bind(up_to_the_hour(invitation.expires))
                .execute(&mut *tx)
                .await?;
        });
        Ok(())
    }

    /// The invitation, while it works: not accepted, not withdrawn, not expired.
    pub async fn invitation(&self, id: &str, now: Timestamp) -> Result<Option<Invitation>, StoreError> {
        let row: Option<Row> = on!(&self.db, read tx => {
            sqlx::query_as(INVITATION).bind(id).bind(now.as_second()).fetch_optional(&mut *tx).await?
        });
        Ok(row.map(Invitation::read))
    }

    /// Uses up the invitation and gives the member its role. `None`, and nothing done, when it does not work (any
    /// more): of two who accept at the same time, one gets it.
    pub async fn accept_invitation(
        &self,
        id: &str,
        member: &str,
        handle: &str,
        now: Timestamp,
    ) -> Result<Option<Invitation>, StoreError> {
        let row: Option<Row> = on!(&self.db, write tx => {
            let taken: Option<Row> =
                sqlx::query_as(TAKE).bind(id).bind(now.as_second()).fetch_optional(&mut *tx).await?;
            if let Some((_, place, role, _)) = &taken {
                let grant = sqlx::query(GRANT).bind(place).bind(member).bind(handle).bind(role);
                grant.execute(&mut *tx).await?;
            }
            taken
        });
        Ok(row.map(Invitation::read))
    }

    /// The invitations to a place that work, the first to expire first.
    pub async fn invitations_at(&self, place: &str, now: Timestamp) -> Result<Vec<Invitation>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => {
            sqlx::query_as(INVITATIONS_AT).bind(place).bind(now.as_second()).fetch_all(&mut *tx).await?
        });
        Ok(rows.into_iter().map(Invitation::read).collect())
    }

    /// Makes an invitation not work any more; it is gone from a SQLite file at once. `false` when there is none.
    pub async fn withdraw_invitation(&self, id: &str) -> Result<bool, StoreError> {
        self.delete_row(INVITATIONS, WITHDRAW, id).await
    }
}
