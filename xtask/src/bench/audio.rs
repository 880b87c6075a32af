//! The forwarder of audio under load: `cargo xtask bench audio [LISTENERS]`.
//!
//! A server and a crowd, each a process of its own (`crates/audio/examples/load`), on this machine. What a packet costs
//! is counted in the server's own processor time, beside what the system alone needs for a datagram of that length; what
//! the crowd needs for a packet is printed too, so that one sees that it is not what is measured. All figures go to
//! `target/bench/audio.json`.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Stdio},
};

use anyhow::{Context, ensure};
use serde_json::{Value, json};

use super::{
    goals::{self, Goal, of},
    machine,
};
use crate::run;

const LISTENERS: usize = 1_000;
const STORM: usize = 500;
const SECONDS: usize = 10;
/// Threads of the crowd: one for the few who wait for each packet, the others for the many who look now and then.
const THREADS: usize = 3;

/// The rows for audio of the design's table of speeds, and its research's goals.
const GOALS: [Goal; 6] = [
    Goal {
        what: "listeners a core at half load",
        unit: "",
        must: 1_000.0,
        aim: 2_000.0,
        figure: |r| of(r, "speech", "listeners_a_core_at_half"),
    },
    Goal {
        what: "packets lost by the server",
        unit: "",
        must: 0.0,
        aim: 0.0,
        figure: |r| of(r, "speech", "lost_by_server"),
    },
    Goal {
        what: "processor time of a packet sent on",
        unit: "us",
        must: 6.0,
        aim: 4.0,
        figure: |r| of(r, "speech", "us_a_packet"),
    },
    Goal {
        what: "the same, times what sendto needs",
        unit: "",
        must: 5.0,
        aim: 2.5,
        figure: |r| Some(of(r, "speech", "us_a_packet")? / of(r, "sendto", "sendto_us")?),
    },
    Goal {
        what: "500 join at once, until all hear",
        unit: "s",
        must: 5.0,
        aim: 2.0,
        figure: |r| of(r, "storm", "join_s"),
    },
    Goal {
        what: "memory of a listener",
        unit: "kB",
        must: 120.0,
        aim: 80.0,
        figure: |r| of(r, "speech", "memory_kb"),
    },
];

/// Measures everything.
pub(crate) fn run(words: &[&str]) -> anyhow::Result<()> {
    let listeners = match words {
        [] => LISTENERS,
        [number, ..] => number.replace(['_', ','], "").parse().context("after `audio` comes a number")?,
    };
    ensure!((32..=8_000).contains(&listeners), "between 32 and 8000 listeners can be measured");
    let program = program()?;
    let machine = machine::describe();
    println!("\n{}", machine["text"].as_str().unwrap_or_default());
    let alone = result("sendto", &figures(run::command(&program.to_string_lossy()).arg("sendto"))?);
    println!("sendto       {} us a datagram", alone["sendto_us"]);
    let storm = crowd(&program, "storm", STORM, 1)?;
    println!(
        "storm        {STORM} joined in {} s; {} ms each at the server",
        storm["join_s"], storm["join_server_ms"]
    );
    let speech = crowd(&program, "speech", listeners, SECONDS)?;
    println!(
        "speech       {listeners} listeners: {} us a packet, server {} % busy, packets took {} us (p99 {} us)",
        speech["us_a_packet"], speech["server_busy_percent"], speech["took_p50_us"], speech["took_p99_us"]
    );
    println!(
        "crowd        {} us a packet, {} % busy: it could take {:.0} packets a second and core; it missed {}",
        speech["crowd_us_a_packet"],
        speech["crowd_busy_percent"],
        1e6 / speech["crowd_us_a_packet"].as_f64().unwrap_or(f64::NAN),
        speech["lost_by_crowd"]
    );
    let results = [alone, storm, speech];
    goals::print("audio", &GOALS, &results);
    let folder = run::target_folder().join("bench");
    fs::create_dir_all(&folder)?;
    let report = folder.join("audio.json");
    fs::write(&report, serde_json::to_vec_pretty(&json!({ "machine": machine, "results": results }))?)?;
    println!("\nall figures: {}", report.display());
    Ok(())
}

fn program() -> anyhow::Result<PathBuf> {
    let build = ["build", "--quiet", "--release", "--locked", "--package", "audio", "--example", "load"];
    run::must(run::cargo().args(build))?;
    Ok(run::target_folder().join("release/examples/load"))
}

/// A server of its own, and so many who listen for so long.
fn crowd(program: &std::path::Path, what: &str, listeners: usize, seconds: usize) -> anyhow::Result<Value> {
    let program = program.to_string_lossy();
    let (_server, address) = Server::start(&program)?;
    let words = [listeners, seconds, THREADS].map(|number| number.to_string());
    Ok(result(what, &figures(run::command(&program).args(["crowd", &address]).args(words))?))
}

/// Dropping it stops it.
struct Server(Child);

impl Server {
    fn start(program: &str) -> anyhow::Result<(Self, String)> {
        let mut command = run::command(program);
        let mut child = command.arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take();
        let server = Self(child);
        let mut address = String::new();
        BufReader::new(output.context("its output was not caught")?).read_line(&mut address)?;
        ensure!(!address.trim().is_empty(), "the server did not start");
        Ok((server, address.trim().to_owned()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A program's output: a name and a number a line.
fn figures(command: &mut std::process::Command) -> anyhow::Result<BTreeMap<String, f64>> {
    let text = String::from_utf8(run::output(command)?)?;
    text.lines()
        .map(|line| {
            let (name, number) = line.split_once(' ').with_context(|| format!("no figure: {line}"))?;
            Ok((name.to_owned(), number.parse()?))
        })
        .collect()
}

fn result(what: &str, figures: &BTreeMap<String, f64>) -> Value {
    let mut result = json!({ "what": what });
    for (name, figure) in figures {
        result[name] = json!(figure);
    }
    result
}
