//! The part of a room that moves, as a small page of its own that refreshes itself: for those without a script.
//!
//! The newest stands first, so that each refresh shows it without scrolling.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use meeting_room::{Line, LineKind, View};

use super::{host::Look, present, words};
use crate::{
    app::Shared,
    identity::Visitor,
    web::{headers as policy, language::Visit, page, texts::Locale},
};

/// How often it refreshes itself, in seconds.
const REFRESH: u8 = 5;
/// And when nothing will happen any more.
const REFRESH_AFTERWARDS: u8 = 30;
/// Bytes of lines shown, the newest first: what a slow line (56 kbit/s) carries in a part of [`REFRESH`].
const SHOWN_BYTES: usize = 8 * 1024;

#[derive(Template)]
#[template(path = "room-transcript.html")]
struct TranscriptPage {
    code: Box<str>,
    direction: &'static str,
    style: String,
    title: String,
    refresh: u8,
    stage: String,
    floor: String,
    left: Option<String>,
    sign: Option<String>,
    yours: bool,
    waiting: Vec<String>,
    waiting_label: String,
    /// Every step, and whether it is past (0), now (1) or to come (2).
    steps: Vec<(String, u8)>,
    path_label: String,
    /// The text of a step in which people listen to it.
    reading: Vec<String>,
    reading_first: bool,
    lines: Vec<Shown>,
    nothing: String,
}

/// A line as it is read.
struct Shown {
    handle: String,
    text: String,
    kind: &'static str,
}

/// `GET /rooms/{slug}/transcript`
pub(super) async fn show(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(slug): Path<String>,
) -> Response {
    let Some(present) = present(&app, &visitor, &slug) else { return ended(&app, &visit, &slug) };
    let Ok(look) = present.host.look(present.member).await else { return ended(&app, &visit, &slug) };
    if look.you.is_none() {
        return ended(&app, &visit, &slug);
    }
    let style = app.shipped.assets.address("main.css").to_owned();
    policy::framed(page::render(&TranscriptPage::of(&visit.t, style, look)))
}

impl TranscriptPage {
    fn of(t: &Locale, style: String, look: Look) -> Self {
        let own = look.you.as_ref().map(|you| you.seat);
        let view = &look.view;
        let step = view.step.and_then(|index| look.script.steps.get(index));
        Self {
            code: t.code.clone(),
            direction: t.direction(),
            style,
            title: t.s("rooms-title"),
            refresh: if view.phase == meeting_room::Phase::Over { REFRESH_AFTERWARDS } else { REFRESH },
            stage: words::stage(t, &look.script, view, look.at),
            floor: words::floor(t, view, own),
            left: view.floor.as_ref().map(|floor| words::left(t, floor.until - look.at)),
            sign: words::sign(t, view),
            yours: view.floor.as_ref().is_some_and(|floor| Some(floor.who.seat) == own),
            waiting: waiting(t, view, own),
            waiting_label: t.s("room-waiting"),
            reading: step.map(|step| step.paragraphs().map(str::to_owned).collect()).unwrap_or_default(),
            reading_first: step.is_some_and(|step| !step.kind.takes_hands() && !step.kind.is_loose()),
            steps: steps(&look),
            path_label: t.s("room-path"),
            lines: lines(t, &look),
            nothing: t.s("room-nothing-said"),
        }
    }
}

fn steps(look: &Look) -> Vec<(String, u8)> {
    let place = |index: usize| match look.view.step {
        Some(now) if index < now => 0,
        Some(now) if index == now => 1,
        _ => 2,
    };
    look.script.steps.iter().enumerate().map(|(index, step)| (step.title.clone(), place(index))).collect()
}

fn waiting(t: &Locale, view: &View, own: Option<meeting_room::Seat>) -> Vec<String> {
    let name = |named: &meeting_room::Named| match Some(named.seat) == own {
        true => t.one("room-you-waiting", "handle", &named.handle.to_string()),
        false => named.handle.to_string(),
    };
    let more = (view.more_hands > 0).then(|| t.n("room-more-waiting", view.more_hands));
    view.hands.iter().map(name).chain(more).collect()
}

/// The newest lines first, as many as a slow line carries; for those who serve, the words to them before all others.
fn lines(t: &Locale, look: &Look) -> Vec<Shown> {
    let to_servants = look.to_servants.iter().rev().map(|line| Shown { kind: "servants", ..shown(t, line) });
    let mut bytes = 0;
    let said = look.lines.iter().rev().map(|line| shown(t, line)).take_while(|line| {
        bytes += line.text.len() + line.handle.len();
        bytes <= SHOWN_BYTES || bytes == line.text.len() + line.handle.len()
    });
    to_servants.chain(said).collect()
}

fn shown(t: &Locale, line: &Line) -> Shown {
    let handle = line.handle.to_string();
    match &line.kind {
        LineKind::Share { text } => Shown { handle, text: text.to_string(), kind: "share" },
        LineKind::Service { text } => Shown { handle, text: text.to_string(), kind: "service" },
        LineKind::Milestone { milestone } => {
            Shown { handle, text: words::milestone(t, *milestone), kind: "milestone" }
        }
        LineKind::Welcome { to } => {
            Shown { handle, text: t.one("room-welcome-line", "handle", &to.to_string()), kind: "welcome" }
        }
    }
}

#[derive(Template)]
#[template(path = "room-ended.html")]
struct EndedPage {
    code: Box<str>,
    direction: &'static str,
    style: String,
    title: String,
    text: String,
    /// The room's door, outside the frame.
    door: String,
    again: String,
}

/// Whoever has no seat any more: the frame says so and stops refreshing.
fn ended(app: &crate::app::App, visit: &Visit, slug: &str) -> Response {
    let t = &visit.t;
    let page = page::with_status(
        StatusCode::OK,
        &EndedPage {
            code: t.code.clone(),
            direction: t.direction(),
            style: app.shipped.assets.address("main.css").to_owned(),
            title: t.s("rooms-title"),
            text: t.s("room-frame-ended"),
            door: visit.link(&format!("/rooms/{slug}")),
            again: t.s("room-frame-door"),
        },
    );
    policy::framed(page)
}
