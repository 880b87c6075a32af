//! Links that let people in: making them, taking them back, and the page behind one.
//!
//! What is in a link is shown once, when it is made; only its hash is kept. A link that was used up, is over, was taken
//! back or never was has one answer.

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use jiff::SignedDuration;
use privacy::Capability;
use store::{HomeGroup, HomeInvitation, Joined};

use super::{
    carry::is_secretary,
    details::Details,
    door::{Inside, Page, Sent, broken, place_of},
    front::{self, come_in},
    handles_of,
    head::{self, Head},
};
use crate::{
    app::{App, Shared},
    identity::Visitor,
    random,
    stewards::{qr::Picture, words::Hour},
    web::{
        forms::Form,
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// How long a link may work, in days.
const DAYS: [u16; 4] = [1, 7, 30, 90];
/// How many it may let in.
const USES: [u32; 5] = [1, 5, 10, 25, 50];
/// How many links a group has at once.
const MOST: usize = 30;

#[derive(Template)]
#[template(path = "group_invitations.html")]
struct ListPage {
    f: Frame,
    h: Head,
    /// Whoever reads may make links.
    may: bool,
    action: String,
    links: Vec<Line>,
    days: Vec<(u16, String)>,
    uses: Vec<(u32, String)>,
    /// Just made: shown once.
    made: Option<Made>,
}

struct Made {
    link: String,
    picture: Option<Picture>,
    uses: String,
    until: Hour,
}

/// A link that works.
struct Line {
    id: Box<str>,
    /// What tells it from the others.
    mark: String,
    uses: String,
    until: Hour,
}

#[derive(Template)]
#[template(path = "group_join.html")]
struct JoinPage {
    f: Frame,
    state: Stage,
}

/// How far somebody with a link has come.
enum Stage {
    /// It does not work.
    Gone,
    /// The group has no room for more.
    Full,
    /// They have no six words yet, or seem so: with a link from elsewhere browsers do not send the cookie.
    Stranger { again: String },
    /// They may say yes.
    Asked { offer: Offer, handle: Box<str>, k: String, action: String },
    /// They are in already.
    In { title: Box<str>, href: String },
}

struct Offer {
    title: Box<str>,
    about: Vec<String>,
    facts: Vec<(String, String)>,
    who: Box<str>,
    until: Hour,
}

/// `GET /groups/{id}/invitations`
pub(super) async fn list(inside: Inside) -> Page {
    if inside.is_closed() {
        return Ok(inside.go("/inside"));
    }
    show_list(&inside, None).await
}

async fn may_invite(inside: &Inside) -> Result<bool, StatusCode> {
    Ok(!inside.details.secretary_invites || is_secretary(inside).await?)
}

async fn show_list(inside: &Inside, made: Option<Made>) -> Page {
    let (t, now) = (&inside.visit.t, inside.app.clock.now());
    let links = inside.app.store.home_invitations(inside.place.as_str(), now).await.map_err(broken)?;
    let links = links.into_iter().map(|link| Line {
        mark: link.id.chars().take(4).collect(),
        uses: t.n("homegroup-uses", usize::try_from(link.uses).unwrap_or(0)),
        until: Hour::of(t, link.expires, now),
        id: link.id,
    });
    Ok(page::render(&ListPage {
        f: inside.frame(),
        h: head::of(inside, "/invitations"),
        may: may_invite(inside).await?,
        action: inside.path("/invitations"),
        links: links.collect(),
        days: DAYS.map(|days| (days, t.n("homegroup-days", usize::from(days)))).into(),
        uses: USES.map(|uses| (uses, t.n("homegroup-people", usize::try_from(uses).unwrap_or(0)))).into(),
        made,
    }))
}

/// `POST /groups/{id}/invitations`: `do=make` or `do=take-back`.
pub(super) async fn act(sent: Sent) -> Page {
    let Sent { inside, form } = sent;
    if !may_invite(&inside).await? {
        return Ok(inside.go("/invitations?said=not-yours"));
    }
    match form.get("do") {
        "make" => make(&inside, &form).await,
        "take-back" => {
            let (place, store) = (inside.place.as_str(), &inside.app.store);
            let found = store.withdraw_home_invitation(place, form.get("link")).await.map_err(broken)?;
            let said = if found { "taken-back" } else { "gone" };
            Ok(inside.go(&format!("/invitations?said={said}")))
        }
        _ => Err(StatusCode::BAD_REQUEST),
    }
}

async fn make(inside: &Inside, form: &Form) -> Page {
    let (app, now) = (&inside.app, inside.app.clock.now());
    let days = form.get("days").parse().ok().filter(|days| DAYS.contains(days)).unwrap_or(7);
    let uses = form.get("uses").parse().ok().filter(|uses| USES.contains(uses)).unwrap_or(1);
    if app.store.home_invitations(inside.place.as_str(), now).await.map_err(broken)?.len() >= MOST {
        return Ok(inside.go("/invitations?said=many-links"));
    }
    let capability = Capability::fresh(random::bytes().map_err(broken)?);
    let expires = now.saturating_add(SignedDuration::from_hours(24 * i64::from(days))).map_err(broken)?;
    let invitation = HomeInvitation {
        id: capability.hash().to_string().into(),
        place: inside.place.as_str().into(),
        uses,
        expires,
    };
    app.store.invite_home(&invitation).await.map_err(broken)?;
    let path = inside.visit.link(&format!("/groups/join/{capability}"));
    let link = app.site.address(&path);
    let t = &inside.visit.t;
    let made = Made {
        picture: app.site.absolute(&path).as_deref().and_then(Picture::of),
        link,
        uses: t.n("homegroup-uses", usize::try_from(uses).unwrap_or(0)),
        until: Hour::of(t, expires, now),
    };
    show_list(inside, Some(made)).await
}

/// An invitation that works, and the group it is to.
struct Found {
    invitation: HomeInvitation,
    group: HomeGroup,
    details: Details,
}

async fn find(app: &App, capability: &str) -> Result<Option<Found>, StatusCode> {
    let Ok(capability) = capability.parse::<Capability>() else { return Ok(None) };
    let id = capability.hash().to_string();
    let invitation = app.store.home_invitation(&id, app.clock.now()).await.map_err(broken)?;
    let Some(invitation) = invitation else { return Ok(None) };
    let id = invitation.place.trim_start_matches("home/").to_owned();
    let Some(group) = app.store.home_group(&id).await.map_err(broken)? else { return Ok(None) };
    let details = Details::of(&group).map_err(broken)?;
    Ok(Some(Found { invitation, group, details }))
}

/// `GET /groups/join/{capability}`
pub(super) async fn show(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(capability): Path<String>,
) -> Page {
    let Some(found) = find(&app, &capability).await? else { return Ok(render(&app, &visit, Stage::Gone)) };
    let path = format!("/groups/join/{capability}");
    let place = place_of(&found.group.id).ok_or(StatusCode::NOT_FOUND)?;
    let Some(member) = visitor.member(&place).filter(|_| visitor.returns()) else {
        return Ok(render(&app, &visit, Stage::Stranger { again: visit.link(&path) }));
    };
    let known = app.store.home_member(place.as_str(), &member.to_string()).await.map_err(broken)?;
    if known.is_some() {
        let href = visit.link(&format!("/groups/{}/inside", found.group.id));
        return Ok(render(&app, &visit, Stage::In { title: found.group.title, href }));
    }
    let handle = free_handle(&app, &found, &member).await?;
    let offer = found.offer(&app, &visit);
    let (k, action) = (visitor.form_token(), visit.link(&path));
    Ok(render(&app, &visit, Stage::Asked { offer, handle, k, action }))
}

/// The first of somebody's names that nobody in the group has.
async fn free_handle(app: &App, found: &Found, member: &privacy::Member) -> Result<Box<str>, StatusCode> {
    let members = app.store.home_members(&found.group.place()).await.map_err(broken)?;
    let mut handles = handles_of(member, &found.group.language);
    Ok(handles.find(|handle| !members.iter().any(|one| one.handle == *handle)).unwrap_or_default())
}

/// `POST /groups/join/{capability}`: they say yes.
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
        return Ok(page::see_other(&visit.link(&format!("/groups/join/{capability}"))));
    }
    let Some(found) = find(&app, &capability).await? else { return Ok(render(&app, &visit, Stage::Gone)) };
    let place = place_of(&found.group.id).ok_or(StatusCode::NOT_FOUND)?;
    let id = &found.invitation.id;
    let joined = come_in(&app, &visitor, &place, &found.group, async |member, handles| {
        app.store.accept_home_invitation(id, member, handles, app.clock.now()).await.map_err(broken)
    });
    let inside = visit.link(&format!("/groups/{}/inside", found.group.id));
    Ok(match joined.await? {
        Some(Joined::In(_)) => page::see_other(&format!("{inside}?said=joined")),
        Some(Joined::Already(_)) => page::see_other(&inside),
        Some(Joined::Full) => render(&app, &visit, Stage::Full),
        // Somebody else may have been faster.
        Some(Joined::Gone) | None => render(&app, &visit, Stage::Gone),
    })
}

impl Found {
    fn offer(&self, app: &App, visit: &Visit) -> Offer {
        let t = &visit.t;
        Offer {
            title: self.group.title.clone(),
            about: front::paragraphs(self.details.meeting.notes.as_deref().unwrap_or_default()),
            facts: front::facts(app, t, &self.group, &self.details),
            who: self.details.who.clone(),
            until: Hour::of(t, self.invitation.expires, app.clock.now()),
        }
    }
}

fn render(app: &App, visit: &Visit, state: Stage) -> Response {
    let status = match state {
        Stage::Gone => StatusCode::NOT_FOUND,
        Stage::Full => StatusCode::CONFLICT,
        _ => StatusCode::OK,
    };
    let f = Frame::new(app, visit, Place::Elsewhere, &visit.t.s("homegroup-title")).unlisted();
    page::with_status(status, &JoinPage { f, state })
}
