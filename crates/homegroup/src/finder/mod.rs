//! The finder: search, a meeting's page, lists out.

pub(crate) mod api;
pub(crate) mod ask;
pub(crate) mod item;
pub(crate) mod lists;

use axum::{
    Router,
    http::{HeaderValue, header},
    routing::get,
};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::app::Shared;

pub(crate) use api::document as openapi_document;

/// What other sites and programs read; any origin may.
fn data() -> Router<Shared> {
    let any_origin = SetResponseHeaderLayer::overriding(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    Router::new()
        .route("/api/v1/meetings", get(api::meetings))
        .route("/api/v1/openapi.json", get(api::openapi))
        .route("/meetings.json", get(lists::json))
        .route("/meetings.csv", get(lists::table))
        .route("/meetings.ics", get(lists::calendar_of_all))
        .layer(any_origin)
}

/// Every route of the finder.
pub(crate) fn routes() -> Router<Shared> {
    Router::new().merge(data())
}
