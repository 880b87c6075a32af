//! Lists out: what other sites and calendars read.

use super::program::House;

#[test]
fn lists_can_be_read_from_any_origin_and_pages_cannot() {
    let site = House::furnished().open();
    for path in [
        "/meetings.json",
        "/meetings.csv",
        "/meetings.ics",
        "/api/v1/meetings",
        "/api/v1/openapi.json",
        "/meetings/quiet-sunday.ics",
    ] {
        let answer = site.get(path);
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"), "{path}");
        assert_eq!(answer.header("set-cookie"), None, "{path}");
    }
    for path in ["/", "/meetings", "/meetings/quiet-sunday", "/help", "/start"] {
        assert_eq!(site.get(path).header("access-control-allow-origin"), None, "{path}");
    }
}

#[test]
fn what_did_not_change_is_not_sent_again() {
    let site = House::furnished().open();
    for path in [
        "/meetings.json",
        "/meetings.csv?day=2",
        "/meetings.ics",
        "/api/v1/meetings?q=canal",
        "/meetings/quiet-sunday.ics",
    ] {
        let tag =
            site.get(path).header("etag").map(str::to_owned).unwrap_or_else(|| panic!("{path} has no tag"));
        let again = site.ask("GET", path, &format!("if-none-match: {tag}\r\n"), "");
        assert_eq!((again.status, again.body.as_str()), (304, ""), "{path}");
        assert_eq!(site.ask("GET", path, "if-none-match: \"other\"\r\n", "").status, 200);
    }
}

#[test]
fn lists_are_compressed_for_those_who_ask() {
    let site = House::furnished().open();
    for (path, coding) in [("/meetings.json", "gzip"), ("/api/v1/meetings", "br")] {
        let answer = site.ask("GET", path, &format!("accept-encoding: {coding}\r\n"), "");
        assert_eq!(answer.header("content-encoding"), Some(coding), "{path}");
    }
}

#[test]
fn a_feed_keeps_the_suspended_and_a_calendar_does_not() {
    let site = House::furnished().open();
    let rows = site.get("/meetings.json").json();
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), 12, "eight meetings, one of them on five days");
    assert!(rows.iter().any(|row| row["slug"] == "weekday-morning-3" && row["day"] == 3));
    assert!(
        rows.iter().any(|row| row["slug"] == "closed-for-now" && row["types"].to_string().contains("TC"))
    );
    assert!(!rows.iter().any(|row| row.to_string().contains("marker-passcode")));
    let calendar = site.get("/meetings.ics").body;
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 6, "{calendar}");
    assert!(!calendar.contains("Closed for Now"));
    assert!(calendar.contains("RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"));
    assert!(calendar.contains("RRULE:FREQ=MONTHLY;BYDAY=1TU"));
    let table = site.get("/meetings.csv?q=canal").body;
    assert!(
        table.starts_with("Time,End Time,Day,Name,") && table.contains("12:30,,Sunday,Steps by the Canal")
    );
    assert_eq!(site.get("/meetings.json?day=9").status, 400);
}
