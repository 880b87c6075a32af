//! Who is treated: admission with its notice, and the one page from which all of a client's papers are reached.

mod admit;
mod gate;
mod show;

use std::collections::BTreeSet;

use axum::{
    Router,
    routing::{get, post},
};
use care::{plan::Ask, role::Whose};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub(super) use gate::{glass, may, may_read, open};

use super::{Clinic, house::Paper, session::Staff};

/// Somebody who is treated. The paper belongs to nothing.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Client {
    /// Name and first name.
    pub(super) name: String,
    pub(super) born: Date,
    /// What volunteers know them by until a consent names them.
    pub(super) alias: String,
    /// Who treats them, by the ids of the staff.
    pub(super) treated_by: Vec<Box<str>>,
    /// Whom somebody let in with a reason, and until when (seconds since 1970).
    #[serde(default)]
    pub(super) let_in: Vec<(Box<str>, i64)>,
    pub(super) admitted: Date,
    /// The notice of 42 CFR 2.22 as they acknowledged it. Before that nothing is done for them here.
    pub(super) notice: Option<Acknowledged>,
    /// They come because a court or an employer says so: their plan then offers a secular way (docs/compliance.md, X-3).
    pub(super) mandated: bool,
    /// They agreed to be one of the supervisor's numbers.
    #[serde(default)]
    pub(super) counted: bool,
    /// The day treatment here ends, where it is known: from it the first week and month are counted.
    #[serde(default)]
    pub(super) discharged: Option<Date>,
    /// Where what they show arrives, while it is open.
    #[serde(default)]
    pub(super) mailbox: Option<Mailbox>,
    /// A code that may still be taken.
    #[serde(default)]
    pub(super) code: Option<Code>,
}

/// A code that was printed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Code {
    /// Its parcel, in the community's database.
    pub(super) parcel: Box<str>,
    /// Until when, the day included.
    pub(super) ends: Date,
}

/// A notice that was given and acknowledged.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Acknowledged {
    /// Which text, by its version.
    pub(super) version: String,
    /// As it was given, with the clinic's name and number of that day.
    pub(super) text: String,
    pub(super) on: Date,
}

/// Where what a client shows arrives.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Mailbox {
    /// In the community's database, which knows no more of it.
    pub(super) id: Box<str>,
    /// Under which consent, by its id.
    pub(super) consent: Box<str>,
    /// What was asked for: nothing else is kept, whatever the consent would cover.
    pub(super) asks: BTreeSet<Ask>,
}

impl Paper for Client {
    const KIND: &'static str = "client";
}

impl Client {
    /// Does this member of the staff treat them?
    pub(super) fn whose(&self, staff: &Staff) -> Whose {
        if self.treated_by.contains(&staff.id) { Whose::Theirs } else { Whose::Others }
    }

    /// May anything be done for them yet?
    pub(super) fn is_active(&self) -> bool {
        self.notice.is_some()
    }
}

pub(super) fn routes() -> Router<Clinic> {
    Router::new()
        .route("/", get(show::list))
        .route("/clients/new", get(admit::form).post(admit::take))
        .route("/clients/{id}", get(show::client))
        .route("/clients/{id}/notice", get(admit::notice).post(admit::acknowledge))
        .route("/clients/{id}/glass", post(gate::break_glass))
        .route("/clients/{id}/staff", post(show::treats))
}
