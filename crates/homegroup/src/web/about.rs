//! Pages about the site itself: what it promises and whose work it rests on, the way out.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::Response,
};
use directory::{model::SourceName, query::Query};

use super::{
    language::Visit,
    page::{self, Frame, Place},
};
use crate::{
    app::Shared,
    identity::{Visitor, cookie},
};

#[derive(Template)]
#[template(path = "about.html")]
struct AboutPage {
    f: Frame,
    lists: Vec<List>,
}

struct List {
    title: Box<str>,
    count: String,
    sample: bool,
    /// On this site.
    href: String,
}

/// `GET /about`
pub(super) async fn about(State(app): State<Shared>, visit: Visit) -> Response {
    let snapshot = app.live.now();
    let answer = snapshot.index.answer(&snapshot.moment, &Query::default());
    let count = |name: &SourceName| {
        answer.facets.sources.iter().find(|count| count.value == *name).map_or(0, |count| count.count)
    };
    let lists = snapshot.sources.iter().map(|source| List {
        title: source.title.clone(),
        count: visit.t.n("about-list-meetings", count(&source.name)),
        sample: source.sample,
        href: visit.link(&format!("/meetings?source={}", source.name)),
    });
    page::render(&AboutPage {
        lists: lists.collect(),
        f: Frame::new(&app, &visit, Place::About, &visit.t.s("about-title")),
    })
}

/// `GET /leave`: to another site, at once; whoever is somebody here is so no longer.
pub(super) async fn leave(State(app): State<Shared>, visitor: Visitor, headers: HeaderMap) -> Response {
    let mut answer = page::see_other(&app.site.leave_to);
    if cookie::is_sent(&headers) {
        app.rooms.leave_all(&visitor);
        answer.headers_mut().insert(header::SET_COOKIE, cookie::clear());
    }
    answer
}
