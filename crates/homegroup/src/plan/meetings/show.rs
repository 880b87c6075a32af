//! The form, and the answer.

use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::{WISHES, add};
use crate::{
    finder::choose::{Again, Answers, Chosen, Fields, MeetingView, Shelf},
    steps::{Book, Here, Shut, VISITS, Who, shut_said},
    web::page::{self, Frame, Place},
};

/// What is known about whoever asks, and what is to be said to them.
pub(super) struct Shown<'h> {
    here: &'h Here,
    /// Nothing was ever kept by them.
    is_first: bool,
    /// They kept answers; visits.
    is_there: bool,
    has_visits: bool,
    /// What they kept stands in the form.
    is_open: bool,
    notes: Vec<String>,
    /// A meeting for the plan of somebody who kept nothing so far.
    asked: Option<String>,
    /// Something was put into the plan, or was there.
    is_put: bool,
}

#[derive(Template)]
#[template(path = "plan-meetings-form.html")]
struct FormPage<'a> {
    /// The form has answers that somebody sent.
    is_filled: bool,
    f: Frame,
    here: &'a Here,
    shown: &'a Shown<'a>,
    fields: Fields<'a>,
    action: String,
    k: String,
    script: String,
    words: String,
}

#[derive(Template)]
#[template(path = "plan-meetings.html")]
struct AnswerPage<'a> {
    f: Frame,
    here: &'a Here,
    shown: &'a Shown<'a>,
    again: Again,
    action: String,
    k: String,
    script: String,
    words: String,
    from: Option<String>,
    learnt: Option<String>,
    /// Without the address that a printed page gives.
    first: Vec<(MeetingView, Option<String>)>,
    behind: Vec<MeetingView>,
    /// All that was asked, for the form that puts one into the plan.
    hidden: Vec<(&'static str, String)>,
    /// The plan that everybody begins with, for the device.
    begun: String,
}

impl<'h> Shown<'h> {
    pub(super) async fn of(here: &'h Here) -> Result<Self, StatusCode> {
        let mut shown = Self {
            here,
            is_first: false,
            is_there: false,
            has_visits: false,
            is_open: false,
            notes: Vec::new(),
            asked: None,
            is_put: false,
        };
        if let Some(book) = Book::of(here) {
            let ids = book.ids().await?;
            let has = |slot: &str| Ok::<_, StatusCode>(ids.contains(book.id(slot)?.as_str()));
            (shown.is_first, shown.is_there, shown.has_visits) = (ids.is_empty(), has(WISHES)?, has(VISITS)?);
        }
        Ok(shown)
    }

    pub(super) fn is_first(&self) -> bool {
        self.is_first
    }

    /// With what was kept in the form.
    pub(super) fn opened(mut self, shut: &[Shut]) -> Self {
        self.is_open = true;
        self.notes.extend(shut.iter().map(|why| self.here.s(shut_said(*why))));
        self
    }

    /// With what was kept just now.
    pub(super) fn kept(mut self) -> Self {
        (self.is_first, self.is_there, self.is_open) = (false, true, true);
        self
    }

    /// With nothing kept any more.
    pub(super) fn forgotten(mut self) -> Self {
        self.is_there = false;
        self
    }

    /// With a text, by its name.
    pub(super) fn saying(mut self, id: &str) -> Self {
        self.is_put |= matches!(id, "choose-say-put" | "choose-say-there");
        let text = self.here.s(id);
        self.noting(text)
    }

    pub(super) fn noting(mut self, text: String) -> Self {
        self.notes.push(text);
        self
    }

    /// Asks whether they know what losing the six words means, before this meeting goes into their plan.
    pub(super) fn asking(mut self, slug: &str) -> Self {
        self.asked = Some(slug.to_owned());
        self
    }

    /// The page with the form, filled in.
    pub(super) fn form(&self, answers: &Answers) -> Response {
        let here = self.here;
        let snapshot = here.app.live.now();
        let shelf = Shelf::of(&here.app, &here.visit.t, &snapshot);
        // What comes back filled in is not written over by what was kept.
        let is_filled = self.is_open || answers.fields() != Answers::default().fields();
        page::render(&FormPage {
            is_filled,
            f: here.frame_of(&here.s("choose-title")),
            shown: self,
            fields: Fields::of(&shelf, answers).for_oneself(),
            action: here.link("/plan/meetings"),
            k: here.k(),
            script: here.script(),
            words: here.script_words_with(&["choose-say-"]),
            here,
        })
    }

    /// The page with the meetings. `along` is what its forms carry besides the answers.
    pub(super) fn answer(
        &self,
        chosen: Chosen,
        answers: &Answers,
        along: Vec<(&'static str, String)>,
        visits: usize,
    ) -> Response {
        let here = self.here;
        let action = here.link("/plan/meetings");
        let Chosen { first, behind, from, again } = chosen;
        let begun = String::from_utf8(add::begun(here).write()).unwrap_or_default();
        let hidden = answers.fields().into_iter().chain(along.iter().cloned()).collect();
        page::render(&AnswerPage {
            f: here.frame_of(&here.s("choose-title")).unlisted(),
            shown: self,
            again: again.sent_to(action.clone(), along),
            action,
            k: here.k(),
            script: here.script(),
            words: here.script_words_with(&["choose-say-"]),
            from,
            learnt: (visits > 0).then(|| here.visit.t.n("fit-from", visits)),
            first: first.into_iter().map(|one| (one, None)).collect(),
            behind,
            hidden,
            begun,
            here,
        })
    }

    fn writes(&self) -> bool {
        matches!(self.here.who, Who::Known(_))
    }
}

impl FormPage<'_> {
    fn is_unknown(&self) -> bool {
        matches!(self.here.who, Who::Unknown)
    }
}

impl AnswerPage<'_> {
    fn is_unknown(&self) -> bool {
        matches!(self.here.who, Who::Unknown)
    }
}
