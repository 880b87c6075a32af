//! Forming a group, and changing what it says of itself: one form for both, read on top of what is there.
//!
//! Needs to have come back with six words: a group whose founder is nobody tomorrow has no secretary. Whoever has none
//! is shown the way to them and back.

mod publish;
mod read;

use askama::Template;
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use jiff::Timestamp;
use store::{HomeGroup, HomeMember, Position, StoreError};

pub(super) use publish::{close, settle};
use read::{Formed, Wanted};

use super::{
    carry::{self, KINDS, term_ends},
    details::Details,
    door::{Inside, Page, Sent, broken, place_of},
    handles_of,
    head::{self, Head},
};
use crate::{
    app::App,
    app::Shared,
    finder::view::filters::zones_with,
    identity::{self, Visitor},
    random,
    stewards::listings::form::{self as listing, Unread, view::FormView},
    web::{
        forms::Form,
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// How many groups one person can be in: what follows a person must fit into its row.
pub(super) const MOST_GROUPS: usize = 40;
/// The purpose of the sealed id in the form: a group that was formed with one press is not formed with two.
const NEW: &str = "group/new";

#[derive(Template)]
#[template(path = "group_form.html")]
struct FormPage {
    f: Frame,
    /// What stands above, once it is a group.
    h: Option<Head>,
    k: String,
    v: FormView,
    action: String,
    /// The sealed id of the group to be.
    seal: String,
    languages: Vec<(Box<str>, String)>,
    scripts: Vec<(String, String)>,
    zones: Vec<&'static str>,
    whom: Vec<listing::view::Tick>,
    work: Vec<listing::view::Tick>,
    access: Vec<listing::view::Tick>,
    smoking: Vec<(&'static str, String)>,
    version: i64,
    cancel: String,
}

#[derive(Template)]
#[template(path = "group_first.html")]
struct FirstPage {
    f: Frame,
    again: String,
    heading: String,
}

/// `GET /groups/new`
pub(super) async fn blank(State(app): State<Shared>, visit: Visit, visitor: Visitor) -> Page {
    if !visitor.returns() {
        return Ok(first_words(&app, &visit, "homegroup-new", "/groups/new"));
    }
    let fields = [
        ("kind", "weekly"),
        ("attendance", "online"),
        ("admission", "open"),
        ("language", &*visit.t.code),
        ("script", "open-discussion"),
        ("in-finder", "1"),
        ("invites", "members"),
    ];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
    Ok(show(&app, &visit, &visitor, Form::of(fields.into()), Kept::New(fresh_seal(&app)?), None))
}

/// The page that leads whoever came without six words to them, and back to `path`.
pub(super) fn first_words(app: &App, visit: &Visit, heading: &str, path: &str) -> Response {
    page::render(&FirstPage {
        f: Frame::new(app, visit, Place::Elsewhere, &visit.t.s("homegroup-title")).unlisted(),
        again: visit.link(path),
        heading: visit.t.s(heading),
    })
}

fn fresh_seal(app: &App) -> Result<String, StatusCode> {
    let id: [u8; 8] = random::bytes().map_err(broken)?;
    Ok(app.door.key().seal(NEW, &id, random::bytes().map_err(broken)?))
}

/// `POST /groups/new`
pub(super) async fn form(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    headers: HeaderMap,
    body: Bytes,
) -> Page {
    let form = Form::read(&body);
    if !visitor.sent(&headers, form.get("k")) {
        return Err(StatusCode::FORBIDDEN);
    }
    if !visitor.returns() {
        return Ok(page::see_other(&visit.link("/groups/new")));
    }
    let seal = form.get("seal").to_owned();
    let opened = app.door.key().open(NEW, &seal).and_then(|id| <[u8; 8]>::try_from(id.as_slice()).ok());
    let id = HomeGroup::id(opened.ok_or(StatusCode::BAD_REQUEST)?);
    let read = read::read(&app, &visit, &form, &read::nothing(&id)?, taken(&app, None).await?);
    let formed = match read {
        Wanted::Read(formed) => *formed,
        other => return Ok(again(&app, &visit, &visitor, form, Kept::New(seal), other)),
    };
    begin(&app, &visit, &visitor, id, formed).await
}

/// Makes it a group, with its founder as first member and secretary.
async fn begin(app: &App, visit: &Visit, visitor: &Visitor, id: Box<str>, formed: Formed) -> Page {
    let place = place_of(&id).ok_or(StatusCode::BAD_REQUEST)?;
    let member = visitor.member(&place).ok_or(StatusCode::FORBIDDEN)?;
    let inside = visit.link(&format!("/groups/{id}/inside"));
    if app.store.home_member(place.as_str(), &member.to_string()).await.map_err(broken)?.is_some() {
        return Ok(page::see_other(&inside));
    }
    if super::mine(app, visitor).await?.len() >= MOST_GROUPS {
        return Ok(page::see_other(&visit.link("/groups?said=many")));
    }
    if app.forming.check().is_err() {
        return Err(StatusCode::TOO_MANY_REQUESTS);
    }
    // First, so that there is never a row of theirs that they could not have deleted.
    if !identity::remember_place(app, visitor, &place).await.map_err(broken)? {
        return Err(StatusCode::FORBIDDEN);
    }
    let now = app.clock.now();
    let (group, details) = formed.group(id, 1).map_err(broken)?;
    let handle = handles_of(&member, &group.language).next().ok_or(StatusCode::INTERNAL_SERVER_ERROR)?;
    let founder = HomeMember::new(place.as_str(), &member.to_string(), &handle, now);
    let secretary = Position {
        id: HomeGroup::id(random::bytes().map_err(broken)?),
        place: place.as_str().into(),
        kind: KINDS[0].into(),
        title: "".into(),
        months: 6,
        member: member.to_string().into(),
        ends: term_ends(now, 6),
        next: "".into(),
        ready: false,
        ticked: Vec::new(),
    };
    if let Err(error) = app.store.form_home_group(&group, &founder, &secretary).await {
        // Pressed twice: the other one was faster.
        let there = app.store.home_member(place.as_str(), &member.to_string()).await.map_err(broken)?;
        return there.map(|_| page::see_other(&inside)).ok_or_else(|| broken(error));
    }
    settle(app, &group, &details).await.map_err(broken)?;
    Ok(page::see_other(&format!("{inside}?said=formed")))
}

/// `GET /groups/{id}/edit`
pub(super) async fn edit(inside: Inside) -> Page {
    if inside.is_closed() {
        return Ok(inside.go("/inside"));
    }
    let form = read::filled(&inside);
    let kept = Kept::Group(&inside, inside.group.version);
    Ok(show(&inside.app, &inside.visit, &inside.visitor, form, kept, None))
}

/// `POST /groups/{id}/edit`
pub(super) async fn save(sent: Sent) -> Page {
    let Sent { inside, form } = sent;
    let (app, visit) = (&inside.app, &inside.visit);
    let version = form.get("version").parse().unwrap_or(0);
    let taken = taken(app, Some(&inside.group.id)).await?;
    let formed = match read::read(app, visit, &form, &inside.details.meeting, taken) {
        Wanted::Read(formed) => *formed,
        other => {
            let kept = Kept::Group(&inside, version);
            return Ok(again(app, visit, &inside.visitor, form, kept, other));
        }
    };
    let formed = as_entrusted(&inside, formed).await?;
    let (group, details) = formed.group(inside.group.id.clone(), version).map_err(broken)?;
    let group = HomeGroup { listing: inside.group.listing.clone(), ..group };
    match app.store.change_home_group(&group).await {
        Ok(()) => {}
        Err(StoreError::Stale) => {
            // What was typed stays; sent once more it is put on what is there now.
            let faults = vec![listing::Fault { field: "name", text: "home-stale" }];
            let other = Wanted::Unread(Unread { faults, choices: Vec::new() });
            let kept = Kept::Group(&inside, inside.group.version);
            return Ok(again(app, visit, &inside.visitor, form, kept, other));
        }
        Err(error) => return Err(broken(error)),
    }
    settle(app, &group, &details).await.map_err(broken)?;
    Ok(inside.go("/inside?said=saved"))
}

/// Who may come, who asks others in, and whether the group is found is its secretary's to change, while it has one.
async fn as_entrusted(inside: &Inside, formed: read::Formed) -> Result<read::Formed, StatusCode> {
    let details = Details { attended: inside.details.attended, ..formed.details };
    let formed = read::Formed { details, ..formed };
    if carry::may_decide(inside).await? {
        return Ok(formed);
    }
    let (kept, details) = (&inside.details, formed.details);
    let (in_finder, secretary_invites) = (kept.in_finder, kept.secretary_invites);
    let details = Details { in_finder, secretary_invites, ..details };
    Ok(read::Formed { admission: inside.group.admission, details, ..formed })
}

/// What the names of other groups look like. Of groups for the invited nothing is told.
async fn taken(app: &App, but: Option<&str>) -> Result<Vec<String>, StatusCode> {
    let groups = app.store.home_groups().await.map_err(broken)?;
    let seen = groups.iter().filter(|group| {
        group.gone.is_none()
            && group.admission != store::HomeAdmission::Invitation
            && but.is_none_or(|but| *group.id != *but)
    });
    Ok(seen.map(|group| privacy::skeleton(&group.title)).collect())
}

/// What the form is for.
enum Kept<'a> {
    /// A group to be, by its sealed id.
    New(String),
    /// A group, and the version of it that was seen.
    Group(&'a Inside, i64),
}

fn again(
    app: &App,
    visit: &Visit,
    visitor: &Visitor,
    form: Form,
    kept: Kept<'_>,
    wanted: Wanted,
) -> Response {
    show(app, visit, visitor, form, kept, Some(wanted))
}

fn show(
    app: &App,
    visit: &Visit,
    visitor: &Visitor,
    form: Form,
    kept: Kept<'_>,
    wanted: Option<Wanted>,
) -> Response {
    let t = &visit.t;
    let status = if wanted.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut v = FormView::of(t, form, None);
    match wanted {
        Some(Wanted::Unread(unread)) => (v.faults, v.choices) = (unread.faults, unread.choices),
        Some(Wanted::Warned(warnings)) => v.warnings = warnings,
        Some(Wanted::Read(_)) | None => {}
    }
    let (h, action, seal, version, cancel) = match kept {
        Kept::New(seal) => (None, visit.link("/groups/new"), seal, 0, visit.link("/groups")),
        Kept::Group(inside, version) => (
            Some(head::of(inside, "/edit")),
            inside.path("/edit"),
            String::new(),
            version,
            inside.path("/inside"),
        ),
    };
    let languages = app.shipped.texts.all().iter().map(|locale| (locale.code.clone(), locale.s("own-name")));
    let scripts = app.rooms.scripts.ids().into_iter().map(|id| {
        let script = app.rooms.scripts.get(&t.code, id, false);
        (id.to_owned(), script.map_or_else(|| id.to_owned(), |script| script.title.clone()))
    });
    page::with_status(
        status,
        &FormPage {
            f: Frame::new(app, visit, Place::Elsewhere, &t.s("homegroup-title")).unlisted(),
            h,
            k: visitor.form_token(),
            action,
            seal,
            languages: languages.collect(),
            scripts: scripts.collect(),
            zones: zones_with(None),
            whom: read::whom(t, &v),
            work: read::work(t, &v),
            access: read::access(t, &v),
            smoking: read::SMOKING.map(|value| (value, read::smoking(t, value))).into(),
            version,
            cancel,
            v,
        },
    )
}

/// What a group says of itself, as it is kept.
impl Formed {
    fn group(self, id: Box<str>, version: i64) -> anyhow::Result<(HomeGroup, Details)> {
        let group = HomeGroup {
            listing: id.clone(),
            id,
            title: self.title,
            language: self.language,
            admission: self.admission,
            young: self.young,
            details: self.details.written()?,
            version,
            gone: None,
        };
        Ok((group, self.details))
    }
}

/// The whole hour it is.
pub(super) fn hour(now: Timestamp) -> Timestamp {
    let second = now.as_second();
    Timestamp::from_second(second - second.rem_euclid(3600)).unwrap_or(now)
}
