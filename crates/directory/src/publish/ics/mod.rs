//! Meetings as a calendar (RFC 5545, with the names of RFC 7986) that telephones and computers can subscribe to.
//!
//! - A meeting is one event with its rule, not a row of dates. Single dates stay single dates (`RDATE`).
//! - An event begins with the first occurrence on or after the first day of the month of `now`, or of the
//!   schedule's own first day where that is later. So a list gives the same bytes for a month, and subscribers see
//!   where they have been lately.
//! - Exceptions and pauses with an end are `EXDATE`s, as far as two years ahead. A pause without an end, or with one
//!   farther off, ends the rule on its eve. When all of two years is left out there is no event.
//! - A meeting that is suspended as a whole ([`Event::cancelled`]) is written as listed, with `STATUS:CANCELLED`:
//!   who asks for suspended meetings wants to see them, crossed out.
//! - By-appointment meetings have no event.
//! - The length is a `DURATION`, which is true also when clocks change during the meeting.
//! - Events do not make anybody busy (`TRANSP:TRANSPARENT`): a subscribed list is not a diary.

mod event;
mod lines;
#[cfg(test)]
mod tests;
mod zones;

use std::borrow::Cow;

use jiff::{Timestamp, civil::Date, tz::Offset};

use crate::{model::Zone, schedule::Schedule};
use lines::Lines;
use zones::Zones;

/// What a calendar says of one meeting.
#[derive(Clone, Debug)]
pub struct Event<'a> {
    /// With the site's domain it is the event's identity for ever.
    pub id: Cow<'a, str>,
    /// Shown as the event's title.
    pub name: Cow<'a, str>,
    /// When it takes place.
    pub schedule: &'a Schedule,
    /// The zone of `schedule`.
    pub zone: &'a Zone,
    /// Suspended as a whole, whatever its schedule says.
    pub cancelled: bool,
    /// Building and address in one line.
    pub location: Option<Cow<'a, str>>,
    /// Degrees north and east.
    pub position: Option<(f64, f64)>,
    /// The meeting's page.
    pub url: Option<Cow<'a, str>>,
    /// Opens the meeting online. Also added to the description, since few calendars know the property for it.
    pub online: Option<Cow<'a, str>>,
    /// Plain text; line breaks kept.
    pub description: Option<Cow<'a, str>>,
    /// Types in words.
    pub categories: Vec<Cow<'a, str>>,
    /// When the listing last changed.
    pub updated: Option<Timestamp>,
}

/// A whole calendar. `domain` is the site's host name, for the events' identities.
///
/// Of `now` only the month matters.
pub fn calendar<'a>(
    title: &str,
    domain: &str,
    events: impl Iterator<Item = Event<'a>>,
    now: Timestamp,
) -> String {
    let mut zones = Zones::default();
    let mut body = Lines::default();
    for event in events {
        event::write(&mut body, &event, domain, now, &mut zones);
    }
    let mut calendar = Lines::default();
    calendar.line("BEGIN", "VCALENDAR");
    calendar.line("VERSION", "2.0");
    calendar.line("PRODID", "-//Homegroup//Homegroup//EN");
    calendar.line("CALSCALE", "GREGORIAN");
    calendar.text("NAME", title);
    calendar.text("X-WR-CALNAME", title);
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
    calendar.line("X-PUBLISHED-TTL", "PT12H");
    zones.write(&mut calendar);
    calendar.append(body);
    calendar.line("END", "VCALENDAR");
    calendar.into_text()
}

/// The first day of the month, by the clock of Greenwich: close enough, and the same for every event.
fn first_of_month(now: Timestamp) -> Date {
    Offset::UTC.to_datetime(now).date().first_of_month()
}
