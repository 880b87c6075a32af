//! The word lists of `data/check/`, folded. All are read when first asked for; of the long ones only where each line
//! starts, for they are searched as they stand in the program.

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

/// Words of a long list that is kept as it is looked up in: folded, sorted by bytes, one a line.
pub(super) struct Sorted {
    list: &'static str,
    /// Where each line starts.
    starts: LazyLock<Vec<u32>>,
}

impl Sorted {
    pub(super) fn has(&self, word: &str) -> bool {
        let line = |start: &u32| {
            let rest = self.list.as_bytes().get(*start as usize..).unwrap_or_default();
            // No word goes on where another ends, for the end of a line sorts before all letters.
            rest.get(..=word.len()).unwrap_or(rest)
        };
        let wanted = word.bytes().chain([b'\n']);
        let found = self.starts.binary_search_by(|start| line(start).iter().copied().cmp(wanted.clone()));
        found.is_ok()
    }
}

macro_rules! sorted {
    ($(#[$about:meta])* $name:ident, $file:literal) => {
        $(#[$about])*
        pub(super) static $name: Sorted = Sorted {
            list: include_str!(concat!("../../../data/check/", $file)),
            starts: LazyLock::new(|| starts($name.list)),
        };
    };
}

fn starts(list: &str) -> Vec<u32> {
    let ends = list.bytes().zip(1_u32..).filter(|(byte, _)| *byte == b'\n').map(|(_, next)| next);
    let mut starts: Vec<u32> = std::iter::once(0).chain(ends).collect();
    starts.pop();
    starts
}

sorted!(
    /// Given names.
    GIVEN,
    "given.txt"
);
sorted!(
    /// Family names; everyday words are among them.
    FAMILY,
    "family.txt"
);
sorted!(
    /// The words that people use most in the five languages. A name is among them only if it is a word as well.
    WORDS,
    "words.txt"
);
sorted!(
    /// The last two words of names that everybody has heard of.
    PUBLIC,
    "public.txt"
);

list!(
    /// Stand before a name.
    TITLES,
    "people.txt",
    ["titles"]
);
list!(
    /// The same, and what relatives and the clergy are called: mostly before given names.
    RELIGIOUS,
    "people.txt",
    ["religious"]
);
list!(
    /// Who somebody is to another.
    KIN,
    "people.txt",
    ["kin"]
);
list!(
    /// Say that a name comes next.
    NAMING,
    "people.txt",
    ["naming"]
);
list!(
    /// People are often named behind these.
    ASKING,
    "people.txt",
    ["asking"]
);
list!(
    /// People are often named before these.
    DOING,
    "people.txt",
    ["doing"]
);
list!(
    /// Behind these it is the author of a book.
    READING,
    "people.txt",
    ["reading"]
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
    /// Kinds of places where people work.
    EMPLOYERS,
    "work.txt",
    ["houses"]
);
list!(
    /// Said of working there.
    WORKING,
    "work.txt",
    ["working"]
);
list!(
    /// The same in Persian.
    PERSIAN_EMPLOYERS,
    "work.txt",
    ["persian houses"]
);
list!(
    /// And what is said of it.
    PERSIAN_WORKING,
    "work.txt",
    ["persian working"]
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
        for list in
            [&COMMON, &HOUSES, &NOUNS, &PLACES, &TITLES, &KIN, &EMPLOYERS, &WORKING, &PERSIAN_EMPLOYERS]
        {
            assert!(list.0.len() >= 50);
        }
        assert!(["jose", "روحالله", "mehmet"].iter().all(|name| GIVEN.has(name)));
        assert!(["muller", "مرادی", "okafor"].iter().all(|name| FAMILY.has(name)));
        assert!(
            WORDS.has("yesterday")
                && WORDS.has("gestern")
                && WORDS.has("دیروز")
                && PUBLIC.has("viktor frankl")
        );
        assert!(COMMON.has("alcoholics") && is_noun("hoffnung") && is_noun("mut") && !is_noun("jung"));
        assert!(["", "josx", "josef\n", "#", "zzzz", "یییی"].iter().all(|word| !GIVEN.has(word)));
    }

    #[test]
    fn long_lists_are_folded_sorted_and_searched_to_their_ends() {
        for list in [&GIVEN, &FAMILY, &WORDS, &PUBLIC] {
            let lines: Vec<_> = list.list.lines().collect();
            assert!(lines.len() > 500 && lines.windows(2).all(|pair| pair[0] < pair[1]));
            for line in lines.iter().skip(1) {
                assert!(list.has(line), "{line}");
                assert_eq!(line.split(' ').map(fold).collect::<Vec<_>>().join(" "), **line);
            }
        }
    }
}
