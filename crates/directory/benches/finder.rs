//! How fast the finder is: reading a list, building the index, answering the twelve standard questions.
//!
//! Run by `cargo xtask bench`, which makes the lists. By hand:
//! `cargo bench -p directory --bench finder -- LIST.json`. Prints one JSON object a line.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a program for the people who build this, not for users"
)]

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use directory::{
    feed::{self, Reading},
    index::Index,
    model::{Fellowship, Meeting, Source, SourceName, sharing::Sharing},
    places::Gazetteer,
    query::Query,
};

/// The questions: name and parameters.
const QUESTIONS: [(&str, &str); 12] = [
    ("everything, soonest first", ""),
    ("day and type", "day=2&types=O,W"),
    ("16 km round New York", "near=40.7128,-74.0060&radius=16km"),
    ("nearest 50 to Leeds", "near=53.7997,-1.5492&limit=50"),
    ("online within the hour", "attendance=online&within=60"),
    ("in progress", "within=0"),
    ("text, two words", "q=serenity+group"),
    ("text, a typing error", "q=sereniti"),
    ("text, a prefix", "q=grat"),
    ("tonight in Spanish", "day=0&from=18:00&until=23:00&types=S"),
    ("on the reader's clock", "day=1&from=19:00&until=21:00&tz=Europe/London"),
    (
        "all at once",
        "q=group&near=40.7128,-74.0060&radius=40km&day=2&day=4&from=17:00&until=21:00&types=O&not=TC&attendance=in_person",
    ),
];

/// Each question is asked so often.
const ROUNDS: usize = 300;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let Some(path) = std::env::args().skip(1).find(|arg| !arg.starts_with('-')) else {
        println!("{}", serde_json::json!({"note": "no list given; see `cargo xtask bench`"}));
        return Ok(());
    };
    let bytes = std::fs::read(path)?;
    let meetings = read(&bytes)?;
    let index = build(meetings);
    ask(&index);
    Ok(())
}

/// Reading, beside what the JSON parser alone needs.
fn read(bytes: &[u8]) -> Result<Vec<Meeting>, Box<dyn std::error::Error>> {
    let (_, parse) = timed(|| serde_json::from_slice::<serde_json::Value>(bytes));
    let gazetteer = Gazetteer::bundled();
    let (feed, whole) = timed(|| feed::read(bytes, &Reading::new(&gazetteer)));
    let feed = feed?;
    say(serde_json::json!({
        "what": "import", "rows": feed.report.rows, "bytes": bytes.len(),
        "serde_json_ms": ms(parse), "import_ms": ms(whole), "ratio": round(ms(whole) / ms(parse)),
    }));
    Ok(feed.meetings)
}

fn build(meetings: Vec<Meeting>) -> Index {
    let mut source = Source::named(SourceName::new("bench").expect("a good name"));
    source.fellowship = Fellowship::new("AA").ok();
    let source = Arc::new(source);
    let count = meetings.len();
    // As the store hands them over: each with parts of its own, nothing shared with the list's bytes.
    let bodies: Vec<String> =
        meetings.iter().map(|m| serde_json::to_string(m).expect("plain data")).collect();
    drop(meetings);
    let before = resident_mb();
    let (meetings, load) = timed(|| {
        let mut sharing = Sharing::default();
        let mut parse = |body: &String| {
            let mut meeting = serde_json::from_str::<Meeting>(body).expect("our own text");
            sharing.share(&mut meeting);
            Arc::new(meeting)
        };
        bodies.iter().map(|body| (source.clone(), parse(body))).collect::<Vec<_>>()
    });
    let mut edited = meetings.clone();
    let (index, built) = timed(|| Index::build(meetings));
    // Somebody gives a meeting a name with a word that no other has.
    if let Some((_, meeting)) = edited.get_mut(count / 2) {
        *meeting = Arc::new(Meeting { name: "Xylophonists".into(), ..Meeting::clone(meeting) });
    }
    let now = "2026-11-22T18:10:00Z".parse().expect("a time");
    let (renewed, edit) = timed(|| {
        let renewed = index.renew(edited.iter().map(|(source, meeting)| (source, meeting)));
        let moment = renewed.at(now);
        (renewed, moment)
    });
    drop(renewed);
    say(serde_json::json!({
        "what": "index", "meetings": count, "load_ms_one_core": ms(load), "build_ms": ms(built), "edit_to_searchable_ms": ms(edit),
        "memory_mb": resident_mb() - before,
    }));
    index
}

fn ask(index: &Index) {
    let now = "2026-11-22T18:10:00Z".parse().expect("a time");
    let (moment, made) = timed(|| index.at(now));
    say(serde_json::json!({"what": "moment", "meetings": index.len(), "ms": ms(made)}));
    let mut all = Vec::new();
    for (name, address) in QUESTIONS {
        let pairs: Vec<(String, String)> = address
            .split('&')
            .filter_map(|part| part.split_once('='))
            .map(|(n, v)| (n.to_owned(), v.replace('+', " ")))
            .collect();
        let query = Query::parse(pairs.iter().map(|(n, v)| (n.as_str(), v.as_str()))).query;
        let total = index.answer(&moment, &query).total;
        let mut times: Vec<Duration> =
            (0..ROUNDS).map(|_| timed(|| std::hint::black_box(index.answer(&moment, &query))).1).collect();
        times.sort();
        all.extend_from_slice(&times);
        say(serde_json::json!({
            "what": "question", "name": name, "meetings": index.len(), "found": total,
            "p50_us": us(times[ROUNDS / 2]), "p99_us": us(times[ROUNDS * 99 / 100]),
        }));
    }
    all.sort();
    say(serde_json::json!({
        "what": "questions", "meetings": index.len(),
        "p50_us": us(all[all.len() / 2]), "p99_us": us(all[all.len() * 99 / 100]),
    }));
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = work();
    (result, start.elapsed())
}

fn ms(time: Duration) -> f64 {
    round(time.as_secs_f64() * 1e3)
}

fn us(time: Duration) -> f64 {
    round(time.as_secs_f64() * 1e6)
}

fn round(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

/// What the process holds in memory, in megabytes; 0 where the system does not say.
fn resident_mb() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok())
        .map_or(0.0, |kb| round(kb / 1024.0))
}

fn say(value: serde_json::Value) {
    println!("{value}");
}
