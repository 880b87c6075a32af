//! The rooms of this site, as an operator has set them up. What is said in them is never kept.

use crate::{
    Store, StoreError,
    db::on,
    shuffle::{GRANTS, INVITATIONS, ROOM_ACTS},
};

const PUT: &str = "
    INSERT INTO rooms (slug, title, language, script, secular, meeting, admission, who, young, texts, hours, members_of)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    ON CONFLICT (slug) DO UPDATE SET title = excluded.title, language = excluded.language,
        script = excluded.script, secular = excluded.secular, meeting = excluded.meeting,
        admission = excluded.admission, who = excluded.who, young = excluded.young, texts = excluded.texts,
        hours = excluded.hours, members_of = excluded.members_of";
const ROOMS: &str = "
    SELECT slug, title, language, script, secular, meeting, admission, who, young, texts, hours, members_of FROM rooms
    ORDER BY slug";
const ROOM: &str = "
    SELECT slug, title, language, script, secular, meeting, admission, who, young, texts, hours, members_of FROM rooms
    WHERE slug = $1";
const DELETE: &str = "DELETE FROM rooms WHERE slug = $1";
/// Parameter: the place.
const DELETE_WHAT_HANGS_ON_IT: [&str; 3] = [
    "DELETE FROM grants WHERE place = $1",
    "DELETE FROM invitations WHERE place = $1",
    "DELETE FROM room_acts WHERE place = $1",
];

/// A room of this site.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Room {
    /// Its name in addresses. Its place, for roles and reports, is `room/` and the slug.
    pub slug: Box<str>,
    /// Its name for people.
    pub title: Box<str>,
    /// The language spoken in it, as a BCP 47 tag.
    pub language: Box<str>,
    /// The name of the script it runs by.
    pub script: Box<str>,
    /// Runs by the script's secular twin.
    pub secular: bool,
    /// Public slug of the listing that meets here; `None` for a room that is always open.
    pub meeting: Option<Box<str>>,
    /// Who is let in.
    pub admission: Admission,
    /// Who may attend, in the group's words; may be empty.
    pub who: Box<str>,
    /// It is for young people: no exchange of contacts.
    pub young: bool,
    /// The group's own texts, as JSON; not looked into here.
    pub texts: Box<str>,
    /// When it is open, as JSON, where it keeps hours of its own; not looked into here.
    pub hours: Option<Box<str>>,
    /// The place whose members alone are let in. To all others there is no such room.
    pub members_of: Option<Box<str>>,
}

/// Whom a room lets in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Admission {
    /// Everybody, observers too.
    Open,
    /// Those of whom it says that they may attend.
    Closed,
}

impl Admission {
    fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }

    /// The table holds no third; were there one, fewer people would be let in, not more.
    fn read(text: &str) -> Self {
        if text == "open" { Self::Open } else { Self::Closed }
    }
}

impl Store {
    /// Makes a room, or puts it in the place of the one with this slug.
    pub async fn put_room(&self, room: &Room) -> Result<(), StoreError> {
        on!(&self.db, write tx => {
            sqlx::query(PUT)
                .bind(&*room.slug)
                .bind(&*room.title)
                .bind(&*room.language)
                .bind(&*room.script)
                .bind(room.secular)
                .bind(room.meeting.as_deref())
                .bind(room.admission.as_str())
                .bind(&*room.who)
                .bind(room.young)
                .bind(&*room.texts)
                .bind(room.hours.as_deref().unwrap_or_default())
                .bind(room.members_of.as_deref().unwrap_or_default())
                .execute(&mut *tx)
                .await?;
        });
        Ok(())
    }

    /// All rooms, by slug.
    pub async fn rooms(&self) -> Result<Vec<Room>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => { sqlx::query_as(ROOMS).fetch_all(&mut *tx).await? });
        Ok(rows.into_iter().map(Row::read).collect())
    }

    /// One room. `None` when there is none of this slug.
    pub async fn room(&self, slug: &str) -> Result<Option<Room>, StoreError> {
        let row: Option<Row> =
            on!(&self.db, read tx => { sqlx::query_as(ROOM).bind(slug).fetch_optional(&mut *tx).await? });
        Ok(row.map(Row::read))
    }

    /// Deletes a room. The roles in it, the invitations to it and the record of what was done in it go along: a
    /// later room of the same slug begins anew. Reports about it stay their time. `false`, and nothing done, when
    /// there is no such room.
    pub async fn delete_room(&self, slug: &str) -> Result<bool, StoreError> {
        let place = format!("room/{slug}");
        let (found, hanging) = on!(&self.db, write tx => {
            let found = sqlx::query(DELETE).bind(slug).execute(&mut *tx).await?.rows_affected() > 0;
            let mut hanging = 0;
            // A room that comes with the program has no row here, and keeps what hangs on it.
            for sql in DELETE_WHAT_HANGS_ON_IT.into_iter().filter(|_| found) {
                hanging += sqlx::query(sql).bind(&place).execute(&mut *tx).await?.rows_affected();
            }
            (found, hanging)
        });
        self.wipe(hanging, &[GRANTS, INVITATIONS, ROOM_ACTS]).await?;
        Ok(found)
    }
}

/// A row of `rooms`.
#[derive(sqlx::FromRow)]
struct Row {
    slug: String,
    title: String,
    language: String,
    script: String,
    secular: bool,
    meeting: Option<String>,
    admission: String,
    who: String,
    young: bool,
    texts: String,
    hours: String,
    members_of: String,
}

impl Row {
    fn read(self) -> Room {
        Room {
            slug: self.slug.into(),
            title: self.title.into(),
            language: self.language.into(),
            script: self.script.into(),
            secular: self.secular,
            meeting: self.meeting.map(Into::into),
            admission: Admission::read(&self.admission),
            who: self.who.into(),
            young: self.young,
            texts: self.texts.into(),
            hours: some(self.hours),
            members_of: some(self.members_of),
        }
    }
}

/// What is not empty.
fn some(text: String) -> Option<Box<str>> {
    (!text.is_empty()).then(|| text.into())
}
