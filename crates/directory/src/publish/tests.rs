//! What goes out comes in again the same.

use std::sync::Arc;

use jiff::Timestamp;
use proptest::prelude::*;

use super::{csv, meeting_guide};
use crate::{
    feed::{self, Format, Reading},
    index::{Index, Listing},
    model::{Meeting, Source, SourceName},
    places::Gazetteer,
};

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

/// Reads a list as a source whose passcodes may be published.
fn read(bytes: &[u8], format: Option<Format>) -> Vec<Meeting> {
    let places = Gazetteer::default();
    let reading = Reading { format, ..Reading::new(&places) };
    let feed = feed::read(bytes, &reading).unwrap();
    assert_eq!(feed.report.rejected, 0, "{:?}", feed.report.problems);
    feed.meetings
}

fn listings(meetings: Vec<Meeting>) -> Vec<Listing> {
    let mut source = Source::named(SourceName::new("leeds").unwrap());
    source.publish_passcodes = true;
    let source = Arc::new(source);
    let index =
        Index::build(meetings.into_iter().map(|meeting| (source.clone(), Arc::new(meeting))).collect());
    let mut listings = index.listings().to_vec();
    listings.sort_by(|a, b| a.slug.cmp(&b.slug));
    listings
}

fn sorted(mut meetings: Vec<Meeting>) -> Vec<Meeting> {
    meetings.sort_by(|a, b| a.slug.cmp(&b.slug));
    meetings
}

/// A row with everything the format can carry, made different by `n`.
fn full_row(n: usize, more: &str) -> String {
    format!(
        r##"{{"slug":"full-{n}","name":"Full {n}","day":2,"time":"23:30","end_time":"00:45","timezone":"Europe/London",
        "types":["O","ST","X","S"],"notes":"Ring the bell.\nUpstairs; \"please\", <b>","location":"Friends’ House","location_notes":"Side door",
        "formatted_address":"1 Example Street, Leeds LS1 1AA, UK","address":"1 Example Street","city":"Leeds","state":"West Yorkshire",
        "postal_code":"LS1 1AA","country":"UK","regions":["Yorkshire","Leeds"],"latitude":53.79,"longitude":-1.54,"approximate":"no",
        "conference_url":"https://zoom.us/j/123456789?pwd=abc","conference_url_notes":"Passcode 123456",
        "conference_phone":"+441134960000,,123456789#,,,,*123456#","conference_phone_notes":"UK rate","group":"Full","group_notes":"Since 1999",
        "district":"D 3","email":"full@example.org","phone":"+44 113 496 0000","website":"https://example.org/full","website_2":"https://example.org/more",
        "mailing_address":"PO Box 1","contact_1_name":"Alex","contact_1_email":"a@example.org","contact_1_phone":"+44 113 496 0001","contact_2_name":"Sam B.",
        "venmo":"@full","square":"$full","paypal":"full","homegroup_online":"full","url":"https://example.org/m/{n}","edit_url":"https://example.org/e/{n}",
        "feedback_emails":["web@example.org"],"feedback_url":"https://example.org/f","updated":"2026-01-02 03:04:05","last_contact":"2026-02-03",
        "entity":"Leeds Intergroup","entity_email":"e@example.org","entity_phone":"+44-113-496-0002","entity_location":"Leeds, UK",
        "entity_logo":"https://example.org/l.svg","entity_url":"https://example.org"{more}}}"##
    )
}

fn wild() -> Vec<Meeting> {
    let rows = [
        full_row(1, ""),
        full_row(2, r#","recurrence":"FREQ=MONTHLY;BYDAY=1TU,-1TU","exceptions":["2026-12-29"]"#)
            .replace(r#""day":2,"#, "")
            .replace(r#""time":"23:30","end_time":"00:45","#, r#""recurrence_time":"23:30","recurrence_end_time":"00:45","#),
        full_row(3, r#","suspensions":[{"from":"2026-11-01","until":"2027-01-06","reason":"roof"}],"starts":"2026-01-01","ends":"2028-01-01""#),
        full_row(4, r#","fellowship":"NA","languages":["fa"],"facets":{"profession":["nurses","law"],"smoking":"no","Tea":["Strong; with milk","=1+1"]}"#).replace(r#"["O","ST","X","S"]"#, r#"["O"]"#),
        full_row(5, "").replace(r#""day":2"#, r#""day":[0,2,5]"#),
        r#"{"slug":"appointment","name":"Ask us","timezone":"America/New_York","types":["C"],"city":"Boston","conference_url":"https://example.org/group"}"#.to_owned(),
        full_row(6, r#","recurrence":"RDATE:20261201,20261215""#).replace(r#""day":2,"#, "").replace("time\":\"23:30", "recurrence_time\":\"23:30").replace("end_time\":\"00:45", "recurrence_end_time\":\"00:45"),
    ];
    sorted(read(format!("[{}]", rows.join(",")).as_bytes(), None))
}

/// What our own page adds to a row that had no address of its own is not the list's doing.
fn without_own_page(meetings: Vec<Meeting>) -> Vec<Meeting> {
    let own = |url: &str| url.starts_with("https://ours.example/");
    meetings.into_iter().map(|m| Meeting { url: m.url.filter(|url| !own(url)), ..m }).collect()
}

fn page(slug: &str) -> Option<String> {
    Some(format!("https://ours.example/meetings/{slug}"))
}

fn json_and_back(meetings: &[Meeting]) -> Vec<Meeting> {
    let text = meeting_guide::feed(&listings(meetings.to_vec()), now(), page).unwrap();
    sorted(without_own_page(read(text.as_bytes(), None)))
}

#[test]
fn a_meeting_guide_feed_comes_back_whole() {
    let meetings = wild();
    assert_eq!(meetings.len(), 7);
    let back = json_and_back(&meetings);
    for (before, after) in meetings.iter().zip(&back) {
        assert_eq!(before, after);
    }
    assert_eq!(meetings.len(), back.len());
}

#[test]
fn a_table_comes_back_whole() {
    let meetings = wild();
    let text = csv::table(&listings(meetings.clone()), now(), page).unwrap();
    let back = sorted(without_own_page(read(text.as_bytes(), Some(Format::Table))));
    for (before, after) in meetings.iter().zip(&back) {
        assert_eq!(before, after);
    }
    assert_eq!(meetings.len(), back.len());
}

#[test]
fn suspended_meetings_stay_in_the_feed_as_closed() {
    let text = meeting_guide::feed(&listings(wild()), now(), page).unwrap();
    let rows: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
    let paused = rows.iter().find(|row| row["slug"] == "full-3").unwrap();
    assert!(paused["types"].as_array().unwrap().iter().any(|code| code == "TC"));
    assert_eq!(paused["attendance_option"], "inactive");
    let monthly = rows.iter().find(|row| row["slug"] == "full-2").unwrap();
    assert!(monthly.get("day").is_none() && monthly.get("time").is_none());
    assert!(
        monthly["notes"].as_str().unwrap().starts_with("Every first and last Tuesday of the month at 23:30.")
    );
    let days: Vec<_> =
        rows.iter().filter(|row| row["name"] == "Full 5").map(|row| row["slug"].as_str().unwrap()).collect();
    assert_eq!(days, ["full-5-0", "full-5-2", "full-5-5"]);
}

#[test]
fn passcodes_stay_out_unless_the_list_lets_them_be_published() {
    let rows = full_row(1, "")
        .replace("Ring the bell.", "Passcode: 430101 https://zoom.us/j/1?pwd=sekrit2")
        .replace("Side door", "Password: 430102")
        .replace("Since 1999", "Passcode 430103");
    let meetings = read(format!("[{rows}]").as_bytes(), None);
    let closed = Arc::new(Source::named(SourceName::new("leeds").unwrap()));
    let all = wild().into_iter().chain(meetings).map(|meeting| (closed.clone(), Arc::new(meeting)));
    let index = Index::build(all.collect());
    for text in [
        meeting_guide::feed(index.listings(), now(), page).unwrap(),
        csv::table(index.listings(), now(), page).unwrap(),
    ] {
        assert!(
            !text.contains("pwd=abc") && !text.contains("Passcode 123456") && !text.contains("*123456#"),
            "{text}"
        );
        assert!(text.contains("https://zoom.us/j/123456789"));
        for secret in ["430101", "430102", "430103", "sekrit2"] {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
    }
}

#[test]
fn a_spreadsheet_takes_no_name_for_a_formula() {
    let rows = full_row(1, "").replace("\"Full 1\"", r#""=HYPERLINK(\"https://evil.example\")""#);
    let meetings = read(format!("[{rows}]").as_bytes(), None);
    let text = csv::table(&listings(meetings), now(), page).unwrap();
    assert!(text.contains("\"'=HYPERLINK"), "{text}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn any_texts_come_back(name in "[^\\p{C}]{1,40}", notes in "[a-zA-Zé ,;\"'\\n&<>]{0,60}", days in 1u8..128) {
        let days: Vec<u8> = (0..7).filter(|day| days & (1 << day) != 0).collect();
        let row = serde_json::json!([{"slug": "x", "name": name, "notes": notes, "day": days, "time": "19:00",
            "timezone": "Asia/Tehran", "city": "Tehran", "types": ["O"], "url": "https://example.org/x"}]);
        let places = Gazetteer::default();
        let feed = feed::read(row.to_string().as_bytes(), &Reading::new(&places)).unwrap();
        // A name of nothing but blanks is rejected, which is another test's business.
        prop_assume!(feed.report.rejected == 0);
        prop_assert_eq!(json_and_back(&feed.meetings), feed.meetings);
    }
}
