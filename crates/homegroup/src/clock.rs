//! The time. Nothing else in the program asks the machine for it.

use jiff::Timestamp;

/// Where the time comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Clock {
    /// The machine.
    System,
    /// A test.
    Frozen(Timestamp),
}

impl Clock {
    /// The time it is.
    pub(crate) fn now(self) -> Timestamp {
        match self {
            #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine")]
            Self::System => Timestamp::now(),
            Self::Frozen(now) => now,
        }
    }
}
