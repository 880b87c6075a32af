//! Making a change: the layer that shows what is wanted, who did it, and waiting until it can be found.

use axum::http::StatusCode;
use directory::{
    edit::{Hidden, Layer},
    model::Meeting,
};
use jiff::{RoundMode, Timestamp, TimestampRound, Unit};
use store::{Act, Approved, Asks, NewLayer, Proposal, ProposalState, StoreError};

use super::door::{Hand, Opened};
use crate::{random, stewards::door::broken};

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Saved {
    /// It can be found.
    Published,
    /// It waits for somebody's yes.
    Proposed,
    /// It says what it said before.
    Same,
    /// Somebody changed the listing meanwhile. Nothing was done.
    Stale,
    /// Somebody has dealt with the proposal meanwhile. Nothing was done.
    Settled,
}

impl Saved {
    /// For `?said=`.
    pub(super) fn said(self) -> &'static str {
        match self {
            Self::Published => "listing-saved",
            Self::Proposed => "listing-proposed",
            Self::Same => "listing-same",
            Self::Stale => "listing-stale",
            Self::Settled => "listing-settled",
        }
    }
}

/// Makes a listing say what is wanted, as somebody's act: published, or proposed where that is all they may.
/// `proposal` is the proposal or draft it came from, which is then dealt with; where there is no such one any more,
/// nothing is done.
pub(super) async fn say(
    hand: &Hand,
    opened: &Opened,
    wanted: Meeting,
    act: &str,
    note: &str,
    proposal: Option<&str>,
) -> Result<Saved, StatusCode> {
    let now = opened.now();
    if same(&now, &wanted) && proposal.is_none() {
        return Ok(Saved::Same);
    }
    if let Some(id) = proposal
        && !settles(hand, opened, id).await?
    {
        return Ok(Saved::Settled);
    }
    if !opened.saves() {
        return propose(hand, opened, wanted, Asks::Change, note, proposal).await;
    }
    let layer = layer(opened, wanted, hand.app.clock.now())?;
    put(hand, opened, layer, act, note, proposal).await
}

/// The layer that shows what is wanted, changed in this hour.
pub(super) fn layer(opened: &Opened, mut wanted: Meeting, now: Timestamp) -> Result<Layer, StatusCode> {
    wanted.updated = Some(hour(now));
    opened.stored.layer.changed_to(&opened.row, &wanted).map_err(broken)
}

/// Puts a layer on a listing, as somebody's act.
pub(super) async fn put(
    hand: &Hand,
    opened: &Opened,
    layer: Layer,
    act: &str,
    note: &str,
    proposal: Option<&str>,
) -> Result<Saved, StatusCode> {
    let new = new_layer(opened, layer)?;
    let act = Act { name: act, note, author: &opened.reach.author, now: hand.app.clock.now() };
    let done = match proposal {
        Some(id) => hand.app.store.approve(id, Approved::Layer(&new), &act).await,
        None => hand.app.store.change(std::slice::from_ref(&new), &act).await,
    };
    settle(hand, done).await
}

/// A layer to take the place of the one that was read.
pub(super) fn new_layer(opened: &Opened, layer: Layer) -> Result<NewLayer, StatusCode> {
    Ok(NewLayer {
        random: random::bytes().map_err(broken)?,
        source: opened.source.clone(),
        key: opened.key.clone(),
        seen: opened.stored.version,
        layer,
    })
}

/// Waits until it can be found, or says why it was not done.
pub(super) async fn settle(hand: &Hand, done: Result<i64, StoreError>) -> Result<Saved, StatusCode> {
    match done {
        Ok(revision) => {
            hand.app.live.reach(revision).await;
            Ok(Saved::Published)
        }
        Err(StoreError::Stale) => Ok(Saved::Stale),
        Err(StoreError::Settled) => Ok(Saved::Settled),
        Err(error) => Err(broken(error)),
    }
}

/// Asks those who may publish it to take a listing out, or to bring it back.
pub(super) async fn ask(hand: &Hand, opened: &Opened, asks: Asks, note: &str) -> Result<Saved, StatusCode> {
    let open = match asks {
        Asks::Restore => opened.stored.layer.hidden == Some(Hidden::Removed),
        Asks::Remove | Asks::Change => opened.stored.layer.hidden.is_none(),
    };
    if !open {
        return Ok(Saved::Same);
    }
    let waiting = hand.app.store.proposals(ProposalState::Open).await.map_err(broken)?;
    let asked = |one: &Proposal| {
        one.asks == asks
            && one.key == opened.key
            && one.source == opened.source
            && hand.service.is(&one.author)
    };
    if waiting.iter().any(asked) {
        return Ok(Saved::Proposed);
    }
    propose(hand, opened, opened.now(), asks, note, None).await
}

async fn propose(
    hand: &Hand,
    opened: &Opened,
    wanted: Meeting,
    asks: Asks,
    note: &str,
    draft: Option<&str>,
) -> Result<Saved, StatusCode> {
    let proposal = Proposal {
        id: fresh_id()?,
        state: ProposalState::Open,
        source: opened.source.clone(),
        key: opened.key.clone(),
        version: opened.stored.version,
        base: Some(opened.now()),
        wanted,
        note: note.into(),
        author: opened.reach.author.clone(),
        received: hand.app.clock.now(),
        asks,
    };
    keep(hand, proposal, draft).await
}

pub(super) fn fresh_id() -> Result<Box<str>, StatusCode> {
    Ok(Proposal::id(random::bytes().map_err(broken)?))
}

/// Keeps what somebody would have, in the place of their draft of the same listing if they sent that. A draft that
/// they kept in another of their names is thrown away: the two names must not stand side by side.
pub(super) async fn keep(
    hand: &Hand,
    mut wanted: Proposal,
    draft: Option<&str>,
) -> Result<Saved, StatusCode> {
    let store = &hand.app.store;
    let draft = match draft {
        Some(id) => store.proposal(id).await.map_err(broken)?,
        None => None,
    };
    // A draft of a listing that its list dropped may become one of ours.
    let of_this = |draft: &Proposal| draft.key == wanted.key || wanted.key.is_empty();
    let draft = draft.filter(|draft| own_draft(hand, draft) && of_this(draft));
    let mut used_up = None;
    match draft {
        Some(draft)
            if draft.source == wanted.source
                && draft.key == wanted.key
                && draft.author.place == wanted.author.place =>
        {
            wanted.id = draft.id;
        }
        other => used_up = other,
    }
    match store.put_proposal(&wanted).await {
        Ok(()) => {}
        Err(StoreError::Settled) => return Ok(Saved::Settled),
        Err(error) => return Err(broken(error)),
    }
    if let Some(draft) = used_up {
        store.delete_proposal(&draft.id).await.map_err(broken)?;
    }
    Ok(Saved::Proposed)
}

/// Is this the id of what waits for their yes to this listing, or of a draft of it that is theirs? Ids come with
/// forms.
async fn settles(hand: &Hand, opened: &Opened, id: &str) -> Result<bool, StatusCode> {
    let found = hand.app.store.proposal(id).await.map_err(broken)?;
    Ok(found.is_some_and(|one| {
        let waits = one.state == ProposalState::Open && opened.publishes();
        (waits || own_draft(hand, &one)) && one.key == opened.key && one.source == opened.source
    }))
}

/// Do they say the same, whenever it was changed or confirmed?
pub(crate) fn same(one: &Meeting, other: &Meeting) -> bool {
    let bare = |meeting: &Meeting| Meeting { updated: None, confirmed: None, ..meeting.clone() };
    bare(one) == bare(other)
}

/// Times of people's acts are whole hours.
pub(super) fn hour(now: Timestamp) -> Timestamp {
    now.round(TimestampRound::new().smallest(Unit::Hour).mode(RoundMode::Floor)).unwrap_or(now)
}

/// Is this somebody's draft, and theirs?
pub(super) fn own_draft(hand: &Hand, proposal: &Proposal) -> bool {
    proposal.state == ProposalState::Draft && hand.service.is(&proposal.author)
}
