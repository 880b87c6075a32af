//! These pages as people with and without an office see them.

mod access;
mod bodies;
mod groups;
mod invitations;
mod listings;
mod meanwhile;
mod representing;
mod rooms;
mod waiting;

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use jiff::Timestamp;
use privacy::{Place, Root, Session, SessionKind};
use store::Grant;
use tower::ServiceExt as _;

use super::{Office, handle_of};
use crate::{
    app::App,
    clock::Clock,
    identity::{cookie, settings},
    web::tests::TestSite,
};

/// A Sunday evening.
const NOW: &str = "2026-11-22T18:20:00Z";

const LIST: &str = r#"[{"slug":"lamp-post","name":"Lamp Post","day":0,"time":"19:00","timezone":"Europe/London",
    "types":["O","ONL"],"conference_url":"https://zoom.us/j/1"},
    {"slug":"elm","name":"Under the Elm","day":2,"time":"12:00","end_time":"13:00","timezone":"Europe/London",
    "types":["C"],"location":"Elm House","address":"1 Elm Street","city":"Leeds","country":"UK",
    "latitude":53.8,"longitude":-1.55}]"#;

struct House {
    router: Router,
    app: Arc<App>,
    clock: Clock,
    /// Removed with everything in it at the end.
    _folder: tempfile::TempDir,
}

/// Somebody with a cookie.
struct Person {
    root: Root,
    cookie: String,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    /// Where the browser is sent.
    fn location(&self) -> &str {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.body);
        self.headers[header::LOCATION].to_str().unwrap()
    }
}

fn now() -> Timestamp {
    NOW.parse().unwrap()
}

impl House {
    async fn new() -> Self {
        Self::at(None).await
    }

    async fn at(public_url: Option<&str>) -> Self {
        let site = TestSite::known_as(public_url, NOW, Some(LIST)).await;
        let (router, app, clock) = (site.router.clone(), site.app.clone(), site.app.clock.clone());
        Self { router, app, clock, _folder: site.folder }
    }

    fn person(&self, seed: u8, kind: SessionKind) -> Person {
        let root = Root::guest([seed; 32]);
        let session = Session { root: root.clone(), kind, day: self.clock.today() };
        let cookie = cookie::set(&self.app.door, &session).unwrap();
        let cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
        Person { root, cookie }
    }

    /// Somebody with a phrase and an office.
    async fn officer(&self, office: Office) -> Person {
        let person = self.person(100 + office as u8, SessionKind::Phrase);
        self.entrust(&person, Place::site(), office.name()).await;
        person
    }

    async fn entrust(&self, person: &Person, place: Place, role: &str) {
        let member = person.root.member(&place);
        // As whoever accepts an invitation does: the desk looks only where they say they serve.
        let noted = place.clone();
        let note = |settings: &mut settings::Settings| {
            settings.places.insert(noted);
        };
        settings::change(&self.app.door, &self.app.store, &person.root, note).await.unwrap();
        let grant = Grant {
            place: place.as_str().into(),
            member: member.to_string().into(),
            handle: handle_of(&member, "en"),
            role: role.into(),
        };
        self.app.store.grant(&grant).await.unwrap();
    }

    async fn send(&self, method: Method, path: &str, who: Option<&Person>, form: &str) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        request = request.header("sec-fetch-site", "same-origin");
        request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(person) = who {
            request = request.header(header::COOKIE, &person.cookie);
        }
        let request = request.body(Body::from(form.to_owned())).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, 1 << 20).await.unwrap();
        let body = String::from_utf8_lossy(&body).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    async fn get(&self, path: &str, who: Option<&Person>) -> Answer {
        self.send(Method::GET, path, who, "").await
    }

    /// Sends a form with the token of whoever sends it.
    async fn post(&self, path: &str, who: &Person, form: &str) -> Answer {
        let form = format!("k={}&{form}", who.root.form_token());
        self.send(Method::POST, path, Some(who), &form).await
    }
}
