//! The plain page: everything without a script.

use axum::http::{StatusCode, header};

use super::{SHARING, come_in, pass};
use crate::web::tests::TestSite;

#[tokio::test]
async fn a_share_by_hand_reaches_the_room_and_nobody_out_of_turn_does() {
    let site = TestSite::at(SHARING, None).await;
    let (one, two) = (come_in(&site).await, come_in(&site).await);
    // Nobody has been called: what was typed stays in the box.
    let answer = one.act("do=say&text=Too+early").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.body.contains(">Too early</textarea>"), "nothing typed is lost");
    assert_eq!(one.act("do=say&text=!").await.status, StatusCode::SEE_OTHER, "\"!\" raises a hand");
    assert_eq!(two.act("do=raise").await.status, StatusCode::SEE_OTHER);
    pass(&site, 5).await;
    assert!(one.transcript().await.contains("You have the floor"));
    two.act("do=say&text=Out+of+turn").await;
    assert_eq!(one.act("do=say&text=Day+nineteen.").await.status, StatusCode::SEE_OTHER);
    let read = two.transcript().await;
    assert!(read.contains("Day nineteen.") && !read.contains("Out of turn"));
    one.act("do=say&text=done").await;
    pass(&site, 5).await;
    assert!(two.transcript().await.contains("You have the floor"), "hands in order");
}

#[tokio::test]
async fn details_are_held_back_with_a_word_and_names_can_be_nobodys() {
    let site = TestSite::at(SHARING, None).await;
    let one = come_in(&site).await;
    one.act("do=raise").await;
    pass(&site, 5).await;
    let held = one.act("do=say&text=write+to+somebody%40example.org").await;
    assert!(held.body.contains("an e-mail address") && held.body.contains("somebody@example.org</textarea>"));
    assert!(!one.transcript().await.contains("somebody@example.org"));
    // What looks like a name is asked about, and goes through when its author says that it is nobody's.
    let named = one.act("do=say&text=My+name+is+Peter+Miller+and+I+am+here").await;
    assert!(named.body.contains("name=\"sure\"") && named.body.contains("full name"), "{}", named.body);
    assert!(!one.transcript().await.contains("Peter Miller"));
    one.act("do=say&sure=true&text=My+name+is+Peter+Miller+and+I+am+here").await;
    assert!(one.transcript().await.contains("Peter Miller"));
}

/// What was typed is not lost with the seat, and sending a contact is not sending a share.
#[tokio::test]
async fn whatever_happens_to_a_seat_what_was_typed_comes_back() {
    let site = TestSite::at(SHARING, None).await;
    let one = come_in(&site).await;
    let token = one.k.clone();
    let asked = one.act("do=contact:0123456789abcdef&contact=a+bench+in+the+park&text=half+a+share").await;
    assert!(asked.body.contains(">half a share</textarea>"), "{}", asked.body);
    one.act("do=leave").await;
    let lost = one.act("do=raise&text=half+a+share").await;
    assert_eq!((lost.status, token.is_empty()), (StatusCode::OK, false));
    assert!(lost.body.contains("no seat in this room") && lost.body.contains(">half a share</textarea>"));
    // The longest share in a script that needs nine bytes a letter in a form.
    let two = come_in(&site).await;
    let long = format!("do=raise&text={}", "%E0%A4%95".repeat(2000));
    assert_eq!(two.act(&long).await.status, StatusCode::OK);
}

#[tokio::test]
async fn buttons_keep_what_is_typed_and_forms_need_their_token() {
    let site = TestSite::at(SHARING, None).await;
    let one = come_in(&site).await;
    let answer = one.act("do=raise&text=half+a+sentence").await;
    assert!(answer.body.contains(">half a sentence</textarea>"));
    for form in ["do=raise", "k=&do=raise", "k=00112233445566778899aabbccddeeff&do=raise"] {
        let answer = site.with_cookie("POST", "/rooms/open-en/act", form, &one.cookie).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{form}");
    }
    // Nobody without a cookie is anywhere.
    assert_eq!(site.get("/rooms/open-en/inside").await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get("/rooms/open-en/events").await.status, StatusCode::NOT_FOUND);
    assert!(site.get("/rooms/open-en/transcript").await.body.contains("not in this room"));
}

#[tokio::test]
async fn somebody_late_sees_where_the_meeting_is_and_not_what_was_said() {
    let site = TestSite::at(SHARING, None).await;
    let one = come_in(&site).await;
    one.act("do=raise").await;
    pass(&site, 5).await;
    one.act("do=say&text=Said+before").await;
    let late = come_in(&site).await;
    let read = late.transcript().await;
    assert!(!read.contains("Said before") && read.contains("has the floor"));
}

#[tokio::test]
async fn leaving_quietly_frees_the_seat_and_leave_now_too() {
    let site = TestSite::at(SHARING, None).await;
    let (one, two) = (come_in(&site).await, come_in(&site).await);
    let left = one.act("do=leave").await;
    assert_eq!(left.headers[header::LOCATION], "/rooms");
    assert_eq!(one.get("/rooms/open-en/inside").await.status, StatusCode::SEE_OTHER);
    two.get("/leave").await;
    // Nobody waits for a room to hear of it.
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert_eq!(two.get("/rooms/open-en/inside").await.status, StatusCode::SEE_OTHER);
}

/// P8: a minute after the end nothing of it is anywhere; and nothing was ever on disk.
#[tokio::test]
async fn p8_words_are_gone_a_minute_after_the_end() {
    let site = TestSite::at(SHARING, None).await;
    let one = come_in(&site).await;
    one.act("do=raise").await;
    pass(&site, 5).await;
    one.act("do=say&text=a-marker-of-words").await;
    assert!(one.transcript().await.contains("a-marker-of-words"));
    assert!(!site.files_hold("a-marker-of-words"));
    // To the last minute of the hour, by steps somebody without a script stays through.
    for _ in 0..110 {
        site.app.clock.move_to(site.app.clock.now() + jiff::SignedDuration::from_secs(20));
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        one.get("/rooms/open-en/transcript").await;
    }
    pass(&site, 30).await;
    assert!(!one.transcript().await.contains("a-marker-of-words"));
    assert!(!site.files_hold("a-marker-of-words"));
}

/// P11, P3: a door is the same for everybody, leaves nothing, and its title tells nothing.
#[tokio::test]
async fn doors_leave_nothing_and_lists_are_never_empty() {
    let site = TestSite::at(SHARING, None).await;
    for path in ["/rooms", "/rooms/week", "/rooms/open-en", "/rooms/open-fa", "/rooms/scripts"] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(answer.headers.get(header::SET_COOKIE).is_none(), "{path}");
        assert_eq!(answer.body, site.get(path).await.body, "{path}");
    }
    assert!(site.get("/rooms").await.body.contains("/rooms/open-en"));
    assert_eq!(site.get("/rooms/nothing").await.status, StatusCode::NOT_FOUND);
}
