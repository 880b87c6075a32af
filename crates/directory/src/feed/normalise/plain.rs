//! Plain text out of what lists hold: formatting tags and entities resolved, everything else left as it is.
//!
//! Only tags that format text are taken out. Anything else in angle brackets stays as text, which pages escape: a list
//! cannot make us run something, and nothing that somebody meant to say is lost.

use std::borrow::Cow;

/// How much of the layout stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// One line: breaks become spaces.
    Line,
    /// Line breaks stay.
    Paragraphs,
}

/// The plain text, and whether there was HTML in it.
pub(super) fn text(raw: String, shape: Shape) -> (String, bool) {
    let suspicious = |byte: u8| match byte {
        b'<' | b'&' | 0x7f => true,
        b'\n' => shape == Shape::Line,
        byte => byte < 0x20,
    };
    if !raw.bytes().any(suspicious) {
        return (raw, false);
    }
    let without_tags =
        if raw.contains('<') { Cow::Owned(without_tags(&raw)) } else { Cow::Borrowed(raw.as_str()) };
    let decoded = html_escape::decode_html_entities(&without_tags);
    let had_html = decoded != raw;
    (laid_out(&decoded, shape), had_html)
}

/// Tags that break the line.
const BREAKING: [&str; 14] =
    ["br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6"];
/// Tags that only change how text looks.
const INLINE: [&str; 22] = [
    "a",
    "b",
    "i",
    "u",
    "s",
    "em",
    "strong",
    "span",
    "font",
    "small",
    "big",
    "sub",
    "sup",
    "center",
    "strike",
    "del",
    "ins",
    "td",
    "th",
    "tbody",
    "blockquote",
    "hr",
];

fn without_tags(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut link: Option<(String, usize)> = None;
    let mut rest = raw;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        rest = &rest[start..];
        let Some(tag) = Tag::at_start_of(rest) else {
            text.push('<');
            rest = &rest[1..];
            continue;
        };
        rest = &rest[tag.length..];
        if BREAKING.iter().any(|name| tag.name.eq_ignore_ascii_case(name)) {
            text.push('\n');
        }
        if tag.name.eq_ignore_ascii_case("a") {
            if let Some((address, from)) = link.take() {
                append_address(&mut text, &address, from);
            }
            link = tag.address().map(|address| (address, text.len()));
        }
    }
    text.push_str(rest);
    if let Some((address, from)) = link {
        append_address(&mut text, &address, from);
    }
    text
}

/// Keeps where a link led, unless its text says so already.
fn append_address(text: &mut String, address: &str, from: usize) {
    let bare = address.trim_end_matches('/');
    if !text[from..].contains(bare) {
        text.push_str(&format!(" ({address})"));
    }
}

/// A formatting tag.
struct Tag<'a> {
    name: &'a str,
    attributes: &'a str,
    length: usize,
}

impl<'a> Tag<'a> {
    /// `text` begins with `<`.
    fn at_start_of(text: &'a str) -> Option<Self> {
        let inner = text[1..].trim_start_matches('/');
        let name_end = inner.find(|c: char| !c.is_ascii_alphanumeric())?;
        let name = &inner[..name_end];
        if !BREAKING.iter().chain(&INLINE).any(|known| name.eq_ignore_ascii_case(known)) {
            return None;
        }
        let close = inner.find('>').filter(|close| *close < 2_000)?;
        let attributes = &inner[name_end..close];
        let length = text.len() - inner.len() + close + 1;
        // "<b or not" is text.
        (attributes.is_empty() || attributes.starts_with([' ', '/', '\n', '\t', '\r'])).then_some(Self {
            name,
            attributes,
            length,
        })
    }

    fn address(&self) -> Option<String> {
        let (_, after) = self.attributes.split_once("href=")?;
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let address = after[1..].split(quote).next()?.trim();
        let address = address.strip_prefix("mailto:").unwrap_or(address);
        let useful =
            address.contains('@') || address.starts_with("http://") || address.starts_with("https://");
        useful.then(|| address.to_owned())
    }
}

fn laid_out(text: &str, shape: Shape) -> String {
    match shape {
        Shape::Line => {
            let words = text.split(|c: char| c.is_whitespace() || c.is_control());
            words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
        }
        Shape::Paragraphs => {
            let mut out = String::with_capacity(text.len());
            let mut blank = 0;
            for line in text.replace("\r\n", "\n").replace('\r', "\n").split('\n') {
                let line: String = line
                    .chars()
                    .map(|c| if c == '\t' || c == '\u{a0}' { ' ' } else { c })
                    .filter(|c| !c.is_control())
                    .collect();
                let line = line.trim();
                blank = if line.is_empty() { blank + 1 } else { 0 };
                if blank < 2 && !(out.is_empty() && line.is_empty()) {
                    out.push_str(line);
                    out.push('\n');
                }
            }
            out.truncate(out.trim_end().len());
            out
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Shape, text};

    fn lines(raw: &str) -> String {
        text(raw.to_owned(), Shape::Paragraphs).0
    }

    #[test]
    fn formatting_goes_and_meaning_stays() {
        assert_eq!(
            lines("<p>Ring the bell.</p><p>Use the <b>side</b> door<br/>please</p>"),
            "Ring the bell.\n\nUse the side door\nplease"
        );
        assert_eq!(lines("Tea &amp; coffee&nbsp;&ndash; 7&#8217;clock"), "Tea & coffee – 7’clock");
        assert_eq!(
            lines(r#"<a href="https://example.org/map">A map</a> here"#),
            "A map (https://example.org/map) here"
        );
        assert_eq!(lines("a\r\nb\tc\u{7}"), "a\nb c");
        assert_eq!(text("two\nlines".into(), Shape::Line).0, "two lines");
    }

    #[test]
    fn what_is_no_formatting_is_text() {
        for hostile in
            ["<script>alert(1)</script>", "a < b > c", "I <3 this", "<img src=x onerror=alert(1)>", "<b"]
        {
            assert_eq!(lines(hostile), hostile);
        }
        assert_eq!(lines("&lt;script&gt;"), "<script>");
    }
}
