//! Six words on paper: all that a person needs to be the same person again.

use std::fmt;

use thiserror::Error;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use zeroize::{Zeroize, Zeroizing};

use crate::words;

/// Six words of the list: 77.5 bits that nobody chose. Prints `***`; wiped when dropped.
pub struct Phrase([u16; 6]);

/// Why a text is not a phrase. It never holds what was typed, and is itself printed without the suggestion, which is
/// all but the word.
#[derive(Clone, Copy, PartialEq, Eq, Error)]
pub enum PhraseError {
    /// There are not six words.
    #[error("a phrase has six words; {found} were found")]
    Count {
        /// How many there are.
        found: usize,
    },
    /// A word is not on the list.
    #[error("word {position} is not on the list")]
    Unknown {
        /// Which of the six, counted from 1.
        position: usize,
        /// A word of the list one slip away, for the eyes of the person only.
        suggestion: Option<&'static str>,
    },
}

impl Phrase {
    /// The phrase that follows from 16 random bytes.
    ///
    /// The remainder favours some phrases, by less than one part in 10¹⁵: 2¹²⁸ holds 7,776⁶ more than 10¹⁵ times.
    #[must_use]
    pub fn fresh(random: [u8; 16]) -> Self {
        let count = u128::from(words::COUNT);
        let mut rest = u128::from_be_bytes(random);
        let phrase = Self(std::array::from_fn(|_| {
            let index = (rest % count) as u16;
            rest /= count;
            index
        }));
        rest.zeroize();
        phrase
    }

    /// Reads a phrase as people write it: in any case, with any white space, commas or hyphens between the words,
    /// numbered or not, in full-width letters, with accents or invisible marks that came along from elsewhere.
    ///
    /// # Errors
    /// When there are not six words, else for the first that is not on the list. What is too long to be a phrase is
    /// counted, not looked up.
    pub fn read(text: &str) -> Result<Self, PhraseError> {
        let plain = plain(text);
        let pieces: Vec<&str> = plain.split_whitespace().collect();
        let written = if pieces.len() > 2 * 6 { pieces.chunks(1).collect() } else { joined(&pieces) };
        let Ok(six) = <[&[&str]; 6]>::try_from(written.as_slice()) else {
            return Err(PhraseError::Count { found: written.len() });
        };
        let mut phrase = Self([0; 6]);
        for (position, (index, word)) in phrase.0.iter_mut().zip(six).enumerate() {
            *index = find(word).ok_or_else(|| PhraseError::Unknown {
                position: position + 1,
                suggestion: word.first().and_then(|piece| words::near(piece)),
            })?;
        }
        Ok(phrase)
    }

    /// Every word of the list without a hyphen, for a device to draw from.
    pub fn words_to_draw() -> impl Iterator<Item = &'static str> {
        (0..words::COUNT).map(words::word).filter(|word| !word.contains('-'))
    }

    /// The words, to be shown once.
    #[must_use]
    pub fn words(&self) -> [&'static str; 6] {
        self.0.map(words::word)
    }

    /// What is hashed: the words with a space between them. Without their hyphens, because the list has both "yoyo"
    /// and "yo-yo", and nobody hears the difference.
    pub(crate) fn spoken(&self) -> Zeroizing<String> {
        let mut spoken = Zeroizing::new(String::with_capacity(128));
        for (position, word) in self.words().into_iter().enumerate() {
            spoken.push_str(if position == 0 { "" } else { " " });
            spoken.extend(word.chars().filter(|c| *c != '-'));
        }
        spoken
    }
}

/// Small letters without accents, a single kind of space between them, and nothing else.
fn plain(text: &str) -> Zeroizing<String> {
    // Room enough from the start, so that growing leaves no copies behind.
    let mut plain = Zeroizing::new(String::with_capacity(text.len().saturating_mul(2)));
    for c in text.chars().flat_map(char::to_lowercase).nfkd() {
        if c.is_alphabetic() {
            plain.push(c);
        } else if !is_combining_mark(c) && !is_invisible(c) {
            plain.push(' ');
        }
    }
    plain
}

/// Soft hyphens, joiners, marks of direction and of byte order: not to be seen, so not to be minded.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The pieces of each word: mostly one. A few words have a hyphen ("drop-down"), which leaves two; no word begins
/// another, so "drop" is none and must be half of one.
fn joined<'p, 't>(pieces: &'p [&'t str]) -> Vec<&'p [&'t str]> {
    let mut written = Vec::with_capacity(pieces.len());
    let mut rest = pieces;
    while !rest.is_empty() {
        let whole = find(&rest[..1]).is_some();
        let halves = !whole && rest.get(..2).is_some_and(|pair| find(pair).is_some());
        let (word, after) = rest.split_at(if halves { 2 } else { 1 });
        written.push(word);
        rest = after;
    }
    written
}

/// The word of these pieces, whose hyphen may also have been left out.
fn find(pieces: &[&str]) -> Option<u16> {
    match pieces {
        [whole] => words::find(whole).or_else(|| words::find_unhyphenated(whole)),
        [first, second] => words::find(&Zeroizing::new(format!("{first}-{second}"))),
        _ => None,
    }
}

impl Drop for Phrase {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phrase(***)")
    }
}

impl fmt::Debug for PhraseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PhraseError({self})")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SIX: [&str; 6] = ["abacus", "yoyo", "drop-down", "t-shirt", "zoom", "felt-tip"];

    fn read(text: &str) -> Result<[&'static str; 6], PhraseError> {
        Phrase::read(text).map(|phrase| phrase.words())
    }

    #[test]
    fn a_phrase_is_read_as_people_write_it() {
        for text in [
            "abacus yoyo drop-down t-shirt zoom felt-tip",
            "  ABACUS\tYoyo\r\nDrop-Down\u{a0}T-Shirt zoom  felt-tip.\n",
            "abacus, yoyo, drop-down, t-shirt; zoom, felt-tip",
            "abacus-yoyo-drop-down-t-shirt-zoom-felt-tip",
            "abacus – yoyo – drop–down – t‑shirt – zoom – felt−tip",
            "abacus yoyo drop down t shirt zoom felt tip",
            "abacus yoyo dropdown tshirt zoom felttip",
            "1. abacus\n2. yoyo\n3. drop-down\n4. t-shirt\n5. zoom\n6. felt-tip",
            "1.abacus 2)yoyo (3)drop-down 4:t-shirt 5zoom ۶felt-tip",
            "① abacus ② yoyo ③ drop-down ④ t-shirt ⑤ zoom ⑥ felt-tip",
            "ａｂａｃｕｓ　ｙｏｙｏ　ｄｒｏｐ－ｄｏｗｎ　ｔ－ｓｈｉｒｔ　ｚｏｏｍ　ｆｅｌｔ－ｔｉｐ",
            "\u{feff}abacus yo\u{ad}yo \u{200e}drop-\u{200b}down T-SHİRT zoom félt-tip",
            "“abacus” 'yoyo' drop_down t-shirt zoom/felt-tip",
        ] {
            assert_eq!(read(text), Ok(SIX), "{text}");
        }
    }

    #[test]
    fn a_pair_that_is_one_word_is_not_taken_for_two() {
        assert_eq!(read("yo-yo yo yo yoyo down shirt t-shirt").unwrap()[..3], ["yo-yo", "yo-yo", "yoyo"]);
    }

    #[test]
    fn what_sounds_the_same_is_the_same() {
        let phrase = |text| Phrase::read(text).unwrap().spoken();
        assert_eq!(phrase("zoom yo-yo zoom zoom zoom zoom"), phrase("zoom yoyo zoom zoom zoom zoom"));
    }

    #[test]
    fn the_number_of_words_is_checked_first() {
        for (text, found) in
            [("", 0), ("...1 2 3", 0), ("abacus", 1), ("a b c d e f g", 7), ("zoom zoom zoom zoom zoom", 5)]
        {
            assert_eq!(read(text), Err(PhraseError::Count { found }), "{text}");
        }
        assert_eq!(read(&"drop down ".repeat(6)), Ok(["drop-down"; 6]));
        assert_eq!(read(&"drop down ".repeat(7)), Err(PhraseError::Count { found: 14 }));
        assert_eq!(read(&"zoom ".repeat(10_000)), Err(PhraseError::Count { found: 10_000 }));
    }

    #[test]
    fn an_unknown_word_is_named_by_its_place() {
        let unknown = |position, suggestion| Err(PhraseError::Unknown { position, suggestion });
        assert_eq!(read("zoom zoom abacsu zoom zoom zoom"), unknown(3, Some("abacus")));
        assert_eq!(read("zoom zoom zoom zoom zoom drop"), unknown(6, Some("crop")));
        assert_eq!(read("xyzzy abacsu zoom zoom zoom zoom"), unknown(1, None));
        assert_eq!(read("zoom t shrt zoom zoom zoom"), unknown(2, None));
        assert_eq!(read("zoom درود zoom zoom zoom zoom"), unknown(2, None));
    }

    #[test]
    fn p14_neither_phrase_nor_error_shows_a_word() {
        let phrase = Phrase::read("zoom zoom zoom zoom zoom zoom").unwrap();
        assert_eq!(format!("{phrase:?}"), "Phrase(***)");
        let error = Phrase::read("zoom zoom abacsu zoom zoom zoom").unwrap_err();
        assert_eq!(
            format!("{error} {error:?}"),
            "word 3 is not on the list PhraseError(word 3 is not on the list)"
        );
    }

    #[test]
    fn fresh_phrases_use_the_whole_list() {
        assert_eq!(Phrase::fresh([0; 16]).words(), ["abacus"; 6]);
        // 7,776⁶ is the first number that begins anew.
        let count = u128::from(words::COUNT).pow(6);
        assert_eq!(Phrase::fresh((count - 1).to_be_bytes()).words(), ["zoom"; 6]);
        assert_eq!(Phrase::fresh(count.to_be_bytes()).words(), ["abacus"; 6]);
    }

    proptest! {
        #[test]
        fn every_phrase_is_read_back(random: [u8; 16], separator in "[ ,\\-\n]{1,3}|\r\n| – ", upper: bool) {
            let words = Phrase::fresh(random).words();
            let text = words.join(&separator);
            let text = if upper { text.to_uppercase() } else { text };
            prop_assert_eq!(read(&text), Ok(words));
        }

        #[test]
        fn no_text_panics(text in ".{0,80}", words in prop::collection::vec("[a-zé-]{0,10}", 0..9)) {
            let _ = Phrase::read(&text);
            let _ = Phrase::read(&words.join(" "));
        }
    }
}
