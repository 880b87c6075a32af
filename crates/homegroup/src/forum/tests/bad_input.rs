//! What nobody should send, and what becomes of it.

use axum::http::StatusCode;

use super::{id_of, location, now, person, shown, site};
use crate::web::forms::encoded;

#[tokio::test]
async fn too_much_is_said_and_what_fits_into_a_form_comes_back() {
    let site = site().await;
    let amal = person(&site, 1);
    let huge = format!("kind=thread&title=t&nonce=1&body={}", "a".repeat(5 << 20));
    let answer = amal.post("/forum/steps/new", &huge).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains("<!doctype html>"));
    let long = format!("kind=thread&title=t&nonce=1&body={}", "word+".repeat(4_000));
    let answer = amal.post("/forum/steps/new", &long).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("there is room for 12,000") && answer.body.matches("word ").count() > 3_000);
    for (form, said) in [
        ("kind=thread&title=&body=kept+words&nonce=1", "give it a title"),
        ("kind=thread&title=t&body=+%0A+%E2%80%8B&nonce=1", "nothing to send"),
        ("kind=thread&body=%FF%FE%00&nonce=1&title=t", "forum-send"),
    ] {
        let answer = amal.post("/forum/steps/new", form).await;
        assert!(
            answer.body.contains(said) || answer.status == StatusCode::SEE_OTHER,
            "{form}: {}",
            answer.body
        );
    }
}

#[tokio::test]
async fn what_turns_lines_round_or_piles_up_is_left_out_and_html_is_text() {
    let site = site().await;
    let amal = person(&site, 1);
    let zalgo = format!("z{}", "\u{301}\u{316}".repeat(500));
    let body = format!(
        "a\u{202e}b\u{7}c {zalgo} <b onclick=x>bold</b> <script>alert(1)</script>\n# no heading\n[no](link)"
    );
    let form = format!("kind=thread&title={}&nonce=1&body={}", encoded("t\u{202e}<i>"), encoded(&body));
    let id = id_of(&amal.post("/forum/steps/new", &form).await);
    let kept = site.app.store.post(&id).await.unwrap().unwrap();
    assert!(kept.post.body.starts_with("abc ") && kept.post.body.chars().count() < 120, "{}", kept.post.body);
    assert_eq!(&*kept.title, "t<i>");
    let page = amal.get(&format!("/forum/steps/{id}")).await.body;
    assert!(
        page.contains("&lt;script&gt;alert(1)&lt;/script&gt;")
            && page.contains("# no heading")
            && page.contains("[no](link)")
    );
    assert!(!page.contains("<script>alert") && !page.contains("<b onclick") && !page.contains("<i>"));
}

#[tokio::test]
async fn markdown_bombs_open_as_fast_as_other_words() {
    let site = site().await;
    let amal = person(&site, 1);
    for (nonce, bomb) in
        ["> ".repeat(5_900), "*a **b ".repeat(1_700), "- a\n".repeat(2_900), "_".repeat(11_000)]
            .iter()
            .enumerate()
            .take(3)
    {
        let form = format!("kind=story&title=t&nonce={nonce}&body=x{}", encoded(bomb));
        let id = id_of(&amal.post("/forum/steps/new", &form).await);
        let page = amal.get(&format!("/forum/posts/{id}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.len() < 200_000, "{}", page.body.len());
    }
}

#[tokio::test]
async fn a_reply_in_flight_to_a_thread_that_is_gone_comes_back() {
    let site = site().await;
    let (amal, other) = (person(&site, 1), person(&site, 2));
    let thread = shown(&site, &amal, "steps", "Winter", "1").await;
    let form = "body=my+long+answer&nonce=5";
    let path = format!("/forum/steps/{thread}/reply");
    location(&amal.post(&format!("/forum/posts/{thread}/delete"), "sure=1").await);
    let answer = other.post(&path, form).await;
    assert_eq!(answer.status, StatusCode::GONE);
    assert!(
        answer.body.contains("my long answer</textarea>")
            && answer.body.contains("taken away while you wrote")
    );
}

#[tokio::test]
async fn replies_stay_where_the_opening_goes() {
    let site = site().await;
    let (amal, other) = (person(&site, 1), person(&site, 2));
    let thread = shown(&site, &amal, "steps", "Winter", "1").await;
    let reply = other.reply("steps", &thread, "I+know+that+winter", "2").await;
    site.app.store.release(&reply, store::Release::Moderator, now(&site)).await.unwrap();
    location(&amal.post(&format!("/forum/posts/{thread}/delete"), "sure=1").await);
    let page = site.get(&format!("/forum/steps/{thread}")).await.body;
    assert!(
        page.contains("I know that winter")
            && page.contains("(taken away by its writer)")
            && !page.contains("long winter")
    );
}
