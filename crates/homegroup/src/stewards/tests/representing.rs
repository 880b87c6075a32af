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
async fn what_a_yes_to_taking_out_does_is_shown_and_nothing_else_is_done() {
    let land = Land::new().await;
    let house = &land.house;
    let ask = async |act: &str| {
        let version = land.stored().await.version;
        let form = format!("do={act}&version={version}&sure=1");
        house.post(&format!("{LAMPS}/act"), &land.lamps, &form).await.location().to_owned()
    };
    for _ in 0..2 {
        assert_eq!(ask("remove").await, format!("{LAMPS}?said=listing-proposed"));
    }
    // Asked twice is once.
    let (_, path) = land.waiting().await;
    let mut rows = all();
    rows[0].notes = Some("Ring twice".into());
    land.north_says(&rows).await;
    let page = house.get(&path, Some(&land.leeds)).await.body;
    let yes = page.split("What a yes changes now").nth(1).expect("it became different").to_owned();
    assert!(yes.contains("Shown to readers"), "{yes}");
    land.yes(&path).await;
    let removed = land.stored().await;
    assert_eq!(removed.layer.hidden, Some(Hidden::Removed));

    // It is to be shown again; meanwhile it was, and is joined with another.
    assert_eq!(ask("restore").await, format!("{LAMPS}?said=listing-proposed"));
    let (_, path) = land.waiting().await;
    let approval = house.approval(&path, &land.leeds).await;
    let north = SourceName::new("north").unwrap();
    let joined = Hidden::MergedInto { source: north.clone(), key: "boats".into() };
    let layer = Layer { hidden: Some(joined.clone()), ..Layer::default() };
    let stored = land.stored().await;
    let new = NewLayer { random: [7; 8], source: north, key: "lamps".into(), seen: stored.version, layer };
    let act = Act { name: "merge", note: "", author: &Author::default(), now: now() };
    let revision = house.app.store.change(&[new], &act).await.unwrap();
    assert!(house.app.live.reach(revision).await);
    assert!(!house.get(&path, Some(&land.leeds)).await.body.contains("value=\"approve\""));
    let late = house.post(&path, &land.leeds, &approval).await;
    assert!(late.location().ends_with("said=listing-stale"), "{}", late.location());
    assert_eq!(land.stored().await.layer.hidden, Some(joined));
    assert_eq!(ask("restore").await, format!("{LAMPS}?said=listing-same"));
}

#[tokio::test]
async fn what_was_written_of_a_listing_that_goes_is_not_lost() {
    let land = Land::new().await;
    let house = &land.house;
    let opened = house.get(LAMPS, Some(&land.leeds)).await.body;
    house.fill_in(LAMPS, &land.leeds, &[("notes", "For a draft"), ("do", "draft")]).await;
    land.north_says(&all()[1..]).await;
    // The form that was open, and the draft.
    let changed = [("notes", "Ring twice"), SAVE];
    let late = house.post(LAMPS, &land.leeds, &filled(&opened, &changed)).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("Ring twice") && late.body.contains("does not have this meeting any more"));
    let drafts = house.get("/stewards/listings?show=drafts", Some(&land.leeds)).await.body;
    let draft = drafts.split('"').find(|part| part.starts_with("/stewards/drafts/")).unwrap();
    let form = house.get(draft, Some(&land.leeds)).await;
    assert_eq!(form.status, StatusCode::CONFLICT);
    assert!(form.body.contains("For a draft") && form.body.contains("action=\"/stewards/listings/new\""));
    let added = house.post("/stewards/listings/new", &land.leeds, &filled(&form.body, &[SAVE])).await;
    assert!(added.location().ends_with("said=listing-added"), "{}", added.location());
    let drafts = house.app.store.proposals(ProposalState::Draft).await.unwrap();
    assert!(drafts.is_empty(), "it is used up");
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
        ("city", "Wetherby"),
        ("region", "Leeds"),
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
    // Servants keep it. What anybody calls a listing of the site's own makes it no group's of another list.
    let own = house.get("/stewards/listings", Some(&land.lamps)).await.body;
    assert!(
        own.contains("/stewards/listings/north/lamps\"") && !own.contains("/stewards/listings/here-leeds/")
    );
    // Another is changed before it is published.
    let set = [&[("name", "Lamps at dusk")][..], &set[1..]].concat();
    house.fill_in("/stewards/listings/new", &land.lamps, &set).await;
    let (one, _) = land.waiting().await;
    let form = format!("/stewards/listings/new?proposal={}", one.id);
    assert_eq!(house.get(&form, Some(&land.lamps)).await.status, StatusCode::NOT_FOUND);
    let kept = house.fill_in(&form, &land.admin, &[("do", "draft")]).await;
    assert_eq!(kept.status, StatusCode::BAD_REQUEST, "a draft forgets what it answers");
    // Whoever amends it, it goes where it was proposed for.
    let added = house.fill_in(&form, &land.admin, &[("name", "Lamps by night"), SAVE]).await;
    assert!(added.location().starts_with("/stewards/listings/here-leeds/"), "{}", added.location());
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
async fn a_readers_note_is_read_and_dealt_with_by_those_who_keep_its_listing() {
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
    assert!(says(&with(LAMPS, &other), &land.leeds, "Half past nine").await);

    // Their inbox has this one note, and their desk says so. That of whoever speaks for the group has none.
    let inbox = house.get("/stewards/inbox", Some(&land.leeds)).await.body;
    assert!(inbox.contains("Half past nine") && !inbox.contains("seven"), "{inbox}");
    assert!(says("/stewards", &land.leeds, "One note waits").await);
    assert!(!says("/stewards/inbox", &land.lamps, "Half past nine").await);
    assert!(!says(&with(LAMPS, &other), &land.lamps, "Half past nine").await);

    let open = async || house.app.store.open_corrections().await.unwrap().len();
    let deal = async |who: &Person, id: &str| {
        house.post("/stewards/inbox", who, &format!("do=done&id={id}")).await.status
    };
    assert_eq!(deal(&land.leeds, &note).await, StatusCode::NOT_FOUND, "it is not theirs to deal with");
    assert_eq!(deal(&land.lamps, &other).await, StatusCode::NOT_FOUND);
    assert_eq!(open().await, 3);
    assert_eq!(deal(&land.leeds, &other).await, StatusCode::SEE_OTHER);
    assert_eq!(open().await, 2);
}

#[tokio::test]
async fn a_reason_that_tells_of_somebody_is_not_taken() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    let pause = |reason: &str| format!("do=suspend&version=0&until=2026-12-24&reason={reason}");
    for reason in ["Ring+Maria+on+0113+496+0000", "Write+to+maria%40example.org"] {
        let said = house.post(&format!("{LAMP}/act"), &who, &pause(reason)).await;
        assert_eq!(said.location(), format!("{LAMP}?said=listing-reason"), "{reason}");
        let said = house.post(&format!("{LAMP}/venue"), &who, &format!("do=close&reason={reason}")).await;
        assert_eq!(said.location(), format!("{LAMP}/venue?said=listing-reason"), "{reason}");
    }
    assert!(
        house.get(&format!("{LAMP}?said=listing-reason"), Some(&who)).await.body.contains("name a person")
    );
    assert_eq!(house.stored().await.version, 0);
    let said = house.post(&format!("{LAMP}/act"), &who, &pause("The+hall+is+painted")).await;
    assert_eq!(said.location(), format!("{LAMP}?said=listing-saved"));
}

#[tokio::test]
async fn a_pause_from_today_does_not_say_on_which_day_it_was_made() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    // Left empty, the day of today, and a day that is over: each is a pause that runs.
    for (version, from) in ["", "2026-11-22", "2026-11-01"].into_iter().enumerate() {
        let pause = format!("do=suspend&version={}&from={from}&until=2026-12-24", 2 * version);
        let said = house.post(&format!("{LAMP}/act"), &who, &pause).await;
        assert_eq!(said.location(), format!("{LAMP}?said=listing-saved"), "{from}");
        let stored = house.stored().await;
        let now = stored.layer.patch.apply(&stored.row.unwrap()).unwrap();
        let until = Some(date(2026, 12, 24));
        let running = Suspension { from: None, until, reason: None };
        assert_eq!(now.schedule.timed().unwrap().suspensions, [running], "{from}");
        let lift = format!("do=lift&version={}", 2 * version + 1);
        house.post(&format!("{LAMP}/act"), &who, &lift).await;
    }
    let over = house.post(&format!("{LAMP}/act"), &who, "do=suspend&version=6&until=2026-11-21").await;
    assert_eq!(over.location(), format!("{LAMP}?said=listing-dates"));
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
