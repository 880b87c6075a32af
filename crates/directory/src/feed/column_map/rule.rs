//! How one value comes out of a line's cells.

use std::collections::HashMap;

/// The cells of a line, by the map's own columns.
pub(super) struct Cells<'a> {
    /// Where each of the map's columns stands.
    pub at: &'a [usize],
    pub cells: &'a [&'a str],
}

impl<'a> Cells<'a> {
    /// The trimmed text of a column; empty where the line is too short.
    pub(super) fn get(&self, column: usize) -> &'a str {
        self.at.get(column).and_then(|at| self.cells.get(*at)).copied().unwrap_or_default().trim()
    }
}

/// Where a text comes from and what becomes of it.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub source: Source,
    /// Between the texts of several columns.
    pub join: String,
    /// Takes the text apart.
    pub split: Option<String>,
    /// What texts mean; keys are [`key_of`] them.
    pub values: HashMap<String, Vec<String>>,
    /// What any other text means; `None`: itself.
    pub otherwise: Option<String>,
}

/// Where a text comes from. Numbers are places in the map's list of columns.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// It is the same for every row.
    Fixed(String),
    /// All of these that are not empty.
    Joined(Vec<usize>),
    /// The first of these that means something.
    First(Vec<usize>),
}

impl Rule {
    /// All that the rule finds in a line, without empty texts.
    pub(super) fn texts(&self, cells: &Cells<'_>) -> Vec<String> {
        match &self.source {
            Source::Fixed(text) => vec![text.clone()],
            Source::Joined(columns) => {
                let texts: Vec<_> =
                    columns.iter().map(|i| cells.get(*i)).filter(|text| !text.is_empty()).collect();
                self.meant_by(&texts.join(&self.join))
            }
            Source::First(columns) => {
                let meant = columns.iter().map(|i| self.meant_by(cells.get(*i)));
                meant.into_iter().find(|texts| !texts.is_empty()).unwrap_or_default()
            }
        }
    }

    /// The same as one text.
    pub(super) fn text(&self, cells: &Cells<'_>) -> String {
        self.texts(cells).join(", ")
    }

    fn meant_by(&self, text: &str) -> Vec<String> {
        let mut meant = Vec::new();
        match &self.split {
            Some(separator) => {
                for part in text.split(separator.as_str()) {
                    self.add_meaning(part, &mut meant);
                }
            }
            None => self.add_meaning(text, &mut meant),
        }
        meant.retain(|text| !text.is_empty());
        meant
    }

    fn add_meaning(&self, part: &str, meant: &mut Vec<String>) {
        let part = part.trim();
        let listed = if self.values.is_empty() { None } else { self.values.get(&key_of(part)) };
        match (listed, &self.otherwise) {
            (Some(texts), _) => meant.extend(texts.iter().cloned()),
            (None, Some(text)) => meant.push(text.clone()),
            (None, None) => meant.push(part.to_owned()),
        }
    }
}

/// What cells are compared by: spaces and case do not count.
pub(super) fn key_of(text: &str) -> String {
    squeeze(text).to_lowercase()
}

/// Single spaces, none at the ends.
pub(super) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
