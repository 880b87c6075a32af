//! How far somebody's hand reaches: which listings they may change, in which of their names, and whether what they
//! save is published at once.
//!
//! Who serves is read once for a request ([`Service::of`]); each listing is then a question without waiting.

use std::sync::Arc;

use directory::{
    bodies::{self, Belongs, Body, GroupKey},
    model::{Meeting, Source, SourceName},
    query::Query,
    text::fold,
};
use privacy::Place;
use store::{Author, OWN_LIST, ServedGroup, is_own_list};

use super::{
    charges::{Charges, author},
    who::Charge,
};
use crate::{app::App, identity::Visitor, live::Groups};

/// What becomes of what somebody saves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Power {
    /// It is published at once; and what others propose, changed or took out is theirs to settle.
    Publish,
    /// What they say of a listing is published at once, when it pauses and when it ends too, whoever said so before.
    /// Taking it out, bringing it back and taking back what others did is not theirs.
    Save,
    /// It waits for the yes of somebody who may publish.
    Propose,
}

/// Somebody's hand on one listing.
#[derive(Clone, Debug)]
pub(crate) struct Reach {
    /// As whom they change it.
    pub(crate) author: Author,
    /// What becomes of it.
    pub(crate) power: Power,
}

/// A listing somebody may add.
#[derive(Clone, Debug)]
pub(crate) struct Adding {
    /// As whom, and what becomes of it.
    pub(crate) reach: Reach,
    /// The list of our own it goes into.
    pub(crate) list: Source,
    /// The name of the group that holds it, where they speak for that group alone.
    pub(crate) group: Option<Box<str>>,
}

/// Everything that whoever asks serves in, as far as it concerns listings.
#[derive(Clone, Debug)]
pub(crate) struct Service {
    charges: Charges,
    /// Whoever asks, in each place they serve in.
    authors: Vec<Author>,
    /// The lists as they are: what a row does not say, its list may.
    lists: Vec<Arc<Source>>,
    /// Which group each listing belongs to.
    groups: Arc<Groups>,
}

impl Service {
    /// Of whoever asks; `None` for those who keep no listing at all, and while the store does not answer.
    pub(crate) async fn of(app: &App, visitor: &Visitor) -> Option<Self> {
        Self::with(app, visitor, Charges::of(app, visitor).await)
    }

    /// The same, where what they are entrusted with was read already.
    pub(crate) fn with(app: &App, visitor: &Visitor, charges: Charges) -> Option<Self> {
        let places = charges.list().into_iter().filter_map(|charge| charge.place());
        let authors: Vec<Author> = places.filter_map(|place| author(visitor, &place)).collect();
        let snapshot = app.live.now();
        let (lists, groups) = (snapshot.sources.clone(), snapshot.groups.clone());
        (!authors.is_empty()).then_some(Self { charges, authors, lists, groups })
    }

    /// May they change this listing? An office of the whole site goes before a service body, and that before a group.
    pub(crate) fn reach(&self, list: &SourceName, meeting: &Meeting) -> Option<Reach> {
        if self.charges.office.is_some() {
            return self.hand(&Place::site(), Power::Publish);
        }
        let belongs = self.belongs(list, meeting);
        if let Some(body) = self.charges.body_of(&belongs) {
            return self.hand(&Charge::Body(body.slug.clone()).place()?, Power::Publish);
        }
        let (group, at_once) = self.group_of(list, meeting, &belongs)?;
        let power = if at_once { Power::Save } else { Power::Propose };
        self.hand(&Charge::Group(group.id.clone()).place()?, power)
    }

    /// May they change this listing? Quicker to tell than in which of their names.
    pub(crate) fn reaches(&self, list: &SourceName, meeting: &Meeting) -> bool {
        self.publishes(list, meeting) || self.speaks_for(list, meeting)
    }

    /// May they do everything with this listing, and settle what others do? That is with an office of the site, or in
    /// a service body.
    pub(crate) fn publishes(&self, list: &SourceName, meeting: &Meeting) -> bool {
        self.charges.office.is_some()
            || (!self.charges.bodies.is_empty() && self.charges.serves(&self.belongs(list, meeting)))
    }

    /// Do they keep everything in this list, whatever it says?
    pub(crate) fn keeps_list(&self, list: &SourceName) -> bool {
        let list = self.list(list);
        self.charges.office.is_some() || list.is_some_and(|list| self.charges.serves(&Belongs::of_list(list)))
    }

    fn speaks_for(&self, list: &SourceName, meeting: &Meeting) -> bool {
        !self.charges.groups.is_empty()
            && self.group_of(list, meeting, &self.belongs(list, meeting)).is_some()
    }

    fn group_of(&self, list: &SourceName, meeting: &Meeting, at: &Belongs) -> Option<(&ServedGroup, bool)> {
        self.charges.group_of(|| self.groups.key(list, meeting), at)
    }

    fn list(&self, name: &SourceName) -> Option<&Arc<Source>> {
        self.lists.iter().find(|list| list.name == *name)
    }

    fn belongs(&self, list: &SourceName, meeting: &Meeting) -> Belongs {
        match self.list(list) {
            Some(list) => Belongs::of(list, meeting),
            None => Belongs::of(&Source::named(list.clone()), meeting),
        }
    }

    /// May they add this one? To the site's own list with an office of the site, else to that of a body they serve in.
    /// Who speaks for a group proposes one of that group, to the nearest body that looks after it.
    pub(crate) fn may_add(&self, wanted: &Meeting) -> Option<Adding> {
        if self.charges.office.is_some() {
            let reach = self.hand(&Place::site(), Power::Publish)?;
            return Some(Adding { reach, list: list_of_site()?, group: None });
        }
        if let Some(body) = self.charges.bodies.iter().find_map(|slug| self.charges.all.get(slug)) {
            let place = Charge::Body(body.slug.clone()).place()?;
            let reach = self.hand(&place, Power::Publish)?;
            return Some(Adding { reach, list: list_of(body)?, group: None });
        }
        let name = wanted.group.as_ref().and_then(|group| group.name.as_deref()).map(fold);
        let groups = &self.charges.groups;
        let group = groups.iter().find(|group| Some(fold(&group.title)) == name).or(groups.first())?;
        let nearest = self.charges.nearest(&self.belongs(&group.key.list, wanted));
        let list = nearest.first().and_then(|body| list_of(body)).or_else(list_of_site)?;
        let reach = self.hand(&Charge::Group(group.id.clone()).place()?, Power::Propose)?;
        Some(Adding { reach, list, group: Some(group.title.clone()) })
    }

    /// A list of our own by its name, made anew where it is not there yet.
    pub(crate) fn own_list(&self, name: &SourceName) -> Option<Source> {
        let made = || {
            self.charges.all.iter().filter_map(list_of).chain(list_of_site()).find(|one| one.name == *name)
        };
        let known = self.lists.iter().find(|known| known.name == *name && is_own_list(name));
        known.map(|known| Source::clone(known)).or_else(made)
    }

    /// The questions whose answers hold every listing in their reach but those of a group.
    pub(crate) fn questions(&self) -> Vec<Query> {
        if self.charges.office.is_some() {
            return vec![Query { inactive: true, ..Query::default() }];
        }
        let bodies = self.charges.bodies.iter().flat_map(|slug| self.charges.all.downwards(slug));
        let asked = bodies.flat_map(|body| {
            let own = bodies::own_list(&body.slug);
            let own = own.map(|own| Query { sources: vec![own], inactive: true, ..Query::default() });
            body.covers.query().into_iter().chain(own)
        });
        asked.collect()
    }

    /// The groups they speak for.
    pub(crate) fn groups(&self) -> impl Iterator<Item = &GroupKey> {
        self.charges.groups.iter().map(|group| &group.key)
    }

    /// The names they go by here.
    pub(crate) fn authors(&self) -> &[Author] {
        &self.authors
    }

    /// Is this one of the names they go by here?
    pub(crate) fn is(&self, author: &Author) -> bool {
        let same = |own: &Author| own.place == author.place && own.member == author.member;
        !author.member.is_empty() && self.authors.iter().any(same)
    }

    fn hand(&self, place: &Place, power: Power) -> Option<Reach> {
        let author = self.authors.iter().find(|author| *author.place == *place.as_str())?;
        Some(Reach { author: author.clone(), power })
    }
}

/// The list of what is added here for the whole site.
fn list_of_site() -> Option<Source> {
    let mut list = Source::named(SourceName::new(OWN_LIST).ok()?);
    list.title = "Kept on this site".into();
    Some(list)
}

/// The list of what is added here for a body.
fn list_of(body: &Body) -> Option<Source> {
    let mut list = Source::named(bodies::own_list(&body.slug)?);
    list.title = body.title.clone();
    Some(list)
}
