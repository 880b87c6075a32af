//! Letting a text through.

use std::fmt;

use thiserror::Error;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{Finding, Kind, find};
use crate::check::text::is_unseen;

/// The most characters a text may have.
pub const LONGEST: usize = 2_000;
/// And the most bytes for each of them before a text is looked at at all.
const LONGEST_CHARACTER: usize = 16;
/// The most marks that stay on one letter. Every living language does with fewer; piled up, they cover other lines.
const MOST_MARKS: u8 = 4;

/// What the author has confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    /// Nothing yet.
    Nothing,
    /// What looks like a name, an address or a workplace is nobody's. Telephone numbers, mail and web addresses and
    /// names in other services are held all the same: others could use them, whoever's they are.
    Names,
}

/// Why a text is held back.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Held {
    /// There is nothing in it.
    #[error("there is nothing to send")]
    Empty,
    /// It has more characters than there is room for.
    #[error("the text is too long")]
    TooLong,
    /// There are details in it, at these places of its [`normalise`]d form.
    #[error("the text may say who somebody is or how to reach them")]
    Details(Vec<Finding>),
}

/// A text in which no details were found, or none but those its author has confirmed. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Cleared(Box<str>);

impl Cleared {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Cleared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Cleared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cleared(***)")
    }
}

/// Lets a text of at most [`LONGEST`] characters through if it may go out.
///
/// # Errors
/// Says why it may not: it is empty, too long, or holds details that `leave` does not cover.
pub fn clear(text: &str, leave: Leave) -> Result<Cleared, Held> {
    clear_within(text, leave, LONGEST)
}

/// The same for a text of at most `most` characters.
///
/// # Errors
/// Those of [`clear`].
pub fn clear_within(text: &str, leave: Leave, most: usize) -> Result<Cleared, Held> {
    if text.len() > most.saturating_mul(LONGEST_CHARACTER) {
        return Err(Held::TooLong);
    }
    let text = normalise(text);
    if text.chars().all(|c| matches!(c, '\u{200c}' | '\u{200d}')) {
        return Err(Held::Empty);
    }
    if text.chars().nth(most).is_some() {
        return Err(Held::TooLong);
    }
    let mut findings = find(&text);
    findings.retain(|finding| !is_left(finding.kind, leave));
    if findings.is_empty() { Ok(Cleared(text.into())) } else { Err(Held::Details(findings)) }
}

fn is_left(kind: Kind, leave: Leave) -> bool {
    leave == Leave::Names && matches!(kind, Kind::Address | Kind::Workplace | Kind::Name)
}

/// A text as it goes out: composed (NFC), without control characters, without what is not seen or turns the order of
/// what is (the joiners that Persian needs stay), with at most four marks on a letter, with one blank at a time and none at the ends of lines, and with at
/// most one empty line at a time and none at either end.
#[must_use]
pub fn normalise(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    let mut breaks = 0_u8;
    let mut blank = false;
    let mut marks = 0_u8;
    for c in text.replace("\r\n", "\n").chars().filter(|c| may_stay(*c)).nfc() {
        marks = if is_combining_mark(c) { marks.saturating_add(1) } else { 0 };
        match c {
            _ if marks > MOST_MARKS => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                (breaks, blank) = (breaks.saturating_add(1), false);
            }
            c if c.is_whitespace() => blank = true,
            c => {
                if !normal.is_empty() {
                    normal.extend(std::iter::repeat_n('\n', usize::from(breaks.min(2))));
                    normal.extend((blank && breaks == 0).then_some(' '));
                }
                (breaks, blank) = (0, false);
                normal.push(c);
            }
        }
    }
    normal
}

/// Those that make a character a picture are harmless.
fn may_stay(c: char) -> bool {
    let unseen = is_unseen(c) && !matches!(c, '\u{fe0e}' | '\u{fe0f}');
    !unseen && (!c.is_control() || c.is_whitespace())
}
