//! Facets in one cell of a table: `profession:health; profession:law; smoking:no`.
//!
//! A value that holds one of the marks itself cannot be written so; then the whole cell is the JSON object, which
//! readers take as well.

use serde_json::{Map, Value};

use crate::model::Facets;

/// The cell for a meeting's facets.
pub fn write_cell(facets: &Facets) -> String {
    let pairs = || facets.iter().flat_map(|(name, values)| values.iter().map(move |value| (name, value)));
    let plain = |text: &str, marks: &[char]| {
        !text.contains(marks) && text.trim() == text && !text.is_empty() && !text.contains(['\n', '\r'])
    };
    let simple = pairs().all(|(name, value)| {
        plain(name, &[':', ';']) && plain(value, &[';']) && name.starts_with(char::is_alphanumeric)
    });
    // An object of names and texts always has a JSON form.
    let json = || serde_json::to_string(facets).unwrap_or_default();
    if simple {
        pairs().map(|(name, value)| format!("{name}:{value}")).collect::<Vec<_>>().join("; ")
    } else {
        json()
    }
}

/// Such a cell, or the JSON object, as the object; `None` where it is neither.
pub fn read_cell(text: &str) -> Option<Map<String, Value>> {
    let text = text.trim();
    if text.starts_with('{') {
        return serde_json::from_str(text).ok();
    }
    let mut members = Map::new();
    for part in text.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once(':')?;
        let values = members.entry(name.trim()).or_insert_with(|| Value::Array(Vec::new()));
        values.as_array_mut()?.push(value.trim().into());
    }
    (!members.is_empty()).then_some(members)
}
