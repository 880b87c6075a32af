//! Volunteers from the fellowships: the roster that the coordinator keeps and counsellors read.
//!
//! Whom they fit is decided in [`care::handoff`]; calling one is a page of the client's (`clinic::handoffs`). A volunteer
//! is known by an alias that nobody else on the roster has: consents name them by it.

pub(super) mod roster;

use axum::{Router, routing::get};
use care::{
    handoff::{Offer, Volunteer},
    role::{Act as Doing, Record as Sheet, Verdict, Whose, verdict},
};
use serde::{Deserialize, Serialize};

use super::{
    Clinic,
    house::{House, Kept, Opened, Paper},
    session::Staff,
};

/// A volunteer, and how they are reached. The paper belongs to nothing; its id is the volunteer's.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Helper {
    pub(super) volunteer: Volunteer,
    /// Such as a telephone number. It is for whoever calls them.
    pub(super) reach: String,
}

impl Paper for Helper {
    const KIND: &'static str = "volunteer";
}

/// What volunteers offer, with the words in forms and the keys of the names.
pub(super) const OFFERS: [(Offer, &str, &str); 3] = [
    (Offer::Call, "call", "clinic-offer-call"),
    (Offer::Company, "company", "clinic-offer-company"),
    (Offer::Ride, "ride", "clinic-offer-ride"),
];

/// What a form calls an offer.
pub(super) fn offer_of(word: &str) -> Option<Offer> {
    OFFERS.iter().find(|(_, one, _)| *one == word).map(|(offer, ..)| *offer)
}

/// The key of its name.
pub(super) fn offer_key(offer: Offer) -> &'static str {
    OFFERS.iter().find(|(one, ..)| *one == offer).map_or("clinic-offer-call", |(_, _, key)| key)
}

/// May they do this with the roster?
pub(super) fn may(staff: &Staff, doing: Doing) -> bool {
    verdict(staff.role, Sheet::Volunteer, doing, Whose::Others) == Verdict::Allowed
}

impl House {
    /// All volunteers, by alias.
    pub(super) async fn volunteers(&self) -> anyhow::Result<Opened<Helper>> {
        let Opened { kept, shut } = self.every_that_opens::<Helper>().await?;
        let mut kept: Vec<_> = kept.into_iter().map(known).collect();
        kept.sort_by_key(|kept| kept.says.volunteer.alias.to_lowercase());
        Ok(Opened { kept, shut })
    }

    /// One of them.
    pub(super) async fn volunteer(&self, id: &str) -> anyhow::Result<Option<Kept<Helper>>> {
        Ok(self.paper::<Helper>(id).await?.map(known))
    }
}

/// A volunteer is the one that the paper is about.
fn known(mut kept: Kept<Helper>) -> Kept<Helper> {
    kept.says.volunteer.id = kept.id.to_string();
    kept
}

pub(super) fn routes() -> Router<Clinic> {
    Router::new()
        .route("/volunteers", get(roster::list))
        .route("/volunteers/new", get(roster::form).post(roster::add))
        .route("/volunteers/{id}", get(roster::one).post(roster::change))
}
