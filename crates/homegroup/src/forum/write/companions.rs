//! Asking for a temporary sponsor or a first companion in an area, or offering to be one: the board of [`groups::ties`],
//! for people who are not in one group.
//!
//! Whoever has come with six words and has written here twice, and whom no moderator slowed down, may use it; cards of
//! others are not shown. So a moderator takes a card down by letting its author's words wait.

use std::collections::HashMap;

use askama::Template;
use axum::{http::StatusCode, response::Response};
use store::Writer;

use super::{
    super::here::{Here, Page, Sent, broken},
    KNOWN, enter,
};
use crate::{
    groups::ties::{self, Board, Done, Standpoint, Typed},
    web::page::{self, Frame, Place},
};

#[derive(Template)]
#[template(path = "forum_companions.html")]
struct CompanionsPage {
    f: Frame,
    area: String,
    base: String,
    said: Option<String>,
    /// The board; `None` for whoever may not use it yet.
    b: Option<Board>,
}

/// `GET /forum/{area}/companions`
pub(in crate::forum) async fn show(here: Here) -> Page {
    if here.ground.is_private() {
        return Err(StatusCode::NOT_FOUND);
    }
    if here.member().is_none() {
        return Ok(enter::knock(&here, "/companions"));
    }
    draw(&here, Typed::default()).await
}

/// `POST /forum/{area}/companions`
pub(in crate::forum) async fn take(sent: Sent<Here>) -> Page {
    let Sent { visit: here, form } = sent;
    let author = here.author().await?.filter(|author| may(&here, author)).ok_or(StatusCode::FORBIDDEN)?;
    match ties::act(&standpoint(&here, &author), &form).await? {
        Done::Said(word) => Ok(here.go(&format!("/companions?said={word}"))),
        Done::Again(typed) => draw(&here, typed).await,
    }
}

async fn draw(here: &Here, typed: Typed) -> Result<Response, StatusCode> {
    let status = typed.status();
    let author = here.author().await?.filter(|author| may(here, author));
    let b = match &author {
        Some(author) => Some(seen(here, ties::board(&standpoint(here, author), typed).await?).await?),
        None => None,
    };
    let t = &here.visit.t;
    Ok(page::with_status(
        status,
        &CompanionsPage {
            f: here.frame(&t.s("forum-title")).unlisted(),
            area: here.ground.title.clone(),
            base: here.visit.link(&here.ground.path("")),
            said: here.asked("said").and_then(|word| t.maybe(&format!("homegroup-said-{word}"))),
            b,
        },
    ))
}

/// May they use the board?
fn may(here: &Here, author: &Writer) -> bool {
    let now = here.app.clock.now();
    let quiet = author.quiet_until.is_some_and(|until| until > now);
    !here.ground.is_private() && here.visitor.returns() && author.standing >= KNOWN && !author.waits && !quiet
}

fn standpoint<'a>(here: &'a Here, author: &'a Writer) -> Standpoint<'a> {
    Standpoint {
        app: &here.app,
        visit: &here.visit,
        place: here.ground.place.as_str(),
        member: here.key(),
        handle: &author.handle,
        path: here.visit.link(&here.ground.path("/companions")),
        k: here.visitor.form_token(),
    }
}

/// The board without the cards of those whom a moderator has slowed down since.
async fn seen(here: &Here, mut board: Board) -> Result<Board, StatusCode> {
    let now = here.app.clock.now();
    let mut stands: HashMap<Box<str>, bool> = HashMap::new();
    for card in &board.cards {
        let place = here.ground.place.as_str();
        let author = here.app.store.author_named(place, &card.handle).await.map_err(broken)?;
        let free =
            author.is_some_and(|author| !author.waits && author.quiet_until.is_none_or(|until| until <= now));
        stands.insert(card.handle.clone(), free);
    }
    board.cards.retain(|card| stands.get(&card.handle).copied().unwrap_or(false));
    Ok(board)
}
