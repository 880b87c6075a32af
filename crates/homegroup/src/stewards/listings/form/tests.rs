//! What a form says is what it was filled in from.

use std::sync::LazyLock;

use directory::{
    feed::{self, Reading},
    model::{Attendance, Meeting},
    schedule::{Day, DaySet, Recurrence, Schedule, Timed},
};
use jiff::civil::{Date, date, time};
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::web::texts::Texts;

/// Everything a whole form asks for.
const PARTS: [&str; 10] =
    ["who", "when", "zone", "attendance", "types", "facets", "place", "online", "group", "notes"];

/// Read once: a debug build takes its time over it.
static WORLD: LazyLock<World> = LazyLock::new(World::new);

struct World {
    texts: Texts,
    gazetteer: Gazetteer,
}

impl World {
    fn new() -> Self {
        Self { texts: Texts::load().unwrap(), gazetteer: Gazetteer::bundled() }
    }

    fn ground<'a>(&'a self, code: &str) -> Ground<'a> {
        Ground {
            t: self.texts.get(code).unwrap(),
            gazetteer: &self.gazetteer,
            fellowship: None,
            today: date(2026, 11, 22),
        }
    }

    fn read(&self, form: &Form, base: &Meeting) -> Result<Read, Unread> {
        read(&self.ground("en"), form, base)
    }
}

fn whole(form: Form) -> Form {
    plus(form, &PARTS.map(|part| ("part", part)))
}

/// A form with some fields set anew.
fn with(form: Form, set: &[(&str, &str)]) -> Form {
    let kept = form.fields().iter().filter(|(name, _)| !set.iter().any(|(new, _)| new == name)).cloned();
    plus(Form::of(kept.collect()), set)
}

fn meeting() -> Meeting {
    serde_json::from_value(json!({
        "key": "a", "slug": "harbour", "name": "Harbour Lights", "zone": "Europe/Dublin",
        "attendance": "hybrid", "types": ["O", "X", "ONL"], "notes": "Use the side door\n\nTwice",
        "schedule": {"timed": {"start": "19:00", "minutes": 75, "recurrence": {"weekly": [2]},
            "exceptions": ["2026-12-29"], "suspensions": [{"from": "2027-08-01", "until": "2027-08-31"}]}},
        "venue": {"name": "Old Mill", "street": "1 Mill Lane", "city": "Cork", "country": "Ireland",
            "latitude": 51.8985, "longitude": -8.4756},
        "online": {"url": "https://zoom.us/j/1", "notes": "Passcode 7"},
        "facets": {"Occupation": ["Nurses"], "Music": ["Choir"]},
        "group": {"name": "Harbour", "contacts": [{"name": "Ann"}], "donations": {"venmo": "@harbour"}},
        "languages": ["cy"], "url": "https://list.example/harbour",
    }))
    .unwrap()
}

fn same_after_reading(world: &World, meeting: &Meeting) {
    for locale in world.texts.all() {
        let form = whole(fill(locale, meeting));
        let read = read(&world.ground(&locale.code), &form, meeting);
        let read = read.unwrap_or_else(|unread| panic!("{}: {:?} {meeting:?}", locale.code, unread.faults));
        assert_eq!(read.meeting, *meeting, "{}", locale.code);
    }
}

#[test]
fn a_form_that_nobody_touched_changes_nothing() {
    let world = &*WORLD;
    same_after_reading(world, &meeting());
    let sample = include_bytes!("../../../../../../content/sample/meetings.json");
    let sample = feed::read(sample, &Reading::new(&world.gazetteer)).unwrap();
    assert!(sample.meetings.len() > 10);
    for meeting in &sample.meetings {
        same_after_reading(world, meeting);
    }
}

#[test]
fn what_is_filled_in_is_what_is_said() {
    let world = &*WORLD;
    let form = with(
        whole(fill(world.texts.first(), &meeting())),
        &[("name", "Harbour Light"), ("start", "۱۹:۳۰"), ("end", "8:30 pm"), ("day", "4"), ("notes", "")],
    );
    let read = world.read(&form, &meeting()).unwrap();
    let timed = read.meeting.schedule.timed().unwrap();
    assert_eq!((&*read.meeting.name, read.meeting.notes.as_deref()), ("Harbour Light", None));
    assert_eq!((timed.start, timed.minutes), (time(19, 30, 0, 0), Some(60)));
    assert_eq!(timed.days(), DaySet::from(Day::new(4).unwrap()));
    // What the form does not ask for stays.
    assert_eq!(timed.suspensions.len(), 1);
    assert_eq!(read.meeting.url, meeting().url);
    assert!(read.warnings.is_empty(), "{:?}", read.warnings);
}

#[test]
fn a_part_that_is_not_asked_for_stays() {
    let world = &*WORLD;
    let form = plus(Form::of(Vec::new()), &[("part", "notes"), ("notes", "New")]);
    let read = world.read(&form, &meeting()).unwrap();
    assert_eq!(read.meeting, Meeting { notes: Some("New".into()), ..meeting() });
}

#[test]
fn what_cannot_be_read_is_said_beside_its_field() {
    let world = &*WORLD;
    let base = whole(fill(world.texts.first(), &meeting()));
    for (set, field, text) in [
        (&[("name", " ")][..], "name", "name"),
        (&[("start", "half past")], "start", "time"),
        (&[("start", "")], "start", "start"),
        (&[("day", "9")], "day", "day"),
        (&[("kind", "weeks"), ("weeks", "1")], "weeks", "weeks"),
        (&[("kind", "monthly")], "nth", "nth"),
        (&[("kind", "dates"), ("dates", "")], "dates", "dates"),
        (&[("kind", "dates"), ("dates", "24.12.2026")], "dates", "date"),
        (&[("starts", "2027-01-01"), ("ends", "2026-01-01")], "ends", "ends"),
        (&[("zone", "Mars/Base")], "zone", "zone"),
        (&[("lat", "91")], "lat", "degrees"),
        (&[("lon", "")], "lon", "point-half"),
        (&[("link", "javascript:alert(1)")], "link", "link"),
        (&[("group-email", "nobody")], "group-email", "mail"),
        (&[("phone", "call us")], "phone", "phone"),
        (&[("languages", "Klingonish")], "languages", "language"),
        (&[("facets", "choir")], "facets", "facet"),
        (&[("attendance", "by owl")], "attendance", "attendance"),
        (&[("type", "O"), ("type", "C")], "type", "open-and-closed"),
    ] {
        let form = with(whole(fill(world.texts.first(), &meeting())), set);
        let unread = world.read(&form, &meeting()).expect_err(field);
        assert!(unread.faults.contains(&Fault { field, text }), "{set:?}: {:?}", unread.faults);
    }
    assert!(world.read(&base, &meeting()).is_ok());
}

#[test]
fn what_looks_wrong_is_asked_about() {
    let world = &*WORLD;
    for (set, field, text) in [
        (&[("end", "00:30")][..], "end", "long"),
        (&[("start", "23:00"), ("end", "00:30")], "end", "next-day"),
        (&[("notes", "Call John Smith on 020 7946 0123")], "notes", "personal"),
        (&[("link", "https://chat.example/room")], "link", "unknown-host"),
        (&[("city", "Belfast"), ("country", "UK")], "lat", "far"),
        (&[("link", ""), ("online-notes", "")], "link", "no-way-in"),
    ] {
        let form = with(whole(fill(world.texts.first(), &meeting())), set);
        let read = world.read(&form, &meeting()).unwrap_or_else(|unread| panic!("{set:?} {unread:?}"));
        let found = read.warnings.iter().any(|warning| warning.field == field && warning.text == text);
        assert!(found, "{set:?}: {:?}", read.warnings);
    }
}

#[test]
fn a_link_of_an_unknown_service_is_no_way_in() {
    let world = &*WORLD;
    let form = with(whole(fill(world.texts.first(), &meeting())), &[("link", "https://chat.example/room")]);
    let online = world.read(&form, &meeting()).unwrap().meeting.online.unwrap();
    assert_eq!((online.url, online.link.as_deref()), (None, Some("https://chat.example/room")));
}

#[test]
fn the_place_is_found_and_gives_the_clock() {
    let world = &*WORLD;
    let mut base = meeting();
    base.venue = None;
    let form = with(
        whole(fill(world.texts.first(), &base)),
        &[("city", "Cork"), ("country", "Ireland"), ("zone", "")],
    );
    let read = world.read(&form, &base).unwrap();
    let venue = read.meeting.venue.unwrap();
    let (latitude, longitude) = venue.position().unwrap();
    assert!((latitude - 51.9).abs() < 0.2 && (longitude + 8.47).abs() < 0.2, "{latitude} {longitude}");
    assert_eq!(venue.approximate, Some(true));
    assert_eq!(read.meeting.zone.as_str(), "Europe/Dublin");
}

#[test]
fn of_several_towns_one_is_chosen() {
    let world = &*WORLD;
    let mut base = meeting();
    base.venue = None;
    let set = [("city", "Springfield"), ("zone", "America/Chicago")];
    let form = with(whole(fill(world.texts.first(), &base)), &set);
    let unread = world.read(&form, &base).unwrap_err();
    assert_eq!(unread.faults, [Fault { field: "choice", text: "choice" }]);
    assert!(unread.choices.len() > 1);
    let choice = unread.choices[0].value.clone();
    let chosen = plus(form, &[("choice", &choice)]);
    let venue = world.read(&chosen, &base).unwrap().meeting.venue.unwrap();
    assert_eq!(format!("{},{}", venue.latitude.unwrap(), venue.longitude.unwrap()), choice);
    let none = with(whole(fill(world.texts.first(), &base)), &[set[0], set[1], ("choice", "none")]);
    assert_eq!(world.read(&none, &base).unwrap().meeting.venue.unwrap().position(), None);
}

#[test]
fn a_new_street_is_not_hidden_by_the_old_line() {
    let world = &*WORLD;
    let mut base = meeting();
    let mut venue = (*base.venue.clone().unwrap()).clone();
    venue.formatted_address = Some("1 Mill Lane, Cork, Ireland".into());
    base.venue = Some(venue.into());
    let form = with(whole(fill(world.texts.first(), &base)), &[("street", "2 Quay Street")]);
    let venue = world.read(&form, &base).unwrap().meeting.venue.unwrap();
    assert_eq!(venue.one_line().as_deref(), Some("2 Quay Street, Cork, Ireland"));
}

#[test]
fn an_old_point_is_not_that_of_a_new_street() {
    let world = &*WORLD;
    let base = meeting();
    let asked = |set: &[(&str, &str)]| {
        let read = world.read(&with(whole(fill(world.texts.first(), &base)), set), &base).unwrap();
        read.warnings.iter().any(|warning| warning.text == "old-point")
    };
    assert!(asked(&[("street", "9 Far Road")]));
    assert!(!asked(&[("street", "9 Far Road"), ("lat", ""), ("lon", "")]));
    assert!(!asked(&[("street", "9 Far Road"), ("lat", "51.9"), ("lon", "-8.48")]));
    assert!(!asked(&[("street", "9 Far Road"), ("exact", "no")]));
    assert!(!asked(&[("postal", "T12 XY00")]), "what was only left out is no move");
    // A form that does not ask for the point cannot warn of it: there the old one holds only roughly.
    let short = |set: &[(&str, &str)]| {
        let parts = [("part", "place"), ("venue", "Old Mill"), ("street", "1 Mill Lane"), ("city", "Cork")];
        let form = plus(Form::of(Vec::new()), &[&parts[..], &[("country", "Ireland")]].concat());
        let read = world.read(&with(form, set), &base).unwrap();
        let venue = read.meeting.venue.unwrap();
        (venue.position().unwrap(), venue.approximate)
    };
    let there = base.venue.as_deref().unwrap().position().unwrap();
    assert_eq!(short(&[("venue", "The Old Mill")]), (there, None));
    assert_eq!(short(&[("street", "9 Far Road")]), (there, Some(true)));
    let (belfast, rough) = short(&[("city", "Belfast"), ("country", "UK")]);
    assert!((belfast.0 - 54.6).abs() < 0.2 && rough == Some(true), "{belfast:?}");
}

#[test]
fn a_list_of_many_days_can_be_saved() {
    let world = &*WORLD;
    let mut base = meeting();
    let first = date(2026, 1, 1);
    let days = (0..150).map(|days| first.checked_add(jiff::ToSpan::days(days)).unwrap()).collect();
    base.schedule = Schedule::Timed(Timed::new(time(19, 0, 0, 0), Some(60), Recurrence::Dates(days)));
    same_after_reading(world, &base);
    let mut form = fill(world.texts.first(), &base).get("dates").to_owned();
    form.push_str("\n2027-12-24");
    let more = with(whole(fill(world.texts.first(), &base)), &[("dates", &form)]);
    assert!(world.read(&more, &base).is_err(), "no more than there are");
}

#[test]
fn what_a_list_says_already_is_not_warned_of() {
    let world = &*WORLD;
    let mut base = meeting();
    base.notes = Some("Call John Smith on 020 7946 0123".into());
    let form = whole(fill(world.texts.first(), &base));
    assert_eq!(world.read(&form, &base).unwrap().warnings, []);
    let new = with(form, &[("notes", "Call Mary Jones on 020 7946 0123")]);
    assert!(world.read(&new, &base).unwrap().warnings.iter().any(|warning| warning.field == "notes"));
}

fn days() -> impl Strategy<Value = DaySet> {
    proptest::collection::vec(0_u8..7, 1..7)
        .prop_map(|days| days.into_iter().filter_map(Day::new).collect::<DaySet>())
}

fn dates(count: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Date>> {
    proptest::collection::btree_set((2024_i16..2030, 1_i8..13, 1_i8..29), count)
        .prop_map(|all| all.into_iter().map(|(year, month, day)| date(year, month, day)).collect())
}

fn recurrences() -> impl Strategy<Value = Recurrence> {
    let nth = proptest::collection::btree_set(prop_oneof![1_i8..6, Just(-1_i8)], 1..4);
    prop_oneof![
        days().prop_map(Recurrence::Weekly),
        (2_u8..53, days(), dates(1..2)).prop_map(|(weeks, days, anchor)| Recurrence::EveryWeeks {
            weeks,
            days,
            anchor: anchor[0],
        }),
        (nth, days()).prop_map(|(nth, days)| Recurrence::Monthly { nth: nth.into_iter().collect(), days }),
        dates(1..9).prop_map(Recurrence::Dates),
    ]
}

fn schedules() -> impl Strategy<Value = Schedule> {
    let timed =
        ((0_i8..24, 0_i8..60), proptest::option::of(1_u16..1441), recurrences(), dates(0..3), dates(0..4));
    let timed = timed.prop_map(|((hour, minute), minutes, recurrence, limits, exceptions)| {
        let mut timed = Timed::new(time(hour, minute, 0, 0), minutes, recurrence);
        (timed.starts, timed.ends) = (limits.first().copied(), limits.get(1).copied());
        timed.exceptions = exceptions;
        Schedule::Timed(timed)
    });
    prop_oneof![9 => timed, 1 => Just(Schedule::ByAppointment)]
}

fn texts() -> impl Strategy<Value = Option<String>> {
    proptest::option::of("[ -~\u{e9}\u{633}\n\r]{1,40}")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever a list says, a form that nobody touched says the same.
    #[test]
    fn any_meeting_survives_its_form(
        schedule in schedules(),
        notes in texts(),
        city in texts(),
        country in texts(),
        contact in texts(),
        point in proptest::option::of((-90.0..90.0_f64, -180.0..180.0_f64)),
        way in 0_usize..3,
        approximate in proptest::option::of(any::<bool>()),
    ) {
        let world = &*WORLD;
        let mut made = meeting();
        made.schedule = schedule;
        made.attendance = Attendance::ALL[way];
        made.notes = notes.map(Into::into);
        let mut venue = (*made.venue.clone().unwrap()).clone();
        venue.city = city.map(Into::into);
        venue.country = country.map(Into::into);
        (venue.latitude, venue.longitude) = (point.map(|p| p.0), point.map(|p| p.1));
        venue.approximate = approximate;
        made.venue = Some(venue.into());
        let mut group = (*made.group.clone().unwrap()).clone();
        group.contacts[0].name = contact.map(Into::into);
        made.group = Some(group.into());
        let form = whole(fill(world.texts.first(), &made));
        let read = world.read(&form, &made);
        prop_assert!(read.is_ok(), "{:?}", read.unwrap_err().faults);
        prop_assert_eq!(read.unwrap().meeting, made);
    }
}
