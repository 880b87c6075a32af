//! Since when nobody has said that a listing is right.
//!
//! A list that is read again tells nothing about its rows: machines repeat what was true years ago. So only what is
//! said of the row itself counts, that somebody confirmed it or that its list changed it; where a list never says
//! either, nothing is known, which is another thing than "old".

use jiff::{civil::Date, tz::TimeZone};

use crate::model::Meeting;

/// After so many days without a word about it, a listing's page says so.
pub const QUIET_DAYS: i32 = 90;

/// The last that was heard about a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// Somebody confirmed it.
    Confirmed(Date),
    /// Its list changed it.
    Changed(Date),
}

impl Word {
    /// When that was.
    pub fn date(self) -> Date {
        match self {
            Self::Confirmed(date) | Self::Changed(date) => date,
        }
    }
}

/// The last that was heard; `None` where its list never says. Of two on one day, that it was confirmed.
pub fn last_word(meeting: &Meeting) -> Option<Word> {
    let changed = meeting.updated.map(|time| Word::Changed(time.to_zoned(TimeZone::UTC).date()));
    let confirmed = meeting.confirmed.map(Word::Confirmed);
    [changed, confirmed].into_iter().flatten().max_by_key(|word| word.date())
}

/// For how many days nothing was heard, where that is [`QUIET_DAYS`] or more.
pub fn quiet_days(meeting: &Meeting, today: Date) -> Option<i32> {
    let days = last_word(meeting)?.date().until(today).ok()?.get_days();
    (days >= QUIET_DAYS).then_some(days)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::checks::times::tests::meeting;

    fn heard(confirmed: Option<&str>, updated: Option<&str>) -> Meeting {
        let mut meeting = meeting("in_person", "19:00", Some(60), &[2]);
        meeting.confirmed = confirmed.map(|date| date.parse().unwrap());
        meeting.updated = updated.map(|time| time.parse().unwrap());
        meeting
    }

    #[test]
    fn the_newest_word_counts() {
        let both = heard(Some("2026-03-01"), Some("2026-05-01T10:00:00Z"));
        assert_eq!(last_word(&both), Some(Word::Changed(date(2026, 5, 1))));
        let same_day = heard(Some("2026-05-01"), Some("2026-05-01T10:00:00Z"));
        assert_eq!(last_word(&same_day), Some(Word::Confirmed(date(2026, 5, 1))));
        assert_eq!(last_word(&heard(None, None)), None);
    }

    #[test]
    fn ninety_days_are_quiet_and_eighty_nine_are_not() {
        let meeting = heard(Some("2026-03-01"), None);
        assert_eq!(quiet_days(&meeting, date(2026, 5, 29)), None);
        assert_eq!(quiet_days(&meeting, date(2026, 5, 30)), Some(90));
        assert_eq!(quiet_days(&heard(None, None), date(2026, 5, 30)), None, "nothing known is not old");
        assert_eq!(quiet_days(&heard(Some("2027-01-01"), None), date(2026, 5, 30)), None, "clocks run ahead");
    }
}
