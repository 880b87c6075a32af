//! Placeholder.
#![expect(missing_docs, reason = "placeholder")]
pub mod crisis;
pub mod details;
