//! `/plan` itself: for everybody to read; for whoever can come back, a form that is kept sealed.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use directory::model::Slug;
use journal::Document;

use super::{
    calendar, feed,
    form::{self, More, View},
    paper::{self, SLOT},
};
use crate::{
    finder::view::when,
    steps::{Book, Found, Here, Page, Saved, Sent, Shut, Torn, Who, shut_said},
    web::page::{self, Frame, Place},
};

/// The page and what is known about it.
struct Shown<'p> {
    here: &'p Here,
    /// Nothing was ever kept by whoever asks: they must be told what losing the six words means.
    is_first: bool,
    /// There is a plan to be opened.
    is_there: bool,
    page: Option<Document>,
    is_open: bool,
    seen: String,
    shut: Vec<Shut>,
    more: More,
    notes: Vec<&'static str>,
}

#[derive(Template)]
#[template(path = "plan.html")]
struct PlanPage<'a> {
    f: Frame,
    here: &'a Here,
    k: String,
    script: String,
    words: String,
    view: View,
    seen: String,
    is_first: bool,
    is_there: bool,
    is_open: bool,
    paper: bool,
    notes: Vec<(String, bool)>,
    shut: Vec<String>,
    other: Vec<Other>,
    today: String,
    /// The meeting that somebody came with.
    add: String,
}

/// A version that lies beside the page.
struct Other {
    number: usize,
    day: Option<String>,
    lines: Vec<(String, String)>,
}

/// `GET /plan`: never with anything that somebody wrote.
pub(super) async fn show(here: Here) -> Page {
    let mut shown = Shown::of(&here).await?;
    if here.asked("said").as_deref() == Some("gone") {
        shown.notes.push("steps-say-page-gone");
    }
    shown.more.slug = asked_slug(&here);
    Ok(shown.render(false))
}

/// The meeting that an address brings along.
fn asked_slug(here: &Here) -> Option<String> {
    here.asked("add").and_then(|slug| Slug::new(&slug).ok()).map(|slug| slug.to_string())
}

/// `POST /plan`: `do` says what.
pub(super) async fn take(sent: Sent) -> Page {
    let Sent { here, form } = sent;
    let book = Book::of(&here).ok_or(StatusCode::FORBIDDEN)?;
    let mut shown = Shown::of(&here).await?;
    match form.get("do") {
        "open" => {
            shown.more.slug = Slug::new(form.get("add")).ok().map(|slug| slug.to_string());
            return Ok(shown.opened(&book.open(SLOT).await?).render(false));
        }
        "tear" if form.ticked("sure") => return tear(&here, &book, shown, form.get("seen")).await,
        "tear" => return Ok(shown.noted("steps-say-unsure").render(false)),
        _ => {}
    }
    let (page, seen) = (form::read(&form, here.today()), form.get("seen"));
    if let Some(table) = form.get("do").strip_prefix("row.") {
        shown.more.table = table.to_owned();
        return Ok(shown.filled(page, seen).render(false));
    }
    match form.get("do") {
        "paper" => return Ok(shown.filled(page, seen).render(true)),
        "back" => return Ok(shown.filled(page, seen).render(false)),
        "calendar" => return calendar_of(&here, &book, &page),
        _ => {}
    }
    if shown.is_first && !form.ticked("known") {
        return Ok(unprocessable(shown.filled(page, seen).noted("steps-say-know")));
    }
    let take_out: Vec<usize> = form.all("out").filter_map(|number| number.parse().ok()).collect();
    let saved = book.keep(SLOT, page.clone(), seen, &take_out).await?;
    feed::renew(&here, &book, &saved).await;
    Ok(match saved {
        Saved::Kept(kept) => shown.kept(&kept).noted("steps-say-kept").render(false),
        Saved::Beside(kept) => shown.kept(&kept).noted("steps-say-beside").render(false),
        not_kept => unprocessable(shown.filled(page, seen).noted(not_kept.said())),
    })
}

/// What stands in the form, for a calendar.
fn calendar_of(here: &Here, book: &Book<'_>, page: &Document) -> Page {
    let title = calendar::title(here, page);
    let id = book.id(&calendar::slot())?;
    let file = calendar::file(page, &id, &title, here.app.clock.now(), here.today());
    Ok(calendar::attached(file))
}

async fn tear(here: &Here, book: &Book<'_>, shown: Shown<'_>, seen: &str) -> Page {
    let there = book.open(SLOT).await?;
    let link =
        there.page.as_ref().and_then(paper::Link::on).filter(|_| seen.is_empty() || there.version == seen);
    if book.tear_out(SLOT, seen).await? == Torn::Other {
        return Ok(shown.noted("steps-say-torn-other").render(false));
    }
    feed::stop(here, book).await?;
    if let Some(link) = link {
        // With the plan goes the only note of which mailbox it is.
        here.app.store.stop_mailbox(&link.mailbox.id).await.map_err(crate::steps::broken)?;
    }
    let path = here.link("/plan");
    Ok(page::see_other(&format!("{path}{}said=gone", if path.contains('?') { '&' } else { '?' })))
}

fn unprocessable(shown: Shown<'_>) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, shown.render(false)).into_response()
}

impl<'p> Shown<'p> {
    async fn of(here: &'p Here) -> Result<Self, StatusCode> {
        let (mut is_first, mut is_there) = (false, false);
        if let Some(book) = Book::of(here) {
            let ids = book.ids().await?;
            is_first = ids.is_empty();
            is_there = ids.contains(book.id(SLOT)?.as_str());
        }
        Ok(Self {
            here,
            is_first,
            is_there,
            page: None,
            is_open: false,
            seen: String::new(),
            shut: Vec::new(),
            more: More::default(),
            notes: Vec::new(),
        })
    }

    /// With what was kept.
    fn opened(mut self, kept: &Found) -> Self {
        self.page.clone_from(&kept.page);
        self.seen.clone_from(&kept.version);
        self.shut.clone_from(&kept.shut);
        self.is_open = true;
        self
    }

    /// With what was kept just now.
    fn kept(mut self, kept: &Found) -> Self {
        (self.is_first, self.is_there) = (false, true);
        self.opened(kept)
    }

    /// With what was typed.
    fn filled(mut self, page: Document, seen: &str) -> Self {
        self.page = Some(page);
        seen.clone_into(&mut self.seen);
        self.is_open = true;
        self
    }

    fn noted(mut self, note: &'static str) -> Self {
        self.notes.push(note);
        self
    }

    /// The page; on paper with words instead of fields.
    fn render(self, paper: bool) -> Response {
        let here = self.here;
        let t = &here.visit.t;
        let other = self.page.iter().flat_map(|page| &page.other);
        page::render(&PlanPage {
            f: here.frame_of(&here.s("plan-title")),
            k: here.k(),
            script: here.script(),
            words: here.script_words_with(&["plan-neutral"]),
            view: View::of(here, self.page.as_ref(), &self.more),
            seen: self.seen,
            is_first: self.is_first,
            is_there: self.is_there,
            is_open: self.is_open,
            paper,
            notes: self.notes.iter().map(|note| (here.s(note), is_good(note))).collect(),
            shut: self.shut.iter().map(|why| here.s(shut_said(*why))).collect(),
            other: other
                .enumerate()
                .map(|(number, page)| Other {
                    number,
                    day: page.at.map(|day| when::date(t, day)),
                    lines: paper::told(t, page),
                })
                .collect(),
            today: here.today().to_string(),
            add: self.more.slug.unwrap_or_default(),
            here,
        })
    }
}

fn is_good(note: &str) -> bool {
    matches!(note, "steps-say-kept" | "steps-say-page-gone")
}

impl PlanPage<'_> {
    /// Whoever asks can write here.
    fn writes(&self) -> bool {
        matches!(self.here.who, Who::Known(_))
    }

    fn is_unknown(&self) -> bool {
        matches!(self.here.who, Who::Unknown)
    }

    /// On paper, and on the page of whoever cannot write here.
    fn on_paper(&self) -> bool {
        self.paper || !self.writes()
    }
}
