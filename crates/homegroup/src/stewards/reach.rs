//! How far somebody's hand reaches: which listings they may change, in which of their names, and whether what they
//! save is published at once.
//!
//! Who serves is read once for a request ([`Service::of`]); each listing is then a question without waiting.

use std::sync::Arc;

use directory::{
    bodies::{self, Belongs},
    model::{Meeting, Source, SourceName},
};
use privacy::Place;
use store::{Author, OWN_LIST, ServedGroup};

use super::{
    charges::{Charges, author},
    who::Charge,
};
use crate::{app::App, identity::Visitor, live::Groups};

/// What becomes of what somebody saves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Power {
    /// It is published at once.
    Publish,
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
pub(crate) struct Room {
    /// As whom, and what becomes of it.
    pub(crate) reach: Reach,
    /// The list of our own it goes into.
    pub(crate) list: Source,
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
        let power = if at_once { Power::Publish } else { Power::Propose };
        self.hand(&Charge::Group(group.id.clone()).place()?, power)
    }

    /// May they change this listing? Quicker to tell than in which of their names.
    pub(crate) fn reaches(&self, list: &SourceName, meeting: &Meeting) -> bool {
        self.keeps(list, meeting) || self.speaks_for(list, meeting).is_some()
    }

    /// Is what they save of this listing published at once?
    pub(crate) fn publishes(&self, list: &SourceName, meeting: &Meeting) -> bool {
        self.keeps(list, meeting) || self.speaks_for(list, meeting) == Some(Power::Publish)
    }

    /// Do they keep everything in this list, whatever it says?
    pub(crate) fn keeps_list(&self, list: &SourceName) -> bool {
        let list = self.list(list);
        self.charges.office.is_some() || list.is_some_and(|list| self.charges.serves(&Belongs::of_list(list)))
    }

    /// With an office of the site or in a service body.
    fn keeps(&self, list: &SourceName, meeting: &Meeting) -> bool {
        self.charges.office.is_some()
            || (!self.charges.bodies.is_empty() && self.charges.serves(&self.belongs(list, meeting)))
    }

    fn speaks_for(&self, list: &SourceName, meeting: &Meeting) -> Option<Power> {
        if self.charges.groups.is_empty() {
            return None;
        }
        let (_, at_once) = self.group_of(list, meeting, &self.belongs(list, meeting))?;
        Some(if at_once { Power::Publish } else { Power::Propose })
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

    /// May they add one? To the site's own list with an office of the site, else to that of a body they serve in.
    pub(crate) fn may_add(&self) -> Option<Room> {
        if self.charges.office.is_some() {
            let mut list = Source::named(SourceName::new(OWN_LIST).ok()?);
            list.title = "Kept on this site".into();
            return Some(Room { reach: self.hand(&Place::site(), Power::Publish)?, list });
        }
        let body = self.charges.bodies.iter().find_map(|slug| self.charges.all.get(slug))?;
        let mut list = Source::named(bodies::own_list(&body.slug)?);
        list.title = body.title.clone();
        let place = Charge::Body(body.slug.clone()).place()?;
        Some(Room { reach: self.hand(&place, Power::Publish)?, list })
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
