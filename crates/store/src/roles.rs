//! Who may do what in a place: admins, moderators and servants of the site, those who serve in a room.
//!
//! A place gives everybody a member's key and a handle of its own, so that these rows cannot be joined across
//! places; who asks must already know the member's key. What a role may do is for others to say.

use crate::{
    Store, StoreError,
    db::on,
    shuffle::{GRANTS, INVITATIONS, PROPOSALS},
    values::{check_length, count},
};

/// A role's name may have this many characters.
pub const LONGEST_ROLE: usize = 20;

pub(crate) const GRANT: &str = "
    INSERT INTO grants (place, member, handle, role) VALUES ($1, $2, $3, $4)
    ON CONFLICT (place, member, role) DO UPDATE SET handle = excluded.handle";
const ROLES_OF: &str = "SELECT role FROM grants WHERE place = $1 AND member = $2 ORDER BY role";
pub(crate) const GRANTS_OF: &str = "
    SELECT place, member, handle, role FROM grants WHERE place = $1 AND member = $2 ORDER BY role";
const GRANTS_AT: &str = "
    SELECT place, member, handle, role FROM grants WHERE place = $1 ORDER BY member, role";
pub(crate) const GRANTS_TO: &str = "
    SELECT place, member, handle, role FROM grants WHERE handle = $1 ORDER BY place, member, role";
const HAS_ANY: &str = "SELECT EXISTS (SELECT 1 FROM grants WHERE place = $1 AND role = $2)";
const REVOKE: &str = "DELETE FROM grants WHERE place = $1 AND member = $2 AND role = $3";
pub(crate) const FORGET_MEMBER: &str = "DELETE FROM grants WHERE place = $1 AND member = $2";

/// Parameters: place, member. Nobody else may see a draft, and who is there no more cannot either.
pub(crate) const FORGET_LEFT_DRAFTS: &str = "
    DELETE FROM proposals WHERE state = 'draft' AND place = $1 AND member = $2
    AND NOT EXISTS (SELECT 1 FROM grants WHERE place = $1 AND member = $2)";
pub(crate) const WITHDRAW_ALL_AT: &str = "DELETE FROM invitations WHERE place = $1";
pub(crate) const WITHDRAW_ALL: &str = "DELETE FROM invitations";

/// Invitations that go when somebody's role is taken away: those that they may have made, or been given. Who made
/// which is not kept.
#[derive(Clone, Debug)]
pub enum Links {
    /// Those to these places.
    To(Vec<Box<str>>),
    /// All there are.
    All,
}

/// Inside a transaction: takes away what hangs on a role that was just taken from somebody.
macro_rules! let_go {
    ($tx:ident, $place:expr, $member:expr, $links:expr) => {
        sqlx::query($crate::roles::FORGET_LEFT_DRAFTS).bind($place).bind($member).execute(&mut *$tx).await?;
        match $links {
            $crate::roles::Links::All => {
                sqlx::query($crate::roles::WITHDRAW_ALL).execute(&mut *$tx).await?;
            }
            $crate::roles::Links::To(places) => {
                for place in places {
                    sqlx::query($crate::roles::WITHDRAW_ALL_AT).bind(&**place).execute(&mut *$tx).await?;
                }
            }
        }
    };
}
pub(crate) use let_go;

/// A role that somebody has in a place.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Grant {
    /// `site`, or `room/`, `body/` or `group/` with the name of one.
    pub place: Box<str>,
    /// The member's key in this place: random hexadecimal digits.
    pub member: Box<str>,
    /// The member's handle in this place.
    pub handle: Box<str>,
    /// The role's name: `admin`, `moderator`, `servant`, `chair`, … At most [`LONGEST_ROLE`] characters.
    pub role: Box<str>,
}

/// A row of `grants`.
pub(crate) type GrantRow = (String, String, String, String);

impl Grant {
    pub(crate) fn read((place, member, handle, role): GrantRow) -> Self {
        Self { place: place.into(), member: member.into(), handle: handle.into(), role: role.into() }
    }
}

impl Store {
    /// Gives somebody a role in a place. Who has it already keeps it, under the handle given now.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] for the role's name.
    pub async fn grant(&self, grant: &Grant) -> Result<(), StoreError> {
        check_role(&grant.role)?;
        on!(&self.db, write tx => {
            sqlx::query(GRANT)
                .bind(&*grant.place)
                .bind(&*grant.member)
                .bind(&*grant.handle)
                .bind(&*grant.role)
                .execute(&mut *tx)
                .await?;
        });
        Ok(())
    }

    /// The roles that a member has in a place, by name.
    pub async fn roles_of(&self, place: &str, member: &str) -> Result<Vec<Box<str>>, StoreError> {
        let roles: Vec<String> = on!(&self.db, read tx => {
            sqlx::query_scalar(ROLES_OF).bind(place).bind(member).fetch_all(&mut *tx).await?
        });
        Ok(roles.into_iter().map(Into::into).collect())
    }

    /// All roles in a place, by the members' keys, which is no order.
    pub async fn grants_at(&self, place: &str) -> Result<Vec<Grant>, StoreError> {
        let rows: Vec<GrantRow> =
            on!(&self.db, read tx => { sqlx::query_as(GRANTS_AT).bind(place).fetch_all(&mut *tx).await? });
        Ok(rows.into_iter().map(Grant::read).collect())
    }

    /// Has anybody this role in a place?
    pub async fn has_any(&self, place: &str, role: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, read tx => {
            sqlx::query_scalar(HAS_ANY).bind(place).bind(role).fetch_one(&mut *tx).await?
        });
        Ok(found)
    }

    /// Takes a role away, with these invitations and, where it was the last role in this place, with drafts; from a
    /// SQLite file at once. `false`, and nothing done, when the member did not have it.
    pub async fn revoke(
        &self,
        place: &str,
        member: &str,
        role: &str,
        links: &Links,
    ) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            let done = sqlx::query(REVOKE).bind(place).bind(member).bind(role).execute(&mut *tx).await?;
            if done.rows_affected() > 0 {
                let_go!(tx, place, member, links);
            }
            done.rows_affected()
        });
        self.wipe(found, &[GRANTS, INVITATIONS, PROPOSALS]).await?;
        Ok(found > 0)
    }

    /// Takes all of a member's roles in a place away, and their drafts; from a SQLite file at once. Tells how many
    /// roles there were.
    pub async fn forget_member(&self, place: &str, member: &str) -> Result<usize, StoreError> {
        let found = on!(&self.db, write tx => {
            let found = sqlx::query(FORGET_MEMBER).bind(place).bind(member).execute(&mut *tx).await?;
            sqlx::query(FORGET_LEFT_DRAFTS).bind(place).bind(member).execute(&mut *tx).await?;
            found.rows_affected()
        });
        self.wipe(found, &[GRANTS, PROPOSALS]).await?;
        Ok(count(found))
    }
}

pub(crate) fn check_role(role: &str) -> Result<(), StoreError> {
    check_length("the name of the role", role.chars().count(), LONGEST_ROLE)
}
