//! From TOML text to a checked map.
//!
//! The tree is walked by hand instead of being deserialised into types, because every complaint shall name its line
//! and say what may stand there.

use std::collections::HashMap;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    Column, ColumnMap, ColumnMapError, List,
    error::meant,
    rule::{Rule, Source, key_of},
};
use crate::model::Zone;

/// What may stand in `[fields]`: Meeting Guide's fields with one value, and ours.
const FIELDS: [&str; 66] = [
    "name",
    "slug",
    "fellowship",
    "day",
    "time",
    "end_time",
    "duration",
    "timezone",
    "recurrence",
    "starts",
    "ends",
    "exceptions",
    "attendance_option",
    "approximate",
    "formatted_address",
    "address",
    "city",
    "state",
    "postal_code",
    "country",
    "region",
    "sub_region",
    "sub_sub_region",
    "latitude",
    "longitude",
    "coordinates",
    "location",
    "location_notes",
    "notes",
    "conference_url",
    "conference_url_notes",
    "conference_phone",
    "conference_phone_notes",
    "group",
    "group_notes",
    "district",
    "sub_district",
    "email",
    "phone",
    "website",
    "website_2",
    "mailing_address",
    "contact_1_name",
    "contact_1_email",
    "contact_1_phone",
    "contact_2_name",
    "contact_2_email",
    "contact_2_phone",
    "contact_3_name",
    "contact_3_email",
    "contact_3_phone",
    "venmo",
    "square",
    "paypal",
    "homegroup_online",
    "url",
    "edit_url",
    "feedback_url",
    "feedback_emails",
    "updated",
    "confirmed",
    "entity",
    "entity_email",
    "entity_phone",
    "entity_location",
    "entity_url",
];

const SECTIONS: [&str; 8] = ["about", "key", "fields", "types", "days", "languages", "regions", "facets"];
const RULE_KEYS: [&str; 8] = ["column", "columns", "first", "value", "join", "split", "values", "otherwise"];

type Item<'t> = Spanned<DeValue<'t>>;

/// Reads and checks a map.
pub(super) fn map(text: &str) -> Result<ColumnMap, ColumnMapError> {
    let mut reader = Reader { text, columns: Vec::new() };
    let root = DeTable::parse(text).map_err(|error| {
        let line = error.span().map(|span| reader.line(span.start));
        ColumnMapError::new(line, format!("this is not TOML: {}", error.message()))
    })?;
    let mut map = ColumnMap { columns: Vec::new(), key: Vec::new(), fields: Vec::new(), lists: Vec::new() };
    // As they were written, so that the first mistake is the one shown.
    let mut sections: Vec<_> = root.get_ref().iter().collect();
    sections.sort_by_key(|(name, _)| name.span().start);
    for (name, item) in sections {
        match name.get_ref().as_ref() {
            "about" => drop(reader.string("about", item)?),
            "key" => map.key = reader.column_list("key", item)?,
            "fields" => map.fields = reader.fields(item)?,
            section if SECTIONS.contains(&section) => map.lists.extend(reader.lists(section, item)?),
            other => {
                let known = SECTIONS.join(", ");
                let message = format!(
                    "there is no {other:?} in a map{}. What may stand here: {known}",
                    meant(other, &SECTIONS)
                );
                return Err(reader.error(name.span().start, message));
            }
        }
    }
    map.columns = reader.columns;
    complete(map)
}

/// What no map can do without.
fn complete(map: ColumnMap) -> Result<ColumnMap, ColumnMapError> {
    let has = |field| map.fields.iter().any(|(name, _)| *name == field);
    if !has("name") {
        return Err(ColumnMapError::new(
            None,
            "it does not say which column is the meeting's name; write [fields] and name = \"COLUMN\"",
        ));
    }
    if map.key.is_empty() && !has("slug") {
        let message = "it does not say what tells rows apart; write key = [\"COLUMN\", …] at its top (or slug = … in [fields])";
        return Err(ColumnMapError::new(None, message));
    }
    Ok(map)
}

struct Reader<'t> {
    text: &'t str,
    columns: Vec<Column>,
}

impl Reader<'_> {
    fn line(&self, at: usize) -> usize {
        self.text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1
    }

    fn error(&self, at: usize, message: impl Into<String>) -> ColumnMapError {
        ColumnMapError::new(self.line(at), message)
    }

    fn expected(&self, item: &Item<'_>, path: &str, what: &str) -> ColumnMapError {
        let found = item.get_ref().type_str();
        self.error(item.span().start, format!("{path} must be {what}, not {found}"))
    }

    fn table<'i, 't>(&self, path: &str, item: &'i Item<'t>) -> Result<&'i DeTable<'t>, ColumnMapError> {
        item.get_ref().as_table().ok_or_else(|| self.expected(item, path, "a table"))
    }

    fn string<'i>(&self, path: &str, item: &'i Item<'_>) -> Result<&'i str, ColumnMapError> {
        item.get_ref().as_str().ok_or_else(|| self.expected(item, path, "a text in quotes"))
    }

    /// Text; numbers and `true` count as what they look like.
    fn word(&self, path: &str, item: &Item<'_>) -> Result<String, ColumnMapError> {
        match item.get_ref() {
            DeValue::String(text) => Ok(text.to_string()),
            DeValue::Integer(number) => Ok(number.as_str().to_owned()),
            DeValue::Boolean(value) => Ok(value.to_string()),
            _ => Err(self.expected(item, path, "a text in quotes")),
        }
    }

    fn column(&mut self, path: &str, item: &Item<'_>) -> Result<usize, ColumnMapError> {
        let name = self.string(path, item)?.trim().to_owned();
        if name.is_empty() {
            return Err(self.error(item.span().start, format!("{path} names no column")));
        }
        if let Some(known) = self.columns.iter().position(|column| column.name == name) {
            return Ok(known);
        }
        let line = self.line(item.span().start);
        self.columns.push(Column { name, line });
        Ok(self.columns.len() - 1)
    }

    /// One column or a list of them.
    fn column_list(&mut self, path: &str, item: &Item<'_>) -> Result<Vec<usize>, ColumnMapError> {
        match item.get_ref() {
            DeValue::String(_) => Ok(vec![self.column(path, item)?]),
            DeValue::Array(items) if !items.is_empty() => {
                items.iter().map(|item| self.column(path, item)).collect()
            }
            _ => Err(self.expected(item, path, "the name of a column or a list of names")),
        }
    }

    fn fields(&mut self, item: &Item<'_>) -> Result<Vec<(&'static str, Rule)>, ColumnMapError> {
        let mut fields = Vec::new();
        for (name, item) in self.table("fields", item)? {
            let written = name.get_ref().as_ref();
            let Some(field) = FIELDS.iter().find(|field| **field == written) else {
                return Err(self.error(name.span().start, no_field(written)));
            };
            let rule = self.rule(&format!("fields.{field}"), item, &[])?;
            if *field == "timezone" {
                self.check_zones(&rule, item)?;
            }
            fields.push((*field, rule));
        }
        Ok(fields)
    }

    fn lists(&mut self, section: &str, item: &Item<'_>) -> Result<Vec<(List, Rule)>, ColumnMapError> {
        let items = item.get_ref().as_array();
        let items =
            items.ok_or_else(|| self.expected(item, section, &format!("written as [[{section}]]")))?;
        let mut lists = Vec::new();
        for item in items.iter() {
            let extra: &[&str] = match section {
                "types" => &["facet"],
                "facets" => &["name"],
                _ => &[],
            };
            let rule = self.rule(section, item, extra)?;
            let own = |key| item.get_ref().as_table().and_then(|table| table.get(key));
            let list = match section {
                "types" => {
                    List::Types { facet: own("facet").map(|item| self.word("facet", item)).transpose()? }
                }
                "days" => List::Days,
                "languages" => List::Languages,
                "regions" => List::Regions,
                _ => match own("name") {
                    Some(name) => List::Facet(self.word("facets.name", name)?),
                    None => return Err(self.error(item.span().start, "[[facets]] needs a name = \"…\"")),
                },
            };
            lists.push((list, rule));
        }
        Ok(lists)
    }

    fn rule(&mut self, path: &str, item: &Item<'_>, extra: &[&str]) -> Result<Rule, ColumnMapError> {
        let plain =
            |source| Rule { source, join: " ".into(), split: None, values: HashMap::new(), otherwise: None };
        let table = match item.get_ref() {
            DeValue::Table(table) => table,
            _ => return Ok(plain(Source::Joined(self.column_list(path, item)?))),
        };
        for name in table.keys() {
            let written = name.get_ref().as_ref();
            if !RULE_KEYS.contains(&written) && !extra.contains(&written) {
                let known = [&RULE_KEYS, extra].concat();
                let message = format!(
                    "{path} has no {written:?}{}. What may stand here: {}",
                    meant(written, &known),
                    known.join(", ")
                );
                return Err(self.error(name.span().start, message));
            }
        }
        let mut rule = plain(self.source(path, item, table)?);
        if let Some(join) = table.get("join") {
            rule.join = self.string("join", join)?.to_owned();
        }
        if let Some(split) = table.get("split") {
            let separator = self.string("split", split)?;
            if separator.is_empty() {
                return Err(self.error(split.span().start, "split must say between what, like split = \",\""));
            }
            rule.split = Some(separator.to_owned());
        }
        if let Some(values) = table.get("values") {
            rule.values = self.values(path, values)?;
        }
        rule.otherwise = table.get("otherwise").map(|item| self.word("otherwise", item)).transpose()?;
        Ok(rule)
    }

    fn source(&mut self, path: &str, item: &Item<'_>, table: &DeTable<'_>) -> Result<Source, ColumnMapError> {
        let sources = ["column", "columns", "first", "value"];
        let mut given = sources.iter().filter_map(|key| Some((*key, table.get(*key)?)));
        let (Some((key, source)), None) = (given.next(), given.next()) else {
            let message =
                format!("{path} must say where its text comes from: one of column, columns, first or value");
            return Err(self.error(item.span().start, message));
        };
        Ok(match key {
            "value" => Source::Fixed(self.word("value", source)?),
            "first" => Source::First(self.column_list("first", source)?),
            _ => Source::Joined(self.column_list(key, source)?),
        })
    }

    fn values(&self, path: &str, item: &Item<'_>) -> Result<HashMap<String, Vec<String>>, ColumnMapError> {
        let mut values = HashMap::new();
        for (cell, meaning) in self.table(&format!("{path}.values"), item)? {
            let meant = match meaning.get_ref() {
                DeValue::Array(items) => {
                    items.iter().map(|item| self.word("a meaning", item)).collect::<Result<_, _>>()?
                }
                _ => vec![self.word("a meaning", meaning)?],
            };
            if values.insert(key_of(cell.get_ref()), meant).is_some() {
                let message = format!("{:?} stands here twice; case and spaces do not count", cell.get_ref());
                return Err(self.error(cell.span().start, message));
            }
        }
        Ok(values)
    }

    /// A zone that does not exist is found now and not on every row.
    fn check_zones(&self, rule: &Rule, item: &Item<'_>) -> Result<(), ColumnMapError> {
        let fixed = match &rule.source {
            Source::Fixed(zone) => Some(zone),
            Source::Joined(_) | Source::First(_) => None,
        };
        let written = rule.values.values().flatten().chain(&rule.otherwise).chain(fixed);
        match written.filter(|zone| !zone.is_empty()).find(|zone| Zone::new(zone).is_err()) {
            Some(zone) => {
                let message = format!("{zone:?} is not a time zone; write one like \"Europe/Dublin\"");
                Err(self.error(item.span().start, message))
            }
            None => Ok(()),
        }
    }
}

fn no_field(written: &str) -> String {
    let list = SECTIONS[3..].contains(&written);
    if list {
        return format!(
            "{written:?} can have several values; write [[{written}]] instead of a line in [fields]"
        );
    }
    format!("there is no field {written:?}{}. The fields are: {}", meant(written, &FIELDS), FIELDS.join(", "))
}
