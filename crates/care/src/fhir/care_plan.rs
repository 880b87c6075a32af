//! CarePlan, Goal and CareTeam.

use jiff::{Timestamp, civil::Date};
use serde::Serialize;

use super::{
    codes::{ActivityStatus, GoalStatus, PlanIntent, RequestStatus},
    elements::{Actor, Annotation, Concept, Head, Kind, Link, Organization, Patient, Period, Scheduled},
};

/// What the person and the clinic agreed before discharge.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CarePlan {
    #[serde(flatten)]
    pub(super) head: Head,
    pub(super) status: RequestStatus,
    pub(super) intent: PlanIntent,
    pub(super) category: [Concept; 1],
    pub(super) title: String,
    pub(super) subject: Patient,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) period: Option<Period>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) created: Option<Timestamp>,
    pub(super) author: Actor,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) care_team: Option<[Link<CareTeam>; 1]>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) goal: Vec<Link<Goal>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) activity: Vec<Activity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<[Annotation; 1]>,
}

impl Kind for CarePlan {
    const NAME: &'static str = "CarePlan";
}

/// One thing to do. The standard allows a reference or a detail, never both (cpl-3); here it is always the detail.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Activity {
    pub(super) detail: Detail,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Detail {
    /// What kind of order would carry it out, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) kind: Option<OrderKind>,
    pub(super) code: Concept,
    pub(super) status: ActivityStatus,
    #[serde(flatten)]
    pub(super) scheduled: Option<Scheduled>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
}

/// `care-plan-activity-kind`, the two that are used. A peer meeting is an appointment, never an encounter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) enum OrderKind {
    Appointment,
    Task,
}

/// What the person wants.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Goal {
    #[serde(flatten)]
    pub(super) head: Head,
    pub(super) lifecycle_status: GoalStatus,
    pub(super) description: Concept,
    pub(super) subject: Patient,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) start_date: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) target: Option<[GoalTarget; 1]>,
    /// The person, where it is their word. An organisation cannot want anything for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) expressed_by: Option<Patient>,
}

impl Kind for Goal {
    const NAME: &'static str = "Goal";
}

/// So many of something by a day. The measure is no option: without it a detail says nothing (gol-1).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct GoalTarget {
    pub(super) measure: Concept,
    pub(super) detail_integer: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) due_date: Option<Date>,
}

/// Those around the person, by the names they go by.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CareTeam {
    #[serde(flatten)]
    pub(super) head: Head,
    pub(super) status: CareTeamStatus,
    pub(super) name: String,
    pub(super) subject: Patient,
    pub(super) participant: Vec<TeamPart>,
    pub(super) managing_organization: [Organization; 1],
}

impl Kind for CareTeam {
    const NAME: &'static str = "CareTeam";
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum CareTeamStatus {
    Active,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct TeamPart {
    pub(super) role: [Concept; 1],
    pub(super) member: Actor,
}
