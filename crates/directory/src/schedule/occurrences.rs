//! From civil rules to instants.
//!
//! A day's occurrence begins when the clock of the meeting's zone shows its start on that day:
//!
//! - a start that a change of clock leaves out happens as much later as the clock jumped (02:30 becomes 03:30),
//! - a start that the clock shows twice happens the first time,
//! - a day that a zone left out altogether (Samoa, 30 December 2011) has no occurrence.
//!
//! This is how RFC 5545 (section 3.3.5) reads a local time, so calendars made by [`crate::publish`] agree.

use jiff::{
    SignedDuration, Timestamp,
    civil::Date,
    tz::{AmbiguousOffset, TimeZone},
};

use super::{DaySet, Timed, rule::plus_days};

/// No zone has ever moved its clock by more than this. What began longer ago than a meeting's length and a day,
/// by the clock on the wall, is over.
const A_DAY: SignedDuration = SignedDuration::from_hours(24);

/// How far ahead to look: two years, one of them a leap year.
const HORIZON_DAYS: i64 = 731;

/// One dated instance of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// When it begins.
    pub start: Timestamp,
    /// When it ends; always later than `start`.
    pub end: Timestamp,
    /// The date the rule means, in the meeting's zone. It begins on this date, except in a night when a change of
    /// clock moves a start past midnight.
    pub date: Date,
}

impl Timed {
    /// The occurrence in progress at `now`, else the next one; `None` when there is none within two years.
    pub fn current_or_next(&self, zone: &TimeZone, now: Timestamp) -> Option<Occurrence> {
        self.current_or_next_on(zone, now, DaySet::EVERY_DAY)
    }

    /// The same, looking only at occurrences that begin on one of `days` in the meeting's zone.
    pub fn current_or_next_on(&self, zone: &TimeZone, now: Timestamp, days: DaySet) -> Option<Occurrence> {
        Occurrences::new(self, zone, now, days).next()
    }

    /// All occurrences that end after `from`, in order, as far as two years ahead.
    pub fn occurrences_from<'a>(
        &'a self,
        zone: &'a TimeZone,
        from: Timestamp,
    ) -> impl Iterator<Item = Occurrence> + 'a {
        Occurrences::new(self, zone, from, DaySet::EVERY_DAY)
    }

    /// The occurrence of one day, taking for granted that the rule names it. `None` where the zone has no such day.
    pub fn occurrence_on(&self, date: Date, zone: &TimeZone) -> Option<Occurrence> {
        let local = zone.to_ambiguous_timestamp(date.to_datetime(self.start));
        if let AmbiguousOffset::Gap { before, after } = local.offset()
            && after.duration_since(before) >= A_DAY
        {
            return None;
        }
        let start = local.compatible().ok()?;
        let end = start.checked_add(self.duration()).ok()?;
        Some(Occurrence { start, end, date })
    }

    /// Do its exceptions or pauses leave out this day?
    pub fn is_left_out(&self, date: Date) -> bool {
        self.exceptions.binary_search(&date).is_ok()
            || self.suspensions.iter().any(|pause| pause.covers(date))
    }

    /// At least a minute, whatever was stored.
    fn duration(&self) -> SignedDuration {
        SignedDuration::from_mins(self.length().max(1).into())
    }
}

/// Walks through a rule's days and keeps those that take place and are not over.
struct Occurrences<'a> {
    timed: &'a Timed,
    zone: &'a TimeZone,
    days: DaySet,
    over_before: Timestamp,
    /// Where to look next; `None` at the end.
    cursor: Option<Date>,
    last: Date,
}

impl<'a> Occurrences<'a> {
    fn new(timed: &'a Timed, zone: &'a TimeZone, from: Timestamp, days: DaySet) -> Self {
        let local = zone.to_datetime(from);
        let today = local.date();
        let minute_of_day = i64::from(local.hour()) * 60 + i64::from(local.minute());
        let days_back = (minute_of_day - i64::from(timed.length())).div_euclid(24 * 60) - 1;
        let first = plus_days(today, days_back).unwrap_or(Date::MIN);
        let horizon = plus_days(today, HORIZON_DAYS).unwrap_or(Date::MAX);
        Self {
            timed,
            zone,
            days,
            over_before: from,
            cursor: Some(timed.starts.map_or(first, |starts| starts.max(first))),
            last: timed.ends.map_or(horizon, |ends| ends.min(horizon)),
        }
    }

    /// The first day after `date` that no pause covers from there on; `None` when the pause has no end.
    fn after(&self, date: Date) -> Option<Date> {
        let pause = self.timed.suspensions.iter().find(|pause| pause.covers(date));
        pause.map_or(Some(date), |pause| pause.until)?.tomorrow().ok()
    }
}

impl Iterator for Occurrences<'_> {
    type Item = Occurrence;

    fn next(&mut self) -> Option<Occurrence> {
        loop {
            let date = self.timed.recurrence.next_between(self.cursor?, self.last, self.days)?;
            self.cursor = self.after(date);
            if self.timed.is_left_out(date) {
                continue;
            }
            match self.timed.occurrence_on(date, self.zone) {
                Some(occurrence) if occurrence.end > self.over_before => return Some(occurrence),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::{
        Span,
        civil::{Weekday, date, time},
    };
    use proptest::prelude::*;

    use super::*;
    use crate::schedule::{Day, Recurrence, Suspension, samples};

    fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).unwrap()
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn weekly(days: &[Weekday], hour: i8, minute: i8, minutes: u16) -> Timed {
        let days = Day::ALL.into_iter().filter(|day| days.contains(&day.weekday())).collect();
        Timed::new(time(hour, minute, 0, 0), Some(minutes), Recurrence::Weekly(days))
    }

    /// The starts of the next occurrences, as text.
    fn starts(timed: &Timed, name: &str, from: &str, count: usize) -> Vec<String> {
        let zone = zone(name);
        timed.occurrences_from(&zone, at(from)).take(count).map(|o| o.start.to_string()).collect()
    }

    // The expected instants below were worked out by another program with another copy of the zone data.

    #[test]
    fn seven_in_the_evening_stays_seven_in_both_hemispheres() {
        let dublin = weekly(&[Weekday::Tuesday], 19, 0, 60);
        assert_eq!(
            starts(&dublin, "Europe/Dublin", "2026-03-24T12:00:00Z", 2),
            ["2026-03-24T19:00:00Z", "2026-03-31T18:00:00Z"]
        );
        assert_eq!(
            starts(&dublin, "Europe/Dublin", "2026-10-20T12:00:00Z", 2),
            ["2026-10-20T18:00:00Z", "2026-10-27T19:00:00Z"]
        );
        let sydney = weekly(&[Weekday::Monday, Weekday::Thursday], 19, 0, 60);
        assert_eq!(
            starts(&sydney, "Australia/Sydney", "2026-04-01T00:00:00Z", 3),
            ["2026-04-02T08:00:00Z", "2026-04-06T09:00:00Z", "2026-04-09T09:00:00Z"]
        );
        assert_eq!(
            starts(&sydney, "Australia/Sydney", "2026-10-01T00:00:00Z", 2),
            ["2026-10-01T09:00:00Z", "2026-10-05T08:00:00Z"]
        );
    }

    #[test]
    fn a_start_left_out_moves_on_and_a_start_shown_twice_is_the_first() {
        let new_york = |hour| weekly(&[Weekday::Sunday], hour, 30, 60);
        assert_eq!(
            starts(&new_york(2), "America/New_York", "2026-03-07T00:00:00Z", 2),
            ["2026-03-08T07:30:00Z", "2026-03-15T06:30:00Z"]
        );
        assert_eq!(
            starts(&new_york(1), "America/New_York", "2026-10-31T00:00:00Z", 2),
            ["2026-11-01T05:30:00Z", "2026-11-08T06:30:00Z"]
        );
        // Midnight itself is left out in Santiago.
        assert_eq!(
            starts(&weekly(&[Weekday::Sunday], 0, 15, 45), "America/Santiago", "2026-09-05T00:00:00Z", 2),
            ["2026-09-06T04:15:00Z", "2026-09-13T03:15:00Z"]
        );
        // In Nuuk the last hour of a Saturday is: the start moves past midnight, the date is still the Saturday.
        let nuuk = weekly(&[Weekday::Saturday], 23, 30, 60);
        let moved = nuuk.current_or_next(&zone("America/Nuuk"), at("2026-03-28T12:00:00Z")).unwrap();
        assert_eq!((moved.start, moved.date), (at("2026-03-29T01:30:00Z"), date(2026, 3, 28)));
    }

    #[test]
    fn lord_howe_moves_by_half_an_hour() {
        assert_eq!(
            starts(&weekly(&[Weekday::Sunday], 1, 45, 60), "Australia/Lord_Howe", "2026-04-04T00:00:00Z", 2),
            ["2026-04-04T14:45:00Z", "2026-04-11T15:15:00Z"]
        );
        assert_eq!(
            starts(&weekly(&[Weekday::Sunday], 2, 15, 60), "Australia/Lord_Howe", "2026-10-03T00:00:00Z", 2),
            ["2026-10-03T15:45:00Z", "2026-10-10T15:15:00Z"]
        );
    }

    #[test]
    fn a_day_a_zone_left_out_has_no_meeting() {
        let friday_and_saturday = weekly(&[Weekday::Friday, Weekday::Saturday], 19, 0, 60);
        assert_eq!(
            starts(&friday_and_saturday, "Pacific/Apia", "2011-12-24T00:00:00Z", 4),
            ["2011-12-24T05:00:00Z", "2011-12-25T05:00:00Z", "2011-12-31T05:00:00Z", "2012-01-06T05:00:00Z"]
        );
        // Thursday 23:30 runs past midnight into what the zone calls Saturday.
        let late = weekly(&[Weekday::Thursday], 23, 30, 120);
        let now = at("2011-12-30T11:00:00Z");
        let running = late.current_or_next(&zone("Pacific/Apia"), now).unwrap();
        assert_eq!((running.start, running.date), (at("2011-12-30T09:30:00Z"), date(2011, 12, 29)));
    }

    #[test]
    fn yesterdays_meeting_may_still_be_on() {
        let late = weekly(&[Weekday::Saturday], 23, 30, 120);
        let santiago = zone("America/Santiago");
        // Clocks go back at midnight here: an hour and a half in, the wall says 00:00.
        let running = late.current_or_next(&santiago, at("2026-04-05T04:00:00Z")).unwrap();
        assert_eq!(running.start, at("2026-04-05T02:30:00Z"));
        assert_eq!(running.end, at("2026-04-05T04:30:00Z"));
        let next = late.current_or_next(&santiago, running.end).unwrap();
        assert_eq!(next.start, at("2026-04-12T03:30:00Z"));
    }

    #[test]
    fn only_the_days_asked_for() {
        let both = weekly(&[Weekday::Saturday, Weekday::Monday], 23, 30, 120);
        let monday = Day::new(1).unwrap().into();
        let utc = TimeZone::UTC;
        let now = at("2026-11-22T00:30:00Z");
        assert_eq!(both.current_or_next(&utc, now).unwrap().date, date(2026, 11, 21));
        assert_eq!(both.current_or_next_on(&utc, now, monday).unwrap().date, date(2026, 11, 23));
        assert_eq!(both.current_or_next_on(&utc, now, Day::new(2).unwrap().into()), None);
    }

    #[test]
    fn a_meeting_longer_than_the_gap_to_the_next_is_still_the_one_in_progress() {
        let marathon = weekly(&[Weekday::Friday, Weekday::Saturday], 12, 0, 1440);
        let utc = TimeZone::UTC;
        let first = marathon.current_or_next(&utc, at("2026-11-21T11:59:00Z")).unwrap();
        assert_eq!(first.date, date(2026, 11, 20));
        assert_eq!(marathon.current_or_next(&utc, first.end).unwrap().date, date(2026, 11, 21));
    }

    #[test]
    fn limits_exceptions_and_pauses_are_kept() {
        let mut timed = weekly(&[Weekday::Tuesday], 19, 0, 60);
        timed.starts = Some(date(2026, 12, 2));
        timed.ends = Some(date(2027, 2, 2));
        timed.exceptions = vec![date(2026, 12, 22), date(2026, 12, 29)];
        let pause = |from, until| Suspension { from: Some(from), until, reason: None };
        timed.suspensions = vec![pause(date(2027, 1, 6), Some(date(2027, 1, 19)))];
        assert_eq!(
            starts(&timed, "UTC", "2026-11-22T00:00:00Z", 9),
            [8, 15]
                .map(|d| format!("2026-12-{d:02}T19:00:00Z"))
                .into_iter()
                .chain(
                    ["2027-01-05T19:00:00Z", "2027-01-26T19:00:00Z", "2027-02-02T19:00:00Z"]
                        .map(String::from)
                )
                .collect::<Vec<_>>()
        );
        timed.suspensions.push(pause(date(2026, 12, 10), None));
        assert_eq!(starts(&timed, "UTC", "2026-11-22T00:00:00Z", 9), ["2026-12-08T19:00:00Z"]);
    }

    #[test]
    fn nothing_beyond_two_years() {
        let far = Timed::new(
            time(9, 0, 0, 0),
            None,
            Recurrence::Dates(vec![date(2028, 11, 22), date(2028, 11, 24)]),
        );
        assert_eq!(starts(&far, "UTC", "2026-11-22T00:00:00Z", 9), ["2028-11-22T09:00:00Z"]);
        // The edges of the calendar are no reason to stumble.
        for edge in [Timestamp::MIN, Timestamp::MAX] {
            let found = weekly(&[Weekday::Monday], 9, 0, 60).current_or_next(&zone("Pacific/Apia"), edge);
            assert!(found.is_none_or(|o| o.end > edge));
        }
    }

    // The obvious model: try every day, one by one, and keep what the rule names.

    fn names(rule: &Recurrence, day: Date) -> bool {
        let weekday = Day::of(day);
        match rule {
            Recurrence::Weekly(days) => days.contains(weekday),
            Recurrence::EveryWeeks { weeks, days, anchor } => {
                let monday = |mut d: Date| {
                    while d.weekday() != Weekday::Monday {
                        d = d.yesterday().unwrap();
                    }
                    d
                };
                let apart = monday(day).since(monday(*anchor)).unwrap().get_days();
                days.contains(weekday) && apart % (7 * i32::from(*weeks)) == 0
            }
            Recurrence::Monthly { nth, days } => {
                let nth_from_front = (day.day() - 1) / 7 + 1;
                let is_last = day.day() + 7 > day.days_in_month();
                days.contains(weekday) && nth.iter().any(|n| *n == nth_from_front || (*n == -1 && is_last))
            }
            Recurrence::Dates(dates) => dates.contains(&day),
        }
    }

    fn slow(timed: &Timed, zone: &TimeZone, now: Timestamp, days: DaySet) -> Vec<Occurrence> {
        let today = zone.to_datetime(now).date();
        let horizon = today.checked_add(Span::new().days(731)).unwrap();
        let mut found = Vec::new();
        let mut day = today.checked_sub(Span::new().days(5)).unwrap();
        while day <= horizon {
            let inside = timed.starts.is_none_or(|s| s <= day) && timed.ends.is_none_or(|e| day <= e);
            let paused = timed.exceptions.contains(&day) || timed.suspensions.iter().any(|s| s.covers(day));
            let midnight = day.to_zoned(zone.clone()).unwrap();
            let day_exists = midnight.date() == day;
            if inside && !paused && day_exists && days.contains(Day::of(day)) && names(&timed.recurrence, day)
            {
                let start = day.to_datetime(timed.start).to_zoned(zone.clone()).unwrap();
                let end = start.checked_add(Span::new().minutes(i64::from(timed.length()))).unwrap();
                if end.timestamp() > now {
                    found.push(Occurrence { start: start.timestamp(), end: end.timestamp(), date: day });
                }
            }
            day = day.tomorrow().unwrap();
        }
        found
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]

        #[test]
        fn the_same_as_trying_every_day(
            timed in samples::timed(),
            name in proptest::sample::select(vec![
                "UTC", "Europe/Dublin", "America/New_York", "America/Nuuk", "America/Santiago", "Africa/Cairo",
                "Australia/Lord_Howe", "Pacific/Chatham", "Asia/Kolkata", "Antarctica/Troll",
            ]),
            days in samples::days(),
            minutes_in in 0_i64..700_000,
        ) {
            let zone = zone(name);
            let now = at("2025-08-01T00:00:00Z") + SignedDuration::from_mins(minutes_in);
            let slow_all = slow(&timed, &zone, now, DaySet::EVERY_DAY);
            prop_assert_eq!(timed.occurrences_from(&zone, now).collect::<Vec<_>>(), slow_all.clone());
            prop_assert_eq!(timed.current_or_next(&zone, now), slow_all.first().copied());
            prop_assert_eq!(
                timed.current_or_next_on(&zone, now, days),
                slow(&timed, &zone, now, days).first().copied()
            );
        }

        #[test]
        fn the_same_where_a_day_was_left_out(timed in samples::timed(), hours_in in 0_i64..400) {
            let mut timed = timed;
            (timed.starts, timed.ends) = (None, None);
            let zone = zone("Pacific/Apia");
            let now = at("2011-12-22T00:00:00Z") + SignedDuration::from_hours(hours_in);
            let slow_all = slow(&timed, &zone, now, DaySet::EVERY_DAY);
            prop_assert_eq!(timed.occurrences_from(&zone, now).collect::<Vec<_>>(), slow_all);
        }
    }
}
