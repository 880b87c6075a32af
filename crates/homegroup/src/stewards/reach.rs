//! How far somebody's hand reaches: which listings they may change, in which of their names, and whether what they
//! save is published at once.
//!
//! Who serves is read once for a request ([`Service::of`]); each listing is then a question without waiting.

use directory::model::{Meeting, Source, SourceName};
use store::{Author, OWN_LIST};

use super::who::{Office, handle_of, office};
use crate::{app::App, identity::Visitor, web::texts::FIRST};

/// What becomes of what somebody saves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Power {
    /// It is published at once.
    Publish,
    /// It waits for the yes of somebody who may publish.
    #[expect(dead_code, reason = "offices of the whole site publish; a group's representative will propose")]
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
    site: Author,
}

impl Service {
    /// Of whoever asks; `None` for those who keep no listing at all, and while the store does not answer.
    pub(crate) async fn of(app: &App, visitor: &Visitor) -> Option<Self> {
        let _: Office = office(app, visitor).await?;
        let place = privacy::Place::site();
        let member = visitor.member(&place)?;
        let site = Author {
            place: place.as_str().into(),
            member: member.to_string().into(),
            handle: handle_of(&member, FIRST),
        };
        Some(Self { site })
    }

    /// May they change this listing?
    pub(crate) fn reach(&self, _list: &SourceName, _meeting: &Meeting) -> Option<Reach> {
        Some(Reach { author: self.site.clone(), power: Power::Publish })
    }

    /// May they add one?
    pub(crate) fn may_add(&self) -> Option<Room> {
        let mut list = Source::named(SourceName::new(OWN_LIST).ok()?);
        list.title = "Kept on this site".into();
        Some(Room { reach: Reach { author: self.site.clone(), power: Power::Publish }, list })
    }

    /// Is this one of the names they go by here?
    pub(crate) fn is(&self, author: &Author) -> bool {
        !author.member.is_empty() && author.place == self.site.place && author.member == self.site.member
    }
}

/// May whoever asks change this listing?
pub(crate) async fn reach(
    app: &App,
    visitor: &Visitor,
    list: &SourceName,
    meeting: &Meeting,
) -> Option<Reach> {
    Service::of(app, visitor).await?.reach(list, meeting)
}
