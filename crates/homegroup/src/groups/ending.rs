//! Pausing a group, closing it, leaving it; and saying that something is wrong in it.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use directory::{
    model::Meeting,
    schedule::{Schedule, Suspension},
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use privacy::check::details::normalise;
use store::{HomeGroup, NewReport, StoreError};

use super::{
    carry::is_secretary,
    door::{Ended, Inside, Page, Sent, broken},
    form,
    head::{self, Head},
};
use crate::{
    finder::view::when,
    random,
    stewards::listings::form::read_date,
    web::{
        forms::Form,
        page::{self, Frame, Place},
    },
};

/// The longest report, in letters.
const LONGEST_NOTE: usize = 1_000;
/// How many days a group can be closed on at once, beside its rule.
const MOST_DATES: usize = 60;

#[derive(Template)]
#[template(path = "group_pause.html")]
struct PausePage {
    f: Frame,
    h: Head,
    action: String,
    /// Days on which it does not meet, each as the form names it and in words.
    off: Vec<(String, String)>,
    pauses: Vec<(String, String)>,
    timed: bool,
    today: Date,
    fault: Option<String>,
    secretary: bool,
    /// What a closed group leaves: until when.
    gone: String,
}

#[derive(Template)]
#[template(path = "group_leave.html")]
struct LeavePage {
    f: Frame,
    h: Head,
    action: String,
    words: String,
    last: bool,
    unsure: bool,
}

#[derive(Template)]
#[template(path = "group_report.html")]
struct ReportPage {
    f: Frame,
    h: Head,
    action: String,
    typed: String,
    fault: Option<String>,
}

/// `GET /groups/{id}/pause`
pub(super) async fn show(inside: Inside) -> Page {
    if inside.is_closed() {
        return Ok(inside.go("/inside"));
    }
    draw(&inside, None).await
}

async fn draw(inside: &Inside, fault: Option<&str>) -> Page {
    let (t, now) = (&inside.visit.t, inside.app.clock.now());
    let meeting = &inside.details.meeting;
    let today = meeting.day(now);
    let timed = meeting.schedule.timed();
    let off = timed.iter().flat_map(|timed| &timed.exceptions).filter(|date| **date >= today);
    let pauses = timed.iter().flat_map(|timed| &timed.suspensions);
    let pauses = pauses.filter(|pause| pause.until.is_none_or(|until| until >= today)).map(|pause| {
        let from = pause.from.map_or_else(|| t.s("homegroup-pause-now"), |from| when::date(t, from));
        let until = pause.until.map_or_else(|| t.s("homegroup-pause-open"), |until| when::date(t, until));
        let words = [("from", from.into()), ("until", until.into())];
        (days_of(pause), t.with("homegroup-pause-days", &words))
    });
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let gone = now.saturating_add(SignedDuration::from_hours(30 * 24)).unwrap_or(now);
    Ok(page::with_status(
        status,
        &PausePage {
            f: inside.frame(),
            h: head::of(inside, "/pause"),
            action: inside.path("/pause"),
            off: off.map(|date| (date.to_string(), when::weekday_and_date(t, *date, today))).collect(),
            pauses: pauses.collect(),
            timed: timed.is_some(),
            today,
            fault: fault.map(|name| t.s(&format!("homegroup-fault-{name}"))),
            secretary: is_secretary(inside).await?,
            gone: when::date(t, gone.to_zoned(jiff::tz::TimeZone::UTC).date()),
        },
    ))
}

fn days_of(pause: &Suspension) -> String {
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    format!("{}/{}", day(pause.from), day(pause.until))
}

/// `POST /groups/{id}/pause`: `do=off`, `on`, `pause`, `lift` or `close`.
pub(super) async fn act(sent: Sent) -> Page {
    let Sent { inside, form } = sent;
    let today = inside.details.meeting.day(inside.app.clock.now());
    let mut meeting = inside.details.meeting.clone();
    let Schedule::Timed(timed) = &mut meeting.schedule else {
        return if form.get("do") == "close" {
            close(&inside, &form).await
        } else {
            draw(&inside, Some("untimed")).await
        };
    };
    match form.get("do") {
        "off" => {
            let words = form.get("dates").split([',', ';', '\n', '\r', ' ', '،']).map(str::trim);
            let dates: Option<Vec<Date>> = words.filter(|word| !word.is_empty()).map(read_date).collect();
            let Some(dates) = dates.filter(|dates| !dates.is_empty() && dates.len() <= MOST_DATES) else {
                return draw(&inside, Some("dates")).await;
            };
            timed.exceptions.extend(dates);
            timed.exceptions.sort_unstable();
            timed.exceptions.dedup();
        }
        "on" => timed.exceptions.retain(|date| date.to_string() != form.get("date")),
        "pause" => {
            let day = |name: &str| match form.get(name).trim() {
                "" => Ok(None),
                typed => read_date(typed).map(Some).ok_or(()),
            };
            let (Ok(from), Ok(until)) = (day("from"), day("until")) else {
                return draw(&inside, Some("dates")).await;
            };
            // What has begun has no first day: it would say when somebody pressed the button.
            let from = from.filter(|from| *from > today);
            if until.is_some_and(|until| until < from.unwrap_or(today)) {
                return draw(&inside, Some("order")).await;
            }
            timed.suspensions.push(Suspension { from, until, reason: None });
            timed.suspensions.sort_by_key(|pause| (pause.from, pause.until));
            timed.suspensions.dedup();
        }
        "lift" => timed.suspensions.retain(|pause| days_of(pause) != form.get("pause")),
        "close" => return close(&inside, &form).await,
        _ => return Err(StatusCode::BAD_REQUEST),
    }
    keep(&inside, meeting, form.get("do")).await
}

/// Keeps what a group says now of when it meets, in its listing and its room too.
async fn keep(inside: &Inside, meeting: Meeting, said: &str) -> Page {
    let mut details = inside.details.clone();
    details.meeting = meeting;
    let group = HomeGroup { details: details.written().map_err(broken)?, ..inside.group.clone() };
    match inside.app.store.change_home_group(&group).await {
        Ok(()) => {}
        Err(StoreError::Stale) => return Ok(inside.go("/pause?said=late")),
        Err(error) => return Err(broken(error)),
    }
    form::settle(&inside.app, &group, &details).await.map_err(broken)?;
    Ok(inside.go(&format!("/pause?said={said}")))
}

/// The secretary closes the group, for everybody.
async fn close(inside: &Inside, form: &Form) -> Page {
    if !is_secretary(inside).await? {
        return Ok(inside.go("/pause?said=not-yours"));
    }
    if !form.ticked("sure") {
        return draw(inside, Some("sure")).await;
    }
    let app = &inside.app;
    // Its listing first: what is left of a group that is gone must not stay in the finder.
    form::close(app, &inside.group).await.map_err(broken)?;
    app.store.close_home_group(&inside.group.id, app.clock.now()).await.map_err(broken)?;
    Ok(inside.go("/inside?said=closed"))
}

/// `GET /groups/{id}/leave`
pub(super) async fn door(inside: Inside) -> Page {
    ask(&inside, false).await
}

async fn ask(inside: &Inside, unsure: bool) -> Page {
    let members = inside.app.store.home_members(inside.place.as_str()).await.map_err(broken)?;
    Ok(page::with_status(
        if unsure { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK },
        &LeavePage {
            f: inside.frame(),
            h: head::of(inside, "/leave"),
            action: inside.path("/leave"),
            words: inside.visit.link("/me/export.html"),
            last: members.len() == 1,
            unsure,
        },
    ))
}

/// `POST /groups/{id}/leave`. With the last member the group goes.
pub(super) async fn leave(ended: Ended) -> Page {
    let Ended { inside, form } = ended;
    if !form.ticked("sure") {
        return ask(&inside, true).await;
    }
    let (app, place, key) = (&inside.app, inside.place.as_str(), inside.key());
    if form.get("words") == "delete" {
        app.store.leave_place(place, &key).await.map_err(broken)?;
    }
    app.store.leave_home(place, &key).await.map_err(broken)?;
    super::keep::let_go_if_deserted(app, &inside.group).await.map_err(broken)?;
    Ok(page::see_other(&inside.visit.link("/groups?said=left")))
}

/// `GET /groups/{id}/report`
pub(super) async fn report(inside: Inside) -> Response {
    report_page(&inside, String::new(), None)
}

fn report_page(inside: &Inside, typed: String, fault: Option<String>) -> Response {
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page::with_status(
        status,
        &ReportPage {
            f: inside.frame(),
            h: head::of(inside, "/report"),
            action: inside.path("/report"),
            typed,
            fault,
        },
    )
}

/// `POST /groups/{id}/report`: to the moderators of the site, past everybody in the group.
pub(super) async fn reported(ended: Ended) -> Page {
    let Ended { inside, form } = ended;
    let (app, t) = (&inside.app, &inside.visit.t);
    let note = normalise(form.get("note"));
    let letters = note.chars().count();
    if letters == 0 || letters > LONGEST_NOTE {
        let why = if letters == 0 { "homegroup-held-empty" } else { "homegroup-held-long" };
        return Ok(report_page(&inside, note, Some(t.s(why))));
    }
    if app.reports.check().is_err() {
        return Err(StatusCode::TOO_MANY_REQUESTS);
    }
    let report = NewReport { place: inside.place.as_str(), words: "", note: &note, post: "" };
    let now: Timestamp = app.clock.now();
    app.store.add_report(report, random::bytes().map_err(broken)?, now).await.map_err(broken)?;
    Ok(inside.go("/inside?said=reported"))
}
