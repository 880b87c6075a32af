//! What trusted servants change in a listing: a layer over what its list says.
//!
//! A list that is imported again replaces its own rows and never touches a layer. A [`Layer`] says which fields of
//! the stored form are to be something else, and whether the listing is to be seen at all; [`Layer::apply`] puts it
//! on. Each field remembers what the list said when it was changed, so that a servant can be told when the list has
//! moved on since ([`Patch::outdated`]).
//!
//! Knows nothing about who changes what, or why.

mod merge;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;

use crate::model::{
    Meeting, SourceName,
    diff::{self, DiffError, FieldChange},
};

pub use merge::merged;

/// Fields that say which row it is, and are not for changing.
const FIXED: [&str; 2] = ["key", "slug"];
/// When it was last changed. Nobody changes this alone.
const UPDATED: &str = "updated";
/// The day somebody last confirmed it.
const CONFIRMED: &str = "confirmed";
/// Of two of these the later one stands, whoever has it.
const LATER_STANDS: [&str; 2] = [CONFIRMED, UPDATED];

/// A servant's changes to one listing, as they stand.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Layer {
    /// Which fields say something else.
    #[serde(default, skip_serializing_if = "Patch::is_empty")]
    pub patch: Patch,
    /// Why the listing is not to be seen; `None` where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<Hidden>,
}

/// Why a listing is not to be seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hidden {
    /// A servant took it out of the directory.
    Removed,
    /// It is the same meeting as another listing, which stands for both.
    MergedInto {
        /// The other's list.
        source: SourceName,
        /// The other's key in that list.
        key: Box<str>,
    },
}

/// Fields of a meeting's stored form that are to be something else, by their names (`name`, `schedule`, `venue`).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Patch(BTreeMap<Box<str>, Field>);

/// One field that is to be something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// What the list said when it was changed; `None` where it said nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<Value>,
    /// What it is to say; `None` where it is to say nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<Value>,
}

/// Why a layer cannot be put on a listing, or taken back.
#[derive(Debug, Error)]
pub enum EditError {
    /// With these fields it is no meeting that this program understands.
    #[error("the changed listing cannot be read")]
    Unreadable(#[from] serde_json::Error),
    /// These fields were changed again afterwards.
    #[error("changed again afterwards: {}", .0.join(", "))]
    ChangedSince(Vec<String>),
}

impl Patch {
    /// What makes `wanted` of `list`. Their keys and slugs do not count.
    ///
    /// # Errors
    /// When one of them has no stored form.
    pub fn between(list: &Meeting, wanted: &Meeting) -> Result<Self, EditError> {
        let (list, wanted) = (stored(list)?, stored(wanted)?);
        let names = list.keys().chain(wanted.keys()).filter(|name| !FIXED.contains(&name.as_str()));
        let differing = names.filter(|name| list.get(*name) != wanted.get(*name));
        let field = |name: &String| Field {
            // What the list said is to be known again where it has moved on since. A later date stands without that.
            list: list.get(name).filter(|_| !later_stands(name)).cloned(),
            now: wanted.get(name).cloned(),
        };
        Ok(Self(differing.map(|name| (name.as_str().into(), field(name))).collect()))
    }

    /// Does it change nothing?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names of the fields it changes, in the order of their letters.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(|name| &**name)
    }

    /// Gives up the change of one field. `false` when there was none.
    pub fn drop_field(&mut self, name: &str) -> bool {
        self.0.remove(name).is_some()
    }

    /// The change of one field, if there is one.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.0.get(name)
    }

    /// Takes over the changes of another patch on the same listing, which win where both change a field.
    pub fn take_over(&mut self, newer: Self) {
        self.0.extend(newer.0);
    }

    /// The listing with these changes. Where the list was changed or confirmed later than here, its own date stands.
    ///
    /// # Errors
    /// [`EditError::Unreadable`] when that is no meeting.
    pub fn apply(&self, list: &Meeting) -> Result<Meeting, EditError> {
        let mut fields = stored(list)?;
        for (name, field) in &self.0 {
            let listed = fields.get(&**name);
            if later_stands(name) && is_later(listed, field.now.as_ref()) {
                continue;
            }
            match &field.now {
                Some(value) => fields.insert(name.to_string(), value.clone()),
                None => fields.remove(&**name),
            };
        }
        Ok(serde_json::from_value(Value::Object(fields))?)
    }

    /// Fields in which the list no longer says what it said when they were changed here: `before` is what it said
    /// then, `after` what it says now. The change here still holds.
    ///
    /// # Errors
    /// When the listing has no stored form.
    pub fn outdated(&self, list: &Meeting) -> Result<Vec<FieldChange>, EditError> {
        let fields = stored(list)?;
        // That the list was changed or confirmed too is nothing to look at again.
        let lasting = self.0.iter().filter(|(name, _)| !later_stands(name));
        let moved = lasting.filter(|(name, field)| fields.get(&***name) != field.list.as_ref());
        Ok(moved
            .map(|(name, field)| FieldChange {
                field: name.to_string(),
                before: field.list.clone(),
                after: fields.get(&**name).cloned(),
            })
            .collect())
    }

    /// The list's row with the changes done to it; as it is where they do not fit.
    pub fn shown(&self, list: &Meeting) -> Meeting {
        self.apply(list).unwrap_or_else(|_| list.clone())
    }

    /// That it was changed says nothing where nothing is changed.
    fn drop_lone_hour(&mut self) {
        if self.0.keys().all(|name| later_stands(name)) {
            self.0.remove(UPDATED);
        }
    }
}

impl Layer {
    /// Is the listing as its list has it?
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The listing as it is to be seen; `None` where it is not to be seen.
    pub fn apply(&self, list: &Meeting) -> Option<Meeting> {
        match self.hidden {
            Some(_) => None,
            None => Some(self.shown(list)),
        }
    }

    /// The listing with what was changed, hidden or not. Where the changes no longer fit what the list says, the list's
    /// own row stands: a meeting must not vanish for that.
    pub fn shown(&self, list: &Meeting) -> Meeting {
        self.patch.shown(list)
    }

    /// This layer, made to show `wanted` of `list`. A change that stays goes on remembering what the list said when it
    /// was made.
    ///
    /// # Errors
    /// When one of them has no stored form.
    pub fn changed_to(&self, list: &Meeting, wanted: &Meeting) -> Result<Self, EditError> {
        let mut patch = Patch::between(list, wanted)?;
        for (name, field) in &mut patch.0 {
            if let Some(old) = self.patch.0.get(name).filter(|old| old.now == field.now) {
                *field = old.clone();
            }
        }
        patch.drop_lone_hour();
        Ok(Self { patch, hidden: self.hidden.clone() })
    }

    /// As it may be kept for good beside the name of who made it so: with the week of its confirmation, and without
    /// the hour of its last change. Hours over many weeks would tell who acts at the same time in two places.
    #[must_use]
    pub fn without_hours(&self) -> Self {
        let mut kept = self.clone();
        kept.patch.0.remove(UPDATED);
        kept.in_weeks(Timestamp::MAX)
    }

    /// This layer with the week, from Monday in UTC, for what was changed or confirmed before a time.
    #[must_use]
    pub fn in_weeks(&self, before: Timestamp) -> Self {
        let mut kept = self.clone();
        for name in LATER_STANDS {
            let Some(field) = kept.patch.0.get_mut(name) else { continue };
            field.list = None;
            if let Some(week) = field.now.as_ref().and_then(|now| in_week(name, now, before)) {
                field.now = Some(week);
            }
        }
        kept.patch.drop_lone_hour();
        kept
    }

    /// This layer without what a change from `before` to `after` did, whatever was changed since in other fields. When
    /// it was last changed is not taken back, and of confirmations the weeks are compared: no more is kept of them.
    ///
    /// # Errors
    /// [`EditError::ChangedSince`] with the fields that were changed again.
    pub fn undo(&self, before: &Self, after: &Self) -> Result<Self, EditError> {
        let mut undone = self.clone();
        let mut lost = BTreeSet::new();
        if before.hidden != after.hidden {
            if self.hidden == after.hidden {
                undone.hidden = before.hidden.clone();
            } else {
                lost.insert("hidden".to_owned());
            }
        }
        let names: BTreeSet<_> = before.patch.0.keys().chain(after.patch.0.keys()).collect();
        for name in names.into_iter().filter(|name| &***name != UPDATED) {
            let (was, became) = (before.patch.0.get(name), after.patch.0.get(name));
            let in_weeks = |now: &Value| in_week(name, now, Timestamp::MAX).unwrap_or_else(|| now.clone());
            let wanted = |field: Option<&Field>| field.map(|field| field.now.as_ref().map(in_weeks));
            if wanted(was) == wanted(became) {
                continue;
            }
            if wanted(self.patch.0.get(name)) != wanted(became) {
                lost.insert(name.to_string());
                continue;
            }
            match was {
                Some(field) => undone.patch.0.insert(name.clone(), field.clone()),
                None => undone.patch.0.remove(name),
            };
        }
        undone.patch.drop_lone_hour();
        if lost.is_empty() { Ok(undone) } else { Err(EditError::ChangedSince(lost.into_iter().collect())) }
    }

    /// What a reader of the listing sees differently between two layers on it, field by field.
    ///
    /// # Errors
    /// When the listing has no stored form.
    pub fn changes(list: &Meeting, before: &Self, after: &Self) -> Result<Vec<FieldChange>, DiffError> {
        diff::fields(&before.shown(list), &after.shown(list))
    }
}

fn later_stands(name: &str) -> bool {
    LATER_STANDS.contains(&name)
}

/// Is the list's date or time after ours?
fn is_later(list: Option<&Value>, ours: Option<&Value>) -> bool {
    let texts = list.and_then(Value::as_str).zip(ours.and_then(Value::as_str));
    texts.is_some_and(|(list, ours)| match (list.parse::<Timestamp>(), ours.parse::<Timestamp>()) {
        (Ok(list), Ok(ours)) => list > ours,
        // Dates are stored so that their letters are in their order.
        _ => list > ours,
    })
}

/// Of a time or a day before `before`, the week.
fn in_week(name: &str, value: &Value, before: Timestamp) -> Option<Value> {
    let text = value.as_str()?;
    let week = match name {
        UPDATED => week_of(text.parse().ok().filter(|time| *time < before)?)?.to_string(),
        CONFIRMED => monday(text.parse().ok().filter(|day| *day < utc(before))?)?.to_string(),
        _ => return None,
    };
    Some(Value::String(week))
}

fn utc(time: Timestamp) -> Date {
    time.to_zoned(TimeZone::UTC).date()
}

/// The Monday of a week.
fn monday(day: Date) -> Option<Date> {
    day.checked_sub(jiff::Span::new().days(day.weekday().to_monday_zero_offset())).ok()
}

fn week_of(time: Timestamp) -> Option<Timestamp> {
    Some(monday(utc(time))?.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

/// A row of our own with the week, from Monday in UTC, for what was changed or confirmed before a time.
#[must_use]
pub fn in_weeks(row: &Meeting, before: Timestamp) -> Meeting {
    let time = |time: Timestamp| if time < before { week_of(time).unwrap_or(time) } else { time };
    let day = |day: Date| if day < utc(before) { monday(day).unwrap_or(day) } else { day };
    Meeting { updated: row.updated.map(time), confirmed: row.confirmed.map(day), ..row.clone() }
}

/// What somebody would have of a listing, as it may wait beside their name: with the week of its last confirmation,
/// and without the hour of its last change.
#[must_use]
pub fn without_hours(meeting: &Meeting) -> Meeting {
    Meeting { updated: None, ..in_weeks(meeting, Timestamp::MAX) }
}

fn stored(meeting: &Meeting) -> Result<Map<String, Value>, serde_json::Error> {
    match serde_json::to_value(meeting)? {
        Value::Object(fields) => Ok(fields),
        _ => Ok(Map::new()),
    }
}
