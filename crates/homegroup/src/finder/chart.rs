//! The map beside a list of results: what its script is told. The list is always there; the map is added to it.

use directory::{
    index::{Answer, Bounds},
    places::KM_PER_DEGREE,
    query::{Query, Radius, Spot},
};

use super::view::{
    leads::{Lead, Leads},
    row::Row,
};
use crate::{app::App, live::Snapshot, web::language::Visit};

/// A map around a place shows at least this far and at most that far, in kilometres.
const NEARBY_KM: (f64, f64) = (3.0, 250.0);
/// Where nothing was found, the map shows the world people live in.
const WORLD: Bounds = Bounds { west: -170.0, south: -56.0, east: 180.0, north: 72.0 };

/// The addresses of what a map is made of.
pub(crate) struct Files {
    /// Of its script.
    pub(crate) script: String,
    /// Of the worker the script starts.
    pub(crate) worker: String,
    /// Of the ground.
    pub(crate) ground: String,
}

impl Files {
    /// As this program ships them.
    pub(crate) fn of(app: &App) -> Self {
        let assets = &app.shipped.assets;
        let address = |name| assets.address(name).to_owned();
        Self { script: address("map.js"), worker: address("map-worker.js"), ground: address("ground.bin") }
    }
}

/// What the script of the map reads.
pub(super) struct Map {
    pub(super) files: Files,
    /// Where it asks for points; ends with `?` or `&` where it asks by address.
    pub(super) points: String,
    /// The question without its place, sent beside the reader's own; `None` where points have an address.
    pub(super) go: Option<String>,
    /// The page of this question around another place: the address's beginning.
    pub(super) elsewhere: String,
    /// West, south, east, north of what to show first.
    pub(super) shown: String,
}

/// The two ways to show results.
pub(super) struct Ways {
    pub(super) list: Lead,
    pub(super) map: Lead,
}

impl Ways {
    pub(super) fn of(leads: &Leads<'_>, query: &Query) -> Self {
        Self { list: leads.showing(query, false), map: leads.showing(query, true) }
    }
}

impl Map {
    /// Says in each row where it is.
    pub(super) fn mark(rows: &mut [Row], answer: &Answer<'_>) {
        for (row, hit) in rows.iter_mut().zip(&answer.hits) {
            row.at = hit.listing.meeting.position().map(|(lat, lon)| format!("{lat:.5},{lon:.5}"));
        }
    }

    /// For the answer to a question.
    pub(super) fn of(
        app: &App,
        snapshot: &Snapshot,
        leads: &Leads<'_>,
        query: &Query,
        answer: &Answer<'_>,
    ) -> Self {
        let asked = Query { cursor: None, limit: None, ..query.clone() };
        let to = |path: &str, address: String| begun(leads.visit, path, &address);
        let away = Query { near: None, ..asked.clone() };
        Self {
            files: Files::of(app),
            points: if leads.near_me {
                leads.visit.link("/meetings/near/points")
            } else {
                to("/meetings/points.json", asked.to_address())
            },
            go: leads.near_me.then(|| asked.to_address_without("near")),
            elsewhere: to("/meetings", away.to_address()),
            shown: written(shown(snapshot, query, answer)),
        }
    }
}

/// An address to which parameters can be added.
fn begun(visit: &Visit, path: &str, address: &str) -> String {
    let joint = if address.is_empty() { "" } else { "&" };
    format!("{}?{address}{joint}", visit.link(path))
}

/// Around a place the nearest ones, as the list has them; else everything that was found.
fn shown(snapshot: &Snapshot, query: &Query, answer: &Answer<'_>) -> Bounds {
    let near = query.near.as_ref();
    let Some(Spot::At(lat, lon)) = near.map(|near| near.spot.clone()) else {
        return snapshot.index.extent(&snapshot.moment, query).unwrap_or(WORLD);
    };
    let at_a_place = answer.hits.iter().filter(|hit| hit.listing.meeting.position().is_some());
    let furthest = at_a_place.filter_map(|hit| hit.distance_km).fold(0.0, f64::max);
    let asked = near.and_then(|near| near.radius).map_or(f64::INFINITY, Radius::km);
    let (least, most) = NEARBY_KM;
    let reach = furthest.min(asked).clamp(least, most) / KM_PER_DEGREE;
    let wide = reach / lat.to_radians().cos().max(0.1);
    Bounds {
        west: (lon - wide).max(-180.0),
        south: (lat - reach).max(-85.0),
        east: (lon + wide).min(180.0),
        north: (lat + reach).min(85.0),
    }
}

/// Everywhere meetings are, as the script of a map takes it.
pub(crate) fn everywhere(snapshot: &Snapshot) -> String {
    written(snapshot.index.extent(&snapshot.moment, &Query::default()).unwrap_or(WORLD))
}

fn written(Bounds { west, south, east, north }: Bounds) -> String {
    format!("{west:.3},{south:.3},{east:.3},{north:.3}")
}
