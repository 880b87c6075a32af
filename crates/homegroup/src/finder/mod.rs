//! The finder: search, a meeting's page, lists out.

pub(crate) mod api;
pub(crate) mod ask;
mod home;
pub(crate) mod item;
pub(crate) mod lists;
mod meeting;
mod results;
pub(crate) mod view;

use axum::{
    Router,
    http::{HeaderValue, header},
    routing::{get, post},
};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::app::Shared;

pub(crate) use api::document as openapi_document;

/// Lets pages of other sites read an answer; for data alone.
const ANY_ORIGIN: HeaderValue = HeaderValue::from_static("*");

/// What other sites and programs read; any origin may.
fn data() -> Router<Shared> {
    let any_origin = SetResponseHeaderLayer::overriding(header::ACCESS_CONTROL_ALLOW_ORIGIN, ANY_ORIGIN);
    Router::new()
        .route("/api/v1/meetings", get(api::meetings))
        .route("/api/v1/openapi.json", get(api::openapi))
        .route("/meetings.json", get(lists::json))
        .route("/meetings.csv", get(lists::table))
        .route("/meetings.ics", get(lists::calendar_of_all))
        .layer(any_origin)
}

/// What people read.
fn pages() -> Router<Shared> {
    Router::new()
        .route("/", get(home::show))
        .route("/sample", post(home::load_sample))
        .route("/meetings", get(results::show))
        .route("/meetings/{slug}", get(meeting::show))
        .route("/meetings/{slug}/join", post(meeting::join))
        .route("/meetings/{slug}/wrong", post(meeting::wrong))
}

/// Every route of the finder.
pub(crate) fn routes() -> Router<Shared> {
    Router::new().merge(data()).merge(pages())
}
