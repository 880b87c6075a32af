//! What lists say about a meeting beyond type codes: for one profession or culture, by invitation only, how large,
//! whether smoking is allowed, how exactly it runs.
//!
//! A facet is a name and a value (`profession:health`). The names and values we know, and the words lists use for
//! them, are data (`data/facets.txt`); whatever else a list says is kept under a key made of its own letters, so
//! that nothing is lost and everything can be asked for. Some type codes mean exactly such a facet (SM: smoking is
//! permitted) and imply it for searching; a facet is never turned into a code. Nothing here knows about meetings,
//! lists or pages.

mod cell;
#[cfg(test)]
mod tests;

use std::{collections::HashMap, fmt, sync::LazyLock};

use crate::text;

pub use cell::{read_cell, write_cell};

/// The longest name or value, in bytes.
pub const LONGEST: usize = 200;

/// A facet's name and value as keys: those of the vocabulary, or made of the letters a list wrote.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Facet {
    /// "profession".
    pub name: Box<str>,
    /// "health".
    pub value: Box<str>,
}

impl Facet {
    /// From a name and a value in any words: "Occupation" and "Nurses" are `profession:health`. `None` where one of
    /// them has no letter or digit, or is too long.
    pub fn new(name: &str, value: &str) -> Option<Self> {
        let name = name_key(name)?;
        let value = value_key(&name, value)?;
        Some(Self { name, value })
    }

    /// From `name:value`.
    pub fn parse(text: &str) -> Option<Self> {
        let (name, value) = text.split_once(':')?;
        Self::new(name, value)
    }

    /// Is it one of the vocabulary?
    pub fn is_known(&self) -> bool {
        known(&self.name).is_some_and(|name| name.values.iter().any(|value| **value == *self.value))
    }
}

/// `name:value`, as in addresses.
impl fmt::Display for Facet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.name, self.value)
    }
}

/// A name of the vocabulary.
#[derive(Debug)]
pub struct Known {
    /// The key: "profession".
    pub name: &'static str,
    /// The keys of its values, in the order of the data file.
    pub values: Vec<&'static str>,
    /// Folded words for each value, and which it is.
    words: HashMap<String, usize>,
}

impl Known {
    /// The value that a list means by these words.
    pub fn value(&self, words: &str) -> Option<&'static str> {
        self.words.get(&text::fold(words)).and_then(|i| self.values.get(*i)).copied()
    }

    /// Every word for a value, folded, with the value it stands for.
    pub fn words(&self) -> impl Iterator<Item = (&str, &'static str)> {
        self.words.iter().filter_map(|(word, i)| Some((word.as_str(), *self.values.get(*i)?)))
    }
}

/// The vocabulary, in the order pages show it.
pub fn all() -> &'static [Known] {
    &VOCABULARY.names
}

/// The name of the vocabulary that these words mean.
pub fn known(name: &str) -> Option<&'static Known> {
    VOCABULARY.by_word.get(&text::fold(name)).and_then(|i| VOCABULARY.names.get(*i))
}

/// The facet that a type implies, by the type's English name: for searching only.
pub(crate) fn implied_by(type_name: &str) -> Option<&'static Facet> {
    VOCABULARY.implied.get(type_name)
}

/// The key of a name: the vocabulary's, else made of its letters.
fn name_key(name: &str) -> Option<Box<str>> {
    known(name).map_or_else(|| own_key(name), |known| Some(known.name.into()))
}

fn value_key(name: &str, value: &str) -> Option<Box<str>> {
    let known = known(name).and_then(|known| known.value(value));
    known.map_or_else(|| own_key(value), |value| Some(value.into()))
}

/// Folded letters joined by hyphens; the same for a key as for the words it was made of.
fn own_key(words: &str) -> Option<Box<str>> {
    if words.len() > LONGEST {
        return None;
    }
    let key = text::fold(words).trim().replace(' ', "-");
    (!key.is_empty() && key.len() <= LONGEST).then(|| key.into())
}

struct Vocabulary {
    names: Vec<Known>,
    by_word: HashMap<String, usize>,
    implied: HashMap<&'static str, Facet>,
}

/// What its head says.
const TEXT: &str = include_str!("../../data/facets.txt");

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| read(TEXT));

fn read(file: &'static str) -> Vocabulary {
    let mut names: Vec<Known> = Vec::new();
    let (mut by_word, mut implied) = (HashMap::new(), HashMap::new());
    for line in file.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let words = |line: &'static str| line.split('|').map(str::trim);
        if let Some(line) = line.strip_prefix("facet ") {
            let Some(name) = words(line).next() else { continue };
            for word in words(line) {
                by_word.entry(text::fold(word)).or_insert(names.len());
            }
            names.push(Known { name, values: Vec::new(), words: HashMap::new() });
        } else if let Some((type_name, facet)) = line.strip_prefix("implies ").and_then(|l| l.split_once('|'))
        {
            if let Some((name, value)) = facet.trim().split_once(':') {
                implied.insert(type_name.trim(), Facet { name: name.into(), value: value.into() });
            }
        } else if let (Some(known), Some(value)) = (names.last_mut(), words(line).next()) {
            for word in words(line) {
                known.words.entry(text::fold(word)).or_insert(known.values.len());
            }
            known.values.push(value);
        }
    }
    Vocabulary { names, by_word, implied }
}
