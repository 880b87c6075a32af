//! Prose that says where its figures come from: Markdown with marks such as `[^key]`, whose keys stand in
//! `content/sources.toml`. A page numbers them in the order they come and lists them at its foot.
//!
//! Must not know which page it is for. Whether every figure has a mark is checked by `cargo xtask content check`.

use std::collections::BTreeMap;

use askama::Template;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag};
use serde::Deserialize;

use super::{
    content::{self, ContentError},
    language,
    marks::pieces,
    page::host,
    texts::Locale,
};

const FILE: &str = "sources.toml";

/// Stand around a number while Markdown is read: characters of the private use area, which no text of ours holds.
const OPENS: char = '\u{e000}';
const CLOSES: char = '\u{e001}';

/// Every source there is.
pub(crate) struct Sources(BTreeMap<String, Source>);

/// A study, or a page that was read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    /// What was measured, in whom, and in how many.
    text: String,
    /// Where it can be read, where that is certain.
    url: Option<String>,
}

/// A source at the foot of a page.
pub(crate) struct Note {
    /// For anchors.
    pub(crate) number: usize,
    pub(crate) text: String,
    pub(crate) url: Option<String>,
    /// The host of that address, to be shown.
    pub(crate) host: Option<String>,
    /// What leads back to the mark is called.
    pub(crate) back: String,
}

/// The texts of one page and the sources they name, numbered through.
pub(crate) struct Notes<'a> {
    sources: &'a Sources,
    /// The language the texts are written in.
    t: &'a Locale,
    /// The language of the page, for its links.
    code: &'a str,
    /// In the order of their numbers.
    keys: Vec<String>,
}

#[derive(Template)]
#[template(path = "mark.html")]
struct Mark<'a> {
    number: usize,
    shown: &'a str,
    says: &'a str,
    first: bool,
}

#[derive(Template)]
#[template(path = "outward.html")]
struct Outward<'a> {
    href: &'a str,
}

impl Sources {
    /// Reads what comes with the program.
    pub(crate) fn load() -> Result<Self, ContentError> {
        content::parse(FILE, &content::read(FILE)?).map(Self)
    }

    #[cfg(test)]
    pub(crate) fn of(text: &str) -> Self {
        Self(toml::from_str(text).unwrap())
    }

    /// The first mark of a text that no source stands for.
    pub(crate) fn unknown(&self, markdown: &str) -> Option<String> {
        pieces(markdown).find_map(|(_, key)| key.filter(|key| !self.0.contains_key(*key))).map(str::to_owned)
    }
}

impl<'a> Notes<'a> {
    /// None yet. `t` is the language the texts are written in, `code` that of the page.
    pub(crate) fn new(sources: &'a Sources, t: &'a Locale, code: &'a str) -> Self {
        Self { sources, t, code, keys: Vec::new() }
    }

    /// A text as HTML. Links of this site stay in the language of the page; raw HTML is shown as text; what a mark
    /// stands for comes into the list.
    pub(crate) fn html(&mut self, markdown: &str) -> String {
        let already = self.keys.len();
        let marked = self.marked(markdown);
        let mut shown = already;
        let mut events = Vec::new();
        for event in Parser::new_ext(&marked, Options::ENABLE_HEADING_ATTRIBUTES) {
            match event {
                Event::Text(text) if text.contains(OPENS) => self.unfold(&text, &mut shown, &mut events),
                Event::Html(html) | Event::InlineHtml(html) => events.push(Event::Text(html)),
                Event::Start(Tag::Link { link_type, dest_url, title, id }) if dest_url.starts_with('/') => {
                    let dest_url = language::link(self.code, &dest_url).into();
                    events.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
                }
                Event::Start(Tag::Link { dest_url, .. }) if dest_url.starts_with("http") => {
                    events.push(inline(&Outward { href: &dest_url }));
                }
                event => events.push(event),
            }
        }
        let mut html = String::new();
        pulldown_cmark::html::push_html(&mut html, events.into_iter());
        html
    }

    /// The same text with a number where each mark was.
    fn marked(&mut self, markdown: &str) -> String {
        let mut text = String::with_capacity(markdown.len());
        for (words, key) in pieces(markdown) {
            text.push_str(words);
            if let Some(key) = key {
                text.push(OPENS);
                text.push_str(&self.number(key).to_string());
                text.push(CLOSES);
            }
        }
        text
    }

    fn number(&mut self, key: &str) -> usize {
        if let Some(at) = self.keys.iter().position(|known| known == key) {
            return at + 1;
        }
        self.keys.push(key.to_owned());
        self.keys.len()
    }

    /// Puts the words of a text and the links to its sources behind the events so far. `shown` is the highest number
    /// that a mark was made for; the first mark of each is where its note leads back to.
    fn unfold<'t>(&self, text: &str, shown: &mut usize, events: &mut Vec<Event<'t>>) {
        for part in text.split_inclusive(CLOSES) {
            let Some((words, number)) = part.split_once(OPENS) else {
                events.push(Event::Text(CowStr::from(part.to_owned())));
                continue;
            };
            events.push(Event::Text(CowStr::from(words.to_owned())));
            let Ok(number) = number.trim_end_matches(CLOSES).parse::<usize>() else { continue };
            let digits = self.t.numerals.digits(&number.to_string());
            let says = self.t.one("cite-source", "number", &digits);
            let first = number > *shown;
            *shown = number.max(*shown);
            events.push(inline(&Mark { number, shown: &digits, says: &says, first }));
        }
    }

    /// The sources named so far.
    pub(crate) fn list(&self) -> Vec<Note> {
        let known =
            self.keys.iter().enumerate().filter_map(|(at, key)| Some((at + 1, self.sources.0.get(key)?)));
        let note = |(number, source): (usize, &Source)| {
            let digits = self.t.numerals.digits(&number.to_string());
            Note {
                number,
                text: source.text.clone(),
                host: source.url.as_deref().and_then(host).map(str::to_owned),
                url: source.url.clone(),
                back: self.t.one("cite-back", "number", &digits),
            }
        };
        known.map(note).collect()
    }
}

/// A small template as a part of a text.
fn inline<'t>(template: &impl Template) -> Event<'t> {
    // These templates only write what they are given; they cannot fail but for want of memory.
    let html = template.render().unwrap_or_default();
    Event::InlineHtml(html.trim_end().to_owned().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::texts::Texts;

    const TWO: &str =
        "[a]\ntext = \"One & two.\"\nurl = \"https://www.example.org/x\"\n[b]\ntext = \"Three.\"\n";

    #[test]
    fn marks_become_numbers_and_sources_stand_once() {
        let (sources, texts) = (Sources::of(TWO), Texts::load().unwrap());
        let mut notes = Notes::new(&sources, texts.first(), "en");
        let html = notes.html("About *40 in 100[^b]* and five[^a]. Again[^b]. <b>");
        let other = notes.html("More[^a].");
        let numbers: Vec<(usize, String)> = notes.list().into_iter().map(|n| (n.number, n.text)).collect();
        assert_eq!(numbers, [(1, "Three.".to_owned()), (2, "One & two.".to_owned())]);
        assert_eq!(html.matches("href=\"#source-1\"").count(), 2);
        assert_eq!(html.matches("id=\"mark-1\"").count(), 1);
        assert!(other.contains("href=\"#source-2\"") && !other.contains("id=\"mark-2\""), "{other}");
        assert!(html.contains("&lt;b&gt;") && html.contains("aria-label=\"Source 1\""), "{html}");
        assert_eq!(notes.list()[1].host.as_deref(), Some("example.org"));
    }

    #[test]
    fn a_mark_without_a_source_is_found() {
        let sources = Sources::of(TWO);
        assert_eq!(sources.unknown("a[^a] b[^c] d"), Some("c".to_owned()));
        assert_eq!(sources.unknown("a[^a] [^ no end"), None);
    }

    #[test]
    fn links_keep_the_language_of_the_page_and_numbers_that_of_the_text() {
        let (sources, texts) = (Sources::of(TWO), Texts::load().unwrap());
        let mut notes = Notes::new(&sources, texts.get("fa").unwrap(), "fa");
        let html = notes.html("[x](/help)[^a] [y](https://a.example/?a=1&b=2)");
        assert!(html.contains("href=\"/fa/help\"") && html.contains(">۱</a>"), "{html}");
        let outward = "<a href=\"https://a.example/?a=1&#38;b=2\" rel=\"noreferrer noopener\">y</a>";
        assert!(html.contains(outward), "{html}");
    }
}
