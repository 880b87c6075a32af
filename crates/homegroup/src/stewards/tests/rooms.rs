//! Rooms are set up, changed and removed; their record is read.

use store::{Admission, Room};

use super::*;

pub(super) fn lamp() -> Room {
    Room {
        slug: "lamp".into(),
        title: "The Lamp".into(),
        language: "en".into(),
        script: "speaker".into(),
        secular: true,
        meeting: Some("lamp-post".into()),
        admission: Admission::Open,
        who: "".into(),
        young: false,
        texts: r#"{"0":{"text":"Welcome"}}"#.into(),
        hours: None,
        members_of: None,
    }
}

const GOOD: &str = "slug=lamp&title=The+Lamp&language=en&script=speaker&secular=1\
    &meeting=https%3A%2F%2Fa.example%2Fmeetings%2Flamp-post&admission=open&who=";

#[tokio::test]
async fn a_room_is_added_changed_and_removed() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    assert!(house.get("/stewards/rooms", Some(&who)).await.body.contains("No meeting has a room here yet."));
    assert_eq!(house.post("/stewards/rooms", &who, GOOD).await.location(), "/stewards/rooms?said=saved");
    let made = house.app.store.room("lamp").await.unwrap().unwrap();
    assert_eq!(made, Room { texts: "".into(), ..lamp() });
    let list = house.get("/stewards/rooms", Some(&who)).await.body;
    assert!(list.contains("The Lamp") && list.contains("href=\"/meetings/lamp-post\""));
    assert!(!list.contains("/acts\""), "a servant does not read records");

    // Own words stay as they are while the script is the same, and its slug cannot change.
    house.app.store.put_room(&lamp()).await.unwrap();
    let page = house.get("/stewards/rooms/lamp", Some(&who)).await.body;
    assert!(page.contains("/stewards/rooms/lamp/words") && !page.contains("name=\"slug\""));
    let change = "slug=other&title=A+Lamp&language=fa&script=speaker&meeting=lamp-post&admission=closed\
        &who=Those+who%0D%0Awant+to+stop&young=1";
    assert_eq!(
        house.post("/stewards/rooms/lamp", &who, change).await.location(),
        "/stewards/rooms?said=saved"
    );
    let expected = Room {
        title: "A Lamp".into(),
        language: "fa".into(),
        secular: false,
        admission: Admission::Closed,
        who: "Those who\nwant to stop".into(),
        young: true,
        ..lamp()
    };
    assert_eq!(house.app.store.rooms().await.unwrap(), [expected]);

    let unsure = house.post("/stewards/rooms/lamp/remove", &who, "").await;
    assert_eq!(unsure.location(), "/stewards/rooms/lamp?said=unsure");
    let removed = house.post("/stewards/rooms/lamp/remove", &who, "sure=1").await;
    assert_eq!(removed.location(), "/stewards/rooms?said=removed");
    for path in ["/stewards/rooms/lamp", "/stewards/rooms/lamp/remove"] {
        let answer = house.post(path, &who, GOOD).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_room_that_is_removed_closes() {
    // Eight minutes before the meeting.
    let house = House::new().await;
    house.clock.move_to("2026-11-22T18:52:00Z".parse().unwrap());
    let who = house.officer(Office::Servant).await;
    house.app.store.put_room(&lamp()).await.unwrap();
    let open = async || house.app.rooms.host("lamp").is_some();
    patiently(async || open().await).await;
    let removed = house.post("/stewards/rooms/lamp/remove", &who, "sure=1").await;
    assert_eq!(removed.location(), "/stewards/rooms?said=removed");
    patiently(async || !open().await && house.app.rooms.card("lamp").is_none()).await;
}

/// Waits until it is so.
async fn patiently(so: impl AsyncFn() -> bool) {
    for _ in 0..100 {
        if so().await {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("it never is");
}

#[tokio::test]
async fn a_room_that_comes_with_the_program_is_not_removed() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    let chair = house.person(2, SessionKind::Phrase);
    house.entrust(&chair, Place::room("open-en").unwrap(), "chair").await;
    for form in ["", "sure=1"] {
        let answer = house.post("/stewards/rooms/open-en/remove", &who, form).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(house.app.store.grants_at("room/open-en").await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_group_puts_its_own_words_in_and_nothing_else() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    house.app.store.put_room(&Room { texts: "".into(), ..lamp() }).await.unwrap();
    let path = "/stewards/rooms/lamp/words";
    let page = house.get(path, Some(&who)).await.body;
    assert!(page.contains("name=\"text-0\"") && !page.contains("name=\"minutes"));
    let saved = house.post(path, &who, "title-0=&text-0=Welcome%2C+all.&text-1=+&title-99=No").await;
    assert_eq!(saved.location(), "/stewards/rooms?said=saved");
    let kept = house.app.store.room("lamp").await.unwrap().unwrap();
    assert_eq!(&*kept.texts, r#"{"0":{"text":"Welcome, all."}}"#);
    assert!(house.get(path, Some(&who)).await.body.contains(">Welcome, all.</textarea>"));
    // What cannot be used is said, and nothing is lost or saved.
    let long = format!("text-0={}", "a".repeat(6001));
    let refused = house.post(path, &who, &long).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(&"a".repeat(6001)));
    assert_eq!(house.app.store.room("lamp").await.unwrap().unwrap(), kept);
    // Words belong to the steps of one script.
    let other = GOOD.replace("script=speaker", "script=only-sharing");
    house.post("/stewards/rooms/lamp", &who, &other).await;
    assert_eq!(&*house.app.store.room("lamp").await.unwrap().unwrap().texts, "");
}

#[tokio::test]
async fn what_has_to_be_mended_is_said_beside_its_field() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    house.app.store.put_room(&lamp()).await.unwrap();
    for (form, field) in [
        (GOOD.to_owned(), "slug"),
        (GOOD.replace("slug=lamp", "slug=new"), "slug"),
        (GOOD.replace("slug=lamp", "slug=open-fa"), "slug"),
        (GOOD.replace("slug=lamp", "slug=a+b"), "slug"),
        (GOOD.replace("slug=lamp", "slug=x").replace("lamp-post", "nobody"), "meeting"),
        (GOOD.replace("slug=lamp", "slug=x").replace("open", "closed"), "who"),
        (format!("{}{}", GOOD.replace("slug=lamp", "slug=x"), "a".repeat(301)), "who"),
        (GOOD.replace("slug=lamp", "slug=x").replace("title=The+Lamp", "title=+"), "title"),
        (GOOD.replace("slug=lamp", "slug=x").replace("language=en", "language=xx"), "language"),
        (GOOD.replace("slug=lamp", "slug=x").replace("speaker", "karaoke"), "script"),
    ] {
        let answer = house.post("/stewards/rooms", &who, &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        let faults = answer.body.matches("<strong class=\"notice\"").count();
        assert!(faults == 1 && answer.body.contains(&format!("id=\"{field}-fault\"")), "{form}");
    }
    assert_eq!(house.app.store.rooms().await.unwrap().len(), 1);
}

#[tokio::test]
async fn the_record_is_act_role_and_hour() {
    let house = House::new().await;
    let who = house.officer(Office::Moderator).await;
    house.app.store.put_room(&lamp()).await.unwrap();
    let page = house.get("/stewards/rooms/lamp/acts", Some(&who)).await.body;
    assert!(page.contains("Nothing had to be done here"));
    house.app.store.add_room_act("room/lamp", "removed", "chair", [1; 8], now()).await.unwrap();
    house.app.store.add_room_act("room/open-fa", "newer-act", "room", [2; 8], now()).await.unwrap();
    let page = house.get("/stewards/rooms/lamp/acts", Some(&who)).await.body;
    assert!(page.contains("Removed somebody") && page.contains("Chair") && page.contains("6 pm UTC"));
    let page = house.get("/stewards/rooms/open-fa/acts", Some(&who)).await.body;
    assert!(page.contains("newer-act") && page.contains("The room itself"));
    let none = house.get("/stewards/rooms/nobody/acts", Some(&who)).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}
