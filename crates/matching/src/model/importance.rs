//! How much somebody says a trait matters to them.

use super::belief::Belief;

/// How much something should count, in the words of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Importance {
    /// They would rather not have it: a choice that is theirs, and stays.
    RatherNot,
    /// It must not matter.
    NotAtAll,
    /// A little.
    ALittle,
    /// Much: what a ticked box says.
    Much,
    /// Very much: a choice that is theirs, and stays.
    VeryMuch,
}

impl Importance {
    /// All of them, least first, as forms show them.
    pub const ALL: [Self; 5] = [Self::RatherNot, Self::NotAtAll, Self::ALittle, Self::Much, Self::VeryMuch];

    /// The word in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RatherNot => "rather-not",
            Self::NotAtAll => "not",
            Self::ALittle => "little",
            Self::Much => "much",
            Self::VeryMuch => "very",
        }
    }

    /// The reverse of [`Importance::as_str`].
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }

    /// Does it stay, whatever the trait? All else that is asked for about age or background fades.
    pub(super) fn stays(self) -> bool {
        matches!(self, Self::RatherNot | Self::VeryMuch)
    }

    /// What it lets one expect of a meeting that has the trait, before any visit. No study says how much one matched
    /// attribute moves; these lie around the range that the simulation sweeps, 0 to 0.8. Larger ones promise more than
    /// simulated visits keep.
    pub(super) fn prior(self) -> Belief {
        match self {
            Self::RatherNot => Belief::new(-0.7, 0.5),
            Self::NotAtAll => Belief::new(0.0, 0.1),
            Self::ALittle => Belief::new(0.3, 0.5),
            Self::Much => Belief::new(0.7, 0.5),
            Self::VeryMuch => Belief::new(1.1, 0.5),
        }
    }
}
