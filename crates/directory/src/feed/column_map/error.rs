//! What is wrong with a map, said so that its author finds the place.

use thiserror::Error;

/// Why a column map cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the column map cannot be used: {}{message}", .line.map(|line| format!("line {line}: ")).unwrap_or_default())]
pub struct ColumnMapError {
    /// Line of the map, from 1; `None` where something is missing.
    pub line: Option<usize>,
    /// What is wrong and what to write instead.
    pub message: String,
}

impl ColumnMapError {
    pub(super) fn new(line: impl Into<Option<usize>>, message: impl Into<String>) -> Self {
        Self { line: line.into(), message: message.into() }
    }

    /// The table does not have a column the map speaks of.
    pub(super) fn no_column(name: &str, line: usize, headers: &[&str]) -> Self {
        let shown: Vec<_> = headers.iter().filter(|header| !header.is_empty()).take(60).copied().collect();
        let message = format!(
            "the table has no column {name:?}{}. Its columns are: {}",
            meant(name, &shown),
            shown.join(", ")
        );
        Self::new(line, message)
    }
}

/// " (did you mean …?)" for the nearest of what there is, where one is near.
pub(super) fn meant(written: &str, known: &[&str]) -> String {
    let nearest = known.iter().map(|name| (distance(written, name), *name)).min();
    match nearest {
        Some((far, name)) if far <= 2 && far < written.chars().count() => {
            format!(" (did you mean {name:?}?)")
        }
        _ => String::new(),
    }
}

/// How many letters must be added, taken away or changed.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) =
        (a.to_lowercase().chars().collect(), b.to_lowercase().chars().collect());
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = corner + usize::from(x != y);
            corner = row[j + 1];
            row[j + 1] = change.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
