//! `GET /embed?…`: the list as a page of its own, to stand in a frame of another site. It needs no script.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use directory::query::Fault;

use super::list::List;
use crate::{
    app::Shared,
    web::{headers, language::Visit, page},
};

#[derive(Template)]
#[template(path = "embed.html")]
struct EmbedPage {
    visit: Visit,
    style: String,
    list: Result<List, Fault>,
    /// Where the whole list is, or all meetings where the question was not understood.
    all: String,
}

impl EmbedPage {
    fn s(&self, id: &str) -> String {
        self.visit.t.s(id)
    }
}

/// The only page another site may put into a frame.
pub(super) async fn show(State(app): State<Shared>, visit: Visit) -> Response {
    let snapshot = app.live.now();
    let list = List::of(&app, &snapshot, &visit);
    let all = list.as_ref().map_or_else(|_| visit.link("/meetings"), |list| list.all.clone());
    let status = if list.is_ok() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
    let style = app.shipped.assets.address("embed.css").to_owned();
    headers::framed_anywhere(page::with_status(status, &EmbedPage { visit, style, list, all }))
}
