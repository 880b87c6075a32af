//! How much of a handoff was really done.
//!
//! These are counts of real clients. What leaves the supervisor's page goes through the hiding of small cells first.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Handoff, Step, StepState};

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How often it was done.
    pub done: u32,
    /// How often it could have been.
    pub of: u32,
}

/// What was done of what could be done, by a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fidelity {
    /// For each step.
    pub steps: BTreeMap<Step, Share>,
    /// Handoffs with all three meetings, of all.
    pub whole: Share,
    /// Steps that were noted more than three days after they were done, of all that were done: memory is not a record.
    pub noted_late: Share,
}

/// From how many days on a note is late.
const LATE_DAYS: i32 = 3;

impl Fidelity {
    /// Over these handoffs, as they stand on a day.
    #[must_use]
    pub fn of<'h>(handoffs: impl IntoIterator<Item = &'h Handoff>, today: Date) -> Self {
        let mut found =
            Self { steps: Step::ALL.map(|step| (step, Share::default())).into(), ..Self::default() };
        for handoff in handoffs {
            found.whole.of += 1;
            found.whole.done += u32::from(handoff.is_whole());
            for (step, share) in &mut found.steps {
                let done = match handoff.state(*step) {
                    Some(StepState::Done { on, noted }) => Some((noted - on).get_days() > LATE_DAYS),
                    _ => None,
                };
                if let Some(late) = done {
                    found.noted_late.of += 1;
                    found.noted_late.done += u32::from(late);
                }
                share.done += u32::from(done.is_some());
                share.of += u32::from(done.is_some() || handoff.was_due(*step, today));
            }
        }
        found
    }
}
