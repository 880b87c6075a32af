//! What there is of a client, piece by piece: each of one kind, and each with where it came from.

use std::collections::BTreeMap;

use care::{
    consent::Information,
    disclosure::{Item, Source},
    plan::{Commitment, Kind},
    role::Record as Sheet,
};
use serde_json::{Value, json};

use crate::clinic::{
    clients::Client,
    house::{House, Kept},
    plans::Arrived,
};

/// What is chosen to go out.
pub(in crate::clinic) struct Wanted {
    pub(in crate::clinic) kinds: Vec<Information>,
    /// Words that are written for this disclosure alone, of a kind that is nothing but words.
    pub(in crate::clinic) words: BTreeMap<Information, String>,
    /// The client agreed that groups are named.
    pub(in crate::clinic) groups: bool,
}

/// An item's kind, the key of where it came from, and what it says in lines.
pub(in crate::clinic) fn as_lines(item: &Item) -> (String, &'static str, Vec<String>) {
    let source = match &item.source {
        Source::Clinic => "clinic-source-clinic",
        Source::Received { .. } => "clinic-source-received",
        Source::Client => "clinic-source-client",
    };
    (item.kind.to_string(), source, lines(&item.value))
}

/// Is it nothing but words that are written for the disclosure?
pub(in crate::clinic) fn in_words(kind: Information) -> bool {
    use Information as I;
    matches!(kind, I::Contact | I::Handoff | I::Summary | I::CounsellingNotes)
}

/// Which record a kind of information is read from.
pub(in crate::clinic) fn record_of(kind: Information) -> Sheet {
    match kind {
        Information::Identity | Information::Contact | Information::Presence | Information::Summary => {
            Sheet::Client
        }
        Information::Plan => Sheet::Plan,
        Information::Commitments | Information::CheckIns | Information::Visits => Sheet::Shown,
        Information::Scales | Information::ScaleAnswers => Sheet::Scale,
        Information::Handoff => Sheet::Handoff,
        Information::CounsellingNotes => Sheet::CounsellingNotes,
    }
}

/// Everything the clinic has of these kinds.
pub(in crate::clinic) async fn gather(
    house: &House,
    client: &Kept<Client>,
    wanted: &Wanted,
) -> anyhow::Result<Vec<Item>> {
    let mut items = Vec::new();
    let id = &client.id;
    for kind in &wanted.kinds {
        let clinic = |value: Value| Item { kind: *kind, source: Source::Clinic, value };
        match kind {
            Information::Identity => items.push(clinic(json!(client.says.name))),
            Information::Presence => items.push(clinic(json!({ "admitted": client.says.admitted }))),
            Information::Plan => {
                let mut plan = house.plan(id).await?.map(|kept| kept.says.0);
                if let Some(plan) = &mut plan {
                    // Other people's names and numbers are not the client's to give away.
                    plan.people.clear();
                    if !wanted.groups {
                        plan.commitments.iter_mut().for_each(unname);
                    }
                }
                items.extend(plan.map(serde_json::to_value).transpose()?.map(clinic));
            }
            Information::CheckIns | Information::Visits | Information::Commitments | Information::Scales => {
                items.extend(shown(house, id, *kind, wanted.groups).await?);
                if *kind == Information::Scales {
                    let filled = house.filled_in(id).await?;
                    items.extend(filled.iter().map(|one| clinic(one.total_told())));
                }
            }
            // What a member shows of scales has no answers.
            Information::ScaleAnswers => {
                let filled = house.filled_in(id).await?;
                items.extend(filled.iter().map(|one| clinic(one.told())));
            }
            Information::Contact
            | Information::Handoff
            | Information::Summary
            | Information::CounsellingNotes => {
                let words = wanted.words.get(kind).filter(|words| !words.is_empty());
                items.extend(words.map(|words| clinic(json!({ "text": words }))));
            }
        }
    }
    Ok(items)
}

/// What names a group is left out: that one goes to it says more of somebody than a plan must.
fn unname(commitment: &mut Commitment) {
    commitment.slug = None;
    if commitment.kind != Kind::Other {
        commitment.text.clear();
    }
}

/// What the client showed, of one kind: it stays marked as theirs.
async fn shown(house: &House, client: &str, kind: Information, groups: bool) -> anyhow::Result<Vec<Item>> {
    let mut items = Vec::new();
    for kept in house.papers::<Arrived>(client).await? {
        let shown = &kept.says.shown;
        let value = match kind {
            Information::CheckIns => serde_json::to_value(&shown.check_ins)?,
            Information::Visits => serde_json::to_value(&shown.visits)?,
            Information::Commitments => {
                let mut kept = shown.commitments.clone();
                kept.iter_mut()
                    .filter(|one| !groups && one.kind != Kind::Other)
                    .for_each(|one| one.text.clear());
                serde_json::to_value(&kept)?
            }
            _ => serde_json::to_value(&shown.scales)?,
        };
        if value.as_array().is_some_and(|list| !list.is_empty()) {
            items.push(Item { kind, source: Source::Client, value });
        }
    }
    Ok(items)
}

/// What only the program needs of an item.
const OF_THE_PROGRAM: [&str; 3] = ["v", "id", "hour"];

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
        Value::Null | Value::Bool(false) => {}
        Value::Bool(true) => lines.push(name.replace('_', " ")),
        Value::Object(fields) => {
            let says = fields.iter().filter(|(field, _)| !OF_THE_PROGRAM.contains(&field.as_str()));
            says.for_each(|(field, value)| put(value, field, lines));
        }
        Value::Array(list) if list.iter().all(|one| !one.is_object() && !one.is_array()) => {
            let words: Vec<String> = list.iter().map(plain).collect();
            if !words.is_empty() {
                lines.push(named(words.join("; ")));
            }
        }
        Value::Array(list) => list.iter().for_each(|one| put(one, name, lines)),
        Value::String(text) if text.is_empty() => {}
        // Words of our own are kept with underscores.
        Value::String(word) if matches!(name, "kind" | "attendance" | "every" | "felt") => {
            lines.push(named(word.replace('_', " ")));
        }
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
            "v": 1, "want": ["sleep", "work"], "days": [], "none": null, "secular_offered": true, "mandated": false,
            "commitments": [{"text": "Early Steps", "days": [2]}], "when_i_want_to_use": ["walk"],
        });
        let mut lines = lines(&value);
        lines.sort();
        let says = [
            "days: 2",
            "secular offered",
            "text: Early Steps",
            "want: sleep; work",
            "when i want to use: walk",
        ];
        assert_eq!(lines, says);
    }
}
