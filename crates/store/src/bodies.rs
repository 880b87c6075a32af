//! Service bodies, and the groups that have somebody who speaks for them: what places like `body/…` and `group/…` mean.
//!
//! Who serves in one is elsewhere ([`Store::grants_at`]); what each looks after is for `directory::bodies` to say.

use directory::{
    bodies::{Bodies, Body, GroupKey},
    model::{SourceName, diff::DiffError},
};

use crate::{
    Store, StoreError,
    db::on,
    roles::WITHDRAW_ALL_AT,
    shuffle::{GRANTS, INVITATIONS, PROPOSALS},
    values::plain,
};

const BODIES: &str = "SELECT slug, title, parent, covers, at_once FROM bodies ORDER BY slug";
const ADD: &str = "INSERT INTO bodies (slug, title, parent, covers, at_once) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (slug) DO NOTHING";
const CHANGE: &str = "UPDATE bodies SET title = $2, parent = $3, covers = $4, at_once = $5 WHERE slug = $1";
/// Changes nothing: of two who move bodies at the same time, one waits here and looks again.
const TAKE_TURNS: &str = "UPDATE site SET id = id";
const PARENT_OF: &str = "SELECT parent FROM bodies WHERE slug = $1";
const HAND_UP: &str = "UPDATE bodies SET parent = $2 WHERE parent = $1";
const REMOVE: &str = "DELETE FROM bodies WHERE slug = $1";
/// Parameter: the place.
const REMOVE_WHAT_HANGS_ON_IT: [&str; 3] = [
    "DELETE FROM grants WHERE place = $1",
    WITHDRAW_ALL_AT,
    "DELETE FROM proposals WHERE state = 'draft' AND place = $1",
];

const GROUPS: &str = "SELECT id, source, named, name, place, title FROM served_groups ORDER BY id";
const GROUP: &str = "SELECT id, source, named, name, place, title FROM served_groups WHERE id = $1";
const GROUP_OF: &str =
    "SELECT id FROM served_groups WHERE source = $1 AND named = $2 AND name = $3 AND place = $4";
const ADD_GROUP: &str =
    "INSERT INTO served_groups (id, source, named, name, place, title) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (id) DO NOTHING";

/// How often an id that another group has is varied.
const VARIANTS: u32 = 100;

/// A group that has, had or may get a representative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServedGroup {
    /// Its place is `group/` and this.
    pub id: Box<str>,
    /// Which group of which list it is.
    pub key: GroupKey,
    /// Its name for people, as it was when it was first named here.
    pub title: Box<str>,
}

impl Store {
    /// All service bodies.
    pub async fn bodies(&self) -> Result<Bodies, StoreError> {
        let rows: Vec<BodyRow> =
            on!(&self.db, read tx => { sqlx::query_as(BODIES).fetch_all(&mut *tx).await? });
        Ok(rows.into_iter().map(BodyRow::read).collect())
    }

    /// Adds a service body. `false`, and nothing done, when its slug is taken.
    ///
    /// # Errors
    /// [`StoreError::Misplaced`] when it cannot stand where it should.
    pub async fn add_body(&self, body: &Body) -> Result<bool, StoreError> {
        self.put_body(body, ADD).await
    }

    /// Changes all of a service body but its slug. `false`, and nothing done, when there is none of this slug.
    ///
    /// # Errors
    /// Those of [`Store::add_body`].
    pub async fn change_body(&self, body: &Body) -> Result<bool, StoreError> {
        self.put_body(body, CHANGE).await
    }

    async fn put_body(&self, body: &Body, sql: &'static str) -> Result<bool, StoreError> {
        let covers = serde_json::to_string(&body.covers).map_err(DiffError::from)?;
        Ok(on!(&self.db, write tx => {
            sqlx::query(TAKE_TURNS).execute(&mut *tx).await?;
            let rows: Vec<BodyRow> = sqlx::query_as(BODIES).fetch_all(&mut *tx).await?;
            let all: Bodies = rows.into_iter().map(BodyRow::read).collect();
            all.may_stand(&body.slug, body.parent.as_deref())?;
            let put = sqlx::query(sql)
                .bind(&*body.slug)
                .bind(plain(&body.title))
                .bind(body.parent.as_deref())
                .bind(&covers)
                .bind(body.at_once);
            put.execute(&mut *tx).await?.rows_affected() > 0
        }))
    }

    /// Removes a service body; from a SQLite file at once. Roles in it, invitations to it and drafts go along, those below it
    /// stand where it stood, and what was done in its name stays in the history. `false` when there is none.
    pub async fn remove_body(&self, slug: &str) -> Result<bool, StoreError> {
        let place = format!("body/{slug}");
        let (found, hanging) = on!(&self.db, write tx => {
            sqlx::query(TAKE_TURNS).execute(&mut *tx).await?;
            let parent: Option<Option<String>> =
                sqlx::query_scalar(PARENT_OF).bind(slug).fetch_optional(&mut *tx).await?;
            let mut hanging = 0;
            if let Some(parent) = &parent {
                sqlx::query(HAND_UP).bind(slug).bind(parent.as_deref()).execute(&mut *tx).await?;
                sqlx::query(REMOVE).bind(slug).execute(&mut *tx).await?;
                for sql in REMOVE_WHAT_HANGS_ON_IT {
                    hanging += sqlx::query(sql).bind(&place).execute(&mut *tx).await?.rows_affected();
                }
            }
            (parent.is_some(), hanging)
        });
        self.wipe(hanging, &[GRANTS, INVITATIONS, PROPOSALS]).await?;
        Ok(found)
    }

    /// All groups that were ever named here, by id.
    pub async fn served_groups(&self) -> Result<Vec<ServedGroup>, StoreError> {
        let rows: Vec<GroupRow> =
            on!(&self.db, read tx => { sqlx::query_as(GROUPS).fetch_all(&mut *tx).await? });
        Ok(rows.into_iter().filter_map(GroupRow::read).collect())
    }

    /// Those of these ids, in no order.
    pub async fn served_groups_of(&self, ids: &[&str]) -> Result<Vec<ServedGroup>, StoreError> {
        let rows: Vec<GroupRow> = on!(&self.db, read tx => {
            let mut rows = Vec::new();
            for id in ids {
                rows.extend(sqlx::query_as(GROUP).bind(*id).fetch_optional(&mut *tx).await?);
            }
            rows
        });
        Ok(rows.into_iter().filter_map(GroupRow::read).collect())
    }

    /// The id under which this group was named here; `None` when it never was.
    pub async fn id_of_group(&self, key: &GroupKey) -> Result<Option<Box<str>>, StoreError> {
        let id: Option<String> = on!(&self.db, read tx => {
            let query = sqlx::query_scalar(GROUP_OF).bind(key.list.as_str()).bind(key.named).bind(&*key.name);
            query.bind(&*key.place).fetch_optional(&mut *tx).await?
        });
        Ok(id.map(Into::into))
    }

    /// Names a group here, so that something can hang on it, and returns its id: always the same one.
    pub async fn name_group(&self, key: &GroupKey, title: &str) -> Result<Box<str>, StoreError> {
        let wanted = key.id();
        Ok(on!(&self.db, write tx => {
            sqlx::query(TAKE_TURNS).execute(&mut *tx).await?;
            let named: Option<String> = sqlx::query_scalar(GROUP_OF)
                .bind(key.list.as_str())
                .bind(key.named)
                .bind(&*key.name)
                .bind(&*key.place)
                .fetch_optional(&mut *tx)
                .await?;
            match named {
                Some(id) => id.into(),
                None => {
                    let mut free = None;
                    for variant in 1..VARIANTS {
                        let id = if variant == 1 { wanted.to_string() } else { format!("{wanted}-{variant}") };
                        let add = sqlx::query(ADD_GROUP)
                            .bind(&id)
                            .bind(key.list.as_str())
                            .bind(key.named)
                            .bind(&*key.name)
                            .bind(&*key.place)
                            .bind(plain(title));
                        if add.execute(&mut *tx).await?.rows_affected() > 0 {
                            free = Some(id);
                            break;
                        }
                    }
                    // A hundred groups of one id are somebody's doing.
                    Box::from(free.ok_or(StoreError::Settled)?)
                }
            }
        }))
    }
}

/// A row of `bodies`.
#[derive(sqlx::FromRow)]
struct BodyRow {
    slug: String,
    title: String,
    parent: Option<String>,
    covers: String,
    at_once: bool,
}

impl BodyRow {
    /// What this program cannot read covers nothing: less may be done, not more.
    fn read(self) -> Body {
        Body {
            slug: self.slug.into(),
            title: self.title.into(),
            parent: self.parent.map(Into::into),
            covers: serde_json::from_str(&self.covers).unwrap_or_default(),
            at_once: self.at_once,
        }
    }
}

/// A row of `served_groups`.
#[derive(sqlx::FromRow)]
struct GroupRow {
    id: String,
    source: String,
    named: bool,
    name: String,
    place: String,
    title: String,
}

impl GroupRow {
    fn read(self) -> Option<ServedGroup> {
        let list = SourceName::new(&self.source).ok()?;
        Some(ServedGroup {
            id: self.id.into(),
            key: GroupKey { list, named: self.named, name: self.name.into(), place: self.place.into() },
            title: self.title.into(),
        })
    }
}
