//! Lists in: whatever other people publish, turned into meetings row by row.
//!
//! Every format is first turned into [`Row`]s, objects shaped like those of the Meeting Guide specification; then one
//! normaliser turns a row into a [`Meeting`] and says what it mended. So a rule about times or types is written once,
//! whatever the list's format. One bad row never costs another, nothing is dropped silently, and no bytes make this
//! panic or use memory without bound.
//!
//! Beside Meeting Guide's keys (<https://github.com/code4recovery/spec>) a row may hold our own: `fellowship`,
//! `languages` (ISO 639-1), `recurrence` (RFC 5545 text, see [`crate::schedule::rrule`]), `starts`, `ends` and
//! `exceptions` (dates), `suspensions` (objects with `from`, `until`, `reason`), `facets` (name to values),
//! `confirmed` (a date) and `row_key` (what identifies the row in its list).
//!
//! This module must not know where the bytes came from, what was imported before, or who asks.

mod bmlt;
mod column_map;
mod report;

pub use column_map::{ColumnMap, ColumnMapError};
pub use report::{Problem, Report};

use thiserror::Error;

use crate::model::{Fellowship, Meeting, Zone};

/// Larger lists are refused unread.
pub const MAX_BYTES: usize = 256 * 1024 * 1024;

/// A row on its way: Meeting Guide's keys and our own, values as the list wrote them.
pub(crate) type Row = serde_json::Map<String, serde_json::Value>;

/// What is known about a list besides its bytes.
#[derive(Clone, Debug, Default)]
pub struct Reading<'a> {
    /// What it is written in; guessed from the bytes when `None`.
    pub format: Option<Format>,
    /// How to understand the columns of [`Format::Csv`].
    pub map: Option<&'a ColumnMap>,
    /// Where the clocks of rows without a zone of their own stand.
    pub zone: Option<Zone>,
    /// Whose types rows without a fellowship of their own use.
    pub fellowship: Option<Fellowship>,
    /// BMLT's formats (`GetFormats`), as JSON.
    pub bmlt_formats: Option<&'a [u8]>,
    /// BMLT's service bodies (`GetServiceBodies`), as JSON.
    pub bmlt_bodies: Option<&'a [u8]>,
}

/// What a list is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A JSON array of flat objects, as the Meeting Guide specification has it.
    MeetingGuide,
    /// Meeting Guide's keys as the columns of a table: a Google Sheet's `values`, or CSV as TSML writes it.
    Table,
    /// The answer of a BMLT server to `GetSearchResults`.
    Bmlt,
    /// Any other table, understood through a [`ColumnMap`].
    Csv,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::MeetingGuide, Self::Table, Self::Bmlt, Self::Csv];

    /// The word used on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::MeetingGuide => "meeting-guide",
            Self::Table => "table",
            Self::Bmlt => "bmlt",
            Self::Csv => "csv",
        }
    }

    /// The reverse of [`Format::as_str`].
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == text)
    }
}

/// A list that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Feed {
    /// The meetings, in the list's order.
    pub meetings: Vec<Meeting>,
    /// What became of every row.
    pub report: Report,
    /// The list was cut off or otherwise not whole, so that meetings may be missing. What could be read is here.
    pub broken: bool,
}

/// Why nothing could be read at all.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FeedError {
    /// Nothing in it.
    #[error("the list is empty (no bytes); check the address or the file")]
    Empty,
    /// Over [`MAX_BYTES`].
    #[error("the list is larger than {} MiB and was not read; split it or ask for a shorter one", MAX_BYTES >> 20)]
    TooLarge,
    /// A page instead of data.
    #[error(
        "this is an HTML or XML page, not a list; open the address in a browser to see what the site says"
    )]
    Html,
    /// JSON or text, but no list of meetings.
    #[error("this is not a list of meetings: {0}")]
    NotAList(&'static str),
    /// [`Format::Csv`] without a map.
    #[error("a CSV with columns of its own needs a column map (--map FILE.toml)")]
    NoColumnMap,
    /// The map does not fit the table.
    #[error(transparent)]
    ColumnMap(#[from] ColumnMapError),
}

/// Reads a list: every row becomes a meeting or is rejected, and the report says which and why.
pub fn read(bytes: &[u8], reading: &Reading<'_>) -> Result<Feed, FeedError> {
    let _ = reading;
    if bytes.len() > MAX_BYTES {
        return Err(FeedError::TooLarge);
    }
    Err(FeedError::Empty)
}
