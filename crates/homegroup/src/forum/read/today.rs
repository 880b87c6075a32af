//! Today, 24 hours: a thread for each day, which nobody opens. A day begins in the Pacific and ends there, so for a
//! while there are two or three; which one is the reader's follows from the zone that the address names.

use askama::Template;
use axum::{extract::State, http::StatusCode};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use store::ThreadKind;

use super::{
    super::{
        here::{Here, Page, asked, broken, frame},
        view,
    },
    thread,
};
use crate::{
    app::Shared,
    finder::view::{row::zone_asked, when},
    identity::Visitor,
    rooms::{ZoneChoice, zones},
    web::{
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// The first and the last clock on earth, in hours from UTC.
const LAST: i64 = 12;
const FIRST: i64 = 14;

#[derive(Template)]
#[template(path = "forum_today.html")]
struct TodayPage {
    f: Frame,
    title: String,
    area: String,
    base: String,
    nav: Option<Nav>,
    write: String,
}

/// The days there are, and whose clock is meant.
pub(super) struct Nav {
    pub(super) zones: Vec<ZoneChoice>,
    pub(super) days: Vec<DayLink>,
}

/// The way to a day.
pub(super) struct DayLink {
    pub(super) href: String,
    pub(super) text: String,
    pub(super) current: bool,
}

/// Ways to every day that is today somewhere, beside the thread of one.
pub(super) fn nav(visit: &Visit, now: Timestamp, day: Date) -> Nav {
    let zone = zone_asked(visit);
    let tz = zone.as_ref().map(|zone| format!("&tz={zone}")).unwrap_or_default();
    let link = |date: Date| DayLink {
        href: visit.link(&format!("/forum/today?day={date}{tz}")),
        text: when::date(&visit.t, date),
        current: date == day,
    };
    let mut zones = zones(visit, zone.as_ref());
    // A day has no clock of its own, as a meeting has.
    if let Some(none) = zones.first_mut() {
        none.shown = "UTC".to_owned();
    }
    Nav { zones, days: days(now).into_iter().map(link).collect() }
}

/// The dates that are today somewhere, the oldest first.
pub(in crate::forum) fn days(now: Timestamp) -> Vec<Date> {
    let there = |hours: i64| {
        let shifted = now.checked_add(SignedDuration::from_hours(hours)).unwrap_or(now);
        shifted.to_zoned(TimeZone::UTC).date()
    };
    let (mut day, newest) = (there(-LAST), there(FIRST));
    let mut days = vec![day];
    while day < newest {
        let Ok(next) = day.tomorrow() else { break };
        day = next;
        days.push(day);
    }
    days
}

/// `GET /forum/today?tz=…&day=…`: the thread of the day, in the area of the page's language.
pub(in crate::forum) async fn show(State(app): State<Shared>, visit: Visit, visitor: Visitor) -> Page {
    let now = app.clock.now();
    let rules = zone_asked(&visit).map_or(TimeZone::UTC, |zone| zone.rules());
    let asked = asked(&visit, "day").and_then(|day| day.parse().ok());
    let day = asked.filter(|day| days(now).contains(day)).unwrap_or(rules.to_datetime(now).date());
    let area = app.shipped.areas.of_language(&visit.t.code).ok_or(StatusCode::NOT_FOUND)?;
    let here = Here::in_area(app.clone(), visit.clone(), visitor, area)?;
    if let Some(thread) = app.store.daily(here.ground.place.as_str(), day).await.map_err(broken)? {
        return thread::page_of(&here, &thread).await;
    }
    let t = &visit.t;
    Ok(page::render(&TodayPage {
        title: view::title(t, ThreadKind::Daily, "", Some(day)),
        area: here.ground.title.clone(),
        base: visit.link(&here.ground.path("")),
        nav: Some(nav(&visit, now, day)),
        write: visit.link(&here.ground.path(&format!("/new?kind=daily&day={day}"))),
        f: frame(&app, &visit, &t.s("forum-title")).unlisted(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_is_every_date_that_some_clock_on_earth_shows() {
        for (now, expected) in [
            ("2026-11-26T09:00:00Z", &["2026-11-25", "2026-11-26"][..]),
            ("2026-11-26T10:30:00Z", &["2026-11-25", "2026-11-26", "2026-11-27"]),
            ("2026-11-26T13:00:00Z", &["2026-11-26", "2026-11-27"]),
            ("2027-01-01T00:00:00Z", &["2026-12-31", "2027-01-01"]),
        ] {
            let found: Vec<String> = days(now.parse().unwrap()).iter().map(ToString::to_string).collect();
            assert_eq!(found, expected, "{now}");
        }
    }
}
