//! A row with its values at hand by field, each taken once.

use serde_json::Value;

use super::plain::{self, Shape};
use crate::feed::{Row, report::Notes};

/// Declares the fields a row may have. Whatever else it holds is left alone: lists carry much that is only of use to
/// the program that wrote them.
macro_rules! fields {
    ($($field:ident $name:literal $(| $alias:literal)*,)*) => {
        /// A field of a row.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Field { $($field,)* }

        impl Field {
            const COUNT: usize = [$(Self::$field,)*].len();

            fn named(name: &str) -> Option<Self> {
                match name {
                    $($name $(| $alias)* => Some(Self::$field),)*
                    _ => None,
                }
            }

            /// Its Meeting Guide name, or ours.
            pub(super) fn name(self) -> &'static str {
                match self { $(Self::$field => $name,)* }
            }
        }
    };
}

fields! {
    Name "name",
    Slug "slug",
    Id "id",
    RowKey "row_key",
    Fellowship "fellowship",
    Day "day",
    Time "time",
    EndTime "end_time",
    DurationMinutes "duration_minutes",
    Timezone "timezone",
    Recurrence "recurrence",
    RecurrenceTime "recurrence_time",
    RecurrenceEndTime "recurrence_end_time",
    Starts "starts",
    Ends "ends",
    Exceptions "exceptions",
    Suspensions "suspensions",
    Types "types",
    Languages "languages",
    Facets "facets",
    AttendanceOption "attendance_option",
    Approximate "approximate",
    FormattedAddress "formatted_address",
    Address "address",
    City "city",
    State "state",
    PostalCode "postal_code",
    Country "country",
    Region "region",
    SubRegion "sub_region",
    SubSubRegion "sub_sub_region",
    Regions "regions",
    Latitude "latitude",
    Longitude "longitude",
    Coordinates "coordinates",
    Location "location",
    LocationNotes "location_notes",
    Notes "notes",
    ConferenceUrl "conference_url",
    ConferenceUrlNotes "conference_url_notes",
    ConferencePhone "conference_phone",
    ConferencePhoneNotes "conference_phone_notes",
    Group "group",
    GroupNotes "group_notes",
    District "district",
    SubDistrict "sub_district",
    Email "email",
    Phone "phone",
    Website "website",
    Website2 "website_2",
    MailingAddress "mailing_address",
    Contact1Name "contact_1_name",
    Contact1Email "contact_1_email",
    Contact1Phone "contact_1_phone",
    Contact2Name "contact_2_name",
    Contact2Email "contact_2_email",
    Contact2Phone "contact_2_phone",
    Contact3Name "contact_3_name",
    Contact3Email "contact_3_email",
    Contact3Phone "contact_3_phone",
    Venmo "venmo",
    Square "square",
    Paypal "paypal",
    HomegroupOnline "homegroup_online",
    Url "url",
    EditUrl "edit_url",
    FeedbackUrl "feedback_url",
    FeedbackEmails "feedback_emails",
    Updated "updated",
    Confirmed "confirmed" | "last_contact",
    Entity "entity",
    EntityEmail "entity_email",
    EntityPhone "entity_phone",
    EntityLocation "entity_location",
    EntityLogo "entity_logo",
    // The specification's text and its example disagree about this one's name.
    EntityUrl "entity_url" | "entity_website_url",
}

/// The values of one row. Null, blank text and empty lists are no values.
pub(super) struct Fields {
    values: [Option<Value>; Field::COUNT],
}

impl Fields {
    pub(super) fn new(row: Row) -> Self {
        let mut values = [const { None }; Field::COUNT];
        for (name, value) in row {
            if let Some(field) = Field::named(&name)
                && !is_blank(&value)
            {
                values[field as usize] = Some(value);
            }
        }
        Self { values }
    }

    /// The value as the list wrote it.
    pub(super) fn take(&mut self, field: Field) -> Option<Value> {
        self.values[field as usize].take()
    }

    /// The value, if it is text or a number, as trimmed text for a machine to read. Anything else is said and
    /// dropped.
    pub(super) fn code(&mut self, field: Field, notes: &mut Notes) -> Option<String> {
        match self.take(field)? {
            Value::String(text) if text.trim().len() == text.len() => Some(text),
            Value::String(text) => Some(text.trim().to_owned()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(value) => Some(value.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => {
                notes.add(
                    field.name(),
                    "unexpected-value",
                    "A list or object stands where text belongs; left out.",
                );
                None
            }
        }
    }

    /// One line of plain text.
    pub(super) fn line(&mut self, field: Field, notes: &mut Notes) -> Option<Box<str>> {
        self.text(field, Shape::Line, notes)
    }

    /// Plain text of any length.
    pub(super) fn paragraphs(&mut self, field: Field, notes: &mut Notes) -> Option<Box<str>> {
        self.text(field, Shape::Paragraphs, notes)
    }

    fn text(&mut self, field: Field, shape: Shape, notes: &mut Notes) -> Option<Box<str>> {
        let raw = self.code(field, notes)?;
        let (text, had_html) = plain::text(raw, shape);
        if had_html {
            notes.add(field.name(), "html", "HTML was turned into plain text.");
        }
        (!text.is_empty()).then(|| text.into_boxed_str())
    }
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
