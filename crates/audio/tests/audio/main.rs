//! The forwarder with clients of our own: in one process without sockets, and over sockets of this machine.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests, and what only tests use"
)]

mod bad_input;
mod callers;
mod floor;
mod net;
mod silence;
mod soak;
mod sockets;
