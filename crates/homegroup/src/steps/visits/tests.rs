//! Visits as a browser keeps them.

use axum::http::{StatusCode, header};
use privacy::{Root, Session, SessionKind};

use crate::{
    identity::{cookie, settings},
    web::tests::{Answer, TestSite},
};

const LIST: &str = r#"[
  {"slug":"early","name":"Early Steps","day":0,"time":"19:00","timezone":"Europe/London","types":["ST","O"],
   "formatted_address":"1 Mill Lane, Leeds, UK","latitude":53.81,"longitude":-1.55},
  {"slug":"tale-7c41","name":"A Tale","day":1,"time":"19:00","timezone":"Europe/London","types":["SP","O"],
   "formatted_address":"2 Mill Lane, Leeds, UK","latitude":53.82,"longitude":-1.55}
]"#;

/// What a meeting's page sends: the same for everybody, without a token.
const TAPS: &str = "slug=tale-7c41&felt=home&why=people&why=time&here=53.82%2C-1.55";

/// Somebody with six words, and their browser.
struct Somebody {
    site: TestSite,
    root: Root,
    cookie: String,
    k: String,
}

impl Somebody {
    async fn new() -> Self {
        let site = TestSite::with(Some(LIST)).await;
        let root = Root::guest([7; 32]);
        settings::begin(&site.app.door, &site.app.store, &root).await.unwrap();
        let session = Session { root: root.clone(), kind: SessionKind::Phrase, day: site.app.clock.today() };
        let set = cookie::set(&site.app.door, &session).unwrap();
        let cookie = set.to_str().unwrap().split(';').next().unwrap().to_owned();
        let k = root.form_token().to_string();
        Self { site, root, cookie, k }
    }

    async fn post(&self, path: &str, form: &str) -> Answer {
        self.site.with_cookie("POST", path, form, &self.cookie).await
    }

    /// With the token of their own page.
    async fn act(&self, form: &str) -> Answer {
        self.post("/me/visits", &format!("k={}&{form}", self.k)).await
    }

    async fn pages(&self) -> usize {
        let member = crate::steps::member(&self.root).unwrap().1;
        self.site.app.store.entry_ids(&member).await.unwrap().len()
    }

    async fn keep(&self, taps: &str) {
        let kept = self.act(&format!("do=add&known=1&{taps}&day=2026-11-20")).await;
        assert_eq!(kept.status, StatusCode::OK, "{}", kept.body);
        assert!(kept.body.contains("Kept."));
    }
}

/// What a form on the page sends along, by its fields' name.
fn hidden<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let field = format!("name=\"{name}\" value=\"");
    page.split(&*field).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[tokio::test]
async fn taps_are_asked_about_and_kept_only_with_the_token() {
    let one = Somebody::new().await;
    // The page of a meeting is the same for everybody, and so are its taps.
    let (theirs, nobodys) = (
        one.site.with_cookie("GET", "/meetings/tale-7c41", "", &one.cookie).await,
        one.site.get("/meetings/tale-7c41").await,
    );
    assert_eq!(theirs.body, nobodys.body);
    assert!(theirs.body.contains("formaction=\"/me/visits\""));
    let asked = one.post("/me/visits", TAPS).await;
    assert_eq!(asked.status, StatusCode::OK);
    for said in [
        "A Tale",
        "I felt at home (",
        "Which day",
        "Before the first word",
        "For that moment it could read them",
    ] {
        assert!(asked.body.contains(said), "{said}: {}", asked.body);
    }
    assert_eq!(one.pages().await, 0, "a form without a token keeps nothing");
    assert_eq!(
        one.act(&format!("do=add&{TAPS}")).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "the box was not ticked"
    );
    assert_eq!(one.pages().await, 0);
    one.keep(TAPS).await;
    assert_eq!(one.pages().await, 1);
    let cross = one.site.post("/me/visits", TAPS, "cross-site").await;
    assert_eq!(cross.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn visits_lie_sealed_and_stand_on_no_page_that_was_not_asked_for() {
    let one = Somebody::new().await;
    one.keep(TAPS).await;
    let shown = one.site.with_cookie("GET", "/me/visits", "", &one.cookie).await;
    assert!(!shown.body.contains("tale-7c41") && shown.body.contains("Open my visits here"));
    assert_eq!(shown.headers[header::CACHE_CONTROL], "no-store");
    let opened = one.act("do=open").await.body;
    assert!(opened.contains("20 November 2026: I felt at home ("), "{opened}");
    assert_eq!(hidden(&opened, "visit"), ["tale-7c41;home;people,time;2026-11-20"; 2]);
    for trace in ["tale-7c41;home", "tale-7c41\",\"A Tale", "people,time"] {
        assert!(!one.site.files_hold(trace), "{trace}");
    }
    let file = one.post("/steps/export", &format!("k={}", one.k)).await.body;
    assert!(file.contains("A Tale") && file.contains("20 November 2026: I felt at home ("), "{file}");
    let data = one.site.with_cookie("GET", "/me/export.json", "", &one.cookie).await.body;
    assert!(data.contains("20 November 2026: I felt at home ("));
}

#[tokio::test]
async fn for_me_is_asked_with_the_visits_in_the_body() {
    let one = Somebody::new().await;
    one.keep(TAPS).await;
    let opened = one.act("do=open").await.body;
    assert!(opened.contains("action=\"/meetings/for-me\""));
    let visit = crate::web::forms::encoded(hidden(&opened, "visit")[1]);
    let answer = one.post("/meetings/for-me", &format!("visit={visit}&near=Leeds")).await;
    assert!(answer.body.contains("You felt at home there") && answer.body.contains("You liked:"));
    // Whoever asks: the question alone says it.
    let nobodys =
        one.site.post("/meetings/for-me", &format!("visit={visit}&near=Leeds"), "same-origin").await;
    assert_eq!(answer.body, nobodys.body);
}

#[tokio::test]
async fn visits_are_taken_back_put_away_and_deleted() {
    let one = Somebody::new().await;
    one.keep(TAPS).await;
    one.keep("slug=early&felt=not").await;
    let away = one.act("do=away&of=early").await.body;
    assert!(away.contains("You do not want to see this one."));
    assert_eq!(hidden(&away, "away"), ["early"]);
    assert!(hidden(&one.act("do=again&of=early").await.body, "away").is_empty());
    let back = one.act("do=back&visit=tale-7c41%3Bhome%3Bpeople%2Ctime%3B2026-11-20").await.body;
    assert!(!back.contains("tale-7c41") && back.contains("early;not;;2026-11-20"));
    assert!(one.act("do=gone").await.body.contains("Nothing was deleted."));
    assert_eq!(one.pages().await, 1);
    assert!(one.act("do=gone&sure=1").await.body.contains("All your visits are deleted here."));
    assert_eq!(one.pages().await, 0);
    one.keep(TAPS).await;
    assert!(one.post("/me/delete", &format!("k={}&asked=1&sure=1", one.k)).await.status.is_redirection());
    assert_eq!(one.pages().await, 0);
}

#[tokio::test]
async fn nobody_is_told_how_to_keep_them_and_may_use_them_once() {
    let site = TestSite::with(Some(LIST)).await;
    let asked = site.post("/me/visits", TAPS, "same-origin").await;
    assert_eq!(asked.status, StatusCode::OK);
    assert!(asked.body.contains("Six words of my own") && asked.body.contains("action=\"/meetings/for-me\""));
    assert!(!asked.body.contains("value=\"add\"") && !asked.headers.contains_key(header::SET_COOKIE));
    for form in ["do=open", "do=gone&sure=1", "do=back&visit=x", "k=&do=open", "slug=&felt=home&do=add"] {
        assert_eq!(
            site.post("/me/visits", form, "same-origin").await.status,
            StatusCode::FORBIDDEN,
            "{form}"
        );
    }
    let long = format!("{TAPS}&{}", "x".repeat(17_000));
    assert_eq!(site.post("/me/visits", &long, "same-origin").await.status, StatusCode::PAYLOAD_TOO_LARGE);
    // Without a cookie everybody gets the same page.
    assert_eq!(site.get("/me/visits").await.body, site.get("/me/visits").await.body);
}

#[tokio::test]
async fn of_two_who_keep_at_once_neither_is_lost() {
    let one = Somebody::new().await;
    one.keep("slug=early&felt=home").await;
    let member = crate::steps::member(&one.root).unwrap().1;
    let before = one.site.app.store.entry_ids(&member).await.unwrap();
    let taps = format!("do=add&{TAPS}&day=2026-11-21");
    let (first, second) = tokio::join!(one.act(&taps), one.act("do=add&slug=early&felt=not&day=2026-11-22"));
    assert!(first.body.contains("Kept.") && second.body.contains("Kept."));
    let opened = one.act("do=open").await.body;
    for visit in ["early;home;;2026-11-20", "tale-7c41;home;people,time;2026-11-21", "early;not;;2026-11-22"]
    {
        assert!(opened.contains(visit), "{visit}: {opened}");
    }
    assert_ne!(one.site.app.store.entry_ids(&member).await.unwrap(), before, "it is another version");
    assert_eq!(one.pages().await, 1);
}
