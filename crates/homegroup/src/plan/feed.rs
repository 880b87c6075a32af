//! `/plan/calendar`: what is meant to be done in somebody's own calendar program, which fetches it by an address; and
//! that address, `/calendar/…`.
//!
//! It says when, and one title that says nothing, as the file does ([`super::calendar`]). It lies here sealed under a
//! secret that stands in the person's sealed page and in the address ([`privacy::calendar`]), and is opened in the
//! memory of a request that comes with both. With a script it is sealed on the device. Saving the plan renews it.
//!
//! What this does not hide: whoever keeps the calendar program sees that it asks this site, and the page says so first.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use journal::Document;
use privacy::{
    Root,
    calendar::CalendarSecret,
    entry::{EntryId, Envelope},
};
use serde_json::Value;

use super::{calendar, code::said, paper::SLOT};
use crate::{
    app::Shared,
    random,
    steps::{Book, Here, Page, Saved, Sent, Who, broken, shut_said},
    web::page::{self, Frame, Place},
};

/// The field of the plan's page in which the secret stands.
const SECRET: &str = "calendar";
/// The slot whose id a person's calendar has; no page is ever kept there.
const FEED: &str = "plan/feed";

#[derive(Template)]
#[template(path = "plan-calendar.html")]
struct FeedPage {
    f: Frame,
    here: Here,
    k: String,
    script: String,
    words: String,
    /// Where a device asks for the calendar's address: before the id.
    site: String,
    is_there: bool,
    notes: Vec<String>,
    address: Option<String>,
}

/// `GET /plan/calendar`: never with an address on it.
pub(super) async fn show(here: Here) -> Page {
    Ok(page::render(&FeedPage::of(&here).await?))
}

/// `POST /plan/calendar`: `do` says what.
pub(super) async fn take(sent: Sent) -> Page {
    let Sent { here, form } = sent;
    let book = Book::of(&here).ok_or(StatusCode::FORBIDDEN)?;
    if form.get("do") == "stop" {
        stop(&here, &book).await?;
        return Ok(page::render(&FeedPage::of(&here).await?.saying("plan-feed-stopped")));
    }
    let found = book.open(SLOT).await?;
    let Some(mut plan) = found.page else {
        let shown = FeedPage::of(&here).await?;
        let why = found.shut.first().map_or("plan-feed-no-plan", |why| shut_said(*why));
        return Ok(page::render(&shown.saying(why)));
    };
    if form.get("do") == "make" || plan.field(SECRET).is_empty() {
        let secret = CalendarSecret::fresh(random::bytes().map_err(broken)?);
        plan.fields.insert(SECRET.to_owned(), secret.for_their_page().to_string());
        let saved = book.keep(SLOT, plan.clone(), &found.version, &[]).await?;
        if !saved.is_kept() {
            return Ok(page::render(&FeedPage::of(&here).await?.saying(saved.said())));
        }
    }
    let _turn = here.turn().await?;
    let id = book.id(FEED)?;
    if let Some(sealed) = sealed(&here, &book, &plan)? {
        here.app.store.put_calendar(&id, sealed.as_bytes(), here.app.clock.now()).await.map_err(broken)?;
    }
    let mut shown = FeedPage::of(&here).await?;
    shown.address = Some(shown.address_of(&id, plan.field(SECRET)));
    Ok(page::render(&shown))
}

/// After the plan was kept: the calendar says what it says now. Where that cannot be done it says what it said, and the
/// plan is kept all the same.
pub(super) async fn renew(here: &Here, book: &Book<'_>, saved: &Saved) {
    if let Saved::Kept(kept) | Saved::Beside(kept) = saved
        && let Some(plan) = &kept.page
    {
        let _ = renewed(here, book, plan).await;
    }
}

async fn renewed(here: &Here, book: &Book<'_>, plan: &Document) -> Result<(), StatusCode> {
    let Some(sealed) = sealed(here, book, plan)? else { return Ok(()) };
    let (id, now) = (book.id(FEED)?, here.app.clock.now());
    let _turn = here.turn().await?;
    here.app.store.renew_calendar(&id, sealed.as_bytes(), now).await.map_err(broken).map(drop)
}

/// Under which id somebody's calendar lies, if they have one.
pub(crate) fn id_of(root: &Root) -> anyhow::Result<String> {
    Ok(root.writing().id(&FEED.parse()?).to_string())
}

/// Takes the calendar away, whether the plan can be opened or not.
pub(super) async fn stop(here: &Here, book: &Book<'_>) -> Result<(), StatusCode> {
    here.app.store.drop_calendar(&book.id(FEED)?).await.map_err(broken).map(drop)
}

/// The calendar of a plan, sealed for its address; `None` where it has none.
fn sealed(here: &Here, book: &Book<'_>, plan: &Document) -> Result<Option<Envelope>, StatusCode> {
    let Ok(secret) = plan.field(SECRET).parse::<CalendarSecret>() else { return Ok(None) };
    let id: EntryId = book.id(FEED)?.parse().map_err(broken)?;
    let title = calendar::title(here, plan);
    let file = calendar::file(plan, &book.id(&calendar::slot())?, &title, here.app.clock.now(), here.today());
    Ok(secret.key(id).seal(file.as_bytes(), random::bytes().map_err(broken)?).ok())
}

/// `POST /plan/device/calendar` with `sealed`, and `do`: `make`, `renew` or `stop`.
pub(super) async fn put(sent: Sent) -> Page {
    let Sent { here, form } = sent;
    let book = Book::of(&here).ok_or(StatusCode::FORBIDDEN)?;
    if form.get("do") == "stop" {
        stop(&here, &book).await?;
        return Ok(said(StatusCode::OK, "plan-feed-stopped", Value::Null));
    }
    let sealed: Envelope = form.get("sealed").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let (id, now, store) = (book.id(FEED)?, here.app.clock.now(), &here.app.store);
    let _turn = here.turn().await?;
    let is_there = if form.get("do") == "make" {
        store.put_calendar(&id, sealed.as_bytes(), now).await.map(|()| true)
    } else {
        store.renew_calendar(&id, sealed.as_bytes(), now).await
    };
    match is_there {
        Err(store::StoreError::TooLong { .. }) => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Err(error) => Err(broken(error)),
        Ok(is_there) => Ok(said(StatusCode::OK, if is_there { "kept" } else { "gone" }, Value::Null)),
    }
}

/// `GET /calendar/{id}-{secret}.ics`, for calendar programs. Whatever is wrong with an address, there is nothing there.
pub(super) async fn fetch(State(app): State<Shared>, Path(name): Path<String>) -> Response {
    match opened(&app, &name).await {
        Ok(Some(text)) => {
            let headers = [
                (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
                (header::CACHE_CONTROL, "no-store"),
                (header::HeaderName::from_static("x-robots-tag"), "noindex"),
            ];
            (headers, text).into_response()
        }
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(status) => status.into_response(),
    }
}

async fn opened(app: &Shared, name: &str) -> Result<Option<Vec<u8>>, StatusCode> {
    let address = name.strip_suffix(".ics").and_then(|name| name.split_once('-'));
    let Some((Ok(id), Ok(secret))) =
        address.map(|(id, secret)| (id.parse::<EntryId>(), secret.parse::<CalendarSecret>()))
    else {
        return Ok(None);
    };
    let sealed = app.store.calendar(&id.to_string(), app.clock.now()).await.map_err(broken)?;
    let sealed = sealed.and_then(|sealed| Envelope::from_bytes(sealed).ok());
    Ok(sealed.and_then(|sealed| secret.key(id).open(&sealed).ok()).map(|text| text.to_vec()))
}

impl FeedPage {
    async fn of(here: &Here) -> Result<Self, StatusCode> {
        let is_there = match Book::of(here) {
            Some(book) => {
                let found = here.app.store.calendar(&book.id(FEED)?, here.app.clock.now()).await;
                found.map_err(broken)?.is_some()
            }
            None => false,
        };
        Ok(Self {
            f: here.frame_of(&here.s("plan-feed-title")),
            k: here.k(),
            script: here.script(),
            words: here.script_words_with(&["plan-feed-", "plan-neutral"]),
            site: here.app.site.address("/calendar/"),
            is_there,
            notes: Vec::new(),
            address: None,
            here: here.clone(),
        })
    }

    fn saying(mut self, id: &str) -> Self {
        self.notes.push(self.here.s(id));
        self
    }

    /// The whole address; without the site's own part where the program was not told it.
    fn address_of(&self, id: &str, secret: &str) -> String {
        format!("{}{id}-{secret}.ics", self.site)
    }

    fn writes(&self) -> bool {
        matches!(self.here.who, Who::Known(_))
    }

    fn is_unknown(&self) -> bool {
        matches!(self.here.who, Who::Unknown)
    }
}
