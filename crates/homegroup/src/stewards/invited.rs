//! An invitation to serve, as the person invited sees it.

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use privacy::{Capability, Member};
use store::Invitation;

use super::{
    charges,
    door::{Page, broken},
    places,
    who::{Charge, handle_of},
    words::{self, Hour},
};
use crate::{
    app::{App, Shared},
    identity::{self, Visitor},
    web::{
        forms::Form,
        language::Visit,
        page::{self, Frame, Place},
        texts::FIRST,
    },
};

#[derive(Template)]
#[template(path = "invited.html")]
struct InvitedPage {
    f: Frame,
    state: Stage,
}

/// How far they have come.
enum Stage {
    /// The link was used or withdrawn, its time is over, or it never was one.
    Gone,
    /// They would be nobody again tomorrow, or seem so: with a link from another site browsers do not send the
    /// cookie. From this page, at the same address, they do.
    Stranger { offer: Offer, again: String },
    /// They serve so already.
    Serves(Offer),
    /// They may say yes.
    Asked { offer: Offer, handle: Box<str>, k: String, action: String },
    /// They said yes.
    Welcome { offer: Offer, handle: Box<str>, href: String },
}

struct Offer {
    title: String,
    duty: String,
    until: Hour,
}

/// An invitation that works, and where it leads.
struct Found {
    invitation: Invitation,
    charge: Charge,
    place: privacy::Place,
    /// The name of the room, body or group, where it is a service in one.
    title: Option<Box<str>>,
    /// Of the handle they will have there.
    language: Box<str>,
}

/// `GET /invited/{capability}`
pub(super) async fn show(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(capability): Path<String>,
) -> Page {
    let Some(found) = find(&app, &visit, &capability).await? else { return Ok(gone(&app, &visit)) };
    let action = visit.link(&format!("/invited/{capability}"));
    let Some(member) = visitor.member(&found.place).filter(|_| visitor.returns()) else {
        let offer = found.offer(&app, &visit);
        return Ok(render(&app, &visit, Stage::Stranger { offer, again: action }));
    };
    let roles = app.store.roles_of(found.place.as_str(), &member.to_string()).await.map_err(broken)?;
    let offer = found.offer(&app, &visit);
    if roles.iter().any(|role| **role == *found.charge.role()) {
        return Ok(render(&app, &visit, Stage::Serves(offer)));
    }
    let (handle, k) = (found.handle(&member), visitor.form_token());
    Ok(render(&app, &visit, Stage::Asked { offer, handle, k, action }))
}

/// `POST /invited/{capability}`: they say yes.
pub(super) async fn accept(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(capability): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Page {
    if !visitor.sent(&headers, Form::read(&body).get("k")) {
        return Err(StatusCode::FORBIDDEN);
    }
    if !visitor.returns() {
        return Ok(page::see_other(&visit.link(&format!("/invited/{capability}"))));
    }
    let Some(found) = find(&app, &visit, &capability).await? else { return Ok(gone(&app, &visit)) };
    let Some(member) = visitor.member(&found.place) else { return Err(StatusCode::FORBIDDEN) };
    // First, so that there is never a row of theirs that they could not have deleted.
    if !identity::remember_place(&app, &visitor, &found.place).await.map_err(broken)? {
        return Err(StatusCode::FORBIDDEN);
    }
    let (id, handle) = (&found.invitation.id, found.handle(&member));
    let taken = app.store.accept_invitation(id, &member.to_string(), &handle, app.clock.now()).await;
    // Somebody else may have been faster.
    if taken.map_err(broken)?.is_none() {
        return Ok(gone(&app, &visit));
    }
    let href = match found.charge.room() {
        Some(slug) => format!("/rooms/{slug}"),
        None => "/stewards".to_owned(),
    };
    let (offer, href) = (found.offer(&app, &visit), visit.link(&href));
    Ok(render(&app, &visit, Stage::Welcome { offer, handle, href }))
}

async fn find(app: &App, visit: &Visit, capability: &str) -> Result<Option<Found>, StatusCode> {
    let Ok(capability) = capability.parse::<Capability>() else { return Ok(None) };
    let id = capability.hash().to_string();
    let invitation = app.store.invitation(&id, app.clock.now()).await.map_err(broken)?;
    let Some(invitation) = invitation else { return Ok(None) };
    let Some(charge) = Charge::read(&invitation.place, &invitation.role) else { return Ok(None) };
    let Some(place) = charge.place() else { return Ok(None) };
    if charge.room().is_none() {
        let title = charges::title_of(app, &charge).await.map_err(broken)?;
        // A body that was removed took its invitations along; one that comes just now leads nowhere.
        if charge.within().is_some() && title.is_none() {
            return Ok(None);
        }
        return Ok(Some(Found { place, title, language: FIRST.into(), invitation, charge }));
    }
    let rooms = places::rooms(app, &visit.t).await.map_err(broken)?;
    let room = charge.room().and_then(|slug| rooms.iter().find(|room| *room.slug == *slug));
    Ok(Some(Found {
        title: room.map(|room| room.title.clone()),
        language: room.map_or(FIRST.into(), |room| room.language.clone()),
        place,
        invitation,
        charge,
    }))
}

impl Found {
    fn handle(&self, member: &Member) -> Box<str> {
        handle_of(member, &self.language)
    }

    fn offer(&self, app: &App, visit: &Visit) -> Offer {
        Offer {
            title: words::charge(&visit.t, &self.charge, self.title.as_deref().or(self.charge.within())),
            duty: words::duty(&visit.t, &self.charge),
            until: Hour::of(&visit.t, self.invitation.expires, app.clock.now()),
        }
    }
}

fn render(app: &App, visit: &Visit, state: Stage) -> Response {
    let status = if matches!(state, Stage::Gone) { StatusCode::NOT_FOUND } else { StatusCode::OK };
    let title = visit.t.s("stewards-invited-title");
    let f = Frame::new(app, visit, Place::Elsewhere, &title).unlisted();
    page::with_status(status, &InvitedPage { f, state })
}

fn gone(app: &App, visit: &Visit) -> Response {
    render(app, visit, Stage::Gone)
}
