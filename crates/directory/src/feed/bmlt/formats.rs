//! Formats: what a server's numbers and keys say about a meeting.
//!
//! Numbers and keys differ from server to server; the world id (NA's own code) does not, so it goes first. Formats
//! without one are tried by name. What is left is shown by the name its server gives it.

use std::collections::HashMap;

use super::Source;
use crate::{
    feed::{Row, report::Notes},
    kinds::TypeSet,
    model::{Attendance, TypeCode},
    text,
};

/// What a format means.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Meaning {
    /// Type codes; nearly always one.
    Types(Vec<TypeCode>),
    /// ISO 639-1 codes.
    Languages(Vec<&'static str>),
    /// One of the three formats that only repeat the venue type.
    Attendance(Attendance),
    /// Nothing we have a code for; its name.
    Other(String),
}

/// A server's formats.
pub(super) struct Formats {
    by_id: HashMap<String, Meaning>,
    by_key: HashMap<String, Meaning>,
    /// The server's own list was there.
    known: bool,
}

impl Formats {
    /// Reads the answer to `GetFormats`: an array, or an object with it under `formats`. Without one the keys every
    /// new server starts with are taken for what they usually mean.
    pub(super) fn read(json: Option<&[u8]>, types: &TypeSet, file: &mut Notes) -> Self {
        let mut formats = Self { by_id: HashMap::new(), by_key: HashMap::new(), known: false };
        let rows = json.and_then(|json| {
            let rows = read_rows(without_mark(json));
            if rows.is_none() {
                let message = "The formats are not a JSON list as GetFormats gives it; done without.";
                file.add("types", "formats-unreadable", message);
            }
            rows
        });
        match rows {
            Some(rows) => formats.add(rows, types),
            None => formats.add_usual(types),
        }
        formats
    }

    fn add(&mut self, rows: Vec<Row>, types: &TypeSet) {
        self.known = true;
        let sources: Vec<_> = rows.into_iter().map(Source).collect();
        // A format stands there once per language. English names are the ones that can be understood.
        let (english, other): (Vec<_>, Vec<_>) =
            sources.iter().partition(|source| source.text("lang") == Some("en"));
        for source in english.into_iter().chain(other) {
            let format = Format {
                world_id: source.text("world_id"),
                key: source.text("key_string"),
                name: source.text("name_string"),
            };
            let Some(meaning) = format.meaning(types) else { continue };
            if let Some(key) = format.key {
                self.by_key.entry(key.to_owned()).or_insert_with(|| meaning.clone());
            }
            if let Some(id) = source.number("id") {
                self.by_id.entry(id).or_insert(meaning);
            }
        }
    }

    fn add_usual(&mut self, types: &TypeSet) {
        for (key, world_id) in USUAL {
            let format = Format { world_id: Some(world_id), key: Some(key), name: None };
            if let Some(meaning) = format.meaning(types) {
                self.by_key.insert(key.to_owned(), meaning);
            }
        }
    }

    /// What the formats of a meeting mean, in its order: by number where numbers are there and explained, else by
    /// key.
    pub(super) fn of(&self, source: &Source, notes: &mut Notes) -> Vec<&Meaning> {
        let numbers = source.text("format_shared_id_list").filter(|_| self.known);
        let (table, list) = match numbers {
            Some(list) => (&self.by_id, list),
            None => (&self.by_key, source.text("formats").unwrap_or_default()),
        };
        let mut meanings = Vec::new();
        let ids = list.split(',').map(str::trim).filter(|id| !id.is_empty());
        for (i, id) in ids.enumerate() {
            if i == MOST_FORMATS {
                notes.add(
                    "types",
                    "too-many-types",
                    format!("Only the first {MOST_FORMATS} formats were read."),
                );
                break;
            }
            match table.get(id) {
                Some(meaning) => meanings.push(meaning),
                None => notes.add("types", "unknown-format", unknown(id, self.known)),
            }
        }
        meanings
    }
}

/// More formats on one meeting tell nothing.
const MOST_FORMATS: usize = 100;

fn unknown(id: &str, known: bool) -> String {
    let id = super::shortened(id);
    if known {
        format!("Format {id:?} is not in the server's list of formats; left out.")
    } else {
        format!("Nothing explains format {id:?} (give the server's formats with the list); left out.")
    }
}

fn read_rows(json: &[u8]) -> Option<Vec<Row>> {
    #[derive(serde::Deserialize)]
    struct Envelope {
        formats: Vec<Row>,
    }
    let rows = serde_json::from_slice(json).ok();
    rows.or_else(|| serde_json::from_slice::<Envelope>(json).ok().map(|envelope| envelope.formats))
}

pub(super) fn without_mark(json: &[u8]) -> &[u8] {
    json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json)
}

/// What every new server starts with: keys and their world ids. Only those that nobody is known to have given
/// another meaning.
const USUAL: [(&str, &str); 29] = [
    ("B", "BEG"),
    ("BK", "LIT"),
    ("BT", "BT"),
    ("C", "CLOSED"),
    ("CP", "CPT"),
    ("CW", "CW"),
    ("D", "DISC"),
    ("GL", "GL"),
    ("HY", "HYBR"),
    ("IP", "IP"),
    ("IW", "IW"),
    ("JT", "JFT"),
    ("LC", "LC"),
    ("M", "M"),
    ("ME", "MED"),
    ("NS", "NS"),
    ("O", "OPEN"),
    ("QA", "QA"),
    ("RA", "RA"),
    ("SG", "SWG"),
    ("So", "SPK"),
    ("St", "STEP"),
    ("TC", "TC"),
    ("To", "TOP"),
    ("Tr", "TRAD"),
    ("VM", "VM"),
    ("W", "W"),
    ("WC", "WCHR"),
    ("YP", "Y"),
];

struct Format<'a> {
    world_id: Option<&'a str>,
    key: Option<&'a str>,
    name: Option<&'a str>,
}

impl Format<'_> {
    fn meaning(&self, types: &TypeSet) -> Option<Meaning> {
        let attendance = match (self.world_id, self.key) {
            (Some("VM"), _) | (None, Some("VM")) => Some(Attendance::Online),
            (Some("HYBR"), _) | (None, Some("HY")) => Some(Attendance::Hybrid),
            _ => None,
        };
        if let Some(attendance) = attendance {
            return Some(Meaning::Attendance(attendance));
        }
        let spoken = if self.world_id == Some("LANG") { self.languages(types) } else { Vec::new() };
        if !spoken.is_empty() {
            return Some(Meaning::Languages(spoken));
        }
        let codes = self.codes(types);
        if !codes.is_empty() {
            return Some(Meaning::Types(codes));
        }
        self.name.or(self.key).map(|name| Meaning::Other(name.to_owned()))
    }

    /// By world id, else by name.
    fn codes(&self, types: &TypeSet) -> Vec<TypeCode> {
        let by_world_id = self.world_id.map(na_codes).unwrap_or_default();
        let known = by_world_id.iter().filter_map(|code| TypeCode::new(code).ok());
        let codes: Vec<_> = known.filter(|code| types.find(*code).is_some()).collect();
        if !codes.is_empty() {
            return codes;
        }
        let reserved = (self.key == Some("TC")).then_some("TC");
        // A name of one or two letters would be taken for a code.
        let name = reserved.or(self.name.filter(|name| name.chars().count() > 2));
        name.and_then(|name| types.by_name(name)).into_iter().collect()
    }

    /// The languages a name speaks of ("Lithuanian/Russian", "Espanol"), else the key as ISO code.
    fn languages(&self, types: &TypeSet) -> Vec<&'static str> {
        let language =
            |word: &str| types.by_name(word).and_then(|code| types.find(code)).and_then(|kind| kind.language);
        let words = text::tokens(self.name.unwrap_or_default());
        let named: Vec<_> =
            words.iter().filter(|word| word.chars().count() > 2).filter_map(|word| language(word)).collect();
        if !named.is_empty() {
            return named;
        }
        let key = self.key.unwrap_or_default().to_ascii_lowercase();
        crate::kinds::all().iter().filter_map(|kind| kind.language).filter(|iso| *iso == key).collect()
    }
}

/// NA's own code for a world id. `S-D` is both; CH (closed on holidays), GP (a book) and NC (no children) have none.
fn na_codes(world_id: &str) -> &'static [&'static str] {
    match world_id {
        "CLOSED" => &["C"],
        "OPEN" => &["O"],
        "WCHR" => &["X"],
        "S-D" => &["SPK", "DISC"],
        "BEG" => &["BEG"],
        "BT" => &["BT"],
        "CAN" => &["CAN"],
        "CPT" => &["CPT"],
        "CW" => &["CW"],
        "DISC" => &["DISC"],
        "GL" => &["GL"],
        "IP" => &["IP"],
        "IW" => &["IW"],
        "JFT" => &["JFT"],
        "LC" => &["LC"],
        "LIT" => &["LIT"],
        "M" => &["M"],
        "MED" => &["MED"],
        "NS" => &["NS"],
        "QA" => &["QA"],
        "RA" => &["RA"],
        "SMOK" => &["SMOK"],
        "SPAD" => &["SPAD"],
        "SPK" => &["SPK"],
        "STEP" => &["STEP"],
        "SWG" => &["SWG"],
        "TC" => &["TC"],
        "TOP" => &["TOP"],
        "TRAD" => &["TRAD"],
        "VAR" => &["VAR"],
        "W" => &["W"],
        "Y" => &["Y"],
        _ => &[],
    }
}
