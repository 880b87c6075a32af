//! The site as a browser sees it, on the sample list and on a few meetings with something to hide.

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use directory::{
    feed::{self, Reading},
    model::{Source, SourceName},
    places::Gazetteer,
};
use store::{Location, Store};
use tower::ServiceExt as _;

use crate::{
    app::{App, Site},
    clock::Clock,
    live::Live,
    rooms::Rooms,
    serve,
    web::Shipped,
};

/// A Sunday evening.
const NOW: &str = "2026-11-22T18:00:00Z";

const LIST: &str = r#"[
  {"slug":"quiet","name":"Quiet < Hour & </script >","day":0,"time":"18:25","end_time":"19:30","timezone":"Europe/London",
   "types":["O","D","X"],"conference_url":"https://zoom.us/j/123?pwd=opensesame",
   "conference_url_notes":"Passcode: 445566","notes":"Bring a cup. Passcode 778899 works too.",
   "city":"Leeds","regions":["UK"],"group":"Quiet Group"},
  {"slug":"round","name":"Round Table","day":[1,3],"time":"19:00","timezone":"Europe/Madrid","types":["C","S","TC"],
   "formatted_address":"1 Calle Mayor, Madrid, Spain","latitude":40.4,"longitude":-3.7,"group":"Quiet Group"}
]"#;

/// What a request got.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

/// A site in this process, on a folder of its own.
pub(crate) struct TestSite {
    pub(crate) router: Router,
    pub(crate) app: Arc<App>,
    /// Removed with everything in it at the end.
    pub(crate) folder: tempfile::TempDir,
}

impl TestSite {
    pub(crate) async fn with(list: Option<&str>) -> Self {
        Self::at(NOW, list).await
    }

    /// With the clock standing at a time.
    pub(crate) async fn at(now: &str, list: Option<&str>) -> Self {
        Self::known_as(None, now, list).await
    }

    /// A site that knows its own address.
    pub(crate) async fn known_as(public_url: Option<&str>, now: &str, list: Option<&str>) -> Self {
        Self::build(public_url, now, list, None, None).await
    }

    /// A site whose rooms have voices, on this machine.
    pub(crate) async fn with_voices(now: &str) -> Self {
        Self::with_voices_over(now, None).await
    }

    /// The same over a line that sends so many Mbit/s.
    pub(crate) async fn with_voices_over(now: &str, uplink: Option<u32>) -> Self {
        let listen = vec![([127, 0, 0, 1], 0).into()];
        let audio = audio::Audio::start(&audio::Settings { listen, public: Vec::new() }).unwrap();
        Self::build(None, now, None, Some(crate::rooms::Voices::new(audio)), uplink).await
    }

    async fn build(
        public_url: Option<&str>,
        now: &str,
        list: Option<&str>,
        voices: Option<crate::rooms::Voices>,
        uplink: Option<u32>,
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&Location::file(folder.path().join("test.sqlite"))).await.unwrap();
        let gazetteer = Gazetteer::bundled();
        let now = now.parse().unwrap();
        if let Some(list) = list {
            let mut reading = Reading::new(&gazetteer);
            reading.zone = None;
            let feed = feed::read(list.as_bytes(), &reading).unwrap();
            let source = Source::named(SourceName::new("test").unwrap());
            store.replace_source(&source, &feed.meetings, now).await.unwrap();
        }
        let clock = Clock::standing_at(now);
        let (live, keeper) = Live::load(&store, clock.clone()).await.unwrap();
        let site = Site {
            public_url: public_url.map(str::to_owned),
            leave_to: "https://example.org/".to_owned(),
            uplink,
        };
        let shipped = Shipped::load().unwrap();
        let (rooms, records) = Rooms::load(&shipped.texts, &store, clock.clone(), voices).await.unwrap();
        let app = Arc::new(App {
            reports: crate::app::reports(),
            room_reports: crate::app::reports(),
            forming: crate::app::reports(),
            codes: crate::app::codes(),
            checks: crate::fresh::Checks::default(),
            live,
            gazetteer: Arc::new(gazetteer),
            shipped,
            rooms,
            door: crate::identity::Door::open(folder.path(), &store).await.unwrap(),
            store,
            feeds: crate::sources::Feeds::new(true),
            forum: crate::forum::Limits::default(),
            parcels: crate::plan::Codes::default(),
            words: crate::forum::search::Search::default(),
            visits: crate::fresh::Visits::new(true, true),
            site,
            clock,
        });
        tokio::spawn(keeper.run(app.clone()));
        tokio::spawn(crate::rooms::keep(app.clone(), records));
        Self { router: serve::router(app.clone()), app, folder }
    }

    /// Sends a request of a page of ours, from a browser with this cookie.
    pub(crate) async fn with_cookie(&self, method: &str, path: &str, form: &str, cookie: &str) -> Answer {
        let request = Request::builder().method(method).uri(path).header("sec-fetch-site", "same-origin");
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let request = request.header(header::COOKIE, cookie);
        self.send(request.body(Body::from(form.to_owned())).unwrap()).await
    }

    /// Does any file the site keeps hold the text?
    pub(crate) fn files_hold(&self, text: &str) -> bool {
        std::fs::read_dir(self.folder.path()).unwrap().any(|entry| {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap_or_default();
            bytes.windows(text.len()).any(|window| window == text.as_bytes())
        })
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, 1 << 23).await.unwrap();
        let body = String::from_utf8_lossy(&body).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    pub(crate) async fn post(&self, path: &str, form: &str, site: &str) -> Answer {
        let request = Request::builder().method(Method::POST).uri(path).header("sec-fetch-site", site);
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(form.to_owned())).unwrap()).await
    }
}

/// Every kind of page.
const PAGES: [&str; 48] = [
    "/",
    "/attended",
    "/attended/check",
    "/meetings",
    "/meetings?q=quiet&day=0&types=O,D&near=Leeds&radius=10mi&tz=Asia/Tehran&from=17:00&until=20:59",
    "/meetings?q=nosuchthing&region=uk&day=3",
    "/meetings?day=9&radius=-1km&near=Nowhereatall",
    "/meetings/quiet",
    "/meetings/round",
    "/start",
    "/start/me",
    "/start/loved-one",
    "/start/patient",
    "/learn",
    "/learn/people",
    "/learn/people/what-it-is",
    "/learn/staff",
    "/learn/staff/record",
    "/treatment?country=GB",
    "/help?country=GB",
    "/about",
    "/fellowships",
    "/fellowships/pills-anonymous",
    "/fellowships/vie-libre",
    "/me",
    "/rooms",
    "/rooms?tz=Asia/Tehran",
    "/rooms/week",
    "/rooms/open-fr",
    "/rooms/scripts",
    "/rooms/scripts/meditation?secular=1",
    "/rooms/scripts/step-study/table",
    "/learn/practice",
    "/learn/practice/secular",
    "/learn/practice/step-study?m=nnnnnnnhn",
    "/learn/practice/now",
    "/kept",
    "/kept?name=plain",
    "/offline",
    "/meetings/quiet?copy=1",
    "/embed",
    "/embed?q=quiet&limit=1&tz=Asia/Tehran",
    "/embed/make?day=0",
    "/forum",
    "/forum/newcomers",
    "/forum/talk-en/new?kind=story",
    "/forum/today?tz=Asia/Tehran",
    "/forum/rules",
];

#[tokio::test]
async fn every_page_is_whole_in_every_language() {
    let site = TestSite::with(Some(LIST)).await;
    for language in ["", "/es", "/fr", "/de", "/fa"] {
        for page in PAGES {
            let path = if page == "/" && !language.is_empty() {
                language.to_owned()
            } else {
                format!("{language}{page}")
            };
            let Answer { status, headers, body } = site.get(&path).await;
            assert_eq!(status, StatusCode::OK, "{path}");
            assert!(body.len() < 50_000, "{path} has {} bytes", body.len());
            assert!(headers.get(header::SET_COOKIE).is_none(), "{path}");
            assert_eq!(headers[header::REFERRER_POLICY], "no-referrer");
            assert!(
                headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().starts_with("default-src 'none'")
            );
            let direction = if language == "/fa" { "dir=\"rtl\"" } else { "dir=\"ltr\"" };
            assert!(body.contains(direction), "{path}");
            for bad in ["{ $", "{$", " style=\"", "<script>", "onclick="] {
                assert!(!body.contains(bad), "{path} holds {bad}");
            }
            for (loaded, _) in body.match_indices(" src=\"") {
                let own = [" src=\"/assets/".to_owned(), format!(" src=\"{language}/embed?")];
                assert!(own.iter().any(|own| body[loaded..].starts_with(own)), "{path}");
            }
        }
    }
}

/// P3: whoever asks, the same address gives the same bytes.
#[tokio::test]
async fn everybody_gets_the_same_bytes() {
    let site = TestSite::with(Some(LIST)).await;
    for page in PAGES {
        let plain = site.get(page).await;
        let request = Request::get(page)
            .header(header::USER_AGENT, "Marker/1")
            .header(header::ACCEPT_LANGUAGE, "fa")
            .header(header::REFERER, "https://marker.example/")
            .header(header::COOKIE, "a=b");
        let other = site.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(plain.body, other.body, "{page}");
    }
}

#[tokio::test]
async fn passcodes_are_behind_the_button_and_hostile_names_are_text() {
    let site = TestSite::with(Some(LIST)).await;
    let page = site.get("/meetings/quiet").await.body;
    for secret in ["opensesame", "445566", "778899"] {
        assert!(!page.contains(secret), "{secret}");
    }
    let name = site
        .app
        .live
        .now()
        .index
        .listings()
        .iter()
        .find(|one| one.slug.as_str() == "quiet")
        .unwrap()
        .meeting
        .name
        .clone();
    assert!(name.contains('<') && !page.contains(&*name), "{name} must be text");
    let joined = site.post("/meetings/quiet/join", "", "same-origin").await;
    assert_eq!(joined.status, StatusCode::OK);
    assert!(joined.body.contains("pwd=opensesame") && joined.body.contains("445566"));
    assert_eq!(site.post("/meetings/quiet/join", "", "cross-site").await.status, StatusCode::FORBIDDEN);
    assert_eq!(site.get("/meetings/quiet/join").await.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_report_reaches_the_inbox_and_a_machine_does_not() {
    let site = TestSite::with(Some(LIST)).await;
    let thanks = site.post("/es/meetings/quiet/wrong", "what=time&note=Moved+on", "same-origin").await;
    assert_eq!(thanks.status, StatusCode::OK);
    site.post("/meetings/quiet/wrong", "what=time&subject=Buy", "same-origin").await;
    site.post("/meetings/quiet/wrong", "what=&note=", "same-origin").await;
    let kept = site.app.store.open_corrections().await.unwrap();
    let kept: Vec<(&str, &str, &str)> = kept.iter().map(|one| (&*one.slug, &*one.kind, &*one.text)).collect();
    assert_eq!(kept, [("quiet", "time", "Moved on")]);
}

#[tokio::test]
async fn a_flood_of_reports_is_asked_to_wait() {
    let site = TestSite::with(Some(LIST)).await;
    let mut busy = false;
    for _ in 0..60 {
        let answer = site.post("/meetings/quiet/wrong", "what=closed", "same-origin").await;
        busy |= answer.status == StatusCode::TOO_MANY_REQUESTS;
    }
    assert!(busy);
    assert!(site.app.store.open_corrections().await.unwrap().len() < 60);
}

#[tokio::test]
async fn what_cannot_be_shown_is_said_kindly() {
    let site = TestSite::with(Some(LIST)).await;
    for (path, status) in [
        ("/nothing", StatusCode::NOT_FOUND),
        ("/meetings/nobody", StatusCode::NOT_FOUND),
        ("/fa/meetings/%F0%9F", StatusCode::BAD_REQUEST),
        ("/assets/none.css", StatusCode::NOT_FOUND),
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, status, "{path}");
        assert!(answer.body.contains("<!doctype html>"), "{path}");
    }
    let long = "a".repeat(40_000);
    let large = site.post("/meetings/quiet/wrong", &long, "same-origin").await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(large.body.contains("<!doctype html>"));
    let faults = site.get("/meetings?day=9&radius=-1km").await.body;
    assert!(faults.contains("0 (Sunday) to 6 (Saturday)"));
}

#[tokio::test]
async fn the_forms_own_fields_become_a_proper_address() {
    let site = TestSite::with(Some(LIST)).await;
    let answer = site.get("/es/meetings?q=&near=&kind=O&kind=X&hours=evening&tz=").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.headers[header::LOCATION], "/es/meetings?from=17:00&until=20:59&types=O,X");
    let answer = site.get("/leave").await;
    assert_eq!(
        (answer.status, &answer.headers[header::LOCATION]),
        (StatusCode::SEE_OTHER, &"https://example.org/".parse().unwrap())
    );
}

#[tokio::test]
async fn an_empty_site_offers_the_sample_once() {
    let site = TestSite::with(None).await;
    assert!(site.get("/").await.body.contains("action=\"/sample\""));
    assert_eq!(site.post("/sample", "", "cross-site").await.status, StatusCode::FORBIDDEN);
    assert_eq!(site.post("/sample", "", "same-origin").await.status, StatusCode::SEE_OTHER);
    let home = site.get("/").await.body;
    assert!(home.contains("class=\"banner\"") && !home.contains("action=\"/sample\""));
    assert_eq!(site.get("/meetings/sample-01").await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_the_browser_loads_is_kept_for_ever() {
    let site = TestSite::with(None).await;
    let style = site.app.shipped.assets.address("main.css").to_owned();
    let answer = site.get(&style).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.headers[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
    assert_eq!(site.get("/").await.headers[header::CACHE_CONTROL], "no-store");
}
