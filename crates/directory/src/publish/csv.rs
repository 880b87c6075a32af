//! `/meetings.csv`: the same rows as a table, with the column names that TSML writes and reads.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use super::rows::{Row, rows};
use crate::{facets, index::Listing};

/// Column names and the keys they hold, in the order of TSML's own export, ours at the end.
const COLUMNS: &[(&str, &str)] = &[
    ("Time", "time"),
    ("End Time", "end_time"),
    ("Day", "day"),
    ("Name", "name"),
    ("Location", "location"),
    ("Formatted Address", "formatted_address"),
    ("Address", "address"),
    ("City", "city"),
    ("State", "state"),
    ("Postal Code", "postal_code"),
    ("Country", "country"),
    ("Region", "region"),
    ("Sub Region", "sub_region"),
    ("Regions", "regions"),
    ("Types", "types"),
    ("Notes", "notes"),
    ("Location Notes", "location_notes"),
    ("Timezone", "timezone"),
    ("Latitude", "latitude"),
    ("Longitude", "longitude"),
    ("Approximate", "approximate"),
    ("Attendance Option", "attendance_option"),
    ("Group", "group"),
    ("Group Notes", "group_notes"),
    ("District", "district"),
    ("Sub District", "sub_district"),
    ("Website", "website"),
    ("Website 2", "website_2"),
    ("Mailing Address", "mailing_address"),
    ("Venmo", "venmo"),
    ("Square", "square"),
    ("Paypal", "paypal"),
    ("Homegroup Online", "homegroup_online"),
    ("Email", "email"),
    ("Phone", "phone"),
    ("Contact 1 Name", "contact_1_name"),
    ("Contact 1 Email", "contact_1_email"),
    ("Contact 1 Phone", "contact_1_phone"),
    ("Contact 2 Name", "contact_2_name"),
    ("Contact 2 Email", "contact_2_email"),
    ("Contact 2 Phone", "contact_2_phone"),
    ("Contact 3 Name", "contact_3_name"),
    ("Contact 3 Email", "contact_3_email"),
    ("Contact 3 Phone", "contact_3_phone"),
    ("Last Contact", "last_contact"),
    ("Conference URL", "conference_url"),
    ("Conference URL Notes", "conference_url_notes"),
    ("Conference Phone", "conference_phone"),
    ("Conference Phone Notes", "conference_phone_notes"),
    ("Entity", "entity"),
    ("Entity Email", "entity_email"),
    ("Entity Phone", "entity_phone"),
    ("Entity Location", "entity_location"),
    ("Entity Logo", "entity_logo"),
    ("Entity URL", "entity_url"),
    ("URL", "url"),
    ("Edit URL", "edit_url"),
    ("Feedback URL", "feedback_url"),
    ("Feedback Emails", "feedback_emails"),
    ("Slug", "slug"),
    ("Updated", "updated"),
    ("Fellowship", "fellowship"),
    ("Languages", "languages"),
    ("Recurrence", "recurrence"),
    ("Recurrence Time", "recurrence_time"),
    ("Recurrence End Time", "recurrence_end_time"),
    ("Starts", "starts"),
    ("Ends", "ends"),
    ("Exceptions", "exceptions"),
    ("Suspensions", "suspensions"),
    ("Facets", "facets"),
];

const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/// Does a key hold text that must not be taken for a formula? Numbers to dial begin with `+`, handles with `@`.
fn is_guarded(key: &str) -> bool {
    !key.ends_with("phone") && key != "venmo"
}

/// The table of these listings; `page` gives the address of a listing's page.
///
/// # Errors
/// Those of the JSON and CSV writers, which have none to give for such rows.
pub fn table<'a>(
    listings: impl IntoIterator<Item = &'a Listing>,
    now: Timestamp,
    page: impl Fn(&str) -> Option<String>,
) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(COLUMNS.iter().map(|(title, _)| title))?;
    for listing in listings {
        for row in rows(listing, now, &page) {
            writer.write_record(cells(&row)?)?;
        }
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

fn cells(row: &Row<'_>) -> Result<Vec<String>, serde_json::Error> {
    let values: BTreeMap<String, Value> = serde_json::from_value(serde_json::to_value(row)?)?;
    Ok(COLUMNS
        .iter()
        .map(|(_, key)| values.get(*key).map(|value| cell(key, value)).unwrap_or_default())
        .collect())
}

fn cell(key: &str, value: &Value) -> String {
    match (key, value) {
        ("day", Value::Number(day)) => {
            let name = day.as_u64().and_then(|day| DAYS.get(usize::try_from(day).ok()?));
            name.map(ToString::to_string).unwrap_or_default()
        }
        ("regions", Value::Array(parts)) => joined(parts, " > "),
        ("suspensions", value) => value.to_string(),
        ("facets", value) => serde_json::from_value(value.clone())
            .map(|facets| facets::write_cell(&facets))
            .unwrap_or_default(),
        (_, Value::Array(parts)) => joined(parts, ", "),
        (_, Value::String(text)) if is_guarded(key) && text.starts_with(['=', '+', '-', '@']) => {
            format!("'{text}")
        }
        (_, Value::String(text)) => text.clone(),
        (_, other) => other.to_string(),
    }
}

fn joined(parts: &[Value], joint: &str) -> String {
    parts.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(joint)
}
