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

use super::{
    goals::{self, Goal, of},
    machine,
};
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
    goals::print("rooms", &GOALS, &results);
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
                streams =
                    number.parse().context("after `rooms` comes a number of streams, events or socket")?;
            }
        }
    }
    let most = ROOMS.len() * MOST_IN_A_ROOM;
    ensure!((2 * WARM..=most).contains(&streams), "between {} and {most} streams can be measured", 2 * WARM);
    let (listeners, storm) = (LISTENERS.min(streams), STORM.min(streams));
    Ok(Setting { program: server::program()?, wire, streams, listeners, storm })
}

fn measure(setting: &Setting) -> anyhow::Result<Vec<Value>> {
    let mut results = Vec::new();
    for (name, measure, say) in MEASURES {
        let result = measure(setting).with_context(|| format!("measuring {name}"))?;
        println!("{name:<12} {}", say(&result));
        results.push(result);
    }
    Ok(results)
}

/// A measure: its name, how it is taken, and its result in words.
type Measure = (&'static str, fn(&Setting) -> anyhow::Result<Value>, fn(&Value) -> String);

/// All of them. The first is about ourselves: what the others find must stay well below.
const MEASURES: [Measure; 5] = [
    ("generator", measures::generator, |r| {
        let n = |key| number(r, key, 0);
        format!("can hear {} lines a second and core over {} sockets", n("lines_a_core_s"), n("sockets"))
    }),
    ("quiet", measures::held, |r| {
        let n = |key| number(r, key, 0);
        let opened = format!(
            "{} of {} streams open; opened in {} s",
            n("streams"),
            n("wanted"),
            number(r, "open_s", 1)
        );
        let each = format!("{} µs of CPU and {} kB each", n("join_cpu_us"), number(r, "kb", 1));
        format!("{opened}, {each}; quiet, all take {} % of a core", number(r, "quiet_percent", 1))
    }),
    ("one speaks", measures::latency, |r| {
        let n = |key| number(r, key, 0);
        format!("{} lines to {} listeners: {}, {}", n("lines"), n("listeners"), times(r), unheard(r))
    }),
    ("many speak", measures::deliveries, |r| {
        let n = |key| number(r, key, 0);
        let heard = format!("{} lines heard by {} listeners", n("lines"), n("listeners"));
        let cost = format!(
            "{} a second and core ({} frames of all kinds)",
            n("lines_a_core_s"),
            n("frames_a_core_s")
        );
        let took = format!("in {} s, {} of CPU", number(r, "wall_s", 1), number(r, "cpu_s", 1));
        let size = format!("{} bytes a frame", n("bytes_a_frame"));
        let busy = format!("the generator was busy for {} %", n("generator_percent"));
        format!("{heard} {took}: {cost}; {size}; {}; {}; {busy}", times(r), unheard(r))
    }),
    ("storm", measures::storm, |r| {
        let (people, all) = (number(r, "people", 0), number(r, "s", 2));
        let cpu = number(r, "join_cpu_us", 0);
        format!("{people} people at once: all hear after {all} s, {}; {cpu} µs of CPU each", times(r))
    }),
];

/// A figure of a result.
fn number(result: &Value, key: &str, digits: usize) -> String {
    format!("{:.digits$}", result[key].as_f64().unwrap_or(f64::NAN))
}

fn times(result: &Value) -> String {
    let n = |key| number(result, key, 1);
    format!("p50 {} ms, p99 {} ms, longest {} ms", n("p50_ms"), n("p99_ms"), n("max_ms"))
}

fn unheard(result: &Value) -> String {
    let n = |key| number(result, key, 0);
    format!("{} not heard, {} listeners lost", n("missing"), n("lost"))
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
    ensure!(
        open >= needed,
        "{open} open files are allowed and {needed} needed; try `ulimit -n {needed}` first"
    );
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
    fn a_result_is_said_in_words() {
        let result = json!({ "missing": 3, "lost": 1, "p50_ms": 1.26, "p99_ms": 20.0, "max_ms": 21.5 });
        assert_eq!(times(&result), "p50 1.3 ms, p99 20.0 ms, longest 21.5 ms");
        assert_eq!(unheard(&result), "3 not heard, 1 listeners lost");
    }
}
