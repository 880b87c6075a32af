//! What a group's representative may do, what waits for a servant, and what servants of a body find of their own.

use directory::{
    bodies::{Body, own_list},
    edit::{Hidden, Layer},
    model::{Meeting, Source, SourceName},
    schedule::Suspension,
};
use jiff::civil::date;
use store::{Act, Asks, Author, NewLayer, Proposal, ProposalState, Stored};

use super::{
    bodies::{Land, all, body, covers, meeting},
    listings::{LAMP, SAVE, filled},
    *,
};

const LAMPS: &str = "/stewards/listings/north/lamps";

impl Land {
    async fn stored(&self) -> Stored {
        self.house.app.store.listing(&SourceName::new("north").unwrap(), "lamps").await.unwrap().unwrap()
    }

    /// The one proposal that waits, and its page.
    async fn waiting(&self) -> (Proposal, String) {
        let [one] = self.house.app.store.proposals(ProposalState::Open).await.unwrap().try_into().unwrap();
        let path = format!("/stewards/proposals/{}", one.id);
        (one, path)
    }

    async fn yes(&self, path: &str) {
        let form = self.house.approval(path, &self.leeds).await;
        let said = self.house.post(path, &self.leeds, &form).await;
        assert_eq!(said.location(), "/stewards/inbox?said=listing-approved");
    }

    /// Leeds lets its representatives say things themselves.
    async fn let_them(&self) {
        let leeds = body("leeds", Some("yorkshire"), covers(&["north"], &["leeds"]));
        self.house.app.store.change_body(&Body { at_once: true, ..leeds }).await.unwrap();
    }

    async fn north_says(&self, rows: &[Meeting]) {
        let store = &self.house.app.store;
        let list = Source::named(SourceName::new("north").unwrap());
        store.replace_source(&list, rows, now()).await.unwrap();
        assert!(self.house.app.live.reach(store.revision().await.unwrap()).await);
    }
}

#[tokio::test]
async fn a_representative_proposes_and_hears_the_answer() {
    let land = Land::new().await;
    let house = &land.house;
    let page = house.get(LAMPS, Some(&land.lamps)).await.body;
    assert!(page.contains("Send to the servants"), "{page}");
    let sent = house.fill_in(LAMPS, &land.lamps, &[("start", "20:00"), ("note", "We moved"), SAVE]).await;
    assert_eq!(sent.location(), format!("{LAMPS}?said=listing-proposed"));
    assert_eq!(land.stored().await.version, 0);
    let (one, path) = land.waiting().await;
    assert!(one.author.place.starts_with("group/the-lamps-") && one.asks == Asks::Change);
    let inbox = house.get("/stewards/inbox", Some(&land.leeds)).await.body;
    assert!(inbox.contains(&*one.author.handle) && inbox.contains("8 pm") && inbox.contains("We moved"));
    // Its author sees it and can answer nothing.
    let own = house.get(&path, Some(&land.lamps)).await.body;
    assert!(own.contains("Waits for a servant") && !own.contains("value=\"approve\""), "{own}");
    let refused = house.post(&path, &land.lamps, "do=decline").await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    house.post(&path, &land.leeds, "do=decline&reason=The+hall+says+seven").await;
    let list = house.get("/stewards/listings?show=proposed", Some(&land.lamps)).await.body;
    assert!(list.contains("Declined: The hall says seven"), "{list}");
    let own = house.get(&path, Some(&land.lamps)).await.body;
    assert!(own.contains("Declined: The hall says seven"), "{own}");

    house.fill_in(LAMPS, &land.lamps, &[("start", "19:30"), SAVE]).await;
    land.yes(&land.waiting().await.1).await;
    assert!(house.get("/meetings/lamps", None).await.body.contains("7:30 pm"));
    let history = house.app.store.changes_of(&SourceName::new("north").unwrap(), "lamps").await.unwrap();
    assert_eq!((&*history[0].act, &*history[0].place), ("approve", "body/leeds"));
}

#[tokio::test]
async fn a_representative_asks_for_what_a_servant_does() {
    let land = Land::new().await;
    let house = &land.house;
    for at_once in [false, true] {
        if at_once {
            land.let_them().await;
        }
        let version = land.stored().await.version;
        let sent =
            house.post(&format!("{LAMPS}/act"), &land.lamps, &format!("do=remove&version={version}")).await;
        assert_eq!(sent.location(), format!("{LAMPS}?said=unsure"));
        let form = format!("do=remove&version={version}&sure=1&reason=It+ended");
        let sent = house.post(&format!("{LAMPS}/act"), &land.lamps, &form).await;
        assert_eq!(sent.location(), format!("{LAMPS}?said=listing-proposed"));
        assert_eq!(land.stored().await.layer.hidden, None);
        let (one, path) = land.waiting().await;
        assert_eq!((one.asks, &*one.note), (Asks::Remove, "It ended"));
        let page = house.get(&path, Some(&land.leeds)).await.body;
        assert!(page.contains("Shown to readers") && !page.contains("Change it first"), "{page}");
        land.yes(&path).await;
        assert_eq!(land.stored().await.layer.hidden, Some(Hidden::Removed));
        assert_eq!(house.get("/meetings/lamps", None).await.status, StatusCode::NOT_FOUND);

        let form = format!("do=restore&version={}", version + 1);
        house.post(&format!("{LAMPS}/act"), &land.lamps, &form).await;
        assert_eq!(land.stored().await.layer.hidden, Some(Hidden::Removed));
        land.yes(&land.waiting().await.1).await;
        assert_eq!(house.get("/meetings/lamps", None).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn whoever_may_say_things_at_once_settles_nothing_of_others() {
    let land = Land::new().await;
    let house = &land.house;
    land.let_them().await;
    let saved = house.fill_in(LAMPS, &land.lamps, &[("notes", "Ring twice"), SAVE]).await;
    assert_eq!(saved.location(), format!("{LAMPS}?said=listing-saved"));
    house.fill_in(LAMPS, &land.leeds, &[("name", "Lanterns"), SAVE]).await;
    let north = SourceName::new("north").unwrap();
    let changes = house.app.store.changes_of(&north, "lamps").await.unwrap();
    let [theirs, own] = &changes[..] else { panic!("{changes:?}") };
    let undo = async |change: &store::Change| {
        house.post("/stewards/changes/undo", &land.lamps, &format!("id={}", change.id)).await
    };
    assert_eq!(undo(theirs).await.status, StatusCode::NOT_FOUND);
    assert!(undo(own).await.location().ends_with("said=listing-undone"));
    let take = house.post(&format!("{LAMPS}/act"), &land.lamps, "do=take&version=3&field=name").await;
    assert_eq!(take.status, StatusCode::BAD_REQUEST);
    // What a reader proposes is a servant's to answer.
    let page = house.get("/meetings/lamps/suggest", None).await.body;
    let form = filled(&page, &[("start", "20:00")]);
    house.send(Method::POST, "/meetings/lamps/suggest", None, &form).await;
    let (one, path) = land.waiting().await;
    assert_eq!(house.get(&path, Some(&land.lamps)).await.status, StatusCode::NOT_FOUND);
    let page = house.get(&format!("{LAMPS}?proposal={}", one.id), Some(&land.lamps)).await.body;
    assert!(!page.contains("value=\"20:00\""));
    let settled =
        house.fill_in(LAMPS, &land.lamps, &[("start", "20:00"), ("proposal", &*one.id), SAVE]).await;
    assert_eq!(settled.status, StatusCode::CONFLICT);
    assert_eq!(land.waiting().await.0.id, one.id);
    let venue = house.get(&format!("{LAMPS}/venue"), Some(&land.lamps)).await.body;
    assert!(!venue.contains("name=\"listing\""), "{venue}");
}

#[tokio::test]
async fn a_representative_proposes_a_new_meeting_of_the_group() {
    let land = Land::new().await;
    let house = &land.house;
    let set = [
        ("name", "Lamps at dawn"),
        ("day", "1"),
        ("start", "06:30"),
        ("city", "Leeds"),
        ("country", "UK"),
        ("group", "Somebody Else"),
        ("zone", "Europe/London"),
        ("choice", "none"),
        SAVE,
    ];
    let sent = house.fill_in("/stewards/listings/new", &land.lamps, &set).await;
    assert_eq!(sent.location(), "/stewards/listings?show=proposed&said=listing-proposed", "{}", sent.body);
    let (one, path) = land.waiting().await;
    assert_eq!(Some(one.source.clone()), own_list("leeds"));
    assert_eq!(one.wanted.group.as_ref().unwrap().name.as_deref(), Some("The Lamps"));
    assert!(house.get("/stewards/inbox", Some(&land.leeds)).await.body.contains("Lamps at dawn"));
    assert!(house.get(&path, Some(&land.lamps)).await.body.contains("Waits for a servant"));
    land.yes(&path).await;
    let page = house.get("/meetings/lamps-at-dawn", None).await;
    assert!(page.body.contains("6:30 am"), "{}", page.body);
    // Another is changed before it is published.
    let set = [&[("name", "Lamps at dusk")][..], &set[1..]].concat();
    house.fill_in("/stewards/listings/new", &land.lamps, &set).await;
    let (one, _) = land.waiting().await;
    let form = format!("/stewards/listings/new?proposal={}", one.id);
    assert_eq!(house.get(&form, Some(&land.lamps)).await.status, StatusCode::NOT_FOUND);
    let added = house.fill_in(&form, &land.leeds, &[("name", "Lamps by night"), SAVE]).await;
    assert!(added.location().ends_with("said=listing-added"), "{}", added.location());
    assert!(house.app.store.proposals(ProposalState::Open).await.unwrap().is_empty());
    assert_eq!(house.get("/meetings/lamps-by-night", None).await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_is_proposed_for_a_listing_that_is_gone_is_answered_too() {
    let land = Land::new().await;
    let house = &land.house;
    for name in ["First", "Second"] {
        house.fill_in(LAMPS, &land.lamps, &[("name", name), SAVE]).await;
    }
    land.north_says(&all()[1..]).await;
    let inbox = house.get("/stewards/inbox", Some(&land.leeds)).await.body;
    assert!(inbox.contains("First") && inbox.contains("Second"), "{inbox}");
    let york = house.person(40, SessionKind::Phrase);
    house.entrust(&york, "body/york".parse().unwrap(), "servant").await;
    assert!(!house.get("/stewards/inbox", Some(&york)).await.body.contains("Second"));
    let waiting = house.app.store.proposals(ProposalState::Open).await.unwrap();
    let first = waiting.iter().find(|one| &*one.wanted.name == "First").unwrap();
    let second = waiting.iter().find(|one| &*one.wanted.name == "Second").unwrap();
    let path = |one: &Proposal| format!("/stewards/proposals/{}", one.id);
    let page = house.get(&path(first), Some(&land.leeds)).await.body;
    assert!(page.contains("does not have this meeting any more"), "{page}");
    let said = house.post(&path(first), &land.leeds, "do=decline&reason=Gone").await;
    assert_eq!(said.location(), "/stewards/inbox?said=listing-declined");
    assert!(house.get(&path(first), Some(&land.lamps)).await.body.contains("Declined: Gone"));
    let form = format!("/stewards/listings/new?proposal={}", second.id);
    let kept = house.fill_in(&form, &land.leeds, &[("choice", "none"), SAVE]).await;
    assert!(kept.location().ends_with("said=listing-added"), "{} {}", kept.status, kept.body);
    assert_eq!(house.get("/meetings/second", None).await.status, StatusCode::OK);
    assert!(house.app.store.proposals(ProposalState::Open).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_body_finds_its_own_among_very_many() {
    let land = Land::new().await;
    let house = &land.house;
    let others = (0..700).map(|number| meeting(&format!("a{number:03}"), "A step", "Far", "Wales"));
    land.north_says(&others.chain(all()).collect::<Vec<_>>()).await;
    for (who, path, found, hidden) in [
        (&land.leeds, "/stewards/listings", "/lamps\"", "/boats\""),
        (&land.leeds, "/stewards/listings?q=lamps", "/lamps\"", "/far\""),
        (&land.over, "/stewards/listings", "/boats\"", "/far\""),
        (&land.lamps, "/stewards/listings", "/lamps-too\"", "/boats\""),
        (&land.lamps, "/stewards/listings?q=noon&source=north", "/lamps-too\"", "/lamps\""),
    ] {
        let page = house.get(path, Some(who)).await.body;
        assert!(page.contains(found) && !page.contains(hidden), "{path}: {page}");
    }
    assert!(!house.get("/stewards/listings?source=test", Some(&land.lamps)).await.body.contains("north/"));
}

#[tokio::test]
async fn own_changes_are_found_behind_those_of_others() {
    let land = Land::new().await;
    let house = &land.house;
    house.fill_in(LAMPS, &land.leeds, &[("name", "Lanterns"), SAVE]).await;
    let north = SourceName::new("north").unwrap();
    let author = Author { place: "site".into(), member: "1".into(), handle: "odd zebra".into() };
    house.clock.move_to(now().checked_add(jiff::ToSpan::hours(2)).unwrap());
    // Two with one press among many with one each.
    let layer = |hidden: bool| Layer { hidden: hidden.then_some(Hidden::Removed), ..Layer::default() };
    for seen in 0..60_i64 {
        let mut keys = vec!["far"];
        keys.extend((seen == 59).then_some("boats"));
        let new = |(number, key): (u8, &&str)| NewLayer {
            random: [seen.try_into().unwrap(), number, 7, 7, 7, 7, 7, 7],
            source: north.clone(),
            key: (**key).into(),
            seen: if **key == *"far" { seen } else { 0 },
            layer: layer(seen % 2 == 0),
        };
        let layers: Vec<NewLayer> = (0..).zip(&keys).map(new).collect();
        let act = Act { name: "remove", note: "", author: &author, now: house.clock.now() };
        house.app.store.change(&layers, &act).await.unwrap();
    }
    let page = house.get("/stewards/changes", Some(&land.leeds)).await.body;
    assert!(page.contains("Lanterns") && !page.contains("odd zebra"), "{page}");
    let page = house.get("/stewards/changes", Some(&land.admin)).await.body;
    assert!(page.contains("odd zebra") && !page.contains("Lanterns"));
    let older = page.split("href=\"").filter_map(|rest| rest.split('"').next());
    let older = older.into_iter().find(|href| href.contains("after=")).unwrap().to_owned();
    assert!(house.get(&older, Some(&land.admin)).await.body.contains("Lanterns"));
    // The history of one listing tells how many were changed with it.
    let history = house.get("/stewards/listings/north/boats/history", Some(&land.admin)).await.body;
    assert!(history.contains("Take back all 2"), "{history}");
}

#[tokio::test]
async fn leave_is_asked_of_all_before_anything_is_said() {
    let land = Land::new().await;
    let north = SourceName::new("north").unwrap();
    let author = Author { place: "site".into(), member: "1".into(), handle: "odd zebra".into() };
    let new = |key: &str, random: u8, seen: i64, hidden: Option<Hidden>| NewLayer {
        random: [random; 8],
        source: north.clone(),
        key: key.into(),
        seen,
        layer: Layer { hidden, ..Layer::default() },
    };
    let store = &land.house.app.store;
    let act = Act { name: "remove", note: "", author: &author, now: now() };
    let both = [new("lamps", 1, 0, Some(Hidden::Removed)), new("boats", 2, 0, Some(Hidden::Removed))];
    store.change(&both, &act).await.unwrap();
    store.change(&[new("lamps", 3, 1, None)], &act).await.unwrap();
    let batch = store.changes_of(&north, "boats").await.unwrap()[0].batch.clone();
    let form = format!("batch={batch}");
    let by_leeds = land.house.post("/stewards/changes/undo", &land.leeds, &form).await;
    assert_eq!(by_leeds.status, StatusCode::NOT_FOUND);
    let by_over = land.house.post("/stewards/changes/undo", &land.over, &form).await;
    assert!(by_over.location().ends_with("said=listing-changed-since"));
}

#[tokio::test]
async fn a_readers_note_is_read_beside_its_listing_by_those_who_keep_the_site() {
    let land = Land::new().await;
    let house = &land.house;
    let (note, _) = waiting::furnish(house).await;
    let of_lamps = store::NewCorrection { slug: "lamps", kind: "time", text: "Half past nine" };
    let other = house.app.store.add_correction(of_lamps, [9; 8], now()).await.unwrap();
    let says =
        async |path: &str, who: &Person, words: &str| house.get(path, Some(who)).await.body.contains(words);
    let with = |path: &str, note: &str| format!("{path}?correction={note}");
    assert!(says(&with(LAMP, &note), &land.admin, "Half past").await);
    assert!(!says(&with(LAMPS, &note), &land.admin, "Half past").await, "it is about another");
    assert!(says(&with(LAMPS, &other), &land.admin, "Half past nine").await);
    assert!(!says(&with(LAMPS, &other), &land.leeds, "Half past nine").await);
    house.fill_in(LAMPS, &land.leeds, &[("notes", "Ring"), ("correction", &*other), SAVE]).await;
    assert_eq!(house.app.store.open_corrections().await.unwrap().len(), 3, "it is not theirs to deal with");
}

#[tokio::test]
async fn a_pause_of_today_ends_and_later_ones_stay() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    let pause = |from, until| Suspension { from: Some(from), until: Some(until), reason: None };
    let (flood, feast) =
        (pause(date(2026, 11, 20), date(2026, 11, 30)), pause(date(2026, 12, 20), date(2027, 1, 5)));
    let row = [flood, feast.clone()];
    house
        .list_says(|meeting| {
            let directory::schedule::Schedule::Timed(timed) = &mut meeting.schedule else { panic!() };
            timed.suspensions = row.to_vec();
        })
        .await;
    let pauses = async || {
        let stored = house.stored().await;
        let now = stored.layer.patch.apply(&stored.row.unwrap()).unwrap();
        now.schedule.timed().unwrap().suspensions.clone()
    };
    house.post(&format!("{LAMP}/act"), &who, "do=lift&version=0").await;
    assert_eq!(pauses().await, [feast]);
    let page = house.get(LAMP, Some(&who)).await.body;
    assert!(page.contains("value=\"2026-12-20/2027-01-05\"") && !page.contains("value=\"lift\""), "{page}");
    house.post(&format!("{LAMP}/act"), &who, "do=drop-pause&version=1&pause=2026-12-20%2F2027-01-05").await;
    assert_eq!(pauses().await, []);

    house.list_says(|meeting| meeting.schedule = directory::schedule::Schedule::ByAppointment).await;
    house.post(&format!("{LAMP}/act"), &who, "do=take&version=2&field=schedule").await;
    let page = house.get(LAMP, Some(&who)).await.body;
    assert!(page.contains("no days on which it could be paused") && !page.contains("value=\"suspend\""));
    let refused = house.post(&format!("{LAMP}/act"), &who, "do=suspend&version=3&from=2027-08-01").await;
    assert_eq!(refused.location(), format!("{LAMP}?said=listing-untimed"));
}
