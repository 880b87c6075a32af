//! The program from outside: the command line and the site, as people and other programs use them.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says so by panicking")]

mod site {
    mod commands;
    mod lists;
    mod marker;
    mod program;
    mod questions;
    mod rooms;
    mod socket;
    // The system tells what a process writes on Linux alone.
    #[cfg(target_os = "linux")]
    mod voice;
}
