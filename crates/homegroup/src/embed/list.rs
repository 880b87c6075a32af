//! What the list says, worked out once for the script and the frame alike; and `GET /embed/meetings`, which is for the
//! script.

use axum::{
    Json,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse as _, Response},
};
use directory::query::{Fault, Query};
use serde::Serialize;

use crate::{
    app::{App, Shared},
    finder::{
        api, ask,
        view::{
            place::Unit,
            row::{Reader, Row},
        },
    },
    live::Snapshot,
    web::{caching::Tag, forms, language::Visit},
};

/// How many meetings a list shows unless it says otherwise, and at most.
const USUAL: usize = 10;
const MOST: usize = 100;

/// A list for another site.
pub(super) struct List {
    pub(super) rows: Vec<Row>,
    /// How many there are in all, in words.
    pub(super) count: String,
    /// The whole list, on this site.
    pub(super) all: String,
}

impl List {
    /// What answers a question, or the first parameter that cannot be used: a list of something else than was meant
    /// must not stand on somebody's page.
    pub(super) fn of(app: &App, snapshot: &Snapshot, visit: &Visit) -> Result<Self, Fault> {
        let query = read(&visit.query)?;
        let all = whole(visit, &query);
        let asked = ask::settle(query, &app.gazetteer)?;
        let limit = asked.query.limit.unwrap_or(USUAL).min(MOST);
        let query = Query { limit: Some(limit), ..asked.query };
        let answer = snapshot.index.answer(&snapshot.moment, &query);
        let zone = query.zone.as_ref();
        let country = asked.places.first().map(|best| best.place.country_code);
        let reader = Reader { visit, now: snapshot.moment.now(), zone, unit: Unit::of(&query, country) };
        Ok(Self { rows: reader.rows(&answer.hits), count: visit.t.n("results-count", answer.total), all })
    }
}

/// The question in an address.
pub(super) fn read(address: &str) -> Result<Query, Fault> {
    let pairs = forms::pairs(address);
    let parsed = Query::parse(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    match parsed.faults.into_iter().next() {
        Some(fault) => Err(fault),
        None => Ok(Query { cursor: None, ..parsed.query }),
    }
}

/// The page of this site with the same question.
pub(super) fn whole(visit: &Visit, query: &Query) -> String {
    let address = Query { limit: None, ..query.clone() }.to_address();
    visit.link(&if address.is_empty() { "/meetings".to_owned() } else { format!("/meetings?{address}") })
}

/// The list as the script takes it: texts, ready to be shown as texts.
#[derive(Serialize)]
struct Body {
    lang: Box<str>,
    dir: &'static str,
    title: String,
    count: String,
    /// "20:30 for you", with the time left open as `{}`.
    here: String,
    /// 12 or 24.
    clock: String,
    rows: Vec<Line>,
    /// Said where there is nothing.
    none: String,
    all: Link,
}

/// A link to this site; its address begins with a slash.
#[derive(Serialize)]
struct Link {
    text: String,
    href: String,
}

/// One meeting.
#[derive(Serialize)]
struct Line {
    name: Box<str>,
    href: String,
    time: String,
    day: String,
    /// RFC 3339, and the same on the meeting's wall; none by appointment.
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<[String; 2]>,
    /// Whose clock that is.
    #[serde(skip_serializing_if = "Option::is_none")]
    zone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    soon: Option<String>,
    facts: Vec<String>,
    /// Paused, closed on some days.
    notices: Vec<String>,
}

impl Line {
    fn of(row: Row) -> Self {
        Self {
            name: row.name,
            href: row.href,
            time: row.clock,
            day: row.day,
            start: row.instant.map(|instant| [instant.utc, instant.wall]),
            zone: row.zone,
            soon: row.pill.map(|pill| pill.text),
            facts: row.place.into_iter().chain(row.far).chain(row.facts).collect(),
            notices: row.notices,
        }
    }
}

/// `GET /embed/meetings`
pub(super) async fn show(State(app): State<Shared>, visit: Visit, headers: HeaderMap) -> Response {
    let snapshot = app.live.now();
    let address = format!("{}|{}", visit.t.code, visit.query);
    let tag = Tag::of_minute(&snapshot, &app.site, &address);
    if let Some(unchanged) = tag.answer(&headers) {
        return unchanged;
    }
    match List::of(&app, &snapshot, &visit) {
        Ok(list) => tag.on(Json(body(&visit, list)).into_response()),
        Err(fault) => api::refuse(&fault),
    }
}

fn body(visit: &Visit, list: List) -> Body {
    let t = &visit.t;
    Body {
        lang: t.code.clone(),
        dir: t.direction(),
        title: t.s("embed-title"),
        count: list.count,
        here: t.one("time-here", "time", "{}"),
        clock: t.s("clock-kind"),
        rows: list.rows.into_iter().map(Line::of).collect(),
        none: t.s("embed-none"),
        all: Link { text: t.s("embed-all"), href: list.all },
    }
}
