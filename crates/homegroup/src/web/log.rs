//! The log: what the program does, never who asked for what.
//!
//! No request is logged at all: no address, path, header or body. What is left are starts, stops, refreshed lists and
//! failures of the machine.

use tracing_subscriber::EnvFilter;

/// Starts logging to standard error. Libraries may warn; HTTP ones, which see requests, may not.
pub(crate) fn start() {
    let filter = EnvFilter::new("warn,homegroup=info,store=info,hyper=off,h2=off,tower_http=off,axum=off");
    let format =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false);
    // A second start, in a test, keeps the first.
    let _ = format.try_init();
    // A panic's own message may hold a piece of the text that was worked on. Where it happened is enough.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a mistake in the program was caught");
    }));
}
