//! The directory, laid out to answer questions.
//!
//! An [`Index`] is built once from meetings and never changes; a new list means a new index, made beside the old
//! one, of its parts where they are still right, and swapped whole. What depends on the time of day (what is next, what is in progress, what is suspended)
//! stands in a [`Moment`], made from the index for one minute and shared by every question of that minute.
//!
//! How it is laid out: meetings are numbered by where they are (south to north, then west to east), so that a
//! neighbourhood is a run of numbers; every filter is a set of numbers ([`sets`]); an answer is the intersection of
//! a few sets and the first `limit` of it in the wanted order.

mod answer;
mod build;
mod chart;
mod facets;
mod ground;
mod moment;
mod order;
mod sets;
mod shelves;
mod slot;
#[cfg(test)]
mod tests;
mod words;

pub use answer::{Answer, Hit};
pub use chart::{Bounds, Chart, NEAREST, Spot};
pub use facets::{Count, FacetCount, FacetCounts};
pub use moment::Moment;

use std::{borrow::Cow, sync::Arc};

use rustc_hash::FxHashMap;

use crate::{
    facets::Facet,
    feed::passcode,
    kinds,
    model::{Fellowship, Meeting, Slug, Source, SourceName, Zone},
};
use build::{Names, Register};
use ground::Ground;
use sets::BitSet;
use shelves::Shelves;
use words::Words;

/// A meeting with the list it came from and its public address.
#[derive(Clone, Debug)]
pub struct Listing {
    /// The list.
    pub source: Arc<Source>,
    /// The last part of its address on this site: the list's slug, with the list's name after it where two lists
    /// use the same.
    pub slug: Slug,
    /// The meeting itself.
    pub meeting: Arc<Meeting>,
}

impl Listing {
    /// The row's own fellowship, else its list's.
    pub fn fellowship(&self) -> Option<&Fellowship> {
        self.meeting.fellowship.as_ref().or(self.source.fellowship.as_ref())
    }

    /// A text as it may be published: without passcodes, unless the list lets them stand.
    pub fn public_text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if self.source.publish_passcodes { Cow::Borrowed(text) } else { passcode::redact_text(text) }
    }

    /// Likewise a link.
    pub fn public_link<'a>(&self, link: &'a str) -> Cow<'a, str> {
        if self.source.publish_passcodes { Cow::Borrowed(link) } else { passcode::redact_url(link) }
    }

    /// Likewise a telephone number.
    pub fn public_phone<'a>(&self, phone: &'a str) -> Cow<'a, str> {
        if self.source.publish_passcodes { Cow::Borrowed(phone) } else { passcode::redact_phone(phone) }
    }

    /// Its languages as ISO 639-1 codes: those its types name, then those its list adds.
    pub fn languages(&self) -> Vec<&str> {
        let kinds = kinds::set(self.fellowship());
        let by_type = self.meeting.types.iter().filter_map(|code| kinds.find(*code)?.language);
        let mut all: Vec<&str> = Vec::new();
        for code in by_type.chain(self.meeting.languages.iter().map(AsRef::as_ref)) {
            if !all.contains(&code) {
                all.push(code);
            }
        }
        all
    }

    /// What it says beyond its codes, each with the value as lists write it: its own facets, then those its codes
    /// mean exactly. A word of its own goes before a code: a list that says "smoking outside" and SM means outside.
    pub fn facets(&self) -> Vec<(Facet, &str)> {
        let mut all: Vec<(Facet, &str)> = Vec::new();
        let own = self.meeting.facets.as_deref().into_iter().flatten();
        for (name, value) in own.flat_map(|(name, values)| values.iter().map(move |value| (name, value))) {
            if let Some(facet) = Facet::new(name, value)
                && all.iter().all(|(known, _)| *known != facet)
            {
                all.push((facet, value));
            }
        }
        let own = all.len();
        let set = kinds::set(self.fellowship());
        for facet in self.meeting.types.iter().filter_map(|code| set.facet(*code)) {
            let contradicts = facet.name.as_ref() == "smoking"
                && all.iter().take(own).any(|(known, _)| known.name == facet.name);
            if !contradicts && all.iter().all(|(known, _)| known != facet) {
                all.push((facet.clone(), &facet.value));
            }
        }
        all
    }

    /// [`Meeting::regions`].
    pub fn regions(&self) -> Vec<&str> {
        self.meeting.regions()
    }
}

/// All meetings of all lists, ready to be asked.
pub struct Index {
    listings: Vec<Listing>,
    by_slug: Register,
    /// Slugs of the lists themselves that several lists use: where such a link leads.
    namesakes: FxHashMap<Slug, Vec<u32>>,
    times: moment::Times,
    ground: Ground,
    words: Words,
    names: Names,
    shelves: Shelves,
    by_group: Register,
    by_place: Register,
}

impl Index {
    /// How many meetings there are.
    pub fn len(&self) -> usize {
        self.listings.len()
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.listings.is_empty()
    }

    /// Every listing, in the index's own order.
    pub fn listings(&self) -> &[Listing] {
        &self.listings
    }

    /// The listing with this public slug.
    pub fn get(&self, slug: &Slug) -> Option<&Listing> {
        self.id_of(slug).map(|id| &self.listings[id as usize])
    }

    /// The listings that would have this slug, had their lists not collided: where an older link may lead.
    pub fn namesakes(&self, slug: &Slug) -> Vec<&Listing> {
        let ids = self.namesakes.get(slug).map(Vec::as_slice).unwrap_or_default();
        ids.iter().map(|id| &self.listings[*id as usize]).collect()
    }

    /// The listing that had its list's name after its slug while another list used the same, and now has the slug
    /// alone: where a link of that time leads.
    pub fn without_list(&self, slug: &Slug) -> Option<&Listing> {
        self.shelves.sources().find_map(|source| {
            let own = slug.as_str().strip_suffix(source.as_str())?.strip_suffix('-')?;
            self.get(&Slug::new(own).ok()?).filter(|listing| listing.source.name == *source)
        })
    }

    /// The listing of a list's meeting, and its place among [`Index::listings`].
    pub fn find(&self, source: &SourceName, meeting: &Meeting) -> Option<(usize, &Listing)> {
        let namesakes = self.namesakes.get(&meeting.slug).into_iter().flatten().copied();
        let places = self.id_of(&meeting.slug).into_iter().chain(namesakes).map(|id| id as usize);
        let mut found = places.map(|place| (place, &self.listings[place]));
        found.find(|(_, listing)| listing.source.name == *source && listing.meeting.key == meeting.key)
    }

    /// The other meetings of this one's group.
    pub fn same_group(&self, listing: &Listing) -> Vec<&Listing> {
        let ids = build::group_key(listing).into_iter().flat_map(|key| self.by_group.ids(key));
        self.others(listing, ids)
    }

    /// All meetings of a list's group, whose name is given folded.
    pub fn of_group(&self, source: &SourceName, folded: &str) -> Vec<&Listing> {
        let ids = self.by_group.ids(build::group_named(source, folded));
        ids.map(|id| &self.listings[id as usize]).collect()
    }

    /// The other meetings at this one's place.
    pub fn same_place(&self, listing: &Listing) -> Vec<&Listing> {
        let ids = build::place_key(listing).into_iter().flat_map(|key| self.by_place.ids(key));
        self.others(listing, ids)
    }

    /// The zones of the meetings and how many are in each.
    pub fn zones(&self) -> impl Iterator<Item = (&Zone, usize)> {
        self.times.zones()
    }

    fn others(&self, listing: &Listing, ids: impl Iterator<Item = u32>) -> Vec<&Listing> {
        ids.map(|id| &self.listings[id as usize]).filter(|other| other.slug != listing.slug).collect()
    }

    /// The number of the meeting with this public slug.
    fn id_of(&self, slug: &Slug) -> Option<u32> {
        self.by_slug.ids(build::slug_key(slug)).find(|id| self.listings[*id as usize].slug == *slug)
    }

    fn everything(&self) -> BitSet {
        BitSet::full(self.listings.len())
    }
}
