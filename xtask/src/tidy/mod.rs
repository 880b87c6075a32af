//! What a program can check about the house.
//!
//! Each check is a function from the repository's files, or cargo's view of the crates, to complaints. A
//! complaint names the file, the line where there is one, and what to do.

mod files;
mod layers;
mod licences;
mod locales;
mod rust_source;
mod templates;

use anyhow::Context;
use serde_json::Value;

use crate::{
    assets, needs,
    run::{self, Tally},
};

/// What the checks look at.
struct House {
    /// Every text file of the repository that is not built or generated.
    files: Vec<SourceFile>,
    /// `cargo metadata` of the workspace, dependencies resolved.
    metadata: Value,
}

/// A text file and where it is, relative to the root, with `/` between the parts.
struct SourceFile {
    path: String,
    text: String,
}

impl SourceFile {
    fn extension(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, extension)| extension)
    }
}

/// A name and what it finds.
type Check = (&'static str, fn(&House) -> anyhow::Result<Vec<String>>);

const CHECKS: [Check; 15] = [
    ("crates depend only downwards", layers::arrows),
    ("pure crates do no input or output", layers::purity),
    ("only the store speaks SQL", layers::sql),
    ("only privacy names a cipher", layers::ciphers),
    ("where speech passes nothing is written or traced", layers::silence),
    ("only the program's configuration reads the environment", layers::environment),
    ("licences of all crates", licences::check),
    ("cargo deny, where installed", deny),
    ("templates keep the content security policy", templates::check),
    ("interface texts are complete", locales::check),
    ("every text a page asks for exists", locales::asked_for),
    ("no file too long", files::length),
    ("no listed word", files::words),
    ("white space", files::white_space),
    ("nothing of other people's lists", files::private_data),
];

/// Runs every check and prints what it finds.
pub(crate) fn run() -> anyhow::Result<Tally> {
    let house = House { files: source_files()?, metadata: metadata()? };
    let mut tally = Tally::default();
    for (name, check) in CHECKS {
        tally = tally.and(report(name, check(&house)));
    }
    Ok(tally.and(report("web/dist is what its sources make", assets::stale())))
}

fn report(name: &str, found: anyhow::Result<Vec<String>>) -> Tally {
    let complaints = found.unwrap_or_else(|error| vec![format!("could not be checked: {error:#}")]);
    println!("{} {name}", if complaints.is_empty() { "ok  " } else { "FAIL" });
    for complaint in &complaints {
        println!("       {complaint}");
    }
    Tally::of(complaints.is_empty())
}

/// The files git knows of or would add, without what is generated and what is not text.
fn source_files() -> anyhow::Result<Vec<SourceFile>> {
    let arguments = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let listing = run::output(run::command("git").args(arguments))?;
    let mut found = Vec::new();
    for path in String::from_utf8(listing)?.split_terminator('\0') {
        let generated =
            path.starts_with("web/dist/") || path.ends_with(".lock") || path.ends_with("-lock.json");
        let Some(bytes) = std::fs::read(run::root().join(path)).ok().filter(|_| !generated) else {
            continue; // deleted in the work tree, or generated
        };
        if let Ok(text) = String::from_utf8(bytes) {
            found.push(SourceFile { path: path.to_owned(), text });
        }
    }
    Ok(found)
}

fn metadata() -> anyhow::Result<Value> {
    let output =
        run::output(run::cargo().args(["metadata", "--format-version=1", "--locked", "--all-features"]))?;
    serde_json::from_slice(&output).context("what cargo metadata printed")
}

/// Runs `cargo deny` with `deny.toml`. Without it the licence check above stands alone.
fn deny(_: &House) -> anyhow::Result<Vec<String>> {
    if !needs::answers("cargo", &["deny", "--version"]) {
        println!("     (cargo deny is not installed; licences are checked all the same)");
        return Ok(Vec::new());
    }
    let good = run::succeeds(run::cargo().args(["deny", "check", "licenses", "bans", "sources"]))?;
    Ok(if good { Vec::new() } else { vec!["see above".to_owned()] })
}
