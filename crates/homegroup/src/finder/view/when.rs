//! When a meeting is, in plain words.

use directory::{
    checks::freshness,
    model::Meeting,
    schedule::{Day, DaySet, Recurrence, Timed},
};
use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};

use crate::web::texts::Locale;

/// How many single dates are named before the rest is left to the calendar.
const DATES_NAMED: usize = 6;

/// "7:30 pm", "19:30", "noon".
pub(crate) fn clock(t: &Locale, time: Time) -> String {
    let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
    let twelve = t.s("clock-kind") == "12";
    if twelve && minute == 0 && hour % 12 == 0 {
        return t.s(if hour == 0 { "midnight" } else { "noon" });
    }
    let hour12 = if hour % 12 == 0 { 12 } else { hour % 12 };
    let digits = |text: String| t.numerals.digits(&text);
    let id = match (twelve, minute) {
        (true, 0) => "clock-12-full",
        (true, _) => "clock-12",
        (false, 0) => "clock-24-full",
        (false, _) => "clock-24",
    };
    let said = t.with(
        id,
        &[
            ("hour", digits(hour.to_string()).into()),
            ("hour12", digits(hour12.to_string()).into()),
            ("minute", digits(format!("{minute:02}")).into()),
            ("half", if hour < 12 { "am" } else { "pm" }.into()),
        ],
    );
    // Hours and minutes are one number: kept apart from each other they would change places between right-to-left
    // words.
    said.replace(['\u{2068}', '\u{2069}'], "")
}

/// Texts made of parts begin small; where they stand first they begin large.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// "Tuesday".
pub(crate) fn day(t: &Locale, day: Day) -> String {
    t.s(&format!("day-{}", day.number()))
}

/// "24 November 2026", for what is long ago or far ahead.
pub(crate) fn date(t: &Locale, date: Date) -> String {
    dated(t, "date", date)
}

/// "Tuesday 24 November", with the year when it is not this one.
pub(crate) fn weekday_and_date(t: &Locale, date: Date, today: Date) -> String {
    dated(t, if date.year() == today.year() { "date-this-year" } else { "date-full" }, date)
}

fn dated(t: &Locale, id: &str, date: Date) -> String {
    let digits = |text: String| t.numerals.digits(&text);
    t.with(
        id,
        &[
            ("weekday", day(t, Day::of(date)).into()),
            ("day", digits(date.day().to_string()).into()),
            ("month", t.s(&format!("month-{}", date.month())).into()),
            ("year", digits(date.year().to_string()).into()),
        ],
    )
}

/// "today", "tomorrow", "Tuesday" within the week, else with the date.
pub(crate) fn near_day(t: &Locale, date: Date, today: Date) -> String {
    match today.until(date).map(|span| span.get_days()) {
        Ok(-1) => t.s("yesterday"),
        Ok(0) => t.s("today"),
        Ok(1) => t.s("tomorrow"),
        Ok(2..=6) => day(t, Day::of(date)),
        _ => weekday_and_date(t, date, today),
    }
}

/// "starts in 25 min", "in 3 h"; nothing for what has begun or is more than six hours away.
pub(crate) fn until_start(t: &Locale, start: Timestamp, now: Timestamp) -> Option<String> {
    let minutes = (start.as_second() - now.as_second() + 59).div_euclid(60);
    let minutes = usize::try_from(minutes).ok()?;
    Some(match minutes {
        0 => t.s("starts-now"),
        1..=90 => t.with("starts-in-minutes", &[("minutes", minutes.into())]),
        91..=360 => t.with("starts-in-hours", &[("hours", ((minutes + 30) / 60).into())]),
        _ => return None,
    })
}

/// "began 5 minutes ago".
pub(crate) fn since_start(t: &Locale, start: Timestamp, now: Timestamp) -> String {
    let minutes = usize::try_from((now.as_second() - start.as_second()) / 60).unwrap_or(0);
    t.with("in-progress-since", &[("minutes", minutes.into())])
}

/// "90 minutes", "2 hours", "1 h 15 min".
pub(crate) fn length(t: &Locale, minutes: u16) -> String {
    let (hours, rest) = (usize::from(minutes / 60), usize::from(minutes % 60));
    match (hours, rest) {
        (0, _) => t.with("lasts-minutes", &[("minutes", rest.into())]),
        (_, 0) => t.with("lasts-hours", &[("hours", hours.into())]),
        _ => t.with("lasts-hours-minutes", &[("hours", hours.into()), ("minutes", rest.into())]),
    }
}

/// "every Tuesday and Thursday", "the first Friday of the month", "on 4 May 2027".
pub(crate) fn rule(t: &Locale, timed: &Timed) -> String {
    match &timed.recurrence {
        Recurrence::Weekly(set) if *set == DaySet::EVERY_DAY => t.s("every-day"),
        Recurrence::Weekly(set) => t.one("every", "days", &days(t, *set)),
        Recurrence::EveryWeeks { weeks: 2, days: set, .. } => t.one("every-second", "days", &days(t, *set)),
        Recurrence::EveryWeeks { weeks, days: set, .. } => {
            t.with("every-weeks", &[("weeks", usize::from(*weeks).into()), ("days", days(t, *set).into())])
        }
        Recurrence::Monthly { nth, days: set } => {
            let nth: Vec<String> = nth
                .iter()
                .map(|n| t.s(&if *n < 0 { "nth-last".to_owned() } else { format!("nth-{n}") }))
                .collect();
            t.with("monthly", &[("nth", t.list(&nth).into()), ("days", days(t, *set).into())])
        }
        Recurrence::Dates(list) => t.one("on-dates", "dates", &dates(t, list)),
    }
}

/// Some dates in a row; a long list ends with "…".
pub(crate) fn dates(t: &Locale, list: &[Date]) -> String {
    let mut named: Vec<String> = list.iter().take(DATES_NAMED).map(|one| date(t, *one)).collect();
    if list.len() > DATES_NAMED {
        named.push("…".to_owned());
    }
    t.list(&named)
}

/// "Monday to Friday", "Tuesday and Thursday"; weeks begin on Monday here.
fn days(t: &Locale, set: DaySet) -> String {
    let weekend: DaySet = [0, 6].into_iter().filter_map(Day::new).collect();
    if set.len() == 5 && set.intersection(weekend).is_empty() {
        return t.s("weekdays");
    }
    let mut list: Vec<Day> = set.iter().collect();
    list.sort_by_key(|day| (day.number() + 6) % 7);
    t.list(&list.into_iter().map(|one| day(t, one)).collect::<Vec<_>>())
}

/// "7:30 pm to 8:30 pm", or the start alone where the list names no end.
pub(crate) fn span(t: &Locale, timed: &Timed) -> String {
    let start = clock(t, timed.start);
    let Some(end) = timed.end() else { return start };
    let id = if end <= timed.start { "time-range-past-midnight" } else { "time-range" };
    t.with(id, &[("start", start.into()), ("end", clock(t, end).into())])
}

/// What people call a zone: its town ("New York").
pub(crate) fn zone(name: &str) -> String {
    name.rsplit('/').next().unwrap_or(name).replace('_', " ")
}

/// The clock somewhere else, with its day where that differs: "20:30", "Wednesday 1:00".
pub(crate) fn clock_in(t: &Locale, start: Timestamp, there: Date, zone: &TimeZone) -> String {
    let local = zone.to_datetime(start);
    let time = clock(t, local.time());
    if local.date() == there {
        return time;
    }
    t.with("day-and-time", &[("day", day(t, Day::of(local.date())).into()), ("time", time.into())])
}

/// How long ago a list confirmed a meeting.
pub(crate) fn confirmed(t: &Locale, confirmed: Option<Date>, today: Date) -> String {
    let Some(days) = confirmed.and_then(|date| days_between(date, today)) else {
        return t.s("confirmed-never");
    };
    match days {
        0..60 => t.with("confirmed-days-ago", &[("days", days.into())]),
        60..365 => t.with("confirmed-months-ago", &[("months", (days / 30).into())]),
        _ => t.with("confirmed-years-ago", &[("years", (days / 365).into())]),
    }
}

/// The last that was heard of a meeting: "Last confirmed on 3 March 2026".
pub(crate) fn heard(t: &Locale, meeting: &Meeting, today: Date) -> String {
    match (meeting.confirmed, freshness::last_word(meeting)) {
        (Some(day), _) if day >= today => t.s("fresh-today"),
        (Some(day), _) => t.one("fresh-confirmed", "date", &date(t, day)),
        (None, Some(word)) => t.one("fresh-changed", "date", &date(t, word.date())),
        (None, None) => t.s("fresh-unknown"),
    }
}

/// When a list last changed a meeting.
pub(crate) fn changed(t: &Locale, updated: Timestamp, today: Date) -> String {
    let changed = updated.to_zoned(TimeZone::UTC).date();
    match days_between(changed, today) {
        Some(days @ 0..60) => t.with("changed-days-ago", &[("days", days.into())]),
        _ => t.one("changed-on", "date", &date(t, changed)),
    }
}

/// Whole days from one date to another; a date ahead counts as today, since lists' clocks run ahead.
fn days_between(from: Date, to: Date) -> Option<usize> {
    usize::try_from(from.until(to).ok()?.get_days().max(0)).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;
    use crate::web::texts::Texts;

    fn in_languages(check: impl Fn(&Locale)) {
        Texts::load().unwrap().all().iter().for_each(|locale| check(locale));
    }

    fn english(check: impl Fn(&Locale)) {
        check(Texts::load().unwrap().first());
    }

    fn weekly(days: &[u8], start: Time, minutes: Option<u16>) -> Timed {
        let days = days.iter().filter_map(|n| Day::new(*n)).collect();
        Timed::new(start, minutes, Recurrence::Weekly(days))
    }

    #[test]
    fn clocks_are_written_as_people_say_them() {
        english(|t| {
            for (hour, minute, said) in [
                (19, 30, "7:30 pm"),
                (7, 0, "7 am"),
                (0, 0, "midnight"),
                (12, 0, "noon"),
                (12, 5, "12:05 pm"),
                (0, 30, "12:30 am"),
            ] {
                assert_eq!(clock(t, time(hour, minute, 0, 0)), said);
            }
        });
        let texts = Texts::load().unwrap();
        assert_eq!(clock(texts.get("de").unwrap(), time(19, 30, 0, 0)), "19:30 Uhr");
        assert_eq!(clock(texts.get("fa").unwrap(), time(19, 30, 0, 0)), "۱۹:۳۰");
    }

    #[test]
    fn days_are_named_by_how_near_they_are() {
        english(|t| {
            let today = date(2026, 11, 22);
            for (day, said) in [
                (date(2026, 11, 22), "today"),
                (date(2026, 11, 23), "tomorrow"),
                (date(2026, 11, 28), "Saturday"),
                (date(2026, 11, 29), "Sunday 29 November"),
                (date(2027, 1, 3), "Sunday 3 January 2027"),
            ] {
                assert_eq!(near_day(t, day, today), said);
            }
        });
    }

    #[test]
    fn rules_are_said_in_full() {
        english(|t| {
            assert_eq!(rule(t, &weekly(&[2, 4], time(19, 0, 0, 0), None)), "every Tuesday and Thursday");
            assert_eq!(rule(t, &weekly(&[1, 2, 3, 4, 5], time(7, 0, 0, 0), None)), "every Monday to Friday");
            let friday: DaySet = Day::new(5).unwrap().into();
            let monthly = Recurrence::Monthly { nth: vec![1, -1], days: friday };
            assert_eq!(
                rule(t, &Timed::new(time(19, 0, 0, 0), None, monthly)),
                "the first and last Friday of the month"
            );
            assert_eq!(span(t, &weekly(&[6], time(23, 30, 0, 0), Some(90))), "11:30 pm to 1 am the next day");
        });
    }

    #[test]
    fn every_language_fills_every_place() {
        let now: Timestamp = "2026-11-22T18:00:00Z".parse().unwrap();
        let soon: Timestamp = "2026-11-22T18:25:00Z".parse().unwrap();
        in_languages(|t| {
            let timed = weekly(&[2, 4], time(19, 0, 0, 0), Some(75));
            for text in [
                rule(t, &timed),
                span(t, &timed),
                length(t, 75),
                until_start(t, soon, now).unwrap(),
                since_start(t, now, soon),
                confirmed(t, Some(date(2026, 1, 1)), date(2026, 11, 22)),
                changed(t, now, date(2026, 11, 22)),
                dates(t, &[date(2026, 12, 25); 9]),
            ] {
                // Fluent writes the name of an argument it was not given.
                assert!(!text.contains(['{', '$']), "{}: {text}", t.code);
            }
        });
    }

    #[test]
    fn the_readers_clock_names_its_day_when_it_is_another() {
        english(|t| {
            let start = "2026-11-24T19:30:00Z".parse().unwrap();
            let zone = |name| TimeZone::get(name).unwrap();
            let there = date(2026, 11, 24);
            assert_eq!(clock_in(t, start, there, &zone("Europe/Madrid")), "8:30 pm");
            assert_eq!(clock_in(t, start, there, &zone("Australia/Sydney")), "Wednesday, 6:30 am");
        });
    }
}
