//! Carrying a group: service positions with terms, handing them over, and who chairs on which day.
//!
//! A position that is nobody's is taken by whoever presses first. To hand one over takes both: the holder asks, the
//! other says yes, both see what is to be handed over, and either says when it is done.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use directory::model::Meeting;
use jiff::{SignedDuration, Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use privacy::check::details::{self, Leave};
use store::{HomeGroup, HomeMember, Position, RotaDay};

use super::{
    door::{Inside, Page, Sent, broken},
    head::{self, Head},
    held,
};
use crate::{
    finder::view::when,
    random,
    web::{
        forms::Form,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// What a group usually has somebody for; the last is in its own words.
pub(super) const KINDS: [&str; 5] = ["secretary", "chair", "greeter", "treasurer", "other"];
/// How long terms are, in months.
const TERMS: [u8; 5] = [1, 3, 6, 12, 24];
/// The longest name of a position, in letters.
const LONGEST_TITLE: usize = 60;
/// How many positions a group has.
const MOST: usize = 20;
/// How many meetings ahead somebody can say that they will chair.
pub(super) const AHEAD: usize = 8;

/// What is handed over with a position.
const EVERY: [&str; 3] = ["know", "dates", "ask"];
const OF_SECRETARY: [&str; 6] = ["know", "dates", "listing", "invitations", "script", "ask"];
const OF_CHAIR: [&str; 5] = ["know", "dates", "script", "safety", "ask"];

#[derive(Template)]
#[template(path = "group_service.html")]
struct ServicePage {
    f: Frame,
    h: Head,
    action: String,
    positions: Vec<Line>,
    days: Vec<Day>,
    kinds: Vec<(&'static str, String)>,
    terms: Vec<(u8, String)>,
    typed: String,
    fault: Option<String>,
    may_add: bool,
}

/// A position, as whoever reads sees it.
struct Line {
    id: Box<str>,
    name: String,
    does: Option<String>,
    /// Whose it is.
    holder: Option<Box<str>>,
    mine: bool,
    until: Option<String>,
    over: bool,
    term: String,
    /// Who is asked to take it over.
    next: Option<Box<str>>,
    asked: bool,
    ready: bool,
    /// The list of both, while it is handed over.
    checks: Vec<Check>,
    /// To whom it can be handed.
    others: Vec<(Box<str>, Box<str>)>,
}

struct Check {
    name: &'static str,
    text: String,
    done: bool,
}

/// A day on which the group meets.
pub(super) struct Day {
    pub(super) number: i32,
    pub(super) text: String,
    pub(super) chair: Option<Box<str>>,
    pub(super) mine: bool,
}

/// Does whoever asks carry the post of secretary?
pub(super) async fn is_secretary(inside: &Inside) -> Result<bool, StatusCode> {
    let positions = inside.app.store.positions(inside.place.as_str()).await.map_err(broken)?;
    let key = inside.key();
    Ok(positions.iter().any(|one| &*one.kind == KINDS[0] && *one.member == *key))
}

/// May they change what only the secretary changes? Where the post is nobody's, whoever is in the group does.
pub(super) async fn may_decide(inside: &Inside) -> Result<bool, StatusCode> {
    let positions = inside.app.store.positions(inside.place.as_str()).await.map_err(broken)?;
    let mut holders =
        positions.iter().filter(|one| &*one.kind == KINDS[0] && !one.member.is_empty()).peekable();
    let key = inside.key();
    Ok(holders.peek().is_none() || holders.any(|one| *one.member == *key))
}

/// When a term ends that begins now: at midnight, UTC.
pub(super) fn term_ends(now: Timestamp, months: u8) -> Timestamp {
    let today = now.to_zoned(TimeZone::UTC).date();
    let end = today.checked_add(i32::from(months).months()).unwrap_or(today);
    end.to_zoned(TimeZone::UTC).map_or(now, |end| end.timestamp())
}

/// The group's word for a position.
pub(super) fn name_of(t: &Locale, position: &Position) -> String {
    if position.title.is_empty() {
        t.s(&format!("homegroup-position-{}", position.kind))
    } else {
        position.title.to_string()
    }
}

/// `GET /groups/{id}/service`
pub(super) async fn show(inside: Inside) -> Page {
    draw(&inside, String::new(), None).await
}

async fn draw(inside: &Inside, typed: String, fault: Option<String>) -> Page {
    let t = &inside.visit.t;
    let (store, place) = (&inside.app.store, inside.place.as_str());
    let members = store.home_members(place).await.map_err(broken)?;
    let mut positions = store.positions(place).await.map_err(broken)?;
    positions.sort_by_key(|one| (KINDS.iter().position(|kind| **kind == *one.kind), one.title.clone()));
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(page::with_status(
        status,
        &ServicePage {
            f: inside.frame(),
            h: head::of(inside, "/service"),
            action: inside.path("/service"),
            may_add: positions.len() < MOST,
            positions: positions.iter().map(|one| line(inside, one, &members)).collect(),
            days: days(inside, &members).await?,
            kinds: KINDS.map(|kind| (kind, t.s(&format!("homegroup-position-{kind}")))).into(),
            terms: TERMS.map(|months| (months, t.n("homegroup-months", usize::from(months)))).into(),
            typed,
            fault,
        },
    ))
}

fn line(inside: &Inside, one: &Position, members: &[HomeMember]) -> Line {
    let (t, key, now) = (&inside.visit.t, inside.key(), inside.app.clock.now());
    let handle = |key: &str| members.iter().find(|other| *other.member == *key).map(|one| one.handle.clone());
    let (mine, asked) = (*one.member == *key, *one.next == *key);
    let checks = checklist(&one.kind).iter().map(|name| Check {
        name,
        text: t.s(&format!("homegroup-hand-{name}")),
        done: one.ticked.iter().any(|done| **done == **name),
    });
    let others = members.iter().filter(|other| *other.member != *key);
    Line {
        id: one.id.clone(),
        name: name_of(t, one),
        does: t.maybe(&format!("homegroup-position-{}-does", one.kind)),
        holder: handle(&one.member),
        until: (!one.member.is_empty()).then(|| when::date(t, one.ends.to_zoned(TimeZone::UTC).date())),
        over: !one.member.is_empty() && one.ends <= now,
        term: t.n("homegroup-months", usize::from(one.months)),
        next: handle(&one.next),
        checks: if one.ready && (mine || asked) { checks.collect() } else { Vec::new() },
        others: if mine {
            others.map(|one| (one.member.clone(), one.handle.clone())).collect()
        } else {
            Vec::new()
        },
        mine,
        asked,
        ready: one.ready,
    }
}

fn checklist(kind: &str) -> &'static [&'static str] {
    match kind {
        "secretary" => &OF_SECRETARY,
        "chair" => &OF_CHAIR,
        _ => &EVERY,
    }
}

/// The next meetings, and who chairs.
pub(super) async fn days(inside: &Inside, members: &[HomeMember]) -> Result<Vec<Day>, StatusCode> {
    let (t, now, key) = (&inside.visit.t, inside.app.clock.now(), inside.key());
    let meeting = &inside.details.meeting;
    let today = meeting.day(now);
    let rota = inside.app.store.rota(inside.place.as_str(), number_of(today)).await.map_err(broken)?;
    let handle =
        |day: &RotaDay| members.iter().find(|one| one.member == day.member).map(|one| one.handle.clone());
    let next = next_meetings(meeting, now, AHEAD).into_iter().map(|date| {
        let number = number_of(date);
        let chair = rota.iter().find(|day| day.day == number);
        let time = meeting.schedule.timed().map(|timed| when::clock(t, timed.start)).unwrap_or_default();
        let day = when::weekday_and_date(t, date, today);
        Day {
            number,
            text: t.with("day-and-time", &[("day", day.into()), ("time", time.into())]),
            mine: chair.is_some_and(|day| *day.member == *key),
            chair: chair.and_then(handle),
        }
    });
    Ok(next.collect())
}

/// The dates of the next meetings that take place.
pub(super) fn next_meetings(meeting: &Meeting, now: Timestamp, count: usize) -> Vec<Date> {
    let Some(timed) = meeting.schedule.timed() else { return Vec::new() };
    let length = SignedDuration::from_mins(i64::from(timed.length()));
    let from = now.saturating_sub(length).unwrap_or(now);
    let zone = meeting.zone.rules();
    let held = timed.occurrences_from(&zone, from).map(|one| one.date);
    let held = held.filter(|date| meeting.standing(*date) == directory::model::Standing::Active);
    held.take(count).collect()
}

/// Days since 1970.
pub(super) fn number_of(date: Date) -> i32 {
    date.since(Date::constant(1970, 1, 1)).map_or(0, |span| span.get_days())
}

/// `POST /groups/{id}/service`
pub(super) async fn act(sent: Sent) -> Page {
    let Sent { inside, form } = sent;
    let (store, place, key) = (&inside.app.store, inside.place.as_str(), inside.key());
    let (id, now) = (form.get("position"), inside.app.clock.now());
    let term = async || {
        let positions = store.positions(place).await.map_err(broken)?;
        Ok::<u8, StatusCode>(positions.iter().find(|one| *one.id == *id).map_or(6, |one| one.months))
    };
    let day = form.get("day").parse::<i32>().unwrap_or(0);
    let done = match form.get("do") {
        "add" => return add(&inside, &form).await,
        "take" => store.take_position(place, id, &key, term_ends(now, term().await?)).await,
        "stand-down" => store.stand_down(place, id, &key).await,
        "ask" => store.ask_next(place, id, &key, form.get("next")).await,
        "accept" => store.accept_position(place, id, &key).await,
        "call-off" => store.call_off(place, id, &key).await,
        "tick" => {
            let done: Vec<Box<str>> = form
                .all("done")
                .filter(|word| OF_SECRETARY.contains(word) || OF_CHAIR.contains(word))
                .map(Into::into)
                .collect();
            store.tick(place, id, &key, &done).await
        }
        "done" => store.hand_over(place, id, &key, term_ends(now, term().await?)).await,
        "remove" => store.remove_position(place, id, &key).await,
        "chair" if is_day(&inside, day) => store.chair_on(place, day, &key).await,
        "no-chair" => store.not_chair_on(place, day, &key).await,
        _ => return Err(StatusCode::BAD_REQUEST),
    };
    let said = if done.map_err(broken)? { form.get("do") } else { "late" };
    Ok(inside.go(&format!("/service?said={said}")))
}

/// Does the group meet on this day, and soon?
fn is_day(inside: &Inside, day: i32) -> bool {
    let next = next_meetings(&inside.details.meeting, inside.app.clock.now(), AHEAD);
    next.into_iter().any(|date| number_of(date) == day)
}

async fn add(inside: &Inside, form: &Form) -> Result<Response, StatusCode> {
    let (t, store) = (&inside.visit.t, &inside.app.store);
    let kind = KINDS.into_iter().find(|kind| *kind == form.get("kind")).ok_or(StatusCode::BAD_REQUEST)?;
    let months = form.get("months").parse().ok().filter(|months| TERMS.contains(months)).unwrap_or(6);
    let typed = form.line("title");
    let title = if kind == "other" {
        match details::clear(&typed, Leave::Nothing) {
            Ok(title) if title.as_str().chars().count() <= LONGEST_TITLE => title.as_str().to_owned(),
            Ok(_) => return draw(inside, typed, Some(t.s("homegroup-held-long"))).await,
            Err(why) => return draw(inside, typed, Some(held(t, &why))).await,
        }
    } else {
        String::new()
    };
    let place = inside.place.as_str();
    let positions = store.positions(place).await.map_err(broken)?;
    // One secretary answers for the group: whoever made themselves a second one could close it.
    let second = kind == KINDS[0] && positions.iter().any(|one| *one.kind == *kind);
    if second || positions.len() >= MOST {
        return Ok(inside.go("/service?said=late"));
    }
    let position = Position {
        id: HomeGroup::id(random::bytes().map_err(broken)?),
        place: place.into(),
        kind: kind.into(),
        title: title.into(),
        months,
        member: "".into(),
        ends: Timestamp::UNIX_EPOCH,
        next: "".into(),
        ready: false,
        ticked: Vec::new(),
    };
    store.add_position(&position).await.map_err(broken)?;
    Ok(inside.go("/service?said=add"))
}
