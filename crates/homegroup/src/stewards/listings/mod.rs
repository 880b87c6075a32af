//! Keeping the list true: finding a listing, changing it, what others propose, and what was changed.
//!
//! A change is a layer over what the list says (`directory::edit`); who may make one is said in [`super::reach`]. Every
//! form carries what it was made of ([`seen`]), so that of two who change a listing at once, or of a servant and the
//! list itself, the later one is told.

mod acts;
mod add;
mod conflict;
pub(crate) mod difference;
mod door;
mod edit;
mod find;
pub(crate) mod form;
mod history;
mod orphan;
mod page;
pub(super) mod proposals;
mod save;
pub(crate) mod seen;
mod venue;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};

use crate::app::Shared;

pub(crate) use add::nothing;
pub(crate) use door::path;
pub(super) use door::{Hand, HandSent};
pub(crate) use save::same;

/// The largest form of a listing, in bytes: its notes are in it, once more in what it was made of, and once more where
/// two versions are compared.
const LARGEST: usize = 256 * 1024;

/// Every route of these pages.
pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/stewards/listings", get(find::show))
        .route("/stewards/listings/new", get(add::blank).post(add::save))
        .route("/stewards/listings/{source}/{key}", get(edit::show).post(edit::save))
        .route("/stewards/listings/{source}/{key}/act", post(acts::act))
        .route("/stewards/listings/{source}/{key}/venue", get(venue::show).post(venue::act))
        .route("/stewards/listings/{source}/{key}/history", get(history::of_one))
        .route("/stewards/listings/{source}/{key}/let-go", post(orphan::drop))
        .route("/stewards/drafts/{id}", get(edit::draft).post(edit::drop_draft))
        .route("/stewards/proposals/{id}", get(proposals::show).post(proposals::act))
        .route("/stewards/changes", get(history::newest))
        .route("/stewards/changes/undo", post(history::undo))
        .layer(DefaultBodyLimit::max(LARGEST))
}
