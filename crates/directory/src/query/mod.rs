//! Questions: what a search asks for, read from parameters and written back as parameters.
//!
//! The same parameters serve the page, the API and every list we publish (see `docs/api.md`). A [`Query`] holds only
//! what was understood; what was not comes back as [`Fault`]s, which the API turns into one error and a page into
//! notices beside the rest of the answer.

mod parse;
mod write;

pub use parse::{Fault, Parsed};
pub use write::encoded;

use jiff::civil::Time;

use crate::{
    facets::Facet,
    model::{Attendance, Slug, SourceName, TypeCode, Zone},
    schedule::DaySet,
};

/// How many results one answer holds when the question does not say.
pub const USUAL_LIMIT: usize = 25;
/// And at most.
pub const MOST_RESULTS: usize = 500;
/// The longest text searched for, in bytes.
pub const LONGEST_TEXT: usize = 400;
/// The most type codes one question may name.
pub const MOST_TYPES: usize = 60;

/// The most facets one question may name.
pub const MOST_FACETS: usize = 60;
/// Of so many names at most: each is one more answer to be counted.
pub const MOST_FACET_NAMES: usize = 12;

/// Kilometres in a mile.
pub const KM_A_MILE: f64 = 1.609_344;

/// A question to the directory. The default asks for everything, soonest first.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Query {
    /// Words to find, best match first.
    pub text: Option<Box<str>>,
    /// Near a place.
    pub near: Option<Near>,
    /// Days of the week; empty is any.
    pub days: DaySet,
    /// Not before this time of day.
    pub from: Option<Time>,
    /// Not after this time of day; before `from` it wraps past midnight.
    pub until: Option<Time>,
    /// Starting within so many minutes, or in progress.
    pub within: Option<u32>,
    /// All codes of at least one of these sets.
    pub types: Vec<Vec<TypeCode>>,
    /// None of these codes.
    pub not: Vec<TypeCode>,
    /// One of these ways to be there. `Online` and `InPerson` each include hybrid meetings; empty is any.
    pub attendance: Vec<Attendance>,
    /// One of these fellowships, by [`crate::kinds::fellowship_key`].
    pub fellowships: Vec<Box<str>>,
    /// One of these languages (ISO 639-1).
    pub languages: Vec<Box<str>>,
    /// One of these regions (folded text).
    pub regions: Vec<Box<str>>,
    /// What codes do not say: of each name one of the values (`smoking:no`).
    pub facets: Vec<Facet>,
    /// One of these lists.
    pub sources: Vec<SourceName>,
    /// The zone in which days and times are meant; none is each meeting's own.
    pub zone: Option<Zone>,
    /// Suspended meetings too.
    pub inactive: bool,
    /// Wanted order; none is relevance where there is text, distance where there is a place, else time.
    pub sort: Option<Sort>,
    /// How many; none is [`USUAL_LIMIT`].
    pub limit: Option<usize>,
    /// Where an earlier answer ended.
    pub cursor: Option<Cursor>,
}

/// A place to be near to.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// As it was asked for: `53.8,-1.55` or a name.
    pub asked: Box<str>,
    /// What it means.
    pub spot: Spot,
    /// How far around it; none is "nearest first, however far".
    pub radius: Option<Radius>,
}

/// A distance, in the unit it was asked in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Radius {
    /// Kilometres.
    Km(f64),
    /// Miles.
    Miles(f64),
}

impl Radius {
    /// The distance in kilometres.
    pub fn km(self) -> f64 {
        match self {
            Self::Km(km) => km,
            Self::Miles(miles) => miles * KM_A_MILE,
        }
    }
}

/// A point, once known.
#[derive(Clone, Debug, PartialEq)]
pub enum Spot {
    /// Degrees north and east.
    At(f64, f64),
    /// A place's name or postal code, yet to be looked up.
    Named,
}

/// The order of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// In progress and soonest first; by appointment last.
    Time,
    /// Nearest first.
    Distance,
    /// By name.
    Name,
    /// Best match of the text first.
    Relevance,
}

/// Where an answer ended: the last result's place in the order, and its slug.
///
/// Opaque to whoever holds it. It names a point in the order rather than a number of results, so that nothing is
/// skipped or repeated while meetings begin and lists change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The value results are ordered by; its meaning depends on the [`Sort`].
    pub key: i64,
    /// The public slug of the last result.
    pub slug: Slug,
}

impl Query {
    /// The order to answer in.
    pub fn order(&self) -> Sort {
        self.sort.unwrap_or(if self.text.is_some() {
            Sort::Relevance
        } else if self.near.is_some() {
            Sort::Distance
        } else {
            Sort::Time
        })
    }

    /// How many results to give.
    pub fn limit(&self) -> usize {
        self.limit.unwrap_or(USUAL_LIMIT)
    }

    /// Does it narrow the directory at all? Order, limit and cursor do not.
    pub fn is_narrow(&self) -> bool {
        let plain =
            Self { sort: None, limit: None, cursor: None, zone: None, inactive: false, ..self.clone() };
        plain != Self::default()
    }
}
