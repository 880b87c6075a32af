//! The directory as it stands: an index and a moment, built in the background and swapped whole.
//!
//! Several times a second, and whenever somebody has just saved something ([`Live::reach`]), the store is asked for its
//! revision, one number; when it has moved, only what changed is loaded and a new index is built beside the old one.
//! Every minute a new moment is made. Requests take whatever is there.

mod groups;
mod moved;

use std::{collections::HashMap, sync::Arc, time::Duration};

use arc_swap::ArcSwap;
use directory::{
    bodies::GroupKey,
    index::{Index, Listing, Moment},
    model::{Slug, Source, SourceName, Zone},
};
use jiff::Timestamp;
use store::{Lists, Store, StoreError, Unreadable};
use tokio::sync::{Notify, watch};

pub(crate) use groups::Groups;
pub(crate) use moved::MergedAway;

use crate::clock::Clock;

/// How often the store is asked whether anything changed: an import is searchable within two seconds.
const ASK_EVERY: Duration = Duration::from_millis(400);

/// How long whoever saved something waits to see it. Building the largest directories takes a second.
const PATIENCE: Duration = Duration::from_secs(5);

/// The directory at one minute. All parts belong together.
pub(crate) struct Snapshot {
    /// The meetings, ready to be asked.
    pub(crate) index: Arc<Index>,
    /// The clock's side of it.
    pub(crate) moment: Moment,
    /// The lists, by name.
    pub(crate) sources: Vec<Arc<Source>>,
    /// When each list was last read.
    read: Arc<HashMap<SourceName, Timestamp>>,
    /// Those that another one stands for, by list and key.
    pub(crate) merged: Arc<[MergedAway]>,
    /// Where such a listing is found now: from its public slug to the other's.
    moved: Arc<HashMap<Slug, Slug>>,
    /// Which group each listing belongs to.
    pub(crate) groups: Arc<Groups>,
    /// Of the store, when the index was built.
    pub(crate) revision: i64,
    /// Where most of the meetings are: whose today it is when nothing else says.
    pub(crate) usual_zone: Option<Zone>,
}

/// Always holds the newest snapshot.
pub(crate) struct Live {
    newest: ArcSwap<Snapshot>,
    /// The revision of the newest.
    reached: watch::Sender<i64>,
    /// Somebody has saved something.
    nudge: Notify,
}

impl Live {
    /// Loads everything once, and gives what keeps it fresh.
    pub(crate) async fn load(store: &Store, clock: Clock) -> Result<(Self, Keeper), StoreError> {
        let (lists, unreadable) = store.load_all().await?;
        warn(&unreadable);
        let snapshot = Snapshot::of(&lists, clock.now(), None);
        let live = Self {
            reached: watch::Sender::new(snapshot.revision),
            newest: ArcSwap::from_pointee(snapshot),
            nudge: Notify::new(),
        };
        Ok((live, Keeper { lists, clock }))
    }

    /// The directory as it stands.
    pub(crate) fn now(&self) -> Arc<Snapshot> {
        self.newest.load_full()
    }

    /// Waits until the directory is as of this revision or later, which [`Store::change`] gave. `false` when that
    /// takes too long: it will come all the same.
    pub(crate) async fn reach(&self, revision: i64) -> bool {
        self.nudge.notify_one();
        let mut reached = self.reached.subscribe();
        let there = reached.wait_for(|reached| *reached >= revision);
        tokio::time::timeout(PATIENCE, there).await.is_ok_and(|there| there.is_ok())
    }
}

/// What the store has that the directory does not show yet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum News {
    /// Nothing.
    None,
    /// A list was read again and said the same.
    Read,
    /// Other meetings, or other lists.
    Meetings,
}

/// When each list was last read.
fn read(lists: &Lists) -> Arc<HashMap<SourceName, Timestamp>> {
    Arc::new(lists.sources().map(|info| (info.source.name.clone(), info.imported_at)).collect())
}

/// What holds a directory, beside the store it is made from.
pub(crate) trait Holder: Send + Sync + 'static {
    /// The directory.
    fn live(&self) -> &Live;
    /// Where its lists are kept.
    fn store(&self) -> &Store;
}

impl Holder for crate::app::App {
    fn live(&self) -> &Live {
        &self.live
    }

    fn store(&self) -> &Store {
        &self.store
    }
}

/// A directory and its store, and nothing else of the site.
pub(crate) struct Beside {
    /// The directory.
    pub(crate) live: Live,
    /// Where its lists are kept.
    pub(crate) store: Store,
}

impl Holder for Beside {
    fn live(&self) -> &Live {
        &self.live
    }

    fn store(&self) -> &Store {
        &self.store
    }
}

/// Keeps a [`Live`] fresh; run it as a task of its own.
pub(crate) struct Keeper {
    lists: Lists,
    clock: Clock,
}

impl Keeper {
    /// Never ends.
    pub(crate) async fn run(mut self, of: Arc<impl Holder>) {
        let live = of.live();
        loop {
            let _ = tokio::time::timeout(ASK_EVERY, live.nudge.notified()).await;
            let changed = match self.catch_up(of.store()).await {
                Ok(changed) => changed,
                Err(error) => {
                    tracing::warn!(%error, "the directory could not be refreshed; the old one stays");
                    News::None
                }
            };
            let current = live.now();
            let now = self.clock.now();
            let read = (changed == News::Read).then(|| read(&self.lists));
            if changed == News::Meetings {
                self = self.rebuild(live, now).await;
            } else if read.is_some() || minute(now) != minute(current.moment.now()) {
                let read = read.unwrap_or_else(|| current.read.clone());
                let next = tokio::task::spawn_blocking(move || Snapshot { read, ..current.at(now) }).await;
                live.newest.store(Arc::new(whole(next)));
            }
            // Also where the newest revision changed nothing that can be seen.
            live.reached.send_replace(self.lists.revision());
        }
    }

    /// Loads what changed. Tells whether anything did.
    async fn catch_up(&mut self, store: &Store) -> Result<News, StoreError> {
        if store.revision().await? == self.lists.revision() {
            return Ok(News::None);
        }
        let mut delta = store.load_since(self.lists.revision()).await?;
        warn(&std::mem::take(&mut delta.unreadable));
        Ok(if self.lists.apply(delta) { News::Meetings } else { News::Read })
    }

    /// Makes a new index from the old one. On a large site that is a tenth of a second of work, a second after a list
    /// was read anew: never on a thread that answers requests.
    async fn rebuild(self, live: &Live, now: Timestamp) -> Self {
        let before = live.now();
        let built = tokio::task::spawn_blocking(move || {
            let snapshot = Snapshot::of(&self.lists, now, Some(&before.index));
            (self, snapshot)
        });
        let (keeper, snapshot) = whole(built.await);
        tracing::info!(meetings = snapshot.index.len(), "the directory changed");
        let before = live.newest.swap(Arc::new(snapshot));
        // So is giving back the old one's memory.
        tokio::task::spawn_blocking(move || drop(before));
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
        Ok(Self::of(&lists, now, None))
    }

    /// The lists at a time; what has not changed is taken from an index of earlier.
    fn of(lists: &Lists, now: Timestamp, before: Option<&Index>) -> Self {
        let built = || {
            let meetings = lists.meetings().map(|(source, meeting)| (source.clone(), meeting.clone()));
            Index::build(meetings.collect())
        };
        let index = Arc::new(before.map_or_else(built, |before| before.renew(lists.meetings())));
        let usual_zone = usual_zone(&index);
        let merged = moved::merged(lists);
        Self {
            read: read(lists),
            moved: Arc::new(moved::moved(&merged, lists, &index)),
            merged: merged.into(),
            groups: Arc::new(Groups::of(lists, &index)),
            moment: index.at(now),
            index,
            sources: lists.sources().map(|info| info.source.clone()).collect(),
            revision: lists.revision(),
            usual_zone,
        }
    }

    /// The same lists at another time.
    fn at(&self, now: Timestamp) -> Self {
        Self {
            index: self.index.clone(),
            moment: self.index.at(now),
            sources: self.sources.clone(),
            read: self.read.clone(),
            merged: self.merged.clone(),
            moved: self.moved.clone(),
            groups: self.groups.clone(),
            revision: self.revision,
            usual_zone: self.usual_zone.clone(),
        }
    }

    /// When a list was last read. Never for lists of our own, which are not read from anywhere.
    pub(crate) fn read(&self, source: &SourceName) -> Option<Timestamp> {
        self.read.get(source).copied().filter(|read| *read > Timestamp::UNIX_EPOCH)
    }

    /// The listing of this address, or the one it must mean that has another address now.
    pub(crate) fn find(&self, slug: &Slug) -> Option<&Listing> {
        self.index.get(slug).or_else(|| moved::meant(&self.index, &self.moved, slug))
    }

    /// The group of a listing.
    pub(crate) fn group_of(&self, listing: &Listing) -> GroupKey {
        self.groups.key(&listing.source.name, &listing.meeting)
    }

    /// The listings of each of these groups, in the order of their slugs.
    pub(crate) fn of_groups(&self, groups: &[&GroupKey]) -> Vec<Vec<&Listing>> {
        self.groups.listings(&self.index, groups)
    }

    /// The listings of a group, in the order of their slugs.
    pub(crate) fn of_group(&self, group: &GroupKey) -> Vec<&Listing> {
        self.of_groups(&[group]).pop().unwrap_or_default()
    }

    /// Is the sample list loaded?
    pub(crate) fn has_sample(&self) -> bool {
        self.sources.iter().any(|source| source.sample)
    }
}

/// The zone most meetings are in; of equals the first by name, so that it does not change from one start to the next.
fn usual_zone(index: &Index) -> Option<Zone> {
    let most = index.zones().max_by(|(a, many), (b, more)| many.cmp(more).then(b.cmp(a)));
    most.map(|(zone, _)| zone.clone())
}
