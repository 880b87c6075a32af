//! The treatment zone: people who treat others, under 42 CFR part 2, on a listener of its own.
//!
//! ```text
//! admit ─▶ notice acknowledged ─▶ consent signed ─▶ plan made together ─▶ a code on paper
//!                                     │                                      │ (the member's act, at /plan)
//!                                     ▼                                      ▼
//!                     disclosure, with its notice              what the member shows back, until it is ended
//! ```
//!
//! It has its own database, keys and cookie, and may run as a program of its own. Of the community it knows the list of
//! meetings, which is public, and a post office ([`store::PostOffice`]): sealed parcels go out, sealed letters come in,
//! and neither names anybody.
//!
//! - `house`: keys, papers, acts; `log`: what was read and done; `states`: whether a paper is what the log says;
//!   `session`: who asks,
//! - `frame`: what every page shares; `staff`, `clients`, …: the pages.
//!
//! **Invariants.** Every reading of a client's paper stands in the log before it is answered. No paper is read that is not
//! what the log says was last written; where one does not open, nothing is done that rests on knowing all of them. What a role may do is
//! asked of [`care::role`], for a client's papers in one place (`clients::open`). Nothing is disclosed but through [`care::disclosure`].
//!
//! Must not know: handles, members, anything of the community's own database.

mod clients;
mod consents;
mod disclosures;
mod duties;
mod frame;
mod handoffs;
mod house;
mod log;
mod meetings;
mod numbers;
mod plans;
mod scales;
mod session;
mod staff;
mod states;
#[cfg(test)]
mod tests;
mod volunteers;

use std::sync::Arc;

use axum::{
    Router, extract::DefaultBodyLimit, http::StatusCode, middleware, response::Response, routing::get,
};
use tower::ServiceBuilder;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};

pub(crate) use house::{Directory, House, Parts};
pub(crate) use log::{Verdict, verify};
pub(crate) use staff::expect_first;

use crate::web::{forms, headers};

/// What every request can use.
pub(crate) type Clinic = Arc<House>;

/// Every route of the clinic's listener.
pub(crate) fn router(house: Clinic) -> Router {
    let https = house.is_https();
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/assets/{name}", get(frame::asset))
        .merge(staff::routes())
        .merge(clients::routes())
        .merge(consents::routes())
        .merge(plans::routes())
        .merge(disclosures::routes())
        .merge(duties::routes())
        .merge(handoffs::routes())
        .merge(scales::routes())
        .merge(volunteers::routes())
        .merge(meetings::routes())
        .merge(numbers::routes())
        .merge(log::routes())
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(
            ServiceBuilder::new()
                .layer(middleware::from_fn_with_state(house.clone(), frame::dress))
                .layer(CatchPanicLayer::custom(silently))
                .layer(DefaultBodyLimit::max(forms::LARGEST))
                .layer(middleware::from_fn_with_state(house.clone(), session::keep)),
        )
        .with_state(house)
        .layer(
            ServiceBuilder::new()
                .layer(CompressionLayer::new())
                .layer(middleware::from_fn(move |request, next| headers::add(https, request, next))),
        )
}

/// What a panic says may hold what was sent.
fn silently(_: Box<dyn std::any::Any + Send>) -> Response {
    tracing::error!("a request failed in a way that must not happen");
    axum::response::IntoResponse::into_response(StatusCode::INTERNAL_SERVER_ERROR)
}
