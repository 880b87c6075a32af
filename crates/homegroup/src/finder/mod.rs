//! The finder: search, a meeting's page, lists out.

pub(crate) mod api;
pub(crate) mod ask;
pub(crate) mod chart;
pub(crate) mod choose;
pub(crate) mod fit;
mod home;
pub(crate) mod item;
pub(crate) mod line;
pub(crate) mod lists;
mod meeting;
mod near;
mod points;
mod results;
pub(crate) mod view;

pub(crate) use results::full_name;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{HeaderValue, header},
    middleware::{self, from_fn},
    routing::{get, post},
};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::{app::Shared, web::headers};

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

/// Where one may ask for what is near: only there may a script ask the device where it is.
fn places() -> Router<Shared> {
    Router::new()
        .route("/", get(home::show))
        .route("/meetings", get(results::show))
        .route("/meetings/near", get(near::again).post(near::show))
        .layer(middleware::map_response(headers::allow_position))
}

/// What people read.
fn pages() -> Router<Shared> {
    let longer = DefaultBodyLimit::max(meeting::LARGEST_SUGGESTION);
    Router::new()
        .merge(places())
        .route("/sample", post(home::load_sample))
        .route("/meetings/points.json", get(points::show))
        .route("/meetings/near/points", post(points::near))
        .route("/meetings/for-me", get(fit::back).post(fit::show))
        .route("/meetings/{slug}", get(meeting::show).layer(from_fn(headers::allow_copies)))
        .route("/meetings/{slug}/join", post(meeting::join))
        .route("/meetings/{slug}/wrong", post(meeting::wrong))
        .route("/meetings/{slug}/suggest", get(meeting::suggest).post(meeting::suggested).layer(longer))
}

/// Every route of the finder.
pub(crate) fn routes() -> Router<Shared> {
    Router::new().merge(data()).merge(pages())
}
