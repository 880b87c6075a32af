//! A room's door: what it is, who may come, who is there, and the one button.

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::Response,
};
use jiff::Timestamp;
use meeting_room::{Guard, script::Script};
use privacy::{Place as Where, Session, SessionKind, Ticket, Unpaid};

use super::{
    card::{Card, Hours},
    entrusted,
    host::{Entered, Look},
    words,
};
use crate::{
    app::{App, Shared},
    finder::{ask, view::when},
    identity::{Visitor, cookie},
    random,
    web::{
        errors, forms,
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// What coming in costs while a room is wary: bits of work, or so many seconds of waiting without a script.
const WARY: (u8, u32) = (15, 45);
/// And in a panic.
const PANIC: (u8, u32) = (17, 90);

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
        Some(card) => door(&app, &visit, &card, StatusCode::OK, None, None).await,
        None => errors::not_found(&app, &visit),
    }
}

async fn door(
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
    let look = match app.rooms.host_of(card, &snapshot) {
        Some(host) => host.look(None).await.ok(),
        None => None,
    };
    let sitting = card.sitting(&app.rooms.scripts, &snapshot, now);
    let script = look.as_ref().map(|look| look.plan.clone()).or(sitting.as_ref().map(|s| s.script.clone()));
    // In the reader's language where it is one of ours; the room itself speaks its own.
    let next =
        sitting.filter(|sitting| !sitting.open).map(|sitting| begins(t, card, app, sitting.start, now));
    let toll = match (&look, toll) {
        (_, Some(toll)) => Some(toll),
        (Some(look), None) => new_toll(app, visit, card, look.view.guard),
        (None, None) => None,
    };
    let listing = match &card.hours {
        Hours::As(slug) => Some(visit.link(&format!("/meetings/{slug}"))),
        Hours::Always => None,
    };
    page::with_status(
        status,
        &DoorPage {
            f: Frame::new(app, visit, Place::Rooms, &t.s("rooms-title")).unlisted(),
            title: card.title.clone(),
            slug: card.slug.to_string(),
            about: script.as_ref().map(|script| script.about.clone()).unwrap_or_default(),
            state: look.as_ref().map(|look| state(visit, look)).unwrap_or_default(),
            open: look.is_some(),
            script,
            next,
            closed: card.closed,
            who: card.who.clone(),
            young: card.young,
            listing,
            toll,
            notice,
            always: card.hours == Hours::Always,
        },
    )
}

/// How the room is, for somebody outside.
pub(super) fn state(visit: &Visit, look: &Look) -> Vec<String> {
    let t = &visit.t;
    vec![
        words::stage(t, &look.plan, &look.view, look.at),
        words::people(
            t,
            match look.view.people {
                // From outside, one person is a few.
                meeting_room::People::One => meeting_room::People::Few,
                people => people,
            },
        ),
        words::duty(t, look.view.on_duty),
    ]
}

/// "Tuesday at 19:30 (London)".
pub(super) fn begins(
    t: &crate::web::texts::Locale,
    card: &Card,
    app: &App,
    start: Timestamp,
    now: Timestamp,
) -> String {
    let snapshot = app.live.now();
    let listing = match &card.hours {
        Hours::As(slug) => snapshot.index.get(slug),
        Hours::Always => None,
    };
    let name = listing.map_or("UTC", |listing| listing.meeting.zone.as_str());
    let zone = listing.map_or(jiff::tz::TimeZone::UTC, |listing| listing.meeting.zone.rules());
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
        return door(&app, &visit, &card, StatusCode::OK, Some(visit.t.s("room-not-open")), None).await;
    };
    let Ok(session) = session_of(&app, &visitor) else {
        return errors::show(&app, &visit, StatusCode::INTERNAL_SERVER_ERROR);
    };
    let member = session.root.member(&place);
    let known = host.look(Some(member)).await.ok();
    let seated = known.as_ref().is_some_and(|look| look.you.is_some());
    let guard = known.map_or(Guard::Calm, |look| look.view.guard);
    let entrusted = entrusted(&app, &visitor, &place, member).await;
    // Whoever has a seat, or serves here, comes back without paying.
    if guard != Guard::Calm && !seated && entrusted.is_empty() {
        let form = String::from_utf8_lossy(&body);
        if let Err(owed) = pay(&app, &visit, &place, &form) {
            let notice = owed.as_ref().map_or("room-toll-none", |_| "room-toll-early");
            return door(&app, &visit, &card, StatusCode::OK, Some(visit.t.s(notice)), owed).await;
        }
    }
    let notice = match host.enter(member, entrusted).await {
        Ok(Entered::Seated) => return into_the_room(&app, &visit, &visitor, &card, &session),
        Ok(Entered::Removed) => visit.t.s("room-removed"),
        Ok(Entered::Refused(refusal)) => words::refusal(&visit.t, refusal),
        Err(_) => visit.t.s("room-not-open"),
    };
    door(&app, &visit, &card, StatusCode::OK, Some(notice), None).await
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
fn pay(app: &App, visit: &Visit, place: &Where, form: &str) -> Result<(), Option<Toll>> {
    let pairs = ask::pairs(form);
    let field = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let text = field("ticket").ok_or(None)?;
    let ticket = Ticket::from_text(app.door.key(), text).ok_or(None)?;
    let now = app.clock.now().as_second();
    let answer = field("answer").filter(|answer| !answer.is_empty());
    match ticket.paid(text, place, now, answer) {
        Ok(()) if app.rooms.use_ticket(&ticket, now) => Ok(()),
        Ok(()) | Err(Unpaid::Void | Unpaid::Elsewhere) => Err(None),
        Err(Unpaid::Early { seconds } | Unpaid::Wrong { seconds }) => {
            Err(Some(toll(visit, text.to_owned(), &ticket, seconds)))
        }
    }
}
