//! What an answer is made of: how many results each further filter would leave.

use rustc_hash::FxHashMap;

use super::{
    Index, Shelf,
    answer::Group,
    sets::{BitSet, Postings},
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

/// Every value of every filter under one number, and each meeting's values in a row: the quick way to count what a
/// small answer is made of.
#[derive(Default)]
pub(super) struct Tallies {
    /// Where each meeting's values end; they begin where those of the one before end.
    ends: Vec<u32>,
    values: Vec<u32>,
    /// How often each value occurs in the whole directory.
    all: Vec<u32>,
}

impl Tallies {
    /// Starts the next meeting.
    pub(super) fn next(&mut self) {
        self.ends.push(self.values.len() as u32);
    }

    /// Adds a value to the meeting that was started last.
    pub(super) fn add(&mut self, value: u32) {
        self.values.push(value);
        if let Some(end) = self.ends.last_mut() {
            *end += 1;
        }
        if self.all.len() <= value as usize {
            self.all.resize(value as usize + 1, 0);
        }
        self.all[value as usize] += 1;
    }

    /// How often each value occurs in a set. Sets of few, or of nearly all, are counted meeting by meeting; the rest
    /// value by value.
    fn of<'a>(
        &self,
        set: &BitSet,
        total: usize,
        size: usize,
        postings: impl Iterator<Item = &'a Postings>,
    ) -> Vec<u32> {
        if total <= size / 12 {
            return self.walk(set);
        }
        if size - total <= size / 12 {
            let mut others = BitSet::full(size);
            others.remove_all(set);
            let missing = self.walk(&others);
            return self.all.iter().zip(missing).map(|(all, missing)| all - missing).collect();
        }
        postings.map(|ids| ids.count_in(set) as u32).collect()
    }

    fn walk(&self, set: &BitSet) -> Vec<u32> {
        let mut counts = vec![0; self.all.len()];
        for id in set.iter() {
            let start = (id as usize).checked_sub(1).map_or(0, |before| self.ends[before]);
            let values = start as usize..self.ends[id as usize] as usize;
            self.values[values].iter().for_each(|value| counts[*value as usize] += 1);
        }
        counts
    }
}

/// A filter's value, as facets show it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Value {
    Day(Day),
    Attendance(Attendance),
    Type(TypeCode),
    Fellowship(Box<str>),
    Language(Box<str>),
    Region(Box<str>),
    Facet(Facet),
    Source(SourceName),
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
    pub(super) fn count(&self, set: &BitSet, total: usize) -> FacetCounts {
        if total == 0 {
            return FacetCounts::default();
        }
        let postings = self.values.iter().map(|value| self.postings(value));
        let counts = self.tallies.of(set, total, self.len(), postings);
        let mut facets = FacetCounts::default();
        let mut regions = Vec::new();
        for (value, count) in self.values.iter().zip(counts).filter(|(_, count)| *count > 0) {
            let count = count as usize;
            match value {
                Value::Day(day) => facets.days.push(Count { value: *day, count }),
                Value::Attendance(way) => facets.attendance.push(Count { value: *way, count }),
                Value::Type(code) => facets.types.push(Count { value: *code, count }),
                Value::Fellowship(key) => facets.fellowships.push(labelled(&self.fellowships, key, count)),
                Value::Language(code) => facets.languages.push(labelled(&self.languages, code, count)),
                Value::Region(key) => regions.push((count, &**key)),
                Value::Facet(facet) => facets.facets.push(FacetCount {
                    label: self.facets.get(facet).map_or_else(Box::default, |shelf| shelf.label.clone()),
                    facet: facet.clone(),
                    count,
                }),
                Value::Source(name) => facets.sources.push(Count { value: name.clone(), count }),
            }
        }
        facets.days.sort_unstable_by_key(|count| count.value);
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

    fn postings(&self, value: &Value) -> &Postings {
        match value {
            Value::Day(day) => self.on(*day),
            Value::Attendance(way) => &self.attendance[*way as usize],
            Value::Type(code) => &self.types[code],
            Value::Fellowship(key) => &self.fellowships[key].ids,
            Value::Language(code) => &self.languages[code].ids,
            Value::Region(key) => &self.regions[key].ids,
            Value::Facet(facet) => &self.facets[facet].ids,
            Value::Source(name) => &self.sources[name],
        }
    }

    /// The most frequent of possibly thousands, without sorting them all.
    fn first_regions(&self, mut regions: Vec<(usize, &str)>) -> Vec<Count<Box<str>>> {
        let order = |a: &(usize, &str), b: &(usize, &str)| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1));
        if regions.len() > MOST_REGIONS {
            regions.select_nth_unstable_by(MOST_REGIONS, order);
            regions.truncate(MOST_REGIONS);
        }
        regions.sort_unstable_by(order);
        regions.into_iter().map(|(count, key)| labelled(&self.regions, key, count)).collect()
    }
}

fn labelled(shelves: &FxHashMap<Box<str>, Shelf>, key: &str, count: usize) -> Count<Box<str>> {
    let label = shelves.get(key).map_or_else(|| key.into(), |shelf| shelf.label.clone());
    Count { value: label, count }
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
