//! The one cookie (P4).

use axum::http::{HeaderMap, HeaderValue, header};
use privacy::Session;

use super::Door;
use crate::random;

/// Its name says nothing. `__Host-` binds it to this host and to a safe line.
const NAME: &str = "__Host-h";

/// The cookie's value, where the browser sent one.
pub(super) fn value(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == NAME).map(|(_, value)| value)
}

/// Did the browser send our cookie, whatever is in it?
pub(crate) fn is_sent(headers: &HeaderMap) -> bool {
    value(headers).is_some()
}

/// Sets it, for as long as the browser is open.
pub(crate) fn set(door: &Door, session: &Session) -> anyhow::Result<HeaderValue> {
    let text = session.to_text(door.key(), random::bytes()?);
    let cookie = format!("{NAME}={text}; Path=/; Secure; HttpOnly; SameSite=Strict");
    Ok(HeaderValue::from_str(&cookie)?)
}

/// Takes it back.
pub(crate) fn clear() -> HeaderValue {
    HeaderValue::from_static("__Host-h=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict")
}
