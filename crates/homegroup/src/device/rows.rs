//! How kept meetings stand now: next times, changes, and what is in no list any more.

use askama::Template;
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use directory::{index::Hit, model::Slug};
use jiff::Timestamp;

use crate::{
    app::Shared,
    finder::view::{
        place::Unit,
        row::{Reader, Row},
    },
    live::Snapshot,
    web::{
        errors,
        forms::{self, Form},
        language::Visit,
        page,
    },
};

/// How many meetings are looked up at once; the script keeps no more.
const MOST: usize = 200;

/// A piece of a page, for the script to put in its place.
#[derive(Template)]
#[template(path = "kept-rows.html")]
struct Rows {
    f: Words,
    rows: Vec<Row>,
    /// Those that have another address now.
    moved: Vec<Moved>,
    /// Those that are in no list of this site any more.
    gone: Vec<String>,
}

/// The texts of a piece of a page.
struct Words(Visit);

impl Words {
    fn s(&self, id: &str) -> String {
        self.0.t.s(id)
    }
}

/// A meeting that was kept under another address.
struct Moved {
    from: String,
    to: String,
}

/// `POST /kept/rows` with `slug`, as often as there are meetings. They are public; that somebody keeps them is not,
/// so they come in the body.
pub(super) async fn show(
    State(app): State<Shared>,
    visit: Visit,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !forms::from_here(&headers) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let form = Form::read(&body);
    let snapshot = app.live.now();
    let reader = Reader { visit: &visit, now: snapshot.moment.now(), zone: None, unit: Unit::Km };
    let (mut hits, mut moved, mut gone) = (Vec::new(), Vec::new(), Vec::new());
    for asked in form.all("slug").take(MOST) {
        match find(&snapshot, asked) {
            Some(hit) => {
                let now = hit.listing.slug.as_str();
                if now != asked {
                    moved.push(Moved { from: asked.to_owned(), to: now.to_owned() });
                }
                hits.push(hit);
            }
            None => gone.push(asked.to_owned()),
        }
    }
    hits.sort_by_key(|hit| (hit.occurrence.map_or(Timestamp::MAX, |o| o.start), hit.listing.slug.clone()));
    hits.dedup_by(|one, other| one.listing.slug == other.listing.slug);
    let rows = reader.rows(&hits);
    page::render(&Rows { f: Words(visit), rows, moved, gone })
}

/// The meeting of this address, or the one it must mean that has another address now.
fn find<'a>(snapshot: &'a Snapshot, asked: &str) -> Option<Hit<'a>> {
    let listing = snapshot.find(&Slug::new(asked).ok()?)?;
    snapshot.index.hit_of(&snapshot.moment, listing)
}
