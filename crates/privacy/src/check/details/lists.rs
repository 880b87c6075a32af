//! The word lists of `data/check/`, folded.

use std::{collections::HashSet, sync::LazyLock};

use crate::check::text::fold;

/// Folded words.
pub(super) struct Words(HashSet<Box<str>>);

impl Words {
    /// The words of the sections named; of all, if none is.
    fn read(file: &str, sections: &[&str]) -> Self {
        let mut wanted = false;
        let mut words = HashSet::new();
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                Some(section) => wanted = sections.is_empty() || sections.contains(&section),
                None if wanted => words.extend(line.split_whitespace().map(|word| fold(word).into())),
                None => {}
            }
        }
        Self(words)
    }

    pub(super) fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

macro_rules! list {
    ($(#[$about:meta])* $name:ident, $file:literal, $sections:expr) => {
        $(#[$about])*
        pub(super) static $name: LazyLock<Words> =
            LazyLock::new(|| Words::read(include_str!(concat!("../../../data/check/", $file)), &$sections));
    };
}

list!(
    /// Given names.
    GIVEN,
    "first-names.txt",
    []
);
list!(
    /// Family names that are no everyday words.
    FAMILY,
    "surnames.txt",
    []
);
list!(
    /// Days, months, the words of the fellowships, and the small words of the languages.
    COMMON,
    "not-names.txt",
    ["calendar", "fellowship", "small words"]
);
list!(
    /// Words of places, houses and brands: not a family name, but maybe a part of where somebody works.
    HOUSES,
    "not-names.txt",
    ["places and brands"]
);
list!(
    /// German nouns.
    NOUNS,
    "german-nouns.txt",
    []
);
list!(
    /// Towns and countries.
    PLACES,
    "places.txt",
    []
);

/// A German noun, by the list or by its end.
pub(super) fn is_noun(word: &str) -> bool {
    const ENDS: &[&str] = &["ung", "ungen", "heit", "keit", "schaft", "tion", "tat", "nis", "chen", "lein"];
    NOUNS.has(word) || word.len() >= 7 && ENDS.iter().any(|end| word.ends_with(end)) || is_compound(word)
}

/// Ends in a noun of the list, and what stands before it is a word as well, as far as its length tells. Nouns of up to
/// five letters are left out: family names end in them too (Lichtenstein, Rosenberg).
fn is_compound(word: &str) -> bool {
    const LONGEST: usize = 40;
    let ends = word.char_indices().skip(3).map(|(at, _)| &word[at..]).take_while(|end| end.len() >= 6);
    word.len() <= LONGEST && ends.into_iter().any(|end| NOUNS.has(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read_and_do_not_contradict_each_other() {
        for list in [&GIVEN, &FAMILY, &COMMON, &HOUSES, &NOUNS, &PLACES] {
            assert!(list.0.len() >= 80);
        }
        assert!(
            GIVEN.has("jose") && GIVEN.has("روحالله") && FAMILY.has("muller") && COMMON.has("alcoholics")
        );
        assert!(is_noun("hoffnung") && is_noun("mut") && !is_noun("jung"));
        let both: Vec<_> = FAMILY.0.iter().filter(|word| COMMON.has(word) || is_noun(word)).collect();
        assert!(both.is_empty(), "a family name in any case cannot also be an everyday word: {both:?}");
    }
}
