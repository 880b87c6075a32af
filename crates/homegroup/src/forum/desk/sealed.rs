//! Words that were taken away as unlawful, for a moderator who has to answer a court or the writer.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use store::PostState;

use super::acts::opened;
use crate::{
    stewards::door::{Desk, Head, Moderator, Page, broken},
    web::page::{self, Frame, Place},
};

#[derive(Template)]
#[template(path = "desk_sealed.html")]
struct SealedPage {
    f: Frame,
    h: Head,
    /// As it was typed; `None` where it cannot be opened, as with another `site.key`.
    words: Option<String>,
}

/// `GET /stewards/forum/sealed/{post}`
pub(super) async fn show(desk: Desk<Moderator>, Path(id): Path<String>) -> Page {
    let one = desk.app.store.post(&id).await.map_err(broken)?;
    let one = one.filter(|one| one.post.state == PostState::Locked).ok_or(StatusCode::NOT_FOUND)?;
    Ok(page::render(&SealedPage {
        f: desk.frame("forum-desk-title"),
        h: desk.head("/stewards/forum"),
        words: opened(&desk.app, &one.post.body),
    }))
}
