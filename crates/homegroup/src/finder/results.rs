//! The list of meetings that answer a question.

use askama::Template;
use axum::{extract::State, response::Response};
use directory::{
    index::Answer,
    places::{Gazetteer, Match, Place as Town},
    query::{self, Fault, LONGEST_TEXT, Parsed, Query, Spot},
};

use super::{
    ask::{self, Asked},
    chart::{Map, Ways},
    line::{self, Heard, Line},
    near::{NearMe, Whose},
    view::{
        chips::{self, Chip, Chips},
        filters::{self, Filters},
        leads::{Lead, Leads},
        place::Unit,
        row::{Reader, Row},
        said::Said,
    },
};
use crate::{
    app::Shared,
    web::{
        forms,
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// A place given by its coordinates is called after a town this near, in kilometres.
const CALLED_AFTER_KM: f64 = 15.0;
/// How many places of the same name are offered.
const PLACES_OFFERED: usize = 6;

#[derive(Template)]
#[template(path = "results.html")]
struct ResultsPage {
    f: Frame,
    heading: String,
    chips: Vec<Chip>,
    /// Without chips there is nothing to start again from.
    notices: Vec<String>,
    /// "Which Paris do you mean?" and the ones there are.
    choice: Option<PlaceChoice>,
    filters: Filters,
    rows: Vec<Row>,
    next: Option<Lead>,
    /// Back to the start of a list that is read from its middle.
    first: Option<Lead>,
    ways_out: Vec<Way>,
    /// The answer as a list for other programs.
    take: Option<Take>,
    near_me: NearMe,
    /// What was taken from a line.
    said: Option<Said>,
    /// List or map.
    ways: Ways,
    map: Option<Map>,
}

/// Addresses of lists.
struct Take {
    calendar: String,
    json: String,
    csv: String,
    /// How to show this list on another site.
    embed: String,
}

struct PlaceChoice {
    question: String,
    shown: String,
    others: Vec<Way>,
}

/// Another question.
struct Way {
    text: String,
    lead: Lead,
}

/// What a page is to answer.
pub(super) struct Asking {
    pub(super) query: Query,
    /// What was not understood of it.
    pub(super) faults: Vec<Fault>,
    /// Whose place it asks about.
    pub(super) whose: Whose,
    /// With the map.
    pub(super) map: bool,
    /// The line it came from.
    pub(super) line: Option<Line>,
}

/// `GET /meetings`
pub(super) async fn show(State(app): State<Shared>, visit: Visit) -> Response {
    let pairs = forms::pairs(&visit.query);
    let snapshot = app.live.now();
    let Heard { parsed: Parsed { mut query, mut faults }, line } =
        line::question(&pairs, &snapshot, &app.gazetteer);
    let map = wants_map(&pairs);
    let untidy = filters::fold(&pairs, &mut query, &mut faults);
    let sent = pairs.iter().any(|(name, _)| matches!(name.as_str(), "ask" | "words"));
    if (untidy || sent || line.is_some()) && faults.is_empty() {
        return to(&visit, &query, map, line.as_ref());
    }
    let said = pairs.iter().find(|(name, text)| name == "said" && text.len() <= LONGEST_TEXT);
    let line = line.or_else(|| said.map(|(_, text)| Line::read(text, &query, &snapshot, &app.gazetteer)));
    page(&app, &visit, Asking { query, faults, whose: Whose::Named, map, line })
}

/// Does the address or form ask for the map?
pub(super) fn wants_map(pairs: &[(String, String)]) -> bool {
    pairs.iter().any(|(name, value)| name == "view" && value == "map")
}

/// Sends the browser to the page that answers a question, and keeps the line it came from where that says more.
pub(super) fn to(visit: &Visit, query: &Query, map: bool, line: Option<&Line>) -> Response {
    let said = line.filter(|line| query.text.as_deref() != Some(line.text.as_str()));
    match (Leads { visit, near_me: false, moved: false, map }).to(query) {
        Lead::To(address) => match said {
            Some(line) => {
                let joint = if address.contains('?') { '&' } else { '?' };
                page::see_other(&format!("{address}{joint}said={}", query::encoded(&line.text)))
            }
            None => page::see_other(&address),
        },
        Lead::Send(_) => page::see_other(&visit.link("/meetings")),
    }
}

/// The page that answers a question.
pub(super) fn page(app: &Shared, visit: &Visit, asking: Asking) -> Response {
    let Asking { query, mut faults, whose, map, line } = asking;
    let unknown_place = query.near.as_ref().map(|near| near.asked.clone());
    let (asked, not_found) = ask::settle_or_drop(query, &app.gazetteer);
    let mut notices = Vec::new();
    if not_found.is_some() {
        notices.extend(unknown_place.map(|place| visit.t.one("place-unknown", "place", &place)));
    }
    notices.extend(said(visit, &mut faults));

    let snapshot = app.live.now();
    let answer = snapshot.index.answer(&snapshot.moment, &asked.query);
    let town = called(&asked, &app.gazetteer);
    let unit = Unit::of(&asked.query, town.as_ref().map(|town| town.country_code));
    let reader = Reader { visit, now: snapshot.moment.now(), zone: asked.query.zone.as_ref(), unit };
    let frame = Frame::new(app, visit, Place::Meetings, &visit.t.s("results-title"));
    let leads = Leads { visit, near_me: whose.is_secret(), moved: whose == Whose::Moved, map };
    let near_me = NearMe::of(&leads, &asked.query, whose, town.as_ref().map(|town| town.name));
    let said = line.map(|line| Said::of(&leads, &asked.query, &line));
    let chart = map.then(|| Map::of(app, &snapshot, &leads, &asked.query, &answer));
    let mut shown = results(frame, &asked, town.as_ref(), &answer, &reader, &leads);
    if chart.is_some() {
        Map::mark(&mut shown.rows, &answer);
    }
    page::render(&ResultsPage { near_me, notices, said, map: chart, ..shown })
}

fn results(
    frame: Frame,
    asked: &Asked<'_>,
    town: Option<&Town<'_>>,
    answer: &Answer<'_>,
    reader: &Reader<'_>,
    leads: &Leads<'_>,
) -> ResultsPage {
    let (visit, query) = (reader.visit, &asked.query);
    let shelves = [&answer.facets.fellowships, &answer.facets.regions];
    let labels: Vec<&str> = shelves.into_iter().flatten().map(|count| &*count.value).collect();
    let coordinates = chips::coordinates(query);
    let place = town.map(|town| town.name).or(coordinates.as_deref());
    let with = |change: &dyn Fn(&mut Query)| {
        let mut other = Query { cursor: None, ..query.clone() };
        change(&mut other);
        leads.to(&other)
    };
    let list = |form: &str| {
        let address = Query { cursor: None, limit: None, sort: None, ..query.clone() }.to_address();
        if address.is_empty() { format!("/meetings.{form}") } else { format!("/meetings.{form}?{address}") }
    };
    let mut filters = Filters::of(&visit.t, query, &answer.facets, reader.unit);
    if leads.near_me {
        filters.near.clear();
    }
    ResultsPage {
        f: if query.is_narrow() || query.cursor.is_some() { frame.unlisted() } else { frame },
        heading: visit.t.n("results-count", answer.total),
        chips: Chips::of(leads, query, place, &labels),
        notices: Vec::new(),
        choice: choice(leads, asked),
        filters,
        rows: reader.rows(&answer.hits),
        next: answer.next.clone().map(|cursor| with(&|other| other.cursor = Some(cursor.clone()))),
        first: query.cursor.as_ref().map(|_| with(&|_| {})),
        ways_out: if answer.total == 0 { ways_out(leads, query) } else { Vec::new() },
        // A list's address would hold the position.
        take: (!leads.near_me).then(|| Take {
            calendar: list("ics"),
            json: list("json"),
            csv: list("csv"),
            embed: visit.link(&list("ics").replacen("/meetings.ics", "/embed/make", 1)),
        }),
        near_me: NearMe::asking(query),
        said: None,
        ways: Ways::of(leads, query),
        map: None,
    }
}

/// What was not understood, once for each parameter.
fn said(visit: &Visit, faults: &mut Vec<Fault>) -> Vec<String> {
    faults.sort_by_key(|fault| fault.parameter);
    faults.dedup_by_key(|fault| fault.parameter);
    faults.iter().map(|fault| visit.t.s(&format!("fault-{}", fault.parameter))).collect()
}

/// What to call the place asked for.
fn called<'g>(asked: &Asked<'g>, gazetteer: &'g Gazetteer) -> Option<Town<'g>> {
    if let Some(best) = asked.places.first() {
        return Some(best.place);
    }
    let Spot::At(lat, lon) = asked.query.near.as_ref()?.spot else { return None };
    gazetteer.nearest(lat, lon).filter(|(_, km)| *km <= CALLED_AFTER_KM).map(|(town, _)| town)
}

/// The other places a name may mean.
fn choice(leads: &Leads<'_>, asked: &Asked<'_>) -> Option<PlaceChoice> {
    let t = &leads.visit.t;
    let near = asked.query.near.as_ref()?;
    let (best, others) = asked.places.split_first().filter(|(best, _)| best.ambiguous)?;
    let others = others.iter().filter(|other| other.ambiguous).take(PLACES_OFFERED).map(|other| {
        let mut query = Query { cursor: None, ..asked.query.clone() };
        if let Some(near) = &mut query.near {
            near.asked = format!("{:.4},{:.4}", other.place.latitude, other.place.longitude).into();
        }
        Way { text: full_name(other), lead: leads.to(&query) }
    });
    Some(PlaceChoice {
        question: t.one("place-choice", "place", &near.asked),
        shown: t.one("place-taken", "place", &full_name(best)),
        others: others.collect(),
    })
}

/// "Paris, Texas, United States".
pub(crate) fn full_name(found: &Match<'_>) -> String {
    let Town { name, admin, county, country, .. } = found.place;
    let parts = [found.postal_code, Some(name), county, admin, Some(country)];
    let mut said: Vec<&str> = parts.into_iter().flatten().collect();
    said.dedup();
    said.join(", ")
}

/// Where to turn when nothing was found: the same question with less in it.
fn ways_out(leads: &Leads<'_>, query: &Query) -> Vec<Way> {
    let t = &leads.visit.t;
    let bare = Query { cursor: None, ..query.clone() };
    let mut ways = Vec::new();
    let mut offer = |id: &str, other: Query| {
        ways.push(Way { text: t.s(id), lead: leads.to(&other) });
    };
    if let Some(near) = query.near.clone().filter(|near| near.radius.is_some()) {
        let near = directory::query::Near { radius: None, ..near };
        offer("results-none-wider", Query { near: Some(near), ..bare.clone() });
    }
    if !query.days.is_empty() || query.within.is_some() || query.from.is_some() || query.until.is_some() {
        let other = Query { days: Default::default(), within: None, from: None, until: None, ..bare.clone() };
        offer("results-none-any-day", other);
    }
    if query.near.is_some() || !query.regions.is_empty() {
        let attendance = vec![directory::model::Attendance::Online];
        offer("results-none-online", Query { near: None, regions: Vec::new(), attendance, ..bare });
    }
    offer("results-none-all", Query::default());
    ways
}
