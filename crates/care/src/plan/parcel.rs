//! What a clinic sends a member: a plan, and what it asks to be shown back.
//!
//! A parcel has no place for a name or a number of the client: whoever holds the words of its code knows who they are.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::{LONGEST_TEXT, Plan, PlanError, VersionOne, read_versioned, write_bounded};
use crate::{
    Unreadable,
    scale::{AUDIT_C_ID, Scale},
    words::{blank, fits, is_id},
};

/// The most bytes of a parcel.
const LONGEST: usize = 60_000;
/// The most characters of the notice in it.
const LONGEST_NOTICE: usize = 12_000;

/// A plan that may go into a parcel. Only [`Plan::agreed`] makes one.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreed(Plan);

impl Agreed {
    pub(super) fn new(plan: Plan) -> Self {
        Self(plan)
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.0
    }

    /// The plan, to be changed: it must be agreed on again.
    #[must_use]
    pub fn into_plan(self) -> Plan {
        self.0
    }
}

/// A kind of thing a clinic asks to be shown. Each is a box of its own, and none is ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// Check-ins.
    CheckIns,
    /// Visits to meetings.
    Visits,
    /// Which commitments were kept, when.
    Commitments,
    /// Totals of scales.
    Scales,
}

impl Ask {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::CheckIns, Self::Visits, Self::Commitments, Self::Scales];
}

/// Where what is shown is left for the clinic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mailbox {
    /// Which one.
    pub id: String,
    /// The key it is sealed to.
    pub public: String,
}

/// Who sends the parcel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClinicName {
    /// The clinic's name.
    pub name: String,
    /// Whom to ask there.
    pub contact: String,
}

/// The consent behind what is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentNote {
    /// Which one, at the clinic.
    pub id: String,
    /// What it covers, in words.
    pub summary: String,
}

/// What a clinic sends a member.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parcel {
    v: VersionOne,
    plan: Plan,
    asks: BTreeSet<Ask>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mailbox: Option<Mailbox>,
    clinic: ClinicName,
    notice: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    consent: Option<ConsentNote>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "readable")]
    scales: Vec<Scale>,
    ends: Date,
}

/// The scales of a list that can be read: one of a newer program is left out, and the plan comes all the same.
fn readable<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Scale>, D::Error> {
    let sent = Vec::<Value>::deserialize(deserializer)?;
    Ok(sent.into_iter().filter_map(|scale| Scale::from_json(scale).ok()).collect())
}

/// The parcel's last day is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("this code has ended; ask the clinic for a new one")]
pub struct Ended;

/// Why something is no parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotAParcel {
    /// It cannot be read.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// Its plan cannot be agreed on.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// It asks for something, and names no mailbox or no consent for it.
    #[error("a parcel that asks for something names its mailbox and the consent behind it (42 CFR 2.31)")]
    AsksWithoutConsent,
    /// It does not say who sends it.
    #[error("a parcel says which clinic it is from")]
    NoSender,
}

impl Parcel {
    /// A parcel that brings a plan and asks for nothing; it can be taken until the end of that day.
    ///
    /// # Errors
    /// When the clinic has no name or something is too long.
    pub fn new(plan: Agreed, clinic: ClinicName, notice: String, ends: Date) -> Result<Self, NotAParcel> {
        let parcel = Self {
            v: VersionOne,
            plan: plan.0.plain(),
            asks: BTreeSet::new(),
            mailbox: None,
            clinic,
            notice,
            consent: None,
            scales: Vec::new(),
            ends,
        };
        parcel.checked()
    }

    /// The same, asking for these things.
    ///
    /// # Errors
    /// When something is too long or no id.
    pub fn asking(
        mut self,
        asks: impl IntoIterator<Item = Ask>,
        mailbox: Mailbox,
        consent: ConsentNote,
    ) -> Result<Self, NotAParcel> {
        self.asks = asks.into_iter().collect();
        self.mailbox = Some(mailbox);
        self.consent = Some(consent);
        self.checked()
    }

    /// The same with the clinic's own scales, of which those come along that the plan asks for.
    ///
    /// # Errors
    /// When it becomes too large.
    pub fn bringing(mut self, scales: Vec<Scale>) -> Result<Self, NotAParcel> {
        self.scales = scales;
        let parcel = self.checked()?;
        parcel.write()?;
        Ok(parcel)
    }

    /// Reads a parcel. What a page would not show of it is left out, so that nothing is taken unseen.
    ///
    /// # Errors
    /// When it is none, or one that could not have been made here.
    pub fn read(json: &[u8]) -> Result<Self, NotAParcel> {
        let parcel: Self = read_versioned(json, LONGEST)?;
        parcel.checked()
    }

    /// The parcel as it is sealed.
    ///
    /// # Errors
    /// When it is too large.
    pub fn write(&self) -> Result<Vec<u8>, Unreadable> {
        write_bounded(self, LONGEST)
    }

    fn checked(mut self) -> Result<Self, NotAParcel> {
        self.plan = self.plan.plain().agreed()?.0;
        let mut known = BTreeSet::from([AUDIT_C_ID.to_owned()]);
        let asked = |id: &str| self.plan.scales.iter().any(|one| one == id);
        self.scales.retain(|scale| asked(scale.id()) && known.insert(scale.id().to_owned()));
        if blank(&self.clinic.name) {
            return Err(NotAParcel::NoSender);
        }
        let asks = !self.asks.is_empty();
        if asks && (self.mailbox.is_none() || self.consent.is_none()) {
            return Err(NotAParcel::AsksWithoutConsent);
        }
        let texts = [&self.clinic.name, &self.clinic.contact];
        let summary = self.consent.as_ref().map_or("", |consent| &consent.summary);
        let sized = texts.into_iter().all(|text| fits(text, LONGEST_TEXT))
            && fits(&self.notice, LONGEST_NOTICE)
            && fits(summary, LONGEST_NOTICE)
            && self.plan.sized();
        if !sized {
            return Err(Unreadable::TooLarge.into());
        }
        let ids = self.mailbox.iter().flat_map(|mailbox| [&mailbox.id, &mailbox.public]);
        let named = ids.chain(self.consent.iter().map(|consent| &consent.id)).all(|id| is_id(id));
        if named { Ok(self) } else { Err(Unreadable::Broken.into()) }
    }

    /// The plan it brings.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The clinic's own scales that come with it.
    #[must_use]
    pub fn scales(&self) -> &[Scale] {
        &self.scales
    }

    /// What it asks for.
    #[must_use]
    pub fn asks(&self) -> &BTreeSet<Ask> {
        &self.asks
    }

    /// Where that goes.
    #[must_use]
    pub fn mailbox(&self) -> Option<&Mailbox> {
        self.mailbox.as_ref()
    }

    /// Who sends it.
    #[must_use]
    pub fn clinic(&self) -> &ClinicName {
        &self.clinic
    }

    /// The notice that comes with it.
    #[must_use]
    pub fn notice(&self) -> &str {
        &self.notice
    }

    /// The consent behind what it asks.
    #[must_use]
    pub fn consent(&self) -> Option<&ConsentNote> {
        self.consent.as_ref()
    }

    /// Its last day.
    #[must_use]
    pub fn ends(&self) -> Date {
        self.ends
    }

    /// Takes the plan.
    ///
    /// # Errors
    /// When its last day is over.
    pub fn take(self, today: Date) -> Result<Plan, Ended> {
        if today > self.ends { Err(Ended) } else { Ok(self.plan) }
    }
}
