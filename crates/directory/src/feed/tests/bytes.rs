//! Bytes that are no good list: encodings, breakage, hostility, and anything at all.

use std::collections::HashSet;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{assert_counts, kinds, places, row};
use crate::feed::{Feed, FeedError, Reading, passcode, read};

fn error(bytes: &[u8]) -> FeedError {
    read(bytes, &Reading::new(places())).unwrap_err()
}

#[test]
fn what_is_no_list_is_said_plainly() {
    assert_eq!(error(b""), FeedError::Empty);
    assert_eq!(error(b"\xef\xbb\xbf \n"), FeedError::Empty);
    assert_eq!(error(b"<!doctype html><title>404</title>"), FeedError::Html);
    assert!(matches!(error(br#"{"code":"rest_no_route","message":"no"}"#), FeedError::NotAList(_)));
    assert!(matches!(error(b"Just some words."), FeedError::NotAList(_)));
    assert!(matches!(error(b"{\"name\": \"x"), FeedError::NotAList(_)));
    assert!(matches!(error(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), FeedError::NotAList(_)));
}

/// What the list of one good row reads as, whatever is done to its bytes.
fn read_good(bytes: &[u8]) -> Feed {
    let feed = read(bytes, &Reading::new(places())).unwrap();
    assert_eq!(feed.meetings.len(), 1, "{:?}", feed.report);
    feed
}

#[test]
fn encodings_are_seen_through() {
    let text = json!([row(json!({"name": "Café"}))]).to_string();
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let with = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
    for bytes in [
        with(b"\xef\xbb\xbf", text.as_bytes()),
        with(b"\xff\xfe", &little),
        with(b"\xfe\xff", &big),
        little.clone(),
        big.clone(),
        text.replace("name", "na\0me").into_bytes(),
    ] {
        assert_eq!(read_good(&bytes).meetings[0].name.as_ref(), "Café");
    }
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(c as u32).unwrap()).collect();
    let feed = read_good(&latin);
    assert_eq!(
        (feed.meetings[0].name.as_ref(), kinds(&feed)),
        ("Caf\u{fffd}", vec!["invalid-encoding".to_owned()])
    );
}

#[test]
fn a_broken_row_costs_only_itself() {
    let good = |slug: &str| row(json!({"slug": slug})).to_string();
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let deep_object = format!("{}1{}", r#"{"a":"#.repeat(10_000), "}".repeat(10_000));
    for bad in [
        r#"{"name": "x", }"#,
        r#"{"name": "an "odd" quote"}"#,
        r#"{"name": "one "odd quote"}"#,
        r#"{"name": "x", "types": ["O"}"#,
        r#"{"name": "x", "types": {"a": 1}"#,
        r#"{"name" "x"}"#,
        "{\"name\": \"a raw\nbreak\"}",
        "PHP Warning: something",
        "17",
        "null",
        r#""text""#,
        "[1, 2]",
        &deep,
        &deep_object,
        &"[".repeat(10_000),
    ] {
        let shown: String = bad.chars().take(40).collect();
        let list = format!("[{},\n{bad},\n{},\n{}]", good("a"), good("b"), good("c"));
        let feed = read(list.as_bytes(), &Reading::new(places())).unwrap();
        assert_counts(&feed.report);
        let slugs: Vec<&str> = feed.meetings.iter().map(|meeting| meeting.slug.as_str()).collect();
        assert_eq!(slugs, ["a", "b", "c"], "{shown}");
        assert_eq!(feed.report.rejected, 1, "{shown}: {:?}", feed.report);
        assert!(!feed.broken, "{shown}");
    }
}

#[test]
fn what_is_wrong_with_the_whole_list_is_said() {
    let good = row(json!({})).to_string();
    for (list, rows, broken, kind) in [
        (format!("[{good}"), 1, true, Some("cut-off")),
        (format!("[{good}, {{\"name\": \"cut"), 2, true, Some("cut-off")),
        (good.clone(), 1, true, Some("no-brackets")),
        (format!("{good}\n{good}"), 2, true, Some("no-brackets")),
        (format!("[{good}] and more"), 1, false, Some("text-after-list")),
        (format!("[{good}][{good}]"), 1, true, Some("text-after-list")),
        (format!("{{\"meetings\": [{good}], \"total\": 1}}"), 1, false, None),
        (format!("{{\"warnings\": [], \"meetings\": [{good}"), 1, true, Some("cut-off")),
        (format!("[{good},]"), 1, false, None),
        ("[]".to_owned(), 0, false, None),
    ] {
        let feed = read(list.as_bytes(), &Reading::new(places())).unwrap();
        assert_eq!((feed.report.rows, feed.broken), (rows, broken), "{list}");
        let of_file = feed.report.problems.iter().find(|problem| problem.row.is_none());
        assert_eq!(of_file.map(|problem| problem.kind.as_ref()), kind, "{list}");
    }
}

#[test]
fn a_hostile_list_takes_time_in_proportion() {
    // Every row opens a list and never closes it: the end of each must be looked for without going over the rest anew.
    let list = format!("[{}]", r#"{"a":["b",{"c":1},"#.repeat(60_000));
    let feed = read(list.as_bytes(), &Reading::new(places())).unwrap();
    assert_counts(&feed.report);
    let list = format!("[{}", r#"{"a":[1},{"#.repeat(60_000));
    assert_counts(&read(list.as_bytes(), &Reading::new(places())).unwrap().report);
}

/// Any JSON, not very deep.
fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,30}".prop_map(Value::from),
        "[0-9:, /.+#*apm-]{0,20}".prop_map(Value::from),
        "(https?://)?[a-z.]{1,12}(zoom\\.us)?/[a-z?=&#]{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 12, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map("[a-z]{0,6}", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

const FIELDS: [&str; 42] = [
    "name",
    "slug",
    "id",
    "row_key",
    "day",
    "time",
    "end_time",
    "timezone",
    "recurrence",
    "starts",
    "ends",
    "exceptions",
    "suspensions",
    "types",
    "languages",
    "facets",
    "attendance_option",
    "approximate",
    "formatted_address",
    "address",
    "city",
    "state",
    "postal_code",
    "country",
    "regions",
    "region",
    "latitude",
    "longitude",
    "coordinates",
    "location",
    "notes",
    "conference_url",
    "conference_url_notes",
    "conference_phone",
    "group",
    "contact_1_name",
    "venmo",
    "paypal",
    "updated",
    "feedback_emails",
    "feedback_url",
    "fellowship",
];

proptest! {
    #[test]
    fn no_bytes_bring_it_down(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(feed) = read(&bytes, &Reading::new(places())) {
            assert_counts(&feed.report);
        }
    }

    #[test]
    fn no_text_like_a_list_brings_it_down(text in "[\\[{]([\\[\\]{}\",:a1\\\\ \n]|\"name\":|\"day\":1|\\},\\{\"){0,60}") {
        if let Ok(feed) = read(text.as_bytes(), &Reading::new(places())) {
            assert_counts(&feed.report);
        }
    }

    #[test]
    fn no_table_brings_it_down(text in "Name,Day,Time,Types\n([a-zA-Z0-9:,;\" \n]|Monday|7 pm|,O){0,60}") {
        if let Ok(feed) = read(text.as_bytes(), &Reading::new(places())) {
            assert_counts(&feed.report);
        }
    }

    #[test]
    fn no_row_brings_it_down(
        rows in proptest::collection::vec(
            proptest::collection::btree_map(proptest::sample::select(&FIELDS[..]), any_value(), 0..12),
            0..6,
        )
    ) {
        let feed = read(json!(rows).to_string().as_bytes(), &Reading::new(places())).unwrap();
        assert_counts(&feed.report);
        prop_assert_eq!(feed.report.rows, rows.len());
        let slugs: HashSet<_> = feed.meetings.iter().map(|meeting| &meeting.slug).collect();
        prop_assert_eq!(slugs.len(), feed.meetings.len());
    }

    #[test]
    fn redacting_never_panics(text in ".{0,60}|(passcode|PIN|pwd)[:= ]{0,2}.{0,12}") {
        let _ = (passcode::redact_text(&text), passcode::redact_url(&text), passcode::redact_phone(&text));
    }
}
