//! Times and charges in words.

use jiff::{Timestamp, tz::TimeZone};
use meeting_room::Role;

use super::who::Charge;
use crate::{finder::view::when, web::texts::Locale};

/// An hour, for people and for the script that adds the reader's own clock.
pub(crate) struct Hour {
    /// RFC 3339.
    pub(crate) utc: String,
    /// The same without a zone; empty where it is a whole week.
    pub(crate) wall: String,
    pub(crate) text: String,
}

impl Hour {
    /// In UTC: whoever reads may be anywhere, and where is not known here.
    pub(crate) fn of(t: &Locale, time: Timestamp, now: Timestamp) -> Self {
        let (there, today) = (time.to_zoned(TimeZone::UTC), now.to_zoned(TimeZone::UTC).date());
        // A text that begins with an isolated word has no direction of its own where it is isolated again.
        let day = when::weekday_and_date(t, there.date(), today).replace(['\u{2068}', '\u{2069}'], "");
        let clock = when::clock(t, there.time());
        Self {
            utc: time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            wall: there.strftime("%Y-%m-%dT%H:%M").to_string(),
            text: t.with("stewards-hour", &[("day", day.into()), ("time", clock.into())]),
        }
    }

    /// When a listing was changed: the hour, and once the store has left no more of it, the week.
    pub(crate) fn of_act(t: &Locale, time: Timestamp, now: Timestamp) -> Self {
        if !store::is_a_week(time, now) {
            return Self::of(t, time, now);
        }
        let date = time.to_zoned(TimeZone::UTC).date();
        let day = when::weekday_and_date(t, date, now.to_zoned(TimeZone::UTC).date());
        let day = day.replace(['\u{2068}', '\u{2069}'], "");
        Self { utc: date.to_string(), wall: String::new(), text: t.one("stewards-week", "day", &day) }
    }
}

/// "Moderator of this site"; `title` is the name of the room, body or group where it is a service in one.
pub(super) fn charge(t: &Locale, charge: &Charge, title: Option<&str>) -> String {
    let role = t.s(&name_of(charge, ""));
    match (charge.within(), title) {
        (Some(_), Some(title)) => {
            t.with("stewards-role-in-room", &[("role", role.into()), ("room", title.into())])
        }
        _ => role,
    }
}

/// The text about a role, which in a body is another than on the site.
fn name_of(charge: &Charge, which: &str) -> String {
    let kind = if matches!(charge, Charge::Body(_)) { "body-" } else { "" };
    format!("stewards-role-{kind}{}{which}", charge.role())
}

/// "Chair".
pub(super) fn service(t: &Locale, role: Role) -> String {
    t.s(&format!("stewards-role-{}", role.name()))
}

/// What somebody with this charge does.
pub(super) fn duty(t: &Locale, charge: &Charge) -> String {
    t.s(&name_of(charge, "-does"))
}
