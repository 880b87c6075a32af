//! Backup and restore, and programs of different ages.

use std::{fs, path::Path};

use store::{Location, NewCorrection, NewReport, Store, StoreError};

use super::home::{Home, grant, meetings, noon, room, source};

stories!(
    a_backup_can_be_restored,
    a_backup_holds_what_is_kept_about_people,
    nobody_else_may_read_a_backup,
    an_older_database_is_brought_up_to_date,
    a_running_server_is_not_pulled_from_under,
    what_is_no_backup_is_refused,
    a_newer_schema_is_not_touched,
    two_programs_may_start_at_once,
);

async fn a_backup_can_be_restored(home: Home) {
    let store = home.open().await;
    store.replace_source(&source("cork"), &meetings(700, "A"), noon()).await.unwrap();
    if !home.is_lite() {
        let refused = store.backup("backup".as_ref()).await.unwrap_err();
        assert!(refused.to_string().contains("pg_dump"), "{refused}");
        let refused = Store::restore(&home.location(), "backup".as_ref()).await.unwrap_err();
        assert!(refused.to_string().contains("pg_restore"), "{refused}");
        return;
    }
    let backup = home.file("backup.sqlite");
    store.backup(&backup).await.unwrap();
    let bytes = fs::read(&backup).unwrap();
    assert!(matches!(store.backup(&backup).await, Err(StoreError::File { .. })), "never over an older one");
    store.replace_source(&source("cork"), &meetings(1, "B"), noon()).await.unwrap();
    store.close().await;

    // Over the old database, over a damaged one, and where there is none.
    let damaged = home.file("damaged.sqlite");
    fs::write(&damaged, "this is no database").unwrap();
    for location in [home.location(), Location::file(damaged), Location::file(home.file("fresh.sqlite"))] {
        Store::restore(&location, &backup).await.unwrap();
        let store = Store::open(&location).await.unwrap();
        let (lists, unreadable) = store.load_all().await.unwrap();
        assert_eq!((lists.len(), unreadable.len(), lists.revision()), (700, 0, 1));
        assert!(lists.meetings().all(|(_, meeting)| &*meeting.name == "A"));
        store.close().await;
    }
    assert_eq!(fs::read(&backup).unwrap(), bytes, "the backup stays as it is");
    let left: Vec<_> = fs::read_dir(home.file("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains(".restoring")), "{left:?}");
    assert!(!left.iter().any(|name| name.to_string_lossy().contains(".part")), "{left:?}");
}

async fn a_backup_holds_what_is_kept_about_people(home: Home) {
    if !home.is_lite() {
        return; // Told above: PostgreSQL's own tools do it.
    }
    let store = home.open().await;
    store.salt([7; 16]).await.unwrap();
    store.put_account("a1", b"sealed").await.unwrap();
    store.put_passkey("b2", b"sealed too").await.unwrap();
    let chair = grant("room/dawn", "c3", "calm river", "chair");
    store.grant(&chair).await.unwrap();
    store.put_room(&room("dawn")).await.unwrap();
    let report = NewReport { place: "room/dawn", words: "words", note: "note", post: "" };
    store.add_report(report, [1; 8], noon()).await.unwrap();
    let backup = home.file("backup.sqlite");
    store.backup(&backup).await.unwrap();
    store.forget("a1", &["b2".into()], &[("room/dawn".into(), "c3".into())]).await.unwrap();
    store.close().await;

    Store::restore(&home.location(), &backup).await.unwrap();
    let store = home.open().await;
    assert_eq!(store.salt([9; 16]).await.unwrap(), [7; 16]);
    assert_eq!(store.account("a1").await.unwrap().as_deref(), Some(b"sealed".as_slice()));
    assert_eq!(store.passkey("b2").await.unwrap().as_deref(), Some(b"sealed too".as_slice()));
    assert_eq!(store.grants_at("room/dawn").await.unwrap(), [chair]);
    assert_eq!(store.rooms().await.unwrap(), [room("dawn")]);
    assert_eq!(store.open_reports().await.unwrap().len(), 1);
}

async fn nobody_else_may_read_a_backup(home: Home) {
    if !home.is_lite() {
        return; // Told above: PostgreSQL's own tools do it.
    }
    let store = home.open().await;
    assert_eq!(rights(home.address().as_ref()), 0o600);
    let backup = home.file("backup.sqlite");
    store.backup(&backup).await.unwrap();
    store.close().await;
    assert_eq!(rights(&backup), 0o600);
    // Copied about, it may have become readable; what is made of it is not.
    set_rights(&backup, 0o644);
    Store::restore(&home.location(), &backup).await.unwrap();
    assert_eq!(rights(home.address().as_ref()), 0o600);
}

#[cfg(unix)]
fn rights(file: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(file).unwrap().permissions().mode() & 0o777
}

#[cfg(unix)]
fn set_rights(file: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(file, fs::Permissions::from_mode(mode)).unwrap();
}

/// Elsewhere there are no such rights.
#[cfg(not(unix))]
fn rights(_: &Path) -> u32 {
    0o600
}

#[cfg(not(unix))]
fn set_rights(_: &Path, _: u32) {}

async fn an_older_database_is_brought_up_to_date(home: Home) {
    let store = home.open().await;
    let new = NewCorrection { slug: "meeting-1", kind: "closed", text: "It is shut." };
    store.add_correction(new, [1; 8], noon()).await.unwrap();
    store.close().await;
    let second = ["salts", "accounts", "passkeys", "grants", "invitations", "rooms", "room_acts", "reports"];
    // The thirteenth adds to the rooms of the second.
    let thirteenth =
        ["groups", "members", "invitations", "positions", "rota"].map(|name| format!("home_{name}"));
    let thirteenth = thirteenth.iter().map(AsRef::as_ref).chain(["ties", "tie_answers", "tie_contacts"]);
    for table in second.into_iter().chain(thirteenth) {
        home.sql(&format!("DROP TABLE {table}")).await;
    }
    home.sql("DELETE FROM _sqlx_migrations WHERE version IN (2, 13)").await;

    let store = home.open().await;
    assert_eq!(&*store.open_corrections().await.unwrap()[0].text, "It is shut.");
    assert_eq!(store.rooms().await.unwrap(), []);
    assert!(!store.has_any("site", "admin").await.unwrap());
}

async fn a_running_server_is_not_pulled_from_under(home: Home) {
    if !home.is_lite() {
        return; // Told above: PostgreSQL's own tools do it.
    }
    let store = home.open().await;
    let backup = home.file("backup.sqlite");
    store.backup(&backup).await.unwrap();
    store.replace_source(&source("cork"), &meetings(3, "A"), noon()).await.unwrap();
    let refused = Store::restore(&home.location(), &backup).await;
    assert!(matches!(refused, Err(StoreError::InUse(_))), "{refused:?}");
    assert_eq!(store.load_all().await.unwrap().0.len(), 3);
}

async fn what_is_no_backup_is_refused(home: Home) {
    if !home.is_lite() {
        return; // As above.
    }
    let store = home.open().await;
    store.replace_source(&source("cork"), &meetings(700, "A"), noon()).await.unwrap();
    let good = home.file("backup.sqlite");
    store.backup(&good).await.unwrap();
    store.close().await;

    let missing = Store::restore(&home.location(), &home.file("missing")).await;
    assert!(matches!(missing, Err(StoreError::File { .. })), "{missing:?}");
    let mut cut = fs::read(&good).unwrap();
    cut.truncate(cut.len() / 2);
    let other = [("text", b"[]".to_vec()), ("empty", Vec::new()), ("cut", cut)];
    for (name, bytes) in other {
        let file = home.file(name);
        fs::write(&file, bytes).unwrap();
        let refused = Store::restore(&home.location(), &file).await;
        assert!(matches!(refused, Err(StoreError::NotABackup { .. })), "{name}: {refused:?}");
    }
    assert_eq!(home.open().await.load_all().await.unwrap().0.len(), 700);
}

async fn a_newer_schema_is_not_touched(home: Home) {
    home.open().await.close().await;
    let checksum = if home.is_lite() { "x''" } else { "''" };
    home.sql(&format!(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES (9999, 'of the future', TRUE, {checksum}, 0)"
    ))
    .await;
    let refused = Store::open(&home.location()).await;
    let newest: i64 = super::schema::migrations("sqlite").last().unwrap()[..4].parse().unwrap();
    assert!(
        matches!(refused, Err(StoreError::TooNew { found: 9999, known }) if known == newest),
        "{refused:?}"
    );
    assert!(refused.unwrap_err().to_string().contains("newer version"));
}

async fn two_programs_may_start_at_once(home: Home) {
    let location = home.location();
    let starts = [0; 4].map(|_| Store::open(&location));
    let [a, b, c, d] = starts;
    let (a, b, c, d) = tokio::join!(a, b, c, d);
    for store in [a, b, c, d] {
        assert_eq!(store.unwrap().revision().await.unwrap(), 0);
    }
}
