//! What leaves the clinic: made here, with the notice of 42 CFR 2.32 on it, and accounted for (2.25).
//!
//! [`care::disclosure::disclose`] decides. The consent with its new line and the entry of the account are kept in one
//! act before anything is shown: were the consent taken back in that moment, nothing goes out.

mod fhir;
pub(super) mod items;
mod make;
mod rights;
mod show;

use axum::{
    Router,
    routing::{get, post},
};
use care::{disclosure::Entry, rights::Restriction};
use serde::{Deserialize, Serialize};

use super::{
    Clinic,
    house::{House, Paper},
};

/// A line of the account, as a paper of its client.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Accounted(pub(super) Entry);

impl Paper for Accounted {
    const KIND: &'static str = "disclosure";
}

impl House {
    /// The lines of a client's account, and how many do not open.
    pub(super) async fn account(&self, client: &str) -> anyhow::Result<(Vec<Entry>, usize)> {
        let found = self.papers_that_open::<Accounted>(client).await?;
        Ok((found.kept.into_iter().map(|kept| kept.says.0).collect(), found.shut))
    }

    /// What a client asked to be kept back: all of it, or an error.
    pub(super) async fn restrictions(&self, client: &str) -> anyhow::Result<Vec<Restriction>> {
        Ok(self.papers::<rights::Asked>(client).await?.into_iter().map(|kept| kept.says.0).collect())
    }
}

pub(super) fn routes() -> Router<Clinic> {
    Router::new()
        .route("/clients/{id}/disclosures", get(show::list))
        .route("/clients/{id}/disclosures/new", get(make::show).post(make::take))
        .route("/clients/{id}/export", post(show::export))
        .route("/clients/{id}/rights", get(rights::show).post(rights::take))
        .route("/clients/{id}/rights/answer", post(rights::answer))
}
