//! One button that leaves nothing of ours on the device.

use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode},
    response::Response,
};

use crate::{
    app::Shared,
    identity::{self, Visitor, cookie},
    web::{errors, forms, language::Visit, page},
};

/// What is kept without a cookie: the browser's storage, copies of pages, the worker that holds them (W3C, Clear Site
/// Data: "storage" ends service workers too).
const WIPE: HeaderValue = HeaderValue::from_static("\"cache\", \"storage\"");

/// `POST /kept/wipe`. Whoever is somebody here leaves as well. The page that sends it is the same for everybody, so it
/// carries no token; the cookie itself, which no other site can make the browser send, says that the visit may end.
pub(super) async fn wipe(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    headers: HeaderMap,
) -> Response {
    if !forms::from_here(&headers) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    if cookie::is_sent(&headers) {
        return identity::wipe_device(&app, &visit, &visitor);
    }
    let mut answer = page::see_other(&visit.link("/me/wiped"));
    answer.headers_mut().insert(HeaderName::from_static("clear-site-data"), WIPE);
    answer
}
