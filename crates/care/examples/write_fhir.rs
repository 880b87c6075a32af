//! Writes the made-up disclosures of the tests, and each resource of them on its own, into a folder:
//! `cargo run -p care --example write_fhir FOLDER`. The independent checkers read them there.

#[path = "../tests/fhir/cases.rs"]
mod cases;

use std::{env, fs, io, path::PathBuf};

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1).map(PathBuf::from).ok_or_else(|| io::Error::other("which folder?"))?;
    fs::create_dir_all(&folder)?;
    for (seed, (name, export)) in (1..).zip(cases::all()) {
        let bundle = care::fhir::bundle(&export, &mut cases::ids(seed)).map_err(io::Error::other)?;
        fs::write(folder.join(format!("{name}.Bundle.json")), bundle.to_json()?)?;
        for (number, (kind, json)) in bundle.resources()?.into_iter().enumerate() {
            fs::write(folder.join(format!("{name}.{number:02}.{kind}.json")), json)?;
        }
    }
    Ok(())
}
