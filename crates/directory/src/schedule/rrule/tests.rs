use jiff::civil::{date, time};
use proptest::prelude::*;

use super::*;
use crate::schedule::{Day, DaySet, Recurrence, Timed, samples};

const SEVEN: jiff::civil::Time = time(19, 0, 0, 0);

fn read(text: &str) -> Result<Timed, RruleError> {
    parse(text, SEVEN, Some(60), None)
}

fn from_november(text: &str) -> Result<Timed, RruleError> {
    parse(text, SEVEN, None, Some(date(2026, 11, 3)))
}

fn days(names: &[&str]) -> DaySet {
    Day::ALL.into_iter().filter(|day| names.contains(&day.rfc5545())).collect()
}

#[test]
fn the_forms_of_the_contract() {
    for text in [
        "FREQ=WEEKLY;BYDAY=MO,WE",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
        "FREQ=MONTHLY;BYDAY=1TU,3TU",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;BYDAY=2MO,2SU,5MO,5SU;UNTIL=20270630",
        "RDATE:20261201,20261208",
        "DTSTART:20261103\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    ] {
        assert_eq!(read(text).map(|timed| timed.recurrence_text()).as_deref(), Ok(text));
    }
    let fortnightly = from_november("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU").unwrap();
    assert_eq!(fortnightly.recurrence_text(), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
    assert_eq!(fortnightly.starts, Some(date(2026, 11, 3)));
}

#[test]
fn what_others_write_means_the_same() {
    for (theirs, ours) in [
        ("rrule:freq=weekly;byday=mo, we", "FREQ=WEEKLY;BYDAY=MO,WE"),
        ("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU"),
        ("FREQ=DAILY;BYDAY=SA,SU", "FREQ=WEEKLY;BYDAY=SA,SU"),
        ("FREQ=WEEKLY;WKST=SU;INTERVAL=1;BYDAY=SU;", "FREQ=WEEKLY;BYDAY=SU"),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=3,1", "FREQ=MONTHLY;BYDAY=1TU,3TU"),
        ("FREQ=MONTHLY;BYDAY=+2TH,2TH", "FREQ=MONTHLY;BYDAY=2TH"),
        ("FREQ=MONTHLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=TU"),
        ("FREQ=WEEKLY;BYDAY=FR;UNTIL=20270101T235959Z", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20270101"),
        ("RDATE;VALUE=DATE:20261208,20261201,20261201", "RDATE:20261201,20261208"),
        ("RDATE;TZID=Europe/Dublin:20261201T190000", "RDATE:20261201"),
        (
            "DTSTART;TZID=Europe/Dublin:20261103T190000\r\nRRULE:FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=TU",
            "DTSTART:20261103\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        ),
        ("DTSTART:20261103\nRRULE:FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=TU"),
    ] {
        assert_eq!(read(theirs).map(|timed| timed.recurrence_text()).as_deref(), Ok(ours), "{theirs}");
    }
    assert_eq!(from_november("FREQ=WEEKLY").unwrap().recurrence, Recurrence::Weekly(days(&["TU"])));
}

#[test]
fn errors_name_the_part() {
    for (text, message) in [
        ("", "the recurrence is empty"),
        ("RRULE:", "FREQ is missing"),
        ("every Tuesday", r#""EVERY TUESDAY" is not a part of a recurrence"#),
        ("FREQ=WEEKLY;BYDAY=TU;X-A=1", r#""X-A" is not a part"#),
        ("EXDATE:20261201", r#""EXDATE" is not a part"#),
        ("BYDAY=TU", "FREQ is missing"),
        ("FREQ=WEEKLY", "BYDAY is missing"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "DTSTART is missing"),
        ("FREQ=FORTNIGHTLY", r#"FREQ: "FORTNIGHTLY" is not"#),
        ("FREQ=WEEKLY;FREQ=DAILY", "FREQ is given twice"),
        ("FREQ=YEARLY;BYDAY=1TU", "FREQ=YEARLY is not supported"),
        ("FREQ=WEEKLY;BYDAY=1TU", r#"BYDAY: "1TU" is not a day of the week"#),
        ("FREQ=WEEKLY;BYDAY=XX", r#"BYDAY: "XX""#),
        ("FREQ=WEEKLY;BYDAY=é", r#"BYDAY: "é""#),
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=10", "COUNT is not supported"),
        ("FREQ=WEEKLY;BYDAY=TU;INTERVAL=0", r#"INTERVAL: "0""#),
        ("FREQ=WEEKLY;BYDAY=TU;INTERVAL=53", r#"INTERVAL: "53""#),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=soon", r#"UNTIL: "SOON" is not a date"#),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270231", r#"UNTIL: "20270231""#),
        ("FREQ=WEEKLY;BYDAY=TU;BYSETPOS=1", "BYSETPOS is not supported"),
        ("FREQ=DAILY;INTERVAL=2", "INTERVAL is not supported"),
        ("FREQ=MONTHLY", "BYDAY is missing"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "BYMONTHDAY is not supported"),
        ("FREQ=MONTHLY;BYDAY=1TU;INTERVAL=2", "INTERVAL is not supported"),
        ("FREQ=MONTHLY;BYDAY=1TU,3TH", "BYDAY is not supported"),
        ("FREQ=MONTHLY;BYDAY=1TU,TH", r#"BYDAY: "TH""#),
        ("FREQ=MONTHLY;BYDAY=-2TU", "BYDAY is not supported"),
        ("FREQ=MONTHLY;BYDAY=6TU", r#"BYDAY: "6TU" is not 1 to 5"#),
        ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", "BYSETPOS is not supported"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=", r#"BYSETPOS: """#),
        ("RDATE:", r#"RDATE: """#),
        ("RDATE:20261201T200000", "RDATE with another time is not supported"),
        ("RDATE:20261201T2000", "RDATE:"),
        ("RDATE:20261201\nFREQ=WEEKLY;BYDAY=TU", "a second rule is not supported"),
    ] {
        let error = read(text).unwrap_err().to_string();
        assert!(error.starts_with(message), "{text:?} gave {error:?}");
    }
    assert_eq!(read(&"A".repeat(70_000)), Err(RruleError::TooLong));
    // With a Sunday in it, the day on which weeks begin makes a difference.
    let sundays = from_november("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU").unwrap_err().to_string();
    assert!(sundays.starts_with("WKST"), "{sundays}");
}

/// Expanded by another program.
#[test]
fn rules_mean_what_other_calendars_take_them_to_mean() {
    let utc = jiff::tz::TimeZone::UTC;
    for (text, starts, expected) in [
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", date(2026, 11, 4), "1108 1116 1122 1130 1206 1214"),
        ("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,TH", date(2026, 12, 31), "1231 0119 0121 0209 0211 0302"),
        ("FREQ=MONTHLY;BYDAY=1TU,3TU", date(2026, 11, 22), "1201 1215 0105 0119 0202 0216"),
        ("FREQ=MONTHLY;BYDAY=-1FR,-1SU", date(2027, 1, 30), "0131 0226 0228 0326 0328 0425"),
        ("FREQ=MONTHLY;BYDAY=5MO", date(2026, 11, 22), "1130 0329 0531 0830 1129 0131"),
        ("FREQ=MONTHLY;BYDAY=-1TH,5TH", date(2027, 9, 1), "0930 1028 1125 1230 0127 0224"),
        ("FREQ=WEEKLY;BYDAY=WE;UNTIL=20261209", date(2026, 11, 22), "1125 1202 1209"),
    ] {
        let timed = parse(text, SEVEN, None, Some(starts)).unwrap();
        let from = "2026-11-01T00:00:00Z".parse().unwrap();
        let found = timed.occurrences_from(&utc, from).take(6);
        let found: Vec<_> = found.map(|o| o.date.strftime("%m%d").to_string()).collect();
        assert_eq!(found.join(" "), expected, "{text}");
    }
}

/// What the text does not carry has fields of its own; an anchor in the week of `starts` is `starts`.
fn normalised(mut timed: Timed) -> Timed {
    timed.exceptions.clear();
    timed.suspensions.clear();
    match &mut timed.recurrence {
        Recurrence::Dates(_) => timed.ends = None,
        Recurrence::EveryWeeks { weeks, anchor, .. } => {
            let counts = Recurrence::EveryWeeks { weeks: *weeks, days: DaySet::EVERY_DAY, anchor: *anchor };
            if let Some(starts) = timed.starts.filter(|starts| counts.falls_on(*starts)) {
                *anchor = starts;
            }
        }
        Recurrence::Weekly(_) | Recurrence::Monthly { .. } => {}
    }
    timed
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(timed in samples::timed()) {
        let text = timed.recurrence_text();
        let read = parse(&text, timed.start, timed.minutes, timed.starts);
        prop_assert_eq!(read, Ok(normalised(timed)), "{}", text);
    }

    #[test]
    fn nothing_makes_it_stumble(
        text in "(?i)(RRULE:|RDATE:|DTSTART:)?((FREQ|BYDAY|BYSETPOS|UNTIL|INTERVAL)=[-+0-9A-Zé,]{0,9};?){0,4}\\PC{0,6}"
    ) {
        if let Ok(timed) = from_november(&text) {
            let again = parse(&timed.recurrence_text(), timed.start, timed.minutes, timed.starts);
            prop_assert_eq!(again, Ok(timed));
        }
    }
}
