//! Words of acute crisis: wanting to die, an overdose, severe withdrawal, danger now.
//!
//! So that the help lines come beside the room, and somebody on duty is told. **It promises nothing.** It sees words,
//! and most of what matters is not in them; it misses people in danger and finds those who speak of long ago. No page
//! may say that anybody is watched over by it, and nothing may be done *to* somebody for what it finds: it shows a
//! door.
//!
//! The phrases are data, `data/check/crisis.txt`, where their form is explained. One pass: each word is compared with
//! the phrases that begin with its letter, and a phrase reaches over a few words.

use std::{collections::HashMap, sync::LazyLock};

use super::text::{Gap, Text, fold};

/// Whether a text has words of acute crisis in it, in any of the five languages.
#[must_use]
pub fn is_crisis(text: &str) -> bool {
    let mut words = words(&Text::new(text));
    let phrases: &Phrases = &PHRASES;
    for at in 0..words.len() {
        if let Some(end) = phrases.harmless.ends(&words, at, Slips::Counted) {
            words[at..end].fill_with(|| Word::Stop);
        }
    }
    (0..words.len()).any(|at| phrases.crisis.ends(&words, at, Slips::Forgiven).is_some())
}

/// What a phrase is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Word {
    /// Folded letters.
    Letters(String),
    /// Folded letters of which some were stretched ("diiie"), each but once.
    Stretched(String),
    /// A number.
    Digits(String),
    /// The end of a sentence: no phrase goes on behind it.
    Stop,
}

/// The words of a text, put together where people write them apart: "don't", "می خواهم".
fn words(text: &Text<'_>) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::with_capacity(text.len());
    let mut joins = false;
    for index in 0..text.len() {
        let word = text.word(index);
        match text.mark(index) {
            Some('.' | '!' | '?' | ';') => words.push(Word::Stop),
            Some('\'') if text.is_stuck(index) && text.is_stuck(index + 1) => {
                joins = is_english_end(text.word(index + 1));
            }
            Some(_) => {}
            None if !text.digits(index).is_empty() => words.push(Word::Digits(text.digits(index).to_owned())),
            None => match words.last_mut() {
                Some(Word::Letters(last) | Word::Stretched(last))
                    if joins || is_prefix(last, text.gap(index)) =>
                {
                    last.push_str(word);
                }
                _ => words.push(spelled(word)),
            },
        }
        joins &= text.mark(index) == Some('\'');
    }
    words
}

/// "don't" is one word; "l'air" is two.
fn is_english_end(word: &str) -> bool {
    matches!(word, "t" | "s" | "m" | "re" | "ve" | "ll" | "d")
}

/// Persian verbs begin with these, joined or not.
fn is_prefix(word: &str, gap: Gap) -> bool {
    gap != Gap::Break && matches!(word, "می" | "نمی")
}

fn spelled(word: &str) -> Word {
    let mut run = 0;
    let mut last = None;
    let stretched = word.chars().any(|c| {
        run = if last == Some(c) { run + 1 } else { 1 };
        last = Some(c);
        run == 3
    });
    if stretched { Word::Stretched(squeeze(word)) } else { Word::Letters(word.to_owned()) }
}

fn squeeze(word: &str) -> String {
    let mut squeezed = String::with_capacity(word.len());
    for c in word.chars() {
        if !squeezed.ends_with(c) {
            squeezed.push(c);
        }
    }
    squeezed
}

/// A part of a phrase.
#[derive(Debug)]
enum Part {
    /// One of these words.
    Words(Vec<Expected>),
    /// Up to [`WIDEST`] words of any kind.
    Gap,
    /// A number of two or more digits.
    Number,
}

/// A word of a phrase.
#[derive(Debug)]
struct Expected {
    letters: Vec<char>,
    text: String,
    squeezed: String,
    /// The word only has to begin so.
    prefix: bool,
}

/// How many words "…" stands for, at most.
const WIDEST: usize = 3;
/// In words of so many letters one slip is forgiven.
const FORGIVEN: usize = 6;
/// No word of a phrase is nearly so long, so a longer one need not be looked at for slips.
const LONGEST: usize = 40;

/// Phrases by the letter they begin with; those that begin with a number under `#`.
#[derive(Default)]
struct Index(HashMap<char, Vec<Vec<Part>>>);

/// Slips are forgiven to a cry for help, but nothing is passed over for a slip.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slips {
    Forgiven,
    Counted,
}

#[derive(Default)]
struct Phrases {
    crisis: Index,
    harmless: Index,
}

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| read(include_str!("../../data/check/crisis.txt")));

fn read(file: &str) -> Phrases {
    let mut phrases = Phrases::default();
    let mut harmless = false;
    for line in file.lines().filter(|line| !line.is_empty() && !is_comment(line)) {
        match line.strip_prefix('[') {
            Some(section) => harmless = section.ends_with("harmless]"),
            None if harmless => phrases.harmless.add(line),
            None => phrases.crisis.add(line),
        }
    }
    phrases
}

fn is_comment(line: &str) -> bool {
    line == "#" || line.starts_with("# ")
}

impl Index {
    /// Files a phrase under each letter it may begin with.
    fn add(&mut self, line: &str) {
        let mut firsts: Vec<char> = match parts(line).first() {
            Some(Part::Words(words)) => {
                words.iter().filter_map(|word| word.letters.first().copied()).collect()
            }
            Some(Part::Number) => vec!['#'],
            _ => return,
        };
        firsts.sort_unstable();
        firsts.dedup();
        for first in firsts {
            self.0.entry(first).or_default().push(parts(line));
        }
    }

    /// Where the first phrase ends that stands at `at`.
    fn ends(&self, words: &[Word], at: usize, slips: Slips) -> Option<usize> {
        let first = match words.get(at)? {
            Word::Letters(word) | Word::Stretched(word) => word.chars().next()?,
            Word::Digits(_) => '#',
            Word::Stop => return None,
        };
        self.0.get(&first)?.iter().find_map(|phrase| ends(phrase, words, at, slips))
    }
}

fn parts(line: &str) -> Vec<Part> {
    line.split_whitespace()
        .map(|part| match part {
            "…" => Part::Gap,
            "##" => Part::Number,
            words => Part::Words(words.split('|').map(Expected::read).collect()),
        })
        .collect()
}

/// Where a phrase ends that starts at `at`. A phrase has few gaps, so there are few ways to try.
fn ends(phrase: &[Part], words: &[Word], at: usize, slips: Slips) -> Option<usize> {
    let Some((part, rest)) = phrase.split_first() else { return Some(at) };
    let fits = match (part, words.get(at)) {
        (Part::Gap, _) => {
            let open = words[at.min(words.len())..]
                .iter()
                .take(WIDEST)
                .take_while(|word| **word != Word::Stop)
                .count();
            return (0..=open).find_map(|skipped| ends(rest, words, at + skipped, slips));
        }
        (Part::Number, Some(Word::Digits(digits))) => digits.len() >= 2,
        (Part::Words(expected), Some(word)) => expected.iter().any(|expected| expected.is(word, slips)),
        _ => false,
    };
    fits.then(|| ends(rest, words, at + 1, slips))?
}

impl Expected {
    fn read(word: &str) -> Self {
        let prefix = word.ends_with('*');
        let text = fold(word.trim_end_matches('*'));
        Self { letters: text.chars().collect(), squeezed: squeeze(&text), text, prefix }
    }

    fn is(&self, word: &Word, slips: Slips) -> bool {
        match word {
            Word::Letters(word) => {
                *word == self.text
                    || self.prefix && word.starts_with(&self.text)
                    || slips == Slips::Forgiven && self.is_near(word)
            }
            Word::Stretched(word) => {
                *word == self.squeezed || self.prefix && word.starts_with(&self.squeezed)
            }
            Word::Digits(digits) => *digits == self.text,
            Word::Stop => false,
        }
    }

    /// One slip away: a letter more, less or other, or two beside each other swapped. The first letter must be right.
    fn is_near(&self, word: &str) -> bool {
        if self.prefix || self.letters.len() < FORGIVEN || word.len() > LONGEST {
            return false;
        }
        let word: Vec<char> = word.chars().collect();
        let (a, b) = (&self.letters[..], &word[..]);
        if a.first() != b.first() {
            return false;
        }
        let common = a.iter().zip(b).take_while(|(a, b)| a == b).count();
        match (&a[common..], &b[common..]) {
            ([_, a @ ..], b) | (b, [_, a @ ..]) if a == b => true,
            ([_, a @ ..], [_, b @ ..]) if a == b => true,
            ([a, b, rest @ ..], [c, d, others @ ..]) => a == d && b == c && rest == others,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_of_crisis_are_found_in_the_labelled_texts() {
        let mut counts: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
        let mut wrong = Vec::new();
        let file = include_str!("../../data/check/crisis.tsv");
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            let [language, label, text] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
            let yes = label == "yes";
            counts.entry(language).or_default()[usize::from(yes)] += 1;
            if is_crisis(text) != yes {
                wrong.push(line);
            }
        }
        assert_eq!(counts.len(), 5);
        assert!(
            counts.values().all(|[no, yes]| no + yes >= 25 && 5 * no.min(yes) >= 2 * (no + yes)),
            "{counts:?}"
        );
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn how_it_is_typed_does_not_matter() {
        for text in [
            "I’m  going to KILL   MYSELF",
            "i dont want to live anymore",
            "kill\u{200b}ing mysellf",
            "i wanna diiiie tonight",
            "SUICIDAL",
            "sucidal",
            "ich moechte sterben",
            "مي خوام بميرم",
            "می\u{200c}خواهم بمیرم",
        ] {
            assert!(is_crisis(text), "{text}");
        }
    }

    #[test]
    fn a_phrase_does_not_go_on_behind_a_sentence() {
        assert!(is_crisis("I want to die."));
        assert!(!is_crisis("What do I want to? Die Antwort kommt."));
        assert!(is_crisis("I nearly died laughing, but tonight I want to die"));
    }

    #[test]
    fn every_phrase_is_found_by_itself() {
        let mut harmless = false;
        for line in include_str!("../../data/check/crisis.txt").lines().filter(|line| !is_comment(line)) {
            if let Some(section) = line.strip_prefix('[') {
                harmless = section.ends_with("harmless]");
            } else if !line.is_empty() {
                let plain =
                    |part: &str| part.split('|').next().map(|word| word.replace('*', "").replace("##", "40"));
                let words: Vec<_> = line.split(' ').filter(|part| *part != "…").filter_map(plain).collect();
                let words = super::words(&Text::new(&words.join(" ")));
                let index = if harmless { &PHRASES.harmless } else { &PHRASES.crisis };
                assert!(index.ends(&words, 0, Slips::Counted).is_some(), "{line}");
            }
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in any::<String>()) {
            let _ = is_crisis(&text);
        }

        #[test]
        fn a_cry_is_heard_wherever_it_stands(before in "[a-z ]{0,40}", after in "[a-z ]{0,40}") {
            let cry = format!("{before}. I want to kill myself. {after}");
            prop_assert!(is_crisis(&cry));
        }
    }
}
