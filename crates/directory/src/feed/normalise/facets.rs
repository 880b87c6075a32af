//! Facets of a row: what its list says beyond codes, in the vocabulary's keys where it knows the words.

use serde_json::{Map, Value};

use super::{
    fields::{Field, Fields},
    plain::{self, Shape},
    quote,
};
use crate::{
    facets::{self, LONGEST},
    feed::report::Notes,
    model::Facets,
    text,
};

/// More names, or values of one name, tell nothing.
const MOST: usize = 60;

/// Facets as an object of names and their values, as such an object in a text, or as the text of a table's cell.
pub(super) fn read(fields: &mut Fields, notes: &mut Notes) -> Option<Box<Facets>> {
    let members = match fields.take(Field::Facets)? {
        Value::Object(members) => Some(members),
        Value::String(text) => facets::read_cell(&text),
        _ => None,
    };
    let Some(members) = members else {
        let message = "The facets are neither an object nor a text such as profession:health; left out.";
        notes.add("facets", "unexpected-value", message);
        return None;
    };
    let facets = all(members, notes);
    (!facets.is_empty()).then(|| Box::new(facets))
}

fn all(members: Map<String, Value>, notes: &mut Notes) -> Facets {
    let mut facets = Facets::new();
    if members.len() > MOST {
        notes.add("facets", "too-many-facets", format!("Only the first {MOST} names of facets were read."));
    }
    for (written, value) in members.into_iter().take(MOST) {
        let Some(name) = clean(&written) else {
            notes.add("facets", "unexpected-value", "A facet's name is empty or too long; left out.");
            continue;
        };
        let name = match facets::known(&name) {
            Some(known) => Box::from(known.name),
            None => name,
        };
        let values = values(&name, value, notes);
        let kept = facets.entry(name).or_default();
        values.into_iter().for_each(|value| {
            if !kept.contains(&value) {
                kept.push(value);
            }
        });
    }
    facets.retain(|_, values| !values.is_empty());
    facets
}

fn values(name: &str, value: Value, notes: &mut Notes) -> Vec<Box<str>> {
    let items = match value {
        Value::Array(items) => items,
        Value::Null => Vec::new(),
        one => vec![one],
    };
    if items.len() > MOST {
        notes.add("facets", "too-many-facets", format!("Only the first {MOST} values of a facet were read."));
    }
    let mut values = Vec::new();
    for item in items.into_iter().take(MOST) {
        let written = match item {
            Value::String(text) if text.trim().is_empty() => continue,
            Value::String(text) => clean(&text),
            Value::Bool(yes) => Some(if yes { "yes" } else { "no" }.into()),
            Value::Number(number) => Some(number.to_string().into()),
            _ => None,
        };
        match written {
            Some(written) => values.push(respelled(name, written, notes)),
            None => notes.add(
                "facets",
                "unexpected-value",
                format!("A value of {} is no text, or too long; left out.", quote(name)),
            ),
        }
    }
    values
}

/// The vocabulary's key for a value; what it does not know stays as the list wrote it.
fn respelled(name: &str, written: Box<str>, notes: &mut Notes) -> Box<str> {
    let Some(key) = facets::known(name).and_then(|known| known.value(&written)) else { return written };
    // Capitals and hyphens are no repair.
    if text::fold(key) != text::fold(&written) {
        notes.add("facets", "facet-respelled", format!("{} was read as {name}:{key}.", quote(&written)));
    }
    key.into()
}

fn clean(raw: &str) -> Option<Box<str>> {
    let (text, _) = plain::text(raw.trim().to_owned(), Shape::Line);
    (!text.is_empty() && text.len() <= LONGEST).then(|| text.into_boxed_str())
}
