//! What is asked of everybody who writes, what happens to reports, and who answers for the site.

use askama::Template;
use axum::{extract::State, response::Response};

use super::super::here::frame;
use crate::{
    app::Shared,
    web::{
        language::Visit,
        page::{self, Frame, Place},
    },
};

#[derive(Template)]
#[template(path = "forum_rules.html")]
struct RulesPage {
    f: Frame,
}

/// `GET /forum/rules`
pub(in crate::forum) async fn show(State(app): State<Shared>, visit: Visit) -> Response {
    page::render(&RulesPage { f: frame(&app, &visit, &visit.t.s("forum-rules-title")) })
}
