//! One page as it is sealed: JSON with fields, rows, and versions that lie beside each other.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;

/// The shape that this program writes.
const VERSION: u64 = 1;

/// One page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The day it was written on, where whoever wrote it was; `None` where it does not say.
    pub at: Option<Date>,
    /// What stands in each field.
    pub fields: BTreeMap<String, String>,
    /// Tables: the cells of each row.
    pub rows: BTreeMap<String, Vec<Vec<String>>>,
    /// Versions that were saved elsewhere meanwhile. Nothing is ever written over: whoever wrote both takes out of
    /// these what they want to keep.
    pub other: Vec<Document>,
    /// What else stands there, which a newer program understands.
    more: Map<String, Value>,
}

/// Why a text is no page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// Not JSON of this shape.
    #[error("this is not a page that can be read")]
    Broken,
    /// Written in a shape that came later.
    #[error("this page was written by a newer version of the program")]
    Newer,
}

#[derive(Serialize, Deserialize)]
struct Written {
    v: u64,
    #[serde(default)]
    at: String,
    #[serde(default)]
    fields: BTreeMap<String, String>,
    #[serde(default)]
    rows: BTreeMap<String, Vec<Vec<String>>>,
    #[serde(default)]
    other: Vec<Written>,
    #[serde(flatten)]
    more: Map<String, Value>,
}

impl Document {
    /// A page of this day with nothing on it yet.
    #[must_use]
    pub fn of(day: Date) -> Self {
        Self { at: Some(day), ..Self::default() }
    }

    /// Reads a page.
    ///
    /// # Errors
    /// When it is none, or one of a later shape.
    pub fn read(json: &[u8]) -> Result<Self, Unreadable> {
        #[derive(Deserialize)]
        struct Shape {
            v: u64,
        }
        let shape: Shape = serde_json::from_slice(json).map_err(|_| Unreadable::Broken)?;
        if shape.v > VERSION {
            return Err(Unreadable::Newer);
        }
        serde_json::from_slice(json).map(Self::from_written).map_err(|_| Unreadable::Broken)
    }

    /// The page as it is sealed.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        // Texts and maps of texts cannot fail.
        serde_json::to_vec(&self.clone().into_written()).unwrap_or_default()
    }

    /// What stands in a field; nothing where it is not there.
    #[must_use]
    pub fn field(&self, name: &str) -> &str {
        self.fields.get(name).map(String::as_str).unwrap_or_default()
    }

    /// The rows of a table.
    #[must_use]
    pub fn table(&self, name: &str) -> &[Vec<String>] {
        self.rows.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// Is nothing written on it?
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.fields.values().all(|text| text.trim().is_empty())
            && self.rows.values().flatten().flatten().all(|cell| cell.trim().is_empty())
            && self.other.is_empty()
    }

    /// Does it say the same, whenever it was written and whatever lies beside it?
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.filled() == other.filled() && self.filled_rows() == other.filled_rows()
    }

    /// What stands in its fields that are not empty.
    fn filled(&self) -> BTreeMap<&str, &str> {
        let fields = self.fields.iter().map(|(name, text)| (name.as_str(), text.trim()));
        fields.filter(|(_, text)| !text.is_empty()).collect()
    }

    /// Its rows with something in them, without empty cells at their ends.
    fn filled_rows(&self) -> BTreeMap<&str, Vec<Vec<&str>>> {
        let cells =
            |row: &[String]| row.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |at| at + 1);
        let mut tables = BTreeMap::new();
        for (name, rows) in &self.rows {
            let rows: Vec<Vec<&str>> = rows
                .iter()
                .map(|row| row[..cells(row)].iter().map(|cell| cell.trim()).collect())
                .filter(|row: &Vec<&str>| !row.is_empty())
                .collect();
            if !rows.is_empty() {
                tables.insert(name.as_str(), rows);
            }
        }
        tables
    }

    /// This page with what an older version of it holds and this one has no place for: fields and tables that are asked
    /// for no more, and what a newer program wrote.
    #[must_use]
    pub fn carrying(mut self, before: &Self) -> Self {
        for (name, text) in &before.fields {
            self.fields.entry(name.clone()).or_insert_with(|| text.clone());
        }
        for (name, rows) in &before.rows {
            self.rows.entry(name.clone()).or_insert_with(|| rows.clone());
        }
        for (name, value) in &before.more {
            self.more.entry(name.clone()).or_insert_with(|| value.clone());
        }
        self
    }

    /// This page with another version of it beside, and all that lay beside that one. What is there already is not kept
    /// twice.
    #[must_use]
    pub fn beside(mut self, mut there: Self) -> Self {
        let further = std::mem::take(&mut there.other);
        for version in [there].into_iter().chain(further) {
            let known = self.says_the_same(&version)
                || version.is_blank()
                || self.other.iter().any(|one| one.says_the_same(&version));
            if !known {
                self.other.push(version);
            }
        }
        self
    }

    /// This page and all that lies beside it as one, for pages whose rows stand each for itself: a row is there, or it is
    /// not. The same row twice on one page stays twice; on two pages it is one. Of fields, this page's count.
    #[must_use]
    pub fn united(mut self) -> Self {
        for version in std::mem::take(&mut self.other) {
            for (name, rows) in version.united().rows {
                let known = self.rows.entry(name).or_default();
                let new: Vec<_> = rows.into_iter().filter(|row| !known.contains(row)).collect();
                known.extend(new);
            }
        }
        self
    }

    fn from_written(written: Written) -> Self {
        let mut more = written.more;
        more.remove("v");
        Self {
            at: written.at.parse().ok(),
            fields: written.fields,
            rows: written.rows,
            other: written.other.into_iter().map(Self::from_written).collect(),
            more,
        }
    }

    fn into_written(self) -> Written {
        Written {
            v: VERSION,
            at: self.at.map(|day| day.to_string()).unwrap_or_default(),
            fields: self.fields,
            rows: self.rows,
            other: self.other.into_iter().map(Self::into_written).collect(),
            more: self.more,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn page(text: &str) -> Document {
        let mut page = Document::of(date(2026, 11, 26));
        page.fields.insert("costs".into(), text.into());
        page
    }

    #[test]
    fn a_page_is_read_as_it_was_written() {
        let mut written = page("Ärger · سلام").beside(page("two"));
        written.rows.insert("list".into(), vec![vec!["a".into(), String::new()], vec![]]);
        assert_eq!(Document::read(&written.write()), Ok(written));
        let json = br#"{"v":1,"at":"2026-11-26","fields":{"costs":"x"},"later":{"a":[1]}}"#;
        let read = Document::read(json).unwrap();
        assert_eq!((read.at, read.field("costs"), read.field("other")), (Some(date(2026, 11, 26)), "x", ""));
        let again: Value = serde_json::from_slice(&read.write()).unwrap();
        assert_eq!(again["later"]["a"][0], 1, "what is not known is carried along");
    }

    #[test]
    fn what_is_no_page_is_said() {
        for bad in
            ["", "[", "{}", "null", r#"{"v":1,"fields":[]}"#, r#"{"v":-1}"#, r#"{"v":1,"rows":{"a":["b"]}}"#]
        {
            assert_eq!(Document::read(bad.as_bytes()), Err(Unreadable::Broken), "{bad}");
        }
        assert_eq!(Document::read(br#"{"v":2,"fields":[]}"#), Err(Unreadable::Newer));
        let deep = format!("{}{}", r#"{"v":1,"other":["#.repeat(5_000), "]}".repeat(5_000));
        assert_eq!(Document::read(deep.as_bytes()), Err(Unreadable::Broken));
    }

    #[test]
    fn no_version_is_lost_and_none_is_kept_twice() {
        let both = page("mine").beside(page("theirs").beside(page("older")));
        let beside: Vec<&str> = both.other.iter().map(|one| one.field("costs")).collect();
        assert_eq!((both.field("costs"), beside), ("mine", vec!["theirs", "older"]));
        let again = both.clone().beside(page("theirs")).beside(page(" mine ")).beside(Document::default());
        assert_eq!(again, both);
    }

    #[test]
    fn rows_of_all_versions_are_united() {
        let rows = |days: &[&str]| {
            let mut page = Document::default();
            page.rows.insert("days".into(), days.iter().map(|day| vec![(*day).to_owned()]).collect());
            page
        };
        let beside = rows(&["1", "3", "3"]).beside(rows(&["2"]));
        let united = Document { other: vec![beside], ..rows(&["1", "1"]) }.united();
        assert_eq!(united, rows(&["1", "1", "3", "3", "2"]));
    }

    #[test]
    fn empty_fields_and_rows_say_nothing() {
        let mut padded = page("x");
        padded.fields.insert("look".into(), " \n".into());
        padded.rows.insert("list".into(), vec![vec![String::new(), " ".into()], vec![]]);
        assert!(padded.says_the_same(&page("x")) && !padded.says_the_same(&page("y")));
        padded.rows.insert("list".into(), vec![vec![], vec!["a".into(), " ".into()]]);
        assert!(!padded.says_the_same(&page("x")));
        assert!(page(" ").is_blank() && !page("x").is_blank());
    }

    proptest! {
        #[test]
        fn any_page_comes_back(
            fields in prop::collection::btree_map("[a-z]{1,8}", ".{0,40}", 0..5),
            cells in prop::collection::vec(prop::collection::vec(".{0,9}", 0..4), 0..4),
            bytes: Vec<u8>,
        ) {
            let page = Document {
                at: Some(date(2026, 2, 28)),
                fields,
                rows: [("list".to_owned(), cells)].into(),
                ..Document::default()
            };
            prop_assert_eq!(Document::read(&page.write()), Ok(page.clone()));
            let both = Document::default().beside(page.clone());
            prop_assert!(both.other.len() == usize::from(!page.is_blank()));
            let _ = Document::read(&bytes);
        }
    }
}
