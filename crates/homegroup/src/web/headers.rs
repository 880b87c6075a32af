//! What every answer says about itself: where it may load from, and what a browser must not do with it.

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::Response,
};

use super::language::Visit;

/// Nothing but our own host, nothing inline, nobody may frame us.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; \
    connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; \
    base-uri 'none'";

const PERMISSIONS: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), \
    gyroscope=(), magnetometer=(), microphone=(), payment=(), publickey-credentials-create=(), \
    publickey-credentials-get=(), usb=()";

/// The same where one may use a passkey.
const PERMISSIONS_FOR_PASSKEYS: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), \
    gyroscope=(), magnetometer=(), microphone=(), payment=(), publickey-credentials-create=(self), \
    publickey-credentials-get=(self), usb=()";

/// The same where one may ask for what is near.
const PERMISSIONS_FOR_PLACES: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), \
    geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), payment=(), publickey-credentials-create=(), \
    publickey-credentials-get=(), usb=()";

/// The same in a room: one may speak there, and hear others.
const PERMISSIONS_FOR_ROOMS: &str = "accelerometer=(), autoplay=(self), camera=(), display-capture=(), geolocation=(), \
    gyroscope=(), magnetometer=(), microphone=(self), payment=(), publickey-credentials-create=(), \
    publickey-credentials-get=(), usb=()";

/// The page of a room holds a frame of our own, and plays what people say.
const IS_ROOM: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; \
    connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-src 'self'; media-src 'self'; \
    frame-ancestors 'none'; base-uri 'none'";

/// Set on every answer.
const ALWAYS: [(HeaderName, &str); 5] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// What a page needs that holds a frame of our own, and the frame.
const HOLDS_FRAME: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; \
    connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'";
const IS_FRAME: &str = "default-src 'none'; style-src 'self'; frame-ancestors 'self'; base-uri 'none'";

/// The page may hold a frame of this site.
pub(crate) fn with_frame(response: Response) -> Response {
    with_policy(response, HOLDS_FRAME)
}

/// The page of a room: it may hold a frame of this site, play what people say, and ask for the microphone.
pub(crate) fn of_a_room(response: Response) -> Response {
    with_permissions(with_policy(response, IS_ROOM), PERMISSIONS_FOR_ROOMS)
}

/// The page may stand in a frame of this site, and do nothing there but be read.
pub(crate) fn framed(response: Response) -> Response {
    with_policy(response, IS_FRAME)
}

/// What another site may put into a frame: a page that can do nothing there but be read.
const IS_FRAME_ANYWHERE: &str =
    "default-src 'none'; style-src 'self'; form-action 'none'; frame-ancestors *; base-uri 'none'";

/// The page may stand in a frame of any site, and do nothing there but be read.
pub(crate) fn framed_anywhere(response: Response) -> Response {
    let mut response = with_policy(response, IS_FRAME_ANYWHERE);
    let name = HeaderName::from_static("cross-origin-resource-policy");
    response.headers_mut().insert(name, HeaderValue::from_static("cross-origin"));
    response
}

fn with_policy(mut response: Response, policy: &'static str) -> Response {
    let policy = HeaderValue::from_static(policy);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}

/// Adds them. Whoever answered may have said more about keeping a copy or about other origins; that stays.
pub(crate) async fn add(https: bool, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    // Data for other programs says itself that every origin may read it.
    if !headers.contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN) {
        let name = HeaderName::from_static("cross-origin-resource-policy");
        headers.entry(name).or_insert(HeaderValue::from_static("same-origin"));
    }
    if https {
        let value = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
    keep_no_copy(headers);
    response
}

/// Lets a page use passkeys, which no other may.
pub(crate) async fn allow_passkeys(response: Response) -> Response {
    with_permissions(response, PERMISSIONS_FOR_PASSKEYS)
}

/// Lets a page ask the device where it is, which no other may.
pub(crate) async fn allow_position(response: Response) -> Response {
    with_permissions(response, PERMISSIONS_FOR_PLACES)
}

fn with_permissions(mut response: Response, permissions: &'static str) -> Response {
    let value = HeaderValue::from_static(permissions);
    response.headers_mut().insert(HeaderName::from_static("permissions-policy"), value);
    response
}

/// Lets a page be kept on the device where its address asks for a copy (`copy=1`), which only the worker's does. To be
/// put around pages that are the same for everybody.
pub(crate) async fn allow_copies(visit: Visit, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if visit.is_copy() && response.status() == StatusCode::OK {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    }
    response
}

/// A page that was read leaves nothing on the device, unless whoever answered said otherwise.
fn keep_no_copy(headers: &mut HeaderMap) {
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}
