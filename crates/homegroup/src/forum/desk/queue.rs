//! What waits for a moderator, most urgent first.

use askama::Template;
use store::{OwnPost, PostState, RoomAct};

use super::{
    super::{notes, view, words},
    REASONS,
};
use crate::{
    app::App,
    stewards::{
        door::{Desk, Head, Moderator, Page, broken},
        words::Hour,
    },
    web::{
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// So many of each kind are shown at once.
const SHOWN: u32 = 50;
/// So many measures of each area.
const ACTS_SHOWN: u32 = 20;

#[derive(Template)]
#[template(path = "desk_forum.html")]
struct QueuePage {
    f: Frame,
    h: Head,
    /// Shown, with words of crisis, and nobody has looked at them.
    urgent: Vec<Item>,
    reports: Vec<Report>,
    waiting: Vec<Item>,
    objections: Vec<Item>,
    locked: Vec<Item>,
    reasons: Vec<(&'static str, String)>,
    acts: Vec<Act>,
}

/// A post to decide about.
pub(super) struct Item {
    id: Box<str>,
    area: String,
    title: String,
    thread: String,
    handle: Box<str>,
    html: String,
    notes: Option<String>,
    written: Hour,
    urgent: bool,
    state: &'static str,
    reason: Option<String>,
    objection: Box<str>,
    direction: &'static str,
    language: Box<str>,
}

struct Report {
    id: Box<str>,
    note: String,
    words: Box<str>,
    area: String,
    received: Hour,
    /// As it is now; `None` where it is gone.
    post: Option<Item>,
}

struct Act {
    area: String,
    text: String,
    happened: Hour,
}

/// `GET /stewards/forum`
pub(super) async fn show(desk: Desk<Moderator>) -> Page {
    let (app, t) = (&desk.app, &desk.visit.t);
    let waiting = app.store.waiting(SHOWN).await.map_err(broken)?;
    let now = app.clock.now();
    let all = app.store.open_reports().await.map_err(broken)?;
    let of_forum: Vec<_> = all.into_iter().filter(|one| !one.post.is_empty()).take(SHOWN as usize).collect();
    let ids: Vec<Box<str>> = of_forum.iter().map(|one| one.post.clone()).collect();
    let posts = app.store.posts_named(&ids).await.map_err(broken)?;
    let reports = of_forum.into_iter().map(|one| Report {
        post: posts.iter().find(|post| post.post.id == one.post).map(|post| item(&desk, post)),
        note: said(t, &one.note),
        area: area(app, t, &one.place),
        received: Hour::of(t, one.received, now),
        words: one.words,
        id: one.id,
    });
    let (objections, queue): (Vec<_>, Vec<_>) =
        waiting.queue.iter().partition(|one| one.post.state == PostState::Held);
    let items = |posts: Vec<&OwnPost>| posts.into_iter().map(|one| item(&desk, one)).collect();
    Ok(page::render(&QueuePage {
        urgent: items(waiting.urgent.iter().collect()),
        reports: reports.collect(),
        waiting: items(queue),
        objections: items(objections),
        locked: items(waiting.locked.iter().collect()),
        reasons: REASONS.iter().map(|name| (*name, t.s(&format!("forum-reason-{name}")))).collect(),
        acts: acts(&desk).await?,
        f: desk.frame("forum-desk-title"),
        h: Head { said: desk.said("forum-desk-said"), ..desk.head("/stewards/forum") },
    }))
}

/// What reports and moderators chose, in words, with what they added.
fn said(t: &Locale, note: &str) -> String {
    let (name, more) = note.split_once(':').unwrap_or((note, ""));
    let named = t.maybe(&format!("forum-wrong-{name}")).unwrap_or_else(|| name.to_owned());
    if more.trim().is_empty() { named } else { format!("{named}: {}", more.trim()) }
}

fn area(app: &App, t: &Locale, place: &str) -> String {
    app.shipped.areas.of_place(place).map_or_else(|| t.s("forum-desk-group"), |area| area.title(t))
}

fn item(desk: &Desk<Moderator>, one: &OwnPost) -> Item {
    let (app, t, post) = (&desk.app, &desk.visit.t, &one.post);
    // As `here` reads it: a group's area answers to its members alone, moderators of the site among them or not.
    let slug = post.place.replacen("area/", "", 1).replacen("home/", "g-", 1);
    Item {
        id: post.id.clone(),
        area: area(app, t, &post.place),
        title: view::title_of(t, one),
        thread: desk.visit.link(&format!("/forum/{slug}/{}", post.thread)),
        handle: post.handle.clone(),
        html: if post.state == PostState::Locked { String::new() } else { words::html(&post.body) },
        notes: notes::said(t, &post.notes),
        written: Hour::of_act(t, post.written, app.clock.now()),
        urgent: post.urgent,
        state: post.state.as_str(),
        reason: (!post.reason.is_empty()).then(|| view::reason(t, &post.reason)),
        objection: post.objection.clone(),
        direction: view::direction(&post.language),
        language: post.language.clone(),
    }
}

/// Which measures were taken lately; not by whom, and not about whom.
async fn acts(desk: &Desk<Moderator>) -> Result<Vec<Act>, axum::http::StatusCode> {
    let (app, t) = (&desk.app, &desk.visit.t);
    let now = app.clock.now();
    let mut all: Vec<RoomAct> = Vec::new();
    for area in app.shipped.areas.all() {
        let place = format!("area/{}", area.slug);
        all.extend(app.store.room_acts(&place, ACTS_SHOWN).await.map_err(broken)?);
    }
    all.sort_by_key(|act| std::cmp::Reverse(act.happened));
    let line = |act: RoomAct| Act {
        area: area(app, t, &act.place),
        text: t.maybe(&format!("forum-act-{}", act.act)).unwrap_or_else(|| act.act.to_string()),
        happened: Hour::of(t, act.happened, now),
    };
    Ok(all.into_iter().take(ACTS_SHOWN as usize).map(line).collect())
}
