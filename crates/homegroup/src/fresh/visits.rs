//! Visiting the pages that listings lead to, where the operator asked for it, to see which are no longer there.
//!
//! One page at a time and never in a hurry: each about once a week, and one that was not found the next day again, for
//! a computer may be down for an hour. Only what two visits in a row did not find is told. Nothing of the pages is
//! kept, and links that open a meeting are not visited at all (`directory::checks::links::pages`).

use std::{collections::HashMap, sync::Arc, time::Duration};

use directory::{checks::links, index::Index};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use store::{StoreError, Visit};
use tokio::task::JoinError;

use crate::{
    app::{App, Shared},
    net::{self, Ask, Failure, Limits, Trouble},
};

/// From one visit to the next.
const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);
/// The same, where the page was not found.
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// So many visits in a row have not found a page before it is told.
pub(super) const TOLD: u32 = 2;
/// Longer addresses are not visited; see [`Visit::address`].
const LONGEST_ADDRESS: usize = 2000;
/// Pages visited before it is asked again which there are.
const ROUND: usize = 100;
/// Between two visits: twelve a minute at most.
const PAUSE: Duration = Duration::from_secs(5);
/// Between two rounds.
const REST: Duration = Duration::from_mins(10);

/// What visiting takes; part of the app.
pub(crate) struct Visits {
    /// The operator asked for it.
    pub(super) on: bool,
    limits: Limits,
}

impl Visits {
    /// Visits where `on`; private addresses too where the operator said so.
    pub(crate) fn new(on: bool, private: bool) -> Self {
        let limits = Limits {
            patience: Duration::from_secs(20),
            connect: Duration::from_secs(10),
            // The beginning is enough to know that it is there.
            bytes: 16 << 10,
            ..Limits::usual(private)
        };
        Self { on, limits }
    }
}

/// What a visit did not find. The page of checks has a sentence for each, by its [name](Self::name).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// No computer has this name.
    Host,
    /// The computer does not answer, or not to the end.
    Answer,
    /// No safe connection can be made.
    Safety,
    /// The computer has no such page.
    Page,
    /// The computer fails.
    Sense,
    /// It leads in a circle, or to nowhere people can go.
    Way,
}

impl Missing {
    const ALL: [Self; 6] = [Self::Host, Self::Answer, Self::Safety, Self::Page, Self::Sense, Self::Way];

    /// For the store and its text.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Answer => "answer",
            Self::Safety => "safety",
            Self::Page => "page",
            Self::Sense => "sense",
            Self::Way => "way",
        }
    }

    /// By its name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// What is missing after this failure; `None` where the page is there all the same, or nobody can tell: many
    /// servers send programs away that they would show a person in.
    fn of(failure: &Failure) -> Option<Self> {
        match failure {
            Failure::NotFound => Some(Self::Host),
            Failure::Unreachable | Failure::Slow | Failure::CutOff => Some(Self::Answer),
            Failure::Tls => Some(Self::Safety),
            Failure::Gone | Failure::Status(404) => Some(Self::Page),
            Failure::Status(500..) | Failure::Garbled => Some(Self::Sense),
            Failure::Circle | Failure::TooManyMoves | Failure::Nowhere | Failure::Private => Some(Self::Way),
            Failure::NotAnAddress
            | Failure::UserInfo
            | Failure::Port
            | Failure::TooLarge
            | Failure::Downgrade
            | Failure::Status(_)
            | Failure::Busy
            | Failure::Ours => None,
        }
    }
}

/// Visits what is due, for ever.
pub(crate) async fn keep(app: Shared) {
    if !app.visits.on {
        std::future::pending::<()>().await;
    }
    loop {
        let visited = match round(&app, PAUSE).await {
            Ok(visited) => visited,
            Err(error) => {
                tracing::warn!(%error, "the pages that listings lead to could not be visited");
                0
            }
        };
        if visited < ROUND {
            tokio::time::sleep(REST).await;
        }
    }
}

/// Why a round ended early.
#[derive(Debug, thiserror::Error)]
pub(super) enum Stopped {
    #[error(transparent)]
    Store(#[from] StoreError),
    // What a panic said stays out of the log.
    #[error("a visit ended early")]
    Task(#[from] JoinError),
}

/// Visits up to [`ROUND`] pages that are due, those never visited first. Tells how many it were.
pub(super) async fn round(app: &App, pause: Duration) -> Result<usize, Stopped> {
    let (index, now) = (app.live.now().index.clone(), app.clock.now());
    let addresses = tokio::task::spawn_blocking(move || addresses(&index, now)).await?;
    let known = app.store.visits(0).await?.into_iter().map(|visit| (visit.address.clone(), visit));
    let known: HashMap<Box<str>, Visit> = known.collect();
    let due = due(addresses, &known, now);
    for address in &due {
        let before = known.get(address).map_or(0, |visit| visit.failures);
        app.store.put_visit(&visit(app, address, before).await?).await?;
        tokio::time::sleep(pause).await;
    }
    Ok(due.len())
}

/// Every page that can be visited, once.
fn addresses(index: &Arc<Index>, now: Timestamp) -> Vec<Box<str>> {
    let pages = links::pages(index.listings(), now.to_zoned(TimeZone::UTC).date());
    let mut addresses: Vec<Box<str>> = pages.into_iter().map(|(address, _)| address).collect();
    addresses.dedup();
    addresses.retain(|address| address.len() <= LONGEST_ADDRESS);
    addresses
}

/// The first of those whose time has come, the longest unvisited first.
fn due(addresses: Vec<Box<str>>, known: &HashMap<Box<str>, Visit>, now: Timestamp) -> Vec<Box<str>> {
    let since = |address: &str| {
        let Some(visit) = known.get(address) else { return Some(Timestamp::MIN) };
        let wait = if visit.failures == 0 { WEEK } else { DAY };
        (now.duration_since(visit.at) >= wait).then_some(visit.at)
    };
    let due = addresses.into_iter().filter_map(|address| since(&address).map(|at| (at, address)));
    let mut due: Vec<_> = due.collect();
    due.sort_unstable();
    due.truncate(ROUND);
    due.into_iter().map(|(_, address)| address).collect()
}

/// One visit; `before` visits in a row have not found the page.
async fn visit(app: &App, address: &str, before: u32) -> Result<Visit, JoinError> {
    let (asked, limits, now) = (address.to_owned(), app.visits.limits.clone(), app.clock.now());
    let got = tokio::task::spawn_blocking(move || {
        net::get(Ask { address: &asked, ..Ask::default() }, &limits, now).map(drop)
    });
    let missing = match got.await? {
        Ok(()) => None,
        Err(Trouble { failure, .. }) => Missing::of(&failure),
    };
    Ok(Visit {
        address: address.into(),
        at: now,
        failures: if missing.is_some() { before.saturating_add(1) } else { 0 },
        failure: missing.map(|missing| missing.name().into()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        "2026-11-22T18:00:00Z".parse().unwrap()
    }

    fn visited(address: &str, hours: i64, failures: u32) -> (Box<str>, Visit) {
        let at = now() - SignedDuration::from_hours(hours);
        (address.into(), Visit { address: address.into(), at, failures, failure: None })
    }

    #[test]
    fn a_page_is_visited_once_a_week_and_a_missing_one_the_next_day() {
        let known = HashMap::from([
            visited("good, a week ago", 168, 0),
            visited("good, lately", 167, 0),
            visited("missing, yesterday", 24, 1),
            visited("missing, today", 23, 3),
            visited("in no list any more", 9999, 0),
        ]);
        let pages = ["missing, today", "missing, yesterday", "new", "good, lately", "good, a week ago"]
            .map(Into::into);
        let due = due(pages.to_vec(), &known, now());
        assert_eq!(
            due.iter().map(|page| &**page).collect::<Vec<_>>(),
            ["new", "good, a week ago", "missing, yesterday"]
        );
    }

    #[test]
    fn a_round_ends() {
        let pages: Vec<Box<str>> = (0..ROUND + 20).map(|n| n.to_string().into()).collect();
        assert_eq!(due(pages, &HashMap::new(), now()).len(), ROUND);
    }

    #[test]
    fn who_sends_programs_away_is_not_called_broken() {
        for there in [403, 401, 405, 429, 204] {
            assert_eq!(Missing::of(&Failure::Status(there)), None, "{there}");
        }
        assert_eq!(Missing::of(&Failure::TooLarge), None);
        assert_eq!(Missing::of(&Failure::Status(404)), Some(Missing::Page));
        assert_eq!(Missing::of(&Failure::Status(502)), Some(Missing::Sense));
        for missing in Missing::ALL {
            assert_eq!(Missing::named(missing.name()), Some(missing));
        }
    }
}
