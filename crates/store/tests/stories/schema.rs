//! The two databases have the same tables, and nothing in them that could tell who somebody is.

use std::collections::BTreeSet;

use sqlx::{Connection, PgConnection, SqliteConnection};

use super::home::Home;

stories!(the_tables_are_these_and_no_others);

/// Every column there is, with `?` where it may be empty. A new one is added here in the same change, after asking
/// what it could tell about a person.
const COLUMNS: &str = "
    corrections.done corrections.id corrections.kind corrections.received corrections.slug corrections.text
    meetings.body meetings.key meetings.revision meetings.source
    removals.key removals.revision removals.source
    site.id site.revision
    sources.entity? sources.fellowship? sources.imported_at sources.meeting_count sources.name sources.origin?
    sources.publish_passcodes sources.revision sources.sample sources.title sources.zone?
";

const SQLITE: &str = r#"
    SELECT t.name || '.' || c.name || CASE c."notnull" WHEN 1 THEN '' ELSE '?' END
    FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name <> '_sqlx_migrations'"#;

const POSTGRES: &str = "
    SELECT table_name || '.' || column_name || CASE is_nullable WHEN 'NO' THEN '' ELSE '?' END
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_sqlx_migrations'";

async fn the_tables_are_these_and_no_others(home: Home) {
    home.open().await.close().await;
    let found: Vec<String> = if home.is_lite() {
        let mut database = SqliteConnection::connect(&home.address()).await.unwrap();
        sqlx::query_scalar(SQLITE).fetch_all(&mut database).await.unwrap()
    } else {
        let mut database = PgConnection::connect(&home.address()).await.unwrap();
        sqlx::query_scalar(POSTGRES).fetch_all(&mut database).await.unwrap()
    };
    let found: BTreeSet<_> = found.iter().map(String::as_str).collect();
    let expected: BTreeSet<_> = COLUMNS.split_whitespace().collect();
    assert_eq!(found, expected);
}

#[test]
fn both_folders_have_the_same_migrations() {
    let names = |folder: &str| -> BTreeSet<String> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(folder);
        std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect()
    };
    assert!(!names("sqlite").is_empty());
    assert_eq!(names("sqlite"), names("postgres"));
}
