//! Learning: so far the practice room.

pub(crate) mod practice;

use axum::Router;

use crate::app::Shared;

/// Every route of this feature.
pub(crate) fn routes() -> Router<Shared> {
    practice::routes()
}
