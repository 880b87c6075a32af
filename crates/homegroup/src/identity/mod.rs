//! Being the same person again without being anybody: entering, the phrase, the passkey, export, leaving.
//!
//! Whoever enters a room gets a cookie that holds a random root; whoever wants to come back gets a phrase that makes
//! one. From the root each place derives its own key for that person, and so its own handle. No table knows which
//! keys are one person's; the root is in the cookie, sealed under a key that lies beside the database.
//!
//! ```text
//! POST /me/phrase ──▶ the words, once ──▶ POST /me/phrase/ask ──▶ POST /me/phrase/check ──┐
//! POST /me/in (the words) ── POST /me/passkey/in ─────────────────────────────────────────┴▶ cookie, 303 /me
//! ```
//!
//! One act a file. Every act is a form that works without a script (but the passkey's, which needs one) and comes
//! in as a [`Sent`](sent::Sent), which turns away what no page of ours sent.
//!
//! Must not know: what happens in the places themselves.

mod check;
pub(crate) mod cookie;
mod delete;
pub(crate) mod door;
mod enter;
mod export;
mod fresh;
mod leave;
mod me;
mod passkey;
mod phrase;
mod proposal;
mod sent;
pub(crate) mod settings;
#[cfg(test)]
mod tests;
mod toll;
pub(crate) mod visitor;

use axum::{
    Router,
    http::{HeaderValue, StatusCode, header},
    middleware,
    response::Response,
    routing::{get, post},
};
use privacy::{Root, Session, SessionKind};

pub(crate) use door::Door;
pub(crate) use fresh::{new_phrase, words_to_draw};
pub(crate) use leave::wipe_device;
pub(crate) use settings::{remember_place, roles};
pub(crate) use visitor::Visitor;

use crate::{
    app::{App, Shared},
    web::{errors, headers, language::Visit, page},
};

/// Every route of these pages.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/me", get(me::show))
        .route("/me/phrase", post(phrase::offer).get(back))
        .route("/me/phrase/ask", post(phrase::ask).get(back))
        .route("/me/phrase/check", post(check::take).get(back))
        .route("/me/in", post(enter::take).get(back))
        .route("/me/out", post(leave::out).get(back))
        .route("/me/left", get(leave::left))
        .route("/me/wipe", post(leave::wipe).get(back))
        .route("/me/wiped", get(leave::wiped))
        .route("/me/delete", post(delete::take).get(back))
        .route("/me/deleted", get(leave::deleted))
        .route("/me/export.json", get(export::json))
        .route("/me/export.html", get(export::html))
        .route("/me/passkey/add", post(passkey::add).get(back))
        .route("/me/passkey/in", post(passkey::enter).get(back))
        .route("/me/passkey/forget", post(passkey::forget).get(back))
        .route_layer(middleware::map_response(headers::allow_passkeys))
}

/// `GET` of what is only ever sent, as when a language is chosen on a page that answered a form.
async fn back(visit: Visit) -> Response {
    page::see_other(&visit.link("/me"))
}

/// Lets somebody in who can come back. Whatever they came with, the answer is the same (P9): it is made from the root
/// alone, and nothing that is kept is looked at.
fn let_in(app: &App, visit: &Visit, root: Root) -> anyhow::Result<Response> {
    let session = Session { root, kind: SessionKind::Phrase, day: app.clock.today() };
    let mut answer = page::see_other(&visit.link("/me"));
    answer.headers_mut().insert(header::SET_COOKIE, cookie::set(&app.door, &session)?);
    Ok(answer)
}

/// Too many at once: to be tried again in a moment.
fn busy(app: &App, visit: &Visit) -> Response {
    let mut answer = errors::show(app, visit, StatusCode::SERVICE_UNAVAILABLE);
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    answer
}

/// The page of an answer, or that something went wrong here. What is logged names no one.
fn or_broken(app: &App, visit: &Visit, answer: anyhow::Result<Response>) -> Response {
    answer.unwrap_or_else(|error| {
        tracing::error!(%error, "a page of somebody's own could not be made");
        errors::show(app, visit, StatusCode::INTERNAL_SERVER_ERROR)
    })
}
