//! Keeping the list true: a group's private link to say that its listings are right, and what trusted servants look
//! through: what nobody has confirmed for long, links and times that can hardly be meant, pages that are gone, one meeting in two lists,
//! and where nothing is.
//!
//! Must not know: SQL, ciphers, how a layer lies on a row, or who opened a group's link.

mod acts;
mod checks;
mod confirm;
mod doubles;
mod findings;
mod gaps;
mod groups;
#[cfg(test)]
mod tests;
mod towns;
pub(crate) mod visits;

use axum::{
    Router,
    routing::{get, post},
};

use crate::app::Shared;

pub(crate) use findings::Checks;
pub(crate) use visits::Visits;

/// Every route of these pages.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/confirm/{capability}", get(confirm::show).post(confirm::take))
        .route("/stewards/checks", get(checks::overview))
        .route("/stewards/checks/confirm", post(checks::confirm))
        .route("/stewards/checks/stale", get(checks::stale))
        .route("/stewards/checks/links", get(checks::links))
        .route("/stewards/checks/times", get(checks::times))
        .route("/stewards/checks/doubles", get(doubles::show).post(doubles::act))
        .route("/stewards/gaps", get(gaps::show))
        .route("/stewards/gaps/towns", get(towns::show))
        .route("/stewards/groups", get(groups::show).post(groups::act))
}
