//! The forum as people with and without a name see it, over HTTP, without a browser.

mod bad_input;
mod companions;
mod groups;
mod keeping;
mod reading;
mod searching;
mod words;
mod writing;

use axum::http::{StatusCode, header};
use jiff::{SignedDuration, Timestamp};
use privacy::{Place, Root, Session, SessionKind};
use store::Grant;

use crate::{
    identity::{cookie, settings},
    stewards::{Office, handle_of},
    web::tests::{Answer, TestSite},
};

/// A Sunday evening.
const NOW: &str = "2026-11-22T18:20:00Z";

/// Somebody with a cookie.
struct Person<'a> {
    site: &'a TestSite,
    root: Root,
    cookie: String,
}

async fn site() -> TestSite {
    TestSite::at(NOW, None).await
}

/// Somebody who comes back.
fn person(site: &TestSite, seed: u8) -> Person<'_> {
    somebody(site, seed, SessionKind::Phrase)
}

fn somebody(site: &TestSite, seed: u8, kind: SessionKind) -> Person<'_> {
    let root = Root::guest([seed; 32]);
    let session = Session { root: root.clone(), kind, day: site.app.clock.today() };
    let cookie = cookie::set(&site.app.door, &session).unwrap();
    let cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
    Person { site, root, cookie }
}

/// A moderator of the site.
async fn moderator(site: &TestSite) -> Person<'_> {
    let person = person(site, 200);
    let member = person.root.member(&Place::site());
    let note = |settings: &mut settings::Settings| {
        settings.places.insert(Place::site());
    };
    settings::change(&site.app.door, &site.app.store, &person.root, note).await.unwrap();
    let grant = Grant {
        place: "site".into(),
        member: member.to_string().into(),
        handle: handle_of(&member, "en"),
        role: Office::Moderator.name().into(),
    };
    site.app.store.grant(&grant).await.unwrap();
    person
}

/// Time passes.
fn pass(site: &TestSite, time: SignedDuration) {
    assert!(site.app.clock.move_to(site.app.clock.now() + time));
}

fn now(site: &TestSite) -> Timestamp {
    site.app.clock.now()
}

impl Person<'_> {
    async fn get(&self, path: &str) -> Answer {
        self.site.with_cookie("GET", path, "", &self.cookie).await
    }

    /// Sends a form with their token.
    async fn post(&self, path: &str, form: &str) -> Answer {
        let form = format!("k={}&{form}", self.root.form_token());
        self.site.with_cookie("POST", path, &form, &self.cookie).await
    }

    fn key(&self, area: &str) -> String {
        self.root.member(&format!("area/{area}").parse().unwrap()).to_string()
    }

    /// Opens a thread and says under which id it is kept.
    async fn open(&self, area: &str, title: &str, body: &str, nonce: &str) -> String {
        let form = format!("kind=thread&title={title}&body={body}&nonce={nonce}");
        id_of(&self.post(&format!("/forum/{area}/new"), &form).await)
    }

    /// Replies and says under which id it is kept.
    async fn reply(&self, area: &str, thread: &str, body: &str, nonce: &str) -> String {
        let form = format!("body={body}&nonce={nonce}");
        id_of(&self.post(&format!("/forum/{area}/{thread}/reply"), &form).await)
    }
}

/// Where the browser is sent.
fn location(answer: &Answer) -> &str {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.headers[header::LOCATION].to_str().unwrap()
}

/// The post to which the browser is sent.
fn id_of(answer: &Answer) -> String {
    let place = location(answer);
    let id = place.split("/posts/").nth(1).and_then(|rest| rest.split('?').next());
    id.unwrap_or_else(|| panic!("{place}")).to_owned()
}

/// A thread that everybody sees.
async fn shown(site: &TestSite, by: &Person<'_>, area: &str, title: &str, nonce: &str) -> String {
    let id = by.open(area, title, "It+was+a+long+winter.", nonce).await;
    site.app.store.release(&id, store::Release::Moderator, now(site)).await.unwrap();
    id
}
