//! A meeting's script: what happens in it, in which order, who reads, for how long.
//!
//! A script is data (one TOML file per script and language in `content/<language>/scripts`), so that the format is
//! the same in every room, on paper and on a phone without a network, and a group can put its own words in it:
//!
//! - [`Script::read`] reads a file and checks it: every script has the same frame, whatever is between,
//! - [`Script::fit`] makes a script as long as a listing says the meeting is,
//! - [`Script::with_texts`] puts a group's own words in, and only its words,
//! - [`Script::at`] tells where a meeting is, from the time since its start.
//!
//! **The frame.** The opening is first. There is one closing; nothing but fellowship time comes after it. Between
//! them something happens: a silence, a topic, questions or sharing. [`Script::safety`] belongs to the opening and is
//! shown with it always; nobody can write it away.
//!
//! Nothing here knows who is in the room, who holds the floor, or what time it is.

mod error;
mod fit;
mod kind;
mod own;
mod parse;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

pub use error::{Place, Problem, ScriptError};
pub use kind::{Flavour, Kind, Reader};
pub use own::OwnText;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 64 * 1024;
/// The longest title of a script or a step, in characters.
pub const MAX_TITLE: usize = 80;
/// The longest text of a step, of `about` and of `safety`, in characters.
pub const MAX_TEXT: usize = 6_000;
/// The fewest and the most steps of a script: an opening and a closing at least.
pub const STEPS: std::ops::RangeInclusive<usize> = 2..=40;
/// How long one step may be in a file, in minutes. [`Script::fit`] may make a step longer.
pub const STEP_MINUTES: std::ops::RangeInclusive<i64> = 1..=90;
/// The longest script in a file, fellowship time included, in minutes.
pub const MAX_MINUTES: u32 = 240;
/// How long one share may be, in minutes.
pub const SHARE_MINUTES: std::ops::RangeInclusive<i64> = 1..=10;

/// A script as a room runs it, in one language and one flavour.
///
/// Only [`Script::read`] makes one, so one that exists keeps the frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Script {
    /// The same in every language: the name of its file.
    pub id: ScriptId,
    /// Usual or secular.
    pub flavour: Flavour,
    /// At most [`MAX_TITLE`] characters.
    pub title: String,
    /// What happens and for whom, in a sentence or two.
    pub about: String,
    /// The rules of the room. Pages show it with the opening, whatever a group has written there.
    pub safety: String,
    /// How long one share may be, in minutes (1 to 10).
    pub share_minutes: u8,
    /// In order; the opening is the first.
    pub steps: Vec<Step>,
}

/// One step of a script.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Step {
    /// What sort of thing happens.
    pub kind: Kind,
    /// At most [`MAX_TITLE`] characters.
    pub title: String,
    /// Who reads the text aloud.
    pub reader: Reader,
    /// How long it lasts, at least one.
    pub minutes: u16,
    /// One person has the floor for the whole step, not for [`Script::share_minutes`]. Only in a topic.
    pub speaker: bool,
    /// What is read or shown. Plain text; an empty line separates paragraphs. See [`Step::paragraphs`].
    pub text: String,
}

/// Where a meeting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Position {
    /// It has not begun.
    Before,
    /// It is in a step.
    During {
        /// Index into [`Script::steps`].
        step: usize,
        /// Whole seconds since that step began; less than [`Step::seconds`].
        seconds: u32,
    },
    /// Everything is over, fellowship time too.
    After,
}

/// The name of a script: the name of its file without `.toml`. Lower-case letters, digits and hyphens, at most 40.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct ScriptId(String);

impl ScriptId {
    /// As it is written in file names and addresses.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ScriptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for ScriptId {
    type Err = ScriptError;

    /// Refuses whatever could be a path or could not stand in an address.
    fn from_str(text: &str) -> Result<Self, ScriptError> {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        match (1..=40).contains(&text.len()) && text.bytes().all(plain) {
            true => Ok(Self(text.to_owned())),
            false => Err(Problem::Id.at(Place::File)),
        }
    }
}

impl Script {
    /// How long everything is, fellowship time included, in minutes.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        total(&self.steps)
    }

    /// How long the meeting proper is, up to the end of the closing, in minutes: what a listing calls its duration.
    #[must_use]
    pub fn meeting_minutes(&self) -> u32 {
        total(&self.steps[..self.meeting_steps()])
    }

    /// How many steps the meeting proper has, the closing included.
    fn meeting_steps(&self) -> usize {
        self.steps.iter().position(|step| step.kind == Kind::Closing).map_or(self.steps.len(), |at| at + 1)
    }

    /// When a step begins, in seconds after the start. An index past the end gives the end of everything.
    #[must_use]
    pub fn begins(&self, step: usize) -> u32 {
        self.steps.iter().take(step).map(Step::seconds).sum()
    }

    /// How long one turn in a step may be, in seconds: a share, or all of the step where one person speaks. Never
    /// longer than the step; zero for an index past the end.
    #[must_use]
    pub fn share_seconds(&self, step: usize) -> u32 {
        let share = u32::from(self.share_minutes) * 60;
        self.steps
            .get(step)
            .map_or(0, |step| if step.speaker { step.seconds() } else { share.min(step.seconds()) })
    }

    /// Where the meeting is, so many seconds after its start (negative: before it).
    ///
    /// The clock alone decides: a room that was away comes back to the step where it would have been.
    #[must_use]
    pub fn at(&self, elapsed_seconds: i64) -> Position {
        let Ok(elapsed) = u64::try_from(elapsed_seconds) else { return Position::Before };
        let Ok(mut left) = u32::try_from(elapsed) else { return Position::After };
        for (step, length) in self.steps.iter().map(Step::seconds).enumerate() {
            match left.checked_sub(length) {
                None => return Position::During { step, seconds: left },
                Some(rest) => left = rest,
            }
        }
        Position::After
    }
}

impl Step {
    /// How long it lasts, in seconds.
    #[must_use]
    pub fn seconds(&self) -> u32 {
        u32::from(self.minutes) * 60
    }

    /// The text's paragraphs, none of them empty.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        paragraphs(&self.text)
    }
}

/// The paragraphs of a script's text, [`Script::safety`] as well: an empty line separates them.
pub fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty())
}

fn total(steps: &[Step]) -> u32 {
    steps.iter().map(|step| u32::from(step.minutes)).sum()
}
