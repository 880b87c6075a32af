//! Nothing that somebody typed is lost, and nothing is deleted that nobody asked for.

use axum::http::StatusCode;
use journal::{Document, Every};
use store::{Kept, NewEntry};

use super::{MARKER, Somebody};
use crate::{
    steps::{book::Book, device, here::Sent},
    web::forms::Form,
};

impl Somebody {
    /// Puts something under the id of their sheet that is no page.
    async fn break_page(&self, number: u32) {
        let (member, id) = (self.member(), self.id(number));
        let broken = NewEntry { member: &member, id: &id, seen: None, version: "v1", sealed: b"broken" };
        assert_eq!(self.site.app.store.keep_entry(&broken).await.unwrap(), Kept::Kept);
    }

    async fn pages(&self) -> usize {
        self.site.app.store.entry_ids(&self.member()).await.unwrap().len()
    }
}

#[tokio::test]
async fn a_device_takes_away_only_what_it_has_seen() {
    let one = Somebody::new().await;
    one.save(MARKER, "").await;
    let (id, version) = one.site.app.store.entry_ids(&one.member()).await.unwrap().remove(0);
    let keep = async |form: &str| one.post("/steps/device/keep", &format!("&id={id}{form}")).await;
    let nothing = keep(&format!("&seen={version}&sealed=")).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY, "an empty page is none");
    for seen in ["", "0123456789abcdef"] {
        let other = keep(&format!("&do=tear&seen={seen}")).await;
        assert_eq!(other.status, StatusCode::CONFLICT);
        assert!(other.body.contains(&*version), "what is there is passed on");
    }
    assert_eq!(one.pages().await, 1);
    assert!(keep(&format!("&do=tear&seen={version}")).await.body.contains("gone"));
    assert_eq!(one.pages().await, 0);
    assert_eq!(keep(&format!("&do=tear&seen={version}")).await.status, StatusCode::OK, "it is gone");
}

#[tokio::test]
async fn a_page_is_torn_out_as_it_was_seen_and_with_all_beside_it() {
    let one = Somebody::new().await;
    one.break_page(1).await;
    assert!(one.save(MARKER, "").await.body.contains("Kept."));
    assert_eq!(one.pages().await, 2);
    let file = one.post("/steps/export", "").await.body;
    assert!(file.contains(MARKER) && file.contains("One page could not be opened"), "it is counted once");
    let unsure = one.post(&one.sheet, "&do=tear").await.body;
    assert!(unsure.contains("Tick the box") && !unsure.contains(MARKER), "nobody asked to see it");
    let other = one.post(&one.sheet, "&do=tear&sure=1&seen=0123456789abcdef").await.body;
    assert!(other.contains("Nothing was deleted"));
    assert_eq!(one.pages().await, 2);
    assert!(one.post(&one.sheet, "&do=tear&sure=1&seen=").await.status.is_redirection());
    assert_eq!(one.pages().await, 0);
}

#[tokio::test]
async fn the_way_back_from_paper_leads_to_what_was_typed() {
    let one = Somebody::new().await;
    one.save("before", "").await;
    let paper =
        one.post(&one.sheet, &format!("&do=paper&seen=v7&{}={MARKER}&f.look=later-7b", one.field)).await;
    let hidden =
        |name: &str, value: &str| format!("<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
    for (name, value) in [("seen", "v7"), (&*one.field, MARKER), ("f.look", "later-7b")] {
        assert!(paper.body.contains(&hidden(name, value)), "{name}");
    }
    let back = one.post(&one.sheet, &format!("&do=back&seen=v7&{}={MARKER}", one.field)).await.body;
    assert!(back.contains(MARKER) && back.contains(&hidden("seen", "v7")));
    assert!(!one.post(&one.sheet, "&do=open").await.body.contains(MARKER), "nothing was kept by it");
}

#[tokio::test]
async fn where_too_much_is_broken_the_words_come_back() {
    let one = Somebody::new().await;
    for number in 1..9 {
        one.break_page(number).await;
    }
    assert_eq!(one.post(&one.sheet, "&do=open").await.status, StatusCode::OK);
    let answer = one.save(MARKER, "").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains(MARKER) && answer.body.contains("Too many pages of this sheet"));
    assert_eq!(one.pages().await, 8);
}

#[tokio::test]
async fn whoever_is_signed_out_meanwhile_gets_their_words_back() {
    let one = Somebody::new().await;
    let form = format!("k={}&do=save&known=1&seen=&{}={MARKER}", one.k, one.field);
    let out = one.site.post(&one.sheet, &form, "same-origin").await;
    assert_eq!(out.status, StatusCode::FORBIDDEN);
    assert!(out.body.contains(&format!("name=\"{}\" value=\"{MARKER}\"", one.field)));
    assert!(out.body.contains(&format!("<form method=\"post\" action=\"{}\">", one.sheet)));
    assert_eq!(one.pages().await, 0);
    // Signed in again, the same form is good.
    assert!(one.site.with_cookie("POST", &one.sheet, &form, &one.cookie).await.body.contains("Kept."));
    let code = format!("k={}&slot={}&code={MARKER}", one.k, one.slot());
    let share = one.site.post("/steps/sponsor/share", &code, "same-origin").await;
    assert!(
        share.status == StatusCode::FORBIDDEN && !share.body.contains(MARKER),
        "a code is shown to nobody"
    );
    assert!(!one.site.post(&one.sheet, &form, "cross-site").await.body.contains(MARKER));
}

#[tokio::test]
async fn what_is_on_its_way_when_all_is_deleted_leaves_nothing() {
    let one = Somebody::new().await;
    one.save(MARKER, "").await;
    let here = one.here().await;
    assert!(one.post("/me/delete", "&asked=1&sure=1").await.status.is_redirection());
    let day = jiff::civil::date(2026, 11, 22);
    let mut page = Document::of(day);
    page.fields.insert("look".into(), MARKER.into());
    let kept = Book::of(&here).unwrap().keep(one.slot(), page, "", &[]).await;
    assert!(matches!(kept, Err(StatusCode::FORBIDDEN)));
    let key = here.writing().unwrap().page(&one.slot().parse().unwrap());
    let sealed = key.seal(b"{}", crate::random::bytes().unwrap()).unwrap();
    let fields = [("id", key.id().to_string()), ("sealed", sealed.to_string())];
    let form = Form::of(fields.map(|(name, value)| (name.to_owned(), value)).into());
    assert_eq!(device::keep(Sent { here, form }).await.unwrap_err(), StatusCode::FORBIDDEN);
    assert_eq!(one.pages().await, 0);
}

#[tokio::test]
async fn a_date_goes_only_with_a_tick_and_what_was_typed_stays() {
    let one = Somebody::new().await;
    let page =
        one.post("/steps/life", &format!("&do=date&known=1&name={MARKER}&start=2026-08-22")).await.body;
    let id = page.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let late = one.post("/steps/life", &format!("&do=slip&id={id}&day=2999-01-01&note=note-7b")).await.body;
    assert!(late.contains("This is no day that can be counted") && late.contains("note-7b"));
    let late = one.post("/steps/life", "&do=day&on=2999-01-01&words=words-7b").await.body;
    assert!(late.contains("words-7b") && late.contains("value=\"2999-01-01\""));
    assert!(
        one.post("/steps/life", &format!("&do=slip&id={id}&day=2026-11-01&note=note-7b"))
            .await
            .body
            .contains("Kept.")
    );
    let unsure = one.post("/steps/life", &format!("&do=gone-date&id={id}")).await.body;
    assert!(unsure.contains("Nothing was deleted") && unsure.contains(MARKER) && unsure.contains("note-7b"));
    let gone = one.post("/steps/life", &format!("&do=gone-date&sure=1&id={id}")).await.body;
    assert!(!gone.contains(MARKER) && !gone.contains("note-7b"));
}

#[tokio::test]
async fn what_one_wrote_is_in_the_file_about_oneself() {
    let one = Somebody::new().await;
    one.save(MARKER, "").await;
    let json: serde_json::Value = serde_json::from_str(&one.get("/me/export.json").await.body).unwrap();
    assert_eq!((&json["format"], &json["journal_shut"]), (&"homegroup/me/4".into(), &0.into()));
    assert_eq!(json["journal"][0]["answers"][0][1], MARKER);
    assert!(one.get("/de/me/export.html").await.body.contains(MARKER));
    assert!(!one.site.files_hold(MARKER));
    for page in ["/", "/start", "/start/me"] {
        assert!(one.site.get(page).await.body.contains("Worksheets at your own pace"), "{page}");
    }
}

#[tokio::test]
async fn a_daily_sheet_leads_to_the_days_around_it() {
    let one = Somebody::new().await;
    let mut sheets = one.site.app.shipped.paths.sheets();
    let (path, number, sheet) = sheets.find(|(_, _, sheet)| sheet.every == Some(Every::Day)).unwrap();
    let path = format!("/steps/{path}/{number:02}/{}", sheet.slug);
    for (asked, linked, not) in [
        ("", ["2026-11-21", "2026-11-23"], "2026-11-24"),
        ("?on=2026-11-23", ["2026-11-22", "2026-11-22"], "2026-11-24"),
        ("?on=2026-11-20", ["2026-11-19", "2026-11-21"], "2026-11-22"),
    ] {
        let page = one.site.get(&format!("{path}{asked}")).await.body;
        let links = |day: &str| page.contains(&format!("href=\"{path}?on={day}\""));
        assert!(linked.iter().all(|day| links(day)) && !links(not), "{asked}");
    }
}

#[tokio::test]
async fn under_words_that_keep_nothing_nobody_is_let_write() {
    let one = Somebody::new().await;
    one.save("before", "").await;
    // One word was wrong: the phrase is another one, under which there is nothing.
    let root = privacy::Root::guest([9; 32]);
    let app = &one.site.app;
    let kind = privacy::SessionKind::Phrase;
    let session = privacy::Session { root: root.clone(), kind, day: app.clock.today() };
    let set = crate::identity::cookie::set(&app.door, &session).unwrap();
    let wrong = set.to_str().unwrap().split(';').next().unwrap().to_owned();
    for path in [one.sheet.as_str(), "/steps", "/steps/life", "/steps/sponsor", "/steps/export", "/me/visits"]
    {
        let page = one.site.with_cookie("GET", path, "", &wrong).await.body;
        assert!(page.contains("Nothing is kept under the six words you came with."), "{path}");
        assert!(!page.contains("<textarea") && !page.contains("value=\"save\""), "{path}");
    }
    let form = format!("k={}&do=save&known=1&{}={MARKER}", root.form_token(), one.field);
    let answer = one.site.with_cookie("POST", &one.sheet, &form, &wrong).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.body.contains(MARKER), "the words come back");
    assert_eq!(one.pages().await, 1);
    assert!(
        one.post(&one.sheet, "&do=open").await.body.contains("before"),
        "with the right words it is there"
    );
}
