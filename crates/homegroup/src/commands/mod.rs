//! What the program does from the command line besides serving.
//!
//! Results go to standard output, complaints to standard error, each in one line that says what to do next.

pub(crate) mod admin;
pub(crate) mod backup;
pub(crate) mod check;
pub(crate) mod clinic;
pub(crate) mod export;
pub(crate) mod import;
pub(crate) mod inbox;
pub(crate) mod report;
pub(crate) mod search;
pub(crate) mod simulate;
pub(crate) mod subpoena;

use std::io::Write as _;

use serde::Serialize;

use crate::Outcome;

/// Prints an error and what led to it, in one line.
#[expect(clippy::print_stderr, reason = "this is where complaints go")]
pub(crate) fn complain(error: &anyhow::Error) {
    eprintln!("homegroup: {error:#}");
}

/// Says something that is not part of a result.
#[expect(clippy::print_stderr, reason = "results alone go to standard output")]
pub(crate) fn remark(text: &str) {
    eprintln!("{text}");
}

/// Writes to standard output. A reader that went away is no error.
pub(crate) fn print(text: &str) -> anyhow::Result<()> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Writes a value as one line of JSON.
pub(crate) fn print_json(value: &impl Serialize) -> anyhow::Result<()> {
    print(&format!("{}\n", serde_json::to_string(value)?))
}

/// `homegroup openapi`.
pub(crate) fn openapi() -> anyhow::Result<Outcome> {
    print(&format!("{}\n", crate::finder::openapi_document()?))?;
    Ok(Outcome::Done)
}
