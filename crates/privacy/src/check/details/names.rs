//! Full names: a given name that many have, and a family name behind it.
//!
//! What is a family name is told by a list, or by its capital letter; Persian has no capitals, so there the list,
//! its usual endings and what stands around have to do. A given name alone is never a finding.

use super::{
    Finding, Kind, finding,
    lists::{COMMON, FAMILY, GIVEN, HOUSES, PLACES, is_noun},
};
use crate::check::text::{Case, Gap, Text};

/// Before a given name, these make it a place or a church.
const SAINTS: &[&str] = &["san", "santa", "santo", "saint", "sainte", "sankt", "sao", "st", "ste"];

/// Stand before a family name and belong to it.
#[rustfmt::skip]
const PARTICLES: &[&str] = &[
    "de", "del", "la", "las", "los", "van", "von", "der", "den", "dem", "da", "dos", "di", "du", "le", "el", "ten", "ter",
    "bin", "ben",
];

/// Stand behind a full name that somebody says of themselves.
#[rustfmt::skip]
const GOES_ON: &[&str] = &[
    "and", "y", "e", "et", "und", "i", "im", "soy", "je", "ich", "bin", "و", "است", "هست", "هستم", "ام", "بود", "هستش", "یک",
];

/// Given names that are brands with the word behind them.
const BRANDS: [(&str, &str); 6] = [
    ("jack", "daniel"),
    ("jim", "beam"),
    ("johnnie", "walker"),
    ("jose", "cuervo"),
    ("harry", "potter"),
    ("john", "barleycorn"),
];

pub(super) fn find(text: &Text<'_>, findings: &mut Vec<Finding>) {
    let loud = is_loud(text);
    let mut index = 0;
    while index < text.len() {
        let end = introduced(text, index, loud).or_else(|| named(text, index, loud).map(|end| (index, end)));
        match end {
            Some((start, end)) => {
                findings.push(finding(text, Kind::Name, start, end));
                index = end;
            }
            None => index += 1,
        }
    }
}

/// All is written in capitals, so that they say nothing.
fn is_loud(text: &Text<'_>) -> bool {
    let cases =
        || (0..text.len()).filter_map(|index| text.token(index)).filter(|token| token.end - token.start > 1);
    let upper = cases().filter(|token| token.case == Case::Upper).count();
    upper > 3 && 2 * upper > cases().count()
}

/// A given name at `at` with a family name behind it; gives the end.
fn named(text: &Text<'_>, at: usize, loud: bool) -> Option<usize> {
    if !GIVEN.has(text.word(at)) || at > 0 && text.gap(at) != Gap::Break && text.is_word(at - 1, SAINTS) {
        return None;
    }
    if !text.word(at).is_ascii() {
        return persian(text, at);
    }
    let Parts { family, initial, particle } = parts(text, at)?;
    let word = text.word(family);
    if is_brand(text.word(at), word) {
        return None;
    }
    let end = end_of(text, family);
    if FAMILY.has(word) && (!GIVEN.has(word) || text.is_capital(family)) {
        return Some(end);
    }
    let capitals = text.is_capital(at) && text.is_capital(family) && !loud;
    let stands_alone = (particle == Some("'") || !GIVEN.has(word)) && !is_everyday(word) && word.len() >= 2;
    let sure = !initial || sounds_like_family(word);
    (capitals && stands_alone && sure && particle != Some("de")).then_some(end)
}

/// "My name is" at `at`, and a full name behind; gives both ends.
fn introduced(text: &Text<'_>, at: usize, loud: bool) -> Option<(usize, usize)> {
    let start = introduction(text, at)?;
    let start = start + usize::from(text.mark(start) == Some(':'));
    let word = text.word(start);
    if word.is_empty() || text.gap(start) == Gap::Break {
        return None;
    }
    if !word.is_ascii() {
        return persian(text, start).or_else(|| unlisted_persian(text, start)).map(|end| (start, end));
    }
    let given = GIVEN.has(word);
    if !given && (!text.is_capital(start) || loud || is_everyday(word)) {
        return None;
    }
    let Parts { family, .. } = parts(text, start)?;
    let (name, end) = (text.word(family), end_of(text, family));
    let capital = text.is_capital(family) && !loud;
    let alone = text.is_end(end) || text.is_word(end, GOES_ON);
    let is_name = FAMILY.has(name) || name.len() >= 2 && !is_everyday(name) && (capital || given && alone);
    is_name.then_some((start, end))
}

/// Where the name starts that is introduced by the words that end at `at`.
fn introduction(text: &Text<'_>, at: usize) -> Option<usize> {
    let before = |words: &[&str]| at > 0 && text.is_word(at - 1, words);
    let said = match text.word(at) {
        "llamo" | "appelle" | "heisse" | "اسمم" | "نامم" => true,
        "is" => before(&["name"]),
        "s" => at > 1 && text.mark(at - 1) == Some('\'') && text.is_word(at - 2, &["name"]),
        "es" => before(&["nombre", "completo"]),
        "est" => before(&["nom", "complet"]),
        "ist" => before(&["name"]),
        "من" | "کاملم" => before(&["اسم", "نام"]),
        "خانوادگی" => before(&["نام"]),
        "called" => before(&["am", "m"]),
        _ => false,
    };
    said.then_some(at + 1)
}

struct Parts<'t> {
    /// The word that may be the family name.
    family: usize,
    /// An initial stands between.
    initial: bool,
    /// The first of the small words between.
    particle: Option<&'t str>,
}

/// What may be the family name behind a given one, past further given names, an initial and particles.
fn parts<'t>(text: &'t Text<'_>, at: usize) -> Option<Parts<'t>> {
    let mut family = at + 1;
    if text.mark(family) == Some('-') && text.is_stuck(family) && text.is_stuck(family + 1) {
        family += 2;
    }
    for _ in 0..2 {
        let more = GIVEN.has(text.word(family)) && text.gap(family + 1) == Gap::Space;
        let capital = text.is_capital(family) && text.is_capital(family + 1);
        let known = FAMILY.has(text.word(family + 1)) && !COMMON.has(text.word(family));
        family += usize::from(more && !is_everyday(text.word(family + 1)) && (capital || known));
    }
    let initial =
        text.word(family).len() == 1 && text.is_capital(family) && text.mark(family + 1) == Some('.');
    family += if initial { 2 } else { 0 };
    let mut particle = None;
    for _ in 0..2 {
        if text.is_word(family, PARTICLES) && !FAMILY.has(text.word(family)) && text.gap(family) == Gap::Space
        {
            particle = particle.or(Some(text.word(family)));
            family += 1;
        }
    }
    let particle = particle.map(|first| if text.is_word(family - 2, &["de"]) { "de la" } else { first });
    // "d'Estrées", "O'Connor"
    if text.is_word(family, &["d", "o", "l"])
        && text.mark(family + 1) == Some('\'')
        && text.is_stuck(family + 2)
    {
        return Some(Parts { family: family + 2, initial, particle: Some("'") });
    }
    (text.gap(family) == Gap::Space && !text.word(family).is_empty()).then_some(Parts {
        family,
        initial,
        particle,
    })
}

/// Past a second family name joined by a hyphen, or standing beside as in Spanish.
fn end_of(text: &Text<'_>, family: usize) -> usize {
    let hyphened =
        text.mark(family + 1) == Some('-') && text.is_stuck(family + 1) && text.is_stuck(family + 2);
    let end = family + if hyphened && text.is_capital(family + 2) { 3 } else { 1 };
    let second = text.gap(end) == Gap::Space && text.is_capital(end) && FAMILY.has(text.word(end));
    end + usize::from(second)
}

/// A word that begins with a capital for other reasons.
fn is_everyday(word: &str) -> bool {
    let numeral = word.bytes().all(|byte| b"ivxlc".contains(&byte));
    numeral || COMMON.has(word) || HOUSES.has(word) || PLACES.has(word) || is_noun(word)
}

fn is_brand(given: &str, word: &str) -> bool {
    BRANDS.contains(&(given, word))
}

fn sounds_like_family(word: &str) -> bool {
    const ENDS: &[&str] = &[
        "son", "field", "ton", "man", "mann", "ley", "berg", "stein", "well", "worth", "ford", "wood", "ham",
        "by", "ski", "sky", "ez", "ini", "elli", "sen", "strom", "ard", "eau", "ier",
    ];
    word.len() >= 5 && ENDS.iter().any(|end| word.ends_with(end))
}

/// Ends of Persian family names, also written apart.
const FAMILY_ENDS: &[&str] = &[
    "زاده",
    "پور",
    "نژاد",
    "نیا",
    "مداری",
    "ابادی",
    "وندی",
    "پناه",
    "خواه",
    "زادگان",
    "فرد",
    "یان",
    "فر",
    "منش",
];
/// So many of them make a word a family name by themselves.
const FAMILY_ENDS_ALONE: usize = 12;
/// And words with such an end that are none.
const NO_FAMILY: &[&str] =
    &["دنیا", "سفر", "نفر", "صفر", "کیفر", "پایان", "جریان", "بنیان", "اقایان", "خداوندی", "منفرد", "دلخواه"];

fn persian(text: &Text<'_>, at: usize) -> Option<usize> {
    let mut family = at + 1;
    let (next, behind) = (text.word(family), text.word(family + 1));
    if text.gap(family) != Gap::Space || next.is_empty() {
        return None;
    }
    let apart = text.gap(family + 1) == Gap::Space && FAMILY_ENDS.contains(&behind);
    if GIVEN.has(next) && apart && !NO_FAMILY.contains(&behind) {
        return Some(family + 2);
    }
    if (GIVEN.has(next) || next == "سادات") && text.gap(family + 1) == Gap::Space && is_persian_family(behind)
    {
        family += 1;
    }
    let myself = at > 0 && text.word(at - 1) == "من" && text.is_word(family + 1, &["هستم", "ام"]);
    let word = text.word(family);
    (is_persian_family(word) || may_be_persian_family(word) || myself && !is_state(word))
        .then_some(family + 1)
}

fn is_persian_family(word: &str) -> bool {
    let alone = FAMILY_ENDS.iter().take(FAMILY_ENDS_ALONE);
    let ending = alone.into_iter().any(|end| word.len() > end.len() + 2 && word.ends_with(end));
    // "کریمی‌ام": I am Karimi.
    let myself = word.strip_suffix("ام").is_some_and(|word| FAMILY.has(word));
    FAMILY.has(word) || myself || ending && !NO_FAMILY.contains(&word)
}

/// Most other family names end in ی, and so do many words that are none: those people say most are left out, and what
/// else has the endings of their kinds.
fn may_be_persian_family(word: &str) -> bool {
    word.chars().count() >= 5
        && word.ends_with('ی')
        && !NOT_FAMILY_ENDS.iter().any(|end| word.ends_with(end))
        && !PERSIAN_WORDS.contains(&word)
}

/// Of plurals, of doing, of "you did", of "you are".
const NOT_FAMILY_ENDS: &[&str] = &[
    "های",
    "هایی",
    "سازی",
    "دوزی",
    "گری",
    "شویی",
    "مندی",
    "تری",
    "ترینی",
    "دی",
    "تی",
    "شی",
    "گی",
    "ونی",
    "یهای",
    "واری",
];

#[rustfmt::skip]
const PERSIAN_WORDS: &[&str] = &[
    "خیلی", "یکی", "وقتی", "کسی", "چیزی", "بعدی", "قبلی", "یعنی", "برای", "بهبودی", "دیگری", "پاکی", "سختی", "خوبی", "الکلی",
    "مصرفی", "دوستی", "قدیمی", "همیشگی", "واقعی", "راستی", "قلبی", "درونی", "روحی", "روانی", "بیماری", "هوشیاری", "مشارکتی",
    "جلسهای", "مواقعی", "بسیاری", "تعدادی", "مقداری", "مدتی", "همگی", "سلامتی", "خوشحالی", "خماری", "نشئگی", "معمولی", "عالی",
    "نیستی", "هستی", "میخواهی", "میگویی", "میگی", "میای", "میایی", "بیای", "بیایی", "قشنگی", "آرامی", "ارامی", "حسابی", "عجیبی",
    "بزرگی", "جدیدی", "طولانی", "انسانی", "ایرانی", "تهرانی", "خصوصی", "عمومی", "آنلاینی", "تلفنی", "تازگی", "صبوری", "شجاعی",
    "گمنامی", "همراهی", "همدلی", "راهنمایی", "خدمتی", "زنانی", "مردانی", "جوانی", "پیری", "کودکی", "نوجوانی", "گریهای",
];

/// Behind "my name is": two words that the sentence ends with.
fn unlisted_persian(text: &Text<'_>, at: usize) -> Option<usize> {
    let family = at + 1;
    let fits =
        text.gap(family) == Gap::Space && !text.word(family).is_empty() && !is_state(text.word(family));
    let alone = text.is_end(family + 1) || text.is_word(family + 1, GOES_ON);
    (fits && alone && !is_state(text.word(at))).then_some(family + 1)
}

/// What somebody is rather than what they are called, and small words.
#[rustfmt::skip]
fn is_state(word: &str) -> bool {
    const STATES: &[&str] = &[
        "است", "هست", "هستم", "هستش", "ام", "بود", "و", "یک", "یه", "من", "که", "از", "در", "به", "با", "ولی", "اما", "این", "را",
        "رو", "معتاد", "معتادم", "الکلی", "الکلیم", "الکلیام", "پاک", "پاکم", "همدرد", "عضو", "تازهوارد", "مادر", "پدر", "پرستار",
        "مرد", "زن", "خوب", "خوبم", "خوشحال", "ممنون", "امروز", "سلام", "راهنما", "مصرفکننده", "گمنام", "نیست", "نیستم", "هم",
        "خوابم",
    ];
    word.is_empty() || STATES.contains(&word)
}
