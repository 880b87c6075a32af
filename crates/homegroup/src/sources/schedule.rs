//! When each list is fetched, and the task that does it.
//!
//! All of it is in the database, so that a restart forgets nothing, and several programs on one database share the
//! work: a list is claimed before it is fetched.

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use tokio::sync::Semaphore;

use super::refresh;
use crate::{app::Shared, random};

/// How often the store is asked whether a list is due.
const ASK_EVERY: Duration = Duration::from_secs(1);
/// So many lists are fetched at once: one slow server does not hold up all others.
const AT_ONCE: usize = 3;
/// The first fetch after one that brought nothing comes so soon; each later one after twice as long.
const FIRST_RETRY: SignedDuration = SignedDuration::from_mins(15);
/// A list is tried at least so often, however long it has been away.
const LONGEST_RETRY: SignedDuration = SignedDuration::from_hours(24);
/// A server that asks us to stay away for longer is asked again all the same.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Fetches what is due, for ever.
pub(crate) async fn keep(app: Shared) {
    let room = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        tokio::time::sleep(ASK_EVERY).await;
        // While all are busy nothing more is begun.
        while let Ok(place) = room.clone().try_acquire_owned() {
            match refresh::claim_due(&app).await {
                Ok(Some(claim)) => {
                    let app = app.clone();
                    tokio::spawn(async move {
                        refresh::run(&app, claim).await;
                        drop(place);
                    });
                }
                Ok(None) => break,
                Err(error) => {
                    tracing::warn!(%error, "it could not be read which list is due");
                    break;
                }
            }
        }
    }
}

/// When a list is due again that came, or was as it was, or waits to be looked at. A tenth of the rhythm more or less,
/// so that not every site asks at the full hour.
pub(crate) fn next(now: Timestamp, rhythm: u32, chance: u8) -> Timestamp {
    let rhythm = SignedDuration::from_mins(i64::from(rhythm));
    let tenth = rhythm / 10;
    later(now, rhythm - tenth + tenth * 2 * i32::from(chance) / 255)
}

/// When a list is due again that has not come `failures` times in a row; `wait` is what its server asked for. A
/// list that is fetched more often than every quarter of an hour waits for its rhythm at first.
pub(crate) fn after_failure(
    now: Timestamp,
    rhythm: u32,
    failures: u32,
    wait: Option<SignedDuration>,
    chance: u8,
) -> Timestamp {
    let first = FIRST_RETRY.min(SignedDuration::from_mins(i64::from(rhythm)));
    let doubled = first.saturating_mul(1 << failures.saturating_sub(1).min(20)).min(LONGEST_RETRY);
    let spread = doubled / 10 * i32::from(chance) / 255;
    let asked = wait.unwrap_or_default().min(LONGEST_WAIT);
    later(now, (doubled + spread).max(asked))
}

fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.saturating_add(by).unwrap_or(now)
}

/// A number from 0 to 255. A machine without randomness fetches at the full hour, which harms nobody.
pub(crate) fn chance() -> u8 {
    random::bytes::<1>().map_or(0, |[byte]| byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        "2026-11-22T18:00:00Z".parse().unwrap()
    }

    fn minutes(then: Timestamp) -> i64 {
        then.duration_since(now()).as_mins()
    }

    #[test]
    fn lists_are_spread_over_a_fifth_of_their_rhythm() {
        assert_eq!((minutes(next(now(), 60, 0)), minutes(next(now(), 60, 255))), (54, 66));
        assert_eq!(minutes(next(now(), 1440, 128)), 1440);
        assert!(next(Timestamp::MAX, 60, 0) <= Timestamp::MAX);
    }

    #[test]
    fn a_list_that_does_not_come_is_tried_ever_less_often() {
        let tried = |failures| minutes(after_failure(now(), 60, failures, None, 0));
        assert_eq!([1, 2, 3, 4, 5, 6, 7, 8, 9].map(tried), [15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
        assert_eq!((tried(0), tried(u32::MAX)), (15, 1440));
        assert_eq!(minutes(after_failure(now(), 10_080, 1, None, 0)), 15);
        assert_eq!(minutes(after_failure(now(), 5, 1, None, 0)), 5);
        assert_eq!(minutes(after_failure(now(), 60, 1, None, 255)), 16);
    }

    #[test]
    fn a_server_that_asks_us_to_wait_is_heard() {
        let asked =
            |hours| minutes(after_failure(now(), 60, 1, Some(SignedDuration::from_hours(hours)), 0)) / 60;
        assert_eq!((asked(3), asked(100), asked(100_000)), (3, 100, 168));
        let soon = after_failure(now(), 60, 4, Some(SignedDuration::from_secs(1)), 0);
        assert_eq!(minutes(soon), 120, "but never sooner than without");
    }
}
