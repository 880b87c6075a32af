use serde_json::json;

use super::*;
use crate::{
    feed::{self, Format, Reading},
    places::Gazetteer,
};

/// Everything a map can say, once.
const MAP: &str = r#"
about = "A made-up list."
key = ["Group", "Day"]

[fields]
name = "Title"
slug = ["Title", "Day"]
fellowship = { column = "For", values = { drinkers = "AA" } }
time = "Starts"
duration = "Length"
address = { columns = ["No", "Street"], join = " " }
city = { column = "Town", split = "/" }
notes = { first = ["Remarks", "Comment"], values = { "-" = "" } }
country = { value = "Ireland" }
timezone = { column = "Town", values = { Belfast = "Europe/London" }, otherwise = "Europe/Dublin" }
latitude = "Lat"

[[days]]
column = "Day"
split = "+"
values = { Mo = 1, Tu = 2 }

[[languages]]
column = "Irish"
values = { yes = "ga" }
otherwise = ""

[[regions]]
value = "Ireland"
[[regions]]
column = "Town"

[[types]]
column = "Kind"
split = ","
facet = "format"
[types.values]
"Steps and Traditions" = ["ST", "TR"]
"in person" = ""

[[types]]
column = "Ramp"
values = { TRUE = "X", FALSE = "" }

[[facets]]
name = "access"
column = "Loop"
values = { Y = "Hearing loop" }
otherwise = ""
"#;

const HEADER: [&str; 17] = [
    "Group", "Title", "Day", "Starts", "Length", "No", "Street", "Town", "Remarks", "Comment", "Lat",
    "Irish", "Kind", "Ramp", "Loop", "For", "Unused",
];

const LINE: [&str; 17] = [
    "17",
    "Slow  Water",
    "Mo + Tu",
    "23:30",
    "1hr 15mins",
    "12",
    "Quay St",
    "Cobh",
    "-",
    "Ring twice",
    "51.85",
    "YES",
    "Big Book, steps and  traditions,In Person,Candles on the stairs,mujeres",
    " true ",
    "y",
    "Drinkers",
    "",
];

fn row_of(map: &str, header: &[&str], line: &[&str]) -> (Result<Row, Remark>, Notes) {
    let map = ColumnMap::parse(map).unwrap();
    let mut notes = Notes::default();
    let row = map.bind(header, None).unwrap().row(line, &mut notes);
    (row, notes)
}

#[test]
fn a_line_becomes_a_row() {
    let (row, notes) = row_of(MAP, &HEADER, &LINE);
    assert!(notes.is_empty(), "{notes:?}");
    insta::assert_json_snapshot!(row.unwrap());
}

#[test]
fn headers_are_found_whatever_their_case() {
    let header = HEADER.map(str::to_uppercase);
    let header: Vec<_> = header.iter().map(String::as_str).collect();
    assert_eq!(row_of(MAP, &header, &LINE).0, row_of(MAP, &HEADER, &LINE).0);
}

#[test]
fn types_are_those_of_the_rows_fellowship_else_of_the_lists() {
    let text = "key = \"Name\"\n[fields]\nname = \"Name\"\n[[types]]\ncolumn = \"Kind\"\nfacet = \"format\"";
    let map = ColumnMap::parse(text).unwrap();
    let types = |fellowship: Option<&str>| {
        let fellowship = fellowship.map(|name| Fellowship::new(name).unwrap());
        let columns = map.bind(&["Name", "Kind"], fellowship.as_ref()).unwrap();
        let row = columns.row(&["Slow Water", "Just For Today Study"], &mut Notes::default()).unwrap();
        (row.get("types").cloned(), row.get("facets").cloned())
    };
    assert_eq!(types(Some("NA")), (Some(json!(["JFT"])), None));
    assert_eq!(types(None), (None, Some(json!({"format": ["Just For Today Study"]}))));
}

#[test]
fn short_lines_are_kept_and_shifted_ones_refused() {
    let (row, notes) = row_of(MAP, &HEADER, &LINE[..4]);
    assert_eq!(row.unwrap()["row_key"], "17|Mo + Tu");
    assert!(format!("{notes:?}").contains("missing-cells"));
    let (row, _) = row_of(MAP, &HEADER, &[&LINE[..], &["", " "]].concat());
    assert!(row.is_ok());
    let (row, _) = row_of(MAP, &HEADER, &[&LINE[..], &["", "oops"]].concat());
    assert!(format!("{:?}", row.unwrap_err()).contains("too-many-cells"));
}

#[test]
fn lengths_become_minutes() {
    let minutes = |length| {
        let mut line = LINE;
        line[4] = length;
        let (row, notes) = row_of(MAP, &HEADER, &line);
        (row.unwrap().get("duration_minutes").cloned().unwrap_or_default(), notes.is_empty())
    };
    assert_eq!(minutes("90"), (json!(90), true));
    assert_eq!(minutes(""), (Value::Null, true));
    assert_eq!(minutes("-1hr "), (Value::Null, false));
}

#[test]
fn a_cell_with_thousands_of_values_costs_no_time() {
    let cell: Vec<_> = (0..200_000).map(|i| i.to_string()).collect();
    let cell = cell.join(",");
    let mut line = LINE;
    line[12] = &cell;
    let row = row_of(MAP, &HEADER, &line).0.unwrap();
    assert_eq!(row["facets"]["format"].as_array().map(Vec::len), Some(MOST_VALUES));
}

#[test]
fn a_row_without_anything_in_its_key_has_none() {
    let mut line = LINE;
    (line[0], line[2]) = ("", " ");
    assert_eq!(row_of(MAP, &HEADER, &line).0.unwrap().get("row_key"), None);
}

#[test]
fn mistakes_in_a_map_are_shown_where_they_are() {
    let head = "key = \"A\"\n[fields]\nname = \"A\"\n";
    let cases = [
        "key = [".to_owned(),
        "[fields]\nname = \"A\"".to_owned(),
        "key = \"A\"".to_owned(),
        "key = []\n".to_owned(),
        "keys = \"A\"".to_owned(),
        "key = \"A\"\nfields = 3".to_owned(),
        format!("{head}adress = \"B\""),
        format!("{head}types = \"B\""),
        format!("{head}time = 19"),
        format!("{head}time = \" \""),
        format!("{head}city = {{ colum = \"B\" }}"),
        format!("{head}city = {{ values = {{ a = \"b\" }} }}"),
        format!("{head}city = {{ column = \"B\", value = \"C\" }}"),
        format!("{head}city = {{ column = \"B\", split = \"\" }}"),
        format!("{head}city = {{ column = \"B\", values = {{ Yes = \"a\", yes = \"b\" }} }}"),
        format!("{head}timezone = {{ value = \"Europe/Dubln\" }}"),
        format!("{head}[types]\ncolumn = \"B\""),
        format!("{head}[[types]]\ncolumn = \"B\"\nfaced = \"format\""),
        format!("{head}[[facets]]\ncolumn = \"B\""),
        format!("{head}[[types]]\ncolumn = \"B\"\n[types.values]\nYes = {{ a = 1 }}"),
    ];
    let errors: Vec<_> =
        cases.iter().map(|text| (text.as_str(), ColumnMap::parse(text).unwrap_err().to_string())).collect();
    insta::assert_debug_snapshot!(errors);
}

#[test]
fn a_column_that_is_not_there_is_named() {
    let map = ColumnMap::parse("key = \"Titel\"\n[fields]\nname = \"Titel\"").unwrap();
    let error = map.bind(&["Day", "Title", ""], None).err().unwrap();
    let expected = "the column map cannot be used: line 1: the table has no column \"Titel\" (did you mean \"Title\"?). \
                    Its columns are: Day, Title";
    assert_eq!(error.to_string(), expected);
}

/// Three lines of a table: a whole one, one that ends early, one with a comma out of place.
fn table(separator: &str) -> String {
    [
        ["Title", "Day", "Starts", "Where"],
        ["\"Slow\nWater\"", "Monday", "19:00", "Hall"],
        ["Still Here", "Tuesday", "20:00", ""],
    ]
    .map(|line| line.join(separator))
    .join("\r\n")
        + &format!(
            "\nShort{separator}Friday{separator}12:00\n\nOne{separator}Day{separator}18:00{separator}Hall{separator}2\n"
        )
}

#[test]
fn tables_come_with_any_separator_and_encoding() {
    let map = "key = [\"Title\", \"Day\"]\n[fields]\nname = \"Title\"\nday = \"Day\"\ntime = \"Starts\"\n\
               location = \"Where\"\ntimezone = { value = \"Europe/Dublin\" }";
    let map = ColumnMap::parse(map).unwrap();
    let places = Gazetteer::bundled();
    let reading = Reading { format: Some(Format::Csv), map: Some(&map), ..Reading::new(&places) };
    let utf_16: Vec<u8> = table(",").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let variants = [
        table(",").into_bytes(),
        table(";").into_bytes(),
        table("\t").into_bytes(),
        format!("\u{feff}{}", table(",")).into_bytes(),
        [b"\xff\xfe".to_vec(), utf_16].concat(),
    ];
    for bytes in variants {
        let feed = feed::read(&bytes, &reading).unwrap();
        let names: Vec<_> = feed.meetings.iter().map(|meeting| (&*meeting.name, &*meeting.key)).collect();
        let expected = [
            ("Slow Water", "Slow Water|Monday"),
            ("Still Here", "Still Here|Tuesday"),
            ("Short", "Short|Friday"),
        ];
        assert_eq!(names, expected);
        let report = feed.report;
        assert_eq!((report.rows, report.accepted, report.rejected), (4, 1, 1));
        for kind in ["missing-cells", "too-many-cells"] {
            assert!(report.problems.iter().any(|problem| problem.kind == kind), "{kind}");
        }
    }
}

#[test]
fn shipped_maps_can_be_read() {
    for (name, text) in ColumnMap::SHIPPED {
        ColumnMap::parse(text).unwrap();
        assert_eq!(ColumnMap::shipped(name), Some(text));
    }
    assert_eq!(ColumnMap::shipped("nowhere"), None);
}

#[test]
fn the_guide_shows_a_map_that_works() {
    let guide = include_str!("../../../../../content/maps/README.md");
    let map = guide.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let header = [
        "Group number",
        "Day",
        "Title",
        "Building",
        "Room",
        "Street",
        "No",
        "Remarks",
        "Comment",
        "Town",
        "Country",
        "Fellowship",
        "Starts",
        "Length",
        "Wheelchair",
        "Format",
        "Hearing",
    ];
    let line = [
        "17",
        "Monday",
        "Slow Water",
        "Hall",
        "2",
        "Quay St",
        "12",
        "",
        "Ring",
        "T.B.C.",
        "Ireland",
        "AA",
        "19:00",
        "90",
        "true",
        "In person,Big Book and Steps,Tea",
        "no",
    ];
    let row = row_of(map, &header, &line).0.unwrap();
    assert_eq!(row["types"], json!(["X", "B", "ST"]));
    assert_eq!((&row["location"], &row["address"]), (&json!("Hall 2"), &json!("Quay St, 12")));
    assert_eq!(row["duration_minutes"], 90);
    assert_eq!((&row["facets"], row.get("city")), (&json!({"format": ["Tea"]}), None));
}

#[test]
fn the_map_of_uk_and_ireland() {
    let header = "Guid,Title,Time,Duration,Postcode,Latitude,Longitude,Venue,Address,What3Words,Day,Hearing,Wheelchair,\
                  Chit,Open,OpenFormat,Format,Note,Code,Region,RegionArea,RegionAreaOrder,RegionIdentifier,\
                  RegionIdentifierType,Country,MeetingType,MeetingTypeNamespace,ScrapedDetails";
    let header: Vec<_> = header.split(',').collect();
    // Made up, in the shapes such lists have.
    let lines = [
        "0|Slow Water|19:30|1hr 30mins|G1 1AA|55.5|-4.1|Boat House|1 Pier Rd||Monday|True|True|True|True|Open|||1/|\
         Glasgow|UK|0|Glasgow|City|Scotland|Alcoholics Anonymous|AA|True",
        "0|Still Here|11:00||D01 X1Y2|0|0|Hall|9 Low St,Old Town,Dublin 1||Sunday|False|False|False|False||Steps & \
         Tradition|Ring twice||Dublin|Republic of Ireland|1|DUBLIN|Region|Republic of Ireland|Alcoholics Anonymous|AA|True",
        "0|One Day|20:00|1hr |BT1 1AA|54.5|-5.9|Room|2 High St||Friday|False|False|False|True|Open to all on request|Just \
         For Today Book Study,Chit/MAC,No pets,LGBT+||one-day|Antrim|UK|0|/na-meetings/north/antrim/|County|Northern \
         Ireland|Narcotics Anonymous|NA|False",
        "0|Way Up|18:00|-1hr |EH1 1AA|55.9|-3.2|Church|1 Other Meeting At This Location||Saturday|False|False|False|\
         False|This meeting is closed; only those who have a desire to stop using may attend.|In-person,Closed,Speaker \
         Meeting||way-up|\n   Switch to Districts  |UK|0|\n----------------------------------------switch-to-districts\
         ------------------------------------|Region|Scotland|Cocaine Anonymous|CA|False",
        "0|Old Road|18:00|1hr|BT2 2BB|54.6|-5.8|Church|3 Old Rd||Saturday|False|False|False|False|||||Co. Antrim|\
         Northern Ireland|0|All|Region|Ireland|Cocaine Anonymous|CA|False",
    ];
    let map = ColumnMap::parse(ColumnMap::shipped("uk-ireland").unwrap()).unwrap();
    let columns = map.bind(&header, None).unwrap();
    let rows: Vec<_> = lines
        .iter()
        .map(|line| {
            let mut notes = Notes::default();
            let row = columns.row(&line.split('|').collect::<Vec<_>>(), &mut notes).unwrap();
            (row, format!("{notes:?}"))
        })
        .collect();
    insta::assert_json_snapshot!(rows);
}

proptest::proptest! {
    #[test]
    fn no_map_and_no_line_panics(map in "\\PC{0,200}", cells in proptest::collection::vec("\\PC{0,20}", 0..20)) {
        let _ = ColumnMap::parse(&map);
        let cells: Vec<_> = cells.iter().map(String::as_str).collect();
        let map = ColumnMap::parse(MAP).unwrap();
        let _ = map.bind(&HEADER, None).unwrap().row(&cells, &mut Notes::default());
        let _ = map.bind(&cells, None);
    }

    #[test]
    fn no_piece_of_a_map_panics(start in 0_usize..MAP.len(), length in 0_usize..400) {
        let bytes: Vec<u8> = MAP.bytes().skip(start).take(length).collect();
        let _ = ColumnMap::parse(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_length_panics(text in "[-0-9a-z:., ]{0,20}") {
        if let Some(minutes) = duration::minutes(&text) {
            assert!((1..24 * 60).contains(&minutes));
        }
    }
}
