//! Learning: courses for people, families and staff, conversations to practise, a sheet that says what was done. All
//! of it is prose under `content/`; nothing a person answers here is kept.
//!
//! Must not know who is reading: there is no handle, no cookie and no row behind any of these pages.

mod course;
mod lesson;
pub(crate) mod practice;
mod record;
mod shelf;
mod talks;
#[cfg(test)]
mod tests;

use axum::{Router, routing::get};

use crate::{
    app::{App, Shared},
    web::{
        language::Visit,
        page::{Frame, Place},
    },
};

pub(crate) use shelf::Shelf;

/// Every route of this feature.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/learn", get(course::all))
        .route("/learn/{course}", get(course::one))
        .route("/learn/{course}/{slug}", get(lesson::show).post(lesson::answers))
        .route("/learn/staff/record", get(record::ask).post(record::sheet))
        .route("/learn/talks/{slug}", get(talks::begin))
        .route("/learn/talks/{slug}/{node}", get(talks::node))
        .merge(practice::routes())
}

/// The frame of these pages. Their titles stay neutral: they stand in the history of a browser.
fn frame(app: &App, visit: &Visit) -> Frame {
    Frame::new(app, visit, Place::Elsewhere, &visit.t.s("learn-title"))
}

/// What a page says about the language of its text.
struct Written {
    code: String,
    direction: &'static str,
    /// That it is not translated, or that nobody who speaks the language from home has read it.
    note: Option<String>,
}

impl Written {
    fn new(app: &App, visit: &Visit, language: &str, reviewed: bool) -> Self {
        let locale = app.shipped.texts.get(language);
        let note = match (language == &*visit.t.code, reviewed) {
            (false, _) => Some("learn-not-translated"),
            (true, false) => Some("learn-not-reviewed"),
            (true, true) => None,
        };
        Self {
            code: language.to_owned(),
            direction: locale.map_or("ltr", |locale| locale.direction()),
            note: note.map(|id| visit.t.s(id)),
        }
    }
}
