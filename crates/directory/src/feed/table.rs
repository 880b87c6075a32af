//! Tables: a Google Sheet's `values` and CSV files, line by line, and Meeting Guide's fields as their columns.
//!
//! The tolerances are those of TSML's import: other names for some columns, values of a group or place filled in where
//! later lines leave them blank, everything after `@` cut from an address.

use std::{borrow::Cow, collections::HashMap};

use serde_json::Value;

use super::{
    FeedError, Row,
    json::Elements,
    report::{Notes, Remark},
};
use crate::text;

/// Wider tables are cut.
const MOST_COLUMNS: usize = 500;

/// The lines of a table, its header first.
pub(super) enum Lines<'a> {
    Csv { reader: csv::Reader<&'a [u8]>, record: csv::StringRecord },
    Values(Elements<'a>),
}

impl<'a> Lines<'a> {
    /// Text with commas, semicolons or tabs; whichever the first line has most of.
    pub(super) fn of_csv(text: &'a str) -> Self {
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let count = |delimiter: &u8| first.bytes().filter(|byte| byte == delimiter).count();
        let delimiter = [b';', b'\t', b','].into_iter().max_by_key(count).unwrap_or(b',');
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        Self::Csv { reader, record: csv::StringRecord::new() }
    }

    /// The next line that is not blank; an error where it cannot be read.
    pub(super) fn next(&mut self) -> Option<Result<Vec<String>, Remark>> {
        loop {
            let line = match self {
                Self::Csv { reader, record } => match reader.read_record(record) {
                    Ok(false) => return None,
                    Ok(true) => Ok(record.iter().take(MOST_COLUMNS).map(str::to_owned).collect()),
                    Err(_) => Err(Remark::new("", "invalid-line", "The line cannot be read as CSV.")),
                },
                Self::Values(elements) => elements.next()?.and_then(cells),
            };
            let blank = matches!(&line, Ok(cells) if cells.iter().all(String::is_empty));
            if !blank {
                return Some(line);
            }
        }
    }

    /// Says what is wrong with the table as a whole; `true` where lines may be missing.
    pub(super) fn ending(&self, file: &mut Notes) -> bool {
        match self {
            Self::Csv { .. } => false,
            Self::Values(elements) => elements.ending(file),
        }
    }

    /// Ends the table here, as if it had been cut off.
    pub(super) fn stop(&mut self) {
        match self {
            Self::Csv { .. } => {}
            Self::Values(elements) => elements.stop(),
        }
    }
}

fn cells(line: Value) -> Result<Vec<String>, Remark> {
    let Value::Array(cells) = line else {
        return Err(Remark::new("", "not-a-line", "The element is no list of cells."));
    };
    let cell = |value| match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Bool(value) => value.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
    };
    Ok(cells.into_iter().take(MOST_COLUMNS).map(cell).collect())
}

/// Which column of a table holds which field.
#[derive(Debug)]
pub(super) struct Header(Vec<Option<Cow<'static, str>>>);

impl Header {
    /// Reads the header line; refuses one that has none of the fields a list of meetings must have.
    pub(super) fn read(cells: &[String]) -> Result<Self, FeedError> {
        let mut keys: Vec<Option<Cow<'static, str>>> = cells.iter().map(|cell| key(cell)).collect();
        let has = |name: &str| keys.iter().flatten().any(|key| key == name);
        let named = ["name", "group", "location", "slug"].iter().any(|name| has(name));
        let known =
            ["name", "day", "time", "location", "address", "formatted_address", "types", "slug", "group"];
        if !named || known.iter().filter(|name| has(name)).count() < 2 {
            return Err(FeedError::NotAList(
                "its first line does not name the columns of a list of meetings (Name, Day, Time …); a table with other columns needs a column map",
            ));
        }
        let has_slug = has("slug");
        for key in keys.iter_mut().flatten().filter(|key| *key == "id" && !has_slug) {
            *key = Cow::Borrowed("slug");
        }
        Ok(Self(keys))
    }

    /// A line as a row.
    pub(super) fn row(&self, cells: Vec<String>) -> Row {
        let mut row = Row::new();
        for (key, cell) in self.0.iter().zip(cells) {
            if let Some(key) = key
                && !cell.is_empty()
                && !row.contains_key(&**key)
            {
                row.insert(key.to_string(), Value::String(tidied(key, cell)));
            }
        }
        row
    }
}

/// The field a column's title means: "Conference URL" is `conference_url`.
fn key(title: &str) -> Option<Cow<'static, str>> {
    let key = text::fold(title).replace(' ', "_");
    Some(match key.as_str() {
        "" => return None,
        "full_address" => Cow::Borrowed("formatted_address"),
        "zip" | "zip_code" | "postcode" => Cow::Borrowed("postal_code"),
        "meeting" | "meeting_name" => Cow::Borrowed("name"),
        "location_name" => Cow::Borrowed("location"),
        "start_time" => Cow::Borrowed("time"),
        "group_name" => Cow::Borrowed("group"),
        "subregion" => Cow::Borrowed("sub_region"),
        "time_zone" => Cow::Borrowed("timezone"),
        "post_name" => Cow::Borrowed("slug"),
        _ => Cow::Owned(key),
    })
}

fn tidied(key: &str, cell: String) -> String {
    match key {
        // "12 High St @ Second Avenue": what comes after is a hint for people.
        "address" => cell.split(" @").next().map_or_else(String::new, |street| street.trim().to_owned()),
        "country" if cell == "US" => "USA".to_owned(),
        _ if cell.contains('\\') => cell.replace("\\\"", "\"").replace("\\'", "'"),
        _ => cell,
    }
}

/// Something a line belongs to: what is known of all such, by name; its name; and which fields belong to it.
type Part<'a> = (&'a mut HashMap<String, Row>, String, fn(&str) -> bool);

/// What a table's lines say of a group or place once, for the lines that leave it blank.
#[derive(Debug, Default)]
pub(super) struct Shared {
    groups: HashMap<String, Row>,
    places: HashMap<String, Row>,
}

impl Shared {
    /// Remembers the first value of each field of the line's group and place.
    pub(super) fn learn(&mut self, row: &Row) {
        for (names, key, is_shared) in self.parts(row) {
            let known = names.entry(key).or_default();
            for (field, value) in row.iter().filter(|(field, _)| is_shared(field)) {
                if !known.contains_key(field) {
                    known.insert(field.clone(), value.clone());
                }
            }
        }
    }

    /// Fills in what the line leaves blank.
    pub(super) fn fill(&mut self, row: &mut Row) {
        let mut missing = Vec::new();
        for (names, key, _) in self.parts(row) {
            let known = names.get(&key).into_iter().flatten();
            missing.extend(
                known.filter(|(field, _)| !row.contains_key(*field)).map(|(f, v)| (f.clone(), v.clone())),
            );
        }
        row.extend(missing);
    }

    fn parts(&mut self, row: &Row) -> Vec<Part<'_>> {
        let text = |field: &str| row.get(field).and_then(Value::as_str).unwrap_or_default();
        let mut parts: Vec<Part<'_>> = Vec::new();
        if row.contains_key("group") {
            parts.push((&mut self.groups, text("group").to_owned(), is_of_group));
        }
        let address = ["formatted_address", "address", "city", "state", "postal_code"].map(text).join("\n");
        if !address.trim().is_empty() {
            parts.push((&mut self.places, address, is_of_place));
        }
        parts
    }
}

fn is_of_group(field: &str) -> bool {
    const FIELDS: [&str; 11] = [
        "group_notes",
        "district",
        "sub_district",
        "website",
        "website_2",
        "email",
        "phone",
        "mailing_address",
        "venmo",
        "square",
        "paypal",
    ];
    FIELDS.contains(&field) || field.starts_with("contact_")
}

fn is_of_place(field: &str) -> bool {
    ["latitude", "longitude", "approximate", "location", "location_notes", "timezone", "region"]
        .contains(&field)
}
