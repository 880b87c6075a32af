//! Fetching, against a server of the tests' own: no test here needs the network.

mod fetching;
pub(crate) mod server;
