//! Type codes and languages of a row.

use std::collections::HashMap;

use serde_json::Value;

use super::{
    Form,
    fields::{Field, Fields},
    quote,
};
use crate::{
    feed::report::Notes,
    kinds::{self, TypeSet},
    model::{Fellowship, TypeCode},
};

/// More types on one row tell nothing.
const MOST_TYPES: usize = 60;

/// What the types of a row say.
#[derive(Debug, Default)]
pub(super) struct Types {
    pub codes: Vec<TypeCode>,
    /// TSML's mark for "online". Every reader works that out from links, and this is only a hint for where there is
    /// none.
    pub says_online: bool,
}

/// Reads types for one list, remembering names it has looked up.
#[derive(Debug, Default)]
pub(super) struct TypeReader {
    by_name: HashMap<(Option<Fellowship>, String), Option<TypeCode>>,
}

impl TypeReader {
    pub(super) fn read(
        &mut self,
        fields: &mut Fields,
        fellowship: Option<&Fellowship>,
        form: Form,
        notes: &mut Notes,
    ) -> Types {
        let Some(value) = fields.take(Field::Types) else { return Types::default() };
        let mut types = Types::default();
        let set = kinds::set(fellowship);
        match value {
            Value::Array(items) => {
                for item in items.iter().take(MOST_TYPES) {
                    match item {
                        Value::String(text) => {
                            self.add(&mut types, text.trim(), set, fellowship, form, notes);
                        }
                        Value::Number(number) => {
                            notes.add("types", "type-respelled", "A type was a number; read as its code.");
                            self.add(&mut types, &number.to_string(), set, fellowship, form, notes);
                        }
                        _ => notes.add(
                            "types",
                            "unknown-type",
                            "A type was neither text nor number; left out.",
                        ),
                    }
                }
                if items.len() > MOST_TYPES {
                    notes.add(
                        "types",
                        "too-many-types",
                        format!("Only the first {MOST_TYPES} types were read."),
                    );
                }
            }
            Value::String(text) => {
                if form == Form::Typed {
                    notes.add("types", "types-as-text", "The types are one text, not a list; taken apart.");
                }
                let parts = text
                    .split([',', ';', '[', ']', '"', '\n'])
                    .map(str::trim)
                    .filter(|part| !part.is_empty());
                for part in parts.take(MOST_TYPES) {
                    self.add(&mut types, part, set, fellowship, form, notes);
                }
            }
            _ => notes.add("types", "unexpected-value", "The types are neither a list nor a text; left out."),
        }
        closed_wins(&mut types, notes);
        types
    }

    fn add(
        &mut self,
        types: &mut Types,
        text: &str,
        set: &TypeSet,
        fellowship: Option<&Fellowship>,
        form: Form,
        notes: &mut Notes,
    ) {
        if text.is_empty() {
            return;
        }
        let exact = TypeCode::new(text).ok().filter(|code| set.find(*code).is_some());
        let found = exact.or_else(|| self.by_name(text, set, fellowship));
        match found {
            None if text.eq_ignore_ascii_case("ONL") || text.eq_ignore_ascii_case("online") => {
                types.says_online = true;
            }
            None => notes.add(
                "types",
                "unknown-type",
                format!("{} is no type known here; left out.", quote(text)),
            ),
            Some(code) => {
                if exact.is_none() && form == Form::Typed {
                    notes.add("types", "type-respelled", format!("{} was read as {code}.", quote(text)));
                }
                if !types.codes.contains(&code) {
                    types.codes.push(code);
                }
            }
        }
    }

    fn by_name(&mut self, text: &str, set: &TypeSet, fellowship: Option<&Fellowship>) -> Option<TypeCode> {
        let key = (fellowship.cloned(), text.to_owned());
        *self.by_name.entry(key).or_insert_with(|| set.by_name(text))
    }
}

/// A meeting cannot be both: whoever is not meant to come must not be sent there.
fn closed_wins(types: &mut Types, notes: &mut Notes) {
    let has = |code: &str| types.codes.iter().any(|c| c.as_str() == code);
    if has("O") && has("C") {
        types.codes.retain(|code| code.as_str() != "O");
        notes.add("types", "open-and-closed", "Both open and closed; taken as closed.");
    }
}

/// Languages given apart from the types, without those the types say already.
pub(super) fn languages(
    fields: &mut Fields,
    fellowship: Option<&Fellowship>,
    codes: &[TypeCode],
    notes: &mut Notes,
) -> Vec<Box<str>> {
    let mut languages: Vec<Box<str>> = Vec::new();
    for text in texts(fields, Field::Languages, notes) {
        let iso = text.to_ascii_lowercase();
        if !(2..=3).contains(&iso.len()) || !iso.bytes().all(|b| b.is_ascii_lowercase()) {
            notes.add(
                "languages",
                "unknown-language",
                format!("{} is no language code; left out.", quote(&text)),
            );
            continue;
        }
        let said = codes.iter().any(|code| kinds::language_of(fellowship, *code) == Some(iso.as_str()));
        if !said && !languages.iter().any(|known| **known == *iso) {
            languages.push(iso.into());
        }
    }
    languages
}

/// A list of texts, or one text with commas.
pub(super) fn texts(fields: &mut Fields, field: Field, notes: &mut Notes) -> Vec<String> {
    let parts: Vec<String> = match fields.take(field) {
        None => return Vec::new(),
        Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Some(Value::String(text)) => text.split([',', ';']).map(str::to_owned).collect(),
        Some(_) => {
            notes.add(field.name(), "unexpected-value", "Neither a text nor a list; left out.");
            return Vec::new();
        }
    };
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}
