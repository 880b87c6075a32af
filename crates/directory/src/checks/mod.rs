//! Whether what lists say can be true, and where nothing is: what trusted servants look through to keep the directory
//! good.
//!
//! - [`freshness`]: since when nobody has said that a listing is right,
//! - [`times`]: days and hours that are hardly meant so,
//! - [`links`]: links and numbers that cannot work, seen from their letters alone,
//! - [`duplicates`]: one meeting in two lists,
//! - [`gaps`]: towns far from any meeting.
//!
//! Every check says what it saw and never changes anything: each finding is a question to those who know the meeting.
//! Findings name listings by their number in [`crate::index::Index::listings`]. Knows nothing about who serves.

pub mod duplicates;
pub mod freshness;
pub mod gaps;
pub mod links;
pub mod times;
