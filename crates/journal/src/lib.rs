//! What somebody writes for themselves, once it is open: pages, their rhythm, and how days are counted.
//!
//! - [`Document`]: one page, and the versions of it that were written elsewhere at the same time,
//! - [`Every`]: pages that come again each day, week or year, and which one is whose,
//! - [`life`]: days since a date, milestones, and slips as a part of the story.
//!
//! The browser does the same for whoever has a script (`web/src/steps`); what is counted is held against
//! `data/life.json` on both sides.
//!
//! **Invariants.** No I/O, no clock, no randomness: today is an argument. Reading any text never panics; what is not
//! understood is said, and what a newer program wrote is carried along.
//!
//! Must not know: how pages are sealed, who writes, what a page of the site looks like.

mod document;
pub mod life;
mod rhythm;

pub use document::{Document, Unreadable};
pub use rhythm::{Every, Period};
