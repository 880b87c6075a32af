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
//! `confirmed` (a date), `duration_minutes` (a number) and `row_key` (what identifies the row in its list).
//!
//! This module must not know where the bytes came from, what was imported before, or who asks.

mod bmlt;
mod column_map;
mod decode;
mod json;
mod normalise;
pub mod passcode;
mod providers;
mod report;
mod table;
#[cfg(test)]
mod tests;

pub use column_map::{ColumnMap, ColumnMapError};
pub(crate) use normalise::town_in;
pub use providers::{host, provider};
pub use report::{Problem, Report};

use serde_json::Value;
use thiserror::Error;

use self::{
    bmlt::Bmlt,
    json::{Document, Elements},
    normalise::{Form, Normaliser},
    report::{Notes, Remark},
    table::{Header, Lines, Shared},
};
use crate::{
    model::{Fellowship, Meeting, Zone},
    places::Gazetteer,
};

/// Larger lists are refused unread.
pub const MAX_BYTES: usize = 256 * 1024 * 1024;

/// Rows after this many are left out, and the list is called broken. Far more than any list has.
const MOST_ROWS: usize = 1_000_000;

/// A row on its way: Meeting Guide's keys and our own, values as the list wrote them.
pub(crate) type Row = serde_json::Map<String, serde_json::Value>;

/// What is known about a list besides its bytes.
#[derive(Clone, Debug)]
pub struct Reading<'a> {
    /// What it is written in; guessed from the bytes when `None`.
    pub format: Option<Format>,
    /// How to understand the columns of [`Format::Csv`].
    pub map: Option<&'a ColumnMap>,
    /// Where the clocks of rows without a zone of their own stand.
    pub zone: Option<Zone>,
    /// Whose types rows without a fellowship of their own use.
    pub fellowship: Option<Fellowship>,
    /// Where places are, to find the zone of rows that tell none.
    pub places: &'a Gazetteer,
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

impl<'a> Reading<'a> {
    /// Nothing is known but where places are.
    pub fn new(places: &'a Gazetteer) -> Self {
        Self {
            format: None,
            map: None,
            zone: None,
            fellowship: None,
            places,
            bmlt_formats: None,
            bmlt_bodies: None,
        }
    }
}

/// Reads a list: every row becomes a meeting or is rejected, and the report says which and why.
pub fn read(bytes: &[u8], reading: &Reading<'_>) -> Result<Feed, FeedError> {
    if bytes.len() > MAX_BYTES {
        return Err(FeedError::TooLarge);
    }
    let mut file = Notes::default();
    let text = decode::decode(bytes, &mut file)?;
    let list = List::open(&text, reading)?;
    let mut normaliser = Normaliser::new(reading, list.form());
    let broken = list.read(reading, &mut normaliser, &mut file)?;
    let (meetings, report) = normaliser.finish(file);
    Ok(Feed { meetings, report, broken })
}

/// A list in one of the formats, its header not yet read.
enum List<'a> {
    MeetingGuide(Elements<'a>),
    Bmlt(Elements<'a>, Option<&'a str>),
    Values(Elements<'a>),
    Csv(&'a str),
}

impl<'a> List<'a> {
    /// As the reading says, else as the text looks.
    fn open(text: &'a str, reading: &Reading<'_>) -> Result<Self, FeedError> {
        match text.trim_start().as_bytes().first() {
            Some(b'[' | b'{') => Self::of_json(Document::open(text)?, reading.format),
            Some(b'<') => Err(FeedError::Html),
            _ => match reading.format {
                Some(Format::MeetingGuide | Format::Bmlt) => {
                    Err(FeedError::NotAList("it does not begin like JSON"))
                }
                Some(Format::Table | Format::Csv) | None => Ok(Self::Csv(text)),
            },
        }
    }

    fn of_json(document: Document<'a>, format: Option<Format>) -> Result<Self, FeedError> {
        let elements = document.elements;
        let looks = || match elements.first() {
            Some(Value::Array(_)) => Format::Table,
            Some(Value::Object(row))
                if row.contains_key("id_bigint") || row.contains_key("weekday_tinyint") =>
            {
                Format::Bmlt
            }
            _ => Format::MeetingGuide,
        };
        let format = if document.is_values { Format::Table } else { format.unwrap_or_else(looks) };
        match format {
            Format::MeetingGuide => Ok(Self::MeetingGuide(elements)),
            Format::Bmlt => Ok(Self::Bmlt(elements, document.formats)),
            Format::Table => Ok(Self::Values(elements)),
            Format::Csv => Err(FeedError::NotAList("it is JSON where a CSV table was expected")),
        }
    }

    fn form(&self) -> Form {
        match self {
            Self::MeetingGuide(_) | Self::Bmlt(..) => Form::Typed,
            Self::Values(_) | Self::Csv(_) => Form::Text,
        }
    }

    /// Hands every row to the normaliser. `true` where rows may be missing.
    fn read(
        self,
        reading: &Reading<'_>,
        normaliser: &mut Normaliser<'_>,
        file: &mut Notes,
    ) -> Result<bool, FeedError> {
        match self {
            Self::MeetingGuide(elements) => Ok(objects(elements, normaliser, file, |row, _| Ok(row))),
            Self::Bmlt(elements, formats) => {
                let formats = reading.bmlt_formats.or(formats.map(str::as_bytes));
                let bmlt = Bmlt::new(formats, reading.bmlt_bodies, reading.fellowship.as_ref(), file);
                Ok(objects(elements, normaliser, file, |row, notes| bmlt.row(row, notes)))
            }
            Self::Values(elements) => {
                meeting_guide_table(|| Lines::Values(elements.clone()), normaliser, file)
            }
            Self::Csv(text) => match (reading.format, reading.map) {
                (None | Some(Format::Csv), Some(map)) => {
                    mapped_table(Lines::of_csv(text), map, reading, normaliser, file)
                }
                (Some(Format::Csv), None) => Err(FeedError::NoColumnMap),
                _ => meeting_guide_table(|| Lines::of_csv(text), normaliser, file),
            },
        }
    }
}

/// The rows of a JSON list, translated one by one.
fn objects(
    mut elements: Elements<'_>,
    normaliser: &mut Normaliser<'_>,
    file: &mut Notes,
    translate: impl Fn(Row, &mut Notes) -> Result<Row, Remark>,
) -> bool {
    while let Some(element) = elements.next() {
        if is_too_long(normaliser, file) {
            elements.stop();
            return true;
        }
        let mut notes = Notes::default();
        let row = element.and_then(|value| match value {
            Value::Object(row) => translate(row, &mut notes),
            _ => Err(Remark::new("", "not-an-object", "The element is no JSON object.")),
        });
        normaliser.add(row, notes);
    }
    elements.ending(file)
}

/// A table whose columns are Meeting Guide's fields. It is gone through twice: first for what its lines say of groups
/// and places, then for the rows.
fn meeting_guide_table<'a>(
    open: impl Fn() -> Lines<'a>,
    normaliser: &mut Normaliser<'_>,
    file: &mut Notes,
) -> Result<bool, FeedError> {
    let mut lines = open();
    let header = Header::read(&header_of(&mut lines)?)?;
    let mut shared = Shared::default();
    for _ in 0..MOST_ROWS {
        match lines.next() {
            Some(Ok(cells)) => shared.learn(&header.row(cells)),
            Some(Err(_)) => {}
            None => break,
        }
    }
    let mut lines = open();
    header_of(&mut lines)?;
    Ok(each_line(lines, normaliser, file, |cells, _| {
        let mut row = header.row(cells);
        shared.fill(&mut row);
        Ok(row)
    }))
}

fn mapped_table(
    mut lines: Lines<'_>,
    map: &ColumnMap,
    reading: &Reading<'_>,
    normaliser: &mut Normaliser<'_>,
    file: &mut Notes,
) -> Result<bool, FeedError> {
    let header = header_of(&mut lines)?;
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    let columns = map.bind(&header, reading.fellowship.as_ref())?;
    Ok(each_line(lines, normaliser, file, |cells, notes| {
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        columns.row(&cells, notes)
    }))
}

fn header_of(lines: &mut Lines<'_>) -> Result<Vec<String>, FeedError> {
    match lines.next() {
        Some(Ok(cells)) => Ok(cells),
        Some(Err(_)) => Err(FeedError::NotAList("its first line cannot be read")),
        None => Err(FeedError::Empty),
    }
}

fn each_line(
    mut lines: Lines<'_>,
    normaliser: &mut Normaliser<'_>,
    file: &mut Notes,
    mut translate: impl FnMut(Vec<String>, &mut Notes) -> Result<Row, Remark>,
) -> bool {
    while let Some(line) = lines.next() {
        if is_too_long(normaliser, file) {
            lines.stop();
            return true;
        }
        let mut notes = Notes::default();
        let row = line.and_then(|cells| translate(cells, &mut notes));
        normaliser.add(row, notes);
    }
    lines.ending(file)
}

fn is_too_long(normaliser: &Normaliser<'_>, file: &mut Notes) -> bool {
    let too_long = normaliser.rows() >= MOST_ROWS;
    if too_long {
        file.add("", "too-many-rows", format!("Only the first {MOST_ROWS} rows were read."));
    }
    too_long
}
