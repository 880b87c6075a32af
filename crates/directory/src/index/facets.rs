//! What an answer is made of: how many results each further filter would leave.

use std::cmp::Reverse;

use super::{
    Index,
    answer::Group,
    sets::BitSet,
    shelves::{Shelf, Value},
};
use crate::{
    facets::Facet,
    model::{Attendance, SourceName, TypeCode},
    schedule::Day,
};

/// How many regions are counted at most; a site may have thousands.
const MOST_REGIONS: usize = 40;
/// How many values of one facet: lists may write anything.
const MOST_VALUES: usize = 40;

/// One value of a filter and how many results have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count<T> {
    /// The value.
    pub value: T,
    /// How many results have it; never 0.
    pub count: usize,
}

/// Counts for every filter; for those whose values are joined by "or" as if that filter were not used. Values without
/// results are left out, most frequent first (days and attendance in their own order).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacetCounts {
    /// By day of the week, on the meeting's own clock.
    pub days: Vec<Count<Day>>,
    /// By way to be there; a hybrid meeting counts in all three.
    pub attendance: Vec<Count<Attendance>>,
    /// By type code.
    pub types: Vec<Count<TypeCode>>,
    /// By fellowship, as some list writes it; all names of one are counted together.
    pub fellowships: Vec<Count<Box<str>>>,
    /// By language code.
    pub languages: Vec<Count<Box<str>>>,
    /// By region, as lists write it; the forty most frequent.
    pub regions: Vec<Count<Box<str>>>,
    /// By what codes do not say, name by name; the forty most frequent values of each.
    pub facets: Vec<FacetCount>,
    /// By list.
    pub sources: Vec<Count<SourceName>>,
}

/// One value of a facet and how many results have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCount {
    /// Name and value as keys.
    pub facet: Facet,
    /// The value as some list writes it.
    pub label: Box<str>,
    /// How many results have it; never 0.
    pub count: usize,
}

impl FacetCounts {
    /// Takes one filter's counts from another answer.
    pub(super) fn take(&mut self, group: Group, other: Self) {
        match group {
            Group::Facet(name) => {
                self.facets.retain(|count| count.facet.name != name);
                self.facets.extend(other.facets.into_iter().filter(|count| count.facet.name == name));
                self.facets.sort_by(by_name);
            }
            Group::Days => self.days = other.days,
            Group::Attendance => self.attendance = other.attendance,
            Group::Fellowships => self.fellowships = other.fellowships,
            Group::Languages => self.languages = other.languages,
            Group::Regions => self.regions = other.regions,
            Group::Sources => self.sources = other.sources,
        }
    }
}

impl Index {
    /// What a set of `total` meetings is made of.
    pub(super) fn count(&self, set: &BitSet, total: usize) -> FacetCounts {
        self.facets(self.shelves.counts(set, total))
    }

    /// The same for one filter; of all others nothing.
    pub(super) fn count_for(&self, group: &Group, set: &BitSet) -> FacetCounts {
        self.facets(self.shelves.counts_for(group.filter(), set, set.count()))
    }

    fn facets(&self, counts: Vec<(usize, u32)>) -> FacetCounts {
        let mut facets = FacetCounts::default();
        let mut regions = Vec::new();
        for (number, count) in counts {
            let Shelf { value, label, .. } = self.shelves.get(number);
            let labelled = || Count { value: label.clone(), count: count as usize };
            let count = count as usize;
            match value {
                Value::Day(day) => facets.days.push(Count { value: *day, count }),
                Value::Attendance(way) => facets.attendance.push(Count { value: *way, count }),
                Value::Type(code) => facets.types.push(Count { value: *code, count }),
                Value::Fellowship(_) => facets.fellowships.push(labelled()),
                Value::Language(_) => facets.languages.push(labelled()),
                Value::Region(_) => regions.push((Reverse(count), number)),
                Value::Facet(facet) => {
                    facets.facets.push(FacetCount { facet: facet.clone(), label: label.clone(), count });
                }
                Value::Source(name) => facets.sources.push(Count { value: name.clone(), count }),
            }
        }
        // Hybrid meetings are in person and online too.
        let hybrid = facets.attendance.iter().find(|c| c.value == Attendance::Hybrid).map_or(0, |c| c.count);
        facets.attendance = with_hybrid(&facets.attendance, hybrid);
        most_frequent_first(&mut facets.types);
        most_frequent_first(&mut facets.fellowships);
        most_frequent_first(&mut facets.languages);
        most_frequent_first(&mut facets.sources);
        facets.regions = self.first_regions(regions);
        first_of_each_name(&mut facets.facets);
        facets
    }

    /// The most frequent of possibly thousands, without sorting them all. Their numbers are in the order of their
    /// names.
    fn first_regions(&self, mut regions: Vec<(Reverse<usize>, usize)>) -> Vec<Count<Box<str>>> {
        if regions.len() > MOST_REGIONS {
            regions.select_nth_unstable(MOST_REGIONS);
            regions.truncate(MOST_REGIONS);
        }
        regions.sort_unstable();
        let labelled =
            |(Reverse(count), number)| Count { value: self.shelves.get(number).label.clone(), count };
        regions.into_iter().map(labelled).collect()
    }
}

fn with_hybrid(exact: &[Count<Attendance>], hybrid: usize) -> Vec<Count<Attendance>> {
    let own = |way| exact.iter().find(|c| c.value == way).map_or(0, |c| c.count);
    let ways = Attendance::ALL.into_iter();
    let counts = ways.map(|way| if way == Attendance::Hybrid { hybrid } else { own(way) + hybrid });
    let counts = Attendance::ALL.into_iter().zip(counts).map(|(value, count)| Count { value, count });
    counts.filter(|count| count.count > 0).collect()
}

/// Name by name, of each the most frequent first.
fn by_name(a: &FacetCount, b: &FacetCount) -> std::cmp::Ordering {
    let by_count = || b.count.cmp(&a.count).then_with(|| a.facet.value.cmp(&b.facet.value));
    a.facet.name.cmp(&b.facet.name).then_with(by_count)
}

fn first_of_each_name(counts: &mut Vec<FacetCount>) {
    counts.sort_by(by_name);
    let (mut name, mut seen): (Box<str>, usize) = (Box::default(), 0);
    counts.retain(|count| {
        if count.facet.name != name {
            (name, seen) = (count.facet.name.clone(), 0);
        }
        seen += 1;
        seen <= MOST_VALUES
    });
}

fn most_frequent_first<T: Ord>(counts: &mut [Count<T>]) {
    counts.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
}
