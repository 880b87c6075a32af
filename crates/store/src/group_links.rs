//! Links by which a group says that its listings are right: many times, for a year, until they are taken back.
//!
//! Whoever reads the database can use none: only the hash of what is in a link is kept, and nothing of who made it or
//! used it.

use directory::model::SourceName;
use jiff::Timestamp;

use crate::{
    Store, StoreError,
    db::on,
    shuffle::GROUP_LINKS,
    sources::check_key,
    values::{timestamp, up_to_the_hour},
};

const TAKE_BACK: &str = "DELETE FROM group_links WHERE source = $1 AND subject = $2";
const PUT: &str = "INSERT INTO group_links (id, source, subject, expires) VALUES ($1, $2, $3, $4)";
const LINK: &str = "SELECT id, source, subject, expires FROM group_links WHERE id = $1 AND expires > $2";
const ALL: &str =
    "SELECT id, source, subject, expires FROM group_links WHERE expires > $1 ORDER BY source, subject";
/// Parameter: now.
pub(crate) const PURGE_GROUP_LINKS: &str = "DELETE FROM group_links WHERE expires <= $1";

/// A link of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupLink {
    /// The hash of what is in the link: hexadecimal digits.
    pub id: Box<str>,
    /// The group's list.
    pub source: SourceName,
    /// Which of its groups: a word of the caller's, at most [`crate::LONGEST_KEY`] bytes.
    pub subject: Box<str>,
    /// It works before this moment. Kept to the next whole hour.
    pub expires: Timestamp,
}

/// A row of `group_links`.
type Row = (String, String, String, i64);

fn read((id, source, subject, expires): Row) -> Option<GroupLink> {
    let source = SourceName::new(&source).ok()?;
    Some(GroupLink { id: id.into(), source, subject: subject.into(), expires: timestamp(expires) })
}

impl Store {
    /// Keeps a link in the place of the group's older one, which works no more.
    ///
    /// # Errors
    /// [`StoreError::Key`] for a subject that cannot be kept; [`StoreError::Database`] when the id is taken.
    pub async fn put_group_link(&self, link: &GroupLink) -> Result<(), StoreError> {
        check_key(&link.subject)?;
        let gone = on!(&self.db, write tx => {
            let older = sqlx::query(TAKE_BACK).bind(link.source.as_str()).bind(&*link.subject);
            let gone = older.execute(&mut *tx).await?.rows_affected();
            sqlx::query(PUT)
                .bind(&*link.id)
                .bind(link.source.as_str())
                .bind(&*link.subject)
                .bind(up_to_the_hour(link.expires))
                .execute(&mut *tx)
                .await?;
            gone
        });
        self.wipe(gone, &[GROUP_LINKS]).await
    }

    /// The link with this hash, while it works.
    pub async fn group_link(&self, id: &str, now: Timestamp) -> Result<Option<GroupLink>, StoreError> {
        let row: Option<Row> = on!(&self.db, read tx => {
            sqlx::query_as(LINK).bind(id).bind(now.as_second()).fetch_optional(&mut *tx).await?
        });
        Ok(row.and_then(read))
    }

    /// All links that work, by list and subject.
    pub async fn group_links(&self, now: Timestamp) -> Result<Vec<GroupLink>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => { sqlx::query_as(ALL).bind(now.as_second()).fetch_all(&mut *tx).await? });
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// Makes a group's link work no more. `false` when it had none.
    pub async fn take_back_group_link(&self, source: &SourceName, subject: &str) -> Result<bool, StoreError> {
        let gone = on!(&self.db, write tx => {
            let take_back = sqlx::query(TAKE_BACK).bind(source.as_str()).bind(subject);
            take_back.execute(&mut *tx).await?.rows_affected()
        });
        self.wipe(gone, &[GROUP_LINKS]).await?;
        Ok(gone > 0)
    }
}
