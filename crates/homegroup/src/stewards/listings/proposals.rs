//! What others propose: the difference, and a servant's yes or no.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use directory::model::Meeting;
use store::{Proposal, ProposalState, StoreError};

use super::{
    difference::{self, Difference},
    door::{Hand, HandSent, Opened},
    edit::on_top,
    save,
};
use crate::{
    stewards::{
        door::{Head, Page, broken},
        words::Hour,
    },
    web::page::{self, Frame, Place},
};

#[derive(Template)]
#[template(path = "listing_proposal.html")]
struct ProposalPage {
    f: Frame,
    h: Head,
    one: Waiting,
    /// What became different in the listing since it was proposed.
    meanwhile: Vec<Difference>,
    /// What saying yes would change now.
    yes: Vec<Difference>,
    /// The listing is not shown any more.
    state: Option<String>,
    /// Of the layer that the yes is said to.
    version: i64,
    change: String,
    listing: String,
}

/// A proposal in words.
pub(crate) struct Waiting {
    pub(crate) id: Box<str>,
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) note: Box<str>,
    /// Who made it, as known in their place; `None` for a reader.
    pub(crate) handle: Option<Box<str>>,
    pub(crate) received: Hour,
    pub(crate) differences: Vec<Difference>,
}

/// Every proposal that waits and is in reach of whoever asks.
pub(in crate::stewards) async fn waiting(hand: &Hand) -> Result<Vec<Waiting>, StatusCode> {
    let open = hand.app.store.proposals(ProposalState::Open).await.map_err(broken)?;
    let mut waiting = Vec::new();
    for proposal in open {
        match Opened::find(hand, proposal.source.as_str(), &proposal.key).await {
            Ok(opened) if opened.publishes() => waiting.push(in_words(hand, &opened, &proposal)),
            Ok(_) | Err(StatusCode::NOT_FOUND) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(waiting)
}

fn in_words(hand: &Hand, opened: &Opened, proposal: &Proposal) -> Waiting {
    let t = &hand.visit.t;
    let now = opened.now();
    let base = proposal.base.as_ref().unwrap_or(&now);
    Waiting {
        href: hand.visit.link(&format!("/stewards/proposals/{}", proposal.id)),
        name: now.name.to_string(),
        handle: Some(proposal.author.handle.clone()).filter(|handle| !handle.is_empty()),
        received: Hour::of_act(t, proposal.received, hand.app.clock.now()),
        differences: difference::between(t, opened.fellowship(), Some(base), Some(&proposal.wanted)),
        note: proposal.note.clone(),
        id: proposal.id.clone(),
    }
}

/// A proposal and the listing it is for, where whoever asks may say yes to it. `Err(true)`: it is settled.
async fn find(hand: &Hand, id: &str) -> Result<(Proposal, Opened), StatusCode> {
    let proposal = hand.app.store.proposal(id).await.map_err(broken)?.ok_or(StatusCode::NOT_FOUND)?;
    let opened = Opened::find(hand, proposal.source.as_str(), &proposal.key).await?;
    let seen = proposal.state != ProposalState::Draft && opened.publishes();
    if seen { Ok((proposal, opened)) } else { Err(StatusCode::NOT_FOUND) }
}

/// `GET /stewards/proposals/{id}`
pub(super) async fn show(hand: Hand, Path(id): Path<String>) -> Page {
    let (proposal, opened) = find(&hand, &id).await?;
    if proposal.state != ProposalState::Open {
        return Ok(hand.go("/stewards/inbox?said=listing-settled"));
    }
    let (t, now, list) = (&hand.visit.t, opened.now(), opened.fellowship());
    let wanted = on_top(&proposal, &now)?;
    let meanwhile = meanwhile(&proposal, &now);
    Ok(page::render(&ProposalPage {
        f: hand.frame("listings-title"),
        h: hand.head("/stewards/inbox"),
        one: in_words(&hand, &opened, &proposal),
        meanwhile: meanwhile
            .map(|base| difference::between(t, list, Some(base), Some(&now)))
            .unwrap_or_default(),
        yes: difference::between(t, list, Some(&now), Some(&wanted)),
        state: super::conflict::state(&opened.stored.layer).map(|state| t.s(state)),
        version: opened.stored.version,
        change: hand.visit.link(&format!("{}?proposal={id}", opened.path())),
        listing: hand.visit.link(&opened.path()),
    }))
}

/// The listing as the proposer saw it, where it is another now.
fn meanwhile<'a>(proposal: &'a Proposal, now: &Meeting) -> Option<&'a Meeting> {
    proposal.base.as_ref().filter(|base| !save::same(base, now))
}

/// `POST /stewards/proposals/{id}`: `do` says yes or no. A yes is said to the version that was shown.
pub(super) async fn act(Path(id): Path<String>, sent: HandSent) -> Page {
    let HandSent { hand, form } = sent;
    let (proposal, opened) = find(&hand, &id).await?;
    match form.get("do") {
        "approve" => {
            if proposal.state != ProposalState::Open {
                return Ok(hand.go("/stewards/inbox?said=listing-settled"));
            }
            if form.get("version") != opened.stored.version.to_string() {
                return Ok(hand.go(&format!("/stewards/proposals/{id}?said=listing-stale")));
            }
            let wanted = on_top(&proposal, &opened.now())?;
            // A history is for good, and nobody has looked through what a reader wrote. Theirs goes with the proposal.
            let note = if proposal.author.member.is_empty() { "" } else { &proposal.note };
            let saved = save::say(&hand, &opened, wanted, "approve", note, Some(&id)).await?;
            let said = match saved {
                save::Saved::Published => "listing-approved",
                save::Saved::Stale => {
                    return Ok(hand.go(&format!("/stewards/proposals/{id}?said=listing-stale")));
                }
                other => other.said(),
            };
            Ok(hand.go(&format!("/stewards/inbox?said={said}")))
        }
        "decline" => {
            let said =
                match hand.app.store.decline(&id, &super::acts::reason(&form), hand.app.clock.now()).await {
                    Ok(()) => "listing-declined",
                    Err(StoreError::Settled) => "listing-settled",
                    Err(error) => return Err(broken(error)),
                };
            Ok(hand.go(&format!("/stewards/inbox?said={said}")))
        }
        _ => Err(StatusCode::BAD_REQUEST),
    }
}
