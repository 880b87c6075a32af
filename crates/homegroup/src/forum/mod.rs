//! Stories and threads: writing without a name, in areas by theme; and keeping it kind.
//!
//! ```text
//! reading    /forum ─▶ an area ─▶ a thread          for everybody, the same bytes
//! writing    form ─▶ details marked ─▶ kept: shown, or waiting for a yes
//! keeping    reports, what waits ─▶ /stewards/forum ─▶ shown, held with a reason, locked
//! ```
//!
//! An area is a place in the sense of [`privacy::Place`]: somebody has one handle in it, which no row joins to any
//! other of theirs. What the words of a post may hold is [`privacy::check`]'s; how they look is [`words`]'s.
//!
//! - `areas`: which there are; `here`: whoever asks, where; `limits`: how fast one may write,
//! - `search`: finding words; `read`: pages for everybody; `write`: forms of those who are somebody here; `desk`: for those who look after it.
//!
//! Must not know: SQL, ciphers, and who anybody is elsewhere.

mod areas;
mod desk;
mod here;
mod limits;
mod notes;
mod read;
pub(crate) mod search;
#[cfg(test)]
mod tests;
mod view;
pub(crate) mod words;
mod write;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};

pub(crate) use areas::Areas;
pub(crate) use limits::Limits;

use crate::app::Shared;

/// Every route of the forum.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/forum", get(read::home::show))
        .route("/forum/rules", get(read::rules::show))
        .route("/forum/search", get(search::page::show).post(search::page::take))
        .route("/forum/today", get(read::today::show))
        .route("/forum/feed/{token}", get(read::feed::show))
        .route("/forum/enter", post(write::enter::take).get(read::home::back))
        .merge(of_an_area())
        .merge(of_a_post())
        .merge(desk::routes())
}

/// What hangs on one area.
fn of_an_area() -> Router<Shared> {
    Router::new()
        .route("/forum/{area}", get(read::area::show))
        .route("/forum/{area}/new", get(write::open::show).post(write::open::take))
        .route("/forum/{area}/mine", get(write::mine::show))
        .route("/forum/{area}/follow", post(write::mine::follow).get(write::mine::show))
        .route("/forum/{area}/blocked", get(write::block::list).post(write::block::lift))
        .route("/forum/{area}/companions", get(write::companions::show).post(write::companions::take))
        .route("/forum/{area}/waiting", get(write::waiting::show).post(write::waiting::take))
        .route("/forum/{area}/{thread}", get(read::thread::show))
        .route("/forum/{area}/{thread}/reply", get(write::reply::show).post(write::reply::take))
        .layer(DefaultBodyLimit::max(write::LARGEST))
}

/// What is done with one post.
fn of_a_post() -> Router<Shared> {
    Router::new()
        .route("/forum/posts/{post}", get(read::thread::post))
        .route("/forum/posts/{post}/edit", get(write::edit::show).post(write::edit::take))
        .route("/forum/posts/{post}/delete", get(write::delete::ask).post(write::delete::take))
        .route("/forum/posts/{post}/object", post(write::mine::object).get(read::thread::post))
        .route("/forum/posts/{post}/thank", post(write::thank::take).get(read::thread::post))
        .route("/forum/posts/{post}/block", post(write::block::take).get(read::thread::post))
        .route("/forum/posts/{post}/report", get(write::report::show).post(write::report::take))
        .layer(DefaultBodyLimit::max(write::LARGEST))
}
