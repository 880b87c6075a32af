//! A database of its own for each story, and made-up meetings to put into it.

use std::{
    collections::HashMap,
    future::Future,
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

use directory::model::{Meeting, Slug, Source, SourceName};
use jiff::Timestamp;
use serde_json::json;
use sqlx::{Connection, PgConnection, SqliteConnection};
use store::{Admission, Grant, Links, Location, Room, Store};
use tempfile::TempDir;

/// Where a story takes place.
pub(crate) enum Home {
    Lite(TempDir),
    Pg { server: String, database: String },
}

/// Makes two tests of each story, one per database.
macro_rules! stories {
    ($($story:ident),+ $(,)?) => {$(
        mod $story {
            #[test]
            fn on_sqlite() {
                $crate::stories::home::on_sqlite(super::$story);
            }

            #[test]
            fn on_postgres() {
                $crate::stories::home::on_postgres(super::$story);
            }
        }
    )+};
}

pub(crate) fn on_sqlite<F: Future<Output = ()>>(story: impl FnOnce(Home) -> F) {
    run(async { story(Home::Lite(tempfile::tempdir().unwrap())).await });
}

pub(crate) fn on_postgres<F: Future<Output = ()>>(story: impl FnOnce(Home) -> F) {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let Ok(server) = std::env::var("HOMEGROUP_TEST_POSTGRES") else {
        panic!("HOMEGROUP_TEST_POSTGRES is not set: run the tests with `cargo xtask test`");
    };
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let database = format!("story_{}_{number}", std::process::id());
    run(async {
        let mut connection = PgConnection::connect(&server).await.unwrap();
        let create = format!("CREATE DATABASE {database} TEMPLATE template0");
        sqlx::raw_sql(sqlx::AssertSqlSafe(create)).execute(&mut connection).await.unwrap();
        story(Home::Pg { server, database: database.clone() }).await;
        let drop = format!("DROP DATABASE {database} WITH (FORCE)");
        sqlx::raw_sql(sqlx::AssertSqlSafe(drop)).execute(&mut connection).await.unwrap();
    });
}

fn run(story: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap()
        .block_on(story);
}

impl Home {
    pub(crate) async fn open(&self) -> Store {
        Store::open(&self.location()).await.unwrap()
    }

    pub(crate) fn location(&self) -> Location {
        self.address().parse().unwrap()
    }

    /// The database's address as an operator would write it.
    pub(crate) fn address(&self) -> String {
        match self {
            Self::Lite(folder) => folder.path().join("homegroup.sqlite").display().to_string(),
            Self::Pg { server, database } => {
                let (host, _) = server.rsplit_once('/').unwrap();
                format!("{host}/{database}")
            }
        }
    }

    pub(crate) fn is_lite(&self) -> bool {
        matches!(self, Self::Lite(_))
    }

    /// A file in the story's own folder; for SQLite only.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        match self {
            Self::Lite(folder) => folder.path().join(name),
            Self::Pg { .. } => panic!("PostgreSQL has no folder here"),
        }
    }

    /// Runs SQL behind the store's back.
    pub(crate) async fn sql(&self, text: &str) {
        self.try_sql(text).await.unwrap();
    }

    /// The same, where the database may refuse it.
    pub(crate) async fn try_sql(&self, text: &str) -> Result<(), sqlx::Error> {
        let text = sqlx::AssertSqlSafe(text);
        if self.is_lite() {
            let mut database = SqliteConnection::connect(&self.address()).await.unwrap();
            let done = sqlx::raw_sql(text).execute(&mut database).await.map(drop);
            database.close().await.unwrap();
            done
        } else {
            let mut database = PgConnection::connect(&self.address()).await.unwrap();
            let done = sqlx::raw_sql(text).execute(&mut database).await.map(drop);
            database.close().await.unwrap();
            done
        }
    }

    /// What a query behind the store's back finds, one text a row.
    pub(crate) async fn texts(&self, query: &str) -> Vec<String> {
        let query = sqlx::AssertSqlSafe(query);
        if self.is_lite() {
            let mut database = SqliteConnection::connect(&self.address()).await.unwrap();
            let found = sqlx::query_scalar(query).fetch_all(&mut database).await.unwrap();
            database.close().await.unwrap();
            found
        } else {
            let mut database = PgConnection::connect(&self.address()).await.unwrap();
            let found = sqlx::query_scalar(query).fetch_all(&mut database).await.unwrap();
            database.close().await.unwrap();
            found
        }
    }

    /// Does any file of the database hold these bytes?
    pub(crate) async fn files_hold(&self, bytes: &[u8]) -> bool {
        if self.is_lite() {
            return std::fs::read_dir(self.file("")).unwrap().any(|entry| {
                let file = std::fs::read(entry.unwrap().path()).unwrap();
                let mut first = file.iter().enumerate().filter(|(_, byte)| **byte == bytes[0]);
                first.any(|(at, _)| file[at..].starts_with(bytes))
            });
        }
        // Tables and indexes, once they are on the disk.
        self.sql("CHECKPOINT").await;
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let query = format!(
            r"SELECT relname::text FROM pg_class WHERE relfilenode <> 0
              AND position('\x{hex}'::bytea IN pg_read_binary_file(pg_relation_filepath(oid))) > 0"
        );
        !self.texts(&query).await.is_empty()
    }
}

/// Where in these bytes is each key? A key is so many hexadecimal digits.
pub(crate) fn keys_in(bytes: &[u8], length: usize) -> HashMap<&[u8], Vec<usize>> {
    let mut places: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (place, window) in bytes.windows(length).enumerate() {
        if window.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
            places.entry(window).or_default().push(place);
        }
    }
    places
}

/// Where a role is taken away and no invitation with it.
pub(crate) static NO_LINKS: Links = Links::To(Vec::new());

pub(crate) fn source(name: &str) -> Source {
    Source::named(SourceName::new(name).unwrap())
}

pub(crate) fn meeting(key: &str, name: &str) -> Meeting {
    serde_json::from_value(json!({
        "key": key,
        "slug": Slug::from_text(&format!("meeting {key}")),
        "name": name,
        "zone": "Europe/Dublin",
        "attendance": "hybrid",
        "schedule": {"timed": {"start": "19:00", "minutes": 60, "recurrence": {"weekly": [2, 4]}}},
        "types": ["O", "B"],
        "venue": {"name": "Old Mill", "city": "Cork", "latitude": 51.897_222_222_222_22, "longitude": -8.47},
        "group": {"name": "Harbour Lights"},
    }))
    .unwrap()
}

/// Meetings with the keys 0 to `count` - 1, all named `name`.
pub(crate) fn meetings(count: usize, name: &str) -> Vec<Meeting> {
    (0..count).map(|number| meeting(&number.to_string(), name)).collect()
}

pub(crate) fn grant(place: &str, member: &str, handle: &str, role: &str) -> Grant {
    Grant { place: place.into(), member: member.into(), handle: handle.into(), role: role.into() }
}

pub(crate) fn room(slug: &str) -> Room {
    Room {
        slug: slug.into(),
        title: "Before Dawn".into(),
        language: "en".into(),
        script: "open-discussion".into(),
        secular: false,
        meeting: Some("meeting-1".into()),
        admission: Admission::Open,
        who: "Anyone with a wish to stop.".into(),
        young: false,
        texts: "{}".into(),
        hours: None,
        members_of: None,
    }
}

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn noon() -> Timestamp {
    at("2026-11-22T12:34:56Z")
}
