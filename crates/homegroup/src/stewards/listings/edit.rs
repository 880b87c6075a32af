//! Changing a listing that is there: the form, saving it, keeping it for later.

use axum::{extract::Path, http::StatusCode, response::Response};
use directory::{edit::merged, model::Meeting};
use store::{Asks, Proposal, ProposalState};

use super::{
    add, conflict, difference,
    door::{Hand, HandSent, Opened},
    form::{self, Read, plus, view},
    page::{self, Beside, Extras},
    save::{self, Saved},
    seen::Seen,
};
use crate::{
    stewards::door::{Page, broken},
    web::forms::Form,
};

/// `GET /stewards/listings/{source}/{key}`; `?correction=` shows a reader's note beside the form, `?proposal=` fills
/// in what somebody proposes.
pub(super) async fn show(hand: Hand, Path((source, key)): Path<(String, String)>) -> Page {
    let opened = match Opened::find(&hand, &source, &key).await {
        Err(StatusCode::NOT_FOUND) => return super::orphan::show(&hand, &source, &key).await,
        opened => opened?,
    };
    let mut extras = Extras::default();
    if let Some(id) = hand.asked("correction") {
        page::correction(&hand, &opened, &id, &mut extras).await?;
    }
    let mut meeting = opened.now();
    if let Some(id) = hand.asked("proposal")
        && let Some(proposal) = open_proposal(&hand, &opened, &id).await?
    {
        meeting = on_top(&proposal, &meeting)?;
        extras.carried.push(("proposal", proposal.id.to_string()));
    }
    page::of(&hand, &opened, page::filled(&hand, &meeting), page::untouched(&meeting), extras)
}

/// A proposal for this listing that still waits, for those who may answer it.
async fn open_proposal(hand: &Hand, opened: &Opened, id: &str) -> Result<Option<Proposal>, StatusCode> {
    let proposal = hand.app.store.proposal(id).await.map_err(broken)?;
    Ok(proposal.filter(|one| {
        let waits = one.state == ProposalState::Open && opened.publishes();
        waits && one.source == opened.source && one.key == opened.key
    }))
}

/// What a proposal changes, done to what is there now.
pub(super) fn on_top(proposal: &Proposal, now: &Meeting) -> Result<Meeting, StatusCode> {
    match &proposal.base {
        Some(base) => merged(base, &proposal.wanted, now).map_err(broken),
        None => Ok(proposal.wanted.clone()),
    }
}

/// `GET /stewards/drafts/{id}`
pub(super) async fn draft(hand: Hand, Path(id): Path<String>) -> Page {
    let proposal = hand.app.store.proposal(&id).await.map_err(broken)?;
    let proposal = proposal.filter(|one| save::own_draft(&hand, one)).ok_or(StatusCode::NOT_FOUND)?;
    if proposal.key.is_empty() {
        return add::draft(&hand, &proposal);
    }
    let opened = match Opened::find(&hand, proposal.source.as_str(), &proposal.key).await {
        Err(StatusCode::NOT_FOUND) => {
            let draft = [("draft", &*id), ("note", &*proposal.note)];
            return add::left_over(&hand, plus(page::filled(&hand, &proposal.wanted), &draft));
        }
        opened => opened?,
    };
    // What changed since it was kept is told when it is saved.
    let base = proposal.base.clone().unwrap_or_else(|| opened.now());
    let seen = Seen { version: proposal.version, meeting: base };
    let extras = again(Extras { carried: vec![("draft", id)], ..Extras::default() }, seen);
    let wanted = &proposal.wanted;
    page::of(&hand, &opened, page::filled(&hand, wanted), page::untouched(wanted), extras)
}

/// `POST /stewards/drafts/{id}`: it is thrown away.
pub(super) async fn drop_draft(Path(id): Path<String>, sent: HandSent) -> Page {
    let hand = &sent.hand;
    let proposal = hand.app.store.proposal(&id).await.map_err(broken)?;
    proposal.filter(|one| save::own_draft(hand, one)).ok_or(StatusCode::NOT_FOUND)?;
    hand.app.store.delete_proposal(&id).await.map_err(broken)?;
    Ok(hand.go("/stewards/listings?show=drafts&said=deleted"))
}

/// `POST /stewards/listings/{source}/{key}`: `do` says what with the form.
pub(super) async fn save(Path((source, key)): Path<(String, String)>, sent: HandSent) -> Page {
    let HandSent { hand, form } = sent;
    let opened = match Opened::find(&hand, &source, &key).await {
        Err(StatusCode::NOT_FOUND) => return add::left_over(&hand, form),
        opened => opened?,
    };
    let extras = extras(&form);
    let seen = Seen::read(&form)?;
    match form.get("do") {
        "kinds" | "show" => {
            let now = opened.now();
            return page::of(&hand, &opened, form, page::untouched(&now), again(extras, seen));
        }
        "beside" => return beside(&hand, &opened, &form, &seen, extras),
        "save" => {}
        // A draft would forget what it is the answer to.
        "draft" if extra(&form, "proposal").is_none() => {}
        _ => return Err(StatusCode::BAD_REQUEST),
    }
    let read = {
        let ground = hand.ground(opened.fellowship(), opened.today(&hand));
        form::read(&ground, &form, &seen.meeting)
    };
    let read = match read {
        Ok(read) if agreed(&form, &read) => read,
        checked => return page::of(&hand, &opened, form, checked, again(extras, seen)),
    };
    if form.get("do") == "draft" {
        return keep(&hand, &opened, &form, seen, read.meeting).await;
    }
    if !seen.holds(&opened) {
        return conflict::show(&hand, &opened, &seen, &read.meeting, &form);
    }
    let note = form.lines("note");
    let from = extra(&form, "proposal").or_else(|| extra(&form, "draft"));
    let act = if extra(&form, "proposal").is_some() { "approve" } else { "edit" };
    let wanted = seen.done_to(&read.meeting, &opened.now())?;
    match save::say(&hand, &opened, wanted, act, &note, from.as_deref()).await? {
        Saved::Stale => match Opened::find(&hand, &source, &key).await {
            Err(StatusCode::NOT_FOUND) => add::left_over(&hand, form),
            opened => conflict::show(&hand, &opened?, &seen, &read.meeting, &form),
        },
        // Somebody else dealt with the proposal. What was written stands in the form, to be saved as a change of its
        // own.
        Saved::Settled => settled(&hand, &source, &key, form, seen, read).await,
        saved => {
            if let Some(id) = extra(&form, "correction").filter(|_| saved == Saved::Published)
                && let Some(note) = page::note(&hand, &opened, &id).await?
            {
                hand.app.store.mark_correction(&note.id, true).await.map_err(broken)?;
            }
            Ok(hand.go(&format!("{}?said={}", opened.path(), saved.said())))
        }
    }
}

/// The form again, without the proposal or draft it came from: somebody was faster with that.
async fn settled(hand: &Hand, source: &str, key: &str, form: Form, seen: Seen, read: Read) -> Page {
    let opened = Opened::find(hand, source, key).await?;
    let form = unbound(&form);
    if !seen.holds(&opened) {
        return conflict::show(hand, &opened, &seen, &read.meeting, &form);
    }
    let extras = Extras {
        beside: Some(Beside::settled(&hand.visit.t)),
        status: Some(StatusCode::CONFLICT),
        ..extras(&form)
    };
    page::of(hand, &opened, form, page::untouched(&read.meeting), again(extras, seen))
}

/// The form without the proposal or draft it came from.
pub(super) fn unbound(form: &Form) -> Form {
    let fields = form.fields().iter().filter(|(name, _)| !["proposal", "draft"].contains(&name.as_str()));
    Form::of(fields.cloned().collect())
}

/// May this be saved? There is nothing to look at once more, or it was looked at and sent again.
pub(super) fn agreed(form: &Form, read: &Read) -> bool {
    read.warnings.is_empty() || view::warned(&read.warnings) == form.get("warned")
}

/// What the form shown before carried along.
fn extras(form: &Form) -> Extras {
    let carried = ["proposal", "draft", "correction"];
    let carried = carried.into_iter().filter_map(|name| Some((name, extra(form, name)?)));
    Extras { carried: carried.collect(), ..Extras::default() }
}

fn again(extras: Extras, seen: Seen) -> Extras {
    Extras { seen: Some(seen), ..extras }
}

pub(super) fn extra(form: &Form, name: &str) -> Option<String> {
    form.find(name).filter(|value| !value.is_empty()).map(str::to_owned)
}

/// The form of what is there now, with what was written beside it.
fn beside(hand: &Hand, opened: &Opened, form: &Form, seen: &Seen, extras: Extras) -> Page {
    let now = opened.now();
    let ground = hand.ground(opened.fellowship(), opened.today(hand));
    let (t, list) = (&hand.visit.t, opened.fellowship());
    let differences = form::read(&ground, form, &seen.meeting)
        .map(|read| difference::between(t, list, Some(&seen.meeting), Some(&read.meeting)))
        .unwrap_or_default();
    let beside = Beside { heading: t.s("listing-beside-yours"), words: String::new(), differences };
    let extras = Extras { beside: Some(beside), ..extras };
    let filled = plus(page::filled(hand, &now), &[("note", &form.lines("note"))]);
    page::of(hand, opened, filled, page::untouched(&now), extras)
}

/// Keeps it as a draft that nobody else sees.
async fn keep(
    hand: &Hand,
    opened: &Opened,
    form: &Form,
    seen: Seen,
    wanted: Meeting,
) -> Result<Response, StatusCode> {
    let draft = extra(form, "draft");
    let proposal = Proposal {
        id: save::fresh_id()?,
        state: ProposalState::Draft,
        source: opened.source.clone(),
        key: opened.key.clone(),
        version: seen.version,
        base: Some(seen.meeting),
        wanted,
        note: form.lines("note").into(),
        author: opened.reach.author.clone(),
        received: hand.app.clock.now(),
        asks: Asks::Change,
    };
    let said = match save::keep(hand, proposal, draft.as_deref()).await? {
        Saved::Proposed => "listing-draft",
        other => other.said(),
    };
    Ok(hand.go(&format!("/stewards/listings?show=drafts&said={said}")))
}
