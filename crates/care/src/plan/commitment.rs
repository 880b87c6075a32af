//! One thing somebody means to do.

use std::collections::BTreeSet;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use serde_json::{Map, Value};

use super::LONGEST_TEXT;
use crate::words::{fits, is_id};

/// The most days on which one commitment is noted as kept: five years of every day.
pub(super) const MOST_DONE: usize = 1_830;

/// The longest public name of a meeting.
const LONGEST_SLUG: usize = 200;

/// What kind of thing it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A meeting to go to.
    Meeting,
    /// The first one, by name.
    FirstMeeting,
    /// Somebody who comes along at first.
    Companion,
    /// A sponsor, or one for a time.
    Sponsor,
    /// The meeting where one belongs.
    HomeGroup,
    /// Something to do for a group.
    Service,
    /// Anything else.
    #[default]
    Other,
}

/// How one takes part in a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// Being there.
    InPerson,
    /// Over a line.
    Online,
    /// Either.
    Hybrid,
}

/// Days of the week; 0 is Sunday. In JSON a list of numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Days(u8);

impl Days {
    /// These days; a number above 6 is none.
    #[must_use]
    pub fn of(days: impl IntoIterator<Item = u8>) -> Self {
        Self(days.into_iter().filter(|day| *day <= 6).fold(0, |all, day| all | (1 << day)))
    }

    /// Is this day among them?
    #[must_use]
    pub fn contains(self, day: u8) -> bool {
        day <= 6 && self.0 & (1 << day) != 0
    }

    /// The days in order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..=6).filter(move |day| self.contains(*day))
    }
}

impl Serialize for Days {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Days {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let days = Vec::<u8>::deserialize(deserializer)?;
        if days.iter().any(|day| *day > 6) {
            return Err(D::Error::custom("a week has the days 0 to 6"));
        }
        Ok(Self::of(days))
    }
}

/// One thing somebody means to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Commitment {
    /// Tells it from the others of this plan, and means nothing outside.
    pub id: String,
    /// What kind of thing it is.
    #[serde(default)]
    pub kind: Kind,
    /// The meeting's public name in the directory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// What it is, in words.
    #[serde(default)]
    pub text: String,
    /// On which days of the week.
    #[serde(default)]
    pub days: Days,
    /// When, there. In JSON `HH:MM`.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "hour_minute")]
    pub time: Option<Time>,
    /// How.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attendance: Option<Attendance>,
    /// The days on which it was kept.
    #[serde(default)]
    pub done: BTreeSet<Date>,
    #[serde(flatten)]
    more: Map<String, Value>,
}

impl Commitment {
    /// A commitment with nothing said about it yet.
    #[must_use]
    pub fn new(id: impl Into<String>, kind: Kind) -> Self {
        Self {
            id: id.into(),
            kind,
            slug: None,
            text: String::new(),
            days: Days::default(),
            time: None,
            attendance: None,
            done: BTreeSet::new(),
            more: Map::new(),
        }
    }

    pub(super) fn sized(&self) -> bool {
        is_id(&self.id)
            && fits(&self.text, LONGEST_TEXT)
            && self.slug.as_ref().is_none_or(|slug| slug.len() <= LONGEST_SLUG)
            && self.done.len() <= MOST_DONE
    }

    pub(super) fn forget_more(&mut self) {
        self.more.clear();
    }
}

/// A time of day as a browser writes it.
mod hour_minute {
    use jiff::civil::Time;
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<S: Serializer>(time: &Option<Time>, serializer: S) -> Result<S::Ok, S::Error> {
        match time {
            Some(time) => serializer.collect_str(&format_args!("{:02}:{:02}", time.hour(), time.minute())),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Time>, D::Error> {
        let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
        let parts = text.split_once(':').filter(|(hour, minute)| hour.len() == 2 && minute.len() == 2);
        let number = |digits: &str| {
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse::<i8>().ok()).flatten()
        };
        let time = parts.and_then(|(hour, minute)| Time::new(number(hour)?, number(minute)?, 0, 0).ok());
        time.map(Some).ok_or_else(|| D::Error::custom("a time of day is HH:MM"))
    }
}
