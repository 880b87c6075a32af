//! What is said at length: what happens at each kind of meeting, the pages for people who are new, help lines.
//!
//! It is data under `content/`, one folder per language, read once when the program starts. A language that lacks a
//! text shows the English one.

use std::collections::BTreeMap;

use directory::{kinds::Program, model::Fellowship, text::fold};
use jiff::civil::Date;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use rust_embed::RustEmbed;
use serde::Deserialize;
use thiserror::Error;

use super::{language, texts::FIRST};

/// How the names of pages begin that are read: for people who are new, for new groups, on being careful.
const PAGES: [&str; 2] = ["start", "safety"];

#[derive(RustEmbed)]
#[folder = "../../content"]
struct Files;

/// Why the shipped content cannot be used. A release that says this is broken, not the site.
#[derive(Debug, Error)]
pub(crate) enum ContentError {
    /// A file is missing.
    #[error("content/{0} is missing")]
    Missing(String),
    /// A file is not what it should be.
    #[error("content/{path}: {problem}")]
    Broken {
        /// Below `content/`.
        path: String,
        /// In the words of whoever read it.
        problem: String,
    },
}

/// Everything under `content/`.
pub(crate) struct Content {
    /// What happens at each kind of meeting, by language.
    kinds: BTreeMap<String, Kinds>,
    /// The pages for people who are new, by file name and language.
    pages: BTreeMap<(String, String), Article>,
    /// Help lines.
    pub(crate) lines: Vec<HelpLine>,
}

/// What happens at each kind of meeting, in one language.
#[derive(Debug, Deserialize)]
pub(crate) struct Kinds {
    #[serde(flatten)]
    usual: Sentences,
    /// When the list says neither open nor closed.
    unsaid: String,
    family: Family,
    kind: Vec<KindText>,
}

/// What differs between fellowships of those who have the problem and those who live beside it.
#[derive(Debug, Deserialize)]
struct Sentences {
    open: String,
    closed: String,
    any: String,
}

#[derive(Debug, Deserialize)]
struct Family {
    /// Their names or short forms.
    fellowships: Vec<String>,
    #[serde(flatten)]
    sentences: Sentences,
}

#[derive(Debug, Deserialize)]
struct KindText {
    codes: Vec<String>,
    text: String,
}

/// A page of prose.
pub(crate) struct Article {
    /// Its first heading, as plain text.
    pub(crate) title: String,
    /// The rest as HTML, made from our own Markdown; raw HTML in it is shown as text.
    pub(crate) html: String,
}

/// Somebody to call.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HelpLine {
    /// ISO 3166-1 ("GB").
    pub(crate) country: String,
    pub(crate) name: String,
    /// What it is for.
    #[serde(rename = "for")]
    pub(crate) purposes: Vec<Purpose>,
    /// Only there, where it is not for the whole country.
    pub(crate) area: Option<String>,
    #[serde(default)]
    pub(crate) call: Vec<String>,
    pub(crate) text: Option<String>,
    /// The word to send.
    pub(crate) text_say: Option<String>,
    pub(crate) whatsapp: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) chat: Option<String>,
    /// "24/7", or as OpenStreetMap writes opening hours.
    pub(crate) hours: Option<String>,
    /// ISO 639-1.
    #[serde(default)]
    pub(crate) languages: Vec<String>,
    #[serde(default = "free")]
    pub(crate) free: bool,
    pub(crate) url: Option<String>,
    pub(crate) source: Option<String>,
    /// Of the copy that was read, where known.
    pub(crate) source_year: Option<u16>,
    /// The number was read on the source's page.
    pub(crate) confirmed: bool,
    #[serde(default, deserialize_with = "date")]
    pub(crate) checked: Option<Date>,
}

/// What a help line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Purpose {
    Emergency,
    Crisis,
    Drugs,
    Alcohol,
    Family,
    Domestic,
}

fn free() -> bool {
    true
}

/// TOML has dates of its own.
pub(crate) fn date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let read = toml::value::Datetime::deserialize(deserializer)?;
    read.to_string().parse().map(Some).map_err(serde::de::Error::custom)
}

#[derive(Deserialize)]
struct HelpFile {
    line: Vec<HelpLine>,
}

impl Content {
    /// Reads what comes with the program.
    pub(crate) fn load() -> Result<Self, ContentError> {
        let mut content = Self { kinds: BTreeMap::new(), pages: BTreeMap::new(), lines: Vec::new() };
        content.lines = parse::<HelpFile>("help.toml", &read("help.toml")?)?.line;
        for path in Files::iter() {
            let Some((language, file)) = path.split_once('/') else { continue };
            if file == "kinds.toml" {
                content.kinds.insert(language.to_owned(), parse(&path, &read(&path)?)?);
            } else if let Some(name) =
                file.strip_suffix(".md").filter(|name| PAGES.iter().any(|page| name.starts_with(page)))
            {
                let key = (name.to_owned(), language.to_owned());
                content.pages.insert(key, Article::read(&read(&path)?, language));
            }
        }
        if !content.kinds.contains_key(FIRST) {
            return Err(ContentError::Missing(format!("{FIRST}/kinds.toml")));
        }
        Ok(content)
    }

    /// What happens at each kind of meeting.
    pub(crate) fn kinds(&self, language: &str) -> Option<&Kinds> {
        self.kinds.get(language).or_else(|| self.kinds.get(FIRST))
    }

    /// The page called `name`.
    pub(crate) fn page(&self, name: &str, language: &str) -> Option<&Article> {
        let of = |language: &str| self.pages.get(&(name.to_owned(), language.to_owned()));
        of(language).or_else(|| of(FIRST))
    }
}

/// The files of a folder that every language has, as language, name without ending, and text.
pub(crate) fn in_every_language(folder: &str) -> Result<Vec<(String, String, String)>, ContentError> {
    let mut found = Vec::new();
    for path in Files::iter() {
        let parts: Vec<&str> = path.split('/').collect();
        if let [language, inside, file] = parts.as_slice()
            && *inside == folder
        {
            let name = file.split_once('.').map_or(*file, |(name, _)| name);
            found.push(((*language).to_owned(), name.to_owned(), read(&path)?));
        }
    }
    Ok(found)
}

/// The files below a folder that every language has, however deep: language, path below the folder, and text.
pub(crate) fn below(folder: &str) -> Result<Vec<(String, String, String)>, ContentError> {
    let mut found = Vec::new();
    for path in Files::iter() {
        let Some((language, rest)) = path.split_once('/') else { continue };
        if let Some(name) = rest.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) {
            found.push((language.to_owned(), name.to_owned(), read(&path)?));
        }
    }
    Ok(found)
}

/// Our own Markdown as HTML: links of this site stay in the language, raw HTML is shown as text.
pub(crate) fn prose(markdown: &str, language: &str) -> String {
    // What comes first is no title here.
    Article::read(&format!("# \n\n{markdown}"), language).html
}

/// The text of a file of this name in every language that has one, by language.
pub(crate) fn texts_called(name: &str) -> Result<BTreeMap<String, String>, ContentError> {
    let mut found = BTreeMap::new();
    for path in Files::iter() {
        if let Some((language, file)) = path.split_once('/')
            && file == name
        {
            found.insert(language.to_owned(), read(&path)?);
        }
    }
    Ok(found)
}

/// A file of this name in every language that has one, by language.
pub(crate) fn of_every_language<T: serde::de::DeserializeOwned>(
    name: &str,
) -> Result<BTreeMap<String, T>, ContentError> {
    let mut found = BTreeMap::new();
    for path in Files::iter() {
        if let Some((language, file)) = path.split_once('/')
            && file == name
        {
            found.insert(language.to_owned(), parse(&path, &read(&path)?)?);
        }
    }
    Ok(found)
}

/// The text of a file below `content/`.
pub(crate) fn read(path: &str) -> Result<String, ContentError> {
    let file = Files::get(path).ok_or_else(|| ContentError::Missing(path.to_owned()))?;
    String::from_utf8(file.data.into_owned()).map_err(|error| broken(path, &error))
}

/// A file's text as what it holds.
pub(crate) fn parse<T: serde::de::DeserializeOwned>(path: &str, text: &str) -> Result<T, ContentError> {
    toml::from_str(text).map_err(|error| broken(path, &error))
}

fn broken(path: &str, problem: &dyn std::fmt::Display) -> ContentError {
    ContentError::Broken { path: path.to_owned(), problem: problem.to_string() }
}

impl Kinds {
    fn sentences(&self, fellowship: Option<&Fellowship>) -> &Sentences {
        let is_family = fellowship.is_some_and(|fellowship| {
            let short = Program::of(fellowship).map(|program| fold(program.short()));
            let names = [Some(fold(fellowship.as_str())), short];
            self.family.fellowships.iter().any(|family| names.contains(&Some(fold(family))))
        });
        if is_family { &self.family.sentences } else { &self.usual }
    }

    /// Who may come to a meeting of this fellowship, by what its list says; a meeting called both is closed.
    pub(crate) fn who_may_come(&self, fellowship: Option<&Fellowship>, open: bool, closed: bool) -> &str {
        let sentences = self.sentences(fellowship);
        match (open, closed) {
            (_, true) => &sentences.closed,
            (true, false) => &sentences.open,
            (false, false) => &self.unsaid,
        }
    }

    /// What to expect at a meeting of this fellowship with these keys, in the order of the file; `language` is how its
    /// language is said ("in Spanish") where it is worth a word. Never empty.
    pub(crate) fn texts(
        &self,
        fellowship: Option<&Fellowship>,
        keys: &[String],
        language: Option<&str>,
        most: usize,
    ) -> Vec<String> {
        let fits = |kind: &&KindText| kind.codes.iter().any(|code| keys.contains(code));
        let spoken = |kind: &KindText| kind.codes.iter().any(|code| code == "language");
        let mut texts: Vec<String> =
            self.kind.iter().filter(fits).take(most).map(|kind| kind.text.clone()).collect();
        if texts.is_empty() {
            texts.push(self.sentences(fellowship).any.clone());
        }
        if let (Some(language), Some(kind)) = (language, self.kind.iter().find(|kind| spoken(kind))) {
            texts.push(kind.text.replace("{language}", language));
        }
        texts
    }
}

impl Article {
    /// Reads Markdown: the first heading becomes the title, links of this site stay in the language.
    fn read(markdown: &str, language: &str) -> Self {
        let mut title = String::new();
        let mut in_title = false;
        let events = Parser::new_ext(markdown, Options::empty()).filter_map(|event| match event {
            Event::Start(Tag::Heading { .. }) if title.is_empty() => {
                in_title = true;
                None
            }
            Event::End(TagEnd::Heading(_)) if in_title => {
                in_title = false;
                None
            }
            event if in_title => {
                if let Event::Text(text) | Event::Code(text) = event {
                    title.push_str(&text);
                }
                None
            }
            Event::Html(html) | Event::InlineHtml(html) => Some(Event::Text(html)),
            Event::Start(Tag::Link { link_type, dest_url, title, id }) if dest_url.starts_with('/') => {
                let dest_url = language::link(language, &dest_url).into();
                Some(Event::Start(Tag::Link { link_type, dest_url, title, id }))
            }
            event => Some(event),
        });
        let events: Vec<Event<'_>> = events.collect();
        let mut html = String::new();
        pulldown_cmark::html::push_html(&mut html, events.into_iter());
        Self { title, html }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shipped_can_be_read() {
        let content = Content::load().unwrap();
        for language in ["en", "es", "fr", "de", "fa"] {
            assert!(content.kinds.contains_key(language), "{language}");
            for page in ["start", "start-me", "start-loved-one", "start-patient"] {
                let article = content.page(page, language).unwrap();
                assert!(!article.title.is_empty() && article.html.contains("<p>"), "{language} {page}");
            }
        }
        let countries: std::collections::BTreeSet<&str> =
            content.lines.iter().map(|line| line.country.as_str()).collect();
        assert!(countries.len() >= 12, "{countries:?}");
    }

    #[test]
    fn every_help_line_can_be_reached_and_says_where_it_was_read() {
        for line in Content::load().unwrap().lines {
            let reachable = !line.call.is_empty()
                || [&line.text, &line.whatsapp, &line.email, &line.chat].iter().any(|way| way.is_some());
            assert!(reachable, "{}", line.name);
            assert!(!line.confirmed || (line.checked.is_some() && line.source.is_some()), "{}", line.name);
        }
    }

    #[test]
    fn prose_keeps_its_language_and_lets_no_html_in() {
        let article = Article::read("# A *day*\n\nSee [here](/help), [there](https://x.example).<b>", "es");
        assert_eq!(article.title, "A day");
        let expected =
            "<p>See <a href=\"/es/help\">here</a>, <a href=\"https://x.example\">there</a>.&lt;b&gt;</p>\n";
        assert_eq!(article.html, expected);
    }

    #[test]
    fn a_meeting_of_no_special_kind_still_has_something_to_expect() {
        let content = Content::load().unwrap();
        let kinds = content.kinds("en").unwrap();
        assert_eq!(kinds.texts(None, &[], None, 2), std::slice::from_ref(&kinds.usual.any));
        let spanish = kinds.texts(None, &["D".to_owned()], Some("in Spanish"), 2);
        assert_eq!(spanish.len(), 2);
        assert!(spanish[1].contains("in Spanish"));
    }

    #[test]
    fn closed_means_something_else_among_families() {
        let content = Content::load().unwrap();
        for kinds in content.kinds.values() {
            let closed = |name: &str| {
                let fellowship = Fellowship::new(name).unwrap();
                kinds.who_may_come(Some(&fellowship), true, true)
            };
            for name in ["Al-Anon", "Al-Anon Family Groups", "Alateen", "Nar-Anon", "families anonymous"] {
                assert_eq!(closed(name), kinds.family.sentences.closed, "{name}");
            }
            for name in ["AA", "Narcotics Anonymous", "Palaver"] {
                assert_eq!(closed(name), kinds.usual.closed, "{name}");
            }
            let alateen = Fellowship::new("Alateen").unwrap();
            let any = std::slice::from_ref(&kinds.family.sentences.any);
            assert_eq!(kinds.texts(Some(&alateen), &[], None, 2), any);
        }
    }
}
