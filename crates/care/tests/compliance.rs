//! The table in `docs/compliance.md` against the tests it names.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The rows of items: their name and what proves them.
fn rows() -> io::Result<Vec<(String, String)>> {
    let page = fs::read_to_string(root().join("docs/compliance.md"))?;
    let item = |line: &str| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let name = cells.get(1).filter(|name| {
            let kind = name.split_once('-');
            kind.is_some_and(|(kind, number)| {
                ["P2", "H", "G", "X"].contains(&kind) && number.parse::<u8>().is_ok()
            })
        });
        name.map(|name| ((*name).to_owned(), cells[4].to_owned()))
    };
    Ok(page.lines().filter_map(item).collect())
}

/// The names of all functions in the sources, and of nothing else.
fn functions() -> io::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut folders = vec![root().join("crates")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(path)?;
                let names = text.split("fn ").skip(1).filter_map(|rest| rest.split('(').next());
                found.extend(names.map(str::to_owned));
            }
        }
    }
    Ok(found)
}

#[test]
fn each_item_stands_once() {
    let wanted = [("P2", 19), ("H", 4), ("G", 6), ("X", 3)];
    let wanted: Vec<String> =
        wanted.into_iter().flat_map(|(kind, last)| (1..=last).map(move |n| format!("{kind}-{n}"))).collect();
    let found: Vec<String> = rows().unwrap().into_iter().map(|(name, _)| name).collect();
    assert_eq!(found, wanted);
}

#[test]
fn each_test_it_names_exists() {
    let functions = functions().unwrap();
    for (item, proof) in rows().unwrap() {
        assert!(!proof.is_empty(), "{item} names no proof");
        for part in proof.split(';').filter(|part| !part.contains("to be filled")) {
            let named: Vec<&str> = part.split('`').skip(1).step_by(2).collect();
            assert!(!named.is_empty(), "{item}: {part} names nothing");
            for name in named {
                let there = match name.contains('/') {
                    true => root().join(name).is_file(),
                    false => functions.contains(name),
                };
                assert!(there, "{item}: there is no {name}");
            }
        }
    }
}
