//! Entrusting somebody with something: a link for one person, the same as a picture, and taking it back.
//!
//! What may be entrusted by whom is for the pages to say that call this. Nobody is looked up here: a person takes on
//! a service by opening a link, and it hangs on the key they have in that one place.

use std::time::Duration;

use askama::Template;
use axum::http::StatusCode;
use privacy::Capability;
use store::{Grant, Invitation, Links, StoreError};

use super::{
    bodies::groups::groups_under,
    door::{Desk, Head, Page, broken},
    qr::Picture,
    who::{Charge, Office, rank},
    words::{self, Hour},
};
use crate::{
    app::App,
    random,
    web::{
        forms::Form,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// How long an invitation may hold, in days.
const DAYS: [u64; 3] = [1, 7, 30];
const DAY: u64 = 24 * 60 * 60;

/// One of some things to choose from.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) text: String,
}

/// Those who serve in one place.
pub(super) struct Circle {
    pub(super) place: String,
    pub(super) title: Box<str>,
    /// A page of its own, where there is one.
    pub(super) href: Option<String>,
    pub(super) people: Vec<Person>,
}

/// Somebody who serves, as known in that place.
pub(super) struct Person {
    pub(super) handle: Box<str>,
    pub(super) member: Box<str>,
    pub(super) role: Box<str>,
    pub(super) does: String,
    /// Whoever reads this.
    pub(super) you: bool,
}

/// An invitation nobody has taken up.
pub(super) struct Open {
    pub(super) id: Box<str>,
    pub(super) offer: String,
    pub(super) until: Hour,
}

#[derive(Template)]
#[template(path = "desk_link.html")]
struct LinkPage {
    f: Frame,
    h: Head,
    offer: String,
    duty: String,
    link: String,
    /// The link as a picture, where the site knows its own address.
    picture: Option<Picture>,
    until: Hour,
    /// Where they came from.
    back: String,
}

/// Everybody who serves in a place, the highest office first.
pub(super) async fn people<L>(desk: &Desk<L>, place: &str) -> Result<Vec<Person>, StoreError> {
    let own = place.parse().ok().and_then(|place| desk.visitor.member(&place));
    let own = own.map(|member| member.to_string()).unwrap_or_default();
    let mut grants = desk.app.store.grants_at(place).await?;
    grants.sort_by_key(rank);
    Ok(grants.into_iter().map(|grant| person(&desk.visit.t, grant, &own)).collect())
}

fn person(t: &Locale, grant: Grant, own: &str) -> Person {
    let charge = Charge::read(&grant.place, &grant.role);
    Person {
        does: charge.map_or_else(|| grant.role.to_string(), |charge| words::charge(t, &charge, None)),
        you: &*grant.member == own,
        handle: grant.handle,
        member: grant.member,
        role: grant.role,
    }
}

/// The invitations to a place that work; `title` is the place's name.
pub(super) async fn open<L>(desk: &Desk<L>, place: &str, title: &str) -> Result<Vec<Open>, StoreError> {
    let now = desk.app.clock.now();
    let found = desk.app.store.invitations_at(place, now).await?.into_iter().map(|one| Open {
        offer: Charge::read(&one.place, &one.role).map_or_else(
            || one.role.to_string(),
            |charge| words::charge(&desk.visit.t, &charge, Some(title)),
        ),
        until: Hour::of(&desk.visit.t, one.expires, now),
        id: one.id,
    });
    Ok(found.collect())
}

/// How long a link may hold, to choose from.
pub(super) fn days(t: &Locale) -> Vec<Choice> {
    let choice = |days: &u64| Choice {
        value: days.to_string(),
        text: t.n("stewards-days", usize::try_from(*days).unwrap_or_default()),
    };
    DAYS.iter().map(choice).collect()
}

/// Makes a link and shows it this once. `title` is the name of what the charge is in.
pub(super) async fn invite<L>(
    desk: &Desk<L>,
    form: &Form,
    charge: &Charge,
    title: Option<&str>,
    back: &str,
) -> Page {
    let days = form.get("days").parse().ok().filter(|days| DAYS.contains(days));
    let days: u64 = days.ok_or(StatusCode::BAD_REQUEST)?;
    let place = charge.place().ok_or(StatusCode::BAD_REQUEST)?;
    let now = desk.app.clock.now();
    let capability = Capability::fresh(random::bytes().map_err(broken)?);
    let expires = now.checked_add(Duration::from_secs(days * DAY)).map_err(broken)?;
    let invitation = Invitation {
        id: capability.hash().to_string().into(),
        place: place.as_str().into(),
        role: charge.role().into(),
        expires,
    };
    desk.app.store.invite(&invitation, now).await.map_err(broken)?;
    // It holds to the next whole hour.
    let kept = desk.app.store.invitation(&invitation.id, now).await.map_err(broken)?;
    let expires = kept.map_or(expires, |kept| kept.expires);
    let path = desk.visit.link(&format!("/invited/{capability}"));
    let t = &desk.visit.t;
    Ok(page::render(&LinkPage {
        offer: words::charge(t, charge, title),
        duty: words::duty(t, charge),
        picture: desk.app.site.absolute(&path).and_then(|link| Picture::of(&link)),
        link: desk.app.site.address(&path),
        until: Hour::of(t, expires, now),
        back: desk.visit.link(back),
        f: desk.frame("stewards-link-title"),
        h: desk.head(back),
    }))
}

/// Makes an invitation to one of these places not work any more. Tells what is to be said about it.
pub(super) async fn withdraw(app: &App, form: &Form, place: &str) -> Result<&'static str, StoreError> {
    let id = form.get("id");
    let open = app.store.invitation(id, app.clock.now()).await?;
    let found = open.is_some_and(|open| *open.place == *place) && app.store.withdraw_invitation(id).await?;
    Ok(if found { "withdrawn" } else { "gone" })
}

/// The invitations that somebody with this charge may have made, or have been given twice. They could come back by one.
async fn links(app: &App, place: &str, charge: Option<&Charge>) -> Result<Links, StoreError> {
    let mut places = vec![place.into()];
    match charge {
        Some(Charge::Site(Office::Admin)) => return Ok(Links::All),
        Some(Charge::Body(slug)) => {
            let bodies = app.store.bodies().await?;
            places.extend(bodies.downwards(slug).map(|body| format!("body/{}", body.slug).into()));
            places.extend(groups_under(app, &bodies, slug).await?);
        }
        _ => {}
    }
    Ok(Links::To(places))
}

/// Takes a role away, in the room that is running too, with every invitation that could bring it back. Tells what is
/// to be said about it.
///
/// Which seat in a room is that of somebody with an office cannot be found out, and what they were let in with there
/// they have until that meeting is over.
pub(super) async fn take_away(app: &App, form: &Form, place: &str) -> Result<&'static str, StoreError> {
    let (member, role) = (form.get("member"), form.get("role"));
    if !form.ticked("sure") {
        return Ok("unsure");
    }
    let charge = Charge::read(place, role);
    let links = links(app, place, charge.as_ref()).await?;
    let found = if charge == Some(Charge::Site(Office::Admin)) {
        // A site without an admin could only be helped from its command line.
        app.store.revoke_unless_last(place, member, role, &links).await?
    } else {
        app.store.revoke(place, member, role, &links).await?
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
