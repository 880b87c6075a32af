//! The page of visits.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use matching::Told;

use super::{
    VISITS,
    page::{Visits, called, named, said},
};
use crate::{
    steps::{
        book::{Book, whole},
        here::{Here, Who},
        sheet,
    },
    web::page::{self, Frame, Place},
};

#[derive(Template)]
#[template(path = "visits.html")]
pub(super) struct Shown {
    f: Frame,
    here: Here,
    k: String,
    script: String,
    words: String,
    today: String,
    notes: Vec<String>,
    is_first: bool,
    is_there: bool,
    open: bool,
    /// Taps that came from a page that is the same for everybody.
    asked: Option<Asked>,
    meetings: Vec<Meeting>,
    /// What goes along to the finder.
    fields: Vec<(&'static str, String)>,
}

/// A visit that is to be kept, perhaps.
struct Asked {
    slug: String,
    name: String,
    felt: &'static str,
    why: Vec<&'static str>,
    day: String,
    said: String,
}

/// A meeting, and the visits there.
struct Meeting {
    slug: String,
    name: String,
    /// It is in a list here.
    is_listed: bool,
    is_away: bool,
    /// As a form tells it, and in words; the last one first.
    visits: Vec<(String, String)>,
}

impl Shown {
    pub(super) async fn of(here: &Here) -> Result<Self, StatusCode> {
        let (mut is_first, mut is_there) = (false, false);
        if let Some(book) = Book::of(here) {
            let ids = book.ids().await?;
            is_first = ids.is_empty();
            is_there = ids.contains(book.id(VISITS)?.as_str());
        }
        Ok(Self {
            f: here.frame(&here.s("visits-title")).unlisted(),
            k: here.k(),
            script: here.script(),
            words: here.script_words(),
            today: here.today().to_string(),
            notes: Vec::new(),
            is_first,
            is_there,
            open: false,
            asked: None,
            meetings: Vec::new(),
            fields: Vec::new(),
            here: here.clone(),
        })
    }

    pub(super) fn is_first(&self) -> bool {
        self.is_first
    }

    /// With what was told, to be kept or not.
    pub(super) fn asking(mut self, told: Option<Told>) -> Self {
        self.asked = told.map(|told| {
            let name = named(&self.here.app.live.now(), &told.slug);
            Asked {
                name: called(&told.slug, &name),
                felt: told.felt.as_str(),
                why: told.why.iter().map(|why| why.as_str()).collect(),
                day: told.day.map_or_else(|| self.today.clone(), |day| day.to_string()),
                said: said(&self.here.visit.t, &Told { day: None, ..told.clone() }),
                slug: told.slug.to_string(),
            }
        });
        self
    }

    /// With what is kept.
    pub(super) async fn opened(mut self, book: &Book<'_>) -> Result<Self, StatusCode> {
        let found = book.open(VISITS).await?;
        self.notes.extend(found.shut.iter().map(|why| self.here.s(sheet::shut(*why))));
        let visits = Visits::read(&whole(found.page).0);
        self.fields = visits.asked();
        self.meetings = self.meetings_of(&visits);
        self.open = true;
        Ok(self)
    }

    /// The meeting of the last visit first; those that are only away at the end.
    fn meetings_of(&self, visits: &Visits) -> Vec<Meeting> {
        let snapshot = self.here.app.live.now();
        let mut meetings: Vec<Meeting> = Vec::new();
        let told = visits.told.iter().rev().map(|(told, name)| (&told.slug, name, Some(told)));
        let away = visits.away.iter().map(|(slug, name)| (slug, name, None));
        for (slug, name, told) in told.chain(away) {
            let text = slug.to_string();
            let at = meetings.iter().position(|one| one.slug == text).unwrap_or_else(|| {
                let now = named(&snapshot, slug);
                meetings.push(Meeting {
                    is_listed: !now.is_empty(),
                    name: called(slug, if now.is_empty() { name } else { &now }),
                    is_away: visits.away.contains_key(slug),
                    visits: Vec::new(),
                    slug: text,
                });
                meetings.len() - 1
            });
            if let (Some(meeting), Some(told)) = (meetings.get_mut(at), told) {
                meeting.visits.push((told.to_string(), said(&self.here.visit.t, told)));
            }
        }
        meetings
    }

    pub(super) fn saying(mut self, id: &str) -> Self {
        self.notes.insert(0, self.here.s(id));
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
