//! Reading without a line: the worker that keeps copies on the device, and the page it shows for what it has no copy
//! of. Nothing is kept before somebody turns it on at `/kept`.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use serde_json::json;

use crate::{
    app::Shared,
    web::{
        assets::Assets,
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// What every copied page needs.
pub(super) const NEEDED: [&str; 5] = ["main.css", "main.js", "kept.js", "table.js", "icon.svg"];
/// Stands in the built worker where the list of files goes.
pub(super) const LIST_GOES_HERE: &str = "HOMEGROUP_FILES";

#[derive(Template)]
#[template(path = "offline.html")]
struct OfflinePage {
    f: Frame,
    script: String,
}

/// `GET /offline`
pub(super) async fn offline(State(app): State<Shared>, visit: Visit) -> Response {
    page::render(&OfflinePage {
        f: Frame::new(&app, &visit, Place::Elsewhere, &visit.t.s("offline-title")).unlisted(),
        script: app.shipped.assets.address("kept.js").to_owned(),
    })
}

/// `GET /worker.js`: at the root, so that its scope is the whole site. It names the files it needs by their hashes, so
/// that a new release is a new worker.
pub(super) async fn worker(State(app): State<Shared>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    (headers, with_files(&app.shipped.assets)).into_response()
}

fn with_files(assets: &Assets) -> String {
    let files = NEEDED.map(|name| assets.address(name));
    assets.text("worker.js").replace(LIST_GOES_HERE, &json!(files).to_string())
}
