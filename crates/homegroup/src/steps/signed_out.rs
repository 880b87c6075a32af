//! What somebody typed whose visit ended meanwhile, given back: to be read, copied, and sent once more.

use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::here::Here;
use crate::web::{
    forms::Form,
    page::{self, Frame, Place},
};

#[derive(Template)]
#[template(path = "steps-signed-out.html")]
struct SignedOut<'a> {
    f: Frame,
    /// This address, to which it is sent again.
    action: String,
    /// All that was sent. The token among it is good again for the same six words.
    fields: &'a [(String, String)],
    words: Vec<&'a str>,
}

/// The page, where the form holds words of somebody's.
pub(super) fn page(here: &Here, form: &Form) -> Option<Response> {
    let fields = form.fields();
    let words: Vec<&str> = fields
        .iter()
        .filter(|(name, text)| is_written(name) && !text.trim().is_empty())
        .map(|(_, text)| text.as_str())
        .collect();
    if words.is_empty() {
        return None;
    }
    let query = &here.visit.query;
    let path =
        if query.is_empty() { here.visit.path.to_string() } else { format!("{}?{query}", here.visit.path) };
    let f = here.frame(&here.s("steps-title"));
    let page = SignedOut { f, action: here.visit.link(&path), fields, words };
    Some(page::with_status(StatusCode::FORBIDDEN, &page))
}

/// Is this a field in which somebody writes?
fn is_written(name: &str) -> bool {
    name.starts_with("f.") || name.starts_with("r.") || matches!(name, "words" | "note" | "name")
}
