//! `GET /embed.js`: the script another site writes into its page in one line.

use std::collections::BTreeMap;

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use serde_json::json;

use crate::{
    app::{App, Shared},
    web::caching::Tag,
};

/// Stand in the built script where its style and its few words go.
const STYLE_GOES_HERE: &str = "HOMEGROUP_STYLE";
const WORDS_GO_HERE: &str = "HOMEGROUP_WORDS";
/// What the script says before, or instead of, what the site answers.
const WORDS: [&str; 3] = ["embed-wait", "embed-failed", "embed-all"];

/// The same for everybody. A browser asks each time whether it has changed, so that a new release is seen; its address
/// stands on others' pages and cannot change.
pub(super) async fn show(State(app): State<Shared>, headers: HeaderMap) -> Response {
    let text = written(&app);
    let tag = Tag::of_bytes(text.as_bytes());
    if let Some(unchanged) = tag.answer(&headers) {
        return unchanged;
    }
    let kind = HeaderValue::from_static("text/javascript; charset=utf-8");
    tag.on(([(header::CONTENT_TYPE, kind)], text).into_response())
}

/// The script with its style and its words in every language.
fn written(app: &App) -> String {
    let (assets, texts) = (&app.shipped.assets, &app.shipped.texts);
    let words: BTreeMap<&str, [String; 3]> =
        texts.all().iter().map(|locale| (&*locale.code, WORDS.map(|id| locale.s(id)))).collect();
    let script = assets.text("embed.js");
    let script = script.replace(STYLE_GOES_HERE, &json!(assets.text("embed.css").trim()).to_string());
    script.replace(WORDS_GO_HERE, &json!(words).to_string())
}
