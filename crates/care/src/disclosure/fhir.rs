//! A disclosure as FHIR: what [`super::disclose`] let out, its notice and the scope of its consent, and nothing else.
//!
//! A plan becomes a plan, and answers to AUDIT-C a form with its answers; every other item becomes a statement in words, so that nothing that was let out is lost.
//! Groups are named only where the client agreed to that: else meetings, home group and service have neutral names.

use jiff::{Timestamp, civil::Date};
use serde::Deserialize;
use serde_json::Value;

use super::{Disclosure, Item, Source};
use crate::{
    consent::{Expiry, Information, Purpose},
    fhir::{
        ActivityStatus, Choice, Client, Clinic, Commitment, CommitmentKind, ConsentState, ConsentSummary,
        Count, Day, Export, GoalLine, GoalStatus, Language, Notice, Place, PlanSheet, Points, Purpose as Why,
        RequestStatus, Rhythm, ScaleAnswers, Sensitivity, Source as Origin, Statement, Words,
    },
    plan::{Commitment as Meant, Kind, Plan},
    scale::AUDIT_C_ID,
};

/// What a disclosure does not know and FHIR needs: names in the language of the reader, and who the two sides are.
#[derive(Clone)]
pub struct Dress<'d> {
    /// The language of all words here.
    pub language: Language,
    /// Neutral names.
    pub words: Words,
    /// The title of a plan.
    pub plan: String,
    /// What is counted by who chose ninety meetings in ninety days.
    pub ninety: String,
    /// That ways without religion were put beside the others.
    pub secular: String,
    /// The title of an item.
    pub title: &'d dyn Fn(Information) -> String,
    /// An item in lines of words.
    pub lines: &'d dyn Fn(&Value) -> Vec<String>,
    /// The clinic.
    pub clinic: Clinic,
    /// The client, as the receiver knows them.
    pub client: Client,
    /// What it is about, for the labels.
    pub sensitivity: Sensitivity,
    /// The day the consent was signed.
    pub signed: Date,
    /// When the client agreed that groups are named, if they did.
    pub groups: Option<Date>,
}

impl Disclosure {
    /// What goes out, ready for [`crate::fhir::bundle`].
    #[must_use]
    pub fn export(&self, dress: &Dress<'_>) -> Export {
        let plan = self.items.iter().find_map(|item| dress.plan(item));
        let in_words = self.items.iter().filter(|item| dress.plan(item).is_none() && scale(item).is_none());
        Export {
            made: self.at,
            today: self.entry.day,
            language: dress.language,
            words: dress.words.clone(),
            from: dress.clinic.clone(),
            to: vec![self.to.name().to_owned()],
            client: dress.client.clone(),
            sensitivity: dress.sensitivity,
            notice: Notice { text: self.notice.text().to_owned() },
            consent: ConsentSummary {
                given: dress.signed,
                until: match &self.scope.ends {
                    Expiry::On(day) => Some(*day),
                    Expiry::Event(_) | Expiry::EndOfTreatment | Expiry::Never => None,
                },
                // A disclosure is only ever made of a consent in force.
                state: ConsentState::InForce,
                purposes: vec![why(&self.purpose)],
                scope: self.scope.to_string(),
            },
            plan,
            team: Vec::new(),
            meetings: Vec::new(),
            handoffs: Vec::new(),
            scales: self.items.iter().filter_map(scale).collect(),
            log: Vec::new(),
            statements: in_words.filter_map(|item| dress.statement(item)).collect(),
        }
    }
}

fn why(purpose: &Purpose) -> Why {
    match purpose {
        Purpose::Treatment => Why::Treatment,
        Purpose::Payment => Why::Payment,
        Purpose::Operations => Why::Operations,
        Purpose::AtClientsRequest => Why::PatientRequest,
        Purpose::WarmHandoff | Purpose::FollowUp => Why::Coordination,
        Purpose::Monitoring | Purpose::Proceedings | Purpose::Other(_) => Why::Other(purpose.to_string()),
    }
}

fn origin(source: &Source) -> Origin {
    match source {
        Source::Clinic => Origin::Clinic,
        Source::Received { from } => Origin::Received(from.clone()),
        Source::Client => Origin::Member,
    }
}

/// AUDIT-C in an item with its answers. Any other scale has no codes of its own here, and is told in words.
fn scale(item: &Item) -> Option<ScaleAnswers> {
    #[derive(Deserialize)]
    struct Asked {
        scale: String,
        at: Timestamp,
        points: [Option<u8>; 3],
    }
    if item.kind != Information::ScaleAnswers {
        return None;
    }
    let asked = Asked::deserialize(item.value.get("id")?).ok().filter(|one| one.scale == AUDIT_C_ID)?;
    let coded = |one: Option<u8>| one.map(Points::new);
    let points = match asked.points.map(coded) {
        [Some(Some(first)), second, third] if second != Some(None) && third != Some(None) => {
            [Some(first), second.flatten(), third.flatten()]
        }
        _ => return None,
    };
    Some(ScaleAnswers::AuditC { points, answered: asked.at, source: origin(&item.source) })
}

impl Dress<'_> {
    /// The plan in an item, where it holds one that can be read.
    fn plan(&self, item: &Item) -> Option<PlanSheet> {
        if item.kind != Information::Plan {
            return None;
        }
        let plan: Plan = serde_json::from_value(item.value.clone()).ok()?;
        let goal = |words: String, count| GoalLine { words, status: GoalStatus::Active, since: None, count };
        let want = plan.want.iter().filter(|want| !want.trim().is_empty());
        let mut goals: Vec<GoalLine> = want.map(|want| goal(want.clone(), None)).collect();
        if plan.choices.ninety {
            let count = Count { what: self.words.meeting.clone(), number: 90, by: None };
            goals.push(goal(self.ninety.clone(), Some(count)));
        }
        let choice = match (plan.mandated, plan.secular_offered) {
            (false, _) => Choice::Own,
            (true, true) => Choice::Mandated { secular: self.secular.clone() },
            // without words the mapping refuses it.
            (true, false) => Choice::Mandated { secular: String::new() },
        };
        Some(PlanSheet {
            title: self.plan.clone(),
            status: RequestStatus::Active,
            made: None,
            from: None,
            until: None,
            source: origin(&item.source),
            choice,
            goals,
            commitments: plan.commitments.iter().map(|one| self.commitment(one)).collect(),
        })
    }

    fn commitment(&self, meant: &Meant) -> Commitment {
        let text = Some(meant.text.clone()).filter(|text| !text.trim().is_empty());
        let kind = kind(meant.kind);
        let (place, words) = match (kind, self.groups, text) {
            (CommitmentKind::Other, _, text) => (Place::NotNamed, text),
            (_, Some(agreed), Some(group)) => (Place::Named { group, agreed }, None),
            _ => (Place::NotNamed, None),
        };
        let days: Vec<Day> = meant.days.iter().filter_map(day).collect();
        Commitment {
            kind,
            place,
            rhythm: if days.is_empty() { Rhythm::Open } else { Rhythm::Weekly { days, time: meant.time } },
            status: if meant.done.is_empty() {
                ActivityStatus::NotStarted
            } else {
                ActivityStatus::InProgress
            },
            words,
        }
    }

    /// Any other item, in words. One that holds nothing says nothing.
    fn statement(&self, item: &Item) -> Option<Statement> {
        let mut value = item.value.clone();
        if self.groups.is_none() && matches!(item.kind, Information::Plan | Information::Commitments) {
            unname(&mut value);
        }
        let mut lines = (self.lines)(&value);
        lines.retain(|line| !line.trim().is_empty());
        let title = (self.title)(item.kind);
        (!lines.is_empty()).then(|| Statement { title, lines, source: origin(&item.source) })
    }
}

/// Takes out what can name a group.
fn unname(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(unname),
        Value::Object(fields) => {
            fields.remove("text");
            fields.remove("slug");
            fields.values_mut().for_each(unname);
        }
        _ => {}
    }
}

fn kind(kind: Kind) -> CommitmentKind {
    match kind {
        Kind::Meeting => CommitmentKind::Meeting,
        Kind::FirstMeeting => CommitmentKind::FirstMeeting,
        Kind::Companion => CommitmentKind::Companion,
        Kind::Sponsor => CommitmentKind::Sponsor,
        Kind::HomeGroup => CommitmentKind::HomeGroup,
        Kind::Service => CommitmentKind::Service,
        Kind::Other => CommitmentKind::Other,
    }
}

/// A day of the week, 0 being Sunday.
fn day(number: u8) -> Option<Day> {
    [Day::Sun, Day::Mon, Day::Tue, Day::Wed, Day::Thu, Day::Fri, Day::Sat].get(usize::from(number)).copied()
}
