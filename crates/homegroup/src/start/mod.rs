//! "New here?": short honest pages for oneself, for someone one loves, for a patient. The prose is in `content/`.

mod paper;

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};

use crate::{
    app::Shared,
    web::{
        errors,
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// Every route of these pages.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/start", get(|app: State<Shared>, visit: Visit| show(app, visit, "start")))
        .route("/start/me", get(|app: State<Shared>, visit: Visit| show(app, visit, "start-me")))
        .route(
            "/start/loved-one",
            get(|app: State<Shared>, visit: Visit| show(app, visit, "start-loved-one")),
        )
        .route("/start/patient", get(|app: State<Shared>, visit: Visit| show(app, visit, "start-patient")))
        .merge(paper::routes())
}

/// The three pages and what each is called.
const WAYS: [(&str, &str); 3] = [
    ("/start/me", "start-for-me"),
    ("/start/loved-one", "start-for-loved-one"),
    ("/start/patient", "start-for-patient"),
];

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage<'a> {
    f: Frame,
    heading: &'a str,
    /// Made from our own Markdown.
    html: &'a str,
    ways: Vec<Way>,
    /// The course for whoever reads this page, and what it is about.
    more: Option<(String, String)>,
}

/// The course that goes on where a page ends, and what is said of it.
const COURSES: [(&str, &str, &str); 3] = [
    ("start-me", "/learn/people", "learn-people-lead"),
    ("start-loved-one", "/learn/families", "learn-families-lead"),
    ("start-patient", "/learn/staff", "learn-staff-lead"),
];

struct Way {
    href: String,
    text: String,
    current: bool,
}

async fn show(State(app): State<Shared>, visit: Visit, name: &'static str) -> Response {
    let Some(article) = app.shipped.content.page(name, &visit.t.code) else {
        return errors::not_found(&app, &visit);
    };
    let ways = WAYS.map(|(path, text)| Way {
        href: visit.link(path),
        text: visit.t.s(text),
        current: path.trim_start_matches('/').replace('/', "-") == name,
    });
    page::render(&StartPage {
        f: Frame::new(&app, &visit, Place::Start, &visit.t.s("start-nav")),
        heading: &article.title,
        html: &article.html,
        more: COURSES
            .iter()
            .find(|(page, ..)| *page == name)
            .map(|(_, course, lead)| (visit.link(course), visit.t.s(lead))),
        ways: if name == "start" { Vec::new() } else { ways.into() },
    })
}
