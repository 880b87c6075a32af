//! A room that is disturbed.

use axum::http::{StatusCode, header};
use meeting_room::{
    Act, Role, Seat,
    protocol::{Plain, Wish},
};
use privacy::Root;

use super::{SHARING, between, come_in, pass};
use crate::{
    rooms::{
        answer::Answer,
        host::{Host, Newcomer},
    },
    web::tests::TestSite,
};

/// Somebody who was entrusted with the chair, straight at the room's inbox.
async fn chair(site: &TestSite) -> (Host, privacy::Member) {
    let host =
        site.app.rooms.host_of(&site.app.rooms.card("open-en").unwrap(), &site.app.live.now()).unwrap();
    let member = Root::guest([7; 32]).member(&privacy::Place::room("open-en").unwrap());
    let newcomer = Newcomer { who: member, entrusted: vec![Role::Chair], returning: true };
    host.enter(newcomer).await.unwrap();
    let take = Wish::Plain(Plain::Serve(Act::Take(Role::Chair)));
    assert_eq!(host.wish(member, take).await.unwrap(), Answer::Done);
    (host, member)
}

fn serve(act: Act) -> Wish {
    Wish::Plain(Plain::Serve(act))
}

/// P16: a removal burns the seat, can be undone, and whoever comes in anew listens first.
#[tokio::test]
async fn p16_whoever_is_removed_is_out_and_whoever_comes_anew_listens() {
    let site = TestSite::at(SHARING, None).await;
    let (host, member) = chair(&site).await;
    let one = come_in(&site).await;
    let seat: Seat =
        between(&one.get("/rooms/open-en/inside").await.body, "data-seat=\"", "\"").parse().unwrap();
    assert_eq!(host.wish(member, serve(Act::Remove(seat))).await.unwrap(), Answer::Done);
    assert_eq!(one.get("/rooms/open-en/inside").await.status, StatusCode::SEE_OTHER);
    let again = site.with_cookie("POST", "/rooms/open-en/enter", "", &one.cookie).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN, "the same cookie does not come in");
    assert!(again.body.contains("You were removed"), "and is told at once");

    // Somebody new pays with time, and then listens.
    let door = site.post("/rooms/open-en/enter", "", "same-origin").await;
    assert_eq!(door.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(door.headers.get(header::SET_COOKIE).is_none());
    let ticket = between(&door.body, "name=\"ticket\" value=\"", "\"").to_owned();
    let early = site.post("/rooms/open-en/enter", &format!("ticket={ticket}"), "same-origin").await;
    assert_eq!(early.status, StatusCode::TOO_MANY_REQUESTS, "too early");
    pass(&site, 50).await;
    let late = site.post("/rooms/open-en/enter", &format!("ticket={ticket}"), "same-origin").await;
    assert_eq!(late.status, StatusCode::SEE_OTHER, "a latecomer always gets in");
    let twice = site.post("/rooms/open-en/enter", &format!("ticket={ticket}"), "same-origin").await;
    assert_eq!(twice.status, StatusCode::TOO_MANY_REQUESTS, "a ticket is good once");
    let cookie = late.headers[header::SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
    let inside = site.with_cookie("GET", "/rooms/open-en/inside", "", &cookie).await;
    assert!(inside.body.contains("You are listening for now."));

    // It was the wrong person: they come back as themselves.
    assert_eq!(host.wish(member, serve(Act::Undo(seat))).await.unwrap(), Answer::Done);
    assert_eq!(one.get("/rooms/open-en/inside").await.status, StatusCode::OK);
    // What was done is kept, as act and role alone.
    tokio::time::sleep(std::time::Duration::from_millis(800)).await;
    let acts = site.app.store.room_acts("room/open-en", 10).await.unwrap();
    let mut kept: Vec<(&str, &str)> = acts.iter().map(|act| (&*act.act, &*act.role)).collect();
    kept.sort_unstable();
    assert_eq!(kept, [("removed", "chair"), ("undone", "chair")]);
}

/// P10: in a panic nothing anybody writes reaches the room.
#[tokio::test]
async fn p10_a_frozen_room_hears_only_those_who_serve() {
    let site = TestSite::at(SHARING, None).await;
    let (host, member) = chair(&site).await;
    let (one, two) = (come_in(&site).await, come_in(&site).await);
    one.act("do=raise").await;
    host.wish(member, serve(Act::Call)).await.unwrap();
    one.act("do=say&text=Before").await;
    assert!(two.transcript().await.contains("Before"));
    host.wish(member, serve(Act::Panic)).await.unwrap();
    let answer = one.act("do=say&text=After").await;
    assert!(answer.body.contains("only to those who serve") || answer.body.contains("to those who serve"));
    let read = two.transcript().await;
    assert!(!read.contains("After"), "{read}");
    let say = Wish::Say { text: "Please bear with us.".to_owned(), sure: false };
    assert_eq!(host.wish(member, say).await.unwrap(), Answer::Done);
    assert!(two.transcript().await.contains("Please bear with us."));
}
