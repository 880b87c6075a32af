//! The web manifest: what a browser needs to install the site (W3C, Web Application Manifest). Nothing asks anybody to
//! install it.

use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use serde_json::json;

use crate::{
    app::{App, Shared},
    web::{forms, language::Visit},
};

/// The colour of the paper, as in `web/css/tokens.css`.
const PAPER: &str = "#fbf7f0";

/// Under which name the site stands among somebody's programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// The site's own.
    Own,
    /// One that says nothing to whoever looks at the screen.
    Plain,
}

impl Name {
    /// The one an address asks for.
    pub(super) fn asked(visit: &Visit) -> Self {
        let plain = forms::pairs(&visit.query).iter().any(|(name, value)| name == "name" && value == "plain");
        if plain { Self::Plain } else { Self::Own }
    }

    /// Where its manifest is.
    pub(super) fn address(self, visit: &Visit) -> String {
        visit.link(match self {
            Self::Own => "/manifest.webmanifest",
            Self::Plain => "/manifest.webmanifest?name=plain",
        })
    }

    /// For the page's template.
    pub(super) fn is_plain(self) -> bool {
        self == Self::Plain
    }
}

/// `GET /manifest.webmanifest`
pub(super) async fn show(State(app): State<Shared>, visit: Visit) -> Response {
    let kind = HeaderValue::from_static("application/manifest+json");
    ([(header::CONTENT_TYPE, kind)], manifest(&app, &visit, Name::asked(&visit))).into_response()
}

fn manifest(app: &App, visit: &Visit, name: Name) -> String {
    let t = &visit.t;
    let called = t.s(if name.is_plain() { "kept-plain-name" } else { "site-name" });
    let icon = |file: &str, sizes: &str, kind: &str, purpose: &str| json!({ "src": app.shipped.assets.address(file), "sizes": sizes, "type": kind, "purpose": purpose });
    let manifest = json!({
        "id": "/",
        "name": called,
        "short_name": called,
        "lang": t.code,
        "dir": t.direction(),
        "start_url": visit.link("/"),
        "scope": "/",
        "display": "minimal-ui",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": [
            icon("icon.svg", "any", "image/svg+xml", "any"),
            icon("icon-192.png", "192x192", "image/png", "any"),
            icon("icon-512.png", "512x512", "image/png", "any"),
            icon("icon-mask.png", "512x512", "image/png", "maskable"),
        ],
    });
    manifest.to_string()
}
