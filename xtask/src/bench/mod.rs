//! The benchmarks, as one table beside what must be reached.
//!
//! `cargo xtask bench` makes lists of several sizes, times the finder on each in process, then asks the built
//! program over HTTP and in a browser. What it prints goes to `target/bench/finder.json` too, with the machine.
//! Live rooms are measured apart from that ([`rooms`]).
//! Nothing here is a test: how fast a machine is says nothing about right or wrong.

pub(crate) mod audio;
mod edited;
mod goals;
mod lists;
mod machine;
pub(crate) mod posts;
mod ranked;
pub(crate) mod rooms;
mod served;
pub(crate) mod year;

use std::{fs, path::Path};

use anyhow::{Context, bail};
use serde_json::{Value, json};

use crate::run;
use goals::{Goal, of};

/// Meetings in the lists, where the command names none.
const SIZES: [usize; 5] = [1_000, 10_000, 30_000, 100_000, 300_000];

/// The finder's rows of the design's table of speeds. Peer: TSML needs 96 ms of CPU for the API's question.
const GOALS: [Goal; 10] = [
    Goal {
        what: "query, p99 over 12 questions",
        unit: "µs",
        must: 2_000.0,
        aim: 500.0,
        figure: |r| of(r, "questions", "p99_us"),
    },
    Goal {
        what: "query, p50 over 12 questions",
        unit: "µs",
        must: 2_000.0,
        aim: 100.0,
        figure: |r| of(r, "questions", "p50_us"),
    },
    Goal {
        what: "build the index",
        unit: "ms",
        must: 3_000.0,
        aim: 1_000.0,
        figure: |r| of(r, "index", "build_ms"),
    },
    Goal {
        what: "memory of the index",
        unit: "MB",
        must: 500.0,
        aim: 250.0,
        figure: |r| of(r, "index", "memory_mb"),
    },
    Goal {
        what: "one edit until searchable, index",
        unit: "ms",
        must: 2_000.0,
        aim: 50.0,
        figure: |r| of(r, "index", "edit_to_searchable_ms"),
    },
    Goal {
        what: "one edit until searchable, served",
        unit: "ms",
        must: 2_000.0,
        aim: 50.0,
        figure: |r| of(r, "edit", "median_ms"),
    },
    Goal {
        what: "import, times serde_json",
        unit: "x",
        must: 5.0,
        aim: 3.0,
        figure: |r| of(r, "import", "ratio"),
    },
    Goal {
        what: "API, CPU a request at 10,000",
        unit: "µs",
        must: 192.0,
        aim: 96.0,
        figure: |r| of(r, "api", "cpu_us"),
    },
    Goal {
        what: "first results page at 30,000, bytes",
        unit: "kB",
        must: 60.0,
        aim: 30.0,
        figure: |r| of(r, "page", "kb"),
    },
    Goal {
        what: "first results page, 4x slower CPU",
        unit: "ms",
        must: 300.0,
        aim: 150.0,
        figure: |r| of(r, "page", "ms"),
    },
];

/// Runs everything on lists of these sizes (all usual ones where none is given).
pub(crate) fn run(sizes: &[&str]) -> anyhow::Result<()> {
    let sizes =
        sizes.iter().map(|size| size.replace(['_', ','], "").parse()).collect::<Result<Vec<usize>, _>>();
    let mut sizes = sizes.context("sizes are numbers of meetings")?;
    if sizes.is_empty() {
        sizes.extend(SIZES);
    }
    let folder = run::target_folder().join("bench");
    fs::create_dir_all(&folder)?;
    let mut results = Vec::new();
    let largest = sizes.iter().max().copied();
    for size in sizes {
        results.extend(in_process(&lists::make(size, &folder)?)?);
    }
    if let Some(largest) = largest {
        results.push(edited::measure(&lists::make(largest, &folder)?)?);
    }
    results.push(ranked::measure(&lists::make(10_000, &folder)?)?);
    results.push(served::api(&lists::make(10_000, &folder)?)?);
    results.push(served::page(&lists::make(30_000, &folder)?)?);
    let machine = machine::describe();
    print(&machine, &results);
    let report = folder.join("finder.json");
    let all = json!({ "machine": machine, "results": results });
    fs::write(&report, serde_json::to_vec_pretty(&all)?)?;
    println!("\nall figures: {}", report.display());
    println!("live rooms under load: cargo xtask bench rooms");
    println!("a million posts: cargo xtask bench posts");
    println!("a year of changes to a list: cargo xtask bench year FILE");
    Ok(())
}

/// Runs the finder's own benchmark on a list; it prints one JSON object a line.
fn in_process(list: &Path) -> anyhow::Result<Vec<Value>> {
    let arguments = ["bench", "--quiet", "--locked", "--package", "directory", "--bench", "finder", "--"];
    let output = run::output(run::cargo().args(arguments).arg(list))?;
    let lines = String::from_utf8(output)?;
    let found: Vec<Value> = lines.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    if found.is_empty() {
        bail!("the finder's benchmark printed no results:\n{lines}");
    }
    Ok(found)
}

fn print(machine: &Value, results: &[Value]) {
    println!("\n{}", machine["text"].as_str().unwrap_or_default());
    print_sizes(results);
    print_questions(results);
    goals::print("finder", &GOALS, results);
    goals::print("what fits somebody", &ranked::GOALS, results);
}

/// One line for each size of list.
fn print_sizes(results: &[Value]) {
    println!(
        "\n{:>9} {:>10} {:>8} {:>10} {:>10} {:>10} {:>9} {:>9}",
        "meetings", "import ms", "x json", "index ms", "memory MB", "moment ms", "p50 µs", "p99 µs"
    );
    let numbers =
        |result: &Value, keys: &[&str]| keys.iter().map(|key| result[*key].as_f64()).collect::<Vec<_>>();
    let mut line: Vec<Option<f64>> = Vec::new();
    for result in results {
        match result["what"].as_str() {
            Some("import") => line = numbers(result, &["rows", "import_ms", "ratio"]),
            Some("index") => line.extend(numbers(result, &["build_ms", "memory_mb"])),
            Some("moment") => line.extend(numbers(result, &["ms"])),
            Some("questions") => {
                line.extend(numbers(result, &["p50_us", "p99_us"]));
                let cells = line.iter().zip([9, 10, 8, 10, 10, 10, 9, 9]).enumerate().map(
                    |(column, (number, width))| {
                        let digits = usize::from(column > 0);
                        format!("{:>width$.digits$}", number.unwrap_or(f64::NAN))
                    },
                );
                println!("{}", cells.collect::<Vec<_>>().join(" "));
            }
            _ => {}
        }
    }
}

/// The standard questions on the largest list.
fn print_questions(results: &[Value]) {
    let largest = results.iter().filter_map(|result| result["meetings"].as_u64()).max();
    println!("\n{:<38} {:>9} {:>9} {:>9}", "question, on the largest list", "found", "p50 µs", "p99 µs");
    let questions = results.iter().filter(|r| r["what"] == "question" && r["meetings"].as_u64() == largest);
    for question in questions {
        let number = |key: &str| question[key].as_f64().unwrap_or(f64::NAN);
        let name = question["name"].as_str().unwrap_or_default();
        println!("{name:<38} {:>9} {:>9.1} {:>9.1}", number("found"), number("p50_us"), number("p99_us"));
    }
}
