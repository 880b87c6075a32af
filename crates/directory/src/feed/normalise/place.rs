//! Where a row's meeting is.

use serde_json::Value;

use super::{
    Form,
    fields::{Field, Fields},
    plain::{self, Shape},
};
use crate::{feed::report::Notes, model::Venue};

/// The place of a row; `None` where it names none.
pub(super) fn venue(fields: &mut Fields, form: Form, notes: &mut Notes) -> Option<Venue> {
    let country = fields.line(Field::Country, notes);
    let mut venue = Venue {
        name: fields.line(Field::Location, notes),
        notes: fields.paragraphs(Field::LocationNotes, notes),
        formatted_address: fields.line(Field::FormattedAddress, notes),
        street: fields.line(Field::Address, notes),
        city: fields.line(Field::City, notes),
        state: fields.line(Field::State, notes),
        postal_code: fields
            .line(Field::PostalCode, notes)
            .map(|code| padded(code, country.as_deref(), notes))
            .map(|code| respaced(code, notes)),
        country,
        regions: regions(fields, notes),
        ..Venue::default()
    };
    move_whole_address(&mut venue);
    let point = point(fields, form, notes);
    venue.latitude = point.map(|point| point.latitude);
    venue.longitude = point.map(|point| point.longitude);
    let rough = point.filter(|point| point.rough).map(|_| true);
    venue.approximate = approximate(fields, notes).or(rough);
    (venue != Venue::default()).then_some(venue)
}

/// Some lists write the whole address into the street field and leave the rest out.
fn move_whole_address(venue: &mut Venue) {
    let alone = venue.formatted_address.is_none() && venue.city.is_none() && venue.postal_code.is_none();
    if alone && venue.street.as_deref().is_some_and(|street| street.matches(',').count() >= 2) {
        venue.formatted_address = venue.street.take();
    }
}

/// American postal codes that lost their leading zeros on the way through a number.
fn padded(code: Box<str>, country: Option<&str>, notes: &mut Notes) -> Box<str> {
    let american = country.is_some_and(|c| matches!(c, "US" | "USA" | "United States" | "U.S.A."));
    if !american || !(3..5).contains(&code.len()) || !code.bytes().all(|b| b.is_ascii_digit()) {
        return code;
    }
    notes.add(
        "postal_code",
        "postal-code-padded",
        "Zeros were put back before a ZIP code that had lost them.",
    );
    format!("{code:0>5}").into()
}

/// Eircodes with the space where a British code has it ("D02X 285").
fn respaced(code: Box<str>, notes: &mut Notes) -> Box<str> {
    let bare: String = code.split_whitespace().collect();
    let Some((area, unique)) = bare.split_at_checked(3).filter(|(area, unique)| is_eircode(area, unique))
    else {
        return code;
    };
    let right = format!("{area} {unique}");
    if *code == *right {
        return code;
    }
    notes.add("postal_code", "postal-code-respaced", "The space of an Eircode was put where it belongs.");
    right.into()
}

/// A letter and two digits, then four of either. No British code of seven has one letter before its first digit.
fn is_eircode(area: &str, unique: &str) -> bool {
    let letter_or_digit = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit();
    matches!(area.as_bytes(), [b'A'..=b'Z', b'0'..=b'9', b'0'..=b'9' | b'W'])
        && unique.len() == 4
        && unique.bytes().all(letter_or_digit)
        && unique.bytes().any(|b| b.is_ascii_uppercase())
}

/// `regions`, else `region`, `sub_region` and so on.
fn regions(fields: &mut Fields, notes: &mut Notes) -> Vec<Box<str>> {
    let clean = |raw: &str| {
        let (text, _) = plain::text(raw.trim().to_owned(), Shape::Line);
        (!text.is_empty()).then(|| text.into_boxed_str())
    };
    let separate =
        [Field::Region, Field::SubRegion, Field::SubSubRegion].map(|field| fields.line(field, notes));
    match fields.take(Field::Regions) {
        Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).filter_map(clean).collect(),
        Some(Value::String(line)) => line.split('>').filter_map(clean).collect(),
        Some(_) => {
            notes.add("regions", "unexpected-value", "Neither a text nor a list; left out.");
            Vec::new()
        }
        None => separate.into_iter().flatten().collect(),
    }
}

fn approximate(fields: &mut Fields, notes: &mut Notes) -> Option<bool> {
    let raw = fields.code(Field::Approximate, notes)?;
    match raw.to_ascii_lowercase().as_str() {
        "yes" | "true" | "1" | "y" => Some(true),
        "no" | "false" | "0" | "n" => Some(false),
        _ => {
            notes.add("approximate", "unexpected-value", "Neither yes nor no; left out.");
            None
        }
    }
}

#[derive(Clone, Copy, Debug)]
struct Point {
    latitude: f64,
    longitude: f64,
    /// The middle of a box, not a place.
    rough: bool,
}

fn point(fields: &mut Fields, form: Form, notes: &mut Notes) -> Option<Point> {
    let latitude = number(fields.take(Field::Latitude), Field::Latitude, form, notes);
    let longitude = number(fields.take(Field::Longitude), Field::Longitude, form, notes);
    let point = match (latitude, longitude) {
        (Some(latitude), Some(longitude)) => Some(Point { latitude, longitude, rough: false }),
        (None, None) => None,
        (Some(_), None) => {
            notes.add("longitude", "coordinates-half", "A latitude without a longitude; left out.");
            None
        }
        (None, Some(_)) => {
            notes.add("latitude", "coordinates-half", "A longitude without a latitude; left out.");
            None
        }
    };
    let point = point.or_else(|| from_coordinates(fields.take(Field::Coordinates)?, notes))?;
    if !(-90.0..=90.0).contains(&point.latitude) || !(-180.0..=180.0).contains(&point.longitude) {
        notes.add("latitude", "coordinates-out-of-range", "The coordinates are not on Earth; left out.");
        return None;
    }
    if point.latitude == 0.0 && point.longitude == 0.0 {
        notes.add(
            "latitude",
            "coordinates-zero",
            "The coordinates are 0, 0, which stands for unknown; left out.",
        );
        return None;
    }
    Some(point)
}

fn number(value: Option<Value>, field: Field, form: Form, notes: &mut Notes) -> Option<f64> {
    let found = match value? {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => {
            let found = text.trim().parse::<f64>().ok();
            if found.is_some() && form == Form::Typed {
                notes.add(field.name(), "coordinates-as-text", "A number written as text; read as a number.");
            }
            found
        }
        _ => None,
    };
    let found = found.filter(|number| number.is_finite());
    if found.is_none() {
        notes.add(field.name(), "coordinates-unreadable", "Not a number; left out.");
    }
    found
}

/// "lat,lon", or the four numbers of a box (south, west, north, east), as text or as a list.
fn from_coordinates(value: Value, notes: &mut Notes) -> Option<Point> {
    let numbers: Option<Vec<f64>> = match &value {
        Value::String(text) => text.split(',').map(|part| part.trim().parse().ok()).collect(),
        Value::Array(items) => items.iter().map(Value::as_f64).collect(),
        _ => None,
    };
    match numbers.as_deref() {
        Some([latitude, longitude]) => {
            Some(Point { latitude: *latitude, longitude: *longitude, rough: false })
        }
        Some([south, west, north, east]) => Some(Point {
            latitude: f64::midpoint(*south, *north),
            longitude: f64::midpoint(*west, *east),
            rough: true,
        }),
        _ => {
            notes.add("coordinates", "coordinates-unreadable", "Neither two numbers nor four; left out.");
            None
        }
    }
}
