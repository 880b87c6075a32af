//! A year of a real list in monthly steps, through the whole way a list takes: fetched, guarded, stored, reported.
//!
//! The changer and the way are a test of the program's, which runs on a made-up list by itself; here it is told of
//! another list, and its table is shown.

use std::path::Path;

use anyhow::{Context, bail};

use crate::run;

/// The test, and where it looks for the list and the seed.
const TEST: &str = "sources::tests::year::a_year_of_the_named_list";
const LIST: &str = "HOMEGROUP_YEAR_LIST";
const SEED: &str = "HOMEGROUP_YEAR_SEED";

/// `FILE [SEED]`. `Ok(false)` where a change was lost.
pub(crate) fn run(words: &[&str]) -> anyhow::Result<bool> {
    let (file, seed) = match words {
        [file] => (file, "2026"),
        [file, seed] => (file, *seed),
        _ => bail!("name one file: cargo xtask bench year FILE [SEED]"),
    };
    let list = Path::new(file).canonicalize().with_context(|| format!("cannot find {file}"))?;
    let test =
        ["test", "--locked", "--package", "homegroup", "--bin", "homegroup", "--", "--exact", "--nocapture"];
    run::succeeds(run::cargo().args(test).arg(TEST).env(LIST, list).env(SEED, seed))
}
