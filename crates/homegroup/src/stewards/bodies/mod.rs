//! Service bodies and groups: which part of the list is whose to keep, who serves there, and whom one may ask to.
//!
//! Admins set bodies up and move them; whoever serves in a body says who else does, in it and in those below it, and
//! who speaks for the groups in them. What each body looks after is `directory::bodies`' to say.

mod body;
mod form;
pub(super) mod groups;
mod tree;

use std::collections::HashSet;

use axum::{
    Router,
    routing::{get, post},
};
use directory::{
    bodies::{Body, own_list},
    index::Listing,
    model::Slug,
    query::Query,
};

use crate::{app::Shared, live::Snapshot};

/// Every route of these pages.
pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/stewards/bodies", get(tree::show).post(form::add))
        .route("/stewards/bodies/new", get(form::blank))
        .route("/stewards/bodies/{slug}", get(body::show))
        .route("/stewards/bodies/{slug}/edit", get(form::show).post(form::save))
        .route("/stewards/bodies/{slug}/remove", post(form::remove))
        .route("/stewards/bodies/{slug}/invite", post(body::invite))
        .route("/stewards/bodies/{slug}/withdraw", post(body::withdraw))
        .route("/stewards/bodies/{slug}/revoke", post(body::revoke))
        .route("/stewards/representatives", get(groups::show))
        .route("/stewards/representatives/invite", post(groups::invite))
        .route("/stewards/representatives/withdraw", post(groups::withdraw))
        .route("/stewards/representatives/revoke", post(groups::revoke))
}

/// The listings a body looks after itself, the suspended ones too, each once.
fn listings<'a>(snapshot: &'a Snapshot, body: &Body) -> Vec<&'a Listing> {
    let all = |query: &Query| snapshot.index.all(&snapshot.moment, query);
    let mut found = body.covers.query().map(|query| all(&query)).unwrap_or_default();
    if let Some(own) =
        own_list(&body.slug).filter(|own| snapshot.sources.iter().any(|list| list.name == *own))
    {
        let known: HashSet<&Slug> = found.iter().map(|listing| &listing.slug).collect();
        let added = all(&Query { sources: vec![own], inactive: true, ..Query::default() });
        let more: Vec<_> = added.into_iter().filter(|listing| !known.contains(&listing.slug)).collect();
        found.extend(more);
    }
    found
}

/// The parameters with which the site's own search shows what a body looks after itself.
fn search(body: &Body) -> Option<String> {
    let query = body.covers.query()?;
    Some(format!("/meetings?{}", query.to_address()))
}
