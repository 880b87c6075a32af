//! All that somebody is entrusted with at the desk: an office of the site, service bodies, groups.
//!
//! In each of these they are somebody else: another key, another handle. Which ones are theirs only their own sealed
//! settings say, so these are read with their key and nobody can be looked up the other way round.

use directory::bodies::{Belongs, Bodies, Body, GroupKey};
use privacy::Place;
use store::{Author, ServedGroup, StoreError};

use super::who::{Charge, Office, handle_of};
use crate::{
    app::App,
    identity::{self, Visitor},
    web::texts::FIRST,
};

/// All that whoever asks is entrusted with, and the bodies of the site.
#[derive(Clone, Debug, Default)]
pub(crate) struct Charges {
    /// The highest office of the site.
    pub(crate) office: Option<Office>,
    /// Slugs of the bodies they serve in; each exists.
    pub(crate) bodies: Vec<Box<str>>,
    /// The groups they speak for.
    pub(crate) groups: Vec<ServedGroup>,
    /// Every body there is.
    pub(crate) all: Bodies,
}

impl Charges {
    /// Of whoever asks; nothing for nobody, and while the store does not answer.
    pub(crate) async fn of(app: &App, visitor: &Visitor) -> Self {
        match Self::read(app, visitor).await {
            Ok(charges) => charges,
            Err(error) => {
                tracing::error!(error = &*error, "it could not be read who serves");
                Self::default()
            }
        }
    }

    async fn read(app: &App, visitor: &Visitor) -> anyhow::Result<Self> {
        let mut charges = Self::default();
        let (mut bodies, mut groups) = (Vec::new(), Vec::new());
        for grant in identity::roles(app, visitor).await? {
            match Charge::read(&grant.place, &grant.role) {
                Some(Charge::Site(office)) => charges.office = charges.office.max(Some(office)),
                Some(Charge::Body(slug)) => bodies.push(slug),
                Some(Charge::Group(id)) => groups.push(id),
                Some(Charge::Room(..)) | None => (),
            }
        }
        if charges.office.is_none() && bodies.is_empty() && groups.is_empty() {
            return Ok(charges);
        }
        charges.all = app.store.bodies().await?;
        charges.bodies = bodies.into_iter().filter(|slug| charges.all.get(slug).is_some()).collect();
        if !groups.is_empty() {
            let ids: Vec<&str> = groups.iter().map(|id| &**id).collect();
            charges.groups = app.store.served_groups_of(&ids).await?;
        }
        Ok(charges)
    }

    /// Is there nothing?
    pub(crate) fn is_empty(&self) -> bool {
        self.office.is_none() && self.bodies.is_empty() && self.groups.is_empty()
    }

    /// Do they hold this office of the site, or a higher one?
    pub(crate) fn holds(&self, office: Office) -> bool {
        self.office >= Some(office)
    }

    /// May they publish some listings at least?
    pub(crate) fn keeps(&self) -> bool {
        self.office.is_some() || !self.bodies.is_empty()
    }

    /// May they read the page of this body? All of them with an office of the site, else their own and those below.
    pub(crate) fn sees_body(&self, slug: &str) -> bool {
        self.all.get(slug).is_some() && (self.office.is_some() || self.serves_in(slug))
    }

    /// May they say who serves in this body?
    pub(crate) fn appoints_in(&self, slug: &str) -> bool {
        self.all.get(slug).is_some() && (self.holds(Office::Admin) || self.serves_in(slug))
    }

    /// May they say who speaks for the group that holds this listing?
    pub(crate) fn appoints_for(&self, listing: &Belongs) -> bool {
        self.holds(Office::Admin) || self.serves(listing)
    }

    /// Do they serve in a body that looks after this listing, itself or by one below it?
    pub(crate) fn serves(&self, listing: &Belongs) -> bool {
        self.bodies.iter().any(|own| self.all.cover(own, listing))
    }

    /// Do they serve in this body, or in one above it?
    fn serves_in(&self, slug: &str) -> bool {
        self.bodies.iter().any(|own| self.all.is_within(slug, own))
    }

    /// The body in whose name they change this listing: of those they serve in and that look after it, the one
    /// nearest to it.
    pub(crate) fn body_of(&self, listing: &Belongs) -> Option<&Body> {
        let covering = self.all.covering(listing);
        let own = self.bodies.iter().filter(|slug| covering.contains(&***slug));
        let nearest = own.max_by_key(|slug| (self.all.upwards(slug).len(), std::cmp::Reverse(&***slug)))?;
        self.all.get(nearest)
    }

    /// The bodies nearest to a listing among those that look after it; several where it has several of equal rank.
    pub(crate) fn nearest(&self, listing: &Belongs) -> Vec<&Body> {
        let covering = self.all.covering(listing);
        let depth = |slug: &&str| self.all.upwards(slug).len();
        let deepest = covering.iter().map(depth).max();
        let nearest = covering.iter().filter(|slug| Some(depth(slug)) == deepest);
        nearest.filter_map(|slug| self.all.get(slug)).collect()
    }

    /// The group they speak for, where it is the one that holds this listing, and whether the body nearest to it lets
    /// it publish at once.
    pub(crate) fn group_of(
        &self,
        its_group: impl FnOnce() -> GroupKey,
        listing: &Belongs,
    ) -> Option<(&ServedGroup, bool)> {
        if self.groups.is_empty() {
            return None;
        }
        let key = its_group();
        let group = self.groups.iter().find(|group| group.key == key)?;
        let nearest = self.nearest(listing);
        let at_once = !nearest.is_empty() && nearest.iter().all(|body| body.at_once);
        Some((group, at_once))
    }

    /// Everything somebody is here, the widest first.
    pub(super) fn list(&self) -> Vec<Charge> {
        let site = self.office.map(Charge::Site);
        let bodies = self.bodies.iter().cloned().map(Charge::Body);
        let groups = self.groups.iter().map(|group| Charge::Group(group.id.clone()));
        site.into_iter().chain(bodies).chain(groups).collect()
    }

    /// A charge's own name: the title of the body or of the group.
    pub(super) fn title(&self, charge: &Charge) -> Option<&str> {
        match charge {
            Charge::Body(slug) => self.all.get(slug).map(|body| &*body.title),
            Charge::Group(id) => self.groups.iter().find(|group| group.id == *id).map(|group| &*group.title),
            Charge::Site(_) | Charge::Room(..) => None,
        }
    }
}

/// Whoever asks, as they are known in this place.
pub(crate) fn author(visitor: &Visitor, place: &Place) -> Option<Author> {
    let member = visitor.member(place)?;
    Some(Author {
        place: place.as_str().into(),
        member: member.to_string().into(),
        handle: handle_of(&member, FIRST),
    })
}

/// The name of the body or group that a charge is of, read from the store.
pub(super) async fn title_of(app: &App, charge: &Charge) -> Result<Option<Box<str>>, StoreError> {
    Ok(match charge {
        Charge::Body(slug) => app.store.bodies().await?.get(slug).map(|body| body.title.clone()),
        Charge::Group(id) => app.store.served_groups_of(&[id]).await?.pop().map(|group| group.title),
        Charge::Site(_) | Charge::Room(..) => None,
    })
}
