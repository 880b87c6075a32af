//! The first page of a set, in the wanted order.

use super::{Index, Moment, answer::spot, sets::BitSet, slot::Slot, words::Scores};
use crate::query::{Cursor, Query, Sort};

/// Some results, and where to go on.
pub(super) struct Page {
    pub(super) ids: Vec<u32>,
    pub(super) next: Option<Cursor>,
}

/// The value a meeting is ordered by, ascending; equal values go by number.
type Key = (i64, u32);

/// Orders by a value of at most 31 bits and, where it is equal, by time: groups of one place have many meetings.
fn then_soonest(value: i64, moment: &Moment, id: u32) -> i64 {
    (value << 32) | moment.key(id)
}

/// Sorts behind everything that has a value.
const LAST: i64 = i64::MAX;

impl Index {
    pub(super) fn page(
        &self,
        moment: &Moment,
        query: &Query,
        set: &BitSet,
        scores: Option<&Scores>,
        slot: &Slot,
    ) -> Page {
        let point = query.near.as_ref().and_then(spot);
        let limit = query.limit();
        let after = self.after(query);
        let starts = |id: u32| self.start_key(moment, id, slot);
        match (query.order(), point, scores) {
            (Sort::Distance, Some(point), _) => {
                let near = self.ground.near(set, point, limit + 1);
                let key = |id| then_soonest(self.ground.metres(id, point), moment, id);
                match near {
                    // A cursor may lie beyond the neighbourhood, so only a first page can be taken from it.
                    Some(near) if after.is_none() => self.first(near.iter(), None, limit, key),
                    _ => self.first(set.iter(), after, limit, key),
                }
            }
            (Sort::Relevance, _, Some(scores)) => {
                let key = |id| then_soonest(-i64::from(scores.of(id)), moment, id);
                self.first(set.iter(), after, limit, key)
            }
            (Sort::Name, _, _) => {
                let key = |id: u32| i64::from(self.names.rank(id));
                // Ranks move when lists change: where the last result is still there, go on from its rank today.
                let after = after.map(|(rank, id)| if id == u32::MAX { (rank, id) } else { (key(id), id) });
                self.first(set.iter(), after, limit, key)
            }
            _ if !slot.chooses() => self.soonest(moment, query, set, limit),
            _ => self.first(set.iter(), after, limit, starts),
        }
    }

    /// By time, straight from the moment's own order where the set is large enough to meet it early.
    fn soonest(&self, moment: &Moment, query: &Query, set: &BitSet, limit: usize) -> Page {
        let after = self.after(query);
        if set.count() < self.len() / 64 {
            return self.first(set.iter(), after, limit, |id| moment.key(id));
        }
        let order = moment.order();
        let from = after.map_or(0, |after| order.partition_point(|id| (moment.key(*id), *id) <= after));
        let found = order[from..].iter().copied().filter(|id| set.contains(*id));
        let keys: Vec<Key> = found.take(limit + 1).map(|id| (moment.key(id), id)).collect();
        self.cut(keys, limit)
    }

    /// When the occurrence asked for begins.
    fn start_key(&self, moment: &Moment, id: u32, slot: &Slot) -> i64 {
        if self.times.has_one_day(id) {
            return moment.key(id);
        }
        slot.start(self, moment, id).unwrap_or(LAST)
    }

    /// The point after which to go on.
    fn after(&self, query: &Query) -> Option<Key> {
        let cursor = query.cursor.as_ref()?;
        // Where the last result has gone meanwhile, all of its key are given: better twice than not at all.
        let lost = (cursor.key.saturating_sub(1), u32::MAX);
        Some(self.id_of(&cursor.slug).map_or(lost, |id| (cursor.key, id)))
    }

    /// The `limit` smallest after a point.
    fn first(
        &self,
        ids: impl Iterator<Item = u32>,
        after: Option<Key>,
        limit: usize,
        key: impl Fn(u32) -> i64,
    ) -> Page {
        let keys = ids.map(|id| (key(id), id)).filter(|key| after.is_none_or(|after| *key > after));
        let mut keys: Vec<Key> = keys.collect();
        if keys.len() > limit + 1 {
            keys.select_nth_unstable(limit);
            keys.truncate(limit + 1);
        }
        keys.sort_unstable();
        self.cut(keys, limit)
    }

    fn cut(&self, mut keys: Vec<Key>, limit: usize) -> Page {
        let more = keys.len() > limit;
        keys.truncate(limit);
        let next = keys
            .last()
            .filter(|_| more)
            .map(|(key, id)| Cursor { key: *key, slug: self.listings[*id as usize].slug.clone() });
        Page { ids: keys.into_iter().map(|(_, id)| id).collect(), next }
    }
}
