//! The parts of a written consent.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::words::{blank, fits, folded};

/// The most characters of a name, a purpose or a designation.
const LONGEST: usize = 300;

/// The nine parts every written consent has (42 CFR 2.31(a)(1) to (9)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Element {
    /// Whose records.
    Patient,
    /// Who may disclose.
    Discloser,
    /// What.
    Information,
    /// To whom.
    Recipient,
    /// What for.
    Purpose,
    /// That it can be revoked in writing, and how.
    RightToRevoke,
    /// When it ends.
    Expiry,
    /// Who signed.
    Signature,
    /// When.
    Date,
}

impl Element {
    /// All nine.
    pub const ALL: [Self; 9] = [
        Self::Patient,
        Self::Discloser,
        Self::Information,
        Self::Recipient,
        Self::Purpose,
        Self::RightToRevoke,
        Self::Expiry,
        Self::Signature,
        Self::Date,
    ];

    /// The rule that asks for it.
    #[must_use]
    pub fn rule(self) -> &'static str {
        match self {
            Self::Patient => "42 CFR 2.31(a)(1)",
            Self::Discloser => "42 CFR 2.31(a)(2)",
            Self::Information => "42 CFR 2.31(a)(3)",
            Self::Recipient => "42 CFR 2.31(a)(4)",
            Self::Purpose => "42 CFR 2.31(a)(5)",
            Self::RightToRevoke => "42 CFR 2.31(a)(6)",
            Self::Expiry => "42 CFR 2.31(a)(7)",
            Self::Signature => "42 CFR 2.31(a)(8)",
            Self::Date => "42 CFR 2.31(a)(9)",
        }
    }
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Patient => "the client's name",
            Self::Discloser => "who may disclose",
            Self::Information => "what may be disclosed",
            Self::Recipient => "to whom",
            Self::Purpose => "what it is for",
            Self::RightToRevoke => "that it can be revoked in writing, and how",
            Self::Expiry => "when it ends",
            Self::Signature => "the signature",
            Self::Date => "the date of the signature",
        })
    }
}

/// A statement that stands on a form for treatment, payment and operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Statement {
    /// That the record may be disclosed further under HIPAA, but for proceedings against the client.
    Redisclosure,
    /// What follows from not signing.
    Refusing,
    /// That the client may ask an intermediary for a list of those it told (2.24).
    ListOnRequest,
}

impl Statement {
    pub(crate) fn rule(self) -> &'static str {
        match self {
            Self::Redisclosure => "42 CFR 2.31(a)(4)(iii), (a)(10)",
            Self::Refusing => "42 CFR 2.31(a)(10)",
            Self::ListOnRequest => "42 CFR 2.24",
        }
    }
}

impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Redisclosure => "the statement on further disclosure under HIPAA",
            Self::Refusing => "the statement on what follows from not signing",
            Self::ListOnRequest => "the statement that a list of those told can be asked for",
        })
    }
}

/// A kind of information that can be disclosed. What is disclosed is always of one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Information {
    /// The client's name.
    Identity,
    /// How to reach them.
    Contact,
    /// That they are or were a client here, and when.
    Presence,
    /// The plan.
    Plan,
    /// Which commitments were kept.
    Commitments,
    /// Check-ins they showed.
    CheckIns,
    /// Visits to meetings they showed.
    Visits,
    /// Totals of scales.
    Scales,
    /// What was answered to scales that were filled in at the clinic; a total alone is [`Self::Scales`].
    ScaleAnswers,
    /// What was done to hand over.
    Handoff,
    /// The summary at discharge.
    Summary,
    /// A counsellor's notes of a session.
    CounsellingNotes,
}

impl Information {
    /// All kinds, a new one last: forms send them by their place.
    pub const ALL: [Self; 12] = [
        Self::Identity,
        Self::Contact,
        Self::Presence,
        Self::Plan,
        Self::Commitments,
        Self::CheckIns,
        Self::Visits,
        Self::Scales,
        Self::Handoff,
        Self::Summary,
        Self::CounsellingNotes,
        Self::ScaleAnswers,
    ];
}

impl fmt::Display for Information {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Identity => "name",
            Self::Contact => "how to reach them",
            Self::Presence => "that they are or were a client here",
            Self::Plan => "plan",
            Self::Commitments => "commitments kept",
            Self::CheckIns => "check-ins",
            Self::Visits => "visits to meetings",
            Self::Scales => "totals of scales",
            Self::ScaleAnswers => "answers to scales filled in here",
            Self::Handoff => "what was done to hand over",
            Self::Summary => "summary at discharge",
            Self::CounsellingNotes => "counselling notes",
        })
    }
}

/// What a disclosure is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Treatment by somebody else.
    Treatment,
    /// Payment.
    Payment,
    /// Running the clinic, as HIPAA means it.
    Operations,
    /// The client asked for it, and need not say why.
    AtClientsRequest,
    /// Meeting somebody from a fellowship.
    WarmHandoff,
    /// Following up after discharge.
    FollowUp,
    /// Watching over a mandate of the criminal justice system (2.35).
    Monitoring,
    /// Use in proceedings against the client.
    Proceedings,
    /// Another one, in words.
    Other(String),
}

impl Purpose {
    /// Is it one of the three that a single consent may cover for the future?
    #[must_use]
    pub fn is_tpo(&self) -> bool {
        matches!(self, Self::Treatment | Self::Payment | Self::Operations)
    }

    /// The kinds of information it can be necessary for at all (2.13(a)): an upper bound beside the consent.
    #[must_use]
    pub fn may_need(&self, kind: Information) -> bool {
        use Information as I;
        match self {
            Self::Treatment | Self::AtClientsRequest | Self::Proceedings | Self::Other(_) => true,
            Self::Operations => kind != I::CounsellingNotes,
            Self::Payment => matches!(kind, I::Identity | I::Contact | I::Presence | I::Summary),
            Self::WarmHandoff => matches!(kind, I::Identity | I::Contact | I::Commitments | I::Handoff),
            Self::FollowUp => matches!(
                kind,
                I::Identity
                    | I::Contact
                    | I::Plan
                    | I::Commitments
                    | I::CheckIns
                    | I::Visits
                    | I::Scales
                    | I::Handoff
            ),
            Self::Monitoring => {
                matches!(kind, I::Identity | I::Presence | I::Commitments | I::Visits | I::Summary)
            }
        }
    }

    pub(super) fn clear(&self) -> bool {
        match self {
            Self::Other(words) => !blank(words) && fits(words, LONGEST),
            _ => true,
        }
    }
}

impl fmt::Display for Purpose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Treatment => "treatment",
            Self::Payment => "payment",
            Self::Operations => "health care operations",
            Self::AtClientsRequest => "at the client's request",
            Self::WarmHandoff => "meeting somebody from a fellowship",
            Self::FollowUp => "following up after discharge",
            Self::Monitoring => "monitoring in the criminal justice system",
            Self::Proceedings => "use in proceedings",
            Self::Other(words) => words,
        })
    }
}

/// Those an intermediary may pass something on to (2.31(a)(4)(ii)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Participants {
    /// By name.
    Named(Vec<String>),
    /// A class, limited to those who treat the client.
    TreatingClass(String),
}

/// Somebody a consent names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// A person.
    Person(String),
    /// An organisation. `hipaa`: is it a covered entity or a business associate?
    Organisation {
        /// Its name.
        name: String,
        /// Bound by HIPAA.
        hipaa: bool,
    },
    /// A class of people or organisations, as "my treating providers, health plans, third-party payers, and people
    /// helping to operate this program".
    Class(String),
    /// Somebody who passes it on.
    Intermediary {
        /// Its name.
        name: String,
        /// To whom.
        to: Participants,
    },
    /// A volunteer of a fellowship, by name.
    Volunteer(String),
    /// Somebody in the criminal justice system, by name.
    Justice(String),
}

/// Under which designation somebody receives something who is not named themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MemberOf {
    /// They belong to a class the consent names.
    Class(String),
    /// An intermediary passes it on to them; `treats`: do they treat the client?
    Intermediary {
        /// The intermediary's name.
        name: String,
        /// Does the receiver treat the client?
        treats: bool,
    },
}

impl Recipient {
    /// The name or the designation.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Person(name)
            | Self::Organisation { name, .. }
            | Self::Class(name)
            | Self::Intermediary { name, .. }
            | Self::Volunteer(name)
            | Self::Justice(name) => name,
        }
    }

    pub(super) fn clear(&self) -> bool {
        !blank(self.name()) && fits(self.name(), LONGEST)
    }

    /// Does it say to whom an intermediary may pass it on?
    pub(super) fn participants_named(&self) -> bool {
        let named = |name: &String| !blank(name) && fits(name, LONGEST);
        match self {
            Self::Intermediary { to: Participants::Named(names), .. } => {
                !names.is_empty() && names.iter().all(named)
            }
            Self::Intermediary { to: Participants::TreatingClass(class), .. } => named(class),
            _ => true,
        }
    }

    /// Does this entry of a consent cover that receiver? Volunteers and people of the criminal justice system are
    /// covered by their own name alone.
    #[must_use]
    pub fn covers(&self, receiver: &Self, under: Option<&MemberOf>) -> bool {
        let same = |a: &str, b: &str| folded(a) == folded(b);
        let general = matches!(receiver, Self::Person(_) | Self::Organisation { .. });
        match (self, under) {
            (Self::Class(class), Some(MemberOf::Class(said))) => general && same(class, said),
            (Self::Intermediary { name, to }, Some(MemberOf::Intermediary { name: said, treats })) => {
                let meant = match to {
                    Participants::Named(names) => names.iter().any(|one| same(one, receiver.name())),
                    Participants::TreatingClass(_) => *treats,
                };
                general && same(name, said) && meant
            }
            (Self::Class(_), _) | (_, Some(_)) => false,
            (mine, None) => {
                std::mem::discriminant(mine) == std::mem::discriminant(receiver)
                    && same(mine.name(), receiver.name())
            }
        }
    }
}

/// When a consent ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expiry {
    /// With this day, at the clinic.
    On(Date),
    /// With an event, in words.
    Event(String),
    /// With the treatment.
    EndOfTreatment,
    /// Never by itself: for treatment, payment and operations alone.
    Never,
}

impl Expiry {
    pub(super) fn passed(&self, today: Date) -> bool {
        matches!(self, Self::On(day) if today > *day)
    }

    pub(super) fn clear(&self) -> bool {
        match self {
            Self::Event(words) => !blank(words) && fits(words, LONGEST),
            _ => true,
        }
    }
}

impl fmt::Display for Expiry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::On(day) => write!(f, "{day}"),
            Self::Event(words) => f.write_str(words),
            Self::EndOfTreatment => f.write_str("the end of the treatment"),
            Self::Never => f.write_str("none"),
        }
    }
}

/// From when on a consent can be revoked. At any time, but for monitoring (2.35(c)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Revocable {
    /// At any time.
    #[default]
    AnyTime,
    /// From this day on.
    From(Date),
    /// Once an event came.
    After(String),
}

impl Revocable {
    pub(super) fn at(&self, today: Date) -> bool {
        match self {
            Self::AnyTime => true,
            Self::From(day) => today >= *day,
            Self::After(_) => false,
        }
    }

    pub(super) fn clear(&self) -> bool {
        match self {
            Self::After(words) => !blank(words) && fits(words, LONGEST),
            _ => true,
        }
    }
}

/// Who signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signer {
    /// The client.
    Client,
    /// The client and a parent or guardian.
    ClientAndGuardian(String),
    /// Somebody who may sign in the client's stead (2.15), by name.
    Representative(String),
}

/// A signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Whose.
    pub by: Signer,
    /// On paper? Else on a screen.
    pub on_paper: bool,
}

impl Signature {
    pub(super) fn clear(&self) -> bool {
        match &self.by {
            Signer::Client => true,
            Signer::ClientAndGuardian(name) | Signer::Representative(name) => {
                !blank(name) && fits(name, LONGEST)
            }
        }
    }
}

pub(super) fn clear_name(name: &str) -> bool {
    !blank(name) && fits(name, LONGEST)
}
