//! Rooms over HTTP, without a browser: the script-free forms, the stream, what is kept and what is not.

mod attack;
mod forms;
mod hosted;
mod report;
mod stream;
mod voice;
mod week;

use axum::http::{StatusCode, header};

use crate::web::tests::{Answer, TestSite};

/// Twenty-five minutes into the hour of a step study: its sharing.
const SHARING: &str = "2026-11-22T16:25:00Z";

/// Somebody with a browser that keeps its cookie.
struct Somebody<'a> {
    site: &'a TestSite,
    /// The room's path.
    room: String,
    cookie: String,
    k: String,
}

/// Somebody comes into the open room.
async fn come_in(site: &TestSite) -> Somebody<'_> {
    come_into(site, "open-en").await
}

/// Somebody comes into a room.
async fn come_into<'a>(site: &'a TestSite, slug: &str) -> Somebody<'a> {
    let room = format!("/rooms/{slug}");
    let answer = site.post(&format!("{room}/enter"), "", "same-origin").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
    let cookie = cookie.split(';').next().unwrap().to_owned();
    let mut somebody = Somebody { site, room, cookie, k: String::new() };
    let inside = somebody.get(&format!("{}/inside", somebody.room)).await;
    assert_eq!(inside.status, StatusCode::OK);
    somebody.k = between(&inside.body, "data-k=\"", "\"").to_owned();
    somebody
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    text.split(before)
        .nth(1)
        .and_then(|rest| rest.split(after).next())
        .unwrap_or_else(|| panic!("no {before}"))
}

impl Somebody<'_> {
    async fn get(&self, path: &str) -> Answer {
        self.site.with_cookie("GET", path, "", &self.cookie).await
    }

    async fn act(&self, fields: &str) -> Answer {
        self.send("act", fields).await
    }

    /// Sends a form of the room's pages.
    async fn send(&self, page: &str, fields: &str) -> Answer {
        let form = format!("k={}&{fields}", self.k);
        self.site.with_cookie("POST", &format!("{}/{page}", self.room), &form, &self.cookie).await
    }

    async fn transcript(&self) -> String {
        self.get(&format!("{}/transcript", self.room)).await.body
    }
}

/// Time passes, and the room notices.
async fn pass(site: &TestSite, seconds: i64) {
    let now = site.app.clock.now() + jiff::SignedDuration::from_secs(seconds);
    assert!(site.app.clock.move_to(now));
    // The room looks at the clock four times a second.
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
}
