//! What the store promises, told as stories. Each one runs on SQLite and on PostgreSQL, always.
#![expect(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a story fails by panicking")]

mod stories {
    #[macro_use]
    pub(crate) mod home;

    mod accounts;
    mod attended;
    mod bodies;
    mod calendars;
    mod chance;
    mod clinic;
    mod corrections;
    mod decisions;
    mod deletion;
    mod feeds;
    mod files;
    mod forum;
    mod fresh;
    mod homes;
    mod interrupted;
    mod layers;
    mod linkability;
    mod lists;
    mod person;
    mod post_office;
    mod roles;
    mod rooms;
    mod schema;
    mod steps;
}
