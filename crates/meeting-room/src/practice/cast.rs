//! The made-up people of a practice meeting, and what they say: a file below `content/<language>/practice`.

use std::collections::BTreeSet;

use privacy::check::details::{self, Cleared, Leave};
use serde::Deserialize;
use thiserror::Error;

use crate::{Milestone, script::Kind};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 64 * 1024;
/// The fewest and the most people: one chairs, and somebody has to answer.
const PEOPLE: std::ops::RangeInclusive<usize> = 2..=12;
/// The most shares in a file.
const MOST_SHARES: usize = 80;
/// A share of more characters is told in several parts, cut between paragraphs, as one would send it in a room.
const ONE_PART: usize = 900;
/// The most characters of a name and of what is said about somebody.
const LONGEST_NAME: usize = 16;
/// And of a line about somebody or about the meeting.
const LONGEST_LINE: usize = 400;

/// What is wrong with a file, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CastError {
    /// More than [`MAX_BYTES`].
    #[error("the file is larger than {most} kB; shorten its shares", most = MAX_BYTES / 1024)]
    TooLarge,
    /// Not TOML, or a key too many or too few. The message is the TOML reader's.
    #[error("{0}")]
    Toml(String),
    /// Too few or too many people.
    #[error("{0} people; a cast has {least} to {most}", least = PEOPLE.start(), most = PEOPLE.end())]
    People(usize),
    /// A name that could be taken for a handle of this site, or is none.
    #[error("the handle {0:?} is not one word of 1 to {LONGEST_NAME} letters; the site's own have two words")]
    Name(String),
    /// Two people who could be taken for each other.
    #[error("two people are called {0:?}, or look alike; give one another name")]
    Alike(String),
    /// An id twice.
    #[error("the id {0:?} stands twice; give each person one of their own")]
    Twice(String),
    /// An empty or overlong line.
    #[error("`{0}` is empty or longer than {LONGEST_LINE} characters")]
    Line(&'static str),
    /// Too many shares.
    #[error("{0} shares; {MOST_SHARES} at most")]
    Shares(usize),
    /// A share of nobody.
    #[error("share {0}: nobody has the id {1:?}; `by` is the id of somebody of the cast")]
    Nobody(usize, String),
    /// A step nobody knows.
    #[error("share {0}: unknown step {1:?}; use the kind of one of the script's steps")]
    Step(usize, String),
    /// Neither text nor milestone, or both.
    #[error("share {0}: give either `text` or, in the step for milestones, `milestone`")]
    Neither(usize),
    /// A milestone nobody knows.
    #[error("share {0}: unknown milestone {1:?}; write for example \"days-30\" or \"years-7\"")]
    Milestone(usize, String),
    /// A text that the room would not let through.
    #[error("share {0}: the check for personal details holds it: {1}")]
    Held(usize, details::Held),
}

/// A practice meeting's people and what they say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cast {
    /// The script it is made for.
    pub script: Box<str>,
    /// In its secular wording.
    pub secular: bool,
    /// What the practice meeting is called.
    pub title: Box<str>,
    /// What it is, in a sentence or two.
    pub about: Box<str>,
    /// A native speaker has read it.
    pub reviewed: bool,
    /// Who is there; the first one chairs.
    pub people: Vec<Player>,
    /// What they say, in order.
    pub parts: Vec<Part>,
}

/// Somebody who does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Player {
    /// One word; a handle of this site has two.
    pub name: Box<str>,
    /// A line about them.
    pub about: Box<str>,
}

/// What one of them says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Whose it is: an index into [`Cast::people`].
    pub by: usize,
    /// In which kind of step.
    pub step: Kind,
    /// What it is.
    pub words: Words,
}

/// What somebody of the cast says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// Words.
    Text(Cleared),
    /// How long they have been on the way.
    Milestone(Milestone),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCast {
    script: String,
    #[serde(default)]
    secular: bool,
    title: String,
    about: String,
    #[serde(default = "yes")]
    reviewed: bool,
    #[serde(default)]
    cast: Vec<RawPlayer>,
    #[serde(default)]
    share: Vec<RawShare>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPlayer {
    id: String,
    handle: String,
    about: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawShare {
    by: String,
    step: String,
    text: Option<String>,
    milestone: Option<String>,
}

fn yes() -> bool {
    true
}

impl Cast {
    /// Reads a file.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn read(toml: &str) -> Result<Self, CastError> {
        if toml.len() > MAX_BYTES {
            return Err(CastError::TooLarge);
        }
        let raw: RawCast = toml::from_str(toml).map_err(|error| CastError::Toml(error.to_string()))?;
        let ids = ids(&raw.cast)?;
        if raw.share.len() > MOST_SHARES {
            return Err(CastError::Shares(raw.share.len()));
        }
        let mut parts = Vec::new();
        for (share, number) in raw.share.iter().zip(1..) {
            parts.extend(read_share(share, number, &ids)?);
        }
        Ok(Self {
            script: raw.script.into(),
            secular: raw.secular,
            title: line("title", &raw.title)?,
            about: line("about", &raw.about)?,
            reviewed: raw.reviewed,
            people: people(&raw.cast)?,
            parts,
        })
    }
}

fn ids(cast: &[RawPlayer]) -> Result<Vec<&str>, CastError> {
    if !PEOPLE.contains(&cast.len()) {
        return Err(CastError::People(cast.len()));
    }
    let ids: Vec<&str> = cast.iter().map(|player| player.id.as_str()).collect();
    let mut seen = BTreeSet::new();
    match ids.iter().find(|id| !seen.insert(**id)) {
        Some(twice) => Err(CastError::Twice((*twice).to_owned())),
        None => Ok(ids),
    }
}

fn people(cast: &[RawPlayer]) -> Result<Vec<Player>, CastError> {
    let mut looks = BTreeSet::new();
    let player = |raw: &RawPlayer| {
        let letters = raw.handle.chars().count();
        if !(1..=LONGEST_NAME).contains(&letters) || !raw.handle.chars().all(char::is_alphabetic) {
            return Err(CastError::Name(raw.handle.clone()));
        }
        if !looks.insert(privacy::skeleton(&raw.handle)) {
            return Err(CastError::Alike(raw.handle.clone()));
        }
        Ok(Player { name: raw.handle.as_str().into(), about: line("about", &raw.about)? })
    };
    cast.iter().map(player).collect()
}

fn read_share(share: &RawShare, number: usize, ids: &[&str]) -> Result<Vec<Part>, CastError> {
    let by = ids.iter().position(|id| *id == share.by);
    let by = by.ok_or_else(|| CastError::Nobody(number, share.by.clone()))?;
    let step = Kind::named(&share.step).ok_or_else(|| CastError::Step(number, share.step.clone()))?;
    let part = |words| Part { by, step, words };
    match (&share.text, &share.milestone) {
        (Some(text), None) => {
            let cleared = pieces(text).into_iter().map(|piece| {
                let clear = details::clear(&piece, Leave::Names);
                clear.map(|words| part(Words::Text(words))).map_err(|held| CastError::Held(number, held))
            });
            cleared.collect()
        }
        (None, Some(name)) if step == Kind::Milestones => {
            let milestone = Milestone::named(name);
            let milestone = milestone.ok_or_else(|| CastError::Milestone(number, name.clone()))?;
            Ok(vec![part(Words::Milestone(milestone))])
        }
        _ => Err(CastError::Neither(number)),
    }
}

/// A text in pieces of whole paragraphs.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for paragraph in text.trim().split("\n\n") {
        let letters = |text: &str| text.chars().count();
        match pieces.last_mut() {
            Some(piece) if letters(piece) + letters(paragraph) <= ONE_PART => {
                piece.push_str("\n\n");
                piece.push_str(paragraph);
            }
            _ => pieces.push(paragraph.to_owned()),
        }
    }
    pieces
}

fn line(key: &'static str, text: &str) -> Result<Box<str>, CastError> {
    let text = text.trim();
    let fits = !text.is_empty() && text.chars().nth(LONGEST_LINE).is_none();
    if fits { Ok(text.into()) } else { Err(CastError::Line(key)) }
}
