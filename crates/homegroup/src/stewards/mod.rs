//! For those who serve the site: the desk, the inbox, reports, people and their roles, rooms.
//!
//! Who may see a page is said by the type of the request its handler takes ([`door::Desk`], [`door::Sent`]), so that
//! no handler can forget to ask. To everybody else these pages do not exist.
//!
//! Must not know: SQL, ciphers, what is said in a room, or who anybody is outside the place they serve in.

mod desk;
pub(crate) mod door;
mod inbox;
mod invited;
mod own_words;
mod people;
mod places;
#[expect(dead_code, reason = "the pages on which listings are changed are next")]
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

use crate::app::Shared;

pub(crate) use who::{Office, handle_of, office};

/// Every route of these pages.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/stewards", get(desk::show))
        .route("/stewards/inbox", get(inbox::show).post(inbox::act))
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
        .route("/invited/{capability}", get(invited::show).post(invited::accept))
}
