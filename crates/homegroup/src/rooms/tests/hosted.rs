//! Rooms in which meetings of the list are held: when they open and close, and what their doors say.

use std::time::Duration;

use axum::http::{StatusCode, header};
use jiff::{SignedDuration, Timestamp};
use store::{Admission, Room};

use super::come_into;
use crate::web::tests::TestSite;

const LIST: &str = r#"[
  {"slug":"ninety","name":"Ninety","day":3,"time":"20:30","end_time":"22:00","timezone":"Europe/Madrid","types":["O"],
   "conference_url":"https://zoom.us/j/1234567","group":"A"},
  {"slug":"lamp","name":"Lamp","day":2,"time":"23:30","end_time":"00:30","timezone":"Europe/London","types":["O"],
   "conference_url":"https://zoom.us/j/1234568","group":"B"},
  {"slug":"dawn","name":"Dawn","day":0,"time":"01:30","end_time":"02:30","timezone":"Europe/London","types":["O"],
   "conference_url":"https://zoom.us/j/1234569","group":"C"},
  {"slug":"evening","name":"Evening","day":[0,1,2,3,4,5,6],"time":"19:00","end_time":"20:00","types":["O"],
   "timezone":"Europe/London","conference_url":"https://zoom.us/j/1234570","group":"D"},
  {"slug":"harbour","name":"Harbour","day":0,"time":"01:30","end_time":"02:30","timezone":"America/New_York",
   "types":["O"],"conference_url":"https://zoom.us/j/1234571","group":"E"},
  {"slug":"paused","name":"Paused","day":[0,1,2,3,4,5,6],"time":"19:00","end_time":"20:00","types":["O"],
   "timezone":"Europe/London","conference_url":"https://zoom.us/j/1234572","group":"F",
   "suspensions":[{"from":"2026-10-01","reason":"holidays"}]},
  {"slug":"owl","name":"Owl","day":[0,1,2,3,4,5,6],"time":"00:05","end_time":"01:05","types":["O"],
   "timezone":"Europe/London","conference_url":"https://zoom.us/j/1234573","group":"H",
   "suspensions":[{"from":"2026-11-01","until":"2026-11-25"}]},
  {"slug":"closed-hall","name":"Closed Hall","day":[0,1,2,3,4,5,6],"time":"19:00","end_time":"20:00",
   "timezone":"Europe/London","types":["O","TC"],"location":"Example Hall",
   "formatted_address":"1 Example Street, Leeds LS1 1AA, UK","group":"G"}
]"#;

/// A room for a listing, like the operator's form makes it.
fn room(slug: &str, meeting: &str) -> Room {
    Room {
        slug: slug.into(),
        title: format!("The room of {meeting}").into(),
        language: "en".into(),
        script: "open-discussion".into(),
        secular: false,
        meeting: Some(meeting.into()),
        admission: Admission::Open,
        who: "".into(),
        young: false,
        texts: "".into(),
        hours: None,
        members_of: None,
    }
}

/// A site with the list and these rooms.
async fn site_with(now: &str, rooms: &[Room]) -> TestSite {
    let site = TestSite::at(now, Some(LIST)).await;
    for room in rooms {
        site.app.store.put_room(room).await.unwrap();
    }
    let all_known = || rooms.iter().all(|room| site.app.rooms.card(&room.slug).is_some());
    for _ in 0..100 {
        if all_known() {
            return site;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the rooms are not read")
}

/// Moves the clock to a time and lets everybody notice.
async fn at(site: &TestSite, time: Timestamp) {
    site.app.clock.move_to(time);
    tokio::time::sleep(Duration::from_millis(1200)).await;
}

fn minutes(minutes: i64) -> SignedDuration {
    SignedDuration::from_mins(minutes)
}

async fn door(site: &TestSite, slug: &str) -> String {
    let answer = site.get(&format!("/rooms/{slug}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{slug}");
    answer.body
}

/// Is it open, by its door and by trying it?
async fn is_open(site: &TestSite, slug: &str) -> bool {
    let shown = door(site, slug).await.contains("<form class=\"enter\"");
    let entered = site.post(&format!("/rooms/{slug}/enter"), "", "same-origin").await;
    let let_in = entered.status == StatusCode::SEE_OTHER;
    assert_eq!(entered.headers.contains_key(header::SET_COOKIE), let_in, "{slug}");
    assert_eq!(shown, let_in, "the door of {slug} tells the truth");
    let_in
}

/// Goes through a meeting that begins at `start` and is over, with fellowship time, after `whole` minutes.
async fn opens_and_closes(site: &TestSite, slug: &str, start: &str, whole: i64) {
    let start: Timestamp = start.parse().unwrap();
    for (moment, open) in [(-16, false), (-14, true), (0, true), (whole - 1, true), (whole + 2, false)] {
        at(site, start + minutes(moment)).await;
        assert_eq!(is_open(site, slug).await, open, "{slug}, minute {moment}");
    }
}

#[tokio::test]
async fn a_room_opens_a_quarter_before_and_closes_after_fellowship_time() {
    // Wednesday; 20:30 in Madrid is 19:30 UTC. Ninety minutes and nine of fellowship.
    let site = site_with("2026-11-25T12:00:00Z", &[room("ninety-room", "ninety")]).await;
    opens_and_closes(&site, "ninety-room", "2026-11-25T19:30:00Z", 99).await;
    assert!(door(&site, "ninety-room").await.contains("Madrid"), "and says when it opens next");
}

#[tokio::test]
async fn a_meeting_past_midnight_is_one_meeting() {
    let site = site_with("2026-11-24T12:00:00Z", &[room("lamp-room", "lamp")]).await;
    opens_and_closes(&site, "lamp-room", "2026-11-24T23:30:00Z", 69).await;
}

/// A pause that ends at midnight does not shut the room of a meeting just after it.
#[tokio::test]
async fn a_pause_is_asked_for_the_meetings_own_date() {
    let site = site_with("2026-11-25T12:00:00Z", &[room("owl-room", "owl")]).await;
    opens_and_closes(&site, "owl-room", "2026-11-26T00:05:00Z", 69).await;
}

/// The clocks go back in London: half past one comes twice, and the meeting once.
#[tokio::test]
async fn the_night_the_clocks_go_back_has_one_meeting() {
    let rooms = [room("dawn-room", "dawn"), room("evening-room", "evening")];
    let site = site_with("2026-10-24T12:00:00Z", &rooms).await;
    // Saturday's is still in summer time, Sunday's is not.
    opens_and_closes(&site, "evening-room", "2026-10-24T18:00:00Z", 69).await;
    opens_and_closes(&site, "dawn-room", "2026-10-25T00:30:00Z", 69).await;
    at(&site, "2026-10-25T02:00:00Z".parse().unwrap()).await;
    assert!(!is_open(&site, "dawn-room").await, "not a second time");
    at(&site, "2026-10-25T18:10:00Z".parse().unwrap()).await;
    assert!(!is_open(&site, "evening-room").await, "an hour later by the sun");
    opens_and_closes(&site, "evening-room", "2026-10-25T19:00:00Z", 69).await;
}

#[tokio::test]
async fn the_night_the_clocks_go_back_in_new_york_too() {
    let site = site_with("2026-10-31T12:00:00Z", &[room("harbour-room", "harbour")]).await;
    opens_and_closes(&site, "harbour-room", "2026-11-01T05:30:00Z", 69).await;
    at(&site, "2026-11-01T06:45:00Z".parse().unwrap()).await;
    assert!(!is_open(&site, "harbour-room").await, "not a second time");
}

#[tokio::test]
async fn what_does_not_meet_is_never_open() {
    let rooms = [
        room("paused-room", "paused"),
        room("hall-room", "closed-hall"),
        room("nowhere-room", "no-such-meeting"),
        room("odd-room", "NOT A SLUG"),
    ];
    let site = TestSite::at("2026-11-25T18:50:00Z", Some(LIST)).await;
    for room in &rooms {
        site.app.store.put_room(room).await.unwrap();
    }
    // As long as it takes to read them twice.
    tokio::time::sleep(Duration::from_secs(5)).await;
    for moment in ["2026-11-25T18:50:00Z", "2026-11-25T19:30:00Z"] {
        at(&site, moment.parse().unwrap()).await;
        for slug in ["paused-room", "hall-room", "nowhere-room"] {
            assert!(!is_open(&site, slug).await, "{slug} at {moment}");
            assert!(!site.get("/rooms").await.body.contains(slug), "{slug} is not offered");
        }
        assert_eq!(site.get("/rooms/odd-room").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn the_script_is_as_long_as_the_listing_says() {
    let site = site_with("2026-11-25T19:20:00Z", &[room("ninety-room", "ninety")]).await;
    let card = site.app.rooms.card("ninety-room").unwrap();
    let sitting = card.sitting(&site.app.rooms.scripts, &site.app.live.now(), site.app.clock.now()).unwrap();
    assert_eq!(sitting.script.meeting_minutes(), 90);
    assert_eq!(sitting.start, "2026-11-25T19:30:00Z".parse::<Timestamp>().unwrap());
    // And so the room runs: it closes in its last minutes, and then there is fellowship time.
    let stage = async |minute: i64| {
        at(&site, sitting.start + minutes(minute) + SignedDuration::from_secs(10)).await;
        let somebody = come_into(&site, "ninety-room").await;
        somebody.transcript().await
    };
    let step = |kind: &str| {
        let found =
            sitting.script.steps.iter().find(|step| format!("{:?}", step.kind).to_lowercase() == kind);
        found.unwrap().title.clone()
    };
    assert!(
        stage(60).await.contains(&format!("{}, ", step("sharing")))
            || stage(60).await.contains(&step("sharing"))
    );
    assert!(stage(89).await.contains(&step("closing")));
    assert!(stage(92).await.contains(&step("fellowship")));
}

#[tokio::test]
async fn a_groups_own_words_are_shown_and_broken_ones_are_not() {
    let own = Room {
        texts: r#"{"0":{"title":"Our own hello","text":"Said by us alone.\n\nAnd <b>so</b> on."}}"#.into(),
        ..room("ninety-room", "ninety")
    };
    let broken = Room {
        texts: r#"{"77":{"title":"Nowhere"},"0":{"title":"Half"}}"#.into(),
        ..room("b-room", "ninety")
    };
    let mad = Room { texts: "{{{".into(), ..room("m-room", "ninety") };
    let site = site_with("2026-11-25T19:31:00Z", &[own, broken, mad]).await;
    assert!(door(&site, "ninety-room").await.contains("Our own hello"));
    let somebody = come_into(&site, "ninety-room").await;
    let inside = somebody.get("/rooms/ninety-room/inside").await.body;
    assert!(inside.contains("Our own hello") && inside.contains("Said by us alone."), "{inside}");
    assert!(!inside.contains("And <b>so</b> on."), "words are text");
    assert!(somebody.transcript().await.contains("Said by us alone."));
    // The rules of the room stay whatever a group says.
    let card = site.app.rooms.card("ninety-room").unwrap();
    let sitting = card.sitting(&site.app.rooms.scripts, &site.app.live.now(), site.app.clock.now()).unwrap();
    let rule = meeting_room::script::paragraphs(&sitting.script.safety).next().unwrap().to_owned();
    let start: String =
        rule.chars().take_while(|letter| letter.is_alphanumeric() || *letter == ' ').collect();
    assert!(inside.contains(&start), "{start}");
    for slug in ["b-room", "m-room"] {
        let door = door(&site, slug).await;
        assert!(
            door.contains("<form class=\"enter\"") && door.contains("Welcome"),
            "{slug} is held in shipped words"
        );
        assert!(!door.contains("Half") && !door.contains("Nowhere"), "{slug}");
    }
}

#[tokio::test]
async fn a_closed_rooms_door_says_who_may_attend_before_anybody_enters() {
    let closed = |slug: &str, who: &str| Room {
        admission: Admission::Closed,
        who: who.into(),
        ..room(slug, "ninety")
    };
    let rooms =
        [closed("own-room", "For women who <drink>"), closed("usual-room", ""), room("open-room", "ninety")];
    let site = site_with("2026-11-25T12:00:00Z", &rooms).await;
    let shut = door(&site, "own-room").await;
    assert!(shut.contains("Who may attend") && !shut.contains("<form class=\"enter\""));
    at(&site, "2026-11-25T19:31:00Z".parse().unwrap()).await;
    for (slug, words) in [("own-room", "For women who "), ("usual-room", "This meeting is closed")] {
        let door = door(&site, slug).await;
        let (said, button) = (door.find(words), door.find("<form class=\"enter\""));
        assert!(said.is_some() && said < button, "{slug}: {said:?} {button:?}");
        assert!(!door.contains("<drink>"), "words are text");
    }
    assert!(!door(&site, "open-room").await.contains("Who may attend"));
    // Nobody is asked for proof.
    assert!(is_open(&site, "own-room").await);
}

#[tokio::test]
async fn young_people_cannot_exchange_contacts() {
    let young = Room { young: true, ..room("young-room", "ninety") };
    let site = site_with("2026-11-25T21:02:00Z", &[young, room("grown-room", "ninety")]).await;
    assert!(door(&site, "young-room").await.contains("For young people."));
    for (slug, may) in [("young-room", false), ("grown-room", true)] {
        let (one, two) = (come_into(&site, slug).await, come_into(&site, slug).await);
        assert_eq!(
            one.act("do=say&text=Good+night+all").await.status,
            StatusCode::SEE_OTHER,
            "fellowship time"
        );
        let inside = two.get(&format!("/rooms/{slug}/inside")).await.body;
        assert_eq!(inside.contains("class=\"exchange\""), may, "{slug}");
        let seat = |inside: &str| super::between(inside, "data-seat=\"", "\"").to_owned();
        let ones = seat(&one.get(&format!("/rooms/{slug}/inside")).await.body);
        let twos = seat(&inside);
        // Whatever a page offers: the room itself delivers nothing.
        one.act(&format!("do=contact:{twos}&contact=find+me+at+the+lamp")).await;
        two.act(&format!("do=contact:{ones}&contact=and+me+at+the+bridge")).await;
        let inside = two.get(&format!("/rooms/{slug}/inside")).await.body;
        assert_eq!(inside.contains("find me at the lamp"), may, "{slug}");
    }
}

#[tokio::test]
async fn the_listings_page_and_the_rooms_door_lead_to_each_other() {
    let site = site_with("2026-11-25T12:00:00Z", &[room("ninety-room", "ninety")]).await;
    assert!(site.get("/meetings/ninety").await.body.contains("href=\"/rooms/ninety-room\""));
    assert!(site.get("/fa/meetings/ninety").await.body.contains("href=\"/fa/rooms/ninety-room\""));
    assert!(!site.get("/meetings/lamp").await.body.contains("/rooms/ninety-room"));
    assert!(door(&site, "ninety-room").await.contains("href=\"/meetings/ninety\""));
    assert!(site.get("/rooms").await.body.contains("href=\"/rooms/ninety-room\""));
}
