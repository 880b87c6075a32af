//! The practice room: a pretend meeting to walk into alone, at any hour and at one's own pace.
//!
//! It is the real engine ([`meeting_room::practice`]) with made-up people. What a visitor did stands in the address,
//! as a row of letters, and every page is made from it anew: nothing is kept, no cookie is set, and the same address
//! is the same page for everybody. What somebody shares is shown to them once, in the answer to their own form.
//!
//! Must not know: the store, the live rooms, their bus, anybody's session.

mod room;
mod shelf;
#[cfg(test)]
mod tests;
mod words;

use askama::Template;
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Path, State},
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse as _, Response},
    routing::get,
};
use meeting_room::practice::{Moves, Player, State as RoomState};
use privacy::check::{
    crisis,
    details::{self, Held, LONGEST, Leave},
};

use crate::{
    app::{App, Shared},
    web::{
        caching::Tag,
        errors,
        forms::{self, Form},
        language::Visit,
        page::{self, Frame, Place},
    },
};
use room::{RoomPage, Tried};
pub(crate) use shelf::Shelf;
use shelf::{Explained, Found, Meeting};

/// The largest form, in bytes: the longest share in a script that needs nine bytes a letter.
const LARGEST: usize = 32 * 1024;

/// Every route of the practice room.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/learn/practice", get(list))
        .route("/learn/practice/now", get(explain))
        .route("/learn/practice/{kind}", get(show).post(share).layer(DefaultBodyLimit::max(LARGEST)))
}

/// The frame of these pages. Their titles stay neutral: they stand in the history of a browser.
fn frame(app: &App, visit: &Visit) -> Frame {
    Frame::new(app, visit, Place::Elsewhere, &visit.t.s("practice-title"))
}

/// In which language a text is, where that is not the reader's.
struct Spoken {
    code: String,
    direction: &'static str,
    /// That it is not translated, or that no native speaker has read it.
    note: Option<String>,
}

impl Spoken {
    fn new(app: &App, visit: &Visit, language: &str, reviewed: bool) -> Self {
        let note = match (language == &*visit.t.code, reviewed) {
            (false, _) => Some("practice-not-translated"),
            (true, false) => Some("practice-not-reviewed"),
            (true, true) => None,
        };
        Self {
            code: language.to_owned(),
            direction: app.shipped.texts.get(language).map_or("ltr", |locale| locale.direction()),
            note: note.map(|id| visit.t.s(id)),
        }
    }

    fn of(app: &App, visit: &Visit, found: &Found<'_, Meeting>) -> Self {
        Self::new(app, visit, found.language, found.text.cast.reviewed)
    }
}

/// A page that is the same for everybody, and is not sent again to whoever has it.
fn steady(headers: &HeaderMap, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => {
            let tag = Tag::of_bytes(html.as_bytes());
            tag.answer(headers).unwrap_or_else(|| tag.on(Html(html)))
        }
        Err(error) => {
            // Only a template's own fault; it holds nothing of the request.
            tracing::error!(%error, "a page could not be rendered");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

#[derive(Template)]
#[template(path = "practice.html")]
struct ListPage {
    f: Frame,
    meetings: Vec<Offer>,
}

/// A practice meeting on the list.
struct Offer {
    href: String,
    title: String,
    about: String,
    spoken: Spoken,
}

/// `GET /learn/practice`
async fn list(State(app): State<Shared>, visit: Visit, headers: HeaderMap) -> Response {
    let shelf = &app.shipped.practice;
    let offer = |kind: &str| {
        let found = shelf.meeting(&visit.t.code, kind)?;
        Some(Offer {
            href: visit.link(&format!("/learn/practice/{kind}")),
            title: found.text.cast.title.to_string(),
            about: found.text.cast.about.to_string(),
            spoken: Spoken::of(&app, &visit, &found),
        })
    };
    let meetings = shelf.kinds().into_iter().filter_map(offer).collect();
    steady(&headers, &ListPage { f: frame(&app, &visit), meetings })
}

/// A state of a room in plain words.
struct Told {
    title: String,
    paragraphs: Vec<String>,
    code: String,
    direction: &'static str,
}

impl Told {
    fn of(app: &App, visit: &Visit, found: Found<'_, Explained>) -> Self {
        let spoken = Spoken::new(app, visit, found.language, true);
        Self {
            title: found.text.title.clone(),
            paragraphs: meeting_room::script::paragraphs(&found.text.text).map(str::to_owned).collect(),
            code: spoken.code,
            direction: spoken.direction,
        }
    }

    fn all(app: &App, visit: &Visit, states: impl Iterator<Item = RoomState>) -> Vec<Self> {
        let found = states.filter_map(|state| app.shipped.practice.explain(&visit.t.code, state));
        found.map(|found| Self::of(app, visit, found)).collect()
    }
}

#[derive(Template)]
#[template(path = "practice-now.html")]
struct NowPage {
    f: Frame,
    /// That they are not in the reader's language, said once.
    note: Option<String>,
    steps: Vec<Told>,
    others: Vec<Told>,
}

/// `GET /learn/practice/now`: everything that can be so in a room.
async fn explain(State(app): State<Shared>, visit: Visit, headers: HeaderMap) -> Response {
    let (steps, others): (Vec<RoomState>, Vec<RoomState>) =
        RoomState::all().partition(|state| matches!(state, RoomState::Step(_)));
    let told = |states: Vec<RoomState>| Told::all(&app, &visit, states.into_iter());
    let (steps, others) = (told(steps), told(others));
    let foreign = steps.iter().chain(&others).any(|told| told.code != *visit.t.code);
    let note = foreign.then(|| visit.t.s("practice-states-not-translated"));
    steady(&headers, &NowPage { f: frame(&app, &visit), note, steps, others })
}

#[derive(Template)]
#[template(path = "practice-door.html")]
struct DoorPage {
    f: Frame,
    title: String,
    about: String,
    spoken: Spoken,
    people: Vec<Player>,
    walk_in: String,
}

/// `GET /learn/practice/{kind}`: the door; with `?m=` and the moves so far the room.
async fn show(
    State(app): State<Shared>,
    visit: Visit,
    Path(kind): Path<String>,
    headers: HeaderMap,
) -> Response {
    let Some(found) = app.shipped.practice.meeting(&visit.t.code, &kind) else {
        return errors::not_found(&app, &visit);
    };
    let spoken = Spoken::of(&app, &visit, &found);
    let here = Here { app: &app, visit: &visit, kind: &kind, meeting: found.text, language: found.language };
    match here.moves() {
        Some(moves) => steady(&headers, &RoomPage::after(&here, spoken, &moves)),
        None => steady(
            &headers,
            &DoorPage {
                f: frame(&app, &visit),
                title: here.meeting.cast.title.to_string(),
                about: here.meeting.cast.about.to_string(),
                spoken,
                people: here.meeting.cast.people.clone(),
                walk_in: here.link(&Moves::default()),
            },
        ),
    }
}

/// Somebody in a practice meeting.
struct Here<'a> {
    app: &'a App,
    visit: &'a Visit,
    kind: &'a str,
    meeting: &'a Meeting,
    /// Of the meeting.
    language: &'a str,
}

impl Here<'_> {
    /// What the visitor did so far; `None` at the door.
    fn moves(&self) -> Option<Moves> {
        self.parameter("m").map(|text| Moves::read(&text))
    }

    fn parameter(&self, wanted: &str) -> Option<String> {
        let pairs = forms::pairs(&self.visit.query);
        pairs.into_iter().find(|(name, _)| name == wanted).map(|(_, value)| value)
    }

    /// The room after these moves, where the page is about it.
    fn link(&self, moves: &Moves) -> String {
        format!("{}#here", self.address(moves))
    }

    fn address(&self, moves: &Moves) -> String {
        self.visit.link(&format!("/learn/practice/{}?m={moves}", self.kind))
    }
}

/// `POST /learn/practice/{kind}?m=…`: a share. Its words are looked through as in any room, shown back once, and gone.
async fn share(
    State(app): State<Shared>,
    visit: Visit,
    Path(kind): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !forms::from_here(&headers) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let Some(found) = app.shipped.practice.meeting(&visit.t.code, &kind) else {
        return errors::not_found(&app, &visit);
    };
    let spoken = Spoken::of(&app, &visit, &found);
    let here = Here { app: &app, visit: &visit, kind: &kind, meeting: found.text, language: found.language };
    let form = Form::read(&body);
    let text = form.get("text");
    let leave = if form.ticked("sure") { Leave::Names } else { Leave::Nothing };
    // What is far too long is not even looked at.
    let too_long = text.chars().nth(LONGEST).is_some();
    let cleared = if too_long { Err(Held::TooLong) } else { details::clear(text, leave) };
    let worrying = !too_long && crisis::is_crisis(text);
    let tried = Tried { typed: text, cleared, worrying };
    page::render(&RoomPage::after_share(&here, spoken, &here.moves().unwrap_or_default(), tried))
}
