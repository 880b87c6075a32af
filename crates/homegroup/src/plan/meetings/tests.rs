//! Meetings that may fit, as a browser without a script sees them.

use axum::http::{StatusCode, header};
use privacy::{Root, Session, SessionKind};

use crate::{
    identity::{cookie, settings},
    web::tests::{Answer, TestSite},
};

const LIST: &str = r#"[
  {"slug":"early","name":"Early Steps","day":0,"time":"19:00","timezone":"Europe/London","types":["ST","O"],
   "formatted_address":"1 Mill Lane, Leeds, UK","latitude":53.81,"longitude":-1.55},
  {"slug":"tale","name":"A Tale","day":1,"time":"19:00","timezone":"Europe/London","types":["SP","O"],
   "formatted_address":"2 Mill Lane, Leeds, UK","latitude":53.80,"longitude":-1.55},
  {"slug":"talk","name":"Round Talk","day":4,"time":"12:30","timezone":"Europe/London","types":["D","O"],
   "formatted_address":"5 Mill Lane, Leeds, UK","latitude":53.80,"longitude":-1.56},
  {"slug":"quiet","name":"Quiet Time","day":3,"time":"07:00","timezone":"Europe/London","types":["MED","O"],
   "formatted_address":"6 Mill Lane, Leeds, UK","latitude":53.82,"longitude":-1.56},
  {"slug":"far","name":"Far Away","day":2,"time":"07:00","timezone":"Europe/London","types":["BE","O"],
   "formatted_address":"1 Quay Side, Hull, UK","latitude":53.74,"longitude":-0.33}
]"#;
const ASKED: &str = "near=Leeds&travel=transit&language=en&closed=yes";

/// Somebody with six words, and their browser.
struct Somebody {
    site: TestSite,
    root: Root,
    cookie: String,
}

impl Somebody {
    async fn new() -> Self {
        let site = TestSite::with(Some(LIST)).await;
        let root = Root::guest([7; 32]);
        settings::begin(&site.app.door, &site.app.store, &root).await.unwrap();
        let session = Session { root: root.clone(), kind: SessionKind::Phrase, day: site.app.clock.today() };
        let set = cookie::set(&site.app.door, &session).unwrap();
        let cookie = set.to_str().unwrap().split(';').next().unwrap().to_owned();
        Self { site, root, cookie }
    }

    async fn get(&self, path: &str) -> Answer {
        self.site.with_cookie("GET", path, "", &self.cookie).await
    }

    /// With the token of their own page.
    async fn post(&self, path: &str, form: &str) -> Answer {
        let form = format!("k={}&{form}", self.root.form_token());
        self.site.with_cookie("POST", path, &form, &self.cookie).await
    }

    async fn ask(&self, form: &str) -> Answer {
        self.post("/plan/meetings", form).await
    }

    async fn pages(&self) -> usize {
        let member = crate::steps::member(&self.root).unwrap().1;
        self.site.app.store.entry_ids(&member).await.unwrap().len()
    }
}

/// The names of the three, and of those behind them.
fn names(page: &str) -> Vec<&str> {
    page.split("<h3><a href=")
        .skip(1)
        .filter_map(|rest| rest.split("<bdi>").nth(1)?.split("</bdi>").next())
        .collect()
}

#[tokio::test]
async fn anybody_gets_an_answer_with_reasons_and_nothing_is_kept() {
    let site = TestSite::with(Some(LIST)).await;
    let form = site.get("/plan/meetings").await;
    assert_eq!(form.status, StatusCode::OK);
    assert!(form.body.contains("Town or postcode you set out from") && form.body.len() < 50_000);
    assert!(!form.body.contains("Town or postcode they") && !form.body.contains("value=\"keep\""));
    let sent =
        format!("{ASKED}&wish=newcomers:much&wish=speaker:rather-not&avoid=marker-7d3e&profession=health");
    let answer = site.post("/plan/meetings", &sent, "same-origin").await;
    assert_eq!(answer.status, StatusCode::OK);
    let found = names(&answer.body);
    assert_eq!(found.len(), 4, "{found:?}");
    assert_eq!(found[3], "A Tale", "what they would rather not have is not among the first: {found:?}");
    for said in [
        "Why this one",
        "May not suit",
        "You would rather not: a speaker",
        "A Tale: not minding a speaker",
        "minutes by bus or train",
    ] {
        assert!(answer.body.contains(said), "{said}: {}", answer.body);
    }
    assert!(!answer.body.contains("name=\"put\"") && answer.body.contains("Six words of my own"));
    assert!(!site.files_hold("marker-7d3e"));
    assert!(!answer.headers.contains_key(header::SET_COOKIE));
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    for (start, _) in answer.body.match_indices("href=\"") {
        let href = answer.body[start + 6..].split('"').next().unwrap();
        assert!(!href.contains("marker") && !href.contains("speaker") && !href.contains("health"), "{href}");
    }
    let cross = site.post("/plan/meetings", ASKED, "cross-site").await;
    assert_eq!(cross.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn where_nothing_fits_the_page_says_what_to_give_up() {
    let site = TestSite::with(Some(LIST)).await;
    let sent = "near=Leeds&mode=in_person&day=2&travel=foot";
    let none = site.post("/plan/meetings", sent, "same-origin").await.body;
    assert!(none.contains("No meeting fits all of this.") && none.contains("value=\"distance\""), "{none}");
    assert!(names(&none).is_empty());
    let wider = site.post("/plan/meetings", &format!("{sent}&loose=distance"), "same-origin").await.body;
    assert_eq!(names(&wider), ["Far Away"]);
    let unknown = site.post("/plan/meetings", "near=Nowhere-at-all-xyz&wish=large:very", "same-origin").await;
    assert!(
        unknown.body.contains("Nowhere-at-all-xyz") && unknown.body.contains("value=\"large:very\" selected")
    );
}

#[tokio::test]
async fn answers_are_kept_sealed_only_when_that_is_pressed() {
    let one = Somebody::new().await;
    let sent = format!("{ASKED}&wish=reading:very&avoid=marker-2b9a");
    assert_eq!(one.ask(&sent).await.status, StatusCode::OK);
    assert_eq!(one.pages().await, 0);
    let asked = one.ask(&format!("do=keep&{sent}")).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "the box was not ticked");
    assert!(asked.body.contains("marker-2b9a"), "what was typed is still there");
    let kept = one.ask(&format!("do=keep&known=1&{sent}")).await;
    assert!(kept.body.contains("Kept."), "{}", kept.body);
    assert_eq!(one.pages().await, 1);
    for trace in ["marker-2b9a", "reading:very"] {
        assert!(!one.site.files_hold(trace), "{trace}");
    }
    let shown = one.get("/plan/meetings").await;
    assert!(!shown.body.contains("marker-2b9a") && shown.body.contains("Open the answers I kept"));
    let opened = one.ask("do=open").await.body;
    assert!(opened.contains("value=\"marker-2b9a\"") && opened.contains("value=\"reading:very\" selected"));
    // Kept once more, they take the place of those before.
    assert!(one.ask("do=keep&near=York").await.body.contains("Kept."));
    let opened = one.ask("do=open").await.body;
    assert!(opened.contains("value=\"York\"") && !opened.contains("marker-2b9a"));
    let file = one.post("/steps/export", "").await.body;
    assert!(file.contains("Meetings that fit: my answers") && file.contains("York"), "{file}");
    assert!(one.ask("do=forget&near=York").await.body.contains("The answers are deleted."));
    assert_eq!(one.pages().await, 0);
    // Without their token nothing is opened, and what was typed is given back.
    let strange =
        one.site.with_cookie("POST", "/plan/meetings", &format!("do=keep&{sent}"), &one.cookie).await;
    assert_eq!(strange.status, StatusCode::FORBIDDEN);
    assert!(strange.body.contains("marker-2b9a"));
    assert_eq!(one.pages().await, 0);
}

#[tokio::test]
async fn visits_that_were_kept_teach_where_that_is_asked_for() {
    let one = Somebody::new().await;
    let taps = "do=add&known=1&slug=tale&felt=home&why=format&day=2026-11-20";
    assert!(one.post("/me/visits", taps).await.body.contains("Kept."));
    assert!(one.get("/plan/meetings").await.body.contains("Learn from the visits I kept"));
    let without = one.ask(ASKED).await.body;
    assert!(!without.contains("You felt at home there"));
    let with = one.ask(&format!("{ASKED}&visits=1")).await.body;
    assert!(
        with.contains("You felt at home there") && with.contains("This comes from 1 visit you told of."),
        "{with}"
    );
    assert_eq!(names(&with)[0], "A Tale");
    assert!(with.contains("name=\"visits\" value=\"1\"") && !with.contains("tale;home"), "it stays sealed");
    // As the device sends them: open, in the body, whoever asks.
    let device = format!("{ASKED}&visit=tale%3Bhome%3Bformat%3B2026-11-20&away=talk");
    let nobody = one.site.post("/plan/meetings", &device, "same-origin").await.body;
    assert_eq!(names(&nobody)[0], "A Tale");
    assert!(!names(&nobody).contains(&"Round Talk"));
    assert!(nobody.contains("name=\"visit\" value=\"tale;home;format;2026-11-20\""));
    assert!(!one.site.files_hold("tale;home"));
    // Without the token they are not opened.
    let strange = format!("{ASKED}&visits=1");
    let strange = one.site.with_cookie("POST", "/plan/meetings", &strange, &one.cookie).await.body;
    assert!(!strange.contains("You felt at home there"));
}

#[tokio::test]
async fn a_meeting_goes_into_the_plan_with_its_day_and_time() {
    let one = Somebody::new().await;
    let asked = one.ask(&format!("{ASKED}&put=talk")).await.body;
    assert_eq!(one.pages().await, 0);
    assert!(asked.contains("I have my six words on paper, and I know this."), "{asked}");
    let put = one.ask(&format!("{ASKED}&put=talk&known=1")).await.body;
    assert!(put.contains("It is in your plan.") && put.contains("href=\"/plan\""), "{put}");
    assert_eq!(names(&put).len(), 4, "the meetings are still there");
    assert!(one.ask(&format!("{ASKED}&put=talk")).await.body.contains("It was in your plan already."));
    assert!(one.ask(&format!("{ASKED}&put=early")).await.body.contains("It is in your plan."));
    let plan = one.post("/plan", "do=open").await.body;
    assert!(plan.contains("/meetings/talk</textarea>") && plan.contains("value=\"12:30\""), "{plan}");
    assert!(plan.contains("name=\"r.commitments.0.3\" value=\"4\" checked"));
    assert!(plan.contains("value=\"first_meeting\" selected") && plan.contains("/meetings/early</textarea>"));
    assert!(!one.site.files_hold("/meetings/talk"));
    assert_eq!(one.get("/plan").await.body.matches("/plan/meetings").count(), 1);
}
