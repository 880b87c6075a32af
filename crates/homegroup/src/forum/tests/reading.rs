//! Reading: the same for everybody, a page at a time.

use axum::http::StatusCode;
use store::{NewPost, PostState};

use super::{NOW, person, shown, site, somebody};
use crate::web::tests::TestSite;

#[tokio::test]
async fn areas_are_there_in_every_language_and_empty_ones_say_so() {
    let site = site().await;
    for language in ["", "/es", "/fr", "/de", "/fa"] {
        for path in [
            "/forum",
            "/forum/newcomers",
            "/forum/talk-fa",
            "/forum/today",
            "/forum/rules",
            "/forum/steps/new?kind=story",
        ] {
            let answer = site.get(&format!("{language}{path}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{language}{path}");
            assert!(!answer.body.contains(">forum-"), "{language}{path}");
        }
    }
    for gone in [
        "/forum/no-such-area",
        "/forum/newcomers/0123456789abcdef",
        "/forum/posts/0123456789abcdef",
        "/forum/feed/nonsense",
        "/forum/newcomers/waiting",
    ] {
        assert_eq!(site.get(gone).await.status, StatusCode::NOT_FOUND, "{gone}");
    }
}

/// P3, with something to read.
#[tokio::test]
async fn p3_nobody_gets_other_bytes_than_nobody() {
    let site = site().await;
    let amal = person(&site, 1);
    let thread = shown(&site, &amal, "steps", "The+fourth+one", "1").await;
    for path in [
        format!("/forum/steps/{thread}"),
        format!("/forum/posts/{thread}"),
        "/forum/steps".to_owned(),
        "/forum/steps/new?kind=thread".to_owned(),
        format!("/forum/posts/{thread}/report"),
        format!("/forum/steps/{thread}/reply"),
    ] {
        let one = site.get(&path).await;
        let other = site.with_cookie("GET", &path, "", "a=b").await;
        assert_eq!((one.status, &one.body), (StatusCode::OK, &other.body), "{path}");
        assert!(one.headers.get("set-cookie").is_none(), "{path}");
        assert_eq!(one.headers["cache-control"], "no-store", "{path}");
    }
}

#[tokio::test]
async fn a_waiting_post_is_its_writers_alone() {
    let site = site().await;
    let (amal, other) = (person(&site, 1), person(&site, 2));
    let id = amal.open("steps", "First+words", "I+am+new+here.", "1").await;
    assert!(!site.get("/forum/steps").await.body.contains("First words"));
    for path in [format!("/forum/posts/{id}"), format!("/forum/steps/{id}")] {
        assert_eq!(site.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND);
        let own = amal.get(&path).await;
        assert_eq!(own.status, StatusCode::OK);
        assert!(own.body.contains("I am new here.") && own.body.contains("This waits for a yes."), "{path}");
    }
}

#[tokio::test]
async fn a_long_thread_comes_in_pages_and_no_page_is_large() {
    let site = TestSite::at(NOW, None).await;
    let amal = person(&site, 1);
    let thread = shown(&site, &amal, "steps", "Long", "1").await;
    let place = "area/steps";
    for number in 0..120_u8 {
        let body = format!(
            "Reply {number} {}",
            if number < 60 { "short" } else { "کلمه‌ها و روزها. " }.repeat(if number < 60 { 1 } else { 60 })
        );
        let post = NewPost {
            id: [9, 0, 0, 0, 0, 0, 0, number],
            place,
            member: &amal.key("steps"),
            body: &body,
            notes: "",
            language: "en",
            urgent: false,
            state: PostState::Shown,
        };
        site.app.store.reply(&thread, &post, site.app.clock.now()).await.unwrap();
    }
    let (mut path, mut seen, mut pages) = (format!("/forum/steps/{thread}"), Vec::new(), 0);
    loop {
        let page = site.get(&path).await;
        assert!(page.body.len() < 50_000, "{path}: {} bytes", page.body.len());
        seen.extend(
            page.body.split("Reply ").skip(1).filter_map(|rest| rest.split(' ').next()?.parse::<u8>().ok()),
        );
        pages += 1;
        let Some(next) =
            page.body.split("rel=\"next\"").next().filter(|before| before.len() < page.body.len())
        else {
            break;
        };
        path = next.rsplit("href=\"").next().unwrap().split('"').next().unwrap().to_owned();
    }
    assert_eq!(seen, (0..120).collect::<Vec<u8>>());
    assert!(pages >= 3, "{pages}");
}

#[tokio::test]
async fn the_thread_of_a_day_is_made_by_whoever_writes_first() {
    let site = site().await;
    let amal = person(&site, 1);
    assert!(site.get("/forum/today").await.body.contains("Nobody has written on this day yet."));
    let form = "kind=daily&day=2026-11-22&body=Just+here.&nonce=1";
    let id = super::id_of(&amal.post("/forum/talk-en/new", form).await);
    assert!(amal.get("/forum/today").await.body.contains("Just here."));
    site.app.store.release(&id, store::Release::Moderator, super::now(&site)).await.unwrap();
    let today = site.get("/forum/today").await.body;
    assert!(today.contains("Just here.") && today.contains("22 Nov"), "{today}");
    // Elsewhere it is Monday already.
    let other = site.get("/forum/today?tz=Asia/Tokyo").await.body;
    assert!(
        other.contains("Nobody has written on this day yet.") && other.contains("day=2026-11-22"),
        "{other}"
    );
    let elsewhere = amal.post("/forum/steps/new", "kind=daily&day=2026-11-22&body=Here.&nonce=3").await;
    assert_eq!(elsewhere.status, StatusCode::BAD_REQUEST);
    for bad in ["2026-12-24", "nonsense", ""] {
        let form = format!("kind=daily&day={bad}&body=Just+here.&nonce=2");
        assert_eq!(amal.post("/forum/talk-en/new", &form).await.status, StatusCode::BAD_REQUEST, "{bad}");
    }
}

#[tokio::test]
async fn a_feed_is_private_ends_when_a_new_one_is_made_and_folds_what_has_a_note() {
    let site = site().await;
    let amal = person(&site, 1);
    let thread = shown(&site, &amal, "steps", "Feed+%26+bread", "1").await;
    let noted =
        amal.post("/forum/steps/new", "kind=story&title=Noted&body=Hidden+words&note=use&nonce=2").await;
    site.app
        .store
        .release(&super::id_of(&noted), store::Release::Moderator, super::now(&site))
        .await
        .unwrap();
    let address =
        |body: &str| body.split("<bdi>/forum/feed/").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let first = address(&amal.post("/forum/steps/follow", "").await.body);
    let feed = site.get(&format!("/forum/feed/{first}")).await;
    assert!(feed.headers["content-type"].to_str().unwrap().starts_with("application/atom+xml"));
    assert!(
        feed.body.contains("Feed &#38; bread")
            && feed.body.contains("long winter")
            && feed.body.contains(&thread),
        "{}",
        feed.body
    );
    assert!(feed.body.contains("Noted") && !feed.body.contains("Hidden words"));
    let second = address(&amal.post("/forum/steps/follow", "").await.body);
    assert_eq!(site.get(&format!("/forum/feed/{first}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(&format!("/forum/feed/{second}")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn whom_somebody_blocks_is_folded_for_them_alone() {
    let site = site().await;
    let (amal, other) = (person(&site, 1), person(&site, 2));
    let thread = shown(&site, &amal, "steps", "Winter", "1").await;
    assert_eq!(
        super::location(&other.post(&format!("/forum/posts/{thread}/block"), "").await),
        "/forum/steps/blocked?said=blocked"
    );
    assert!(
        other.get(&format!("/forum/steps/{thread}")).await.body.contains("Somebody you chose not to read")
    );
    assert!(
        !site.get(&format!("/forum/steps/{thread}")).await.body.contains("Somebody you chose not to read")
    );
    let list = other.get("/forum/steps/blocked").await.body;
    let handle =
        list.split("name=\"handle\" value=\"").nth(1).unwrap().split('"').next().unwrap().replace(' ', "+");
    other.post("/forum/steps/blocked", &format!("handle={handle}")).await;
    assert!(
        !other.get(&format!("/forum/steps/{thread}")).await.body.contains("Somebody you chose not to read")
    );
    // Whoever is here just this once has nowhere to remember it.
    let guest = somebody(&site, 3, privacy::SessionKind::Guest);
    assert_eq!(guest.post(&format!("/forum/posts/{thread}/block"), "").await.status, StatusCode::FORBIDDEN);
}
