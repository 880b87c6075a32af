//! A room's door: what it is, who may come, who is there, and the one button.

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::Response,
};
use jiff::Timestamp;
use meeting_room::{Guard, Phase, Refusal, script::Script};
use privacy::{Place as Where, Session, SessionKind, Ticket, Unpaid};

use super::{
    answer::Entered,
    card::{Card, Hours},
    host::Shown,
    newcomer, words,
};
use crate::{
    app::{App, Shared},
    finder::view::{row::zone_asked, when},
    identity::{Visitor, cookie},
    random,
    web::{
        errors,
        forms::{self, Form},
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// What coming in costs while a room is wary: bits of work, or so many seconds of waiting without a script.
const WARY: (u8, u32) = (16, 45);
/// And in a panic.
const PANIC: (u8, u32) = (18, 90);
/// More people than this within ten seconds are no meeting: then coming in costs what it does in a wary room.
const CROWD: usize = 2500;

#[derive(Template)]
#[template(path = "room-door.html")]
struct DoorPage {
    f: Frame,
    title: Box<str>,
    slug: String,
    about: String,
    script: Option<std::sync::Arc<Script>>,
    /// "A few are here · Somebody is on duty".
    state: Vec<String>,
    open: bool,
    /// One meeting is over, and the next begins within a minute.
    soon: bool,
    /// When it is open next, in words.
    next: Option<String>,
    closed: bool,
    who: Box<str>,
    young: bool,
    /// The listing whose meeting this is.
    listing: Option<String>,
    /// What coming in costs just now.
    toll: Option<Toll>,
    notice: Option<String>,
    always: bool,
}

/// A ticket to be paid with work or time.
struct Toll {
    ticket: String,
    bits: u8,
    /// In words.
    wait: String,
    /// It can be paid now.
    ripe: bool,
}

/// `GET /rooms/{slug}`: the same for everybody who asks.
pub(super) async fn show(State(app): State<Shared>, visit: Visit, Path(slug): Path<String>) -> Response {
    match app.rooms.card(&slug) {
        Some(card) => door(&app, &visit, &card, StatusCode::OK, None, None),
        None => errors::not_found(&app, &visit),
    }
}

fn door(
    app: &App,
    visit: &Visit,
    card: &Card,
    status: StatusCode,
    notice: Option<String>,
    toll: Option<Toll>,
) -> Response {
    let t = &visit.t;
    let snapshot = app.live.now();
    let now = app.clock.now();
    let shown = app.rooms.host_of(card, &snapshot).map(|host| host.shown());
    let over = shown.as_ref().is_some_and(|shown| shown.view.phase == Phase::Over);
    let sitting = card.sitting(&app.rooms.scripts, &snapshot, now);
    let script = shown.as_ref().map(|shown| shown.script.clone());
    let script = script.or(sitting.as_ref().map(|sitting| sitting.script.clone()));
    let next = sitting.filter(|sitting| !sitting.open);
    let next = next.map(|sitting| begins(visit, card, app, sitting.start, now));
    let guard = shown.as_ref().map_or(Guard::Calm, |shown| shown.view.guard);
    let toll = toll.or_else(|| new_toll(app, visit, card, guard));
    let always = card.hours == Hours::Always;
    let listing = card.listing.as_ref().map(|slug| visit.link(&format!("/meetings/{slug}")));
    page::with_status(
        status,
        &DoorPage {
            f: Frame::new(app, visit, Place::Rooms, &t.s("rooms-title")).unlisted(),
            title: card.title.clone(),
            slug: card.slug.to_string(),
            about: script.as_ref().map(|script| script.about.clone()).unwrap_or_default(),
            state: shown.as_ref().map(|shown| state(visit, shown, now)).unwrap_or_default(),
            open: shown.is_some() && !over,
            soon: over && always,
            script,
            next,
            closed: card.closed,
            who: card.who.clone(),
            young: card.young,
            listing,
            toll,
            notice,
            always,
        },
    )
}

/// How the room is, for somebody outside.
pub(super) fn state(visit: &Visit, shown: &Shown, now: Timestamp) -> Vec<String> {
    let t = &visit.t;
    vec![
        words::stage(t, &shown.script, &shown.view, now.as_millisecond()),
        words::people(
            t,
            match shown.view.people {
                // From outside, one person is a few.
                meeting_room::People::One => meeting_room::People::Few,
                people => people,
            },
        ),
        words::duty(t, shown.view.on_duty),
    ]
}

/// "Tuesday at 19:30 (London)", on the clock of the zone the address names, else of the meeting.
pub(super) fn begins(visit: &Visit, card: &Card, app: &App, start: Timestamp, now: Timestamp) -> String {
    let snapshot = app.live.now();
    let meets = match &card.hours {
        Hours::As(slug) => snapshot.find(slug).map(|listing| &listing.meeting.zone),
        Hours::Own(meeting) => Some(&meeting.zone),
        Hours::Always => None,
    };
    let t = &visit.t;
    let asked = zone_asked(visit);
    let chosen = asked.as_ref().or(meets);
    let name = chosen.map_or("UTC", directory::model::Zone::as_str);
    let zone = chosen.map_or(jiff::tz::TimeZone::UTC, directory::model::Zone::rules);
    let local = zone.to_datetime(start);
    let day = when::near_day(t, local.date(), zone.to_datetime(now).date());
    let time = t.with(
        "time-in-zone",
        &[("time", when::clock(t, local.time()).into()), ("zone", when::zone(name).into())],
    );
    t.with("day-and-time", &[("day", day.into()), ("time", time.into())])
}

fn new_toll(app: &App, visit: &Visit, card: &Card, guard: Guard) -> Option<Toll> {
    let (bits, wait_seconds) = match guard {
        Guard::Calm => return None,
        Guard::Wary => WARY,
        Guard::Panic => PANIC,
    };
    let place = Where::room(&card.slug).ok()?;
    let issued = app.clock.now().as_second();
    let ticket = Ticket { place, issued, bits, wait_seconds, id: random::bytes().ok()? };
    let text = ticket.to_text(app.door.key(), random::bytes().ok()?);
    Some(toll(visit, text, &ticket, wait_seconds))
}

fn toll(visit: &Visit, ticket: String, read: &Ticket, seconds: u32) -> Toll {
    let wait = visit.t.n("room-toll-wait", usize::try_from(seconds).unwrap_or(0));
    Toll { ticket, bits: read.bits, wait, ripe: seconds == 0 }
}

/// `POST /rooms/{slug}/enter`
pub(super) async fn enter(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(slug): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !forms::from_here(&headers) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let Some(card) = app.rooms.card(&slug) else { return errors::not_found(&app, &visit) };
    let Ok(place) = Where::room(&card.slug) else { return errors::not_found(&app, &visit) };
    let Some(host) = app.rooms.host_of(&card, &app.live.now()) else {
        return door(&app, &visit, &card, StatusCode::CONFLICT, Some(visit.t.s("room-not-open")), None);
    };
    let Ok(session) = session_of(&app, &visitor) else {
        return errors::show(&app, &visit, StatusCode::INTERNAL_SERVER_ERROR);
    };
    let member = session.root.member(&place);
    let newcomer = newcomer(&app, &visitor, &place, member).await;
    let known = host.look(member).await;
    let (seated, removed) = known.as_ref().map_or((false, false), |look| (look.you.is_some(), look.removed));
    let guard = known.map_or(Guard::Calm, |look| match look.arrivals {
        ..=CROWD => look.view.guard,
        _ => look.view.guard.max(Guard::Wary),
    });
    // Whoever has a seat, or serves here, comes back without paying; whoever was removed is told at once.
    if guard != Guard::Calm
        && !seated
        && !removed
        && newcomer.entrusted.is_empty()
        && let Err(owed) = pay(&app, &visit, &place, &Form::read(&body))
    {
        let notice = Some(visit.t.s(if owed.is_some() { "room-toll-early" } else { "room-toll-none" }));
        let toll = owed.or_else(|| new_toll(&app, &visit, &card, guard));
        return door(&app, &visit, &card, StatusCode::TOO_MANY_REQUESTS, notice, toll);
    }
    let t = &visit.t;
    let (status, notice) = match host.enter(newcomer).await {
        Ok(Entered::Seated) => return into_the_room(&app, &visit, &visitor, &card, &session),
        Ok(Entered::Removed) => (StatusCode::FORBIDDEN, t.s("room-removed")),
        Ok(Entered::Refused(refusal @ Refusal::Over)) => (StatusCode::CONFLICT, words::refusal(t, refusal)),
        Ok(Entered::Refused(refusal)) => (StatusCode::SERVICE_UNAVAILABLE, words::refusal(t, refusal)),
        Err(_) => (StatusCode::CONFLICT, t.s("room-not-open")),
    };
    door(&app, &visit, &card, status, Some(notice), None)
}

/// The session somebody has, or a new one for now.
fn session_of(app: &App, visitor: &Visitor) -> anyhow::Result<Session> {
    if let Some(session) = visitor.session() {
        return Ok(Session { root: session.root.clone(), kind: session.kind, day: session.day });
    }
    let root = privacy::Root::guest(random::bytes()?);
    Ok(Session { root, kind: SessionKind::Guest, day: app.clock.today() })
}

fn into_the_room(app: &App, visit: &Visit, visitor: &Visitor, card: &Card, session: &Session) -> Response {
    let mut response = page::see_other(&visit.link(&format!("/rooms/{}/inside", card.slug)));
    if visitor.session().is_none() {
        match cookie::set(&app.door, session) {
            Ok(cookie) => {
                response.headers_mut().insert(header::SET_COOKIE, cookie);
            }
            Err(_) => return errors::show(app, visit, StatusCode::INTERNAL_SERVER_ERROR),
        }
    }
    response
}

/// Takes the ticket of the form. `Err` holds it again where only time is missing.
fn pay(app: &App, visit: &Visit, place: &Where, form: &Form) -> Result<(), Option<Toll>> {
    let text = form.find("ticket").ok_or(None)?;
    let ticket = Ticket::from_text(app.door.key(), text).ok_or(None)?;
    let now = app.clock.now().as_second();
    let answer = form.find("answer").filter(|answer| !answer.is_empty());
    match ticket.paid(text, place, now, answer) {
        Ok(()) if app.rooms.use_ticket(&ticket, now) => Ok(()),
        Ok(()) | Err(Unpaid::Void | Unpaid::Elsewhere) => Err(None),
        Err(Unpaid::Early { seconds } | Unpaid::Wrong { seconds }) => {
            Err(Some(toll(visit, text.to_owned(), &ticket, seconds)))
        }
    }
}
