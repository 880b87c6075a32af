//! Home groups: forming one, its pages for its members, who stands by whom, carrying it, closing it.
//!
//! A group's place is `home/<id>`; whoever is in it has one handle there, for everything they do in it. What is only
//! for members asks for [`door::Inside`] (a page) or [`door::Sent`] (a form), which answer to everybody else as an
//! address that never existed. A group for the invited answers so at its front as well.
//!
//! Must not know: what is said in a group's room or area, and who anybody is elsewhere.

mod decisions;
#[expect(dead_code, reason = "its pages come next")]
pub(crate) mod details;
#[expect(dead_code, reason = "its pages come next")]
pub(crate) mod door;

use axum::Router;

use crate::app::Shared;

/// Every route of the groups.
pub(crate) fn routes() -> Router<Shared> {
    Router::new().merge(decisions::routes())
}
