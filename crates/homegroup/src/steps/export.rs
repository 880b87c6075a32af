//! All that somebody wrote, in one file that can be read without the site.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::IntoResponse as _,
};
use journal::{Document, Every, Period};
use serde::Serialize;

use super::{
    book::{Book, beside},
    content::{FIRST_LANGUAGE, LOOK, Sheet, slot_text},
    here::{Here, Page, Sent, Who, broken},
    sheet::named,
    visits,
};
use crate::web::page::{self, Frame, Place};

/// How far back pages that come again are looked for.
const MOST_BACK: usize = 40 * 366;

/// A page that is there.
pub(super) struct There {
    pub(super) slot: String,
    pub(super) title: String,
    sheet: Option<(String, u8, String)>,
}

/// A page that was opened.
#[derive(Serialize)]
pub(crate) struct Journal {
    /// Under which it is kept.
    slot: String,
    pub(crate) title: String,
    /// The day it was written on.
    pub(crate) at: String,
    /// What was asked, and the answer.
    pub(crate) answers: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "steps-export.html")]
struct ExportPage<'a> {
    f: Frame,
    here: &'a Here,
    k: String,
    script: String,
    words: String,
}

#[derive(Template)]
#[template(path = "steps-file.html")]
struct File<'a> {
    here: &'a Here,
    pages: Vec<Journal>,
    shut: Option<String>,
}

/// `GET /steps/export`
pub(super) async fn show(here: Here) -> Page {
    Ok(page::render(&ExportPage {
        f: here.frame(&here.s("steps-title")),
        k: here.k(),
        script: here.script(),
        words: here.script_words(),
        here: &here,
    }))
}

/// `POST /steps/export`: opened in this request's memory, for whoever has no script.
pub(super) async fn take(sent: Sent) -> Page {
    let here = sent.here;
    let (pages, shut) = journal(&here).await?;
    let shut = (shut > 0).then(|| here.visit.t.n("steps-export-shut", shut));
    let html = File { here: &here, pages, shut }.render().map_err(broken)?;
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"notes.html\""),
    ];
    Ok((headers, html).into_response())
}

/// All pages of whoever asks, opened, and how many stay shut.
pub(crate) async fn journal(here: &Here) -> Result<(Vec<Journal>, usize), StatusCode> {
    let Some(book) = Book::of(here) else { return Ok((Vec::new(), 0)) };
    let (there, mut shut) = pages(here, &book).await?;
    let mut opened = Vec::new();
    for one in there {
        match book.open(&one.slot).await {
            Ok(found) => {
                shut += found.shut.len();
                opened.extend(found.page.map(|page| one.opened(here, &page)));
            }
            Err(_) => shut += 1,
        }
    }
    Ok((opened, shut))
}

/// Which pages there are, by what they are called, and how many have no name here any more.
pub(super) async fn pages(here: &Here, book: &Book<'_>) -> Result<(Vec<There>, usize), StatusCode> {
    let ids = book.ids().await?;
    let here = here.clone();
    // Forty years of days are many ids: others are served meanwhile.
    tokio::task::spawn_blocking(move || named_pages(&here, ids)).await.map_err(broken)?
}

fn named_pages(here: &Here, mut ids: BTreeSet<Box<str>>) -> Result<(Vec<There>, usize), StatusCode> {
    let book = Book::of(here).ok_or(StatusCode::FORBIDDEN)?;
    let mut there = Vec::new();
    let mut look = |ids: &mut BTreeSet<Box<str>>, one: There| -> Result<(), StatusCode> {
        if ids.remove(book.id(&one.slot)?.as_str()) {
            // Those beside it come with it.
            let mut number = 2..;
            while let Some(number) = number.next()
                && ids.remove(book.id(&beside(&one.slot, number))?.as_str())
            {}
            there.push(one);
        }
        Ok(())
    };
    let paths = &here.app.shipped.paths;
    for (path, number, sheet) in paths.sheets().filter(|(_, _, sheet)| sheet.every.is_none()) {
        look(&mut ids, There::sheet(here, (path, number, sheet), None))?;
    }
    for (slot, title) in [
        ("life", "life-title"),
        (crate::plan::SLOT, "plan-title"),
        (crate::plan::WISHES, "choose-page"),
        (crate::plan::TOTALS, "plan-scale-title"),
        ("shares", "sponsor-shared"),
        (visits::VISITS, "steps-page-visits"),
        ("learn", "steps-page-learn"),
    ] {
        look(&mut ids, There { slot: slot.to_owned(), title: here.s(title), sheet: None })?;
    }
    // Tokens are no words of somebody's; they are taken along at their own page.
    ids.remove(book.id(crate::attended::SLOT)?.as_str());
    let tomorrow = here.tomorrow();
    let mut month = Some(tomorrow.first_of_month());
    for _ in 0..40 * 12 {
        let Some(first) = month.filter(|_| !ids.is_empty()) else { break };
        let title = format!("{} {}", here.s("life-days"), first.strftime("%Y-%m"));
        look(&mut ids, There { slot: first.strftime("days/%Y-%m").to_string(), title, sheet: None })?;
        month = first.yesterday().ok().map(jiff::civil::Date::first_of_month);
    }
    for (path, number, sheet) in paths.sheets() {
        let Some(every) = sheet.every else { continue };
        let mut period = Some(every.of(tomorrow));
        for _ in 0..steps_back(every) {
            let Some(one) = period.filter(|_| !ids.is_empty()) else { break };
            look(&mut ids, There::sheet(here, (path, number, sheet), Some(one)))?;
            period = one.before();
        }
    }
    Ok((there, ids.len()))
}

fn steps_back(every: Every) -> usize {
    match every {
        Every::Day => MOST_BACK,
        Every::Week => MOST_BACK / 7,
        Every::Year => MOST_BACK / 365,
    }
}

impl There {
    fn sheet(here: &Here, (path, number, sheet): (&str, u8, &Sheet), period: Option<Period>) -> Self {
        let text = period.map(|period| period.to_string());
        let t = &here.visit.t;
        let step = t.one("steps-step", "number", &t.numerals.digits(&number.to_string()));
        let day = period.map(|period| format!(", {}", named(here, period))).unwrap_or_default();
        Self {
            slot: slot_text(path, number, &sheet.slug, text.as_deref()),
            title: format!("{step}: {}{day}", sheet.title),
            sheet: Some((path.to_owned(), number, sheet.slug.clone())),
        }
    }

    fn opened(self, here: &Here, page: &Document) -> Journal {
        let at = page.at.map(|day| day.to_string()).unwrap_or_default();
        if self.slot == visits::VISITS {
            let answers = visits::answers(&here.visit.t, page);
            return Journal { slot: self.slot, title: self.title, at, answers };
        }
        let found = self.sheet.as_ref().and_then(|(path, number, sheet)| {
            let paths = &here.app.shipped.paths;
            let own = paths.sheet(path, *number, sheet, &here.visit.t.code);
            own.or_else(|| paths.sheet(path, *number, sheet, FIRST_LANGUAGE))
        });
        let answers = |page: &Document| match &*self.slot {
            crate::plan::SLOT => crate::plan::told(&here.visit.t, page),
            crate::plan::TOTALS => crate::plan::totals_told(&here.visit.t, page),
            _ => answers(found.map(|found| found.sheet), page),
        };
        let mut said = answers(page);
        for other in &page.other {
            said.push((
                here.s("steps-say-other-title"),
                other.at.map(|day| day.to_string()).unwrap_or_default(),
            ));
            said.extend(answers(other));
        }
        Journal { answers: said, slot: self.slot, title: self.title, at }
    }
}

/// What was asked and answered, in the order of the sheet; what is asked no more at its end.
pub(super) fn answers(sheet: Option<&Sheet>, page: &Document) -> Vec<(String, String)> {
    let mut answers = Vec::new();
    let row = |row: &Vec<String>| row.join(" | ");
    let asked = sheet.map(|sheet| sheet.asks.as_slice()).unwrap_or_default();
    for ask in asked {
        let text = page.field(&ask.name);
        if !text.is_empty() {
            answers.push((ask.label.clone(), text.to_owned()));
        }
        let rows = page.table(&ask.name);
        if !rows.is_empty() {
            let head: Vec<&str> = ask.columns.iter().map(|column| column.label.as_str()).collect();
            let lines: Vec<String> = [head.join(" | ")].into_iter().chain(rows.iter().map(row)).collect();
            answers.push((ask.label.clone(), lines.join("\n")));
        }
    }
    let is_asked = |name: &str| asked.iter().any(|ask| ask.name == *name);
    let look = sheet.map_or(LOOK, |sheet| sheet.look.as_str());
    for (name, text) in page.fields.iter().filter(|(name, text)| !is_asked(name) && !text.is_empty()) {
        answers.push((if name == LOOK { look } else { name }.to_owned(), text.clone()));
    }
    for (name, rows) in page.rows.iter().filter(|(name, rows)| !is_asked(name) && !rows.is_empty()) {
        answers.push((name.clone(), rows.iter().map(row).collect::<Vec<_>>().join("\n")));
    }
    answers
}

impl ExportPage<'_> {
    fn writes(&self) -> bool {
        matches!(self.here.who, Who::Known(_))
    }

    fn is_unknown(&self) -> bool {
        matches!(self.here.who, Who::Unknown)
    }
}
