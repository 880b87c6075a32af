//! Who may do what: offices of the site, services in a room.

use meeting_room::Role;
use privacy::{Member, Place};
use store::Grant;

use crate::{app::App, identity::Visitor};

/// An office of the site. Each brings all that the ones before it bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Office {
    /// Reads the inbox and keeps the rooms.
    Servant,
    /// Reads reports from rooms as well, and what was done there.
    Moderator,
    /// Says who serves as well.
    Admin,
}

impl Office {
    /// Every office, the one with the least first.
    pub(crate) const ALL: [Self; 3] = [Self::Servant, Self::Moderator, Self::Admin];

    /// As it is kept.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Servant => "servant",
            Self::Moderator => "moderator",
            Self::Admin => "admin",
        }
    }

    /// Reads a [name](Self::name).
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|office| office.name() == name)
    }
}

/// The highest office that whoever asks holds. None, too, while the store does not answer.
pub(crate) async fn office(app: &App, visitor: &Visitor) -> Option<Office> {
    let site = Place::site();
    let member = visitor.member(&site)?;
    match app.store.roles_of(site.as_str(), &member.to_string()).await {
        Ok(roles) => roles.iter().filter_map(|role| Office::named(role)).max(),
        Err(error) => {
            tracing::error!(%error, "it could not be read who serves");
            None
        }
    }
}

/// The handle of a member: the first that follows from their key.
pub(crate) fn handle_of(member: &Member, language: &str) -> Box<str> {
    let first = privacy::candidates(member.as_bytes(), language, privacy::Pool::Returning).next();
    first.map(|handle| handle.to_string()).unwrap_or_default().into()
}

/// What somebody can be entrusted with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Charge {
    /// An office of the site.
    Site(Office),
    /// A service in a room.
    Room(Role, Place),
}

impl Charge {
    /// Reads what is kept: `site` with an office, or a room with a service.
    pub(super) fn read(place: &str, role: &str) -> Option<Self> {
        let place: Place = place.parse().ok()?;
        if place == Place::site() {
            return Office::named(role).map(Self::Site);
        }
        place.as_str().starts_with("room/").then(|| Role::named(role).map(|role| Self::Room(role, place)))?
    }

    pub(super) fn place(&self) -> Place {
        match self {
            Self::Site(_) => Place::site(),
            Self::Room(_, place) => place.clone(),
        }
    }

    /// The room's slug, where it is a service in one.
    pub(super) fn room(&self) -> Option<&str> {
        match self {
            Self::Site(_) => None,
            Self::Room(_, place) => place.as_str().strip_prefix("room/"),
        }
    }

    /// As it is kept.
    pub(super) fn role(&self) -> &'static str {
        match self {
            Self::Site(office) => office.name(),
            Self::Room(role, _) => role.name(),
        }
    }
}

/// Sorts the highest first, then by handle.
pub(super) fn rank(grant: &Grant) -> (std::cmp::Reverse<Option<Office>>, Box<str>) {
    (std::cmp::Reverse(Office::named(&grant.role)), grant.handle.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_brings_what_lies_below_it() {
        assert!(Office::Admin > Office::Moderator && Office::Moderator > Office::Servant);
        for office in Office::ALL {
            assert_eq!(Office::named(office.name()), Some(office));
        }
        assert_eq!(Office::named("chair"), None);
    }

    #[test]
    fn a_role_counts_only_where_it_belongs() {
        assert_eq!(Charge::read("site", "admin"), Some(Charge::Site(Office::Admin)));
        let room = Place::room("lamp-post").unwrap();
        assert_eq!(Charge::read("room/lamp-post", "co-chair"), Some(Charge::Room(Role::CoChair, room)));
        for (place, role) in [("site", "chair"), ("room/lamp-post", "admin"), ("forum/x", "chair"), ("", "")]
        {
            assert_eq!(Charge::read(place, role), None, "{place} {role}");
        }
    }
}
