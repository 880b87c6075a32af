//! How fast one may write. By the key somebody has in a place, in memory alone; never by an address.

use std::num::NonZeroU32;

use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};
use privacy::Member;

/// So many people are remembered before those who have done nothing for a while are forgotten.
const MANY: usize = 10_000;

/// What one may do how often.
pub(crate) struct Limits {
    threads: DefaultKeyedRateLimiter<[u8; 16]>,
    replies: DefaultKeyedRateLimiter<[u8; 16]>,
    presses: DefaultKeyedRateLimiter<[u8; 16]>,
    /// New words that wait for a yes, from everybody together.
    waiting: DefaultDirectRateLimiter,
    /// Reports, from everybody together.
    reports: DefaultDirectRateLimiter,
}

/// What somebody is about to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    /// Open a thread: one in ten minutes, three at once.
    Open,
    /// Reply, or change a post: one in twenty seconds, five at once.
    Reply,
    /// Say thank you, follow, block: one in three seconds, twenty at once.
    Press,
}

impl Default for Limits {
    fn default() -> Self {
        let quota = |per_hour: u32, burst: u32| {
            let number = |number: u32| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
            Quota::per_hour(number(per_hour)).allow_burst(number(burst))
        };
        Self {
            threads: RateLimiter::keyed(quota(6, 3)),
            replies: RateLimiter::keyed(quota(180, 5)),
            presses: RateLimiter::keyed(quota(1_200, 20)),
            waiting: RateLimiter::direct(quota(120, 40)),
            reports: RateLimiter::direct(quota(600, 30)),
        }
    }
}

impl Limits {
    /// May they, now? Asking counts.
    pub(super) fn allow(&self, act: Act, member: &Member) -> bool {
        let limiter = match act {
            Act::Open => &self.threads,
            Act::Reply => &self.replies,
            Act::Press => &self.presses,
        };
        if limiter.len() > MANY {
            limiter.retain_recent();
        }
        limiter.check_key(member.as_bytes()).is_ok()
    }

    /// Is there room for one more that waits? Where there is not, writing costs work or time.
    pub(super) fn may_wait(&self) -> bool {
        self.waiting.check().is_ok()
    }

    /// Is there room for one more report?
    pub(super) fn may_report(&self) -> bool {
        self.reports.check().is_ok()
    }
}

#[cfg(test)]
mod tests {
    use privacy::{Place, Root};

    use super::*;

    #[test]
    fn whoever_writes_too_fast_waits_and_nobody_else_does() {
        let limits = Limits::default();
        let [one, other] = [1, 2].map(|seed| Root::guest([seed; 32]).member(&Place::site()));
        let allowed = (0..10).filter(|_| limits.allow(Act::Open, &one)).count();
        assert_eq!(allowed, 3);
        assert!(limits.allow(Act::Reply, &one), "replies are counted by themselves");
        assert!(limits.allow(Act::Open, &other));
    }

    #[test]
    fn a_flood_of_first_posts_is_seen() {
        let limits = Limits::default();
        assert_eq!((0..100).filter(|_| limits.may_wait()).count(), 40);
    }
}
