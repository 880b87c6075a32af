//! Lists for other sites.

use axum::http::{StatusCode, header};
use serde_json::Value;

use crate::web::tests::TestSite;

const NOW: &str = "2026-11-22T18:00:00Z";

const LIST: &str = r#"[
  {"slug":"first","name":"First < Light","day":0,"time":"18:25","timezone":"Europe/London","types":["O"],
   "location":"Example Hall","formatted_address":"1 Example Street, Leeds, UK","regions":["Yorkshire"]},
  {"slug":"second","name":"Second Wind","day":1,"time":"19:00","timezone":"Europe/Madrid","types":["C"],
   "conference_url":"https://zoom.us/j/123?pwd=opensesame","conference_url_notes":"Passcode: 445566"}
]"#;

#[tokio::test]
async fn the_list_is_ready_to_be_shown_in_its_language() {
    let site = TestSite::with(Some(LIST)).await;
    let answer = site.get("/embed/meetings").await;
    assert_eq!(answer.headers[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*");
    assert!(answer.headers.get(header::ACCESS_CONTROL_ALLOW_CREDENTIALS).is_none());
    assert!(answer.headers.get(header::SET_COOKIE).is_none());
    let list: Value = serde_json::from_str(&answer.body).unwrap();
    let rows = list["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["name"], "First < Light");
    assert_eq!((&rows[0]["time"], &rows[0]["day"]), (&"6:25 pm".into(), &"today".into()));
    assert_eq!(rows[0]["start"], serde_json::json!(["2026-11-22T18:25:00Z", "2026-11-22T18:25"]));
    assert_eq!(rows[1]["zone"], "Madrid time");
    assert!(!answer.body.contains("opensesame") && !answer.body.contains("445566"));

    let other: Value =
        serde_json::from_str(&site.get("/fa/embed/meetings?region=Yorkshire").await.body).unwrap();
    assert_eq!((&other["dir"], &other["lang"]), (&"rtl".into(), &"fa".into()));
    assert_eq!(other["rows"][0]["href"], "/fa/meetings/first");
    assert_eq!(other["rows"].as_array().unwrap().len(), 1);
    assert_eq!(other["all"]["href"], "/fa/meetings?region=yorkshire");
}

#[tokio::test]
async fn an_answer_that_did_not_change_is_not_sent_again() {
    let site = TestSite::with(Some(LIST)).await;
    for path in ["/embed/meetings", "/embed.js"] {
        let tag = site.get(path).await.headers[header::ETAG].clone();
        let again = axum::http::Request::get(path).header(header::IF_NONE_MATCH, tag);
        let again = site.send(again.body(axum::body::Body::empty()).unwrap()).await;
        assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path}");
    }
}

#[tokio::test]
async fn a_question_nobody_understands_is_never_answered_with_all_meetings() {
    let site = TestSite::with(Some(LIST)).await;
    for query in ["day=9", "near=Nowhereatall", "limit=0"] {
        let data = site.get(&format!("/embed/meetings?{query}")).await;
        assert_eq!(data.status, StatusCode::BAD_REQUEST, "{query}");
        let frame = site.get(&format!("/embed?{query}")).await;
        assert_eq!(frame.status, StatusCode::BAD_REQUEST, "{query}");
        assert!(!frame.body.contains("Second Wind") && frame.body.contains("<!doctype html>"), "{query}");
    }
}

/// The frame's page is the only one another site may frame.
#[tokio::test]
async fn only_the_frame_may_be_framed_by_others() {
    let site = TestSite::with(Some(LIST)).await;
    let policy = |answer: &crate::web::tests::Answer| {
        answer.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().to_owned()
    };
    for path in ["/embed", "/es/embed?day=1", "/embed?day=9"] {
        let answer = site.get(path).await;
        let policy = policy(&answer);
        assert!(policy.contains("frame-ancestors *") && policy.starts_with("default-src 'none'"), "{path}");
        assert!(!policy.contains("script-src") && !answer.body.contains("<script"), "{path}");
        for link in answer.body.split("<a ").skip(1) {
            assert!(
                link.split('>').next().unwrap().contains("target=\"_blank\" rel=\"noopener"),
                "{path}: {link}"
            );
        }
    }
    for path in [
        "/",
        "/meetings",
        "/meetings/first",
        "/embed/make",
        "/embed.js",
        "/embed/meetings",
        "/kept",
        "/me",
        "/rooms",
        "/rooms/open-en",
        "/rooms/open-en/inside",
        "/help",
        "/offline",
        "/stewards",
        "/nothing",
        "/embed/nothing",
        "/api/v1/meetings",
        "/healthz",
        "/worker.js",
    ] {
        let policy = policy(&site.get(path).await);
        assert!(
            policy.contains("frame-ancestors 'none'") || policy.contains("frame-ancestors 'self'"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_lines_to_copy_name_the_site_and_the_question() {
    let site = TestSite::known_as(Some("https://meetings.example"), NOW, Some(LIST)).await;
    let page = site.get("/es/embed/make?region=Yorkshire&q=%22%3E%3Cscript%3E").await;
    assert_eq!(page.status, StatusCode::OK);
    // Once escaped for the attribute of the line, once more for the page it is shown in.
    let shown =
        page.body.replace("&#38;", "&").replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"");
    assert!(shown.contains("<script src=\"https://meetings.example/embed.js\" data-query="), "{shown}");
    assert!(shown.contains("data-lang=\"es\"") && shown.contains("region=Yorkshire"));
    assert!(shown.contains("<iframe src=\"https://meetings.example/es/embed?"));
    assert!(shown.contains("<noscript><a href=\"https://meetings.example/es/meetings?"));
    assert!(!page.body.contains("\"><script>"));
    let fault = site.get("/embed/make?day=9").await;
    assert!(fault.status == StatusCode::OK && !fault.body.contains("embed.js"));
}

#[tokio::test]
async fn the_script_carries_its_words_and_its_style_and_little_else() {
    let site = TestSite::with(Some(LIST)).await;
    let script = site.get("/embed.js").await;
    assert_eq!(script.headers[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*");
    assert!(script.headers.get("cross-origin-resource-policy").is_none());
    assert!(!script.body.contains("HOMEGROUP_"));
    for word in ["Loading meetings", "Chargement des réunions", "جلسه‌ها بار می‌شوند", ".hg"]
    {
        assert!(script.body.contains(word), "{word}");
    }
    assert!(script.body.len() < 8_000, "{}", script.body.len());
}
