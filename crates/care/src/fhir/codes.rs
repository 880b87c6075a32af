//! Codes: the statuses of resources as enums, and every coding this program writes as a constant.
//!
//! Nothing here is made up. Codes of `terminology.hl7.org` and `hl7.org` are those of R4 4.0.1 and are compared with
//! that version's own code systems by the part `fhir` of the test command. LOINC: see `docs/fhir.md`.

use serde::{Deserialize, Serialize};

/// A code of a code system, with the words its owner gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Coding {
    pub(super) system: &'static str,
    pub(super) code: &'static str,
    pub(super) display: &'static str,
}

const fn coding(system: &'static str, code: &'static str, display: &'static str) -> Coding {
    Coding { system, code, display }
}

const CONFIDENTIALITY: &str = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
const ACT_CODE: &str = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
const ACT_REASON: &str = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
const PARTICIPATION: &str = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
const PROVENANCE_PART: &str = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
const LIFECYCLE: &str = "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle";
const LOINC: &str = "http://loinc.org";

/// How closely it must be held.
pub(super) const RESTRICTED: Coding = coding(CONFIDENTIALITY, "R", "restricted");
/// About use of alcohol or other drugs.
pub(super) const SUBSTANCE_USE: Coding = coding(ACT_CODE, "ETH", "substance abuse information sensitivity");
/// About an alcohol use disorder.
pub(super) const ALCOHOL_USE: Coding =
    coding(ACT_CODE, "ETHUD", "alcohol use disorder information sensitivity");
/// The law it is under.
pub(super) const PART_2: Coding = coding(ACT_CODE, "42CFRPart2", "42 CFR Part2");
/// May not be passed on without a new consent.
pub(super) const NO_REDISCLOSURE: Coding =
    coding(ACT_CODE, "NORDSCLCD", "no redisclosure without consent directive");

pub(super) const TREATMENT: Coding = coding(ACT_REASON, "TREAT", "treatment");
pub(super) const PAYMENT: Coding = coding(ACT_REASON, "HPAYMT", "healthcare payment");
pub(super) const OPERATIONS: Coding = coding(ACT_REASON, "HOPERAT", "healthcare operations");
pub(super) const COORDINATION: Coding = coding(ACT_REASON, "COC", "coordination of care");
pub(super) const PATIENT_REQUEST: Coding = coding(ACT_REASON, "PATRQT", "patient requested");

pub(super) const RECIPIENT: Coding = coding(PARTICIPATION, "IRCP", "information recipient");
pub(super) const AUTHOR: Coding = coding(PROVENANCE_PART, "author", "Author");
pub(super) const INFORMANT: Coding = coding(PROVENANCE_PART, "informant", "Informant");
pub(super) const CUSTODIAN: Coding = coding(PROVENANCE_PART, "custodian", "Custodian");

pub(super) const ACCESSED: Coding = coding(LIFECYCLE, "access", "Access/View Record Lifecycle Event");
pub(super) const AMENDED: Coding = coding(LIFECYCLE, "amend", "Amend (Update) Record Lifecycle Event");
pub(super) const ORIGINATED: Coding =
    coding(LIFECYCLE, "originate", "Originate/Retain Record Lifecycle Event");
pub(super) const DISCLOSED: Coding = coding(LIFECYCLE, "disclose", "Disclose Record Lifecycle Event");
pub(super) const BROKE_GLASS: Coding =
    coding("http://dicom.nema.org/resources/ontology/DCM", "110127", "Emergency Override Started");
pub(super) const APPLICATION: Coding =
    coding("http://terminology.hl7.org/CodeSystem/security-source-type", "4", "Application Server");

pub(super) const PRIVACY_CONSENT: Coding =
    coding("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy", "Privacy Consent");
pub(super) const RELEASE_CONSENT: Coding = coding(LOINC, "64292-6", "Release of information consent");
pub(super) const DISCLOSE: Coding =
    coding("http://terminology.hl7.org/CodeSystem/consentaction", "disclose", "Disclose");
pub(super) const INSTRUCTION: Coding =
    coding("http://terminology.hl7.org/CodeSystem/communication-category", "instruction", "Instruction");
pub(super) const NOTIFICATION: Coding =
    coding("http://terminology.hl7.org/CodeSystem/communication-category", "notification", "Notification");
/// What US Core asks of a plan of care.
pub(super) const ASSESS_PLAN: Coding = coding(
    "http://hl7.org/fhir/us/core/CodeSystem/careplan-category",
    "assess-plan",
    "Assessment and Plan of Treatment",
);

/// A LOINC code and its name.
pub(super) const fn loinc(code: &'static str, display: &'static str) -> Coding {
    coding(LOINC, code, display)
}

/// Where a plan or a request stands (`request-status`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RequestStatus {
    /// Not yet agreed.
    Draft,
    /// In force.
    Active,
    /// Paused.
    OnHold,
    /// Ended before its time.
    Revoked,
    /// Done.
    Completed,
    /// Should never have been written.
    EnteredInError,
    /// Nobody here knows.
    Unknown,
}

/// How binding a plan is (`care-plan-intent`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlanIntent {
    /// Suggested by somebody.
    Proposal,
    /// Meant by the person.
    Plan,
    /// Asked for by somebody with authority.
    Order,
    /// One of several.
    Option,
}

/// Where a goal stands (`goal-status`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GoalStatus {
    /// Suggested.
    Proposed,
    /// Agreed, not begun.
    Planned,
    /// Agreed.
    Accepted,
    /// Being worked at.
    Active,
    /// Paused.
    OnHold,
    /// Reached, or given all it needed.
    Completed,
    /// Given up.
    Cancelled,
    /// Should never have been written.
    EnteredInError,
    /// Not wanted.
    Rejected,
}

/// Where a planned activity stands (`care-plan-activity-status`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActivityStatus {
    /// Planned, nothing done.
    NotStarted,
    /// A time is set.
    Scheduled,
    /// Going on.
    InProgress,
    /// Paused.
    OnHold,
    /// Done.
    Completed,
    /// Given up before it began.
    Cancelled,
    /// Given up on the way.
    Stopped,
    /// Nobody here knows.
    Unknown,
    /// Should never have been written.
    EnteredInError,
}

/// Where the answers to a questionnaire stand (`questionnaire-answers-status`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResponseStatus {
    /// Not all answered.
    InProgress,
    /// Answered.
    Completed,
    /// Changed after it was answered.
    Amended,
    /// Should never have been written.
    EnteredInError,
    /// Given up.
    Stopped,
}

/// A day of the week (`days-of-week`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Day {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

/// A unit of time (`units-of-time`, by UCUM).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UnitOfTime {
    /// Second.
    #[serde(rename = "s")]
    Second,
    /// Minute.
    #[serde(rename = "min")]
    Minute,
    /// Hour.
    #[serde(rename = "h")]
    Hour,
    /// Day.
    #[serde(rename = "d")]
    Day,
    /// Week.
    #[serde(rename = "wk")]
    Week,
    /// Month.
    #[serde(rename = "mo")]
    Month,
    /// Year.
    #[serde(rename = "a")]
    Year,
}
