//! Many posts: opening a long thread, and finding words, in the built program over HTTP and on the embedded database.

use std::{
    fs,
    time::{Duration, Instant},
};

use anyhow::{Context, bail, ensure};
use serde_json::{Value, json};

use super::{
    goals::{self, Goal, of},
    machine,
    served::{self, Connection, Site},
};
use crate::run;

/// Posts, where the command names no number.
const POSTS: usize = 1_000_000;
/// A page of a thread is asked for so often.
const OPENINGS: usize = 200;
/// The thread with 2,000 replies, as `write_posts` makes it, and its last page.
const THREAD: &str = "/forum/newcomers/0000000000000001";
const LAST_PAGE: &str = "/forum/newcomers/0000000000000001?after=1950";
/// Reading a million posts takes less.
const PATIENCE: Duration = Duration::from_secs(600);

const GOALS: [Goal; 4] = [
    Goal {
        what: "thread of 2,000 replies, first page p99",
        unit: "ms",
        must: 100.0,
        aim: 10.0,
        figure: |r| of(r, "first page", "p99_ms"),
    },
    Goal {
        what: "the same, last page p99",
        unit: "ms",
        must: 100.0,
        aim: 10.0,
        figure: |r| of(r, "last page", "p99_ms"),
    },
    Goal {
        what: "search, p99 over 500 questions",
        unit: "ms",
        must: 50.0,
        aim: 10.0,
        figure: |r| of(r, "search", "p99_ms"),
    },
    Goal {
        what: "memory of the whole program",
        unit: "MB",
        must: 1_000.0,
        aim: 500.0,
        figure: |r| of(r, "filling", "memory_mb"),
    },
];

/// Runs it on so many posts.
pub(crate) fn run(words: &[&str]) -> anyhow::Result<()> {
    let posts = match words {
        [] => POSTS,
        [count] => count.replace(['_', ','], "").parse().context("a number of posts")?,
        _ => bail!("one number of posts"),
    };
    let program = served::build()?;
    let folder = served::folder()?;
    let written = write(posts, &folder.join("homegroup.sqlite3"))?;
    println!("{}", written.trim());
    let begun = Instant::now();
    let site = Site::on(program, folder)?;
    let mut connection = Connection::open(&site.address)?;
    let vocabulary = vocabulary(&mut connection)?;
    while connection.post("/forum/search", "q=nothing")?.contains("data-filling") {
        ensure!(begun.elapsed() < PATIENCE, "the posts are still being read");
        std::thread::sleep(Duration::from_millis(500));
    }
    let filling = json!({ "what": "filling", "seconds": begun.elapsed().as_secs_f64(), "memory_mb": site.memory_mb()? });
    let results = [
        filling,
        opening(&mut connection, "first page", THREAD)?,
        opening(&mut connection, "last page", LAST_PAGE)?,
        searching(&mut connection, &vocabulary)?,
    ];
    let machine = machine::describe();
    println!("\n{}", machine["text"].as_str().unwrap_or_default());
    goals::print(&format!("{posts} posts"), &GOALS, &results);
    let report = run::target_folder().join("bench/posts.json");
    let all = json!({ "machine": machine, "posts": posts, "results": results });
    fs::create_dir_all(run::target_folder().join("bench"))?;
    fs::write(&report, serde_json::to_vec_pretty(&all)?)?;
    println!("\nall figures: {}", report.display());
    Ok(())
}

/// Fills a database.
fn write(posts: usize, file: &std::path::Path) -> anyhow::Result<String> {
    let example =
        ["run", "--quiet", "--release", "--locked", "--package", "store", "--example", "write_posts", "--"];
    let count = posts.to_string();
    let output = run::output(run::cargo().args(example).arg(file).arg(count))?;
    Ok(String::from_utf8(output)?)
}

/// Words that are in the posts, as often as they are there: those of the long thread.
fn vocabulary(connection: &mut Connection) -> anyhow::Result<Vec<String>> {
    let mut words = Vec::new();
    for after in (0..2_000).step_by(200) {
        let page = connection.page(&format!("{THREAD}?after={after}"))?;
        for part in page.split("<p>").skip(1) {
            let text = part.split('<').next().unwrap_or_default();
            words.extend(
                text.split_whitespace()
                    .filter(|word| word.bytes().all(|b| b.is_ascii_lowercase()))
                    .map(str::to_owned),
            );
        }
    }
    ensure!(words.len() > 1_000, "the thread's pages hold no words: {}", words.len());
    Ok(words)
}

fn opening(connection: &mut Connection, what: &str, path: &str) -> anyhow::Result<Value> {
    let mut times = Vec::with_capacity(OPENINGS);
    let mut bytes = 0;
    for _ in 0..OPENINGS {
        let begun = Instant::now();
        bytes = connection.get(path)?;
        times.push(begun.elapsed());
    }
    let mut told = figures(what, times);
    told["bytes"] = bytes.into();
    Ok(told)
}

/// One to four words that stand near each other in some post.
fn searching(connection: &mut Connection, vocabulary: &[String]) -> anyhow::Result<Value> {
    let mut times = Vec::new();
    let mut found = 0;
    for number in 0..500_usize {
        let at = number * 7_919 % (vocabulary.len() - 4);
        let words = vocabulary.get(at..at + 1 + number % 4).unwrap_or_default().join("+");
        let area = if number % 3 == 0 { "&area=steps" } else { "" };
        let begun = Instant::now();
        let page = connection.post("/forum/search", &format!("q={words}{area}"))?;
        times.push(begun.elapsed());
        found += usize::from(page.contains("/forum/"));
    }
    let mut told = figures("search", times);
    told["pages"] = found.into();
    Ok(told)
}

fn figures(what: &str, mut times: Vec<Duration>) -> Value {
    times.sort();
    let at = |part: f64| {
        let index = ((times.len() as f64 * part).ceil() as usize).saturating_sub(1);
        times.get(index).map_or(f64::NAN, |time| time.as_secs_f64() * 1e3)
    };
    json!({ "what": what, "p50_ms": at(0.50), "p99_ms": at(0.99), "worst_ms": at(1.0), "questions": times.len() })
}
