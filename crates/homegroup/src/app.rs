//! What every request can use.

use std::{num::NonZeroU32, sync::Arc};

use directory::places::Gazetteer;
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use store::Store;

use crate::{
    clock::Clock,
    forum::{Limits, search::Search},
    fresh::{Checks, Visits},
    identity::Door,
    live::Live,
    plan::Codes,
    rooms::Rooms,
    sources::Feeds,
    web::Shipped,
};

/// What every request can use; cheap to share.
pub(crate) type Shared = Arc<App>;

/// Everything a running site is made of.
pub(crate) struct App {
    /// The directory as it stands, kept fresh in the background.
    pub(crate) live: Live,
    /// Towns, postal codes, zones.
    pub(crate) gazetteer: Arc<Gazetteer>,
    /// Texts, prose and browser files that come with the program.
    pub(crate) shipped: Shipped,
    /// What is kept.
    pub(crate) store: Store,
    /// Live meetings.
    pub(crate) rooms: Rooms,
    /// Keys, and the way in.
    pub(crate) door: Door,
    /// How fast the inbox takes reports, from everybody together: never by who sends them.
    pub(crate) reports: DefaultDirectRateLimiter,
    /// The same for groups that are formed: they must not stop a report.
    pub(crate) forming: DefaultDirectRateLimiter,
    /// How fast codes of meetings are tried, by everybody together.
    pub(crate) codes: DefaultDirectRateLimiter,
    /// The same for reports from rooms: a flood of the one must not stop the other.
    pub(crate) room_reports: DefaultDirectRateLimiter,
    /// What finds words in the forum.
    pub(crate) words: Search,
    /// How fast one may write in the forum.
    pub(crate) forum: Limits,
    /// Where clinics' codes are gone over.
    pub(crate) parcels: Codes,
    /// What fetching lists takes.
    pub(crate) feeds: Feeds,
    /// What the checks of the lists found.
    pub(crate) checks: Checks,
    /// What visiting the pages of listings takes.
    pub(crate) visits: Visits,
    /// What the operator set.
    pub(crate) site: Site,
    /// The time.
    pub(crate) clock: Clock,
}

/// A report every two seconds, and thirty at once: more than people write, less than fills a disk.
pub(crate) fn reports() -> DefaultDirectRateLimiter {
    RateLimiter::direct(Quota::per_minute(NonZeroU32::MIN.saturating_add(29)))
}

/// Two codes a second, and 120 at once: a hundred people at the end of a meeting, and far too few to guess one of eight
/// digits.
pub(crate) fn codes() -> DefaultDirectRateLimiter {
    RateLimiter::direct(Quota::per_minute(NonZeroU32::MIN.saturating_add(119)))
}

/// What the operator set about the site itself.
pub(crate) struct Site {
    /// Its address as people see it, without a slash at its end; `None` where not set.
    pub(crate) public_url: Option<String>,
    /// Where *Leave now* leads.
    pub(crate) leave_to: String,
    /// What its line can send, in Mbit/s; `None` where not set.
    pub(crate) uplink: Option<u32>,
}

impl Site {
    /// The address of a path of this site: absolute where the site knows its own address.
    pub(crate) fn address(&self, path: &str) -> String {
        format!("{}{path}", self.public_url.as_deref().unwrap_or_default())
    }

    /// The same, where the site knows its own address.
    pub(crate) fn absolute(&self, path: &str) -> Option<String> {
        self.public_url.as_ref().map(|url| format!("{url}{path}"))
    }

    /// The site's host name, for identifiers that must be unique in the world.
    pub(crate) fn domain(&self) -> &str {
        let host = self.public_url.as_deref().and_then(|url| url.split("//").nth(1));
        host.and_then(|host| host.split(['/', ':']).next()).unwrap_or("homegroup.invalid")
    }
}
