//! The list in the order that may suit somebody.

use askama::Template;
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use directory::{
    index::Hit,
    model::Standing,
    query::{Parsed, Query},
};
use matching::{Candidate, Ranker as _, Travel};

use super::{
    Taps,
    told::Visits,
    words::{Whys, Words},
};
use crate::{
    app::Shared,
    finder::{
        ask, line,
        near::Here,
        view::{
            filters,
            place::Unit,
            row::{Reader, Row},
        },
    },
    web::{
        errors,
        forms::{self, Form},
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// So many meetings are put into order: the first ones of the plain list.
const LOOKED_AT: usize = 1_000;
/// So many are shown.
const SHOWN: usize = 25;

#[derive(Template)]
#[template(path = "for-me.html")]
struct ForMePage {
    f: Frame,
    /// "From 3 visits you told about …"
    from: String,
    /// That only the first meetings of the plain list were looked at, where there are more.
    first: Option<String>,
    /// "You liked: …"
    learnt: Vec<String>,
    rows: Vec<Row>,
    /// The plain list.
    plain: Plain,
    /// What the page's own form sends along.
    hidden: Vec<(&'static str, String)>,
    /// Meetings one may have been to.
    choices: Vec<(String, Box<str>)>,
    taps: Taps,
}

/// The way to the list in its own order.
enum Plain {
    To(String),
    /// Around the reader's own place, which may stand in no address.
    Near {
        here: String,
        question: String,
    },
}

/// `POST /meetings/for-me`: a question as the finder's forms send it, and visits. The answer is kept by nobody.
pub(in crate::finder) async fn show(
    State(app): State<Shared>,
    visit: Visit,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !forms::from_here(&headers) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let form = Form::read(&body);
    let visits = Visits::read(&form);
    let pairs = match form.find("go") {
        Some(address) => forms::pairs(address),
        None => form.fields().to_vec(),
    };
    let here = Here::read(form.get("here")).map(|here| here.to_string());
    let place = here.iter().map(|here| ("near".to_owned(), here.clone()));
    let placed: Vec<_> = place.chain(pairs.iter().cloned()).collect();
    let snapshot = app.live.now();
    let heard = line::question(&placed, &snapshot, &app.gazetteer);
    let Parsed { mut query, mut faults } = heard.parsed;
    filters::fold(&pairs, &mut query, &mut faults);
    let query = Query { cursor: None, limit: Some(LOOKED_AT), ..query };
    let (asked, _) = ask::settle_or_drop(query, &app.gazetteer);
    let answer = snapshot.index.answer(&snapshot.moment, &asked.query);
    let hits: Vec<Hit<'_>> =
        answer.hits.into_iter().filter(|hit| matches!(hit.standing, Standing::Active)).collect();
    let now = snapshot.moment.now();
    let (mut model, limits) = (visits.model(&snapshot), visits.limits());
    if asked.query.near.is_some() && !model.is_blank() {
        // Liking must not send anybody across a country. Nobody said how they travel, so distances are said, not times.
        model = model.travelling(Travel::Car);
    }
    let candidates = limits.admitted(&Candidate::of(&hits), now);
    let fits = model.rank(&candidates, now);

    let unit = Unit::of(&asked.query, asked.places.first().map(|best| best.place.country_code));
    let reader = Reader { visit: &visit, now, zone: asked.query.zone.as_ref(), unit };
    let words = Words { t: &visit.t, travel: None, unit };
    let rows = fits.iter().take(SHOWN).filter_map(|fit| {
        let hit = hits.get(fit.candidate.place)?;
        Some(Row { whys: Some(Whys::of(&words, fit)), ..reader.row(hit) })
    });
    let rows: Vec<Row> = rows.collect();
    let question = Query { limit: None, ..asked.query.clone() };
    let mine = here.filter(|here| question.near.as_ref().is_some_and(|near| *near.asked == **here));
    let page = ForMePage {
        f: Frame::new(&app, &visit, Place::Meetings, &visit.t.s("results-title")).unlisted(),
        from: visit.t.n("fit-from", visits.found(&snapshot).len()),
        first: (answer.total > LOOKED_AT).then(|| visit.t.n("fit-first", LOOKED_AT)),
        learnt: words.learnt(&model.learnt(now)),
        plain: plain(&visit, &question, mine.as_deref()),
        hidden: hidden(&visits, &question, mine.as_deref()),
        choices: rows.iter().map(|row| (row.slug.clone(), row.name.clone())).collect(),
        rows,
        taps: Taps::new(&visit.t),
    };
    page::render(&page)
}

/// `GET /meetings/for-me`: nothing was kept to make it again from.
pub(in crate::finder) async fn back(visit: Visit) -> Response {
    page::see_other(&visit.link("/meetings"))
}

fn plain(visit: &Visit, question: &Query, here: Option<&str>) -> Plain {
    if let Some(here) = here {
        return Plain::Near { here: here.to_owned(), question: question.to_address_without("near") };
    }
    let address = question.to_address();
    let path = visit.link("/meetings");
    Plain::To(if address.is_empty() { path } else { format!("{path}?{address}") })
}

/// What goes from this page to the next one in the body of its form.
fn hidden(visits: &Visits, question: &Query, here: Option<&str>) -> Vec<(&'static str, String)> {
    let go = match here {
        Some(_) => question.to_address_without("near"),
        None => question.to_address(),
    };
    let here = here.map(|here| ("here", here.to_owned()));
    [("go", go)].into_iter().chain(here).chain(visits.fields()).collect()
}
