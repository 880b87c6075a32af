//! Building the index, whole or from the one before.

mod change;
mod names;
mod register;
#[cfg(test)]
mod tests;

pub(super) use change::{Change, Piece};
pub(super) use names::Names;
pub(super) use register::Register;

use std::{
    hash::{BuildHasher as _, Hash},
    sync::Arc,
};

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Index, Listing, ground, ground::Ground, moment::Times, shelves::Shelves, words::Words};
use crate::{
    model::{Meeting, Slug, Source, SourceName},
    text,
};
use register::Key;

/// A meeting and the list it came from.
type Entry<'a> = (&'a Arc<Source>, &'a Arc<Meeting>);

/// What listings are found by: public slug, group, place.
const KEYS: [Key; 3] = [|listing| Some(slug_key(&listing.slug)), group_key, place_key];

impl Index {
    /// Builds the index. Takes about a second for 300,000 meetings; do it beside the one in use.
    pub fn build(meetings: Vec<(Arc<Source>, Arc<Meeting>)>) -> Self {
        let (slugs, namesakes) = public_slugs(meetings.iter().map(|(source, meeting)| (source, meeting)));
        let listings = meetings.into_iter().zip(slugs);
        let listings = listings.map(|((source, meeting), slug)| Listing { source, slug, meeting });
        let mut listings: Vec<Listing> = listings.collect();
        // So that equal lists give equal indexes.
        listings.sort_by_cached_key(GroundKey::of);
        let (words, parts) = beside(
            || Words::new(&listings),
            || Parts {
                registers: KEYS.map(|key| Register::new(&listings, key)),
                ground: Ground::new(listings.iter().map(|listing| listing.meeting.position())),
                times: Times::new(&listings),
                shelves: Shelves::new(&listings),
                names: Names::new(&listings),
            },
        );
        Self::of(listings, words, parts).with_namesakes(namesakes)
    }

    /// What [`Index::build`] makes of these meetings, much sooner where only few of them are not those of this index.
    /// A meeting is the same where it is the same in memory. Those that stay must come in the same order as before.
    #[must_use]
    pub fn renew<'a>(&self, meetings: impl Iterator<Item = Entry<'a>> + Clone) -> Self {
        let Some(found) = Change::between(self, meetings.clone()) else {
            return Self::build(
                meetings.map(|(source, meeting)| (source.clone(), meeting.clone())).collect(),
            );
        };
        let (change, fresh, namesakes) = (found.change, found.fresh, found.namesakes);
        let listings = change.listings(&self.listings, fresh);
        let registers = [&self.by_slug, &self.by_group, &self.by_place];
        let (words, parts) = beside(
            || self.words.renew(&change, &listings),
            || Parts {
                registers: std::array::from_fn(|n| registers[n].renew(&change, &listings, KEYS[n])),
                ground: self.ground.renew(&change, &listings),
                times: self.times.renew(&change, &listings),
                shelves: self.shelves.renew(&change, &listings),
                names: self.names.renew(&change, &listings),
            },
        );
        let mut index = Self::of(listings, words, parts);
        match namesakes {
            Some(namesakes) => index.with_namesakes(namesakes),
            None => {
                let moved = |ids: &Vec<u32>| ids.iter().filter_map(|id| change.moved(*id)).collect();
                index.namesakes =
                    self.namesakes.iter().map(|(slug, ids)| (slug.clone(), moved(ids))).collect();
                index
            }
        }
    }

    fn of(listings: Vec<Listing>, words: Words, parts: Parts) -> Self {
        let Parts { registers: [by_slug, by_group, by_place], ground, times, shelves, names } = parts;
        let namesakes = FxHashMap::default();
        Self { listings, by_slug, namesakes, times, ground, words, names, shelves, by_group, by_place }
    }

    fn with_namesakes(mut self, namesakes: Namesakes) -> Self {
        let ids = |public: Vec<Slug>| public.iter().filter_map(|slug| self.id_of(slug)).collect();
        self.namesakes = namesakes.into_iter().map(|(slug, public)| (slug, ids(public))).collect();
        self
    }
}

/// Everything but the words, which take as long as all the rest.
struct Parts {
    registers: [Register; KEYS.len()],
    ground: Ground,
    times: Times,
    shelves: Shelves,
    names: Names,
}

/// Does two things at once.
fn beside<A: Send, B>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B) -> (A, B) {
    std::thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        (one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), other)
    })
}

/// What meetings are numbered by: the order of the ground; within a cell by list and slug.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct GroundKey {
    cell: u32,
    source: SourceName,
    slug: Slug,
}

impl GroundKey {
    fn of(listing: &Listing) -> Self {
        let cell = ground::cell(listing.meeting.position());
        Self { cell, source: listing.source.name.clone(), slug: listing.slug.clone() }
    }
}

/// Slugs that several meetings have in their lists, and the public ones these got.
type Namesakes = FxHashMap<Slug, Vec<Slug>>;

/// Slugs that stand for pages of the site's own beside those of the meetings.
const OWN_PAGES: [&str; 1] = ["near"];

/// Gives every meeting its public slug: the list's own, with the list's name after it where two lists use the same,
/// or where the site has a page of that name.
fn public_slugs<'a>(meetings: impl Iterator<Item = Entry<'a>> + Clone) -> (Vec<Slug>, Namesakes) {
    let mut users: FxHashMap<&Slug, u32> = FxHashMap::default();
    for (_, meeting) in meetings.clone() {
        *users.entry(&meeting.slug).or_default() += 1;
    }
    for page in OWN_PAGES.iter().filter_map(|page| Slug::new(page).ok()) {
        users.get_mut(&page).into_iter().for_each(|count| *count += 1);
    }
    let mut made: FxHashSet<Slug> = FxHashSet::default();
    let mut namesakes = Namesakes::default();
    let slugs = meetings.map(|(source, meeting)| {
        let own = &meeting.slug;
        if users.get(own) == Some(&1) {
            return own.clone();
        }
        let slug =
            apart(own, source.name.as_str(), |slug| users.get(slug) == Some(&1) || made.contains(slug));
        made.insert(slug.clone());
        namesakes.entry(own.clone()).or_default().push(slug.clone());
        slug
    });
    (slugs.collect(), namesakes)
}

/// The slug with the list's name after it, and a number where that is taken too.
fn apart(own: &Slug, source: &str, taken: impl Fn(&Slug) -> bool) -> Slug {
    let mut slug = own.with_suffix(source);
    let mut count = 1;
    while taken(&slug) {
        count += 1;
        slug = own.with_suffix(&format!("{source}-{count}"));
    }
    slug
}

/// A slug as a hash.
pub(super) fn slug_key(slug: &Slug) -> u64 {
    hash(slug)
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
