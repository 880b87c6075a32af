//! A phrase that somebody is just writing down: in a sealed field of the page, and nowhere here.

use privacy::{Phrase, SiteKey};

use crate::random;

const PURPOSE: &str = "proposal";
/// How long one may take to write six words down, in seconds.
const LIFE: i64 = 15 * 60;
/// How far a clock may have been set back meanwhile, in seconds.
const LEEWAY: i64 = 60;

/// A phrase somebody was shown. Not to be printed.
pub(super) struct Proposal {
    pub(super) phrase: Phrase,
    /// When it was first shown, in seconds since 1970.
    issued: i64,
    /// The two words that are asked for, counted from 0; the first stands before the second.
    pub(super) asked: [usize; 2],
}

impl Proposal {
    /// A phrase to be shown for the first time. `now` is in seconds since 1970.
    pub(super) fn new(phrase: Phrase, now: i64) -> anyhow::Result<Self> {
        Ok(Self { phrase, issued: now, asked: two_of_six(u64::from_le_bytes(random::bytes()?)) })
    }

    /// The same phrase; other words are asked for.
    pub(super) fn again(self) -> anyhow::Result<Self> {
        Ok(Self { asked: two_of_six(u64::from_le_bytes(random::bytes()?)), ..self })
    }

    /// The sealed field.
    pub(super) fn to_text(&self, key: &SiteKey) -> anyhow::Result<String> {
        let mut plain = self.issued.to_le_bytes().to_vec();
        plain.extend(self.asked.iter().filter_map(|at| u8::try_from(*at).ok()));
        plain.extend(self.phrase.words().join(" ").bytes());
        Ok(key.seal(PURPOSE, &plain, random::bytes()?))
    }

    /// Reads the field; nothing where it is not ours or was shown too long ago.
    pub(super) fn from_text(key: &SiteKey, text: &str, now: i64) -> Option<Self> {
        let plain = key.open(PURPOSE, text)?;
        let (issued, rest) = plain.split_first_chunk::<8>()?;
        let (asked, words) = rest.split_first_chunk::<2>()?;
        let issued = i64::from_le_bytes(*issued);
        let phrase = Phrase::read(std::str::from_utf8(words).ok()?).ok()?;
        let asked = asked.map(usize::from);
        let current = (-LEEWAY..=LIFE).contains(&now.saturating_sub(issued));
        (current && asked[0] < asked[1] && asked[1] < 6).then_some(Self { phrase, issued, asked })
    }

    /// Are these the words asked for, as people write them?
    pub(super) fn is_written_down(&self, given: [&str; 2]) -> bool {
        let words = self.phrase.words();
        let right = |(at, given): (usize, &str)| is_word(words[at], given);
        self.asked.into_iter().zip(given).all(right)
    }
}

/// Is `given` this word, as forgivingly as a phrase is read? It is read as one, five times the word itself before it.
fn is_word(word: &str, given: &str) -> bool {
    let six = format!("{} {given}", [word; 5].join(" "));
    let spoken = |word: &str| word.replace('-', "");
    Phrase::read(&six).is_ok_and(|phrase| spoken(phrase.words()[5]) == spoken(word))
}

/// One of the 15 ways to choose two of six.
fn two_of_six(random: u64) -> [usize; 2] {
    let pairs = (0..6).flat_map(|first| (first + 1..6).map(move |second| [first, second]));
    // Less than one part in 10¹⁸ from even.
    pairs.cycle().nth((random % 15) as usize).unwrap_or([0, 5])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const NOW: i64 = 1_800_000_000;

    fn key() -> SiteKey {
        SiteKey::from_bytes([9; 32])
    }

    fn proposal() -> Proposal {
        let phrase = Phrase::read("abacus zoom drop-down yoyo crop t-shirt").unwrap();
        Proposal { phrase, issued: NOW, asked: [2, 3] }
    }

    #[test]
    fn it_comes_back_for_a_quarter_of_an_hour() {
        let text = proposal().to_text(&key()).unwrap();
        let read = |after| Proposal::from_text(&key(), &text, NOW + after);
        assert!(read(0).is_some() && read(900).is_some() && read(-60).is_some());
        assert!(read(901).is_none() && read(-61).is_none());
        assert_eq!(read(5).unwrap().phrase.words(), proposal().phrase.words());
        assert!(Proposal::from_text(&SiteKey::from_bytes([8; 32]), &text, NOW).is_none());
        for bad in ["", "x", &key().seal(PURPOSE, b"short", [1; 24]), &key().seal("session", b"x", [1; 24])] {
            assert!(Proposal::from_text(&key(), bad, NOW).is_none());
        }
    }

    #[test]
    fn the_check_forgives_what_reading_forgives() {
        let right = |given| proposal().is_written_down(given);
        assert!(right(["drop-down", "yoyo"]));
        assert!(right([" Drop  Down ", "4. YO-YO\n"]));
        for wrong in [
            ["yoyo", "drop-down"],
            ["drop-down", ""],
            ["", ""],
            ["drop-down", "yoyo yoyo"],
            ["crop-down", "yoyo"],
        ] {
            assert!(!right(wrong), "{wrong:?}");
        }
    }

    #[test]
    fn every_pair_is_asked_for() {
        let pairs: BTreeSet<[usize; 2]> = (0..15).map(two_of_six).collect();
        assert_eq!(pairs.len(), 15);
        assert!(pairs.iter().all(|[first, second]| first < second && *second < 6));
        assert_eq!(two_of_six(u64::MAX), two_of_six(u64::MAX % 15));
    }
}
