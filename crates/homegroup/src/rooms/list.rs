//! `/rooms`: what is on now and next online, from all lists; then the rooms of this site.

use askama::Template;
use axum::{extract::State, response::Response};
use directory::{
    model::{Attendance, Zone},
    query::{Query, Sort},
};

use super::{card::Hours, door};
use crate::{
    app::{App, Shared},
    finder::view::{
        filters::zones_with,
        place::Unit,
        row::{Reader, Row, zone_asked},
        when,
    },
    web::{
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// How many of all lists' meetings are shown.
const SHOWN: usize = 10;
/// And how far ahead it is looked, in minutes: a whole day is never empty where there is one list.
const AHEAD: u32 = 24 * 60;

#[derive(Template)]
#[template(path = "rooms.html")]
struct RoomsPage {
    f: Frame,
    /// Online meetings of all lists.
    online: Vec<Row>,
    rooms: Vec<RoomLine>,
    zones: Vec<ZoneChoice>,
    more: String,
    week: String,
}

/// A zone to choose.
pub(crate) struct ZoneChoice {
    pub(crate) name: String,
    pub(crate) shown: String,
    pub(crate) chosen: bool,
}

/// A room of ours.
struct RoomLine {
    href: String,
    title: Box<str>,
    language: String,
    /// What happens in it, in a sentence.
    about: String,
    state: Vec<String>,
    open: bool,
}

/// `GET /rooms`
pub(super) async fn show(State(app): State<Shared>, visit: Visit) -> Response {
    let snapshot = app.live.now();
    let zone = zone_asked(&visit);
    let query = Query {
        attendance: vec![Attendance::Online],
        within: Some(AHEAD),
        sort: Some(Sort::Time),
        limit: Some(SHOWN),
        zone: zone.clone(),
        ..Query::default()
    };
    let answer = snapshot.index.answer(&snapshot.moment, &query);
    let reader = Reader { visit: &visit, now: snapshot.moment.now(), zone: zone.as_ref(), unit: Unit::Km };
    let frame = Frame::new(&app, &visit, Place::Rooms, &visit.t.s("rooms-title"));
    let online = Query { within: Some(AHEAD), limit: None, ..query };
    page::render(&RoomsPage {
        f: if zone.is_some() { frame.unlisted() } else { frame },
        online: reader.rows(&answer.hits),
        rooms: rooms(&app, &visit),
        zones: zones(&visit, zone.as_ref()),
        more: visit.link(&format!("/meetings?{}", online.to_address())),
        week: with_zone(&visit.link("/rooms/week"), zone.as_ref()),
    })
}

pub(super) fn with_zone(path: &str, zone: Option<&Zone>) -> String {
    match zone {
        Some(zone) => format!("{path}?tz={zone}"),
        None => path.to_owned(),
    }
}

pub(crate) fn zones(visit: &Visit, zone: Option<&Zone>) -> Vec<ZoneChoice> {
    let asked = zone.map(Zone::as_str);
    let named = zones_with(asked).into_iter().map(|name| ZoneChoice {
        name: name.to_owned(),
        shown: when::zone(name),
        chosen: asked == Some(name),
    });
    let none =
        ZoneChoice { name: String::new(), shown: visit.t.s("filter-zone-own"), chosen: asked.is_none() };
    std::iter::once(none).chain(named).collect()
}

/// The rooms of this site: those in the reader's language first, then those that are open, then by name.
fn rooms(app: &App, visit: &Visit) -> Vec<RoomLine> {
    let snapshot = app.live.now();
    let now = app.clock.now();
    let mut lines = Vec::new();
    for card in app.rooms.cards().iter().filter(|card| card.members_of.is_none()) {
        let sitting = card.sitting(&app.rooms.scripts, &snapshot, now);
        let shown = app.rooms.host_of(card, &snapshot).map(|host| host.shown());
        // What never meets is not offered.
        let (state, about) = match (&shown, &sitting) {
            (Some(shown), _) => (door::state(visit, shown, now), shown.script.title.clone()),
            (None, Some(sitting)) => {
                let begins = door::begins(visit, card, app, sitting.start, now);
                (vec![visit.t.one("room-next", "when", &begins)], sitting.script.title.clone())
            }
            (None, None) => continue,
        };
        let own = card.language == visit.t.code;
        let language = app.shipped.texts.get(&card.language).map(|locale| locale.s("own-name"));
        let order = (!own, shown.is_none(), card.hours == Hours::Always, card.title.clone());
        let line = RoomLine {
            href: visit.link(&format!("/rooms/{}", card.slug)),
            title: card.title.clone(),
            language: language.unwrap_or_else(|| card.language.to_string()),
            about,
            state,
            open: shown.is_some(),
        };
        lines.push((order, line));
    }
    lines.sort_by(|(left, _), (right, _)| left.cmp(right));
    lines.into_iter().map(|(_, line)| line).collect()
}
