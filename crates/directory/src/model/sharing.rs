//! Parts that many meetings have in common are kept once.
//!
//! Meetings at one place, of one group, of one service body each come with a copy of their own when they are read, be
//! it from a list or from the store. In a directory of hundreds of thousands that is most of the memory.

use std::{
    hash::{Hash, Hasher},
    sync::Arc,
};

use rustc_hash::FxHashSet;

use super::{Entity, Fellowship, Group, Meeting, Venue, Zone};

/// Lets meetings share everything they have in common.
#[derive(Debug, Default)]
pub struct Sharing {
    venues: Interner<Venue>,
    groups: Interner<Group>,
    entities: Interner<Entity>,
    zones: FxHashSet<Zone>,
    fellowships: FxHashSet<Fellowship>,
}

impl Sharing {
    /// Replaces the parts of a meeting by equal ones seen before.
    pub fn share(&mut self, meeting: &mut Meeting) {
        meeting.venue = meeting.venue.take().map(|venue| self.venues.share_arc(venue));
        meeting.group = meeting.group.take().map(|group| self.groups.share_arc(group));
        meeting.entity = meeting.entity.take().map(|entity| self.entities.share_arc(entity));
        share_name(&mut self.zones, &mut meeting.zone);
        if let Some(fellowship) = &mut meeting.fellowship {
            share_name(&mut self.fellowships, fellowship);
        }
    }
}

fn share_name<T: Clone + Eq + Hash>(known: &mut FxHashSet<T>, name: &mut T) {
    match known.get(name) {
        Some(shared) => *name = shared.clone(),
        None => drop(known.insert(name.clone())),
    }
}

/// Hands out one shared copy of equal values.
#[derive(Debug)]
pub struct Interner<T>(FxHashSet<ByContent<T>>);

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Self(FxHashSet::default())
    }
}

impl<T: Fingerprint + PartialEq> Interner<T> {
    /// The shared copy of this value, which becomes it if it is the first of its kind.
    pub fn share(&mut self, value: T) -> Arc<T> {
        self.share_arc(Arc::new(value))
    }

    /// The same for a value that is already behind an [`Arc`].
    pub fn share_arc(&mut self, value: Arc<T>) -> Arc<T> {
        let candidate = ByContent(value);
        match self.0.get(&candidate) {
            Some(known) => Arc::clone(&known.0),
            None => {
                let shared = Arc::clone(&candidate.0);
                self.0.insert(candidate);
                shared
            }
        }
    }
}

/// Enough of a value to tell most apart by.
pub trait Fingerprint {
    /// Feeds a hasher with it.
    fn fingerprint<H: Hasher>(&self, state: &mut H);
}

#[derive(Debug)]
struct ByContent<T>(Arc<T>);

impl<T: Fingerprint> Hash for ByContent<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.fingerprint(state);
    }
}

impl<T: PartialEq> PartialEq for ByContent<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

/// Coordinates are never NaN here: the normaliser lets only finite numbers through.
impl<T: PartialEq> Eq for ByContent<T> {}

impl Fingerprint for Venue {
    fn fingerprint<H: Hasher>(&self, state: &mut H) {
        (&self.name, &self.formatted_address, &self.street, &self.postal_code, &self.city, &self.notes)
            .hash(state);
        (self.latitude.map(f64::to_bits), self.longitude.map(f64::to_bits)).hash(state);
    }
}

impl Fingerprint for Group {
    fn fingerprint<H: Hasher>(&self, state: &mut H) {
        (&self.name, &self.notes, &self.email, &self.phone, &self.website, &self.district).hash(state);
        (&self.donations.venmo, &self.donations.paypal, self.contacts.len()).hash(state);
    }
}

impl Fingerprint for Entity {
    fn fingerprint<H: Hasher>(&self, state: &mut H) {
        (&self.name, &self.email, &self.phone, &self.url, &self.location, &self.logo).hash(state);
    }
}
