//! The pages as a browser sees them.

mod kept;
mod life;

use axum::{
    extract::FromRequestParts as _,
    http::{Request, StatusCode, header},
};
use privacy::{Root, Session, SessionKind};

use crate::{
    identity::{cookie, settings},
    web::tests::{Answer, TestSite},
};

const MARKER: &str = "marker-entry-7b1e";

/// Somebody who can come back, and the cookie of their browser.
struct Somebody {
    site: TestSite,
    root: Root,
    cookie: String,
    k: String,
    /// The path of a worksheet with a long text, and that field's name.
    sheet: String,
    field: String,
}

impl Somebody {
    async fn new() -> Self {
        let site = TestSite::with(None).await;
        let root = Root::guest([7; 32]);
        settings::begin(&site.app.door, &site.app.store, &root).await.unwrap();
        let session = Session { root: root.clone(), kind: SessionKind::Phrase, day: site.app.clock.today() };
        let set = cookie::set(&site.app.door, &session).unwrap();
        let cookie = set.to_str().unwrap().split(';').next().unwrap().to_owned();
        let (path, number, slug, ask) = {
            let mut sheets = site.app.shipped.paths.sheets().filter(|(_, _, sheet)| sheet.every.is_none());
            let found = sheets.find_map(|(path, number, sheet)| {
                let ask = sheet.asks.iter().find(|ask| ask.kind == super::content::Kind::Text)?;
                Some((path.to_owned(), number, sheet.slug.clone(), ask.name.clone()))
            });
            found.unwrap()
        };
        let k = root.form_token().to_string();
        Self {
            site,
            root,
            cookie,
            k,
            sheet: format!("/steps/{path}/{number:02}/{slug}"),
            field: format!("f.{ask}"),
        }
    }

    async fn get(&self, path: &str) -> Answer {
        self.site.with_cookie("GET", path, "", &self.cookie).await
    }

    async fn post(&self, path: &str, form: &str) -> Answer {
        self.site.with_cookie("POST", path, &format!("k={}{form}", self.k), &self.cookie).await
    }

    async fn save(&self, text: &str, seen: &str) -> Answer {
        let form = format!("&do=save&known=1&seen={seen}&{}={text}", self.field);
        self.post(&self.sheet, &form).await
    }

    /// Who they are to a page of ours that they ask for.
    async fn here(&self) -> super::Here {
        let request = Request::get("/steps").header(header::COOKIE, &self.cookie).body(()).unwrap();
        let (mut parts, ()) = request.into_parts();
        super::Here::from_request_parts(&mut parts, &self.site.app).await.unwrap()
    }

    fn slot(&self) -> &str {
        self.sheet.trim_start_matches("/steps/")
    }

    /// Under which id the page of their sheet is kept that was begun so many times anew.
    fn id(&self, number: u32) -> String {
        let slot = super::book::beside(self.slot(), number);
        self.root.writing().id(&slot.parse().unwrap()).to_string()
    }

    fn member(&self) -> String {
        super::member(&self.root).unwrap().1
    }
}

#[tokio::test]
async fn a_page_is_kept_sealed_and_shown_only_to_a_form() {
    let one = Somebody::new().await;
    let refused = one.post(&one.sheet, &format!("&do=save&{}={MARKER}", one.field)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "the box was not ticked");
    assert!(refused.body.contains(MARKER), "the words stay in the form");
    assert!(one.save(MARKER, "").await.body.contains("Kept."));
    assert!(!one.get(&one.sheet).await.body.contains(MARKER));
    assert!(one.post(&one.sheet, "&do=open").await.body.contains(MARKER));
    assert!(!one.site.files_hold(MARKER));
    // Without the token of the form, and for nobody.
    let forged = one.site.with_cookie("POST", &one.sheet, "k=x&do=open", &one.cookie).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    assert_eq!(one.site.post(&one.sheet, "do=open", "same-origin").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_page_that_was_tampered_with_stays_and_a_new_one_lies_beside_it() {
    let one = Somebody::new().await;
    one.save(MARKER, "").await;
    let (store, member) = (&one.site.app.store, one.member());
    let (id, version) = store.entry_ids(&member).await.unwrap().remove(0);
    let mut sealed = store.entry(&member, &id).await.unwrap().unwrap().sealed;
    sealed[40] ^= 1;
    for (sealed, said) in [(sealed.clone(), "cannot be opened"), (sealed[..500].to_vec(), "not whole")] {
        let seen = store.entry(&member, &id).await.unwrap().unwrap().version;
        let broken = store::NewEntry {
            member: &member,
            id: &id,
            seen: Some(&seen),
            version: &version,
            sealed: &sealed,
        };
        assert_eq!(store.keep_entry(&broken).await.unwrap(), store::Kept::Kept);
        let page = one.post(&one.sheet, "&do=open").await.body;
        assert!(page.contains(said) && !page.contains(MARKER), "{said}");
        assert!(one.save("beside", "").await.body.contains(said));
        assert_eq!(store.entry(&member, &id).await.unwrap().unwrap().sealed, sealed, "the row is kept");
        assert!(one.post(&one.sheet, "&do=open").await.body.contains("beside"));
    }
}

#[tokio::test]
async fn too_much_for_one_page_comes_back_whole() {
    let one = Somebody::new().await;
    let long = "x".repeat(2_000_000);
    let answer = one.save(&format!("{long}{MARKER}"), "").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("more than one page holds"));
    assert!(one.site.app.store.entry_ids(&one.member()).await.unwrap().is_empty());
}

#[tokio::test]
async fn whoever_is_deleted_leaves_no_page_behind() {
    let one = Somebody::new().await;
    one.save(MARKER, "").await;
    assert_eq!(one.site.app.store.entry_ids(&one.member()).await.unwrap().len(), 1);
    assert!(one.post("/me/delete", "&asked=1&sure=1").await.status.is_redirection());
    assert!(one.site.app.store.entry_ids(&one.member()).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_life_is_counted_and_taken_along() {
    let one = Somebody::new().await;
    let page = one.post("/steps/life", &format!("&do=date&known=1&name={MARKER}&start=2026-08-22")).await;
    assert!(page.body.contains(MARKER) && page.body.contains("92 days this time"));
    assert!(!one.get("/steps/life").await.body.contains(MARKER));
    let file = one.post("/steps/export", "").await;
    assert!(file.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("notes.html"));
    assert!(file.body.contains(MARKER) && !one.site.files_hold(MARKER));
}

#[tokio::test]
async fn a_page_is_shared_answered_and_taken_back() {
    let one = Somebody::new().await;
    one.save(MARKER, "").await;
    let reader = Root::guest([8; 32]);
    let app = &one.site.app;
    settings::begin(&app.door, &app.store, &reader).await.unwrap();
    let session = Session { root: reader.clone(), kind: SessionKind::Phrase, day: app.clock.today() };
    let set = cookie::set(&app.door, &session).unwrap();
    let theirs = set.to_str().unwrap().split(';').next().unwrap().to_owned();
    let k = reader.form_token().to_string();
    let reads = async |form: &str| {
        one.site.with_cookie("POST", "/steps/sponsor", &format!("k={k}{form}"), &theirs).await.body
    };
    let page = reads("&do=code").await;
    let words: Vec<&str> =
        page.split("<bdi lang=\"en\">").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    assert_eq!(words.len(), 6);
    assert!(!page.contains("<svg class=\"desk-qr"), "a picture of the words would lead nowhere");
    let slot = one.sheet.trim_start_matches("/steps/");
    let share = format!("&slot={slot}&code={}", words.join("+"));
    assert!(one.post("/steps/sponsor/share", &share).await.body.contains("Shared."));
    assert!(
        one.post("/steps/sponsor/share", &share).await.body.contains("not good any more"),
        "it is good once"
    );
    let shown = reads("&do=open").await;
    assert!(shown.contains(MARKER));
    let id = shown.split("name=\"share\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let answered = reads(&format!("&do=answer&share={id}&words=thank-you-7b")).await;
    assert!(answered.contains("Your answer was sent"));
    // Whoever answers sees what they said, now and later.
    for page in [answered, reads("&do=open").await] {
        assert!(page.contains("What you answered") && page.contains("thank-you-7b"), "{page}");
    }
    assert!(one.post("/steps/sponsor", "&do=open").await.body.contains("thank-you-7b"));
    let done = reads(&format!("&do=end&share={id}")).await;
    assert!(done.contains("It is off your list") && !done.contains(MARKER) && !done.contains("thank-you-7b"));
    assert!(one.post("/steps/sponsor", "&do=open").await.body.contains("thank-you-7b"), "the answer stays");
    let here = one.here().await;
    let noted = async || super::book::Book::of(&here).unwrap().open("shares").await.unwrap().page.unwrap();
    assert_eq!(noted().await.table("shares").len(), 1);
    assert!(one.post("/steps/sponsor", &format!("&do=back&share={id}")).await.body.contains("Taken back"));
    assert!(!reads("&do=open").await.contains(MARKER));
    assert_eq!(noted().await.table("shares").len(), 0, "its title is not kept any longer");
    assert!(!one.site.files_hold(MARKER) && !one.site.files_hold("thank-you-7b"));
}

#[tokio::test]
async fn the_same_address_gives_two_visitors_the_same_page() {
    let site = TestSite::with(None).await;
    for path in
        ["/steps", "/fa/steps", "/steps?words=secular", "/steps/life", "/steps/sponsor", "/steps/export"]
    {
        let (first, second) = (site.get(path).await, site.get(path).await);
        assert_eq!((first.status, &first.body), (StatusCode::OK, &second.body), "{path}");
        assert_eq!(first.headers.get(header::SET_COOKIE), None);
    }
    for (path, number, sheet) in site.app.shipped.paths.sheets() {
        let path = format!("/steps/{path}/{number:02}/{}", sheet.slug);
        let page = site.get(&path).await;
        assert!(
            page.status == StatusCode::OK && page.body.len() < 50_000,
            "{path}: {} bytes",
            page.body.len()
        );
    }
    assert_eq!(site.get("/steps/nothing").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get("/steps/twelve/00").await.status, StatusCode::NOT_FOUND);
}
