//! What is shipped about each fellowship: facts from `content/fellowships.toml`, words from every language's folder.

use std::collections::BTreeMap;

use directory::{kinds, query::Query};
use jiff::civil::Date;
use serde::Deserialize;

use crate::web::content::{self, ContentError};
use crate::web::texts::FIRST;

/// All fellowships that have a page.
pub(crate) struct Fellowships {
    /// In the order of the file.
    pub(super) list: Vec<Facts>,
    /// By language, then by slug.
    words: BTreeMap<String, BTreeMap<String, Words>>,
}

/// Facts about one.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Facts {
    /// The last part of its page's address.
    pub(super) slug: String,
    /// As most people call it.
    pub(super) short: String,
    /// In full.
    pub(super) name: String,
    pub(super) group: Group,
    /// The year, where a source says it.
    pub(super) founded: Option<u16>,
    /// Its own site.
    pub(super) site: String,
    /// A source names that site.
    #[serde(default = "yes")]
    pub(super) site_read: bool,
    pub(super) source: Vec<Source>,
}

/// A page that was read.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub(super) title: String,
    pub(super) url: String,
    #[serde(deserialize_with = "content::date")]
    pub(super) read: Option<Date>,
}

/// Where on the page of all it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Group {
    Alcohol,
    Drugs,
    Pills,
    Family,
    Behaviour,
    Paths,
}

impl Group {
    /// In the order of the page.
    pub(super) const ALL: [Self; 6] =
        [Self::Alcohol, Self::Drugs, Self::Pills, Self::Family, Self::Behaviour, Self::Paths];

    /// Its word in forms.
    fn word(self) -> &'static str {
        self.heading().trim_start_matches("fellowships-")
    }

    /// The name of its heading's text.
    pub(super) fn heading(self) -> &'static str {
        match self {
            Self::Alcohol => "fellowships-alcohol",
            Self::Drugs => "fellowships-drugs",
            Self::Pills => "fellowships-pills",
            Self::Family => "fellowships-family",
            Self::Behaviour => "fellowships-behaviour",
            Self::Paths => "fellowships-paths",
        }
    }
}

/// The same four short texts for everybody.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub(super) what: String,
    pub(super) who: String,
    pub(super) meetings: String,
    pub(super) know: String,
}

#[derive(Deserialize)]
struct File {
    fellowship: Vec<Facts>,
}

fn yes() -> bool {
    true
}

impl Facts {
    /// All its meetings, by whatever name lists call it.
    pub(super) fn query(&self) -> Query {
        Query { fellowships: vec![self.key().into()], ..Query::default() }
    }

    /// The one key of all its names.
    pub(super) fn key(&self) -> String {
        kinds::fellowship_key(&self.short)
    }

    /// The name in full, where it says more than the short one.
    pub(super) fn full(&self) -> Option<&str> {
        (self.name != self.short).then_some(self.name.as_str())
    }
}

impl Fellowships {
    /// Reads what comes with the program.
    pub(crate) fn load() -> Result<Self, ContentError> {
        let list = content::parse::<File>(FILE, &content::read(FILE)?)?.fellowship;
        let words = content::of_every_language(FILE)?;
        let found = Self { list, words };
        match found.list.iter().find(|facts| found.words(&facts.slug, FIRST).is_none()) {
            Some(facts) => Err(ContentError::Missing(format!("{FIRST}/{FILE}: {}", facts.slug))),
            None => Ok(found),
        }
    }

    /// Problems that fellowships are for: a word for forms, and the name of its text.
    pub(crate) fn problems(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        Group::ALL.into_iter().map(|group| (group.word(), group.heading()))
    }

    /// Every fellowship's key (see [`kinds::fellowship_key`]) and what most people call it, by name.
    pub(crate) fn names(&self) -> impl Iterator<Item = (String, &str)> {
        let mut named: Vec<(String, &str)> =
            self.list.iter().map(|one| (one.key(), one.short.as_str())).collect();
        named.sort_by(|one, other| one.1.cmp(other.1));
        named.dedup();
        named.into_iter()
    }

    /// The keys of the fellowships that a word of [`Fellowships::problems`] or `f:` and a key stands for; none for
    /// anything else. The paths that ask for no one problem stand beside those for alcohol and drugs.
    pub(crate) fn keys_of(&self, asked: &str) -> Vec<Box<str>> {
        if let Some(key) = asked.strip_prefix("f:") {
            return self
                .list
                .iter()
                .map(Facts::key)
                .filter(|known| known == key)
                .map(Into::into)
                .take(1)
                .collect();
        }
        let Some(group) = Group::ALL.into_iter().find(|group| group.word() == asked) else {
            return Vec::new();
        };
        let substances = matches!(group, Group::Alcohol | Group::Drugs | Group::Pills);
        let fits = |one: &&Facts| one.group == group || (substances && one.group == Group::Paths);
        let mut keys: Vec<Box<str>> = self.list.iter().filter(fits).map(|one| one.key().into()).collect();
        if group == Group::Pills {
            keys.extend(self.list.iter().filter(|one| one.short == "NA").map(|one| Box::from(one.key())));
        }
        keys
    }

    /// The one with this slug.
    pub(super) fn find(&self, slug: &str) -> Option<&Facts> {
        self.list.iter().find(|facts| facts.slug == slug)
    }

    /// Its words in a language, else in English.
    pub(super) fn words(&self, slug: &str, language: &str) -> Option<&Words> {
        let of = |language: &str| self.words.get(language)?.get(slug);
        of(language).or_else(|| of(FIRST))
    }

    /// Its words in a language that has them.
    #[cfg(test)]
    pub(super) fn own_words(&self, slug: &str, language: &str) -> Option<&Words> {
        self.words.get(language)?.get(slug)
    }
}

const FILE: &str = "fellowships.toml";
