//! One word for what sort of meeting it is, so that the first ones somebody tries are not three of a sort.

use directory::{index::Listing, model::Attendance};

use crate::traits::{Circle, Format, Trait, traits};

/// What tells a meeting most from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// For those who are new.
    Newcomers,
    /// Without religion.
    Secular,
    /// For one circle or one profession.
    Circle,
    /// What happens there.
    Format(Format),
    /// From afar only, and nothing else is said.
    Online,
    /// Nothing is said.
    Plain,
}

impl Kind {
    /// The kind of a meeting.
    pub fn of(listing: &Listing) -> Self {
        let traits = traits(listing);
        if traits.contains(&Trait::Circle(Circle::Newcomers)) {
            return Self::Newcomers;
        }
        if traits.contains(&Trait::Secular) {
            return Self::Secular;
        }
        if traits.iter().any(|one| matches!(one, Trait::Circle(_) | Trait::Profession(_))) {
            return Self::Circle;
        }
        let format = traits.iter().find_map(|one| match one {
            Trait::Format(format) => Some(*format),
            _ => None,
        });
        match format {
            Some(format) => Self::Format(format),
            None if listing.meeting.attendance == Attendance::Online => Self::Online,
            None => Self::Plain,
        }
    }
}
