//! Deleting one's own words, for ever.

use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::super::here::{At, Page, Sent, broken};
use crate::web::page::{self, Frame, Place};

#[derive(Template)]
#[template(path = "forum_delete.html")]
struct DeletePage {
    f: Frame,
    k: String,
    id: Box<str>,
    html: String,
    back: String,
    /// It opens a thread: what becomes of the replies.
    opens: bool,
    unsure: bool,
}

/// `GET /forum/posts/{post}/delete`
pub(in crate::forum) async fn ask(at: At) -> Page {
    if at.is_own() { Ok(form(&at, false)) } else { Err(StatusCode::NOT_FOUND) }
}

fn form(at: &At, unsure: bool) -> Response {
    let (here, post) = (&at.here, &at.one.post);
    page::render(&DeletePage {
        f: here.frame(&here.visit.t.s("forum-title")).unlisted(),
        k: here.visitor.form_token(),
        html: super::super::words::html(&post.body),
        back: here.visit.link(&format!("/forum/posts/{}", post.id)),
        opens: post.number == 0,
        id: post.id.clone(),
        unsure,
    })
}

/// `POST /forum/posts/{post}/delete`
pub(in crate::forum) async fn take(sent: Sent<At>) -> Page {
    let Sent { visit: at, form: fields } = sent;
    if !at.is_own() {
        return Err(StatusCode::NOT_FOUND);
    }
    if !fields.ticked("sure") {
        return Ok(form(&at, true));
    }
    let (here, id) = (&at.here, &at.one.post.id);
    here.app.store.delete_post(here.ground.place.as_str(), id, &here.key()).await.map_err(broken)?;
    here.tell_search(id).await?;
    Ok(here.go("/mine?said=deleted"))
}
