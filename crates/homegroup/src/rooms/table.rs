//! The same format at the table: on paper, and on one phone without a network.
//!
//! The phone's page has everything it needs when it is loaded; nothing is asked of a server afterwards.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use meeting_room::script::Script;
use serde::Deserialize;

use super::words;
use crate::{
    app::Shared,
    web::{
        errors,
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// Which wording.
#[derive(Default, Deserialize)]
pub(super) struct Wording {
    secular: Option<String>,
}

#[derive(Template)]
#[template(path = "scripts.html")]
struct ScriptsPage {
    f: Frame,
    scripts: Vec<Both>,
}

/// A script and its twin.
struct Both {
    usual: Arc<Script>,
    secular: Arc<Script>,
}

#[derive(Template)]
#[template(path = "script-paper.html")]
struct PaperPage {
    f: Frame,
    script: Arc<Script>,
    secular: bool,
    safety: Vec<String>,
    steps: Vec<StepView>,
}

struct StepView {
    title: String,
    reader: String,
    minutes: String,
    /// Minutes after the start.
    begins: usize,
    paragraphs: Vec<String>,
}

#[derive(Template)]
#[template(path = "script-phone.html")]
struct PhonePage {
    f: Frame,
    script: Arc<Script>,
    secular: bool,
    safety: Vec<String>,
    steps: Vec<StepView>,
    data: String,
}

/// `GET /rooms/scripts`
pub(super) async fn list(State(app): State<Shared>, visit: Visit) -> Response {
    let both = |id: &str| {
        let of = |secular| app.rooms.scripts.get(&visit.t.code, id, secular).cloned();
        Some(Both { usual: of(false)?, secular: of(true)? })
    };
    page::render(&ScriptsPage {
        f: Frame::new(&app, &visit, Place::Rooms, &visit.t.s("scripts-title")),
        scripts: app.rooms.scripts.ids().into_iter().filter_map(both).collect(),
    })
}

fn steps(visit: &Visit, script: &Script) -> Vec<StepView> {
    let t = &visit.t;
    let view = |(index, step): (usize, &meeting_room::script::Step)| StepView {
        title: step.title.clone(),
        reader: t.s(&format!("reader-{}", step.reader.name())),
        minutes: t.n("script-minutes", usize::from(step.minutes)),
        begins: usize::try_from(script.begins(index)).unwrap_or(0),
        paragraphs: step.paragraphs().map(str::to_owned).collect(),
    };
    script.steps.iter().enumerate().map(view).collect()
}

fn safety(script: &Script) -> Vec<String> {
    meeting_room::script::paragraphs(&script.safety).map(str::to_owned).collect()
}

/// `GET /rooms/scripts/{id}`
pub(super) async fn paper(
    State(app): State<Shared>,
    visit: Visit,
    Path(id): Path<String>,
    Query(wording): Query<Wording>,
) -> Response {
    let secular = wording.secular.is_some();
    let Some(script) = app.rooms.scripts.get(&visit.t.code, &id, secular) else {
        return errors::not_found(&app, &visit);
    };
    page::render(&PaperPage {
        f: Frame::new(&app, &visit, Place::Rooms, &visit.t.s("scripts-title")),
        safety: safety(script),
        steps: steps(&visit, script),
        script: script.clone(),
        secular,
    })
}

/// `GET /rooms/scripts/{id}/table`
pub(super) async fn phone(
    State(app): State<Shared>,
    visit: Visit,
    Path(id): Path<String>,
    Query(wording): Query<Wording>,
) -> Response {
    let secular = wording.secular.is_some();
    let Some(script) = app.rooms.scripts.get(&visit.t.code, &id, secular) else {
        return errors::not_found(&app, &visit);
    };
    let minutes: Vec<u16> = script.steps.iter().map(|step| step.minutes).collect();
    let texts = words::texts(&visit.t, "table-");
    let data = serde_json::json!({ "minutes": minutes, "share": script.share_minutes, "texts": texts });
    page::render(&PhonePage {
        f: Frame::new(&app, &visit, Place::Rooms, &visit.t.s("scripts-title")),
        safety: safety(script),
        steps: steps(&visit, script),
        data: words::block(&data),
        script: script.clone(),
        secular,
    })
}
