//! Postal codes: as people write them, in whichever country they may belong to.

use super::{
    Gazetteer, Match, MatchKind, Place, areas::Within, nearest::distance_km, table::CodesOfACountry,
};

/// Letters before the code that say the country, where they are not its ISO code ("D-80331").
const CAR_SIGNS: [(&str, &str); 10] = [
    ("A", "AT"),
    ("B", "BE"),
    ("D", "DE"),
    ("E", "ES"),
    ("F", "FR"),
    ("FIN", "FI"),
    ("I", "IT"),
    ("L", "LU"),
    ("P", "PT"),
    ("S", "SE"),
];
/// Where the same digits are a code in many countries, these come first: where most lists are, and our languages.
const COUNTRIES_FIRST: [&str; 12] = ["US", "GB", "CA", "AU", "IE", "NZ", "DE", "FR", "ES", "MX", "AT", "CH"];
/// Words besides the code that name a town must name one at most so far away.
const NEAR_KM: f64 = 60.0;

/// A code is named after a city of so many people when its middle is so near, rather than after a quarter.
const CITY: u32 = 250_000;
const IN_THE_CITY_KM: f64 = 4.0;

/// One code of one country.
#[derive(Clone, Copy)]
pub(super) struct Code<'g> {
    codes: &'g CodesOfACountry,
    row: usize,
    /// A city close by, else the nearest town, of that country, and of that state where the state is known.
    pub(super) town: usize,
}

impl Code<'_> {
    fn position(&self) -> (f64, f64) {
        (
            f64::from(self.codes.latitude[self.row]) / 1000.0,
            f64::from(self.codes.longitude[self.row]) / 1000.0,
        )
    }
}

impl Gazetteer {
    /// Places by a postal code in folded text. Other words must agree with it: a country, a state, a town nearby.
    pub(super) fn by_code(&self, folded: &str) -> Vec<Match<'_>> {
        let words: Vec<&str> = folded.split(' ').collect();
        for width in [2, 1] {
            for (at, window) in words.windows(width).enumerate() {
                let mut codes = self.codes(&window.concat());
                if codes.is_empty() {
                    continue;
                }
                let rest = [&words[..at], &words[at + width..]].concat().join(" ");
                self.keep_agreeing(&mut codes, &rest);
                if !codes.is_empty() {
                    return self.code_matches(codes);
                }
            }
        }
        Vec::new()
    }

    /// The codes that a text without spaces may be, in every country that has one like it.
    pub(super) fn codes(&self, text: &str) -> Vec<Code<'_>> {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let plausible = text.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && digits > 0
            && (2..=10).contains(&text.len())
            && !(digits == text.len() && digits < 3);
        if !plausible {
            return Vec::new();
        }
        let text = text.to_ascii_uppercase();
        let found: Vec<_> = self.rows_for(&text).collect();
        if !found.is_empty() {
            return found;
        }
        let (sign, number) = text.split_at(text.find(|c: char| c.is_ascii_digit()).unwrap_or(0));
        let country = CAR_SIGNS.iter().find(|(car, _)| *car == sign).map_or(sign, |(_, country)| country);
        let of_country =
            |code: &Code<'_>| self.table.areas.code.get(usize::from(code.codes.country)) == country;
        self.rows_for(number).filter(of_country).collect()
    }

    fn rows_for<'g>(&'g self, text: &str) -> impl Iterator<Item = Code<'g>> {
        self.table.codes.iter().filter_map(move |codes| {
            let british =
                matches!(self.table.areas.code.get(usize::from(codes.country)), "GB" | "GG" | "IM" | "JE");
            let row = if british { british_row(codes, text) } else { row(codes, text) }?;
            let state = codes.state.get(row).copied().unwrap_or(0).checked_sub(1);
            let point = Code { codes, row, town: 0 }.position();
            let holder = state.unwrap_or(codes.country);
            let within =
                |town: usize| self.table.chain(self.table.towns.area[town]).any(|area| area == holder);
            let city = |town: usize| self.table.towns.people[town] >= CITY && within(town);
            let near = self.order.nearest(&self.table, point, IN_THE_CITY_KM, city);
            let (town, _) = near.or_else(|| self.order.nearest(&self.table, point, f64::INFINITY, within))?;
            Some(Code { codes, row, town })
        })
    }

    /// Leaves the codes whose town lies where the other words say.
    fn keep_agreeing(&self, codes: &mut Vec<Code<'_>>, rest: &str) {
        match self.table.areas_in(rest) {
            Some(within) if codes.iter().any(|code| self.code_lies_within(code, &within)) => {
                codes.retain(|code| self.code_lies_within(code, &within));
            }
            _ => codes.retain(|code| self.is_near(code, rest)),
        }
    }

    /// Whether the place of a code meets the conditions.
    pub(super) fn code_lies_within(&self, code: &Code<'_>, within: &Within) -> bool {
        self.table.lies_within(self.table.towns.area[code.town], within)
    }

    /// Whether a town of this folded name, which may be followed by what holds it, is near the code's place.
    pub(super) fn is_near(&self, code: &Code<'_>, name: &str) -> bool {
        let ends = name.match_indices(' ').map(|(at, _)| at).chain([name.len()]);
        let mut names = ends.filter_map(|end| {
            let within: Within = self.table.areas_in(name[end..].trim_start())?;
            Some(self.towns_called(&name[..end], &within))
        });
        names.any(|towns| {
            towns.iter().any(|(town, _)| distance_km(self.table.position(*town), code.position()) <= NEAR_KM)
        })
    }

    fn code_matches<'g>(&'g self, mut codes: Vec<Code<'g>>) -> Vec<Match<'g>> {
        let ambiguous = codes.len() > 1;
        let country = |code: &Code<'_>| self.table.areas.code.get(usize::from(code.codes.country));
        let known = |code: &Code<'_>| COUNTRIES_FIRST.iter().position(|first| *first == country(code));
        let people = |code: &Code<'_>| self.summaries[usize::from(code.codes.country)].people();
        let rank = |code: &Code<'_>| known(code).unwrap_or(COUNTRIES_FIRST.len());
        codes.sort_by(|a, b| rank(a).cmp(&rank(b)).then(people(b).total_cmp(&people(a))));
        let matched = |code: &Code<'g>| {
            let (latitude, longitude) = code.position();
            let place = Place { latitude, longitude, ..self.town(code.town) };
            let postal_code = Some(code.codes.code.get(code.row));
            Match { place, kind: MatchKind::PostalCode, reach_km: 0.0, postal_code, ambiguous }
        };
        codes.iter().map(matched).collect()
    }
}

/// The row of a code: as it is, or cut to what is kept.
fn row(codes: &CodesOfACountry, text: &str) -> Option<usize> {
    if codes.kept == 0 || (codes.alone && text.len() == codes.kept) {
        codes.code.position(text)
    } else if text.len() == codes.whole {
        codes.code.position(text.get(..codes.kept)?)
    } else {
        None
    }
}

/// The row of an outward code ("LS1"), or of that of a whole code ("LS14AP": a digit and two letters end it).
fn british_row(codes: &CodesOfACountry, text: &str) -> Option<usize> {
    let ends_like_one = matches!(text.as_bytes(), [.., digit, a, b]
        if digit.is_ascii_digit() && a.is_ascii_alphabetic() && b.is_ascii_alphabetic());
    let outward = if ends_like_one && text.len() >= 5 { text.get(..text.len() - 3)? } else { text };
    let district = || outward.strip_suffix(|c: char| c.is_ascii_alphabetic()).filter(|rest| !rest.is_empty());
    codes.code.position(outward).or_else(|| codes.code.position(district()?))
}
