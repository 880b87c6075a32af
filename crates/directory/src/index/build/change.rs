//! What changed between an index and the meetings of the next.
//!
//! Meetings are numbered by place, list and slug, so those that stay keep their order: their new numbers are the old
//! ones, moved by what came and went before them. A meeting that was edited counts as one that went and one that came.

use std::{ops::Range, sync::Arc};

use rustc_hash::FxHashMap;

use super::{Entry, GroundKey, Namesakes, OWN_PAGES, public_slugs};
use crate::{
    index::{Index, Listing, sets::BitSet},
    model::{Meeting, Slug, Source},
};

/// The number of a meeting that went.
const GONE: u32 = u32::MAX;

/// Where more than one in so many came or went, an index is as soon built anew.
const FEW: usize = 8;

/// How the meetings of the next index follow from those of the one before.
pub(in super::super) struct Change {
    /// By old number the new one; [`GONE`] where there is none.
    moved: Vec<u32>,
    pieces: Vec<Piece>,
    /// The numbers of those that came, ascending.
    fresh: Vec<u32>,
    /// How many meetings there are now.
    size: usize,
}

/// A stretch of the new order.
pub(in super::super) enum Piece {
    /// These old numbers.
    Kept(Range<u32>),
    /// One that came: its new number.
    Fresh(u32),
}

/// What a comparison found.
pub(super) struct Found {
    pub(super) change: Change,
    /// What came, in the new order.
    pub(super) fresh: Vec<Listing>,
    /// Which slugs are shared now; `None` where that did not change.
    pub(super) namesakes: Option<Namesakes>,
}

impl Change {
    /// Compares. `None` where too much is different.
    pub(super) fn between<'a>(
        index: &Index,
        meetings: impl Iterator<Item = Entry<'a>> + Clone,
    ) -> Option<Found> {
        let mut comparison = Comparison::new(index);
        let mut fresh = Vec::new();
        let few = index.len() / FEW;
        let mut old_numbers = Vec::with_capacity(index.len());
        for entry in meetings.clone() {
            let old = comparison.keep(entry);
            old_numbers.push(old);
            if old.is_none() {
                fresh.push(entry);
            }
            if fresh.len() > few {
                return None;
            }
        }
        let mut kept = comparison.kept;
        if index.len() - kept.count() > few {
            return None;
        }
        let gone = |kept: &BitSet| {
            let mut gone = index.everything();
            gone.remove_all(kept);
            gone
        };
        let listing = |(source, meeting): Entry<'a>, slug: Slug| Listing {
            source: source.clone(),
            slug,
            meeting: meeting.clone(),
        };
        if slugs_stay(index, &gone(&kept), &fresh) {
            let fresh = fresh.into_iter().map(|entry| listing(entry, entry.1.slug.clone())).collect();
            return Some(Self::place(index, &kept, fresh, None));
        }
        let (slugs, namesakes) = public_slugs(meetings.clone());
        let mut fresh = Vec::new();
        for ((entry, slug), old) in meetings.zip(slugs).zip(old_numbers) {
            if old.is_none_or(|old| index.listings[old as usize].slug != slug) {
                old.into_iter().for_each(|old| kept.remove(old));
                fresh.push(listing(entry, slug));
            }
        }
        Some(Self::place(index, &kept, fresh, Some(namesakes)))
    }

    /// Places what came among what stays.
    fn place(index: &Index, kept: &BitSet, fresh: Vec<Listing>, namesakes: Option<Namesakes>) -> Found {
        let mut placed: Vec<(GroundKey, Listing)> =
            fresh.into_iter().map(|listing| (GroundKey::of(&listing), listing)).collect();
        placed.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        let mut change =
            Self { moved: vec![GONE; index.len()], pieces: Vec::new(), fresh: Vec::new(), size: 0 };
        let mut done = 0;
        for (key, _) in &placed {
            let at = index.listings.partition_point(|old| GroundKey::of(old) < *key) as u32;
            change.keep(done..at, kept);
            done = at;
            change.fresh.push(change.size as u32);
            change.pieces.push(Piece::Fresh(change.size as u32));
            change.size += 1;
        }
        change.keep(done..index.len() as u32, kept);
        Found { change, fresh: placed.into_iter().map(|(_, listing)| listing).collect(), namesakes }
    }

    /// Keeps those of a stretch that stay.
    fn keep(&mut self, stretch: Range<u32>, kept: &BitSet) {
        let mut from = stretch.start;
        for id in stretch.clone() {
            if kept.contains(id) {
                self.moved[id as usize] = self.size as u32;
                self.size += 1;
            } else {
                self.end_piece(from..id);
                from = id + 1;
            }
        }
        self.end_piece(from..stretch.end);
    }

    fn end_piece(&mut self, kept: Range<u32>) {
        if !kept.is_empty() {
            self.pieces.push(Piece::Kept(kept));
        }
    }

    /// The new number of a meeting, by its old one.
    pub(in super::super) fn moved(&self, old: u32) -> Option<u32> {
        Some(self.moved[old as usize]).filter(|new| *new != GONE)
    }

    /// The new order.
    pub(in super::super) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// The numbers of those that came, ascending.
    pub(in super::super) fn fresh(&self) -> &[u32] {
        &self.fresh
    }

    /// How many meetings there are now.
    pub(in super::super) fn size(&self) -> usize {
        self.size
    }

    /// The listings in the new order.
    pub(super) fn listings(&self, old: &[Listing], fresh: Vec<Listing>) -> Vec<Listing> {
        let mut fresh = fresh.into_iter();
        let mut listings = Vec::with_capacity(self.size);
        for piece in &self.pieces {
            match piece {
                Piece::Kept(ids) => listings.extend_from_slice(&old[ids.start as usize..ids.end as usize]),
                Piece::Fresh(_) => listings.extend(fresh.next()),
            }
        }
        listings
    }

    /// Numbers of meetings, ascending: the old ones that stay, and fresh ones.
    pub(in super::super) fn ids(&self, old: impl Iterator<Item = u32>, fresh: &[u32]) -> Vec<u32> {
        let mut ids: Vec<u32> = old.filter_map(|id| self.moved(id)).collect();
        if !fresh.is_empty() {
            ids.extend_from_slice(fresh);
            // Two runs that are in order already: cheap to merge.
            ids.sort();
        }
        ids
    }
}

/// Tells the meetings of an index from others.
struct Comparison<'a> {
    index: &'a Index,
    /// By where they are in memory. The index holds them, so nothing else can be there.
    known: FxHashMap<*const Meeting, u32>,
    /// Sources that were compared, by where they are.
    sources: FxHashMap<(*const Source, *const Source), bool>,
    kept: BitSet,
}

impl<'a> Comparison<'a> {
    fn new(index: &'a Index) -> Self {
        let mut known = FxHashMap::with_capacity_and_hasher(index.len(), rustc_hash::FxBuildHasher);
        known.extend(index.listings.iter().zip(0..).map(|(listing, id)| (Arc::as_ptr(&listing.meeting), id)));
        Self { index, known, sources: FxHashMap::default(), kept: BitSet::empty(index.len()) }
    }

    /// The number of a meeting that the index has; each is found once.
    fn keep(&mut self, (source, meeting): Entry<'_>) -> Option<u32> {
        let id = *self.known.get(&Arc::as_ptr(meeting))?;
        let old = &self.index.listings[id as usize].source;
        let same =
            self.sources.entry((Arc::as_ptr(old), Arc::as_ptr(source))).or_insert_with(|| old == source);
        if !*same || self.kept.contains(id) {
            return None;
        }
        self.kept.insert(id);
        Some(id)
    }
}

/// Do all that stay keep their public slugs, and have all that come their own?
fn slugs_stay(index: &Index, gone: &BitSet, fresh: &[Entry<'_>]) -> bool {
    let mut before: Vec<&Slug> = gone.iter().map(|id| &index.listings[id as usize].meeting.slug).collect();
    let mut after: Vec<&Slug> = fresh.iter().map(|(_, meeting)| &meeting.slug).collect();
    before.sort_unstable();
    after.sort_unstable();
    if before == after {
        return after.iter().all(|slug| !index.namesakes.contains_key(*slug));
    }
    let taken = |slug: &Slug| {
        OWN_PAGES.contains(&slug.as_str()) || index.id_of(slug).is_some_and(|id| !gone.contains(id))
    };
    index.namesakes.is_empty()
        && after.iter().all(|slug| !taken(slug))
        && after.windows(2).all(|pair| pair[0] != pair[1])
}
