use std::collections::BTreeSet;

use jiff::{
    Timestamp,
    civil::{DateTime, date, time},
};
use proptest::prelude::*;

use super::*;
use crate::schedule::{Suspension, Timed, rrule, samples};

const NOW: &str = "2026-11-22T06:00:00Z";

fn timed(rule: &str, starts: Option<Date>) -> Timed {
    rrule::parse(rule, time(19, 30, 0, 0), Some(90), starts).unwrap()
}

fn event<'a>(slug: &'a str, schedule: &'a Schedule, zone: &'a Zone) -> Event<'a> {
    Event {
        id: slug.into(),
        name: "Harbour Lights".into(),
        schedule,
        zone,
        cancelled: false,
        location: None,
        position: None,
        url: None,
        online: None,
        description: None,
        categories: Vec::new(),
        updated: None,
    }
}

fn calendar_of(event: Event<'_>) -> String {
    calendar("Harbour Lights", "example.org", std::iter::once(event), NOW.parse().unwrap())
}

/// The values of a property in a calendar, in order.
fn values(calendar: &str, name: &str) -> Vec<String> {
    let unfolded = calendar.replace("\r\n ", "");
    let value = |line: &str| {
        let (property, value) = line.split_once(':')?;
        (property.split(';').next() == Some(name)).then(|| value.to_owned())
    };
    unfolded.split("\r\n").filter_map(value).collect()
}

/// An event's own lines, the zone's left out.
fn event_part(calendar: &str) -> &str {
    &calendar[calendar.find("BEGIN:VEVENT").unwrap()..]
}

/// What a weekly event of the zone says about its clock.
fn observances(zone: &str) -> Vec<String> {
    let schedule = Schedule::Timed(timed("FREQ=WEEKLY;BYDAY=TU", None));
    let calendar = calendar_of(event("a", &schedule, &Zone::new(zone).unwrap()));
    let from = calendar.find(&format!("TZID:{zone}")).unwrap();
    let to = calendar.find("END:VTIMEZONE").unwrap();
    let unfolded = calendar[from..to].replace("\r\n ", "");
    unfolded.split("BEGIN:").skip(1).map(|part| part.trim().replace("\r\n", " ")).collect()
}

#[test]
fn a_calendar_in_full() {
    let mut tuesdays = timed("FREQ=WEEKLY;BYDAY=TU", None);
    tuesdays.exceptions = vec![date(2026, 11, 3), date(2026, 12, 29)];
    let schedule = Schedule::Timed(tuesdays);
    let zone = Zone::new("Europe/Dublin").unwrap();
    let full = Event {
        location: Some("The Boat House, 3 Quay St, Galway".into()),
        position: Some((53.27, -9.05)),
        url: Some("https://example.org/meetings/harbour-lights".into()),
        online: Some("https://zoom.us/j/123".into()),
        description: Some("Bring a mug.\nSide door; ring the bell, please.".into()),
        categories: vec!["Open".into(), "Speaker, discussion".into()],
        updated: Some("2026-10-01T12:00:00Z".parse().unwrap()),
        ..event("harbour-lights", &schedule, &zone)
    };
    let expected = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Homegroup//Homegroup//EN
CALSCALE:GREGORIAN
NAME:Harbour Lights
X-WR-CALNAME:Harbour Lights
REFRESH-INTERVAL;VALUE=DURATION:PT12H
X-PUBLISHED-TTL:PT12H
BEGIN:VTIMEZONE
TZID:Europe/Dublin
BEGIN:STANDARD
DTSTART:20261025T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:IST
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:harbour-lights@example.org
DTSTAMP:20261001T120000Z
LAST-MODIFIED:20261001T120000Z
DTSTART;TZID=Europe/Dublin:20261110T193000
DURATION:PT90M
RRULE:FREQ=WEEKLY;BYDAY=TU
EXDATE;TZID=Europe/Dublin:20261229T193000
SUMMARY:Harbour Lights
STATUS:CONFIRMED
TRANSP:TRANSPARENT
LOCATION:The Boat House\\, 3 Quay St\\, Galway
GEO:53.270000;-9.050000
URL:https://example.org/meetings/harbour-lights
CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:https://zoom.us/j/123
DESCRIPTION:Bring a mug.\\nSide door\\; ring the bell\\, please.\\n\\nhttps://zo
 om.us/j/123
CATEGORIES:Open,Speaker\\, discussion
END:VEVENT
END:VCALENDAR
";
    assert_eq!(calendar_of(full), expected.replace('\n', "\r\n"));
}

#[test]
fn an_event_begins_this_month_or_with_its_schedule() {
    let zone = Zone::new("America/New_York").unwrap();
    for (rule, starts, begins) in [
        ("FREQ=WEEKLY;BYDAY=MO", None, "20261102T193000"),
        // Every third week since a week of last year.
        ("FREQ=WEEKLY;INTERVAL=3;BYDAY=SU", Some(date(2025, 11, 4)), "20261101T193000"),
        ("FREQ=MONTHLY;BYDAY=1FR", Some(date(2026, 11, 7)), "20261204T193000"),
        ("RDATE:20261031,20270105,20270205", None, "20270105T193000"),
    ] {
        let schedule = Schedule::Timed(timed(rule, starts));
        let calendar = calendar_of(event("a", &schedule, &zone));
        assert_eq!(values(event_part(&calendar), "DTSTART"), [begins], "{rule}");
    }
}

#[test]
fn single_dates_follow_the_first() {
    let mut dates = timed("RDATE:20261105,20261112,20261119,20261126", None);
    dates.exceptions = vec![date(2026, 11, 5), date(2026, 11, 19)];
    let schedule = Schedule::Timed(dates);
    let calendar = calendar_of(event("a", &schedule, &Zone::utc()));
    let part = event_part(&calendar);
    assert_eq!(values(part, "DTSTART"), ["20261112T193000"]);
    assert_eq!(values(part, "RDATE"), ["20261126T193000"]);
    assert_eq!(values(part, "RRULE").len() + values(part, "EXDATE").len(), 0);
}

#[test]
fn pauses_leave_days_out_or_end_the_rule() {
    let zone = Zone::new("Australia/Sydney").unwrap();
    let pause = |from, until| Suspension { from, until, reason: None };
    let with = |suspensions: Vec<Suspension>| {
        let mut mondays = timed("FREQ=WEEKLY;BYDAY=MO", None);
        mondays.suspensions = suspensions;
        Schedule::Timed(mondays)
    };

    let summer = with(vec![pause(Some(date(2026, 12, 20)), Some(date(2027, 1, 4)))]);
    let calendar = calendar_of(event("a", &summer, &zone));
    assert_eq!(values(&calendar, "EXDATE"), ["20261221T193000,20261228T193000,20270104T193000"]);

    let for_good = with(vec![pause(Some(date(2026, 12, 20)), None)]);
    let calendar = calendar_of(event("a", &for_good, &zone));
    // 19:30 on the eve, by the clock of Greenwich.
    assert_eq!(values(event_part(&calendar), "RRULE"), ["FREQ=WEEKLY;BYDAY=MO;UNTIL=20261219T083000Z"]);

    let already = with(vec![pause(None, None)]);
    assert!(!calendar_of(event("a", &already, &zone)).contains("VEVENT"));
    assert!(!calendar_of(event("a", &already, &zone)).contains("VTIMEZONE"));
    let asked_for = calendar_of(Event { cancelled: true, ..event("a", &already, &zone) });
    assert_eq!(values(event_part(&asked_for), "STATUS"), ["CANCELLED"]);
    assert_eq!(values(event_part(&asked_for), "RRULE"), ["FREQ=WEEKLY;BYDAY=MO"]);
    assert_eq!(values(&asked_for, "EXDATE").len(), 0);
}

#[test]
fn by_appointment_has_no_event() {
    assert!(!calendar_of(event("a", &Schedule::ByAppointment, &Zone::utc())).contains("VEVENT"));
}

#[test]
fn the_clock_of_every_kind_of_zone() {
    // No changes to come.
    let kolkata =
        ["STANDARD DTSTART:19700101T000000 TZOFFSETFROM:+0530 TZOFFSETTO:+0530 TZNAME:IST END:STANDARD"];
    assert_eq!(observances("Asia/Kolkata"), kolkata);
    // The nth weekday, half an hour, south of the equator.
    assert_eq!(
        observances("Australia/Lord_Howe"),
        [
            "DAYLIGHT DTSTART:20261004T020000 TZOFFSETFROM:+1030 TZOFFSETTO:+1100 TZNAME:+11 \
             RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU END:DAYLIGHT",
            "STANDARD DTSTART:20270404T020000 TZOFFSETFROM:+1100 TZOFFSETTO:+1030 TZNAME:+1030 \
             RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU END:STANDARD",
        ]
    );
    // The day after the first Saturday is a Sunday from the 2nd to the 8th.
    let santiago = observances("America/Santiago");
    assert!(
        santiago[0].contains("RRULE:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU"),
        "{santiago:?}"
    );
    // The day after the last Thursday may lie in November: no rule, so ten years one by one.
    let cairo = observances("Africa/Cairo");
    assert_eq!(cairo.len(), 2);
    assert!(cairo[0].contains("DTSTART:20261030T000000"), "{cairo:?}");
    assert!(
        cairo[0].contains("RDATE:20271029T000000,20281027T000000,20291026T000000,20301101T000000,"),
        "{cairo:?}"
    );
    assert!(!cairo.concat().contains("RRULE"), "{cairo:?}");
}

/// The starts that a reader of the calendar works out: the rule from `DTSTART` on, without its exceptions.
fn starts_read_back(calendar: &str, zone: &Zone, until: Timestamp) -> BTreeSet<Timestamp> {
    let part = event_part(calendar);
    let rules = zone.rules();
    let instant = |clock: DateTime| rules.to_timestamp(clock).unwrap();
    let clocks = |name| {
        let listed = values(part, name).join(",");
        let items: Vec<_> = listed.split(',').filter(|item| !item.is_empty()).map(str::to_owned).collect();
        items.into_iter().map(|item| DateTime::strptime("%Y%m%dT%H%M%S", item).unwrap()).collect::<Vec<_>>()
    };
    let first = clocks("DTSTART")[0];
    let mut starts = BTreeSet::from([instant(first)]);
    if let Some(rule) = values(part, "RRULE").first() {
        let (rule, last) = rule.split_once(";UNTIL=").map_or((rule.as_str(), None), |(r, l)| (r, Some(l)));
        let last = last.map_or(Timestamp::MAX, |last| {
            let clock = DateTime::strptime("%Y%m%dT%H%M%SZ", last).unwrap();
            Offset::UTC.to_timestamp(clock).unwrap()
        });
        let rule = rrule::parse(rule, first.time(), None, Some(first.date())).unwrap();
        let all = rule.occurrences_from(&rules, instant(first)).map(|o| o.start);
        let all: BTreeSet<_> = all.take_while(|start| *start <= last).collect();
        assert!(all.contains(&instant(first)), "DTSTART is no day of the rule");
        starts.extend(all);
    }
    starts.extend(clocks("RDATE").into_iter().map(instant));
    for left_out in clocks("EXDATE") {
        assert!(starts.remove(&instant(left_out)), "EXDATE {left_out} is no day of the rule");
    }
    starts.into_iter().filter(|start| *start < until).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn a_reader_of_the_calendar_finds_our_occurrences(
        timed in samples::timed(),
        zone in proptest::sample::select(vec!["Europe/Dublin", "America/Nuuk", "Pacific/Auckland", "UTC"]),
        days_in in 0_i64..900,
    ) {
        let zone = Zone::new(zone).unwrap();
        let now = "2025-08-01T12:00:00Z".parse::<Timestamp>().unwrap() + jiff::SignedDuration::from_hours(24 * days_in);
        let month = first_of_month(now);
        let until = Offset::UTC.to_timestamp(month.checked_add(jiff::Span::new().days(725)).unwrap().at(0, 0, 0, 0)).unwrap();
        let rules = zone.rules();
        let ours = timed.occurrences_from(&rules, rules.to_timestamp(month.yesterday().unwrap().at(0, 0, 0, 0)).unwrap());
        let ours: BTreeSet<_> = ours.filter(|o| o.date >= month && o.start < until).map(|o| o.start).collect();

        let schedule = Schedule::Timed(timed);
        let text = calendar("All", "example.org", std::iter::once(event("a", &schedule, &zone)), now);
        if text.contains("BEGIN:VEVENT") {
            prop_assert_eq!(starts_read_back(&text, &zone, until), ours, "{}", text);
        } else {
            prop_assert_eq!(ours, BTreeSet::new());
        }
    }
}
