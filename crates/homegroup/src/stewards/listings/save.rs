//! Making a change: the layer that shows what is wanted, who did it, and waiting until it can be found.

use axum::http::StatusCode;
use directory::{edit::Layer, model::Meeting};
use jiff::{RoundMode, Timestamp, TimestampRound, Unit};
use store::{Act, Approved, NewLayer, Proposal, ProposalState, StoreError};

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
/// `proposal` is the proposal or draft it came from, which is then dealt with.
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
    if !opened.publishes() {
        return propose(hand, opened, now, wanted, note, proposal).await;
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

async fn propose(
    hand: &Hand,
    opened: &Opened,
    now: Meeting,
    wanted: Meeting,
    note: &str,
    draft: Option<&str>,
) -> Result<Saved, StatusCode> {
    let proposal = Proposal {
        id: id(draft)?,
        state: ProposalState::Open,
        source: opened.source.clone(),
        key: opened.key.clone(),
        version: opened.stored.version,
        base: Some(now),
        wanted,
        note: note.into(),
        author: opened.reach.author.clone(),
        received: hand.app.clock.now(),
    };
    match hand.app.store.put_proposal(&proposal).await {
        Ok(()) => Ok(Saved::Proposed),
        Err(StoreError::Settled) => Ok(Saved::Settled),
        Err(error) => Err(broken(error)),
    }
}

/// The id of a draft that there is, or a new one.
pub(super) fn id(draft: Option<&str>) -> Result<Box<str>, StatusCode> {
    match draft {
        Some(id) => Ok(id.into()),
        None => Ok(Proposal::id(random::bytes().map_err(broken)?)),
    }
}

/// Do they say the same, whenever it was changed?
pub(crate) fn same(one: &Meeting, other: &Meeting) -> bool {
    let bare = |meeting: &Meeting| Meeting { updated: None, ..meeting.clone() };
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
