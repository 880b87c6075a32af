//! Who may do what: offices of the site, services in a service body, for a group, in a room.

use meeting_room::Role;
use privacy::{Member, Place};
use store::Grant;

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

/// The handle of a member: the first that follows from their key.
pub(crate) fn handle_of(member: &Member, language: &str) -> Box<str> {
    let first = privacy::candidates(member.as_bytes(), language, privacy::Pool::Returning).next();
    first.map(|handle| handle.to_string()).unwrap_or_default().into()
}

/// The role of those who keep a service body's part of the directory.
pub(super) const BODY_ROLE: &str = "servant";
/// The role of those who speak for a group.
pub(super) const GROUP_ROLE: &str = "representative";

/// What somebody can be entrusted with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Charge {
    /// An office of the site.
    Site(Office),
    /// A service body's part of the directory; by its slug.
    Body(Box<str>),
    /// Speaking for a group; by the id under which it was named here.
    Group(Box<str>),
    /// A service in a room.
    Room(Role, Place),
}

impl Charge {
    /// Reads what is kept: `site` with an office, a body or a group, or a room with a service.
    pub(super) fn read(place: &str, role: &str) -> Option<Self> {
        let place: Place = place.parse().ok()?;
        if place == Place::site() {
            return Office::named(role).map(Self::Site);
        }
        match (place.as_str().split_once('/')?, role) {
            (("room", _), _) => Role::named(role).map(|role| Self::Room(role, place)),
            (("body", slug), BODY_ROLE) if is_name(slug) => Some(Self::Body(slug.into())),
            (("group", id), GROUP_ROLE) if is_name(id) => Some(Self::Group(id.into())),
            _ => None,
        }
    }

    /// Where they are somebody for it. `None` where its name is too long for a place, which no name of ours is.
    pub(super) fn place(&self) -> Option<Place> {
        match self {
            Self::Site(_) => Some(Place::site()),
            Self::Body(slug) => format!("body/{slug}").parse().ok(),
            Self::Group(id) => format!("group/{id}").parse().ok(),
            Self::Room(_, place) => Some(place.clone()),
        }
    }

    /// The room's slug, where it is a service in one.
    pub(super) fn room(&self) -> Option<&str> {
        match self {
            Self::Room(_, place) => place.as_str().strip_prefix("room/"),
            Self::Site(_) | Self::Body(_) | Self::Group(_) => None,
        }
    }

    /// What it is in, by its name in addresses; `None` for the site.
    pub(super) fn within(&self) -> Option<&str> {
        match self {
            Self::Site(_) => None,
            Self::Body(name) | Self::Group(name) => Some(name),
            Self::Room(..) => self.room(),
        }
    }

    /// As it is kept.
    pub(super) fn role(&self) -> &'static str {
        match self {
            Self::Site(office) => office.name(),
            Self::Body(_) => BODY_ROLE,
            Self::Group(_) => GROUP_ROLE,
            Self::Room(role, _) => role.name(),
        }
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.contains('/')
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
        assert_eq!(Charge::read("body/leeds", "servant"), Some(Charge::Body("leeds".into())));
        assert_eq!(Charge::read("group/dawn-0", "representative"), Some(Charge::Group("dawn-0".into())));
        for (place, role) in [
            ("site", "chair"),
            ("site", "representative"),
            ("room/lamp-post", "admin"),
            ("room/lamp-post", "servant"),
            ("body/leeds", "admin"),
            ("body/leeds", "representative"),
            ("body/", "servant"),
            ("body/a/b", "servant"),
            ("group/dawn-0", "servant"),
            ("group", "representative"),
            ("forum/x", "chair"),
            ("", ""),
        ] {
            assert_eq!(Charge::read(place, role), None, "{place} {role}");
        }
    }
}
