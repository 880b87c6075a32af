//! Lists that are fetched, against a server of the tests' own: no test here needs the network.

mod pages;
mod rhythm;
mod year;
