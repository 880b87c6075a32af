//! A live list of this site on another: by one line of script, or in a frame without any.
//!
//! ```text
//! their page ──<script src=/embed.js>──▶ GET /embed/meetings?… (JSON, any origin, no cookie) ──▶ a list in its place
//!            ──<iframe src=/embed?…>───▶ GET /embed?…          (a page of its own, no script)
//! ```
//!
//! Whoever reads the other site is nobody here: nothing is set, kept or counted, and the other site learns nothing
//! from us about its readers. These are the only routes that another site may frame.
//!
//! Must not know: who asks.

mod frame;
mod list;
mod make;
mod script;
#[cfg(test)]
mod tests;

use axum::{
    Router,
    http::{HeaderValue, header},
    routing::get,
};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::app::Shared;

/// What pages of other sites load; any origin may, and the browser sends no cookie along.
fn loaded() -> Router<Shared> {
    let any = HeaderValue::from_static("*");
    Router::new()
        .route("/embed.js", get(script::show))
        .route("/embed/meetings", get(list::show))
        .layer(SetResponseHeaderLayer::overriding(header::ACCESS_CONTROL_ALLOW_ORIGIN, any))
}

/// Every route of these lists.
pub(crate) fn routes() -> Router<Shared> {
    Router::new().merge(loaded()).route("/embed", get(frame::show)).route("/embed/make", get(make::show))
}
