//! Pages about the site itself: what it promises and whose work it rests on, the fellowships it lists, the way out.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::Response,
};
use directory::{
    kinds::Program,
    model::{Fellowship, SourceName},
    query::Query,
};

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

#[derive(Template)]
#[template(path = "fellowships.html")]
struct FellowshipsPage {
    f: Frame,
    fellowships: Vec<FellowshipLine>,
}

struct FellowshipLine {
    name: String,
    /// In full, where lists use the short form.
    full: Option<&'static str>,
    count: String,
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

/// `GET /fellowships`
pub(super) async fn fellowships(State(app): State<Shared>, visit: Visit) -> Response {
    let snapshot = app.live.now();
    let answer = snapshot.index.answer(&snapshot.moment, &Query::default());
    let lines = answer.facets.fellowships.iter().map(|count| {
        let name = &*count.value;
        let query = Query { fellowships: vec![name.into()], ..Query::default() };
        let program = Fellowship::new(name).ok().and_then(|name| Program::of(&name));
        FellowshipLine {
            name: name.to_owned(),
            full: program.map(Program::name).filter(|full| *full != name),
            count: visit.t.n("fellowship-meetings", count.count),
            href: visit.link(&format!("/meetings?{}", query.to_address())),
        }
    });
    page::render(&FellowshipsPage {
        fellowships: lines.collect(),
        f: Frame::new(&app, &visit, Place::Fellowships, &visit.t.s("fellowships-title")),
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
