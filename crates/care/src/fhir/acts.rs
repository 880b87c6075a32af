//! Appointment, Task and Communication: what was arranged, asked and said.

use jiff::Timestamp;
use serde::Serialize;

use super::{
    elements::{Actor, Concept, Head, Kind, Link, Organization, Participant, Patient, Target},
    trust::Consent,
};

/// A meeting of a fellowship, agreed or visited. It is no care, so it is never an Encounter.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Appointment {
    #[serde(flatten)]
    pub(super) head: Head,
    pub(super) status: AppointmentStatus,
    pub(super) description: String,
    /// Both ends are always known, so that app-2 and app-3 hold whatever the status.
    pub(super) start: Timestamp,
    pub(super) end: Timestamp,
    pub(super) participant: Vec<Attendee>,
}

impl Kind for Appointment {
    const NAME: &'static str = "Appointment";
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum AppointmentStatus {
    Booked,
    Fulfilled,
    NoShow,
    Cancelled,
}

/// Who takes part. The actor is no option, so app-1 holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Attendee {
    pub(super) actor: Participant,
    pub(super) status: Accepted,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Accepted {
    Accepted,
    Declined,
}

/// A handoff: somebody of a fellowship is asked to be there.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Task {
    #[serde(flatten)]
    pub(super) head: Head,
    pub(super) status: TaskStatus,
    pub(super) intent: TaskIntent,
    pub(super) description: String,
    #[serde(rename = "for")]
    pub(super) for_whom: Patient,
    /// Never later than `last_modified` (inv-1): the mapping refuses it.
    pub(super) authored_on: Timestamp,
    pub(super) last_modified: Timestamp,
    pub(super) requester: Organization,
    pub(super) owner: Actor,
}

impl Kind for Task {
    const NAME: &'static str = "Task";
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum TaskStatus {
    Requested,
    Accepted,
    Rejected,
    InProgress,
    Completed,
    Failed,
    Cancelled,
}

/// Volunteers are asked, not ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum TaskIntent {
    Proposal,
}

/// Something said: the notice to whoever receives this, or a contact in a handoff.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Communication {
    #[serde(flatten)]
    pub(super) head: Head,
    pub(super) status: CommunicationStatus,
    pub(super) category: [Concept; 1],
    pub(super) subject: Patient,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) based_on: Option<[Link<Task>; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) topic: Option<Concept>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) about: Option<[Link<Consent>; 1]>,
    pub(super) sent: Timestamp,
    pub(super) recipient: Vec<Actor>,
    pub(super) sender: Organization,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) payload: Vec<Payload>,
}

impl Kind for Communication {
    const NAME: &'static str = "Communication";
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum CommunicationStatus {
    Completed,
}

/// `content[x]`: words, or something of this bundle.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) enum Payload {
    #[serde(rename = "contentString")]
    Words(String),
    #[serde(rename = "contentReference")]
    Reference(Target),
}
