//! Running other programs: from the root of the repository, with their output passed through.

use std::{
    ffi::OsStr,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, bail};

/// How many checks held and how many did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl Tally {
    /// One check.
    pub(crate) fn of(held: bool) -> Self {
        Self { passed: usize::from(held), failed: usize::from(!held) }
    }

    /// Both together.
    pub(crate) fn and(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

/// The root of the repository this tool was built from.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// A program to be run in the root of the repository.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// The cargo that runs us, free of what `cargo run` sets for its child: a second cargo would take it for settings.
pub(crate) fn cargo() -> Command {
    let mut command = command(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&*name);
        }
    }
    command
}

/// Where cargo puts what it builds.
pub(crate) fn target_folder() -> PathBuf {
    let set = std::env::var_os("CARGO_TARGET_DIR").filter(|folder| !folder.is_empty());
    root().join(set.map_or_else(|| PathBuf::from("target"), PathBuf::from))
}

/// What is typed to run this, for messages.
pub(crate) fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// Runs it with its output on our terminal; says whether it succeeded.
pub(crate) fn succeeds(command: &mut Command) -> anyhow::Result<bool> {
    println!("$ {}", line(command));
    let status = command.status().with_context(|| format!("could not start `{}`", line(command)))?;
    Ok(status.success())
}

/// Runs it with its output on our terminal; its failure is ours.
pub(crate) fn must(command: &mut Command) -> anyhow::Result<()> {
    if !succeeds(command)? {
        bail!("`{}` failed", line(command));
    }
    Ok(())
}

/// Runs it, passes its standard output on line by line, and shows each line to `see` as well.
pub(crate) fn watched(command: &mut Command, mut see: impl FnMut(&str)) -> anyhow::Result<bool> {
    println!("$ {}", line(command));
    let child = command.stdout(Stdio::piped()).spawn();
    let mut child = child.with_context(|| format!("could not start `{}`", line(command)))?;
    let output = child.stdout.take().context("its output was not caught")?;
    for text in BufReader::new(output).split(b'\n') {
        let text = text?;
        let text = String::from_utf8_lossy(&text);
        println!("{text}");
        see(&text);
    }
    Ok(child.wait()?.success())
}

/// What it prints on standard output. Its failure is ours.
pub(crate) fn output(command: &mut Command) -> anyhow::Result<Vec<u8>> {
    let caught = command.stderr(Stdio::inherit()).output();
    let caught = caught.with_context(|| format!("could not start `{}`", line(command)))?;
    if !caught.status.success() {
        bail!("`{}` failed", line(command));
    }
    Ok(caught.stdout)
}
