//! The one test command: everything CI checks, part by part, with a table at the end.
//!
//! A part that cannot run is a failure, never a silence. A failed part does not stop the others: one run shows
//! all that is wrong.

use std::time::{Duration, Instant};

use anyhow::bail;

use crate::{
    content, fhir,
    needs::{self, Need},
    postgres::Postgres,
    run::{self, Tally},
    tidy,
};

/// A part of the test command.
struct Part {
    name: &'static str,
    needs: &'static [Need],
    run: fn(&Wishes) -> anyhow::Result<Tally>,
}

/// What can be asked of a run besides its parts.
struct Wishes {
    /// Write the browser tests' snapshots anew instead of comparing them.
    update: bool,
}

/// In the order they run: what fails fast comes first.
const PARTS: [Part; 9] = [
    Part { name: "fmt", needs: &[Need::RustTools], run: fmt },
    Part { name: "tidy", needs: &[Need::Node], run: |_| tidy::run() },
    Part { name: "content", needs: &[], run: |_| content::run(false) },
    Part { name: "web", needs: &[Need::Node], run: web },
    Part { name: "clippy", needs: &[Need::RustTools], run: clippy },
    Part { name: "rust", needs: &[Need::Postgres], run: rust },
    Part { name: "fuzz", needs: &[], run: fuzz },
    Part { name: "fhir", needs: &[Need::Node, Need::Python], run: |_| fhir::run() },
    Part { name: "e2e", needs: &[Need::Node, Need::Chromium, Need::Firefox], run: e2e },
];

/// What became of a part.
struct Outcome {
    name: &'static str,
    took: Duration,
    tally: Tally,
    error: Option<String>,
}

/// Runs the named parts, or all. `Ok(false)` when anything failed.
pub(crate) fn run(arguments: &[&str]) -> anyhow::Result<bool> {
    let (flags, names): (Vec<&str>, Vec<&str>) = arguments.iter().partition(|word| **word == "--update");
    let wishes = Wishes { update: !flags.is_empty() };
    if let Some(unknown) = names.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        bail!("no such part: {unknown} (there are {})", PARTS.map(|part| part.name).join(", "));
    }
    let parts: Vec<&Part> =
        PARTS.iter().filter(|part| names.is_empty() || names.contains(&part.name)).collect();
    let wanted: Vec<Need> = parts.iter().flat_map(|part| part.needs).copied().collect();
    needs::ensure(&wanted)?;
    let outcomes: Vec<Outcome> = parts.into_iter().map(|part| run_part(part, &wishes)).collect();
    Ok(print_table(&outcomes))
}

fn run_part(part: &Part, wishes: &Wishes) -> Outcome {
    println!("\n== {} ==", part.name);
    let start = Instant::now();
    let (tally, error) = match (part.run)(wishes) {
        Ok(tally) => (tally, None),
        Err(error) => (Tally::of(false), Some(format!("{error:#}"))),
    };
    Outcome { name: part.name, took: start.elapsed(), tally, error }
}

/// Prints what became of each part. Returns whether all is well.
fn print_table(outcomes: &[Outcome]) -> bool {
    println!("\n{:<8} {:>8} {:>8} {:>8}  result", "part", "seconds", "passed", "failed");
    for Outcome { name, took, tally, error } in outcomes {
        let result = match error {
            Some(error) => error.as_str(),
            None if tally.failed > 0 => "FAILED",
            None => "ok",
        };
        let Tally { passed, failed } = tally;
        println!("{name:<8} {:>8.1} {passed:>8} {failed:>8}  {result}", took.as_secs_f64());
    }
    let all = outcomes.iter().fold(Tally::default(), |sum, outcome| sum.and(outcome.tally));
    println!("\n{} passed, {} failed", all.passed, all.failed);
    all.failed == 0
}

fn fmt(_: &Wishes) -> anyhow::Result<Tally> {
    run::succeeds(run::cargo().args(["fmt", "--all", "--check"])).map(Tally::of)
}

fn clippy(_: &Wishes) -> anyhow::Result<Tally> {
    let arguments = ["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"];
    run::succeeds(run::cargo().args(arguments)).map(Tally::of)
}

/// Type-checks the browser's code and its tests.
fn web(_: &Wishes) -> anyhow::Result<Tally> {
    run::succeeds(needs::npm_program("tsc")?.arg("--noEmit")).map(Tally::of)
}

/// Every test of the workspace, the store's on both databases.
fn rust(_: &Wishes) -> anyhow::Result<Tally> {
    let postgres = Postgres::start()?;
    let url = postgres.url();
    cargo_test(
        run::cargo()
            .args(["test", "--locked", "--workspace", "--no-fail-fast"])
            .env("HOMEGROUP_TEST_POSTGRES", url),
    )
}

/// Every fuzz target's body, for longer than the plain test gives it.
fn fuzz(_: &Wishes) -> anyhow::Result<Tally> {
    let arguments = ["test", "--locked", "--package", "homegroup", "--test", "fuzz", "--", "--nocapture"];
    cargo_test(run::cargo().args(arguments).env("HOMEGROUP_FUZZ_SECONDS", "2"))
}

/// The built program in a real browser, with and without scripts.
fn e2e(wishes: &Wishes) -> anyhow::Result<Tally> {
    // The same selection as for the tests: cargo then has nothing left to compile.
    run::must(run::cargo().args(["build", "--locked", "--workspace", "--bins", "--tests"]))?;
    let mut playwright = needs::npm_program("playwright")?;
    playwright.arg("test");
    if wishes.update {
        playwright.arg("--update-snapshots=all");
    }
    playwright.env("HOMEGROUP_BIN", run::target_folder().join("debug/homegroup"));
    playwright.envs(needs::chromium().map(|path| ("CHROMIUM", path)));
    playwright.envs(needs::firefox().map(|path| ("FIREFOX", path)));
    let mut tally = Tally::default();
    let ended_well = run::watched(&mut playwright, |line| {
        if let Some(found) = playwright_summary(line) {
            tally = tally.and(found);
        }
    })?;
    if !ended_well && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}

/// Reads `  12 passed (3.4s)`, `  1 failed` and the like. Whatever did not pass counts as failed.
fn playwright_summary(line: &str) -> Option<Tally> {
    let (number, what) = line.strip_prefix("  ")?.split_once(' ')?;
    let number = number.parse().ok()?;
    match what.split(" (").next()? {
        "passed" => Some(Tally { passed: number, failed: 0 }),
        "failed" | "flaky" | "skipped" | "interrupted" | "did not run" => {
            Some(Tally { passed: 0, failed: number })
        }
        _ => None,
    }
}

/// Runs a `cargo test` and counts what its summary lines say. Tests that do not even compile count as one failure.
fn cargo_test(command: &mut std::process::Command) -> anyhow::Result<Tally> {
    let mut tally = Tally::default();
    let ended_well = run::watched(command, |line| {
        if let Some(found) = cargo_summary(line) {
            tally = tally.and(found);
        }
    })?;
    if !ended_well && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}

/// Reads `test result: ok. 12 passed; 0 failed; 0 ignored; …`. An ignored test counts as failed: it was not run.
fn cargo_summary(line: &str) -> Option<Tally> {
    let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    let count = |what: &str| {
        let number = counts.split("; ").find_map(|part| part.trim().strip_suffix(what));
        number.and_then(|number| number.trim().parse::<usize>().ok()).unwrap_or(0)
    };
    Some(Tally { passed: count("passed"), failed: count("failed") + count("ignored") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_lines_of_cargo_test_are_counted() {
        let line =
            "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 3 filtered out; finished in 0.00s";
        assert_eq!(cargo_summary(line), Some(Tally { passed: 12, failed: 0 }));
        let line = "test result: FAILED. 1 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out";
        assert_eq!(cargo_summary(line), Some(Tally { passed: 1, failed: 3 }));
        assert_eq!(cargo_summary("test schedule::a_week ... ok"), None);
    }

    #[test]
    fn the_summary_lines_of_playwright_are_counted() {
        assert_eq!(playwright_summary("  12 passed (3.4s)"), Some(Tally { passed: 12, failed: 0 }));
        assert_eq!(playwright_summary("  2 did not run"), Some(Tally { passed: 0, failed: 2 }));
        assert_eq!(playwright_summary("  1 failed"), Some(Tally { passed: 0, failed: 1 }));
        assert_eq!(playwright_summary("  1 [with-script] › a.spec.ts:1:1 › passed"), None);
    }
}
