//! FHIR R4 (4.0.1): what a clinic hands to another system, and the little it takes in.
//!
//! - [`Export`] is everything a disclosure may hold, in plain words of this house; [`bundle`] turns it into a
//!   [`Bundle`]. Neither the consent nor the notice of 42 CFR 2.32 can be left out: they are no options of the type.
//! - [`import`] reads a bundle with CarePlan, Goal and QuestionnaireResponse into plain structures. What is broken is
//!   refused with its path; what is not read is listed with its path.
//!
//! The resources are written by hand, only the fields that are used, so that a wrong state cannot be written: a
//! choice of types is an enum, a status is an enum, a code comes from a table of constants, a reference knows what it
//! may point to. Names of resources and fields are those of the standard; <https://hl7.org/fhir/R4/> explains them.
//! What is sent and why is in `docs/fhir.md`.
//!
//! Must not know: how the rest of this crate shapes a plan or a consent, where bytes come from, who may export. No
//! text for people stands here: the caller brings them ([`Words`]); only the official names of codes do.

mod acts;
mod bundle;
mod care_plan;
mod codes;
mod elements;
mod export;
mod import;
mod scales;
mod trust;

pub use bundle::Bundle;
pub use codes::{ActivityStatus, Day, GoalStatus, PlanIntent, RequestStatus, ResponseStatus, UnitOfTime};
pub use export::{
    Act, AuditLine, Choice, Client, Clinic, Commitment, CommitmentKind, ConsentState, ConsentSummary,
    Contact, Count, Export, GoalLine, Handoff, HandoffStage, Language, MeetingLine, MeetingState, Notice,
    Outcome, Place, PlanSheet, Purpose, Record, Refused, Rhythm, ScaleAnswers, Sensitivity, Side, Source,
    Statement, TeamMember, Words, bundle,
};
pub use import::{
    Answer, Answers, Broken, Date, Given, Imported, Limits, PlannedActivity, ReadGoal, ReadPlan, Schedule,
    Subject, Value, Wrong, import,
};
pub use scales::Points;
