//! The week hour by hour: how many online meetings of all lists are on, so that the empty hours are seen.

use askama::Template;
use axum::{extract::State, response::Response};
use directory::{
    model::{Standing, Zone},
    query::Query,
    schedule::{Day, Recurrence},
};
use jiff::{Timestamp, civil::time, tz::TimeZone};

use super::list::{ZoneChoice, with_zone, zones};
use crate::{
    app::Shared,
    finder::view::{row::zone_asked, when},
    live::Snapshot,
    web::{
        language::Visit,
        page::{self, Frame, Place},
    },
};

const HOURS: usize = 24;
const DAY_MINUTES: i64 = 24 * 60;
const WEEK_MINUTES: i64 = 7 * DAY_MINUTES;

#[derive(Template)]
#[template(path = "rooms-week.html")]
struct WeekPage {
    f: Frame,
    days: Vec<String>,
    days_short: Vec<String>,
    hours: Vec<Hour>,
    empty: String,
    zone_name: String,
    zones: Vec<ZoneChoice>,
    back: String,
}

/// A row: one hour of each day.
struct Hour {
    clock: String,
    cells: Vec<Cell>,
}

struct Cell {
    count: usize,
    shown: String,
    /// "Tuesday, 19:00: 4 meetings".
    label: String,
    href: String,
}

/// `GET /rooms/week`
pub(super) async fn show(State(app): State<Shared>, visit: Visit) -> Response {
    let snapshot = app.live.now();
    let zone = zone_asked(&visit);
    let rules = zone.as_ref().map_or(TimeZone::UTC, Zone::rules);
    let counts = counts(&snapshot, &rules, app.clock.now());
    let t = &visit.t;
    let days: Vec<Day> = (1..=7).filter_map(|n| Day::new(n % 7)).collect();
    let hours = (0..HOURS).map(|hour| Hour {
        clock: t.numerals.digits(&format!("{hour:02}:00")),
        cells: days.iter().map(|day| cell(&visit, zone.as_ref(), *day, hour, &counts)).collect(),
    });
    let empty = counts.iter().flatten().filter(|busy| busy.count == 0).count();
    let frame = Frame::new(&app, &visit, Place::Rooms, &t.s("week-title"));
    page::render(&WeekPage {
        f: if zone.is_some() { frame.unlisted() } else { frame },
        days: days.iter().map(|day| when::day(t, *day)).collect(),
        days_short: days.iter().map(|day| t.s(&format!("day-short-{}", day.number()))).collect(),
        hours: hours.collect(),
        empty: t.n("week-empty-hours", empty),
        zone_name: zone.as_ref().map_or_else(|| "UTC".to_owned(), |zone| when::zone(zone.as_str())),
        zones: named_zones(&visit, zone.as_ref()),
        back: with_zone(&visit.link("/rooms"), zone.as_ref()),
    })
}

/// Where no zone is chosen, hours are those of UTC.
fn named_zones(visit: &Visit, zone: Option<&Zone>) -> Vec<ZoneChoice> {
    let mut choices = zones(visit, zone);
    if let Some(none) = choices.first_mut() {
        none.shown = "UTC".to_owned();
    }
    choices
}

fn cell(visit: &Visit, zone: Option<&Zone>, day: Day, hour: usize, counts: &Week) -> Cell {
    let t = &visit.t;
    let Busy { count, reach } = counts[usize::from(day.number())][hour];
    let clock = time(i8::try_from(hour).unwrap_or(0), 0, 0, 0);
    let when =
        t.with("day-and-time", &[("day", when::day(t, day).into()), ("time", when::clock(t, clock).into())]);
    let query = Query {
        attendance: vec![directory::model::Attendance::Online],
        zone: zone.cloned().or_else(|| Zone::new("UTC").ok()),
        ..Query::default()
    };
    // Those in progress began up to `reach` minutes before, perhaps the day before.
    let from = i64::try_from(hour * 60).unwrap_or(0) - reach;
    let before = if from < 0 { format!("&day={}", (day.number() + 6) % 7) } else { String::new() };
    let (from_hour, from_minute) = (from.rem_euclid(DAY_MINUTES) / 60, from.rem_euclid(60));
    let around = format!(
        "{}{before}&day={}&from={from_hour:02}:{from_minute:02}&until={hour:02}:59",
        query.to_address(),
        day.number()
    );
    Cell {
        count,
        shown: t.numerals.whole(u64::try_from(count).unwrap_or(0)),
        label: t.with("week-cell", &[("when", when.into()), ("count", count.into())]),
        href: visit.link(&format!("/meetings?{around}")),
    }
}

/// An hour's online meetings.
#[derive(Clone, Copy, Default)]
struct Busy {
    /// In progress at some time of the hour.
    count: usize,
    /// How many minutes before the hour the first of them began.
    reach: i64,
}

/// By day (0 is Sunday) and hour of a zone.
type Week = [[Busy; HOURS]; 7];

/// Online meetings in progress in each hour. Of the usual week alone: what happens once a month fills no hour.
fn counts(snapshot: &Snapshot, zone: &TimeZone, now: Timestamp) -> Week {
    let mut counts = Week::default();
    let here = i64::from(zone.to_offset(now).seconds()) / 60;
    for listing in snapshot.index.listings() {
        let meeting = &listing.meeting;
        if !meeting.attendance.from_afar() || !is_active(snapshot, listing) {
            continue;
        }
        let Some(timed) = meeting.schedule.timed() else { continue };
        let Recurrence::Weekly(days) = &timed.recurrence else { continue };
        let there = i64::from(meeting.zone.rules().to_offset(now).seconds()) / 60;
        let start = i64::from(timed.start.hour()) * 60 + i64::from(timed.start.minute());
        for day in days.iter() {
            let begins = i64::from(day.number()) * DAY_MINUTES + start - there + here;
            let ends = begins + i64::from(timed.length().max(1)) - 1;
            for hour in begins.div_euclid(60)..=ends.div_euclid(60) {
                let minute = (hour * 60).rem_euclid(WEEK_MINUTES);
                let (day, of_day) = (minute / DAY_MINUTES, minute / 60 % 24);
                if let (Ok(day), Ok(of_day)) = (usize::try_from(day), usize::try_from(of_day)) {
                    let busy = &mut counts[day][of_day];
                    busy.count += 1;
                    busy.reach = busy.reach.max(hour * 60 - begins);
                }
            }
        }
    }
    counts
}

fn is_active(snapshot: &Snapshot, listing: &directory::index::Listing) -> bool {
    snapshot.index.hit_of(&snapshot.moment, listing).is_some_and(|hit| hit.standing == Standing::Active)
}
