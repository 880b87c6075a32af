//! `/me`: who somebody is here, and what is kept for them.
//!
//! Without a cookie everybody gets the same page (P3).

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use privacy::Root;
use store::Grant;

use super::{
    Visitor, or_broken,
    sent::Sent,
    settings,
    toll::{self, Toll},
};
use crate::{
    app::{App, Shared},
    stewards,
    web::{
        forms,
        language::Visit,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// What `?note=` may say.
const NOTES: [&str; 5] = ["late", "passkey-unknown", "passkey-added", "passkey-many", "passkey-forgotten"];

#[derive(Template)]
#[template(path = "me.html")]
struct MePage {
    f: Frame,
    /// What forms of theirs carry.
    k: String,
    who: Who,
    note: Option<String>,
    entry: Entry,
}

/// Who somebody is here.
enum Who {
    /// No cookie.
    Nobody,
    /// For this visit.
    Guest,
    /// Came with a phrase under which nothing is kept.
    Unknown,
    /// Came with a phrase or a passkey.
    Known(Kept),
}

/// What is kept for somebody.
struct Kept {
    roles: Vec<RoleLine>,
    passkeys: usize,
    passkeys_said: String,
    /// They serve the site.
    serves: bool,
    /// Their pages are to look like notes.
    discreet: bool,
}

/// A role somebody holds.
pub(super) struct RoleLine {
    pub(super) role: String,
    pub(super) place: String,
    pub(super) handle: Box<str>,
}

/// The form for the six words, as it was left.
#[derive(Default)]
pub(super) struct Entry {
    pub(super) typed: String,
    pub(super) fault: Option<String>,
    /// What has to be paid first.
    pub(super) toll: Option<Toll>,
}

/// `GET /me`
pub(super) async fn show(State(app): State<Shared>, visit: Visit, visitor: Visitor) -> Response {
    let asked = forms::pairs(&visit.query).into_iter().find(|(name, _)| name == "note").map(|(_, note)| note);
    let note = asked.filter(|note| NOTES.contains(&note.as_str()));
    let note = note.map(|note| visit.t.s(&format!("me-note-{note}")));
    let page = async {
        let toll = toll::of_the_next(&app, &visit)?;
        make(&app, &visit, &visitor, note, Entry { toll, ..Entry::default() }).await
    };
    or_broken(&app, &visit, page.await)
}

/// The page again, with what was typed and why nobody was let in.
pub(super) async fn again(sent: &Sent, status: StatusCode, entry: Entry) -> Response {
    let page = make(&sent.app, &sent.visit, &sent.visitor, None, entry).await;
    let page = page.map(|page| (status, page).into_response());
    or_broken(&sent.app, &sent.visit, page)
}

async fn make(
    app: &App,
    visit: &Visit,
    visitor: &Visitor,
    note: Option<String>,
    entry: Entry,
) -> anyhow::Result<Response> {
    let who = who(app, &visit.t, visitor).await?;
    let frame = Frame::new(app, visit, Place::Elsewhere, &visit.t.s("me-title")).unlisted();
    Ok(page::render(&MePage {
        f: if matches!(&who, Who::Known(kept) if kept.discreet) { frame.discreet(app) } else { frame },
        k: visitor.form_token(),
        who,
        note,
        entry,
    }))
}

async fn who(app: &App, t: &Locale, visitor: &Visitor) -> anyhow::Result<Who> {
    let Some(root) = visitor.root() else { return Ok(Who::Nobody) };
    if !visitor.returns() {
        return Ok(Who::Guest);
    }
    let Some(settings) = settings::load(&app.store, root).await? else { return Ok(Who::Unknown) };
    let grants = grants(app, root, &settings).await?;
    let passkeys = settings.passkeys.len();
    let passkeys_said = t.n("me-passkeys", passkeys);
    let serves = grants.iter().any(stewards::opens_the_desk);
    let (roles, discreet) = (role_lines(app, t, grants).await?, settings.discreet);
    Ok(Who::Known(Kept { roles, passkeys, passkeys_said, serves, discreet }))
}

/// The roles somebody holds, wherever they hold any.
pub(super) async fn grants(
    app: &App,
    root: &Root,
    settings: &settings::Settings,
) -> anyhow::Result<Vec<Grant>> {
    Ok(app.store.export_member(&settings.members(root)).await?)
}

/// The same in words.
pub(super) async fn role_lines(app: &App, t: &Locale, grants: Vec<Grant>) -> anyhow::Result<Vec<RoleLine>> {
    let mut lines = Vec::with_capacity(grants.len());
    for grant in grants {
        let place = place_name(app, t, &grant.place).await?;
        let role = t.maybe(&format!("me-role-{}", grant.role)).unwrap_or_else(|| grant.role.to_string());
        lines.push(RoleLine { role, place, handle: grant.handle });
    }
    Ok(lines)
}

/// A place as people call it.
async fn place_name(app: &App, t: &Locale, place: &str) -> anyhow::Result<String> {
    if let Some(slug) = place.strip_prefix("room/") {
        let room = app.store.room(slug).await?;
        return Ok(t.one("me-place-room", "room", room.as_ref().map_or(slug, |room| &*room.title)));
    }
    let title = stewards::title_of_place(app, place).await?;
    Ok(title.map_or_else(|| t.s("me-place-site"), Into::into))
}
