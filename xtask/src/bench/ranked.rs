//! Ranking for one person, measured in process.

use std::path::Path;

use anyhow::Context as _;
use serde_json::Value;

use super::goals::{Goal, of};
use crate::run;

/// What ranking must reach, on three thousand meetings.
pub(super) const GOALS: [Goal; 2] = [
    Goal {
        what: "ranking 3,000 meetings, p50",
        unit: "ms",
        must: 5.0,
        aim: 2.0,
        figure: |r| of(r, "rank", "rank_ms"),
    },
    Goal {
        what: "ranking 3,000 meetings, p99",
        unit: "ms",
        must: 10.0,
        aim: 5.0,
        figure: |r| of(r, "rank", "rank_p99_ms"),
    },
];

/// Runs the ranker's own benchmark on a list; it prints one JSON object.
pub(super) fn measure(list: &Path) -> anyhow::Result<Value> {
    let arguments = ["bench", "--quiet", "--locked", "--package", "matching", "--bench", "ranker", "--"];
    let output = String::from_utf8(run::output(run::cargo().args(arguments).arg(list))?)?;
    let found = output.lines().find_map(|line| serde_json::from_str(line).ok());
    found.with_context(|| format!("the ranker's benchmark printed no result:\n{output}"))
}
