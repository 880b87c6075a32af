//! The page of a worksheet.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use journal::{Document, Every, Period};

use super::{
    Found, Where, carry,
    form::{self, AskView},
};
use crate::{
    finder::view::when,
    steps::{
        book::{self, Book, Shut},
        content::{LOOK, tongue},
        here::{Here, Who},
    },
    web::page::{self, Frame, Place},
};

/// How many earlier pages of a rhythm are looked for, and shown.
const LOOK_BACK: usize = 400;
const SHOW_BACK: usize = 30;

/// What is said above the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Note {
    Kept,
    /// Kept beside another version.
    Beside,
    /// The box about the six words was not ticked.
    Know,
    TooLong,
    Full,
    Gone,
    /// The box about taking the page away was not ticked.
    Unsure,
    /// It is another version than the one that was to be taken away.
    TornOther,
    Busy,
    /// Too many pages cannot be opened.
    Shut,
}

impl Note {
    fn word(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Beside => "beside",
            Self::Know => "know",
            Self::TooLong => "long",
            Self::Full => "full",
            Self::Gone => "page-gone",
            Self::Unsure => "unsure",
            Self::TornOther => "torn-other",
            Self::Busy => "busy",
            Self::Shut => "shut",
        }
    }
}

/// A worksheet and what is known about it.
pub(super) struct Shown<'p> {
    here: &'p Here,
    place: &'p Where,
    found: Found<'p>,
    /// Nothing was ever kept by whoever asks: they must be told what losing the six words means.
    pub(super) is_first: bool,
    /// There is a page to be opened.
    is_there: bool,
    page: Option<Document>,
    is_open: bool,
    seen: String,
    shut: Vec<Shut>,
    more: Option<String>,
    notes: Vec<Note>,
    earlier: Vec<Period>,
}

#[derive(Template)]
#[template(path = "sheet.html")]
struct SheetPage<'a> {
    f: Frame,
    here: &'a Here,
    k: String,
    script: String,
    words: String,
    title: &'a str,
    step_title: String,
    step_line: &'a str,
    step_href: String,
    action: String,
    minutes: String,
    every: Option<String>,
    day: Option<String>,
    earlier: Vec<(String, String)>,
    /// The ones before and after this: the day is not the same everywhere.
    around: Vec<(String, String)>,
    foreign: bool,
    /// Of all that the sheet says, as [`tongue`] says it.
    tongue: &'static str,
    reading: &'a str,
    two_wordings: bool,
    act: &'a str,
    look: &'a str,
    look_value: String,
    asks: Vec<AskView>,
    slot: String,
    seen: &'a str,
    is_first: bool,
    is_there: bool,
    is_open: bool,
    paper: bool,
    notes: Vec<(&'static str, String)>,
    shut: Vec<String>,
    other: Vec<Other>,
    today: String,
}

/// A version that lies beside the page.
struct Other {
    number: usize,
    day: Option<String>,
    lines: Vec<(String, String)>,
}

impl<'p> Shown<'p> {
    pub(super) async fn of(here: &'p Here, place: &'p Where, found: Found<'p>) -> Result<Self, StatusCode> {
        let (mut is_first, mut is_there, mut earlier) = (false, false, Vec::new());
        if let Some(book) = Book::of(here) {
            let ids = book.ids().await?;
            is_first = ids.is_empty();
            is_there = ids.contains(book.id(&place.slot())?.as_str());
            let mut before = place.period.and_then(Period::before);
            for _ in 0..LOOK_BACK {
                let Some(period) = before.filter(|_| earlier.len() < SHOW_BACK) else { break };
                let then = Where { period: Some(period), ..place.clone() };
                if ids.contains(book.id(&then.slot())?.as_str()) {
                    earlier.push(period);
                }
                before = period.before();
            }
        }
        Ok(Self {
            here,
            place,
            found,
            is_first,
            is_there,
            page: None,
            is_open: false,
            seen: String::new(),
            shut: Vec::new(),
            more: None,
            notes: Vec::new(),
            earlier,
        })
    }

    /// With what was kept.
    pub(super) fn opened(mut self, kept: &book::Found) -> Self {
        self.page.clone_from(&kept.page);
        self.seen.clone_from(&kept.version);
        self.shut.clone_from(&kept.shut);
        self.is_open = true;
        self
    }

    /// With what was kept just now.
    pub(super) fn kept(mut self, kept: &book::Found) -> Self {
        (self.is_first, self.is_there) = (false, true);
        self.opened(kept)
    }

    /// With what was typed.
    pub(super) fn filled(mut self, page: Document, seen: &str) -> Self {
        self.page = Some(page);
        seen.clone_into(&mut self.seen);
        self.is_open = true;
        self
    }

    pub(super) fn more_rows(mut self, table: &str) -> Self {
        self.more = Some(table.to_owned());
        self
    }

    pub(super) fn note(&mut self, note: Note) {
        self.notes.push(note);
    }

    pub(super) fn noted(mut self, note: Note) -> Self {
        self.note(note);
        self
    }

    pub(super) fn page(self) -> Response {
        self.render(false)
    }

    /// As it is printed: words instead of fields.
    pub(super) fn on_paper(self) -> Response {
        self.render(true)
    }

    fn render(self, paper: bool) -> Response {
        let (here, sheet, place) = (self.here, self.found.sheet, self.place);
        let t = &here.visit.t;
        let step = t.one("steps-step", "number", &t.numerals.digits(&place.number.to_string()));
        let other = self.page.iter().flat_map(|page| &page.other);
        page::render(&SheetPage {
            f: here.frame(&here.s("steps-title")),
            k: here.k(),
            script: here.script(),
            words: here.script_words(),
            title: &sheet.title,
            step_href: here.link(&format!("/steps/{}/{:02}", place.path, place.number)),
            step_title: step,
            step_line: self.found.step.line(here.secular()),
            action: here.link(&place.path()),
            minutes: t.n("steps-minutes", usize::try_from(sheet.minutes).unwrap_or(0)),
            every: sheet.every.map(|every| t.s(rhythm(every))),
            day: place.period.map(|period| named(here, period)),
            earlier: self.earlier.iter().map(|period| self.then(*period)).collect(),
            around: self.around(),
            foreign: self.found.foreign,
            tongue: tongue(self.found.foreign),
            reading: sheet.reading(here.secular()),
            two_wordings: self.found.step.has_two_wordings(),
            act: &sheet.act,
            look: &sheet.look,
            look_value: self.page.as_ref().map(|page| page.field(LOOK).to_owned()).unwrap_or_default(),
            asks: self.asks(),
            slot: place.slot(),
            seen: &self.seen,
            is_first: self.is_first,
            is_there: self.is_there,
            is_open: self.is_open,
            paper,
            notes: self.notes.iter().map(|note| (note.word(), said(here, *note))).collect(),
            shut: self.shut.iter().map(|why| here.s(shut(*why))).collect(),
            other: other.enumerate().map(|(number, page)| self.other(number, page)).collect(),
            today: here.today().to_string(),
            here,
        })
    }

    fn asks(&self) -> Vec<AskView> {
        let sheet = self.found.sheet;
        let mut asks = form::view(sheet, self.page.as_ref(), self.more.as_deref());
        for (view, ask) in asks.iter_mut().zip(&sheet.asks) {
            if let Some((from, column)) = carry::source(&self.here.app.shipped.paths, &self.place.path, ask) {
                view.from =
                    format!("{}/{:02}/{} {} {column}", self.place.path, from.step, from.sheet, from.ask);
            }
        }
        asks
    }

    /// The pages before and after this one, as far as a day has begun somewhere.
    fn around(&self) -> Vec<(String, String)> {
        let Some(period) = self.place.period else { return Vec::new() };
        let last = self.here.tomorrow();
        let after = period.after().filter(|after| after.first() <= last);
        [period.before(), after].into_iter().flatten().map(|one| self.then(one)).collect()
    }

    /// The address and the name of an earlier page.
    fn then(&self, period: Period) -> (String, String) {
        let then = Where { period: Some(period), ..self.place.clone() };
        (self.here.link(&then.path()), named(self.here, period))
    }

    fn other(&self, number: usize, page: &Document) -> Other {
        let sheet = self.found.sheet;
        let label = |name: &str| match sheet.ask(name) {
            _ if name == LOOK => sheet.look.clone(),
            Some(ask) => ask.label.clone(),
            None => name.to_owned(),
        };
        let fields = page.fields.iter().filter(|(_, text)| !text.is_empty());
        let mut lines: Vec<_> = fields.map(|(name, text)| (label(name), text.clone())).collect();
        for (name, rows) in &page.rows {
            lines.extend(rows.iter().map(|row| (label(name), row.join(" · "))));
        }
        Other { number, day: page.at.map(|day| when::date(&self.here.visit.t, day)), lines }
    }
}

fn said(here: &Here, note: Note) -> String {
    here.s(&format!("steps-say-{}", note.word()))
}

fn rhythm(every: Every) -> &'static str {
    match every {
        Every::Day => "steps-every-day",
        Every::Week => "steps-every-week",
        Every::Year => "steps-every-year",
    }
}

/// Why a page stays shut, in words.
pub(crate) fn shut(why: Shut) -> &'static str {
    match why {
        Shut::CutOff => "steps-say-cut-off",
        Shut::Sealed => "steps-say-sealed",
        Shut::Newer => "steps-say-newer",
    }
}

/// A day, a week or a year, as people say it.
pub(in crate::steps) fn named(here: &Here, period: Period) -> String {
    let t = &here.visit.t;
    match period.every() {
        Every::Day => when::date(t, period.first()),
        Every::Week => t.one("steps-week-of", "date", &when::date(t, period.first())),
        Every::Year => t.numerals.digits(&period.first().year().to_string()),
    }
}

impl SheetPage<'_> {
    /// Whoever asks can write here.
    fn writes(&self) -> bool {
        matches!(self.here.who, Who::Known(_))
    }

    fn is_unknown(&self) -> bool {
        matches!(self.here.who, Who::Unknown)
    }

    fn scale(&self) -> std::ops::RangeInclusive<usize> {
        0..=10
    }

    fn digits(&self, number: &usize) -> String {
        self.f.t().numerals.digits(&number.to_string())
    }
}
