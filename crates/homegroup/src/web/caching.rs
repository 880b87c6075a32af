//! Entity tags: an answer that did not change is not sent again, and not even made.

use std::hash::{Hash as _, Hasher as _};

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use rustc_hash::FxHasher;

use super::assets::fingerprint;
use crate::{app::Site, live::Snapshot};

/// What an answer depends on, as one short text.
pub(crate) struct Tag(HeaderValue);

impl Tag {
    /// For answers that change with the clock.
    pub(crate) fn of_minute(snapshot: &Snapshot, site: &Site, address: &str) -> Self {
        Self::of(snapshot, site, address, 60)
    }

    /// For answers that change with the date. Somewhere a day begins every quarter of an hour.
    pub(crate) fn of_date(snapshot: &Snapshot, site: &Site, address: &str) -> Self {
        Self::of(snapshot, site, address, 15 * 60)
    }

    /// For what never changes but with a release.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Self {
        Self::named(fingerprint(bytes))
    }

    fn of(snapshot: &Snapshot, site: &Site, address: &str, seconds: i64) -> Self {
        let time = snapshot.moment.now().as_second().div_euclid(seconds);
        let mut hasher = FxHasher::default();
        (env!("CARGO_PKG_VERSION"), snapshot.revision, time, &site.public_url, address).hash(&mut hasher);
        Self::named(hasher.finish())
    }

    fn named(name: u64) -> Self {
        let text = format!("W/\"{name:016x}\"");
        Self(HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("W/\"0\"")))
    }

    /// "Not modified", where the reader has this answer already.
    pub(crate) fn answer(&self, headers: &HeaderMap) -> Option<Response> {
        let theirs = headers.get(header::IF_NONE_MATCH)?.to_str().ok()?;
        let ours = self.0.to_str().ok()?;
        let same = theirs.split(',').map(str::trim).any(|tag| tag == "*" || tag == ours);
        same.then(|| self.on(StatusCode::NOT_MODIFIED))
    }

    /// Puts the tag on an answer.
    pub(crate) fn on(&self, answer: impl IntoResponse) -> Response {
        let mut answer = answer.into_response();
        answer.headers_mut().insert(header::ETAG, self.0.clone());
        answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        answer
    }
}
