//! Long runs of what the tests try shortly.

use crate::run;

/// People come to the forwarder of audio, speak, lose packets and go, for so many seconds of made-up time
/// (`crates/audio/tests/audio/soak.rs`).
pub(crate) fn audio(seconds: u32) -> anyhow::Result<bool> {
    let arguments = ["test", "--release", "--locked", "--package", "audio", "--test", "audio", "soak::"];
    let mut test = run::cargo();
    test.args(arguments).args(["--", "--nocapture"]).env("HOMEGROUP_SOAK_SECONDS", seconds.to_string());
    run::succeeds(&mut test)
}
