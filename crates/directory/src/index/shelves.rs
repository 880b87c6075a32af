//! Every value of every filter, and the meetings that have it.
//!
//! Values are numbered in their own order, so that those of one filter are a run of numbers, and equal directories are
//! laid out alike. The same is kept twice: for each value its meetings, to filter by; and for each meeting its values
//! in a row, the quick way to count what a small answer is made of.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::{
    Listing,
    answer::shelf_key,
    build::{Change, Piece},
    sets::{BitSet, Postings},
};
use crate::{
    facets::Facet,
    kinds,
    model::{Attendance, SourceName, TypeCode},
    schedule::Day,
};

/// Of a filter with so few values the meetings of each are counted; it is less work than to walk a small answer.
const FEW_VALUES: usize = 64;

/// A filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Filter {
    Day,
    Attendance,
    Type,
    Fellowship,
    Language,
    Region,
    Facet,
    Source,
}

/// A filter's value. Their order is that of [`Filter`], then of the values themselves.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

impl Value {
    fn filter(&self) -> Filter {
        match self {
            Self::Day(_) => Filter::Day,
            Self::Attendance(_) => Filter::Attendance,
            Self::Type(_) => Filter::Type,
            Self::Fellowship(_) => Filter::Fellowship,
            Self::Language(_) => Filter::Language,
            Self::Region(_) => Filter::Region,
            Self::Facet(_) => Filter::Facet,
            Self::Source(_) => Filter::Source,
        }
    }
}

/// A value and the meetings that have it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Shelf {
    pub(super) value: Value,
    /// As the first of its meetings writes it.
    pub(super) label: Box<str>,
    ids: Postings,
    /// How many they are.
    count: u32,
}

impl Shelf {
    fn new(value: Value, label: Box<str>, ids: Vec<u32>, size: usize) -> Self {
        Self { value, label, count: ids.len() as u32, ids: Postings::new(ids, size) }
    }
}

/// All of them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Shelves {
    /// In the order of their values.
    shelves: Vec<Shelf>,
    rows: Rows,
    /// How many meetings there are.
    size: usize,
}

/// For each meeting the numbers of its values.
#[derive(Debug, Default, PartialEq, Eq)]
struct Rows {
    /// Where each row ends; it begins where that of the meeting before ends.
    ends: Vec<u32>,
    values: Vec<u32>,
}

impl Rows {
    fn range(&self, ids: Range<u32>) -> Range<usize> {
        let before = |id: u32| (id as usize).checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        before(ids.start)..before(ids.end)
    }

    fn of(&self, id: u32) -> &[u32] {
        &self.values[self.range(id..id + 1)]
    }

    fn end_row(&mut self) {
        self.ends.push(self.values.len() as u32);
    }

    /// The rows after a change: with the new numbers of old values, and of those that came.
    fn renew(&self, change: &Change, moved: &[u32], fresh: &Self, placed: &[u32]) -> Self {
        let mut rows =
            Self { ends: Vec::with_capacity(change.size()), values: Vec::with_capacity(self.values.len()) };
        let mut came = 0..fresh.ends.len() as u32;
        for piece in change.pieces() {
            match piece {
                Piece::Kept(ids) => rows.add(self, ids.clone(), moved),
                Piece::Fresh(_) => {
                    came.next().into_iter().for_each(|row| rows.add(fresh, row..row + 1, placed));
                }
            }
        }
        rows
    }

    fn add(&mut self, other: &Self, ids: Range<u32>, numbers: &[u32]) {
        let values = other.range(ids.clone());
        let (first, begin) = (values.start as u32, self.values.len() as u32);
        self.values.extend(other.values[values].iter().map(|value| numbers[*value as usize]));
        let ends = &other.ends[ids.start as usize..ids.end as usize];
        self.ends.extend(ends.iter().map(|end| end - first + begin));
    }
}

impl Shelves {
    /// Of listings in the order of their numbers.
    pub(super) fn new(listings: &[Listing]) -> Self {
        let mut numbering = Numbering::default();
        let mut rows = Rows::default();
        for listing in listings {
            numbering.add(listing, &mut rows.values);
            rows.end_row();
        }
        let (values, numbers) = in_order(numbering.values);
        rows.values.iter_mut().for_each(|value| *value = numbers[*value as usize]);
        let size = listings.len();
        let shelves = values.into_iter().zip(by_value(&rows, numbers.len()));
        let shelves = shelves.map(|((value, label), ids)| Shelf::new(value, label, ids, size)).collect();
        Self { shelves, rows, size }
    }

    /// The shelves after a change.
    pub(super) fn renew(&self, change: &Change, listings: &[Listing]) -> Self {
        let mut numbering = Numbering::default();
        let mut fresh = Rows::default();
        for id in change.fresh() {
            numbering.add(&listings[*id as usize], &mut fresh.values);
            fresh.end_row();
        }
        let (values, numbers) = in_order(numbering.values);
        fresh.values.iter_mut().for_each(|value| *value = numbers[*value as usize]);
        let ids = |rows: Vec<u32>| rows.iter().map(|row| change.fresh()[*row as usize]).collect::<Vec<u32>>();
        let came = by_value(&fresh, values.len()).into_iter().map(ids);
        let mut came = values.into_iter().map(|(value, _)| value).zip(came).zip(0u32..).peekable();

        let mut merged = Merged { change, listings, shelves: Vec::with_capacity(self.shelves.len()) };
        // For old numbers and for those of what came the new ones.
        let (mut moved, mut placed) = (vec![0; self.shelves.len()], vec![0; numbers.len()]);
        for (old, old_number) in self.shelves.iter().zip(0usize..) {
            while let Some(((value, ids), number)) = came.next_if(|((value, _), _)| *value < old.value) {
                placed[number as usize] = merged.put(value, None, &ids);
            }
            let more = came.next_if(|((value, _), _)| *value == old.value);
            let ids = more.as_ref().map_or(&[][..], |((_, ids), _)| ids);
            moved[old_number] = merged.put(old.value.clone(), Some(old), ids);
            if let Some((_, number)) = more {
                placed[number as usize] = moved[old_number];
            }
        }
        for ((value, ids), number) in came {
            placed[number as usize] = merged.put(value, None, &ids);
        }
        let rows = self.rows.renew(change, &moved, &fresh, &placed);
        Self { shelves: merged.shelves, rows, size: change.size() }
    }

    /// The meetings that have a value; `None` where none has.
    pub(super) fn ids(&self, value: &Value) -> Option<&Postings> {
        let found = self.shelves.binary_search_by(|shelf| shelf.value.cmp(value)).ok()?;
        Some(&self.shelves[found].ids)
    }

    /// The value of this number.
    pub(super) fn get(&self, number: usize) -> &Shelf {
        &self.shelves[number]
    }

    /// The names of the lists.
    pub(super) fn sources(&self) -> impl Iterator<Item = &SourceName> {
        self.shelves[self.of(Filter::Source)].iter().filter_map(|shelf| match &shelf.value {
            Value::Source(name) => Some(name),
            _ => None,
        })
    }

    /// The numbers of a filter's values.
    fn of(&self, filter: Filter) -> Range<usize> {
        let first = self.shelves.partition_point(|shelf| shelf.value.filter() < filter);
        first..self.shelves.partition_point(|shelf| shelf.value.filter() <= filter)
    }

    /// How often each value occurs in a set of `total` meetings, with the values' numbers; those that do not occur are
    /// left out.
    pub(super) fn counts(&self, set: &BitSet, total: usize) -> Vec<(usize, u32)> {
        self.counts_of(set, total, 0..self.shelves.len())
    }

    /// The same for the values of one filter.
    pub(super) fn counts_for(&self, filter: Filter, set: &BitSet, total: usize) -> Vec<(usize, u32)> {
        self.counts_of(set, total, self.of(filter))
    }

    /// Sets of few, or of nearly all, are counted meeting by meeting; the rest value by value.
    fn counts_of(&self, set: &BitSet, total: usize, values: Range<usize>) -> Vec<(usize, u32)> {
        let shelves = values.clone().zip(&self.shelves[values.clone()]);
        let one_by_one = |(number, shelf): (usize, &Shelf)| (number, shelf.ids.count_in(set) as u32);
        let occurs = |(_, count): &(usize, u32)| *count > 0;
        let (few, others) = (self.size / 12, self.size - total);
        if values.len() <= FEW_VALUES || (total > few && others > few) {
            return shelves.map(one_by_one).filter(occurs).collect();
        }
        if total <= few {
            let counts = self.walk(set);
            return values.map(|number| (number, counts[number])).filter(occurs).collect();
        }
        let mut rest = BitSet::full(self.size);
        rest.remove_all(set);
        let missing = self.walk(&rest);
        shelves.map(|(number, shelf)| (number, shelf.count - missing[number])).filter(occurs).collect()
    }

    fn walk(&self, set: &BitSet) -> Vec<u32> {
        let mut counts = vec![0; self.shelves.len()];
        for id in set.iter() {
            self.rows.of(id).iter().for_each(|value| counts[*value as usize] += 1);
        }
        counts
    }
}

/// Shelves after a change, in the making.
struct Merged<'a> {
    change: &'a Change,
    listings: &'a [Listing],
    shelves: Vec<Shelf>,
}

impl Merged<'_> {
    /// Adds a value with the meetings that still have it and those that came; gives its number. A value that nobody
    /// has any more gets no shelf, and its number stands nowhere.
    fn put(&mut self, value: Value, old: Option<&Shelf>, came: &[u32]) -> u32 {
        let number = self.shelves.len() as u32;
        let ids = self.change.ids(old.into_iter().flat_map(|old| old.ids.iter()), came);
        let Some(first) = ids.first() else { return number };
        let same =
            old.filter(|old| old.ids.iter().next().and_then(|id| self.change.moved(id)) == Some(*first));
        let label = match same {
            Some(old) => old.label.clone(),
            None => label_of(&value, &self.listings[*first as usize]),
        };
        self.shelves.push(Shelf::new(value, label, ids, self.change.size()));
        number
    }
}

/// How a listing writes a value that it has.
fn label_of(value: &Value, listing: &Listing) -> Box<str> {
    let mut numbering = Numbering::default();
    numbering.add(listing, &mut Vec::new());
    numbering.values.into_iter().find(|(own, _)| own == value).map(|(_, label)| label).unwrap_or_default()
}

/// A value and how it is written.
type Labelled = (Value, Box<str>);

/// Values in their order, and for each number in the old order the one in the new.
fn in_order(values: Vec<Labelled>) -> (Vec<Labelled>, Vec<u32>) {
    let mut placed: Vec<(Labelled, u32)> = values.into_iter().zip(0..).collect();
    placed.sort_unstable_by(|((a, _), _), ((b, _), _)| a.cmp(b));
    let mut numbers = vec![0; placed.len()];
    for ((_, old), new) in placed.iter().zip(0..) {
        numbers[*old as usize] = new;
    }
    (placed.into_iter().map(|(value, _)| value).collect(), numbers)
}

/// The meetings of each value, ascending, from the values of each meeting.
fn by_value(rows: &Rows, values: usize) -> Vec<Vec<u32>> {
    let mut counts = vec![0; values];
    rows.values.iter().for_each(|value| counts[*value as usize] += 1);
    let mut ids: Vec<Vec<u32>> = counts.into_iter().map(Vec::with_capacity).collect();
    for id in 0..rows.ends.len() as u32 {
        rows.of(id).iter().for_each(|value| ids[*value as usize].push(id));
    }
    ids
}

/// Numbers for values, in the order they are met.
#[derive(Default)]
struct Numbering {
    numbers: FxHashMap<Value, u32>,
    values: Vec<Labelled>,
    /// Of fellowships and regions as they are written, which would be costly to fold each time; `None` where nothing
    /// is left of a region.
    fellowships: FxHashMap<Box<str>, u32>,
    regions: FxHashMap<Box<str>, Option<u32>>,
}

impl Numbering {
    /// Adds the numbers of a listing's values to `row`, each once.
    fn add(&mut self, listing: &Listing, row: &mut Vec<u32>) {
        let meeting = &*listing.meeting;
        let begin = row.len();
        let mut put = |number: u32| {
            if !row[begin..].contains(&number) {
                row.push(number);
            }
        };
        for day in meeting.schedule.timed().into_iter().flat_map(|timed| timed.days().iter()) {
            put(self.number(Value::Day(day), ""));
        }
        put(self.number(Value::Attendance(meeting.attendance), ""));
        for code in &meeting.types {
            put(self.number(Value::Type(*code), ""));
        }
        if let Some(name) = listing.fellowship() {
            put(self.fellowship(name.as_str()));
        }
        for code in listing.languages() {
            put(self.number(Value::Language(code.into()), code));
        }
        for region in listing.regions() {
            self.region(region).into_iter().for_each(&mut put);
        }
        for (facet, written) in listing.facets() {
            put(self.number(Value::Facet(facet), written));
        }
        put(self.number(Value::Source(listing.source.name.clone()), ""));
    }

    fn fellowship(&mut self, name: &str) -> u32 {
        if let Some(number) = self.fellowships.get(name) {
            return *number;
        }
        let number = self.number(Value::Fellowship(kinds::fellowship_key(name).into()), name);
        self.fellowships.insert(name.into(), number);
        number
    }

    fn region(&mut self, region: &str) -> Option<u32> {
        if let Some(number) = self.regions.get(region) {
            return *number;
        }
        let key = shelf_key(region);
        let number = (!key.is_empty()).then(|| self.number(Value::Region(key), region));
        self.regions.insert(region.into(), number);
        number
    }

    fn number(&mut self, value: Value, label: &str) -> u32 {
        if let Some(number) = self.numbers.get(&value) {
            return *number;
        }
        let number = self.values.len() as u32;
        self.values.push((value.clone(), label.into()));
        self.numbers.insert(value, number);
        number
    }
}
