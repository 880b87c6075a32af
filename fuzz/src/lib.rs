//! What every parser has to stand: one body for each, called with whatever bytes there are.
//!
//! The same bodies run in two ways: `cargo xtask fuzz TARGET` lets libFuzzer search (nightly), and a plain test
//! (`crates/homegroup/tests/fuzz.rs`) runs each on its seeds and on some seconds of seeded nonsense (stable). A body
//! panics when a promise is broken; it keeps nothing between calls except what is slow to build.

mod attended;
mod ballots;
mod fhir;
mod forum;
mod forwarder;
mod marks;
mod pages;
mod papers;
mod practice;
mod rooms;

use std::sync::{Arc, LazyLock};

pub use attended::{attended, clinic_codes};
pub use ballots::ballot;
use directory::{
    feed::{self, ColumnMap, Feed, Format, Reading},
    index::{Index, Moment},
    model::{Source, SourceName},
    places::Gazetteer,
    query::{Parsed, Query},
    schedule::rrule,
};
pub use fhir::fhir_bundle;
pub use forum::forum_words;
pub use forwarder::{audio_datagrams, audio_offer};
use jiff::{
    Timestamp,
    civil::{date, time},
    tz::TimeZone,
};
pub use marks::source_marks;
pub use pages::{entry_document, entry_envelope};
pub use papers::care_papers;
pub use practice::{practice_cast, practice_moves};
pub use rooms::{room_events, room_frame, room_script};

/// A body: takes any bytes, returns when all promises were kept.
pub type Body = fn(&[u8]);

/// Every target by the name of its file in `fuzz_targets` and of its folder in `seeds`.
pub const TARGETS: [(&str, Body); 26] = [
    ("meeting_guide", meeting_guide),
    ("table", table),
    ("bmlt", bmlt),
    ("column_map", column_map),
    ("any_list", any_list),
    ("places", places),
    ("query", query),
    ("one_box", one_box),
    ("rrule", rrule),
    ("room_frame", room_frame),
    ("room_events", room_events),
    ("room_script", room_script),
    ("audio_offer", audio_offer),
    ("audio_datagrams", audio_datagrams),
    ("ballot", ballot),
    ("fhir_bundle", fhir_bundle),
    ("forum_words", forum_words),
    ("practice_moves", practice_moves),
    ("practice_cast", practice_cast),
    ("told_visit", told_visit),
    ("entry_envelope", entry_envelope),
    ("entry_document", entry_document),
    ("care_papers", care_papers),
    ("attended", attended),
    ("clinic_codes", clinic_codes),
    ("source_marks", source_marks),
];

/// A visit as a form carries it: read, written and read again it is the same.
pub fn told_visit(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Some(told) = matching::Told::parse(&text) {
        let written = told.to_string();
        assert!(written.len() <= matching::Told::LONGEST + 2, "grew: {written}");
        assert_eq!(matching::Told::parse(&written).as_ref(), Some(&told), "{written}");
    }
}

/// When it is: Tuesday 24 November 2026, 18:30 in London.
const NOW: Timestamp = Timestamp::constant(1_795_545_000, 0);

static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(Gazetteer::bundled);

/// The sample list, indexed, for questions to be asked of.
static DIRECTORY: LazyLock<(Index, Moment)> = LazyLock::new(|| {
    let sample = include_bytes!("../../content/sample/meetings.json");
    let meetings =
        feed::read(sample, &Reading::new(&GAZETTEER)).map(|feed| feed.meetings).unwrap_or_default();
    let source = SourceName::new("sample").map(|name| Arc::new(Source::named(name)));
    let listings = meetings.into_iter().filter_map(|meeting| Some((source.clone().ok()?, Arc::new(meeting))));
    let index = Index::build(listings.collect());
    let moment = index.at(NOW);
    (index, moment)
});

/// Meeting Guide JSON.
pub fn meeting_guide(bytes: &[u8]) {
    list(bytes, Format::MeetingGuide);
}

/// A Google Sheet's `values`, or CSV as TSML writes it.
pub fn table(bytes: &[u8]) {
    list(bytes, Format::Table);
}

/// BMLT: the meetings, and after a line `---` the formats, and after another the service bodies.
pub fn bmlt(bytes: &[u8]) {
    let mut parts = split(bytes, b"\n---\n");
    let meetings = parts.next().unwrap_or_default();
    let reading = Reading {
        format: Some(Format::Bmlt),
        bmlt_formats: parts.next(),
        bmlt_bodies: parts.next(),
        ..Reading::new(&GAZETTEER)
    };
    read(meetings, &reading);
}

/// A column map, and after a line `---` the table it is for.
pub fn column_map(bytes: &[u8]) {
    let mut parts = split(bytes, b"\n---\n");
    let map = String::from_utf8_lossy(parts.next().unwrap_or_default());
    if let Ok(map) = ColumnMap::parse(&map) {
        let table = parts.next().unwrap_or_default();
        read(table, &Reading { format: Some(Format::Csv), map: Some(&map), ..Reading::new(&GAZETTEER) });
    }
}

/// Anything, its format to be guessed.
pub fn any_list(bytes: &[u8]) {
    read(bytes, &Reading::new(&GAZETTEER));
}

/// What a person types as a place.
pub fn places(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for found in GAZETTEER.find(&text) {
        assert!((-90.0..=90.0).contains(&found.place.latitude), "{}", found.place.name);
        assert!((-180.0..=180.0).contains(&found.place.longitude), "{}", found.place.name);
        assert!(!found.place.name.is_empty());
    }
}

/// The part of an address after `?`, one parameter a line.
pub fn query(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Parsed { query, .. } = Query::parse(text.lines().filter_map(|line| line.split_once('=')));
    let written = query.parameters();
    let again = Query::parse(written.iter().map(|(name, value)| (*name, value.as_str())));
    assert_eq!(
        again,
        Parsed { query: query.clone(), faults: Vec::new() },
        "a question is read back as it was written"
    );
    let (index, moment) = &*DIRECTORY;
    let answer = index.answer(moment, &query);
    assert!(
        answer.hits.len() <= query.limit().min(answer.total),
        "no more results than asked for, or than there are"
    );
}

/// Lines as people type them, one a line.
pub fn one_box(bytes: &[u8]) {
    for line in String::from_utf8_lossy(bytes).lines() {
        let reading = directory::one_box::read(line, date(2026, 11, 24), &*GAZETTEER);
        let parts = reading.parts.iter().map(|part| &part.at);
        let stands: Vec<_> = parts.chain(&reading.text_at).chain(&reading.small).collect();
        for range in &stands {
            assert!(
                line.get((*range).clone()).is_some_and(|words| !words.is_empty()),
                "a part is words of the line"
            );
        }
        for (at, letter) in line.char_indices().filter(|(_, letter)| letter.is_alphanumeric()) {
            let says = !directory::text::fold(letter.encode_utf8(&mut [0; 4])).is_empty();
            assert!(!says || stands.iter().any(|range| range.contains(&at)), "no word is lost: {line}");
        }
        let query = reading.query();
        let written = query.parameters();
        let again = Query::parse(written.iter().map(|(name, value)| (*name, value.as_str())));
        if line.len() <= 200 {
            assert_eq!(again, Parsed { query, faults: Vec::new() }, "what was understood can be asked");
        }
        for part in &reading.parts {
            let fewer = reading.with_words(line, part);
            assert!(fewer.parts.len() < reading.parts.len(), "a part becomes words");
        }
    }
}

/// A recurrence (RFC 5545).
pub fn rrule(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (start, first) = (time(19, 30, 0, 0), date(2026, 11, 24));
    for starts in [None, Some(first)] {
        let Ok(timed) = rrule::parse(&text, start, Some(90), starts) else { continue };
        let written = timed.recurrence_text();
        let again = rrule::parse(&written, start, Some(90), starts);
        let again = again.map(|again| again.recurrence_text());
        assert_eq!(again.as_ref(), Ok(&written), "a rule is read back as it was written");
        let occurrence = timed.current_or_next(&TimeZone::UTC, NOW);
        assert!(
            occurrence.is_none_or(|next| next.start < next.end && NOW < next.end),
            "next is not over yet"
        );
    }
}

fn list(bytes: &[u8], format: Format) {
    read(bytes, &Reading { format: Some(format), ..Reading::new(&GAZETTEER) });
}

/// Reads a list and holds the reader to what it promises.
fn read(bytes: &[u8], reading: &Reading<'_>) {
    let Ok(feed) = feed::read(bytes, reading) else { return };
    let Feed { meetings, report, .. } = &feed;
    assert_eq!(report.accepted + report.repaired + report.rejected, report.rows, "every row is counted once");
    assert!(meetings.len() <= report.rows, "no meeting without a row");
    for problem in &report.problems {
        assert!(problem.row.is_none_or(|row| row < report.rows), "a remark is about a row that is there");
    }
    for meeting in meetings {
        assert!(!meeting.name.trim().is_empty(), "a meeting has a name");
        if let Some((latitude, longitude)) = meeting.position() {
            assert!((-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude));
        }
    }
    let mut slugs: Vec<_> = meetings.iter().map(|meeting| &meeting.slug).collect();
    slugs.sort();
    assert!(slugs.windows(2).all(|pair| pair[0] != pair[1]), "slugs are told apart inside a list");
    assert_eq!(feed::read(bytes, reading).as_ref(), Ok(&feed), "the same bytes give the same list");
}

/// The parts between separators.
fn split<'b>(bytes: &'b [u8], separator: &'static [u8]) -> impl Iterator<Item = &'b [u8]> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let bytes = rest?;
        let at = bytes.windows(separator.len()).position(|window| window == separator);
        rest = at.map(|at| &bytes[at + separator.len()..]);
        Some(at.map_or(bytes, |at| &bytes[..at]))
    })
}
