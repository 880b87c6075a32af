//! "Thank you": a press, which nobody counts. Only the writer sees that somebody said it.

use axum::http::StatusCode;

use super::super::{
    here::{At, Page, Sent, broken},
    limits::Act,
    read::thread,
};
use crate::web::page;

/// `POST /forum/posts/{post}/thank`
pub(in crate::forum) async fn take(sent: Sent<At>) -> Page {
    let here = &sent.visit.here;
    let Some(member) = here.member() else { return Err(StatusCode::FORBIDDEN) };
    if !here.app.forum.allow(Act::Press, &member) {
        let slow = Some(here.visit.t.s("forum-too-fast"));
        return thread::one(&sent.visit, StatusCode::TOO_MANY_REQUESTS, slow).await;
    }
    let id = &sent.visit.one.post.id;
    if !sent.visit.is_own() {
        here.app.store.thank(id).await.map_err(broken)?;
    }
    Ok(page::see_other(&here.visit.link(&format!("/forum/posts/{id}?said=thanked"))))
}
