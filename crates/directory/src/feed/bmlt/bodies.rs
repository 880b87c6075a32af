//! Service bodies: who publishes a meeting, and who stands above whom.

use std::collections::HashMap;

use super::Source;
use crate::feed::{Row, report::Notes};

/// A group, area or region that keeps meetings.
pub(super) struct Body {
    pub name: String,
    pub helpline: Option<String>,
    pub url: Option<String>,
    parent: Option<String>,
}

/// All of them, by number.
#[derive(Default)]
pub(super) struct Bodies(HashMap<String, Body>);

impl Bodies {
    /// No tree of service bodies is this deep; a list that says so goes round in circles.
    const DEEPEST: usize = 12;

    /// Reads the answer to `GetServiceBodies`.
    pub(super) fn read(json: Option<&[u8]>, file: &mut Notes) -> Self {
        let Some(json) = json else { return Self::default() };
        let Ok(rows) = serde_json::from_slice::<Vec<Row>>(super::formats::without_mark(json)) else {
            let message =
                "The service bodies are not a JSON list as GetServiceBodies gives it; done without.";
            file.add("entity", "service-bodies-unreadable", message);
            return Self::default();
        };
        Self(rows.into_iter().filter_map(|row| read_body(&Source(row))).collect())
    }

    /// A body and those above it, nearest first.
    pub(super) fn chain(&self, id: &str) -> Vec<&Body> {
        let first = self.0.get(id);
        let above = |body: &&Body| body.parent.as_ref().and_then(|parent| self.0.get(parent));
        std::iter::successors(first, above).take(Self::DEEPEST).collect()
    }
}

fn read_body(source: &Source) -> Option<(String, Body)> {
    let owned = |field| source.text(field).map(str::to_owned);
    let body = Body {
        name: owned("name")?,
        helpline: owned("helpline"),
        url: owned("url"),
        parent: source.number("parent_id"),
    };
    Some((source.number("id")?, body))
}
