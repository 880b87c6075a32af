//! Lists on their rhythm: when each is fetched, what becomes of what comes, and that nothing is lost.

use std::time::Duration;

use directory::model::{Source, SourceName};
use jiff::SignedDuration;
use store::{Feed, FeedSettings};

use crate::{
    net::{
        Failure,
        tests::server::{Reply, Server},
    },
    sources::{
        guard::{Refusal, What},
        outcome::{Counts, Outcome},
        refresh, schedule,
    },
    web::tests::TestSite,
};

const NOW: &str = "2026-11-22T18:00:00Z";

/// A site with one list on an hourly rhythm.
pub(super) struct House {
    pub(super) site: TestSite,
    pub(super) name: SourceName,
}

impl House {
    async fn with(server: &Server) -> Self {
        Self::of(TestSite::at(NOW, None).await, "leeds", &server.address).await
    }

    pub(super) async fn of(site: TestSite, name: &str, address: &str) -> Self {
        let source = Source::named(SourceName::new(name).unwrap());
        let settings = FeedSettings { address, format: None, column_map: None, rhythm: 60, reread: true };
        let now = site.app.clock.now();
        assert!(site.app.store.put_feed(&source, settings, now, now).await.unwrap());
        Self { name: source.name, site }
    }

    /// Fetches what is due now, and tells what became of it.
    pub(super) async fn tick(&self) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        while let Some(claim) = refresh::claim_due(&self.site.app).await.unwrap() {
            outcomes.push(refresh::run(&self.site.app, claim).await.unwrap());
        }
        outcomes
    }

    pub(super) fn pass(&self, minutes: i64) {
        let later = self.site.app.clock.now() + SignedDuration::from_mins(minutes);
        assert!(self.site.app.clock.move_to(later));
    }

    /// One fetch, after the list's rhythm has passed.
    async fn hour(&self) -> Outcome {
        self.pass(67);
        let [outcome] = self.tick().await.try_into().unwrap();
        outcome
    }

    async fn feed(&self) -> Feed {
        self.site.app.store.feed(&self.name).await.unwrap().unwrap()
    }

    pub(super) async fn meetings(&self) -> usize {
        self.site.app.store.load_all().await.unwrap().0.len()
    }

    async fn minutes_until_next(&self) -> i64 {
        self.feed().await.next.duration_since(self.site.app.clock.now()).as_mins()
    }
}

/// A list of so many meetings, each as the closure has it.
pub(super) fn list(count: usize, row: impl Fn(usize) -> String) -> String {
    format!("[{}]", (0..count).map(row).collect::<Vec<_>>().join(","))
}

pub(super) fn usual(number: usize) -> String {
    at_time(number, "19:00")
}

fn at_time(number: usize, time: &str) -> String {
    format!(
        r#"{{"slug":"m{number}","name":"Quiet {number}","day":{},"time":"{time}","timezone":"Europe/London",
           "types":["O"],"formatted_address":"{number} Mill Lane, Leeds, UK","latitude":53.8,"longitude":-1.5}}"#,
        number % 7
    )
}

fn good(rows: usize) -> Counts {
    Counts { accepted: rows, ..Counts::default() }
}

#[tokio::test]
async fn a_list_is_fetched_on_its_rhythm_and_only_anew() {
    let server = Server::new(|asked| match asked.header("if-none-match") {
        Some("\"a\"") => Reply::status("304 Not Modified"),
        _ => Reply::new("200 OK", "etag: \"a\"\r\n", list(20, usual)),
    });
    let house = House::with(&server).await;
    assert_eq!(house.tick().await, [Outcome::Arrived(good(20))]);
    assert_eq!((house.meetings().await, house.tick().await), (20, Vec::new()));
    let next = house.minutes_until_next().await;
    assert!((53..=66).contains(&next), "{next}");
    house.pass(53);
    assert_eq!(house.tick().await, [], "not yet");
    assert_eq!(house.hour().await, Outcome::Same);
    assert_eq!(server.asked().len(), 2);
    let live = &house.site.app.live;
    assert!(live.reach(house.site.app.store.revision().await.unwrap()).await);
    let before = live.now();
    // A server that knows no ETags sends it all again, which is no change either.
    server.gives(Reply::list(list(20, usual)));
    assert_eq!(house.hour().await, Outcome::Same);
    assert!(live.reach(house.site.app.store.revision().await.unwrap()).await);
    let after = live.now();
    assert!(after.read(&house.name) > before.read(&house.name), "running servers say when it was read");
    assert!(std::sync::Arc::ptr_eq(&after.index, &before.index), "and build nothing anew");
    assert_eq!(house.site.app.store.feed_reports(&house.name).await.unwrap().len(), 1);
}

#[tokio::test]
async fn trouble_backs_off_and_ends_and_the_old_list_stays() {
    let server = Server::new(|_| Reply::list(list(20, usual)));
    let house = House::with(&server).await;
    house.tick().await;
    server.gives(Reply::status("500 Internal Server Error"));
    assert_eq!(house.hour().await, Outcome::Failed(Failure::Status(500)));
    let mut waits = vec![house.minutes_until_next().await];
    for _ in 0..4 {
        house.pass(waits.last().unwrap() + 1);
        assert_eq!(house.tick().await, [Outcome::Failed(Failure::Status(500))]);
        waits.push(house.minutes_until_next().await);
    }
    for (wait, least) in waits.iter().zip([14, 29, 59, 119, 239]) {
        assert!((least..=least + least / 10 + 2).contains(wait), "{waits:?}");
    }
    assert_eq!((house.meetings().await, house.feed().await.failures), (20, 5));
    let [trouble, _] = house.site.app.store.feed_reports(&house.name).await.unwrap().try_into().unwrap();
    assert_eq!(trouble.times, 5, "one report, however often");
    server.gives(Reply::list(list(21, usual)));
    house.pass(300);
    assert_eq!(house.tick().await, [Outcome::Arrived(good(21))]);
    assert_eq!((house.feed().await.failures, house.meetings().await), (0, 21));
}

#[tokio::test]
async fn a_server_that_asks_for_rest_gets_it() {
    let server = Server::new(|_| Reply::new("429 Too Many Requests", "retry-after: 36000\r\n", ""));
    let house = House::with(&server).await;
    assert_eq!(house.tick().await, [Outcome::Failed(Failure::Busy)]);
    assert_eq!(house.minutes_until_next().await, 600);
    house.pass(601);
    server.gives(Reply::status("410 Gone"));
    assert_eq!(house.tick().await, [Outcome::Failed(Failure::Gone)]);
    house.pass(100_000);
    assert_eq!(house.tick().await, [], "what is gone is asked for no more");
    assert!(house.feed().await.paused);
}

#[tokio::test]
async fn what_does_not_look_right_waits_and_the_old_list_stays() {
    let server = Server::new(|_| Reply::new("200 OK", "etag: \"good\"\r\n", list(40, usual)));
    let house = House::with(&server).await;
    house.tick().await;
    let refused = |outcome| match outcome {
        Outcome::Refused(refusal, _) => refusal,
        other => panic!("{other:?}"),
    };
    let wild = |what| Refusal::Changed { what, count: 40, old: 40 };
    for (body, expected) in [
        ("[]".to_owned(), Refusal::Empty),
        (list(40, usual)[..5000].to_owned(), Refusal::Broken),
        (list(19, usual), Refusal::Shrunken { old: 40, new: 19 }),
        (list(40, |number| usual(number + 1000)), wild(What::Rows)),
        (list(40, |number| at_time(number, "07:00")), wild(What::Times)),
        (list(40, |number| usual(number).replace("53.8", "35.8")), wild(What::Places)),
        (list(40, |number| usual(number).replace("Quiet", "O")), wild(What::Names)),
    ] {
        server.gives(Reply::list(&body));
        assert_eq!(refused(house.hour().await), expected);
        let waiting = house.site.app.store.quarantined(&house.name).await.unwrap().unwrap();
        assert_eq!((waiting.list, house.meetings().await), (body.into_bytes(), 40));
    }
    for (body, kind) in [("", "empty"), ("<!doctype html><title>x</title>", "html"), ("{\"a\":1}", "other")] {
        server.gives(Reply::list(body));
        match refused(house.hour().await) {
            Refusal::Unreadable { kind: found, .. } => assert_eq!(&*found, kind),
            other => panic!("{body}: {other:?}"),
        }
        assert_eq!(house.meetings().await, 40);
    }
    // Its keepers put the old one back: the server is asked for what was let in last.
    server.answers(|asked| match asked.header("if-none-match") {
        Some("\"good\"") => Reply::status("304 Not Modified"),
        _ => Reply::status("500 Internal Server Error"),
    });
    assert_eq!(house.hour().await, Outcome::Same);
    assert_eq!(house.site.app.store.quarantined(&house.name).await.unwrap(), None);
}

#[tokio::test]
async fn a_list_that_waits_is_taken_by_whoever_looked_at_it() {
    let server = Server::new(|_| Reply::list(list(40, usual)));
    let house = House::with(&server).await;
    house.tick().await;
    server.gives(Reply::list(list(10, usual)));
    house.hour().await;
    let feed = house.feed().await;
    let store = &house.site.app.store;
    let waiting = store.quarantined(&house.name).await.unwrap().unwrap();
    let taken = refresh::take(&house.site.app, &feed, waiting.clone()).await.unwrap();
    assert_eq!(taken, Ok(Outcome::Taken(good(10))));
    assert_eq!(house.meetings().await, 10);
    let reports = store.feed_reports(&house.name).await.unwrap();
    let report = &reports[0];
    assert_eq!((&*report.outcome, report.removed), ("taken", 30));
    assert_eq!(report.last.as_second() % 3600, 0, "somebody's act is kept no finer than the hour");
    let again = refresh::take(&house.site.app, &feed, waiting).await;
    assert!(matches!(again, Err(store::StoreError::Lost)), "{again:?}");
    assert_eq!(house.hour().await, Outcome::Same);
}

#[tokio::test]
async fn after_the_way_of_reading_changed_everything_may_differ() {
    let no_zone = |number| usual(number).replace(r#""timezone":"Europe/London","#, "");
    let server = Server::new(move |_| Reply::list(list(40, no_zone)));
    let house = House::with(&server).await;
    house.tick().await;
    let store = &house.site.app.store;
    let mut source = Source::named(house.name.clone());
    source.zone = Some(directory::model::Zone::new("Europe/Madrid").unwrap());
    let now = house.site.app.clock.now();
    let address = server.address.as_str();
    let settings = FeedSettings { address, format: None, column_map: None, rhythm: 60, reread: true };
    store.put_feed(&source, settings, now, now).await.unwrap();
    // The zone of a place is found from its coordinates; a list without them follows the setting.
    let placeless = move |number| {
        no_zone(number).replace(r#","latitude":53.8,"longitude":-1.5"#, "").replace("Leeds, UK", "Somewhere")
    };
    server.gives(Reply::list(list(40, placeless)));
    assert_eq!(house.tick().await.len(), 1);
    let (lists, _) = store.load_all().await.unwrap();
    assert!(lists.meetings().all(|(_, meeting)| meeting.zone.as_str() == "Europe/Madrid"));
}

#[tokio::test]
async fn two_programs_fetch_a_list_once() {
    let server = Server::new(|_| {
        std::thread::sleep(Duration::from_millis(200));
        Reply::list(list(20, usual))
    });
    let house = House::with(&server).await;
    let (a, b) = tokio::join!(house.tick(), house.tick());
    assert_eq!(a.len() + b.len(), 1);
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn a_list_that_is_removed_while_it_is_fetched_stays_removed() {
    let server = Server::new(|_| Reply::list(list(20, usual)));
    let house = House::with(&server).await;
    let app = &house.site.app;
    let claim = refresh::claim_due(app).await.unwrap().unwrap();
    assert!(app.store.withdraw_source(&house.name, app.clock.now()).await.unwrap());
    assert_eq!(refresh::run(app, claim).await, None);
    assert_eq!(house.meetings().await, 0);
}

#[tokio::test]
async fn the_task_fetches_by_itself() {
    let server = Server::new(|_| Reply::list(list(20, usual)));
    let house = House::with(&server).await;
    let app = house.site.app.clone();
    let keeper = tokio::spawn(schedule::keep(app.clone()));
    let mut ready = false;
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        ready = app.live.now().index.len() == 20;
        if ready {
            break;
        }
    }
    keeper.abort();
    assert!(ready, "the list did not reach the directory");
}
