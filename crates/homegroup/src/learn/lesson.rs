//! A lesson: its text, the one thing to do, questions to check oneself with, and how sure one is before and after.
//! Answers come in the body of a form, are explained once, and are kept nowhere.

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
};

use super::{
    Written,
    course::name,
    frame,
    shelf::{Course, Found, Lesson, Piece, Question},
};
use crate::{
    app::{App, Shared},
    web::{
        cited::{Note, Notes},
        forms::{self, Form},
        language::Visit,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// How sure somebody can be, from not at all.
const SUREST: u8 = 10;

#[derive(Template)]
#[template(path = "lesson.html")]
struct LessonPage<'a> {
    f: Frame,
    top: Top<'a>,
    /// Made from our own Markdown.
    html: String,
    act: Button<'a>,
    questions: Vec<Asked<'a>>,
    before: Scale,
    after: Scale,
    notes: Vec<Note>,
    /// Where the answers go.
    action: String,
}

#[derive(Template)]
#[template(path = "lesson-answers.html")]
struct AnswersPage<'a> {
    f: Frame,
    top: Top<'a>,
    answers: Vec<Answered<'a>>,
    act: Button<'a>,
    /// How sure they said they were, before and after.
    before: Option<String>,
    after: Option<String>,
    /// The same for the script; empty where nothing was said.
    before_plain: String,
    after_plain: String,
    notes: Vec<Note>,
    /// The lesson's own page.
    back: String,
}

/// What both pages begin and end with.
struct Top<'a> {
    lesson: &'a Lesson,
    course: String,
    course_href: String,
    /// "Lesson 2 of 7".
    place: String,
    minutes: String,
    written: Written,
    /// Under which name a device marks it as read.
    mark: String,
    next: Option<(String, String)>,
}

struct Button<'a> {
    /// Made from our own Markdown.
    html: String,
    label: &'a str,
    href: String,
}

struct Asked<'a> {
    name: String,
    ask: &'a str,
    choices: &'a [String],
}

/// Eleven steps, and what the two ends mean.
struct Scale {
    name: &'static str,
    title: String,
    low: String,
    high: String,
    /// The value sent, and as the language writes it.
    steps: Vec<(u8, String)>,
}

struct Answered<'a> {
    ask: &'a str,
    /// What was chosen.
    chosen: Option<&'a str>,
    fits: bool,
    best: &'a str,
    /// Made from our own Markdown.
    why: String,
}

/// `GET /learn/{course}/{slug}`
pub(super) async fn show(
    State(app): State<Shared>,
    visit: Visit,
    Path((course, slug)): Path<(String, String)>,
) -> Response {
    let Some((course, piece, found)) = find(&app, &visit, &course, &slug) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let locale = app.shipped.texts.get(found.language).unwrap_or_else(|| app.shipped.texts.first());
    let mut notes = Notes::new(&app.shipped.sources, locale, &visit.t.code);
    let html = notes.html(&found.text.text);
    let act = button(&visit, found.text, &mut notes);
    let lesson = found.text;
    let questions = lesson.question.iter().enumerate();
    page::render(&LessonPage {
        f: frame(&app, &visit),
        html,
        act,
        questions: questions
            .map(|(at, one)| Asked { name: format!("q{at}"), ask: &one.ask, choices: &one.choices })
            .collect(),
        before: scale(&visit.t, course, "before"),
        after: scale(&visit.t, course, "after"),
        notes: notes.list(),
        action: visit.link(&visit.path),
        top: top(&app, &visit, course, piece, &found),
    })
}

/// `POST /learn/{course}/{slug}`
pub(super) async fn answers(
    State(app): State<Shared>,
    visit: Visit,
    Path((course, slug)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let Some((course, piece, found)) = find(&app, &visit, &course, &slug) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if !forms::from_here(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let form = Form::read(&body);
    let locale = app.shipped.texts.get(found.language).unwrap_or_else(|| app.shipped.texts.first());
    let mut notes = Notes::new(&app.shipped.sources, locale, &visit.t.code);
    let lesson = found.text;
    let answers = lesson
        .question
        .iter()
        .enumerate()
        .map(|(at, question)| answered(question, form.get(&format!("q{at}")), notes.html(&question.why)));
    let answers = answers.collect();
    let act = button(&visit, lesson, &mut notes);
    let (before, after) = (sure(&form, "before"), sure(&form, "after"));
    let said = |sure: Option<u8>| sure.map(|sure| visit.t.numerals.digits(&sure.to_string()));
    let plain = |sure: Option<u8>| sure.map(|sure| sure.to_string()).unwrap_or_default();
    page::render(&AnswersPage {
        f: frame(&app, &visit).unlisted(),
        answers,
        act,
        before: said(before),
        after: said(after),
        before_plain: plain(before),
        after_plain: plain(after),
        notes: notes.list(),
        back: visit.link(&visit.path),
        top: top(&app, &visit, course, piece, &found),
    })
}

fn find<'a>(
    app: &'a App,
    visit: &Visit,
    course: &str,
    slug: &str,
) -> Option<(Course, &'a Piece<Lesson>, Found<'a, Lesson>)> {
    let course = Course::named(course)?;
    let piece = app.shipped.shelf.lesson(course, slug)?;
    Some((course, piece, piece.find(&visit.t.code)?))
}

fn top<'a>(
    app: &'a App,
    visit: &Visit,
    course: Course,
    piece: &Piece<Lesson>,
    found: &Found<'a, Lesson>,
) -> Top<'a> {
    let t = &*visit.t;
    let all = app.shipped.shelf.course(course);
    let at = all.iter().position(|other| other.slug == piece.slug).unwrap_or_default();
    let href = |slug: &str| visit.link(&format!("/learn/{}/{slug}", course.slug()));
    let next =
        all.get(at + 1).and_then(|next| Some((href(&next.slug), next.find(&t.code)?.text.title.clone())));
    let place = [("number", (at + 1).into()), ("count", all.len().into())];
    Top {
        lesson: found.text,
        course: name(t, course),
        course_href: visit.link(&format!("/learn/{}", course.slug())),
        place: t.with("learn-place", &place),
        minutes: t.n("learn-minutes", found.text.minutes.into()),
        written: Written::new(app, visit, found.language, found.text.reviewed),
        mark: format!("{}/{}", course.slug(), piece.slug),
        next,
    }
}

fn button<'a>(visit: &Visit, lesson: &'a Lesson, notes: &mut Notes<'_>) -> Button<'a> {
    Button {
        html: notes.html(&lesson.act.text),
        label: &lesson.act.label,
        href: visit.link(&lesson.act.href),
    }
}

fn scale(t: &Locale, course: Course, name: &'static str) -> Scale {
    let (low, high) = match course {
        Course::People => ("learn-sure-people-low", "learn-sure-people-high"),
        Course::Families => ("learn-sure-families-low", "learn-sure-families-high"),
        Course::Staff => ("learn-sure-staff-low", "learn-sure-staff-high"),
    };
    let title = if name == "before" { "learn-sure-before" } else { "learn-sure-after" };
    Scale {
        name,
        title: t.s(title),
        low: t.s(low),
        high: t.s(high),
        steps: (0..=SUREST).map(|step| (step, t.numerals.digits(&step.to_string()))).collect(),
    }
}

fn sure(form: &Form, name: &str) -> Option<u8> {
    form.get(name).parse().ok().filter(|sure| *sure <= SUREST)
}

fn answered<'a>(question: &'a Question, sent: &str, why: String) -> Answered<'a> {
    let chosen = sent.parse::<usize>().ok().filter(|at| *at < question.choices.len());
    let choice = |at: usize| question.choices.get(at).map(String::as_str);
    Answered {
        ask: &question.ask,
        chosen: chosen.and_then(choice),
        fits: chosen == Some(question.right),
        best: choice(question.right).unwrap_or_default(),
        why,
    }
}
