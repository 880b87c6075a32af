//! The desk as a browser sees it, on databases of its own.

mod access;
mod duties;
mod handoff;
mod law;
mod link;
mod log;
mod meetings;
mod papers;
mod scales;

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use privacy::totp::{Step, TotpSecret};
use store::{ClinicStore, Location, Store};
use tower::ServiceExt as _;

use super::{House, Parts, expect_first, router, staff::Settings};
use crate::{clock::Clock, live::Live};

/// A Thursday morning in Chicago.
const NOW: &str = "2026-11-26T15:00:00Z";
/// A name that must be found in no file.
const CLIENT: &str = "Marker Clientname";

/// What a request got.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn leads_to(&self) -> &str {
        self.headers.get(header::LOCATION).map(|path| path.to_str().unwrap()).unwrap_or_default()
    }
}

/// A clinic in this process, beside a community.
struct Desk {
    router: Router,
    house: Arc<House>,
    community: Store,
    folder: tempfile::TempDir,
}

/// Somebody who works there, with both keys.
#[derive(Clone)]
struct Hand {
    words: String,
    secret: String,
    cookie: String,
}

impl Desk {
    async fn open_with(list: Option<&str>) -> Self {
        let (folder, community, parts) = Self::parts(list).await;
        let house = Arc::new(House::open(&folder.path().join("clinic"), parts).await.unwrap());
        Self { router: router(house.clone()), house, community, folder }
    }

    /// What a house is made of, in a folder that has nothing yet, beside a community with this list.
    async fn parts(list: Option<&str>) -> (tempfile::TempDir, Store, Parts) {
        let folder = tempfile::tempdir().unwrap();
        let community = Location::file(folder.path().join("community.sqlite"));
        let store = Store::open(&community).await.unwrap();
        let clock = Clock::standing_at(NOW.parse().unwrap());
        if let Some(list) = list {
            bring(&store, list, clock.now()).await;
        }
        let (live, _) = Live::load(&store, clock.clone()).await.unwrap();
        let desk = folder.path().join("clinic");
        std::fs::create_dir(&desk).unwrap();
        let parts = Parts {
            store: ClinicStore::open(&Location::file(desk.join("clinic.sqlite3"))).await.unwrap(),
            office: store.post_office(),
            directory: Arc::new(move || live.now()),
            clock,
            public_url: None,
            community_url: Some("https://meetings.example.org".to_owned()),
        };
        (folder, store, parts)
    }

    /// Another program on the same clinic.
    async fn beside(&self) -> anyhow::Result<House> {
        let house = &self.house;
        let parts = Parts {
            store: house.store.clone(),
            office: house.office.clone(),
            directory: house.directory.clone(),
            clock: house.clock.clone(),
            public_url: None,
            community_url: None,
        };
        House::open(&self.folder.path().join("clinic"), parts).await
    }

    /// With an admin who is also a supervisor, and with what the clinic says of itself.
    async fn ready() -> (Self, Hand) {
        Self::ready_with(None).await
    }

    /// The same beside a community with a list of meetings.
    async fn ready_with(list: Option<&str>) -> (Self, Hand) {
        let desk = Self::open_with(list).await;
        let code = expect_first(&desk.house, "Lead").await.unwrap().join(" ");
        let lead = desk.join(&code).await;
        let form = "name=Larch+House&contact=the+privacy+officer&phone=555+0100&email=privacy%40larch.example\
                    &from=1+January+2027&zone=America%2FChicago";
        assert_eq!(desk.post(&lead, "/settings", form).await.leads_to(), "/settings");
        (desk, lead)
    }

    /// Somebody comes in for the first time.
    async fn join(&self, code: &str) -> Hand {
        let page = self.send("POST", "/welcome", &field("words", code), "").await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let words: Vec<&str> = between_all(&page.body, "<li><bdi>", "</bdi>");
        let secret = between(&page.body, "<code class=\"secret\">", "</code>").to_owned();
        let sealed = between(&page.body, "name=\"sealed\" value=\"", "\"").to_owned();
        let form = format!("{}&{}", field("sealed", &sealed), field("code", &self.code(&secret)));
        let done = self.send("POST", "/welcome/secret", &form, "").await;
        assert_eq!(done.leads_to(), "/", "{}", done.body);
        Hand { words: words.join(" "), secret, cookie: cookie(&done) }
    }

    /// Somebody whom an admin invites.
    async fn hire(&self, admin: &Hand, name: &str, role: &str) -> Hand {
        let form = format!("do=invite&{}&role={role}", field("name", name));
        let page = self.post(admin, "/staff", &form).await;
        let words = between_all(&page.body, "<li><bdi>", "</bdi>").join(" ");
        self.join(&words).await
    }

    /// The code of the second factor as it is now.
    fn code(&self, secret: &str) -> String {
        let secret: TotpSecret = secret.parse().unwrap();
        secret.code(Step::at(self.house.now().as_second())).to_string()
    }

    fn pass(&self, seconds: i64) {
        let now = self.house.now().checked_add(jiff::SignedDuration::from_secs(seconds)).unwrap();
        assert!(self.house.clock.move_to(now));
    }

    async fn get(&self, hand: &Hand, path: &str) -> Answer {
        self.send("GET", path, "", &hand.cookie).await
    }

    /// The lines of the log: not the filter above them, which names every kind of act.
    async fn log(&self, hand: &Hand) -> String {
        let page = self.get(hand, "/log").await;
        assert_eq!(page.status, StatusCode::OK);
        between(&page.body, "<tbody>", "</tbody>").to_owned()
    }

    /// A form of the page that is there, with its token.
    async fn post(&self, hand: &Hand, path: &str, form: &str) -> Answer {
        let home = self.get(hand, "/").await;
        let token = between(&home.body, "name=\"k\" value=\"", "\"");
        self.send("POST", path, &format!("k={token}&{form}"), &hand.cookie).await
    }

    async fn send(&self, method: &str, path: &str, form: &str, cookie: &str) -> Answer {
        let request = Request::builder().method(method).uri(path).header("sec-fetch-site", "same-origin");
        let request = request.header(header::COOKIE, cookie);
        let response =
            self.router.clone().oneshot(request.body(Body::from(form.to_owned())).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = String::from_utf8(to_bytes(body, usize::MAX).await.unwrap().to_vec()).unwrap();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// Admits somebody and gives the notice; tells their id.
    async fn admit(&self, hand: &Hand, form: &str) -> String {
        let id = self.admit_only(hand, form).await;
        let given = self.post(hand, &format!("/clients/{id}/notice"), "given=1").await;
        assert_eq!(given.leads_to(), format!("/clients/{id}"), "{}", given.body);
        id
    }

    async fn admit_only(&self, hand: &Hand, form: &str) -> String {
        let form = format!("{}&{form}", field("name", CLIENT));
        let answer = self.post(hand, "/clients/new", &form).await;
        let path = answer.leads_to();
        path.strip_prefix("/clients/")
            .and_then(|path| path.strip_suffix("/notice"))
            .expect(&answer.body)
            .to_owned()
    }

    /// Makes a consent and signs it; tells the path of its page.
    async fn consent(&self, hand: &Hand, client: &str, form: &str) -> String {
        let path = format!("/clients/{client}/consents/new");
        let page = self.post(hand, &path, form).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let sealed = between(&page.body, "name=\"sealed\" value=\"", "\"");
        let form = format!("do=sign&sealed={sealed}&by=client&how=paper&date=2026-11-26");
        let signed = self.post(hand, &path, &form).await;
        assert_eq!(signed.status, StatusCode::SEE_OTHER, "{}", signed.body);
        signed.leads_to().to_owned()
    }

    /// They sign in again.
    async fn back(&self, hand: &Hand) -> Hand {
        let form = format!("{}&{}", field("words", &hand.words), field("code", &self.code(&hand.secret)));
        let came = self.send("POST", "/sign-in", &form, "").await;
        assert_eq!(came.leads_to(), "/", "{}", came.body);
        Hand { cookie: cookie(&came), ..hand.clone() }
    }

    /// A cookie for somebody as of now, whatever the clock was before.
    async fn cookie_of(&self, hand: &Hand) -> String {
        let root = self
            .house
            .door
            .root(privacy::Phrase::read(&hand.words).unwrap())
            .await
            .unwrap_or_else(|_| panic!("busy"));
        let mark = self.house.mark("worker", &root.account().to_string());
        let kept = self.house.papers::<super::staff::Worker>(&mark).await.unwrap().pop().unwrap();
        let set = self.house.begin(&kept.id, kept.says.epoch).unwrap();
        set.to_str().unwrap().split(';').next().unwrap().to_owned()
    }

    /// Does any file of the clinic or the community hold the text?
    fn files_hold(&self, text: &str) -> bool {
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if std::fs::read(path).unwrap().windows(text.len()).any(|part| part == text.as_bytes())
                {
                    return true;
                }
            }
        }
        false
    }
}

/// A consent to following up that asks for everything there is.
const FOLLOW_UP: &str = "information=plan&information=check_ins&information=visits&information=commitments\
    &kind-1=organisation&to-1=Larch+House+follow-up+team&purpose=follow_up&expiry=day&day=2027-05-01\
    &revoke=Tell+anybody+of+the+staff";

/// A plan that offers everything.
const PLAN: &str = "want=sleep&when=call+somebody&people=Ash%3A+555+0199&every=daily&secular=1&rows=1\
    &kind-1=first_meeting&text-1=Early+Steps&day-1=2&time-1=19%3A00&way-1=in_person";

/// A list comes to the community.
async fn bring(store: &Store, list: &str, now: jiff::Timestamp) {
    let gazetteer = directory::places::Gazetteer::bundled();
    let reading = directory::feed::Reading::new(&gazetteer);
    let feed = directory::feed::read(list.as_bytes(), &reading).unwrap();
    let source = directory::model::Source::named(directory::model::SourceName::new("test").unwrap());
    store.replace_source(&source, &feed.meetings, now).await.unwrap();
}

fn settings(house: &House) -> impl Future<Output = anyhow::Result<Settings>> {
    house.settings()
}

fn field(name: &str, value: &str) -> String {
    format!("{name}={}", crate::web::forms::encoded(value))
}

fn between<'a>(page: &'a str, before: &str, after: &str) -> &'a str {
    let rest = page.split_once(before).unwrap_or_else(|| panic!("no {before} in {page}")).1;
    rest.split_once(after).unwrap().0
}

fn between_all<'a>(page: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    page.split(before).skip(1).map(|rest| rest.split_once(after).unwrap().0).collect()
}

fn cookie(answer: &Answer) -> String {
    let set = answer.headers.get(header::SET_COOKIE).unwrap().to_str().unwrap();
    set.split(';').next().unwrap().to_owned()
}
