//! What somebody felt at a meeting, in three taps.

use std::collections::BTreeSet;

use directory::index::Listing;
use jiff::civil::Date;

/// A visit, as its person tells it.
#[derive(Clone, Debug)]
pub struct Visit<'a> {
    /// Where.
    pub meeting: &'a Listing,
    /// The day, where they say it.
    pub day: Option<Date>,
    /// How it was.
    pub felt: Felt,
    /// And why; may be empty.
    pub why: BTreeSet<Why>,
}

/// How it was. The order is the order of liking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Felt {
    /// Not for me.
    NotForMe,
    /// Not sure.
    NotSure,
    /// I would go again.
    WouldGoAgain,
    /// I felt at home.
    AtHome,
}

/// What made it so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// What happens there.
    Format,
    /// Who comes.
    People,
    /// The house, or the way there.
    Place,
    /// The day or the hour.
    Time,
    /// Too much of it, or just right.
    SpiritualSide,
    /// It was too much at once.
    Intimidated,
}

impl Felt {
    /// All of them, best first, as pages show them.
    pub const ALL: [Self; 4] = [Self::AtHome, Self::WouldGoAgain, Self::NotSure, Self::NotForMe];

    /// The word in forms and on the device.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AtHome => "home",
            Self::WouldGoAgain => "again",
            Self::NotSure => "unsure",
            Self::NotForMe => "not",
        }
    }

    /// The reverse of [`Felt::as_str`].
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|felt| felt.as_str() == word)
    }

    /// What it counts, from -1 to 1.
    pub(crate) fn value(self) -> f64 {
        match self {
            Self::AtHome => 1.0,
            Self::WouldGoAgain => 0.6,
            Self::NotSure => -0.1,
            Self::NotForMe => -1.0,
        }
    }
}

impl Why {
    /// All of them, as pages show them.
    pub const ALL: [Self; 6] =
        [Self::Format, Self::People, Self::Place, Self::Time, Self::SpiritualSide, Self::Intimidated];

    /// The word in forms and on the device.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::People => "people",
            Self::Place => "place",
            Self::Time => "time",
            Self::SpiritualSide => "spirit",
            Self::Intimidated => "shy",
        }
    }

    /// The reverse of [`Why::as_str`].
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.as_str() == word)
    }
}
