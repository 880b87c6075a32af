//! How fast three thousand meetings are put into order for one person.
//!
//! Run by `cargo xtask bench`, which makes the list. By hand: `cargo bench -p matching --bench ranker -- LIST.json`.
//! Prints one JSON object a line.

#![expect(clippy::print_stdout, reason = "a program for the people who build this, not for users")]

use std::{
    collections::BTreeSet,
    hint::black_box,
    sync::Arc,
    time::{Duration, Instant},
};

use directory::{
    feed::{self, Reading},
    index::Listing,
    model::{Fellowship, Slug, Source, SourceName},
    places::Gazetteer,
};
use jiff::Timestamp;
use matching::{
    Access, Candidate, Circle, Circumstances, Eligible, Felt, Importance, Model, Ranker as _, Trait, Travel,
    Visit, Why,
};

/// So many candidates.
const CANDIDATES: usize = 3_000;
/// Ranked so often.
const ROUNDS: usize = 200;
/// Tuesday 24 November 2026, 18:30 in London.
const NOW: Timestamp = Timestamp::constant(1_795_545_000, 0);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let Some(path) = std::env::args().skip(1).find(|arg| !arg.starts_with('-')) else {
        println!("{}", serde_json::json!({"note": "no list given; see `cargo xtask bench`"}));
        return Ok(());
    };
    let listings = read(&std::fs::read(path)?)?;
    let candidate = |(place, listing)| Candidate {
        listing,
        place,
        distance_km: Some((place % 40) as f64),
        afar: !listing.meeting.attendance.at_a_place(),
    };
    let candidates: Vec<Candidate<'_>> = listings.iter().enumerate().map(candidate).collect();
    let model = somebody(&listings);
    let limits = Circumstances {
        languages: vec!["en".into()],
        access: BTreeSet::from([Access::Wheelchair]),
        eligible: Eligible { closed: Some(true), women: Some(false), ..Eligible::default() },
        reach_km: Some(25.0),
        ..Circumstances::default()
    };
    let before = ran();
    let rank = times(|| drop(black_box(model.rank(black_box(&candidates), NOW))));
    let rank_cpu = ran().zip(before).map(|(after, before)| (after - before) / ROUNDS as f64);
    let limit = times(|| {
        drop(black_box(limits.admitted(black_box(&candidates), NOW)));
    });
    let ms = |time: Duration| time.as_secs_f64() * 1_000.0;
    let [rank_p50, rank_p99] = rank.map(ms);
    let [limit_p50, limit_p99] = limit.map(ms);
    println!(
        "{}",
        serde_json::json!({
            "what": "rank", "candidates": candidates.len(), "visits": 8,
            "rank_ms": rank_p50, "rank_cpu_ms": rank_cpu, "rank_p99_ms": rank_p99, "limits_ms": limit_p50, "limits_p99_ms": limit_p99,
        })
    );
    Ok(())
}

/// The list's meetings at equal steps, so that they are of all sorts.
fn read(bytes: &[u8]) -> Result<Vec<Listing>, Box<dyn std::error::Error>> {
    let feed = feed::read(bytes, &Reading::new(&Gazetteer::bundled()))?;
    let mut source = Source::named(SourceName::new("bench")?);
    source.fellowship = Some(Fellowship::new("AA")?);
    let source = Arc::new(source);
    let step = (feed.meetings.len() / CANDIDATES).max(1);
    let listing = |(number, meeting)| {
        Ok(Listing {
            source: Arc::clone(&source),
            slug: Slug::new(&format!("m{number}"))?,
            meeting: Arc::new(meeting),
        })
    };
    feed.meetings.into_iter().step_by(step).take(CANDIDATES).enumerate().map(listing).collect()
}

/// Somebody of whom much is known: eight visits, wishes, a way to travel.
fn somebody(listings: &[Listing]) -> Model {
    let felt = Felt::ALL.iter().cycle();
    let visits: Vec<Visit<'_>> = listings
        .iter()
        .step_by(listings.len().div_ceil(8))
        .zip(felt)
        .map(|(meeting, felt)| Visit {
            meeting,
            day: None,
            felt: *felt,
            why: BTreeSet::from([Why::People, Why::Intimidated]),
        })
        .collect();
    let wishes = [
        (Trait::Circle(Circle::Newcomers), Importance::Much),
        (Trait::Secular, Importance::VeryMuch),
        (Trait::Open, Importance::ALittle),
    ];
    Model::learn(&visits).caring(wishes).travelling(Travel::Transit).rather_there()
}

/// Milliseconds for which this thread had a processor, where the system tells (Linux): a busy machine lengthens times,
/// not this.
fn ran() -> Option<f64> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(told.split(' ').next()?.parse::<f64>().ok()? / 1e6)
}

/// Middle and ninety-ninth of a hundred.
fn times(mut run: impl FnMut()) -> [Duration; 2] {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    [times[ROUNDS / 2], times[ROUNDS * 99 / 100]]
}
