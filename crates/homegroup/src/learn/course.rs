//! `/learn` and the page of each course: what there is, and what to begin with. Nothing is locked.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};

use super::{
    frame,
    shelf::{Course, Shelf},
};
use crate::{
    app::Shared,
    web::{
        language::Visit,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

#[derive(Template)]
#[template(path = "learn.html")]
struct AllPage {
    f: Frame,
    courses: Vec<Outline>,
    /// The lesson to begin with, where one has no other wish.
    first: Option<Line>,
}

#[derive(Template)]
#[template(path = "learn-course.html")]
struct OnePage {
    f: Frame,
    course: Outline,
    /// Conversations to practise, for staff.
    talks: Vec<Line>,
    /// The sheet that says what was done, for staff.
    record: Option<String>,
}

/// A course.
struct Outline {
    title: String,
    lead: String,
    href: String,
    /// How many lessons, how many minutes.
    size: Vec<String>,
    lessons: Vec<Line>,
}

/// A lesson or a conversation in a list.
struct Line {
    title: String,
    href: String,
    /// What one can do afterwards, or what it is about.
    about: String,
    minutes: Option<String>,
    /// Under which name a device marks it as read.
    mark: String,
    /// The language of its words, where that is not the page's.
    lang: Option<String>,
}

/// `GET /learn`
pub(super) async fn all(State(app): State<Shared>, visit: Visit) -> Response {
    let shelf = &app.shipped.shelf;
    let courses: Vec<Outline> =
        Course::ALL.into_iter().filter_map(|course| outline(&visit, shelf, course)).collect();
    let first = lessons(&visit, shelf, Course::People).into_iter().next();
    page::render(&AllPage { f: frame(&app, &visit), courses, first })
}

/// `GET /learn/{course}`
pub(super) async fn one(State(app): State<Shared>, visit: Visit, Path(slug): Path<String>) -> Response {
    let shelf = &app.shipped.shelf;
    let found = Course::named(&slug).and_then(|course| Some((course, outline(&visit, shelf, course)?)));
    let Some((course, outline)) = found else { return StatusCode::NOT_FOUND.into_response() };
    let staff = course == Course::Staff;
    page::render(&OnePage {
        f: frame(&app, &visit),
        course: outline,
        talks: if staff { talks(&visit, shelf) } else { Vec::new() },
        record: staff.then(|| visit.link("/learn/staff/record")),
    })
}

/// A course that has lessons.
fn outline(visit: &Visit, shelf: &Shelf, course: Course) -> Option<Outline> {
    let t = &*visit.t;
    let pieces = shelf.course(course);
    let minutes: usize =
        pieces.iter().filter_map(|piece| piece.find(&t.code)).map(|one| usize::from(one.text.minutes)).sum();
    (!pieces.is_empty()).then(|| Outline {
        title: name(t, course),
        lead: t.s(match course {
            Course::People => "learn-people-lead",
            Course::Families => "learn-families-lead",
            Course::Staff => "learn-staff-lead",
        }),
        href: visit.link(&format!("/learn/{}", course.slug())),
        size: vec![t.n("learn-lessons", pieces.len()), t.n("learn-minutes", minutes)],
        lessons: lessons(visit, shelf, course),
    })
}

/// What a course is called.
pub(super) fn name(t: &Locale, course: Course) -> String {
    t.s(match course {
        Course::People => "learn-people",
        Course::Families => "learn-families",
        Course::Staff => "learn-staff",
    })
}

fn lessons(visit: &Visit, shelf: &Shelf, course: Course) -> Vec<Line> {
    let line = |piece: &super::shelf::Piece<super::shelf::Lesson>| {
        let found = piece.find(&visit.t.code)?;
        let mark = format!("{}/{}", course.slug(), piece.slug);
        Some(Line {
            title: found.text.title.clone(),
            href: visit.link(&format!("/learn/{mark}")),
            about: found.text.aim.clone(),
            minutes: Some(visit.t.n("learn-minutes", found.text.minutes.into())),
            mark,
            lang: (found.language != &*visit.t.code).then(|| found.language.to_owned()),
        })
    };
    shelf.course(course).iter().filter_map(line).collect()
}

fn talks(visit: &Visit, shelf: &Shelf) -> Vec<Line> {
    let line = |piece: &super::shelf::Piece<super::shelf::Talk>| {
        let found = piece.find(&visit.t.code)?;
        Some(Line {
            title: found.text.title.clone(),
            href: visit.link(&format!("/learn/talks/{}", piece.slug)),
            about: found.text.about.clone(),
            minutes: None,
            mark: String::new(),
            lang: (found.language != &*visit.t.code).then(|| found.language.to_owned()),
        })
    };
    shelf.talks().iter().filter_map(line).collect()
}
