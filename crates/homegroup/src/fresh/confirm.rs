//! A group's own page: its listings as they stand, and one press that says they are right.
//!
//! Whoever has the link may press; who that is, nobody learns. To open the page does nothing: programs that look
//! through mail open every link in it.

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use directory::{
    bodies::GroupKey,
    index::Listing,
    model::{Standing, Venue},
};
use jiff::Timestamp;
use privacy::Capability;
use store::{Author, GroupLink};

use super::acts;
use crate::{
    app::{App, Shared},
    finder::view::{place, when},
    live::Snapshot,
    stewards::{door::Page, door::broken, words::Hour},
    web::{
        forms::{self, Form},
        language::Visit,
        page::{self, Frame, Place, host},
        texts::Locale,
    },
};

#[derive(Template)]
#[template(path = "confirm.html")]
struct ConfirmPage {
    f: Frame,
    state: Stage,
}

enum Stage {
    /// The link was taken back, its time is over, or it never was one.
    Gone,
    /// Its group has no listing any more.
    Empty,
    /// The listings.
    Asked(Asked),
}

struct Asked {
    title: Box<str>,
    list: Box<str>,
    action: String,
    until: Hour,
    listings: Vec<One>,
    /// Some are yet to be confirmed today.
    open: bool,
    /// What became of the press before.
    said: Option<String>,
}

/// A listing as it stands.
struct One {
    key: Box<str>,
    name: Box<str>,
    href: String,
    /// Where to say what has changed.
    changed: String,
    when: String,
    facts: Vec<String>,
    notice: Option<String>,
    fresh: String,
    /// It was confirmed today.
    done: bool,
}

/// `GET /confirm/{capability}`
pub(super) async fn show(State(app): State<Shared>, visit: Visit, Path(capability): Path<String>) -> Page {
    let Some((link, group)) = find(&app, &capability).await? else { return Ok(gone(&app, &visit)) };
    let snapshot = app.live.now();
    let listings = snapshot.of_group(&group);
    let Some(first) = listings.first() else { return Ok(render(&app, &visit, Stage::Empty)) };
    let t = &visit.t;
    let asked = forms::pairs(&visit.query);
    let said = asked.iter().find(|(name, _)| name == "said").map(|(_, word)| word.as_str());
    let now = app.clock.now();
    let rows: Vec<One> = listings.iter().map(|listing| one(&visit, listing, now)).collect();
    let group = first.meeting.group.as_ref().and_then(|group| group.name.clone());
    let stage = Stage::Asked(Asked {
        title: group.unwrap_or_else(|| first.meeting.name.clone()),
        list: first.source.title.clone(),
        action: visit.link(&format!("/confirm/{capability}")),
        until: Hour::of(t, link.expires, now),
        open: rows.iter().any(|row| !row.done),
        said: said
            .filter(|word| ["all", "one"].contains(word))
            .map(|word| t.s(&format!("confirm-said-{word}"))),
        listings: rows,
    });
    Ok(render(&app, &visit, stage))
}

/// `POST /confirm/{capability}`: `do=all`, or `do=one` with a `key`.
pub(super) async fn take(
    State(app): State<Shared>,
    visit: Visit,
    Path(capability): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Page {
    if !forms::from_here(&headers) {
        return Err(StatusCode::FORBIDDEN);
    }
    let Some((_, group)) = find(&app, &capability).await? else { return Ok(gone(&app, &visit)) };
    let form = Form::read(&body);
    let snapshot = app.live.now();
    let mut listings = snapshot.of_group(&group);
    let word = match form.get("do") {
        "all" => "all",
        "one" => {
            listings.retain(|listing| *listing.meeting.key == *form.get("key"));
            "one"
        }
        _ => return Err(StatusCode::BAD_REQUEST),
    };
    if !listings.is_empty() {
        acts::confirm(&app, &listings, &Author::default()).await.map_err(broken)?;
    }
    Ok(page::see_other(&visit.link(&format!("/confirm/{capability}?said={word}"))))
}

async fn find(app: &App, capability: &str) -> Result<Option<(GroupLink, GroupKey)>, StatusCode> {
    let Ok(capability) = capability.parse::<Capability>() else { return Ok(None) };
    let link = app.store.group_link(&capability.hash().to_string(), app.clock.now()).await.map_err(broken)?;
    Ok(link.and_then(|link| GroupKey::read(&link.source, &link.subject).map(|group| (link, group))))
}

fn one(visit: &Visit, listing: &Listing, now: Timestamp) -> One {
    let t = &visit.t;
    let meeting = &listing.meeting;
    let today = meeting.day(now);
    let href = visit.link(&format!("/meetings/{}", listing.slug));
    One {
        key: meeting.key.clone(),
        name: meeting.name.clone(),
        changed: format!("{href}/suggest"),
        href,
        when: when_held(t, listing),
        facts: facts(t, listing),
        notice: notice(t, &meeting.standing(today)),
        fresh: when::heard(t, meeting, today),
        done: meeting.confirmed.is_some_and(|date| date >= today) || !acts::is_held(meeting, now),
    }
}

/// "every Tuesday, 7 pm to 8 pm".
pub(super) fn when_held(t: &Locale, listing: &Listing) -> String {
    match listing.meeting.schedule.timed() {
        Some(timed) => {
            let parts = [("day", when::rule(t, timed).into()), ("time", when::span(t, timed).into())];
            t.with("day-and-time", &parts)
        }
        None => t.s("row-by-appointment"),
    }
}

/// Where, and by which service and number.
pub(super) fn facts(t: &Locale, listing: &Listing) -> Vec<String> {
    let online = listing.meeting.online.as_deref();
    let service = online.and_then(|online| online.url.as_deref()).and_then(host).map(str::to_owned);
    let address = listing.meeting.venue.as_deref().and_then(Venue::one_line);
    let number = online.and_then(|online| online.phone.as_deref());
    let number = number.map(|number| listing.public_phone(number).into_owned());
    place::short(t, listing).into_iter().chain(address).chain(service).chain(number).collect()
}

fn notice(t: &Locale, standing: &Standing<'_>) -> Option<String> {
    match standing {
        Standing::Active => None,
        Standing::Ended => Some(t.s("row-ended")),
        Standing::Suspended { until: Some(until), .. } => {
            Some(t.one("suspended-until", "date", &when::date(t, *until)))
        }
        Standing::Suspended { .. } => Some(t.s("row-suspended")),
    }
}

fn render(app: &App, visit: &Visit, state: Stage) -> Response {
    let status = if matches!(state, Stage::Gone) { StatusCode::NOT_FOUND } else { StatusCode::OK };
    let f = Frame::new(app, visit, Place::Elsewhere, &visit.t.s("confirm-title")).unlisted();
    page::with_status(status, &ConfirmPage { f, state })
}

/// One answer to a wrong link, one whose time is over, and one taken back.
fn gone(app: &App, visit: &Visit) -> Response {
    render(app, visit, Stage::Gone)
}

/// The newest directory holds these listings.
pub(super) fn still_there<'s>(snapshot: &'s Snapshot, source: &str, key: &str) -> Option<&'s Listing> {
    let is = |listing: &&Listing| *listing.meeting.key == *key && listing.source.name.as_str() == source;
    snapshot.index.listings().iter().find(is)
}
