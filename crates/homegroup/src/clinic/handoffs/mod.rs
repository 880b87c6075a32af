//! Handing over warmly: three meetings with the client as a checklist, what was really done, and the volunteers who are
//! called for it.
//!
//! The rules and their source are in [`care::handoff`]. A volunteer hears an alias. The client's name goes to one only by
//! a disclosure under a consent that names that volunteer, which is kept and accounted for like every other.
//!
//! - `show`: the checklist; `call`: whom to call, and calling them; `words`: what steps and days are called.

mod call;
mod show;
mod words;

use axum::{
    Router,
    routing::{get, post},
};
use care::{
    handoff::{Contact, Handoff, Offer, Ride, Step, Volunteer},
    role::{Act as Doing, Record as Sheet, Verdict, verdict},
};
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

pub(super) use words::{briefly, step};

use super::{
    Clinic,
    clients::Client,
    house::{House, Kept, Opened, Paper},
    session::Staff,
};

/// Handing over one client. One paper a client.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct HandingOver(pub(super) Handoff);

impl Paper for HandingOver {
    const KIND: &'static str = "handoff";
}

/// A volunteer who was asked for something. A paper of its client.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct AskedFor {
    /// Which one.
    volunteer: Box<str>,
    /// As they were known then.
    alias: String,
    /// How the client was called.
    called: String,
    /// By name, under a consent.
    named: bool,
    meeting: String,
    when: DateTime,
    wants: Offer,
    /// The day they were asked.
    asked: Date,
    ride: Ride,
}

impl AskedFor {
    fn new(volunteer: &Volunteer, contact: &Contact, asked: Date) -> Self {
        Self {
            volunteer: contact.volunteer().into(),
            alias: volunteer.alias.clone(),
            called: contact.called().to_owned(),
            named: contact.is_named(),
            meeting: contact.meeting().to_owned(),
            when: contact.when(),
            wants: contact.wants(),
            asked,
            ride: Ride::default(),
        }
    }
}

impl Paper for AskedFor {
    const KIND: &'static str = "asked";
}

impl House {
    /// How handing a client over stands; nothing where it has not begun.
    pub(super) async fn handoff(&self, client: &str) -> anyhow::Result<Option<Kept<HandingOver>>> {
        Ok(self.papers::<HandingOver>(client).await?.into_iter().next())
    }

    /// Which volunteers were asked for a client, the latest visit first.
    pub(super) async fn asked_for(&self, client: &str) -> anyhow::Result<Opened<AskedFor>> {
        let mut all = self.papers_that_open::<AskedFor>(client).await?;
        all.kept.sort_by_key(|kept| std::cmp::Reverse((kept.says.when, kept.says.asked)));
        Ok(all)
    }
}

/// May they know who the client is? Whoever calls volunteers needs the alias, and of the steps the calls alone.
fn knows(staff: &Staff, client: &Client) -> bool {
    verdict(staff.role, Sheet::Client, Doing::Read, client.whose(staff)) != Verdict::Refused
}

/// What they call the client.
fn called<'c>(staff: &Staff, client: &'c Client) -> &'c str {
    if knows(staff, client) { &client.name } else { &client.alias }
}

/// Is it a step of calling somebody?
fn is_call(step: Step) -> bool {
    matches!(step, Step::CallVolunteer | Step::SolveAndCallAgain)
}

pub(super) fn routes() -> Router<Clinic> {
    Router::new()
        .route("/clients/{id}/handoff", get(show::show).post(show::act))
        .route("/clients/{id}/handoff/ride", post(show::ride))
        .route("/clients/{id}/handoff/volunteers", get(call::show).post(call::search))
        .route("/clients/{id}/handoff/ask", post(call::ask))
}
