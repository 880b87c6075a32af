//! The project's own chores.

#[cfg_attr(not(test), expect(dead_code, reason = "`cargo xtask test` starts it"))]
mod postgres;

fn main() {}
