//! What somebody means to do, as a file for their calendar (RFC 5545). Its titles say nothing: a calendar is seen by
//! many, and is often kept by somebody else.
//!
//! It is a file that is made in the request that asks for it; one that a calendar program fetches by itself is
//! [`super::feed`]'s. Times have no zone: they are the time where the person is.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use care::plan::{Commitment, Days};
use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, Time},
};
use journal::Document;

use super::paper::{self, SLOT};
use crate::steps::Here;

/// How long something takes that says nothing of it, in minutes.
const MINUTES: u16 = 60;
/// A look at how it goes takes less.
const LOOK_MINUTES: u16 = 10;
const LONGEST_TITLE: usize = 80;
/// As RFC 5545 names the days, from Sunday.
const DAYS: [&str; 7] = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/// One thing that comes again each week.
struct Event<'e> {
    id: &'e str,
    days: Days,
    time: Time,
    minutes: u16,
}

/// The file. `id` is one nobody else has, and `title` stands for everything.
pub(super) fn file(page: &Document, id: &str, title: &str, now: Timestamp, today: Date) -> String {
    let commitments = paper::commitments(page);
    let events = commitments.iter().filter_map(event).chain(look(page));
    let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//notes//notes//EN\r\n");
    for event in events {
        write(&mut text, &event, (id, &escaped(title)), now, today);
    }
    text.push_str("END:VCALENDAR\r\n");
    text
}

fn event(one: &Commitment) -> Option<Event<'_>> {
    let days = one.days.iter().next().map(|_| one.days)?;
    Some(Event { id: &one.id, days, time: one.time?, minutes: MINUTES })
}

/// The rhythm of looking at how it goes.
fn look(page: &Document) -> Option<Event<'static>> {
    let hour = page.field("hour").parse().ok()?;
    let time = Time::new(hour, 0, 0, 0).ok()?;
    let days = match page.field("every") {
        "daily" => Days::of(0..=6),
        // On Sundays: a calendar that is made anew must not move it.
        "weekly" => Days::of([0]),
        _ => return None,
    };
    Some(Event { id: "look", days, time, minutes: LOOK_MINUTES })
}

fn write(text: &mut String, event: &Event<'_>, (id, title): (&str, &str), now: Timestamp, today: Date) {
    let Some(first) = first(event.days, today) else { return };
    let days: Vec<&str> = event.days.iter().filter_map(|day| DAYS.get(usize::from(day)).copied()).collect();
    let lines = [
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{id}-{}", event.id),
        format!("DTSTAMP:{}", now.strftime("%Y%m%dT%H%M%SZ")),
        format!("DTSTART:{}", first.to_datetime(event.time).strftime("%Y%m%dT%H%M%S")),
        format!("DURATION:PT{}M", event.minutes),
        format!("RRULE:FREQ=WEEKLY;BYDAY={}", days.join(",")),
        format!("SUMMARY:{title}"),
        "CLASS:PRIVATE".to_owned(),
        "END:VEVENT".to_owned(),
    ];
    for line in lines {
        fold(text, &line);
    }
}

/// The first of these days from today on.
fn first(days: Days, today: Date) -> Option<Date> {
    (0..7).filter_map(|ahead: i64| today.checked_add(ahead.days()).ok()).find(|day| {
        u8::try_from(day.weekday().to_sunday_zero_offset()).is_ok_and(|number| days.contains(number))
    })
}

fn escaped(title: &str) -> String {
    let title: String = title.chars().filter(|letter| !letter.is_control()).take(LONGEST_TITLE).collect();
    title.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,")
}

/// A line has at most 75 bytes; what is longer goes on behind a blank (§3.1).
fn fold(text: &mut String, line: &str) {
    let mut width = 0;
    for letter in line.chars() {
        if width + letter.len_utf8() > 75 {
            text.push_str("\r\n ");
            width = 1;
        }
        text.push(letter);
        width += letter.len_utf8();
    }
    text.push_str("\r\n");
}

/// The file as it is handed over, under a name that says nothing.
pub(super) fn attached(text: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"calendar.ics\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (StatusCode::OK, headers, text).into_response()
}

/// What stands for everything: the person's own title, or one that says nothing.
pub(super) fn title(here: &Here, page: &Document) -> String {
    let title = Some(page.field("title")).filter(|title| !title.is_empty());
    title.map_or_else(|| here.s("plan-neutral"), str::to_owned)
}

/// By what calendars know events of this person again: it follows from a page that is never kept.
pub(super) fn slot() -> String {
    format!("{SLOT}/calendar")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn page() -> Document {
        let mut page = Document::of(date(2026, 11, 26));
        let row = |cells: [&str; 7]| cells.map(str::to_owned).to_vec();
        let rows = vec![
            row(["1", "meeting", "Lamp, for newcomers", "24", "19:05", "in_person", ""]),
            row(["2", "sponsor", "call", "", "12:00", "", ""]),
            row(["3", "service", "tea", "0", "", "", ""]),
        ];
        page.rows.insert("commitments".into(), rows);
        page
    }

    #[test]
    fn titles_say_nothing_and_days_come_again() {
        let now = "2026-11-26T18:00:00Z".parse().unwrap();
        let text = file(&page(), "aa", "Appointment", now, date(2026, 11, 26));
        assert_eq!(
            text,
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//notes//notes//EN\r\nBEGIN:VEVENT\r\nUID:aa-1\r\n\
             DTSTAMP:20261126T180000Z\r\nDTSTART:20261126T190500\r\nDURATION:PT60M\r\n\
             RRULE:FREQ=WEEKLY;BYDAY=TU,TH\r\nSUMMARY:Appointment\r\nCLASS:PRIVATE\r\nEND:VEVENT\r\n\
             END:VCALENDAR\r\n"
        );
    }

    #[test]
    fn a_rhythm_is_in_it_and_long_titles_are_folded() {
        let now = "2026-11-26T18:00:00Z".parse().unwrap();
        let mut page = page();
        page.fields.insert("every".into(), "daily".into());
        page.fields.insert("hour".into(), "7".into());
        let text = file(&page, "aa", &"ü;\n".repeat(60), now, date(2026, 11, 28));
        assert!(text.contains("UID:aa-look\r\n") && text.contains("DTSTART:20261128T070000"));
        assert!(text.contains("DTSTART:20261201T190500"), "the next Tuesday");
        assert!(text.lines().all(|line| line.len() <= 75) && text.contains("ü\\;"));
        assert!(!text.contains("Lamp") && !text.contains("sponsor"));
    }
}
