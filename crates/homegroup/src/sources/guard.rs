//! Whether a new list may take the place of the old one without anybody looking.
//!
//! A list that somebody else's program makes can be wrong as a whole: emptied by a mistake, cut off, made by a new
//! version that names every row anew, shifted by a column or by twelve hours. Each row is fine then, and a thousand
//! people stand before closed doors. So a list is held back when more than half of it differs in something that
//! rarely changes for many meetings at once. Ordinary months change a few rows in a hundred.

use directory::{
    feed::Feed,
    model::diff::{ChangedRow, Changes},
    places::KM_PER_DEGREE,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

/// A small list may change as a whole: a handful of meetings moves to another hall, or is named anew, in one go.
const FEW: usize = 10;

/// So far away, in kilometres, is another place. Looking an address up anew moves it by less.
const FAR: f64 = 10.0;

/// Why a list was read but not put in place of the old one.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Refusal {
    /// No row became a meeting.
    #[error("the new list holds no meeting; the old list stays. To empty the source all the same: --force")]
    Empty,
    /// The bytes end early or are garbled.
    #[error("the new list is broken or cut off; the old list stays. To take what could be read: --force")]
    Broken,
    /// Lists rarely lose half their meetings.
    #[error(
        "the new list holds {new} meetings where the old one has {old}; the old list stays. If that is right: --force"
    )]
    Shrunken {
        /// Meetings in the old list.
        old: usize,
        /// Meetings in the new one.
        new: usize,
    },
    /// More than half of the old list's meetings say something else.
    #[error("{count} of the old list's {old} meetings differ in {what:?}; the old list stays")]
    Changed {
        /// In what.
        what: What,
        /// How many.
        count: usize,
        /// Of how many in the old list.
        old: usize,
    },
    /// What came is no list at all.
    #[error("what came is not a list: {why}")]
    Unreadable {
        /// Which kind of no list, for its text: `empty`, `html`, `columns`, `other`.
        kind: Box<str>,
        /// What the reader said, in English.
        why: Box<str>,
    },
}

/// What rarely changes for many meetings at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum What {
    /// What tells the list's rows apart: the old ones are gone, others are there.
    Rows,
    /// Names.
    Names,
    /// Days, times and zones.
    Times,
    /// Where they meet.
    Places,
}

impl What {
    /// For its text.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Rows => "rows",
            Self::Names => "names",
            Self::Times => "times",
            Self::Places => "places",
        }
    }
}

/// Whether a new list may take the place of one with `old` meetings, by its size alone.
pub(crate) fn size(feed: &Feed, old: usize) -> Result<(), Refusal> {
    let new = feed.meetings.len();
    if new == 0 {
        return Err(Refusal::Empty);
    }
    if feed.broken {
        return Err(Refusal::Broken);
    }
    if new * 2 < old {
        return Err(Refusal::Shrunken { old, new });
    }
    Ok(())
}

/// The same, by what differs.
pub(crate) fn changes(changes: &Changes) -> Result<(), Refusal> {
    let old = changes.unchanged + changes.changed.len() + changes.removed.len();
    let differ = |differs: fn(&ChangedRow) -> bool| changes.changed.iter().filter(|row| differs(row)).count();
    let counts = [
        (What::Rows, changes.removed.len()),
        (What::Names, differ(|row| has(row, "name"))),
        (What::Times, differ(|row| has(row, "schedule") || has(row, "zone"))),
        (What::Places, differ(moved)),
    ];
    let wild = counts.into_iter().find(|(_, count)| *count >= FEW && count * 2 > old);
    wild.map_or(Ok(()), |(what, count)| Err(Refusal::Changed { what, count, old }))
}

/// Does the row differ in this field, or in a part of it?
fn has(row: &ChangedRow, field: &str) -> bool {
    row.fields.iter().any(|change| {
        change.field.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    })
}

/// Is it somewhere else, or nowhere now?
fn moved(row: &ChangedRow) -> bool {
    let (mut north, mut east) = (0.0, 0.0);
    for change in &row.fields {
        let distance = match (&change.before, &change.after) {
            (Some(before), Some(after)) => before.as_f64().zip(after.as_f64()).map(|(a, b)| (a - b).abs()),
            _ => None,
        };
        match (change.field.as_str(), distance) {
            ("venue.latitude", Some(degrees)) => north = degrees,
            ("venue.longitude", Some(degrees)) => east = degrees,
            // The whole place, or where it is on the map, is gone.
            ("venue" | "venue.latitude", None) if change.after.is_none() => {
                return change.before.as_ref().is_some_and(on_the_map);
            }
            _ => {}
        }
    }
    // East and west grow shorter towards the poles; at the latitudes people meet, by half at most.
    (north * KM_PER_DEGREE).hypot(east * KM_PER_DEGREE / 2.0) > FAR
}

fn on_the_map(before: &Value) -> bool {
    before.is_number() || before.get("latitude").is_some()
}

#[cfg(test)]
mod tests {
    use directory::{
        feed::{self, Reading, Report},
        model::{Meeting, diff},
        places::Gazetteer,
    };
    use serde_json::json;

    use super::*;

    fn list(rows: usize, broken: bool) -> Feed {
        let gazetteer = Gazetteer::default();
        let rows: Vec<String> = (0..rows)
            .map(|n| format!(r#"{{"slug":"m{n}","name":"Quiet","day":2,"time":"19:00"}}"#))
            .collect();
        let read = feed::read(format!("[{}]", rows.join(",")).as_bytes(), &Reading::new(&gazetteer));
        let mut feed =
            read.unwrap_or(Feed { meetings: Vec::new(), report: Report::default(), broken: false });
        feed.broken = broken;
        feed
    }

    #[test]
    fn a_list_is_replaced_only_by_one_that_can_be_true() {
        assert_eq!(size(&list(5, false), 10), Ok(()));
        assert_eq!(size(&list(4, false), 10), Err(Refusal::Shrunken { old: 10, new: 4 }));
        assert_eq!(size(&list(0, false), 0), Err(Refusal::Empty));
        assert_eq!(size(&list(9, true), 0), Err(Refusal::Broken));
    }

    fn meetings(count: usize, change: impl Fn(usize, &mut Value)) -> Vec<Meeting> {
        let make = |number| {
            let mut stored = json!({
                "key": format!("k{number}"), "slug": format!("m{number}"), "name": format!("Quiet {number}"),
                "zone": "Europe/Dublin", "attendance": "in_person",
                "schedule": {"timed": {"start": "19:00", "recurrence": {"weekly": [2]}}},
                "venue": {"name": "Old Mill", "city": "Cork", "latitude": 51.9, "longitude": -8.47},
            });
            change(number, &mut stored);
            serde_json::from_value(stored).unwrap()
        };
        (0..count).map(make).collect()
    }

    /// What is done to the row of a number.
    type Change<'a> = &'a dyn Fn(usize, &mut Value);

    /// What a change of the first `changed` rows of 40 is called, if it is held back.
    fn verdict(changed: usize, of: usize, change: impl Fn(usize, &mut Value)) -> Option<What> {
        let after = meetings(of, |number, stored| {
            if number < changed {
                change(number, stored);
            }
        });
        let differ = diff::lists(&meetings(of, |_, _| {}), &after).unwrap();
        match changes(&differ) {
            Ok(()) => None,
            Err(Refusal::Changed { what, count, old }) => {
                assert_eq!((count, old), (changed, of));
                Some(what)
            }
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_list_that_changes_as_a_whole_is_held_back() {
        let anew = |number: usize, stored: &mut Value| stored["key"] = json!(format!("other{number}"));
        let renamed = |_: usize, stored: &mut Value| stored["name"] = json!("19:00");
        let later = |_: usize, stored: &mut Value| stored["schedule"]["timed"]["start"] = json!("07:00");
        let zoned = |_: usize, stored: &mut Value| stored["zone"] = json!("Europe/Madrid");
        let swapped = |_: usize, stored: &mut Value| {
            stored["venue"]["latitude"] = json!(-8.47);
            stored["venue"]["longitude"] = json!(51.9);
        };
        let nowhere = |_: usize, stored: &mut Value| {
            stored["venue"].as_object_mut().unwrap().retain(|key, _| !key.ends_with("tude"));
        };
        let homeless = |_: usize, stored: &mut Value| stored["venue"] = Value::Null;
        let cases: [(What, Change<'_>); 7] = [
            (What::Rows, &anew),
            (What::Names, &renamed),
            (What::Times, &later),
            (What::Times, &zoned),
            (What::Places, &swapped),
            (What::Places, &nowhere),
            (What::Places, &homeless),
        ];
        for (number, (what, change)) in cases.into_iter().enumerate() {
            assert_eq!(verdict(21, 40, change), Some(what), "case {number}");
            assert_eq!(verdict(20, 40, change), None, "case {number}: half is not more than half");
            assert_eq!(verdict(9, 9, change), None, "case {number}: a few may all change");
            assert_eq!(verdict(10, 10, change), Some(what), "case {number}");
        }
    }

    #[test]
    fn what_often_changes_for_all_is_let_in() {
        let noted = |_: usize, stored: &mut Value| stored["notes"] = json!("Masks are welcome.");
        assert_eq!(verdict(40, 40, noted), None);
        let linked = |_: usize, stored: &mut Value| stored["url"] = json!("https://new.example/");
        assert_eq!(verdict(40, 40, linked), None);
        // Looked up anew, a kilometre away.
        let shifted = |_: usize, stored: &mut Value| stored["venue"]["latitude"] = json!(51.909);
        assert_eq!(verdict(40, 40, shifted), None);
        let new = diff::lists(&[], &meetings(40, |_, _| {})).unwrap();
        assert_eq!(changes(&new), Ok(()), "a list that comes for the first time");
        let grown = diff::lists(&meetings(20, |_, _| {}), &meetings(90, |_, _| {})).unwrap();
        assert_eq!(changes(&grown), Ok(()));
    }
}
