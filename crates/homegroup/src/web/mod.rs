//! What every page shares.

pub(crate) mod caching;
pub(crate) mod log;

use axum::{Router, routing::get};

use crate::app::Shared;

/// Routes that belong to no feature.
pub(crate) fn routes() -> Router<Shared> {
    Router::new().route("/healthz", get(|| async { "ok\n" })).route("/readyz", get(ready))
}

/// Says whether the store answers.
async fn ready(
    axum::extract::State(app): axum::extract::State<Shared>,
) -> Result<&'static str, axum::http::StatusCode> {
    match app.store.revision().await {
        Ok(_) => Ok("ready\n"),
        Err(_) => Err(axum::http::StatusCode::SERVICE_UNAVAILABLE),
    }
}

/// Puts what every answer needs around the routes.
pub(crate) fn wrap(router: Router) -> Router {
    router
}
