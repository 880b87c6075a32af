//! A group's page about attendance: turning it on, where its conscience decided so, and opening a meeting, whose codes
//! stand in a frame that refreshes itself.
//!
//! Who comes is not written down, here or anywhere: only how many were let in.

use askama::Template;
use axum::{
    Router,
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use jiff::SignedDuration;
use privacy::attended::{Codes, OccurrenceId, Phase};
use store::{AttendedMeeting, DecisionState, HomeGroup};

use super::{
    carry,
    details::Details,
    door::{Inside, Page, Sent, broken},
    head::{self, Head},
    inside,
};
use crate::{
    app::Shared,
    attended::occurrence,
    random,
    web::{
        headers,
        page::{self, Frame, Place},
    },
};

/// How long a meeting is counted at the most.
const LONGEST: SignedDuration = SignedDuration::from_hours(6);
/// The most people at one meeting.
const MOST_HEADS: u32 = 1_000;

#[derive(Template)]
#[template(path = "group_attended.html")]
struct AttendedPage {
    f: Frame,
    h: Head,
    action: String,
    on: bool,
    /// Whoever reads may turn it on and off.
    decides: bool,
    /// Whoever reads may open a meeting.
    opens: bool,
    /// What the group decided, to be chosen from: id and title.
    decisions: Vec<(Box<str>, Box<str>)>,
    ask: String,
    meeting: Option<AttendedMeeting>,
    counted: String,
    code: String,
    person: String,
    fault: Option<String>,
}

#[derive(Template)]
#[template(path = "group_attended_code.html")]
struct CodePage {
    code: Box<str>,
    direction: &'static str,
    title: String,
    style: String,
    refresh: i64,
    /// What stands above it, and the digits in two halves; nothing once it is over.
    shown: Option<(String, String, String)>,
    over: String,
    left: String,
}

/// Their routes.
pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/groups/{id}/attended", get(show))
        .route("/groups/{id}/attended/act", post(act).get(show))
        .route("/groups/{id}/attended/code", get(code))
}

/// `GET /groups/{id}/attended`
async fn show(inside: Inside) -> Page {
    if inside.is_closed() {
        return Ok(inside.go("/inside"));
    }
    draw(&inside, None).await
}

async fn draw(inside: &Inside, fault: Option<&str>) -> Page {
    let (t, app, place) = (&inside.visit.t, &inside.app, inside.place.as_str());
    let decides = carry::may_decide(inside).await?;
    let opens = may_open(inside).await?;
    let meeting = app.store.attended_at(place, app.clock.now()).await.map_err(broken)?;
    let decisions = app.store.decisions(place).await.map_err(broken)?;
    let carried = decisions.into_iter().filter(|one| one.state == DecisionState::Carried);
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let counted = meeting.as_ref().map(|meeting| {
        let numbers = [
            ("let_in", meeting.let_in.into()),
            ("stamped", meeting.stamped.into()),
            ("heads", meeting.heads.into()),
        ];
        t.with("attended-counted", &numbers)
    });
    let page = page::with_status(
        status,
        &AttendedPage {
            f: inside.frame(),
            h: head::of(inside, "/attended"),
            action: inside.path("/attended/act"),
            on: inside.details.attended,
            decides,
            opens,
            decisions: carried.map(|one| (one.id, one.title)).collect(),
            ask: inside.path("/decisions"),
            counted: counted.unwrap_or_default(),
            meeting,
            code: inside.path("/attended/code"),
            person: inside.visit.link("/attended"),
            fault: fault.map(|name| t.s(&format!("attended-fault-{name}"))),
        },
    );
    Ok(headers::with_frame(page))
}

/// Whoever decides for the group opens meetings, and whoever chairs today.
async fn may_open(inside: &Inside) -> Result<bool, StatusCode> {
    let chairs = inside::chairs(&inside.app, &inside.visitor, &inside.group.room()).await.map_err(broken)?;
    Ok(inside.details.attended && (chairs || carry::may_decide(inside).await?))
}

/// `GET /groups/{id}/attended/code`: the frame in which the code stands.
async fn code(inside: Inside) -> Page {
    if !may_open(&inside).await? {
        return Err(StatusCode::NOT_FOUND);
    }
    let (t, app, now) = (&inside.visit.t, &inside.app, inside.app.clock.now());
    let meeting = app.store.attended_at(inside.place.as_str(), now).await.map_err(broken)?;
    let shown = meeting.as_ref().and_then(occurrence).map(|occurrence| {
        let codes = Codes::of(app.door.key(), &occurrence.id);
        let digits = codes.shown(occurrence.phase, now.as_second());
        let (front, back) = digits.split_at(digits.len() / 2);
        let above = match occurrence.phase {
            Phase::Start => "attended-code-start",
            Phase::End => "attended-code-end",
        };
        (t.s(above), front.to_owned(), back.to_owned())
    });
    let left = Codes::seconds_left(now.as_second());
    let page = page::render(&CodePage {
        code: t.code.clone(),
        direction: t.direction(),
        title: t.s("attended-code-title"),
        style: app.shipped.assets.address("main.css").to_owned(),
        refresh: left,
        shown,
        over: t.s("attended-code-over"),
        left: t.n("attended-code-left", usize::try_from(left).unwrap_or(0)),
    });
    Ok(headers::framed(page))
}

/// `POST /groups/{id}/attended/act`: `do=on`, `off`, `open`, `heads`, `end` or `close`.
async fn act(sent: Sent) -> Page {
    let Sent { inside, form } = sent;
    match form.get("do") {
        "on" => turn_on(&inside, form.get("decision")).await,
        "off" => {
            if !carry::may_decide(&inside).await? {
                return Err(StatusCode::FORBIDDEN);
            }
            inside.app.store.close_attended(inside.place.as_str()).await.map_err(broken)?;
            set(&inside, false).await
        }
        other => meeting(&inside, other, form.get("heads")).await,
    }
}

/// Only with a decision that the group carried.
async fn turn_on(inside: &Inside, decision: &str) -> Page {
    if !carry::may_decide(inside).await? {
        return Err(StatusCode::FORBIDDEN);
    }
    let decided = inside.app.store.decision(inside.place.as_str(), decision).await.map_err(broken)?;
    if decided.is_none_or(|one| one.state != DecisionState::Carried) {
        return draw(inside, Some("decision")).await;
    }
    set(inside, true).await
}

async fn set(inside: &Inside, on: bool) -> Page {
    let details = Details { attended: on, ..inside.details.clone() };
    let group = HomeGroup { details: details.written().map_err(broken)?, ..inside.group.clone() };
    match inside.app.store.change_home_group(&group).await {
        Ok(()) => {
            Ok(inside.go(if on { "/attended?said=attended-on" } else { "/attended?said=attended-off" }))
        }
        Err(store::StoreError::Stale) => draw(inside, Some("stale")).await,
        Err(error) => Err(broken(error)),
    }
}

async fn meeting(inside: &Inside, what: &str, heads: &str) -> Page {
    if !may_open(inside).await? {
        return Err(StatusCode::FORBIDDEN);
    }
    let (store, place, now) = (&inside.app.store, inside.place.as_str(), inside.app.clock.now());
    let heads = heads.trim().parse().ok().filter(|heads| (1..=MOST_HEADS).contains(heads));
    match (what, heads) {
        ("open", Some(heads)) => {
            // What was not ended in time is over by now, and must not stand in the way.
            if store.attended_at(place, now).await.map_err(broken)?.is_none() {
                store.close_attended(place).await.map_err(broken)?;
            }
            let id = OccurrenceId::from_bytes(random::bytes().map_err(broken)?).to_string();
            let ends = now.checked_add(LONGEST).map_err(broken)?;
            store.open_attended(&id, place, heads, ends).await.map_err(broken)?;
        }
        ("heads", Some(heads)) => {
            store.set_heads(place, heads).await.map_err(broken)?;
        }
        ("open" | "heads", None) => return draw(inside, Some("heads")).await,
        ("end", _) => {
            store.end_attended(place).await.map_err(broken)?;
        }
        ("close", _) => {
            store.close_attended(place).await.map_err(broken)?;
        }
        _ => return Err(StatusCode::BAD_REQUEST),
    }
    Ok::<Response, StatusCode>(inside.go("/attended"))
}
