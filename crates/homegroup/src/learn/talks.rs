//! Conversations to practise: a made-up person says something, one chooses what one might say, and reads what that
//! does. Every choice is a link; nothing is kept, and going back is the browser's own.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};

use super::{
    Written, frame,
    shelf::{Choice, Course, Found, Node, Talk},
};
use crate::{
    app::{App, Shared},
    web::{
        cited::{Note, Notes},
        forms,
        language::Visit,
        page::{self, Frame, Place},
    },
};

#[derive(Template)]
#[template(path = "talk.html")]
struct BeginPage<'a> {
    f: Frame,
    title: &'a str,
    written: Written,
    /// Made from our own Markdown.
    about: String,
    begin: String,
    /// The lesson it belongs to.
    lesson: Option<(String, String)>,
    notes: Vec<Note>,
}

#[derive(Template)]
#[template(path = "talk-node.html")]
struct NodePage<'a> {
    f: Frame,
    title: &'a str,
    written: Written,
    /// What was said, and what that did.
    said: Option<(&'a str, String)>,
    scene: Option<String>,
    says: Option<&'a str>,
    choices: Vec<(String, &'a str)>,
    end: Option<String>,
    /// The conversation's first page.
    begin: String,
    lesson: Option<(String, String)>,
    notes: Vec<Note>,
}

/// `GET /learn/talks/{slug}`
pub(super) async fn begin(State(app): State<Shared>, visit: Visit, Path(slug): Path<String>) -> Response {
    let Some(found) = find(&app, &visit, &slug) else { return StatusCode::NOT_FOUND.into_response() };
    let Some(first) = found.text.node.first() else { return StatusCode::NOT_FOUND.into_response() };
    let mut notes = notes(&app, &visit, found.language);
    page::render(&BeginPage {
        f: frame(&app, &visit),
        title: &found.text.title,
        written: Written::new(&app, &visit, found.language, found.text.reviewed),
        about: notes.html(&found.text.about),
        begin: visit.link(&format!("/learn/talks/{slug}/{}", first.id)),
        lesson: lesson(&app, &visit, found.text),
        notes: notes.list(),
    })
}

/// `GET /learn/talks/{slug}/{node}?from=…&choice=…`
pub(super) async fn node(
    State(app): State<Shared>,
    visit: Visit,
    Path((slug, id)): Path<(String, String)>,
) -> Response {
    let Some(found) = find(&app, &visit, &slug) else { return StatusCode::NOT_FOUND.into_response() };
    let talk = found.text;
    let Some(node) = talk.at(&id) else { return StatusCode::NOT_FOUND.into_response() };
    let mut notes = notes(&app, &visit, found.language);
    let said = chosen(talk, node, &visit.query).map(|choice| (&*choice.says, notes.html(&choice.note)));
    let mut html = |text: &Option<String>| text.as_deref().map(|text| notes.html(text));
    let (scene, end) = (html(&node.scene), html(&node.end));
    let link = |(at, choice): (usize, &Choice)| {
        visit.link(&format!("/learn/talks/{slug}/{}?from={id}&choice={at}", choice.to))
    };
    page::render(&NodePage {
        f: frame(&app, &visit),
        title: &talk.title,
        written: Written::new(&app, &visit, found.language, talk.reviewed),
        said,
        scene,
        says: node.says.as_deref(),
        choices: node.choice.iter().enumerate().map(|(at, one)| (link((at, one)), &*one.says)).collect(),
        end,
        begin: visit.link(&format!("/learn/talks/{slug}")),
        lesson: lesson(&app, &visit, talk),
        notes: notes.list(),
    })
}

fn find<'a>(app: &'a App, visit: &Visit, slug: &str) -> Option<Found<'a, Talk>> {
    app.shipped.shelf.talk(slug)?.find(&visit.t.code)
}

fn notes<'a>(app: &'a App, visit: &'a Visit, language: &str) -> Notes<'a> {
    let locale = app.shipped.texts.get(language).unwrap_or_else(|| app.shipped.texts.first());
    Notes::new(&app.shipped.sources, locale, &visit.t.code)
}

/// The choice that led here, where the address names one that did.
fn chosen<'a>(talk: &'a Talk, here: &Node, query: &str) -> Option<&'a Choice> {
    let pairs = forms::pairs(query);
    let given = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let choice = talk.at(given("from")?)?.choice.get(given("choice")?.parse::<usize>().ok()?)?;
    (choice.to == here.id).then_some(choice)
}

/// The address and title of the lesson it belongs to.
fn lesson(app: &App, visit: &Visit, talk: &Talk) -> Option<(String, String)> {
    let all = app.shipped.shelf.course(Course::Staff);
    let piece = all.iter().find(|piece| piece.number == talk.module)?;
    let title = piece.find(&visit.t.code)?.text.title.clone();
    Some((visit.link(&format!("/learn/staff/{}", piece.slug)), title))
}
