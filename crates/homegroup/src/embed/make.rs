//! `GET /embed/make?…`: the lines to write into another site's page, for the question at hand, and how it will look.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::Response,
};
use directory::query::Query;

use super::list;
use crate::{
    app::{App, Shared},
    web::{
        headers,
        language::Visit,
        page::{self, Frame, Place},
    },
};

#[derive(Template)]
#[template(path = "embed-make.html")]
struct MakePage {
    f: Frame,
    /// What was not understood; there is nothing to put anywhere then.
    fault: Option<&'static str>,
    /// Back to the question.
    all: String,
    by_script: String,
    by_frame: String,
    /// The frame's page, on this site.
    preview: String,
    /// The site does not know its own address for sure.
    guessed: bool,
}

/// A piece of mark-up to copy.
#[derive(Template)]
#[template(path = "embed-script.html")]
struct ByScript<'a> {
    site: &'a str,
    query: &'a str,
    lang: &'a str,
    all: &'a str,
    text: String,
}

/// The other.
#[derive(Template)]
#[template(path = "embed-iframe.html")]
struct ByFrame<'a> {
    src: &'a str,
    all: &'a str,
    title: String,
    text: String,
}

/// For whoever keeps another site's pages.
pub(super) async fn show(State(app): State<Shared>, visit: Visit, headers: HeaderMap) -> Response {
    let read = list::read(&visit.query);
    let fault = read.as_ref().err().map(|fault| fault.parameter);
    let query = read.unwrap_or_default();
    let (site, guessed) = site(&app, &headers);
    let address = Query { cursor: None, ..query.clone() }.to_address();
    let preview =
        visit.link(&if address.is_empty() { "/embed".to_owned() } else { format!("/embed?{address}") });
    let all = list::whole(&visit, &query);
    let (far, src) = (format!("{site}{all}"), format!("{site}{preview}"));
    let text = visit.t.s("embed-all");
    let script =
        ByScript { site: &site, query: &address, lang: &visit.t.code, all: &far, text: text.clone() };
    let frame = ByFrame { src: &src, all: &far, title: visit.t.s("embed-title"), text };
    headers::with_frame(page::render(&MakePage {
        fault,
        all,
        by_script: script.render().unwrap_or_default().trim().to_owned(),
        by_frame: frame.render().unwrap_or_default().trim().to_owned(),
        preview,
        guessed,
        f: Frame::new(&app, &visit, Place::Meetings, &visit.t.s("embed-make-title")).unlisted(),
    }))
}

/// The site's address: as its operator gave it, or else as it was asked for just now.
fn site(app: &App, headers: &HeaderMap) -> (String, bool) {
    if let Some(url) = &app.site.public_url {
        return (url.clone(), false);
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | ':' | '-' | '[' | ']');
    let host = if host.chars().all(plain) { host } else { "" };
    (format!("http://{host}"), true)
}
