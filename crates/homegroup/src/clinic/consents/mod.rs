//! Written consents (42 CFR 2.31): made together on a form, read once more, signed, and taken back as easily.
//!
//! What a consent must have and what it lets out is decided in [`care::consent`]; here are only the form and the page.

mod form;
mod show;

use axum::{
    Router,
    routing::{get, post},
};
use care::consent::Consent;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{
    Clinic,
    house::{House, Opened, Paper},
};

/// A signed consent, as a paper of its client.
#[derive(Clone, Debug)]
pub(super) struct Signed(pub(super) Consent);

impl Serialize for Signed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// By the one way there is: a paper that lacks a part of a consent is none.
impl<'de> Deserialize<'de> for Signed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        let bytes = serde_json::to_vec(&value).map_err(D::Error::custom)?;
        Consent::read(&bytes).map(Self).map_err(D::Error::custom)
    }
}

impl Paper for Signed {
    const KIND: &'static str = "consent";
}

impl House {
    /// A client's consents, the newest first. One that does not open is none: nothing is let out or asked for under it.
    pub(super) async fn consents(&self, client: &str) -> anyhow::Result<Opened<Signed>> {
        let mut all = self.papers_that_open::<Signed>(client).await?;
        all.kept.sort_by_key(|kept| std::cmp::Reverse(kept.says.0.log().first().map(|event| event.at)));
        Ok(all)
    }
}

pub(super) use form::said;
pub(super) use show::consent_of;

pub(super) fn routes() -> Router<Clinic> {
    Router::new()
        .route("/clients/{id}/consents", get(show::list))
        .route("/clients/{id}/consents/new", get(form::show).post(form::take))
        .route("/clients/{id}/consents/{consent}", get(show::one))
        .route("/clients/{id}/consents/{consent}/end", post(show::end))
}
