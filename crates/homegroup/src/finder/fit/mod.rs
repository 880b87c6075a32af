//! Fit by trial and error: what somebody felt at meetings they went to, and the list in the order that may suit them.
//!
//! A script keeps visits on the device after a named act (`web/src/fit`) and sends them along with a question. Without
//! a script they travel in the body of the page's own forms, from one page to the next, and are gone when the last is
//! closed. Whoever has six words may keep them sealed instead: that is `steps::visits`, which sends them here with a
//! question as any page does.
//!
//! Must not know: who asks. Visits, and the places of their meetings, stand in no address and no log, and nothing here keeps one. No meeting gets a score
//! that anybody else could see.

mod list;
#[cfg(test)]
mod tests;
mod told;
pub(crate) mod words;

pub(super) use list::{back, show};
pub(crate) use told::{Visits, tapped};
pub(crate) use words::Whys;

use matching::{Felt, Why};

use crate::web::texts::Locale;

/// The three taps of a form: how it was, why, done.
pub(crate) struct Taps {
    /// Words of forms and what to call them.
    pub(crate) felt: Vec<(&'static str, String)>,
    pub(crate) why: Vec<(&'static str, String)>,
}

impl Taps {
    pub(crate) fn new(t: &Locale) -> Self {
        let felt = |felt: Felt| (felt.as_str(), t.s(&format!("fit-felt-{}", felt.as_str())));
        let why = |why: Why| (why.as_str(), t.s(&format!("fit-why-{}", why.as_str())));
        Self { felt: Felt::ALL.map(felt).into(), why: Why::ALL.map(why).into() }
    }
}
