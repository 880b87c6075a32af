//! Telling those who look after the room, or the site, that something in it hurt.
//!
//! The reporter chooses the words; nothing is attached that they did not see and mark. A report to the site's
//! moderators goes past the chair.

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use meeting_room::{
    LineKind, Seat,
    protocol::{Plain, Wish},
};
use store::NewReport;

use super::{Present, host::Look, present};
use crate::{
    app::{App, Shared},
    finder::ask,
    identity::Visitor,
    random,
    web::{
        errors,
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
    /// It was sent.
    thanks: bool,
    notice: Option<String>,
}

struct Choice {
    n: u64,
    handle: String,
    text: String,
}

/// `GET /rooms/{slug}/report`
pub(super) async fn show(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(slug): Path<String>,
) -> Response {
    match looked(&app, &visitor, &slug).await {
        Some((_, look)) => form(&app, &visit, &visitor, &slug, &look, false, None),
        None => page::see_other(&visit.link(&format!("/rooms/{slug}"))),
    }
}

async fn looked(app: &App, visitor: &Visitor, slug: &str) -> Option<(Present, Look)> {
    let present = present(app, visitor, slug)?;
    let look = present.host.look(Some(present.member)).await.ok()?;
    look.you.as_ref()?;
    Some((present, look))
}

fn form(
    app: &App,
    visit: &Visit,
    visitor: &Visitor,
    slug: &str,
    look: &Look,
    thanks: bool,
    notice: Option<String>,
) -> Response {
    let lines = look.lines.iter().rev().filter_map(|line| {
        let text = words(&line.kind)?;
        Some(Choice { n: line.n, handle: line.handle.to_string(), text: text.to_owned() })
    });
    page::render(&ReportPage {
        f: Frame::new(app, visit, Place::Rooms, &visit.t.s("rooms-title")).unlisted(),
        slug: slug.to_owned(),
        k: visitor.form_token(),
        lines: lines.take(LINES).collect(),
        on_duty: look.view.on_duty,
        thanks,
        notice,
    })
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
    let text = String::from_utf8_lossy(&body);
    let pairs = ask::pairs(&text);
    let field = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    if !visitor.sent(&headers, field("k").unwrap_or_default()) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let Some((present, look)) = looked(&app, &visitor, &slug).await else {
        return page::see_other(&visit.link(&format!("/rooms/{slug}")));
    };
    let chosen: Vec<u64> =
        pairs.iter().filter(|(name, _)| name == "line").filter_map(|(_, value)| value.parse().ok()).collect();
    let lines: Vec<_> = look.lines.iter().filter(|line| chosen.contains(&line.n)).collect();
    let note: String = field("note").unwrap_or_default().trim().chars().take(LONGEST_NOTE).collect();
    if lines.is_empty() && note.is_empty() {
        let notice = Some(visit.t.s("report-nothing"));
        return form(&app, &visit, &visitor, &slug, &look, false, notice);
    }
    let seats: std::collections::BTreeSet<Seat> = lines.iter().map(|line| line.seat).collect();
    for seat in seats {
        let _ = present.host.wish(present.member, Wish::Plain(Plain::Report(seat))).await;
    }
    if field("moderators").is_some() {
        if app.reports.check().is_err() {
            return errors::show(&app, &visit, StatusCode::TOO_MANY_REQUESTS);
        }
        let quoted: Vec<String> = lines
            .iter()
            .filter_map(|line| Some(format!("{}: {}", line.handle, words(&line.kind)?)))
            .collect();
        let words: String = quoted.join("\n\n").chars().take(LONGEST_WORDS).collect();
        let new = NewReport { place: present.place.as_str(), words: &words, note: &note };
        if let Err(error) = keep(&app, new).await {
            tracing::error!(%error, "a report could not be kept");
            return errors::show(&app, &visit, StatusCode::INTERNAL_SERVER_ERROR);
        }
    }
    form(&app, &visit, &visitor, &slug, &look, true, None)
}

async fn keep(app: &App, new: NewReport<'_>) -> anyhow::Result<()> {
    app.store.add_report(new, random::bytes()?, app.clock.now()).await?;
    Ok(())
}
