//! Lists in: fetching a list's bytes, reading them, and putting the result in place of the old list; by hand from the
//! command line, and on a rhythm of each list's own, looked after at `/stewards/sources`.
//!
//! Must not know: SQL, and who looks after the lists beyond that they may.

mod desk;
pub(crate) mod fetch;
pub(crate) mod guard;
pub(crate) mod import;
mod outcome;
mod refresh;
pub(crate) mod schedule;
#[cfg(test)]
mod tests;

use axum::{Router, routing::get};
use tokio::sync::Semaphore;

use crate::{app::Shared, net::Limits};

/// So many people may try a list at once.
const TRIES: usize = 2;

/// What fetching takes; part of the app.
pub(crate) struct Feeds {
    /// What one fetch may take.
    limits: Limits,
    /// Room for those who try a list before they save it.
    tries: Semaphore,
}

impl Feeds {
    /// Fetches as usual; from private addresses too where the operator said so.
    pub(crate) fn new(private: bool) -> Self {
        Self { limits: Limits::usual(private), tries: Semaphore::new(TRIES) }
    }
}

/// Every route of the pages about lists.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/stewards/sources", get(desk::list::show))
        .route("/stewards/new-source", get(desk::settings::blank).post(desk::settings::add))
        .route("/stewards/sources/{name}", get(desk::one::show).post(desk::one::act))
        .route("/stewards/sources/{name}/settings", get(desk::settings::show).post(desk::settings::save))
        .route("/stewards/sources/{name}/reports/{number}", get(desk::report::show))
}
