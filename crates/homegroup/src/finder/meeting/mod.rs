//! One meeting's own page, joining it, and saying that something about it is wrong.

mod data;
mod join;
mod suggest;
#[cfg(test)]
mod tests;
mod view;
mod wrong;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse as _, Response},
};
use directory::{
    index::{Hit, Listing},
    model::{Slug, Standing, Zone},
};

pub(super) use join::show as join;
pub(super) use suggest::{LARGEST as LARGEST_SUGGESTION, show as suggest, take as suggested};
pub(super) use wrong::take as wrong;

use super::{
    fit::Taps,
    lists,
    view::{
        place::Unit,
        row::{Reader, Row, zone_asked},
    },
};
use crate::{
    app::{App, Shared},
    live::Snapshot,
    web::{
        errors,
        language::Visit,
        page::{self, Frame, Place},
    },
};
use view::MeetingView;

/// How many other meetings of a group or place the page lists.
const OTHERS: usize = 12;

#[derive(Template)]
#[template(path = "meeting.html")]
struct MeetingPage {
    f: Frame,
    m: MeetingView,
    /// JSON-LD, with nothing in it that could end its block.
    data: String,
    same_group: Vec<Row>,
    same_place: Vec<Row>,
    /// How it was, in three taps.
    taps: Taps,
    /// A copy cannot send anything.
    offers_taps: bool,
    /// Where it meets, to about a kilometre, to look for others around; none for a meeting from afar.
    around: Option<String>,
    /// The room of this site it is held in.
    room: Option<String>,
    /// The page's address to send to somebody, without what its reader chose.
    permalink: String,
}

#[derive(Template)]
#[template(path = "namesakes.html")]
struct NamesakesPage {
    f: Frame,
    rows: Vec<Row>,
}

/// `GET /meetings/{slug}` and, since routes cannot tell them apart, `GET /meetings/{slug}.ics`.
pub(super) async fn show(
    State(app): State<Shared>,
    visit: Visit,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Response {
    let snapshot = app.live.now();
    let Some((hit, slug)) = find(&snapshot, &slug) else {
        if let Some(slug) = slug.strip_suffix(".ics") {
            return lists::calendar_of_one(&app, slug, &headers);
        }
        return elsewhere(&app, &visit, &snapshot, &slug);
    };
    let zone = zone_asked(&visit);
    let reader = reader(&visit, &snapshot, zone.as_ref());
    let group = snapshot.index.same_group(hit.listing);
    // Once is enough: what belongs to the group is not said again of the place.
    let mut place = snapshot.index.same_place(hit.listing);
    place.retain(|other| !group.iter().any(|told| told.slug == other.slug));
    let others = |listings: &[&Listing]| reader.rows(&standing_first(&snapshot, listings));
    let m = MeetingView::of(&reader, &hit, &app.shipped.content, snapshot.read(&hit.listing.source.name));
    let address = app.site.public_url.as_ref().map(|url| format!("{url}/meetings/{slug}"));
    let frame = Frame::new(&app, &visit, Place::Meetings, &m.title);
    page::render(&MeetingPage {
        f: if zone.is_some() { frame.unlisted() } else { frame },
        data: data::event(&hit, address.as_deref()),
        same_group: others(&group),
        same_place: others(&place),
        taps: Taps::new(&visit.t),
        offers_taps: !visit.is_copy(),
        around: hit.listing.meeting.position().map(|(lat, lon)| format!("{lat:.2},{lon:.2}")),
        permalink: app.site.address(&visit.link(&format!("/meetings/{slug}"))),
        room: app.rooms.of_listing(&snapshot, &slug).map(|card| visit.link(&format!("/rooms/{}", card.slug))),
        m,
    })
}

/// Other meetings as they stand now, those that are paused last.
fn standing_first<'a>(snapshot: &'a Snapshot, listings: &[&Listing]) -> Vec<Hit<'a>> {
    let hits = listings.iter().filter_map(|other| snapshot.index.hit_of(&snapshot.moment, other));
    let mut hits: Vec<Hit<'a>> = hits.collect();
    hits.sort_by_key(|hit| (hit.standing != Standing::Active, hit.occurrence));
    hits.truncate(OTHERS);
    hits
}

/// The meeting with this slug, as it stands now.
fn find<'a>(snapshot: &'a Snapshot, slug: &str) -> Option<(Hit<'a>, Slug)> {
    let slug = Slug::new(slug).ok()?;
    let listing = snapshot.index.get(&slug)?;
    Some((snapshot.index.hit_of(&snapshot.moment, listing)?, slug))
}

fn reader<'a>(visit: &'a Visit, snapshot: &Snapshot, zone: Option<&'a Zone>) -> Reader<'a> {
    Reader { visit, now: snapshot.moment.now(), zone, unit: Unit::Km }
}

/// An older link may mean a meeting that has another address now: since two lists use the same slug, or since it was
/// merged into another.
fn elsewhere(app: &App, visit: &Visit, snapshot: &Snapshot, slug: &str) -> Response {
    let Ok(slug) = Slug::new(slug) else { return errors::not_found(app, visit) };
    if let Some(listing) = snapshot.find(&slug) {
        return page::see_other(&visit.link(&format!("/meetings/{}", listing.slug))).into_response();
    }
    match snapshot.index.namesakes(&slug).as_slice() {
        [] => errors::not_found(app, visit),
        several => {
            let hits: Vec<Hit<'_>> =
                several.iter().filter_map(|one| snapshot.index.hit_of(&snapshot.moment, one)).collect();
            page::render(&NamesakesPage {
                f: Frame::new(app, visit, Place::Meetings, &visit.t.s("meeting-title")).unlisted(),
                rows: reader(visit, snapshot, zone_asked(visit).as_ref()).rows(&hits),
            })
        }
    }
}
