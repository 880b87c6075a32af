//! Numbers that are nobody's telephone number: times, dates, years, sums of money, counts of things.

use crate::check::text::{Gap, Text};

/// Stands before or behind a sum.
const CURRENCY_SIGNS: &str = "$€£¥₹﷼₽%";

/// What is counted, and what sums are of. In one list, since a text may mix languages and nothing is lost by it.
#[rustfmt::skip]
const UNITS: &[&str] = &[
    // English
    "hour", "hours", "hrs", "minute", "minutes", "min", "mins", "second", "seconds", "day", "days", "week", "weeks",
    "month", "months", "year", "years", "yrs", "times", "people", "meetings", "steps", "pages", "pills", "bottles",
    "beers", "drinks", "cans", "miles", "km", "kg", "mg", "lbs", "pounds", "dollars", "bucks", "euros", "euro",
    "percent", "usd", "eur", "gbp", "chf", "quid", "million", "thousand", "reasons", "friends", "members",
    // Spanish
    "hora", "horas", "minuto", "minutos", "segundos", "dia", "dias", "semana", "semanas", "mes", "meses", "ano", "anos",
    "veces", "vez", "personas", "reuniones", "pasos", "paginas", "pastillas", "botellas", "cervezas", "kilos", "kilo",
    "pesos", "dolares", "soles", "bolivares", "millones", "mil", "gramos", "kilometros",
    // French
    "heure", "heures", "seconde", "secondes", "jour", "jours", "semaine", "semaines", "mois", "ans",
    "annee", "annees", "fois", "personnes", "reunions", "etapes", "comprimes", "bouteilles", "bieres", "verres",
    "francs", "millions", "grammes", "hivers",
    // German
    "uhr", "stunde", "stunden", "std", "sekunden", "tag", "tage", "tagen", "woche", "wochen", "monat",
    "monate", "monaten", "jahr", "jahre", "jahren", "mal", "leute", "menschen", "treffen", "schritte", "schritten",
    "seiten", "tabletten", "flaschen", "biere", "gramm", "franken", "prozent", "millionen", "tausend", "grad", "meter",
    // Persian
    "ساعت", "ساعته", "دقیقه", "ثانیه", "روز", "روزه", "هفته", "ماه", "ماهه", "سال", "ساله", "بار", "دفعه", "نفر", "جلسه",
    "قدم", "صفحه", "قرص", "بطری", "کیلو", "گرم", "تومان", "تومن", "ریال", "دلار", "یورو", "میلیون", "هزار", "میلیارد",
    "درصد", "متر", "شب", "صبح",
];

/// Stand behind the time of day.
const CLOCK: &[&str] = &["am", "pm", "h", "uhr"];

/// The longest number that is counted without its thousands being set apart.
const LONGEST: usize = 7;

/// Whether a word says what the number before it counts.
pub(super) fn is_unit(text: &Text<'_>, index: usize) -> bool {
    text.gap(index) != Gap::Break && (text.is_word(index, UNITS) || text.is_mark(index, CURRENCY_SIGNS))
}

/// For each token: is it part of a number that is no telephone number?
pub(super) fn mask(text: &Text<'_>) -> Vec<bool> {
    let mut mask = vec![false; text.len()];
    for index in 0..text.len() {
        if text.digits(index).is_empty() || mask[index] {
            continue;
        }
        let end = date(text, index)
            .or_else(|| time(text, index))
            .or_else(|| years(text, index))
            .or_else(|| case(text, index))
            .or_else(|| sum(text, index));
        if let Some(end) = end {
            mask[index..end].fill(true);
        }
    }
    mask
}

/// A number joined to the one before by nothing but a mark, so that it is the rest of something longer.
fn is_rest(text: &Text<'_>, index: usize, mark: &str) -> bool {
    index >= 2
        && text.is_stuck(index)
        && text.is_stuck(index - 1)
        && text.is_mark(index - 1, mark)
        && !text.digits(index - 2).is_empty()
}

/// What follows a number right behind a mark: `12` for the colon of "10:12".
fn after<'t>(text: &'t Text<'_>, index: usize, mark: char) -> &'t str {
    let joined = text.mark(index + 1) == Some(mark) && text.is_stuck(index + 1);
    // "5. 1. 2024" has blanks behind its marks.
    if joined && (text.is_stuck(index + 2) || mark == '.' && text.gap(index + 2) == Gap::Space) {
        text.digits(index + 2)
    } else {
        ""
    }
}

fn date(text: &Text<'_>, index: usize) -> Option<usize> {
    ['.', '/', '-'].into_iter().find_map(|mark| {
        let parts = [text.digits(index), after(text, index, mark), after(text, index + 2, mark)];
        let longer = is_rest(text, index, "./-")
            || text.is_stuck(index + 5)
                && text.is_mark(index + 5, "./-")
                && !text.digits(index + 6).is_empty();
        (is_date(parts) && !longer).then_some(index + 5)
    })
}

fn is_date([a, b, c]: [&str; 3]) -> bool {
    let small =
        |part: &str, most| part.len() <= 2 && part.parse().is_ok_and(|part: u32| (1..=most).contains(&part));
    let day_and_month = |a, b| small(a, 31) && small(b, 12) || small(a, 12) && small(b, 31);
    day_and_month(a, b) && (is_year(c) || c.len() == 2) || is_year(a) && day_and_month(b, c)
}

/// A year somebody may speak of, by the common or by the Persian calendar.
fn is_year(digits: &str) -> bool {
    digits.len() == 4
        && digits
            .parse()
            .is_ok_and(|year: u32| (1800..=2100).contains(&year) || (1300..=1450).contains(&year))
}

/// "10:30", "10:30:15".
fn time(text: &Text<'_>, index: usize) -> Option<usize> {
    let clock = |digits: &str| (1..=2).contains(&digits.len());
    (clock(text.digits(index)) && clock(after(text, index, ':'))).then(|| {
        let seconds = clock(after(text, index + 2, ':'));
        index + if seconds { 5 } else { 3 }
    })
}

/// "1999-2019".
fn years(text: &Text<'_>, index: usize) -> Option<usize> {
    let to = ['-', '/'].into_iter().any(|mark| is_year(after(text, index, mark)));
    (is_year(text.digits(index)) && to && !is_rest(text, index, "./-")).then_some(index + 3)
}

/// "518/2022": a number of a year's files.
fn case(text: &Text<'_>, index: usize) -> Option<usize> {
    let first = text.digits(index);
    (first.len() <= 5
        && !first.starts_with('0')
        && is_year(after(text, index, '/'))
        && !is_rest(text, index, "./-"))
    .then_some(index + 3)
}

/// A number that is a sum or a count, with the groups of three of its thousands and what follows its point.
fn sum(text: &Text<'_>, index: usize) -> Option<usize> {
    let first = text.digits(index);
    let joined_before = is_rest(text, index, "./-,'") || index > 0 && !text.digits(index - 1).is_empty();
    if first.len() > 1 && first.starts_with('0') || joined_before {
        return None;
    }
    let mut end = index + 1;
    while let Some(next) = more(text, end).filter(|_| first.len() <= 3) {
        end = next;
    }
    let clock = first.len() <= 2 && text.is_word(end, CLOCK) && text.gap(end) != Gap::Break;
    let signed = index > 0 && text.is_mark(index - 1, CURRENCY_SIGNS) && text.gap(index) != Gap::Break;
    (first.len() <= LONGEST && (signed || clock || is_unit(text, end))).then_some(end)
}

/// Where the next group of a long number ends: three digits behind a blank or a mark, or one or two behind a point.
fn more(text: &Text<'_>, at: usize) -> Option<usize> {
    let blank = text.digits(at).len() == 3 && text.gap(at) == Gap::Space;
    let mark = text.is_stuck(at)
        && text.is_stuck(at + 1)
        && text.is_mark(at, ".,'")
        && (1..=3).contains(&text.digits(at + 1).len());
    blank.then_some(at + 1).or(mark.then_some(at + 2))
}
