//! The points of the map: the same question as the list's, its answer gathered into spots for one view.
//!
//! A view of the map is no position of a person and may stand in an address; beside a question about a person's own
//! position, both are sent in the body of a form (see [`super::near`]).

use axum::{
    Json,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
};
use directory::{
    index::{Bounds, Chart, Spot},
    places::{Gazetteer, Place},
    query::{Fault, Near, Parsed, Query, Radius, Spot as At},
};
use serde::Serialize;

use super::{
    api, ask,
    near::Here,
    view::{
        filters,
        leads::{Lead, Leads},
        place::Unit,
        row::{Reader, Row},
    },
};
use crate::{
    app::Shared,
    live::Snapshot,
    web::{errors, forms, language::Visit, texts::Locale},
};

/// How many towns are named in one view.
const TOWNS: usize = 40;
/// What is at one place, for the list of all of it: this far around.
const AT_ONE_PLACE_KM: f64 = 0.1;

/// A part of the directory on the map.
#[derive(Serialize)]
struct PointsBody<'a> {
    /// How many meetings answer the question.
    total: usize,
    /// How many of them lie in the view.
    in_view: usize,
    /// How many have no place on a map.
    nowhere: usize,
    /// The same in the page's language, for those who do not see the map.
    said: String,
    spots: Vec<SpotBody>,
    towns: Vec<TownBody<'a>>,
}

/// Meetings near each other.
#[derive(Serialize)]
struct SpotBody {
    /// Latitude and longitude of their middle.
    at: [f64; 2],
    count: usize,
    /// In words: "12 meetings", or the one meeting's name and time.
    label: String,
    /// West, south, east, north of them; where they lie apart.
    #[serde(rename = "box", skip_serializing_if = "Option::is_none")]
    bounds: Option<[f64; 4]>,
    /// The first of them in time; where they are at one place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    meetings: Vec<PointBody>,
    /// The page of all of them, where more are at one place than are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    all: Option<String>,
}

/// One meeting.
#[derive(Serialize)]
struct PointBody {
    name: Box<str>,
    href: String,
    /// "today, 7:30 pm"
    when: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
}

/// A town, to know the ground by.
#[derive(Serialize)]
struct TownBody<'a> {
    name: &'a str,
    at: [f64; 2],
    people: u32,
}

/// A view of the map.
struct View {
    bounds: Bounds,
    zoom: f64,
}

impl View {
    /// From `box=west,south,east,north` in degrees and `zoom`.
    fn read(pairs: &[(String, String)]) -> Result<Self, Fault> {
        let fault =
            Fault { parameter: "box", message: "west,south,east,north in degrees, and a zoom of 0 to 22" };
        let last =
            |name: &str| pairs.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let numbers =
            |text: &str| text.split(',').map(|part| part.trim().parse().ok()).collect::<Option<Vec<f64>>>();
        let corners = last("box").and_then(numbers).ok_or(fault.clone())?;
        let zoom: f64 = last("zoom").and_then(|zoom| zoom.parse().ok()).ok_or(fault.clone())?;
        let [west, south, east, north] = <[f64; 4]>::try_from(corners).map_err(|_| fault.clone())?;
        let fine = (-180.0..=180.0).contains(&west)
            && (-180.0..=180.0).contains(&east)
            && (-90.0..=90.0).contains(&south)
            && (-90.0..=90.0).contains(&north)
            && south <= north
            && (0.0..=22.0).contains(&zoom);
        if fine { Ok(Self { bounds: Bounds { west, south, east, north }, zoom }) } else { Err(fault) }
    }
}

/// `GET /meetings/points.json`. Not to be kept by the browser, as the page is not: it holds what was searched for.
pub(super) async fn show(State(app): State<Shared>, visit: Visit) -> Response {
    let pairs = forms::pairs(&visit.query);
    let parsed = Query::parse(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    points(&app, &app.live.now(), &visit, parsed, &pairs).unwrap_or_else(|fault| api::refuse(&fault))
}

/// `POST /meetings/near/points`: the same around the reader's own position, which is in the body with the view.
pub(super) async fn near(
    State(app): State<Shared>,
    visit: Visit,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !forms::from_here(&headers) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let form = forms::Form::read(&body);
    let mut pairs = forms::pairs(form.get("go"));
    let Some(here) = Here::read(form.get("here")) else {
        return api::refuse(&Fault { parameter: "here", message: "a latitude and longitude" });
    };
    pairs.insert(0, ("near".to_owned(), here.to_string()));
    for name in ["box", "zoom"] {
        pairs.push((name.to_owned(), form.get(name).to_owned()));
    }
    let parsed = Query::parse(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    points(&app, &app.live.now(), &visit, parsed, &pairs).unwrap_or_else(|fault| api::refuse(&fault))
}

/// What was not understood is said on the page; the map shows what the list shows.
fn points(
    app: &Shared,
    snapshot: &Snapshot,
    visit: &Visit,
    parsed: Parsed,
    pairs: &[(String, String)],
) -> Result<Response, Fault> {
    let view = View::read(pairs)?;
    let Parsed { mut query, mut faults } = parsed;
    filters::fold(pairs, &mut query, &mut faults);
    let query = ask::settle_or_drop(query, &app.gazetteer).0.query;
    let chart = snapshot.index.chart(&snapshot.moment, &query, view.bounds, view.zoom);
    let unit = Unit::of(&query, None);
    let reader = Reader { visit, now: snapshot.moment.now(), zone: query.zone.as_ref(), unit };
    let spots = chart.spots.iter().map(|spot| spot_body(spot, &query, &reader)).collect();
    let body = PointsBody {
        total: chart.total,
        in_view: chart.in_view,
        nowhere: chart.nowhere,
        said: said(&visit.t, &chart),
        spots,
        towns: towns(&app.gazetteer, view.bounds),
    };
    Ok(Json(body).into_response())
}

fn said(t: &Locale, chart: &Chart<'_>) -> String {
    let in_view = t.n("map-in-view", chart.in_view);
    match chart.nowhere {
        0 => in_view,
        nowhere => format!("{in_view} {}", t.n("map-nowhere", nowhere)),
    }
}

fn spot_body(spot: &Spot<'_>, query: &Query, reader: &Reader<'_>) -> SpotBody {
    let t = &reader.visit.t;
    let rows = reader.rows(&spot.hits);
    let label = match rows.as_slice() {
        [one] => t.with("map-point", &[("name", one.name.as_ref().into()), ("when", when(t, one).into())]),
        [] => t.n("map-spot", spot.count),
        _ => t.n("map-place", spot.count),
    };
    SpotBody {
        at: [rounded(spot.latitude), rounded(spot.longitude)],
        count: spot.count,
        label,
        bounds: rows.is_empty().then(|| corners(spot.bounds)),
        all: (!rows.is_empty() && spot.count > rows.len()).then(|| all_at(spot, query, reader.visit)),
        meetings: rows.into_iter().map(|row| point_body(t, row)).collect(),
    }
}

fn point_body(t: &Locale, row: Row) -> PointBody {
    PointBody { when: when(t, &row), name: row.name, href: row.href, place: row.place }
}

/// "today, 7:30 pm"
fn when(t: &Locale, row: &Row) -> String {
    t.with("day-and-time", &[("day", row.day.as_str().into()), ("time", row.clock.as_str().into())])
}

/// The list of everything at one place. That place is the meetings' own, and may have an address.
fn all_at(spot: &Spot<'_>, query: &Query, visit: &Visit) -> String {
    let asked = format!("{:.5},{:.5}", spot.latitude, spot.longitude);
    let near = Near {
        asked: asked.into(),
        spot: At::At(spot.latitude, spot.longitude),
        radius: Some(Radius::Km(AT_ONE_PLACE_KM)),
    };
    let query = Query { near: Some(near), cursor: None, ..query.clone() };
    match (Leads { visit, near_me: false, moved: false, map: false }).to(&query) {
        Lead::To(address) => address,
        Lead::Send(_) => visit.link("/meetings"),
    }
}

fn towns(gazetteer: &Gazetteer, Bounds { west, south, east, north }: Bounds) -> Vec<TownBody<'_>> {
    let body = |Place { name, latitude, longitude, population, .. }| TownBody {
        name,
        at: [rounded(latitude), rounded(longitude)],
        people: population,
    };
    gazetteer.largest([west, south, east, north], TOWNS).into_iter().map(body).collect()
}

fn corners(bounds: Bounds) -> [f64; 4] {
    [bounds.west, bounds.south, bounds.east, bounds.north].map(rounded)
}

/// To about a metre.
fn rounded(degrees: f64) -> f64 {
    (degrees * 1e5).round() / 1e5
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::web::tests::TestSite;

    const LIST: &str = r#"[
      {"slug":"mill","name":"Mill & Lane","day":0,"time":"19:00","timezone":"Europe/London","types":["O"],
       "formatted_address":"1 Mill Lane, Leeds, UK","latitude":53.81,"longitude":-1.55},
      {"slug":"mill-too","name":"Mill Lane too","day":1,"time":"19:00","timezone":"Europe/London","types":["C"],
       "formatted_address":"1 Mill Lane, Leeds, UK","latitude":53.81,"longitude":-1.55},
      {"slug":"quay","name":"Quay Side","day":1,"time":"19:00","timezone":"Europe/London","types":["C"],
       "formatted_address":"1 Quay Side, Hull, UK","latitude":53.74,"longitude":-0.33},
      {"slug":"wire","name":"Wire","day":1,"time":"19:00","timezone":"Europe/London","types":["C"],
       "conference_url":"https://zoom.us/j/1"}
    ]"#;

    fn json(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    #[tokio::test]
    async fn list_and_map_answer_one_question() {
        let site = TestSite::with(Some(LIST)).await;
        let world = "box=-180,-85,180,85&zoom=3";
        let all = json(&site.get(&format!("/meetings/points.json?{world}")).await.body);
        assert_eq!((&all["total"], &all["in_view"], &all["nowhere"]), (&4.into(), &3.into(), &1.into()));
        let britain = "box=-10,50,3,60&zoom=8";
        let near = json(&site.get(&format!("/meetings/points.json?{britain}&types=C")).await.body);
        assert_eq!((&near["total"], &near["in_view"]), (&3.into(), &2.into()));
        let places = json(&site.get(&format!("/meetings/points.json?{britain}")).await.body);
        let spots = places["spots"].as_array().unwrap();
        assert_eq!(spots.len(), 2);
        assert_eq!(spots[0]["meetings"][0]["name"], "Mill & Lane");
        assert_eq!(spots[0]["label"], "2 meetings at one place");
        assert_eq!(spots[1]["label"], "Quay Side, tomorrow, 7 pm");
        assert_eq!(spots[1]["meetings"][0]["href"], "/meetings/quay");
        let towns = places["towns"].as_array().unwrap();
        assert_eq!((towns.len(), &towns[0]["name"]), (TOWNS, &"London".into()));
    }

    #[tokio::test]
    async fn the_readers_own_place_is_in_no_address_and_the_view_is_in_the_form() {
        let site = TestSite::with(Some(LIST)).await;
        let form = "here=53.8137,-1.5512&go=radius%3D5km&box=-10,50,3,60&zoom=8";
        let answer = site.post("/es/meetings/near/points", form, "same-origin").await;
        assert_eq!(answer.headers["cache-control"], "no-store");
        assert_eq!(json(&answer.body)["total"], 2);
        assert!(!answer.body.contains("53.8137"));
        assert_eq!(site.post("/meetings/near/points", form, "cross-site").await.status, 403);
        assert_eq!(site.post("/meetings/near/points", "go=day%3D1", "same-origin").await.status, 400);
    }

    #[tokio::test]
    async fn p3_no_browser_keeps_the_points_and_a_bad_view_is_said() {
        let site = TestSite::with(Some(LIST)).await;
        let answer = site.get("/meetings/points.json?q=mill&box=-10,50,3,60&zoom=8").await;
        assert_eq!(answer.headers["cache-control"], "no-store");
        for bad in [
            "",
            "box=1,2,3&zoom=4",
            "box=1,2,3,NaN&zoom=4",
            "box=-190,0,0,1&zoom=1",
            "box=0,2,1,1&zoom=1",
            "box=0,0,1,1",
            "box=0,0,1,1&zoom=99",
        ] {
            let answer = site.get(&format!("/meetings/points.json?{bad}")).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{bad}");
            assert!(answer.body.contains("\"box\""), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn whatever_part_of_the_earth_is_asked_for_is_one_or_refused(
            corners in "\\PC{0,24}|([-+]?[0-9.eE]{1,6},){3}[-+]?[0-9.eE]{1,6}",
            zoom in "\\PC{0,6}|[-+]?[0-9.eE]{1,6}",
        ) {
            let pairs = [("box".to_owned(), corners), ("zoom".to_owned(), zoom)];
            if let Ok(View { bounds, zoom }) = View::read(&pairs) {
                prop_assert!(bounds.south <= bounds.north && (0.0..=22.0).contains(&zoom));
                let corners = [bounds.west, bounds.south, bounds.east, bounds.north];
                prop_assert!(corners.iter().all(|degrees| degrees.abs() <= 180.0));
                // Whatever was let in can be drawn.
                let query = Query::default();
                let index = directory::index::Index::build(Vec::new());
                let moment = index.at(jiff::Timestamp::UNIX_EPOCH);
                prop_assert_eq!(index.chart(&moment, &query, bounds, zoom).total, 0);
            }
        }
    }
}
