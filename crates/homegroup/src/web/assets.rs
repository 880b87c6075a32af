//! The browser's own files: style sheet, script and icons.
//!
//! They are built from `web/` into `web/dist` and embedded. Each is served under a name that holds a hash of its
//! bytes, so that a browser may keep it for ever and a new release is seen at once.

use std::{borrow::Cow, collections::BTreeMap, hash::Hasher};

use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;

use super::{errors, language::Visit};
use crate::app::Shared;

#[derive(RustEmbed)]
#[folder = "../../web/dist"]
struct Files;

/// The files by the name they are served under.
pub(crate) struct Assets {
    files: BTreeMap<String, Asset>,
    addresses: BTreeMap<String, String>,
}

struct Asset {
    bytes: Cow<'static, [u8]>,
    kind: &'static str,
}

impl Assets {
    /// Takes up the embedded files.
    pub(crate) fn load() -> Self {
        let mut assets = Self { files: BTreeMap::new(), addresses: BTreeMap::new() };
        for name in Files::iter() {
            let Some(file) = Files::get(&name) else { continue };
            let hashed = hashed_name(&name, &file.data);
            assets.addresses.insert(name.to_string(), format!("/assets/{hashed}"));
            assets.files.insert(hashed, Asset { bytes: file.data, kind: kind(&name) });
        }
        assets
    }

    /// What a file of `web/dist` holds, as text; empty for one that is not there.
    pub(crate) fn text(&self, name: &str) -> Cow<'_, str> {
        let asset = self.address(name).strip_prefix("/assets/").and_then(|name| self.files.get(name));
        asset.map(|asset| String::from_utf8_lossy(&asset.bytes)).unwrap_or_default()
    }

    /// A file by the name it is served under, to be kept for ever.
    pub(crate) fn answer(&self, name: &str) -> Option<Response> {
        let asset = self.files.get(name)?;
        let headers = [
            (header::CONTENT_TYPE, HeaderValue::from_static(asset.kind)),
            (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
        ];
        Some((headers, asset.bytes.clone()).into_response())
    }

    /// Where a file of `web/dist` is served; empty for one that is not there.
    pub(crate) fn address(&self, name: &str) -> &str {
        self.addresses.get(name).map(String::as_str).unwrap_or_default()
    }
}

/// `main.css` becomes `main.0123456789abcdef.css`.
fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("{stem}.{:016x}.{extension}", fingerprint(bytes))
}

/// A short name for some bytes, the same with every release: tells one from another, and guards nothing.
pub(crate) fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hasher = Fnv::default();
    hasher.write(bytes);
    hasher.finish()
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

/// FNV-1a with 64 bits (<http://www.isthe.com/chongo/tech/comp/fnv/>): tells one release's file from another's. It
/// guards nothing.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// `GET /assets/{name}`
pub(super) async fn serve(State(app): State<Shared>, visit: Visit, Path(name): Path<String>) -> Response {
    app.shipped.assets.answer(&name).unwrap_or_else(|| errors::not_found(&app, &visit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_the_bytes() {
        // Published test values of FNV-1a.
        assert_eq!(hashed_name("a.css", b""), "a.cbf29ce484222325.css");
        assert_eq!(hashed_name("a.css", b"foobar"), "a.85944171f73967e8.css");
    }

    #[test]
    fn the_style_sheet_and_the_script_are_there() {
        let assets = Assets::load();
        for name in ["main.css", "main.js"] {
            assert!(assets.address(name).starts_with("/assets/main."), "{name}");
        }
        assert_eq!(assets.address("nothing.css"), "");
    }
}
