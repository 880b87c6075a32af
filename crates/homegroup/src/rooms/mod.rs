//! Live meetings: the list of what is on, a room's door, the room itself over three lines (a socket, a stream, plain
//! pages), the format on paper and on one phone at the table.
//!
//! What happens in a meeting is [`meeting_room`]'s. This folder opens rooms ([`house`]), runs them ([`host`]), carries
//! frames ([`bus`]) and shows pages. Nothing said in a room is written anywhere.
//!
//! Must not know: SQL, ciphers, and who anybody is elsewhere.

mod answer;
mod bus;
mod card;
mod door;
mod host;
mod house;
mod inside;
mod list;
mod report;
pub(crate) mod scripts;
mod socket;
mod stream;
mod table;
#[cfg(test)]
mod tests;
mod transcript;
mod voice;
mod week;
pub(crate) mod words;

use axum::{
    Router,
    extract::{DefaultBodyLimit, RawPathParams, Request, State, rejection::RawPathParamsRejection},
    middleware::{Next, from_fn, from_fn_with_state},
    response::Response,
    routing::{get, post},
};
use privacy::{Member, Place};

pub(crate) use house::{Records, Rooms, keep};
pub(crate) use list::{ZoneChoice, zones};
pub(crate) use voice::Voices;

use crate::{
    app::{App, Shared},
    groups,
    identity::Visitor,
    web::{errors, headers, language::Visit},
};
use host::{Host, Newcomer};

/// Every route of the rooms.
pub(crate) fn routes(app: &Shared) -> Router<Shared> {
    Router::new()
        .route("/rooms", get(list::show))
        .route("/rooms/week", get(week::show))
        .merge(at_a_table())
        .route("/rooms/{slug}", get(door::show))
        .route("/rooms/{slug}/enter", post(door::enter))
        .route("/rooms/{slug}/inside", get(inside::show))
        .route("/rooms/{slug}/act", post(inside::act).layer(DefaultBodyLimit::max(inside::LARGEST)))
        .route("/rooms/{slug}/transcript", get(transcript::show))
        .route("/rooms/{slug}/events", get(stream::open))
        .route("/rooms/{slug}/socket", get(socket::open))
        .route("/stewards/voice", get(voice::figures))
        .route("/rooms/{slug}/voice", post(voice::join).layer(DefaultBodyLimit::max(voice::LARGEST)))
        .route("/rooms/{slug}/{listen}", get(voice::listen))
        .route("/rooms/{slug}/report", get(report::show).post(report::take))
        .route_layer(from_fn_with_state(app.clone(), members_only))
}

/// To whoever is not let into a group for the invited there is no room of it: the answer is that of one that never was,
/// whatever was asked of it and however it was sent.
async fn members_only(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    named: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
    next: Next,
) -> Response {
    // As the pages read it: however it is written in the address.
    let slug = named.as_ref().ok().and_then(|named| named.iter().find(|(name, _)| *name == "slug"));
    let slug = slug.map_or("", |(_, slug)| slug);
    if let Some(id) = slug.strip_prefix("g-") {
        let open = app.rooms.card(slug).is_some_and(|card| card.members_of.is_none());
        if !open && !groups::is_member(&app, &visitor, id).await {
            return errors::not_found(&app, &visit);
        }
    }
    next.run(request).await
}

/// Formats to print and to run a meeting by. They may be kept on the device: a table may have no line.
fn at_a_table() -> Router<Shared> {
    Router::new()
        .route("/rooms/scripts", get(table::list))
        .route("/rooms/scripts/{id}", get(table::paper))
        .route("/rooms/scripts/{id}/table", get(table::phone))
        .route_layer(from_fn(headers::allow_copies))
}

/// A running room, and the key of whoever asks for it.
struct Present {
    host: Host,
    member: Member,
    place: Place,
}

/// Finds the running room and the visitor's key in it. `None` where it is not open or the visitor is nobody.
fn present(app: &App, visitor: &Visitor, slug: &str) -> Option<Present> {
    let card = app.rooms.card(slug)?;
    let place = Place::room(&card.slug).ok()?;
    let member = visitor.member(&place)?;
    let host = app.rooms.host_of(&card, &app.live.now())?;
    Some(Present { host, member, place })
}

/// Somebody at a room's door, with what they were entrusted with: what they were given there, and what their office
/// on the site brings.
async fn newcomer(app: &App, visitor: &Visitor, place: &Place, member: Member) -> Newcomer {
    let returning = visitor.returns();
    let entrusted = if returning { entrusted(app, visitor, place, member).await } else { Vec::new() };
    Newcomer { who: member, entrusted, returning }
}

async fn entrusted(app: &App, visitor: &Visitor, place: &Place, member: Member) -> Vec<meeting_room::Role> {
    let site = Place::site();
    let mut names = app.store.roles_of(place.as_str(), &member.to_string()).await.unwrap_or_default();
    if let Some(member) = visitor.member(&site) {
        let offices = app.store.roles_of(site.as_str(), &member.to_string()).await.unwrap_or_default();
        if offices.iter().any(|office| matches!(&**office, "admin" | "moderator")) {
            names.push(meeting_room::Role::Chair.name().into());
            names.push(meeting_room::Role::Doorkeeper.name().into());
        }
    }
    // Who chairs in a group is known there, and not written down here.
    let slug = place.as_str().trim_start_matches("room/");
    if groups::chairs(app, visitor, slug).await.unwrap_or(false) {
        names.push(meeting_room::Role::Chair.name().into());
    }
    names.iter().filter_map(|name| meeting_room::Role::named(name)).collect()
}
