//! The arrows between the crates, and what each layer may not touch.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context;
use serde_json::Value;

use super::{
    House, SourceFile,
    rust_source::{Kind, before_tests, only},
};

/// The crates of the house from the top down, and which of them each may use. A new crate gets its line here first.
const LAYERS: [(&str, &[&str]); 10] = [
    ("xtask", &[]),
    ("homegroup", &["store", "audio", "meeting-room", "matching", "care", "directory", "journal", "privacy"]),
    ("store", &["directory"]),
    ("audio", &[]),
    ("meeting-room", &["privacy"]),
    ("matching", &["directory"]),
    ("care", &[]),
    ("directory", &[]),
    ("journal", &[]),
    ("privacy", &[]),
];

/// Crates without input and output, clock, tasks or randomness: time and bytes are arguments there.
const PURE: [&str; 6] = ["care", "directory", "journal", "matching", "meeting-room", "privacy"];

/// What a pure crate may not name. Threads that end before the call returns are its own business.
const IMPURE: [&str; 15] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "thread::sleep",
    "thread::spawn",
    "std::io::stdin",
    "std::time::SystemTime",
    "std::time::Instant",
    "SystemTime::now",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
    "tokio::",
    "sqlx::",
];

/// What a pure crate may not even reach through others.
const IMPURE_CRATES: [&str; 8] = ["tokio", "sqlx", "axum", "hyper", "mio", "socket2", "ureq", "reqwest"];

/// What may not be named where speech passes: nothing of what is said, or of who says it, is written anywhere.
const NOT_IN_AUDIO: [&str; 9] =
    ["std::fs", "tokio::fs", "fs::", "std::process", "trace!(", "debug!(", "info!(", "warn!(", "error!("];

/// Where speech passes: the forwarder of audio, and what ties it to the rooms and makes a stream of it.
const AUDIO: [&str; 2] = ["crates/audio/src/", "crates/homegroup/src/rooms/voice/"];

/// Files and traces where speech passes.
pub(super) fn silence(house: &House) -> anyhow::Result<Vec<String>> {
    let mut complaints = Vec::new();
    for file in AUDIO.into_iter().flat_map(|folder| sources(house, folder)) {
        let code = only(before_tests(&file.text), &[Kind::Code]);
        complaints.extend(NOT_IN_AUDIO.into_iter().filter_map(|word| found(file, &code, word)));
    }
    Ok(complaints)
}

/// Dependencies inside the workspace that point upwards or sideways.
pub(super) fn arrows(house: &House) -> anyhow::Result<Vec<String>> {
    let layers: BTreeMap<&str, &[&str]> = LAYERS.into_iter().collect();
    let mut complaints = Vec::new();
    for package in members(&house.metadata)? {
        let name = text(package, "name");
        let Some(allowed) = layers.get(name) else {
            complaints
                .push(format!("crate {name} has no place among the layers; give it one in tidy/layers.rs"));
            continue;
        };
        let used = package["dependencies"].as_array().into_iter().flatten();
        let upwards = used.map(|dependency| text(dependency, "name"));
        let upwards =
            upwards.filter(|used| layers.contains_key(used) && !allowed.contains(used) && *used != name);
        complaints.extend(upwards.map(|used| format!("crate {name} may not depend on {used}")));
    }
    Ok(complaints)
}

/// Input, output, clocks and tasks in the crates that have none.
pub(super) fn purity(house: &House) -> anyhow::Result<Vec<String>> {
    let mut complaints = Vec::new();
    for name in PURE {
        let reached = reachable(&house.metadata, name)?;
        let forbidden = IMPURE_CRATES.into_iter().filter(|used| reached.contains(*used));
        complaints.extend(forbidden.map(|used| format!("crate {name} reaches {used}; it is to be pure")));
        for file in sources(house, &format!("crates/{name}/src/")).filter(|file| !is_test(&file.path)) {
            let code = only(before_tests(&file.text), &[Kind::Code]);
            complaints.extend(IMPURE.into_iter().filter_map(|word| found(file, &code, word)));
        }
    }
    Ok(complaints)
}

/// SQL, or the library for it, outside the store.
pub(super) fn sql(house: &House) -> anyhow::Result<Vec<String>> {
    let mut complaints = Vec::new();
    for file in sources(house, "crates/").filter(|file| !file.path.starts_with("crates/store/")) {
        let code = only(&file.text, &[Kind::Code]);
        complaints.extend(found(file, &code, "sqlx::"));
        for (number, line) in only(&file.text, &[Kind::Text]).lines().enumerate() {
            if looks_like_sql(line) {
                complaints.push(format!("{}:{}: SQL belongs to crates/store", file.path, number + 1));
            }
        }
    }
    Ok(complaints)
}

/// Does a text hold a statement? Written as this house writes them: keywords in capitals.
fn looks_like_sql(line: &str) -> bool {
    let both = |first: &str, second: &str| {
        line.find(first).is_some_and(|at| line[at + first.len()..].contains(second))
    };
    both("SELECT ", " FROM ")
        || both("UPDATE ", " SET ")
        || ["INSERT INTO ", "DELETE FROM ", "CREATE TABLE "].iter().any(|statement| line.contains(statement))
}

/// The environment read anywhere but in the program's own configuration. Tests may: that is how a chore talks to them.
pub(super) fn environment(house: &House) -> anyhow::Result<Vec<String>> {
    let configuration = |path: &str| {
        let inside = path.strip_prefix("crates/homegroup/src/").unwrap_or_default();
        inside == "main.rs" || inside == "config.rs" || inside.starts_with("config/")
    };
    let mut complaints = Vec::new();
    for file in
        sources(house, "crates/").filter(|file| !configuration(&file.path) && file.path.contains("/src/"))
    {
        if is_test(&file.path) {
            continue;
        }
        let code = only(before_tests(&file.text), &[Kind::Code]);
        complaints.extend(["env::var", "env::args"].into_iter().filter_map(|word| found(file, &code, word)));
    }
    Ok(complaints)
}

/// Libraries of ciphers, hashes of secrets and signatures.
const CIPHERS: [&str; 7] =
    ["argon2::", "chacha20poly1305::", "hkdf::", "sha2::", "hmac::", "aes_gcm::", "ed25519_dalek::"];

/// A cipher named outside `privacy`, which alone decides how something is kept secret or told apart.
pub(super) fn ciphers(house: &House) -> anyhow::Result<Vec<String>> {
    let mut complaints = Vec::new();
    for file in sources(house, "crates/").filter(|file| !file.path.starts_with("crates/privacy/")) {
        let code = only(&file.text, &[Kind::Code]);
        complaints.extend(CIPHERS.into_iter().filter_map(|word| found(file, &code, word)));
    }
    Ok(complaints)
}

/// A file of a crate's own tests: a module `tests`, which is compiled for tests alone.
fn is_test(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("/tests.rs")
}

fn sources<'h>(house: &'h House, under: &'h str) -> impl Iterator<Item = &'h SourceFile> {
    house.files.iter().filter(move |file| file.path.starts_with(under) && file.extension() == "rs")
}

/// A complaint where the code holds the word.
fn found(file: &SourceFile, code: &str, word: &str) -> Option<String> {
    let number = code.lines().position(|line| line.contains(word))?;
    Some(format!("{}:{}: {word} has no place here", file.path, number + 1))
}

pub(super) fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

/// The packages of the workspace itself.
fn members(metadata: &Value) -> anyhow::Result<Vec<&Value>> {
    let ids = metadata["workspace_members"].as_array().context("cargo metadata names no members")?;
    let packages = metadata["packages"].as_array().context("cargo metadata names no packages")?;
    Ok(packages.iter().filter(|package| ids.contains(&package["id"])).collect())
}

/// The names of all crates a crate is built with, its tests and build scripts left out.
fn reachable<'v>(metadata: &'v Value, from: &str) -> anyhow::Result<BTreeSet<&'v str>> {
    let packages = metadata["packages"].as_array().context("cargo metadata names no packages")?;
    let nodes = metadata["resolve"]["nodes"].as_array().context("cargo metadata resolved nothing")?;
    let names: BTreeMap<&str, &str> = packages.iter().map(|p| (text(p, "id"), text(p, "name"))).collect();
    let nodes: BTreeMap<&str, &Value> = nodes.iter().map(|node| (text(node, "id"), node)).collect();
    let start = members(metadata)?.into_iter().find(|package| text(package, "name") == from);
    let mut waiting =
        vec![start.map(|package| text(package, "id")).with_context(|| format!("no crate {from}"))?];
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if seen.insert(id) {
            let used = nodes.get(id).and_then(|node| node["deps"].as_array()).into_iter().flatten();
            let normal = used.filter(|dependency| {
                dependency["dep_kinds"]
                    .as_array()
                    .is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"].is_null()))
            });
            waiting.extend(normal.map(|dependency| text(dependency, "pkg")));
        }
    }
    Ok(seen.into_iter().filter_map(|id| names.get(id).copied()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn house(path: &str, source: &str) -> House {
        let file = SourceFile { path: path.to_owned(), text: source.to_owned() };
        House { files: vec![file], metadata: Value::Null }
    }

    #[test]
    fn sql_outside_the_store_is_found() -> anyhow::Result<()> {
        let source = "fn f() -> &'static str { \"SELECT slug FROM meeting\" } // SELECT a FROM b";
        assert_eq!(sql(&house("crates/homegroup/src/a.rs", source))?.len(), 1);
        assert_eq!(sql(&house("crates/store/src/a.rs", source))?.len(), 0);
        assert_eq!(
            sql(&house("crates/homegroup/src/a.rs", "const A: &str = \"select a from the list\";"))?.len(),
            0
        );
        Ok(())
    }

    #[test]
    fn a_trace_in_the_forwarder_is_found() -> anyhow::Result<()> {
        let source = "fn f() { tracing::debug!(\"{}\", 1); } // std::fs";
        assert_eq!(silence(&house("crates/audio/src/leg.rs", source))?.len(), 1);
        assert_eq!(silence(&house("crates/homegroup/src/rooms/voice/radio.rs", source))?.len(), 1);
        assert_eq!(silence(&house("crates/homegroup/src/a.rs", source))?.len(), 0);
        Ok(())
    }

    #[test]
    fn a_cipher_outside_its_crate_is_found() -> anyhow::Result<()> {
        let source = "use sha2::Sha256; // argon2::";
        assert_eq!(ciphers(&house("crates/homegroup/src/a.rs", source))?.len(), 1);
        assert_eq!(ciphers(&house("crates/privacy/src/a.rs", source))?.len(), 0);
        Ok(())
    }

    #[test]
    fn tests_of_a_pure_crate_may_read_files() {
        assert!(is_test("crates/a/src/b/tests/c.rs") && is_test("crates/a/src/tests.rs"));
        assert!(!is_test("crates/a/src/testsuite.rs"));
    }

    #[test]
    fn the_environment_is_read_in_one_place() -> anyhow::Result<()> {
        let source = "fn f() { let _ = std::env::var(\"A\"); }";
        assert_eq!(environment(&house("crates/homegroup/src/finder/mod.rs", source))?.len(), 1);
        assert_eq!(environment(&house("crates/homegroup/src/config.rs", source))?.len(), 0);
        Ok(())
    }

    #[test]
    fn an_arrow_that_points_upwards_is_found() -> anyhow::Result<()> {
        let dependency = |name: &str| serde_json::json!([{ "name": name }]);
        let metadata = serde_json::json!({
            "workspace_members": ["d", "h"],
            "packages": [
                { "id": "d", "name": "directory", "dependencies": dependency("store") },
                { "id": "h", "name": "homegroup", "dependencies": dependency("directory") },
            ],
        });
        assert_eq!(
            arrows(&House { files: Vec::new(), metadata })?,
            ["crate directory may not depend on store"]
        );
        Ok(())
    }
}
