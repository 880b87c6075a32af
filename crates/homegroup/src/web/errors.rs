//! When a page cannot be shown: plain words, the usual way on, and nothing of the request.

use askama::Template;
use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::Response,
};

use super::{
    language::Visit,
    page::{Frame, Place, with_status},
};
use crate::app::{App, Shared};

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    f: Frame,
    heading: String,
    text: String,
}

/// 404.
pub(crate) fn not_found(app: &App, visit: &Visit) -> Response {
    show(app, visit, StatusCode::NOT_FOUND)
}

/// The page for a status.
pub(crate) fn show(app: &App, visit: &Visit, status: StatusCode) -> Response {
    let key = match status {
        StatusCode::NOT_FOUND => "not-found",
        StatusCode::FORBIDDEN => "refused",
        StatusCode::METHOD_NOT_ALLOWED => "method",
        StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => "large",
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => "busy",
        status if status.is_client_error() => "bad",
        _ => "broken",
    };
    let heading = visit.t.s(&format!("error-{key}-title"));
    let text = visit.t.s(&format!("error-{key}"));
    let f = Frame::new(app, visit, Place::Elsewhere, &heading).unlisted();
    with_status(status, &ErrorPage { f, heading, text })
}

/// Puts the page around errors that only have a status: what the router, an extractor or a limit refused, and what a
/// caught panic left. Answers with words of their own (the API's) pass.
pub(super) async fn dress(State(app): State<Shared>, visit: Visit, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let status = response.status();
    let failed = status.is_client_error() || status.is_server_error();
    let kind = response.headers().get(header::CONTENT_TYPE).map(|kind| kind.as_bytes().to_vec());
    // Frameworks answer with bare or plain text, which may repeat what was sent.
    if failed && kind.is_none_or(|kind| kind.starts_with(b"text/plain")) {
        let mut page = show(&app, &visit, status);
        if let Some(allow) = response.headers().get(header::ALLOW) {
            page.headers_mut().insert(header::ALLOW, allow.clone());
        }
        return page;
    }
    response
}
