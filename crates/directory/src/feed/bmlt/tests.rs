use serde_json::Value;

use super::*;

/// Formats of a made-up server; numbers and keys are its own.
const FORMATS: &str = r#"[
    {"id": "4", "key_string": "C", "name_string": "Cerrado", "lang": "es", "world_id": "CLOSED"},
    {"id": "4", "key_string": "C", "name_string": "Closed", "lang": "en", "world_id": "CLOSED"},
    {"id": "9", "key_string": "ES", "name_string": "Espanol", "lang": "en", "world_id": "LANG"},
    {"id": "14", "key_string": "JT", "name_string": "Just for Today", "lang": "en", "world_id": "JFT"},
    {"id": "20", "key_string": "Rr", "name_string": "Round Robin", "lang": "en", "world_id": ""},
    {"id": "22", "key_string": "SD", "name_string": "Speaker/Discussion", "lang": "en", "world_id": "S-D"},
    {"id": "24", "key_string": "SL", "name_string": "ASL", "lang": "en", "world_id": ""},
    {"id": 33, "key_string": "WC", "name_string": "Wheelchair", "lang": "en", "world_id": "WCHR"},
    {"id": "38", "key_string": "Ag", "name_string": "Agnostic", "lang": "en", "world_id": ""},
    {"id": "49", "key_string": "L/R", "name_string": "Lithuanian/Russian", "lang": "en", "world_id": "LANG"},
    {"id": "50", "key_string": "KL", "name_string": "Klingon", "lang": "en", "world_id": "LANG"},
    {"id": "51", "key_string": "FA", "name_string": "فارسی‌زبان", "lang": "en", "world_id": "LANG"},
    {"id": "60", "key_string": "1T", "name_string": "First Tuesday of the month", "lang": "en", "world_id": "VAR2"},
    {"id": "61", "key_string": "VM", "name_string": "Virtual Meeting", "lang": "en", "world_id": "VM"},
    {"id": "62", "key_string": "TC", "name_string": "Temporarily Closed Facility", "lang": "en", "world_id": "TC"},
    {"id": "63", "key_string": "HY", "name_string": "Hybrid Meeting", "lang": "en", "world_id": "HYBR"}
]"#;

const BODIES: &str = r#"[
    {"id": "1", "parent_id": "0", "name": "Far Shore Region", "url": "https://shore.example", "helpline": "555-0100"},
    {"id": "12", "parent_id": "1", "name": "Lighthouse Area", "url": "", "helpline": "555-0112"},
    {"id": "20", "parent_id": "21", "name": "Round", "url": "", "helpline": ""},
    {"id": "21", "parent_id": "20", "name": "About", "url": "", "helpline": ""}
]"#;

const MEETING: &str = r#"{
    "id_bigint": "7", "worldid_mixed": "G00012345", "service_body_bigint": "12", "weekday_tinyint": "1",
    "venue_type": "3", "start_time": "23:30:00", "duration_time": "01:15:00", "time_zone": "", "lang_enum": "en",
    "formats": "C,JT,WC,Rr", "format_shared_id_list": "4,14,20,22,33", "longitude": "-73.5", "latitude": "40.5",
    "published": "1", "meeting_name": "Still Waters", "location_text": "Meeting House",
    "location_info": "Please Enter#@-@#Side door", "location_street": "12 Quay St", "location_city_subsection": "",
    "location_neighborhood": "Old Town", "location_municipality": "Harbour", "location_sub_province": "Bay",
    "location_province": "NY", "location_postal_code_1": "01234", "location_nation": "USA", "comments": "Ring twice",
    "train_lines": "4, 5", "bus_lines": "B61", "contact_phone_1": "", "virtual_meeting_link": "https://zoom.us/j/1",
    "virtual_meeting_additional_info": "Passcode 1", "phone_meeting_number": "+1-555-0199,,7#"
}"#;

fn object(json: &str) -> Row {
    serde_json::from_str(json).unwrap()
}

fn bmlt(formats: Option<&str>) -> Bmlt {
    let mut file = Notes::default();
    let bmlt = Bmlt::new(formats.map(str::as_bytes), Some(BODIES.as_bytes()), None, &mut file);
    assert!(file.is_empty());
    bmlt
}

/// The row of [`MEETING`] with some fields changed, and its remarks.
fn row(changes: &[(&str, &str)]) -> (Result<Row, Remark>, Notes) {
    let mut source = object(MEETING);
    for (field, value) in changes {
        source.insert((*field).into(), Value::from(*value));
    }
    let mut notes = Notes::default();
    let row = bmlt(Some(FORMATS)).row(source, &mut notes);
    (row, notes)
}

fn field(name: &str, changes: &[(&str, &str)]) -> Value {
    let (row, _) = row(changes);
    row.unwrap().get(name).cloned().unwrap_or_default()
}

#[test]
fn a_meeting_becomes_a_row() {
    let (row, notes) = row(&[]);
    assert!(notes.is_empty(), "{notes:?}");
    insta::assert_json_snapshot!(row.unwrap());
}

#[test]
fn unpublished_meetings_stay_out() {
    let (row, _) = row(&[("published", "0")]);
    assert!(format!("{:?}", row.unwrap_err()).contains("unpublished"));
}

#[test]
fn days_count_from_one() {
    assert_eq!(field("day", &[("weekday_tinyint", "1")]), 0);
    assert_eq!(field("day", &[("weekday_tinyint", "7")]), 6);
    for bad in ["0", "8", "-1", "x"] {
        assert!(row(&[("weekday_tinyint", bad)]).0.is_err(), "{bad}");
    }
}

#[test]
fn lengths_are_minutes() {
    for (length, minutes) in [
        ("01:30:00", json!(90)),
        ("1:00", json!(60)),
        ("24:00:00", json!(1440)),
        ("00:00:00", Value::Null),
        ("", Value::Null),
        ("soon", Value::Null),
    ] {
        assert_eq!(field("duration_minutes", &[("duration_time", length)]), minutes, "{length}");
    }
    let (row, notes) = row(&[("duration_time", "25:00:00")]);
    assert!(row.unwrap().get("duration_minutes").is_none() && !notes.is_empty());
}

#[test]
fn formats_become_types_languages_and_facets() {
    let kinds = |ids: &str| {
        let (row, _) = row(&[("format_shared_id_list", ids)]);
        let mut row = row.unwrap();
        (
            row.remove("types").unwrap_or_default(),
            row.remove("languages"),
            row.remove("facets").unwrap_or_default(),
        )
    };
    let (types, languages, facets) = kinds("24,38,9");
    assert_eq!((types, languages, facets), (json!(["ASL", "A", "ES"]), None, Value::Null));
    assert_eq!(kinds("49").0, json!(["LT", "RU"]));
    assert_eq!(kinds("51").0, json!(["FA"]));
    assert_eq!(kinds("50"), (Value::Null, None, json!({"format": ["Klingon"]})));
    assert_eq!(kinds("60"), (Value::Null, None, json!({"format": ["First Tuesday of the month"]})));
    assert_eq!(
        field("recurrence", &[("format_shared_id_list", "60"), ("weekday_tinyint", "3")]),
        "FREQ=MONTHLY;BYDAY=1TU"
    );
    assert_eq!(field("recurrence", &[("format_shared_id_list", "60")]), Value::Null, "a meeting on Sundays");
    let (result, notes) = row(&[("format_shared_id_list", "999")]);
    assert!(result.is_ok() && format!("{notes:?}").contains("unknown-format"));
}

#[test]
fn a_meeting_with_thousands_of_formats_costs_no_time() {
    let (row, notes) = row(&[("format_shared_id_list", &"20,4,".repeat(100_000))]);
    assert_eq!(row.unwrap()["facets"]["format"].as_array().map(Vec::len), Some(1));
    assert!(format!("{notes:?}").contains("too-many-types"));
}

#[test]
fn venue_types_go_before_formats_that_say_the_same() {
    let attendance =
        |venue, ids| field("attendance_option", &[("venue_type", venue), ("format_shared_id_list", ids)]);
    assert_eq!(attendance("1", "61"), "in_person");
    assert_eq!(attendance("2", "62"), "online");
    assert_eq!(attendance("", "61"), "online");
    assert_eq!(attendance("", "63"), "hybrid");
    assert_eq!(attendance("", "4"), Value::Null);
    assert_eq!(field("types", &[("venue_type", "2"), ("format_shared_id_list", "61,62")]), json!(["TC"]));
}

#[test]
fn without_the_servers_formats_only_the_usual_keys_are_understood() {
    let mut notes = Notes::default();
    let row = bmlt(None).row(object(MEETING), &mut notes).unwrap();
    assert_eq!(row["types"], json!(["C", "JFT", "X"]));
    assert!(format!("{notes:?}").contains("Rr"));
}

#[test]
fn other_fellowships_keep_their_own_codes() {
    let pills = Fellowship::new("Pills Anonymous").unwrap();
    let bmlt = Bmlt::new(Some(FORMATS.as_bytes()), None, Some(&pills), &mut Notes::default());
    let row = bmlt.row(object(MEETING), &mut Notes::default()).unwrap();
    assert_eq!(row["types"], json!(["C", "X"]));
    assert_eq!(row["facets"], json!({"format": ["Just for Today", "Round Robin", "Speaker/Discussion"]}));
    assert!(!row.contains_key("fellowship"));
    assert_eq!(row.get("entity"), None);
}

#[test]
fn a_circle_of_service_bodies_ends() {
    assert_eq!(field("entity", &[("service_body_bigint", "20")]), "Round");
    assert_eq!(field("regions", &[("service_body_bigint", "20")]), json!(["About", "Round"]));
}

#[test]
fn contacts_of_the_lists_keepers_stay_out() {
    let (row, notes) = row(&[("contact_name_1", "Someone"), ("email_contact", "someone@example.org")]);
    let row = serde_json::to_string(&row.unwrap()).unwrap();
    assert!(!row.contains("omeone"));
    let remarks = format!("{notes:?}");
    assert!(remarks.contains("protected-contact") && !remarks.contains("omeone"));
}

#[test]
fn unreadable_side_files_are_done_without() {
    for json in ["", "<html>", "{}", "[1]"] {
        let mut file = Notes::default();
        let bmlt = Bmlt::new(Some(json.as_bytes()), Some(json.as_bytes()), None, &mut file);
        let remarks = format!("{file:?}");
        assert!(
            remarks.contains("formats-unreadable") && remarks.contains("service-bodies-unreadable"),
            "{json}"
        );
        assert!(bmlt.row(object(MEETING), &mut Notes::default()).is_ok());
    }
    let envelope = format!("\u{feff}{{\"formats\": {FORMATS}}}");
    assert_eq!(bmlt(Some(&envelope)).row(object(MEETING), &mut Notes::default()).unwrap()["types"][1], "JFT");
}

proptest::proptest! {
    #[test]
    fn no_values_panic(
        value in proptest::prop_oneof!["\\PC{0,30}", "[0-9:,#@-]{0,12}"],
        which in 0_usize..40,
        formats in "\\PC{0,60}",
    ) {
        let mut source = object(MEETING);
        let field = source.keys().nth(which % source.len()).cloned().unwrap();
        source.insert(field, Value::from(value));
        let bmlt = Bmlt::new(Some(formats.as_bytes()), None, None, &mut Notes::default());
        let _ = bmlt.row(source, &mut Notes::default());
    }
}
