//! What a figure was measured on; without it a figure says little.

use std::{fs, process::Command};

use serde_json::{Value, json};

/// Processor, cores, memory, system and compiler.
pub(super) fn describe() -> Value {
    let processor = field("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown processor".to_owned());
    let memory =
        field("/proc/meminfo", "MemTotal").and_then(|text| text.strip_suffix(" kB")?.parse::<u64>().ok());
    let memory_gb = memory.map(|kb| kb / (1024 * 1024));
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let compiler = Command::new("rustc").arg("--version").output();
    let compiler =
        compiler.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default();
    let text = format!("{processor}, {cores} cores, {} GB, {compiler}", memory_gb.unwrap_or(0));
    json!({ "text": text, "processor": processor, "cores": cores, "memory_gb": memory_gb, "compiler": compiler })
}

/// The first `name : value` of a file under `/proc`.
fn field(path: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}
