//! Two changes of one listing, made by people who did not know of each other.
//!
//! They are put together in the stored form, as deep as its parts go: whoever moves the hour and whoever adds a closed
//! day both have their way, although both changed the schedule.

use serde_json::{Map, Value};

use super::{EditError, FIXED, is_later, later_stands, stored};
use crate::model::Meeting;

/// Lists in which each entry stands for itself: what one took out is gone, what each put in is there.
const SETS: [&str; 5] = ["types", "languages", "exceptions", "suspensions", "dates"];
/// A point on the map, and how well it is known: of two points the halves make no third.
const POINT: [&str; 3] = ["latitude", "longitude", "approximate"];

type Fields = Map<String, Value>;

/// What `wanted` changes of `seen`, done to what is there `now`: both are kept where two people changed different
/// things, and `wanted` holds where they changed the same.
///
/// # Errors
/// [`EditError::Unreadable`] when that is no meeting.
pub fn merged(seen: &Meeting, wanted: &Meeting, now: &Meeting) -> Result<Meeting, EditError> {
    let (seen, mut wanted, now) = (stored(seen)?, stored(wanted)?, stored(now)?);
    let names: Vec<String> = seen.keys().chain(wanted.keys()).cloned().collect();
    for name in names {
        let later = later_stands(&name) && is_later(now.get(&name), wanted.get(&name));
        if later || FIXED.contains(&name.as_str()) {
            put(&mut wanted, &name, seen.get(&name).cloned());
        }
    }
    Ok(serde_json::from_value(Value::Object(object(&seen, &wanted, &now)))?)
}

fn put(fields: &mut Fields, name: &str, value: Option<Value>) {
    match value {
        Some(value) => fields.insert(name.to_owned(), value),
        None => fields.remove(name),
    };
}

fn object(seen: &Fields, wanted: &Fields, now: &Fields) -> Fields {
    let mut both = now.clone();
    let changed = |name: &str| seen.get(name) != wanted.get(name);
    for name in seen.keys().chain(wanted.keys()).filter(|name| changed(name)) {
        put(&mut both, name, value(name, seen.get(name), wanted.get(name), now.get(name)));
    }
    if POINT.into_iter().any(changed) {
        POINT.into_iter().for_each(|name| put(&mut both, name, wanted.get(name).cloned()));
    }
    both
}

fn value(name: &str, seen: Option<&Value>, wanted: Option<&Value>, now: Option<&Value>) -> Option<Value> {
    match (seen, wanted, now) {
        _ if now == seen => wanted.cloned(),
        (Some(Value::Object(seen)), Some(Value::Object(wanted)), Some(Value::Object(now)))
            if has_common_ground(seen, wanted, now) =>
        {
            Some(Value::Object(object(seen, wanted, now)))
        }
        // Days of which none is left would be no meeting; of all else nothing may be left.
        _ if SETS.contains(&name) => {
            let both = set(entries(seen), entries(wanted), entries(now));
            if name == "dates" { both.or(wanted.cloned()) } else { both }
        }
        _ => wanted.cloned(),
    }
}

/// Are these three states of one thing? One of several kinds is written under the name of its kind.
fn has_common_ground(seen: &Fields, wanted: &Fields, now: &Fields) -> bool {
    seen.keys().any(|name| wanted.contains_key(name) && now.contains_key(name))
}

fn entries(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// `None` where nothing is left.
fn set(seen: &[Value], wanted: &[Value], now: &[Value]) -> Option<Value> {
    let stays = |one: &&Value| wanted.contains(one) || !seen.contains(one);
    let mut both: Vec<Value> = now.iter().filter(stays).cloned().collect();
    let fresh = wanted.iter().filter(|one| !seen.contains(one) && !now.contains(one));
    both.extend(fresh.cloned());
    // Days are in their order, and their letters with them.
    if both.iter().all(|one| one.as_str().is_some_and(|text| text.starts_with(|c: char| c.is_ascii_digit())))
    {
        both.sort_unstable_by(|a, b| a.as_str().cmp(&b.as_str()));
    }
    (!both.is_empty()).then_some(Value::Array(both))
}
