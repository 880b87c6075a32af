//! Telling those who look after the room, or the site, that something in it hurt.
//!
//! The reporter chooses the words; nothing is attached that they did not see and mark. What is said to the site's
//! moderators goes past the chair, and whoever is reported never learns of it.

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use meeting_room::{
    Line, LineKind, Seat,
    protocol::{Plain, Wish},
};
use store::NewReport;

use super::{Present, answer::Answer, host::Look, inside::Here, present};
use crate::{
    app::{App, Shared},
    identity::Visitor,
    random,
    web::{
        errors,
        forms::Form,
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// How many lines can be chosen from.
const LINES: usize = 40;
/// The longest note, in letters.
const LONGEST_NOTE: usize = 1000;
/// The longest words that are kept, in letters.
const LONGEST_WORDS: usize = 4000;

#[derive(Template)]
#[template(path = "room-report.html")]
struct ReportPage {
    f: Frame,
    slug: String,
    k: String,
    lines: Vec<Choice>,
    on_duty: bool,
    draft: Draft,
    /// What became of it, when it was passed on.
    thanks: Vec<String>,
    notice: Option<String>,
}

struct Choice {
    n: u64,
    handle: String,
    text: String,
    marked: bool,
}

/// What was filled in.
#[derive(Default)]
struct Draft {
    marked: Vec<u64>,
    note: String,
    to_moderators: bool,
}

impl Draft {
    fn read(sent: &Form) -> Self {
        Self {
            marked: sent.all("line").filter_map(|number| number.parse().ok()).collect(),
            note: sent.get("note").trim().chars().take(LONGEST_NOTE).collect(),
            to_moderators: sent.find("moderators").is_some(),
        }
    }

    /// Those who serve in the room see who was reported, never a note: that can only go to the moderators.
    fn goes_to_moderators(&self) -> bool {
        self.to_moderators || !self.note.is_empty()
    }
}

/// `GET /rooms/{slug}/report`
pub(super) async fn show(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(slug): Path<String>,
) -> Response {
    let here = Here { app: &app, visit: &visit, visitor: &visitor, slug: &slug };
    match looked(&here).await {
        Some((_, look)) => form(&here, &look, Draft::default(), Said::default()),
        None => here.to_the_door(),
    }
}

async fn looked(here: &Here<'_>) -> Option<(Present, Look)> {
    let present = present(here.app, here.visitor, here.slug)?;
    let look = present.host.look(present.member).await.ok()?;
    look.you.as_ref()?;
    Some((present, look))
}

/// What is said above the form, or instead of it.
#[derive(Default)]
struct Said {
    status: StatusCode,
    thanks: Vec<String>,
    notice: Option<String>,
}

fn form(here: &Here<'_>, look: &Look, draft: Draft, said: Said) -> Response {
    let lines = look.lines.iter().rev().filter_map(|line| {
        let text = words(&line.kind)?.to_owned();
        let marked = draft.marked.contains(&line.n);
        Some(Choice { n: line.n, handle: line.handle.to_string(), text, marked })
    });
    let page = ReportPage {
        f: here.frame(Place::Rooms),
        slug: here.slug.to_owned(),
        k: here.visitor.form_token(),
        lines: lines.take(LINES).collect(),
        on_duty: look.view.on_duty,
        draft,
        thanks: said.thanks,
        notice: said.notice,
    };
    page::with_status(said.status, &page)
}

fn words(kind: &LineKind) -> Option<&str> {
    match kind {
        LineKind::Share { text } | LineKind::Service { text } => Some(text),
        LineKind::Milestone { .. } | LineKind::Welcome { .. } => None,
    }
}

/// `POST /rooms/{slug}/report`
pub(super) async fn take(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(slug): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let here = Here { app: &app, visit: &visit, visitor: &visitor, slug: &slug };
    let sent = Form::read(&body);
    if !visitor.sent(&headers, sent.get("k")) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let Some((present, look)) = looked(&here).await else { return here.to_the_door() };
    let draft = Draft::read(&sent);
    let marked: Vec<&Line> =
        look.lines.iter().map(|line| &**line).filter(|line| draft.marked.contains(&line.n)).collect();
    let t = &visit.t;
    let refused = |status, text: &str| Said { status, thanks: Vec::new(), notice: Some(t.s(text)) };
    if marked.is_empty() && draft.note.is_empty() {
        return form(&here, &look, draft, refused(StatusCode::UNPROCESSABLE_ENTITY, "report-nothing"));
    }
    let mut thanks = Vec::new();
    if draft.goes_to_moderators() {
        if app.room_reports.check().is_err() {
            return form(&here, &look, draft, refused(StatusCode::TOO_MANY_REQUESTS, "report-later"));
        }
        if let Err(error) = keep(&app, &present, &marked, &draft.note).await {
            tracing::error!(%error, "a report could not be kept");
            return form(&here, &look, draft, refused(StatusCode::INTERNAL_SERVER_ERROR, "report-later"));
        }
        thanks.push(t.s("report-thanks-moderators"));
    }
    if tell_the_room(&present, &marked).await {
        thanks.push(t.s(if look.view.on_duty { "report-thanks-room" } else { "report-thanks-counted" }));
    }
    if thanks.is_empty() {
        return form(&here, &look, draft, refused(StatusCode::TOO_MANY_REQUESTS, "report-later"));
    }
    form(&here, &look, Draft::default(), Said { thanks, ..Said::default() })
}

/// Tells the room whom it is about. `false` where nothing could be told.
async fn tell_the_room(present: &Present, marked: &[&Line]) -> bool {
    let seats: std::collections::BTreeSet<Seat> = marked.iter().map(|line| line.seat).collect();
    let mut told = false;
    for seat in seats {
        let answer = present.host.wish(present.member, Wish::Plain(Plain::Report(seat))).await;
        told |= matches!(answer, Ok(Answer::Done));
    }
    told
}

async fn keep(app: &App, present: &Present, marked: &[&Line], note: &str) -> anyhow::Result<()> {
    let quoted = marked.iter().filter_map(|line| Some(format!("{}: {}", line.handle, words(&line.kind)?)));
    let words: String = quoted.collect::<Vec<_>>().join("\n\n").chars().take(LONGEST_WORDS).collect();
    let new = NewReport { place: present.place.as_str(), words: &words, note, post: "" };
    app.store.add_report(new, random::bytes()?, app.clock.now()).await?;
    Ok(())
}
