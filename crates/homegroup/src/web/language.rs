//! Which language a page is in: the first part of its path (`/es/meetings`), and nothing else.
//!
//! There is no negotiation, so that the same address gives everybody the same bytes and a page can be sent to
//! somebody. The part is taken off before the router sees the path: routes are written once.

use std::{convert::Infallible, sync::Arc};

use axum::{
    extract::{FromRequestParts, Request},
    http::{HeaderValue, Uri, header, request::Parts},
};

use super::texts::{FIRST, Locale, Texts};

/// A visit to a page: the language it is read in, and its address without the language.
#[derive(Clone)]
pub(crate) struct Visit {
    /// The language.
    pub(crate) t: Arc<Locale>,
    /// Path without the language part; begins with a slash.
    pub(crate) path: Arc<str>,
    /// What stands after `?`; empty where there is nothing.
    pub(crate) query: Arc<str>,
}

impl Visit {
    /// A path of this site, in the language of this page.
    pub(crate) fn link(&self, path: &str) -> String {
        link(&self.t.code, path)
    }

    /// Is this a copy, to be read later without a line (`copy=1`)? Then nothing on it depends on the time of reading.
    pub(crate) fn is_copy(&self) -> bool {
        self.query.split('&').any(|pair| pair == "copy=1")
    }

    /// The address of this page in a language.
    pub(crate) fn in_language(&self, code: &str) -> String {
        let path = link(code, &self.path);
        if self.query.is_empty() { path } else { format!("{path}?{}", self.query) }
    }
}

/// A path of this site in a language: English needs no part of its own.
pub(crate) fn link(code: &str, path: &str) -> String {
    match (code, path) {
        (FIRST, _) => path.to_owned(),
        (_, "/") => format!("/{code}"),
        _ => format!("/{code}{path}"),
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        if let Some(visit) = parts.extensions.get::<Self>() {
            return Ok(visit.clone());
        }
        // Every request comes through `settle`; without it there is no language to speak in but the keys' own.
        Ok(Self { t: Arc::new(Locale::wordless()), path: parts.uri.path().into(), query: "".into() })
    }
}

/// Notes the language of a request and takes it off the path.
pub(super) fn settle(texts: &Texts, mut request: Request) -> Request {
    let uri = request.uri();
    let (locale, path) = split(texts, uri.path());
    let visit = Visit { t: locale.clone(), path: path.into(), query: uri.query().unwrap_or_default().into() };
    if path.len() != uri.path().len()
        && let Some(shorter) = with_path(uri, path)
    {
        *request.uri_mut() = shorter;
    }
    request.extensions_mut().insert(visit);
    name_the_host(&mut request);
    request
}

/// HTTP/2 says the host in the address alone; what asks for the header finds it all the same.
fn name_the_host(request: &mut Request) {
    let host = request.uri().authority().and_then(|authority| HeaderValue::from_str(authority.as_str()).ok());
    if let Some(host) = host.filter(|_| !request.headers().contains_key(header::HOST)) {
        request.headers_mut().insert(header::HOST, host);
    }
}

/// The language of a path and the rest of it.
fn split<'a>(texts: &'a Texts, path: &'a str) -> (&'a Arc<Locale>, &'a str) {
    let rest = path.strip_prefix('/').unwrap_or(path);
    let (first, after) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    match texts.get(first).filter(|locale| &*locale.code != FIRST) {
        Some(locale) => (locale, if after.is_empty() { "/" } else { after }),
        None => (texts.first(), path),
    }
}

fn with_path(uri: &Uri, path: &str) -> Option<Uri> {
    let mut parts = uri.clone().into_parts();
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    parts.path_and_query = Some(format!("{path}{query}").parse().ok()?);
    Uri::from_parts(parts).ok()
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    fn settled(path: &str) -> (String, Visit) {
        let request = Request::builder().uri(path).body(Body::empty()).unwrap();
        let request = settle(&Texts::load().unwrap(), request);
        let visit = request.extensions().get::<Visit>().unwrap().clone();
        (request.uri().to_string(), visit)
    }

    #[test]
    fn the_language_is_the_first_part_of_the_path() {
        for (asked, routed, code) in [
            ("/", "/", "en"),
            ("/meetings?q=a", "/meetings?q=a", "en"),
            ("/es", "/", "es"),
            ("/es/", "/", "es"),
            ("/fa/meetings?q=a%26b", "/meetings?q=a%26b", "fa"),
            ("/especially", "/especially", "en"),
            // English has one address, not two.
            ("/en/meetings", "/en/meetings", "en"),
        ] {
            let (uri, visit) = settled(asked);
            assert_eq!((uri.as_str(), &*visit.t.code), (routed, code), "{asked}");
        }
    }

    #[test]
    fn links_keep_the_language_and_the_question() {
        let (_, visit) = settled("/es/meetings?q=a&day=1");
        assert_eq!(visit.link("/"), "/es");
        assert_eq!(visit.link("/start"), "/es/start");
        assert_eq!(visit.in_language("en"), "/meetings?q=a&day=1");
        assert_eq!(visit.in_language("fa"), "/fa/meetings?q=a&day=1");
    }
}
