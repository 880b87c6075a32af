//! Group conscience: a group asks itself something, and each member has one vote that nobody can find them behind.
//!
//! ```text
//! with a script                                          without one
//! POST …/paper   who it is, a blinded paper ─▶ a stamp   POST …/vote   who it is, and what they vote: the paper is
//! POST …/ballot  no cookie, a serial and its token       drawn, stamped and cast in this one request's memory
//! ```
//!
//! What is kept is the same: who has drawn a paper, and ballots, with nothing in common. Nothing is counted or shown
//! before the close, not even how many have voted.
//!
//! Must not know: SQL, ciphers (`privacy::ballot` does), or who is in the group but whoever asks.

mod ask;
mod show;
#[cfg(test)]
mod tests;
mod view;
mod vote;

use axum::{
    Router,
    routing::{get, post},
};

use crate::app::Shared;

/// Every route of these pages.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/groups/{id}/decisions", get(show::list).post(ask::open))
        .route("/groups/{id}/decisions/new", get(ask::blank))
        .route("/groups/{id}/decisions/{decision}", get(show::one))
        .route("/groups/{id}/decisions/{decision}/paper", post(vote::paper).get(show::back))
        .route("/groups/{id}/decisions/{decision}/ballot", post(vote::ballot).get(show::back))
        .route("/groups/{id}/decisions/{decision}/vote", post(vote::at_once).get(show::back))
        .route("/groups/{id}/decisions/{decision}/withdraw", post(ask::withdraw).get(show::back))
}
