//! One word for what sort of meeting it is, so that the first ones somebody tries are not three of a sort.

use directory::{index::Listing, model::Attendance};

use crate::{
    looks::{Looks, PLAIN, Reader},
    traits::{Circle, Format, Trait},
};

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
        Self::by(&Reader::default().read(listing))
    }

    /// The kind of one that is like this.
    pub(crate) fn by(looks: &Looks) -> Self {
        let plain = looks.plain;
        if plain.has(&Trait::Circle(Circle::Newcomers)) {
            return Self::Newcomers;
        }
        if plain.has(&Trait::Secular) {
            return Self::Secular;
        }
        let mut traits = plain.places().filter_map(|place| PLAIN.get(place));
        if traits.clone().chain(&looks.others).any(Trait::is_for_some) {
            return Self::Circle;
        }
        let format = traits.find_map(|one| match one {
            Trait::Format(format) => Some(*format),
            _ => None,
        });
        match format {
            Some(format) => Self::Format(format),
            None if plain.has(&Trait::Attendance(Attendance::Online)) => Self::Online,
            None => Self::Plain,
        }
    }
}
