//! Going: ending the session, and wiping the device. The pages that follow say the same to everybody.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderName, HeaderValue, header},
    response::Response,
};

use super::{Visitor, cookie, sent::Sent};
use crate::{
    app::{App, Shared},
    web::{
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// Everything of ours on the device (W3C, Clear Site Data). "cookies" reaches the neighbours of our host as well:
/// whoever presses this button wants too much rather than too little. Leaving does without: the one cookie is taken
/// back by name, pages are never kept (`no-store`), and the style sheet tells nothing.
const WIPE: &str = "\"cache\", \"cookies\", \"storage\"";

#[derive(Template)]
#[template(path = "gone.html")]
struct GonePage {
    f: Frame,
    heading: String,
    texts: Vec<String>,
    /// What is still there and nobody but they can remove.
    left_over: Vec<String>,
}

/// `POST /me/out`
pub(super) async fn out(sent: Sent) -> Response {
    sent.app.rooms.leave_all(&sent.visitor);
    gone(&sent.visit, "/me/left")
}

/// `POST /me/wipe`
pub(super) async fn wipe(sent: Sent) -> Response {
    wipe_device(&sent.app, &sent.visit, &sent.visitor)
}

/// Ends somebody's visit and has the browser forget everything of ours.
pub(crate) fn wipe_device(app: &App, visit: &Visit, visitor: &Visitor) -> Response {
    app.rooms.leave_all(visitor);
    let mut answer = gone(visit, "/me/wiped");
    answer.headers_mut().insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static(WIPE));
    answer
}

/// Takes the cookie back and sends the browser on.
pub(super) fn gone(visit: &Visit, path: &str) -> Response {
    let mut answer = page::see_other(&visit.link(path));
    answer.headers_mut().insert(header::SET_COOKIE, cookie::clear());
    answer
}

/// `GET /me/left`
pub(super) async fn left(app: State<Shared>, visit: Visit) -> Response {
    let texts = vec![visit.t.s("me-left"), visit.t.s("me-left-again")];
    show(app, visit, "me-left-title", texts, &[])
}

/// `GET /me/wiped`
pub(super) async fn wiped(app: State<Shared>, visit: Visit) -> Response {
    let texts = vec![visit.t.s("me-wiped")];
    let left_over = ["me-wiped-history", "me-wiped-files", "me-wiped-passkey", "me-wiped-cookies"];
    show(app, visit, "me-wiped-title", texts, &left_over)
}

/// `GET /me/deleted`
pub(super) async fn deleted(app: State<Shared>, visit: Visit) -> Response {
    let texts = vec![visit.t.s("me-deleted"), visit.t.s("me-deleted-backups")];
    let left_over = ["me-deleted-said", "me-wiped-files", "me-wiped-passkey"];
    show(app, visit, "me-deleted-title", texts, &left_over)
}

fn show(
    State(app): State<Shared>,
    visit: Visit,
    heading: &str,
    texts: Vec<String>,
    left_over: &[&str],
) -> Response {
    page::render(&GonePage {
        f: Frame::new(&app, &visit, Place::Elsewhere, &visit.t.s("me-title")).unlisted(),
        heading: visit.t.s(heading),
        texts,
        left_over: left_over.iter().map(|key| visit.t.s(key)).collect(),
    })
}
