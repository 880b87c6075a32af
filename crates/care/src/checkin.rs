//! A check-in: how a day is, in a few taps and one line.
//!
//! It counts nothing and judges nothing; a hard day is a day like any other here.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;

use crate::{
    Unreadable,
    plan::{VersionOne, read_versioned, write_bounded},
    words::fits,
};

/// The most characters of the line.
pub const LONGEST_LINE: usize = 280;
/// The most meetings of one check-in.
pub const MOST_MEETINGS: u8 = 50;
/// The most bytes of one.
const LONGEST: usize = 8_000;

/// How it is, from 1 (bad) to 5 (good).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Mood(u8);

/// How strong the wish to use is, from 0 (none) to 4 (very strong).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Craving(u8);

/// A tap that is not on the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum OffScale {
    /// A mood.
    #[error("mood goes from 1 to 5")]
    Mood,
    /// A craving.
    #[error("craving goes from 0 to 4")]
    Craving,
    /// More meetings than a check-in can be about.
    #[error("at most {MOST_MEETINGS} meetings")]
    Meetings,
    /// A line that is too long.
    #[error("the line has at most {LONGEST_LINE} characters")]
    Line,
}

impl TryFrom<u8> for Mood {
    type Error = OffScale;

    fn try_from(number: u8) -> Result<Self, OffScale> {
        if (1..=5).contains(&number) { Ok(Self(number)) } else { Err(OffScale::Mood) }
    }
}

impl TryFrom<u8> for Craving {
    type Error = OffScale;

    fn try_from(number: u8) -> Result<Self, OffScale> {
        if number <= 4 { Ok(Self(number)) } else { Err(OffScale::Craving) }
    }
}

impl From<Mood> for u8 {
    fn from(mood: Mood) -> Self {
        mood.0
    }
}

impl From<Craving> for u8 {
    fn from(craving: Craving) -> Self {
        craving.0
    }
}

/// One check-in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CheckIn {
    v: VersionOne,
    /// Which day it is about.
    pub day: Date,
    /// How it is.
    pub mood: Mood,
    /// How strong the wish to use is.
    pub craving: Craving,
    /// To how many meetings the person went.
    #[serde(default)]
    meetings: u8,
    /// One line, if they like.
    #[serde(default)]
    line: String,
    #[serde(flatten)]
    more: Map<String, Value>,
}

impl CheckIn {
    /// A check-in without a line.
    ///
    /// # Errors
    /// When there are more meetings than a check-in can be about.
    pub fn new(day: Date, mood: Mood, craving: Craving, meetings: u8) -> Result<Self, OffScale> {
        if meetings > MOST_MEETINGS {
            return Err(OffScale::Meetings);
        }
        Ok(Self { v: VersionOne, day, mood, craving, meetings, line: String::new(), more: Map::new() })
    }

    /// The same with a line.
    ///
    /// # Errors
    /// When it is too long.
    pub fn with_line(mut self, line: &str) -> Result<Self, OffScale> {
        let line = line.trim();
        if !fits(line, LONGEST_LINE) {
            return Err(OffScale::Line);
        }
        line.clone_into(&mut self.line);
        Ok(self)
    }

    /// To how many meetings the person went.
    #[must_use]
    pub fn meetings(&self) -> u8 {
        self.meetings
    }

    /// The line; often none.
    #[must_use]
    pub fn line(&self) -> &str {
        &self.line
    }

    /// Reads one.
    ///
    /// # Errors
    /// When it is none or too large.
    pub fn read(json: &[u8]) -> Result<Self, Unreadable> {
        let read: Self = read_versioned(json, LONGEST)?;
        let sized = read.meetings <= MOST_MEETINGS && fits(&read.line, LONGEST_LINE);
        sized.then_some(read).ok_or(Unreadable::TooLarge)
    }

    /// As it is sealed.
    ///
    /// # Errors
    /// When it is too large, by what a newer program put beside.
    pub fn write(&self) -> Result<Vec<u8>, Unreadable> {
        write_bounded(self, LONGEST)
    }

    pub(crate) fn forget_more(&mut self) {
        self.more.clear();
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn taps(mood: u8, craving: u8) -> Result<CheckIn, OffScale> {
        CheckIn::new(date(2026, 11, 26), mood.try_into()?, craving.try_into()?, 1)
    }

    #[test]
    fn taps_stay_on_their_scales() {
        assert_eq!(
            (taps(0, 0), taps(6, 0), taps(1, 5)),
            (Err(OffScale::Mood), Err(OffScale::Mood), Err(OffScale::Craving))
        );
        assert!(taps(1, 0).is_ok() && taps(5, 4).is_ok());
        let one = taps(3, 2).unwrap();
        assert!(one.clone().with_line(&"é".repeat(280)).is_ok());
        assert_eq!(one.with_line(&"é".repeat(281)), Err(OffScale::Line));
        let day = date(2026, 11, 26);
        assert_eq!(CheckIn::new(day, Mood(3), Craving(0), 51), Err(OffScale::Meetings));
    }

    #[test]
    fn it_is_read_as_it_was_written_with_what_is_newer() {
        let one = taps(3, 2).unwrap().with_line(" a long day ").unwrap();
        assert_eq!(one.line(), "a long day");
        assert_eq!(CheckIn::read(&one.write().unwrap()), Ok(one));
        let newer = br#"{"v":1,"day":"2026-11-26","mood":2,"craving":4,"sleep":6}"#;
        let read = CheckIn::read(newer).unwrap();
        let again: Value = serde_json::from_slice(&read.write().unwrap()).unwrap();
        assert_eq!((&again["sleep"], read.meetings()), (&Value::from(6), 0));
        for (bad, why) in [
            (&br#"{"v":1,"day":"2026-11-26","mood":0,"craving":4}"#[..], Unreadable::Broken),
            (br#"{"v":1,"day":"2026-02-30","mood":1,"craving":4}"#, Unreadable::Broken),
            (br#"{"v":2}"#, Unreadable::Newer),
            (br#"{"v":1,"day":"2026-11-26","mood":1,"craving":4,"meetings":51}"#, Unreadable::TooLarge),
        ] {
            assert_eq!(CheckIn::read(bad), Err(why));
        }
    }
}
