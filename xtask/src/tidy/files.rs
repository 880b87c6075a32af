//! What every file keeps to: its length, its words, its white space, and where its contents come from.

use std::{collections::BTreeSet, fs, path::Path};

use super::{
    House, SourceFile,
    rust_source::{Kind, only},
};
use crate::run;

/// Lines a file of code may have. Longer ones are seldom still one thing.
const LONGEST: usize = 700;

/// Longer files that are still one thing, and why.
const LONG_FOR_A_REASON: [(&str, &str); 0] = [];

/// Code that is too long to be read in one go.
pub(super) fn length(house: &House) -> anyhow::Result<Vec<String>> {
    let code = house.files.iter().filter(|file| matches!(file.extension(), "rs" | "ts" | "css"));
    let long = code.map(|file| (&file.path, file.text.lines().count())).filter(|(_, lines)| *lines > LONGEST);
    let excused = |path: &str| LONG_FOR_A_REASON.iter().any(|(long, _)| *long == path);
    Ok(long
        .filter(|(path, _)| !excused(path))
        .map(|(path, lines)| format!("{path} has {lines} lines"))
        .collect())
}

/// Words of code that is not finished, and of one person's machine. Written in two halves, so that this file does
/// not hold them.
const WORDS: [(&str, &str); 11] = [
    (concat!("FIX", "ME"), "finish it, or open an issue"),
    (concat!("XX", "X"), "finish it, or open an issue"),
    (concat!("to", "do!("), "finish it"),
    (concat!("unimple", "mented!("), "finish it"),
    (concat!("#[ig", "nore"), "a test that is not run is no test"),
    (concat!("#[al", "low("), "use #[expect(…, reason = \"…\")]"),
    (concat!("#![al", "low("), "use #![expect(…, reason = \"…\")]"),
    (concat!("test.sk", "ip("), "a test that is not run is no test"),
    (concat!("/ro", "ot/"), "a path of one machine"),
    (concat!("/ho", "me/"), "a path of one machine"),
    (concat!("/Us", "ers/"), "a path of one machine"),
];

/// Listed words anywhere in the sources. Of Rust code, strings do not count unless they are paths.
pub(super) fn words(house: &House) -> anyhow::Result<Vec<String>> {
    let mut complaints = Vec::new();
    for file in house.files.iter().filter(|file| !is_data(file)) {
        let outside_strings = match file.extension() {
            "rs" => only(&file.text, &[Kind::Code, Kind::Comment]),
            _ => file.text.clone(),
        };
        for (word, advice) in WORDS {
            let looked_at = if word.starts_with('/') { &file.text } else { &outside_strings };
            for (number, _) in looked_at.lines().enumerate().filter(|(_, line)| line.contains(word)) {
                complaints.push(format!("{}:{}: {word} ({advice})", file.path, number + 1));
            }
        }
    }
    Ok(complaints)
}

/// Blanks at the end of a line, tabs, and files that do not end with exactly one line break.
pub(super) fn white_space(house: &House) -> anyhow::Result<Vec<String>> {
    let mut complaints = Vec::new();
    for file in house.files.iter().filter(|file| !is_data(file) && !file.text.is_empty()) {
        let trailing = file.text.lines().position(|line| line.ends_with([' ', '\t', '\r']));
        complaints.extend(trailing.map(|at| format!("{}:{}: white space at the end", file.path, at + 1)));
        if !file.text.ends_with('\n') || file.text.ends_with("\n\n") {
            complaints.push(format!("{}: ends without exactly one line break", file.path));
        }
    }
    Ok(complaints)
}

/// Is it data, kept byte for byte? Feeds, snapshots and fuzz corpora hold whatever they are there to show.
fn is_data(file: &SourceFile) -> bool {
    let folders = ["/fixtures/", "/snapshots/", "/corpus/", "/data/"];
    folders.iter().any(|folder| file.path.contains(folder))
        || !matches!(
            file.extension(),
            "rs" | "ts" | "js" | "css" | "html" | "toml" | "md" | "ftl" | "sql" | "yml" | "run" | "sh"
        )
}

/// Lines and files of the real lists that may lie beside the clone for trying out. They are not ours to publish.
pub(super) fn private_data(house: &House) -> anyhow::Result<Vec<String>> {
    let lists = run::root().join("../shared/data");
    let mut theirs = BTreeSet::new();
    collect_lines(&lists, &mut theirs)?;
    let ours =
        house.files.iter().filter(|file| matches!(file.extension(), "json" | "csv" | "toml" | "rs" | "snap"));
    let shared = ours.filter_map(|file| {
        let line =
            file.text.lines().map(str::trim).position(|line| is_telling(line) && theirs.contains(line))?;
        Some(format!("{}:{}: also in {}; make one up", file.path, line + 1, lists.display()))
    });
    Ok(shared.collect())
}

/// Can a line be told from any other? Short lines are alike everywhere.
fn is_telling(line: &str) -> bool {
    line.len() >= 60
}

fn collect_lines(folder: &Path, lines: &mut BTreeSet<String>) -> anyhow::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in folder.read_dir()? {
        let path = entry?.path();
        if path.is_dir() {
            collect_lines(&path, lines)?;
        } else if let Ok(text) = fs::read_to_string(&path) {
            lines.extend(text.lines().map(str::trim).filter(|line| is_telling(line)).map(str::to_owned));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn house(path: &str, text: &str) -> House {
        let file = SourceFile { path: path.to_owned(), text: text.to_owned() };
        House { files: vec![file], metadata: serde_json::Value::Null }
    }

    #[test]
    fn listed_words_are_found_outside_strings() -> anyhow::Result<()> {
        let word = concat!("FIX", "ME");
        assert_eq!(words(&house("a.rs", &format!("// {word}\n")))?.len(), 1);
        assert_eq!(words(&house("a.rs", &format!("const A: &str = \"{word}\";\n")))?.len(), 0);
        assert_eq!(words(&house("a.rs", concat!("const A: &str = \"/ho", "me/x\";\n")))?.len(), 1);
        assert_eq!(words(&house("tests/fixtures/a.json", word))?.len(), 0);
        Ok(())
    }

    #[test]
    fn white_space_at_the_end_is_found() -> anyhow::Result<()> {
        assert_eq!(white_space(&house("a.md", "a \n"))?.len(), 1);
        assert_eq!(white_space(&house("a.md", "a"))?.len(), 1);
        assert_eq!(white_space(&house("a.md", "a\n\n"))?.len(), 1);
        assert_eq!(white_space(&house("a.md", "a\nb\n"))?.len(), 0);
        Ok(())
    }

    #[test]
    fn long_code_is_found_and_long_prose_is_not() -> anyhow::Result<()> {
        let long = "x\n".repeat(LONGEST + 1);
        assert_eq!(length(&house("a.rs", &long))?.len(), 1);
        assert_eq!(length(&house("a.md", &long))?.len(), 0);
        Ok(())
    }
}
