//! A meeting as schema.org data, for search engines: the same facts as on the page, and no way in.

use directory::{
    index::Hit,
    model::{Attendance, Fellowship, Standing, Venue},
};
use jiff::{Timestamp, tz::TimeZone};
use serde_json::{Value, json};

/// JSON-LD of the meeting at `address`, an absolute one or none: another site reads it. It holds no `<`, `>` or `&`, so that no text of a list can end its block.
pub(super) fn event(hit: &Hit<'_>, address: Option<&str>) -> String {
    let meeting = &hit.listing.meeting;
    let zone = meeting.zone.rules();
    let mut places = Vec::new();
    if meeting.attendance.at_a_place()
        && let Some(venue) = meeting.venue.as_deref()
    {
        places.push(place(venue));
    }
    if meeting.attendance.from_afar() {
        places.push(json!({ "@type": "VirtualLocation", "url": address }));
    }
    let mut event = json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": meeting.name,
        "url": address,
        "eventAttendanceMode": format!("https://schema.org/{}", mode(meeting.attendance)),
        "eventStatus": format!("https://schema.org/{}", status(&hit.standing)),
        "isAccessibleForFree": true,
        "location": (!places.is_empty()).then_some(places),
    });
    let organizer = meeting.group.as_ref().and_then(|group| group.name.as_deref());
    let organizer = organizer.or(hit.listing.fellowship().map(Fellowship::as_str));
    let mut put = |name: &str, value: Value| {
        if let Some(fields) = event.as_object_mut() {
            fields.insert(name.to_owned(), value);
        }
    };
    if let Some(name) = organizer {
        put("organizer", json!({ "@type": "Organization", "name": name }));
    }
    if let Some(occurrence) = hit.occurrence {
        put("startDate", at(occurrence.start, &zone).into());
        if meeting.schedule.timed().is_some_and(|timed| timed.minutes.is_some()) {
            put("endDate", at(occurrence.end, &zone).into());
        }
    }
    without_nulls(event).to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

fn place(venue: &Venue) -> Value {
    let address = json!({
        "@type": "PostalAddress",
        "streetAddress": venue.street.as_deref().map(str::to_owned).or_else(|| venue.one_line()),
        "addressLocality": venue.city,
        "addressRegion": venue.state,
        "postalCode": venue.postal_code,
        "addressCountry": venue.country,
    });
    let geo = venue.position().filter(|_| !venue.is_approximate()).map(|(latitude, longitude)| {
        json!({ "@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude })
    });
    json!({ "@type": "Place", "name": venue.name, "address": address, "geo": geo })
}

/// What is not known is left out.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let known = fields.into_iter().filter(|(_, field)| !field.is_null());
            known.map(|(name, field)| (name, without_nulls(field))).collect()
        }
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

fn mode(attendance: Attendance) -> &'static str {
    match attendance {
        Attendance::InPerson => "OfflineEventAttendanceMode",
        Attendance::Online => "OnlineEventAttendanceMode",
        Attendance::Hybrid => "MixedEventAttendanceMode",
    }
}

fn status(standing: &Standing<'_>) -> &'static str {
    match standing {
        Standing::Active => "EventScheduled",
        Standing::Suspended { .. } => "EventPostponed",
        Standing::Ended => "EventCancelled",
    }
}

fn at(time: Timestamp, zone: &TimeZone) -> String {
    time.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
