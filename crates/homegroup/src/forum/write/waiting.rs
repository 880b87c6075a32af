//! What waits in an area, for those who have been there for a while: two of them can let a post through.

use askama::Template;
use axum::http::StatusCode;
use jiff::Timestamp;
use store::{Release, Released, Writer};

use super::super::{
    here::{Here, Page, Sent, broken},
    view::{self, Reader, Said},
};
use crate::web::page::{self, Frame, Place};

/// So many are shown at once.
const SHOWN: u32 = 20;

#[derive(Template)]
#[template(path = "forum_waiting.html")]
struct WaitingPage {
    f: Frame,
    k: String,
    area: String,
    base: String,
    posts: Vec<(String, Said)>,
    notice: Option<String>,
}

/// May they say yes to others' posts?
pub(in crate::forum) fn may_release(author: &Writer, now: Timestamp) -> bool {
    author.is_of_standing(now)
}

/// `GET /forum/{area}/waiting`: to everybody else it is not there.
pub(in crate::forum) async fn show(here: Here) -> Page {
    let author = here.author().await?.ok_or(StatusCode::NOT_FOUND)?;
    if !may_release(&author, here.app.clock.now()) {
        return Err(StatusCode::NOT_FOUND);
    }
    let t = &here.visit.t;
    let key = here.key();
    let waiting = here.app.store.waiting_in(here.ground.place.as_str(), SHOWN).await.map_err(broken)?;
    let reader = Reader::of(&here, Default::default());
    let others = waiting.iter().filter(|one| *one.post.member != *key);
    Ok(page::render(&WaitingPage {
        f: here.frame(&t.s("forum-title")).unlisted(),
        k: here.visitor.form_token(),
        area: here.ground.title.clone(),
        base: here.visit.link(&here.ground.path("")),
        posts: others.map(|one| (view::title_of(t, one), reader.said(&one.post))).collect(),
        notice: here.asked("said").and_then(|word| t.maybe(&format!("forum-said-{word}"))),
    }))
}

/// `POST /forum/{area}/waiting`: a yes to one of them.
pub(in crate::forum) async fn take(sent: Sent<Here>) -> Page {
    let Sent { visit: here, form } = sent;
    let now = here.app.clock.now();
    let author = here.author().await?.ok_or(StatusCode::NOT_FOUND)?;
    let one = here.app.store.post(form.get("id")).await.map_err(broken)?;
    // Of this place alone: who has standing here has it nowhere else.
    let is_here = one.is_some_and(|one| *one.post.place == *here.ground.place.as_str());
    if !may_release(&author, now) || !is_here {
        return Err(StatusCode::NOT_FOUND);
    }
    let key = here.key();
    let released = here.app.store.release(form.get("id"), Release::Member(&key), now).await;
    let released = released.map_err(broken)?;
    here.tell_search(form.get("id")).await?;
    Ok(here.go(match released {
        Released::Shown => "/waiting?said=released",
        Released::OneMore => "/waiting?said=one-more",
        Released::Not => "/waiting?said=settled",
    }))
}
