//! Handing over warmly: three meetings with the client, and somebody from a fellowship who is called in the room.
//!
//! After the intensive referral of Timko and DeBenedetti (2007). Where its steps were not really done, it made no
//! difference (the rural trial: a third of the clients got all three meetings); so each step says on which day it was
//! *really* done, and [`Fidelity`] counts what was done of what could be.
//!
//! - [`Handoff`]: the three meetings and their steps; which are due; what was left out and why,
//! - [`Volunteer`] and [`fitting`]: whom to call,
//! - [`Contact`]: what a volunteer is told: an alias, a meeting, a time. A name only by
//!   [`Contact::with_name`], which wants a disclosure to them.
//!
//! Must not know: who the client is, how a volunteer is reached, where this is kept.

mod contact;
mod fidelity;
mod steps;
#[cfg(test)]
mod tests;
mod volunteer;

pub use contact::{Company, Contact, NotAlias, Ride, RideState, TakenStep};
pub use fidelity::{Fidelity, Share};
pub use steps::{Handoff, HandoffError, LeftBecause, Meeting, Reminder, Step, StepState, Visited};
pub use volunteer::{Fits, Hours, NotReady, Offer, Volunteer, Wish, fitting};
