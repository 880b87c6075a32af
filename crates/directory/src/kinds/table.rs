//! Type sets, and reading them from the data files.

use std::{collections::HashMap, sync::LazyLock};

use super::{Class, Kind, LANGUAGES};
use crate::{
    facets::{self, Facet},
    model::TypeCode,
    text::fold,
};

/// The types of one fellowship, with the ways to look them up.
#[derive(Debug, Default)]
pub struct TypeSet {
    kinds: Vec<Kind>,
    by_code: HashMap<TypeCode, usize>,
    /// Folded codes and names.
    by_name: HashMap<String, usize>,
    /// The facet each kind means exactly, if any.
    facets: Vec<Option<&'static Facet>>,
    /// What else the types are called.
    also: Vec<(TypeCode, &'static str)>,
}

impl TypeSet {
    /// Makes a set of kinds and further names for them (beyond their codes and own names). Where two kinds claim a
    /// word, codes go before names, English before other languages, and the first before the second.
    pub(super) fn new(kinds: Vec<Kind>, also: Vec<(TypeCode, &'static str)>) -> Self {
        let facets = kinds.iter().map(|kind| facets::implied_by(kind.name())).collect();
        let mut set = Self { kinds, facets, also, ..Self::default() };
        for (i, kind) in set.kinds.iter().enumerate() {
            set.by_code.entry(kind.code).or_insert(i);
        }
        let codes = set.kinds.iter().enumerate().map(|(i, kind)| (fold(kind.code.as_str()), i));
        let further = set.also.iter().filter_map(|(code, name)| Some((fold(name), *set.by_code.get(code)?)));
        let languages =
            set.kinds.iter().enumerate().filter_map(|(i, kind)| Some((kind.language?.to_owned(), i)));
        let names = (0..LANGUAGES.len()).flat_map(|language| {
            set.kinds.iter().enumerate().map(move |(i, kind)| (fold(kind.names[language]), i))
        });
        for (word, i) in codes.chain(names).chain(further).chain(languages) {
            if !word.is_empty() {
                set.by_name.entry(word).or_insert(i);
            }
        }
        set
    }

    /// The fellowship's own types, its languages last.
    pub fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// What a code means: the fellowship's own meaning, else Meeting Guide's, since lists of every fellowship
    /// borrow from it.
    pub fn find(&self, code: TypeCode) -> Option<&Kind> {
        self.own(code).or_else(|| meeting_guide().own(code))
    }

    /// The facet a code means exactly, if it means one: SM is `smoking:yes`, and NA's NS `smoking:no`.
    pub fn facet(&self, code: TypeCode) -> Option<&'static Facet> {
        match self.by_code.get(&code) {
            Some(i) => self.facets.get(*i).copied().flatten(),
            None if std::ptr::eq(self, meeting_guide()) => None,
            None => meeting_guide().facet(code),
        }
    }

    /// The code meant by `text`: a code in any case, or a name in any language known.
    pub fn by_name(&self, text: &str) -> Option<TypeCode> {
        let text = text.trim();
        if let Some(kind) = TypeCode::new(text).ok().and_then(|code| self.find(code)) {
            return Some(kind.code);
        }
        let word = fold(text);
        if let Some(kind) = self.named(&word) {
            return Some(kind.code);
        }
        // A code that means something else here must not stand for what Meeting Guide calls so.
        meeting_guide().named(&word).map(|kind| kind.code).filter(|code| self.own(*code).is_none())
    }

    /// The code of a language given as ISO 639-1 code.
    pub fn from_language(&self, iso: &str) -> Option<TypeCode> {
        self.kinds.iter().find(|kind| kind.language == Some(iso)).map(|kind| kind.code)
    }

    /// What else a type is called.
    pub(super) fn also(&self, code: TypeCode) -> impl Iterator<Item = &'static str> {
        self.also.iter().filter(move |(known, _)| *known == code).map(|(_, name)| *name)
    }

    pub(super) fn own(&self, code: TypeCode) -> Option<&Kind> {
        self.by_code.get(&code).and_then(|i| self.kinds.get(*i))
    }

    pub(super) fn named(&self, folded: &str) -> Option<&Kind> {
        self.by_name.get(folded).and_then(|i| self.kinds.get(*i))
    }
}

/// The set of Meeting Guide.
pub(super) fn meeting_guide() -> &'static TypeSet {
    static SET: LazyLock<TypeSet> = LazyLock::new(|| {
        let rows: Vec<_> = MEETING_GUIDE.lines().skip(1).filter_map(read_row).collect();
        let also: Vec<_> =
            rows.iter().flat_map(|(kind, also)| also.split('|').map(|name| (kind.code, name))).collect();
        TypeSet::new(rows.iter().map(|(kind, _)| kind.clone()).collect(), also)
    });
    &SET
}

/// One line a type, without quotes: code, class, language, "yes" if only at a place, the names, further names.
/// Names in English to Thai (German and Persian are ours) as in Meeting Guide's table of March 2026.
pub(super) const MEETING_GUIDE: &str = include_str!("../../data/kinds.csv");

fn read_row(line: &'static str) -> Option<(Kind, &'static str)> {
    let mut cells = line.split(',');
    let code = TypeCode::new(cells.next()?).ok()?;
    let class = Class::parse(cells.next()?)?;
    let language = cells.next().filter(|iso| !iso.is_empty());
    let only_at_a_place = cells.next()? == "yes";
    let mut names = [""; LANGUAGES.len()];
    for name in &mut names {
        *name = cells.next()?;
    }
    Some((Kind { code, class, language, only_at_a_place, names }, cells.next()?))
}
