//! For those who serve the site: the inbox, reports, people and their roles, rooms.

/// Every route of these pages.
pub(crate) fn routes() -> axum::Router<crate::app::Shared> {
    axum::Router::new()
}
