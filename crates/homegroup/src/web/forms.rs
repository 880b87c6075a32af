//! Forms: sent from our own pages only, short, and filled in by a person.

use axum::http::{HeaderMap, header};

/// The longest form we take, in bytes.
pub(crate) const LARGEST: usize = 16 * 1024;

/// Did a page of our own send this form?
///
/// Every current browser says where a form comes from (`Sec-Fetch-Site`, Fetch Metadata); older ones send `Origin`,
/// which must be the host asked, or `null`: that is what `Referrer-Policy: no-referrer` makes of it on our own pages
/// too. So this alone must never guard an act in somebody's name: those carry a token besides
/// (`identity::Visitor::sent`). A program that is no browser sends neither and has nobody's trust to abuse.
pub(crate) fn from_here(headers: &HeaderMap) -> bool {
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = headers.get("sec-fetch-site") {
        return matches!(site.as_bytes(), b"same-origin" | b"none");
    }
    let Some(origin) = headers.get(header::ORIGIN).filter(|origin| *origin != "null") else { return true };
    let origin_host = origin.to_str().ok().and_then(|origin| origin.split_once("://")).map(|(_, host)| host);
    origin_host.is_some() && origin_host == text(header::HOST)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn sent(pairs: &[(&'static str, &'static str)]) -> bool {
        let headers = pairs
            .iter()
            .map(|(name, value)| (header::HeaderName::from_static(name), HeaderValue::from_static(value)));
        from_here(&headers.collect())
    }

    #[test]
    fn only_our_own_pages_may_send_forms() {
        assert!(sent(&[("sec-fetch-site", "same-origin")]));
        assert!(sent(&[("origin", "https://a.example"), ("host", "a.example")]));
        assert!(sent(&[("host", "a.example")]));
        assert!(sent(&[("origin", "null"), ("host", "a.example")]));
        for bad in [
            &[("sec-fetch-site", "cross-site")][..],
            &[("sec-fetch-site", "same-site")],
            &[("origin", "https://b.example"), ("host", "a.example")],
            &[("sec-fetch-site", "cross-site"), ("origin", "null"), ("host", "a.example")],
        ] {
            assert!(!sent(bad), "{bad:?}");
        }
    }
}
