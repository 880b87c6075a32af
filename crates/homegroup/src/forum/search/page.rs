//! `/forum/search`: what somebody looks for comes in the body of a form, so that it stands in no address, no history and
//! no log.

use askama::Template;
use axum::{
    body::Bytes,
    extract::State,
    response::{IntoResponse as _, Response},
};
use store::OwnPost;

use super::{
    super::{here::frame, notes, view, words},
    AREA, Question, Results,
};
use crate::{
    app::{App, Shared},
    finder::view::kinds,
    stewards::words::Hour,
    web::{
        forms::Form,
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// Posts on a page.
const SHOWN: usize = 20;
/// Letters of each that are shown.
const OPENING: usize = 220;
/// The longest question, in characters; what is beyond is left away.
const LONGEST: usize = 200;

#[derive(Template)]
#[template(path = "forum_search.html")]
struct SearchPage {
    f: Frame,
    asked: String,
    area: String,
    language: String,
    areas: Vec<Choice>,
    languages: Vec<Choice>,
    /// The posts are still being read.
    filling: bool,
    /// "12 posts, the newest first"; `None` while nothing was asked.
    count: Option<String>,
    hits: Vec<Hit>,
    next: Option<u32>,
}

struct Choice {
    value: String,
    text: String,
    chosen: bool,
}

struct Hit {
    href: String,
    title: String,
    area: String,
    written: Hour,
    /// What it may be hard to read about: then no words are shown before the page is opened.
    notes: Option<String>,
    words: String,
    language: Box<str>,
    direction: &'static str,
}

/// `GET /forum/search`: the form.
pub(in crate::forum) async fn show(State(app): State<Shared>, visit: Visit) -> Response {
    page::render(&of(&app, &visit, &Form::of(Vec::new())))
}

/// `POST /forum/search`
pub(in crate::forum) async fn take(State(app): State<Shared>, visit: Visit, body: Bytes) -> Response {
    let form = Form::read(&body);
    let mut page = of(&app, &visit, &form);
    if page.asked.is_empty() {
        return page::render(&page);
    }
    let before = form.get("before").parse().ok();
    let question =
        Question { text: &page.asked, area: &page.area, language: &page.language, before, limit: SHOWN };
    match app.words.find(&app.store, &question).await {
        Ok(Results { posts, total, next }) => {
            let count = usize::try_from(total).unwrap_or(usize::MAX);
            page.count = Some(visit.t.n("forum-search-found", count));
            page.hits = posts.iter().map(|post| hit(&app, &visit, post)).collect();
            page.next = next;
            page::render(&page)
        }
        Err(error) => super::super::here::broken(error).into_response(),
    }
}

fn of(app: &App, visit: &Visit, form: &Form) -> SearchPage {
    let t = &visit.t;
    let area = app.shipped.areas.find(form.get("area")).map(|area| area.slug.to_string()).unwrap_or_default();
    let language = form.get("language");
    let languages = app.shipped.texts.all().iter().map(|locale| &*locale.code);
    let language = languages.clone().find(|code| *code == language).unwrap_or_default().to_owned();
    let all = |chosen: bool, text: &str| Choice { value: String::new(), text: t.s(text), chosen };
    let choices = app.shipped.areas.all().iter().map(|one| Choice {
        value: one.slug.to_string(),
        text: one.title(t),
        chosen: *one.slug == *area,
    });
    let areas = std::iter::once(all(area.is_empty(), "forum-search-everywhere")).chain(choices).collect();
    let choices = languages.map(|code| Choice {
        value: code.to_owned(),
        text: kinds::language(t, code),
        chosen: code == language,
    });
    let languages =
        std::iter::once(all(language.is_empty(), "forum-search-any-language")).chain(choices).collect();
    SearchPage {
        f: frame(app, visit, &t.s("forum-search-title")).unlisted(),
        asked: form.line("q").chars().take(LONGEST).collect(),
        area,
        language,
        areas,
        languages,
        filling: !app.words.is_ready(),
        count: None,
        hits: Vec::new(),
        next: None,
    }
}

fn hit(app: &App, visit: &Visit, one: &OwnPost) -> Hit {
    let t = &visit.t;
    let post = &one.post;
    let area = app.shipped.areas.find(post.place.strip_prefix(AREA).unwrap_or_default());
    Hit {
        href: visit.link(&format!("/forum/posts/{}", post.id)),
        title: view::title_of(t, one),
        area: area.map(|area| area.title(t)).unwrap_or_default(),
        written: Hour::of_act(t, post.written, app.clock.now()),
        notes: notes::said(t, &post.notes),
        words: words::opening(&post.body, OPENING),
        direction: view::direction(&post.language),
        language: post.language.clone(),
    }
}
