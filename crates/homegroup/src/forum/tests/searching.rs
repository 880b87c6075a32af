//! Finding words over HTTP: what everybody may read, and only as long as it is there.

use axum::http::StatusCode;
use store::{NewPost, NewThread, PostState, ThreadKind};

use super::{moderator, now, person, shown, site};
use crate::{
    forum::search::Search,
    web::tests::{Answer, TestSite},
};

async fn search(site: &TestSite, form: &str) -> Answer {
    let answer = site.post("/forum/search", form, "same-origin").await;
    assert_eq!(answer.status, StatusCode::OK);
    answer
}

#[tokio::test]
async fn words_are_found_once_they_are_shown_and_no_longer_than_they_are() {
    let site = site().await;
    let (amal, desk) = (person(&site, 1), moderator(&site).await);
    let id = amal.open("steps", "Gardening", "I+planted+tomatoes+in+recovery.", "1").await;
    assert!(search(&site, "q=tomato").await.body.contains("Nothing was found"), "it waits");
    desk.post("/stewards/forum", &format!("do=release&id={id}")).await;
    let found = search(&site, "q=TOMATO+garden").await;
    assert!(found.body.contains("One post") && found.body.contains(&format!("/forum/posts/{id}")));
    assert!(found.body.contains("I planted tomatoes"));
    assert!(search(&site, "q=tomatoes&area=secular").await.body.contains("Nothing was found"));
    assert!(search(&site, "q=tomatoes&language=fa").await.body.contains("Nothing was found"));
    assert!(search(&site, "q=tomatoes&area=steps&language=en").await.body.contains("One post"));

    desk.post("/stewards/forum", &format!("do=hold&id={id}&reason=advice")).await;
    assert!(search(&site, "q=tomato").await.body.contains("Nothing was found"), "it is held");
    desk.post("/stewards/forum", &format!("do=again&id={id}")).await;
    assert!(search(&site, "q=tomato").await.body.contains("One post"));
    let edit = "title=Gardening&body=I+planted+beans.&nonce=9";
    amal.post(&format!("/forum/posts/{id}/edit"), edit).await;
    desk.post("/stewards/forum", &format!("do=release&id={id}")).await;
    assert!(search(&site, "q=tomato").await.body.contains("Nothing was found"), "it was changed");
    assert!(search(&site, "q=beans").await.body.contains("One post"));
    amal.post(&format!("/forum/posts/{id}/delete"), "sure=1").await;
    assert!(search(&site, "q=beans").await.body.contains("Nothing was found"), "it is gone");
}

#[tokio::test]
async fn who_has_everything_deleted_is_found_no_more() {
    let site = site().await;
    let amal = person(&site, 1);
    shown(&site, &amal, "steps", "Marigold", "1").await;
    site.app.words.fill(&site.app.store).await.unwrap();
    assert!(search(&site, "q=marigold").await.body.contains("One post"));
    amal.post("/me/delete", "sure=1").await;
    assert!(search(&site, "q=marigold").await.body.contains("Nothing was found"));
}

#[tokio::test]
async fn a_long_answer_comes_in_pages() {
    let site = site().await;
    let store = &site.app.store;
    store.enter_place("area/steps", "amal", ["Amber Heron".into()], [1; 8], now(&site)).await.unwrap();
    for number in 0..25_u64 {
        let post = NewPost {
            id: number.to_be_bytes(),
            place: "area/steps",
            member: "amal",
            body: "by the lantern",
            notes: "",
            language: "en",
            urgent: false,
            state: PostState::Shown,
        };
        let thread = NewThread { kind: ThreadKind::Thread, title: "Evening" };
        store.open_thread(&thread, &post, now(&site)).await.unwrap();
    }
    // As after a start.
    let words = Search::default();
    words.fill(&site.app.store).await.unwrap();
    assert!(words.is_ready());
    site.app.words.fill(&site.app.store).await.unwrap();
    let first = search(&site, "q=lantern").await.body;
    assert!(first.contains("25 posts") && first.matches("/forum/posts/").count() == 20);
    let (_, rest) = first.split_once(r#"name="before" value=""#).unwrap();
    let before = rest.split('"').next().unwrap();
    let second = search(&site, &format!("q=lantern&before={before}")).await.body;
    assert_eq!(second.matches("/forum/posts/").count(), 5);
    assert!(!second.contains(r#"name="before""#));
}

#[tokio::test]
async fn what_is_looked_for_stands_in_no_address() {
    let site = site().await;
    let page = site.get("/forum/search").await;
    assert!(page.body.contains(r#"method="post" action="/forum/search""#));
    let asked = site.get("/forum/search?q=tomato").await;
    assert_eq!(asked.body.replace("?q=tomato", ""), page.body, "an address does not ask");
    let wrong = search(&site, "q=%3Cb%3E%E2%80%AE&area=nowhere&language=xx&before=x").await;
    assert!(wrong.body.contains("&lt;b&gt;") || wrong.body.contains("&#60;b&#62;"));
}
