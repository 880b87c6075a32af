//! What an answer is made of: how many results each further filter would leave.

use super::{Index, sets::BitSet};
use crate::{
    model::{Attendance, SourceName, TypeCode},
    schedule::Day,
};

/// How many regions are counted at most; a site may have thousands.
const MOST_REGIONS: usize = 40;

/// One value of a filter and how many results have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count<T> {
    /// The value.
    pub value: T,
    /// How many results have it; never 0.
    pub count: usize,
}

/// Counts for every filter; values without results are left out, most frequent first (days and attendance in their
/// own order).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacetCounts {
    /// By day of the week, on the meeting's own clock.
    pub days: Vec<Count<Day>>,
    /// By way to be there; a hybrid meeting counts in all three.
    pub attendance: Vec<Count<Attendance>>,
    /// By type code.
    pub types: Vec<Count<TypeCode>>,
    /// By fellowship, as lists write it.
    pub fellowships: Vec<Count<Box<str>>>,
    /// By language code.
    pub languages: Vec<Count<Box<str>>>,
    /// By region, as lists write it; the forty most frequent.
    pub regions: Vec<Count<Box<str>>>,
    /// By list.
    pub sources: Vec<Count<SourceName>>,
}

impl Index {
    pub(super) fn count(&self, set: &BitSet, total: usize) -> FacetCounts {
        if total == 0 {
            return FacetCounts::default();
        }
        let shelves = |shelves: &rustc_hash::FxHashMap<Box<str>, super::Shelf>| {
            ranked(shelves.values().map(|shelf| (shelf.label.clone(), shelf.ids.count_in(set))))
        };
        let mut regions = shelves(&self.regions);
        regions.truncate(MOST_REGIONS);
        let ways = Attendance::ALL.into_iter();
        let here = |way| self.attending(way).map(|ids| ids.count_in(set)).sum();
        FacetCounts {
            days: present(Day::ALL.into_iter().map(|day| (day, self.on(day).count_in(set)))),
            attendance: present(ways.map(|way| (way, here(way)))),
            types: ranked(self.types.iter().map(|(code, ids)| (*code, ids.count_in(set)))),
            fellowships: shelves(&self.fellowships),
            languages: shelves(&self.languages),
            regions,
            sources: ranked(self.sources.iter().map(|(name, ids)| (name.clone(), ids.count_in(set)))),
        }
    }
}

fn present<T>(counts: impl Iterator<Item = (T, usize)>) -> Vec<Count<T>> {
    counts.filter(|(_, count)| *count > 0).map(|(value, count)| Count { value, count }).collect()
}

fn ranked<T: Ord>(counts: impl Iterator<Item = (T, usize)>) -> Vec<Count<T>> {
    let mut list = present(counts);
    list.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
    list
}
