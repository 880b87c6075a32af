//! The page for reading with somebody.

use std::collections::BTreeMap;

use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::{
    ANSWERS, SHARES,
    letter::{self, Letter},
};
use crate::{
    finder::view::when,
    steps::{
        book::{Book, whole},
        here::{Here, Who, broken},
    },
    web::page::{self, Frame, Place},
};

/// The page, before it is written.
#[derive(Template)]
#[template(path = "sponsor.html")]
pub(super) struct Shown {
    f: Frame,
    here: Here,
    k: String,
    script: String,
    words: String,
    said: Option<String>,
    /// Made just now.
    code: Option<[&'static str; 6]>,
    /// Codes that nobody used yet: id, and until when they are good.
    out: Vec<(Box<str>, String)>,
    open: bool,
    with: Vec<Received>,
    mine: Vec<Given>,
}

/// What was shared with whoever asks.
struct Received {
    id: Box<str>,
    letter: Option<Letter>,
    answered: bool,
    /// What they answered, where that was noted.
    answer: Option<String>,
}

/// What whoever asks shares.
struct Given {
    id: Box<str>,
    title: String,
    answer: Option<letter::Answer>,
}

/// The second cell of each row, by the first.
fn second(rows: &[Vec<String>]) -> BTreeMap<&str, &str> {
    rows.iter().filter_map(|row| Some((row.first()?.as_str(), row.get(1)?.as_str()))).collect()
}

impl Shown {
    pub(super) async fn of(here: &Here) -> Result<Self, StatusCode> {
        let now = here.app.clock.now();
        let out = match here.writer() {
            Some(_) => here.app.store.codes_out(&here.member(), now).await.map_err(broken)?,
            None => Vec::new(),
        };
        let day =
            |end: jiff::Timestamp| when::date(&here.visit.t, end.to_zoned(jiff::tz::TimeZone::UTC).date());
        Ok(Self {
            f: here.frame(&here.s("steps-title")),
            k: here.k(),
            script: here.script(),
            words: here.script_words(),
            said: None,
            code: None,
            out: out.into_iter().map(|(id, end)| (id, day(end))).collect(),
            open: false,
            with: Vec::new(),
            mine: Vec::new(),
            here: here.clone(),
        })
    }

    /// With what was shared, opened here.
    pub(super) async fn opened(mut self, here: &Here) -> Result<Self, StatusCode> {
        let (store, member) = (&here.app.store, here.member());
        let book = Book::of(here).ok_or(StatusCode::FORBIDDEN)?;
        let (noted, _) = whole(book.open(SHARES).await?.page);
        let (titles, answers) = (second(noted.table(SHARES)), second(noted.table(ANSWERS)));
        for received in store.shared_with(&member).await.map_err(broken)? {
            let letter = letter::open(here, &received)?;
            let answer = answers.get(&*received.id).map(|words| (*words).to_owned());
            self.with.push(Received { id: received.id, letter, answered: received.answered, answer });
        }
        for given in store.shared_by(&member).await.map_err(broken)? {
            let title = titles.get(&*given.id).map(|title| (*title).to_owned());
            let title = title.unwrap_or_else(|| here.s("steps-say-untitled"));
            let answer = letter::open_answer(here, &given.id, &given.answer)?;
            self.mine.push(Given { id: given.id, title, answer });
        }
        self.open = true;
        Ok(self)
    }

    /// With a code that was made just now.
    pub(super) fn with_code(mut self, words: [&'static str; 6]) -> Self {
        self.code = Some(words);
        self
    }

    pub(super) fn saying(mut self, id: &str) -> Self {
        self.said = Some(self.here.s(id));
        self
    }

    pub(super) fn page(self) -> Response {
        page::render(&self)
    }

    fn writes(&self) -> bool {
        matches!(self.here.who, Who::Known(_))
    }

    fn is_unknown(&self) -> bool {
        matches!(self.here.who, Who::Unknown)
    }
}
