//! Words and reading age of every file, a line a file and a column a language.

use std::{collections::BTreeMap, fmt::Write as _};

use super::{
    age::{ages, counts},
    library::{File, LANGUAGES, Library},
};

/// The table, to be printed.
pub(super) fn of(library: &Library) -> String {
    let mut lines: BTreeMap<&str, BTreeMap<&str, String>> = BTreeMap::new();
    let mut sums: BTreeMap<&str, usize> = BTreeMap::new();
    for file in &library.files {
        let words = counts(file).words;
        *sums.entry(&file.language).or_default() += words;
        lines.entry(&file.rest).or_default().insert(&file.language, cell(file, words));
    }
    let mut text = format!("{:<46}", "words, and reading age as its language measures it");
    text.push('\n');
    let mut line = |name: &str, cell: &dyn Fn(&str) -> String| {
        let cells: String = LANGUAGES.iter().map(|language| format!("{:>16}", cell(language))).collect();
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{name:<46}{cells}");
    };
    line("", &|language| language.to_owned());
    for (name, cells) in &lines {
        line(name, &|language| cells.get(language).cloned().unwrap_or_else(|| "–".to_owned()));
    }
    line("all", &|language| sums.get(language).copied().unwrap_or_default().to_string());
    text
}

fn cell(file: &File, words: usize) -> String {
    let ages = ages(file, &counts(file)).into_iter().map(|(_, age)| format!("{:.1}", age.value));
    format!("{words} ({})", ages.collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_a_line_with_a_cell_a_language() {
        let table = of(&Library::of(&[("en/start.md", "One two three."), ("de/start.md", "Eins zwei.")]));
        let line = table.lines().find(|line| line.starts_with("start.md")).unwrap_or_default();
        assert!(line.contains(" 3 (") && line.contains(" 2 (") && line.matches('–').count() == 3, "{table}");
    }
}
