//! What tells whether a meeting has changed since somebody kept it on their device.

use directory::{index::Listing, model::Venue, schedule::Timed};

use crate::web::assets::fingerprint;

/// Two short names, of when and of where it is. They say nothing by themselves; one that is another than before says
/// that the list has changed it.
pub(crate) fn of(listing: &Listing) -> String {
    let short = |text: &str| fingerprint(text.as_bytes()) as u32;
    format!("{:08x}.{:08x}", short(&when(listing)), short(&place(listing)))
}

/// Rule, start and length on the meeting's own clock.
fn when(listing: &Listing) -> String {
    let meeting = &listing.meeting;
    let Some(timed) = meeting.schedule.timed() else { return String::new() };
    let (rule, minutes) = (Timed::recurrence_text(timed), timed.minutes.unwrap_or_default());
    format!("{rule}|{}|{minutes}|{}", timed.start, meeting.zone)
}

/// Place and way of attending. Links come and go, and the meeting's page has them.
fn place(listing: &Listing) -> String {
    let venue = listing.meeting.venue.as_deref();
    let name = venue.and_then(|venue| venue.name.as_deref()).unwrap_or_default();
    let address = venue.and_then(Venue::one_line).unwrap_or_default();
    format!("{name}|{address}|{}", listing.meeting.attendance.as_str())
}
