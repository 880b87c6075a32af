//! For those who serve the site: the desk, the inbox, reports, people and their roles, rooms.
//!
//! Who may see a page is said by the type of the request its handler takes ([`door::Desk`], [`door::Sent`]), so that
//! no handler can forget to ask. To everybody else these pages do not exist.
//!
//! Must not know: SQL, ciphers, what is said in a room, or who anybody is outside the place they serve in.

mod appoint;
mod bodies;
mod charges;
mod desk;
pub(crate) mod door;
mod inbox;
mod invited;
pub(crate) mod listings;
mod own_words;
mod people;
mod places;
pub(crate) mod qr;
pub(crate) mod reach;
mod reports;
mod room_form;
mod rooms;
#[cfg(test)]
mod tests;
mod who;
pub(crate) mod words;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};

use store::{Grant, StoreError};

use crate::app::{App, Shared};
use who::{BODY_ROLE, Charge, GROUP_ROLE};

pub(crate) use who::{Office, handle_of};

/// Does this role open these pages?
pub(crate) fn opens_the_desk(grant: &Grant) -> bool {
    let charge = Charge::read(&grant.place, &grant.role);
    charge.is_some_and(|charge| charge.room().is_none())
}

/// What people call a service body or a group, of which this is the place; `None` where it is neither.
pub(crate) async fn title_of_place(app: &App, place: &str) -> Result<Option<Box<str>>, StoreError> {
    let charge = [BODY_ROLE, GROUP_ROLE].iter().find_map(|role| Charge::read(place, role));
    let Some((charge, name)) = charge.as_ref().and_then(|charge| Some((charge, charge.within()?))) else {
        return Ok(None);
    };
    Ok(Some(charges::title_of(app, charge).await?.unwrap_or_else(|| name.into())))
}

/// Every route of these pages.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/stewards", get(desk::show))
        .route("/stewards/inbox", get(inbox::show).post(inbox::act))
        .route("/stewards/queue", get(inbox::queue))
        .route("/stewards/reports", get(reports::show).post(reports::act))
        .route("/stewards/people", get(people::show))
        .route("/stewards/people/invite", post(people::invite))
        .route("/stewards/people/withdraw", post(people::withdraw))
        .route("/stewards/people/revoke", post(people::revoke))
        .route("/stewards/rooms", get(rooms::list).post(rooms::add))
        .route("/stewards/rooms/new", get(rooms::blank))
        .route("/stewards/rooms/{slug}", get(rooms::show).post(rooms::save))
        .route("/stewards/rooms/{slug}/remove", post(rooms::remove))
        .route(
            "/stewards/rooms/{slug}/words",
            get(own_words::show).post(own_words::save).layer(DefaultBodyLimit::max(own_words::LARGEST)),
        )
        .route("/stewards/rooms/{slug}/acts", get(rooms::acts))
        .merge(bodies::routes())
        .merge(listings::routes())
        .route("/invited/{capability}", get(invited::show).post(invited::accept))
}
