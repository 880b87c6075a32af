//! The simulation on a list in a file, without building the whole program.
//!
//! `cargo run --release -p matching --example simulate -- LIST.json SEED [PEOPLE OTHERS SWEEP ROUNDS]` prints the report
//! as JSON; without the four numbers it is as large as what is reported.

#![expect(clippy::print_stdout, reason = "a program for the people who build this, not for users")]

use std::{error::Error, sync::Arc};

use directory::{
    feed::{self, Reading},
    index::{Index, Listing},
    model::{Fellowship, Source, SourceName},
    places::Gazetteer,
};
use jiff::Timestamp;
use matching::simulate::{Settings, Size, run};

/// Tuesday 24 November 2026, 18:30 in London.
const NOW: Timestamp = Timestamp::constant(1_795_545_000, 0);

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [list, seed, size @ ..] = args.as_slice() else {
        return Err("name a list and a seed".into());
    };
    let size = match size {
        [] => Size::WHOLE,
        [people, others, sweep, rounds] => Size {
            people: people.parse()?,
            others: others.parse()?,
            sweep: sweep.parse()?,
            rounds: rounds.parse()?,
            told: true,
        },
        _ => return Err("name all four numbers or none".into()),
    };
    let settings = Settings { seed: seed.parse()?, size, now: NOW };
    println!("{}", serde_json::to_string(&run(&read(list)?, &settings))?);
    Ok(())
}

fn read(path: &str) -> Result<Vec<Listing>, Box<dyn Error>> {
    let feed = feed::read(&std::fs::read(path)?, &Reading::new(&Gazetteer::bundled()))?;
    let mut source = Source::named(SourceName::new("list")?);
    source.fellowship = Some(Fellowship::new("AA")?);
    let source = Arc::new(source);
    let rows = feed.meetings.into_iter().map(|meeting| (Arc::clone(&source), meeting.into()));
    Ok(Index::build(rows.collect()).listings().to_vec())
}
