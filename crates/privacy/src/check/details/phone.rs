//! Telephone numbers: in digits of any script, in words, apart or together.

use super::{
    Finding, Kind,
    address::STREETS,
    finding,
    plain::mask,
    spelled::{AND, Spelled, number},
};
use crate::check::text::{Gap, Text};

/// Fewer digits than this are a number of something.
const FEWEST: usize = 7;
/// But not after a word such as "call".
const FEWEST_CALLED: usize = 6;
/// And told in parts.
const LEAST_TOLD: usize = 9;
/// So many tokens before a number may say that it is to be called.
const CALLED_WITHIN: usize = 5;

/// Marks that may stand between the digits of one number.
const BETWEEN: &str = "-./()[]{}*_|~\\'";
/// And words.
#[rustfmt::skip]
const BETWEEN_WORDS: &[&str] = &[
    "dot",
    "dash",
    "space",
    "espacio",
    "espace",
    "leerzeichen",
    "slash",
    "barra",
    "hyphen",
    "punto",
    "guion",
    "point",
    "tiret",
    "punkt",
    "strich",
    "bindestrich",
    "نقطه",
    "خط",
    "تیره",
    "فاصله",
    "medio",
];

/// And between numbers in words, as people say them.
#[rustfmt::skip]
const THEN: &[&str] = &[
    "then", "finally", "luego", "despues", "final", "puis", "ensuite", "enfin", "dann", "danach", "schluss", "hinten", "ende", "بعد", "بعدش",
    "سپس", "اخرش", "تهش",
];
/// Go with those.
#[rustfmt::skip]
const WITH_THEN: &[&str] = &[
    "and", "y", "et", "und", "و", "am", "zum", "noch", "die", "the", "a", "al", "la", "el", "un", "una", "ein", "eine", "by", "followed", "هم", "یه",
];

#[rustfmt::skip]
const CALLED: &[&str] = &[
    "phone", "telephone", "tel", "cell", "mobile", "call", "ring", "text", "sms", "number", "nr", "whatsapp", "wasap",
    "signal", "telegram", "fax", "landline", "llamame", "llama", "llamadme", "llamen", "marca", "telefono", "tfno", "movil",
    "celular", "cel", "numero", "num", "fijo", "escribidme", "escribanme", "escribeme", "mensaje", "tele", "telef", "appelle",
    "appelez", "appeler", "joindre", "joignable", "portable", "fixe", "texto", "rappelle", "rappelez", "handy", "mobil",
    "telefon", "nummer", "rufnummer", "ruf", "ruft", "anrufen", "anruf", "festnetz", "durchwahl", "handynummer",
    "telefonnummer", "erreichbar", "erreichen", "تلفن", "تلفنم", "شماره", "شمارهام", "شمارم", "موبایل", "موبایلم",
    "vorwahl", "prefijo", "lada", "indicatif", "prefix", "code", "handynr", "telnr", "mobilnummer", "anrufbar",
    "پیششماره", "پیششمارم", "کد", "شمارهم", "زنگ", "بزن", "بزنید", "تماس", "واتساپ", "همراه", "پیامک",
];

/// The digits of a run that stand together.
struct Group {
    value: u64,
    digits: usize,
    leading_zero: bool,
    spelled: bool,
}

/// Digits and words for digits with nothing else between them.
struct Run {
    groups: Vec<Group>,
    plus: bool,
    /// Only points or blanks stand between the groups, as between the thousands of a long number.
    thousands: bool,
    /// Its parts are told one after the other, though nothing says that it is to be called.
    told: bool,
    end: usize,
}

pub(super) fn find(text: &Text<'_>, findings: &mut Vec<Finding>) {
    let mask = mask(text);
    let mut index = 0;
    while index < text.len() {
        let called = is_called(text, index);
        match run(text, &mask, index, called) {
            Some(run) => {
                let street = text.is_word(run.end, STREETS) && !called;
                if !is_book_number(text, index) && !street && run.is_phone(called) {
                    findings.push(finding(text, Kind::Phone, index, run.end));
                }
                index = run.end;
            }
            None => index += 1,
        }
    }
}

fn is_called(text: &Text<'_>, index: usize) -> bool {
    (index.saturating_sub(CALLED_WITHIN)..index).any(|before| text.is_word(before, CALLED))
}

fn is_book_number(text: &Text<'_>, index: usize) -> bool {
    #[rustfmt::skip]
    const NUMBERED: &[&str] = &[
        "isbn", "شابک", "کدپستی", "پستی", "پرونده", "پروندهی", "پرواز", "expediente", "dossier", "aktenzeichen", "iban", "konto", "flight",
        "vuelo", "flug", "invoice", "factura", "rechnung", "pedido", "commande", "bestellung", "box", "postfach", "apartado",
    ];
    (index.saturating_sub(2)..index).any(|before| text.is_word(before, NUMBERED))
}

fn run(text: &Text<'_>, mask: &[bool], start: usize, called: bool) -> Option<Run> {
    let mut run = Run { groups: Vec::new(), plus: false, thousands: true, told: false, end: start };
    let mut at = start;
    while text.is_mark(at, "+(") && at < start + 2 {
        run.plus |= text.mark(at) == Some('+');
        at += 1;
    }
    let mut thousands = true;
    while let Some(after) = run.take(text, mask, at) {
        run.thousands &= thousands;
        run.end = after;
        (at, thousands) = run.skip_between(text, after);
        let then = skip_then(text, after);
        if then > at && run.is_dialled() {
            run.told |= !called;
            at = then;
        }
    }
    (!run.groups.is_empty()).then_some(run)
}

impl Run {
    /// Takes the digits or the word at `at`; gives where it ends.
    fn take(&mut self, text: &Text<'_>, mask: &[bool], at: usize) -> Option<usize> {
        let digits = text.digits(at);
        if !digits.is_empty() {
            if mask.get(at).copied().unwrap_or_default() {
                return None;
            }
            let value = digits.parse().unwrap_or(u64::MAX);
            let group =
                Group { value, digits: digits.len(), leading_zero: digits.starts_with('0'), spelled: false };
            self.push(group, text, at);
            return Some(at + 1);
        }
        if let Some(spelled) = number(text.word(at)).filter(|_| several(text, at).is_none()) {
            if spelled.digits == 1 && text.is_word(at + 1, &["hundred", "hundert"]) {
                self.push_spelled(Spelled { digits: 3, value: 100 * spelled.value });
                return Some(at + 2);
            }
            self.push_spelled(spelled);
            return Some(at + 1);
        }
        if let Some((times, spelled, after)) = several(text, at) {
            (0..times).for_each(|_| self.push_spelled(spelled));
            return Some(after);
        }
        self.take_letter(text, at)
    }

    /// "555 o123": letters that look like digits, between digits.
    fn take_letter(&mut self, text: &Text<'_>, at: usize) -> Option<usize> {
        let value = match text.word(at) {
            "o" => 0,
            "l" | "i" => 1,
            _ => return None,
        };
        let follows = !text.digits(at + 1).is_empty() && text.is_stuck(at + 1);
        (follows && !self.groups.is_empty()).then(|| {
            self.push(Group { value, digits: 1, leading_zero: value == 0, spelled: false }, text, at);
            at + 1
        })
    }

    fn push(&mut self, group: Group, text: &Text<'_>, at: usize) {
        let stuck = at == self.end && text.is_stuck(at);
        match self.groups.last_mut().filter(|last| stuck && !last.spelled) {
            Some(last) => {
                last.digits += group.digits;
                last.value = last.value.saturating_mul(10).saturating_add(group.value);
            }
            None => self.groups.push(group),
        }
    }

    fn push_spelled(&mut self, Spelled { digits, value }: Spelled) {
        if let Some(last) = self.groups.last_mut().filter(|last| last.spelled)
            && let Some(both) = both(last, digits, value)
        {
            (last.value, last.digits) = (both, last.digits.max(digits));
            return;
        }
        self.groups.push(Group { value, digits, leading_zero: value == 0, spelled: true });
    }

    /// Where the next digits may start, behind the marks and words that people put between; and whether what
    /// stands there could also part the thousands of one number.
    fn skip_between(&self, text: &Text<'_>, from: usize) -> (usize, bool) {
        let short = self.groups.last().is_some_and(|last| last.spelled || last.digits == 1);
        let mut at = from;
        let mut thousands = true;
        while at < from + 5 && text.gap(at) != Gap::Break {
            let next_short = text.digits(at + 1).len() == 1
                || number(text.word(at + 1)).is_some()
                || text.is_word(at + 1, THEN)
                || several(text, at + 1).is_some();
            let mark = text.is_mark(at, BETWEEN) || text.is_mark(at, ",") && short && next_short;
            let joins = text.is_word(at, AND) || text.is_word(at, THEN);
            let word = text.is_word(at, BETWEEN_WORDS) || joins && short && next_short;
            if !mark && !word {
                break;
            }
            thousands &= text.is_mark(at, ".'");
            at += 1;
        }
        if text.gap(at) == Gap::Break { (text.len(), thousands) } else { (at, thousands) }
    }

    /// It begins as numbers do that are dialled, not as a count of days.
    fn is_dialled(&self) -> bool {
        self.groups.first().is_some_and(|first| first.spelled || first.digits >= 3 || first.leading_zero)
    }

    fn is_phone(&self, called: bool) -> bool {
        let digits: usize = self.groups.iter().map(|group| group.digits).sum();
        let fewest = if called { FEWEST_CALLED } else { FEWEST };
        let zero = self.groups.iter().any(|group| group.leading_zero);
        if self.told && (digits < LEAST_TOLD || !zero) {
            return false;
        }
        if digits < fewest || self.is_counting() || self.is_help_line() || self.is_free() {
            return false;
        }
        if self.plus || self.groups.iter().any(|group| group.spelled) {
            return digits >= FEWEST || called;
        }
        let zero = self.groups.first().is_some_and(|group| group.leading_zero);
        !(self.is_round() || self.is_day(zero))
            && (called || zero || !(self.is_sum(digits) || self.are_small(digits) || self.is_range()))
    }

    /// "1, 2, 3, 4", and years one after the other.
    fn is_counting(&self) -> bool {
        let values = || self.groups.iter().map(|group| group.value);
        let steps: Vec<_> = values().zip(values().skip(1)).map(|(a, b)| b.wrapping_sub(a)).collect();
        let same =
            steps.windows(2).all(|pair| pair[0] == pair[1]) && steps.first().is_some_and(|step| *step != 0);
        let years = self.groups.iter().all(|group| group.digits == 4 && (1000..=2100).contains(&group.value));
        steps.len() >= 2 && same || years
    }

    /// The numbers 116 000 to 116 999 are lines of help in all of Europe (Commission Decision 2007/116/EC).
    fn is_help_line(&self) -> bool {
        let digits: usize = self.groups.iter().map(|group| group.digits).sum();
        digits == 6
            && self.groups.first().is_some_and(|first| first.value == 116 || first.value / 1000 == 116)
    }

    /// Free to call or dear, so nobody's own: 0800 in most of Europe, 900 in Spain.
    fn is_free(&self) -> bool {
        let first = self.groups.first().map(|group| (group.value, group.digits, group.leading_zero));
        match first {
            Some((800 | 808 | 805, 4, true)) => true,
            // So in Mexico.
            Some((800 | 900, 3, false)) => self.groups.len() == 3,
            // Lines of firms and offices in Germany, all calls to which cost the same.
            Some((1801..=1807, 5, true)) => true,
            // "0 800 23 13 13", as the French write it.
            Some((0, 1, true)) => self
                .groups
                .get(1)
                .is_some_and(|group| group.digits == 3 && (800..=809).contains(&group.value)),
            _ => false,
        }
    }

    /// "10000000".
    fn is_round(&self) -> bool {
        matches!(&self.groups[..], [only] if !only.leading_zero && only.value % 10_000 == 0)
    }

    /// "20240105".
    fn is_day(&self, zero: bool) -> bool {
        matches!(&self.groups[..], [only] if only.digits == 8 && !zero
            && (1800..=2100).contains(&(only.value / 10_000))
            && (1..=12).contains(&(only.value / 100 % 100))
            && (1..=31).contains(&(only.value % 100)))
    }

    /// "1 000 000", "12.500.000": groups of three that no dialling plan has. Nine digits that begin with 6 to 9 are
    /// Spanish, Portuguese or Polish.
    fn is_sum(&self, digits: usize) -> bool {
        let [first, rest @ ..] = &self.groups[..] else { return false };
        let threes = !rest.is_empty() && rest.iter().all(|group| group.digits == 3) && first.digits <= 3;
        let dialled = digits == 9
            && (600..=999).contains(&first.value)
            && rest.last().is_some_and(|last| last.value != 0 || rest.len() == 2 && rest[0].value != 0);
        threes && self.thousands && !dialled
    }

    /// "12 14 16 18", "10.30-11.30": a few numbers of one or two digits are hours or rooms; telephone numbers in pairs
    /// have ten digits.
    fn are_small(&self, digits: usize) -> bool {
        let pairs = self.groups.iter().all(|group| group.digits <= 2);
        let singles = self.groups.iter().all(|group| group.digits == 1);
        pairs && !singles && digits < 9
    }

    /// "1000-2500".
    fn is_range(&self) -> bool {
        matches!(&self.groups[..], [a, b] if a.value % 100 == 0 && b.value % 100 == 0 && b.digits.abs_diff(a.digits) <= 1)
    }
}

/// What two words say together: "seiscientos doce", "trente-quatre", and "quatre-vingt-dix" from its three.
fn both(last: &Group, digits: usize, value: u64) -> Option<u64> {
    match (last.value, value) {
        (4, 20) => Some(80),
        (60 | 80, 10..20) => Some(last.value + value),
        // What the larger word leaves open, the smaller fills.
        (1.., 1..) if last.digits > digits && last.value.is_multiple_of(10_u64.pow(digits as u32)) => {
            Some(last.value + value)
        }
        _ => None,
    }
}

/// Past "and then", "und am Schluss die", between the parts of a number that is to be called.
fn skip_then(text: &Text<'_>, from: usize) -> usize {
    let mut at = from + usize::from(text.is_mark(from, ",;."));
    let mut then = false;
    while at < from + 6 && text.gap(at) != Gap::Break {
        if text.is_word(at, THEN) {
            then = true;
        } else if !text.is_word(at, WITH_THEN) {
            break;
        }
        at += 1;
    }
    let digits =
        !text.digits(at).is_empty() || number(text.word(at)).is_some() || several(text, at).is_some();
    if then && digits && text.gap(at) != Gap::Break { at } else { from }
}

/// "double oh", "triple 7", "dreimal die Null", "سه تا صفر": how often, what, and where it ends.
fn several(text: &Text<'_>, at: usize) -> Option<(usize, Spelled, usize)> {
    let word = text.word(at);
    if let Some(digit) = word.strip_prefix("doppel").and_then(number).filter(|digit| digit.digits == 1) {
        return Some((2, digit, at + 1));
    }
    let together = word.strip_suffix("تا").and_then(number).filter(|times| (2..=5).contains(&times.value));
    let (times, mut next) = match word {
        "double" | "doble" | "zweimal" | "doppelt" | "doppel" | "دوبل" => (2, at + 1),
        "triple" | "treble" | "dreimal" => (3, at + 1),
        _ if together.is_some() => (usize::try_from(together?.value).ok()?, at + 1),
        _ => {
            let times = number(word).filter(|times| (2..=5).contains(&times.value))?;
            let named =
                text.is_word(at + 1, &["تا", "fois", "mal", "veces", "times", "ceros", "zeros", "nullen"]);
            (usize::try_from(times.value).ok().filter(|_| named)?, at + 2)
        }
    };
    if text.is_word(next - 1, &["ceros", "zeros", "nullen"]) {
        return Some((times, Spelled { digits: 1, value: 0 }, next));
    }
    next += usize::from(text.mark(next) == Some('-') && text.is_stuck(next));
    next += usize::from(text.is_word(next, &["die", "le", "el", "la", "the"]));
    let digit = || {
        text.digits(next).parse().ok().filter(|digit| *digit < 10).map(|value| Spelled { digits: 1, value })
    };
    Some((times, number(text.word(next)).or_else(digit)?, next + 1))
}
