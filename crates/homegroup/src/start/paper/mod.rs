//! Three meetings on paper: a clinician picks circumstances on a form and prints one sheet.
//!
//! Nothing is kept: circumstances come in the body of one request and go with its answer, which no browser keeps
//! either (`no-store`). They are those of a patient; nobody's name, and nothing that is told of one to another page.

mod sheet;
#[cfg(test)]
mod tests;

use askama::Template;
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::get,
};

use crate::{
    app::{App, Shared},
    finder::choose::{Answers, Fields, Shelf},
    web::{
        errors,
        forms::{self, Form},
        language::Visit,
        page::{self, Frame, Place},
    },
};

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/start/patient/sheet", get(ask).post(answer))
}

/// `GET`: the form.
async fn ask(State(app): State<Shared>, visit: Visit) -> Response {
    form(&app, &visit, &Answers::default(), None)
}

/// `POST`: the sheet, or the form again where it is to be changed or the place is unknown.
async fn answer(State(app): State<Shared>, visit: Visit, headers: HeaderMap, body: Bytes) -> Response {
    if !forms::from_here(&headers) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let sent = Form::read(&body);
    let answers = Answers::read(&sent);
    if sent.ticked("change") {
        return form(&app, &visit, &answers, None);
    }
    match Shelf::of(&app, &visit.t, &app.live.now()).whence(&answers) {
        Ok(whence) => sheet::show(&app, &visit, &answers, whence.as_ref()),
        Err(notice) => form(&app, &visit, &answers, Some(notice)),
    }
}

#[derive(Template)]
#[template(path = "paper-form.html")]
struct FormPage<'a> {
    f: Frame,
    fields: Fields<'a>,
    notice: Option<String>,
}

fn form(app: &App, visit: &Visit, answers: &Answers, notice: Option<String>) -> Response {
    let snapshot = app.live.now();
    page::render(&FormPage {
        f: Frame::new(app, visit, Place::Start, &visit.t.s("start-nav")).unlisted(),
        fields: Fields::of(&Shelf::of(app, &visit.t, &snapshot), answers),
        notice,
    })
}
