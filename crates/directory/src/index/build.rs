//! Building the index.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{
    Index, Listing, Shelf, answer::shelf_key, ground, ground::Ground, moment::Times, sets::Postings,
    words::Words,
};
use crate::{
    model::{Attendance, Meeting, Slug, Source, Venue},
    text,
};

impl Index {
    /// Builds the index. Takes about a second for 300,000 meetings; do it beside the one in use.
    pub fn build(meetings: Vec<(Arc<Source>, Arc<Meeting>)>) -> Self {
        let (mut listings, namesakes) = with_public_slugs(meetings);
        share_venues(&mut listings);
        listings.sort_by_cached_key(|listing| {
            (ground::cell(listing.meeting.position()), listing.source.name.clone(), listing.slug.clone())
        });
        let by_slug: FxHashMap<Slug, u32> =
            listings.iter().map(|listing| listing.slug.clone()).zip(0..).collect();
        let namesakes = namesakes
            .into_iter()
            .map(|(slug, public)| {
                (slug, public.iter().filter_map(|slug| by_slug.get(slug).copied()).collect())
            })
            .collect();
        let words = std::thread::scope(|scope| {
            let words = scope.spawn(|| Words::new(&listings));
            (Shelves::gather(&listings), words.join())
        });
        let (shelves, words) = match words {
            (shelves, Ok(words)) => (shelves, words),
            (shelves, Err(_)) => (shelves, Words::new(&[])),
        };
        shelves.into_index(listings, by_slug, namesakes, words)
    }
}

type Namesakes = Vec<(Slug, Vec<Slug>)>;

/// Gives every meeting its public slug: the list's own, with the list's name after it where two lists use the same.
fn with_public_slugs(meetings: Vec<(Arc<Source>, Arc<Meeting>)>) -> (Vec<Listing>, Namesakes) {
    let mut users: FxHashMap<Slug, u32> = FxHashMap::default();
    for (_, meeting) in &meetings {
        *users.entry(meeting.slug.clone()).or_default() += 1;
    }
    let mut taken: FxHashMap<Slug, ()> = FxHashMap::default();
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
            let mut slug = own.with_suffix(source.name.as_str());
            while taken.insert(slug.clone(), ()).is_some() {
                slug = slug.with_suffix(source.name.as_str());
            }
            namesakes.entry(own).or_default().push(slug.clone());
            slug
        };
        listings.push(Listing { source, slug, meeting });
    }
    (listings, namesakes.into_iter().collect())
}

/// What a place is first looked up by: building, address, and the bits of its latitude.
type PlaceName = (Option<Box<str>>, Option<Box<str>>, u64);

/// Lets meetings at equal places share one venue in memory.
fn share_venues(listings: &mut [Listing]) {
    let mut known: FxHashMap<PlaceName, Vec<Arc<Venue>>> = FxHashMap::default();
    for listing in listings {
        let Some(venue) = &listing.meeting.venue else { continue };
        let key = (
            venue.name.clone(),
            venue.formatted_address.clone().or_else(|| venue.street.clone()),
            venue.latitude.unwrap_or_default().to_bits(),
        );
        let alike = known.entry(key).or_default();
        match alike.iter().find(|other| *other == venue) {
            Some(shared) if Arc::ptr_eq(shared, venue) => {}
            Some(shared) => {
                let shared = shared.clone();
                Arc::make_mut(&mut listing.meeting).venue = Some(shared);
            }
            None => alike.push(venue.clone()),
        }
    }
}

/// What makes two meetings the same group's: the group's name, in one list.
pub(super) fn group_key(listing: &Listing) -> Option<String> {
    let name = listing.meeting.group.as_ref()?.name.as_deref()?;
    Some(format!("{}\n{}", listing.source.name, text::fold(name)))
}

/// What makes two meetings be at the same place: the address, or the position and name.
pub(super) fn place_key(listing: &Listing) -> Option<String> {
    if !listing.meeting.attendance.at_a_place() {
        return None;
    }
    let venue = listing.meeting.venue.as_ref().filter(|venue| !venue.is_approximate())?;
    match venue.position() {
        Some((lat, lon)) => {
            let name = venue.name.as_deref().map(text::fold).unwrap_or_default();
            Some(format!("{lat:.4} {lon:.4} {name}"))
        }
        None => venue.one_line().map(|line| text::fold(&line)),
    }
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
    sources: FxHashMap<crate::model::SourceName, Vec<u32>>,
    by_group: FxHashMap<Box<str>, Vec<u32>>,
    by_place: FxHashMap<Box<str>, Vec<u32>>,
    names: Vec<(String, u32)>,
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
        if let Some(timed) = meeting.schedule.timed() {
            timed.days().iter().for_each(|day| self.days[usize::from(day.number())].push(id));
        }
        let way = Attendance::ALL.iter().position(|way| *way == meeting.attendance).unwrap_or(0);
        self.attendance[way].push(id);
        meeting.types.iter().for_each(|code| self.types.entry(*code).or_default().push(id));
        if let Some(fellowship) = listing.fellowship() {
            file(&mut self.fellowships, shelf_key(fellowship.as_str()), fellowship.as_str(), id);
        }
        listing.languages().into_iter().for_each(|code| file(&mut self.languages, code.into(), code, id));
        for region in listing.regions() {
            let key = shelf_key(region);
            if !key.is_empty() {
                file(&mut self.regions, key, region, id);
            }
        }
        self.sources.entry(listing.source.name.clone()).or_default().push(id);
        group_key(listing).into_iter().for_each(|key| self.by_group.entry(key.into()).or_default().push(id));
        place_key(listing).into_iter().for_each(|key| self.by_place.entry(key.into()).or_default().push(id));
        self.names.push((text::fold(&meeting.name), id));
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
        let shelves = |map: FxHashMap<Box<str>, (Box<str>, Vec<u32>)>| {
            map.into_iter().map(|(key, (label, ids))| (key, Shelf { label, ids: postings(ids) })).collect()
        };
        let mut name_rank = vec![0; size];
        for ((_, id), rank) in self.names.iter().zip(0u32..) {
            name_rank[*id as usize] = rank;
        }
        Index {
            times: Times::new(&listings),
            ground: Ground::new(listings.iter().map(|listing| listing.meeting.position())),
            words,
            name_rank,
            days: self.days.map(postings),
            attendance: self.attendance.map(postings),
            types: self.types.into_iter().map(|(code, ids)| (code, postings(ids))).collect(),
            fellowships: shelves(self.fellowships),
            languages: shelves(self.languages),
            regions: shelves(self.regions),
            sources: self.sources.into_iter().map(|(name, ids)| (name, postings(ids))).collect(),
            by_group: self.by_group,
            by_place: self.by_place,
            listings,
            by_slug,
            namesakes,
        }
    }
}

/// Files a meeting under a value, once.
fn file(map: &mut FxHashMap<Box<str>, (Box<str>, Vec<u32>)>, key: Box<str>, label: &str, id: u32) {
    let (_, ids) = map.entry(key).or_insert_with(|| (label.into(), Vec::new()));
    if ids.last() != Some(&id) {
        ids.push(id);
    }
}
