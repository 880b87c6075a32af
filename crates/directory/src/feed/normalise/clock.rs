//! Times of day and dates in every spelling lists use.

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};

use crate::text;

/// A time that was understood, and how it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub time: Time,
    pub spelling: Spelling,
}

/// How a time was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    /// `HH:MM`, as the specification asks.
    Plain,
    /// With seconds.
    Seconds,
    /// With am or pm.
    TwelveHour,
    /// In words or another form ("noon", "19h30").
    Other,
}

/// Reads a time of day; `None` where it is none ("25:00", "after lunch"). Seconds are dropped.
pub(super) fn time(raw: &str) -> Option<Clock> {
    if let Some(clock) = plain(raw).or_else(|| twelve_hour(raw)) {
        return Some(clock);
    }
    if raw.starts_with(['-', '−', '+']) {
        return None;
    }
    let folded = text::fold(&raw.replace('.', ":"));
    let other = |time| Some(Clock { time, spelling: Spelling::Other });
    match folded.as_str() {
        "noon" | "12 noon" | "midday" | "mediodia" | "midi" | "mittag" => {
            return other(Time::midnight().saturating_add(jiff::Span::new().hours(12)));
        }
        "midnight" | "12 midnight" | "medianoche" | "minuit" | "mitternacht" => {
            return other(Time::midnight());
        }
        _ => {}
    }
    if let Some(time) = after_a_date(raw) {
        return other(time);
    }
    loose(&folded)
}

/// `HH:MM`, `H:MM` and `HH:MM:SS`.
fn plain(raw: &str) -> Option<Clock> {
    let mut parts = raw.split(':');
    let (hour, minute, seconds) = (parts.next()?, parts.next()?, parts.next());
    let digits = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    if parts.next().is_some() || !digits(hour, 2) || !digits(minute, 2) || minute.len() != 2 {
        return None;
    }
    if seconds.is_some_and(|text| !text.bytes().all(|b| b.is_ascii_digit() || b == b'.') || text.len() < 2) {
        return None;
    }
    let time = Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()?;
    let spelling = if seconds.is_some() { Spelling::Seconds } else { Spelling::Plain };
    Some(Clock { time, spelling })
}

/// `7:30 PM` and `11:17:07 am`: what most lists that know no 24 hours write, read without ado.
fn twelve_hour(raw: &str) -> Option<Clock> {
    let (digits, half) = raw.split_at_checked(raw.len().checked_sub(2)?)?;
    let afternoon = half.eq_ignore_ascii_case("pm");
    if !afternoon && !half.eq_ignore_ascii_case("am") {
        return None;
    }
    let time = plain(digits.trim_end())?.time;
    let hour = match time.hour() {
        1..=11 => time.hour() + if afternoon { 12 } else { 0 },
        12 if afternoon => 12,
        12 => 0,
        _ => return None,
    };
    let time = Time::new(hour, time.minute(), 0, 0).ok()?;
    Some(Clock { time, spelling: Spelling::TwelveHour })
}

/// The time of "2024-03-01T19:30:00".
fn after_a_date(raw: &str) -> Option<Time> {
    if raw.len() < 16 {
        return None;
    }
    let moment = raw.trim_end_matches('Z').parse::<DateTime>().ok()?;
    Time::new(moment.hour(), moment.minute(), 0, 0).ok()
}

/// Digits with a word before or after: "7:30 pm", "7pm", "19h30", "kl 19 00", "1930", "19 30 uhr". `folded` holds
/// words and numbers separated by single spaces.
fn loose(folded: &str) -> Option<Clock> {
    let spaced = spread(folded);
    let mut numbers = Vec::new();
    let (mut afternoon, mut morning) = (false, false);
    for word in spaced.split(' ').filter(|word| !word.is_empty()) {
        match word {
            "pm" | "p" | "午後" => afternoon = true,
            "am" | "a" | "午前" => morning = true,
            // "p. m." folds to two words, as do "Uhr", "h", "kl" and the like, which say nothing more.
            "m" | "h" | "hrs" | "hr" | "hours" | "uhr" | "kl" | "klo" | "hod" | "noon" | "o" | "clock"
            | "oclock" | "時" | "分" => {}
            word => numbers.push(word),
        }
    }
    let (hour, minute) = match numbers.as_slice() {
        [hour] if hour.len() <= 2 => (hour.parse::<i8>().ok()?, 0),
        [both] if (3..=4).contains(&both.len()) => {
            let (hour, minute) = both.split_at_checked(both.len() - 2)?;
            (hour.parse().ok()?, minute.parse().ok()?)
        }
        [hour, minute] | [hour, minute, _] if minute.len() == 2 => (hour.parse().ok()?, minute.parse().ok()?),
        _ => return None,
    };
    let hour = match (morning, afternoon, hour) {
        (true, true, _) => return None,
        (true, _, 12) => 0,
        (_, true, 1..=11) => hour + 12,
        (true, _, 13..) => return None,
        _ => hour,
    };
    let time = Time::new(hour, minute, 0, 0).ok()?;
    let spelling = if morning || afternoon { Spelling::TwelveHour } else { Spelling::Other };
    Some(Clock { time, spelling })
}

/// Spaces between digits and letters.
fn spread(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len() + 4);
    let mut before: Option<char> = None;
    for c in folded.chars() {
        if before.is_some_and(|b| b != ' ' && c != ' ' && b.is_ascii_digit() != c.is_ascii_digit()) {
            out.push(' ');
        }
        out.push(c);
        before = Some(c);
    }
    out
}

/// A date: `2026-03-01` or, as in the United States, `3/1/2026`. Anything after it (a time) is left alone.
pub(super) fn date(raw: &str) -> Option<Date> {
    let first = raw.split([' ', 'T']).next()?;
    if !first.contains('/') {
        return first.parse().ok();
    }
    let mut parts = first.split('/');
    let (month, day, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let year: i16 = match year.len() {
        2 => 2000 + year.parse::<i16>().ok()?,
        _ => year.parse().ok()?,
    };
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

/// When a row was last changed, in UTC; `true` where it was not written as `YYYY-MM-DD HH:MM:SS`.
pub(super) fn updated(raw: &str) -> Option<(Timestamp, bool)> {
    let in_utc = |moment: DateTime| moment.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp());
    if let Some(moment) = usual_moment(raw) {
        return in_utc(moment).map(|stamp| (stamp, false));
    }
    if !raw.contains('/')
        && let Ok(stamp) = raw.parse::<Timestamp>()
    {
        return Some((stamp, true));
    }
    let day = date(raw)?;
    let clock = raw.split_once([' ', 'T']).and_then(|(_, clock)| with_seconds(clock.trim()));
    in_utc(day.to_datetime(clock.unwrap_or(Time::midnight()))).map(|stamp| (stamp, true))
}

/// `YYYY-MM-DD HH:MM:SS`, exactly.
fn usual_moment(raw: &str) -> Option<DateTime> {
    let bytes = raw.as_bytes();
    let shape = b"0000-00-00 00:00:00";
    let fits = |(is, should): (&u8, &u8)| if *should == b'0' { is.is_ascii_digit() } else { is == should };
    if bytes.len() != shape.len() || !bytes.iter().zip(shape).all(fits) {
        return None;
    }
    let number = |range: std::ops::Range<usize>| {
        bytes[range].iter().fold(0_i16, |sum, b| sum * 10 + i16::from(b - b'0'))
    };
    let small = |range: std::ops::Range<usize>| i8::try_from(number(range)).ok();
    let date = Date::new(number(0..4), small(5..7)?, small(8..10)?).ok()?;
    let time = Time::new(small(11..13)?, small(14..16)?, small(17..19)?, 0).ok()?;
    Some(date.to_datetime(time))
}

/// `11:17:07 AM`, seconds kept.
fn with_seconds(raw: &str) -> Option<Time> {
    let time = time(raw)?.time;
    let second =
        raw.split(':').nth(2).and_then(|rest| rest.get(..2)).and_then(|s| s.parse().ok()).unwrap_or(0);
    Time::new(time.hour(), time.minute(), second, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_in_every_spelling_lists_use() {
        for (raw, hour, minute) in [
            ("19:30", 19, 30),
            ("7:30 PM", 19, 30),
            ("7:30pm", 19, 30),
            ("7pm", 19, 0),
            ("7.30 p.m.", 19, 30),
            ("12:00 AM", 0, 0),
            ("12:15 pm", 12, 15),
            ("12 noon", 12, 0),
            ("Noon", 12, 0),
            ("midnight", 0, 0),
            ("19:30:00", 19, 30),
            ("09:05:59", 9, 5),
            ("1930", 19, 30),
            ("0730", 7, 30),
            ("19h30", 19, 30),
            ("19 h", 19, 0),
            ("19.30 Uhr", 19, 30),
            ("kl. 19.00", 19, 0),
            ("午後7時30分", 19, 30),
            ("۱۹:۳۰", 19, 30),
            ("7", 7, 0),
            ("11:17:07 AM", 11, 17),
            ("2020-01-01T19:30:00", 19, 30),
        ] {
            let clock = time(raw).map(|clock| (clock.time.hour(), clock.time.minute()));
            assert_eq!(clock, Some((hour, minute)), "{raw}");
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for raw in [
            "25:00",
            "24:00",
            "19:60",
            "",
            ":",
            "7:3",
            "after lunch",
            "-1:00",
            "13:00 AM",
            "99",
            "12345",
            "1:2:3:4",
            "+7:30",
        ] {
            assert_eq!(time(raw), None, "{raw}");
        }
    }

    #[test]
    fn spellings_are_told_apart() {
        let spelling = |raw| time(raw).map(|clock| clock.spelling);
        assert_eq!(spelling("9:30"), Some(Spelling::Plain));
        assert_eq!(spelling("09:30:00"), Some(Spelling::Seconds));
        assert_eq!(spelling("9:30 am"), Some(Spelling::TwelveHour));
        assert_eq!(spelling("0930"), Some(Spelling::Other));
    }

    #[test]
    fn changes_are_dated_in_utc() {
        let stamp = |raw| updated(raw).map(|(stamp, repaired)| (stamp.to_string(), repaired));
        assert_eq!(stamp("2022-08-25 11:17:07"), Some(("2022-08-25T11:17:07Z".into(), false)));
        assert_eq!(stamp("8/25/2022 11:17:07 AM"), Some(("2022-08-25T11:17:07Z".into(), true)));
        assert_eq!(stamp("8/5/2022"), Some(("2022-08-05T00:00:00Z".into(), true)));
        assert_eq!(stamp("2022-08-25T11:17:07+02:00"), Some(("2022-08-25T09:17:07Z".into(), true)));
        assert_eq!(stamp("2022-08-25T11:17:07Z"), Some(("2022-08-25T11:17:07Z".into(), true)));
        assert_eq!(stamp("0000-00-00 00:00:00"), None);
        assert_eq!(stamp("yesterday"), None);
    }
}
