//! Numbers written as words, in the five languages.

/// One word for a number: how many digits it stands for, and what they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spelled {
    pub(super) digits: usize,
    pub(super) value: u64,
}

/// Zero to nine; words of several languages stand side by side.
const ONES: [&[&str]; 10] = [
    &["zero", "oh", "nought", "cero", "null", "صفر"],
    &["one", "uno", "un", "une", "eins", "یک"],
    &["two", "dos", "deux", "zwei", "zwo", "دو"],
    &["three", "tres", "trois", "drei", "سه"],
    &["four", "cuatro", "quatre", "vier", "چهار", "چار"],
    &["five", "cinco", "cinq", "funf", "fuenf", "پنج"],
    &["six", "seis", "sechs", "شش", "شیش"],
    &["seven", "siete", "sept", "sieben", "هفت"],
    &["eight", "ocho", "huit", "acht", "هشت"],
    &["nine", "nueve", "neuf", "neun", "نه"],
];

/// Ten to nineteen.
const TEENS: [&[&str]; 10] = [
    &["ten", "diez", "dix", "zehn", "ده"],
    &["eleven", "once", "onze", "elf", "یازده"],
    &["twelve", "doce", "douze", "zwolf", "zwoelf", "دوازده"],
    &["thirteen", "trece", "treize", "dreizehn", "سیزده"],
    &["fourteen", "catorce", "quatorze", "vierzehn", "چهارده"],
    &["fifteen", "quince", "quinze", "funfzehn", "پانزده", "پونزده"],
    &["sixteen", "dieciseis", "seize", "sechzehn", "شانزده", "شونزده"],
    &["seventeen", "diecisiete", "siebzehn", "هفده"],
    &["eighteen", "dieciocho", "achtzehn", "هجده", "هیجده"],
    &["nineteen", "diecinueve", "neunzehn", "نوزده"],
];

/// Twenty to ninety.
const TENS: [&[&str]; 8] = [
    &["twenty", "veinte", "vingt", "zwanzig", "بیست"],
    &["thirty", "treinta", "trente", "dreissig", "سی"],
    &["forty", "cuarenta", "quarante", "vierzig", "چهل"],
    &["fifty", "cincuenta", "cinquante", "funfzig", "پنجاه"],
    &["sixty", "sesenta", "soixante", "sechzig", "شصت"],
    &["seventy", "setenta", "septante", "siebzig", "هفتاد"],
    &["eighty", "ochenta", "vingts", "huitante", "octante", "achtzig", "هشتاد"],
    &["ninety", "noventa", "nonante", "neunzig", "نود"],
];

/// A hundred to nine hundred, where telephone numbers are read in threes.
const HUNDREDS: [&[&str]; 9] = [
    &["cien", "ciento", "صد", "یکصد"],
    &["doscientos", "doscientas", "دویست"],
    &["trescientos", "trescientas", "سیصد"],
    &["cuatrocientos", "cuatrocientas", "چهارصد"],
    &["quinientos", "quinientas", "پانصد"],
    &["seiscientos", "seiscientas", "ششصد", "شیشصد"],
    &["setecientos", "setecientas", "هفتصد"],
    &["ochocientos", "ochocientas", "هشتصد"],
    &["novecientos", "novecientas", "نهصد"],
];

/// Joins the parts of one number, and never two numbers.
pub(super) const AND: &[&str] = &["y", "et", "و"];

/// The number a folded word stands for.
pub(super) fn number(word: &str) -> Option<Spelled> {
    // Nobody writes more digits than these in one word.
    if word.len() < 2 || word.len() > 80 {
        return None;
    }
    let simple = [(&ONES[..], 1, 0, 1), (&TEENS, 2, 10, 1), (&TENS, 2, 20, 10), (&HUNDREDS, 3, 100, 100)];
    simple
        .into_iter()
        .find_map(|(words, digits, from, step)| {
            Some(Spelled { digits, value: from + step * place(words, word)? })
        })
        .or_else(|| joined(word))
        .or_else(|| persian(word))
        .or_else(|| chain(word))
}

/// "dreiundzwanzig", "veintitrés".
fn joined(word: &str) -> Option<Spelled> {
    let (ones, tens) = match word.strip_prefix("veinti") {
        Some(ones) => (ones, 0),
        None => {
            let (ones, tens) = word.split_once("und")?;
            (if ones == "ein" { "eins" } else { ones }, place(&TENS, tens)?)
        }
    };
    Some(Spelled { digits: 2, value: 20 + 10 * tens + place(&ONES, ones)? })
}

/// "بیست‌وسه", "نهصدودوازده": the joiner within them is no letter, so they are one word.
fn persian(word: &str) -> Option<Spelled> {
    word.match_indices('و').find_map(|(at, and)| {
        let (before, after) = (word.get(..at)?, word.get(at + and.len()..)?);
        let ones = || place(&ONES, after).or_else(|| Some(10 + place(&TEENS, after)?));
        let tens = || Some(20 + 10 * place(&TENS, before)?);
        if let Some(tens) = tens() {
            return Some(Spelled { digits: 2, value: tens + place(&ONES, after)? });
        }
        let hundreds = 100 + 100 * place(&HUNDREDS, before)?;
        let rest = ones()
            .or_else(|| Some(20 + 10 * place(&TENS, after)?))
            .or_else(|| persian(after).filter(|rest| rest.digits == 2).map(|rest| rest.value))?;
        Some(Spelled { digits: 3, value: hundreds + rest })
    })
}

/// "nulleinssieben", "cerocincocinco", "zérosixtrenteneuf": several without blanks.
fn chain(word: &str) -> Option<Spelled> {
    let (mut rest, mut digits, mut value) = (word, 0, 0_u64);
    while !rest.is_empty() {
        let (after, next) = first(rest)?;
        (rest, digits) = (after, digits + next.digits);
        value = value.saturating_mul(if next.digits == 1 { 10 } else { 100 }).saturating_add(next.value);
    }
    Some(Spelled { digits, value })
}

/// The longest number of one or two digits that a word starts with, and the rest of the word.
fn first(word: &str) -> Option<(&str, Spelled)> {
    let simple = [(&ONES[..], 1, 0, 1), (&TEENS, 2, 10, 1), (&TENS, 2, 20, 10)];
    let starts = simple.into_iter().flat_map(|(words, digits, from, step)| {
        (0_u64..).zip(words).filter_map(move |(place, names)| {
            let rest =
                names.iter().filter_map(|name| word.strip_prefix(name)).min_by_key(|rest| rest.len())?;
            Some((rest, Spelled { digits, value: from + step * place }))
        })
    });
    starts.min_by_key(|(rest, _)| rest.len())
}

fn place(words: &[&[&str]], word: &str) -> Option<u64> {
    words.iter().position(|same| same.contains(&word)).map(|place| place as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_numbers_are_read() {
        for (word, digits, value) in [
            ("five", 1, 5),
            ("zwolf", 2, 12),
            ("noventa", 2, 90),
            ("seiscientos", 3, 600),
            ("dreiundzwanzig", 2, 23),
            ("einundvierzig", 2, 41),
            ("veintitres", 2, 23),
            ("نهصد", 3, 900),
            ("بیستوسه", 2, 23),
            ("هشتادودو", 2, 82),
            ("نهصدودوازده", 3, 912),
            ("صدوبیستوسه", 3, 123),
            ("nulleinssiebenzwo", 4, 172),
            ("cerocincocinco", 3, 55),
            ("zerosixtrenteneuf", 5, 6309),
        ] {
            assert_eq!(number(word), Some(Spelled { digits, value }), "{word}");
        }
        for other in
            ["", "und", "hundred", "onex", "grund", "y", "undzwanzig", "mil", "oneself", "سیوسی", "someone"]
        {
            assert_eq!(number(other), None, "{other}");
        }
    }
}
