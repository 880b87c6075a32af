//! `/fellowships`: what fellowships there are, said fairly and in the same few words for each, and how many of their
//! meetings are in the lists of this site, now.
//!
//! Facts and words are content, read once when the program starts; numbers come from the live directory. Nothing here
//! recommends one fellowship before another, and nothing is loaded from their sites.

mod facts;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::get,
};
use directory::{
    index::{Count, Index, Moment},
    kinds,
    model::Attendance,
    query::Query,
};

pub(crate) use facts::Fellowships;
use facts::{Facts, Group, Words};

use crate::{
    app::Shared,
    finder::view::when,
    web::{
        language::Visit,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// Every route of this feature.
pub(crate) fn routes() -> Router<Shared> {
    Router::new().route("/fellowships", get(all)).route("/fellowships/{slug}", get(one))
}

/// Minutes in which something counts as soon.
const SOON: u32 = 24 * 60;

#[derive(Template)]
#[template(path = "fellowships.html")]
struct AllPage {
    f: Frame,
    groups: Vec<Chapter>,
    /// Those in the lists of this site that have no page.
    others: Vec<Entry>,
}

/// A heading and what stands below it.
struct Chapter {
    heading: String,
    entries: Vec<Entry>,
}

/// One fellowship on the page of all.
struct Entry {
    name: String,
    full: Option<String>,
    href: String,
    what: Option<String>,
    /// How many meetings, and how many soon.
    numbers: Vec<String>,
}

#[derive(Template)]
#[template(path = "fellowship.html")]
struct OnePage {
    f: Frame,
    /// In full.
    name: String,
    /// As most people call it, where that is another.
    short: Option<String>,
    group: String,
    words: Words,
    founded: Option<String>,
    site: String,
    /// The site's host, to be shown.
    host: String,
    site_read: bool,
    here: Vec<Number>,
    sources: Vec<SourceLine>,
}

/// A number, and where the meetings behind it are.
struct Number {
    text: String,
    href: String,
}

struct SourceLine {
    title: String,
    url: String,
    read: Option<String>,
}

/// `GET /fellowships`
async fn all(State(app): State<Shared>, visit: Visit) -> Response {
    let snapshot = app.live.now();
    let ask = |query: Query| snapshot.index.answer(&snapshot.moment, &query).facets.fellowships;
    let listed = ask(Query::default());
    let soon = by_key(&ask(Query { within: Some(SOON), ..Query::default() }));
    let all = by_key(&listed);
    let pages = &app.shipped.fellowships;
    let entry = |facts: &Facts| {
        let key = facts.key();
        Entry {
            name: facts.short.clone(),
            full: facts.full().map(str::to_owned),
            href: visit.link(&format!("/fellowships/{}", facts.slug)),
            what: pages.words(&facts.slug, &visit.t.code).map(|words| words.what.clone()),
            numbers: numbers(&visit.t, of(&all, &key), of(&soon, &key)),
        }
    };
    let chapter = |group: Group| Chapter {
        heading: visit.t.s(group.heading()),
        entries: pages.list.iter().filter(|facts| facts.group == group).map(entry).collect(),
    };
    let known: HashSet<String> = pages.list.iter().map(Facts::key).collect();
    let others = listed.iter().map(|count| (kinds::fellowship_key(&count.value), count));
    let others = others.filter(|(key, _)| !known.contains(key)).map(|(key, count)| {
        let query = Query { fellowships: vec![key.as_str().into()], ..Query::default() };
        Entry {
            name: count.value.to_string(),
            full: None,
            href: visit.link(&format!("/meetings?{}", query.to_address())),
            what: None,
            numbers: numbers(&visit.t, count.count, of(&soon, &key)),
        }
    });
    page::render(&AllPage {
        groups: Group::ALL.into_iter().map(chapter).collect(),
        others: others.collect(),
        f: Frame::new(&app, &visit, Place::Fellowships, &visit.t.s("fellowships-title")),
    })
}

/// `GET /fellowships/{slug}`. The title stays neutral: it stands in the history of a browser.
async fn one(State(app): State<Shared>, visit: Visit, Path(slug): Path<String>) -> Response {
    let pages = &app.shipped.fellowships;
    let found = pages.find(&slug).and_then(|facts| Some((facts, pages.words(&slug, &visit.t.code)?)));
    let Some((facts, words)) = found else { return StatusCode::NOT_FOUND.into_response() };
    let t = &visit.t;
    let snapshot = app.live.now();
    let sources = facts.source.iter().map(|source| SourceLine {
        title: source.title.clone(),
        url: source.url.clone(),
        read: source.read.map(|date| t.one("fellowship-source-read", "date", &when::date(t, date))),
    });
    page::render(&OnePage {
        name: facts.name.clone(),
        short: facts.full().map(|_| facts.short.clone()),
        group: t.s(facts.group.heading()),
        words: words.clone(),
        founded: facts
            .founded
            .map(|year| t.one("fellowship-founded", "year", &t.numerals.digits(&year.to_string()))),
        host: page::host(&facts.site).unwrap_or(&facts.site).to_owned(),
        site: facts.site.clone(),
        site_read: facts.site_read,
        here: here(&visit, &snapshot.index, &snapshot.moment, facts),
        sources: sources.collect(),
        f: Frame::new(&app, &visit, Place::Fellowships, &t.s("fellowships-title")),
    })
}

/// What there is of it in the lists of this site at this moment; nothing where there is nothing.
fn here(visit: &Visit, index: &Index, moment: &Moment, facts: &Facts) -> Vec<Number> {
    let query = facts.query();
    let soon = Query { within: Some(SOON), ..query.clone() };
    let now = Query { within: Some(0), ..query.clone() };
    let online = Query { attendance: vec![Attendance::Online], ..query.clone() };
    let asked = [
        ("fellowship-here-listed", query),
        ("fellowship-here-soon", soon),
        ("fellowship-here-now", now),
        ("fellowship-here-online", online),
    ];
    let numbers = asked.into_iter().map(|(text, query)| {
        let count = index.answer(moment, &query).total;
        let href = visit.link(&format!("/meetings?{}", query.to_address()));
        (count, Number { text: visit.t.n(text, count), href })
    });
    numbers.filter(|(count, _)| *count > 0).map(|(_, number)| number).collect()
}

fn numbers(t: &Locale, listed: usize, soon: usize) -> Vec<String> {
    let listed_here = (listed > 0).then(|| t.n("fellowship-meetings", listed));
    let soon = (soon > 0).then(|| t.n("fellowship-soon", soon));
    listed_here.into_iter().chain(soon).collect()
}

/// A count of all, by fellowship: lists may invent as many as they like.
fn by_key(counts: &[Count<Box<str>>]) -> HashMap<String, usize> {
    counts.iter().map(|count| (kinds::fellowship_key(&count.value), count.count)).collect()
}

/// How many meetings a fellowship has in a count of all.
fn of(counts: &HashMap<String, usize>, key: &str) -> usize {
    counts.get(key).copied().unwrap_or_default()
}
