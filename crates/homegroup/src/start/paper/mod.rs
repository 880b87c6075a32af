//! Three meetings on paper: a clinician picks circumstances on a form and prints one sheet.
//!
//! Nothing is kept: circumstances come in the body of one request and go with its answer, which no browser keeps
//! either (`no-store`). They are those of a patient; nobody's name, and nothing that is told of one to another page.

mod answers;
mod change;
mod form;
mod sheet;
#[cfg(test)]
mod tests;

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::get,
};

use crate::{
    app::Shared,
    finder::full_name,
    web::{
        errors,
        forms::{self, Form},
        language::Visit,
    },
};
use answers::Answers;
use directory::places::Match;
use sheet::Whence;

/// So many other towns of the same name are offered.
const NAMESAKES: usize = 5;

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/start/patient/sheet", get(ask).post(answer))
}

/// `GET`: the form.
async fn ask(State(app): State<Shared>, visit: Visit) -> Response {
    form::show(&app, &visit, &Answers::default(), None)
}

/// `POST`: the sheet, or the form again where it is to be changed or the place is unknown.
async fn answer(State(app): State<Shared>, visit: Visit, headers: HeaderMap, body: Bytes) -> Response {
    if !forms::from_here(&headers) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let sent = Form::read(&body);
    let answers = Answers::read(&sent);
    if sent.ticked("change") {
        return form::show(&app, &visit, &answers, None);
    }
    if answers.place.is_empty() {
        if answers.mode != matching::Mode::FromAfar {
            return form::show(&app, &visit, &answers, Some(visit.t.s("paper-place-missing")));
        }
        return sheet::show(&app, &visit, &answers, None);
    }
    let found = app.gazetteer.find(&answers.place);
    let chosen = found.iter().position(|one| sheet::position(one) == answers.town).unwrap_or_default();
    match found.get(chosen) {
        Some(town) => {
            let meant = |(at, one): (usize, &Match<'_>)| {
                (at != chosen && one.ambiguous).then(|| (sheet::position(one), full_name(one)))
            };
            let others = found.iter().enumerate().filter_map(meant).take(NAMESAKES).collect();
            sheet::show(&app, &visit, &answers, Some(Whence { town, others }))
        }
        None => {
            let unknown = visit.t.one("place-unknown", "place", &answers.place);
            form::show(&app, &visit, &answers, Some(unknown))
        }
    }
}
