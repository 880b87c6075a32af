//! Taking along all that is kept about oneself, and nothing of anybody else (P12).
//!
//! What is left out on purpose is said in the file: the keys by which the rows are found. They tell the person
//! nothing, and in a file that is lost they would let whoever has the database join what is kept apart there.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use privacy::{Root, SessionKind};
use serde::Serialize;

use super::{
    Visitor,
    me::{self, RoleLine},
    or_broken, settings,
};
use crate::{
    app::{App, Shared},
    web::{language::Visit, page},
};

/// The names of the keys are a promise; a new shape gets a new number.
const FORMAT: &str = "homegroup/me/1";

#[derive(Serialize)]
struct Export {
    format: &'static str,
    /// `phrase`: can come back; `guest`: is here for this visit.
    kind: &'static str,
    /// Is anything kept beyond the cookie?
    kept: bool,
    /// The day the cookie was made, in UTC (RFC 3339, full-date).
    since: String,
    /// Roles, and the names they are held under.
    places: Vec<Held>,
    /// How many passkeys open this.
    passkeys: usize,
    /// What is not in here, in the page's language.
    not_here: Vec<String>,
}

#[derive(Serialize)]
struct Held {
    place: Box<str>,
    role: Box<str>,
    handle: Box<str>,
}

#[derive(Template)]
#[template(path = "export.html")]
struct ExportPage<'a> {
    visit: &'a Visit,
    roles: Vec<RoleLine>,
    passkeys: String,
    not_here: Vec<String>,
}

/// `GET /me/export.json`
pub(super) async fn json(State(app): State<Shared>, visit: Visit, visitor: Visitor) -> Response {
    let Some(session) = visitor.session() else { return page::see_other(&visit.link("/me")) };
    let (kind, root) = (session.kind, &session.root);
    let made = export(&app, &visit, kind, root, session.day).await;
    let file = made.and_then(|export| Ok(serde_json::to_string_pretty(&export)?));
    let file = file.map(|text| attach(text, "export.json", "application/json"));
    or_broken(&app, &visit, file)
}

/// `GET /me/export.html`: the same to be read by people, whole without the site.
pub(super) async fn html(State(app): State<Shared>, visit: Visit, visitor: Visitor) -> Response {
    let Some(root) = visitor.root() else { return page::see_other(&visit.link("/me")) };
    or_broken(&app, &visit, as_page(&app, &visit, root).await)
}

async fn export(
    app: &App,
    visit: &Visit,
    kind: SessionKind,
    root: &Root,
    day: u32,
) -> anyhow::Result<Export> {
    let settings = settings::load(&app.store, root).await?;
    let kept = settings.is_some();
    let settings = settings.unwrap_or_default();
    let grants = me::grants(app, root, &settings).await?;
    let since = jiff::Timestamp::from_second(i64::from(day) * 86_400)?;
    Ok(Export {
        format: FORMAT,
        kind: match kind {
            SessionKind::Guest => "guest",
            SessionKind::Phrase => "phrase",
        },
        kept,
        since: since.strftime("%F").to_string(),
        places: grants
            .into_iter()
            .map(|grant| Held { place: grant.place, role: grant.role, handle: grant.handle })
            .collect(),
        passkeys: settings.passkeys.len(),
        not_here: not_here(visit),
    })
}

async fn as_page(app: &App, visit: &Visit, root: &Root) -> anyhow::Result<Response> {
    let settings = settings::load(&app.store, root).await?.unwrap_or_default();
    let grants = me::grants(app, root, &settings).await?;
    let page = ExportPage {
        visit,
        roles: me::role_lines(app, &visit.t, grants).await?,
        passkeys: visit.t.n("me-passkeys", settings.passkeys.len()),
        not_here: not_here(visit),
    };
    Ok(attach(page.render()?, "export.html", "text/html; charset=utf-8"))
}

/// What a file does not hold, and why.
fn not_here(visit: &Visit) -> Vec<String> {
    ["me-export-words", "me-export-keys", "me-export-never"].map(|key| visit.t.s(key)).into()
}

/// A file to be saved, under a name that says nothing.
fn attach(text: String, name: &str, kind: &'static str) -> Response {
    let mut answer = ([(header::CONTENT_TYPE, kind)], text).into_response();
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        answer.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    answer
}
