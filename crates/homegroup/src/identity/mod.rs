//! Being the same person again without being anybody: entering, the phrase, the passkey, export, leaving.
//!
//! Whoever enters a room gets a cookie that holds a random root; whoever wants to come back gets a phrase that makes
//! one. From the root each place derives its own key for that person, and so its own handle. No table knows which
//! keys are one person's; the root is in the cookie, sealed under a key that lies beside the database.
//!
//! Must not know: what happens in the places themselves.

pub(crate) mod cookie;
pub(crate) mod door;
pub(crate) mod visitor;

pub(crate) use door::Door;
pub(crate) use visitor::Visitor;

/// Every route of these pages.
pub(crate) fn routes() -> axum::Router<crate::app::Shared> {
    axum::Router::new()
}
