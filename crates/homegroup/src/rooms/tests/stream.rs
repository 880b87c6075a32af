//! The stream of events.

use std::time::Duration;

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use futures_util::StreamExt as _;
use tower::ServiceExt as _;

use super::{SHARING, Somebody, come_in, pass};
use crate::web::tests::TestSite;

/// Reads until the text comes, and gives everything read.
pub(super) async fn read_until(somebody: &Somebody<'_>, path: &str, wanted: &str) -> String {
    let request = Request::get(path).header("cookie", &somebody.cookie);
    let response = somebody.site.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let mut frames = response.into_body().into_data_stream();
    let mut read = String::new();
    let all = async {
        while let Some(bytes) = frames.next().await {
            read.push_str(&String::from_utf8_lossy(&bytes.unwrap()));
            if read.contains(wanted) {
                return;
            }
        }
    };
    let _ = tokio::time::timeout(Duration::from_secs(5), all).await;
    read
}

#[tokio::test]
async fn coming_back_loses_no_line_and_repeats_none() {
    let site = TestSite::at(SHARING, None).await;
    let (one, two) = (come_in(&site).await, come_in(&site).await);
    one.act("do=raise").await;
    pass(&site, 5).await;
    for n in 1..=4 {
        one.act(&format!("do=say&text=Line+{n}")).await;
    }
    let all = read_until(&two, "/rooms/open-en/events", "Line 4").await;
    assert!(all.contains("\"t\":\"you\"") && all.contains("\"t\":\"room\""), "{all}");
    for n in 1..=4 {
        assert_eq!(all.matches(&format!("Line {n}")).count(), 1, "{all}");
    }
    let second = all.split("id: ").nth(2).and_then(|rest| rest.lines().next()).unwrap();
    let rest = read_until(&two, &format!("/rooms/open-en/events?after={second}"), "Line 4").await;
    assert!(!rest.contains("Line 2") && rest.contains("Line 3"), "{rest}");
}

/// P6: no frame holds anything about anybody's line.
#[tokio::test]
async fn p6_frames_hold_handles_and_seats_alone() {
    let site = TestSite::at(SHARING, None).await;
    let (one, two) = (come_in(&site).await, come_in(&site).await);
    one.act("do=raise").await;
    let read = read_until(&two, "/rooms/open-en/events", "hands\":[{").await;
    for forbidden in ["127.0.0.1", "cookie", &one.cookie, &one.k] {
        assert!(!read.contains(forbidden), "{forbidden}");
    }
}
