//! Cases: each file in `cases/` is a list with its quirks; what is made of it is the snapshot beside the tests. Every
//! group and place in them is made up. Then the quirks of real lists, one by one, with what the specification wants
//! of them. Bytes that are no good list are in [`bytes`].

mod bytes;

use std::{fs, path::Path, sync::LazyLock};

use serde_json::{Value, json};

use super::*;
use crate::{
    model::Attendance,
    schedule::{Day, Schedule},
};

fn places() -> &'static Gazetteer {
    static PLACES: LazyLock<Gazetteer> = LazyLock::new(Gazetteer::bundled);
    &PLACES
}

#[test]
fn every_case_reads_as_reviewed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/feed/cases");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().replace('.', "-");
        let outcome = match read(&fs::read(&file).unwrap(), &Reading::new(places())) {
            Ok(feed) => json!({ "report": feed.report, "broken": feed.broken, "meetings": feed.meetings }),
            Err(error) => json!({ "error": error.to_string() }),
        };
        insta::assert_json_snapshot!(name, outcome);
    }
}

/// A row that has everything, with `changes` made to it; null takes a field away.
fn row(changes: Value) -> Value {
    let mut row = json!({
        "name": "Harbour Lights", "slug": "harbour-lights", "day": 2, "time": "19:00", "end_time": "20:00",
        "timezone": "Europe/Dublin", "types": ["O", "D"], "location": "The Old Customs House",
        "formatted_address": "3 Quay Street, Dunmore, Co. Waterford, Ireland", "latitude": 52.15, "longitude": -6.99,
    });
    for (field, value) in changes.as_object().unwrap() {
        row[field] = value.clone();
    }
    row
}

fn read_rows(rows: &[Value]) -> Feed {
    let feed = read(json!(rows).to_string().as_bytes(), &Reading::new(places())).unwrap();
    assert_counts(&feed.report);
    feed
}

/// The meeting of one changed row, and the kinds of what was said about it.
fn one(changes: Value) -> (Meeting, Vec<String>) {
    let mut feed = read_rows(&[row(changes)]);
    let kinds = kinds(&feed);
    (feed.meetings.remove(0), kinds)
}

fn kinds(feed: &Feed) -> Vec<String> {
    feed.report.problems.iter().map(|problem| problem.kind.to_string()).collect()
}

fn rejected(changes: Value) -> Vec<String> {
    let feed = read_rows(&[row(changes)]);
    assert_eq!((feed.meetings.len(), feed.report.rejected), (0, 1));
    kinds(&feed)
}

fn assert_counts(report: &Report) {
    assert_eq!(report.accepted + report.repaired + report.rejected, report.rows);
}

fn clock(meeting: &Meeting) -> (Vec<u8>, String, Option<u16>) {
    let timed = meeting.schedule.timed().expect("a timed meeting");
    let days = timed.days().iter().map(Day::number).collect();
    (days, timed.start.strftime("%H:%M").to_string(), timed.minutes)
}

#[test]
fn a_good_row_is_accepted_as_it_is() {
    let (meeting, kinds) = one(json!({}));
    assert_eq!(kinds, [""; 0]);
    assert_eq!(clock(&meeting), (vec![2], "19:00".into(), Some(60)));
    assert_eq!(meeting.attendance, Attendance::InPerson);
    assert_eq!(meeting.key.as_ref(), "harbour-lights");
}

#[test]
fn times_and_days_of_real_lists() {
    for (changes, expected, kind) in [
        (json!({"time": "7:30 PM", "end_time": null}), (vec![2], "19:30", None), "time-12-hour"),
        (json!({"time": "7:30 AM", "end_time": "8:30 am"}), (vec![2], "07:30", Some(60)), "time-12-hour"),
        (json!({"time": "19:00:00", "end_time": null}), (vec![2], "19:00", None), "time-with-seconds"),
        (json!({"day": "2"}), (vec![2], "19:00", Some(60)), "day-as-text"),
        (json!({"day": ["1", "3"]}), (vec![1, 3], "19:00", Some(60)), "day-as-text"),
        (json!({"day": "Monday"}), (vec![1], "19:00", Some(60)), "day-name"),
        (json!({"day": 7}), (vec![0], "19:00", Some(60)), "day-seven"),
        (json!({"time": "23:30", "end_time": "00:45"}), (vec![2], "23:30", Some(75)), "past-midnight"),
        (json!({"time": "23:00", "end_time": "25:00"}), (vec![2], "23:00", None), "unreadable-end-time"),
    ] {
        let (meeting, kinds) = one(changes.clone());
        assert_eq!(clock(&meeting), (expected.0, expected.1.to_owned(), expected.2), "{changes}");
        assert!(!kinds.is_empty() && kinds.iter().all(|k| k == kind), "{changes}: {kinds:?}");
    }
    let (meeting, kinds) = one(json!({"day": [1, 3, 5]}));
    assert_eq!((clock(&meeting).0, kinds), (vec![1, 3, 5], vec![]));
}

#[test]
fn without_day_or_time_it_is_by_appointment() {
    for (changes, expected) in [
        (json!({"day": null}), vec!["day-missing"]),
        (json!({"day": ""}), vec!["day-missing"]),
        (json!({"time": null}), vec!["time-missing"]),
        (json!({"day": null, "time": null}), vec![]),
    ] {
        let (meeting, kinds) = one(changes);
        assert_eq!(
            (meeting.schedule, kinds),
            (Schedule::ByAppointment, expected.into_iter().map(String::from).collect())
        );
    }
}

#[test]
fn a_time_that_is_none_rejects_the_row_and_no_other() {
    assert_eq!(rejected(json!({"time": "25:00"})), ["unreadable-time"]);
    assert_eq!(rejected(json!({"day": 8})), ["unreadable-day"]);
    assert_eq!(rejected(json!({"day": "Someday"})), ["unreadable-day"]);
    let feed =
        read_rows(&[row(json!({"slug": "a"})), row(json!({"time": "25:00"})), row(json!({"slug": "c"}))]);
    assert_eq!((feed.report.accepted, feed.report.rejected, feed.meetings.len()), (2, 1, 2));
}

#[test]
fn coordinates_of_real_lists() {
    let position = |changes| {
        let (meeting, kinds) = one(changes);
        (meeting.venue.unwrap().position(), kinds)
    };
    let said = |kind: &str| vec![kind.to_owned()];
    assert_eq!(position(json!({"latitude": "52.15"})), (Some((52.15, -6.99)), said("coordinates-as-text")));
    assert_eq!(position(json!({"latitude": 95.0})), (None, said("coordinates-out-of-range")));
    assert_eq!(position(json!({"latitude": null})), (None, said("coordinates-half")));
    assert_eq!(position(json!({"latitude": 0, "longitude": 0})), (None, said("coordinates-zero")));
    assert_eq!(position(json!({"latitude": "north"})).0, None);
    let moved = |text| json!({"latitude": null, "longitude": null, "coordinates": text});
    assert_eq!(position(moved("52.1,-7")), (Some((52.1, -7.0)), vec![]));
    let (meeting, _) = one(moved("52,-8,53,-6"));
    assert_eq!(meeting.venue.map(|v| (v.position(), v.is_approximate())), Some((Some((52.5, -7.0)), true)));
}

#[test]
fn a_zone_is_found_for_every_row_and_said() {
    let zone = |changes| {
        let (meeting, kinds) = one(changes);
        (meeting.zone.to_string(), kinds)
    };
    let said = |kinds: &[&str]| kinds.iter().map(|k| (*k).to_owned()).collect::<Vec<_>>();
    assert_eq!(zone(json!({"timezone": "Eastern"})), ("America/New_York".into(), said(&["zone-alias"])));
    assert_eq!(zone(json!({"timezone": "EST"})), ("America/New_York".into(), said(&["zone-alias"])));
    assert_eq!(zone(json!({"timezone": null})), ("Europe/Dublin".into(), said(&["zone-from-place"])));
    assert_eq!(
        zone(json!({"timezone": "Mars/Olympus"})),
        ("Europe/Dublin".into(), said(&["zone-from-place", "unknown-zone"]))
    );
    let nowhere = json!({"timezone": null, "latitude": null, "longitude": null, "formatted_address": "12 Nowhere Road, Nowhereville"});
    assert_eq!(zone(nowhere.clone()), ("UTC".into(), said(&["zone-guessed"])));
    let feed = read_rows(&[row(json!({"slug": "a"})), row(nowhere)]);
    assert_eq!(feed.meetings[1].zone.as_str(), "Europe/Dublin");
    assert_eq!(kinds(&feed), ["zone-guessed"]);
}

#[test]
fn the_source_says_the_zone_of_rows_that_do_not() {
    let reading = Reading { zone: Zone::new("Asia/Tokyo").ok(), ..Reading::new(places()) };
    let feed = read(json!([row(json!({"timezone": null}))]).to_string().as_bytes(), &reading).unwrap();
    assert_eq!(feed.meetings[0].zone.as_str(), "Asia/Tokyo");
    assert_eq!((feed.report.accepted, kinds(&feed)), (1, vec!["zone-from-source".to_owned()]));
}

#[test]
fn types_of_real_lists() {
    for (types, expected, kinds_said) in [
        (json!("O,D"), vec!["O", "D"], vec!["types-as-text"]),
        (json!("[open]"), vec!["O"], vec!["types-as-text", "type-respelled"]),
        (json!([11, "d"]), vec!["11", "D"], vec!["type-respelled", "type-respelled"]),
        (json!(["Discussion"]), vec!["D"], vec!["type-respelled"]),
        (json!(["O", "C", "W"]), vec!["C", "W"], vec!["open-and-closed"]),
        (json!(["O", "ONL", "onl"]), vec!["O"], vec![]),
        (json!(["O", "QQ", "much-too-long-for-a-code"]), vec!["O"], vec!["unknown-type", "unknown-type"]),
        (json!(["O", "O", ""]), vec!["O"], vec![]),
        (json!({"a": 1}), vec![], vec!["unexpected-value"]),
    ] {
        let (meeting, kinds) = one(json!({"types": types.clone()}));
        let codes: Vec<String> = meeting.types.iter().map(ToString::to_string).collect();
        assert_eq!(
            (codes, kinds),
            (
                expected.into_iter().map(String::from).collect(),
                kinds_said.into_iter().map(String::from).collect()
            ),
            "{types}"
        );
    }
}

#[test]
fn only_known_services_are_online() {
    for (url, attendance, is_link) in [
        ("https://us02web.zoom.us/j/1", Attendance::Hybrid, false),
        ("https://evilzoom.us/j/1", Attendance::InPerson, true),
        ("https://us04web.zoomus/j/1", Attendance::InPerson, true),
        ("https://tinyurl.com/abc", Attendance::InPerson, true),
        (
            "https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F1",
            Attendance::InPerson,
            true,
        ),
    ] {
        let (meeting, kinds) = one(json!({"conference_url": url}));
        assert_eq!(meeting.attendance, attendance, "{url}");
        assert_eq!(meeting.online.unwrap().link.is_some(), is_link, "{url}");
        assert_eq!(kinds, if is_link { vec!["plain-link"] } else { vec![] }, "{url}");
    }
    let (meeting, kinds) = one(json!({"conference_url": "a/b"}));
    assert_eq!(
        (meeting.online.unwrap().notes.as_deref(), kinds),
        (Some("a/b"), vec!["unreadable-link".to_owned()])
    );
    let (meeting, _) = one(json!({"conference_url": "javascript:alert(1)"}));
    assert_eq!(meeting.online, None);
}

#[test]
fn attendance_follows_from_place_and_links() {
    let rough = |more: Value| {
        let mut changes =
            json!({"formatted_address": "Dunmore, Ireland", "location": null, "approximate": "yes"});
        changes.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        one(changes).0.attendance
    };
    assert_eq!(rough(json!({"conference_url": "https://zoom.us/j/1"})), Attendance::Online);
    assert_eq!(rough(json!({"conference_phone": "+3531234567"})), Attendance::Online);
    assert_eq!(rough(json!({"attendance_option": "online"})), Attendance::Online);
    assert_eq!(rough(json!({"types": ["O", "ONL"]})), Attendance::Online);
    assert_eq!(rough(json!({})), Attendance::InPerson);
    assert_eq!(
        one(json!({"attendance_option": "online", "conference_url": "https://zoom.us/j/1"})).0.attendance,
        Attendance::Hybrid
    );
    assert_eq!(
        one(json!({"types": ["TC"], "attendance_option": "inactive"})).0.attendance,
        Attendance::InPerson
    );
    let british = json!({"formatted_address": "12 High St, Leeds LS1 4AP, UK", "latitude": null, "longitude": null, "location": null});
    assert_eq!(one(british).0.venue.map(|v| v.is_approximate()), Some(false));
}

#[test]
fn text_is_plain_and_hostile_text_is_only_text() {
    let (meeting, kinds) = one(
        json!({"notes": "<p>Ring &amp; wait</p><script>alert(1)</script>", "name": "A <b>bold</b> name"}),
    );
    assert_eq!(meeting.notes.as_deref(), Some("Ring & wait\n<script>alert(1)</script>"));
    assert_eq!(meeting.name.as_ref(), "A bold name");
    assert_eq!(kinds, ["html", "html"]);
}

#[test]
fn full_names_are_hidden_and_flagged_without_repeating_them() {
    let feed = read_rows(&[row(json!({
        "group": "Harbour Group", "contact_1_name": "Pat Sample", "contact_1_email": "pat@example.org",
        "contact_2_name": "Kim S.", "contact_2_phone": "+353 1 555 0100",
    }))]);
    let contacts = &feed.meetings[0].group.as_ref().unwrap().contacts;
    assert_eq!((contacts[0].name.as_deref(), contacts[0].email.as_deref()), (None, Some("pat@example.org")));
    assert_eq!(contacts[1].name.as_deref(), Some("Kim S."));
    assert_eq!(kinds(&feed), ["full-name"]);
    let said = serde_json::to_string(&feed.report).unwrap();
    assert!(!said.contains("Sample") && !said.contains("pat@"), "{said}");
}

#[test]
fn slugs_of_real_lists() {
    let slug = |changes| {
        let (meeting, kinds) = one(changes);
        (meeting.slug.to_string(), meeting.key.to_string(), kinds)
    };
    let long = "x".repeat(90);
    assert_eq!(slug(json!({"slug": 5202})), ("5202".into(), "5202".into(), vec![]));
    assert_eq!(slug(json!({"slug": long.clone()})), (long.clone(), long, vec![]));
    assert_eq!(slug(json!({"slug": "constructor"})).0, "constructor");
    assert_eq!(
        slug(json!({"slug": null, "id": 17})),
        ("17".into(), "17".into(), vec!["slug-missing".into()])
    );
    assert_eq!(
        slug(json!({"slug": null})),
        ("harbour-lights".into(), "harbour-lights".into(), vec!["slug-missing".into()])
    );
    assert_eq!(slug(json!({"slug": "two words/here"})).0, "two-words-here");
    assert_eq!(slug(json!({"row_key": "k1"})).1, "k1");
}

#[test]
fn rows_with_one_slug_are_kept_apart() {
    let other = json!({"name": "Another", "day": 4, "time": "08:15", "end_time": null});
    let feed = read_rows(&[row(json!({})), row(other.clone()), row(other)]);
    let slugs: Vec<&str> = feed.meetings.iter().map(|meeting| meeting.slug.as_str()).collect();
    assert_eq!(slugs, ["harbour-lights", "harbour-lights-thu-0815", "harbour-lights-thu-0815-2"]);
    let keys: std::collections::HashSet<&str> = feed.meetings.iter().map(|meeting| &*meeting.key).collect();
    assert_eq!(keys.len(), 3);
    assert_eq!(kinds(&feed), ["slug-duplicate", "slug-duplicate"]);
}

#[test]
fn the_rows_of_several_days_are_one_meeting() {
    let on = |day: u8| row(json!({"slug": format!("harbour-lights-{day}"), "day": day}));
    let feed = read_rows(&[on(1), on(3), on(5)]);
    assert_eq!((feed.report.rows, feed.report.accepted, feed.meetings.len()), (3, 3, 1));
    assert_eq!(feed.meetings[0].slug.as_str(), "harbour-lights");
    assert_eq!(clock(&feed.meetings[0]).0, [1, 3, 5]);
}

#[test]
fn rows_that_differ_or_do_not_say_their_day_stay_apart() {
    let on = |suffix: u8, day: u8, name: &str| {
        row(json!({"slug": format!("s-{suffix}"), "day": day, "name": name}))
    };
    for rows in [
        [on(1, 1, "A"), on(3, 3, "B")],
        [on(1, 1, "A"), on(3, 4, "A")],
        [on(1, 1, "A"), row(json!({"slug": "s", "name": "A"}))],
    ] {
        assert_eq!(read_rows(&rows).meetings.len(), 2);
    }
    let with_stem = [on(1, 1, "A"), on(3, 3, "A"), row(json!({"slug": "s", "name": "A"}))];
    assert_eq!(read_rows(&with_stem).meetings.len(), 3);
}

#[test]
fn equal_places_and_groups_are_kept_once() {
    let feed = read_rows(&[
        row(json!({"slug": "a", "group": "G"})),
        row(json!({"slug": "b", "group": "G", "day": 5})),
    ]);
    let [a, b] = feed.meetings.as_slice() else { panic!("two meetings") };
    assert!(std::sync::Arc::ptr_eq(a.venue.as_ref().unwrap(), b.venue.as_ref().unwrap()));
    assert!(std::sync::Arc::ptr_eq(a.group.as_ref().unwrap(), b.group.as_ref().unwrap()));
}

#[test]
fn our_own_fields_are_read() {
    let (meeting, kinds) = one(json!({
        "recurrence": "FREQ=MONTHLY;BYDAY=1TU,3TU", "starts": "2026-01-06", "ends": "2026-12-31", "exceptions": ["2026-07-07"],
        "suspensions": [{"from": "2026-08-01", "until": "2026-08-31", "reason": "summer"}], "languages": ["ga"],
        "facets": {"profession": ["health"]}, "confirmed": "2026-02-01", "fellowship": "Pills Anonymous", "row_key": "r-1",
    }));
    assert_eq!(kinds, [""; 0]);
    let timed = meeting.schedule.timed().unwrap();
    assert_eq!(timed.recurrence_text(), "FREQ=MONTHLY;BYDAY=1TU,3TU;UNTIL=20261231");
    assert_eq!((timed.exceptions.len(), timed.suspensions.len()), (1, 1));
    assert_eq!((timed.starts.is_some(), timed.ends.is_some()), (true, true));
    assert_eq!(
        (meeting.languages.len(), meeting.facets.is_some(), meeting.confirmed.is_some()),
        (1, true, true)
    );
    assert_eq!(meeting.fellowship.map(|f| f.to_string()).as_deref(), Some("Pills Anonymous"));
}

#[test]
fn facets_are_read_in_the_words_of_lists_and_nothing_is_lost() {
    let facets = |value: serde_json::Value| {
        let (meeting, kinds) = one(json!({ "facets": value }));
        (serde_json::to_value(meeting.facets).unwrap(), kinds)
    };
    let plain = json!({"profession": ["health"], "format": ["Round Robin"], "invitation-only": true});
    let read = json!({"profession": ["health"], "format": ["round-robin"], "invitation-only": ["yes"]});
    assert_eq!(facets(plain), (read, vec![]));
    let (read, kinds) =
        facets(json!({"Occupation": "Nurses", "profession": ["health", "Lighthouse keepers", 7, {}]}));
    assert_eq!(read, json!({"profession": ["health", "Lighthouse keepers", "7"]}));
    assert_eq!(kinds, ["facet-respelled", "unexpected-value"]);
    let text = facets(json!("profession:health; profession:pilots; Tea: strong"));
    assert_eq!(text.0, json!({"profession": ["health", "aviation"], "Tea": ["strong"]}));
    assert_eq!(text.1, ["facet-respelled"]);
    assert_eq!(facets(json!("of all sorts")), (json!(null), vec!["unexpected-value".to_owned()]));
    assert_eq!(facets(json!({"size": ""})), (json!(null), vec![]));
}

#[test]
fn the_report_reads_as_agreed() {
    let feed = read_rows(&[row(json!({"day": 7}))]);
    assert_eq!(
        serde_json::to_string(&feed.report).unwrap(),
        r#"{"rows":1,"accepted":0,"repaired":1,"rejected":0,"problems":[{"row":0,"field":"day","kind":"day-seven","message":"Day 7 was read as Sunday (0)."}]}"#,
    );
}

#[test]
fn eircodes_have_their_space_after_three() {
    for (written, meant) in [("D02X 285", "D02 X285"), ("D6WXY12", "D6W XY12"), ("A92 RF2P", "A92 RF2P")] {
        let (meeting, kinds) = one(json!({ "postal_code": written }));
        assert_eq!(meeting.venue.as_ref().and_then(|venue| venue.postal_code.as_deref()), Some(meant));
        assert_eq!(kinds.contains(&"postal-code-respaced".to_owned()), written != meant);
    }
    for other in ["SW1A 1AA", "EC1A1BB", "M11 1AA", "K1A 0B1", "1234567", "A12 3456", "é12 3456", ""] {
        let (_, kinds) = one(json!({ "postal_code": other }));
        assert!(!kinds.contains(&"postal-code-respaced".to_owned()), "{other}");
    }
}

#[test]
fn a_length_needs_no_guess_about_midnight() {
    let (meeting, kinds) = one(json!({ "time": "23:30", "end_time": null, "duration_minutes": 75 }));
    let Schedule::Timed(timed) = meeting.schedule else { panic!("by appointment") };
    assert_eq!((timed.minutes, kinds), (Some(75), Vec::new()));
    for nonsense in [json!(0), json!(-5), json!("long"), json!(1e9), json!([])] {
        let (meeting, _) = one(json!({ "end_time": null, "duration_minutes": nonsense }));
        assert!(matches!(meeting.schedule, Schedule::Timed(timed) if timed.minutes.is_none()));
    }
}
