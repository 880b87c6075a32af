//! Where somebody works: what a house is called, where working there is spoken of.

use super::{
    Finding, Kind, finding,
    lists::{COMMON, EMPLOYERS, GIVEN, PERSIAN_EMPLOYERS, PERSIAN_WORKING, PLACES, WORDS, WORKING, is_noun},
};
use crate::check::text::{Case, Gap, Text};

/// Stand before the name itself.
#[rustfmt::skip]
const BEFORE: &[&str] = &["at", "for", "to", "with", "from", "en", "para", "chez", "pour", "bei", "fur", "beim", "von", "aux", "au", "del"];

/// Stand between a kind of house and what it is called.
#[rustfmt::skip]
const BETWEEN: &[&str] = &["de", "del", "la", "las", "los", "el", "du", "des", "le", "les", "zur", "zum", "der", "d", "l", "am", "of", "the", "st"];

/// Of what kind a house is: there is one in every town.
#[rustfmt::skip]
const GENERAL: &[&str] = &[
    "general", "generale", "central", "centrale", "regional", "regionale", "universitario", "universitaire", "clinico", "civil", "municipal",
    "municipale", "nacional", "national", "nationale", "provincial", "comarcal", "comunal", "local", "publico", "publique", "mental", "psychiatrique",
];

/// So far from the name working may be spoken of, within the sentence.
const NEAR: usize = 16;

pub(super) fn find(text: &Text<'_>, findings: &mut Vec<Finding>) {
    let mut index = 0;
    while index < text.len() {
        let found = house_first(text, index)
            .or_else(|| house_last(text, index))
            .or_else(|| working_for(text, index))
            .or_else(|| persian(text, index));
        match found {
            Some((start, end)) => {
                findings.push(finding(text, Kind::Workplace, start, end));
                index = end;
            }
            None => index += 1,
        }
    }
}

/// "Panadería La Espiga Azul", "Transports Vallombreuse", "Spedition Hollerbusch".
fn house_first(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    if !is_employer(text.word(at)) {
        return None;
    }
    let mut name = at + 1;
    while name < at + 5
        && text.gap(name) != Gap::Break
        && (text.is_word(name, BETWEEN) || text.mark(name) == Some('\''))
    {
        name += 1;
    }
    let plain = name > at + 1;
    let general = text.is_word(name, GENERAL) && end_of_name(text, name) == name + 1;
    let named =
        is_name(text, name) && !general && text.gap(name) != Gap::Break && !PLACES.has(text.word(name));
    // "the school in June", "im Hotel Adler": German nouns say nothing by their capital.
    let noun = is_noun(text.word(name)) && !text.is_capital(at)
        || !plain && is_noun(text.word(name)) && !is_unknown(text, name);
    (named && !noun && is_worked_at(text, at, name)).then(|| (at, end_of_name(text, name)))
}

/// "Harrowgate Cold Storage", "Fennimore's Bakery", "Goethe-Gymnasium".
fn house_last(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    if !is_name(text, at)
        || at > 0 && is_name(text, at - 1) && text.gap(at) == Gap::Space && !starts(text, at - 1)
    {
        return None;
    }
    let end = end_of_name(text, at);
    let house =
        (at + 1..end).rev().find(|index| text.is_capital(*index) && is_employer(text.word(*index)))?;
    let joined = text.mark(house - 1) == Some('-')
        || at > 0 && text.is_word(at - 1, &["at", "for", "chez", "bei", "en"]);
    let known = (at..house).any(|index| is_unknown(text, index)) || joined && !PLACES.has(text.word(at));
    (known && is_worked_at(text, at, end)).then_some((at, end))
}

/// "I work at Northgate", "j'ai travaillé à la SNCF".
fn working_for(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    if !WORKING.has(text.word(at)) {
        return None;
    }
    let before = (at + 1..at + 5).take_while(|index| {
        text.gap(*index) != Gap::Break && text.mark(*index).is_none_or(|mark| mark == ',')
    });
    let before = before
        .into_iter()
        .find(|index| text.is_word(*index, BEFORE) || text.is_word(*index, &["a", "in"]))?;
    let mut start = before + 1;
    while start < before + 4 && (text.is_word(start, BETWEEN) || text.mark(start) == Some('\'')) {
        start += 1;
    }
    let strong = text.is_word(before, &["at", "for", "chez", "bei", "fur", "beim", "para", "en", "pour"]);
    let saint = text.is_word(start - 1, &["st"]);
    let word = text.word(start);
    let person = GIVEN.has(word) && !saint;
    let capital = strong && is_name(text, start) && !PLACES.has(word) && !is_noun(word) && !person;
    let loud =
        text.token(start).is_some_and(|token| token.case == Case::Upper && token.end - token.start >= 3);
    let acronym =
        loud && !COMMON.has(text.word(start)) && text.is_word(before, &["a", "au", "at", "for", "bei"]);
    (text.gap(start) != Gap::Break && (capital || acronym)).then(|| (start, end_of_name(text, start)))
}

/// A kind of house where people work, by the list or by what such words end in.
fn is_employer(word: &str) -> bool {
    #[rustfmt::skip]
    const ENDS: &[&str] = &[
        "eria", "erias", "erie", "eries", "bau", "werk", "werke", "werken", "technik", "fabrik", "backerei", "brauerei", "klinik", "heim",
        "heime", "markt", "handel", "metzgerei", "gartnerei", "druckerei", "betriebe", "betrieben", "labor",
    ];
    EMPLOYERS.has(word)
        || ENDS.iter().any(|end| word.len() >= end.len() + 3 && word.ends_with(end)) && !GIVEN.has(word)
}

/// The same in Persian.
fn is_persian_employer(word: &str) -> bool {
    const ENDS: &[&str] = &["سازی", "فروشی", "بافی", "دوزی", "شویی", "ریسی", "پزی", "سرا", "بری"];
    let long = |end: &&str| word.chars().count() >= end.chars().count() + 3;
    PERSIAN_EMPLOYERS.has(word) || ENDS.iter().any(|end| word.ends_with(end) && long(end)) && !WORDS.has(word)
}

fn is_name(text: &Text<'_>, at: usize) -> bool {
    text.is_capital(at) && !COMMON.has(text.word(at))
}

/// No word, no town: it can only be what something is called.
fn is_unknown(text: &Text<'_>, at: usize) -> bool {
    let word = text.word(at);
    is_name(text, at) && !PLACES.has(word) && !is_noun(word) && !WORDS.has(word) && !EMPLOYERS.has(word)
}

fn starts(text: &Text<'_>, at: usize) -> bool {
    text.gap(at) == Gap::Break || at == 0 || text.is_mark(at - 1, ".!?¡¿")
}

/// Working is spoken of in the same sentence.
fn is_worked_at(text: &Text<'_>, from: usize, to: usize) -> bool {
    let ends = |index: &usize| text.is_mark(*index, ".!?;") && text.gap(index + 1) != Gap::None;
    let before = (from.saturating_sub(NEAR)..from)
        .rev()
        .take_while(|index| !ends(index) && text.gap(index + 1) != Gap::Break);
    let behind = (to..to + NEAR).take_while(|index| !ends(index) && text.gap(*index) != Gap::Break);
    before.chain(behind).any(|index| WORKING.has(text.word(index)))
}

/// Past all words of a name: those with capitals, and what joins them.
fn end_of_name(text: &Text<'_>, from: usize) -> usize {
    let mut end = from + 1;
    while end < from + 9 && text.gap(end) != Gap::Break {
        let joins = text.is_mark(end, "&'-")
            || text.is_word(end, BETWEEN)
            || text.is_word(end, &["of", "and", "y", "et", "und", "s"]);
        let capital = text.is_capital(end);
        let far =
            (end + 1..end + 3).find(|index| !text.is_word(*index, BETWEEN) && !text.is_word(*index, &["s"]));
        let joined = joins && far.is_some_and(|next| text.is_capital(next) && text.gap(next) != Gap::Break);
        if !capital && !joined {
            break;
        }
        end += 1;
    }
    end
}

/// Which, of what size: not what it is called. And words that cannot be a name.
#[rustfmt::skip]
const PERSIAN_NO_NAMES: &[&str] = &[
    "خصوصی", "دولتی", "بزرگ", "کوچک", "خوب", "بد", "کار", "بستری", "بودم", "هستم", "رفتم", "که", "و", "را", "در", "به", "از", "با",
    "من", "ما", "خودم", "دیگر", "دیگه", "محلی", "جدید", "قدیمی", "نزدیک", "روانی", "دولتیه", "ساختمانی", "پوشاک", "لباس", "هم",
    "خودمان", "پدرم", "برادرم", "یه", "یک", "رو", "تو", "بود", "دوست",
];

/// "در شرکت هیدروشمال کار می‌کنم", "پرستار بیمارستان نسیم".
fn persian(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    if !is_persian_employer(text.word(at)) {
        return None;
    }
    let is_name = |index: usize| {
        let word = text.word(index);
        text.gap(index) == Gap::Space && !word.is_empty() && !PERSIAN_NO_NAMES.contains(&word)
    };
    let name = at + 1 + usize::from(PERSIAN_EMPLOYERS.has(text.word(at + 1)));
    let second =
        is_name(name + 1) && !WORDS.has(text.word(name + 1)) && text.word(name + 1).chars().count() >= 3;
    let around = (at.saturating_sub(8)..at).chain(name + 1..name + 9);
    let sentence = around.into_iter().filter(|index| {
        let (low, high) = (at.min(*index), at.max(*index));
        (low + 1..=high).all(|between| text.gap(between) != Gap::Break && !text.is_mark(between, ".!?"))
    });
    let works = sentence.into_iter().any(|index| PERSIAN_WORKING.has(text.word(index)));
    (works && is_name(name)).then_some((at, name + 1 + usize::from(second)))
}
