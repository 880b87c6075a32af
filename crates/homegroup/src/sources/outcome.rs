//! What became of a fetch, as it is kept and shown.

use directory::feed::Report;
use serde::{Deserialize, Serialize};

use super::guard::Refusal;
use crate::net::Failure;

/// What became of a fetch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Outcome {
    /// A list came and is in place.
    Arrived(Counts),
    /// A list that waited was let in.
    Taken(Counts),
    /// The list is as it was.
    Same,
    /// Nothing came.
    Failed(Failure),
    /// Something came and is held back.
    Refused(Refusal, Counts),
}

/// What became of a list's rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Counts {
    pub(crate) accepted: usize,
    pub(crate) repaired: usize,
    pub(crate) rejected: usize,
}

impl Counts {
    pub(crate) fn of(report: &Report) -> Self {
        Self { accepted: report.accepted, repaired: report.repaired, rejected: report.rejected }
    }
}

impl Outcome {
    /// In a word, for its text and the log.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Arrived(_) => "arrived",
            Self::Taken(_) => "taken",
            Self::Same => "same",
            Self::Failed(_) => "failed",
            Self::Refused(..) => "refused",
        }
    }

    /// As it is kept.
    pub(crate) fn json(&self) -> String {
        // It holds nothing that JSON cannot say.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads what is kept; `None` where a newer program wrote it differently.
    pub(crate) fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    /// The rows, where there were any.
    pub(crate) fn counts(&self) -> Option<Counts> {
        match self {
            Self::Arrived(counts) | Self::Taken(counts) | Self::Refused(_, counts) => Some(*counts),
            Self::Same | Self::Failed(_) => None,
        }
    }

    /// Is the list in the directory the one its keepers have?
    pub(crate) fn is_good(&self) -> bool {
        matches!(self, Self::Arrived(_) | Self::Taken(_) | Self::Same)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::guard::What;

    #[test]
    fn every_outcome_is_read_as_it_was_kept() {
        let counts = Counts { accepted: 1, repaired: 2, rejected: 3 };
        let refusal = Refusal::Changed { what: What::Places, count: 30, old: 40 };
        for outcome in [
            Outcome::Arrived(counts),
            Outcome::Taken(counts),
            Outcome::Same,
            Outcome::Failed(Failure::Status(404)),
            Outcome::Failed(Failure::Circle),
            Outcome::Refused(refusal, counts),
            Outcome::Refused(Refusal::Broken, counts),
        ] {
            assert_eq!(Outcome::read(&outcome.json()), Some(outcome));
        }
        assert_eq!(Outcome::read("{}"), None);
    }
}
