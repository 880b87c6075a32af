//! Services in a meeting.

use serde::Serialize;

/// What somebody does for a meeting. Each is held by one person at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Leads: steps, floor, roles.
    Chair,
    /// Stands in when the chair is not there.
    CoChair,
    /// Looks after people at the door: hold, release, remove, panic.
    Doorkeeper,
    /// Welcomes whoever is new.
    Greeter,
    /// Looks after the time of shares.
    Timekeeper,
    /// Reads, and moves on when a reading is read.
    Reader,
}

/// What can be done in a meeting by those who serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Power {
    /// Steps, calling, thanking, appointing.
    Lead,
    /// Hold, release, remove, undo, panic, lock.
    Guard,
    /// Give more time.
    Time,
    /// Move on from a reading.
    Read,
    /// Greet, and release whoever is new.
    Greet,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 6] =
        [Self::Chair, Self::CoChair, Self::Doorkeeper, Self::Greeter, Self::Timekeeper, Self::Reader];

    /// As it is written in frames, forms and the log.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::CoChair => "co-chair",
            Self::Doorkeeper => "doorkeeper",
            Self::Greeter => "greeter",
            Self::Timekeeper => "timekeeper",
            Self::Reader => "reader",
        }
    }

    /// Reads a [name](Self::name).
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }

    /// Does the role bring this power? A co-chair has all of a chair's.
    pub(crate) fn has(self, power: Power) -> bool {
        match self {
            Self::Chair | Self::CoChair => true,
            Self::Doorkeeper => power == Power::Guard,
            Self::Greeter => power == Power::Greet,
            Self::Timekeeper => power == Power::Time,
            Self::Reader => power == Power::Read,
        }
    }

    /// May whoever was entrusted with `self` at this place take `wanted`? A chair may do everything.
    pub(crate) fn entitles_to(self, wanted: Self) -> bool {
        self == wanted || matches!(self, Self::Chair) || (self == Self::CoChair && wanted != Self::Chair)
    }
}
