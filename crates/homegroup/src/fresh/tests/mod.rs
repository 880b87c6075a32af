//! Keeping the list true, as groups and those who serve do it.

mod confirming;
mod looking;
mod visiting;

use std::sync::Arc;

use axum::http::StatusCode;
use directory::{
    feed::{self, Reading},
    model::{Source, SourceName},
    places::Gazetteer,
};
use privacy::{Place, Root, Session, SessionKind};
use store::Grant;

use crate::{
    app::App,
    identity::cookie,
    stewards::{Office, handle_of},
    web::tests::{Answer, TestSite},
};

/// A Sunday evening.
const NOW: &str = "2026-11-22T18:20:00Z";

const LIST: &str = r#"[
  {"slug":"boats","name":"Paper Boats","day":2,"time":"19:00","end_time":"20:00","timezone":"Europe/London","types":["O"],
   "formatted_address":"1 High Street, Leeds LS1 4AP, UK","latitude":53.8,"longitude":-1.55,"group":"Harbour Lights",
   "last_contact":"2026-03-01"},
  {"slug":"lamps","name":"Lamps","day":4,"time":"03:00","timezone":"Europe/London","types":["C"],
   "formatted_address":"1 High Street, Leeds LS1 4AP, UK","latitude":53.8,"longitude":-1.55,"group":"Harbour Lights"},
  {"slug":"alone","name":"Alone","day":5,"time":"19:00","timezone":"Europe/London","types":["ONL"],
   "conference_url":"https://us02web.zom.us/j/1?pwd=sekrit","updated":"2026-11-01 10:00:00"}
]"#;

const OTHER_LIST: &str = r#"[
  {"slug":"boats-too","name":"Paper Boats Group","day":2,"time":"19:00","timezone":"Europe/London","types":["O"],
   "formatted_address":"High Street 1, Leeds, UK","latitude":53.8001,"longitude":-1.5501}
]"#;

struct House {
    site: TestSite,
    /// The cookie of a trusted servant.
    cookie: String,
    k: String,
}

impl House {
    async fn new() -> Self {
        let site = TestSite::at(NOW, Some(LIST)).await;
        add_list(&site.app, "other", OTHER_LIST).await;
        let root = Root::guest([7; 32]);
        let session = Session { root: root.clone(), kind: SessionKind::Phrase, day: site.app.clock.today() };
        let cookie = cookie::set(&site.app.door, &session).unwrap();
        let cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
        let member = root.member(&Place::site());
        let grant = Grant {
            place: "site".into(),
            member: member.to_string().into(),
            handle: handle_of(&member, "en"),
            role: Office::Servant.name().into(),
        };
        site.app.store.grant(&grant).await.unwrap();
        Self { site, cookie, k: root.form_token().to_string() }
    }

    /// As the trusted servant.
    async fn get(&self, path: &str) -> Answer {
        self.site.with_cookie("GET", path, "", &self.cookie).await
    }

    async fn post(&self, path: &str, form: &str) -> Answer {
        self.site.with_cookie("POST", path, &format!("k={}&{form}", self.k), &self.cookie).await
    }

    /// As anybody.
    async fn read(&self, path: &str) -> Answer {
        self.site.with_cookie("GET", path, "", "").await
    }

    async fn send(&self, path: &str, form: &str) -> Answer {
        self.site.with_cookie("POST", path, form, "").await
    }
}

async fn add_list(app: &Arc<App>, name: &str, list: &str) {
    let gazetteer = Gazetteer::bundled();
    let feed = feed::read(list.as_bytes(), &Reading::new(&gazetteer)).unwrap();
    let source = Source::named(SourceName::new(name).unwrap());
    app.store.replace_source(&source, &feed.meetings, app.clock.now()).await.unwrap();
    let revision = app.store.revision().await.unwrap();
    assert!(app.live.reach(revision).await);
}

/// Where the browser is sent.
fn location(answer: &Answer) -> &str {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.headers[axum::http::header::LOCATION].to_str().unwrap()
}
