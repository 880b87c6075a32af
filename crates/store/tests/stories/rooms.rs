//! Rooms are set up, kept safe, and taken down.

use jiff::{SignedDuration, Timestamp};
use store::{Admission, Invitation, NewReport, Report, Room, RoomAct, Store};

use super::home::{Home, at, grant, noon, room};

stories!(
    a_room_comes_back_as_it_went_in,
    a_room_takes_its_roles_along,
    what_is_no_room_here_loses_nothing,
    measures_are_kept_as_act_and_role,
    measures_are_forgotten_after_thirty_days,
    a_report_goes_to_the_moderators,
    reports_are_forgotten_after_thirty_days,
    a_report_nobody_deals_with_is_forgotten_after_ninety_days,
    a_quiet_site_forgets_too,
);

/// A day after [`noon`], or many.
fn days_on(days: i64) -> Timestamp {
    noon() + SignedDuration::from_hours(24 * days)
}

async fn a_room_comes_back_as_it_went_in(home: Home) {
    let store = home.open().await;
    assert_eq!(store.rooms().await.unwrap(), []);
    assert_eq!(store.room("dawn").await.unwrap(), None);
    let full = Room {
        title: "پیش از سپیده “Dawn” 🌊 <b>".into(),
        language: "fa".into(),
        script: "step-study".into(),
        secular: true,
        meeting: None,
        admission: Admission::Closed,
        who: "".into(),
        young: true,
        texts: r#"{"opening": "Welcome.\nIt's \"us\"."}"#.into(),
        ..room("dusk")
    };
    store.put_room(&full).await.unwrap();
    store.put_room(&room("dawn")).await.unwrap();
    assert_eq!(store.rooms().await.unwrap(), [room("dawn"), full.clone()]);
    assert_eq!(store.room("dusk").await.unwrap(), Some(full.clone()));

    let changed = Room { meeting: Some("meeting-9".into()), ..full };
    store.put_room(&changed).await.unwrap();
    assert_eq!(store.rooms().await.unwrap(), [room("dawn"), changed]);
    assert!(store.delete_room("dusk").await.unwrap());
    assert!(!store.delete_room("dusk").await.unwrap());
    assert_eq!(store.rooms().await.unwrap(), [room("dawn")]);
}

async fn a_room_takes_its_roles_along(home: Home) {
    let store = home.open().await;
    for slug in ["dawn", "dawn-2"] {
        let place = format!("room/{slug}");
        store.put_room(&room(slug)).await.unwrap();
        store.grant(&grant(&place, "a1", "green hill", "chair")).await.unwrap();
        let link = Invitation {
            id: slug.into(),
            place: place.as_str().into(),
            role: "greeter".into(),
            expires: at("2026-11-23T12:00:00Z"),
        };
        store.invite(&link, noon()).await.unwrap();
        store.add_room_act(&place, "remove", "chair", [slug.len() as u8; 8], noon()).await.unwrap();
        report(&store, &place, slug.len() as u8).await;
    }
    store.delete_room("dawn").await.unwrap();
    // Who was its chair is not the chair of the next room of this name.
    store.put_room(&room("dawn")).await.unwrap();
    for (place, left) in [("room/dawn", 0), ("room/dawn-2", 1)] {
        assert_eq!(store.grants_at(place).await.unwrap().len(), left);
        assert_eq!(store.invitations_at(place, noon()).await.unwrap().len(), left);
        assert_eq!(store.room_acts(place, 10).await.unwrap().len(), left);
    }
    assert_eq!(store.open_reports().await.unwrap().len(), 2, "somebody is to deal with both");
}

/// A room that comes with the program has no row.
async fn what_is_no_room_here_loses_nothing(home: Home) {
    let store = home.open().await;
    let chair = grant("room/open-en", "a1", "green hill", "chair");
    store.grant(&chair).await.unwrap();
    store.add_room_act("room/open-en", "remove", "chair", [1; 8], noon()).await.unwrap();
    let link = Invitation {
        id: "c1".into(),
        place: "room/open-en".into(),
        role: "greeter".into(),
        expires: at("2026-11-23T12:00:00Z"),
    };
    store.invite(&link, noon()).await.unwrap();
    assert!(!store.delete_room("open-en").await.unwrap());
    assert_eq!(store.grants_at("room/open-en").await.unwrap(), [chair]);
    assert_eq!(store.room_acts("room/open-en", 10).await.unwrap().len(), 1);
    assert_eq!(store.invitations_at("room/open-en", noon()).await.unwrap(), [link]);
}

async fn measures_are_kept_as_act_and_role(home: Home) {
    let store = home.open().await;
    for (number, act) in ["hold", "remove", "panic"].into_iter().enumerate() {
        let happened = noon() + SignedDuration::from_hours(number as i64 / 2);
        store.add_room_act("room/dawn", act, "chair", [9 - number as u8; 8], happened).await.unwrap();
    }
    store.add_room_act("room/dusk", "hold", "doorkeeper", [1; 8], noon()).await.unwrap();

    let act = |act: &str, happened: &str| RoomAct {
        place: "room/dawn".into(),
        act: act.into(),
        role: "chair".into(),
        happened: at(happened),
    };
    let newest = act("panic", "2026-11-22T13:00:00Z");
    let hour = "2026-11-22T12:00:00Z";
    // Within an hour by the random id, not by what came first.
    let all = [newest.clone(), act("remove", hour), act("hold", hour)];
    assert_eq!(store.room_acts("room/dawn", 10).await.unwrap(), all);
    assert_eq!(store.room_acts("room/dawn", 1).await.unwrap(), [newest]);
    assert_eq!(store.room_acts("room/dawn", 0).await.unwrap(), []);
    assert_eq!(store.room_acts("room/none", u32::MAX).await.unwrap(), []);
    assert!(store.add_room_act("room/dawn", "hold", "chair", [1; 8], noon()).await.is_err(), "an id, twice");
}

async fn measures_are_forgotten_after_thirty_days(home: Home) {
    let store = home.open().await;
    store.add_room_act("room/dawn", "hold", "chair", [1; 8], noon()).await.unwrap();
    store.add_room_act("room/dawn", "remove", "chair", [2; 8], days_on(29)).await.unwrap();
    assert_eq!(store.room_acts("room/dawn", 10).await.unwrap().len(), 2);
    store.add_room_act("room/dusk", "hold", "chair", [3; 8], days_on(31)).await.unwrap();
    let left = store.room_acts("room/dawn", 10).await.unwrap();
    assert_eq!(left.iter().map(|act| &*act.act).collect::<Vec<_>>(), ["remove"]);
}

async fn report(store: &Store, place: &str, number: u8) -> Box<str> {
    let new =
        NewReport { place, words: "I know \0where you\u{1b}[2J\nlive", note: "It frightened me.", post: "" };
    store.add_report(new, [number; 8], noon()).await.unwrap()
}

async fn a_report_goes_to_the_moderators(home: Home) {
    let store = home.open().await;
    assert_eq!(store.open_reports().await.unwrap(), []);
    let (first, second) = (report(&store, "room/dawn", 7).await, report(&store, "room/dusk", 3).await);
    let open = store.open_reports().await.unwrap();
    let expected = Report {
        id: "0707070707070707".into(),
        place: "room/dawn".into(),
        words: "I know where you[2J\nlive".into(),
        note: "It frightened me.".into(),
        received: at("2026-11-22T12:00:00Z"),
        done: false,
        post: "".into(),
    };
    assert_eq!((&open[0].id, &open[1]), (&second, &expected), "within an hour in no order");

    assert!(store.mark_report(&first, true).await.unwrap());
    let open = store.open_reports().await.unwrap();
    assert_eq!((open.len(), store.all_reports().await.unwrap().len()), (1, 2));
    assert!(store.mark_report(&first, false).await.unwrap());
    assert_eq!(store.open_reports().await.unwrap().len(), 2);
    assert!(store.delete_report(&first).await.unwrap());
    assert!(!store.delete_report(&first).await.unwrap());
    assert!(!store.mark_report(&first, true).await.unwrap());
    assert_eq!(store.open_reports().await.unwrap().len(), 1);
    let new = NewReport { place: "room/dawn", words: "", note: "", post: "" };
    assert!(store.add_report(new, [3; 8], noon()).await.is_err(), "an id, twice");
}

async fn reports_are_forgotten_after_thirty_days(home: Home) {
    let store = home.open().await;
    let (done, open) = (report(&store, "room/dawn", 1).await, report(&store, "room/dawn", 2).await);
    store.mark_report(&done, true).await.unwrap();
    let new = NewReport { place: "room/dusk", words: "", note: "", post: "" };
    store.add_report(new, [3; 8], days_on(29)).await.unwrap();
    assert!(store.mark_report(&done, true).await.unwrap(), "still there");
    store.add_report(new, [4; 8], days_on(31)).await.unwrap();
    assert!(!store.mark_report(&done, true).await.unwrap(), "gone");
    assert!(store.mark_report(&open, true).await.unwrap(), "nobody has dealt with it");
}

async fn a_report_nobody_deals_with_is_forgotten_after_ninety_days(home: Home) {
    let store = home.open().await;
    report(&store, "room/dawn", 1).await;
    assert_eq!(store.purge(days_on(89)).await.unwrap(), 0);
    assert_eq!(store.purge(days_on(91)).await.unwrap(), 1);
    assert_eq!(store.all_reports().await.unwrap(), []);
    report(&store, "room/dawn", 2).await;
    let new = NewReport { place: "room/dusk", words: "", note: "", post: "" };
    store.add_report(new, [3; 8], days_on(91)).await.unwrap();
    assert_eq!(store.all_reports().await.unwrap().len(), 1, "a new one does it as well");
    // The beginning of all times does not overflow.
    assert_eq!(store.purge(Timestamp::MIN).await.unwrap(), 0);
}

async fn a_quiet_site_forgets_too(home: Home) {
    let store = home.open().await;
    store.add_room_act("room/dawn", "hold", "chair", [1; 8], noon()).await.unwrap();
    let (done, _open) = (report(&store, "room/dawn", 1).await, report(&store, "room/dawn", 2).await);
    store.mark_report(&done, true).await.unwrap();
    let link = Invitation {
        id: "c1".into(),
        place: "room/dawn".into(),
        role: "greeter".into(),
        expires: at("2026-11-23T12:00:00Z"),
    };
    store.invite(&link, noon()).await.unwrap();
    assert_eq!(store.purge(noon()).await.unwrap(), 0);
    assert_eq!(store.purge(days_on(2)).await.unwrap(), 1, "the invitation");
    assert_eq!(store.purge(days_on(31)).await.unwrap(), 2, "the measure, and the report that was dealt with");
    assert_eq!(store.purge(days_on(31)).await.unwrap(), 0);
    assert_eq!(store.open_reports().await.unwrap().len(), 1);
}
