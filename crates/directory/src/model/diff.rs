//! What differs between two states of a list: for the change report of an import, and to see whether a list that
//! went out and came in again is still the same.
//!
//! Meetings are compared in their stored form (JSON), field by field, so that a new field of [`Meeting`] takes part
//! without a line here, and rows written by an older program can be compared too.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;

use super::Meeting;

/// What an import did to a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Changes {
    /// New rows, in the new list's order.
    pub added: Vec<Row>,
    /// Rows that say something else than before.
    pub changed: Vec<ChangedRow>,
    /// Rows that are gone.
    pub removed: Vec<Row>,
    /// How many rows say what they said before.
    pub unchanged: usize,
}

/// A row as a change report names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// [`Meeting::key`].
    pub key: Box<str>,
    /// [`Meeting::slug`] as text.
    pub slug: Box<str>,
    /// [`Meeting::name`].
    pub name: Box<str>,
}

/// A row and what differs in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChangedRow {
    /// The row as it is now.
    #[serde(flatten)]
    pub row: Row,
    /// Never empty.
    pub fields: Vec<FieldChange>,
}

/// One field that differs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldChange {
    /// Its path in the stored form: `name`, `venue.city`.
    pub field: String,
    /// What it said; `None` where it was missing.
    pub before: Option<Value>,
    /// What it says now; `None` where it is gone.
    pub after: Option<Value>,
}

/// Why two lists cannot be compared.
#[derive(Debug, Error)]
pub enum DiffError {
    /// Two rows of the new list have one key.
    #[error("two rows have the key {0:?}")]
    RepeatedKey(Box<str>),
    /// A meeting has no stored form.
    #[error("a meeting cannot be written as JSON")]
    Json(#[from] serde_json::Error),
}

impl Changes {
    /// Is everything as it was?
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// The fields that differ between two meetings, in the order of their names.
pub fn fields(before: &Meeting, after: &Meeting) -> Result<Vec<FieldChange>, DiffError> {
    Ok(fields_of(&serde_json::to_value(before)?, &serde_json::to_value(after)?))
}

/// What differs between two lists. Keys must be unique in `after`; in `before`, a repeated key counts as removed.
pub fn lists(before: &[Meeting], after: &[Meeting]) -> Result<Changes, DiffError> {
    let mut comparison = Comparison::new(after)?;
    for meeting in before {
        comparison.see(&meeting.key, &serde_json::to_string(meeting)?)?;
    }
    Ok(comparison.finish().changes)
}

/// Compares a new list with the old one, which is shown to it row by row, in any order and in its stored form. So
/// the old list need never be in memory as a whole.
#[derive(Debug)]
pub struct Comparison<'a> {
    after: &'a [Meeting],
    /// Rows of the new list that the old one has not shown yet.
    waiting: HashMap<&'a str, usize>,
    rewritten: Vec<usize>,
    changes: Changes,
    /// The stored form of the row at hand; kept to use its memory again.
    stored: Vec<u8>,
}

/// What a [`Comparison`] found.
#[derive(Debug)]
pub struct Outcome<'a> {
    /// For people.
    pub changes: Changes,
    /// The rows that must be written: added and changed ones, in the new list's order.
    pub to_write: Vec<&'a Meeting>,
}

impl<'a> Comparison<'a> {
    /// Starts with the new list, whose keys must be unique.
    pub fn new(after: &'a [Meeting]) -> Result<Self, DiffError> {
        let mut waiting = HashMap::with_capacity(after.len());
        for (number, meeting) in after.iter().enumerate() {
            if waiting.insert(&*meeting.key, number).is_some() {
                return Err(DiffError::RepeatedKey(meeting.key.clone()));
            }
        }
        Ok(Self { after, waiting, rewritten: Vec::new(), changes: Changes::default(), stored: Vec::new() })
    }

    /// Shows one row of the old list.
    pub fn see(&mut self, key: &str, body: &str) -> Result<(), DiffError> {
        let Some(number) = self.waiting.remove(key) else {
            self.changes.removed.push(Row::of_stored(key, body));
            return Ok(());
        };
        let meeting = &self.after[number];
        self.stored.clear();
        serde_json::to_writer(&mut self.stored, meeting)?;
        if self.stored == body.as_bytes() {
            self.changes.unchanged += 1;
            return Ok(());
        }
        let before = serde_json::from_str(body).unwrap_or(Value::Null);
        let fields = fields_of(&before, &serde_json::to_value(meeting)?);
        if fields.is_empty() {
            self.changes.unchanged += 1;
        } else {
            self.changes.changed.push(ChangedRow { row: Row::of(meeting), fields });
            self.rewritten.push(number);
        }
        Ok(())
    }

    /// The old list is at its end: what it did not show is new.
    pub fn finish(self) -> Outcome<'a> {
        let Self { after, waiting, mut rewritten, mut changes, .. } = self;
        let mut added: Vec<usize> = waiting.into_values().collect();
        added.sort_unstable();
        changes.added = added.iter().map(|number| Row::of(&after[*number])).collect();
        rewritten.append(&mut added);
        rewritten.sort_unstable();
        Outcome { changes, to_write: rewritten.into_iter().map(|number| &after[number]).collect() }
    }
}

impl Row {
    fn of(meeting: &Meeting) -> Self {
        Self { key: meeting.key.clone(), slug: meeting.slug.as_str().into(), name: meeting.name.clone() }
    }

    /// As much of it as an old row tells.
    fn of_stored(key: &str, body: &str) -> Self {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Named {
            slug: Box<str>,
            name: Box<str>,
        }
        let Named { slug, name } = serde_json::from_str(body).unwrap_or_default();
        Self { key: key.into(), slug, name }
    }
}

/// The differing fields of two stored meetings. What is no object counts as one without fields.
fn fields_of(before: &Value, after: &Value) -> Vec<FieldChange> {
    let nothing = Map::new();
    let mut changes = Vec::new();
    compare("", before.as_object().unwrap_or(&nothing), after.as_object().unwrap_or(&nothing), &mut changes);
    changes
}

fn compare(
    path: &str,
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    changes: &mut Vec<FieldChange>,
) {
    let gone = before.keys().filter(|name| !after.contains_key(*name));
    let mut names: Vec<&String> = after.keys().chain(gone).collect();
    names.sort_unstable();
    for name in names {
        let (old, new) = (before.get(name), after.get(name));
        if old == new {
            continue;
        }
        let field = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        match (old.and_then(Value::as_object), new.and_then(Value::as_object)) {
            (Some(old), Some(new)) if old.keys().any(|key| new.contains_key(key)) => {
                compare(&field, old, new, changes);
            }
            // Objects without a common field are different things (weekly, monthly) and are told as a whole.
            _ => changes.push(FieldChange { field, before: old.cloned(), after: new.cloned() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn meeting(key: &str, name: &str) -> Meeting {
        let stored = json!({
            "key": key, "slug": key, "name": name, "zone": "Europe/Dublin", "attendance": "in_person",
            "schedule": {"timed": {"start": "19:00", "recurrence": {"weekly": [2]}}},
            "venue": {"name": "Old Mill", "city": "Cork", "latitude": 51.897_222_222_222_22, "longitude": -8.47},
        });
        serde_json::from_value(stored).unwrap()
    }

    fn edited(meeting: &Meeting, pointer: &str, value: Value) -> Meeting {
        let mut stored = serde_json::to_value(meeting).unwrap();
        *stored.pointer_mut(pointer).unwrap() = value;
        serde_json::from_value(stored).unwrap()
    }

    fn told(before: &Meeting, after: &Meeting) -> Vec<(String, Option<Value>, Option<Value>)> {
        fields(before, after).unwrap().into_iter().map(|c| (c.field, c.before, c.after)).collect()
    }

    #[test]
    fn a_change_is_told_by_its_field() {
        let old = meeting("a", "Harbour Lights");
        assert_eq!(told(&old, &old.clone()), []);
        let renamed = edited(&old, "/name", json!("Harbour Light"));
        assert_eq!(
            told(&old, &renamed),
            [("name".into(), Some(json!("Harbour Lights")), Some(json!("Harbour Light")))]
        );
        let moved = edited(&old, "/venue/city", json!("Kinsale"));
        assert_eq!(told(&old, &moved), [("venue.city".into(), Some(json!("Cork")), Some(json!("Kinsale")))]);
        let closed = Meeting { venue: None, notes: Some("Closed".into()), ..old.clone() };
        let [notes, venue] = told(&old, &closed).try_into().unwrap();
        assert_eq!(notes, ("notes".into(), None, Some(json!("Closed"))));
        assert_eq!((venue.0.as_str(), venue.2), ("venue", None));
    }

    #[test]
    fn another_kind_of_schedule_is_one_change() {
        let old = meeting("a", "Harbour Lights");
        let monthly = json!({"monthly": {"nth": [1], "days": [2]}});
        let new = edited(&old, "/schedule/timed/recurrence", monthly.clone());
        let weekly = json!({"weekly": [2]});
        assert_eq!(told(&old, &new), [("schedule.timed.recurrence".into(), Some(weekly), Some(monthly))]);
        let on_demand = edited(&old, "/schedule", json!("by_appointment"));
        assert_eq!(told(&old, &on_demand)[0].0, "schedule");
    }

    #[test]
    fn lists_are_compared_by_key_and_not_by_order() {
        let [a, b, c] = [meeting("a", "A"), meeting("b", "B"), meeting("c", "C")];
        let b2 = edited(&b, "/name", json!("Bee"));
        let changes = lists(&[a.clone(), b.clone(), c.clone()], &[meeting("d", "D"), b2, a.clone()]).unwrap();
        let keys = |rows: &[Row]| rows.iter().map(|row| row.key.to_string()).collect::<Vec<_>>();
        assert_eq!(keys(&changes.added), ["d"]);
        assert_eq!(keys(&changes.removed), ["c"]);
        assert_eq!(changes.unchanged, 1);
        let [changed] = changes.changed.as_slice() else { panic!("{changes:?}") };
        assert_eq!((&*changed.row.key, &*changed.row.name, changed.fields.len()), ("b", "Bee", 1));

        let same = lists(&[c.clone(), a.clone(), b.clone()], &[a.clone(), b, c]).unwrap();
        assert!(same.is_empty() && same.unchanged == 3);
        assert!(matches!(lists(&[], &[a.clone(), a]), Err(DiffError::RepeatedKey(key)) if &*key == "a"));
    }

    #[test]
    fn rows_of_an_older_program_are_compared_as_far_as_they_go() {
        let new = [meeting("a", "A")];
        let mut comparison = Comparison::new(&new).unwrap();
        comparison.see("a", "no JSON").unwrap();
        comparison.see("b", r#"{"name": "Bee", "unknown": 1}"#).unwrap();
        let Outcome { changes, to_write } = comparison.finish();
        assert_eq!(to_write, [&new[0]]);
        assert!(changes.changed[0].fields.iter().all(|field| field.before.is_none()));
        assert_eq!(changes.removed, [Row { key: "b".into(), slug: "".into(), name: "Bee".into() }]);
    }

    #[test]
    fn the_stored_form_keeps_a_meeting_exactly() {
        let original = meeting("a", "Ünï “x” \u{0} \u{1f600}");
        let stored = serde_json::to_string(&original).unwrap();
        assert_eq!(serde_json::from_str::<Meeting>(&stored).unwrap(), original);
    }

    proptest::proptest! {
        #[test]
        fn the_stored_form_keeps_coordinates_exactly(latitude in -90.0..90.0_f64) {
            let exact = edited(&meeting("a", "A"), "/venue/latitude", json!(latitude));
            let stored = serde_json::to_string(&exact).unwrap();
            proptest::prop_assert_eq!(serde_json::from_str::<Meeting>(&stored).unwrap(), exact);
        }
    }
}
