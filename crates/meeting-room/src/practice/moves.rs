//! What a visitor of the practice room did, as a row of letters: it stands in the address.

use std::fmt;

use crate::Milestone;

/// One thing a visitor did. Each is one letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// `n`: lets the next thing happen.
    GoOn,
    /// `k`: lets the rest of this step be.
    Skip,
    /// `h`: raises a hand.
    Raise,
    /// `d`: takes it down.
    Lower,
    /// `p`: passes.
    Pass,
    /// `s`: said something. The words are not in it.
    Say,
    /// `f`: is done.
    Finish,
    /// `o`: only listens.
    Listen,
    /// `1` to `8`: marks that one of [`Milestone::USUAL`], counted from 0 here and from 1 in the letter.
    Mark(u8),
    /// `l`: leaves.
    Leave,
}

impl Move {
    /// Those that are always the same letter.
    const PLAIN: [(char, Self); 9] = [
        ('n', Self::GoOn),
        ('k', Self::Skip),
        ('h', Self::Raise),
        ('d', Self::Lower),
        ('p', Self::Pass),
        ('s', Self::Say),
        ('f', Self::Finish),
        ('o', Self::Listen),
        ('l', Self::Leave),
    ];

    /// What a letter says, if anything.
    #[must_use]
    pub fn of(letter: char) -> Option<Self> {
        let plain = Self::PLAIN.into_iter().find(|(own, _)| *own == letter).map(|(_, one)| one);
        plain.or_else(|| {
            let number = u8::try_from(letter.to_digit(10)?).ok()?.checked_sub(1)?;
            (usize::from(number) < Milestone::USUAL.len()).then_some(Self::Mark(number))
        })
    }

    /// Its letter.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Mark(number) => char::from(b'1'.saturating_add(number)),
            plain => Self::PLAIN.into_iter().find(|(_, one)| *one == plain).map_or('n', |(own, _)| own),
        }
    }
}

/// The moves of a visit so far. Whatever stood in an address, there is a visit: what says nothing is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    list: Vec<Move>,
    /// Something was left out: an unknown letter, or more than [`Self::MOST`].
    pub incomplete: bool,
}

impl Moves {
    /// The most moves of one visit: several times as many as the longest meeting takes.
    pub const MOST: usize = 300;

    /// Reads an address's part.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut moves = Self::default();
        for letter in text.chars() {
            match Move::of(letter) {
                Some(_) if moves.is_full() => moves.incomplete = true,
                Some(one) => moves.list.push(one),
                None => moves.incomplete = true,
            }
            // Whatever comes after that changes nothing any more.
            if moves.is_full() && moves.incomplete {
                break;
            }
        }
        moves
    }

    /// In order.
    #[must_use]
    pub fn list(&self) -> &[Move] {
        &self.list
    }

    /// No more can be added.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.list.len() >= Self::MOST
    }

    /// The same and one more; the same where there is no room for it.
    #[must_use]
    pub fn and(&self, one: Move) -> Self {
        let mut more = Self { list: self.list.clone(), incomplete: false };
        if !more.is_full() {
            more.list.push(one);
        }
        more
    }

    /// All but the last.
    #[must_use]
    pub fn but_the_last(&self) -> Option<Self> {
        let (_, before) = self.list.split_last()?;
        Some(Self { list: before.to_vec(), incomplete: false })
    }
}

impl fmt::Display for Moves {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.list.iter().try_for_each(|one| write!(f, "{}", one.letter()))
    }
}
