//! The account of disclosures (42 CFR 2.25) and the list of an intermediary (2.24).

use std::collections::BTreeSet;

use jiff::{Timestamp, ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

use super::Channel;
use crate::consent::{Information, Purpose, Recipient};

/// How far back an account goes, in years.
const YEARS: i64 = 3;
/// In how many days an intermediary answers.
const DAYS_TO_ANSWER: i64 = 30;

/// One disclosure in the account. It says what kinds went out, and none of what they said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// The day, at the clinic.
    pub day: Date,
    /// Under which consent.
    pub consent: String,
    /// To whom.
    pub to: Recipient,
    /// Under which designation of the consent, when it did not name them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<String>,
    /// Did an intermediary pass it on?
    #[serde(default)]
    pub by_intermediary: bool,
    /// What for.
    pub purpose: Purpose,
    /// What.
    pub what: BTreeSet<Information>,
    /// How.
    pub channel: Channel,
    /// Was it made through an electronic health record? For treatment, payment and operations only such count.
    pub through_record: bool,
    /// Which notice went with it.
    pub notice: String,
}

/// A shorter time than three years, where the client wants one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shorter(pub Date);

/// What a client gets who asks on that day: all disclosures under consent of the three years before, the newest first.
#[must_use]
pub fn accounting(entries: &[Entry], asked: Date, shorter: Option<Shorter>) -> Vec<&Entry> {
    let since = since(asked).max(shorter.map_or(Date::MIN, |Shorter(day)| day));
    let counts = |one: &&Entry| !one.purpose.is_tpo() || one.through_record;
    let mut listed: Vec<&Entry> =
        entries.iter().filter(|one| one.day >= since && one.day <= asked).filter(counts).collect();
    listed.sort_by_key(|one| std::cmp::Reverse(one.at));
    listed
}

/// What an intermediary tells a client who asked in writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntermediaryList<'e> {
    /// The last day to answer.
    pub due: Date,
    /// To whom it was passed on, when, what.
    pub rows: Vec<&'e Entry>,
}

/// The list of one intermediary, for a request in writing that came on that day.
#[must_use]
pub fn intermediary_list<'e>(
    entries: &'e [Entry],
    intermediary: &str,
    received: Date,
) -> IntermediaryList<'e> {
    let same = |one: &&Entry| {
        one.by_intermediary
            && one
                .under
                .as_deref()
                .is_some_and(|name| crate::words::folded(name) == crate::words::folded(intermediary))
    };
    let since = since(received);
    let rows = entries.iter().filter(same).filter(|one| one.day >= since && one.day <= received).collect();
    IntermediaryList { due: received.checked_add(DAYS_TO_ANSWER.days()).unwrap_or(received), rows }
}

fn since(asked: Date) -> Date {
    asked.checked_sub(YEARS.years()).unwrap_or(Date::MIN)
}
