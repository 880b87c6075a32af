//! The words of the interface, in every language there is a folder for under `locales/`.
//!
//! English is always complete; what another language lacks is said in English rather than not at all. Nothing here
//! knows about requests: which language a page is in is an argument (see [`super::language`]).

use std::{collections::BTreeMap, sync::Arc};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use rust_embed::RustEmbed;
use thiserror::Error;
use unic_langid::LanguageIdentifier;

use super::numerals::Numerals;

/// The language that is always complete and needs no part of its own in an address.
pub(crate) const FIRST: &str = "en";

#[derive(RustEmbed)]
#[folder = "../../locales"]
struct Files;

/// Why the shipped texts cannot be used. A release that says this is broken, not the site.
#[derive(Debug, Error)]
pub(crate) enum TextsError {
    /// Not Fluent, or not UTF-8.
    #[error("locales/{0} is not valid Fluent")]
    NotFluent(String),
    /// A folder that is not named after a language.
    #[error("locales/{0} is not named after a language")]
    NotALanguage(String),
    /// No English.
    #[error("there are no English texts")]
    NoEnglish,
}

/// The texts of every language.
pub(crate) struct Texts {
    locales: Vec<Arc<Locale>>,
}

/// The texts of one language and how it is written.
pub(crate) struct Locale {
    /// ISO 639-1 ("es"); also the first part of its addresses.
    pub(crate) code: Box<str>,
    /// Right to left?
    pub(crate) rtl: bool,
    /// How it writes numbers.
    pub(crate) numerals: Numerals,
    bundle: FluentBundle<Arc<FluentResource>>,
    /// The names of all texts.
    ids: std::collections::BTreeSet<String>,
}

impl Texts {
    /// Reads the texts that come with the program.
    pub(crate) fn load() -> Result<Self, TextsError> {
        let mut files = BTreeMap::<String, Vec<Arc<FluentResource>>>::new();
        for path in Files::iter() {
            let Some((language, _)) = path.split_once('/').filter(|_| path.ends_with(".ftl")) else {
                continue;
            };
            files.entry(language.to_owned()).or_default().push(Arc::new(read(&path)?));
        }
        let english = files.remove(FIRST).ok_or(TextsError::NoEnglish)?;
        let mut locales = vec![Arc::new(Locale::new(FIRST, &english, &[])?)];
        for (language, own) in &files {
            locales.push(Arc::new(Locale::new(language, &english, own)?));
        }
        Ok(Self { locales })
    }

    /// Every language, English first.
    pub(crate) fn all(&self) -> &[Arc<Locale>] {
        &self.locales
    }

    /// The language with this code.
    pub(crate) fn get(&self, code: &str) -> Option<&Arc<Locale>> {
        self.locales.iter().find(|locale| &*locale.code == code)
    }

    /// English.
    pub(crate) fn first(&self) -> &Arc<Locale> {
        &self.locales[0]
    }
}

fn read(path: &str) -> Result<FluentResource, TextsError> {
    let broken = || TextsError::NotFluent(path.to_owned());
    let file = Files::get(path).ok_or_else(broken)?;
    let text = String::from_utf8(file.data.into_owned()).map_err(|_| broken())?;
    FluentResource::try_new(text).map_err(|_| broken())
}

/// The names of a file's texts.
fn names(resource: &FluentResource) -> Vec<String> {
    let messages = resource.entries().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    messages.collect()
}

impl Locale {
    fn new(
        code: &str,
        english: &[Arc<FluentResource>],
        own: &[Arc<FluentResource>],
    ) -> Result<Self, TextsError> {
        let id: LanguageIdentifier = code.parse().map_err(|_| TextsError::NotALanguage(code.to_owned()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        let numerals = Numerals::of(code);
        bundle.set_formatter(Some(numerals.formatter()));
        for resource in english.iter().chain(own) {
            bundle.add_resource_overriding(resource.clone());
        }
        let ids = english.iter().flat_map(|resource| names(resource)).collect();
        let mut locale = Self { code: code.into(), rtl: false, numerals, bundle, ids };
        locale.rtl = locale.s("own-direction") == "rtl";
        // Only there do names in most other scripts upset the order of a sentence; for the others, see `with`.
        locale.bundle.set_use_isolating(locale.rtl);
        Ok(locale)
    }

    /// Has no words at all; every text is its key.
    pub(crate) fn wordless() -> Self {
        let bundle = FluentBundle::new_concurrent(Vec::new());
        Self {
            code: FIRST.into(),
            rtl: false,
            numerals: Numerals::of(FIRST),
            bundle,
            ids: Default::default(),
        }
    }

    /// `ltr` or `rtl`.
    pub(crate) fn direction(&self) -> &'static str {
        if self.rtl { "rtl" } else { "ltr" }
    }

    /// A text without arguments. A key nobody wrote stands for itself, so that a page is never empty.
    pub(crate) fn s(&self, id: &str) -> String {
        self.maybe(id).unwrap_or_else(|| id.to_owned())
    }

    /// A text without arguments, if there is one of that name.
    pub(crate) fn maybe(&self, id: &str) -> Option<String> {
        self.format(id, None)
    }

    /// A text that depends on `$count`.
    pub(crate) fn n(&self, id: &str, count: usize) -> String {
        self.with(id, &[("count", count.into())])
    }

    /// A text with one argument that is itself text.
    pub(crate) fn one(&self, id: &str, name: &str, value: &str) -> String {
        self.with(id, &[(name, value.into())])
    }

    /// A text with arguments. Numbers choose the plural and are written the language's way; whatever must not be
    /// grouped ("2026") is given as text.
    pub(crate) fn with(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let isolate = |value: &FluentValue<'_>| match value {
            FluentValue::String(text) if !self.rtl && runs_to_the_left(text) => isolated(text).into(),
            other => other.clone().into_owned(),
        };
        let arguments: FluentArgs<'_> =
            arguments.iter().map(|(name, value)| (*name, isolate(value))).collect();
        self.format(id, Some(&arguments)).unwrap_or_else(|| id.to_owned())
    }

    /// All texts whose names begin like this, for a script to fill in: an argument stands in them as its own name in
    /// braces ("{handle} has the floor").
    pub(crate) fn patterns(&self, prefix: &str) -> impl Iterator<Item = (&str, String)> {
        let names = ["handle", "left", "step", "what", "role", "count", "text", "number", "least", "most"];
        let arguments: Vec<(&str, FluentValue<'_>)> =
            names.iter().map(|name| (*name, format!("{{{name}}}").into())).collect();
        let ids = self.ids.range(prefix.to_owned()..).take_while({
            let prefix = prefix.to_owned();
            move |id| id.starts_with(&prefix)
        });
        ids.map(move |id| (id.as_str(), self.with(id, &arguments)))
    }

    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        // A missing argument leaves its name in the text; the tests look for that.
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, arguments, &mut errors).into_owned())
    }

    /// "a, b and c".
    pub(crate) fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first, second] => {
                self.with("list-two", &[("first", first.as_str().into()), ("second", second.as_str().into())])
            }
            [first, rest @ ..] => {
                let rest = self.list(rest);
                self.with("list-more", &[("first", first.as_str().into()), ("rest", rest.into())])
            }
        }
    }
}

/// Is the first letter of a text one of a script that runs from right to left (Hebrew, Arabic and their kin)?
fn runs_to_the_left(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphabetic());
    first.is_some_and(
        |c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'),
    )
}

/// A text that keeps its own direction and leaves the sentence around it in its order.
fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Texts {
        Texts::load().unwrap()
    }

    #[test]
    fn every_language_says_something_of_its_own_and_english_fills_the_gaps() {
        let texts = texts();
        assert_eq!(&*texts.first().code, "en");
        for locale in texts.all() {
            assert_ne!(locale.s("own-name"), "own-name", "{}", locale.code);
            assert_ne!(locale.s("nav-leave"), "nav-leave", "{}", locale.code);
        }
        assert_eq!(texts.get("fa").unwrap().direction(), "rtl");
        assert_eq!(texts.get("es").unwrap().s("day-2"), "martes");
        assert!(texts.get("xx").is_none());
    }

    #[test]
    fn numbers_are_written_the_languages_way() {
        let texts = texts();
        let many = |code: &str| texts.get(code).unwrap().n("results-count", 12_345);
        assert!(many("en").starts_with("12,345 "), "{}", many("en"));
        assert!(many("fa").contains("۱۲٬۳۴۵"), "{}", many("fa"));
        assert!(texts.first().n("results-count", 1).starts_with("1 meeting"));
    }

    #[test]
    fn names_are_isolated_only_where_directions_mix() {
        let texts = texts();
        assert!(!texts.first().one("time-there", "time", "x").contains('\u{2068}'));
        assert!(texts.get("fa").unwrap().one("time-there", "time", "x").contains('\u{2068}'));
        assert!(texts.first().one("time-there", "time", "«مشارکت»").contains("\u{2068}«مشارکت»\u{2069}"));
        assert!(!texts.first().one("time-there", "time", "12 Café مشارکت").contains('\u{2068}'));
    }

    #[test]
    fn lists_of_names_read_naturally() {
        let names = ["a", "b", "c"].map(String::from);
        assert_eq!(texts().first().list(&names), "a, b and c");
    }
}
