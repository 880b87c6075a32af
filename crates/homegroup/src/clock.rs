//! The time. Nothing else in the program asks the machine for it.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use jiff::Timestamp;

/// Where the time comes from. Clones share it.
#[derive(Clone, Debug)]
pub(crate) enum Clock {
    /// The machine.
    System,
    /// A test, which moves it by hand; milliseconds since 1970.
    Test(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands still until it is moved.
    pub(crate) fn standing_at(now: Timestamp) -> Self {
        Self::Test(Arc::new(AtomicI64::new(now.as_millisecond())))
    }

    /// The time it is.
    pub(crate) fn now(&self) -> Timestamp {
        match self {
            #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine")]
            Self::System => Timestamp::now(),
            Self::Test(now) => {
                Timestamp::from_millisecond(now.load(Ordering::Relaxed)).unwrap_or(Timestamp::UNIX_EPOCH)
            }
        }
    }

    /// Days since 1970, in UTC.
    pub(crate) fn today(&self) -> u32 {
        u32::try_from(self.now().as_second().div_euclid(86_400)).unwrap_or(0)
    }

    /// Moves a test's clock; `false` where the clock is the machine's.
    pub(crate) fn move_to(&self, time: Timestamp) -> bool {
        match self {
            Self::System => false,
            Self::Test(now) => {
                now.store(time.as_millisecond(), Ordering::Relaxed);
                true
            }
        }
    }
}
