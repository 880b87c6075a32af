//! What others propose: the difference, and a servant's yes or no.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use directory::{
    edit::{Hidden, Layer},
    model::Meeting,
};
use store::{Asks, Proposal, ProposalState, StoreError};

use super::{
    acts, add,
    difference::{self, Difference},
    door::{Hand, HandSent, Opened},
    edit::on_top,
    save::{self, Saved},
    seen::Seen,
};
use crate::{
    stewards::{
        door::{Head, Page, broken},
        reach::{Adding, Power, Reach},
        words::Hour,
    },
    web::{
        forms::Form,
        page::{self, Frame, Place},
        texts::Locale,
    },
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
    /// The listing is not shown any more, or not there; or what became of the proposal.
    state: Option<String>,
    /// What the yes is said to.
    seen: Vec<(&'static str, String)>,
    /// It can be said yes to as it is.
    approve: bool,
    /// Where it is changed before it is published.
    change: Option<String>,
    /// Where it is kept as a listing of our own.
    keep: Option<String>,
    /// It can be said no to.
    decline: bool,
    listing: Option<String>,
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
        match subject(hand, &proposal).await {
            Ok(subject) => waiting.push(in_words(hand, subject.opened(), &proposal)),
            Err(StatusCode::NOT_FOUND) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(waiting)
}

/// How many wait, told by what was seen of each listing when it was proposed: a number need not read them all.
pub(in crate::stewards) async fn how_many(hand: &Hand) -> Result<usize, StatusCode> {
    let open = hand.app.store.proposals(ProposalState::Open).await.map_err(broken)?;
    Ok(open.iter().filter(|one| hand.service.publishes(&one.source, seen(one))).count())
}

/// What a proposal is for, where whoever asks may say yes or no to it.
enum Subject {
    Listing(Box<Opened>),
    /// A listing that is not there: not yet, or in its list no longer. With the name in which it is answered.
    Missing(Reach),
}

impl Subject {
    fn opened(&self) -> Option<&Opened> {
        match self {
            Self::Listing(opened) => Some(opened),
            Self::Missing(_) => None,
        }
    }
}

/// The listing as it was when it was proposed; of one that is not there, where it would be is told by that.
fn seen(proposal: &Proposal) -> &Meeting {
    proposal.base.as_ref().unwrap_or(&proposal.wanted)
}

async fn subject(hand: &Hand, proposal: &Proposal) -> Result<Subject, StatusCode> {
    let stored = match &*proposal.key {
        "" => None,
        key => hand.app.store.listing(&proposal.source, key).await.map_err(broken)?,
    };
    if let Some(stored) = stored.filter(|stored| stored.row.is_some()) {
        let opened = Opened::of(hand, proposal.source.clone(), &proposal.key, stored)?;
        return if opened.publishes() {
            Ok(Subject::Listing(opened.into()))
        } else {
            Err(StatusCode::NOT_FOUND)
        };
    }
    let reach = hand.service.reach(&proposal.source, seen(proposal));
    let reach = reach.filter(|reach| reach.power == Power::Publish);
    reach.map(Subject::Missing).ok_or(StatusCode::NOT_FOUND)
}

/// A proposal that waits, for a listing that is not there, where whoever asks may say yes to it.
pub(super) async fn missing(hand: &Hand, id: &str) -> Result<Proposal, StatusCode> {
    let proposal = hand.app.store.proposal(id).await.map_err(broken)?.ok_or(StatusCode::NOT_FOUND)?;
    match subject(hand, &proposal).await? {
        Subject::Missing(_) if proposal.state == ProposalState::Open => Ok(proposal),
        _ => Err(StatusCode::NOT_FOUND),
    }
}

fn in_words(hand: &Hand, opened: Option<&Opened>, proposal: &Proposal) -> Waiting {
    let t = &hand.visit.t;
    let list = opened.map_or_else(|| hand.list(&proposal.source), |opened| opened.list.clone());
    let fellowship = list.as_ref().and_then(|list| list.fellowship.as_ref());
    let (base, wanted) = (proposal.base.as_ref(), &proposal.wanted);
    let name = opened.map_or_else(|| seen(proposal).name.to_string(), |opened| opened.now().name.to_string());
    Waiting {
        href: hand.visit.link(&format!("/stewards/proposals/{}", proposal.id)),
        name,
        handle: Some(proposal.author.handle.clone()).filter(|handle| !handle.is_empty()),
        received: Hour::of_act(t, proposal.received, hand.app.clock.now()),
        differences: match proposal.asks {
            Asks::Change => difference::between(t, fellowship, base, Some(wanted)),
            Asks::Remove => difference::of_layers(t, fellowship, base, &Layer::default(), &hidden()),
            Asks::Restore => difference::of_layers(t, fellowship, base, &hidden(), &Layer::default()),
        },
        note: proposal.note.clone(),
        id: proposal.id.clone(),
    }
}

fn hidden() -> Layer {
    Layer { hidden: Some(Hidden::Removed), ..Layer::default() }
}

/// A proposal and what it is for, where whoever asks may say yes to it.
async fn find(hand: &Hand, id: &str) -> Result<(Proposal, Subject), StatusCode> {
    let proposal = hand.app.store.proposal(id).await.map_err(broken)?.ok_or(StatusCode::NOT_FOUND)?;
    if proposal.state == ProposalState::Draft {
        return Err(StatusCode::NOT_FOUND);
    }
    let subject = subject(hand, &proposal).await?;
    Ok((proposal, subject))
}

/// `GET /stewards/proposals/{id}`: for those who may answer it, and for whoever made it.
pub(super) async fn show(hand: Hand, Path(id): Path<String>) -> Page {
    let (proposal, subject) = match find(&hand, &id).await {
        Err(StatusCode::NOT_FOUND) => return own(&hand, &id).await,
        found => found?,
    };
    if proposal.state != ProposalState::Open {
        return Ok(hand.go("/stewards/inbox?said=listing-settled"));
    }
    let mut page = bare(&hand, subject.opened(), &proposal);
    let t = &hand.visit.t;
    let add = hand.visit.link(&format!("/stewards/listings/new?proposal={id}"));
    match &subject {
        Subject::Listing(opened) => {
            let (now, list) = (opened.now(), opened.fellowship());
            let before = meanwhile(&proposal, &now);
            let meanwhile = before.map(|base| difference::between(t, list, Some(base), Some(&now)));
            page.meanwhile = meanwhile.unwrap_or_default();
            let layer = &opened.stored.layer;
            page.yes = match shown_or_not(&proposal) {
                None => difference::between(t, list, Some(&now), Some(&on_top(&proposal, &now)?)),
                Some(hidden) => {
                    let after = Layer { hidden, ..layer.clone() };
                    difference::of_layers(t, list, Some(&opened.row), layer, &after)
                }
            };
            page.state = super::conflict::state(layer).map(|state| t.s(state));
            page.seen = Seen::of(opened).fields()?.into();
            page.approve = still_asked(&proposal, layer);
            let change = hand.visit.link(&format!("{}?proposal={id}", opened.path()));
            page.change = (proposal.asks == Asks::Change).then_some(change);
        }
        Subject::Missing(_) if proposal.key.is_empty() => {
            page.state = Some(t.s("listing-proposal-new"));
            page.approve = true;
            page.change = Some(add);
        }
        Subject::Missing(_) => {
            page.state = Some(t.s("listing-proposal-missing"));
            page.keep = (proposal.asks == Asks::Change).then_some(add);
        }
    }
    page.decline = true;
    Ok(page::render(&page))
}

/// The page of somebody's own proposal: what it says, and what became of it.
async fn own(hand: &Hand, id: &str) -> Page {
    let proposal = hand.app.store.proposal(id).await.map_err(broken)?;
    let own = |one: &Proposal| one.state != ProposalState::Draft && hand.service.is(&one.author);
    let proposal = proposal.filter(own).ok_or(StatusCode::NOT_FOUND)?;
    let opened = match &*proposal.key {
        "" => None,
        key => Opened::find(hand, proposal.source.as_str(), key).await.ok(),
    };
    let mut page = bare(hand, opened.as_ref(), &proposal);
    let answers = hand.app.store.answers_to(&proposal.author).await.map_err(broken)?;
    page.state = Some(state(&hand.visit.t, &proposal, &answers));
    Ok(page::render(&page))
}

/// What became of somebody's own proposal, with the reason where it is among these answers.
pub(super) fn state(t: &Locale, proposal: &Proposal, answers: &[(Box<str>, Box<str>)]) -> String {
    let text = match proposal.state {
        ProposalState::Approved => "listing-state-approved",
        ProposalState::Declined => "listing-state-declined",
        ProposalState::Open | ProposalState::Draft => "listing-state-waiting",
    };
    let answer = answers.iter().find(|(id, answer)| *id == proposal.id && !answer.is_empty());
    answer.map_or_else(|| t.s(text), |(_, answer)| format!("{}: {answer}", t.s(text)))
}

/// A page with nothing to press.
fn bare(hand: &Hand, opened: Option<&Opened>, proposal: &Proposal) -> ProposalPage {
    ProposalPage {
        f: hand.frame("listings-title"),
        h: hand.head("/stewards/inbox"),
        one: in_words(hand, opened, proposal),
        meanwhile: Vec::new(),
        yes: Vec::new(),
        state: None,
        seen: Vec::new(),
        approve: false,
        change: None,
        keep: None,
        decline: false,
        listing: opened.map(|opened| hand.visit.link(&opened.path())),
    }
}

/// The listing as the proposer saw it, where it is another now.
fn meanwhile<'a>(proposal: &'a Proposal, now: &Meeting) -> Option<&'a Meeting> {
    proposal.base.as_ref().filter(|base| !save::same(base, now))
}

/// `POST /stewards/proposals/{id}`: `do` says yes or no. A yes is said to what was shown.
pub(super) async fn act(Path(id): Path<String>, sent: HandSent) -> Page {
    let HandSent { hand, form } = sent;
    let (proposal, subject) = find(&hand, &id).await?;
    let said = match form.get("do") {
        "approve" if proposal.state != ProposalState::Open => "listing-settled",
        "approve" => match approved(&hand, &form, &proposal, &subject).await? {
            Saved::Published => "listing-approved",
            Saved::Stale => return Ok(hand.go(&format!("/stewards/proposals/{id}?said=listing-stale"))),
            other => other.said(),
        },
        "decline" => {
            let Some(reason) = acts::reason(&form) else {
                return Ok(hand.go(&format!("/stewards/proposals/{id}?said={}", acts::TELLS_OF_SOMEBODY)));
            };
            let now = hand.app.clock.now();
            match hand.app.store.decline(&id, &reason, now).await {
                Ok(()) => "listing-declined",
                Err(StoreError::Settled) => "listing-settled",
                Err(error) => return Err(broken(error)),
            }
        }
        _ => return Err(StatusCode::BAD_REQUEST),
    };
    Ok(hand.go(&format!("/stewards/inbox?said={said}")))
}

async fn approved(
    hand: &Hand,
    form: &Form,
    proposal: &Proposal,
    subject: &Subject,
) -> Result<Saved, StatusCode> {
    // A history is for good, and nobody has looked through what a reader wrote. Theirs goes with the proposal.
    let note = if proposal.author.member.is_empty() { "" } else { &*proposal.note };
    let id = Some(&*proposal.id);
    let opened = match subject {
        Subject::Listing(opened) => opened,
        // Its list has it no longer: that is something else than what was shown.
        Subject::Missing(_) if !proposal.key.is_empty() => return Ok(Saved::Stale),
        Subject::Missing(reach) => {
            let list = hand.service.own_list(&proposal.source).ok_or(StatusCode::NOT_FOUND)?;
            let adding = Adding { reach: reach.clone(), list, group: None };
            return Ok(add::put(hand, &adding, proposal.wanted.clone(), note, id).await?.0);
        }
    };
    if !Seen::read(form)?.holds(opened) || !still_asked(proposal, &opened.stored.layer) {
        return Ok(Saved::Stale);
    }
    let Some(hidden) = shown_or_not(proposal) else {
        let wanted = on_top(proposal, &opened.now())?;
        return save::say(hand, opened, wanted, "approve", note, id).await;
    };
    let layer = Layer { hidden, ..opened.stored.layer.clone() };
    save::put(hand, opened, layer, "approve", note, id).await
}

/// Why the listing is not to be seen after a yes; `None` where that is not what is asked.
fn shown_or_not(proposal: &Proposal) -> Option<Option<Hidden>> {
    match proposal.asks {
        Asks::Change => None,
        Asks::Remove => Some(Some(Hidden::Removed)),
        Asks::Restore => Some(None),
    }
}

/// Is what is asked still to be done? Somebody may have done it meanwhile, and joined the listing with another.
fn still_asked(proposal: &Proposal, layer: &Layer) -> bool {
    match proposal.asks {
        Asks::Change => true,
        Asks::Remove => layer.hidden.is_none(),
        Asks::Restore => layer.hidden == Some(Hidden::Removed),
    }
}
