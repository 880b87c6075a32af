//! `/groups/<id>/inside`: who we are, when we meet, what waits for somebody, and the ways on.

use askama::Template;
use axum::http::StatusCode;
use directory::checks::freshness;
use jiff::Timestamp;
use store::{HomeGroup, Position, StoreError};

use super::{
    carry::{self, Day, days, name_of},
    details::Details,
    door::{Inside, Page, Sent, broken, place_of},
    form,
    front::{facts, paragraphs},
    head::{self, Head},
};
use crate::{
    app::App,
    identity::Visitor,
    web::page::{self, Frame, Place},
};

#[derive(Template)]
#[template(path = "group_inside.html")]
struct InsidePage {
    f: Frame,
    h: Head,
    about: Vec<String>,
    facts: Vec<(String, String)>,
    members: Vec<Who>,
    days: Vec<Day>,
    /// What waits for somebody.
    reminders: Vec<String>,
    /// Nobody has said for long that it is all still right.
    confirm: bool,
    room: Option<String>,
    act: String,
    service: String,
    leave: String,
    report: String,
    words: String,
}

struct Who {
    handle: Box<str>,
    me: bool,
    /// What they carry.
    carries: Vec<String>,
}

/// `GET /groups/{id}/inside`
pub(super) async fn show(inside: Inside) -> Page {
    let t = &inside.visit.t;
    let (store, place) = (&inside.app.store, inside.place.as_str());
    let (key, now) = (inside.key(), inside.app.clock.now());
    let members = store.home_members(place).await.map_err(broken)?;
    let positions = store.positions(place).await.map_err(broken)?;
    let carries = |member: &str| -> Vec<String> {
        positions.iter().filter(|one| *one.member == *member).map(|one| name_of(t, one)).collect()
    };
    let who = members.iter().map(|one| Who {
        handle: one.handle.clone(),
        me: *one.member == *key,
        carries: carries(&one.member),
    });
    let open = inside.details.has_room() && !inside.is_closed();
    let room = open.then(|| inside.visit.link(&format!("/rooms/{}", inside.group.room())));
    Ok(page::render(&InsidePage {
        f: inside.frame(),
        h: head::of(&inside, "/inside"),
        about: paragraphs(inside.details.meeting.notes.as_deref().unwrap_or_default()),
        facts: facts(&inside.app, t, &inside.group, &inside.details),
        members: who.collect(),
        days: if inside.is_closed() { Vec::new() } else { days(&inside, &members).await? },
        reminders: if inside.is_closed() { Vec::new() } else { reminders(&inside, &positions, now) },
        confirm: !inside.is_closed() && is_quiet(&inside, now).await?,
        room,
        act: inside.path("/act"),
        service: inside.path("/service"),
        leave: inside.path("/leave"),
        report: inside.path("/report"),
        words: inside.visit.link("/me/export.html"),
    }))
}

/// What waits for somebody: terms that are over, positions that are nobody's, and what whoever reads is asked to do.
fn reminders(inside: &Inside, positions: &[Position], now: Timestamp) -> Vec<String> {
    let (t, key) = (&inside.visit.t, inside.key());
    let one = |position: &Position| {
        let text = if *position.next == *key && !position.ready {
            "homegroup-remind-asked"
        } else if *position.next == *key || (*position.member == *key && position.ready) {
            "homegroup-remind-under-way"
        } else if position.member.is_empty() {
            "homegroup-remind-vacant"
        } else if position.ends <= now {
            "homegroup-remind-over"
        } else {
            return None;
        };
        Some(t.one(text, "position", &name_of(t, position)))
    };
    positions.iter().filter_map(one).collect()
}

/// Is it in the finder, and has nobody confirmed it for long?
async fn is_quiet(inside: &Inside, now: Timestamp) -> Result<bool, StatusCode> {
    if !inside.details.in_finder {
        return Ok(false);
    }
    let source = directory::model::SourceName::new(store::OWN_LIST).map_err(broken)?;
    let stored = inside.app.store.listing(&source, &inside.group.listing).await.map_err(broken)?;
    let today = inside.details.meeting.day(now);
    let shown = stored.and_then(|stored| stored.row.as_ref().map(|row| stored.layer.patch.shown(row)));
    Ok(shown.is_some_and(|meeting| freshness::quiet_days(&meeting, today).is_some()))
}

/// Is whoever asks in the group with this id? An error is a no.
pub(crate) async fn is_member(app: &App, visitor: &Visitor, id: &str) -> bool {
    let Some(place) = place_of(id) else { return false };
    let Some(member) = visitor.member(&place) else { return false };
    let known = app.store.home_member(place.as_str(), &member.to_string()).await;
    known.is_ok_and(|known| known.is_some())
}

/// Does whoever asks chair the next meeting in this room, or keep the group where nobody does? Looked up when they come
/// in, and kept nowhere: a row that says so in the room would tell which of its handles is whose in the group.
pub(crate) async fn chairs(app: &App, visitor: &Visitor, slug: &str) -> Result<bool, StoreError> {
    let Some(id) = slug.strip_prefix("g-") else { return Ok(false) };
    let Some((place, member)) = place_of(id)
        .and_then(|place| Some((visitor.member(&place)?, place)))
        .map(|(member, place)| (place, member.to_string()))
    else {
        return Ok(false);
    };
    if app.store.home_member(place.as_str(), &member).await?.is_none() {
        return Ok(false);
    }
    let Some(details) = app.store.home_group(id).await?.and_then(|group| Details::of(&group).ok()) else {
        return Ok(false);
    };
    let next = carry::next_meetings(&details.meeting, app.clock.now(), 1);
    let Some(day) = next.first().copied().map(carry::number_of) else { return Ok(false) };
    let rota = app.store.rota(place.as_str(), day).await?;
    if let Some(chair) = rota.iter().find(|one| one.day == day) {
        return Ok(*chair.member == *member);
    }
    let positions = app.store.positions(place.as_str()).await?;
    Ok(positions.iter().any(|one| matches!(&*one.kind, "secretary" | "chair") && *one.member == *member))
}

/// `POST /groups/{id}/act`: `do=confirm`.
pub(super) async fn act(sent: Sent) -> Page {
    let Sent { inside, form } = sent;
    match form.get("do") {
        "confirm" => confirm(&inside).await,
        _ => Err(StatusCode::BAD_REQUEST),
    }
}

/// Somebody of the group says that it is all still right.
async fn confirm(inside: &Inside) -> Page {
    let mut details = inside.details.clone();
    details.meeting.confirmed = Some(details.meeting.day(inside.app.clock.now()));
    let group = HomeGroup { details: details.written().map_err(broken)?, ..inside.group.clone() };
    match inside.app.store.change_home_group(&group).await {
        Ok(()) => form::settle(&inside.app, &group, &details).await.map_err(broken)?,
        // Whoever changed it just now looked at it too.
        Err(store::StoreError::Stale) => {}
        Err(error) => return Err(broken(error)),
    }
    Ok(inside.go("/inside?said=confirmed"))
}
