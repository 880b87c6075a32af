//! Where somebody works.

use super::{
    Finding, Kind, finding,
    lists::{COMMON, PLACES, is_noun},
};
use crate::check::text::{Case, Gap, Text};

/// To work, and what somebody works as.
#[rustfmt::skip]
const WORKING: &[&str] = &[
    "work", "works", "worked", "working", "employed", "teach", "teaches", "taught", "job", "employer", "nurse", "doctor",
    "teacher", "manager", "waiter", "waitress", "driver", "clerk", "cook", "chef", "guard", "cashier", "intern",
    "trabajo", "trabajaba", "trabaje", "trabaja", "trabajamos", "trabajando", "empleado", "empleada", "curro", "enfermera",
    "enfermero", "medico", "medica", "profesor", "profesora", "maestro", "maestra", "camarero", "camarera", "cocinero",
    "travaille", "travaillais", "travaillait", "travaillons", "bosse", "bossais", "employe", "employee", "infirmiere",
    "infirmier", "medecin", "professeur", "prof", "serveur", "serveuse", "vendeur", "vendeuse", "caissiere",
    "arbeite", "arbeitete", "gearbeitet", "angestellt", "jobbe", "pfleger", "pflegerin", "krankenschwester", "arztin", "arzt",
    "lehrer", "lehrerin", "verkauferin", "kellner", "kellnerin", "fahrer",
];

/// Stand before the name itself.
const BEFORE_NAMES: &[&str] = &["at", "for", "en", "para", "chez", "pour", "bei", "fur", "beim"];
/// Only before a word such as "hospital".
const BEFORE_HOUSES: &[&str] = &["a", "au", "in", "im", "am", "de", "del", "du", "by", "zu", "zur", "dans"];

const ARTICLES: &[&str] =
    &["the", "el", "la", "los", "las", "le", "les", "l", "der", "die", "das", "dem", "den"];

/// Kinds of places where people work.
#[rustfmt::skip]
const HOUSES: &[&str] = &[
    "hospital", "clinic", "school", "college", "university", "company", "firm", "bank", "hotel", "restaurant", "office",
    "clinica", "colegio", "escuela", "instituto", "universidad", "empresa", "compania", "banco", "restaurante", "ayuntamiento",
    "fabrica", "hopital", "clinique", "ecole", "lycee", "universite", "entreprise", "societe", "banque", "boulangerie", "mairie",
    "usine", "krankenhaus", "klinik", "klinikum", "schule", "gymnasium", "universitat", "firma", "sparkasse", "praxis",
    "apotheke", "stadtverwaltung", "spedition", "supermercado", "cabinet", "garage", "kita", "backerei", "pflegeheim",
];

pub(super) fn find(text: &Text<'_>, findings: &mut Vec<Finding>) {
    let mut index = 0;
    while index < text.len() {
        match working(text, index).or_else(|| house(text, index)).or_else(|| persian(text, index)) {
            Some((start, end)) => {
                findings.push(finding(text, Kind::Workplace, start, end));
                index = end;
            }
            None => index += 1,
        }
    }
}

/// "I work at Northgate Logistics", "infirmière à l'hôpital Saint-Corentin".
fn working(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    if !text.is_word(at, WORKING) {
        return None;
    }
    let before = (at + 1..at + 4).take_while(|index| text.gap(*index) != Gap::Break);
    let before = before
        .into_iter()
        .find(|index| text.is_word(*index, BEFORE_NAMES) || text.is_word(*index, BEFORE_HOUSES))?;
    let start = skip_articles(text, before + 1);
    let house = text.is_word(start, HOUSES);
    let name = start + usize::from(house);
    let near = text.is_word(before, BEFORE_NAMES);
    let named = if house { is_name_of_house(text, name) } else { near && is_name(text, name) };
    let named = named || is_name_before_house(text, start) || is_acronym(text, before, start);
    (named && text.gap(start) != Gap::Break).then(|| (start, end_of_name(text, name)))
}

/// "für die Firma Hydronord gearbeitet".
fn house(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    let named = text.is_word(at, HOUSES) && is_name_of_house(text, at + 1);
    let end = end_of_name(text, at + 1);
    let mut behind =
        (end..end + 5).take_while(|index| text.mark(*index) != Some('.') && text.gap(*index) != Gap::Break);
    (named && behind.any(|index| text.is_word(index, WORKING))).then_some((at, end))
}

fn skip_articles(text: &Text<'_>, from: usize) -> usize {
    let mut at = from;
    while at < from + 3 && (text.is_word(at, ARTICLES) || text.mark(at) == Some('\'')) {
        at += 1;
    }
    at
}

/// A capital that is not of a day, a town, a fellowship or a German noun.
fn is_name(text: &Text<'_>, at: usize) -> bool {
    let word = text.word(at);
    is_name_of_house(text, at) && !PLACES.has(word) && !is_noun(word)
}

fn is_name_of_house(text: &Text<'_>, at: usize) -> bool {
    text.is_capital(at) && text.gap(at) != Gap::Break && !COMMON.has(text.word(at))
}

/// "Goethe-Gymnasium".
fn is_name_before_house(text: &Text<'_>, at: usize) -> bool {
    text.is_capital(at)
        && text.mark(at + 1) == Some('-')
        && text.is_stuck(at + 1)
        && text.is_word(at + 2, HOUSES)
}

/// "à la SNCF".
fn is_acronym(text: &Text<'_>, before: usize, at: usize) -> bool {
    let loud = text.token(at).is_some_and(|token| token.case == Case::Upper && token.end - token.start >= 3);
    loud && text.is_word(before, &["a", "au"]) && !COMMON.has(text.word(at))
}

/// Past all words of a name: those with capitals, and what joins them.
fn end_of_name(text: &Text<'_>, from: usize) -> usize {
    let mut end = from + 1;
    while end < from + 8 && text.gap(end) != Gap::Break {
        let joins = text.is_mark(end, "&'-.")
            || text.is_word(end, &["of", "and", "de", "la", "del", "y", "et", "und", "s"]);
        let capital = text.is_capital(end);
        let joined = joins && text.is_capital(end + 1) && text.gap(end + 1) != Gap::Break;
        if !capital && !joined {
            break;
        }
        end += 1;
    }
    end
}

/// Kinds of places where people work, in Persian.
#[rustfmt::skip]
const PERSIAN_HOUSES: &[&str] = &[
    "شرکت", "بیمارستان", "بانک", "اداره", "مدرسه", "دانشگاه", "کارخانه", "فروشگاه", "رستوران", "درمانگاه", "هتل", "دبیرستان",
    "موسسه", "کلینیک", "داروخانه", "شهرداری", "کافه", "مغازه", "نانوایی", "سازمان", "وزارت", "ایرانخودرو",
];
/// Which, of what size: not what it is called. And words that cannot be a name.
#[rustfmt::skip]
const PERSIAN_NO_NAMES: &[&str] = &[
    "خصوصی", "دولتی", "بزرگ", "کوچک", "خوب", "بد", "کار", "بستری", "بودم", "هستم", "رفتم", "که", "و", "را", "در", "به", "از", "با",
    "من", "ما", "خودم", "دیگر", "دیگه", "محلی", "جدید", "قدیمی", "نزدیک", "روانی", "دولتیه", "ساختمانی", "پوشاک", "لباس", "هم",
    "خودمان", "پدرم", "برادرم",
];
const PERSIAN_WORKING: &[&str] = &[
    "کار",
    "کارمند",
    "شاغل",
    "شاغلم",
    "استخدام",
    "همکار",
    "پرستار",
    "پزشک",
    "دکتر",
    "معلم",
    "مدیر",
    "راننده",
    "آشپز",
    "اشپز",
    "نگهبان",
    "منشی",
    "فروشنده",
];

/// "در شرکت هیدروشمال کار می‌کنم", "پرستار بیمارستان نسیم".
fn persian(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    let name = text.word(at + 1);
    if !text.is_word(at, PERSIAN_HOUSES) || text.gap(at + 1) != Gap::Space || name.is_empty() {
        return None;
    }
    let around = (at.saturating_sub(2)..at).chain(at + 2..at + 6);
    let works = around.into_iter().any(|index| text.is_word(index, PERSIAN_WORKING));
    (works && !PERSIAN_NO_NAMES.contains(&name)).then_some((at, at + 2))
}
