//! Scales at the desk: filled in together with the client, and the clinic's own, each under its own licence.
//!
//! What is filled in is kept with the scale as it was asked: a scale that is taken out later leaves nothing unreadable
//! behind. A total is a number on a paper and no diagnosis; no page here says more than the publication does.
//!
//! - `list`: the totals of a client over time; `fill`: filling one in; `own`: the clinic's own, for admins.

mod fill;
mod list;
mod own;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use care::scale::{Filled, Scale};
use serde::{Deserialize, Serialize};

pub(super) use list::names;

use super::{
    Clinic,
    house::{House, Kept, Paper},
};

/// The largest form with a file of a scale in it: a file's most bytes, written so that an address could hold them.
const LARGEST: usize = 3 * 64_000 + 4_000;

/// A scale that was filled in. A paper of its client.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct FilledIn(pub(super) Filled);

impl Paper for FilledIn {
    const KIND: &'static str = "scale";
}

/// A scale of the clinic's own. Two of one id have one mark as their owner, so that there is one.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
struct Own(Scale);

impl Paper for Own {
    const KIND: &'static str = "own_scale";
}

impl House {
    /// The clinic's own scales, by their names.
    pub(super) async fn own_scales(&self) -> anyhow::Result<Vec<Scale>> {
        Ok(self.own_papers().await?.into_iter().map(|kept| kept.says.0).collect())
    }

    async fn own_papers(&self) -> anyhow::Result<Vec<Kept<Own>>> {
        // One that does not open is left out, and the others can still be filled in.
        let mut own = self.every_that_opens::<Own>().await?.kept;
        own.sort_by(|one, other| one.says.0.title().cmp(other.says.0.title()));
        Ok(own)
    }

    /// Every scale that can be filled in: the one that is shipped first.
    pub(super) async fn scales(&self) -> anyhow::Result<Vec<Scale>> {
        Ok([Scale::audit_c()?].into_iter().chain(self.own_scales().await?).collect())
    }

    /// What was filled in with a client, the latest first.
    pub(super) async fn filled_in(&self, client: &str) -> anyhow::Result<Vec<Filled>> {
        let mut all: Vec<Filled> =
            self.papers::<FilledIn>(client).await?.into_iter().map(|kept| kept.says.0).collect();
        all.sort_by_key(|one| std::cmp::Reverse((one.day(), one.at())));
        Ok(all)
    }
}

pub(super) fn routes() -> Router<Clinic> {
    Router::new()
        .route("/clients/{id}/scales", get(list::show))
        .route("/clients/{id}/scales/{scale}", get(fill::show).post(fill::keep))
        .route("/settings/scales/out", post(own::take_out))
        .route("/settings/scales", get(own::show).post(own::add).layer(DefaultBodyLimit::max(LARGEST)))
}
