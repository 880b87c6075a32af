//! What became of a list's rows, for people.

use std::{collections::BTreeMap, fmt::Write as _};

use directory::feed::Report;

/// How many problems are shown one by one.
const SHOWN: usize = 20;

/// The counts, the commonest kinds of problem, and the first problems themselves.
pub(crate) fn for_people(report: &Report) -> String {
    let mut text = format!(
        "{} rows: {} accepted, {} repaired, {} rejected\n",
        report.rows, report.accepted, report.repaired, report.rejected
    );
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    report.problems.iter().for_each(|problem| *kinds.entry(problem.kind.as_ref()).or_default() += 1);
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    // Writing to a String cannot fail.
    for (kind, count) in &kinds {
        let _ = writeln!(text, "  {count:>6} {kind}");
    }
    for problem in report.problems.iter().take(SHOWN) {
        let row = problem.row.map_or("the list".to_owned(), |row| format!("row {}", row + 1));
        let _ = writeln!(text, "  {row}, {}: {}", problem.field, problem.message);
    }
    if report.problems.len() > SHOWN {
        let _ = writeln!(text, "  … and {} more; all of them with --json", report.problems.len() - SHOWN);
    }
    text
}
