//! All meetings of all lists, for the index: everything once, then only what changed.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
    thread::available_parallelism,
};

use directory::{
    edit::{Hidden, Layer},
    model::{Meeting, Source, SourceName, sharing::Sharing},
};
use tokio::task::{JoinError, JoinSet};

use crate::{
    Store, StoreError,
    db::{next, on},
    layers::read_layer,
    sources::{REMEMBERED_REVISIONS, SOURCES, SourceInfo, SourceRow},
};

/// Rows that one thread reads in one go.
const ROWS_AT_ONCE: usize = 1000;

/// Of listings that stand for each other in turn. Nobody merges so many; a longer chain hides nothing.
const LONGEST_CHAIN: usize = 100;

const REVISION: &str = "SELECT revision FROM site";
const ALL_MEETINGS: &str = "
    SELECT source, key, body FROM meetings WHERE source IN (SELECT name FROM sources WHERE removed_at IS NULL)";
const CHANGED_MEETINGS: &str = "
    SELECT source, key, body FROM meetings
    WHERE revision > $1 AND source IN (SELECT name FROM sources WHERE removed_at IS NULL)";
const CHANGED_LAYERS: &str = "SELECT source, key, body FROM layers WHERE revision > $1";
const REMOVED_MEETINGS: &str = "SELECT source, key FROM removals WHERE revision > $1";

/// What changed between two revisions.
#[derive(Debug)]
pub struct Delta {
    /// The state it leads to.
    pub revision: i64,
    /// Is it everything there is? Then nothing of an older state is to be kept.
    pub whole: bool,
    /// All sources that there are now, by name; a source that is missing here is gone with its list.
    pub sources: Vec<SourceInfo>,
    /// New and changed meetings.
    pub changed: Vec<(SourceName, Arc<Meeting>)>,
    /// Sources and keys of meetings that went away; some may have come back and be in `changed` too.
    pub removed: Vec<(SourceName, Box<str>)>,
    /// New and changed layers: source, key, and what lies on the listing.
    pub layers: Vec<(SourceName, Box<str>, Layer)>,
    /// Rows that this program cannot read. They are missing from `changed`, and worth a line in the log.
    pub unreadable: Vec<Unreadable>,
}

/// A stored meeting that this program cannot read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Its source.
    pub source: SourceName,
    /// Its key.
    pub key: Box<str>,
    /// Why.
    pub reason: String,
}

/// All lists as of one revision, in memory.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    revision: i64,
    lists: BTreeMap<SourceName, List>,
    /// What servants changed, by source and key; a list that comes back finds it again.
    layers: BTreeMap<SourceName, BTreeMap<Box<str>, Layer>>,
}

#[derive(Clone, Debug)]
struct List {
    info: SourceInfo,
    /// By key: in the same order whenever the program starts, so that its answers are too.
    meetings: BTreeMap<Box<str>, Arc<Meeting>>,
    /// Those with a layer, as they are to be seen.
    seen: BTreeMap<Box<str>, Seen>,
}

/// A listing with a layer on it.
#[derive(Clone, Debug)]
enum Seen {
    /// It is seen like this.
    So(Arc<Meeting>),
    /// It is seen like this while no other listing stands for it.
    Unless(Arc<Meeting>),
    /// It is not seen.
    Not,
}

impl List {
    /// Puts the layer on the listing anew.
    fn look_again(&mut self, key: &str, layer: Option<&Layer>) {
        match (self.meetings.get(key), layer) {
            (Some(meeting), Some(layer)) if !layer.is_empty() => {
                let shown = || {
                    let shown = Layer { hidden: None, patch: layer.patch.clone() }.apply(meeting);
                    shown.map_or_else(|| meeting.clone(), Arc::new)
                };
                let seen = match layer.hidden {
                    None => Seen::So(shown()),
                    Some(Hidden::MergedInto { .. }) => Seen::Unless(shown()),
                    Some(Hidden::Removed) => Seen::Not,
                };
                self.seen.insert(key.into(), seen);
            }
            _ => {
                self.seen.remove(key);
            }
        }
    }
}

impl Lists {
    /// The revision they are of; for [`Store::load_since`].
    pub fn revision(&self) -> i64 {
        self.revision
    }

    /// All sources, by name.
    pub fn sources(&self) -> impl Iterator<Item = &SourceInfo> {
        self.lists.values().map(|list| &list.info)
    }

    /// Every meeting that is to be seen, with its source, by source and key: with what servants changed, and without
    /// what they hid. One that was merged into another is back when that one is seen no more: a meeting must not
    /// vanish because another list dropped its half.
    pub fn meetings(&self) -> impl Iterator<Item = (&Arc<Source>, &Arc<Meeting>)> + Clone {
        self.lists.values().flat_map(move |list| {
            let seen =
                list.meetings.iter().filter_map(move |(key, meeting)| self.as_seen(list, key, meeting));
            seen.map(|meeting| (&list.info.source, meeting))
        })
    }

    /// One meeting as it is to be seen; `None` where it is not.
    pub fn seen(&self, source: &SourceName, key: &str) -> Option<&Arc<Meeting>> {
        let list = self.lists.get(source)?;
        self.as_seen(list, key, list.meetings.get(key)?)
    }

    fn as_seen<'a>(
        &'a self,
        list: &'a List,
        key: &str,
        meeting: &'a Arc<Meeting>,
    ) -> Option<&'a Arc<Meeting>> {
        match list.seen.get(key) {
            Some(Seen::So(seen)) => Some(seen),
            Some(Seen::Unless(seen)) => (!self.is_stood_for(&list.info.source.name, key)).then_some(seen),
            Some(Seen::Not) => None,
            None => Some(meeting),
        }
    }

    /// Does another listing, which is seen, stand for this one in the end? Of those that stand for each other in a
    /// circle none does.
    fn is_stood_for(&self, source: &SourceName, key: &str) -> bool {
        let (mut source, mut key) = (source, key);
        for _ in 0..LONGEST_CHAIN {
            let layer = self.layers.get(source).and_then(|layers| layers.get(key));
            match layer.and_then(|layer| layer.hidden.as_ref()) {
                Some(Hidden::MergedInto { source: into, key: into_key }) => (source, key) = (into, into_key),
                Some(Hidden::Removed) => return false,
                None => return self.lists.get(source).is_some_and(|list| list.meetings.contains_key(key)),
            }
        }
        false
    }

    /// The rows on which a servant's layer lies, as their lists have them, hidden ones too; with the layers.
    pub fn layered(&self) -> impl Iterator<Item = (&SourceName, &Arc<Meeting>, &Layer)> {
        self.layers.iter().flat_map(|(source, layers)| {
            let rows = self.lists.get(source).map(|list| &list.meetings);
            layers.iter().filter_map(move |(key, layer)| Some((source, rows?.get(key)?, layer)))
        })
    }

    /// How many meetings there are, hidden ones too.
    pub fn len(&self) -> usize {
        self.lists.values().map(|list| list.meetings.len()).sum()
    }

    /// Is there no meeting?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Moves on to the delta's revision. Tells whether anything is different from before (other than the time of
    /// an import), so that an index need not be built again for nothing.
    pub fn apply(&mut self, delta: Delta) -> bool {
        let mut before = std::mem::take(&mut self.lists);
        if delta.whole {
            before.clear();
            self.layers.clear();
        }
        let mut different = delta.whole || !delta.removed.is_empty();
        let mut touched = Vec::new();
        for info in delta.sources {
            let name = info.source.name.clone();
            let old = before.remove(&name);
            different |= old.as_ref().is_none_or(|list| list.info.source != info.source);
            let (meetings, seen) = old.map(|list| (list.meetings, list.seen)).unwrap_or_default();
            self.lists.insert(name, List { info, meetings, seen });
        }
        different |= !before.is_empty();
        for (source, key) in delta.removed {
            if let Some(list) = self.lists.get_mut(&source) {
                list.meetings.remove(&key);
                list.seen.remove(&key);
            }
        }
        for (source, meeting) in delta.changed {
            if let Some(list) = self.lists.get_mut(&source) {
                // Rows that were given another revision only are no news.
                if list.meetings.get(&meeting.key) != Some(&meeting) {
                    different = true;
                    touched.push((source, meeting.key.clone()));
                    list.meetings.insert(meeting.key.clone(), meeting);
                }
            }
        }
        for (source, key, layer) in delta.layers {
            let layers = self.layers.entry(source.clone()).or_default();
            if layers.get(&key) != Some(&layer) {
                different = true;
                layers.insert(key.clone(), layer);
                touched.push((source, key));
            }
        }
        for (source, key) in touched {
            let layer = self.layers.get(&source).and_then(|layers| layers.get(&key));
            if let Some(list) = self.lists.get_mut(&source) {
                list.look_again(&key, layer);
            }
        }
        self.revision = delta.revision;
        different
    }
}

impl Store {
    /// The number of the lists' last change. It only ever grows, and asking is cheap.
    pub async fn revision(&self) -> Result<i64, StoreError> {
        Ok(on!(&self.db, read tx => { sqlx::query_scalar(REVISION).fetch_one(&mut *tx).await? }))
    }

    /// Everything there is. Rows that cannot be read are left out and told.
    pub async fn load_all(&self) -> Result<(Lists, Vec<Unreadable>), StoreError> {
        let mut delta = self.load(None).await?;
        let unreadable = std::mem::take(&mut delta.unreadable);
        let mut lists = Lists::default();
        lists.apply(delta);
        Ok((lists, unreadable))
    }

    /// What changed after `revision`; everything, where that is too long ago or from another database.
    pub async fn load_since(&self, revision: i64) -> Result<Delta, StoreError> {
        self.load(Some(revision)).await
    }

    async fn load(&self, since: Option<i64>) -> Result<Delta, StoreError> {
        Ok(on!(&self.db, read tx => {
            let revision: i64 = sqlx::query_scalar(REVISION).fetch_one(&mut *tx).await?;
            let since = since.filter(|since| (revision - REMEMBERED_REVISIONS..=revision).contains(since));
            let rows: Vec<SourceRow> = sqlx::query_as(SOURCES).fetch_all(&mut *tx).await?;
            let sources = rows.into_iter().map(SourceRow::read).collect::<Result<Vec<_>, _>>()?;

            let mut removed = Vec::new();
            if let Some(since) = since {
                removed = sqlx::query_as(REMOVED_MEETINGS).bind(since).fetch_all(&mut *tx).await?;
            }
            let layers: Vec<(String, String, String)> =
                sqlx::query_as(CHANGED_LAYERS).bind(since.unwrap_or(i64::MIN)).fetch_all(&mut *tx).await?;
            let mut reading = Reading::new(&sources);
            let query = match since {
                Some(since) => sqlx::query_as(CHANGED_MEETINGS).bind(since),
                None => sqlx::query_as(ALL_MEETINGS),
            };
            let mut stored = query.fetch(&mut *tx);
            while let Some(row) = next(&mut stored).await? {
                reading.add(row).await?;
            }
            drop(stored);
            let Read { meetings: changed, unreadable } = reading.finish().await?;
            let (removed, layers) = (names(removed), placed(layers));
            Delta { revision, whole: since.is_none(), sources, changed, removed, layers, unreadable }
        }))
    }
}

/// Keys of removals with their sources' names. A name that cannot be one was never handed out.
fn names(rows: Vec<(String, String)>) -> Vec<(SourceName, Box<str>)> {
    rows.into_iter().filter_map(|(name, key)| Some((SourceName::new(&name).ok()?, key.into()))).collect()
}

fn placed(rows: Vec<(String, String, String)>) -> Vec<(SourceName, Box<str>, Layer)> {
    let read = |(name, key, body): (String, String, String)| {
        Some((SourceName::new(&name).ok()?, key.into(), read_layer(&body)))
    };
    rows.into_iter().filter_map(read).collect()
}

/// Source, key and body.
type MeetingRow = (String, String, String);

/// What a batch of rows became.
#[derive(Default)]
struct Read {
    meetings: Vec<(SourceName, Arc<Meeting>)>,
    unreadable: Vec<Unreadable>,
}

/// Turns rows into meetings on all cores while more rows arrive, a batch at a time.
struct Reading {
    /// One shared copy of each name.
    names: Arc<HashMap<String, SourceName>>,
    batch: Vec<MeetingRow>,
    under_way: JoinSet<Read>,
    /// Batches under way at once: enough to keep the cores busy, few enough to bound the memory.
    most_under_way: usize,
    read: Read,
    sharing: Sharing,
}

impl Reading {
    fn new(sources: &[SourceInfo]) -> Self {
        let name = |info: &SourceInfo| (info.source.name.to_string(), info.source.name.clone());
        Self {
            names: Arc::new(sources.iter().map(name).collect()),
            batch: Vec::new(),
            under_way: JoinSet::new(),
            most_under_way: 2 * available_parallelism().map_or(1, usize::from),
            read: Read::default(),
            sharing: Sharing::default(),
        }
    }

    async fn add(&mut self, row: MeetingRow) -> Result<(), StoreError> {
        self.batch.push(row);
        if self.batch.len() == ROWS_AT_ONCE {
            self.send();
            while self.under_way.len() >= self.most_under_way {
                self.take_one().await?;
            }
        }
        Ok(())
    }

    fn send(&mut self) {
        let (names, batch) = (Arc::clone(&self.names), std::mem::take(&mut self.batch));
        self.under_way.spawn_blocking(move || read_batch(&names, &batch));
    }

    async fn take_one(&mut self) -> Result<(), StoreError> {
        if let Some(done) = self.under_way.join_next().await {
            let mut batch = done.map_err(stopped)?;
            for (_, meeting) in &mut batch.meetings {
                // Nobody else holds it yet.
                Arc::get_mut(meeting).into_iter().for_each(|meeting| self.sharing.share(meeting));
            }
            self.read.meetings.append(&mut batch.meetings);
            self.read.unreadable.append(&mut batch.unreadable);
        }
        Ok(())
    }

    async fn finish(mut self) -> Result<Read, StoreError> {
        self.send();
        while !self.under_way.is_empty() {
            self.take_one().await?;
        }
        Ok(self.read)
    }
}

/// A thread that was not allowed to finish: the program ends, or that thread had a bug, which is passed on.
fn stopped(error: JoinError) -> StoreError {
    match error.try_into_panic() {
        Ok(panic) => std::panic::resume_unwind(panic),
        Err(_) => StoreError::Stopping,
    }
}

fn read_batch(names: &HashMap<String, SourceName>, rows: &[MeetingRow]) -> Read {
    let mut read = Read { meetings: Vec::with_capacity(rows.len()), unreadable: Vec::new() };
    for (source, key, body) in rows {
        // Every meeting's source is there: the tables demand it.
        let Some(source) = names.get(source).cloned() else { continue };
        match serde_json::from_str(body) {
            Ok(meeting) => read.meetings.push((source, Arc::new(meeting))),
            Err(error) => {
                let key = key.as_str().into();
                read.unreadable.push(Unreadable { source, key, reason: error.to_string() });
            }
        }
    }
    read
}
