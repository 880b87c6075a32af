//! `/groups`, and a group as everybody sees it who may know that it is there.

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use directory::model::{Attendance, Standing};
use jiff::Timestamp;
use privacy::Place as Where;
use store::{HomeAdmission, HomeGroup, Joined};

use super::{
    details::Details,
    door::{Page, broken, nothing_here, place_of},
    form, handles_of, mine,
};
use crate::{
    app::{App, Shared},
    finder::view::when,
    identity::{self, Visitor},
    web::{
        forms::{self, Form},
        language::Visit,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

#[derive(Template)]
#[template(path = "groups_all.html")]
struct AllPage {
    f: Frame,
    said: Option<String>,
    /// Groups of whoever reads.
    mine: Vec<Own>,
}

/// A group somebody is in.
struct Own {
    title: Box<str>,
    handle: Box<str>,
    href: String,
}

#[derive(Template)]
#[template(path = "group.html")]
struct GroupPage {
    f: Frame,
    title: Box<str>,
    about: Vec<String>,
    facts: Vec<(String, String)>,
    who: Box<str>,
    closed: bool,
    notice: Option<String>,
    room: Option<String>,
    listing: Option<String>,
    door: Door,
}

/// What whoever reads can do here.
enum Door {
    /// They are in.
    In { href: String },
    /// They may come in, under this name.
    Asked { handle: Box<str>, action: String, k: String, unsure: bool },
    /// They have no six words yet, or seem so.
    Stranger { again: String },
}

/// `GET /groups`
pub(super) async fn all(State(app): State<Shared>, visit: Visit, visitor: Visitor) -> Page {
    let mut own = Vec::new();
    for place in mine(&app, &visitor).await? {
        own.extend(group_of_mine(&app, &visit, &visitor, &place).await?);
    }
    own.sort_by(|one, other| one.title.cmp(&other.title));
    let said = forms::pairs(&visit.query).into_iter().find(|(name, _)| name == "said");
    let said = said.and_then(|(_, word)| visit.t.maybe(&format!("homegroup-said-{word}")));
    let f = Frame::new(&app, &visit, Place::Elsewhere, &visit.t.s("homegroup-title"));
    let f = if visit.query.is_empty() { f } else { f.unlisted() };
    Ok(page::render(&AllPage { f, said, mine: own }))
}

async fn group_of_mine(
    app: &App,
    visit: &Visit,
    visitor: &Visitor,
    place: &Where,
) -> Result<Option<Own>, StatusCode> {
    let Some(member) = visitor.member(place) else { return Ok(None) };
    let known = app.store.home_member(place.as_str(), &member.to_string()).await.map_err(broken)?;
    let id = place.as_str().trim_start_matches("home/");
    let group = app.store.home_group(id).await.map_err(broken)?;
    Ok(known.zip(group).map(|(known, group)| Own {
        title: group.title,
        handle: known.handle,
        href: visit.link(&format!("/groups/{id}/inside")),
    }))
}

/// `GET /groups/{id}`
pub(super) async fn show(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Page {
    shown(&app, &visit, &visitor, &id, false).await
}

/// `GET /groups/{id}/join`, as when a language is chosen on a page that answered a form.
pub(super) async fn back(visit: Visit, Path(id): Path<String>) -> Response {
    page::see_other(&visit.link(&format!("/groups/{id}")))
}

async fn shown(app: &App, visit: &Visit, visitor: &Visitor, id: &str, unsure: bool) -> Page {
    let Some(found) = find(app, visitor, id).await? else { return Ok(nothing_here(app, visit)) };
    let Found { group, details, place, member } = found;
    let t = &visit.t;
    let path = format!("/groups/{id}");
    let door = match (member, visitor.member(&place).filter(|_| visitor.returns())) {
        (Some(_), _) => Door::In { href: visit.link(&format!("{path}/inside")) },
        (None, Some(member)) => Door::Asked {
            handle: handles_of(&member, &group.language).next().unwrap_or_default(),
            action: visit.link(&format!("{path}/join")),
            k: visitor.form_token(),
            unsure,
        },
        (None, None) => Door::Stranger { again: visit.link(&path) },
    };
    let open = details.has_room() && group.gone.is_none();
    let source = directory::model::SourceName::new(store::OWN_LIST).ok().filter(|_| details.in_finder);
    let listing = source.and_then(|source| slug_of(app, &source, &group));
    Ok(page::with_status(
        if unsure { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK },
        &GroupPage {
            f: Frame::new(app, visit, Place::Elsewhere, &t.s("homegroup-title")).unlisted(),
            about: paragraphs(details.meeting.notes.as_deref().unwrap_or_default()),
            facts: facts(app, t, &group, &details),
            who: details.who.clone(),
            closed: group.admission != HomeAdmission::Open,
            notice: paused_until(t, &details, app.clock.now()),
            room: open.then(|| visit.link(&format!("/rooms/{}", group.room()))),
            listing: listing.map(|slug| visit.link(&format!("/meetings/{slug}"))),
            title: group.title,
            door,
        },
    ))
}

/// The public slug of a group's listing, while the finder has it.
fn slug_of(app: &App, source: &directory::model::SourceName, group: &HomeGroup) -> Option<String> {
    let snapshot = app.live.now();
    let is = |listing: &&directory::index::Listing| {
        listing.source.name == *source && listing.meeting.key == group.listing
    };
    snapshot.index.listings().iter().find(is).map(|listing| listing.slug.to_string())
}

struct Found {
    group: HomeGroup,
    details: Details,
    place: Where,
    /// Whoever asks is in it.
    member: Option<store::HomeMember>,
}

/// A group, if whoever asks may know that it is there: one for the invited only its members, and a closed one too.
async fn find(app: &App, visitor: &Visitor, id: &str) -> Result<Option<Found>, StatusCode> {
    let Some(place) = place_of(id) else { return Ok(None) };
    let group = app.store.home_group(id).await.map_err(broken)?;
    let member = match visitor.member(&place) {
        Some(member) => app.store.home_member(place.as_str(), &member.to_string()).await.map_err(broken)?,
        None => None,
    };
    let Some(group) = group else { return Ok(None) };
    let hidden = group.admission == HomeAdmission::Invitation || group.gone.is_some();
    if hidden && member.is_none() {
        return Ok(None);
    }
    let details = Details::of(&group).map_err(broken)?;
    Ok(Some(Found { group, details, place, member }))
}

/// `POST /groups/{id}/join`
pub(super) async fn join(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Page {
    let Some(found) = find(&app, &visitor, &id).await? else { return Ok(nothing_here(&app, &visit)) };
    let form = Form::read(&body);
    if !visitor.sent(&headers, form.get("k")) {
        return Err(StatusCode::FORBIDDEN);
    }
    if !visitor.returns() {
        return Ok(page::see_other(&visit.link(&format!("/groups/{id}"))));
    }
    if found.group.admission == HomeAdmission::Closed && !form.ticked("may") {
        return shown(&app, &visit, &visitor, &id, true).await;
    }
    let Found { group, place, .. } = found;
    let joined = come_in(&app, &visitor, &place, &group, async |member, handles| {
        Ok(Some(app.store.join_home(&group.id, member, handles, app.clock.now()).await.map_err(broken)?))
    });
    Ok(match joined.await? {
        Some(Joined::In(_)) => page::see_other(&visit.link(&format!("/groups/{id}/inside?said=joined"))),
        Some(Joined::Already(_)) => page::see_other(&visit.link(&format!("/groups/{id}/inside"))),
        Some(Joined::Full) => page::see_other(&visit.link("/groups?said=full")),
        Some(Joined::Gone) | None => nothing_here(&app, &visit),
    })
}

/// Lets somebody in by `how`, who is remembered first: so that there is never a row of theirs that they could not have
/// deleted.
pub(super) async fn come_in(
    app: &App,
    visitor: &Visitor,
    place: &Where,
    group: &HomeGroup,
    how: impl AsyncFnOnce(&str, &[Box<str>]) -> Result<Option<Joined>, StatusCode>,
) -> Result<Option<Joined>, StatusCode> {
    let member = visitor.member(place).ok_or(StatusCode::FORBIDDEN)?;
    let places = mine(app, visitor).await?;
    if !places.contains(place) && places.len() >= form::MOST_GROUPS {
        return Ok(Some(Joined::Full));
    }
    if !identity::remember_place(app, visitor, place).await.map_err(broken)? {
        return Err(StatusCode::FORBIDDEN);
    }
    let handles: Vec<Box<str>> = handles_of(&member, &group.language).collect();
    how(&member.to_string(), &handles).await
}

/// "every Tuesday, 7 pm", and what else there is to know, each with what it is.
pub(super) fn facts(app: &App, t: &Locale, group: &HomeGroup, details: &Details) -> Vec<(String, String)> {
    let meeting = &details.meeting;
    let mut facts = vec![(t.s("homegroup-fact-when"), when_held(t, details))];
    let how = match meeting.attendance {
        Attendance::InPerson => "in-person",
        Attendance::Online => "online",
        Attendance::Hybrid => "hybrid",
    };
    facts.push((t.s("homegroup-fact-how"), t.s(&format!("listing-attendance-{how}"))));
    if let Some(address) = meeting.venue.as_deref() {
        let parts = [address.name.as_deref().map(str::to_owned), address.one_line()];
        let place = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        facts.push((t.s("homegroup-fact-where"), place));
    }
    let fellowship = meeting.fellowship.as_ref().map(ToString::to_string);
    facts.push((t.s("listing-fellowship"), fellowship.unwrap_or_else(|| t.s("homegroup-no-fellowship"))));
    let language = app.shipped.texts.get(&group.language).map(|locale| locale.s("own-name"));
    facts.push((t.s("homegroup-fact-language"), language.unwrap_or_default()));
    facts.push((
        t.s("homegroup-fact-admission"),
        t.s(&format!("homegroup-admission-{}", group.admission.as_str())),
    ));
    if details.has_room() {
        let script = app.rooms.scripts.get(&t.code, &details.script, details.secular);
        facts.extend(script.map(|script| (t.s("homegroup-fact-script"), script.title.clone())));
    }
    let kinds = kinds_of(t, details);
    if !kinds.is_empty() {
        facts.push((t.s("homegroup-fact-whom"), kinds.join(" · ")));
    }
    facts
}

fn kinds_of(t: &Locale, details: &Details) -> Vec<String> {
    let types = details.meeting.types.iter().filter_map(|code| {
        let code = code.as_str().to_lowercase();
        t.maybe(&format!("homegroup-whom-{code}")).or_else(|| t.maybe(&format!("homegroup-access-{code}")))
    });
    let facets = details.meeting.facets.iter().flat_map(|facets| facets.iter());
    let facets = facets.flat_map(|(name, values)| {
        values.iter().map(|value| crate::stewards::listings::form::facet_word(t, name, value))
    });
    types.chain(facets).collect()
}

/// "every Tuesday, 7 pm to 8 pm (Dublin)".
pub(super) fn when_held(t: &Locale, details: &Details) -> String {
    match details.meeting.schedule.timed() {
        Some(timed) => {
            let time = t.with(
                "time-in-zone",
                &[
                    ("time", when::span(t, timed).into()),
                    ("zone", when::zone(details.meeting.zone.as_str()).into()),
                ],
            );
            t.with("day-and-time", &[("day", when::rule(t, timed).into()), ("time", time.into())])
        }
        None => t.s("row-by-appointment"),
    }
}

/// "Paused until 6 January".
pub(super) fn paused_until(t: &Locale, details: &Details, now: Timestamp) -> Option<String> {
    match details.meeting.standing(details.meeting.day(now)) {
        Standing::Active => None,
        Standing::Ended => Some(t.s("row-ended")),
        Standing::Suspended { until: Some(until), .. } => {
            Some(t.one("suspended-until", "date", &when::date(t, until)))
        }
        Standing::Suspended { .. } => Some(t.s("row-suspended")),
    }
}

/// A text by its empty lines.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}
