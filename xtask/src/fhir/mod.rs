//! The part `fhir` of the test command: what the crate `care` writes, before independent checkers.
//!
//! None of the four is enough alone: each lets defects through that another finds (`docs/fhir.md` has the table). So
//! all of them look at everything, warnings count as errors, and what was broken on purpose has to be found by one of
//! them at least. A fifth look compares every code with HL7's own code systems of R4. They are tools of the tests:
//! nothing of them is built into the program.

mod broken;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

use crate::{
    needs,
    run::{self, Tally},
};

/// The checkers in the order of the table; the last one is no independent checker but HL7's own lists of codes.
const CHECKERS: [&str; 5] = ["python", "fhir", "asymmetrik", "medplum", CODES];
const CODES: &str = "codes";

/// What each checker said of one file.
type Said = BTreeMap<String, Vec<String>>;

/// What they said, by file.
type Findings = BTreeMap<String, Said>;

/// Writes the disclosures, breaks copies of them, and shows both to all checkers.
pub(crate) fn run() -> anyhow::Result<Tally> {
    let python = python_packages()?;
    needs::npm_packages_of("fhir-check")?;
    let folder = run::target_folder().join("fhir-check/cases");
    if folder.exists() {
        fs::remove_dir_all(&folder).context("the cases of the last run")?;
    }
    let example = ["run", "--locked", "--quiet", "--package", "care", "--example", "write_fhir", "--"];
    run::must(run::cargo().args(example).arg(&folder))?;
    let valid = files(&folder)?;
    let cases = broken::write(&folder)?;
    let tools = run::root().join("fhir-check");
    let mut findings = Findings::new();
    gather(&mut findings, run::command("node").arg(tools.join("check.mjs")).arg(&folder))?;
    gather(&mut findings, std::process::Command::new(python).arg(tools.join("check.py")).arg(&folder))?;
    Ok(accepted(&valid, &findings)?.and(caught(cases, &findings)?))
}

fn files(folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in folder.read_dir().context("what care wrote")? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort_unstable();
    Ok(names)
}

fn gather(findings: &mut Findings, command: &mut std::process::Command) -> anyhow::Result<()> {
    println!("$ {}", run::line(command));
    let output = String::from_utf8(run::output(command)?).context("what a checker printed")?;
    for line in output.lines() {
        let (file, said): (String, Said) = serde_json::from_str(line).context("what a checker printed")?;
        findings.entry(file).or_default().extend(said);
    }
    Ok(())
}

/// What one checker said of a file. A checker that said nothing at all about it is an error, not a yes.
fn said<'f>(findings: &'f Findings, file: &str, checker: &str) -> anyhow::Result<&'f [String]> {
    let lines = findings.get(file).and_then(|said| said.get(checker));
    Ok(lines.with_context(|| format!("{checker} did not look at {file}"))?)
}

/// Every checker has to have nothing to say about what we write.
fn accepted(valid: &[String], findings: &Findings) -> anyhow::Result<Tally> {
    if valid.is_empty() {
        bail!("care wrote no resource");
    }
    let mut tally = Tally::default();
    for file in valid {
        let mut good = true;
        for checker in CHECKERS {
            for line in said(findings, file, checker)? {
                good = false;
                println!("FAIL {file}: {checker}: {line}");
            }
        }
        tally = tally.and(Tally::of(good));
    }
    println!("{} of {} files that care writes are accepted by all checkers", tally.passed, valid.len());
    Ok(tally)
}

/// Every defect has to be found by one of the four independent checkers, or by the lists of codes where it is a code
/// that they have no list for.
fn caught(cases: &[broken::Case], findings: &Findings) -> anyhow::Result<Tally> {
    let mut tally = Tally::default();
    let heads = CHECKERS.map(|checker| format!("{checker:<10}")).join(" ");
    println!("\n{:<44} {heads}", "defect");
    for case in cases {
        let mut marks = Vec::new();
        let mut found = false;
        for checker in CHECKERS {
            let finds = !said(findings, &case.file(), checker)?.is_empty();
            found |= finds && (checker == CODES) == case.only_codes;
            marks.push(format!("{:<10}", if finds { "finds" } else { "-" }));
        }
        println!("{:<44} {}{}", case.name, marks.join(" "), if found { "" } else { " NOT FOUND" });
        tally = tally.and(Tally::of(found));
    }
    Ok(tally)
}

/// The Python of a virtual environment with exactly what `requirements.txt` names, each file with its hash.
fn python_packages() -> anyhow::Result<PathBuf> {
    let folder = run::target_folder().join("fhir-check/venv");
    let python = folder.join("bin/python");
    let wanted =
        fs::read(run::root().join("fhir-check/requirements.txt")).context("fhir-check/requirements.txt")?;
    let installed = folder.join(".installed");
    let is_there = fs::read(&installed).is_ok_and(|was| was == wanted);
    if is_there && needs::answers(&python.to_string_lossy(), &["--version"]) {
        return Ok(python);
    }
    if folder.exists() {
        fs::remove_dir_all(&folder).context("the old environment of Python")?;
    }
    run::must(run::command("python3").args(["-m", "venv"]).arg(&folder))?;
    let arguments = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"];
    let from = ["--only-binary", ":all:", "--requirement", "fhir-check/requirements.txt"];
    run::must(run::command(&python.to_string_lossy()).args(arguments).args(from))?;
    fs::write(&installed, wanted).context("the environment of Python")?;
    Ok(python)
}
