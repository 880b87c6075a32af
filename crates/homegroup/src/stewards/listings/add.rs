//! A listing of our own: the empty form, a copy of another, and saving it.

use axum::{http::StatusCode, response::Response};
use directory::model::{Attendance, Meeting, Slug, Zone};
use directory::schedule::Schedule;
use store::{Act, Approved, Proposal, ProposalState};

use super::{
    door::{Hand, HandSent, Opened, path, today_somewhere},
    edit::{agreed, extra},
    form::{self, Read, Unread, plus, view::FormView},
    page::{self, FormPage},
    save::{self, Saved},
};
use crate::{
    random,
    sources::import::retire_sample,
    stewards::{
        door::{Page, broken},
        reach::Room,
    },
    web::{forms::Form, page as web},
};

/// `GET /stewards/listings/new`; `?copy=source/key` fills in another, `?orphan=source/key` what was changed in one
/// that its list has no longer.
pub(super) async fn blank(hand: Hand) -> Page {
    let room = hand.service.may_add().ok_or(StatusCode::NOT_FOUND)?;
    if let Some((source, key)) = asked(&hand, "copy") {
        let original = Opened::find(&hand, &source, &key).await?;
        let mut meeting = original.now();
        meeting.fellowship = meeting.fellowship.or_else(|| original.fellowship().cloned());
        return Ok(show(&hand, &room, page::filled(&hand, &meeting), page::untouched(&meeting), Vec::new()));
    }
    let meeting = nothing()?;
    let mut form = plus(Form::of(Vec::new()), &[("kind", "weekly"), ("attendance", "in_person")]);
    let mut carried = Vec::new();
    if let Some((source, key)) = asked(&hand, "orphan") {
        let left = super::orphan::left(&hand, &source, &key, &meeting).await?;
        form = page::filled(&hand, &left);
        carried.push(("orphan", format!("{source}/{key}")));
    }
    Ok(show(&hand, &room, form, page::untouched(&meeting), carried))
}

fn asked(hand: &Hand, name: &str) -> Option<(String, String)> {
    let asked = hand.asked(name)?;
    asked.split_once('/').map(|(source, key)| (source.to_owned(), key.to_owned()))
}

/// A draft of a listing that is not there yet.
pub(super) fn draft(hand: &Hand, draft: &Proposal) -> Page {
    let room = hand.service.may_add().ok_or(StatusCode::NOT_FOUND)?;
    let carried = vec![("draft", draft.id.to_string())];
    let wanted = &draft.wanted;
    Ok(show(hand, &room, page::filled(hand, wanted), page::untouched(wanted), carried))
}

/// `POST /stewards/listings/new`
pub(super) async fn save(sent: HandSent) -> Page {
    let HandSent { hand, form } = sent;
    let room = hand.service.may_add().ok_or(StatusCode::NOT_FOUND)?;
    let base = nothing()?;
    let carried = ["draft", "orphan"].into_iter().filter_map(|name| Some((name, extra(&form, name)?)));
    let carried: Vec<_> = carried.collect();
    match form.get("do") {
        "kinds" => return Ok(show(&hand, &room, form, page::untouched(&base), carried)),
        "save" | "draft" => {}
        _ => return Err(StatusCode::BAD_REQUEST),
    }
    let read = {
        let ground = hand.ground(room.list.fellowship.as_ref(), today_somewhere(&hand));
        form::read(&ground, &form, &base)
    };
    let read = match read {
        Ok(read) if agreed(&form, &read) => read,
        checked => return Ok(show(&hand, &room, form, checked, carried)),
    };
    if form.get("do") == "draft" {
        return keep(&hand, &room, &form, read.meeting).await;
    }
    publish(&hand, &room, &form, read.meeting).await
}

async fn publish(hand: &Hand, room: &Room, form: &Form, meeting: Meeting) -> Page {
    let now = hand.app.clock.now();
    let bytes: [u8; 8] = random::bytes().map_err(broken)?;
    let key: Box<str> = bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into();
    let slug = free_slug(hand, room, &meeting, &key);
    let meeting = Meeting { slug, key, updated: Some(save::hour(now)), ..meeting };
    let note = form.lines("note");
    let act = Act { name: "add", note: &note, author: &room.reach.author, now };
    let random = random::bytes().map_err(broken)?;
    let store = &hand.app.store;
    let draft = extra(form, "draft");
    if let Some(draft) = &draft
        && !save::settles(hand, draft, &room.list.name, "").await?
    {
        return Ok(hand.go(&format!("/stewards/listings?said={}", Saved::Settled.said())));
    }
    let done = match draft {
        Some(draft) => store.approve(&draft, Approved::Listing(&room.list, &meeting, random), &act).await,
        None => store.add_listing(&room.list, &meeting, random, &act).await,
    };
    let saved = save::settle(hand, done).await?;
    if saved != Saved::Published {
        return Ok(hand.go(&format!("/stewards/listings?said={}", saved.said())));
    }
    if retire_sample(store, &room.list.name).await.map_err(broken)? {
        let revision = store.revision().await.map_err(broken)?;
        hand.app.live.reach(revision).await;
    }
    if let Some((source, key)) = extra(form, "orphan").as_deref().and_then(|at| at.split_once('/')) {
        super::orphan::let_go(hand, source, key).await?;
    }
    Ok(hand.go(&format!("{}?said=listing-added", path(&room.list.name, &meeting.key))))
}

/// A slug that no listing of ours has yet.
fn free_slug(hand: &Hand, room: &Room, meeting: &Meeting, key: &str) -> Slug {
    let wanted = Slug::from_text(&meeting.name).unwrap_or_else(|| meeting.slug.clone());
    let snapshot = hand.app.live.now();
    let taken = snapshot.index.get(&wanted).is_some()
        || !snapshot.index.namesakes(&wanted).is_empty()
        || snapshot.index.get(&wanted.with_suffix(room.list.name.as_str())).is_some();
    // Addresses of the finder itself.
    let reserved = ["near"].contains(&wanted.as_str());
    if taken || reserved { wanted.with_suffix(key.get(..4).unwrap_or(key)) } else { wanted }
}

async fn keep(hand: &Hand, room: &Room, form: &Form, wanted: Meeting) -> Page {
    let draft = Proposal {
        id: save::fresh_id()?,
        state: ProposalState::Draft,
        source: room.list.name.clone(),
        key: "".into(),
        version: 0,
        base: None,
        wanted,
        note: form.lines("note").into(),
        author: room.reach.author.clone(),
        received: hand.app.clock.now(),
    };
    let said = match save::keep(hand, draft, extra(form, "draft").as_deref()).await? {
        Saved::Proposed => "listing-draft",
        other => other.said(),
    };
    Ok(hand.go(&format!("/stewards/listings?show=drafts&said={said}")))
}

/// A listing of which nothing is said yet.
pub(super) fn nothing() -> Result<Meeting, StatusCode> {
    Ok(Meeting {
        key: "new".into(),
        slug: Slug::new("meeting").map_err(broken)?,
        name: "".into(),
        fellowship: None,
        schedule: Schedule::ByAppointment,
        zone: Zone::utc(),
        attendance: Attendance::InPerson,
        types: Vec::new(),
        languages: Vec::new(),
        facets: None,
        venue: None,
        online: None,
        group: None,
        notes: None,
        url: None,
        edit_url: None,
        feedback_url: None,
        feedback_emails: Vec::new(),
        entity: None,
        updated: None,
        confirmed: None,
    })
}

fn show(
    hand: &Hand,
    room: &Room,
    form: Form,
    checked: Result<Read, Unread>,
    carried: Vec<(&'static str, String)>,
) -> Response {
    let mut v = FormView::of(&hand.visit.t, form, room.list.fellowship.as_ref());
    let status = page::mark(&mut v, checked);
    web::with_status(
        status,
        &FormPage {
            f: hand.frame("listings-title"),
            h: hand.head("/stewards/listings"),
            v,
            heading: hand.visit.t.s("listing-add"),
            action: hand.visit.link("/stewards/listings/new"),
            carried,
            beside: None,
            pick: page::Pick::of(hand),
            proposes: false,
            kept: None,
        },
    )
}
