//! What time it is, for decisions that must not be made twice by turning a clock back.

use jiff::{Timestamp, Zoned, civil::Date};
use thiserror::Error;

/// How far a clock may lag behind what was written last before it counts as set back: machines differ by seconds.
const SLACK_SECONDS: i64 = 300;

/// A moment, and the civil day it is at the clinic. It is never before what the clinic wrote last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    at: Timestamp,
    today: Date,
}

/// The clock shows a time long before something that has been written already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the clock has been set back behind the last entry; set it right first")]
pub struct ClockSetBack;

impl Now {
    /// The moment a clock shows in the clinic's zone. `latest` is when the clinic wrote last (the newest row of its
    /// log): time never runs back behind it.
    ///
    /// # Errors
    /// When the clock is more than five minutes behind.
    pub fn new(clock: &Zoned, latest: Option<Timestamp>) -> Result<Self, ClockSetBack> {
        let Some(latest) = latest.filter(|latest| *latest > clock.timestamp()) else {
            return Ok(Self { at: clock.timestamp(), today: clock.date() });
        };
        if latest.as_second().saturating_sub(clock.timestamp().as_second()) > SLACK_SECONDS {
            return Err(ClockSetBack);
        }
        let held = latest.to_zoned(clock.time_zone().clone());
        Ok(Self { at: latest, today: held.date() })
    }

    /// The instant.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// The day, at the clinic.
    #[must_use]
    pub fn today(&self) -> Date {
        self.today
    }
}

#[cfg(test)]
mod tests {
    use jiff::{ToSpan, civil::date};

    use super::*;

    #[test]
    fn time_stands_still_for_a_slow_clock_and_refuses_one_set_back() {
        let clock = date(2026, 11, 26).at(0, 1, 0, 0).in_tz("America/Chicago").unwrap();
        let now = Now::new(&clock, None).unwrap();
        assert_eq!((now.at(), now.today()), (clock.timestamp(), date(2026, 11, 26)));
        let ahead = clock.timestamp() + 300.seconds();
        assert_eq!(Now::new(&clock, Some(ahead)).unwrap().at(), ahead);
        assert_eq!(Now::new(&clock, Some(ahead + 1.second())), Err(ClockSetBack));
        let before = clock.timestamp() - 2.minutes();
        assert_eq!(Now::new(&clock, Some(before)).unwrap().at(), clock.timestamp());
        let yesterday = date(2026, 11, 25).at(23, 59, 0, 0).in_tz("America/Chicago").unwrap();
        let held = Now::new(&yesterday, Some(clock.timestamp())).unwrap();
        assert_eq!(held.today(), date(2026, 11, 26), "the day goes with the instant");
    }
}
