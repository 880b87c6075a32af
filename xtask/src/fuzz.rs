//! The real fuzzing: libFuzzer on one parser, with the nightly compiler.
//!
//! The bodies and seeds are those of `fuzz/`, which a plain test runs too (`crates/homegroup/tests/fuzz.rs`). What
//! libFuzzer finds on its way stays in `fuzz/corpus`, out of the repository; an input that broke something belongs
//! into `fuzz/seeds`.

use std::fs;

use anyhow::{Context, bail};

use crate::{needs, run};

/// Prints the names of the targets.
pub(crate) fn list() -> anyhow::Result<()> {
    println!("{}", targets()?.join("\n"));
    Ok(())
}

/// Runs one target for so many seconds. `Ok(false)` when something broke.
pub(crate) fn run(target: &str, seconds: u32) -> anyhow::Result<bool> {
    let targets = targets()?;
    if !targets.iter().any(|name| name == target) {
        bail!("no such target: {target} (there are {})", targets.join(", "));
    }
    if !needs::answers("cargo", &["+nightly", "fuzz", "--version"]) {
        bail!(
            "fuzzing needs nightly Rust and cargo-fuzz:\n  rustup toolchain install nightly\n  cargo install cargo-fuzz"
        );
    }
    let corpus = run::root().join("fuzz/corpus").join(target);
    fs::create_dir_all(&corpus).context("fuzz/corpus")?;
    let seeds = format!("fuzz/seeds/{target}");
    let mut fuzz = run::command("cargo");
    // Rustup's own variables would send the inner cargo back to the stable toolchain.
    fuzz.env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO").env_remove("RUSTC");
    fuzz.args(["+nightly", "fuzz", "run", target]).arg(&corpus).arg(seeds);
    fuzz.args(["--", &format!("-max_total_time={seconds}"), "-max_len=65536", "-timeout=20"]);
    run::succeeds(&mut fuzz)
}

fn targets() -> anyhow::Result<Vec<String>> {
    let folder = run::root().join("fuzz/fuzz_targets");
    let mut names = Vec::new();
    for entry in folder.read_dir().context("fuzz/fuzz_targets")? {
        names.extend(entry?.path().file_stem().map(|stem| stem.to_string_lossy().into_owned()));
    }
    names.sort();
    Ok(names)
}
