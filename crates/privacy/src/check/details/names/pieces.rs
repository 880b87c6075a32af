//! The pieces that names are made of, and what each of them looks like by itself.

use super::super::lists::{COMMON, EMPLOYERS, FAMILY, GIVEN, HOUSES, PLACES, WORDS, is_noun};
use crate::check::text::{Case, Gap, Text};

/// Before a given name, these make it a place or a church.
pub(super) const SAINTS: &[&str] = &[
    "san", "sant", "santa", "santo", "sta", "sto", "saint", "sainte", "sankt", "sao", "st", "ste",
    "heiliger", "heilige", "heiligen",
];

/// Stand between given and family name, or before the latter.
#[rustfmt::skip]
const PARTICLES: &[&str] = &[
    "de", "del", "la", "las", "los", "van", "von", "vom", "zu", "der", "den", "dem", "da", "dos", "do", "das", "di", "du",
    "des", "le", "el", "al", "ten", "ter", "bin", "ben", "ibn", "bint", "ould", "mac", "ap", "san",
];

/// Ends of family names in many countries.
#[rustfmt::skip]
const ENDS: &[&str] = &[
    "son", "sson", "sen", "field", "worth", "ford", "wood", "ham", "shaw", "bury", "thwaite", "mann", "berg", "stein", "bach",
    "bauer", "huber", "maier", "meier", "meyer", "hofer", "inger", "feld", "ski", "sky", "ska", "wicz", "czyk", "czak", "enko",
    "chuk", "ov", "ova", "ev", "eva", "ovic", "evic", "escu", "oglu", "yan", "dze", "shvili", "ez", "ini", "elli", "etti",
    "ucci", "opoulos", "akis", "idis", "strom", "qvist", "owski", "nitz", "witz", "kow", "tsch", "schek", "ridge", "shire", "combe", "by", "cliffe", "burn", "more",
    "ington", "erton", "ian", "anian", "gren", "eau", "eault", "ault", "singh", "zadeh", "pour", "nejad",
    "abadi", "etxea", "etxeberria", "mendi", "koetxea", "wala", "swamy", "murthy", "krishnan", "raghavan", "raman",
];

/// What may be a word of a name: tokens `from..to`, several where a hyphen or an apostrophe joins them.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    pub(super) from: usize,
    pub(super) to: usize,
    /// One letter and a point.
    pub(super) initial: bool,
    /// The first particle before it.
    pub(super) particle: Option<usize>,
}

/// The piece at `at`.
pub(super) fn piece(text: &Text<'_>, at: usize) -> Option<Piece> {
    let word = text.word(at);
    if word.is_empty() || !word.is_ascii() || is_rest(text, at) {
        return None;
    }
    let mut to = at + 1;
    let stuck = |index| text.is_stuck(index) && text.is_stuck(index + 1) && !text.word(index + 1).is_empty();
    if word.len() <= 2 && text.mark(to) == Some('\'') && stuck(to) && text.is_capital(to + 1) {
        to += 2;
    }
    while to < at + 8 && text.mark(to) == Some('-') && stuck(to) {
        to += 2;
    }
    let initial = to == at + 1 && word.len() == 1 && text.is_capital(at) && text.mark(to) == Some('.');
    to += usize::from(initial);
    let broken = text.is_stuck(to) && (text.is_mark(to, "@_/") || !text.digits(to).is_empty());
    (!broken).then_some(Piece { from: at, to, initial, particle: None })
}

/// Something longer goes on here, that is no name.
fn is_rest(text: &Text<'_>, at: usize) -> bool {
    at > 0 && text.is_stuck(at) && (text.is_mark(at - 1, "@_-/.#") || !text.digits(at - 1).is_empty())
}

impl Piece {
    pub(super) fn words<'t>(&self, text: &'t Text<'_>) -> impl Iterator<Item = &'t str> {
        (self.from..self.to).map(|index| text.word(index)).filter(|word| !word.is_empty())
    }

    pub(super) fn last<'t>(&self, text: &'t Text<'_>) -> &'t str {
        self.words(text).last().unwrap_or_default()
    }

    /// The last word, with what an apostrophe joins to it.
    pub(super) fn name(&self, text: &Text<'_>) -> String {
        if self.is_joined('\'', text) { self.words(text).collect() } else { self.last(text).to_owned() }
    }

    /// "d'Estrées": the capital comes behind the apostrophe.
    pub(super) fn is_noble(&self, text: &Text<'_>) -> bool {
        self.is_joined('\'', text) && is_capital(text, self.from + 2)
    }

    fn is_joined(&self, mark: char, text: &Text<'_>) -> bool {
        text.mark(self.from + 1) == Some(mark) && self.to > self.from + 2
    }

    pub(super) fn is_given(&self, text: &Text<'_>) -> bool {
        self.words(text).any(|word| GIVEN.has(word))
    }

    /// A given name that is nothing else.
    pub(super) fn is_surely_given(&self, text: &Text<'_>) -> bool {
        self.words(text).any(|word| GIVEN.has(word) && !WORDS.has(word) && !COMMON.has(word))
    }

    /// How much speaks for a given name.
    pub(super) fn as_given(&self, text: &Text<'_>) -> i32 {
        let house = self.words(text).skip(1).any(|word| HOUSES.has(word) || is_noun(word));
        match () {
            () if house && !self.is_surely_given(text) || HOUSES.has(self.last(text)) => -6,
            () if self.initial => 4,
            () if PLACES.has(text.word(self.from)) || text.is_word(self.from, SAINTS) => -6,
            () if self.is_surely_given(text) => 6,
            () if COMMON.has(text.word(self.from)) => -4,
            () if self.is_given(text) => 4,
            () if self.words(text).any(|word| is_everyday(word) || EMPLOYERS.has(word)) => -4,
            () if sounds_like_given(self.last(text)) => 3,
            () => 2,
        }
    }

    /// How much speaks for a family name.
    pub(super) fn as_family(&self, text: &Text<'_>) -> i32 {
        let last = self.last(text);
        let (listed, everyday) = (self.words(text).any(|word| FAMILY.has(word)), is_everyday(last));
        match () {
            () if self.initial || last.len() < 2 || is_numeral(last) || COMMON.has(last) => -6,
            () if (HOUSES.has(last) || EMPLOYERS.has(last)) && !listed => -6,
            () if self.is_joined('\'', text) => 4,
            () if self.is_joined('-', text) && text.is_word(self.from, SAINTS) => 3,
            () if self.is_joined('-', text) && (listed || !self.words(text).any(is_everyday)) => 4,
            () if listed && PLACES.has(last) => 2,
            () if listed && self.is_surely_given(text) => 2,
            () if listed && everyday => 3,
            () if listed => 4,
            () if self.is_surely_given(text) => -2,
            () if everyday => -4,
            () if sounds_like_family(last) => 4,
            () => 3,
        }
    }

    /// "René le Breton", "Hans der Kleine": what somebody is called by, and no name.
    pub(super) fn is_nickname(&self, text: &Text<'_>) -> bool {
        self.particle.is_some_and(|at| {
            at + 1 == self.from
                && !text.is_capital(at)
                && text.is_word(at, &["le", "la", "el", "der", "die", "the"])
        })
    }

    /// Particles before it, which in "Ana de Cuenca" may say where she is from.
    pub(super) fn is_maybe_from(&self, text: &Text<'_>) -> bool {
        self.particle
            .is_some_and(|at| text.is_word(at, &["de", "da", "del", "des", "du", "vom", "von", "aus"]))
    }
}

/// All pieces from `at` on that belong together: with capitals, if these count, and particles between.
pub(super) fn run(text: &Text<'_>, at: usize, capitals: bool) -> Vec<Piece> {
    const LONGEST: usize = 6;
    let mut pieces: Vec<Piece> = Vec::new();
    let mut next = at;
    while pieces.len() < LONGEST {
        let next_word = if pieces.is_empty() { at } else { past_nickname(text, next) };
        let start = if pieces.is_empty() { at } else { past_particles(text, next_word, capitals) };
        let apart = pieces.is_empty() || (next_word..=start).all(|index| text.gap(index) == Gap::Space);
        let Some(found) = piece(text, start).filter(|_| apart) else { break };
        let noble = found.is_noble(text) && !pieces.is_empty();
        if capitals && !is_capital(text, start) && !noble {
            break;
        }
        pieces.push(Piece { particle: (start > next_word).then_some(next_word), ..found });
        next = found.to;
    }
    pieces
}

/// A capital, and not all of them as in the short form of something.
fn is_capital(text: &Text<'_>, at: usize) -> bool {
    text.token(at).is_some_and(|token| {
        token.case == Case::Capital || token.case == Case::Upper && token.end - token.start > 4
    })
}

/// Florence "Flossie" Wetherall.
fn past_nickname(text: &Text<'_>, at: usize) -> usize {
    let quoted = text.is_mark(at, "\"«“„'(") && text.is_mark(at + 2, "\"»”“')") && text.is_capital(at + 1);
    at + if quoted && text.gap(at) == Gap::Space { 3 } else { 0 }
}

/// Without capitals, "la" and the like are rather words of the sentence.
fn past_particles(text: &Text<'_>, from: usize, capitals: bool) -> usize {
    const PLAIN: &[&str] = &[
        "la", "las", "los", "le", "el", "der", "den", "dem", "des", "du", "zu", "y", "do", "das", "al", "di",
    ];
    let mut at = from;
    if !capitals && text.is_word(from, PLAIN) {
        return from;
    }
    let particle = |at| {
        text.is_word(at, PARTICLES)
            || text.is_capital(at)
                && text.is_word(at, &["o", "ni", "nic", "abu"])
                && text.gap(at + 1) == Gap::Space
    };
    while at < from + 3 && particle(at) && text.gap(at) == Gap::Space && !text.word(at + 1).is_empty() {
        at += 1;
    }
    at
}

/// A word that begins with a capital for other reasons, or is none of those who bear it.
pub(super) fn is_everyday(word: &str) -> bool {
    is_numeral(word)
        || COMMON.has(word)
        || HOUSES.has(word)
        || PLACES.has(word)
        || WORDS.has(word)
        || is_noun(word) && !sounds_like_family(word)
}

/// Most given names of women, and many of men, end in a vowel.
fn sounds_like_given(word: &str) -> bool {
    const ENDS: &[&str] = &[
        "a", "i", "o", "ie", "ey", "elle", "ette", "ine", "lyn", "beth", "bert", "fried", "wolf", "trud",
        "slav", "ullah",
    ];
    (4..=10).contains(&word.len()) && ENDS.iter().any(|end| word.ends_with(end))
}

fn is_numeral(word: &str) -> bool {
    word.bytes().all(|byte| b"ivxlc".contains(&byte))
}

fn sounds_like_family(word: &str) -> bool {
    let scottish =
        ["mc", "mac"].iter().any(|start| word.strip_prefix(start).is_some_and(|rest| rest.len() >= 4));
    word.len() >= 6 && (scottish || ENDS.iter().any(|end| word.len() >= end.len() + 3 && word.ends_with(end)))
}
