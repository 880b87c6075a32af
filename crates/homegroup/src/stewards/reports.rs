//! Reports from rooms, past the chair: the words the reporter marked with the handle of whoever said them, the
//! reporter's note, the place and the hour. Not by whom.

use askama::Template;
use axum::http::StatusCode;

use super::{
    door::{Desk, Head, Moderator, Page, Sent, broken},
    places::{self, Known},
    words::Hour,
};
use crate::web::page::{self, Frame, Place};

#[derive(Template)]
#[template(path = "desk_reports.html")]
struct ReportsPage {
    f: Frame,
    h: Head,
    reports: Vec<Item>,
    /// One that was just dealt with, to be opened again.
    undo: Option<String>,
}

struct Item {
    id: Box<str>,
    /// The room's name, or its slug where there is no such room any more.
    room: Box<str>,
    words: Box<str>,
    note: Box<str>,
    received: Hour,
}

/// `GET /stewards/reports`
pub(super) async fn show(desk: Desk<Moderator>) -> Page {
    let t = &desk.visit.t;
    let rooms = places::rooms(&desk.app, t).await.map_err(broken)?;
    let now = desk.app.clock.now();
    let reports = desk.app.store.open_reports().await.map_err(broken)?;
    // Those of posts stand beside the posts.
    let reports = reports.into_iter().filter(|one| one.post.is_empty()).map(|one| Item {
        room: title(&rooms, &one.place),
        received: Hour::of(t, one.received, now),
        id: one.id,
        words: one.words,
        note: one.note,
    });
    Ok(page::render(&ReportsPage {
        reports: reports.collect(),
        undo: desk.asked("id").filter(|id| id.len() == 16 && id.bytes().all(|b| b.is_ascii_hexdigit())),
        f: desk.frame("stewards-reports-title"),
        h: desk.head("/stewards/reports"),
    }))
}

fn title(rooms: &[Known], place: &str) -> Box<str> {
    let room = rooms.iter().find(|room| room.place() == place);
    room.map_or_else(|| place.trim_start_matches("room/").into(), |room| room.title.clone())
}

/// `POST /stewards/reports`: `do` says what with `id`.
pub(super) async fn act(sent: Sent<Moderator>) -> Page {
    let (store, id) = (&sent.desk.app.store, sent.form.get("id"));
    let (found, said) = match sent.form.get("do") {
        "done" => (store.mark_report(id, true).await.map_err(broken)?, format!("done&id={id}")),
        "open" => (store.mark_report(id, false).await.map_err(broken)?, "opened".to_owned()),
        "delete" => (store.delete_report(id).await.map_err(broken)?, "deleted".to_owned()),
        _ => return Err(StatusCode::BAD_REQUEST),
    };
    let said = if found { said } else { "gone".to_owned() };
    Ok(sent.desk.go(&format!("/stewards/reports?said={said}")))
}
