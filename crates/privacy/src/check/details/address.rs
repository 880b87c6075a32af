//! Where somebody lives: streets with a number, boxes, postal codes.

use super::{
    Finding, Kind, finding,
    lists::{COMMON, PLACES, WORDS},
    plain::is_unit,
    spelled::number,
};
use crate::check::text::{Case, Gap, Text};

/// English, behind the name; these cannot be taken for something else.
#[rustfmt::skip]
pub(super) const STREETS: &[&str] = &[
    "street", "road", "avenue", "lane", "boulevard", "crescent", "rd", "blvd", "ave", "terrace", "mews", "parkway", "highway",
    "esplanade", "pike", "turnpike", "hwy", "trl", "cir", "alley", "pkwy",
];
/// These can, so they need capitals.
#[rustfmt::skip]
const WAYS: &[&str] = &[
    "st", "drive", "dr", "way", "court", "ct", "place", "pl", "close", "square", "hill", "park", "walk", "row", "grove",
    "gardens", "ln", "house", "green", "rise", "view", "quay",
    "circle", "loop", "trail", "plaza", "route", "mall", "crossing", "wharf", "bend", "ridge", "run", "heights", "meadow", "meadows",
    "boreen", "yard", "end", "gate", "hollow", "vale", "path", "cove", "glen", "landing", "point", "villas", "mount", "parade",
    "promenade", "cottages", "cottage", "cres", "sq", "gdns", "bank", "brae", "wynd", "fold", "croft", "orchard",
];

/// The short ones, and what stands before the name where streets are counted from a crossing: "1140 w. larkspur ct".
const SHORT_WAYS: &[&str] =
    &["st", "ct", "dr", "pl", "ln", "ter", "sq", "cres", "way", "place", "drive", "court"];
const COMPASS: &[&str] = &["n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west"];

/// Spanish and French, before the name.
#[rustfmt::skip]
const CALLES: &[&str] = &[
    "calle", "avenida", "avda", "av", "travesia", "callejon", "jiron", "urbanizacion", "cra", "cl", "c", "rue", "avenue",
    "boulevard", "bd", "bld", "allee", "impasse", "quai", "faubourg", "ruelle", "via", "rambla", "glorieta", "diagonal",
    "transversal", "alameda", "chaussee", "dreve", "jonction", "privada", "cerrada", "andador", "calzada", "jr", "pje", "rua", "carrer", "passeig", "venelle", "kalea",
    "prolongacion", "costanera", "rte", "ch",
];
/// These are also other things.
#[rustfmt::skip]
const PLAZAS: &[&str] = &[
    "plaza", "paseo", "camino", "carretera", "ronda", "pasaje", "carrera", "cuesta", "colonia", "barrio", "place", "chemin",
    "cours", "route", "square", "passage", "sentier", "residence", "lotissement", "villa", "rang", "traverse", "montee", "esplanade", "hameau", "sente", "cite", "clos", "domaine", "parvis",
    "croissant", "digue", "voie", "corniche", "carrefour", "esplanada", "malecon", "promenade", "circuito", "retorno", "vereda", "rinconada", "manzana", "urb", "sector", "bajada", "subida", "cote", "mail",
];

/// German, at the end of the name or behind it.
#[rustfmt::skip]
const STRASSEN: &[&str] = &[
    "strasse", "str", "weg", "platz", "allee", "gasse", "ring", "damm", "ufer", "chaussee", "steig", "pfad", "graben", "markt",
    "stieg", "twiete", "straat", "kamp", "wall", "promenade", "anger", "zeile", "brink", "redder", "deich", "siedlung", "gasschen",
];
/// At the end of words that are in no dictionary.
const HOFE: &[&str] = &[
    "hof", "feld", "winkel", "grund", "halde", "leite", "heide", "brucke", "tor", "park", "rain", "acker",
    "wiese", "garten", "berg", "bach",
];
/// Before the name of a street that ends like none.
const AM: &[&str] = &["am", "im", "zum", "zur", "an", "auf", "in", "hinter", "unter", "beim"];

/// Say that an address comes next.
#[rustfmt::skip]
const ADDRESS: &[&str] = &["address", "direccion", "domicilio", "adresse", "anschrift", "ادرس", "ادرسم", "ادرسش", "نشانی"];
/// Ways and places that are in no town.
#[rustfmt::skip]
const NO_STRASSEN: &[&str] = &[
    "ausweg", "heimweg", "umweg", "ruckweg", "hinweg", "arbeitsweg", "lebensweg", "schulweg", "fussweg", "feldweg", "radweg",
    "irrweg", "mittelweg", "weitweg", "genesungsweg", "parkplatz", "arbeitsplatz", "spielplatz", "sitzplatz", "stellplatz",
    "schlafplatz", "therapieplatz", "rastplatz", "campingplatz", "fussballplatz", "ausbildungsplatz", "stehplatz", "supermarkt",
    "flohmarkt", "weihnachtsmarkt", "arbeitsmarkt", "schwarzmarkt", "hering", "ehering", "schlusselring", "trauring",
    "klettersteig", "burgersteig",
];

/// Persian, before the name.
#[rustfmt::skip]
const KHIABAN: &[&str] = &[
    "خیابان", "خیابون", "کوچه", "جاده", "گذر", "سرک", "فلکه", "شهرک", "بلوار", "میدان", "میدون", "بزرگراه", "اتوبان", "شهرک", "چهارراه", "بنبست", "کوی",
];
/// And before the number.
const PELAK: &[&str] = &["پلاک", "واحد", "طبقه", "شماره", "کدپستی", "زنگ", "بلوک", "منزل", "خانه"];
/// English and German kinds of streets in Persian letters, behind the name and before the number.
#[rustfmt::skip]
const LANES: &[&str] = &["لین", "استریت", "اونیو", "رود", "درایو", "اشتراسه", "اشتراس", "وگ", "پلاتس", "بلوار", "بولوار"];

/// Small words, and what is counted on the way: not the name of a street.
#[rustfmt::skip]
const NO_NAMES: &[&str] = &[
    "the", "a", "an", "of", "my", "on", "in", "down", "up", "to", "from", "and", "or", "at", "for", "is", "was", "with", "this",
    "blocks", "block", "doors", "houses", "cars", "step", "steps", "more", "و", "به", "تا", "از", "در", "یا", "هر", "این", "ان",
];
/// Small words within the names of streets.
const WITHIN: &[&str] = &["de", "del", "la", "las", "los", "el", "le", "les", "du", "des", "l", "d"];

const STATES: &str = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC \
                      ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC";

pub(super) fn find(text: &Text<'_>, findings: &mut Vec<Finding>) {
    let mut index = 0;
    while index < text.len() {
        let end = english(text, index)
            .or_else(|| romance(text, index))
            .or_else(|| german(text, index))
            .or_else(|| persian(text, index))
            .or_else(|| told(text, index))
            .or_else(|| post(text, index));
        match end {
            Some((start, end)) => {
                findings.push(finding(text, Kind::Address, start, end));
                index = end.max(index + 1);
            }
            None => index += 1,
        }
    }
}

/// The end of a house's number at `at`: "12", "12a", "12 bis". Not of a count.
fn number_end(text: &Text<'_>, at: usize) -> Option<usize> {
    if !(1..=5).contains(&text.digits(at).len()) || is_unit(text, at + 1) {
        return None;
    }
    let letter = text.word(at + 1).len() == 1 && text.is_stuck(at + 1);
    let again = text.is_word(at + 1, &["bis", "ter", "quater"]);
    Some(at + 1 + usize::from(letter || again))
}

/// The same behind the name of a street, where a year or a time could stand as well.
fn house(text: &Text<'_>, at: usize) -> Option<usize> {
    let digits = text.digits(at);
    let year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let clock = text.is_mark(at + 1, ":.,")
        && text.is_stuck(at + 1)
        && text.is_stuck(at + 2)
        && !text.digits(at + 2).is_empty();
    number_end(text, at).filter(|_| !year && !clock && text.gap(at) != Gap::Break)
}

/// And before it, where "4th" is a street by itself and "0.5" no house.
fn first_house(text: &Text<'_>, at: usize) -> Option<usize> {
    let rest = at > 0 && text.is_stuck(at) && !text.is_mark(at - 1, "(,:");
    let ordinal = text.is_word(at + 1, &["st", "nd", "rd", "th"]) && text.is_stuck(at + 1);
    number_end(text, at).filter(|_| !rest && !ordinal)
}

/// "12 Elm Street", "350 5th Avenue".
fn english(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    let name = first_house(text, at)?;
    let home =
        at >= 2 && text.word(at - 1) == "at" && text.is_word(at - 2, &["live", "lives", "living", "lived"]);
    if text.word(name) == "broadway" || home && text.is_capital(name) && text.gap(name) == Gap::Space {
        return Some((at, name + 1));
    }
    let mut capitals = true;
    for index in name..name + 7 {
        if text.gap(index) == Gap::Break {
            return None;
        }
        // "every 3rd" is no road.
        let ordinal = text.is_stuck(index) && !text.digits(index - 1).is_empty();
        let street = text.is_word(index, STREETS) && !ordinal;
        let way = capitals && text.is_capital(index) && text.is_word(index, WAYS)
            || text.is_word(index, SHORT_WAYS) && text.is_word(name, COMPASS) && index > name + 1;
        if index > name && (street || way) {
            return Some((at, index + 1));
        }
        let small = text.is_word(index, NO_NAMES) || text.is_word(index, WITHIN);
        let dash = index == name && text.mark(index) == Some('-') && text.digits(index + 1).is_empty();
        let between = is_between(text, index) && !dash;
        if text.word(index).is_empty() && !between || small && !text.is_capital(index) {
            return None;
        }
        let genitive = text.word(index) == "s" && text.is_mark(index - 1, "'") && text.is_stuck(index);
        capitals &= between || genitive || text.is_capital(index);
    }
    None
}

/// Belongs to the name of a street without being a word: "5th", "E.", "Newtown-Langhorne", "10728 - 124 Street".
fn is_between(text: &Text<'_>, index: usize) -> bool {
    !text.digits(index).is_empty()
        || text.is_word(index, &["th", "nd", "rd", "st"]) && text.is_stuck(index)
        || text.is_mark(index, "-'")
        || text.mark(index) == Some('.') && text.word(index - 1).len() <= 2
}

/// "Calle Mayor 5", "Carrera 7 # 45-12", "5 rue de la Paix", "rue des Hêtres 14".
fn romance(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    if let Some(house) = first_house(text, at) {
        let street = house + usize::from(text.mark(house) == Some(','));
        return named(text, street).map(|name| (at, name.end));
    }
    let numbered = numbered(text, at);
    if numbered.is_some() {
        return numbered;
    }
    let gran_via = text.word(at) == "gran" && text.word(at + 1) == "via";
    let name = if gran_via { Name { end: at + 2, capital: true } } else { named(text, at)? };
    let (number, _) = skip_number_sign(text, name.end);
    let end = house(text, number)?;
    let alone = text.is_end(end) || text.is_word(end, &["piso", "puerta", "esc", "bajo", "a"]);
    (name.capital || alone).then_some((at, end))
}

#[derive(Clone, Copy)]
struct Name {
    end: usize,
    capital: bool,
}

/// The kind and the name of a street that starts at `at`.
fn named(text: &Text<'_>, at: usize) -> Option<Name> {
    let clear = text.is_word(at, CALLES);
    if !clear && !text.is_word(at, PLAZAS) || text.word(at) == "c" && text.mark(at + 1) != Some('/') {
        return None;
    }
    let mut end = at + 1;
    // "Av.", "C/".
    end += usize::from(text.word(at).len() <= 4 && text.is_mark(end, "./") && text.is_stuck(end));
    let start = end;
    let mut name: Option<Name> = None;
    while end < start + 6 && text.gap(end) != Gap::Break {
        let small = text.is_word(end, WITHIN);
        let joins = text.is_mark(end, "'-") && text.is_stuck(end) && text.is_stuck(end + 1);
        if text.word(end).is_empty() && !joins
            || text.is_word(end, &["n", "no", "num", "numero"])
            || text.is_word(end, NO_NAMES)
        {
            break;
        }
        let capital = text.is_capital(end);
        let named = !small && !joins;
        // Behind a name with a capital, what has none goes on with the sentence.
        if named && !capital && name.is_some_and(|name| name.capital) {
            break;
        }
        end += 1;
        name = if named { Some(Name { end, capital }) } else { name };
    }
    name.map(|name| Name { end, ..name }).filter(|name| clear || name.capital)
}

/// Past ", nº".
fn skip_number_sign(text: &Text<'_>, from: usize) -> (usize, bool) {
    let mut at = from;
    while at < from + 4 && (text.is_mark(at, ",.#º°") || text.is_word(at, &["n", "no", "num", "numero", "o"]))
    {
        at += 1;
    }
    (at, at > from)
}

/// Streets that have numbers for names, as in Colombia.
fn numbered(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    let street =
        text.is_word(at, &["calle", "carrera", "cra", "cl", "kr", "diagonal", "transversal", "avenida"]);
    let name = at + 1 + usize::from(text.mark(at + 1) == Some('.'));
    let letter = usize::from(text.word(name + 1).len() == 1 && text.is_stuck(name + 1));
    let sign = name + 1 + letter;
    let (number, signed) = skip_number_sign(text, sign);
    (street && !text.digits(name).is_empty() && signed && text.mark(sign) != Some(','))
        .then(|| house(text, number).map(|end| (at, end)))?
}

/// "Hauptstraße 7", "Berliner Straße 45", "Am Alten Markt 3".
fn german(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    if text.is_word(at, &["wohne", "wohnt", "wohnen", "adresse"]) {
        return german_home(text, at + 1).map(|end| (at + 1, end));
    }
    let word = text.word(at);
    if text.is_word(at, AM) && text.is_capital(at) {
        return german_at(text, at).map(|end| (at, end));
    }
    let named = HOFE.iter().any(|end| word.len() >= end.len() + 4 && word.ends_with(end)) && !WORDS.has(word);
    if named && text.is_capital(at) {
        let end = house(text, at + 1).filter(|end| text.is_end(*end))?;
        return Some((at, end));
    }
    let suffix = STRASSEN.iter().find(|street| word.ends_with(*street))?;
    let clear = ["strasse", "gasse", "twiete"].contains(suffix) && word.len() >= suffix.len() + 3;
    if !text.is_capital(at) && !clear {
        return None;
    }
    let whole = word.len() == suffix.len();
    let before = at.checked_sub(1).filter(|before| {
        text.gap(at) == Gap::Space
            && text.is_capital(*before)
            && !text.is_word(*before, &["der", "die", "das", "mein"])
    });
    if NO_STRASSEN.contains(&word) || whole && before.is_none() || !whole && word.len() < suffix.len() + 2 {
        return None;
    }
    let number = at + 1 + usize::from(text.mark(at + 1) == Some('.'));
    let end = house(text, number)?;
    Some((if whole { before? } else { at }, end))
}

/// "Am Mühlbach 3", "Im Alten Dorf 12".
fn german_at(text: &Text<'_>, at: usize) -> Option<usize> {
    let mut name = at + 1;
    name += usize::from(text.is_word(name, &["der", "dem", "den"]));
    let first = name;
    while name < first + 2
        && text.is_capital(name)
        && !COMMON.has(text.word(name))
        && !PLACES.has(text.word(name))
        && text.gap(name) == Gap::Space
    {
        name += 1;
    }
    let unknown = (first..name).any(|index| !WORDS.has(text.word(index)));
    let end = house(text, name).filter(|_| name > first)?;
    (text.is_end(end) && (unknown || text.mark(end) == Some(',')) && text.mark(end) != Some(':'))
        .then_some(end)
}

/// "My address is …", "Anschrift: …": words, and a number.
fn told(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    if !text.is_word(at, ADDRESS) {
        return None;
    }
    let said = (at + 1..at + 4).find(|index| {
        text.is_mark(*index, ":") || text.is_word(*index, &["is", "es", "est", "ist", "lautet", "این"])
    })?;
    let start = said + 1;
    let mut number = start;
    while number < start + 7
        && text.gap(number) != Gap::Break
        && (!text.word(number).is_empty() || text.is_mark(number, ",'-"))
    {
        number += 1;
    }
    let name = (start..number).any(|index| text.is_capital(index) || !text.word(index).is_ascii());
    // A street of its own, behind the name of who lives there.
    if english(text, number).or_else(|| romance(text, number)).is_some() {
        return None;
    }
    house(text, number)
        .filter(|_| name && number < start + 7 && text.gap(number) == Gap::Space)
        .map(|end| (start, end))
}

/// "ich wohne Am Sonnenhang 4": any name with a number will do.
fn german_home(text: &Text<'_>, from: usize) -> Option<usize> {
    let mut at = from;
    while at < from + 5 && text.gap(at) != Gap::Break && !text.word(at).is_empty() {
        at += 1;
    }
    (at > from && text.is_capital(at - 1)).then(|| house(text, at))?
}

/// "خیابان … پلاک ۵", and one street in another.
fn persian(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    if text.word(at) == "پلاک" {
        return persian_number(text, at).map(|end| (at, end));
    }
    let lane = text.is_word(at + 1, LANES) && text.gap(at + 1) == Gap::Space && !text.word(at).is_empty();
    if lane && !text.word(at).is_ascii() && !text.digits(at + 2).is_empty() && !is_unit(text, at + 3) {
        return Some((at, at + 3));
    }
    if !text.is_word(at, KHIABAN) {
        return None;
    }
    let mut named = false;
    for index in at + 1..at + 12 {
        if text.gap(index) == Gap::Break || text.mark(index).is_some_and(|mark| mark != ',') {
            return None;
        }
        let bare = house(text, index).filter(|end| text.is_end(*end) && index == at + 2);
        if let Some(end) = persian_number(text, index).or(bare).filter(|_| named) {
            return Some((at, end));
        }
        let street = text.is_word(index, KHIABAN);
        let name = !text.word(index + 1).is_empty() && !text.is_word(index + 1, NO_NAMES);
        if street && named && name && !text.is_word(index - 1, NO_NAMES) {
            return Some((at, index + 2));
        }
        named |= !text.word(index).is_empty() && !street && !text.is_word(index, NO_NAMES);
    }
    None
}

fn persian_number(text: &Text<'_>, at: usize) -> Option<usize> {
    let number = !text.digits(at + 1).is_empty() || number(text.word(at + 1)).is_some();
    (text.is_word(at, PELAK) && number && !is_unit(text, at + 2)).then_some(at + 2)
}

/// Boxes at the post office, British postal codes, and American ones behind their state.
fn post(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    boxed(text, at).or_else(|| british(text, at)).or_else(|| american(text, at)).map(|end| (at, end))
}

fn boxed(text: &Text<'_>, at: usize) -> Option<usize> {
    let number = match text.word(at) {
        "postfach" => at + 1,
        "po" if text.word(at + 1) == "box" => at + 2,
        "p" if text.word(at + 2) == "o" && text.word(at + 4) == "box" => at + 5,
        "apartado" => {
            at + 1
                + usize::from(text.is_word(at + 1, &["postal", "de"]))
                + usize::from(text.is_word(at + 2, &["correos"]))
        }
        "boite" if text.word(at + 1) == "postale" => at + 2,
        "bp" if text.digits(at + 1).len() >= 3 && text.mark(at + 2) != Some('/') => at + 1,
        "کدپستی" => at + 1,
        "صندوق" if text.word(at + 1) == "پستی" => at + 2,
        _ => return None,
    };
    (!text.digits(number).is_empty()).then_some(number + 1)
}

/// "M1 1AE", "SW1A 1AA".
fn british(text: &Text<'_>, at: usize) -> Option<usize> {
    let capital = |index: usize| {
        text.is_capital(index) && text.token(index).is_some_and(|token| token.case != Case::Lower)
    };
    let area =
        capital(at) && text.word(at).len() <= 2 && text.digits(at + 1).len() <= 2 && text.is_stuck(at + 1);
    if !area || text.digits(at + 1).is_empty() {
        return None;
    }
    let letter = text.word(at + 2).len() == 1 && text.is_stuck(at + 2);
    let inward = at + 2 + usize::from(letter);
    let unit = text.digits(inward).len() == 1
        && text.is_stuck(inward + 1)
        && text.word(inward + 1).len() == 2
        && text.token(inward + 1).is_some_and(|token| token.case == Case::Upper);
    (unit && text.gap(inward) == Gap::Space).then_some(inward + 2)
}

/// ", IL 62704".
fn american(text: &Text<'_>, at: usize) -> Option<usize> {
    let state = text.token(at).filter(|token| token.case == Case::Upper)?;
    let named = text
        .source
        .get(state.start..state.end)
        .is_some_and(|name| STATES.split(' ').any(|known| known == name));
    (named && text.digits(at + 1).len() == 5 && text.gap(at + 1) == Gap::Space && !is_unit(text, at + 2))
        .then_some(at + 2)
}
