//! Fetching an address that somebody typed into a page, without being led anywhere it should not go.
//!
//! Whoever may add a list can make this machine ask any address. So only public addresses of the web are asked, on
//! the ports of the web; a name is looked up once and the connection goes to what was found and checked, so that a
//! second answer of the name server changes nothing; every move is checked anew; and neither a slow nor an endless
//! nor a puffed-up answer takes more than its share of time and memory.
//!
//! The command line does not go through here: what an operator names there is the operator's own act.

mod address;
mod failure;
mod get;
#[cfg(test)]
pub(crate) mod tests;

pub(crate) use address::check;
pub(crate) use failure::{Failure, Trouble};
pub(crate) use get::{Ask, Got, Limits, get};
