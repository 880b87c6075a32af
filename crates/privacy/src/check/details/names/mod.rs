//! Full names: a given and a family name, or a title and a family name.
//!
//! Nobody can list all names, so what is looked for is reasons: that the first word is a given name many have, that the
//! second is a family name or looks like one, that both begin with a capital where no sentence does, and what stands
//! around them ("my brother …", "ask for …", "… said"). Each gives or takes points, and enough of them make a finding.
//! A given name alone is never one: fellowships go by them.

mod around;
mod persian;
mod pieces;

use super::{
    Finding, Kind, finding,
    lists::{FAMILY, GIVEN, HOUSES, PLACES, PUBLIC, TITLES},
};
use crate::{
    Handle,
    check::text::{Case, Text},
};
use around::Around;
use pieces::{Piece, is_everyday, piece, run};

/// So many points make a name of two words with capitals.
const ENOUGH: i32 = 7;
/// And of two words without.
const ENOUGH_SMALL: i32 = 9;

pub(super) fn find(text: &Text<'_>, findings: &mut Vec<Finding>) {
    let page = Page { text, loud: is_loud(text), german: is_german(text), small: is_small(text) };
    let mut index = 0;
    while index < text.len() {
        let found = persian::find(text, index).or_else(|| page.titled(index)).or_else(|| page.named(index));
        match found {
            Some(Found::Name(start, end)) => {
                findings.push(finding(text, Kind::Name, start, end));
                index = end;
            }
            Some(Found::Known(end)) => index = end,
            None => index += 1,
        }
    }
}

/// What stands at a place.
enum Found {
    /// A name: tokens from, to.
    Name(usize, usize),
    /// Somebody everybody knows, up to here; or a handle of this site.
    Known(usize),
}

/// A text, and what is true of all of it.
struct Page<'t> {
    text: &'t Text<'t>,
    /// All is written in capitals, so that they say nothing.
    loud: bool,
    /// In German every noun has a capital.
    german: bool,
    /// Hardly anything has a capital, names neither.
    small: bool,
}

impl Page<'_> {
    /// A given name at `at` with a family name behind.
    fn named(&self, at: usize) -> Option<Found> {
        let text = self.text;
        let first = piece(text, at)?;
        if around::is_name_of_place(text, at) || first.initial && around::is_other_initial(text, at) {
            return None;
        }
        let capital = text.is_capital(at) && !self.loud;
        if !capital && !first.is_given(text) && !around::is_titled(text, at) {
            return None;
        }
        if capital {
            let run = run(text, at, true);
            if run.len() > 1 {
                return self.judge(&run, true);
            }
        }
        // "Sofía cumple", "allen Kanälen": two words of one name are written alike.
        let alike = run(text, at, false).into_iter().take_while(|piece| {
            let family = FAMILY.has(piece.last(text)) && !is_everyday(piece.last(text));
            self.loud
                || piece.from == at
                || text.is_capital(piece.from) == text.is_capital(at)
                || capital && family
        });
        self.judge(&alike.collect::<Vec<_>>(), false)
    }

    /// Counts the points of the first pieces of a run.
    fn judge(&self, run: &[Piece], capitals: bool) -> Option<Found> {
        let text = self.text;
        let first = run.first()?;
        let last = self.last(run, capitals)?;
        let name = &run[..=last];
        let end = run[last].to;
        let sure = first.is_given(text);
        // "Talavera de la Reina" is a town, and so is "Albany Park".
        let of_place = |piece: &Piece| !sure && (piece.is_maybe_from(text) || HOUSES.has(piece.last(text)));
        let place = if name[1..].iter().any(of_place) { -4 } else { 0 };
        let families = name[1..].iter().map(|piece| self.family(piece, capitals));
        let family = families.max().filter(|points| *points > 0)?;
        let around = Around::new(text, first.from, end);
        let case = match () {
            () if !capitals || self.german => 0,
            () if around.starts => 1,
            () => 2,
        };
        let start = i32::from(around.starts && !first.is_surely_given(text) && !first.initial);
        let points = first.as_given(text) - start + family + place + case + around.points(sure);
        let enough = if capitals { ENOUGH } else { ENOUGH_SMALL };
        if points < enough || self.is_house(run, last) {
            return None;
        }
        if self.is_known(name) {
            return Some(Found::Known(end));
        }
        Some(Found::Name(first.from, end))
    }

    /// The last piece of the name that starts a run.
    fn last(&self, run: &[Piece], capitals: bool) -> Option<usize> {
        let most = if capitals { run.len() } else { run.len().min(3) };
        let mut last = None;
        for (index, piece) in run.iter().enumerate().take(most).skip(1) {
            let family = self.family(piece, capitals);
            let sure = capitals || last.is_none() || family >= 4;
            if family > 0 && sure {
                last = Some(index);
            } else if !piece.initial && !piece.is_surely_given(self.text) || last.is_some() && !capitals {
                break;
            }
        }
        last
    }

    fn family(&self, piece: &Piece, capitals: bool) -> i32 {
        let word = piece.last(self.text);
        let from = piece.is_maybe_from(self.text);
        if from && PLACES.has(word) {
            return -6;
        }
        let nickname = if piece.is_nickname(self.text) { 3 } else { 0 };
        let points = piece.as_family(self.text) - i32::from(from) - nickname;
        match () {
            () if capitals && (self.text.is_capital(piece.from) || piece.is_noble(self.text)) => points,
            // Without a capital, an unknown word is a name only if it does not look like a form of a verb.
            () if points >= 3 && FAMILY.has(word) => points,
            () if !self.small || word.len() < 5 || is_everyday(word) => -4,
            () if points == 3 && looks_like_verb(word) => -4,
            () if word.len() >= 7 => 4,
            () => points,
        }
    }

    /// "Betty Ford Clinic": the name is that of a house.
    fn is_house(&self, run: &[Piece], last: usize) -> bool {
        let text = self.text;
        let next = run.get(last + 1).map(|piece| piece.last(text));
        next.is_some_and(|word| HOUSES.has(word))
            || run[..=last].iter().any(|piece| piece.to > piece.from + 1 && HOUSES.has(piece.last(text)))
    }

    fn is_known(&self, name: &[Piece]) -> bool {
        let public = match name {
            [.., given, family] => PUBLIC.has(&[given.last(self.text), &family.name(self.text)].join(" ")),
            _ => false,
        };
        let handle = |end: usize| {
            let (start, end) = self.text.span(name[0].from, name[end].to);
            self.text.source.get(start..end).is_some_and(|words| Handle::known(words).is_some())
        };
        public || (1..name.len().min(3)).any(handle)
    }

    /// A title at `at` with a family name behind: "Frau Lampersberger", "Mr. Abernethy".
    fn titled(&self, at: usize) -> Option<Found> {
        let text = self.text;
        if !TITLES.has(text.word(at)) {
            return None;
        }
        let next = at + 1 + usize::from(text.mark(at + 1) == Some('.'));
        let name = piece(text, next)
            .filter(|name| !name.initial && text.gap(next) == crate::check::text::Gap::Space)?;
        let run = run(text, next, true);
        if PUBLIC.has(&[text.word(at), name.last(text)].join(" ")) {
            return Some(Found::Known(name.to));
        }
        let two = run.len() > 1 && name.is_given(text);
        let points = name.as_family(text);
        let capital = text.is_capital(next) && !self.loud;
        let fits = if capital { points >= 3 } else { points >= 4 && !is_everyday(name.last(text)) };
        let noun = self.german && super::lists::is_noun(name.last(text));
        let more =
            run.iter().skip(1).take_while(|piece| piece.as_family(text) >= 3).last().filter(|_| capital);
        let end = more.map_or(name.to, |piece| piece.to);
        let only_given = GIVEN.has(name.last(text)) && name.to == name.from + 1;
        (fits && !two && !noun && !only_given && !around::is_of_book(text, at))
            .then_some(Found::Name(at, end))
    }
}

fn looks_like_verb(word: &str) -> bool {
    #[rustfmt::skip]
    const ENDS: &[&str] = &[
        "ing", "ed", "ly", "ando", "iendo", "aba", "aban", "ado", "ada", "ido", "ida", "ara", "era", "ire", "mente", "cion", "ait", "ais",
        "aient", "ant", "ent", "ment", "tion", "ees", "tte", "tten", "end", "ung", "lich", "isch", "ieren", "iert", "igt",
    ];
    ENDS.iter().any(|end| word.ends_with(end))
}

/// All is written in capitals, so that they say nothing.
fn is_loud(text: &Text<'_>) -> bool {
    let cases =
        || (0..text.len()).filter_map(|index| text.token(index)).filter(|token| token.end - token.start > 1);
    let upper = cases().filter(|token| token.case == Case::Upper).count();
    upper > 3 && 2 * upper > cases().count()
}

/// Hardly anything is written with a capital.
fn is_small(text: &Text<'_>) -> bool {
    let words = (0..text.len()).filter(|index| !text.word(*index).is_empty());
    let (all, capital) =
        words.fold((0, 0), |(all, capital), index| (all + 1, capital + usize::from(text.is_capital(index))));
    20 * capital <= all + 20
}

/// Words that German texts cannot do without and the other languages do not have.
fn is_german(text: &Text<'_>) -> bool {
    #[rustfmt::skip]
    const WORDS: &[&str] = &[
        "und", "ich", "nicht", "der", "das", "ist", "mit", "ein", "eine", "auf", "zu", "bei", "mir", "hab", "habe", "hat", "wer",
        "von", "sie", "dem", "den", "im", "fur", "wir", "er", "mein", "meine",
    ];
    let words = (0..text.len()).filter(|index| !text.word(*index).is_empty()).count();
    let german = (0..text.len()).filter(|index| text.is_word(*index, WORDS)).count();
    german >= 2 && 8 * german >= words
}
