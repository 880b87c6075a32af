//! What a disclosure may hold, in plain structures. [`bundle`] writes it as FHIR.
//!
//! Whoever fills this decides, by the consent, what goes in (2.13); nothing is added on the way. Lists may be empty;
//! the consent and the notice are no options.

mod guard;
mod write;

use std::num::NonZeroU16;

use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use thiserror::Error;

use super::{
    codes::{ActivityStatus, Day, GoalStatus, RequestStatus},
    scales::Points,
};
pub use write::bundle;

/// Everything of one disclosure.
#[derive(Clone, Debug)]
pub struct Export {
    /// When it is made.
    pub made: Timestamp,
    /// The day it is then at the clinic: consents are dated by days.
    pub today: Date,
    /// The language of its words.
    pub language: Language,
    /// Neutral names in that language.
    pub words: Words,
    /// Who discloses.
    pub from: Clinic,
    /// Whom the consent names; at least one.
    pub to: Vec<String>,
    /// Whom it is about.
    pub client: Client,
    /// What it is about, for the labels.
    pub sensitivity: Sensitivity,
    /// The notice that goes with every disclosure (2.32(a)).
    pub notice: Notice,
    /// The consent it rests on, with a clear explanation of its scope (2.32(b)).
    pub consent: ConsentSummary,
    /// The plan.
    pub plan: Option<PlanSheet>,
    /// Those around the person, by the names they go by.
    pub team: Vec<TeamMember>,
    /// Meetings agreed or visited.
    pub meetings: Vec<MeetingLine>,
    /// Handoffs to people of a fellowship.
    pub handoffs: Vec<Handoff>,
    /// Scales answered.
    pub scales: Vec<ScaleAnswers>,
    /// Lines of the clinic's log about this record.
    pub log: Vec<AuditLine>,
    /// What has no resource of its own, in words.
    pub statements: Vec<Statement>,
}

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// German.
    German,
    /// Persian.
    Persian,
}

impl Language {
    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::German => "de",
            Self::Persian => "fa",
        }
    }

    pub(super) fn is_right_to_left(self) -> bool {
        self == Self::Persian
    }
}

/// Neutral names for what has no words of its own, in the language of the export. They name no group and no illness.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Above the notice.
    pub notice: String,
    /// Above the scope of the consent.
    pub consent: String,
    /// The name of the team.
    pub team: String,
    /// Above a line of the log.
    pub log: String,
    /// Above where something came from.
    pub origin: String,
    /// A meeting of a fellowship.
    pub meeting: String,
    /// The first one.
    pub first_meeting: String,
    /// Somebody who comes along.
    pub companion: String,
    /// A sponsor.
    pub sponsor: String,
    /// The meeting where the person belongs.
    pub home_group: String,
    /// Helping at a meeting.
    pub service: String,
    /// Anything else.
    pub other: String,
}

/// Who discloses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clinic {
    /// Its name.
    pub name: String,
    /// Its number, where it has one.
    pub number: Option<Record>,
    /// The address under which its resources are known, as `https://clinic.example/fhir`. Nothing has to answer there.
    pub base: String,
}

/// A number and who gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Who gave it: an absolute address or URN.
    pub system: String,
    /// The number.
    pub value: String,
}

/// Whom the record is about: by the number the recipient knows them by, or by a name they chose. Never by more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Client {
    /// A record number.
    Number(Record),
    /// A name they go by.
    Alias(String),
}

/// What the labels say it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sensitivity {
    /// Use of alcohol or other drugs (`ETH`).
    SubstanceUse,
    /// An alcohol use disorder (`ETHUD`, and `ETH` for systems that know only that).
    AlcoholUse,
}

/// The notice that goes with every disclosure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its words, whole.
    pub text: String,
}

/// What the disclosure is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Treatment.
    Treatment,
    /// Payment.
    Payment,
    /// Running the clinic.
    Operations,
    /// Those who care for the person work together.
    Coordination,
    /// The person asked for it.
    PatientRequest,
    /// Something that has no code, in words.
    Other(String),
}

/// The consent in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentSummary {
    /// The day it was signed: the first on which it allows anything.
    pub given: Date,
    /// The last day it holds, where it ends by a date.
    pub until: Option<Date>,
    /// Whether it still stands.
    pub state: ConsentState,
    /// What for; at least one.
    pub purposes: Vec<Purpose>,
    /// What it covers, in plain words.
    pub scope: String,
}

/// Whether a consent stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentState {
    /// In force.
    InForce,
    /// Taken back.
    Revoked,
    /// Ended by its date or event.
    Ended,
}

/// Who something came from. It goes along, so that later users can honour it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The person's own word.
    Member,
    /// The clinic.
    Clinic,
    /// Both together.
    Together,
    /// Somebody else, who gave it to the clinic.
    Received(String),
}

/// Why the person has a plan. A mandate without a secular path cannot be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// They want it.
    Own,
    /// They were told to.
    Mandated {
        /// The secular path that was offered, in words.
        secular: String,
    },
}

/// A plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanSheet {
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub status: RequestStatus,
    /// When it was made.
    pub made: Option<Timestamp>,
    /// Its first day.
    pub from: Option<Date>,
    /// Its last day, where it has one.
    pub until: Option<Date>,
    /// Who made it.
    pub source: Source,
    /// Why.
    pub choice: Choice,
    /// What the person wants.
    pub goals: Vec<GoalLine>,
    /// What they mean to do.
    pub commitments: Vec<Commitment>,
}

/// Something the person wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalLine {
    /// In their words.
    pub words: String,
    /// Where it stands.
    pub status: GoalStatus,
    /// Since when.
    pub since: Option<Date>,
    /// So many by a day, where the person chose to count.
    pub count: Option<Count>,
}

/// So many of something by a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// Of what.
    pub what: String,
    /// How many.
    pub number: u32,
    /// By when.
    pub by: Option<Date>,
}

/// Something the person means to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment {
    /// What.
    pub kind: CommitmentKind,
    /// Where, for what happens at a group.
    pub place: Place,
    /// How often.
    pub rhythm: Rhythm,
    /// Where it stands.
    pub status: ActivityStatus,
    /// In their words. Words can name a group: they go out only where it may be named, or with [`CommitmentKind::Other`].
    pub words: Option<String>,
}

/// What a commitment is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommitmentKind {
    /// Going to a meeting.
    Meeting,
    /// Going to the first one.
    FirstMeeting,
    /// Going with somebody.
    Companion,
    /// Finding a sponsor.
    Sponsor,
    /// Having a home group.
    HomeGroup,
    /// Helping at a meeting.
    Service,
    /// Anything else.
    Other,
}

/// Whether the group is named. It is not, unless the person said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is not.
    NotNamed,
    /// The person agreed that it is.
    Named {
        /// The group.
        group: String,
        /// When they agreed.
        agreed: Date,
    },
}

/// How often something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// Every week on these days; without any, once a week.
    Weekly {
        /// Which days.
        days: Vec<Day>,
        /// At what time there.
        time: Option<Time>,
    },
    /// Every day.
    Daily {
        /// At what time there.
        time: Option<Time>,
    },
    /// On one day.
    Once(Date),
    /// As it comes.
    Open,
}

/// Somebody around the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamMember {
    /// The name they go by.
    pub alias: String,
    /// What they do, in words.
    pub part: String,
    /// Which side they are on.
    pub side: Side,
}

/// Staff, or a peer: a peer is no practitioner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The clinic's staff.
    Clinic,
    /// Of a fellowship.
    Fellowship,
}

/// A meeting agreed or visited. How long it is cannot be less than a minute, so it never ends before it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingLine {
    /// When it begins.
    pub start: Timestamp,
    /// How long it is, in minutes.
    pub minutes: NonZeroU16,
    /// What became of it.
    pub state: MeetingState,
    /// Where.
    pub place: Place,
    /// Whose word it is.
    pub source: Source,
}

/// What became of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeetingState {
    /// The person means to go.
    Agreed,
    /// They say they were there.
    Visited,
    /// They say they were not.
    Missed,
    /// It was called off.
    CalledOff,
}

/// Somebody of a fellowship was asked to be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handoff {
    /// The name the volunteer goes by.
    pub alias: String,
    /// What they were asked.
    pub what: String,
    /// What became of it.
    pub stage: HandoffStage,
    /// When they were asked.
    pub asked: Timestamp,
    /// When it last changed; not before it was asked.
    pub changed: Timestamp,
    /// What was said to them.
    pub contacts: Vec<Contact>,
}

/// What became of a handoff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandoffStage {
    /// Asked.
    Asked,
    /// They said yes.
    Accepted,
    /// They said no.
    Declined,
    /// Under way.
    UnderWay,
    /// They were there.
    Done,
    /// Nobody came.
    Failed,
    /// Called off.
    CalledOff,
}

/// One time somebody of the clinic spoke with the volunteer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// When.
    pub at: Timestamp,
    /// What about, in neutral words.
    pub about: String,
}

/// Something said in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What it is about.
    pub title: String,
    /// The words; at least one line.
    pub lines: Vec<String>,
    /// Whose they are.
    pub source: Source,
}

/// A scale answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScaleAnswers {
    /// AUDIT-C.
    AuditC {
        /// The points of the three answers, in their order; none where a question was skipped.
        points: [Option<Points>; 3],
        /// When.
        answered: Timestamp,
        /// Whose answers these are, and who wrote them down.
        source: Source,
    },
}

/// A line of the clinic's log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditLine {
    /// When.
    pub at: Timestamp,
    /// What was done.
    pub act: Act,
    /// The name in the log of whoever did it.
    pub alias: String,
    /// Their role.
    pub role: String,
    /// How it ended.
    pub outcome: Outcome,
    /// What it was done to, in neutral words.
    pub what: String,
}

/// What was done to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Begun.
    Created,
    /// Read.
    Read,
    /// Changed.
    Changed,
    /// Disclosed.
    Disclosed,
    /// Read in an emergency, against the role.
    BrokeGlass,
}

/// How an act ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done.
    Done,
    /// Refused.
    Refused,
    /// It broke.
    Failed,
}

/// Why nothing is disclosed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// Nothing goes out without a word in this place.
    #[error("{place} is empty; nothing is disclosed without it")]
    Empty {
        /// Which.
        place: &'static str,
    },
    /// A text that FHIR cannot carry.
    #[error("{place} holds a control character; take it out")]
    Unwritable {
        /// Which.
        place: &'static str,
    },
    /// What should be an address is none.
    #[error("{place} should be written as https://clinic.example/fhir")]
    NoAddress {
        /// Which.
        place: &'static str,
    },
    /// The consent does not stand (2.31(c)).
    #[error("the consent is {0}; ask for a new one")]
    Consent(&'static str),
    /// Two days or times in the wrong order.
    #[error("{later} lies before {earlier}; put the two right")]
    OutOfOrder {
        /// What should come first.
        earlier: &'static str,
        /// What should come after.
        later: &'static str,
    },
    /// Outside what can be dated.
    #[error("{place} lies outside the years that can be written")]
    OutOfTime {
        /// Which.
        place: &'static str,
    },
}
