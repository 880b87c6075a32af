//! Any table, understood through a small TOML file that says which column is what.
//!
//! A map is written by whoever knows the table, with a text editor. What it may say, and what that means, is told in
//! `content/maps/README.md`; its example is read by a test. A map is checked when it is read, and its columns when
//! the table's header is known; errors name the line of the map.
//!
//! Nothing here judges what a cell says: that is the normaliser's work, the same for all lists.

mod duration;
mod error;
mod read;
mod rule;
#[cfg(test)]
mod tests;

pub use error::ColumnMapError;

use serde_json::Value;

use self::rule::{Cells, Rule};
use super::{
    Row,
    report::{Notes, Remark},
};
use crate::{
    kinds,
    model::{Fellowship, Slug},
    text::fold,
};

/// Which column is what.
#[derive(Clone, Debug)]
pub struct ColumnMap {
    /// Every column the map speaks of; rules hold places in this list.
    columns: Vec<Column>,
    key: Vec<usize>,
    fields: Vec<(&'static str, Rule)>,
    lists: Vec<(List, Rule)>,
}

/// A column's name as the map writes it, and where.
#[derive(Clone, Debug)]
struct Column {
    name: String,
    /// Line of the map, from 1.
    line: usize,
}

/// A field that may have several values.
#[derive(Clone, Debug)]
enum List {
    /// Type codes or names; the facet takes what is neither.
    Types {
        facet: Option<String>,
    },
    Days,
    Languages,
    Regions,
    Facet(String),
}

impl ColumnMap {
    /// The maps that come with the program, by name.
    pub const SHIPPED: [(&str, &str); 1] =
        [("uk-ireland", include_str!("../../../../../content/maps/uk-ireland.toml"))];

    /// The TOML text of a map that comes with the program.
    pub fn shipped(name: &str) -> Option<&'static str> {
        Self::SHIPPED.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
    }

    /// Reads the TOML text.
    pub fn parse(toml: &str) -> Result<Self, ColumnMapError> {
        read::map(toml)
    }

    /// Finds the map's columns in a table's header; headers are trimmed already. `fellowship` is that of rows whose
    /// own the map does not say.
    pub(super) fn bind(
        &self,
        headers: &[&str],
        fellowship: Option<&Fellowship>,
    ) -> Result<Columns<'_>, ColumnMapError> {
        let find = |column: &Column| {
            let exact = headers.iter().position(|header| *header == column.name);
            let same = || headers.iter().position(|header| fold(header) == fold(&column.name));
            exact.or_else(same).ok_or_else(|| ColumnMapError::no_column(&column.name, column.line, headers))
        };
        let at = self.columns.iter().map(find).collect::<Result<_, _>>()?;
        Ok(Columns { map: self, at, width: headers.len(), fellowship: fellowship.cloned() })
    }
}

/// A map that knows where its columns stand in one table.
pub(super) struct Columns<'a> {
    map: &'a ColumnMap,
    /// The place in the table of each of the map's columns.
    at: Vec<usize>,
    width: usize,
    fellowship: Option<Fellowship>,
}

impl Columns<'_> {
    /// One line of the table as a row; a missing cell at its end is an empty one. An error rejects the line.
    pub(super) fn row(&self, cells: &[&str], notes: &mut Notes) -> Result<Row, Remark> {
        if cells.iter().skip(self.width).any(|cell| !cell.trim().is_empty()) {
            let message = "More cells than the table has columns: a comma or quote is out of place, so that no cell \
                           can be trusted.";
            return Err(Remark::new("", "too-many-cells", message));
        }
        if cells.len() < self.width {
            notes.add(
                "",
                "missing-cells",
                "Fewer cells than the table has columns; the missing were taken as empty.",
            );
        }
        let cells = Cells { at: &self.at, cells };
        let mut row = Row::new();
        for (field, rule) in &self.map.fields {
            let text = rule.text(&cells);
            if !text.is_empty() {
                row.insert((*field).to_owned(), value_of(field, text));
            }
        }
        set_minutes(&mut row, notes);
        let types = kinds::set(self.fellowship_of(&row).as_ref());
        for (list, rule) in &self.map.lists {
            for text in rule.texts(&cells) {
                list.add(&mut row, text, types);
            }
        }
        self.set_key(&mut row, &cells);
        Ok(row)
    }

    /// The key, and where the map gives no slug, one of the name and the rest of the key: names repeat, and a link
    /// must not change its meaning when the table's order does.
    fn set_key(&self, row: &mut Row, cells: &Cells<'_>) {
        let parts: Vec<_> = self.map.key.iter().map(|column| rule::squeeze(cells.get(*column))).collect();
        if parts.iter().all(String::is_empty) {
            return;
        }
        row.insert("row_key".into(), parts.join("|").into());
        if !row.contains_key("slug") {
            let name = row.get("name").and_then(Value::as_str).map(rule::squeeze).unwrap_or_default();
            let rest = parts.iter().filter(|part| **part != name).map(String::as_str);
            let words: Vec<_> = std::iter::once(name.as_str()).chain(rest).collect();
            if let Some(slug) = Slug::from_text(&words.join(" ")) {
                row.insert("slug".into(), slug.as_str().into());
            }
        }
    }

    fn fellowship_of(&self, row: &Row) -> Option<Fellowship> {
        let own = row.get("fellowship").and_then(Value::as_str).and_then(|name| Fellowship::new(name).ok());
        own.or_else(|| self.fellowship.clone())
    }
}

fn value_of(field: &str, text: String) -> Value {
    match field {
        "slug" => Slug::new(&text)
            .ok()
            .or_else(|| Slug::from_text(&text))
            .map(|slug| slug.as_str().into())
            .unwrap_or_default(),
        "latitude" | "longitude" => {
            text.parse::<f64>().ok().map(Value::from).filter(Value::is_number).unwrap_or_else(|| text.into())
        }
        _ => text.into(),
    }
}

/// A length as people write it becomes minutes.
fn set_minutes(row: &mut Row, notes: &mut Notes) {
    let Some(Value::String(length)) = row.remove("duration") else { return };
    match duration::minutes(&length) {
        Some(minutes) => drop(row.insert("duration_minutes".into(), minutes.into())),
        None => {
            let length: String = length.chars().take(30).collect();
            let message = format!("{length:?} is no length of a meeting; left out.");
            notes.add("end_time", "unreadable-duration", message);
        }
    }
}

impl List {
    fn add(&self, row: &mut Row, text: String, types: &kinds::TypeSet) {
        match self {
            Self::Types { facet } => match (types.by_name(&text), facet) {
                (Some(code), _) => push(row, "types", code.to_string()),
                (None, Some(facet)) => push_facet(row, facet, text),
                (None, None) => push(row, "types", text),
            },
            Self::Days => push(row, "day", text),
            Self::Languages => push(row, "languages", text),
            Self::Regions => push(row, "regions", text),
            Self::Facet(name) => push_facet(row, name, text),
        }
    }
}

/// More values of one field than the normaliser takes, which says so; a cell with thousands must not cost time.
const MOST_VALUES: usize = 100;

fn push(row: &mut Row, field: &str, text: String) {
    let list = row.entry(field).or_insert_with(|| Value::Array(Vec::new()));
    // A single value from `[fields]` makes room for several.
    if !list.is_array() {
        *list = Value::Array(vec![list.take()]);
    }
    if let Value::Array(items) = list {
        let value = Value::from(text);
        if items.len() < MOST_VALUES && !items.contains(&value) {
            items.push(value);
        }
    }
}

fn push_facet(row: &mut Row, name: &str, text: String) {
    if let Value::Object(facets) = row.entry("facets").or_insert_with(|| Value::Object(Row::new())) {
        push(facets, name, text);
    }
}
