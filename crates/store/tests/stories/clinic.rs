//! The clinic's papers and its log.

use store::{
    ClinicChange, ClinicRecord, ClinicStore, ClinicWhich as Which, Location, LogHead, NewClinicRecord, Store,
    StoreError,
};

use super::home::Home;

stories!(
    papers_are_kept_by_kind_and_owner,
    an_act_is_done_whole_or_not_at_all,
    the_log_is_only_added_to,
    papers_are_read_with_the_line_they_stand_at,
    two_acts_at_once_stand_one_after_the_other,
    the_salt_is_the_first_ones,
    the_zones_have_nothing_in_common,
);

async fn open(home: &Home) -> ClinicStore {
    let store = ClinicStore::open(&home.location()).await.unwrap();
    store.salt([7; 16]).await.unwrap();
    store
}

fn paper<'a>(id: &'a str, owner: &'a str, version: &'a str) -> NewClinicRecord<'a> {
    NewClinicRecord { id, kind: "consent", owner, version, sealed: b"sealed" }
}

async fn papers(store: &ClinicStore, which: Which<'_>) -> Vec<ClinicRecord> {
    store.papers(which).await.unwrap().papers
}

/// Binds a line so that a test sees what it was bound to.
fn bind(head: &LogHead, line: &[u8]) -> String {
    format!("{}|{}|{}", head.number, head.mac, String::from_utf8_lossy(line))
}

async fn papers_are_kept_by_kind_and_owner(home: Home) {
    let store = open(&home).await;
    let add = [ClinicChange::Add(paper("a", "client", "1")), ClinicChange::Add(paper("b", "other", "1"))];
    store.act(&add, b"two", bind).await.unwrap();
    assert_eq!(papers(&store, Which::Of("consent", "client")).await.len(), 1);
    assert_eq!(papers(&store, Which::Of("plan", "client")).await, []);
    assert_eq!(papers(&store, Which::Kind("consent")).await.len(), 2);
    assert_eq!(papers(&store, Which::All).await.len(), 2);
    let again = NewClinicRecord { sealed: b"new", ..paper("a", "client", "2") };
    store.act(&[ClinicChange::Replace(again, "1")], b"again", bind).await.unwrap();
    let kept = papers(&store, Which::One("a")).await.pop().unwrap();
    assert_eq!((&*kept.version, kept.sealed.as_slice()), ("2", &b"new"[..]));
    store.act(&[ClinicChange::Remove("a", "2")], b"gone", bind).await.unwrap();
    assert_eq!(papers(&store, Which::One("a")).await, []);
    assert!(!home.files_hold(b"no such bytes").await);
}

async fn an_act_is_done_whole_or_not_at_all(home: Home) {
    let store = open(&home).await;
    store.act(&[ClinicChange::Add(paper("a", "client", "1"))], b"add", bind).await.unwrap();
    let head = store.log_head().await.unwrap();
    for last in [
        ClinicChange::Stands("a", "0"),
        ClinicChange::Replace(paper("a", "client", "2"), "0"),
        ClinicChange::Remove("a", "0"),
        ClinicChange::Add(paper("a", "client", "9")),
        ClinicChange::Stands("nobody", "1"),
    ] {
        let refused = store.act(&[ClinicChange::Add(paper("b", "client", "1")), last], b"no", bind).await;
        assert!(matches!(refused, Err(StoreError::Stale)), "{refused:?}");
        assert_eq!(papers(&store, Which::One("b")).await, []);
        assert_eq!(store.log_head().await.unwrap(), head);
    }
    let stands = [ClinicChange::Stands("a", "1"), ClinicChange::Add(paper("b", "client", "1"))];
    store.act(&stands, b"yes", bind).await.unwrap();
    let long = vec![0; 500_001];
    let long = NewClinicRecord { sealed: &long, ..paper("c", "client", "1") };
    let refused = store.act(&[ClinicChange::Add(long)], b"no", bind).await;
    assert!(matches!(refused, Err(StoreError::TooLong { .. })));
}

async fn the_log_is_only_added_to(home: Home) {
    let store = open(&home).await;
    for line in ["one", "two", "three"] {
        store.act(&[], line.as_bytes(), bind).await.unwrap();
    }
    let mut lines = Vec::new();
    store.each_line(0, |line| lines.push(line)).await.unwrap();
    assert_eq!(lines.iter().map(|line| line.number).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(lines[0].mac, "1||one");
    assert_eq!(lines[2].mac, "3|2|1||one|two|three");
    assert_eq!(store.last_lines(2).await.unwrap(), [lines[2].clone(), lines[1].clone()]);
    assert_eq!(store.lines_before(3, 1).await.unwrap(), [lines[1].clone()]);
    assert_eq!(store.lines_before(1, 5).await.unwrap(), []);
    let head = store.log_head().await.unwrap();
    assert_eq!((head.number, &*head.mac), (3, "3|2|1||one|two|three"));
    // Whoever has the database open and is not the program is stopped by the database itself.
    for change in ["UPDATE log SET sealed = 'x'", "DELETE FROM log WHERE number = 3"] {
        assert!(home.try_sql(change).await.is_err(), "{change}");
    }
}

/// Whoever checks papers against the log has both as of one moment, whatever is written meanwhile.
async fn papers_are_read_with_the_line_they_stand_at(home: Home) {
    let store = open(&home).await;
    store.act(&[ClinicChange::Add(paper("a", "client", "0"))], b"0", bind).await.unwrap();
    let writing = tokio::spawn({
        let store = store.clone();
        async move {
            for number in 1..=30 {
                let (version, seen) = (number.to_string(), (number - 1).to_string());
                let change = ClinicChange::Replace(paper("a", "client", &version), &seen);
                store.act(&[change], version.as_bytes(), bind).await.unwrap();
            }
        }
    });
    for _ in 0..30 {
        let found = store.papers(Which::Kind("consent")).await.unwrap();
        assert_eq!(&*found.papers[0].version, (found.line - 1).to_string());
        let (mut lines, mut versions) = (0, Vec::new());
        store
            .each_line_and_paper(|line| lines = line.number, |paper| versions.push(paper.version))
            .await
            .unwrap();
        assert_eq!(versions, [(lines - 1).to_string().into_boxed_str()]);
    }
    writing.await.unwrap();
    let mut numbers = Vec::new();
    store.each_line(29, |line| numbers.push(line.number)).await.unwrap();
    assert_eq!(numbers, [30, 31]);
}

async fn two_acts_at_once_stand_one_after_the_other(home: Home) {
    let (one, other) = (open(&home).await, open(&home).await);
    let write = |store: ClinicStore| async move {
        for _ in 0..20 {
            store.act(&[], b"line", |head, _| format!("{}<{}", head.number, head.number - 1)).await.unwrap();
        }
    };
    let (first, second) = tokio::join!(tokio::spawn(write(one.clone())), tokio::spawn(write(other)));
    first.and(second).unwrap();
    let mut lines = Vec::new();
    one.each_line(0, |line| lines.push(line)).await.unwrap();
    let macs: Vec<String> = (1..=40).map(|number| format!("{number}<{}", number - 1)).collect();
    assert_eq!(lines.into_iter().map(|line| line.mac).collect::<Vec<_>>(), macs);
}

async fn the_salt_is_the_first_ones(home: Home) {
    let store = ClinicStore::open(&home.location()).await.unwrap();
    assert_eq!(store.salt([1; 16]).await.unwrap(), [1; 16]);
    assert_eq!(store.salt([2; 16]).await.unwrap(), [1; 16]);
    let again = ClinicStore::open(&home.location()).await.unwrap();
    assert_eq!(again.salt([3; 16]).await.unwrap(), [1; 16]);
}

/// The clinic's tables are never made in the community's database, nor the other way round.
async fn the_zones_have_nothing_in_common(home: Home) {
    let community: Store = home.open().await;
    let location: Location = home.location();
    assert!(ClinicStore::open(&location).await.is_err());
    assert!(home.try_sql("SELECT 1 FROM records").await.is_err());
    community.close().await;
}
