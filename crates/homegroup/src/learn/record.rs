//! `/learn/staff/record`: a sheet to print that says which modules somebody worked through. They say so themselves;
//! their name is written on it by hand, and never sent here. Nothing is kept.

use askama::Template;
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
};
use jiff::civil::Date;

use super::{frame, shelf::Course};
use crate::{
    app::{App, Shared},
    finder::view::when,
    web::{
        forms::{self, Form},
        language::Visit,
        page::{self, Frame, Place},
    },
};

#[derive(Template)]
#[template(path = "record.html")]
struct AskPage {
    f: Frame,
    modules: Vec<Module>,
    talks: Vec<Module>,
    /// Where the form goes.
    action: String,
}

#[derive(Template)]
#[template(path = "record-sheet.html")]
struct SheetPage {
    f: Frame,
    modules: Vec<Module>,
    talks: Vec<Module>,
    /// Of how many modules, and about how long they take.
    summary: Vec<String>,
    /// Where none was given, a line to write one on.
    date: Option<String>,
    back: String,
}

/// Something one can tick.
struct Module {
    slug: String,
    title: String,
    about: Option<String>,
    minutes: usize,
}

/// `GET /learn/staff/record`
pub(super) async fn ask(State(app): State<Shared>, visit: Visit) -> Response {
    page::render(&AskPage {
        f: frame(&app, &visit),
        modules: modules(&app, &visit),
        talks: talks(&app, &visit),
        action: visit.link("/learn/staff/record"),
    })
}

/// `POST /learn/staff/record`
pub(super) async fn sheet(
    State(app): State<Shared>,
    visit: Visit,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !forms::from_here(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let form = Form::read(&body);
    let ticked = |all: Vec<Module>, field: &str| -> Vec<Module> {
        all.into_iter().filter(|one| form.all(field).any(|slug| slug == one.slug)).collect()
    };
    let t = &*visit.t;
    let of = app.shipped.shelf.course(Course::Staff).len();
    let modules = ticked(modules(&app, &visit), "module");
    let minutes: usize = modules.iter().map(|one| one.minutes).sum();
    let count = [("count", modules.len().into()), ("all", of.into())];
    page::render(&SheetPage {
        f: frame(&app, &visit).unlisted(),
        talks: ticked(talks(&app, &visit), "talk"),
        summary: vec![t.with("record-count", &count), t.n("learn-minutes", minutes)],
        modules,
        date: form.get("date").parse::<Date>().ok().map(|date| when::date(t, date)),
        back: visit.link("/learn/staff/record"),
    })
}

fn modules(app: &App, visit: &Visit) -> Vec<Module> {
    let module = |piece: &super::shelf::Piece<super::shelf::Lesson>| {
        let lesson = piece.find(&visit.t.code)?.text;
        Some(Module {
            slug: piece.slug.clone(),
            title: lesson.title.clone(),
            about: Some(lesson.aim.clone()),
            minutes: lesson.minutes.into(),
        })
    };
    app.shipped.shelf.course(Course::Staff).iter().filter_map(module).collect()
}

fn talks(app: &App, visit: &Visit) -> Vec<Module> {
    let talk = |piece: &super::shelf::Piece<super::shelf::Talk>| {
        let title = piece.find(&visit.t.code)?.text.title.clone();
        Some(Module { slug: piece.slug.clone(), title, about: None, minutes: 0 })
    };
    app.shipped.shelf.talks().iter().filter_map(talk).collect()
}
