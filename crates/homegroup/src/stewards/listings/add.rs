//! A listing of our own: the empty form, a copy of another, and saving it.

use axum::{http::StatusCode, response::Response};
use directory::model::{Attendance, Group, Meeting, Slug, Zone};
use directory::schedule::Schedule;
use store::{Act, Approved, Asks, Proposal, ProposalState};

use super::{
    door::{Hand, HandSent, Opened, path, today_somewhere},
    edit::{agreed, extra, unbound},
    form::{self, Read, Unread, plus, view::FormView},
    page::{self, Beside, FormPage},
    save::{self, Saved},
};
use crate::{
    random,
    sources::import::retire_sample,
    stewards::{
        door::{Page, broken},
        reach::{Adding, Power},
    },
    web::{forms::Form, page as web},
};

/// `GET /stewards/listings/new`; `?copy=source/key` fills in another, `?orphan=source/key` what was changed in one
/// that its list has no longer.
pub(super) async fn blank(hand: Hand) -> Page {
    let meeting = nothing()?;
    let adding = hand.service.may_add(&meeting).ok_or(StatusCode::NOT_FOUND)?;
    if let Some(id) = hand.asked("proposal") {
        let wanted = super::proposals::missing(&hand, &id).await?.wanted;
        let carried = vec![("proposal", id)];
        return Ok(show(&hand, &adding, page::filled(&hand, &wanted), page::untouched(&wanted), carried));
    }
    if let Some((source, key)) = asked(&hand, "copy") {
        let original = Opened::find(&hand, &source, &key).await?;
        let mut meeting = original.now();
        meeting.fellowship = meeting.fellowship.or_else(|| original.fellowship().cloned());
        return Ok(show(
            &hand,
            &adding,
            page::filled(&hand, &meeting),
            page::untouched(&meeting),
            Vec::new(),
        ));
    }
    let group = adding.group.as_deref().unwrap_or_default();
    let new = [("kind", "weekly"), ("attendance", "in_person"), ("group", group)];
    let mut form = plus(Form::of(Vec::new()), &new);
    let mut carried = Vec::new();
    if let Some((source, key)) = asked(&hand, "orphan") {
        let left = super::orphan::left(&hand, &source, &key, &meeting).await?;
        form = page::filled(&hand, &left);
        carried.push(("orphan", format!("{source}/{key}")));
    }
    Ok(show(&hand, &adding, form, page::untouched(&meeting), carried))
}

fn asked(hand: &Hand, name: &str) -> Option<(String, String)> {
    let asked = hand.asked(name)?;
    asked.split_once('/').map(|(source, key)| (source.to_owned(), key.to_owned()))
}

/// A draft of a listing that is not there yet.
pub(super) fn draft(hand: &Hand, draft: &Proposal) -> Page {
    let wanted = &draft.wanted;
    let adding = hand.service.may_add(wanted).ok_or(StatusCode::NOT_FOUND)?;
    let carried = vec![("draft", draft.id.to_string())];
    Ok(show(hand, &adding, page::filled(hand, wanted), page::untouched(wanted), carried))
}

/// `POST /stewards/listings/new`
pub(super) async fn save(sent: HandSent) -> Page {
    let HandSent { hand, form } = sent;
    let base = nothing()?;
    let adding = hand.service.may_add(&base).ok_or(StatusCode::NOT_FOUND)?;
    let carried =
        ["draft", "orphan", "proposal"].into_iter().filter_map(|name| Some((name, extra(&form, name)?)));
    let carried: Vec<_> = carried.collect();
    match form.get("do") {
        "kinds" => return Ok(show(&hand, &adding, form, page::untouched(&base), carried)),
        "save" => {}
        // A draft would forget what it is the answer to.
        "draft" if extra(&form, "proposal").is_none() => {}
        _ => return Err(StatusCode::BAD_REQUEST),
    }
    let read = {
        let ground = hand.ground(adding.list.fellowship.as_ref(), today_somewhere(&hand));
        form::read(&ground, &form, &base)
    };
    let read = match read {
        Ok(read) if agreed(&form, &read) => read,
        checked => return Ok(show(&hand, &adding, form, checked, carried)),
    };
    // Only now is it known where it is, and so whose it is to look after.
    let mut meeting = read.meeting;
    let adding = hand.service.may_add(&meeting).ok_or(StatusCode::NOT_FOUND)?;
    if let Some(name) = &adding.group {
        let group = meeting.group.as_deref().cloned().unwrap_or_default();
        meeting.group = Some(Group { name: Some(name.clone()), ..group }.into());
    }
    if form.get("do") == "draft" {
        return keep(&hand, &adding, &form, meeting, ProposalState::Draft).await;
    }
    if adding.reach.power != Power::Publish {
        return keep(&hand, &adding, &form, meeting, ProposalState::Open).await;
    }
    publish(&hand, &adding, &form, meeting).await
}

async fn publish(hand: &Hand, adding: &Adding, form: &Form, meeting: Meeting) -> Page {
    let from = extra(form, "proposal").or_else(|| extra(form, "draft"));
    if let Some(id) = &from
        && !settles(hand, id).await?
    {
        return Ok(settled(hand, adding, form));
    }
    let adding = &of_proposal(hand, adding, extra(form, "proposal").as_deref()).await?;
    let (saved, key) = put(hand, adding, meeting, &form.lines("note"), from.as_deref()).await?;
    match saved {
        Saved::Published => {}
        Saved::Settled => return Ok(settled(hand, adding, form)),
        other => return Ok(hand.go(&format!("/stewards/listings?said={}", other.said()))),
    }
    if let Some((source, key)) = extra(form, "orphan").as_deref().and_then(|at| at.split_once('/')) {
        super::orphan::let_go(hand, source, key).await?;
    }
    Ok(hand.go(&format!("{}?said=listing-added", path(&adding.list.name, &key))))
}

/// Where it goes: what was proposed for a list of our own goes into that one, whoever amends it.
async fn of_proposal(hand: &Hand, adding: &Adding, id: Option<&str>) -> Result<Adding, StatusCode> {
    let Some(id) = id else { return Ok(adding.clone()) };
    let proposal = super::proposals::missing(hand, id).await?;
    let list = hand.service.own_list(&proposal.source).filter(|_| proposal.key.is_empty());
    Ok(Adding { list: list.unwrap_or_else(|| adding.list.clone()), ..adding.clone() })
}

/// Is this the id of a draft of theirs for a new listing, or of a proposal they may answer for one that is not there?
async fn settles(hand: &Hand, id: &str) -> Result<bool, StatusCode> {
    let found = hand.app.store.proposal(id).await.map_err(broken)?;
    if found.as_ref().is_some_and(|one| save::own_draft(hand, one)) {
        return match found {
            Some(draft) if !draft.key.is_empty() => is_gone(hand, &draft).await,
            found => Ok(found.is_some()),
        };
    }
    match super::proposals::missing(hand, id).await {
        Ok(_) => Ok(true),
        Err(StatusCode::NOT_FOUND) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Has its list the listing of a draft no longer?
async fn is_gone(hand: &Hand, draft: &Proposal) -> Result<bool, StatusCode> {
    let stored = hand.app.store.listing(&draft.source, &draft.key).await.map_err(broken)?;
    Ok(stored.is_none_or(|stored| stored.row.is_none()))
}

/// What somebody wrote in the form of a listing that is not theirs to change any more, or that its list has no longer:
/// as a listing of our own it is not lost.
pub(super) fn left_over(hand: &Hand, form: Form) -> Page {
    let adding = hand.service.may_add(&nothing()?).ok_or(StatusCode::NOT_FOUND)?;
    let carried = extra(&form, "draft").map(|draft| ("draft", draft)).into_iter().collect();
    let mut page = sheet(hand, &adding, form, carried);
    page.beside = Some(Beside::texts(&hand.visit.t, "listing-left-over", "listing-left-over-beside"));
    Ok(web::with_status(StatusCode::CONFLICT, &page))
}

/// Puts a listing into a list of our own, and says under which key. `from` is the draft or proposal it was.
pub(super) async fn put(
    hand: &Hand,
    adding: &Adding,
    meeting: Meeting,
    note: &str,
    from: Option<&str>,
) -> Result<(Saved, Box<str>), StatusCode> {
    let now = hand.app.clock.now();
    let bytes: [u8; 8] = random::bytes().map_err(broken)?;
    let key: Box<str> = bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into();
    let slug = free_slug(hand, adding, &meeting, &key);
    let meeting = Meeting { slug, key, updated: Some(save::hour(now)), ..meeting };
    let act = Act { name: "add", note, author: &adding.reach.author, now };
    let random = random::bytes().map_err(broken)?;
    let store = &hand.app.store;
    let done = match from {
        Some(id) => store.approve(id, Approved::Listing(&adding.list, &meeting, random), &act).await,
        None => store.add_listing(&adding.list, &meeting, random, &act).await,
    };
    let saved = save::settle(hand, done).await?;
    if saved == Saved::Published && retire_sample(store, &adding.list.name).await.map_err(broken)? {
        let revision = store.revision().await.map_err(broken)?;
        hand.app.live.reach(revision).await;
    }
    Ok((saved, meeting.key))
}

/// The form again, without the draft it came from: that is dealt with already.
fn settled(hand: &Hand, adding: &Adding, form: &Form) -> Response {
    let carried = extra(form, "orphan").map(|orphan| ("orphan", orphan)).into_iter().collect();
    let mut page = sheet(hand, adding, unbound(form), carried);
    page.beside = Some(Beside::settled(&hand.visit.t));
    web::with_status(StatusCode::CONFLICT, &page)
}

/// A slug that no listing of ours has yet.
fn free_slug(hand: &Hand, adding: &Adding, meeting: &Meeting, key: &str) -> Slug {
    let wanted = Slug::from_text(&meeting.name).unwrap_or_else(|| meeting.slug.clone());
    let snapshot = hand.app.live.now();
    let taken = snapshot.index.get(&wanted).is_some()
        || !snapshot.index.namesakes(&wanted).is_empty()
        || snapshot.index.get(&wanted.with_suffix(adding.list.name.as_str())).is_some();
    if taken { wanted.with_suffix(key.get(..4).unwrap_or(key)) } else { wanted }
}

/// Keeps it as a draft, or sends it to those who may publish it.
async fn keep(hand: &Hand, adding: &Adding, form: &Form, wanted: Meeting, state: ProposalState) -> Page {
    let draft = Proposal {
        id: save::fresh_id()?,
        state,
        source: adding.list.name.clone(),
        key: "".into(),
        version: 0,
        base: None,
        wanted,
        note: form.lines("note").into(),
        author: adding.reach.author.clone(),
        received: hand.app.clock.now(),
        asks: Asks::Change,
    };
    let show = if state == ProposalState::Draft { "drafts" } else { "proposed" };
    let said = match save::keep(hand, draft, extra(form, "draft").as_deref()).await? {
        Saved::Proposed if state == ProposalState::Draft => "listing-draft",
        other => other.said(),
    };
    Ok(hand.go(&format!("/stewards/listings?show={show}&said={said}")))
}

/// A listing of which nothing is said yet.
pub(crate) fn nothing() -> Result<Meeting, StatusCode> {
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
    adding: &Adding,
    form: Form,
    checked: Result<Read, Unread>,
    carried: Vec<(&'static str, String)>,
) -> Response {
    let mut page = sheet(hand, adding, form, carried);
    let status = page::mark(&mut page.v, checked);
    web::with_status(status, &page)
}

fn sheet(hand: &Hand, adding: &Adding, form: Form, carried: Vec<(&'static str, String)>) -> FormPage {
    FormPage {
        answers: carried.iter().any(|(name, _)| *name == "proposal"),
        f: hand.frame("listings-title"),
        h: hand.head("/stewards/listings"),
        v: FormView::of(&hand.visit.t, form, adding.list.fellowship.as_ref()),
        heading: hand.visit.t.s("listing-add"),
        action: hand.visit.link("/stewards/listings/new"),
        carried,
        beside: None,
        pick: page::Pick::of(hand),
        proposes: adding.reach.power != Power::Publish,
        kept: None,
    }
}
