//! The order of names.

use super::{Change, Listing};
use crate::text;

/// Place of each meeting in the order of names; of equal names the lower number comes first.
#[derive(Debug, PartialEq, Eq)]
pub(in super::super) struct Names {
    ranks: Vec<u32>,
}

fn name(listings: &[Listing], id: u32) -> (String, u32) {
    (text::fold(&listings[id as usize].meeting.name), id)
}

impl Names {
    /// Of listings in the order of their numbers.
    pub(super) fn new(listings: &[Listing]) -> Self {
        let mut names: Vec<(String, u32)> = (0..listings.len() as u32).map(|id| name(listings, id)).collect();
        names.sort_unstable();
        Self::ranked(names.into_iter().map(|(_, id)| id), listings.len())
    }

    fn ranked(in_order: impl Iterator<Item = u32>, size: usize) -> Self {
        let mut ranks = vec![0; size];
        for (id, rank) in in_order.zip(0..) {
            ranks[id as usize] = rank;
        }
        Self { ranks }
    }

    /// Its place.
    pub(in super::super) fn rank(&self, id: u32) -> u32 {
        self.ranks[id as usize]
    }

    /// The order after a change.
    pub(super) fn renew(&self, change: &Change, listings: &[Listing]) -> Self {
        let mut before = vec![0; self.ranks.len()];
        for (rank, id) in self.ranks.iter().zip(0u32..) {
            before[*rank as usize] = id;
        }
        let kept: Vec<u32> = before.into_iter().filter_map(|id| change.moved(id)).collect();
        let mut fresh: Vec<(String, u32)> = change.fresh().iter().map(|id| name(listings, *id)).collect();
        fresh.sort_unstable();
        let mut in_order = Vec::with_capacity(listings.len());
        let mut done = 0;
        for new in &fresh {
            let until = done + kept[done..].partition_point(|id| name(listings, *id) < *new);
            in_order.extend_from_slice(&kept[done..until]);
            in_order.push(new.1);
            done = until;
        }
        in_order.extend_from_slice(&kept[done..]);
        Self::ranked(in_order.into_iter(), listings.len())
    }
}
