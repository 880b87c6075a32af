//! `/attended`: that somebody was at meetings, shown to one who asks for it, without anybody learning which meetings.
//!
//! ```text
//! groups::attended   whoever chairs opens a meeting, and shows its codes
//! meeting            a person types the start code, and the end code after 45 minutes: a token
//! tokens             what they have: sealed among what they write, or a text in their own hands; showing it
//! check              the page on which a verifier sees whether it holds
//! ```
//!
//! Off unless a group's conscience turned it on, and nobody needs it: everybody's own pages are the usual way. No page
//! here needs an account. What is kept is how many, and marks of tokens that were shown (`store`'s `attended`); which
//! rules there are, and what they cannot do, is said in `privacy::attended` and in `docs/attendance.md`.
//!
//! With a script, the paper is made, blinded and opened on the device (`web/src/attended`), which sends it as nobody's.
//! Without one that is done in the memory of one request, and the page says so.
//!
//! Must not know: SQL, ciphers, who is in which group.

mod check;
mod epochs;
mod meeting;
mod purse;
mod sent;
#[cfg(test)]
mod tests;
mod tokens;

use askama::Template;
use axum::{
    Router,
    extract::DefaultBodyLimit,
    response::Response,
    routing::{get, post},
};
use privacy::attended::{Occurrence, Phase};
use store::AttendedMeeting;

pub(crate) use epochs::tidy;
pub(crate) use purse::SLOT;

use crate::{
    app::Shared,
    steps::Here,
    web::{
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// The largest form: a purse of a thousand tokens, twice.
const LARGEST: usize = 1024 * 1024;

/// What this cannot do; each has its text.
const LIMITS: [&str; 11] = [
    "other",
    "passed-on",
    "chair",
    "devices",
    "meaning",
    "moment",
    "pattern",
    "refused",
    "seized",
    "script",
    "clinic",
];

/// Every route of these pages, but for a group's own.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/attended", get(home))
        .route("/attended/begin", post(meeting::begin).get(back))
        .route("/attended/end", post(meeting::end).get(back))
        .route("/attended/stamp", post(meeting::stamp).get(back))
        .route("/attended/keys", get(epochs::keys))
        .route("/attended/tokens", get(tokens::mine).post(tokens::act))
        .route("/attended/check", get(check::blank).post(check::judge))
        .layer(DefaultBodyLimit::max(LARGEST))
}

#[derive(Template)]
#[template(path = "attended.html")]
struct HomePage {
    f: Frame,
    e: meeting::EndForm,
    fault: Option<String>,
    typed: String,
    limits: Vec<String>,
    epochs: Vec<epochs::Line>,
}

/// `GET /attended`
async fn home(here: Here) -> sent::Page {
    draw(&here, None, String::new(), None).await
}

/// The page; `fault` says what was wrong with what was sent.
async fn draw(
    here: &Here,
    end: Option<meeting::EndForm>,
    typed: String,
    fault: Option<String>,
) -> sent::Page {
    let t = &here.visit.t;
    let status = sent::status(fault.as_ref());
    let frame = Frame::new(&here.app, &here.visit, Place::Elsewhere, &t.s("attended-title"));
    let page = HomePage {
        f: if fault.is_some() { frame.unlisted() } else { frame },
        e: end.unwrap_or_else(|| meeting::EndForm::blank(here)),
        fault,
        typed,
        limits: LIMITS.map(|name| t.s(&format!("attended-limit-{name}"))).into(),
        epochs: epochs::lines(here).await?,
    };
    Ok(page::with_status(status, &page))
}

/// The addresses to which forms are sent, when somebody goes to them.
async fn back(visit: Visit) -> Response {
    page::see_other(&visit.link("/attended"))
}

/// A meeting as the rules know it. `None` for an id that is none of ours.
pub(crate) fn occurrence(meeting: &AttendedMeeting) -> Option<Occurrence> {
    Some(Occurrence {
        id: meeting.id.parse().ok()?,
        phase: if meeting.ending { Phase::End } else { Phase::Start },
        heads: meeting.heads,
        let_in: meeting.let_in,
        stamped: meeting.stamped,
    })
}
