//! Somebody with a dump tries to tell which of two rows is the same person's as a given one.

use std::collections::{BTreeSet, HashSet};

use super::dump::{Dump, Row};
use crate::stories::chance::Chance;

/// One round: the keys of three rows.
pub(crate) struct Game {
    pub(crate) given: String,
    /// Of the same person.
    pub(crate) same: String,
    /// Of somebody else.
    pub(crate) other: String,
}

/// A way to guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Guess {
    /// The row whose number of this name is nearest.
    Nearest(String),
    /// The row whose key is nearest, as a number.
    NearestKey,
    /// The row whose key begins alike for longest.
    AlikeKey,
    /// The row whose handle has the most pairs of letters in common.
    AlikeHandle,
    /// The row that has the most columns in common.
    SameColumns,
}

/// How often it was right; a tie is decided by a coin.
#[derive(Debug)]
pub(crate) struct Verdict {
    pub(crate) guess: Guess,
    pub(crate) percent: f64,
}

/// Plays, in every way there is, all games whose rows are in the dump.
pub(crate) fn play(dump: &Dump, games: &[Game], chance: &mut Chance) -> Vec<Verdict> {
    let clues: BTreeSet<_> = dump.rows.values().flat_map(|row| row.clues.keys()).collect();
    let mut guesses = vec![Guess::NearestKey, Guess::AlikeKey, Guess::AlikeHandle, Guess::SameColumns];
    guesses.extend(clues.into_iter().map(|name| Guess::Nearest(name.clone())));
    let in_dump =
        |game: &&Game| [&game.given, &game.same, &game.other].iter().all(|key| dump.rows.contains_key(*key));
    let games: Vec<_> = games.iter().filter(in_dump).collect();
    let percent = |guess: &Guess, chance: &mut Chance| {
        let right = games.iter().filter(|game| is_right(dump, game, guess, chance)).count();
        right as f64 * 100.0 / games.len() as f64
    };
    guesses.into_iter().map(|guess| Verdict { percent: percent(&guess, chance), guess }).collect()
}

fn is_right(dump: &Dump, game: &Game, guess: &Guess, chance: &mut Chance) -> bool {
    let away = |key: &String| guess.distance((&game.given, &dump.rows[&game.given]), (key, &dump.rows[key]));
    let (same, other) = (away(&game.same), away(&game.other));
    same < other || same == other && chance.below(2) == 0
}

impl Guess {
    /// How unlike two rows are; each with its key.
    fn distance(&self, (key, row): (&str, &Row), (other_key, other): (&str, &Row)) -> i64 {
        let number = |key: &str| i64::from_str_radix(&key[..15], 16).unwrap();
        match self {
            Self::Nearest(clue) => match (row.clues.get(clue), other.clues.get(clue)) {
                (Some(a), Some(b)) => (a - b).abs(),
                _ => i64::MAX,
            },
            Self::NearestKey => (number(key) - number(other_key)).abs(),
            Self::AlikeKey => {
                -(key.bytes().zip(other_key.bytes()).take_while(|(a, b)| a == b).count() as i64)
            }
            Self::AlikeHandle => {
                -(pairs_of_letters(row).intersection(&pairs_of_letters(other)).count() as i64)
            }
            Self::SameColumns => {
                let values: HashSet<String> = row.columns.values().map(ToString::to_string).collect();
                -(other.columns.values().filter(|value| values.contains(&value.to_string())).count() as i64)
            }
        }
    }
}

/// For an account, a paper or a ballot, which have no handle, of its key.
fn pairs_of_letters(row: &Row) -> HashSet<(char, char)> {
    let text =
        ["handle", "id", "paper", "serial"].iter().find_map(|name| row.columns.get(*name)?.as_str()).unwrap();
    text.chars().zip(text.chars().skip(1)).collect()
}
