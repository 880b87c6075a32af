//! Forms, and the parameters of addresses, which are written alike. Forms are sent from our own pages only, short, and
//! filled in by a person.

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

/// A form's fields, decoded. Not to be printed: it may hold a phrase.
pub(crate) struct Form(Vec<(String, String)>);

impl Form {
    pub(crate) fn read(body: &[u8]) -> Self {
        Self(pairs(&String::from_utf8_lossy(body)))
    }

    /// A form filled in by us, to be shown or read like one that was sent.
    pub(crate) fn of(fields: Vec<(String, String)>) -> Self {
        Self(fields)
    }

    /// Every field, in the order they were sent.
    pub(crate) fn fields(&self) -> &[(String, String)] {
        &self.0
    }

    /// A field as it was sent, if it was.
    pub(crate) fn find(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Every field of this name, as they were sent.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A field as it was sent; empty where it was not.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default()
    }

    /// Was a box ticked?
    pub(crate) fn ticked(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }

    /// One line, trimmed.
    pub(crate) fn line(&self, name: &str) -> String {
        one_line(self.get(name))
    }

    /// Lines, trimmed, with line breaks as we keep them.
    pub(crate) fn lines(&self, name: &str) -> String {
        several_lines(self.get(name))
    }
}

/// A text as a field of one line holds it.
pub(crate) fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.trim().to_owned()
}

/// A text as a field of several lines holds it.
pub(crate) fn several_lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let plain: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    plain.trim().to_owned()
}

/// The parameters of an address, decoded; broken escapes are kept as they stand.
pub(crate) fn pairs(address: &str) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode(&text.replace('+', " "));
    let part = |part: &str| match part.split_once('=') {
        Some((name, value)) => (decode(name), decode(value)),
        None => (decode(part), String::new()),
    };
    address.split('&').filter(|text| !text.is_empty()).map(part).collect()
}

/// A value as a parameter of an address holds it.
pub(crate) fn encoded(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}

fn percent_decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let escaped = (*byte == b'%').then(|| bytes.get(at + 1..at + 3)).flatten();
        // The standard parser would take a sign for a digit.
        let escaped = escaped.filter(|hex| hex.iter().all(u8::is_ascii_hexdigit));
        let value = escaped.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        decoded.push(value.unwrap_or(*byte));
        at += if value.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&decoded).into_owned()
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

    #[test]
    fn fields_are_read_plainly() {
        let form = Form::read(b"a=+x%0Ay+&b=one%0D%0Atwo%00&c=&c=2");
        assert_eq!((form.line("a"), form.lines("b")), ("x y".to_owned(), "one\ntwo".to_owned()));
        assert_eq!((form.get("c"), form.get("d"), form.ticked("a")), ("", "", true));
        assert_eq!(Form::read(&[0xff, b'=', 0xfe]).get("\u{fffd}"), "\u{fffd}");
    }

    #[test]
    fn addresses_are_decoded_and_never_refused() {
        let expected = [("q", "a b&c"), ("near", "São"), ("x", ""), ("p", "100%")];
        let read = pairs("q=a+b%26c&near=S%C3%A3o&x&&p=100%");
        assert_eq!(read, expected.map(|(n, v)| (n.to_owned(), v.to_owned())));
        assert_eq!(
            pairs(&format!("q={}", encoded("São & 100% +1"))),
            [("q".to_owned(), "São & 100% +1".to_owned())]
        );
        assert_eq!(percent_decode("%+1%FF%zz"), "%+1\u{fffd}%zz");
    }
}
