//! The bundle: everything of one disclosure in one file.

use jiff::Timestamp;
use serde::Serialize;

use super::{
    acts::{Appointment, Communication, Task},
    care_plan::{CarePlan, CareTeam, Goal},
    elements::{Id, Kind, Meta, Target},
    scales::{Questionnaire, QuestionnaireResponse},
    trust::{AuditEvent, Consent, Provenance},
};

/// A bundle of R4 4.0.1, ready to be written. The first entry is the notice, the second the consent.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Bundle {
    resource_type: &'static str,
    id: Id,
    meta: Meta,
    #[serde(rename = "type")]
    kind: BundleType,
    timestamp: Timestamp,
    entry: Vec<Entry>,
    /// What stands before the addresses of all resources.
    #[serde(skip)]
    base: String,
}

/// Handed over to be read, not to be carried out as a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum BundleType {
    Collection,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    full_url: String,
    resource: Resource,
}

/// The resources that are written.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "resourceType")]
pub(super) enum Resource {
    Communication(Communication),
    Consent(Consent),
    CarePlan(CarePlan),
    Goal(Goal),
    CareTeam(CareTeam),
    Appointment(Appointment),
    Task(Task),
    Questionnaire(Questionnaire),
    QuestionnaireResponse(QuestionnaireResponse),
    Provenance(Provenance),
    AuditEvent(AuditEvent),
}

impl Resource {
    fn name(&self) -> &'static str {
        match self {
            Self::Communication(_) => Communication::NAME,
            Self::Consent(_) => Consent::NAME,
            Self::CarePlan(_) => CarePlan::NAME,
            Self::Goal(_) => Goal::NAME,
            Self::CareTeam(_) => CareTeam::NAME,
            Self::Appointment(_) => Appointment::NAME,
            Self::Task(_) => Task::NAME,
            Self::Questionnaire(_) => Questionnaire::NAME,
            Self::QuestionnaireResponse(_) => QuestionnaireResponse::NAME,
            Self::Provenance(_) => Provenance::NAME,
            Self::AuditEvent(_) => AuditEvent::NAME,
        }
    }
}

impl Bundle {
    pub(super) fn new(id: Id, meta: Meta, timestamp: Timestamp, base: String) -> Self {
        let kind = BundleType::Collection;
        Self { resource_type: "Bundle", id, meta, kind, timestamp, entry: Vec::new(), base }
    }

    /// Adds a resource under its id, and gives back a reference to it.
    pub(super) fn add(&mut self, id: &Id, resource: Resource) -> Target {
        let target = Target::new(id, resource.name());
        let full_url = format!("{}/{}", self.base, id.address(resource.name()));
        self.entry.push(Entry { full_url, resource });
        target
    }

    /// The bundle as JSON (`application/fhir+json`).
    ///
    /// # Errors
    ///
    /// None are known: every value of it can be written.
    pub fn to_json(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(self)
    }

    /// Each resource on its own: its type and its JSON.
    ///
    /// # Errors
    ///
    /// None are known: every value of it can be written.
    pub fn resources(&self) -> serde_json::Result<Vec<(&'static str, String)>> {
        let each = self.entry.iter().map(|entry| &entry.resource);
        each.map(|resource| Ok((resource.name(), serde_json::to_string_pretty(resource)?))).collect()
    }
}
