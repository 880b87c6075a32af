//! Groups that people form here: what each is, who is in it, what they carry together.
//!
//! A group's place is `home/` and its id; everybody has one handle there. Whoever is in no group reads nothing of it
//! here without its id. What a group says of itself (`details`) is not looked into.

mod invitations;
mod members;
mod positions;
mod ties;
mod told;

pub use invitations::HomeInvitation;
pub use members::{HomeMember, Joined, MOST_MEMBERS};
pub use positions::{Position, RotaDay};
pub use ties::{Pair, Tie, TieAnswer, TieState};
pub use told::HomeFacts;
pub(crate) use {
    members::FORGET_IN_HOMES,
    positions::PURGE_ROTA,
    ties::{FORGET_TIES, PURGE_TIES},
    told::TOLD,
};

use jiff::{SignedDuration, Timestamp};

use crate::{
    Store, StoreError,
    attended::CLOSE_AT,
    db::on,
    decisions::DELETE_DECISIONS_AT,
    shuffle::{
        ATTENDED_MEETINGS, ATTENDED_TICKETS, BALLOT_PAPERS, BALLOTS, DECISIONS, GRANTS, HOME_GROUPS,
        HOME_INVITATIONS, HOME_MEMBERS, HOME_POSITIONS, HOME_ROTA, INVITATIONS, ROOM_ACTS, TIE_ANSWERS,
        TIE_CONTACTS, TIES, Table,
    },
    values::{plain, timestamp, up_to_the_hour},
};

/// How long everybody can still read and take along what is theirs, once a group is closed.
const AFTERWARDS: SignedDuration = SignedDuration::from_hours(30 * 24);

const FORM: &str = "
    INSERT INTO home_groups (id, title, language, admission, young, details, listing, version)
    VALUES ($1, $2, $3, $4, $5, $6, $7, 1)";
const GROUP: &str = "
    SELECT id, title, language, admission, young, details, listing, version, gone FROM home_groups WHERE id = $1";
const GROUPS: &str = "
    SELECT id, title, language, admission, young, details, listing, version, gone FROM home_groups ORDER BY id";
const CHANGE: &str = "
    UPDATE home_groups SET title = $3, language = $4, admission = $5, young = $6, details = $7, listing = $8,
        version = version + 1
    WHERE id = $1 AND version = $2 AND gone IS NULL";
const CLOSE: &str =
    "UPDATE home_groups SET gone = $2, listing = '', version = version + 1 WHERE id = $1 AND gone IS NULL";
const GONE: &str = "SELECT id FROM home_groups WHERE gone <= $1";
const DESERTED: &str = "
    SELECT id, title, language, admission, young, details, listing, version, gone FROM home_groups
    WHERE NOT EXISTS (SELECT 1 FROM home_members WHERE place = 'home/' || home_groups.id) ORDER BY id";
const DELETE: &str = "DELETE FROM home_groups WHERE id = $1";
const DELETE_ROOM: &str = "DELETE FROM rooms WHERE slug = $1";
/// Parameter: the place.
const DELETE_CONTACTS: &str =
    "DELETE FROM tie_contacts WHERE answer IN (SELECT id FROM tie_answers WHERE place = $1)";

/// What is kept of a group's place, and goes with it. Parameter: the place.
const OF_A_HOME: [&str; 7] = [
    DELETE_CONTACTS,
    "DELETE FROM tie_answers WHERE place = $1",
    "DELETE FROM ties WHERE place = $1",
    "DELETE FROM home_rota WHERE place = $1",
    "DELETE FROM home_positions WHERE place = $1",
    "DELETE FROM home_invitations WHERE place = $1",
    "DELETE FROM home_members WHERE place = $1",
];
/// What is kept of its room. Parameter: the room's place.
const OF_ITS_ROOM: [&str; 3] = [
    "DELETE FROM grants WHERE place = $1",
    "DELETE FROM invitations WHERE place = $1",
    "DELETE FROM room_acts WHERE place = $1",
];

/// Tables in which a group leaves rows.
pub(crate) const TABLES: [Table; 8] =
    [HOME_GROUPS, HOME_MEMBERS, HOME_INVITATIONS, HOME_POSITIONS, HOME_ROTA, TIES, TIE_ANSWERS, TIE_CONTACTS];

/// A group that people formed here.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct HomeGroup {
    /// Sixteen random hexadecimal digits; see [`HomeGroup::id`].
    pub id: Box<str>,
    /// Its name.
    pub title: Box<str>,
    /// ISO 639-1; handles in it are of this language.
    pub language: Box<str>,
    /// Who may come.
    pub admission: HomeAdmission,
    /// It is for young people.
    pub young: bool,
    /// What else it says of itself, as JSON.
    pub details: Box<str>,
    /// The key of its listing in our own list; empty where it is not in the finder.
    pub listing: Box<str>,
    /// Grows by one with every change.
    pub version: i64,
    /// It is closed; from then on nothing of it is kept.
    pub gone: Option<Timestamp>,
}

/// Who may come to a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum HomeAdmission {
    /// Everybody.
    Open,
    /// Those of whom it says that they may attend.
    Closed,
    /// Those who were invited; to all others it does not exist.
    Invitation,
}

impl HomeAdmission {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Open, Self::Closed, Self::Invitation];

    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Invitation => "invitation",
        }
    }

    /// Reads it. The table holds no fourth; were there one, nobody would see the group.
    fn read(text: &str) -> Self {
        Self::ALL.into_iter().find(|one| one.as_str() == text).unwrap_or(Self::Invitation)
    }
}

impl HomeGroup {
    /// An id of eight random bytes.
    #[must_use]
    pub fn id(random: [u8; 8]) -> Box<str> {
        crate::values::hexadecimal(random)
    }

    /// Its place: where each of its members has one handle.
    #[must_use]
    pub fn place(&self) -> String {
        place_of(&self.id)
    }

    /// The slug of its room.
    #[must_use]
    pub fn room(&self) -> String {
        format!("g-{}", self.id)
    }
}

/// The place of the group with this id.
fn place_of(id: &str) -> String {
    format!("home/{id}")
}

/// A row of `home_groups`.
#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    title: String,
    language: String,
    admission: String,
    young: bool,
    details: String,
    listing: String,
    version: i64,
    gone: Option<i64>,
}

impl Row {
    fn read(self) -> HomeGroup {
        HomeGroup {
            id: self.id.into(),
            title: self.title.into(),
            language: self.language.into(),
            admission: HomeAdmission::read(&self.admission),
            young: self.young,
            details: self.details.into(),
            listing: self.listing.into(),
            version: self.version,
            gone: self.gone.map(timestamp),
        }
    }
}

/// Inside a transaction: deletes all that is kept of a group. Tells how many rows there were.
macro_rules! delete_home {
    ($tx:ident, $id:expr) => {{
        let (id, place, slug) = ($id, place_of($id), format!("g-{}", $id));
        let mut found = sqlx::query(DELETE).bind(id).execute(&mut *$tx).await?.rows_affected();
        for sql in OF_A_HOME.into_iter().chain(DELETE_DECISIONS_AT).chain(CLOSE_AT) {
            found += sqlx::query(sql).bind(&place).execute(&mut *$tx).await?.rows_affected();
        }
        sqlx::query(DELETE_ROOM).bind(&slug).execute(&mut *$tx).await?;
        for sql in OF_ITS_ROOM {
            let delete = sqlx::query(sql).bind(format!("room/{slug}"));
            found += delete.execute(&mut *$tx).await?.rows_affected();
        }
        found
    }};
}

impl Store {
    /// Forms a group, with its first member and what they carry at first. Its version is 1 then.
    ///
    /// # Errors
    /// [`StoreError::Database`] when the id is taken.
    pub async fn form_home_group(
        &self,
        group: &HomeGroup,
        founder: &HomeMember,
        first: &Position,
    ) -> Result<(), StoreError> {
        on!(&self.db, write tx => {
            sqlx::query(FORM)
                .bind(&*group.id)
                .bind(plain(&group.title))
                .bind(&*group.language)
                .bind(group.admission.as_str())
                .bind(group.young)
                .bind(&*group.details)
                .bind(&*group.listing)
                .execute(&mut *tx)
                .await?;
            let _first = members::put!(tx, &*founder.place, &*founder.member, &*founder.handle, founder.joined.as_second());
            positions::put!(tx, first);
        });
        Ok(())
    }

    /// A group, also one that is closed and still kept. `None` where there is none of this id.
    pub async fn home_group(&self, id: &str) -> Result<Option<HomeGroup>, StoreError> {
        let row: Option<Row> =
            on!(&self.db, read tx => { sqlx::query_as(GROUP).bind(id).fetch_optional(&mut *tx).await? });
        Ok(row.map(Row::read))
    }

    /// Every group, by its id, which is no order.
    pub async fn home_groups(&self) -> Result<Vec<HomeGroup>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => { sqlx::query_as(GROUPS).fetch_all(&mut *tx).await? });
        Ok(rows.into_iter().map(Row::read).collect())
    }

    /// Makes a group say of itself what this one says.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it is not of the version that is there, or is closed.
    pub async fn change_home_group(&self, group: &HomeGroup) -> Result<(), StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(CHANGE)
                .bind(&*group.id)
                .bind(group.version)
                .bind(plain(&group.title))
                .bind(&*group.language)
                .bind(group.admission.as_str())
                .bind(group.young)
                .bind(&*group.details)
                .bind(&*group.listing)
                .execute(&mut *tx)
                .await?
                .rows_affected()
        });
        if found == 0 { Err(StoreError::Stale) } else { Ok(()) }
    }

    /// Closes a group: its room and its invitations end, and after thirty days nothing of it is kept. `false`, and
    /// nothing done, when there is none of this id, or it is closed already.
    pub async fn close_home_group(&self, id: &str, now: Timestamp) -> Result<bool, StoreError> {
        let gone = up_to_the_hour(now.saturating_add(AFTERWARDS).unwrap_or(Timestamp::MAX));
        let (place, slug) = (place_of(id), format!("g-{id}"));
        let found = on!(&self.db, write tx => {
            let found = sqlx::query(CLOSE).bind(id).bind(gone).execute(&mut *tx).await?.rows_affected();
            if found > 0 {
                for sql in [DELETE_CONTACTS, OF_A_HOME[5]].into_iter().chain(CLOSE_AT) {
                    sqlx::query(sql).bind(&place).execute(&mut *tx).await?;
                }
                sqlx::query(DELETE_ROOM).bind(&slug).execute(&mut *tx).await?;
                for sql in OF_ITS_ROOM {
                    sqlx::query(sql).bind(format!("room/{slug}")).execute(&mut *tx).await?;
                }
            }
            found
        });
        self.wipe(found, &[HOME_INVITATIONS, TIE_CONTACTS, GRANTS, INVITATIONS, ROOM_ACTS]).await?;
        self.wipe(found, &[ATTENDED_MEETINGS, ATTENDED_TICKETS]).await?;
        Ok(found > 0)
    }

    /// Deletes a group with all that is kept of it, at once; of somebody's words in other places nothing. `false`
    /// when there is none of this id.
    pub async fn delete_home_group(&self, id: &str) -> Result<bool, StoreError> {
        // First: should it be interrupted, the group is there to be deleted again.
        self.delete_words_at(&place_of(id)).await?;
        let found = on!(&self.db, write tx => { delete_home!(tx, id) });
        self.wipe_homes(found).await?;
        Ok(found > 0)
    }

    /// Groups in which nobody is left.
    pub async fn deserted_home_groups(&self) -> Result<Vec<HomeGroup>, StoreError> {
        let rows: Vec<Row> =
            on!(&self.db, read tx => { sqlx::query_as(DESERTED).fetch_all(&mut *tx).await? });
        Ok(rows.into_iter().map(Row::read).collect())
    }

    /// Deletes groups whose time is over.
    pub(crate) async fn purge_homes(&self, now: Timestamp) -> Result<u64, StoreError> {
        let over: Vec<String> = on!(&self.db, read tx => {
            sqlx::query_scalar(GONE).bind(now.as_second()).fetch_all(&mut *tx).await?
        });
        for id in &over {
            self.delete_words_at(&place_of(id)).await?;
        }
        let found = on!(&self.db, write tx => {
            let mut found = 0;
            for id in &over {
                found += delete_home!(tx, id);
            }
            for sql in [invitations::PURGE].into_iter().chain(PURGE_TIES) {
                found += sqlx::query(sql).bind(now.as_second()).execute(&mut *tx).await?.rows_affected();
            }
            found
        });
        self.wipe_homes(found).await?;
        Ok(found)
    }

    /// To be called after so many rows of groups were deleted.
    pub(crate) async fn wipe_homes(&self, deleted: u64) -> Result<(), StoreError> {
        self.wipe(deleted, &TABLES).await?;
        self.wipe(deleted, &[ATTENDED_MEETINGS, ATTENDED_TICKETS]).await?;
        self.wipe(deleted, &[DECISIONS, BALLOT_PAPERS, BALLOTS]).await?;
        self.wipe(deleted, &[GRANTS, INVITATIONS, ROOM_ACTS]).await
    }
}
