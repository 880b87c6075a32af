//! For those who look after what is written: what waits, reports, reasons, the log of measures.

mod acts;
mod queue;
mod sealed;

use axum::{Router, routing::get};

use crate::app::Shared;

/// Every route of these pages.
pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/stewards/forum", get(queue::show).post(acts::take))
        .route("/stewards/forum/sealed/{post}", get(sealed::show))
}

/// Why something may be held; each has a name for the moderator (`forum-reason-…`) and words for the writer
/// (`forum-reason-…-said`), which the moderator can add to.
pub(super) const REASONS: [&str; 7] =
    ["person", "unkind", "advice", "sourcing", "advert", "elsewhere", "else"];
