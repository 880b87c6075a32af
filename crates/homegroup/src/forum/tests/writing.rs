//! Writing: with a name of two words, checked before it is sent, changed for an hour, deleted for ever.

use axum::http::{StatusCode, header};
use jiff::SignedDuration;
use privacy::{Pool, SessionKind, candidates};

use super::{id_of, location, now, pass, person, shown, site, somebody};

#[tokio::test]
async fn nobody_is_offered_to_be_somebody_and_comes_back_to_where_they_were_going() {
    let site = site().await;
    let knock = site.get("/forum/steps/new?kind=story").await;
    assert!(knock.body.contains("Just this once") && knock.body.contains("/forum/steps/new?kind=story"));
    let form = "to=%2Fforum%2Fsteps%2Fnew%3Fkind%3Dstory";
    let enter = site.post("/fa/forum/enter", form, "same-origin").await;
    assert_eq!(location(&enter), "/fa/forum/steps/new?kind=story");
    assert!(enter.headers[header::SET_COOKIE].to_str().unwrap().starts_with("__Host-h="));
    assert_eq!(site.post("/forum/enter", form, "cross-site").await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        site.post("/forum/steps/new", "kind=story&title=a&body=b&nonce=1", "same-origin").await.status,
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn one_handle_in_an_area_another_in_the_next_and_a_guests_is_nobodys_who_comes_back() {
    let site = site().await;
    let amal = person(&site, 1);
    amal.open("steps", "One", "words", "1").await;
    amal.open("steps", "Two", "words", "2").await;
    amal.open("secular", "Three", "words", "3").await;
    let handle = async |area: &str| {
        site.app.store.author(&format!("area/{area}"), &amal.key(area)).await.unwrap().unwrap().handle
    };
    let (steps, secular) = (handle("steps").await, handle("secular").await);
    assert_ne!(steps, secular);
    let guest = somebody(&site, 9, SessionKind::Guest);
    guest.open("steps", "Guest", "words", "4").await;
    let author = site.app.store.author("area/steps", &guest.key("steps")).await.unwrap().unwrap();
    let member = guest.root.member(&"area/steps".parse().unwrap());
    let known: Vec<String> =
        candidates(member.as_bytes(), "en", Pool::Returning).map(|handle| handle.to_string()).collect();
    assert!(!known.contains(&author.handle.to_string()));
}

#[tokio::test]
async fn the_same_form_twice_is_one_post() {
    let site = site().await;
    let amal = person(&site, 1);
    let first = amal.open("steps", "Once", "words", "77").await;
    assert_eq!(amal.open("steps", "Once", "words", "77").await, first);
    let thread = shown(&site, &amal, "steps", "Replies", "78").await;
    let reply = amal.reply("steps", &thread, "yes", "79").await;
    assert_eq!(amal.reply("steps", &thread, "yes", "79").await, reply);
    assert_eq!(site.app.store.posts_by("area/steps", &amal.key("steps")).await.unwrap().len(), 3);
    // Somebody else's form is somebody else's post, whatever number it carries.
    let other = person(&site, 2);
    assert_ne!(other.open("steps", "Once", "words", "77").await, first);
}

#[tokio::test]
async fn details_come_back_marked_and_names_can_be_confirmed_and_numbers_cannot() {
    let site = site().await;
    let amal = person(&site, 1);
    let form = "kind=thread&title=Call&body=Ring+me+on+0161+496+0123+tonight&nonce=1";
    let answer = amal.post("/forum/steps/new", form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("<mark>0161 496 0123</mark>"), "{}", answer.body);
    assert!(
        answer.body.contains("Ring me on 0161 496 0123 tonight</textarea>")
            && !answer.body.contains("name=\"confirm\"")
    );
    let again = amal.post("/forum/steps/new", &format!("{form}&confirm=1")).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);

    let name = "kind=thread&title=Book&body=My+name+is+Jane+Doe+and+I+am+here&nonce=2";
    let answer = amal.post("/forum/steps/new", name).await;
    assert!(
        answer.body.contains("<mark>Jane Doe</mark>") && answer.body.contains("name=\"confirm\""),
        "{}",
        answer.body
    );
    id_of(&amal.post("/forum/steps/new", &format!("{name}&confirm=1")).await);
    let title =
        amal.post("/forum/steps/new", "kind=thread&title=mail+a%40b.example&body=words&nonce=3").await;
    assert_eq!(title.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(site.app.store.posts_by("area/steps", &amal.key("steps")).await.unwrap().len(), 1);
}

#[tokio::test]
async fn words_of_crisis_are_kept_and_help_stands_beside_them_for_their_writer() {
    let site = site().await;
    let (amal, other) = (person(&site, 1), person(&site, 2));
    let id = amal.open("steps", "Tonight", "I+want+to+kill+myself", "1").await;
    let own = amal.get(&format!("/forum/posts/{id}")).await.body;
    assert!(own.contains("You do not have to be alone with this") && own.contains("tel:"), "{own}");
    site.app.store.release(&id, store::Release::Moderator, now(&site)).await.unwrap();
    assert!(amal.get(&format!("/forum/steps/{id}")).await.body.contains("You do not have to be alone"));
    assert!(!other.get(&format!("/forum/steps/{id}")).await.body.contains("You do not have to be alone"));
    // It comes before what waited longer.
    let waiting = site.app.store.waiting(9).await.unwrap();
    assert_eq!(waiting.queue.len(), 0);
    other.open("steps", "Before", "words", "2").await;
    amal.open("steps", "After", "I+am+going+to+kill+myself+tonight", "3").await;
    let waiting = site.app.store.waiting(9).await.unwrap();
    assert!(waiting.queue[0].post.urgent && &*waiting.queue[0].title == "After");
}

#[tokio::test]
async fn ones_own_words_can_be_changed_for_an_hour_and_deleted_for_ever() {
    let site = site().await;
    let (amal, other) = (person(&site, 1), person(&site, 2));
    let thread = shown(&site, &amal, "steps", "Winter", "1").await;
    let edit = format!("/forum/posts/{thread}/edit");
    assert!(amal.get(&edit).await.body.contains("It was a long winter.</textarea>"));
    assert_eq!(other.get(&edit).await.status, StatusCode::NOT_FOUND);
    assert_eq!(other.post(&edit, "title=Mine&body=mine").await.status, StatusCode::NOT_FOUND);
    location(&amal.post(&edit, "title=Spring&body=marker-spring-words").await);
    assert!(amal.get(&format!("/forum/posts/{thread}")).await.body.contains("marker-spring-words"));
    // What was let through once and is changed by a newcomer waits again.
    assert_eq!(site.get(&format!("/forum/posts/{thread}")).await.status, StatusCode::NOT_FOUND);
    pass(&site, SignedDuration::from_hours(3));
    let late = amal.post(&edit, "title=Late&body=late").await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let delete = format!("/forum/posts/{thread}/delete");
    assert_eq!(other.post(&delete, "sure=1").await.status, StatusCode::NOT_FOUND);
    assert!(amal.post(&delete, "").await.body.contains("tick the box"));
    assert_eq!(location(&amal.post(&delete, "sure=1").await), "/forum/steps/mine?said=deleted");
    assert!(!site.files_hold("marker-spring-words"), "P8");
    assert_eq!(amal.get(&format!("/forum/posts/{thread}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn thanks_reach_the_writer_and_nobody_counts_them() {
    let site = site().await;
    let (amal, other) = (person(&site, 1), person(&site, 2));
    let thread = shown(&site, &amal, "steps", "Winter", "1").await;
    for _ in 0..3 {
        location(&other.post(&format!("/forum/posts/{thread}/thank"), "").await);
    }
    assert!(amal.get("/forum/steps/mine").await.body.contains("Somebody said thank you"));
    for page in [
        other.get(&format!("/forum/steps/{thread}")).await,
        site.get(&format!("/forum/posts/{thread}")).await,
    ] {
        assert!(!page.body.contains("Somebody said thank you"));
    }
}

#[tokio::test]
async fn whoever_writes_too_fast_keeps_the_words() {
    let site = site().await;
    let amal = person(&site, 1);
    for nonce in 0..3 {
        amal.open("steps", "Fast", "words", &nonce.to_string()).await;
    }
    let answer = amal.post("/forum/steps/new", "kind=thread&title=Fast&body=kept+words&nonce=9").await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.body.contains("kept words</textarea>"));
}

#[tokio::test]
async fn in_a_flood_first_words_cost_work_or_time() {
    let site = site().await;
    while site.app.forum.may_wait() {}
    let amal = person(&site, 1);
    let form = "kind=thread&title=Flood&body=kept+words&nonce=1";
    let answer = amal.post("/forum/steps/new", form).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.body.contains("kept words</textarea>"));
    let ticket = answer.body.split("name=\"ticket\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let paid = format!("{form}&ticket={ticket}");
    assert_eq!(amal.post("/forum/steps/new", &paid).await.status, StatusCode::TOO_MANY_REQUESTS);
    pass(&site, SignedDuration::from_secs(61));
    id_of(&amal.post("/forum/steps/new", &paid).await);
    // A ticket is good once.
    let again = amal.post("/forum/steps/new", &paid.replace("nonce=1", "nonce=2")).await;
    assert_eq!(again.status, StatusCode::TOO_MANY_REQUESTS);
}
