//! Lists out: our meetings in the forms other programs read.
//!
//! Pure functions from listings to text. What may be shown to whom (hidden contacts, passcodes) is settled before
//! a listing comes here; nothing here knows about addresses of requests, caching or compression.

pub mod csv;
pub mod ics;
pub mod meeting_guide;
pub mod rows;

#[cfg(test)]
mod tests;
