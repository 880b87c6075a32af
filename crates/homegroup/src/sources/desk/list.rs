//! Which lists there are, and how each fares.

use askama::Template;
use directory::model::SourceName;
use store::{Feed, is_own_list};

use super::{head, page_of, words};
use crate::{
    stewards::{
        door::{Admin, Desk, Head, Page, broken},
        words::Hour,
    },
    web::page::{self, Frame, Place},
};

#[derive(Template)]
#[template(path = "sources.html")]
struct ListPage {
    f: Frame,
    h: Head,
    lists: Vec<Line>,
    removed: Vec<Removed>,
}

struct Line {
    title: Box<str>,
    href: String,
    meetings: String,
    /// How it is fetched, or that it is not.
    state: Option<words::State>,
    /// When it was imported by hand; a list that is kept here has come from nowhere.
    imported: Option<Hour>,
}

struct Removed {
    title: Box<str>,
    action: String,
    meetings: String,
    /// Until then it can be brought back.
    until: Hour,
}

/// `GET /stewards/sources`
pub(in crate::sources) async fn show(desk: Desk<Admin>) -> Page {
    let (app, t, now) = (&desk.app, &desk.visit.t, desk.app.clock.now());
    let feeds = app.store.feeds().await.map_err(broken)?;
    let of = |name: &SourceName| feeds.iter().find(|feed: &&Feed| feed.source == *name);
    let lists = app.store.sources().await.map_err(broken)?.into_iter().map(|info| Line {
        title: info.source.title.clone(),
        href: desk.visit.link(&page_of(&info.source.name)),
        meetings: t.n("sources-meetings", info.meetings),
        state: of(&info.source.name).map(|feed| words::state(t, feed, now)),
        imported: (!is_own_list(&info.source.name)).then(|| Hour::of(t, info.imported_at, now)),
    });
    let removed = app.store.removed_sources().await.map_err(broken)?.into_iter().map(|(info, at)| Removed {
        title: info.source.title.clone(),
        action: desk.visit.link(&page_of(&info.source.name)),
        meetings: t.n("sources-meetings", info.meetings),
        until: Hour::of(t, at.saturating_add(jiff::SignedDuration::from_hours(30 * 24)).unwrap_or(at), now),
    });
    let mut lists: Vec<Line> = lists.collect();
    // What should be looked at comes first.
    lists.sort_by_key(|line| !line.state.as_ref().is_some_and(|state| state.trouble));
    Ok(page::render(&ListPage {
        lists,
        removed: removed.collect(),
        f: desk.frame("sources-title"),
        h: head(&desk),
    }))
}
