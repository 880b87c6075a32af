//! What a page took from a line: its words that were understood, those that are searched for, and the ways to have it
//! otherwise.

use directory::{one_box::Reading, query::Query};

use super::leads::{Lead, Leads};
use crate::finder::line::{Line, is_quoted};

/// What is said about a line.
pub(crate) struct Said {
    /// The line as it was typed.
    pub(crate) line: String,
    /// The words that were understood, each part with the question that searches for them as words instead.
    pub(crate) understood: Vec<Part>,
    /// The words that were not, and are searched for.
    pub(crate) words: Option<String>,
    /// It asks for what is near the reader, which only the button can find.
    pub(crate) near_me: bool,
    /// It says how far, and not from where.
    pub(crate) only_how_far: bool,
    /// All of it as words.
    pub(crate) exactly: Lead,
}

/// Words that were understood.
pub(crate) struct Part {
    pub(crate) words: String,
    pub(crate) as_words: Lead,
}

impl Said {
    /// About a line, on the page that answers `query`.
    pub(crate) fn of(leads: &Leads<'_>, query: &Query, line: &Line) -> Self {
        let Line { text, reading } = line;
        let beside = Query {
            zone: query.zone.clone(),
            inactive: query.inactive,
            sources: query.sources.clone(),
            regions: query.regions.clone(),
            ..Query::default()
        };
        // In quotation marks, or words that no meeting has would be read as a line again.
        let ask = |reading: &Reading| {
            let mut other = beside.clone();
            Line { text: text.clone(), reading: reading.clone() }.join(&mut other);
            other.text = other.text.map(|words| quoted(&words).into());
            leads.to(&other)
        };
        let mut understood: Vec<Part> = Vec::new();
        let mut last = None;
        for part in &reading.parts {
            // "this evening" is two parts of the same words.
            if last.replace(part.at.clone()).as_ref() == Some(&part.at) {
                continue;
            }
            let words = text.get(part.at.clone()).unwrap_or_default().to_owned();
            understood.push(Part { words, as_words: ask(&reading.with_words(text, part)) });
        }
        let exactly = Query { text: Some(quoted(text).into()), ..beside.clone() };
        Self {
            line: text.clone(),
            understood,
            words: reading.text.clone(),
            near_me: reading.is_near_me(),
            only_how_far: reading.radius().is_some() && reading.place().is_none() && query.near.is_none(),
            exactly: leads.to(&exactly),
        }
    }
}

/// Words to be searched for as they are.
fn quoted(words: &str) -> String {
    if is_quoted(words) { words.to_owned() } else { format!("\"{}\"", words.replace('"', " ")) }
}
