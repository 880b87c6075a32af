//! What there is of a client, piece by piece: each of one kind, and each with where it came from.

use care::{
    consent::Information,
    disclosure::{Item, Source},
};
use serde_json::{Value, json};

use crate::clinic::{
    clients::Client,
    house::{House, Kept},
    plans::Arrived,
};

/// Everything the clinic has of these kinds. `said` are words that are written for this disclosure alone.
pub(super) async fn gather(
    house: &House,
    client: &Kept<Client>,
    kinds: &[Information],
    said: &str,
) -> anyhow::Result<Vec<Item>> {
    let mut items = Vec::new();
    let id = &client.id;
    for kind in kinds {
        let clinic = |value: Value| Item { kind: *kind, source: Source::Clinic, value };
        match kind {
            Information::Identity => items.push(clinic(json!(client.says.name))),
            Information::Presence => items.push(clinic(json!({ "admitted": client.says.admitted }))),
            Information::Plan => {
                let mut plan = house.plan(id).await?;
                // Other people's names and numbers are not the client's to give away.
                plan.iter_mut().for_each(|plan| plan.says.0.people.clear());
                items.extend(plan.map(|plan| serde_json::to_value(plan.says)).transpose()?.map(clinic));
            }
            Information::CheckIns | Information::Visits | Information::Commitments | Information::Scales => {
                items.extend(shown(house, id, *kind).await?);
            }
            Information::Contact
            | Information::Handoff
            | Information::Summary
            | Information::CounsellingNotes => {
                let words = said.trim();
                items.extend((!words.is_empty()).then(|| clinic(json!({ "text": words }))));
            }
        }
    }
    Ok(items)
}

/// What the client showed, of one kind: it stays marked as theirs.
async fn shown(house: &House, client: &str, kind: Information) -> anyhow::Result<Vec<Item>> {
    let mut items = Vec::new();
    for kept in house.papers::<Arrived>(client).await? {
        let shown = &kept.says.shown;
        let value = match kind {
            Information::CheckIns => serde_json::to_value(&shown.check_ins)?,
            Information::Visits => serde_json::to_value(&shown.visits)?,
            Information::Commitments => serde_json::to_value(&shown.commitments)?,
            _ => serde_json::to_value(&shown.scales)?,
        };
        if value.as_array().is_some_and(|list| !list.is_empty()) {
            items.push(Item { kind, source: Source::Client, value });
        }
    }
    Ok(items)
}

/// An item as lines for a page or paper: `name: value`, the name indented by how deep it lies.
pub(super) fn lines(value: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    put(value, "", &mut lines);
    lines
}

fn put(value: &Value, name: &str, lines: &mut Vec<String>) {
    let named =
        |text: String| if name.is_empty() { text } else { format!("{}: {text}", name.replace('_', " ")) };
    match value {
        Value::Null => {}
        Value::Object(fields) => fields.iter().for_each(|(field, value)| put(value, field, lines)),
        Value::Array(list) if list.iter().all(|one| !one.is_object() && !one.is_array()) => {
            let words: Vec<String> = list.iter().map(plain).collect();
            if !words.is_empty() {
                lines.push(named(words.join("; ")));
            }
        }
        Value::Array(list) => list.iter().for_each(|one| put(one, name, lines)),
        other => lines.push(named(plain(other))),
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_reads_as_lines() {
        let value = json!({
            "want": ["sleep", "work"], "days": [], "none": null,
            "commitments": [{"text": "Early Steps", "days": [2]}], "when_i_want_to_use": ["walk"],
        });
        let mut lines = lines(&value);
        lines.sort();
        assert_eq!(lines, ["days: 2", "text: Early Steps", "want: sleep; work", "when i want to use: walk"]);
    }
}
