//! What is taken in from elsewhere: plans, goals and answers, out of a bundle.
//!
//! Narrow on purpose. Each value that is read is checked against R4; what is broken refuses the whole bundle, with its
//! path. What is not read, a field or a whole resource, is listed with its path. Nothing is guessed.

mod read;
mod resources;
mod tree;

use std::{collections::BTreeSet, fmt};

use jiff::{Timestamp, civil};
use thiserror::Error;

use super::codes::{ActivityStatus, Day, GoalStatus, PlanIntent, RequestStatus, ResponseStatus, UnitOfTime};
use super::scales::Points;

/// How much is read at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits;

impl Limits {
    /// Bytes of one bundle.
    pub const BYTES: usize = 1 << 20;
    /// Levels of lists and objects in one another.
    pub const DEPTH: usize = 24;
    /// Entries of one bundle.
    pub const ENTRIES: usize = 500;
    /// Entries of any other list.
    pub const LIST: usize = 500;
    /// Letters of one text.
    pub const TEXT: usize = 4_000;
    /// Letters of the name of a field.
    pub const NAME: usize = 64;
    /// Things that were not read.
    pub const NOT_READ: usize = 2_000;
}

/// What a bundle brought.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// Whom it is about: the same in all that was read.
    pub subject: Option<Subject>,
    /// Security labels of all that was read, as `system|code`; they bind whoever keeps it.
    pub labels: BTreeSet<String>,
    /// Plans.
    pub plans: Vec<ReadPlan>,
    /// Goals, also those that no plan names.
    pub goals: Vec<ReadGoal>,
    /// Answers to questionnaires.
    pub answers: Vec<Answers>,
    /// What was there and not read, as paths.
    pub not_read: Vec<String>,
}

/// Whom a resource is about, as it says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// By reference.
    Reference(String),
    /// By a number.
    Number {
        /// Who gave it.
        system: Option<String>,
        /// The number.
        value: String,
    },
    /// By a name.
    Named(String),
}

/// A day, or as much of it as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Date {
    /// A year.
    Year(i16),
    /// A month.
    Month(i16, i8),
    /// A day.
    Day(civil::Date),
}

/// When something was: a day, as much of it as is known, or a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// A day.
    Date(Date),
    /// A time.
    Time(Timestamp),
}

/// A plan.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadPlan {
    /// Where it stands.
    pub status: RequestStatus,
    /// How binding it is.
    pub intent: PlanIntent,
    /// Its title.
    pub title: Option<String>,
    /// What it says about itself.
    pub description: Option<String>,
    /// From when.
    pub from: Option<Given>,
    /// Until when.
    pub until: Option<Given>,
    /// Its goals, as places in [`Imported::goals`].
    pub goals: Vec<usize>,
    /// What is planned.
    pub activities: Vec<PlannedActivity>,
    /// Remarks.
    pub notes: Vec<String>,
}

/// Something planned.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedActivity {
    /// What, as the code says it.
    pub what: Option<String>,
    /// Where it stands.
    pub status: ActivityStatus,
    /// When.
    pub schedule: Option<Schedule>,
    /// In words.
    pub description: Option<String>,
}

/// When something planned is.
#[derive(Clone, Debug, PartialEq)]
pub enum Schedule {
    /// Again and again.
    Repeat {
        /// How often in a period.
        frequency: u32,
        /// How long the period is, in units.
        period: Option<(f64, UnitOfTime)>,
        /// On which days of the week.
        days: Vec<Day>,
        /// At what times there.
        times: Vec<civil::Time>,
    },
    /// From when to when.
    Period {
        /// From.
        from: Option<Given>,
        /// To.
        until: Option<Given>,
    },
    /// In words.
    Words(String),
}

/// A goal.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadGoal {
    /// What.
    pub words: String,
    /// Where it stands.
    pub status: GoalStatus,
    /// Since when.
    pub since: Option<Date>,
}

/// Answers to a questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct Answers {
    /// Which.
    pub questionnaire: Option<String>,
    /// Where they stand.
    pub status: ResponseStatus,
    /// When they were given.
    pub authored: Option<Given>,
    /// Each answer, in order; questions within questions stand after one another.
    pub items: Vec<Answer>,
}

impl Answers {
    /// The points of AUDIT-C, where all three of its questions are answered with its own answers, each once.
    #[must_use]
    pub fn audit_c(&self) -> Option<[Points; 3]> {
        let points = |question: &super::scales::Question| {
            let mut answers = self.items.iter().filter(|item| item.link == question.code.code);
            match (answers.next().map(|item| &item.value), answers.next()) {
                (Some(Value::Code { system, code, .. }), None) => {
                    let loinc = system.as_deref().is_none_or(|system| system == question.code.system);
                    loinc.then(|| super::scales::points(question.code.code, code))?
                }
                _ => None,
            }
        };
        let [first, second, third] = &super::scales::AUDIT_C;
        Some([points(first)?, points(second)?, points(third)?])
    }
}

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// To which question.
    pub link: String,
    /// The question in words.
    pub text: Option<String>,
    /// The answer.
    pub value: Value,
}

/// An answer's value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Yes or no.
    Truth(bool),
    /// A whole number.
    Whole(i32),
    /// A number.
    Decimal(f64),
    /// A day.
    Date(Date),
    /// Words.
    Words(String),
    /// One of the answers offered.
    Code {
        /// Whose code.
        system: Option<String>,
        /// The code.
        code: String,
        /// Its name.
        display: Option<String>,
    },
}

/// Why a bundle was refused: where, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{path}: {wrong}")]
pub struct Broken {
    /// Where, as `Bundle.entry[3].resource.status`.
    pub path: String,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What is wrong at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It is no JSON, or has a field twice, or goes too deep.
    NotJson(String),
    /// More than is read.
    TooMuch {
        /// Of what.
        what: &'static str,
        /// The most.
        most: usize,
    },
    /// It has to be there.
    Missing,
    /// It is of another type.
    Type(&'static str),
    /// It is none of the codes that R4 allows here.
    Code(String),
    /// It is not written as R4 writes it.
    Form(&'static str),
    /// Several of which R4 allows one.
    Both(&'static str, &'static str),
    /// A reference to a resource of another type.
    Target(&'static str),
    /// The same address a second time.
    Twice,
    /// It changes the meaning of what stands around it, and is not understood here.
    Modifier,
    /// It is about somebody else than the rest.
    OtherPerson,
    /// It ends before it begins.
    Order,
}

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson(why) => write!(out, "cannot be read as JSON: {why}"),
            Self::TooMuch { what, most } => write!(out, "more than {most} {what}"),
            Self::Missing => out.write_str("is missing"),
            Self::Type(wanted) => write!(out, "should be {wanted}"),
            Self::Code(code) => write!(out, "\"{code}\" is no code of R4 here"),
            Self::Form(wanted) => write!(out, "should be written as {wanted}"),
            Self::Both(one, other) => write!(out, "has both {one} and {other}; only one is allowed"),
            Self::Target(wanted) => write!(out, "should point to {wanted}"),
            Self::Twice => out.write_str("stands there twice"),
            Self::Modifier => out.write_str("changes the meaning of the rest and is not understood here"),
            Self::OtherPerson => out.write_str("is about somebody else than the rest of the bundle"),
            Self::Order => out.write_str("ends before it begins"),
        }
    }
}

/// Reads a bundle of R4.
///
/// # Errors
///
/// When anything that is read is broken, or there is more than [`Limits`] allow. Then nothing is taken.
pub fn import(bytes: &[u8]) -> Result<Imported, Broken> {
    let tree = tree::parse(bytes)?;
    resources::bundle(&tree)
}
