//! Keeping it kind: what waits, reports, measures, what the law asks.

use axum::http::StatusCode;
use jiff::SignedDuration;
use store::{Measure, NewThread, PostState, ThreadKind};

use super::{Person, location, moderator, now, pass, person, shown, site};
use crate::web::tests::TestSite;

async fn state(site: &TestSite, id: &str) -> PostState {
    site.app.store.post(id).await.unwrap().unwrap().post.state
}

/// Somebody with six posts that were shown, who came two weeks ago.
async fn of_standing<'a>(site: &'a TestSite, seed: u8) -> Person<'a> {
    let person = person(site, seed);
    let key = person.key("steps");
    let handles = [format!("Handle {seed}").into()];
    site.app
        .store
        .enter_place("area/steps", &key, handles, [seed; 8], now(site) - SignedDuration::from_hours(14 * 24))
        .await
        .unwrap();
    for number in 0..6 {
        let post = store::NewPost {
            id: [seed, number, 0, 0, 0, 0, 0, 1],
            place: "area/steps",
            member: &key,
            body: "words",
            notes: "",
            language: "en",
            urgent: false,
            state: PostState::Shown,
        };
        site.app
            .store
            .open_thread(&NewThread { kind: ThreadKind::Thread, title: "t" }, &post, now(site))
            .await
            .unwrap();
    }
    person
}

#[tokio::test]
async fn two_members_of_standing_let_a_first_post_through() {
    let site = site().await;
    let (one, two) = (of_standing(&site, 11).await, of_standing(&site, 12).await);
    let new = person(&site, 1);
    let id = new.open("steps", "New", "My+first+words", "1").await;
    let form = format!("id={id}");
    assert_eq!(new.post("/forum/steps/waiting", &form).await.status, StatusCode::NOT_FOUND);
    assert!(one.get("/forum/steps/waiting").await.body.contains("My first words"));
    assert_eq!(
        location(&one.post("/forum/steps/waiting", &form).await),
        "/forum/steps/waiting?said=one-more"
    );
    assert_eq!(
        location(&one.post("/forum/steps/waiting", &form).await),
        "/forum/steps/waiting?said=one-more"
    );
    assert_eq!(
        location(&two.post("/forum/steps/waiting", &form).await),
        "/forum/steps/waiting?said=released"
    );
    assert_eq!(state(&site, &id).await, PostState::Shown);
    // Standing in one area is none in another.
    let elsewhere = new.open("secular", "New", "words", "2").await;
    assert_eq!(
        one.post("/forum/secular/waiting", &format!("id={elsewhere}")).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        one.post("/forum/steps/waiting", &format!("id={elsewhere}")).await.status,
        StatusCode::NOT_FOUND
    );
    // Whoever has standing does not wait.
    let own = one.open("steps", "Known", "words", "3").await;
    assert_eq!(state(&site, &own).await, PostState::Shown);
}

#[tokio::test]
async fn a_report_needs_nobody_and_leads_a_moderator_to_the_post() {
    let site = site().await;
    let (amal, chair) = (person(&site, 1), moderator(&site).await);
    let thread = shown(&site, &amal, "steps", "Winter", "1").await;
    let report = format!("/forum/posts/{thread}/report");
    let nothing = site.post(&report, "note=words", "same-origin").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.body.contains("words</textarea>"));
    assert_eq!(site.post(&report, "wrong=unkind", "cross-site").await.status, StatusCode::FORBIDDEN);
    let thanks = site.post(&report, "wrong=illegal&note=paragraph+1", "same-origin").await;
    assert!(thanks.status == StatusCode::OK && thanks.body.contains("Thank you"));
    let desk = chair.get("/stewards/forum").await.body;
    assert!(
        desk.contains("I think it is against the law: paragraph 1") && desk.contains("It was a long winter.")
    );
    let kept = site.app.store.open_reports().await.unwrap();
    assert_eq!((kept.len(), &*kept[0].post, &*kept[0].place), (1, &*thread, "area/steps"));
    let form = format!("do=hold&id={thread}&report={}&reason=unkind&words=Please+from+the+I.", kept[0].id);
    location(&chair.post("/stewards/forum", &form).await);
    assert!(site.app.store.open_reports().await.unwrap().is_empty());
    assert_eq!(site.get(&format!("/forum/steps/{thread}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_writer_reads_the_reason_and_objects_once() {
    let site = site().await;
    let (amal, chair) = (person(&site, 1), moderator(&site).await);
    let thread = shown(&site, &amal, "steps", "Winter", "1").await;
    location(
        &chair.post("/stewards/forum", &format!("do=hold&id={thread}&reason=advice&words=The+dose.")).await,
    );
    let mine = amal.get("/de/forum/steps/mine").await.body;
    assert!(mine.contains("The dose.") && mine.contains("/object"), "{mine}");
    let object = format!("/forum/posts/{thread}/object");
    assert_eq!(
        location(&amal.post(&object, "words=It+was+my+own+dose.").await),
        "/forum/steps/mine?said=objected"
    );
    assert_eq!(location(&amal.post(&object, "words=Again").await), "/forum/steps/mine?said=settled");
    assert!(chair.get("/stewards/forum").await.body.contains("It was my own dose."));
    location(&chair.post("/stewards/forum", &format!("do=again&id={thread}")).await);
    assert_eq!(state(&site, &thread).await, PostState::Shown);
    for bad in ["do=hold&reason=nonsense", "do=nonsense", "do=hold"] {
        let answer = chair.post("/stewards/forum", &format!("{bad}&id={thread}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{bad}");
    }
}

#[tokio::test]
async fn measures_hold_in_one_area_and_are_recorded_without_names() {
    let site = site().await;
    let (amal, chair) = (of_standing(&site, 11).await, moderator(&site).await);
    let id = amal.open("steps", "Known", "words", "1").await;
    location(&chair.post("/stewards/forum", &format!("do=quiet-day&id={id}")).await);
    let answer = amal.post("/forum/steps/new", "kind=thread&title=t&body=kept+words&nonce=2").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(
        answer.body.contains("kept words</textarea>")
            && answer.body.contains("You can write here again from")
    );
    amal.open("secular", "Elsewhere", "words", "3").await;
    pass(&site, SignedDuration::from_hours(26));
    location(&chair.post("/stewards/forum", &format!("do=waits&id={id}")).await);
    let waits = amal.open("steps", "Waits", "words", "4").await;
    assert_eq!(state(&site, &waits).await, PostState::Waiting);
    let acts = site.app.store.room_acts("area/steps", 9).await.unwrap();
    let names: Vec<&str> = acts.iter().map(|act| &*act.act).collect();
    assert!(names.contains(&"quiet-day") && names.contains(&"waits"), "{names:?}");
    let author = site.app.store.author("area/steps", &amal.key("steps")).await.unwrap().unwrap();
    assert!(acts.iter().all(|act| !format!("{act:?}").contains(&*author.handle)));
    site.app.store.take_measure("area/steps", &author.handle, Measure::Lifted).await.unwrap();
}

#[tokio::test]
async fn what_is_unlawful_is_sealed_at_once_and_its_writer_told() {
    let site = site().await;
    let (amal, chair) = (person(&site, 1), moderator(&site).await);
    let form = "kind=thread&title=marker-title-words&body=marker-body-words&nonce=1";
    let id = super::id_of(&amal.post("/forum/steps/new", form).await);
    location(&chair.post("/stewards/forum", &format!("do=lock&id={id}")).await);
    assert!(!site.files_hold("marker-body-words") && !site.files_hold("marker-title-words"));
    let mine = amal.get("/forum/steps/mine").await.body;
    assert!(mine.contains("against the law") && !mine.contains("marker-body-words"));
    assert_eq!(amal.get(&format!("/forum/posts/{id}")).await.status, StatusCode::NOT_FOUND);
    let desk = chair.get("/stewards/forum").await.body;
    assert!(desk.contains("Sealed") && !desk.contains("marker-body-words"));
    let opened = chair.get(&format!("/stewards/forum/sealed/{id}")).await;
    assert!(opened.body.contains("marker-body-words") && opened.body.contains("marker-title-words"));
    location(&chair.post("/stewards/forum", &format!("do=delete&id={id}")).await);
    assert!(site.app.store.post(&id).await.unwrap().is_none());
}

#[tokio::test]
async fn the_desk_is_for_moderators_alone() {
    let site = site().await;
    let (amal, chair) = (person(&site, 1), moderator(&site).await);
    let id = amal.open("steps", "Waits", "words", "1").await;
    assert_eq!(site.get("/stewards/forum").await.status, StatusCode::NOT_FOUND);
    assert_eq!(amal.get("/stewards/forum").await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        amal.post("/stewards/forum", &format!("do=release&id={id}")).await.status,
        StatusCode::NOT_FOUND
    );
    assert!(chair.get("/stewards").await.body.contains("/stewards/forum"));
    location(&chair.post("/stewards/forum", &format!("do=release&id={id}")).await);
    assert_eq!(state(&site, &id).await, PostState::Shown);
    assert!(
        location(&chair.post("/stewards/forum", &format!("do=release&id={id}")).await).contains("said=gone")
    );
}

#[tokio::test]
async fn what_stands_in_a_thread_that_was_taken_away_is_read_by_nobody_else() {
    let site = site().await;
    let (amal, other, chair) = (person(&site, 1), person(&site, 2), moderator(&site).await);
    let thread = shown(&site, &amal, "steps", "Winter", "1").await;
    let reply = other.reply("steps", &thread, "Mine+too", "2").await;
    site.app.store.release(&reply, store::Release::Moderator, now(&site)).await.unwrap();
    let path = format!("/forum/posts/{reply}");
    assert!(site.get(&path).await.body.contains("Winter"));
    chair.post("/stewards/forum", &format!("do=hold&id={thread}&reason=unkind")).await;
    assert_eq!(site.get(&path).await.status, StatusCode::NOT_FOUND);
    let own = other.get(&path).await.body;
    assert!(
        own.contains("Mine too") && !own.contains("Winter"),
        "its own words, and not the title of another"
    );
}

#[tokio::test]
async fn a_yes_counts_for_the_words_it_was_given_to() {
    let site = site().await;
    let amal = person(&site, 1);
    let id = amal.open("steps", "Kind", "words", "1").await;
    let place = "area/steps";
    for (number, member) in (40_u64..).zip(["one", "two"]) {
        let long_ago = now(&site) - jiff::SignedDuration::from_hours(24 * 20);
        let handle: Box<str> = format!("Calm {member}").into();
        let random = number.to_be_bytes();
        site.app.store.enter_place(place, member, [handle], random, long_ago).await.unwrap().unwrap();
        for post in 0..u64::from(store::STANDING) {
            let post = store::NewPost {
                id: (number * 100 + post).to_be_bytes(),
                place,
                member,
                body: "I too",
                notes: "",
                language: "en",
                urgent: false,
                state: PostState::Shown,
            };
            let thread = store::NewThread { kind: store::ThreadKind::Thread, title: "…" };
            site.app.store.open_thread(&thread, &post, now(&site)).await.unwrap();
        }
    }
    let yes =
        async |member| site.app.store.release(&id, store::Release::Member(member), now(&site)).await.unwrap();
    assert_eq!(yes("one").await, store::Released::OneMore);
    amal.post(&format!("/forum/posts/{id}/edit"), "title=Other&body=Other+words&nonce=2").await;
    assert_eq!(yes("two").await, store::Released::OneMore, "the first was for other words");
}
