//! Parts that many rows have in common are kept once.

use std::{
    collections::HashSet,
    hash::{Hash, Hasher},
    sync::Arc,
};

use crate::model::{Entity, Group, Venue};

/// Hands out one shared copy of equal values.
#[derive(Debug)]
pub(super) struct Interner<T>(HashSet<ByContent<T>>);

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Self(HashSet::new())
    }
}

impl<T: Fingerprint + PartialEq> Interner<T> {
    pub(super) fn share(&mut self, value: T) -> Arc<T> {
        let candidate = ByContent(Arc::new(value));
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
pub(super) trait Fingerprint {
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
