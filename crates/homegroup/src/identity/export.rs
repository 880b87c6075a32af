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
use directory::{
    edit::Layer,
    model::{Meeting, SourceName},
};
use jiff::Timestamp;
use privacy::{Root, SessionKind};
use serde::Serialize;
use store::{OwnPost, PostState};

use super::{
    Visitor,
    me::{self, RoleLine},
    or_broken, settings,
};
use crate::{
    app::{App, Shared},
    forum::words,
    groups,
    steps::{self, Here, Journal},
    web::{language::Visit, page, texts::Locale},
};

/// The names of the keys are a promise; a new shape gets a new number.
const FORMAT: &str = "homegroup/me/4";

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
    /// What they changed in the lists.
    changes: Vec<Changed>,
    /// Their drafts, and what they proposed.
    proposals: Vec<Proposed>,
    /// Stories, threads and replies.
    posts: Vec<Written>,
    /// The groups they are in, what they carry there, and what they asked for or offered.
    groups: Vec<groups::Own>,
    /// What they wrote for themselves at the Steps, opened.
    journal: Vec<Journal>,
    /// How many pages of that could not be opened. They are kept.
    journal_shut: usize,
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

/// A change somebody made.
#[derive(Serialize)]
struct Changed {
    place: Box<str>,
    handle: Box<str>,
    /// The list, and the listing's key in it.
    list: SourceName,
    listing: Box<str>,
    act: Box<str>,
    note: Box<str>,
    /// To the hour, later to the week (RFC 3339).
    happened: Timestamp,
    before: Layer,
    after: Layer,
}

/// A draft, or what somebody proposed.
#[derive(Serialize)]
struct Proposed {
    place: Box<str>,
    handle: Box<str>,
    list: SourceName,
    /// Empty for one that is not there yet.
    listing: Box<str>,
    state: &'static str,
    /// `change`, `remove` or `restore`.
    asks: &'static str,
    note: Box<str>,
    /// Why a servant said no.
    answer: Box<str>,
    received: Timestamp,
    base: Option<Meeting>,
    wanted: Meeting,
}

/// What somebody wrote.
#[derive(Serialize)]
struct Written {
    place: Box<str>,
    handle: Box<str>,
    /// `story`, `thread` or `daily`.
    kind: Box<str>,
    /// The thread's title.
    thread: Box<str>,
    /// It opens the thread.
    opens: bool,
    /// `waiting`, `shown`, `held`; `locked` without its words, which nobody may pass on.
    state: &'static str,
    language: Box<str>,
    /// What it may be hard to read about.
    notes: Box<str>,
    words: Box<str>,
    /// Why it was taken away, and what they said to that.
    reason: Box<str>,
    objection: Box<str>,
    thanked: bool,
    /// To the hour, later to the week (RFC 3339).
    written: Timestamp,
}

#[derive(Template)]
#[template(path = "export.html")]
struct ExportPage<'a> {
    visit: &'a Visit,
    roles: Vec<RoleLine>,
    changes: Vec<ActLine>,
    proposals: Vec<ActLine>,
    posts: Vec<PostLine>,
    groups: Vec<groups::Own>,
    journal: Vec<Journal>,
    shut: Option<String>,
    passkeys: String,
    not_here: Vec<String>,
}

/// What somebody did, in words.
struct ActLine {
    day: String,
    /// What it was.
    act: String,
    /// To which listing.
    listing: String,
    /// What they said about it.
    words: Vec<Box<str>>,
}

/// What somebody wrote, as a page shows it.
struct PostLine {
    day: String,
    place: String,
    handle: Box<str>,
    title: Box<str>,
    html: String,
}

/// `GET /me/export.json`
pub(super) async fn json(State(app): State<Shared>, visit: Visit, visitor: Visitor, here: Here) -> Response {
    let Some(session) = visitor.session() else { return page::see_other(&visit.link("/me")) };
    let (kind, root) = (session.kind, &session.root);
    let made = export(&app, &here, &visit, (kind, root, session.day)).await;
    let file = made.and_then(|export| Ok(serde_json::to_string_pretty(&export)?));
    let file = file.map(|text| attach(text, "export.json", "application/json"));
    or_broken(&app, &visit, file)
}

/// `GET /me/export.html`: the same to be read by people, whole without the site.
pub(super) async fn html(State(app): State<Shared>, visit: Visit, visitor: Visitor, here: Here) -> Response {
    let Some(root) = visitor.root() else { return page::see_other(&visit.link("/me")) };
    or_broken(&app, &visit, as_page(&app, &here, &visit, root).await)
}

async fn export(
    app: &App,
    here: &Here,
    visit: &Visit,
    (kind, root, day): (SessionKind, &Root, u32),
) -> anyhow::Result<Export> {
    let settings = settings::load(&app.store, root).await?;
    let kept = settings.is_some();
    let settings = settings.unwrap_or_default();
    let grants = me::grants(app, root, &settings).await?;
    let (changes, proposals) = acts(app, root, &settings).await?;
    let (journal, journal_shut) = written_for_oneself(here).await?;
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
        changes,
        proposals,
        posts: posts(app, root, settings.clone()).await?,
        groups: groups::own(app, &visit.t, &settings.members(root)).await?,
        journal,
        journal_shut,
        passkeys: settings.passkeys.len(),
        not_here: not_here(visit),
    })
}

/// What they wrote at the Steps, opened in the memory of this request, and how many pages stay shut.
async fn written_for_oneself(here: &Here) -> anyhow::Result<(Vec<Journal>, usize)> {
    let opened = steps::journal(here).await;
    opened.map_err(|status| anyhow::anyhow!("the pages of the Steps could not be opened: {status}"))
}

/// What they changed, drafted and proposed, in every name they have here.
async fn acts(
    app: &App,
    root: &Root,
    settings: &settings::Settings,
) -> anyhow::Result<(Vec<Changed>, Vec<Proposed>)> {
    let (made, asked) = app.store.acts_of(&settings.members(root)).await?;
    let changes = made.into_iter().map(|made| Changed {
        place: made.place,
        handle: made.handle,
        list: made.source,
        listing: made.key,
        act: made.act,
        note: made.note,
        happened: made.happened,
        before: made.before,
        after: made.after,
    });
    let mut proposals = Vec::new();
    for one in asked {
        let answers = app.store.answers_to(&one.author).await?;
        let answer = answers.into_iter().find(|(id, _)| *id == one.id).map(|(_, answer)| answer);
        proposals.push(Proposed {
            place: one.author.place,
            handle: one.author.handle,
            list: one.source,
            listing: one.key,
            state: one.state.as_str(),
            asks: one.asks.as_str(),
            note: one.note,
            answer: answer.unwrap_or_default(),
            received: one.received,
            base: one.base,
            wanted: one.wanted,
        });
    }
    Ok((changes.collect(), proposals))
}

/// What they wrote, in every place.
async fn posts(app: &App, root: &Root, settings: settings::Settings) -> anyhow::Result<Vec<Written>> {
    let mut posts = Vec::new();
    for (place, member) in settings.with_areas(app).members(root) {
        posts.extend(app.store.posts_by(&place, &member).await?.into_iter().map(Written::of));
    }
    Ok(posts)
}

impl Written {
    fn of(OwnPost { post, title, kind, .. }: OwnPost) -> Self {
        let locked = post.state == PostState::Locked;
        Self {
            place: post.place,
            handle: post.handle,
            kind,
            thread: title,
            opens: post.number == 0,
            state: post.state.as_str(),
            language: post.language,
            notes: post.notes,
            words: if locked { Box::default() } else { post.body },
            reason: post.reason,
            objection: post.objection,
            thanked: post.thanked,
            written: post.written,
        }
    }

    fn line(self, app: &App, t: &Locale) -> PostLine {
        let area = app.shipped.areas.of_place(&self.place);
        PostLine {
            day: day(self.written),
            place: area.map_or_else(|| t.s("forum-desk-group"), |area| area.title(t)),
            handle: self.handle,
            title: self.thread,
            html: words::html(&self.words),
        }
    }
}

fn change_line(t: &Locale, made: Changed) -> ActLine {
    ActLine {
        day: day(made.happened),
        act: t.maybe(&format!("listing-act-{}", made.act)).unwrap_or_else(|| made.act.to_string()),
        listing: format!("{}/{}", made.list, made.listing),
        words: said([made.note]),
    }
}

fn proposal_line(t: &Locale, asked: Proposed) -> ActLine {
    let state = match asked.state {
        "draft" => "me-export-draft",
        "approved" => "listing-state-approved",
        "declined" => "listing-state-declined",
        _ => "listing-state-waiting",
    };
    ActLine {
        day: day(asked.received),
        act: t.s(state),
        listing: asked.wanted.name.to_string(),
        words: said([asked.note, asked.answer]),
    }
}

fn said<const N: usize>(words: [Box<str>; N]) -> Vec<Box<str>> {
    words.into_iter().filter(|words| !words.is_empty()).collect()
}

fn day(time: Timestamp) -> String {
    time.strftime("%F").to_string()
}

async fn as_page(app: &App, here: &Here, visit: &Visit, root: &Root) -> anyhow::Result<Response> {
    let settings = settings::load(&app.store, root).await?.unwrap_or_default();
    let grants = me::grants(app, root, &settings).await?;
    let (changes, proposals) = acts(app, root, &settings).await?;
    let posts = posts(app, root, settings.clone()).await?;
    let (journal, shut) = written_for_oneself(here).await?;
    let page = ExportPage {
        visit,
        posts: posts.into_iter().map(|post| post.line(app, &visit.t)).collect(),
        roles: me::role_lines(app, &visit.t, grants).await?,
        changes: changes.into_iter().map(|made| change_line(&visit.t, made)).collect(),
        proposals: proposals.into_iter().map(|asked| proposal_line(&visit.t, asked)).collect(),
        groups: groups::own(app, &visit.t, &settings.members(root)).await?,
        journal,
        shut: (shut > 0).then(|| visit.t.n("steps-export-shut", shut)),
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
