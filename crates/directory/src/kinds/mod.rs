//! The type codes of the fellowships and what they mean.
//!
//! Lists carry what is special about a meeting as short codes ("O", "ST", "X"). The 87 codes of Meeting Guide are
//! the common ground; other fellowships have sets of their own, in which the same code may mean something else (S
//! is Spanish for AA and "Speaker" for ACA). So every question here takes the fellowship too. Where it is unknown,
//! or has no set of its own, the Meeting Guide set answers.
//!
//! The tables are data (`data/kinds.csv`, `data/programs.txt`), read once and never changed. Nothing here knows
//! about meetings or pages; what a page calls a type in its own language may be asked with [`Kind::name_in`].

mod program;
mod table;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::model::{Fellowship, TypeCode};

pub use program::{Program, fellowship_key};
pub use table::TypeSet;

/// What a type code says about a meeting, in one fellowship.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// As written in lists.
    pub code: TypeCode,
    /// What sort of thing it says.
    pub class: Class,
    /// The language it stands for, as ISO 639-1 code ("es"), if it stands for one.
    pub language: Option<&'static str>,
    /// It says something of the place (smoking, candles, access for wheelchairs) and so nothing of a meeting held
    /// online only.
    pub only_at_a_place: bool,
    names: [&'static str; LANGUAGES.len()],
}

/// The languages in which names of types are known, English first; in the order of the columns of `kinds.csv`.
pub const LANGUAGES: [&str; 11] = ["en", "es", "fr", "de", "fa", "ja", "nl", "pt", "sk", "sv", "th"];

/// A coarse grouping of the types, in the order pages show them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Who may come at all: open or closed.
    OpenClosed,
    /// Whom it is for: women, newcomers, seniors, …
    Who,
    /// What makes it possible to come: wheelchairs, children, sign language, …
    Access,
    /// The language it is held in.
    Language,
    /// What happens: speakers, step study, meditation, …
    Format,
    /// Everything else.
    Other,
}

impl Class {
    /// All of them, in order.
    pub const ALL: [Self; 6] =
        [Self::OpenClosed, Self::Who, Self::Access, Self::Language, Self::Format, Self::Other];

    /// The word the data files use.
    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "open" => Self::OpenClosed,
            "who" => Self::Who,
            "access" => Self::Access,
            "language" => Self::Language,
            "format" => Self::Format,
            "other" => Self::Other,
            _ => return None,
        })
    }
}

impl Kind {
    /// Its English name.
    pub fn name(&self) -> &'static str {
        self.names[0]
    }

    /// Its name in a language of [`LANGUAGES`], where known. Types of some fellowships have an English name only.
    pub fn name_in(&self, language: &str) -> Option<&'static str> {
        let column = LANGUAGES.iter().position(|l| *l == language)?;
        Some(self.names[column]).filter(|name| !name.is_empty())
    }
}

/// The 87 types of Meeting Guide, in the order of its table.
pub fn all() -> &'static [Kind] {
    table::meeting_guide().kinds()
}

/// The type set a fellowship uses; Meeting Guide's where it is unknown or has none. To be asked once for many
/// codes; the functions below are short for a single question.
pub fn set(fellowship: Option<&Fellowship>) -> &'static TypeSet {
    let program = fellowship.and_then(Program::of);
    program.map_or_else(table::meeting_guide, Program::types)
}

/// What a code means in a fellowship.
pub fn find(fellowship: Option<&Fellowship>, code: TypeCode) -> Option<&'static Kind> {
    set(fellowship).find(code)
}

/// The English name of a type.
pub fn name(fellowship: Option<&Fellowship>, code: TypeCode) -> Option<&'static str> {
    find(fellowship, code).map(Kind::name)
}

/// The code that a list means by `text`: a code in any case, or a name in one of [`LANGUAGES`].
pub fn by_name(fellowship: Option<&Fellowship>, text: &str) -> Option<TypeCode> {
    set(fellowship).by_name(text)
}

/// Is it a code of the fellowship's set, or of Meeting Guide's?
pub fn is_known(fellowship: Option<&Fellowship>, code: TypeCode) -> bool {
    find(fellowship, code).is_some()
}

/// The sort of thing a code says; [`Class::Other`] where it is unknown.
pub fn class(fellowship: Option<&Fellowship>, code: TypeCode) -> Class {
    find(fellowship, code).map_or(Class::Other, |kind| kind.class)
}

/// The language a code stands for, as ISO 639-1 code: S is "es", ITA "it".
pub fn language_of(fellowship: Option<&Fellowship>, code: TypeCode) -> Option<&'static str> {
    find(fellowship, code).and_then(|kind| kind.language)
}

/// The code a fellowship's lists use for a language given as ISO 639-1 code: "es" is S for AA and ES for NA.
pub fn from_language(fellowship: Option<&Fellowship>, iso: &str) -> Option<TypeCode> {
    set(fellowship).from_language(iso)
}

/// Does the code only make sense for a meeting one can go to?
pub fn only_at_a_place(fellowship: Option<&Fellowship>, code: TypeCode) -> bool {
    find(fellowship, code).is_some_and(|kind| kind.only_at_a_place)
}
