//! The first page: one question, a few doors, and what starts soon.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use directory::{
    model::Zone,
    query::{self, Query},
};

use super::{
    near::NearMe,
    view::{
        place::Unit,
        row::{Reader, Row, zone_asked},
    },
};
use crate::{
    app::Shared,
    sources::import,
    web::{
        errors, forms,
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// How many of the next meetings the first page shows.
const SOON: usize = 6;
/// And how far ahead it looks, in minutes.
const SOON_MINUTES: u32 = 12 * 60;

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    f: Frame,
    /// There is no list at all.
    empty: bool,
    /// How many are open this minute, in words.
    open_now: String,
    soon: Vec<Row>,
    /// The reader's, where the address names it; the question keeps it.
    zone: Option<String>,
    near_me: NearMe,
    /// Lines that show what may be typed.
    examples: Vec<Example>,
}

/// A line to try.
struct Example {
    text: String,
    href: String,
}

/// The texts of the examples.
const EXAMPLES: [&str; 3] = ["ask-example-1", "ask-example-2", "ask-example-3"];

/// `GET /`
pub(super) async fn show(State(app): State<Shared>, visit: Visit) -> Response {
    let snapshot = app.live.now();
    let soon = Query { within: Some(SOON_MINUTES), limit: Some(SOON), ..Query::default() };
    let answer = snapshot.index.answer(&snapshot.moment, &soon);
    let zone = zone_asked(&visit);
    let reader = Reader { visit: &visit, now: snapshot.moment.now(), zone: zone.as_ref(), unit: Unit::Km };
    let frame = Frame::new(&app, &visit, Place::Elsewhere, &visit.t.s("home-title"));
    page::render(&HomePage {
        f: if zone.is_some() { frame.unlisted() } else { frame },
        empty: snapshot.index.is_empty(),
        open_now: visit.t.n("door-now-count", snapshot.moment.in_progress()),
        soon: reader.rows(&answer.hits),
        examples: examples(&visit, zone.as_ref()),
        near_me: NearMe::asking(&Query { zone: zone.clone(), ..Query::default() }),
        zone: zone.as_ref().map(ToString::to_string),
    })
}

fn examples(visit: &Visit, zone: Option<&Zone>) -> Vec<Example> {
    let zone = zone.map(|zone| format!("&tz={}", query::encoded(zone.as_str()))).unwrap_or_default();
    let example = |id| {
        let text = visit.t.s(id);
        let href = visit.link(&format!("/meetings?ask={}{zone}", query::encoded(&text)));
        Example { text, href }
    };
    EXAMPLES.map(example).into()
}

/// `POST /sample`: an empty site takes up the sample list.
pub(super) async fn load_sample(State(app): State<Shared>, visit: Visit, headers: HeaderMap) -> Response {
    if !forms::from_here(&headers) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    match sample_loaded(&app).await {
        // Whoever pressed the button should see it.
        Ok(revision) => {
            app.live.reach(revision).await;
            page::see_other(&visit.link("/"))
        }
        Err(error) => {
            tracing::error!(%error, "the sample list could not be loaded");
            errors::show(&app, &visit, StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}

/// Loads it; the lists' revision with it.
async fn sample_loaded(app: &Shared) -> anyhow::Result<i64> {
    import::load_sample(&app.store, &app.gazetteer, app.clock.now()).await?;
    Ok(app.store.revision().await?)
}
