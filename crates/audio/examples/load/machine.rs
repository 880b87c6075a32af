//! What the system says of a process: processor time and memory.

use std::{fs, path::PathBuf, time::Duration};

/// Processor time of this process' threads of that name, or of all.
pub(crate) fn busy(name: Option<&str>) -> Duration {
    let tasks = fs::read_dir("/proc/self/task").unwrap();
    let named = |folder: &PathBuf| {
        name.is_none_or(|name| fs::read_to_string(folder.join("comm")).is_ok_and(|text| text.trim() == name))
    };
    let folders = tasks.filter_map(|entry| Some(entry.ok()?.path())).filter(named);
    folders.filter_map(|folder| on_processor(&fs::read_to_string(folder.join("schedstat")).ok()?)).sum()
}

/// Processor time of the thread that asks.
pub(crate) fn busy_here() -> Duration {
    on_processor(&fs::read_to_string("/proc/thread-self/schedstat").unwrap()).unwrap()
}

fn on_processor(schedstat: &str) -> Option<Duration> {
    schedstat.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// Memory of this process that is in use, in kB.
pub(crate) fn memory_kb() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}
