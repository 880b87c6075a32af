//! Changing one's own words, for an hour.

use axum::{http::StatusCode, response::Response};
use store::{Edit, PostState};

use super::{
    super::{
        here::{At, Page, Sent, broken},
        limits::Act,
    },
    send,
    sheet::{Draft, Sheet},
};
use crate::web::page;

/// `GET /forum/posts/{post}/edit`
pub(in crate::forum) async fn show(at: At) -> Page {
    if !at.is_own() {
        return Err(StatusCode::NOT_FOUND);
    }
    let draft = Draft::of(&at.here, &at.one)?;
    form(&at, StatusCode::OK, draft, |sheet| sheet).await
}

async fn form(
    at: &At,
    status: StatusCode,
    draft: Draft,
    say: impl FnOnce(Sheet) -> Sheet + Send,
) -> Result<Response, StatusCode> {
    let sheet = Sheet::edit(&at.here, &at.one.post.id, draft);
    send::page(&at.here, status, "forum-edit", say(sheet)).await
}

/// `POST /forum/posts/{post}/edit`
pub(in crate::forum) async fn take(sent: Sent<At>) -> Page {
    let Sent { visit: at, form: fields } = sent;
    if !at.is_own() {
        return Err(StatusCode::NOT_FOUND);
    }
    let here = &at.here;
    let kind = Draft::of(here, &at.one)?.kind;
    let draft = Draft { language: at.one.post.language.to_string(), ..Draft::read(here, &fields, kind) };
    let passed = match send::pass(here, &fields, &draft, Act::Reply).await? {
        Ok(passed) => passed,
        Err(refused) => return form(&at, refused.status, draft, refused.say).await,
    };
    let edit = Edit {
        title: &passed.fit.title,
        body: &passed.fit.body,
        notes: &draft.notes,
        urgent: passed.fit.urgent && !here.ground.is_private(),
        // What a moderator has not seen yet goes on waiting, whoever wrote it.
        state: if at.one.post.state == PostState::Waiting { PostState::Waiting } else { passed.state },
    };
    let (place, id, key) = (here.ground.place.as_str(), &at.one.post.id, here.key());
    let changed =
        here.app.store.edit_post(place, id, &key, &edit, here.app.clock.now()).await.map_err(broken)?;
    if !changed {
        let late = here.visit.t.s("forum-edit-late");
        return form(&at, StatusCode::CONFLICT, draft, |sheet| sheet.saying(late)).await;
    }
    here.tell_search(id).await?;
    let said = if edit.state == PostState::Waiting { "waits" } else { "changed" };
    Ok(page::see_other(&here.visit.link(&format!("/forum/posts/{id}?said={said}"))))
}
