//! The plan that is made together, the code that carries it over, and what the member shows back.
//!
//! The clinic keeps its own copy of the plan as it was agreed. What the member makes of theirs is theirs: only what they
//! show, each kind by their own tick, arrives in the mailbox, and only while a consent is in force.

mod code;
mod edit;
mod shown;

use axum::{
    Router,
    routing::{get, post},
};
use care::plan::Plan;
use serde::{Deserialize, Serialize};

use super::{
    Clinic,
    house::{House, Kept, Paper},
};

/// The plan of a client as it was agreed. One paper a client.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Agreed(pub(super) Plan);

impl Paper for Agreed {
    const KIND: &'static str = "plan";
}

impl House {
    /// A client's plan.
    pub(super) async fn plan(&self, client: &str) -> anyhow::Result<Option<Kept<Agreed>>> {
        Ok(self.papers::<Agreed>(client).await?.into_iter().next())
    }
}

pub(super) use shown::Arrived;

pub(super) fn routes() -> Router<Clinic> {
    Router::new()
        .route("/clients/{id}/plan", get(edit::show).post(edit::save))
        .route("/clients/{id}/code", get(code::show).post(code::make))
        .route("/clients/{id}/code/withdraw", post(code::withdraw))
        .route("/clients/{id}/shown", get(shown::show).post(shown::fetch))
}
