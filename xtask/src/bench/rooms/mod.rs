//! Live rooms under load: `cargo xtask bench rooms [STREAMS] [events|socket]`.
//!
//! A crowd on one thread listens to the release build (or to the program `HOMEGROUP_BIN` names) over plain HTTP on
//! this machine. Program and crowd share its cores, so times are longer than with a crowd elsewhere; what a delivery
//! costs is counted in the program's own CPU time. What is printed goes to `target/bench/rooms.json` too.

mod client;
mod crowd;
mod measures;
mod server;
mod stamp;
mod wire;

use std::fs;

use anyhow::{Context, ensure};
use serde_json::{Value, json};

use super::{machine, of};
use crate::run;
use measures::{Setting, WARM};
use server::{MOST_IN_A_ROOM, ROOMS};
use wire::Wire;

/// What the goals are about.
const STREAMS: usize = 10_000;
const LISTENERS: usize = 1_000;
const STORM: usize = 500;
/// Files each side has open besides streams.
const OTHER_FILES: usize = 200;

/// A figure that is compared: where it stands among the results, and its limits. Where more is better, `must` is less
/// than `aim`.
struct Goal {
    what: &'static str,
    unit: &'static str,
    must: f64,
    aim: f64,
    figure: fn(&Value) -> Option<f64>,
}

/// The rooms' rows of the design's table of speeds, and its research's goals for memory and joining.
const GOALS: [Goal; 5] = [
    Goal {
        what: "streams open at once",
        unit: "",
        must: 10_000.0,
        aim: 15_000.0,
        figure: |r| of(r, "held", "streams"),
    },
    Goal {
        what: "memory of a quiet stream",
        unit: "kB",
        must: 20.0,
        aim: 20.0,
        figure: |r| of(r, "held", "kb"),
    },
    Goal {
        what: "lines delivered, a second and core",
        unit: "",
        must: 50_000.0,
        aim: 100_000.0,
        figure: |r| of(r, "deliveries", "lines_a_core_s"),
    },
    Goal {
        what: "a line into a room of 1,000, p99",
        unit: "ms",
        must: 100.0,
        aim: 100.0,
        figure: |r| of(r, "latency", "p99_ms"),
    },
    Goal {
        what: "500 come at once, until all hear",
        unit: "s",
        must: 5.0,
        aim: 5.0,
        figure: |r| of(r, "storm", "s"),
    },
];

/// Measures everything.
pub(crate) fn run(words: &[&str]) -> anyhow::Result<()> {
    let setting = setting(words)?;
    let open = room_for_files(setting.streams.max(2 * setting.listeners) + OTHER_FILES)?;
    let machine = machine::describe();
    let (text, wire) = (machine["text"].as_str().unwrap_or_default(), setting.wire.name());
    println!("\n{text}, {open} open files allowed, over {wire}");
    if setting.streams < STREAMS {
        println!("fewer than {STREAMS} streams: a trial, its figures count for nothing");
    }
    let results = measure(&setting)?;
    print(&results);
    let folder = run::target_folder().join("bench");
    fs::create_dir_all(&folder)?;
    let report = folder.join("rooms.json");
    let all = json!({ "machine": machine, "wire": wire, "open_files": open, "results": results });
    fs::write(&report, serde_json::to_vec_pretty(&all)?)?;
    println!("\nall figures: {}", report.display());
    Ok(())
}

/// What the words behind `bench rooms` want.
fn setting(words: &[&str]) -> anyhow::Result<Setting> {
    let (mut streams, mut wire) = (STREAMS, Wire::Events);
    for word in words {
        match *word {
            "events" => wire = Wire::Events,
            "socket" => wire = Wire::Socket,
            number => {
                let number = number.replace(['_', ','], "");
                streams = number.parse().context("after `rooms` comes a number of streams, events or socket")?;
            }
        }
    }
    let most = ROOMS.len() * MOST_IN_A_ROOM;
    ensure!((2 * WARM..=most).contains(&streams), "between {} and {most} streams can be measured", 2 * WARM);
    let (listeners, storm) = (LISTENERS.min(streams), STORM.min(streams));
    Ok(Setting { program: server::program()?, wire, streams, listeners, storm })
}

fn measure(setting: &Setting) -> anyhow::Result<Vec<Value>> {
    let measures = [
        ("the generator alone", measures::generator as fn(&Setting) -> anyhow::Result<Value>),
        ("quiet streams", measures::held),
        ("one speaker", measures::latency),
        ("many speakers", measures::deliveries),
        ("a storm", measures::storm),
    ];
    let mut results = Vec::new();
    for (name, measure) in measures {
        let result = measure(setting).with_context(|| format!("measuring {name}"))?;
        println!("\n{name}: {}", details(&result));
        results.push(result);
    }
    Ok(results)
}

/// Every figure of a result, by its name.
fn details(result: &Value) -> String {
    let figures = result.as_object().into_iter().flatten().filter(|(name, _)| *name != "what");
    let words = figures.map(|(name, value)| match (value.as_u64(), value.as_f64()) {
        (None, Some(figure)) => format!("{name} {figure:.2}"),
        _ => format!("{name} {value}"),
    });
    words.collect::<Vec<_>>().join(", ")
}

fn print(results: &[Value]) {
    let all = Value::Array(results.to_vec());
    println!("\n{:<38} {:>10} {:>10} {:>10}", "rooms", "measured", "must", "aim");
    for Goal { what, unit, must, aim, figure } in GOALS {
        let measured = figure(&all);
        let reached = |limit: f64, figure: f64| if must < aim { figure >= limit } else { figure <= limit };
        let verdict = match measured {
            Some(figure) if reached(aim, figure) => "aim reached",
            Some(figure) if reached(must, figure) => "must reached",
            Some(_) => "MISSED",
            None => "not measured",
        };
        let measured = measured.unwrap_or(f64::NAN);
        println!("{what:<38} {measured:>10.1} {must:>10.0} {aim:>10.0}  {unit:<3} {verdict}");
    }
}

/// Every stream is an open file here and in the program: sees to it that so many are allowed, and says how many are.
/// The program inherits what we may.
fn room_for_files(needed: usize) -> anyhow::Result<usize> {
    if open_files()? < needed {
        // Without rights of its own, a process may raise its limit as far as the hard one.
        let own = std::process::id().to_string();
        let mut raise = run::command("prlimit");
        raise.args(["--pid", &own, &format!("--nofile={needed}:")]);
        // Where that is not possible, the next look says so.
        drop(raise.output());
    }
    let open = open_files()?;
    ensure!(open >= needed, "{open} open files are allowed and {needed} needed; try `ulimit -n {needed}` first");
    Ok(open)
}

fn open_files() -> anyhow::Result<usize> {
    let limits = fs::read_to_string("/proc/self/limits").context("the limits of this process, in /proc")?;
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"));
    let soft = line.and_then(|line| line.split_whitespace().next()).context("/proc/self/limits")?;
    if soft == "unlimited" { Ok(usize::MAX) } else { soft.parse().context("/proc/self/limits") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_named_and_rounded() {
        let result = json!({ "what": "x", "people": 3, "s": 1.23456 });
        assert_eq!(details(&result), "people 3, s 1.23");
    }
}
