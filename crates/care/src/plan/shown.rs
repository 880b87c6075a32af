//! What a member shows their clinic: only kinds they ticked, of those that were asked for.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Ask, Kind, LONGEST_TEXT, Plan, VersionOne, read_versioned, write_bounded};
use crate::{Unreadable, checkin::CheckIn, words::fits};

/// The most bytes of one sending.
const LONGEST: usize = 120_000;
/// The most entries of one kind in it.
const MOST: usize = 400;

/// What is shown at once. A kind that is not shown is absent, so that nobody can tell whether there was any.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Shown {
    v: VersionOne,
    /// Check-ins.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub check_ins: Vec<CheckIn>,
    /// Visits to meetings.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub visits: Vec<Visit>,
    /// Commitments, and when they were kept.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<KeptCommitment>,
    /// Totals of scales.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scales: Vec<ScaleTotal>,
}

/// How a visit felt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Felt {
    /// At home.
    Home,
    /// I would go again.
    Again,
    /// Not sure.
    Unsure,
    /// Not for me.
    No,
}

/// A visit. Which meeting it was is not said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// When.
    pub day: Date,
    /// How it felt, where the person says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub felt: Option<Felt>,
}

/// A commitment, and when it was kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptCommitment {
    /// What kind of thing.
    pub kind: Kind,
    /// What it is, in words.
    #[serde(default)]
    pub text: String,
    /// The days on which it was kept.
    #[serde(default)]
    pub done: BTreeSet<Date>,
}

/// What a scale came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScaleTotal {
    /// Which scale.
    pub scale: String,
    /// When.
    pub day: Date,
    /// The total.
    pub total: u16,
}

impl Shown {
    /// What there is of these kinds: ticked by the member, and asked for.
    #[must_use]
    pub fn gather(asked: &BTreeSet<Ask>, ticked: &BTreeSet<Ask>, everything: Self) -> Self {
        let both: BTreeSet<Ask> = asked.intersection(ticked).copied().collect();
        everything.limited(&both)
    }

    /// The commitments of a plan with the days since then on which they were kept.
    #[must_use]
    pub fn kept(plan: &Plan, since: Date) -> Vec<KeptCommitment> {
        let kept = plan.commitments.iter().map(|one| KeptCommitment {
            kind: one.kind,
            text: one.text.clone(),
            done: one.done.range(since..).copied().collect(),
        });
        kept.filter(|one| !one.done.is_empty()).collect()
    }

    /// Only these kinds of it: what a consent covers, once more on the clinic's side.
    #[must_use]
    pub fn limited(mut self, kinds: &BTreeSet<Ask>) -> Self {
        for kind in Ask::ALL.into_iter().filter(|kind| !kinds.contains(kind)) {
            match kind {
                Ask::CheckIns => self.check_ins.clear(),
                Ask::Visits => self.visits.clear(),
                Ask::Commitments => self.commitments.clear(),
                Ask::Scales => self.scales.clear(),
            }
        }
        self.check_ins.iter_mut().for_each(CheckIn::forget_more);
        self
    }

    /// Is nothing shown?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.check_ins.is_empty()
            && self.visits.is_empty()
            && self.commitments.is_empty()
            && self.scales.is_empty()
    }

    /// Reads what came.
    ///
    /// # Errors
    /// When it cannot be read or is too large.
    pub fn read(json: &[u8]) -> Result<Self, Unreadable> {
        let shown: Self = read_versioned(json, LONGEST)?;
        shown.sized().then_some(shown).ok_or(Unreadable::TooLarge)
    }

    /// What is sealed and sent.
    ///
    /// # Errors
    /// When it is too large: show fewer days at once.
    pub fn write(&self) -> Result<Vec<u8>, Unreadable> {
        if !self.sized() {
            return Err(Unreadable::TooLarge);
        }
        write_bounded(self, LONGEST)
    }

    fn sized(&self) -> bool {
        let counts = [self.check_ins.len(), self.visits.len(), self.commitments.len(), self.scales.len()];
        counts.into_iter().all(|count| count <= MOST)
            && self.commitments.iter().all(|one| fits(&one.text, LONGEST_TEXT) && one.done.len() <= MOST * 5)
            && self.scales.iter().all(|one| fits(&one.scale, LONGEST_TEXT))
    }
}
