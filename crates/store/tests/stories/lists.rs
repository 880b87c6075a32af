//! Lists come, change and go.

use directory::model::{Entity, Fellowship, Meeting, Source, SourceName, Zone};
use store::{Lists, Store, StoreError};

use super::home::{Home, at, meeting, meetings, noon, source};

stories!(
    a_list_comes_back_as_it_went_in,
    an_import_tells_what_differs,
    a_running_server_loads_only_what_changed,
    a_server_far_behind_loads_everything,
    a_removed_source_takes_its_list_along,
    a_large_list_goes_in_and_out,
    keys_that_cannot_be_stored_change_nothing,
    one_unreadable_row_costs_no_other,
    two_imports_at_once_both_count,
);

/// All meetings, by source and key.
async fn everything(store: &Store) -> Vec<(SourceName, Meeting)> {
    let (lists, unreadable) = store.load_all().await.unwrap();
    assert_eq!(unreadable, []);
    sorted(&lists)
}

fn sorted(lists: &Lists) -> Vec<(SourceName, Meeting)> {
    let pair = |(source, meeting): (&std::sync::Arc<Source>, &std::sync::Arc<Meeting>)| {
        (source.name.clone(), Meeting::clone(meeting))
    };
    let mut all: Vec<_> = lists.meetings().map(pair).collect();
    all.sort_by(|a, b| (&a.0, &a.1.key).cmp(&(&b.0, &b.1.key)));
    all
}

async fn a_list_comes_back_as_it_went_in(home: Home) {
    let store = home.open().await;
    assert!(store.sources().await.unwrap().is_empty());
    assert_eq!(store.revision().await.unwrap(), 0);
    assert!(store.load_all().await.unwrap().0.is_empty());

    let full = Source {
        title: "Inter‑group “Süd” 🌊".into(),
        fellowship: Fellowship::new("Pills Anonymous").ok(),
        zone: Zone::new("Europe/Berlin").ok(),
        origin: Some("https://example.org/meetings.json".into()),
        publish_passcodes: true,
        sample: true,
        entity: Some(Entity { phone: Some("+49 30 123".into()), ..Entity::default() }),
        ..source("south")
    };
    let strange = meeting("k' OR 1=1 --", "Quotes ' \" and \u{0} NUL \u{1f600} <b>");
    let list = [meeting("B", "capital"), meeting("a", "small"), meeting("ä", "accent"), strange];
    store.replace_source(&full, &list, noon()).await.unwrap();
    store.replace_source(&source("north"), &[], noon()).await.unwrap();

    // A new start of the program finds it all.
    store.close().await;
    let store = home.open().await;
    let [north, south] = store.sources().await.unwrap().try_into().unwrap();
    assert_eq!((&*north.source, north.meetings), (&source("north"), 0));
    assert_eq!((&*south.source, south.meetings), (&full, 4));
    assert_eq!(south.imported_at, at("2026-11-22T12:34:00Z"));
    let mut expected: Vec<_> = list.into_iter().map(|meeting| (full.name.clone(), meeting)).collect();
    expected.sort_by(|a, b| a.1.key.cmp(&b.1.key));
    assert_eq!(everything(&store).await, expected);
}

async fn an_import_tells_what_differs(home: Home) {
    let store = home.open().await;
    let cork = source("cork");
    let first = store.replace_source(&cork, &meetings(3, "Harbour Lights"), noon()).await.unwrap();
    assert_eq!((first.added.len(), first.changed.len(), first.removed.len(), first.unchanged), (3, 0, 0, 0));

    let again = store.replace_source(&cork, &meetings(3, "Harbour Lights"), noon()).await.unwrap();
    assert!(again.is_empty() && again.unchanged == 3);

    let next = [meeting("0", "Harbour Lights"), meeting("1", "Harbour Light"), meeting("9", "New Dawn")];
    let changes = store.replace_source(&cork, &next, noon()).await.unwrap();
    assert_eq!(changes.unchanged, 1);
    assert_eq!((&*changes.added[0].key, &*changes.added[0].slug), ("9", "meeting-9"));
    assert_eq!((&*changes.removed[0].key, &*changes.removed[0].name), ("2", "Harbour Lights"));
    let [changed] = changes.changed.as_slice() else { panic!("{changes:?}") };
    let [field] = changed.fields.as_slice() else { panic!("{changed:?}") };
    assert_eq!((&*changed.row.key, field.field.as_str()), ("1", "name"));
    let keys: Vec<_> = everything(&store).await.into_iter().map(|(_, meeting)| meeting.key).collect();
    assert_eq!(keys, ["0".into(), "1".into(), "9".into()] as [Box<str>; 3]);
}

async fn a_running_server_loads_only_what_changed(home: Home) {
    let (importer, server) = (home.open().await, home.open().await);
    importer.replace_source(&source("cork"), &meetings(3, "A"), noon()).await.unwrap();
    importer.replace_source(&source("kerry"), &meetings(2, "A"), noon()).await.unwrap();
    let (mut lists, _) = server.load_all().await.unwrap();
    assert_eq!((lists.len(), lists.revision()), (5, 2));

    let next = [meeting("0", "A"), meeting("1", "B"), meeting("9", "C")];
    importer.replace_source(&source("cork"), &next, noon()).await.unwrap();
    assert_eq!(server.revision().await.unwrap(), 3);
    let delta = server.load_since(2).await.unwrap();
    let mut changed: Vec<_> = delta.changed.iter().map(|(source, m)| (source.as_str(), &*m.key)).collect();
    changed.sort_unstable();
    assert_eq!(changed, [("cork", "1"), ("cork", "9")]);
    assert_eq!(delta.removed, [(source("cork").name, "2".into())]);
    assert!(!delta.whole);
    assert!(lists.apply(delta));
    assert_eq!(sorted(&lists), everything(&server).await);

    // A row that comes back, a source that goes, one that only changes its title.
    importer.replace_source(&source("cork"), &meetings(3, "A"), noon()).await.unwrap();
    importer.remove_source(&source("kerry").name).await.unwrap();
    assert!(lists.apply(server.load_since(3).await.unwrap()));
    assert_eq!(sorted(&lists), everything(&server).await);
    assert_eq!(lists.sources().count(), 1);
    let titled = Source { title: "Cork".into(), ..source("cork") };
    importer.replace_source(&titled, &meetings(3, "A"), noon()).await.unwrap();
    assert!(lists.apply(server.load_since(5).await.unwrap()));
    assert!(lists.meetings().all(|(source, _)| &*source.title == "Cork"));

    // The same list once more is a new revision, and nothing to build an index for.
    importer.replace_source(&titled, &meetings(3, "A"), at("2026-11-23T12:00:00Z")).await.unwrap();
    assert!(!lists.apply(server.load_since(6).await.unwrap()));
    assert_eq!(lists.revision(), 7);
}

async fn a_server_far_behind_loads_everything(home: Home) {
    let store = home.open().await;
    store.replace_source(&source("cork"), &meetings(3, "A"), noon()).await.unwrap();
    let (mut lists, _) = store.load_all().await.unwrap();
    store.replace_source(&source("cork"), &meetings(2, "A"), noon()).await.unwrap();
    assert!(!store.load_since(1).await.unwrap().whole);

    home.sql("UPDATE site SET revision = 5000").await;
    store.replace_source(&source("kerry"), &[], noon()).await.unwrap();
    let delta = store.load_since(lists.revision()).await.unwrap();
    assert!(delta.whole, "the removal is forgotten by now");
    lists.apply(delta);
    assert_eq!(sorted(&lists), everything(&store).await);
    // As after a restored backup: the server knows a state that never was.
    assert!(store.load_since(9000).await.unwrap().whole);
}

async fn a_removed_source_takes_its_list_along(home: Home) {
    let store = home.open().await;
    store.replace_source(&source("cork"), &meetings(3, "A"), noon()).await.unwrap();
    store.replace_source(&source("kerry"), &meetings(2, "A"), noon()).await.unwrap();
    let (mut lists, _) = store.load_all().await.unwrap();
    assert!(store.remove_source(&source("cork").name).await.unwrap());
    assert!(!store.remove_source(&source("cork").name).await.unwrap());
    assert_eq!(everything(&store).await.len(), 2);

    // Taken in again before the server looked: the rows it knew must not stay.
    store.replace_source(&source("cork"), &meetings(1, "A"), noon()).await.unwrap();
    lists.apply(store.load_since(lists.revision()).await.unwrap());
    assert_eq!(sorted(&lists), everything(&store).await);
    assert_eq!(lists.len(), 3);
}

async fn a_large_list_goes_in_and_out(home: Home) {
    // More than one statement and more than one batch hold.
    let store = home.open().await;
    store.replace_source(&source("cork"), &meetings(1_645, "A"), noon()).await.unwrap();
    assert_eq!(everything(&store).await.len(), 1_645);
    let changes = store.replace_source(&source("cork"), &meetings(570, "B"), noon()).await.unwrap();
    assert_eq!((changes.changed.len(), changes.removed.len()), (570, 1_075));
    let delta = store.load_since(1).await.unwrap();
    assert_eq!((delta.changed.len(), delta.removed.len()), (570, 1_075));
    assert!(everything(&store).await.iter().all(|(_, meeting)| &*meeting.name == "B"));
}

async fn keys_that_cannot_be_stored_change_nothing(home: Home) {
    let store = home.open().await;
    store.replace_source(&source("cork"), &meetings(1, "A"), noon()).await.unwrap();
    for key in ["", "a\0b", &"x".repeat(1001)] {
        let bad = meetings(1, "B").into_iter().map(|m| Meeting { key: key.into(), ..m }).collect::<Vec<_>>();
        let refused = store.replace_source(&source("cork"), &bad, noon()).await;
        assert!(matches!(refused, Err(StoreError::Key(_))), "{refused:?}");
    }
    let twice = [meeting("1", "A"), meeting("1", "B")];
    let refused = store.replace_source(&source("cork"), &twice, noon()).await;
    assert!(matches!(refused, Err(StoreError::List(_))), "{refused:?}");
    assert_eq!(store.revision().await.unwrap(), 1);
    // The longest key is not too long.
    let long = Meeting { key: "é".repeat(500).into(), ..meeting("1", "A") };
    store.replace_source(&source("cork"), &[long], noon()).await.unwrap();
}

async fn one_unreadable_row_costs_no_other(home: Home) {
    let store = home.open().await;
    store.replace_source(&source("cork"), &meetings(3, "A"), noon()).await.unwrap();
    home.sql("UPDATE meetings SET body = '{\"key\": \"1\"}' WHERE key = '1'").await;
    let (lists, unreadable) = store.load_all().await.unwrap();
    assert_eq!(lists.len(), 2);
    let [row] = unreadable.as_slice() else { panic!("{unreadable:?}") };
    assert_eq!((row.source.as_str(), &*row.key), ("cork", "1"));
    // The next import mends it.
    let changes = store.replace_source(&source("cork"), &meetings(3, "A"), noon()).await.unwrap();
    assert_eq!((changes.changed.len(), changes.unchanged), (1, 2));
    assert_eq!(everything(&store).await.len(), 3);
}

async fn two_imports_at_once_both_count(home: Home) {
    let (one, two) = (home.open().await, home.open().await);
    let (cork, kerry) = (source("cork"), source("kerry"));
    let list = meetings(600, "A");
    let (a, b) =
        tokio::join!(one.replace_source(&cork, &list, noon()), two.replace_source(&kerry, &list, noon()));
    assert_eq!((a.unwrap().added.len(), b.unwrap().added.len()), (600, 600));
    assert_eq!(one.revision().await.unwrap(), 2);
    assert_eq!(everything(&one).await.len(), 1200);
}
