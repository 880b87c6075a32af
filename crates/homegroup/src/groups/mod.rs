//! Home groups: forming one, its pages for its members, who stands by whom, carrying it, closing it.
//!
//! A group's place is `home/<id>`; whoever is in it has one handle there, for everything they do in it. What is only
//! for members asks for [`door::Inside`] (a page) or [`door::Sent`] (a form), which answer to everybody else as an
//! address that never existed. A group for the invited answers so at its front as well, and so does its room.
//!
//! Must not know: what is said in a group's room or area, and who anybody is elsewhere.

mod attended;
mod carry;
mod decisions;
pub(crate) mod details;
pub(crate) mod door;
mod ending;
mod form;
mod front;
pub(crate) mod head;
mod inside;
mod invite;
pub(crate) mod keep;
mod kit;
mod own;
#[cfg(test)]
mod tests;
pub(crate) mod ties;

pub(crate) use inside::{chairs, is_member};
pub(crate) use own::{Own, own};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::StatusCode,
    routing::{get, post},
};
use privacy::{Member, Place, Pool, check::details::Held};

use crate::{
    app::{App, Shared},
    identity::{self, Visitor},
    web::{held::name_of, texts::Locale},
};

/// The largest form of a group, in bytes: Persian letters are six bytes each there.
const LARGEST: usize = 48 * 1024;
/// How many of somebody's handles are tried until one is free.
const HANDLES_TRIED: usize = 60;

/// Every route of the groups.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/groups", get(front::all))
        .route("/groups/new", get(form::blank).post(form::form))
        .route("/groups/kit", get(kit::of_none))
        .route("/groups/safety", get(kit::safety))
        .route("/groups/join/{capability}", get(invite::show).post(invite::accept))
        .route("/groups/{id}", get(front::show))
        .route("/groups/{id}/join", post(front::join).get(front::back))
        .route("/groups/{id}/inside", get(inside::show))
        .route("/groups/{id}/act", post(inside::act))
        .route("/groups/{id}/edit", get(form::edit).post(form::save))
        .route("/groups/{id}/invitations", get(invite::list).post(invite::act))
        .route("/groups/{id}/service", get(carry::show).post(carry::act))
        .route("/groups/{id}/companions", get(ties::of_group).post(ties::in_group))
        .route("/groups/{id}/pause", get(ending::show).post(ending::act))
        .route("/groups/{id}/leave", get(ending::door).post(ending::leave))
        .route("/groups/{id}/report", get(ending::report).post(ending::reported))
        .route("/groups/{id}/kit", get(kit::of_one))
        .layer(DefaultBodyLimit::max(LARGEST))
        .merge(attended::routes())
        .merge(decisions::routes())
}

/// The names somebody could have in a place, their own first.
pub(crate) fn handles_of(member: &Member, language: &str) -> impl Iterator<Item = Box<str>> + use<> {
    privacy::candidates(member.as_bytes(), language, Pool::Returning)
        .take(HANDLES_TRIED)
        .map(|handle| handle.to_string().into())
}

/// The places of the groups somebody is or was in.
pub(crate) async fn mine(app: &App, visitor: &Visitor) -> Result<Vec<Place>, StatusCode> {
    let Some(root) = visitor.root().filter(|_| visitor.returns()) else { return Ok(Vec::new()) };
    let settings = identity::settings::load(&app.store, root).await.map_err(door::broken)?;
    let places = settings.unwrap_or_default().places.into_iter();
    Ok(places.filter(|place| place.as_str().starts_with("home/")).collect())
}

/// Why a text is held back, in words.
pub(crate) fn held(t: &Locale, held: &Held) -> String {
    match held {
        Held::Empty => t.s("homegroup-held-empty"),
        Held::TooLong => t.s("homegroup-held-long"),
        Held::Details(found) => {
            let mut kinds: Vec<_> = found.iter().map(|found| found.kind).collect();
            kinds.sort_unstable();
            kinds.dedup();
            let said = kinds.into_iter().map(|kind| t.s(name_of(kind)));
            said.collect::<Vec<_>>().join(" ")
        }
    }
}
