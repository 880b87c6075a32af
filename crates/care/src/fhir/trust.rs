//! Consent, Provenance and AuditEvent: by whose yes, from whom, and who saw it.

use jiff::{Timestamp, civil::Date};
use serde::Serialize;

use super::{
    codes::Coding,
    elements::{Actor, Concept, Head, Kind, Organization, Patient, Period, Target},
};

/// The written consent the disclosure rests on, in short. The explanation of its scope is its text (2.32(b)).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Consent {
    #[serde(flatten)]
    pub(super) head: Head,
    pub(super) status: ConsentStatus,
    pub(super) scope: Concept,
    pub(super) category: [Concept; 1],
    /// No option: a consent about privacy names its person (ppc-2).
    pub(super) patient: Patient,
    pub(super) date_time: Date,
    pub(super) performer: [Actor; 1],
    pub(super) organization: [Organization; 1],
    /// No option: a policy or a rule has to be there (ppc-1).
    pub(super) policy: [Policy; 1],
    pub(super) provision: Provision,
}

impl Kind for Consent {
    const NAME: &'static str = "Consent";
}

/// Only a consent in force is ever exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ConsentStatus {
    Active,
}

/// The law it is written under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Policy {
    pub(super) authority: &'static str,
    pub(super) uri: &'static str,
}

/// 42 CFR part 2 itself.
pub(super) const PART_2_POLICY: Policy =
    Policy { authority: "https://www.hhs.gov", uri: "https://www.ecfr.gov/current/title-42/part-2" };

/// The outer rule: nothing but for how long. It has no type; the standard forbids one here and demands it within.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Provision {
    pub(super) period: Period,
    pub(super) provision: [Permit; 1],
}

/// What is allowed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Permit {
    #[serde(rename = "type")]
    pub(super) kind: ProvisionType,
    pub(super) actor: Vec<ProvisionActor>,
    pub(super) action: [Concept; 1],
    pub(super) security_label: Vec<Coding>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) purpose: Vec<Coding>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum ProvisionType {
    Permit,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct ProvisionActor {
    pub(super) role: Concept,
    pub(super) reference: Actor,
}

/// Where resources of the bundle came from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Provenance {
    #[serde(flatten)]
    pub(super) head: Head,
    pub(super) target: Vec<Target>,
    pub(super) recorded: Timestamp,
    pub(super) policy: [&'static str; 1],
    pub(super) reason: Vec<Concept>,
    pub(super) agent: Vec<ProvenanceAgent>,
}

impl Kind for Provenance {
    const NAME: &'static str = "Provenance";
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct ProvenanceAgent {
    #[serde(rename = "type")]
    pub(super) kind: Concept,
    pub(super) who: Actor,
}

/// One line of the clinic's log.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AuditEvent {
    #[serde(flatten)]
    pub(super) head: Head,
    #[serde(rename = "type")]
    pub(super) kind: Coding,
    pub(super) action: AuditAction,
    pub(super) recorded: Timestamp,
    pub(super) outcome: AuditOutcome,
    pub(super) agent: [AuditAgent; 1],
    pub(super) source: AuditSource,
    pub(super) entity: [AuditEntity; 1],
}

impl Kind for AuditEvent {
    const NAME: &'static str = "AuditEvent";
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) enum AuditAction {
    #[serde(rename = "C")]
    Create,
    #[serde(rename = "R")]
    Read,
    #[serde(rename = "U")]
    Update,
    #[serde(rename = "E")]
    Execute,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) enum AuditOutcome {
    #[serde(rename = "0")]
    Success,
    /// Refused: the one who asked may not.
    #[serde(rename = "4")]
    MinorFailure,
    /// It should have worked.
    #[serde(rename = "8")]
    SeriousFailure,
}

/// Who did it, by the name they have in the clinic's log and by role.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct AuditAgent {
    pub(super) role: [Concept; 1],
    pub(super) name: String,
    pub(super) requestor: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct AuditSource {
    pub(super) observer: Organization,
    #[serde(rename = "type")]
    pub(super) kind: [Coding; 1],
}

/// What was seen or changed, by name; a query beside it would break sev-1, so there is none.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct AuditEntity {
    pub(super) name: String,
}
