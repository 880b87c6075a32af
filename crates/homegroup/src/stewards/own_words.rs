//! A group's own words in the format its room runs by, step by step.

use std::collections::BTreeMap;

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use store::Room;

use super::{
    door::{Desk, Head, Page, Sent, Servant, broken},
    rooms::find,
};
use crate::{
    rooms::scripts::{self, Own},
    web::{
        forms::Form,
        page::{self, Frame, Place},
    },
};

/// The largest form of this page, in bytes: forty steps in the group's own words.
pub(super) const LARGEST: usize = 256 * 1024;

#[derive(Template)]
#[template(path = "desk_words.html")]
struct WordsPage {
    f: Frame,
    h: Head,
    title: Box<str>,
    action: String,
    back: String,
    steps: Vec<StepFields>,
    /// Why they cannot be used.
    fault: Option<String>,
}

/// A step, as it is shipped and as the group has it.
struct StepFields {
    shipped_title: String,
    shipped_text: String,
    title: String,
    text: String,
}

/// `GET /stewards/rooms/{slug}/words`
pub(super) async fn show(desk: Desk<Servant>, Path(slug): Path<String>) -> Page {
    let room = find(&desk, &slug).await?;
    let own = scripts::own_words(&room.texts);
    form(&desk, &room, &own, None)
}

/// `POST /stewards/rooms/{slug}/words`
pub(super) async fn save(Path(slug): Path<String>, sent: Sent<Servant>) -> Page {
    let Sent { desk, form: sent } = sent;
    let room = find(&desk, &slug).await?;
    let shipped = shipped(&desk, &room)?;
    let own = read(&sent, shipped.steps.len());
    if let Err(error) = scripts::with_own_words(&shipped, &own) {
        return form(&desk, &room, &own, Some(error.to_string()));
    }
    let texts = if own.is_empty() { String::new() } else { serde_json::to_string(&own).map_err(broken)? };
    desk.app.store.put_room(&Room { texts: texts.into(), ..room }).await.map_err(broken)?;
    Ok(desk.go("/stewards/rooms?said=saved"))
}

/// What was filled in, without what is empty.
fn read(form: &Form, steps: usize) -> BTreeMap<usize, Own> {
    let filled = |text: String| (!text.is_empty()).then_some(text);
    let own = (0..steps).filter_map(|step| {
        let title = filled(form.line(&format!("title-{step}")));
        let text = filled(form.lines(&format!("text-{step}")));
        (title.is_some() || text.is_some()).then_some((step, Own { title, text }))
    });
    own.collect()
}

fn shipped(
    desk: &Desk<Servant>,
    room: &Room,
) -> Result<std::sync::Arc<meeting_room::script::Script>, StatusCode> {
    let scripts = &desk.app.rooms.scripts;
    scripts.get(&room.language, &room.script, room.secular).cloned().ok_or(StatusCode::NOT_FOUND)
}

fn form(
    desk: &Desk<Servant>,
    room: &Room,
    own: &BTreeMap<usize, Own>,
    fault: Option<String>,
) -> Result<Response, StatusCode> {
    let shipped = shipped(desk, room)?;
    let steps = shipped.steps.iter().enumerate().map(|(index, step)| {
        let own = own.get(&index);
        StepFields {
            shipped_title: step.title.clone(),
            shipped_text: step.text.clone(),
            title: own.and_then(|own| own.title.clone()).unwrap_or_default(),
            text: own.and_then(|own| own.text.clone()).unwrap_or_default(),
        }
    });
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let path = format!("/stewards/rooms/{}", room.slug);
    Ok(page::with_status(
        status,
        &WordsPage {
            f: desk.frame("stewards-rooms-title"),
            h: desk.head("/stewards/rooms"),
            title: room.title.clone(),
            action: desk.visit.link(&format!("{path}/words")),
            back: desk.visit.link(&path),
            steps: steps.collect(),
            fault,
        },
    ))
}
