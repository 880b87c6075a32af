//! A list's bytes, from a file or the web.

use std::{io::Read, time::Duration};

use anyhow::{Context as _, bail};
use directory::feed::MAX_BYTES;

/// A slow site may take so long, once.
const PATIENCE: Duration = Duration::from_secs(120);
/// Moved lists are followed so often.
const MOST_MOVES: u32 = 5;

/// Reads a file, or fetches an address that begins with `http://` or `https://`. Never holds more than
/// [`MAX_BYTES`] and a byte.
pub(crate) fn bytes(list: &str) -> anyhow::Result<Vec<u8>> {
    if is_address(list) { from_web(list) } else { from_file(list) }
}

/// What to remember of where a list came from: an address whole, of a file its name only.
pub(crate) fn origin(list: &str) -> Option<Box<str>> {
    if is_address(list) {
        return Some(list.into());
    }
    std::path::Path::new(list).file_name().and_then(|name| name.to_str()).map(Into::into)
}

fn is_address(list: &str) -> bool {
    list.starts_with("http://") || list.starts_with("https://")
}

fn from_file(path: &str) -> anyhow::Result<Vec<u8>> {
    let file = std::fs::File::open(path).with_context(|| format!("cannot open {path}"))?;
    bounded(file).with_context(|| format!("cannot read {path}"))
}

fn from_web(address: &str) -> anyhow::Result<Vec<u8>> {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .timeout_global(Some(PATIENCE))
        .max_redirects(MOST_MOVES)
        .user_agent(concat!("homegroup/", env!("CARGO_PKG_VERSION")))
        .build()
        .into();
    let answer = agent.get(address).header("accept", "application/json, text/csv;q=0.9, */*;q=0.5").call();
    let answer = answer.with_context(|| format!("cannot fetch {address}"))?;
    bounded(answer.into_body().into_reader()).with_context(|| format!("cannot read {address}"))
}

fn bounded(source: impl Read) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MAX_BYTES {
        bail!("it is larger than {} MiB and was not read", MAX_BYTES >> 20);
    }
    Ok(bytes)
}
