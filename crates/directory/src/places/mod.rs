//! Towns, postal codes and time zones, without asking another host.
//!
//! [`Gazetteer::find`] answers what a person typed ("Leeds", "Paris, TX", "90210", "تهران");
//! [`Gazetteer::zone_of`] and [`Gazetteer::zone_at`] say which clock a place keeps. Nothing here knows about
//! meetings.
//!
//! # The table
//!
//! `data/places.bin.gz` is made by `xtask/places.py`, which says from what; `NOTICE` names whom to thank. Unpacked
//! it is columns, one after the other. A *number* is a varint (seven bits a byte, low first), a *signed* number the
//! same in zigzag. A *column* is its length in bytes as a number, then its values. *Texts* are three columns:
//! bytes shared with the text before, bytes of its own, and those bytes. Sorted means by bytes.
//!
//! | Part | What |
//! |---|---|
//! | head | `HGPL`, version 1, then how many: zones, areas, area keys, towns, keys, countries with codes, codes |
//! | zones | texts: IANA names |
//! | areas | numbers: parent + 1 or 0; numbers: zone of most towns; texts: ISO code or empty; texts: English name |
//! | area keys | sorted texts, folded; numbers: areas of each; numbers: those areas |
//! | towns | texts: name; numbers: area; numbers: zone + 1, or 0 for that of the area; signed: latitude and longitude in thousandths of a degree; numbers: people |
//! | keys | sorted texts, folded; numbers: towns with this main name (they follow each other, in order of the keys); numbers: towns also called so; signed: those, each as the step from the last, the first from the end of the run of main names |
//! | codes | per country: area; letters kept, letters of a whole code (0, 0: kept whole), 1 when the kept part is used alone; how many; sorted texts; numbers: state's area + 1 or 0; signed: latitude and longitude, each as the step from the last |
//!
//! Keys are folded when the table is made, so that loading need not; a test holds both foldings together.

mod areas;
mod codes;
mod names;
mod nearest;
mod strings;
mod table;
#[cfg(test)]
mod tests;
mod zones;

use crate::model::Zone;

pub use nearest::KM_PER_DEGREE;
pub use table::TableError;

const BUNDLED: &[u8] = include_bytes!("../../data/places.bin.gz");
/// Letters and words of a question that are read; nobody's town needs more.
const MOST_LETTERS: usize = 120;
const MOST_WORDS: usize = 10;

/// Towns of 1,000 people or more, postal codes, and the zones of the world. Built once and shared.
#[derive(Debug, Default)]
pub struct Gazetteer {
    table: table::Table,
    /// One for each area of the table.
    summaries: Vec<areas::Summary>,
    order: nearest::SouthToNorth,
    zones: zones::Polygons,
}

/// A town or district, or a whole state or county.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Place<'g> {
    /// The usual English name, else the local one ("Munich", "Leeds").
    pub name: &'g str,
    /// State, province or nation of a kingdom ("Illinois", "England").
    pub admin: Option<&'g str>,
    /// County or district, where known ("Essex").
    pub county: Option<&'g str>,
    /// ISO 3166-1, two capital letters.
    pub country_code: &'g str,
    /// The country's English name.
    pub country: &'g str,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// People; 0 where not known, as for a state or county.
    pub population: u32,
    /// IANA zone ("Europe/London").
    pub zone: &'g str,
}

/// How a place answers a question; the best kind first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MatchKind {
    /// Its postal code was typed.
    PostalCode,
    /// Its name was typed, in full.
    Name,
    /// One of its other names was typed: another language, an older or a longer name.
    OtherName,
    /// What was typed is a state or county, with many towns.
    Area,
    /// What was typed is a name with one typing error.
    Misspelt,
    /// What was typed is how a name begins.
    Beginning,
}

/// A place that answers what was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Match<'g> {
    /// The place; for a postal code its own position, and the name of its town.
    pub place: Place<'g>,
    /// Why it is here.
    pub kind: MatchKind,
    /// For a state or county, how far from its middle most of its people live, in kilometres; else 0.
    pub reach_km: f64,
    /// The postal code in its usual writing ("LS1"), when that is what matched.
    pub postal_code: Option<&'g str>,
    /// Whether this is one of several places that could be meant just as well: offer the choice among all
    /// matches that say so.
    pub ambiguous: bool,
}

impl Place<'_> {
    /// Latitude and longitude in degrees.
    pub fn position(&self) -> (f64, f64) {
        (self.latitude, self.longitude)
    }
}

impl Gazetteer {
    /// The gazetteer that comes with the program. Costs a fraction of a second: do it once.
    ///
    /// A test reads the bundled table; were it damaged all the same, this would be a gazetteer that knows no place.
    pub fn bundled() -> Self {
        Self::read(BUNDLED).unwrap_or_default()
    }

    /// Reads a table in the form described at the head of this module.
    pub fn read(packed: &[u8]) -> Result<Self, TableError> {
        let (table, _) = table::Table::read(packed)?;
        let summaries = table.summaries();
        let order = nearest::SouthToNorth::of(&table);
        Ok(Self { table, summaries, order, zones: zones::Polygons::default() })
    }

    /// The places a typed text may mean, best first, at most 20.
    ///
    /// Reads a name in any language, alone or followed by what holds it ("Springfield, IL", "london uk", "تهران،
    /// ایران"), a state or county, or a postal code with or without a town. Names as typed come before all else; where
    /// there are none, those with one typing error (from five letters on) and those that begin so. More people come
    /// first; a main name counts ten times as much as another name, a beginning a tenth.
    pub fn find(&self, text: &str) -> Vec<Match<'_>> {
        let folded = folded(text);
        if folded.is_empty() {
            return Vec::new();
        }
        let has_digits = |word: &str| word.contains(|c: char| c.is_ascii_digit());
        if has_digits(&folded) {
            let by_code = self.by_code(&folded);
            if !by_code.is_empty() {
                return by_code;
            }
        }
        let by_name = self.by_name(&folded);
        if !by_name.is_empty() || !has_digits(&folded) {
            return by_name;
        }
        // An unknown code beside a known town.
        let words: Vec<&str> = folded.split(' ').filter(|word| !has_digits(word)).collect();
        self.by_name(&words.join(" "))
    }

    /// The place of exactly this name, alone or followed by what holds it, or with this postal code: why it is one, and
    /// how many people live in the largest that can be meant (0 where that says nothing). Much cheaper than
    /// [`Gazetteer::find`], which also looks for what is nearly so.
    pub fn exactly(&self, text: &str) -> Option<(MatchKind, u32)> {
        let folded = folded(text);
        if folded.is_empty() {
            return None;
        }
        if folded.contains(|c: char| c.is_ascii_digit()) {
            return self.by_code(&folded).first().map(|found| (found.kind, found.place.population));
        }
        self.best_exact(&folded)
    }

    /// Every town, in no order that means anything.
    pub fn towns(&self) -> impl Iterator<Item = Place<'_>> {
        (0..self.table.towns.people.len()).map(|town| self.town(town))
    }

    /// The towns of a rectangle in degrees with the most people, the largest first. Where it crosses the date line,
    /// `west` is greater than `east`.
    pub fn largest(&self, [west, south, east, north]: [f64; 4], most: usize) -> Vec<Place<'_>> {
        let inside = |lon: f64| {
            if west <= east { (west..=east).contains(&lon) } else { lon >= west || lon <= east }
        };
        let mut towns: Vec<u32> = self.order.between(&self.table, south, north).to_vec();
        towns.retain(|town| inside(self.table.position(*town as usize).1));
        let people = |town: &u32| std::cmp::Reverse(self.table.towns.people[*town as usize]);
        if towns.len() > most {
            towns.select_nth_unstable_by_key(most, people);
            towns.truncate(most);
        }
        towns.sort_by_key(people);
        towns.into_iter().map(|town| self.town(town as usize)).collect()
    }

    /// The nearest town and how far it is in kilometres. `None` where the coordinates are none.
    pub fn nearest(&self, latitude: f64, longitude: f64) -> Option<(Place<'_>, f64)> {
        if !is_on_earth(latitude, longitude) {
            return None;
        }
        let (town, km) = self.order.nearest(&self.table, (latitude, longitude), f64::INFINITY, |_| true)?;
        Some((self.town(town), km))
    }

    /// The zone whose land or sea holds this point. The first call loads the world's zone borders (0.1 s).
    pub fn zone_at(&self, latitude: f64, longitude: f64) -> Option<Zone> {
        is_on_earth(latitude, longitude).then(|| self.zones.at(latitude, longitude))?
    }
}

fn is_on_earth(latitude: f64, longitude: f64) -> bool {
    (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude)
}

/// The beginning of a text, folded for looking up.
fn folded(text: &str) -> String {
    let beginning: String = text.chars().take(MOST_LETTERS).collect();
    let words: Vec<String> = crate::text::tokens(&beginning);
    words.into_iter().take(MOST_WORDS).collect::<Vec<_>>().join(" ")
}
