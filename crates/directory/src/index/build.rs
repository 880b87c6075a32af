//! Building the index.

use std::{
    hash::{BuildHasher as _, Hash},
    sync::Arc,
};

use rustc_hash::FxHashMap;

use super::{
    Index, Listing, Shelf,
    answer::shelf_key,
    facets::{Tallies, Value},
    ground,
    ground::Ground,
    moment::Times,
    sets::Postings,
    words::Words,
};
use crate::{
    facets::Facet,
    kinds,
    model::{Meeting, Slug, Source, SourceName},
    text,
};

impl Index {
    /// Builds the index. Takes about a second for 300,000 meetings; do it beside the one in use.
    pub fn build(meetings: Vec<(Arc<Source>, Arc<Meeting>)>) -> Self {
        let (listings, namesakes) = with_public_slugs(meetings);
        let listings = by_ground(listings);
        let by_slug: FxHashMap<Slug, u32> =
            listings.iter().map(|listing| listing.slug.clone()).zip(0..).collect();
        let namesakes = namesakes
            .into_iter()
            .map(|(slug, public)| {
                (slug, public.iter().filter_map(|slug| by_slug.get(slug).copied()).collect())
            })
            .collect();
        let (shelves, words) = std::thread::scope(|scope| {
            let words = scope.spawn(|| Words::new(&listings));
            let shelves = Shelves::gather(&listings);
            (shelves, words.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        shelves.into_index(listings, by_slug, namesakes, words)
    }
}

/// In the order of the ground; within a cell by list and slug, so that equal lists give equal indexes.
fn by_ground(listings: Vec<Listing>) -> Vec<Listing> {
    let mut placed: Vec<(u32, Listing)> =
        listings.into_iter().map(|listing| (ground::cell(listing.meeting.position()), listing)).collect();
    placed.sort_unstable_by(|(a_cell, a), (b_cell, b)| {
        let by_name = || (&a.source.name, &a.slug).cmp(&(&b.source.name, &b.slug));
        a_cell.cmp(b_cell).then_with(by_name)
    });
    placed.into_iter().map(|(_, listing)| listing).collect()
}

/// Slugs that stand for pages of the site's own beside those of the meetings.
const OWN_PAGES: [&str; 1] = ["near"];

type Namesakes = Vec<(Slug, Vec<Slug>)>;

/// Gives every meeting its public slug: the list's own, with the list's name after it where two lists use the same,
/// or where the site has a page of that name.
fn with_public_slugs(meetings: Vec<(Arc<Source>, Arc<Meeting>)>) -> (Vec<Listing>, Namesakes) {
    let mut users: FxHashMap<Slug, u32> = FxHashMap::default();
    for (_, meeting) in &meetings {
        *users.entry(meeting.slug.clone()).or_default() += 1;
    }
    let mut taken: FxHashMap<Slug, ()> = FxHashMap::default();
    for page in OWN_PAGES.iter().filter_map(|page| Slug::new(page).ok()) {
        users.entry(page).and_modify(|count| *count += 1);
    }
    users.iter().filter(|(_, count)| **count == 1).for_each(|(slug, _)| {
        taken.insert(slug.clone(), ());
    });
    let mut namesakes: FxHashMap<Slug, Vec<Slug>> = FxHashMap::default();
    let mut listings = Vec::with_capacity(meetings.len());
    for (source, meeting) in meetings {
        let own = meeting.slug.clone();
        let slug = if users.get(&own) == Some(&1) {
            own
        } else {
            let slug = apart(&own, source.name.as_str(), &mut taken);
            namesakes.entry(own).or_default().push(slug.clone());
            slug
        };
        listings.push(Listing { source, slug, meeting });
    }
    (listings, namesakes.into_iter().collect())
}

/// The slug with the list's name after it, and a number where that is taken too.
fn apart(own: &Slug, source: &str, taken: &mut FxHashMap<Slug, ()>) -> Slug {
    let mut slug = own.with_suffix(source);
    let mut count = 1;
    while taken.insert(slug.clone(), ()).is_some() {
        count += 1;
        slug = own.with_suffix(&format!("{source}-{count}"));
    }
    slug
}

/// What makes two meetings the same group's: the group's name, in one list. As a hash.
pub(super) fn group_key(listing: &Listing) -> Option<u64> {
    let name = listing.meeting.group.as_ref()?.name.as_deref()?;
    Some(group_named(&listing.source.name, &text::fold(name)))
}

/// The same for a folded name.
pub(super) fn group_named(source: &SourceName, folded: &str) -> u64 {
    hash((source, folded))
}

/// What makes two meetings be at the same place: the address, or the position and name. As a hash.
pub(super) fn place_key(listing: &Listing) -> Option<u64> {
    if !listing.meeting.attendance.at_a_place() {
        return None;
    }
    let venue = listing.meeting.venue.as_ref().filter(|venue| !venue.is_approximate())?;
    match venue.position() {
        Some((lat, lon)) => {
            let name = venue.name.as_deref().map(text::fold);
            // Ten metres.
            Some(hash(((lat * 1e4).round() as i64, (lon * 1e4).round() as i64, name)))
        }
        None => venue.one_line().map(|line| hash(text::fold(&line))),
    }
}

fn hash(value: impl Hash) -> u64 {
    rustc_hash::FxBuildHasher.hash_one(value)
}

/// Filters in the making: for each value the meetings that have it, ascending.
#[derive(Default)]
struct Shelves {
    days: [Vec<u32>; 7],
    attendance: [Vec<u32>; 3],
    types: FxHashMap<crate::model::TypeCode, Vec<u32>>,
    fellowships: FxHashMap<Box<str>, (Box<str>, Vec<u32>)>,
    languages: FxHashMap<Box<str>, (Box<str>, Vec<u32>)>,
    regions: FxHashMap<Box<str>, (Box<str>, Vec<u32>)>,
    facets: FxHashMap<Facet, (Box<str>, Vec<u32>)>,
    sources: FxHashMap<crate::model::SourceName, Vec<u32>>,
    by_group: FxHashMap<u64, Vec<u32>>,
    by_place: FxHashMap<u64, Vec<u32>>,
    names: Vec<(String, u32)>,
    /// Keys of the names met so far.
    fellowship_keys: FxHashMap<Box<str>, Box<str>>,
    numbers: FxHashMap<Value, u32>,
    tallies: Tallies,
}

impl Shelves {
    fn gather(listings: &[Listing]) -> Self {
        let mut shelves = Self::default();
        for (listing, id) in listings.iter().zip(0u32..) {
            shelves.put(listing, id);
        }
        shelves.names.sort_unstable();
        shelves
    }

    fn put(&mut self, listing: &Listing, id: u32) {
        let meeting = &*listing.meeting;
        self.tallies.next();
        for day in meeting.schedule.timed().into_iter().flat_map(|timed| timed.days().iter()) {
            self.days[usize::from(day.number())].push(id);
            self.tally(Value::Day(day));
        }
        self.attendance[meeting.attendance as usize].push(id);
        self.tally(Value::Attendance(meeting.attendance));
        for code in &meeting.types {
            self.types.entry(*code).or_default().push(id);
            self.tally(Value::Type(*code));
        }
        if let Some(name) = listing.fellowship() {
            let key = self.fellowship_key(name.as_str());
            file(&mut self.fellowships, &key, name.as_str(), id);
            self.tally(Value::Fellowship(key));
        }
        for code in listing.languages() {
            file(&mut self.languages, code, code, id);
            self.tally(Value::Language(code.into()));
        }
        self.put_regions(listing, id);
        for (facet, written) in listing.facets() {
            self.facets.entry(facet.clone()).or_insert_with(|| (written.into(), Vec::new())).1.push(id);
            self.tally(Value::Facet(facet));
        }
        self.sources.entry(listing.source.name.clone()).or_default().push(id);
        self.tally(Value::Source(listing.source.name.clone()));
        group_key(listing).into_iter().for_each(|key| self.by_group.entry(key).or_default().push(id));
        place_key(listing).into_iter().for_each(|key| self.by_place.entry(key).or_default().push(id));
        self.names.push((text::fold(&meeting.name), id));
    }

    fn put_regions(&mut self, listing: &Listing, id: u32) {
        let mut keys: Vec<Box<str>> = Vec::new();
        for region in listing.regions() {
            let key = shelf_key(region);
            if !key.is_empty() && !keys.contains(&key) {
                file(&mut self.regions, &key, region, id);
                keys.push(key);
            }
        }
        keys.into_iter().for_each(|key| self.tally(Value::Region(key)));
    }

    fn fellowship_key(&mut self, name: &str) -> Box<str> {
        if let Some(key) = self.fellowship_keys.get(name) {
            return key.clone();
        }
        let key: Box<str> = kinds::fellowship_key(name).into();
        self.fellowship_keys.insert(name.into(), key.clone());
        key
    }

    fn tally(&mut self, value: Value) {
        let next = self.numbers.len() as u32;
        self.tallies.add(*self.numbers.entry(value).or_insert(next));
    }

    fn into_index(
        self,
        listings: Vec<Listing>,
        by_slug: FxHashMap<Slug, u32>,
        namesakes: FxHashMap<Slug, Vec<u32>>,
        words: Words,
    ) -> Index {
        let size = listings.len();
        let postings = |ids: Vec<u32>| Postings::new(ids, size);
        let mut name_rank = vec![0; size];
        for ((_, id), rank) in self.names.iter().zip(0u32..) {
            name_rank[*id as usize] = rank;
        }
        let mut values: Vec<(u32, Value)> = self.numbers.into_iter().map(|(value, n)| (n, value)).collect();
        values.sort_unstable_by_key(|(n, _)| *n);
        Index {
            values: values.into_iter().map(|(_, value)| value).collect(),
            tallies: self.tallies,
            times: Times::new(&listings),
            ground: Ground::new(listings.iter().map(|listing| listing.meeting.position())),
            words,
            name_rank,
            days: self.days.map(postings),
            attendance: self.attendance.map(postings),
            types: self.types.into_iter().map(|(code, ids)| (code, postings(ids))).collect(),
            fellowships: shelves(self.fellowships, size),
            languages: shelves(self.languages, size),
            regions: shelves(self.regions, size),
            facets: shelves(self.facets, size),
            sources: self.sources.into_iter().map(|(name, ids)| (name, postings(ids))).collect(),
            by_group: self.by_group,
            by_place: self.by_place,
            listings,
            by_slug,
            namesakes,
        }
    }
}

fn shelves<K: Eq + Hash>(map: FxHashMap<K, (Box<str>, Vec<u32>)>, size: usize) -> FxHashMap<K, Shelf> {
    let shelf = |(label, ids)| Shelf { label, ids: Postings::new(ids, size) };
    map.into_iter().map(|(key, filed)| (key, shelf(filed))).collect()
}

/// Files a meeting under a value.
fn file(map: &mut FxHashMap<Box<str>, (Box<str>, Vec<u32>)>, key: &str, label: &str, id: u32) {
    match map.get_mut(key) {
        Some((_, ids)) => ids.push(id),
        None => drop(map.insert(key.into(), (label.into(), vec![id]))),
    }
}
