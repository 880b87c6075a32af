//! Lists in: fetching a list's bytes, reading them, and putting the result in place of the old list.

pub(crate) mod fetch;
pub(crate) mod import;
