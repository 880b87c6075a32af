//! The project's own chores, as `cargo xtask CHORE`.
//!
//! Nothing here is part of the program. It may look at every crate; no crate may look at it.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool talks on its terminal")]

mod assets;
mod bench;
mod content;
mod fhir;
mod fuzz;
mod icons;
mod needs;
mod postgres;
mod run;
mod soak;
mod test;
mod tidy;

use std::process::ExitCode;

use anyhow::{Context, bail};

const USAGE: &str = "\
usage: cargo xtask CHORE

  test [PART…]    everything CI checks; or only these parts:
                  fmt tidy content web clippy rust fuzz fhir e2e; with --update, e2e writes its snapshots anew
  tidy            what a program can check about the house: layers, licences, stale assets, words
  fuzz [TARGET [SECONDS]]
                  let libFuzzer look for what breaks a parser (60 seconds; needs nightly); alone it lists
                  the targets
  bench [SIZE…]   the table of speeds, on lists of so many meetings (1000 to 300000)
  bench rooms [STREAMS] [events|socket]
                  live rooms under load: so many open streams (10000), a room of 1000, a storm of 500
  bench posts [COUNT]
                  opening a long thread and finding words among so many posts (1000000)
  bench audio [LISTENERS]
                  the forwarder of audio under load: so many listeners (1000), a storm of 500, what a packet costs
  bench year FILE [SEED]
                  a year of a list (a CSV with the columns of the map uk-ireland) in monthly steps: what was
                  changed, what was reported, what was lost
  soak audio [SECONDS]
                  a long evening (an hour, of made-up time) of people who come, speak, lose packets and vanish
  content check   what a program can check about lessons, worksheets and pages: links, sources, translations, shape,
                  reading age; and a table of their words
  assets          build web/src and web/css into web/dist (commit the result)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match chore(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("cargo xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the chore the arguments name. `Ok(false)` means that it ran and found something wrong.
fn chore(arguments: &[String]) -> anyhow::Result<bool> {
    let mut words = arguments.iter().map(String::as_str);
    let name = words.next();
    let rest: Vec<&str> = words.collect();
    match (name, rest.as_slice()) {
        (Some("test"), parts) => test::run(parts),
        (Some("tidy"), []) => tidy::run().map(|tally| tally.failed == 0),
        (Some("fuzz"), []) => fuzz::list().map(|()| true),
        (Some("fuzz"), [target]) => fuzz::run(target, 60),
        (Some("fuzz"), [target, seconds]) => {
            fuzz::run(target, seconds.parse().context("SECONDS is a number")?)
        }
        (Some("bench"), ["rooms", words @ ..]) => bench::rooms::run(words).map(|()| true),
        (Some("bench"), ["posts", words @ ..]) => bench::posts::run(words).map(|()| true),
        (Some("bench"), ["audio", words @ ..]) => bench::audio::run(words).map(|()| true),
        (Some("bench"), ["year", words @ ..]) => bench::year::run(words),
        (Some("bench"), sizes) => bench::run(sizes).map(|()| true),
        (Some("content"), ["check"]) => content::run(true).map(|tally| tally.failed == 0),
        (Some("soak"), ["audio"]) => soak::audio(3_600),
        (Some("soak"), ["audio", seconds]) => soak::audio(seconds.parse().context("SECONDS is a number")?),
        (Some("assets"), []) => assets::build().map(|()| true),
        (None | Some("help" | "--help" | "-h"), _) => {
            print!("{USAGE}");
            Ok(true)
        }
        _ => bail!("no such chore: {}\n\n{USAGE}", arguments.join(" ")),
    }
}
