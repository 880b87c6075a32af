//! Lists are fetched on a rhythm, once at a time; what comes is let in, waits, or is told.

use directory::model::{Source, SourceName, diff::Changes};
use jiff::Timestamp;
use store::{Claim, Feed, FeedSettings, Found, Store, StoreError, Validators};

use super::home::{Home, at, meeting, meetings, noon, source};

stories!(
    a_feed_comes_back_as_it_was_put,
    one_program_at_a_time_fetches_a_list,
    a_list_that_came_is_in_place_with_its_report,
    the_same_trouble_is_told_once,
    a_refused_list_waits_and_can_be_taken,
    a_better_list_ends_the_wait,
    whoever_lost_the_claim_changes_nothing,
    reports_are_kept_within_bounds,
    a_pause_stops_a_fetch_under_way,
    a_clock_that_ran_ahead_stops_no_list,
    what_waits_keeps_its_report,
    a_list_found_as_it_was_was_read,
    a_removed_list_comes_back_whole,
    a_removed_list_is_forgotten_after_thirty_days,
    an_import_brings_a_removed_list_back,
);

const ADDRESS: &str = "https://lists.example/meetings.json";

fn hourly() -> FeedSettings<'static> {
    FeedSettings { address: ADDRESS, format: None, column_map: None, rhythm: 60, reread: true }
}

fn cork() -> SourceName {
    source("cork").name
}

fn after(minutes: i64) -> Timestamp {
    noon() + jiff::SignedDuration::from_mins(minutes)
}

fn found(outcome: &'static str, minutes: i64) -> Found<'static> {
    Found { outcome, detail: "{}", at: after(minutes), next: after(minutes + 60) }
}

fn tagged(etag: &str) -> Validators<'_> {
    Validators { etag: Some(etag), last_modified: None }
}

async fn with_feed(store: &Store) {
    assert!(store.put_feed(&source("cork"), hourly(), noon(), noon()).await.unwrap());
}

async fn feed(store: &Store) -> Feed {
    store.feed(&cork()).await.unwrap().unwrap()
}

/// Begins a fetch, whether it is due or not.
async fn claim(store: &Store, minutes: i64) -> Claim {
    let (now, until) = (after(minutes), after(minutes + 10));
    store.claim_feed(&cork(), &format!("t{minutes}"), now, until, false).await.unwrap().unwrap()
}

async fn keys(store: &Store) -> Vec<String> {
    let (lists, _) = store.load_all().await.unwrap();
    let mut keys: Vec<_> = lists.meetings().map(|(_, meeting)| meeting.key.to_string()).collect();
    keys.sort_unstable();
    keys
}

async fn a_feed_comes_back_as_it_was_put(home: Home) {
    let store = home.open().await;
    let titled = Source { title: "Cork Intergroup".into(), ..source("cork") };
    let settings = FeedSettings { format: Some("csv"), column_map: Some("uk-ireland"), ..hourly() };
    assert!(store.put_feed(&titled, settings, noon(), after(5)).await.unwrap());
    store.close().await;
    let store = home.open().await;
    let [kept] = store.feeds().await.unwrap().try_into().unwrap();
    assert_eq!((&*kept.address, kept.rhythm, kept.paused, kept.reread), (ADDRESS, 60, false, true));
    assert_eq!((kept.format.as_deref(), kept.column_map.as_deref()), (Some("csv"), Some("uk-ireland")));
    assert_eq!(
        (kept.next, kept.fetched, kept.good, kept.quarantined),
        (at("2026-11-22T12:39:56Z"), None, None, None)
    );
    let [info] = store.sources().await.unwrap().try_into().unwrap();
    assert_eq!(
        (&*info.source.title, info.source.origin.as_deref(), info.meetings),
        ("Cork Intergroup", Some(ADDRESS), 0)
    );

    // A title alone changes nothing about the rows; a zone may change them all.
    let claimed = claim(&store, 1).await;
    store.feed_same(&claimed, found("same", 1), tagged("a")).await.unwrap();
    assert!(
        store.put_feed(&titled, FeedSettings { reread: false, ..settings }, noon(), noon()).await.unwrap()
    );
    assert_eq!((feed(&store).await.etag.as_deref(), feed(&store).await.reread), (Some("a"), false));
    assert!(store.put_feed(&titled, settings, noon(), noon()).await.unwrap());
    assert_eq!((feed(&store).await.etag.as_deref(), feed(&store).await.reread), (None, true));

    assert!(store.set_feed_rhythm(&cork(), 1440, after(9)).await.unwrap());
    assert!(store.pause_feed(&cork(), true, after(9)).await.unwrap());
    let kept = feed(&store).await;
    assert_eq!(
        (kept.rhythm, kept.paused, kept.next),
        (1440, true, after(9).round(jiff::Unit::Second).unwrap_or(after(9)))
    );
    assert!(!store.pause_feed(&source("kerry").name, true, noon()).await.unwrap());
    assert_eq!(store.due_feed(after(1000)).await.unwrap(), None, "it is paused");

    // A list that was imported by hand keeps its meetings when it is put on a rhythm.
    store.replace_source(&source("kerry"), &meetings(2, "A"), noon()).await.unwrap();
    assert!(store.put_feed(&source("kerry"), hourly(), noon(), noon()).await.unwrap());
    assert_eq!(keys(&store).await, ["0", "1"]);
    assert_eq!(store.due_feed(noon()).await.unwrap(), Some(source("kerry").name));
}

async fn one_program_at_a_time_fetches_a_list(home: Home) {
    let (one, two) = (home.open().await, home.open().await);
    with_feed(&one).await;
    let claims = |only_due| {
        let (one, two) = (one.clone(), two.clone());
        async move {
            let name = cork();
            let a = one.claim_feed(&name, "one", after(1), after(11), only_due);
            let b = two.claim_feed(&name, "two", after(1), after(11), only_due);
            let (a, b) = tokio::join!(a, b);
            (a.unwrap(), b.unwrap())
        }
    };
    let (a, b) = claims(true).await;
    assert!(a.is_some() != b.is_some(), "one of them");
    assert!(two.due_feed(after(1)).await.unwrap().is_none());
    assert!(claims(false).await.0.is_none(), "it is held");
    let claim = a.or(b).unwrap();
    one.feed_same(&claim, found("same", 1), tagged("a")).await.unwrap();
    // Whoever saw it due before comes too late.
    let (a, b) = claims(true).await;
    assert!(a.is_none() && b.is_none());
    assert_eq!(
        (feed(&one).await.etag.as_deref(), feed(&one).await.good),
        (Some("a"), Some(at("2026-11-22T12:35:00Z")))
    );
    // A program that died holds it for a while only.
    assert!(one.claim_feed(&cork(), "dead", after(61), after(71), true).await.unwrap().is_some());
    assert!(two.claim_feed(&cork(), "late", after(70), after(80), true).await.unwrap().is_none());
    assert!(two.claim_feed(&cork(), "late", after(71), after(81), true).await.unwrap().is_some());
}

async fn a_list_that_came_is_in_place_with_its_report(home: Home) {
    let store = home.open().await;
    with_feed(&store).await;
    let first = claim(&store, 1).await;
    let list = meetings(3, "A");
    store.feed_arrived(&first, &source("cork"), &list, found("arrived", 1), tagged("a")).await.unwrap();
    let next = [meeting("0", "A"), meeting("1", "B"), meeting("9", "C")];
    assert_eq!(store.compare(&cork(), &next).await.unwrap().changed.len(), 1);
    let second = claim(&store, 61).await;
    let changes =
        store.feed_arrived(&second, &source("cork"), &next, found("arrived", 61), tagged("b")).await.unwrap();
    assert_eq!((changes.added.len(), changes.changed.len(), changes.removed.len()), (1, 1, 1));
    assert_eq!(keys(&store).await, ["0", "1", "9"]);
    let kept = feed(&store).await;
    assert_eq!((kept.etag.as_deref(), kept.reread, kept.failures), (Some("b"), false, 0));

    let [later, earlier] = store.feed_reports(&cork()).await.unwrap().try_into().unwrap();
    assert_eq!((earlier.number, earlier.added, earlier.changed), (1, 3, 0));
    assert_eq!((later.number, later.added, later.changed, later.removed), (2, 1, 1, 1));
    assert_eq!(later.first, at("2026-11-22T13:35:00Z"));
    let (report, kept) = store.feed_report(&cork(), 2).await.unwrap().unwrap();
    assert_eq!(report, later);
    assert_eq!((kept.changed, kept.removed, kept.added), (changes.changed, changes.removed, changes.added));
    assert!(store.feed_report(&cork(), 3).await.unwrap().is_none());

    // Nothing new is no report.
    let third = claim(&store, 121).await;
    store.feed_arrived(&third, &source("cork"), &next, found("arrived", 121), tagged("b")).await.unwrap();
    assert_eq!(store.feed_reports(&cork()).await.unwrap().len(), 2);
}

async fn the_same_trouble_is_told_once(home: Home) {
    let store = home.open().await;
    with_feed(&store).await;
    for round in 0..3 {
        let claim = claim(&store, round * 60).await;
        assert_eq!(claim.feed.failures, u32::try_from(round).unwrap());
        store.feed_failed(&claim, found("failed", round * 60), claim.feed.failures + 1, false).await.unwrap();
    }
    let [report] = store.feed_reports(&cork()).await.unwrap().try_into().unwrap();
    assert_eq!(
        (report.times, report.first, report.last),
        (3, at("2026-11-22T12:34:00Z"), at("2026-11-22T14:34:00Z"))
    );
    let gone = claim(&store, 240).await;
    let detail = Found { detail: r#"{"gone":true}"#, ..found("failed", 240) };
    store.feed_failed(&gone, detail, 4, true).await.unwrap();
    assert_eq!(store.feed_reports(&cork()).await.unwrap().len(), 2);
    let kept = feed(&store).await;
    assert_eq!((kept.failures, kept.paused, kept.outcome.as_deref()), (4, true, Some("failed")));
    assert_eq!((kept.good, kept.detail.as_deref()), (None, Some(r#"{"gone":true}"#)));
}

async fn refuse(store: &Store, minutes: i64, list: &[u8]) {
    let claim = claim(store, minutes).await;
    let changes = Changes { unchanged: 1, ..Changes::default() };
    store.feed_refused(&claim, found("refused", minutes), list, tagged("bad"), &changes).await.unwrap();
}

async fn a_refused_list_waits_and_can_be_taken(home: Home) {
    let store = home.open().await;
    store.replace_source(&source("cork"), &meetings(3, "A"), noon()).await.unwrap();
    with_feed(&store).await;
    refuse(&store, 1, b"\0 bytes \xff").await;
    refuse(&store, 61, b"\0 bytes \xff").await;
    let [report] = store.feed_reports(&cork()).await.unwrap().try_into().unwrap();
    assert_eq!(report.times, 2, "the same once more");
    refuse(&store, 121, b"others").await;
    refuse(&store, 181, b"").await;
    assert_eq!(keys(&store).await.len(), 3, "the old list stays");
    let waiting = store.quarantined(&cork()).await.unwrap().unwrap();
    assert_eq!((waiting.number, &*waiting.list, waiting.etag.as_deref()), (3, &b""[..], Some("bad")));
    assert_eq!(feed(&store).await.quarantined, Some(3));
    assert_eq!(feed(&store).await.etag, None, "the server is asked for what was let in");

    // What was looked at is not what waits by now.
    let take = |number| {
        let store = store.clone();
        async move {
            let found = found("taken", 200);
            store.take_quarantined(number, &source("cork"), &meetings(1, "A"), found, tagged("c")).await
        }
    };
    assert!(matches!(take(1).await, Err(StoreError::Lost)));
    assert!(!store.discard_quarantined(&cork(), 1).await.unwrap());
    assert_eq!((keys(&store).await.len(), feed(&store).await.etag), (3, None));
    assert_eq!(take(3).await.unwrap().removed.len(), 2);
    assert!(matches!(take(3).await, Err(StoreError::Lost)), "one effect");
    let kept = feed(&store).await;
    assert_eq!((keys(&store).await.len(), kept.quarantined, kept.etag.as_deref()), (1, None, Some("c")));
    assert_eq!(store.feed_reports(&cork()).await.unwrap()[0].removed, 2);

    refuse(&store, 301, b"others").await;
    let number = feed(&store).await.quarantined.unwrap();
    assert!(store.discard_quarantined(&cork(), number).await.unwrap());
    assert_eq!(store.quarantined(&cork()).await.unwrap(), None);
}

async fn a_better_list_ends_the_wait(home: Home) {
    let store = home.open().await;
    with_feed(&store).await;
    refuse(&store, 1, b"bad").await;
    let good = claim(&store, 61).await;
    store
        .feed_arrived(&good, &source("cork"), &meetings(1, "A"), found("arrived", 61), tagged("a"))
        .await
        .unwrap();
    assert_eq!(store.quarantined(&cork()).await.unwrap(), None);
    refuse(&store, 121, b"bad").await;
    // Its keepers took it back: what their server has is what was let in last.
    let same = claim(&store, 181).await;
    store.feed_same(&same, found("same", 181), tagged("a")).await.unwrap();
    assert_eq!(store.quarantined(&cork()).await.unwrap(), None);
    // Trouble on the way says nothing about the list that waits.
    refuse(&store, 241, b"bad").await;
    let failed = claim(&store, 301).await;
    store.feed_failed(&failed, found("failed", 301), 1, false).await.unwrap();
    assert!(store.quarantined(&cork()).await.unwrap().is_some());
}

async fn whoever_lost_the_claim_changes_nothing(home: Home) {
    let store = home.open().await;
    with_feed(&store).await;
    let slow = claim(&store, 1).await;
    // Somebody changes how the list is read; another fetch begins.
    assert!(store.put_feed(&source("cork"), hourly(), after(2), after(2)).await.unwrap());
    let quick = claim(&store, 3).await;
    let list = meetings(1, "A");
    let changes = Changes::default();
    let lost = [
        store.feed_same(&slow, found("same", 4), tagged("x")).await.err(),
        store.feed_failed(&slow, found("failed", 4), 1, false).await.err(),
        store.feed_refused(&slow, found("refused", 4), b"x", tagged("x"), &changes).await.err(),
        store.feed_arrived(&slow, &source("cork"), &list, found("arrived", 4), tagged("x")).await.err(),
    ];
    assert!(lost.iter().all(|error| matches!(error, Some(StoreError::Lost))), "{lost:?}");
    assert_eq!((keys(&store).await.len(), store.feed_reports(&cork()).await.unwrap().len()), (0, 0));
    assert_eq!((feed(&store).await.fetched, store.quarantined(&cork()).await.unwrap()), (None, None));
    // And the list that is removed while it is fetched stays removed.
    store.withdraw_source(&cork(), after(5)).await.unwrap();
    let late = store.feed_arrived(&quick, &source("cork"), &list, found("arrived", 6), tagged("x")).await;
    assert!(matches!(late, Err(StoreError::Lost)));
    assert_eq!(keys(&store).await.len(), 0);
}

async fn reports_are_kept_within_bounds(home: Home) {
    let store = home.open().await;
    with_feed(&store).await;
    for round in 0..110 {
        let claim = claim(&store, round * 20).await;
        let name = format!("Name {round}");
        let list = meetings(1, &name);
        store
            .feed_arrived(&claim, &source("cork"), &list, found("arrived", round * 20), tagged("a"))
            .await
            .unwrap();
    }
    let reports = store.feed_reports(&cork()).await.unwrap();
    assert_eq!((reports.len(), reports[0].number, reports[99].number), (100, 110, 11));
}

async fn a_removed_list_comes_back_whole(home: Home) {
    let (server, store) = (home.open().await, home.open().await);
    with_feed(&store).await;
    let first = claim(&store, 1).await;
    store
        .feed_arrived(&first, &source("cork"), &meetings(3, "A"), found("arrived", 1), tagged("a"))
        .await
        .unwrap();
    let (mut lists, _) = server.load_all().await.unwrap();

    assert!(store.withdraw_source(&cork(), noon()).await.unwrap());
    assert!(!store.withdraw_source(&cork(), noon()).await.unwrap());
    assert!(lists.apply(server.load_since(lists.revision()).await.unwrap()));
    assert_eq!((lists.len(), keys(&server).await.len(), store.sources().await.unwrap().len()), (0, 0, 0));
    assert_eq!((store.feeds().await.unwrap().len(), store.feed(&cork()).await.unwrap()), (0, None));
    assert_eq!(store.due_feed(after(1000)).await.unwrap(), None);
    for only_due in [false, true] {
        let claim = store.claim_feed(&cork(), "t", after(1000), after(1010), only_due).await.unwrap();
        assert!(claim.is_none());
    }
    assert!(!store.put_feed(&source("cork"), hourly(), noon(), noon()).await.unwrap());
    let [(info, removed)] = store.removed_sources().await.unwrap().try_into().unwrap();
    assert_eq!((&info.source.name, info.meetings, removed), (&cork(), 3, at("2026-11-22T12:00:00Z")));

    assert!(store.bring_back_source(&cork()).await.unwrap());
    assert!(!store.bring_back_source(&cork()).await.unwrap());
    assert!(lists.apply(server.load_since(lists.revision()).await.unwrap()));
    assert_eq!((lists.len(), keys(&server).await.len()), (3, 3));
    assert_eq!(
        (feed(&store).await.etag.as_deref(), store.feed_reports(&cork()).await.unwrap().len()),
        (Some("a"), 1)
    );
    assert_eq!(store.removed_sources().await.unwrap().len(), 0);
}

async fn a_removed_list_is_forgotten_after_thirty_days(home: Home) {
    let store = home.open().await;
    with_feed(&store).await;
    refuse(&store, 1, b"a list of people").await;
    store.replace_source(&source("kerry"), &meetings(1, "A"), noon()).await.unwrap();
    store.withdraw_source(&cork(), at("2026-11-22T12:34:56Z")).await.unwrap();
    store.purge(at("2026-12-22T11:59:59Z")).await.unwrap();
    assert_eq!(store.removed_sources().await.unwrap().len(), 1);
    assert_eq!(store.purge(at("2026-12-22T12:00:01Z")).await.unwrap(), 1);
    assert_eq!(store.removed_sources().await.unwrap().len(), 0);
    assert!(!store.bring_back_source(&cork()).await.unwrap());
    for table in ["feeds", "feed_reports", "quarantine"] {
        assert_eq!(home.texts(&format!("SELECT source FROM {table}")).await, [""; 0], "{table}");
    }
    assert_eq!(keys(&store).await, ["0"], "the others stay");
}

async fn an_import_brings_a_removed_list_back(home: Home) {
    let (server, store) = (home.open().await, home.open().await);
    store.replace_source(&source("cork"), &meetings(3, "A"), noon()).await.unwrap();
    let (mut lists, _) = server.load_all().await.unwrap();
    store.withdraw_source(&cork(), noon()).await.unwrap();
    lists.apply(server.load_since(lists.revision()).await.unwrap());
    // Two of the three rows say what they said before.
    let changes = store.replace_source(&source("cork"), &meetings(2, "A"), noon()).await.unwrap();
    assert_eq!((changes.removed.len(), changes.unchanged), (1, 2));
    lists.apply(server.load_since(lists.revision()).await.unwrap());
    assert_eq!((lists.len(), keys(&server).await.len()), (2, 2));
}

async fn a_pause_stops_a_fetch_under_way(home: Home) {
    let store = home.open().await;
    with_feed(&store).await;
    let claimed = claim(&store, 1).await;
    assert!(store.pause_feed(&cork(), true, after(60)).await.unwrap());
    let list = meetings(3, "A");
    let late = store.feed_arrived(&claimed, &source("cork"), &list, found("arrived", 2), tagged("a")).await;
    assert!(matches!(late, Err(StoreError::Lost)), "{late:?}");
    assert_eq!((keys(&store).await, feed(&store).await.paused), (Vec::new(), true));
    assert!(store.pause_feed(&cork(), false, after(3)).await.unwrap());
    assert!(store.claim_feed(&cork(), "t", after(3), after(13), true).await.unwrap().is_some());
}

async fn a_clock_that_ran_ahead_stops_no_list(home: Home) {
    let store = home.open().await;
    with_feed(&store).await;
    const TEN_YEARS: i64 = 10 * 365 * 24 * 60;
    let ahead = claim(&store, TEN_YEARS).await;
    store.feed_same(&ahead, found("same", TEN_YEARS), tagged("a")).await.unwrap();
    assert_eq!(store.due_feed(after(1)).await.unwrap(), Some(cork()));
    // A fetch that began then and never ended.
    assert!(
        store
            .claim_feed(&cork(), "t", after(TEN_YEARS), after(TEN_YEARS + 10), false)
            .await
            .unwrap()
            .is_some()
    );
    assert_eq!(store.due_feed(after(1)).await.unwrap(), Some(cork()));
    let claim = store.claim_feed(&cork(), "u", after(1), after(11), true).await.unwrap().unwrap();
    assert_eq!(store.due_feed(after(1)).await.unwrap(), None, "it is held");
    store.feed_same(&claim, found("same", 1), tagged("a")).await.unwrap();
    assert_eq!(store.due_feed(after(60)).await.unwrap(), None);
    // A server that asks for a week of rest gets it.
    let claim = self::claim(&store, 61).await;
    let rest = Found { next: after(61 + 7 * 24 * 60), ..found("busy", 61) };
    store.feed_failed(&claim, rest, 1, false).await.unwrap();
    assert_eq!(store.due_feed(after(62)).await.unwrap(), None);
}

async fn what_waits_keeps_its_report(home: Home) {
    let store = home.open().await;
    with_feed(&store).await;
    refuse(&store, 1, b"a short list").await;
    for round in 0..120 {
        let claim = claim(&store, 2 + round * 20).await;
        let outcome = if round % 2 == 0 { "timeout" } else { "status" };
        store.feed_failed(&claim, found(outcome, 2 + round * 20), 1, false).await.unwrap();
    }
    let waiting = store.quarantined(&cork()).await.unwrap().unwrap();
    assert!(store.feed_report(&cork(), waiting.number).await.unwrap().is_some(), "it can be looked at");
    assert_eq!(store.feed_reports(&cork()).await.unwrap().len(), 101);
    assert!(store.discard_quarantined(&cork(), waiting.number).await.unwrap());
    let claim = claim(&store, 3000).await;
    store.feed_failed(&claim, found("timeout", 3000), 1, false).await.unwrap();
    assert_eq!(store.feed_reports(&cork()).await.unwrap().len(), 100, "and goes after that");
}

async fn a_list_found_as_it_was_was_read(home: Home) {
    let store = home.open().await;
    with_feed(&store).await;
    let first = claim(&store, 1).await;
    let list = meetings(3, "A");
    store.feed_arrived(&first, &source("cork"), &list, found("arrived", 1), tagged("a")).await.unwrap();
    let (mut lists, _) = store.load_all().await.unwrap();
    let again = claim(&store, 61).await;
    store.feed_same(&again, found("same", 61), tagged("a")).await.unwrap();
    assert!(store.revision().await.unwrap() > lists.revision(), "running servers ask");
    assert!(!lists.apply(store.load_since(lists.revision()).await.unwrap()), "and find the same meetings");
    assert_eq!(lists.sources().next().unwrap().imported_at, at("2026-11-22T13:35:00Z"));
}
