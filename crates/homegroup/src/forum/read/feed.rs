//! Following an area without e-mail: a feed (RFC 4287) under an address that only whoever made it knows.
//!
//! The address is a sealed text: which place, whose, and which of theirs. It holds titles and first words of what
//! everybody who may read the place can read, and ends when its owner makes a new one or is gone.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use store::PostState;

use super::super::{
    here::{Here, broken},
    view, words,
};
use crate::{app::Shared, identity::Visitor, random, web::language::Visit};

const PURPOSE: &str = "forum-feed";
/// So many threads are in it.
const SHOWN: u32 = 20;
/// So many letters of what opens each.
const FIRST_WORDS: usize = 200;

#[derive(Template)]
#[template(path = "forum_feed.xml", escape = "html")]
struct Feed {
    title: String,
    id: String,
    home: String,
    updated: String,
    language: Box<str>,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    href: String,
    published: String,
    updated: String,
    opening: String,
}

/// The private address for somebody, of their `number`th making.
pub(in crate::forum) fn address(here: &Here, key: &str, number: u32) -> Result<String, StatusCode> {
    let plain = format!("{number}\n{key}\n{}", here.ground.place);
    let token = here.app.door.key().seal(PURPOSE, plain.as_bytes(), random::bytes().map_err(broken)?);
    Ok(here.app.site.address(&here.visit.link(&format!("/forum/feed/{token}"))))
}

/// `GET /forum/feed/{token}`
pub(in crate::forum) async fn show(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, StatusCode> {
    let plain = app.door.key().open(PURPOSE, &token).ok_or(StatusCode::NOT_FOUND)?;
    let plain = std::str::from_utf8(&plain).map_err(|_| StatusCode::NOT_FOUND)?;
    let [number, key, place] = plain.split('\n').collect::<Vec<_>>()[..] else {
        return Err(StatusCode::NOT_FOUND);
    };
    let author = app.store.author(place, key).await.map_err(broken)?.ok_or(StatusCode::NOT_FOUND)?;
    if author.feed.to_string() != number {
        return Err(StatusCode::NOT_FOUND);
    }
    let area = app.shipped.areas.of_place(place).ok_or(StatusCode::NOT_FOUND)?;
    let here = Here::in_area(app.clone(), visit, visitor, area)?;
    let page = app.store.threads(place, None, SHOWN).await.map_err(broken)?;
    let (t, site) = (&here.visit.t, &app.site);
    let mut entries = Vec::with_capacity(page.threads.len());
    for thread in &page.threads {
        let opening = app.store.opening(&thread.id).await.map_err(broken)?;
        let opening = opening.filter(|post| post.state == PostState::Shown && post.notes.is_empty());
        entries.push(Entry {
            id: format!("tag:{},2026:forum/{}", site.domain(), thread.id),
            title: view::title(t, thread.kind, &thread.title, thread.day),
            href: site.address(&here.visit.link(&here.ground.path(&format!("/{}", thread.id)))),
            published: thread.started.to_string(),
            updated: thread.active.to_string(),
            opening: opening.map(|post| words::opening(&post.body, FIRST_WORDS)).unwrap_or_default(),
        });
    }
    let newest = page.threads.iter().map(|thread| thread.active).max();
    let feed = Feed {
        title: here.ground.title.clone(),
        id: format!("tag:{},2026:forum/{}", site.domain(), here.ground.slug),
        home: site.address(&here.visit.link(&here.ground.path(""))),
        updated: newest.unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_string(),
        language: t.code.clone(),
        entries,
    };
    let xml = feed.render().map_err(broken)?;
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], xml).into_response())
}
