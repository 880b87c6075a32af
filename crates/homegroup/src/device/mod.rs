//! What somebody keeps on their own device: meetings, dates, places, copies to read without a line.
//!
//! All of it lies in the browser, put there by `web/src/device` after a named act, and none of it here. This side only
//! shows the page it is shown on, says how kept meetings stand when the page asks, and hands out what a browser needs
//! to install the site and to read parts of it without a line.
//!
//! Must not know: who asks. The list of kept meetings comes in the body of a form, so that it stands in no address,
//! and nothing of it is kept or logged.

mod copies;
mod kept;
mod manifest;
mod rows;
#[cfg(test)]
mod tests;
mod wipe;

use axum::{
    Router,
    middleware::from_fn,
    routing::{get, post},
};

use crate::{app::Shared, web::headers};

/// Every route of these pages.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/kept", get(kept::show).layer(from_fn(headers::allow_copies)))
        .route("/kept/words", get(kept::words).layer(from_fn(headers::allow_copies)))
        .route("/kept/rows", post(rows::show))
        .route("/kept/wipe", post(wipe::wipe).get(kept::back))
        .route("/offline", get(copies::offline).layer(from_fn(headers::allow_copies)))
        .route("/worker.js", get(copies::worker))
        .route("/manifest.webmanifest", get(manifest::show))
}
