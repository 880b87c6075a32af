//! Who serves, by handle; invitations to serve.
//!
//! Nobody is looked up here: a person takes on a service by opening a link, and it hangs on the key they have in that
//! one place.

use std::{collections::BTreeMap, time::Duration};

use askama::Template;
use axum::http::StatusCode;
use meeting_room::Role;
use privacy::Capability;
use store::{Grant, Invitation, StoreError};

use super::{
    door::{Admin, Desk, Head, Page, Sent, broken},
    places::{self, Known},
    who::{Charge, Office, rank},
    words::{self, Hour},
};
use crate::{
    app::App,
    random,
    web::{
        forms::Form,
        page::{self, Frame, Place},
    },
};

/// How long an invitation may hold, in days.
const DAYS: [u64; 3] = [1, 7, 30];
const DAY: u64 = 24 * 60 * 60;

#[derive(Template)]
#[template(path = "desk_people.html")]
struct PeoplePage {
    f: Frame,
    h: Head,
    circles: Vec<Circle>,
    invitations: Vec<Open>,
    offices: Vec<Choice>,
    services: Vec<Choice>,
    rooms: Vec<Choice>,
    days: Vec<Choice>,
}

/// Those who serve in one place.
struct Circle {
    place: String,
    title: Box<str>,
    people: Vec<Person>,
}

struct Person {
    handle: Box<str>,
    member: Box<str>,
    role: Box<str>,
    does: String,
    /// Whoever reads this.
    you: bool,
}

/// An invitation nobody has taken up.
struct Open {
    id: Box<str>,
    offer: String,
    until: Hour,
}

struct Choice {
    value: String,
    text: String,
}

#[derive(Template)]
#[template(path = "desk_link.html")]
struct LinkPage {
    f: Frame,
    h: Head,
    offer: String,
    link: String,
    /// The site knows its own address.
    whole: bool,
    until: Hour,
}

/// `GET /stewards/people`
pub(super) async fn show(desk: Desk<Admin>) -> Page {
    let t = &desk.visit.t;
    let rooms = places::rooms(&desk.app, t).await.map_err(broken)?;
    let service = |role: &Role| Choice { value: role.name().to_owned(), text: words::service(t, *role) };
    let office = |office: &Office| Choice {
        value: office.name().to_owned(),
        text: words::charge(t, &Charge::Site(*office), None),
    };
    let days = DAYS.iter().map(|days| Choice {
        value: days.to_string(),
        text: t.n("stewards-days", usize::try_from(*days).unwrap_or_default()),
    });
    Ok(page::render(&PeoplePage {
        circles: circles(&desk, &rooms).await.map_err(broken)?,
        invitations: invitations(&desk, &rooms).await.map_err(broken)?,
        offices: Office::ALL.iter().map(office).collect(),
        services: Role::ALL.iter().map(service).collect(),
        rooms: rooms
            .iter()
            .map(|room| Choice { value: room.slug.to_string(), text: room.title.to_string() })
            .collect(),
        days: days.collect(),
        f: desk.frame("stewards-people-title"),
        h: desk.head("/stewards/people"),
    }))
}

/// The places of the site: itself, then its rooms.
fn all_places(desk: &Desk<Admin>, rooms: &[Known]) -> BTreeMap<String, Box<str>> {
    let site = (privacy::Place::site().to_string(), desk.visit.t.s("stewards-people-site").into());
    rooms.iter().map(|room| (room.place(), room.title.clone())).chain([site]).collect()
}

async fn circles(desk: &Desk<Admin>, rooms: &[Known]) -> Result<Vec<Circle>, StoreError> {
    let own =
        desk.visitor.member(&privacy::Place::site()).map(|member| member.to_string()).unwrap_or_default();
    let mut circles = Vec::new();
    for (place, title) in all_places(desk, rooms) {
        let mut grants = desk.app.store.grants_at(&place).await?;
        grants.sort_by_key(rank);
        if grants.is_empty() {
            continue;
        }
        let people = grants.into_iter().map(|grant| person(desk, grant, &own)).collect();
        circles.push(Circle { place, title, people });
    }
    // The site before its rooms.
    circles.sort_by_key(|circle| circle.place != privacy::Place::site().as_str());
    Ok(circles)
}

fn person(desk: &Desk<Admin>, grant: Grant, own: &str) -> Person {
    let t = &desk.visit.t;
    let charge = Charge::read(&grant.place, &grant.role);
    let does = charge.map(|charge| words::charge(t, &charge, None));
    Person {
        does: does.unwrap_or_else(|| grant.role.to_string()),
        you: &*grant.member == own,
        handle: grant.handle,
        member: grant.member,
        role: grant.role,
    }
}

async fn invitations(desk: &Desk<Admin>, rooms: &[Known]) -> Result<Vec<Open>, StoreError> {
    let now = desk.app.clock.now();
    let mut open = Vec::new();
    for (place, title) in all_places(desk, rooms) {
        let found = desk.app.store.invitations_at(&place, now).await?.into_iter();
        open.extend(found.map(|one| {
            Open {
                offer: Charge::read(&one.place, &one.role)
                    .map(|charge| words::charge(&desk.visit.t, &charge, Some(&title)))
                    .unwrap_or_else(|| one.role.to_string()),
                until: Hour::of(&desk.visit.t, one.expires, now),
                id: one.id,
            }
        }));
    }
    Ok(open)
}

/// `POST /stewards/people/invite`: makes a link and shows it this once.
pub(super) async fn invite(sent: Sent<Admin>) -> Page {
    let Sent { desk, form } = sent;
    let days = form.get("days").parse().ok().filter(|days| DAYS.contains(days));
    let days: u64 = days.ok_or(StatusCode::BAD_REQUEST)?;
    let rooms = places::rooms(&desk.app, &desk.visit.t).await.map_err(broken)?;
    let room = rooms.iter().find(|room| *room.slug == *form.get("room"));
    let charge = match (Office::named(form.get("role")), Role::named(form.get("role")), room) {
        (Some(office), ..) => Charge::Site(office),
        (None, Some(role), Some(room)) => {
            Charge::Room(role, privacy::Place::room(&room.slug).map_err(|_| StatusCode::BAD_REQUEST)?)
        }
        (None, Some(_), None) => return Ok(desk.go("/stewards/people?said=where#invite")),
        (None, None, _) => return Err(StatusCode::BAD_REQUEST),
    };
    let now = desk.app.clock.now();
    let capability = Capability::fresh(random::bytes().map_err(broken)?);
    let expires = now.checked_add(Duration::from_secs(days * DAY)).map_err(broken)?;
    let invitation = Invitation {
        id: capability.hash().to_string().into(),
        place: charge.place().as_str().into(),
        role: charge.role().into(),
        expires,
    };
    desk.app.store.invite(&invitation, now).await.map_err(broken)?;
    // It holds to the next whole hour.
    let kept = desk.app.store.invitation(&invitation.id, now).await.map_err(broken)?;
    let expires = kept.map_or(expires, |kept| kept.expires);
    let path = desk.visit.link(&format!("/invited/{capability}"));
    Ok(page::render(&LinkPage {
        offer: words::charge(&desk.visit.t, &charge, room.map(|room| &*room.title)),
        link: desk.app.site.address(&path),
        whole: desk.app.site.public_url.is_some(),
        until: Hour::of(&desk.visit.t, expires, now),
        f: desk.frame("stewards-link-title"),
        h: desk.head("/stewards/people"),
    }))
}

/// `POST /stewards/people/withdraw`
pub(super) async fn withdraw(sent: Sent<Admin>) -> Page {
    let found = sent.desk.app.store.withdraw_invitation(sent.form.get("id")).await.map_err(broken)?;
    let said = if found { "withdrawn" } else { "gone" };
    Ok(sent.desk.go(&format!("/stewards/people?said={said}")))
}

/// `POST /stewards/people/revoke`
pub(super) async fn revoke(sent: Sent<Admin>) -> Page {
    let Sent { desk, form } = sent;
    let said =
        if form.ticked("sure") { take_away(&desk.app, &form).await.map_err(broken)? } else { "unsure" };
    Ok(desk.go(&format!("/stewards/people?said={said}")))
}

/// Takes a role away, in the room that is running too. Tells what is to be said about it.
///
/// Which seat in a room is that of somebody with an office cannot be found out, and what they were let in with there
/// they have until that meeting is over.
async fn take_away(app: &App, form: &Form) -> Result<&'static str, StoreError> {
    let (place, member, role) = (form.get("place"), form.get("member"), form.get("role"));
    let charge = Charge::read(place, role);
    let found = if charge == Some(Charge::Site(Office::Admin)) {
        // A site without an admin could only be helped from its command line.
        app.store.revoke_unless_last(place, member, role).await?
    } else {
        app.store.revoke(place, member, role).await?
    };
    if !found {
        let held = app.store.roles_of(place, member).await?;
        return Ok(if held.iter().any(|held| **held == *role) { "last" } else { "gone" });
    }
    if let (Ok(place), Ok(member)) = (place.parse(), member.parse()) {
        app.rooms.dismiss(&place, member).await;
    }
    Ok(if matches!(charge, Some(Charge::Site(_))) { "revoked-site" } else { "revoked" })
}
