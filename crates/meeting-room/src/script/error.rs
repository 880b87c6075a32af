//! What can be wrong with a script, said so that whoever wrote the file can put it right.

use std::fmt;

use super::kind::{Kind, Reader};
use super::{MAX_BYTES, MAX_MINUTES, SHARE_MINUTES, STEP_MINUTES, STEPS};

/// Where in a script something is wrong, what, and what to do about it. Prints as one line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}{problem}")]
pub struct ScriptError {
    /// Where.
    pub place: Place,
    /// What, and what to do.
    pub problem: Problem,
}

/// A place in a script file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The file as a whole, or what stands before its first step.
    File,
    /// A character of it; both count from 1.
    Line {
        /// Line.
        line: usize,
        /// Column, in characters.
        column: usize,
    },
    /// A step.
    Step {
        /// Counts from 1, as people do.
        number: usize,
        /// The line on which it begins, where the step comes from a file.
        line: Option<usize>,
    },
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => Ok(()),
            Self::Line { line, column } => write!(f, "line {line}, column {column}: "),
            Self::Step { number, line: None } => write!(f, "step {number}: "),
            Self::Step { number, line: Some(line) } => write!(f, "step {number} (line {line}): "),
        }
    }
}

/// What is wrong, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// The name of the file cannot be a script's.
    #[error("a script's name may have small letters, digits and hyphens only, 40 at most; rename the file")]
    Id,
    /// More than [`MAX_BYTES`].
    #[error("the file is larger than {most} kB; shorten its texts", most = MAX_BYTES / 1024)]
    TooLarge,
    /// Not TOML, a key too many or too few, or a value of the wrong sort. The message is the TOML reader's.
    #[error("{0}")]
    Toml(String),
    /// A kind nobody knows.
    #[error("unknown kind {0:?}; use one of {kinds}", kinds = list(Kind::ALL.map(Kind::name)))]
    Kind(String),
    /// A reader nobody knows.
    #[error("unknown reader {0:?}; use one of {readers}", readers = list(Reader::ALL.map(Reader::name)))]
    Reader(String),
    /// A step too short or too long.
    #[error("minutes = {0}; a step has {least} to {most}", least = STEP_MINUTES.start(), most = STEP_MINUTES.end())]
    Minutes(i64),
    /// A speaker elsewhere than in a topic.
    #[error("speaker = true in a step of kind {0}; only a topic gives one person the whole step")]
    Speaker(&'static str),
    /// Longer than any meeting.
    #[error("all steps together take {0} minutes; make them {MAX_MINUTES} at most")]
    Total(u32),
    /// A share too short or too long.
    #[error("share_minutes = {0}; one share has {least} to {most}", least = SHARE_MINUTES.start(), most = SHARE_MINUTES.end())]
    ShareMinutes(i64),
    /// Too few or too many steps.
    #[error("{0} steps; a script has {least} to {most} ([[step]] begins one)", least = STEPS.start(), most = STEPS.end())]
    Steps(usize),
    /// A title or text with nothing in it.
    #[error("`{0}` is empty; write at least a sentence, or a word for a title")]
    Empty(&'static str),
    /// A title or text beyond [`super::MAX_TITLE`] or [`super::MAX_TEXT`].
    #[error("`{key}` has {length} characters; shorten it to {most}")]
    Long {
        /// Which.
        key: &'static str,
        /// Characters found.
        length: usize,
        /// Characters allowed.
        most: usize,
    },
    /// A character that cannot be seen and can turn the text round or spoil a screen.
    #[error("`{key}` has the invisible character U+{code:04X}; take it out")]
    Invisible {
        /// Which.
        key: &'static str,
        /// The character.
        code: u32,
    },
    /// The first step is something else.
    #[error("the first step is not the opening; begin with kind = \"opening\"")]
    NoOpening,
    /// A second opening.
    #[error("a second opening; keep the first and make this one a reading")]
    SecondOpening,
    /// No closing.
    #[error("there is no closing; end with kind = \"closing\" (fellowship may follow it)")]
    NoClosing,
    /// A second closing.
    #[error("a second closing; keep one")]
    SecondClosing,
    /// Something other than fellowship after the closing.
    #[error("{0} after the closing; only fellowship may follow it, so move this step up")]
    AfterClosing(&'static str),
    /// Fellowship before the closing.
    #[error("fellowship before the closing; move it to the end")]
    EarlyFellowship,
    /// Fellowship twice.
    #[error("a second fellowship step; make them one")]
    SecondFellowship,
    /// Nothing but frame.
    #[error("nothing happens between opening and closing; add a silence, topic, questions or sharing step")]
    NoHeart,
    /// A group's own text for a step that the script does not have.
    #[error("the script has only {0} steps; take this text out")]
    NoSuchStep(usize),
}

impl Problem {
    pub(super) fn at(self, place: Place) -> ScriptError {
        ScriptError { place, problem: self }
    }
}

fn list<const N: usize>(words: [&str; N]) -> String {
    words.join(", ")
}
