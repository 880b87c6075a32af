//! The words a line may be made of, in a table built once from the files in `data/one_box`.
//!
//! A file is a language, a line of it `what<TAB>phrase|phrase|…`, `#` begins a remark. Before the tab stand one or
//! more *meanings* (`type:W`, `rel:0 part:evening`), or one *part* in a sentence (`place`, `after`, `or`, `small`).
//! A phrase is cut as lines are, so that case, accents and apostrophes do not matter in it; a Persian half-space may
//! also be left out, and a German umlaut be written with an e. Names of languages come from the types' table
//! (`kinds::all`).

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::tokens::{self, Token};
use crate::{kinds, model::Attendance};

const FILES: [(&str, &str); LANGUAGES] = [
    ("en", include_str!("../../data/one_box/en.tsv")),
    ("es", include_str!("../../data/one_box/es.tsv")),
    ("fr", include_str!("../../data/one_box/fr.tsv")),
    ("de", include_str!("../../data/one_box/de.tsv")),
    ("fa", include_str!("../../data/one_box/fa.tsv")),
];
/// Languages of lines.
pub(super) const LANGUAGES: usize = 5;
/// Letters from which one typing error is forgiven.
const FORGIVING_FROM: usize = 6;
/// No phrase is longer.
const LONGEST_PHRASE: usize = 8;

/// Times of day as people name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hours {
    /// 05:00–08:59.
    Early,
    /// 05:00–11:59.
    Morning,
    /// 11:30–13:30.
    Noon,
    /// 12:00–16:59.
    Afternoon,
    /// 17:00–20:59.
    Evening,
    /// 21:00–04:59.
    Night,
}

/// What somebody may have trouble with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Trouble {
    /// The fellowship for those who have it.
    pub(super) own: &'static str,
    /// And for their families, where there is one.
    pub(super) family: Option<&'static str>,
}

/// What a unit measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Km,
    Miles,
    Hours,
    Minutes,
}

/// What a phrase means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Meaning {
    Fellowship(&'static str),
    /// A fellowship, where typed in capitals: "MA".
    InCapitals(&'static str),
    Trouble(Trouble),
    Relative,
    /// One bit for each day, Sunday the lowest.
    Days(u8),
    /// So many days from today.
    InDays(u8),
    Tonight,
    Hours(Hours),
    Midnight,
    Within(u32),
    Way(Attendance),
    Kind(&'static str),
    Facet(&'static str, &'static str),
    Language(&'static str),
    NearMe,
    Number(u32),
    Unit(Unit),
    /// `true` after noon.
    Meridian(bool),
    Oclock,
    /// After the hour: so many minutes more, or fewer.
    Minutes(i8),
    /// Before the hour: so many minutes more, or fewer.
    MinutesOf(i8),
    HalfAnHour,
}

/// Parts a phrase may play in a sentence; a set of bits.
pub(super) mod part {
    pub(crate) const PLACE: u32 = 1;
    pub(crate) const WEAK_PLACE: u32 = 1 << 1;
    pub(crate) const AT: u32 = 1 << 2;
    pub(crate) const FROM: u32 = 1 << 3;
    pub(crate) const RANGE_FROM: u32 = 1 << 4;
    pub(crate) const AFTER: u32 = 1 << 5;
    pub(crate) const BEFORE: u32 = 1 << 6;
    pub(crate) const UNTIL: u32 = 1 << 7;
    pub(crate) const TO: u32 = 1 << 8;
    pub(crate) const BETWEEN: u32 = 1 << 9;
    pub(crate) const AND: u32 = 1 << 10;
    pub(crate) const OR: u32 = 1 << 11;
    pub(crate) const NOT: u32 = 1 << 12;
    pub(crate) const NOT_AFTER: u32 = 1 << 13;
    pub(crate) const OF: u32 = 1 << 14;
    pub(crate) const OF_ME: u32 = 1 << 15;
    pub(crate) const DURING: u32 = 1 << 16;
    pub(crate) const NEXT: u32 = 1 << 17;
    pub(crate) const LATER: u32 = 1 << 18;
    pub(crate) const WITHIN: u32 = 1 << 19;
    /// A small word: goes from the ends of a text, stays inside it.
    pub(crate) const SMALL: u32 = 1 << 20;
    /// A word for a meeting or for asking: goes.
    pub(crate) const FILLER: u32 = 1 << 21;
    /// A filler that may also be part of a name: stays beside a text.
    pub(crate) const SOFT: u32 = 1 << 22;
    /// Nobody is called so without being said to be a place.
    pub(crate) const NO_PLACE: u32 = 1 << 23;
    /// A town when it has its capital ("Bath").
    pub(crate) const TOWN_WORD: u32 = 1 << 24;

    pub(super) fn named(word: &str) -> Option<u32> {
        Some(match word {
            "place" => PLACE,
            "weakplace" => WEAK_PLACE,
            "at" => AT,
            "from" => FROM,
            "rangefrom" => RANGE_FROM,
            "after" => AFTER,
            "before" => BEFORE,
            "until" => UNTIL,
            "to" => TO,
            "between" => BETWEEN,
            "and" => AND,
            "or" => OR,
            "not" => NOT,
            "postnot" => NOT_AFTER,
            "of" => OF,
            "ofme" => OF_ME,
            "dur" => DURING,
            "next" => NEXT,
            "later" => LATER,
            "within" => WITHIN,
            "small" => SMALL,
            "filler" => FILLER,
            "soft" => SOFT,
            "noplace" => NO_PLACE,
            "townword" => TOWN_WORD,
            _ => return None,
        })
    }
}

/// A phrase of the table.
#[derive(Debug, Default)]
pub(super) struct Entry {
    /// What it means, by language.
    meanings: Vec<(usize, Vec<Meaning>)>,
    /// The parts it plays, by language.
    parts: [u32; LANGUAGES],
    /// All of them.
    pub(super) any_part: u32,
}

impl Entry {
    /// What it means in a line of this language: that language's own reading where it has one, else the first of the
    /// others.
    pub(super) fn meanings(&self, language: usize) -> &[Meaning] {
        let own = self.meanings.iter().find(|(of, _)| *of == language);
        if own.is_none() && self.parts[language] != 0 {
            return &[];
        }
        own.or(self.meanings.first()).map_or(&[], |(_, meanings)| meanings)
    }

    /// Does it play this part in a line of this language, or in any where this one does not know it?
    pub(super) fn plays_in(&self, language: usize, parts: u32) -> bool {
        let known = self.parts[language] != 0 || self.meanings.iter().any(|(of, _)| *of == language);
        let here = if known { self.parts[language] } else { self.any_part };
        here & parts != 0
    }
}

/// The table.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    words: FxHashMap<Box<str>, u32>,
    /// Languages of a word, one bit each.
    spoken: Vec<u8>,
    /// Node and word to node; node 0 is the beginning.
    next: FxHashMap<(u32, u32), u32>,
    /// Entries by node.
    at: FxHashMap<u32, Entry>,
    nodes: u32,
    /// Words with one letter left out, for those who mistype.
    shortened: FxHashMap<Box<str>, Vec<u32>>,
    spelled: Vec<Box<str>>,
}

/// The table of this program.
pub(super) fn lexicon() -> &'static Lexicon {
    static TABLE: LazyLock<Lexicon> = LazyLock::new(Lexicon::read);
    &TABLE
}

impl Lexicon {
    fn read() -> Self {
        let mut table = Self::default();
        for (language, (_, file)) in FILES.iter().enumerate() {
            for line in file.lines().filter(|line| !line.starts_with('#')) {
                let Some((what, phrases)) = line.split_once('\t') else { continue };
                let Some(what) = What::read(what) else { continue };
                phrases.split('|').for_each(|phrase| table.spellings(language, phrase, &what));
            }
        }
        table.languages();
        table.mistakes();
        table
    }

    /// Adds a phrase in every way it is written.
    fn spellings(&mut self, language: usize, phrase: &str, what: &What) {
        self.add(language, phrase, what);
        if phrase.contains('\u{200c}') {
            self.add(language, &phrase.replace('\u{200c}', ""), what);
        }
        if phrase.contains(['ä', 'ö', 'ü']) {
            let wide = phrase.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue");
            self.add(language, &wide, what);
        }
    }

    fn add(&mut self, language: usize, phrase: &str, what: &What) {
        let tokens = tokens::cut(phrase);
        if tokens.is_empty() || tokens.len() > LONGEST_PHRASE {
            return;
        }
        let mut node = 0;
        for token in &tokens {
            let word = self.word(language, &token.text);
            node = match self.next.get(&(node, word)) {
                Some(next) => *next,
                None => {
                    self.nodes += 1;
                    self.next.insert((node, word), self.nodes);
                    self.nodes
                }
            };
        }
        let entry = self.at.entry(node).or_default();
        match what {
            What::Part(part) => {
                entry.parts[language] |= part;
                entry.any_part |= part;
            }
            What::Means(meanings) => match entry.meanings.iter_mut().find(|(of, _)| *of == language) {
                Some((_, known)) => {
                    let new: Vec<_> = meanings.iter().filter(|m| !known.contains(m)).copied().collect();
                    known.extend(new);
                }
                None => entry.meanings.push((language, meanings.clone())),
            },
        }
    }

    fn word(&mut self, language: usize, text: &str) -> u32 {
        let number = match self.words.get(text) {
            Some(number) => *number,
            None => {
                let number = u32::try_from(self.spelled.len()).unwrap_or(u32::MAX);
                self.words.insert(text.into(), number);
                self.spelled.push(text.into());
                self.spoken.push(0);
                number
            }
        };
        if let Some(spoken) = self.spoken.get_mut(number as usize) {
            *spoken |= 1 << language;
        }
        number
    }

    /// The languages of meetings, by their names.
    fn languages(&mut self) {
        for kind in kinds::all() {
            let Some(iso) = kind.language else { continue };
            let what = What::Means(vec![Meaning::Language(iso)]);
            for (language, (code, _)) in FILES.iter().enumerate() {
                let Some(name) = kind.name_in(code) else { continue };
                self.spellings(language, name, &what);
                if language == 0 {
                    for form in ["speaking", "speakers", "speaker", "language"] {
                        self.add(language, &format!("{name} {form}"), &what);
                    }
                }
            }
        }
    }

    /// Prepares the words long enough to be mistyped.
    fn mistakes(&mut self) {
        for (number, word) in self.spelled.iter().enumerate() {
            let says_nothing =
                self.next.get(&(0, number as u32)).and_then(|node| self.at.get(node)).is_some_and(|entry| {
                    entry.meanings.is_empty()
                        && entry.any_part & (part::SMALL | part::NO_PLACE | part::SOFT) != 0
                });
            if says_nothing
                || word.chars().count() < FORGIVING_FROM
                || word.contains(|c: char| c.is_ascii_digit())
            {
                continue;
            }
            for short in one_letter_less(word) {
                self.shortened.entry(short.into()).or_default().push(number as u32);
            }
        }
    }

    /// The word as the table spells it, one typing error forgiven where only one word can be meant.
    pub(super) fn spelling(&self, text: &str) -> Option<u32> {
        if let Some(word) = self.words.get(text) {
            return Some(*word);
        }
        if text.chars().count() < FORGIVING_FROM || text.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let mut meant: Vec<u32> = Vec::new();
        let with_own = std::iter::once(text.to_owned()).chain(one_letter_less(text));
        for short in with_own {
            // A letter too many leaves a word of the table; one too few is a shortened one.
            let whole = self.words.get(short.as_str()).filter(|_| short.chars().count() >= FORGIVING_FROM);
            let others = self.shortened.get(short.as_str()).into_iter().flatten();
            for word in whole.into_iter().chain(others) {
                if !meant.contains(word) && is_one_error(text, &self.spelled[*word as usize]) {
                    meant.push(*word);
                }
            }
        }
        match meant.as_slice() {
            [one] => Some(*one),
            // "woman" and "women": forms of the same thing begin alike and mean alike.
            [first, rest @ ..] if rest.iter().all(|other| self.same_meaning(*first, *other)) => Some(*first),
            _ => None,
        }
    }

    fn same_meaning(&self, a: u32, b: u32) -> bool {
        let single = |word: u32| self.next.get(&(0, word)).and_then(|node| self.at.get(node));
        match (single(a), single(b)) {
            (Some(a), Some(b)) => a.meanings == b.meanings && a.any_part == b.any_part,
            _ => false,
        }
    }

    /// Is this a word of the table, spelled right?
    pub(super) fn knows(&self, text: &str) -> bool {
        self.words.contains_key(text)
    }

    /// The languages of a word, one bit each.
    pub(super) fn spoken(&self, word: u32) -> u8 {
        self.spoken.get(word as usize).copied().unwrap_or(0)
    }

    /// All phrases that begin a row of words, shortest first: how many words, and the entry.
    pub(super) fn phrases<'a>(&'a self, words: &[Option<u32>]) -> impl Iterator<Item = (usize, &'a Entry)> {
        let mut node = 0;
        let nodes = words.iter().map_while(move |word| {
            node = *self.next.get(&(node, (*word)?))?;
            Some(node)
        });
        nodes
            .enumerate()
            .filter_map(|(at, node)| Some((at + 1, self.at.get(&node)?)))
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// A word made of two of the table, as German makes them ("Dienstagabend"): where the second begins.
    pub(super) fn joint(&self, token: &Token) -> Option<(u32, u32)> {
        const LAST: [&str; 22] = [
            "meeting",
            "meetings",
            "gruppe",
            "gruppen",
            "treffen",
            "abend",
            "abends",
            "morgen",
            "morgens",
            "vormittag",
            "vormittags",
            "nachmittag",
            "nachmittags",
            "mittag",
            "mittags",
            "nacht",
            "nachts",
            "fruh",
            "sitzung",
            "runde",
            "selbsthilfegruppe",
            "sprachig",
        ];
        let text = token.text.as_str();
        LAST.iter()
            .filter_map(|last| {
                let first = text.strip_suffix(last)?;
                let bare = |first: &str| {
                    self.words.get(first).copied().filter(|word| self.spoken(*word) & 0b01001 != 0)
                };
                let first = bare(first)
                    .or_else(|| bare(first.strip_suffix('s')?))
                    .or_else(|| bare(first.strip_suffix('n')?));
                Some((first?, *self.words.get(*last)?))
            })
            .next()
    }
}

/// What stands before the tab.
enum What {
    Means(Vec<Meaning>),
    Part(u32),
}

impl What {
    fn read(text: &'static str) -> Option<Self> {
        if let Some(part) = part::named(text) {
            return Some(Self::Part(part));
        }
        // A fellowship's name may hold a space, and stands alone.
        if let Some(name) = text.strip_prefix("fellowship:") {
            return Some(Self::Means(vec![Meaning::Fellowship(name)]));
        }
        text.split(' ').map(meaning).collect::<Option<Vec<_>>>().map(Self::Means)
    }
}

fn meaning(text: &'static str) -> Option<Meaning> {
    let (name, value) = text.split_once(':').unwrap_or((text, ""));
    Some(match name {
        "caps" => Meaning::InCapitals(value),
        "trouble" => Meaning::Trouble(trouble(value)?),
        "relative" => Meaning::Relative,
        "day" | "days" => {
            let days = value.split(',').map(|day| day.parse::<u8>().ok().filter(|day| *day < 7));
            Meaning::Days(days.map(|day| Some(1 << day?)).collect::<Option<Vec<u8>>>()?.into_iter().sum())
        }
        "rel" => Meaning::InDays(value.parse().ok()?),
        "tonight" => Meaning::Tonight,
        "part" => Meaning::Hours(match value {
            "early" => Hours::Early,
            "morning" => Hours::Morning,
            "noon" => Hours::Noon,
            "afternoon" => Hours::Afternoon,
            "evening" => Hours::Evening,
            "night" => Hours::Night,
            _ => return None,
        }),
        "instant" => Meaning::Midnight,
        "within" => Meaning::Within(value.parse().ok()?),
        "way" => Meaning::Way(Attendance::parse(value)?),
        "type" => Meaning::Kind(value),
        "facet" => {
            let (name, value) = value.split_once(':')?;
            Meaning::Facet(name, value)
        }
        "lang" => Meaning::Language(value),
        "nearme" => Meaning::NearMe,
        "num" => Meaning::Number(value.parse().ok()?),
        "unit" => Meaning::Unit(match value {
            "km" => Unit::Km,
            "mi" => Unit::Miles,
            "hour" => Unit::Hours,
            "minute" => Unit::Minutes,
            _ => return None,
        }),
        "meridian" => Meaning::Meridian(value == "pm"),
        "oclock" => Meaning::Oclock,
        "half" => Meaning::Minutes(30),
        "quarter" => Meaning::Minutes(15),
        "toquarter-after" => Meaning::Minutes(-15),
        "pasthalf" => Meaning::MinutesOf(30),
        "pastquarter" => Meaning::MinutesOf(15),
        "toquarter" => Meaning::MinutesOf(-15),
        "halfto" => Meaning::MinutesOf(-30),
        "halfhour" => Meaning::HalfAnHour,
        _ => return None,
    })
}

fn trouble(name: &str) -> Option<Trouble> {
    let (own, family) = match name {
        "alcohol" => ("AA", Some("Al-Anon")),
        "drugs" => ("NA", Some("Nar-Anon")),
        "pills" => ("PA", Some("Nar-Anon")),
        "gambling" => ("GA", Some("Gam-Anon")),
        "cocaine" => ("CA", Some("Co-Anon")),
        "meth" => ("CMA", Some("Nar-Anon")),
        "heroin" => ("HA", Some("Nar-Anon")),
        "marijuana" => ("MA", Some("Nar-Anon")),
        "debt" => ("DA", None),
        "food" => ("OA", None),
        _ => return None,
    };
    Some(Trouble { own, family })
}

/// The text without each of its letters in turn.
fn one_letter_less(text: &str) -> impl Iterator<Item = String> {
    text.char_indices().map(move |(at, c)| format!("{}{}", &text[..at], &text[at + c.len_utf8()..]))
}

/// One letter too many, too few, another, or two that changed places; the first letter is right, or is one of two that
/// changed places.
fn is_one_error(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let head = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let tail = a[head..].iter().rev().zip(b[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (rest_a, rest_b) = (&a[head..a.len() - tail], &b[head..b.len() - tail]);
    let near = match (rest_a, rest_b) {
        ([_], []) | ([], [_]) => true,
        ([_], [_]) => true,
        ([x, y], [z, w]) => x == w && y == z,
        _ => false,
    };
    near && (head > 0 || rest_a.len() == 2)
}

/// A folded word without what the table does not need to know; for tests of the files.
#[cfg(test)]
pub(super) fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    let line = |(language, file): &(&'static str, &'static str)| {
        let language = *language;
        file.lines().map(move |line| (language, line)).collect::<Vec<_>>()
    };
    FILES.iter().flat_map(line)
}

/// Does a line say something the table understands? For tests of the files.
#[cfg(test)]
pub(super) fn is_read(what: &'static str) -> bool {
    What::read(what).is_some()
}
