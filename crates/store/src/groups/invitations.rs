//! Links that let people into a group: so many, for so long, until they are taken back.
//!
//! Only the hash of what is in a link is kept, and nothing of who made it or used it.

use jiff::Timestamp;

use super::{Joined, members};
use crate::{
    Store, StoreError,
    db::on,
    shuffle::HOME_INVITATIONS,
    values::{timestamp, up_to_the_hour},
};

const ADD: &str = "INSERT INTO home_invitations (id, place, uses, expires) VALUES ($1, $2, $3, $4)";
const ONE: &str =
    "SELECT id, place, uses, expires FROM home_invitations WHERE id = $1 AND expires > $2 AND uses > 0";
const ALL: &str = "
    SELECT id, place, uses, expires FROM home_invitations WHERE place = $1 AND expires > $2 AND uses > 0
    ORDER BY expires, id";
/// Of two who take the last, the second finds none.
const TAKE: &str = "
    UPDATE home_invitations SET uses = uses - 1 WHERE id = $1 AND expires > $2 AND uses > 0";
const PLACE: &str = "SELECT place FROM home_invitations WHERE id = $1";
const GIVE_BACK: &str = "UPDATE home_invitations SET uses = uses + 1 WHERE id = $1";
const USED_UP: &str = "DELETE FROM home_invitations WHERE id = $1 AND uses = 0";
const WITHDRAW: &str = "DELETE FROM home_invitations WHERE id = $1 AND place = $2";
/// Parameter: now.
pub(super) const PURGE: &str = "DELETE FROM home_invitations WHERE expires <= $1";

/// A link that lets people into a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HomeInvitation {
    /// The hash of what is in the link: hexadecimal digits.
    pub id: Box<str>,
    /// `home/` and the group's id.
    pub place: Box<str>,
    /// How many it still lets in.
    pub uses: u32,
    /// It works before this moment. Kept to the next whole hour.
    pub expires: Timestamp,
}

/// A row of `home_invitations`.
type Row = (String, String, i64, i64);

fn read((id, place, uses, expires): Row) -> HomeInvitation {
    HomeInvitation {
        id: id.into(),
        place: place.into(),
        uses: u32::try_from(uses).unwrap_or(0),
        expires: timestamp(expires),
    }
}

impl Store {
    /// Keeps an invitation.
    ///
    /// # Errors
    /// [`StoreError::Database`] when the id is taken.
    pub async fn invite_home(&self, invitation: &HomeInvitation) -> Result<(), StoreError> {
        on!(&self.db, write tx => {
            sqlx::query(ADD)
                .bind(&*invitation.id)
                .bind(&*invitation.place)
                .bind(i64::from(invitation.uses))
                .bind(up_to_the_hour(invitation.expires))
                .execute(&mut *tx)
                .await?;
        });
        Ok(())
    }

    /// The invitation, while it works.
    pub async fn home_invitation(
        &self,
        id: &str,
        now: Timestamp,
    ) -> Result<Option<HomeInvitation>, StoreError> {
        let row: Option<Row> = on!(&self.db, read tx => {
            sqlx::query_as(ONE).bind(id).bind(now.as_second()).fetch_optional(&mut *tx).await?
        });
        Ok(row.map(read))
    }

    /// The invitations to a group that work, the first to expire first.
    pub async fn home_invitations(
        &self,
        place: &str,
        now: Timestamp,
    ) -> Result<Vec<HomeInvitation>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => {
            sqlx::query_as(ALL).bind(place).bind(now.as_second()).fetch_all(&mut *tx).await?
        });
        Ok(rows.into_iter().map(read).collect())
    }

    /// Lets somebody in with an invitation, under the first of these handles that nobody there has. Who is in already
    /// uses nothing up. `None`, and nothing done, when the invitation does not work (any more): of two who take its
    /// last use at the same time, one gets it.
    pub async fn accept_home_invitation(
        &self,
        id: &str,
        member: &str,
        handles: &[Box<str>],
        now: Timestamp,
    ) -> Result<Option<Joined>, StoreError> {
        let joined = on!(&self.db, write tx => {
            // The group before the invitation, as everybody else does who needs both.
            let place: Option<String> = sqlx::query_scalar(PLACE).bind(id).fetch_optional(&mut *tx).await?;
            let group = place.as_deref().and_then(|place| place.strip_prefix("home/")).unwrap_or_default();
            sqlx::query(members::HOLD).bind(group).execute(&mut *tx).await?;
            let take = sqlx::query(TAKE).bind(id).bind(now.as_second());
            match take.execute(&mut *tx).await?.rows_affected() {
                0 => None,
                _ => {
                    let joined = members::join!(tx, group, member, handles, now);
                    let after = if matches!(joined, Joined::In(_)) { USED_UP } else { GIVE_BACK };
                    sqlx::query(after).bind(id).execute(&mut *tx).await?;
                    Some(joined)
                }
            }
        });
        if joined.is_some() {
            self.wipe(1, &[HOME_INVITATIONS]).await?;
        }
        Ok(joined)
    }

    /// Makes an invitation to this group not work any more; it is gone from a SQLite file at once. `false` when there
    /// is none.
    pub async fn withdraw_home_invitation(&self, place: &str, id: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(WITHDRAW).bind(id).bind(place).execute(&mut *tx).await?.rows_affected()
        });
        self.wipe(found, &[HOME_INVITATIONS]).await?;
        Ok(found > 0)
    }
}
