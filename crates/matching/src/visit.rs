//! What somebody felt at a meeting, in three taps.

use std::{collections::BTreeSet, fmt};

use directory::{index::Listing, model::Slug};
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

    /// How well the meeting fitted, from 0 to 1. Who is not sure says a little less than what is expected of any
    /// meeting, which fits one person in five.
    pub(crate) fn fitted(self) -> f64 {
        match self {
            Self::AtHome => 1.0,
            Self::WouldGoAgain => 0.8,
            Self::NotSure => 0.15,
            Self::NotForMe => 0.0,
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

/// A visit as a form carries it and a device keeps it: `slug;felt;why,why;day`, the last two perhaps empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Of the meeting's page.
    pub slug: Slug,
    /// How it was.
    pub felt: Felt,
    /// And why.
    pub why: BTreeSet<Why>,
    /// The day, where it was said.
    pub day: Option<Date>,
}

impl Told {
    /// The longest text that is looked at, in bytes.
    pub const LONGEST: usize = 400;

    /// Reads one; `None` where the meeting or how it was cannot be understood. Reasons nobody knows and days that are
    /// none are left out.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > Self::LONGEST {
            return None;
        }
        let mut parts = text.split(';');
        let slug = Slug::new(parts.next()?).ok()?;
        let felt = Felt::parse(parts.next()?)?;
        let why = parts.next().unwrap_or_default().split(',').filter_map(Why::parse).collect();
        let day = parts.next().filter(|day| day.len() == "2026-11-24".len()).and_then(|day| day.parse().ok());
        Some(Self { slug, felt, why, day })
    }

    /// The same with its meeting at hand.
    pub fn at<'a>(&self, meeting: &'a Listing) -> Visit<'a> {
        Visit { meeting, day: self.day, felt: self.felt, why: self.why.clone() }
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why: Vec<&str> = self.why.iter().map(|why| why.as_str()).collect();
        let day = self.day.map(|day| day.to_string()).unwrap_or_default();
        write!(f, "{};{};{};{day}", self.slug, self.felt.as_str(), why.join(","))
    }
}
