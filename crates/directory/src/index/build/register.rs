//! Where to find meetings by something they have: a slug, a group, a place.

use super::{Change, Listing};

/// What a listing is found by, as a hash; `None` where it is not to be found.
pub(in super::super) type Key = fn(&Listing) -> Option<u64>;

/// Numbers of meetings by a hash.
#[derive(Debug, PartialEq, Eq)]
pub(in super::super) struct Register {
    /// Ascending.
    entries: Vec<(u64, u32)>,
}

impl Register {
    /// Of listings in the order of their numbers.
    pub(super) fn new(listings: &[Listing], key: Key) -> Self {
        let entries = listings.iter().zip(0..).filter_map(|(listing, id)| Some((key(listing)?, id)));
        let mut entries: Vec<(u64, u32)> = entries.collect();
        entries.sort_unstable();
        Self { entries }
    }

    /// The meetings found by a hash, ascending.
    pub(in super::super) fn ids(&self, hash: u64) -> impl Iterator<Item = u32> {
        let first = self.entries.partition_point(|(other, _)| *other < hash);
        self.entries[first..].iter().take_while(move |(other, _)| *other == hash).map(|(_, id)| *id)
    }

    /// The register after a change.
    pub(super) fn renew(&self, change: &Change, listings: &[Listing], key: Key) -> Self {
        let kept = self.entries.iter().filter_map(|(hash, id)| Some((*hash, change.moved(*id)?)));
        let mut entries: Vec<(u64, u32)> = Vec::with_capacity(self.entries.len() + change.fresh().len());
        entries.extend(kept);
        let key = |id: &u32| Some((key(&listings[*id as usize])?, *id));
        entries.extend(change.fresh().iter().filter_map(key));
        // Two runs that are in order already: cheap to merge.
        entries.sort();
        Self { entries }
    }
}
