//! From [`Export`] to a bundle.

use jiff::SignedDuration;

use super::{
    Act, AuditLine, Choice, Client, Commitment, CommitmentKind, Contact, Export, GoalLine, Handoff,
    HandoffStage, MeetingLine, MeetingState, Outcome, Place, PlanSheet, Purpose, Refused, Rhythm,
    ScaleAnswers, Sensitivity, Side, Source, Statement, TeamMember,
    guard::{base, identifier, stands, words},
};
use crate::fhir::{
    acts::{
        Accepted, Appointment, AppointmentStatus, Attendee, Communication, CommunicationStatus, Payload,
        Task, TaskIntent, TaskStatus,
    },
    bundle::{Bundle, Resource},
    care_plan::{
        Activity, CarePlan, CareTeam, CareTeamStatus, Detail, Goal, GoalTarget, OrderKind, TeamPart,
    },
    codes::{self, Coding, PlanIntent},
    elements::{
        Actor, Annotation, Concept, Head, Id, Link, Meta, Narrative, Organization, Participant, Patient,
        Period, Scheduled, Target, Timing,
    },
    scales::{Questionnaire, QuestionnaireResponse},
    trust::{
        AuditAction, AuditAgent, AuditEntity, AuditEvent, AuditOutcome, AuditSource, Consent, ConsentStatus,
        PART_2_POLICY, Permit, Provenance, ProvenanceAgent, Provision, ProvisionActor, ProvisionType,
    },
};

/// Writes a disclosure as FHIR. `random` gives sixteen random bytes each time it is asked: the ids.
///
/// # Errors
///
/// When the consent does not stand at [`Export::made`], a text that has to be there is not, or two times contradict
/// each other. Then nothing is disclosed.
pub fn bundle(export: &Export, random: &mut dyn FnMut() -> [u8; 16]) -> Result<Bundle, Refused> {
    stands(export)?;
    let mut writer = Writer::new(export, random)?;
    writer.notice_and_consent()?;
    writer.plan()?;
    for line in &export.meetings {
        writer.meeting(line)?;
    }
    for handoff in &export.handoffs {
        writer.handoff(handoff)?;
    }
    writer.scales()?;
    for line in &export.log {
        writer.log(line)?;
    }
    for statement in &export.statements {
        writer.statement(statement)?;
    }
    writer.origins()?;
    Ok(writer.bundle)
}

/// What is the same for all resources of one bundle, and the bundle so far.
struct Writer<'e> {
    export: &'e Export,
    random: &'e mut dyn FnMut() -> [u8; 16],
    notice: String,
    labels: Vec<Coding>,
    patient: Patient,
    clinic: Organization,
    bundle: Bundle,
    /// What came from whom.
    sources: Vec<(Source, Vec<Target>)>,
}

impl<'e> Writer<'e> {
    fn new(export: &'e Export, random: &'e mut dyn FnMut() -> [u8; 16]) -> Result<Self, Refused> {
        let labels = labels(export.sensitivity);
        let patient = match &export.client {
            Client::Number(record) => Patient::numbered(identifier(record, "the number of the record")?),
            Client::Alias(alias) => Patient::called(words(alias, "the name the person goes by")?),
        };
        let number = export.from.number.as_ref().map(|number| identifier(number, "the number of the clinic"));
        let clinic =
            Organization::called(words(&export.from.name, "the name of the clinic")?, number.transpose()?);
        let base = base(&export.from.base)?;
        let meta = Meta { security: labels.clone() };
        let bundle = Bundle::new(Id::from_random(random()), meta, export.made, base);
        let notice = words(&export.notice.text, "the notice of 42 CFR 2.32")?;
        Ok(Self { export, random, notice, labels, patient, clinic, bundle, sources: Vec::new() })
    }

    /// A new id, the labels, and a text: what it is, and the notice.
    fn head(&mut self, lines: &[&str]) -> Head {
        let language = self.export.language;
        let mut paragraphs = lines.to_vec();
        paragraphs.push(&self.notice);
        Head {
            id: Id::from_random((self.random)()),
            meta: Meta { security: self.labels.clone() },
            text: Narrative::of(language.tag(), language.is_right_to_left(), &paragraphs),
        }
    }

    fn add(&mut self, id: &Id, source: &Source, resource: Resource) {
        let target = self.bundle.add(id, resource);
        match self.sources.iter_mut().find(|(known, _)| known == source) {
            Some((_, targets)) => targets.push(target),
            None => self.sources.push((source.clone(), vec![target])),
        }
    }

    fn recipients(&self) -> Result<Vec<Organization>, Refused> {
        let names = self.export.to.iter().map(|name| words(name, "the recipient"));
        names.map(|name| Ok(Organization::called(name?, None))).collect()
    }

    /// First the notice, said to whoever receives this; then the consent it all rests on.
    fn notice_and_consent(&mut self) -> Result<(), Refused> {
        let consent = self.consent()?;
        let export = self.export;
        let title = words(&export.words.notice, "the words above the notice")?;
        let head = self.head(&[&title]);
        let id = head.id.clone();
        let said = Communication {
            head,
            status: CommunicationStatus::Completed,
            category: [codes::INSTRUCTION.into()],
            subject: self.patient.clone(),
            based_on: None,
            topic: Some(Concept::words(title)),
            about: Some([Link::to(&consent.head.id)]),
            sent: export.made,
            recipient: self.recipients()?.into_iter().map(Actor::from).collect(),
            sender: self.clinic.clone(),
            payload: vec![
                Payload::Words(self.notice.clone()),
                Payload::Reference(Link::<Consent>::to(&consent.head.id).into()),
            ],
        };
        self.add(&id, &Source::Clinic, Resource::Communication(said));
        let id = consent.head.id.clone();
        self.add(&id, &Source::Member, Resource::Consent(consent));
        Ok(())
    }

    fn consent(&mut self) -> Result<Consent, Refused> {
        let export = self.export;
        let summary = &export.consent;
        let title = words(&export.words.consent, "the words above the consent")?;
        let scope = words(&summary.scope, "the scope of the consent")?;
        let head = self.head(&[&title, &scope]);
        let role = || Concept::from(codes::RECIPIENT);
        let recipients = self.recipients()?.into_iter();
        let permit = Permit {
            kind: ProvisionType::Permit,
            actor: recipients.map(|who| ProvisionActor { role: role(), reference: who.into() }).collect(),
            action: [codes::DISCLOSE.into()],
            security_label: self.labels.clone(),
            purpose: summary.purposes.iter().filter_map(purpose).collect(),
        };
        Ok(Consent {
            head,
            status: ConsentStatus::Active,
            scope: codes::PRIVACY_CONSENT.into(),
            category: [codes::RELEASE_CONSENT.into()],
            patient: self.patient.clone(),
            date_time: summary.given,
            performer: [self.patient.clone().into()],
            organization: [self.clinic.clone()],
            policy: [PART_2_POLICY],
            provision: Provision {
                period: Period { start: Some(summary.given), end: summary.until },
                provision: [permit],
            },
        })
    }

    /// The plan with its goals, and the team where there is one.
    fn plan(&mut self) -> Result<(), Refused> {
        let export = self.export;
        let team = if export.team.is_empty() { None } else { Some([self.team(&export.team)?]) };
        let Some(plan) = &export.plan else { return Ok(()) };
        if matches!((plan.from, plan.until), (Some(from), Some(until)) if until < from) {
            return Err(Refused::OutOfOrder {
                earlier: "the first day of the plan",
                later: "the last day of the plan",
            });
        }
        let mut goal = Vec::new();
        for line in &plan.goals {
            goal.push(self.goal(line, &plan.source)?);
        }
        let title = words(&plan.title, "the title of the plan")?;
        let head = self.head(&[&title]);
        let id = head.id.clone();
        let care_plan = CarePlan {
            head,
            status: plan.status,
            intent: match plan.choice {
                Choice::Own => PlanIntent::Plan,
                Choice::Mandated { .. } => PlanIntent::Order,
            },
            category: [codes::ASSESS_PLAN.into()],
            title,
            subject: self.patient.clone(),
            period: (plan.from.is_some() || plan.until.is_some())
                .then_some(Period { start: plan.from, end: plan.until }),
            created: plan.made,
            author: self.author(&plan.source)?,
            care_team: team,
            goal,
            activity: plan.commitments.iter().map(|one| self.activity(one)).collect::<Result<_, _>>()?,
            note: secular(plan)?,
        };
        self.add(&id, &plan.source, Resource::CarePlan(care_plan));
        Ok(())
    }

    fn team(&mut self, members: &[TeamMember]) -> Result<Link<CareTeam>, Refused> {
        let name = words(&self.export.words.team, "the name of the team")?;
        let mut participant = Vec::new();
        for member in members {
            let alias = words(&member.alias, "the name somebody of the team goes by")?;
            participant.push(TeamPart {
                role: [Concept::words(words(&member.part, "what somebody of the team does")?)],
                member: match member.side {
                    Side::Clinic => Actor::staff(alias),
                    Side::Fellowship => Actor::peer(alias),
                },
            });
        }
        let head = self.head(&[&name]);
        let id = head.id.clone();
        let team = CareTeam {
            head,
            status: CareTeamStatus::Active,
            name,
            subject: self.patient.clone(),
            participant,
            managing_organization: [self.clinic.clone()],
        };
        self.add(&id, &Source::Clinic, Resource::CareTeam(team));
        Ok(Link::to(&id))
    }

    fn goal(&mut self, line: &GoalLine, source: &Source) -> Result<Link<Goal>, Refused> {
        let description = words(&line.words, "a goal")?;
        let target = match &line.count {
            None => None,
            Some(count) if matches!((line.since, count.by), (Some(since), Some(by)) if by < since) => {
                return Err(Refused::OutOfOrder {
                    earlier: "the first day of a goal",
                    later: "the last day of a goal",
                });
            }
            Some(count) => Some([GoalTarget {
                measure: Concept::words(words(&count.what, "what a goal counts")?),
                detail_integer: count.number.min(i32::MAX.unsigned_abs()),
                due_date: count.by,
            }]),
        };
        let head = self.head(&[&description]);
        let id = head.id.clone();
        let goal = Goal {
            head,
            lifecycle_status: line.status,
            description: Concept::words(description),
            subject: self.patient.clone(),
            start_date: line.since,
            target,
            expressed_by: match source {
                Source::Member | Source::Together => Some(self.patient.clone()),
                Source::Clinic | Source::Received(_) => None,
            },
        };
        self.add(&id, source, Resource::Goal(goal));
        Ok(Link::to(&id))
    }

    /// A commitment. Its own words go only where they can name no group against the person's will.
    fn activity(&self, commitment: &Commitment) -> Result<Activity, Refused> {
        let names = &self.export.words;
        let (name, kind) = match commitment.kind {
            CommitmentKind::Meeting => (&names.meeting, Some(OrderKind::Appointment)),
            CommitmentKind::FirstMeeting => (&names.first_meeting, Some(OrderKind::Appointment)),
            CommitmentKind::HomeGroup => (&names.home_group, None),
            CommitmentKind::Companion => (&names.companion, Some(OrderKind::Task)),
            CommitmentKind::Sponsor => (&names.sponsor, None),
            CommitmentKind::Service => (&names.service, None),
            CommitmentKind::Other => (&names.other, None),
        };
        let group = match &commitment.place {
            Place::Named { group, .. } => Some(words(group, "the name of a group")?),
            Place::NotNamed => None,
        };
        let may_speak = group.is_some() || matches!(commitment.kind, CommitmentKind::Other);
        let own = commitment.words.as_deref().filter(|own| may_speak && !own.trim().is_empty());
        let own = own.map(|own| words(own, "the words of a commitment")).transpose()?;
        let said: Vec<String> = group.into_iter().chain(own).collect();
        Ok(Activity {
            detail: Detail {
                kind,
                code: Concept::words(words(name, "the name of a kind of commitment")?),
                status: commitment.status,
                scheduled: scheduled(&commitment.rhythm),
                description: (!said.is_empty()).then(|| said.join(" — ")),
            },
        })
    }

    fn meeting(&mut self, line: &MeetingLine) -> Result<(), Refused> {
        let description = words(&self.export.words.meeting, "the name of a meeting")?;
        let length = SignedDuration::from_mins(i64::from(line.minutes.get()));
        let end = line.start.checked_add(length).map_err(|_| Refused::OutOfTime { place: "a meeting" })?;
        let (status, accepted) = match line.state {
            MeetingState::Agreed => (AppointmentStatus::Booked, Accepted::Accepted),
            MeetingState::Visited => (AppointmentStatus::Fulfilled, Accepted::Accepted),
            MeetingState::Missed => (AppointmentStatus::NoShow, Accepted::Accepted),
            MeetingState::CalledOff => (AppointmentStatus::Cancelled, Accepted::Declined),
        };
        let mut participant = vec![Attendee { actor: self.patient.clone().into(), status: accepted }];
        if let Place::Named { group, .. } = &line.place {
            let actor = Participant::place(words(group, "the name of a group")?);
            participant.push(Attendee { actor, status: Accepted::Accepted });
        }
        let head = self.head(&[&description]);
        let id = head.id.clone();
        let appointment = Appointment { head, status, description, start: line.start, end, participant };
        self.add(&id, &line.source, Resource::Appointment(appointment));
        Ok(())
    }

    fn handoff(&mut self, handoff: &Handoff) -> Result<(), Refused> {
        if handoff.changed < handoff.asked {
            return Err(Refused::OutOfOrder { earlier: "the asking", later: "the last change of a handoff" });
        }
        let owner = Actor::peer(words(&handoff.alias, "the name a volunteer goes by")?);
        let description = words(&handoff.what, "what a volunteer is asked")?;
        let head = self.head(&[&description]);
        let id = head.id.clone();
        let task = Task {
            head,
            status: match handoff.stage {
                HandoffStage::Asked => TaskStatus::Requested,
                HandoffStage::Accepted => TaskStatus::Accepted,
                HandoffStage::Declined => TaskStatus::Rejected,
                HandoffStage::UnderWay => TaskStatus::InProgress,
                HandoffStage::Done => TaskStatus::Completed,
                HandoffStage::Failed => TaskStatus::Failed,
                HandoffStage::CalledOff => TaskStatus::Cancelled,
            },
            intent: TaskIntent::Proposal,
            description,
            for_whom: self.patient.clone(),
            authored_on: handoff.asked,
            last_modified: handoff.changed,
            requester: self.clinic.clone(),
            owner: owner.clone(),
        };
        self.add(&id, &Source::Clinic, Resource::Task(task));
        for contact in &handoff.contacts {
            self.contact(contact, &owner, &id)?;
        }
        Ok(())
    }

    fn contact(&mut self, contact: &Contact, volunteer: &Actor, task: &Id) -> Result<(), Refused> {
        let about = words(&contact.about, "what a contact was about")?;
        let head = self.head(&[&about]);
        let id = head.id.clone();
        let said = Communication {
            head,
            status: CommunicationStatus::Completed,
            category: [codes::NOTIFICATION.into()],
            subject: self.patient.clone(),
            based_on: Some([Link::to(task)]),
            topic: Some(Concept::words(about)),
            about: None,
            sent: contact.at,
            recipient: vec![volunteer.clone()],
            sender: self.clinic.clone(),
            payload: Vec::new(),
        };
        self.add(&id, &Source::Clinic, Resource::Communication(said));
        Ok(())
    }

    /// The form once, then each set of answers.
    fn scales(&mut self) -> Result<(), Refused> {
        let export = self.export;
        if export.scales.is_empty() {
            return Ok(());
        }
        let head = self.head(&["AUDIT-C"]);
        let id = head.id.clone();
        self.add(&id, &Source::Clinic, Resource::Questionnaire(Questionnaire::audit_c(head)));
        for answers in &export.scales {
            let ScaleAnswers::AuditC { points, answered, source } = answers;
            let who = self.author(source)?;
            let head = self.head(&["AUDIT-C"]);
            let id = head.id.clone();
            let response =
                QuestionnaireResponse::audit_c(head, self.patient.clone(), who, *answered, *points);
            self.add(&id, source, Resource::QuestionnaireResponse(response));
        }
        Ok(())
    }

    fn log(&mut self, line: &AuditLine) -> Result<(), Refused> {
        let title = words(&self.export.words.log, "the words above a line of the log")?;
        let name = words(&line.what, "what a line of the log is about")?;
        let head = self.head(&[&title, &name]);
        let id = head.id.clone();
        let (kind, action) = match line.act {
            Act::Created => (codes::ORIGINATED, AuditAction::Create),
            Act::Read => (codes::ACCESSED, AuditAction::Read),
            Act::Changed => (codes::AMENDED, AuditAction::Update),
            Act::Disclosed => (codes::DISCLOSED, AuditAction::Execute),
            Act::BrokeGlass => (codes::BROKE_GLASS, AuditAction::Execute),
        };
        let event = AuditEvent {
            head,
            kind,
            action,
            recorded: line.at,
            outcome: match line.outcome {
                Outcome::Done => AuditOutcome::Success,
                Outcome::Refused => AuditOutcome::MinorFailure,
                Outcome::Failed => AuditOutcome::SeriousFailure,
            },
            agent: [AuditAgent {
                role: [Concept::words(words(&line.role, "a role in the log")?)],
                name: words(&line.alias, "a name in the log")?,
                requestor: true,
            }],
            source: AuditSource { observer: self.clinic.clone(), kind: [codes::APPLICATION] },
            entity: [AuditEntity { name }],
        };
        self.add(&id, &Source::Clinic, Resource::AuditEvent(event));
        Ok(())
    }

    /// Who answers for something from this source.
    fn author(&self, source: &Source) -> Result<Actor, Refused> {
        Ok(match source {
            Source::Member | Source::Together => self.patient.clone().into(),
            Source::Clinic => self.clinic.clone().into(),
            Source::Received(name) => {
                Organization::called(words(name, "who it was received from")?, None).into()
            }
        })
    }

    /// What has no resource of its own: words from the clinic to whoever receives this.
    fn statement(&mut self, statement: &Statement) -> Result<(), Refused> {
        let title = words(&statement.title, "what a statement is about")?;
        let lines = statement.lines.iter().map(|line| words(line, "a line of a statement"));
        let lines: Vec<String> = lines.collect::<Result<_, _>>()?;
        if lines.is_empty() {
            return Err(Refused::Empty { place: "a statement" });
        }
        let paragraphs: Vec<&str> = std::iter::once(&title).chain(&lines).map(String::as_str).collect();
        let head = self.head(&paragraphs);
        let id = head.id.clone();
        let said = Communication {
            head,
            status: CommunicationStatus::Completed,
            category: [codes::NOTIFICATION.into()],
            subject: self.patient.clone(),
            based_on: None,
            topic: Some(Concept::words(title)),
            about: None,
            sent: self.export.made,
            recipient: self.recipients()?.into_iter().map(Actor::from).collect(),
            sender: self.clinic.clone(),
            payload: lines.into_iter().map(Payload::Words).collect(),
        };
        self.add(&id, &statement.source, Resource::Communication(said));
        Ok(())
    }

    /// What it is all for.
    fn reasons(&self) -> Result<Vec<Concept>, Refused> {
        let purposes = self.export.consent.purposes.iter();
        let reasons = purposes.map(|why| match (purpose(why), why) {
            (Some(code), _) => Ok(code.into()),
            (None, Purpose::Other(text)) => Ok(Concept::words(words(text, "the purpose of the consent")?)),
            (None, _) => Err(Refused::Empty { place: "the purpose of the consent" }),
        });
        reasons.collect()
    }

    /// One statement a source: all that came from it.
    fn origins(&mut self) -> Result<(), Refused> {
        let title = words(&self.export.words.origin, "the words above where something came from")?;
        for (source, target) in std::mem::take(&mut self.sources) {
            let part = |kind: Coding, who: Actor| ProvenanceAgent { kind: kind.into(), who };
            let (patient, clinic) = (Actor::from(self.patient.clone()), Actor::from(self.clinic.clone()));
            let agent = match source {
                Source::Member => vec![part(codes::INFORMANT, patient), part(codes::CUSTODIAN, clinic)],
                Source::Clinic => vec![part(codes::AUTHOR, clinic)],
                Source::Together => vec![part(codes::AUTHOR, patient), part(codes::AUTHOR, clinic)],
                Source::Received(name) => {
                    let sender = Organization::called(words(&name, "who it was received from")?, None);
                    vec![part(codes::AUTHOR, sender.into()), part(codes::CUSTODIAN, clinic)]
                }
            };
            let head = self.head(&[&title]);
            let id = head.id.clone();
            let reason = self.reasons()?;
            let recorded = self.export.made;
            let provenance =
                Provenance { head, target, recorded, policy: [PART_2_POLICY.uri], reason, agent };
            self.bundle.add(&id, Resource::Provenance(provenance));
        }
        Ok(())
    }
}

/// The labels of everything that is exported.
fn labels(sensitivity: Sensitivity) -> Vec<Coding> {
    let mut labels = vec![codes::RESTRICTED, codes::SUBSTANCE_USE];
    if sensitivity == Sensitivity::AlcoholUse {
        labels.push(codes::ALCOHOL_USE);
    }
    labels.extend([codes::PART_2, codes::NO_REDISCLOSURE]);
    labels
}

fn purpose(purpose: &Purpose) -> Option<Coding> {
    match purpose {
        Purpose::Treatment => Some(codes::TREATMENT),
        Purpose::Payment => Some(codes::PAYMENT),
        Purpose::Operations => Some(codes::OPERATIONS),
        Purpose::Coordination => Some(codes::COORDINATION),
        Purpose::PatientRequest => Some(codes::PATIENT_REQUEST),
        Purpose::Other(_) => None,
    }
}

/// For somebody who was told to: which secular path they were offered.
fn secular(plan: &PlanSheet) -> Result<Option<[Annotation; 1]>, Refused> {
    match &plan.choice {
        Choice::Own => Ok(None),
        Choice::Mandated { secular } => {
            let text = words(secular, "the secular path of a mandated plan")?;
            Ok(Some([Annotation { time: plan.made, text }]))
        }
    }
}

fn scheduled(rhythm: &Rhythm) -> Option<Scheduled> {
    match rhythm {
        Rhythm::Weekly { days, time } => Some(Scheduled::Timing(Timing::weekly(days.clone(), *time))),
        Rhythm::Daily { time } => Some(Scheduled::Timing(Timing::daily(*time))),
        Rhythm::Once(day) => Some(Scheduled::Period(Period { start: Some(*day), end: Some(*day) })),
        Rhythm::Open => None,
    }
}
