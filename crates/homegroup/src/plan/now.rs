//! `/plan/now`: "I want to use". The person's own words first, people to call, and the lines that always answer.

use askama::Template;
use axum::http::StatusCode;

use super::paper::{self, PEOPLE, SLOT};
use crate::{
    steps::{Book, Here, Page, Sent, shut_said},
    web::page::{self, Frame, Place},
};

#[derive(Template)]
#[template(path = "plan-now.html")]
struct NowPage {
    f: Frame,
    writes: bool,
    k: String,
    script: String,
    words: String,
    /// There is a plan to be opened.
    is_there: bool,
    open: bool,
    notes: Vec<String>,
    own: Vec<String>,
    people: Vec<Vec<String>>,
}

/// `GET /plan/now`: for everybody, and without anything that somebody wrote.
pub(super) async fn show(here: Here) -> Page {
    Ok(page::render(&NowPage::of(&here).await?))
}

/// `POST /plan/now`: the same with their own words, opened in this request's memory.
pub(super) async fn open(sent: Sent) -> Page {
    let here = sent.here;
    let mut now = NowPage::of(&here).await?;
    let found = Book::of(&here).ok_or(StatusCode::FORBIDDEN)?.open(SLOT).await?;
    now.notes = found.shut.iter().map(|why| here.s(shut_said(*why))).collect();
    if let Some(page) = found.page {
        now.own = paper::lines(&page, "when").map(str::to_owned).collect();
        now.people = page.table(PEOPLE).to_vec();
    }
    now.open = true;
    Ok(page::render(&now))
}

impl NowPage {
    async fn of(here: &Here) -> Result<Self, StatusCode> {
        let is_there = match Book::of(here) {
            Some(book) => book.ids().await?.contains(book.id(SLOT)?.as_str()),
            None => false,
        };
        Ok(Self {
            f: here.frame_of(&here.s("plan-now-title")),
            writes: here.writer().is_some(),
            k: here.k(),
            script: here.script(),
            words: here.script_words_with(&["plan-now-own", "plan-people"]),
            is_there,
            open: false,
            notes: Vec::new(),
            own: Vec::new(),
            people: Vec::new(),
        })
    }
}
