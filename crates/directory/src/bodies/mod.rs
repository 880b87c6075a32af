//! Service bodies: which part of the directory each one looks after, and which stands under which.
//!
//! A body covers listings by what they say: their list, their region, their fellowship ([`Covers`]). Bodies stand in
//! a tree ([`Bodies`]); whoever serves in one serves in all below it. Everything a site adds itself for a body is in a
//! list of that body's own ([`own_list`]).
//!
//! Knows nothing about who serves, or how any of this is kept.

mod group;
#[cfg(test)]
mod tests;

pub use group::GroupKey;

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    marker::PhantomData,
};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    kinds,
    model::{Meeting, Source, SourceName},
    query::Query,
    text,
};

/// How many bodies may stand one under another: from the whole fellowship to a district in five steps.
pub const DEEPEST: usize = 6;

/// How many lists, regions or fellowships one body may name. More is another body below it.
pub const MOST_NAMED: usize = 100;

/// The longest name of a body's address: with `here-` before it, it is the name of a list.
pub const LONGEST_SLUG: usize = 30;

/// When two names are one.
pub trait Alike {
    /// The same for all names that are one; empty for what is no name.
    fn key(name: &str) -> String;
}

/// They differ only in case and accents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InLetters;

impl Alike for InLetters {
    fn key(name: &str) -> String {
        text::fold(name)
    }
}

/// They are names of one fellowship: "NA" and "Narcotics Anonymous".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AsFellowships;

impl Alike for AsFellowships {
    fn key(name: &str) -> String {
        kinds::fellowship_key(name)
    }
}

/// Names, each once, in the order of their keys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<Box<str>>", into = "Vec<Box<str>>", bound = "A: Alike + Clone")]
pub struct Names<A = InLetters>(BTreeMap<Box<str>, Box<str>>, PhantomData<A>);

impl<A> Names<A> {
    /// As they were written, for people.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(|name| &**name)
    }

    /// As they are compared.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(|name| &**name)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Is the name of this key among them, or any name good enough?
    fn fits(&self, mut keys: std::slice::Iter<'_, Box<str>>) -> bool {
        self.is_empty() || keys.any(|key| self.0.contains_key(key))
    }
}

impl<A: Alike, T: AsRef<str>> FromIterator<T> for Names<A> {
    /// The first way of writing a name stays; what is nothing but marks is left out.
    fn from_iter<I: IntoIterator<Item = T>>(names: I) -> Self {
        let mut all = BTreeMap::new();
        for name in names {
            let (name, key) = (name.as_ref().trim(), A::key(name.as_ref()));
            if !key.is_empty() {
                all.entry(key.into()).or_insert_with(|| name.into());
            }
        }
        Self(all, PhantomData)
    }
}

impl<A: Alike> From<Vec<Box<str>>> for Names<A> {
    fn from(names: Vec<Box<str>>) -> Self {
        names.into_iter().collect()
    }
}

impl<A> From<Names<A>> for Vec<Box<str>> {
    fn from(names: Names<A>) -> Self {
        names.0.into_values().collect()
    }
}

/// Which listings a body looks after: those in one of these lists, in one of these regions, of one of these
/// fellowships. Where nothing is named, all will do; where nothing is named anywhere, there are none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Covers {
    /// Lists, by name.
    pub lists: BTreeSet<SourceName>,
    /// Regions, or towns where a listing names no region; compared as the index compares them.
    pub regions: Names,
    /// Fellowships, by any of their names.
    pub fellowships: Names<AsFellowships>,
}

impl Covers {
    /// Is nothing named?
    pub fn is_empty(&self) -> bool {
        self.lists.is_empty() && self.regions.is_empty() && self.fellowships.is_empty()
    }

    /// Is this listing among them?
    pub fn has(&self, listing: &Belongs) -> bool {
        !self.is_empty()
            && (self.lists.is_empty() || self.lists.contains(&listing.list))
            && self.regions.fits(listing.regions.iter())
            && self.fellowships.fits(listing.fellowship.as_slice().iter())
    }

    /// The question whose answer is these listings, the suspended ones too; `None` where there are none.
    pub fn query(&self) -> Option<Query> {
        (!self.is_empty()).then(|| Query {
            sources: self.lists.iter().cloned().collect(),
            regions: self.regions.keys().map(Into::into).collect(),
            fellowships: self.fellowships.keys().map(Into::into).collect(),
            inactive: true,
            ..Query::default()
        })
    }
}

/// What a listing says of where it belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Belongs {
    list: SourceName,
    regions: Vec<Box<str>>,
    fellowship: Option<Box<str>>,
}

impl Belongs {
    /// Of a meeting in a list.
    pub fn of(source: &Source, meeting: &Meeting) -> Self {
        let fellowship = meeting.fellowship.as_ref().or(source.fellowship.as_ref());
        Self {
            list: source.name.clone(),
            regions: meeting.regions().into_iter().map(|region| InLetters::key(region).into()).collect(),
            fellowship: fellowship.map(|fellowship| AsFellowships::key(fellowship.as_str()).into()),
        }
    }

    /// Of any meeting of this list, whatever it says itself.
    pub fn of_list(source: &Source) -> Self {
        let fellowship = source.fellowship.as_ref();
        Self {
            list: source.name.clone(),
            regions: Vec::new(),
            fellowship: fellowship.map(|fellowship| AsFellowships::key(fellowship.as_str()).into()),
        }
    }
}

/// A service body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Its name in addresses: 1 to [`LONGEST_SLUG`] of `a-z`, `0-9` and `-`.
    pub slug: Box<str>,
    /// Its name for people.
    pub title: Box<str>,
    /// The body it stands under.
    pub parent: Option<Box<str>>,
    /// What it looks after itself, besides what those below it do.
    pub covers: Covers,
    /// What representatives of its groups change is published at once, and does not wait for anybody's yes.
    pub at_once: bool,
}

impl Body {
    /// Does it look after this listing itself?
    pub fn covers(&self, listing: &Belongs) -> bool {
        self.covers.has(listing) || own_list(&self.slug).is_some_and(|own| own == listing.list)
    }
}

/// Why a body cannot stand there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Misplaced {
    /// There is no such body to stand under.
    #[error("there is no such service body to stand under")]
    Nowhere,
    /// It would stand under itself.
    #[error("a service body cannot stand under itself")]
    Circle,
    /// There would be more than [`DEEPEST`] one under another.
    #[error("at most {DEEPEST} service bodies can stand one under another")]
    TooDeep,
}

/// The list of what is added here for a body: `here-` and its slug.
pub fn own_list(slug: &str) -> Option<SourceName> {
    SourceName::new(&format!("here-{slug}")).ok()
}

/// 1 to [`LONGEST_SLUG`] of `a-z`, `0-9` and `-`, with a letter or digit at both ends.
pub fn is_slug(text: &str) -> bool {
    let fits = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    (1..=LONGEST_SLUG).contains(&text.len())
        && text.bytes().all(fits)
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// All bodies of a site. Whatever was kept, going up or down in it ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bodies(BTreeMap<Box<str>, Body>);

impl FromIterator<Body> for Bodies {
    fn from_iter<I: IntoIterator<Item = Body>>(bodies: I) -> Self {
        Self(bodies.into_iter().map(|body| (body.slug.clone(), body)).collect())
    }
}

impl Bodies {
    /// The body of this slug.
    pub fn get(&self, slug: &str) -> Option<&Body> {
        self.0.get(slug)
    }

    /// All of them, by slug.
    pub fn iter(&self) -> impl Iterator<Item = &Body> {
        self.0.values()
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A body and those it stands under, the nearest first.
    pub fn upwards(&self, slug: &str) -> Vec<&Body> {
        let mut way: Vec<&Body> = Vec::new();
        let mut next = self.get(slug);
        while let Some(body) = next.filter(|body| way.iter().all(|known| known.slug != body.slug)) {
            way.push(body);
            next = body.parent.as_deref().and_then(|parent| self.get(parent));
        }
        way
    }

    /// Is it this body, or one below it?
    pub fn is_within(&self, slug: &str, top: &str) -> bool {
        self.upwards(slug).iter().any(|body| *body.slug == *top)
    }

    /// A body and all below it, by slug.
    pub fn downwards<'a>(&'a self, top: &'a str) -> impl Iterator<Item = &'a Body> {
        self.iter().filter(move |body| self.is_within(&body.slug, top))
    }

    /// Does a body, or one below it, look after this listing?
    pub fn cover(&self, top: &str, listing: &Belongs) -> bool {
        self.iter().any(|body| body.covers(listing) && self.is_within(&body.slug, top))
    }

    /// Every body that looks after this listing, itself or by one below it.
    pub fn covering(&self, listing: &Belongs) -> BTreeSet<&str> {
        let own = self.iter().filter(|body| body.covers(listing));
        own.flat_map(|body| self.upwards(&body.slug)).map(|body| &*body.slug).collect()
    }

    /// May the body of this slug, which may be there already with others below it, stand under that one?
    ///
    /// # Errors
    /// What would be wrong with it.
    pub fn may_stand(&self, slug: &str, parent: Option<&str>) -> Result<(), Misplaced> {
        let Some(parent) = parent else { return self.depth_allowed(slug, 0) };
        let above = self.upwards(parent);
        if above.is_empty() {
            return Err(if parent == slug { Misplaced::Circle } else { Misplaced::Nowhere });
        }
        if above.iter().any(|body| *body.slug == *slug) {
            return Err(Misplaced::Circle);
        }
        self.depth_allowed(slug, above.len())
    }

    fn depth_allowed(&self, slug: &str, above: usize) -> Result<(), Misplaced> {
        let below = |body: &Body| {
            let way = self.upwards(&body.slug);
            way.iter().position(|step| *step.slug == *slug).map_or(0, |steps| steps + 1)
        };
        let height = self.iter().map(below).max().unwrap_or_default().max(1);
        if above + height > DEEPEST { Err(Misplaced::TooDeep) } else { Ok(()) }
    }

    /// All of them as an outline: each with how many it stands under, those of one parent by title. Every body is
    /// there once, also one whose parent is not.
    pub fn outline(&self) -> Vec<(usize, &Body)> {
        let mut below: BTreeMap<Option<&str>, Vec<&Body>> = BTreeMap::new();
        for body in self.iter() {
            let parent = body.parent.as_deref().filter(|parent| self.0.contains_key(*parent));
            below.entry(parent).or_default().push(body);
        }
        for those in below.values_mut() {
            // Taken from the end.
            those.sort_by_cached_key(|body| Reverse((text::fold(&body.title), body.slug.clone())));
        }
        let mut outline = Vec::with_capacity(self.0.len());
        let mut todo: Vec<(usize, &Body)> =
            below.remove(&None).into_iter().flatten().map(|body| (0, body)).collect();
        while let Some((depth, body)) = todo.pop() {
            outline.push((depth, body));
            let those = below.remove(&Some(&*body.slug));
            todo.extend(those.into_iter().flatten().map(|body| (depth + 1, body)));
        }
        // A circle hangs from nothing; it can only have been made behind our back.
        let rest = below.into_values().flatten().map(|body| (0, body));
        outline.extend(rest);
        outline
    }
}
