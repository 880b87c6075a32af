//! The forwarder under load, for `cargo xtask bench audio`: a server and a crowd, each a process of its own.
//!
//! ```text
//! load serve                                  prints where it takes offers; ends with its standard input
//! load crowd ADDRESS LISTENERS SECONDS THREADS  joins, speaks, listens; prints a figure a line
//! load sendto                                 what the system alone needs for a datagram
//! ```
//!
//! What is asked of the server goes over TCP, a connection a question: `join LENGTH` and an offer, `floor NUMBER`,
//! `figures`.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a tool for measurements, which stops at what it cannot do"
)]

mod crowd;
mod listener;
mod machine;
mod sendto;
mod serve;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["serve"] => serve::run(),
        ["sendto"] => sendto::run(),
        ["crowd", address, listeners, seconds, threads] => crowd::run(&crowd::Plan {
            server: address.parse().unwrap(),
            listeners: listeners.parse().unwrap(),
            seconds: seconds.parse().unwrap(),
            threads: threads.parse().unwrap(),
        }),
        _ => println!("usage: load serve | sendto | crowd ADDRESS LISTENERS SECONDS THREADS"),
    }
}
