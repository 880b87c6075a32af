//! `/kept`: the page that shows what this device keeps. It is the same for everybody; the script fills it in.

use std::collections::BTreeMap;

use askama::Template;
use axum::{Json, extract::State, response::Response};

use super::manifest::Name;
use crate::{
    app::Shared,
    finder::fit::Taps,
    web::{
        language::Visit,
        page::{self, Frame, Place},
    },
};

#[derive(Template)]
#[template(path = "kept.html")]
struct KeptPage {
    f: Frame,
    /// The script of this page.
    script: String,
    /// Under which name the site would be installed from here.
    name: Name,
    /// How a visit was, for the script to put beside each meeting.
    taps: Taps,
}

/// `GET /kept`
pub(super) async fn show(State(app): State<Shared>, visit: Visit) -> Response {
    let name = Name::asked(&visit);
    let mut frame = Frame::new(&app, &visit, Place::Elsewhere, &visit.t.s("kept-title")).unlisted();
    frame.manifest = name.address(&visit);
    let script = app.shipped.assets.address("kept.js").to_owned();
    page::render(&KeptPage { f: frame, script, name, taps: Taps::new(&visit.t) })
}

/// `GET /kept/words`: what the script says, in the page's language. Asked for only once something is to be said.
pub(super) async fn words(visit: Visit) -> Json<BTreeMap<String, String>> {
    let words = visit.t.patterns("device-").map(|(id, text)| (id.to_owned(), text));
    Json(words.collect())
}

/// `GET` of what is only ever sent.
pub(super) async fn back(visit: Visit) -> Response {
    page::see_other(&visit.link("/kept"))
}
