//! The directory as it stands: an index and a moment, built in the background and swapped whole.
//!
//! Every half second the store is asked for its revision, one number; when it has moved, only what changed is loaded
//! and a new index is built beside the old one. Every minute a new moment is made. Requests take whatever is there.

use std::{sync::Arc, time::Duration};

use arc_swap::ArcSwap;
use directory::{
    index::{Index, Moment},
    model::Source,
};
use jiff::Timestamp;
use store::{Lists, Store, StoreError, Unreadable};

use crate::clock::Clock;

/// How often the store is asked whether anything changed: an import is searchable within two seconds.
const ASK_EVERY: Duration = Duration::from_millis(400);

/// The directory at one minute. All parts belong together.
pub(crate) struct Snapshot {
    /// The meetings, ready to be asked.
    pub(crate) index: Arc<Index>,
    /// The clock's side of it.
    pub(crate) moment: Moment,
    /// The lists, by name.
    pub(crate) sources: Vec<Arc<Source>>,
    /// Of the store, when the index was built.
    pub(crate) revision: i64,
}

/// Always holds the newest snapshot.
pub(crate) struct Live {
    newest: ArcSwap<Snapshot>,
}

impl Live {
    /// Loads everything once, and gives what keeps it fresh.
    pub(crate) async fn load(store: &Store, clock: Clock) -> Result<(Self, Keeper), StoreError> {
        let (lists, unreadable) = store.load_all().await?;
        warn(&unreadable);
        let snapshot = Snapshot::of(&lists, clock.now());
        Ok((Self { newest: ArcSwap::from_pointee(snapshot) }, Keeper { lists, clock }))
    }

    /// The directory as it stands.
    pub(crate) fn now(&self) -> Arc<Snapshot> {
        self.newest.load_full()
    }
}

/// Keeps a [`Live`] fresh; run it as a task of its own.
pub(crate) struct Keeper {
    lists: Lists,
    clock: Clock,
}

impl Keeper {
    /// Never ends.
    pub(crate) async fn run(mut self, app: crate::app::Shared) {
        loop {
            tokio::time::sleep(ASK_EVERY).await;
            let changed = match self.catch_up(&app.store).await {
                Ok(changed) => changed,
                Err(error) => {
                    tracing::warn!(%error, "the directory could not be refreshed; the old one stays");
                    false
                }
            };
            let current = app.live.now();
            let now = self.clock.now();
            if changed {
                self = self.rebuild(&app, now).await;
            } else if minute(now) != minute(current.moment.now()) {
                let next = tokio::task::spawn_blocking(move || current.at(now)).await;
                app.live.newest.store(Arc::new(whole(next)));
            }
        }
    }

    /// Loads what changed. Tells whether anything did.
    async fn catch_up(&mut self, store: &Store) -> Result<bool, StoreError> {
        if store.revision().await? == self.lists.revision() {
            return Ok(false);
        }
        let mut delta = store.load_since(self.lists.revision()).await?;
        warn(&std::mem::take(&mut delta.unreadable));
        Ok(self.lists.apply(delta))
    }

    /// Builds a new index. On a large site that is a second of work: never on a thread that answers requests.
    async fn rebuild(self, app: &crate::app::Shared, now: Timestamp) -> Self {
        let built = tokio::task::spawn_blocking(move || {
            let snapshot = Snapshot::of(&self.lists, now);
            (self, snapshot)
        });
        let (keeper, snapshot) = whole(built.await);
        tracing::info!(meetings = snapshot.index.len(), "the directory changed");
        app.live.newest.store(Arc::new(snapshot));
        keeper
    }
}

/// Building does not fail. Should it panic after all, this task must too, which ends the site: it must not go on for
/// ever with a directory that has quietly stopped changing.
fn whole<T>(built: Result<T, tokio::task::JoinError>) -> T {
    built.unwrap_or_else(|failed| std::panic::resume_unwind(failed.into_panic()))
}

/// A stored meeting that this program cannot read is worth a line; its list's next import mends it.
fn warn(unreadable: &[Unreadable]) {
    for row in unreadable {
        tracing::warn!(source = %row.source, key = %row.key, reason = %row.reason, "a stored meeting cannot be read");
    }
}

fn minute(time: Timestamp) -> i64 {
    time.as_second().div_euclid(60)
}

impl Snapshot {
    /// A snapshot for one question, as the command line asks it.
    pub(crate) async fn load(store: &Store, now: Timestamp) -> Result<Self, StoreError> {
        let (lists, unreadable) = store.load_all().await?;
        warn(&unreadable);
        Ok(Self::of(&lists, now))
    }

    fn of(lists: &Lists, now: Timestamp) -> Self {
        let meetings = lists.meetings().map(|(source, meeting)| (source.clone(), meeting.clone()));
        let index = Arc::new(Index::build(meetings.collect()));
        Self {
            moment: index.at(now),
            index,
            sources: lists.sources().map(|info| info.source.clone()).collect(),
            revision: lists.revision(),
        }
    }

    /// The same lists at another time.
    fn at(&self, now: Timestamp) -> Self {
        Self {
            index: self.index.clone(),
            moment: self.index.at(now),
            sources: self.sources.clone(),
            revision: self.revision,
        }
    }

    /// Is the sample list loaded?
    pub(crate) fn has_sample(&self) -> bool {
        self.sources.iter().any(|source| source.sample)
    }
}
