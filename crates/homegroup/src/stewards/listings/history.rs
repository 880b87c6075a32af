//! What was changed, by whom and when; and taking it back.

use std::collections::HashMap;

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use directory::{
    edit::{EditError, Layer},
    model::{Fellowship, Meeting, SourceName},
};
use store::{Act, Change, NewLayer, Stored};

use super::{
    difference::{self, Difference},
    door::{Hand, HandSent, path},
    save::{self, Saved},
};
use crate::{
    random,
    stewards::{
        door::{Head, Page, broken},
        reach::{Power, Reach},
        words::Hour,
    },
    web::page::{self, Frame, Place},
};

/// Changes read at once for the page of the newest.
const READ: u32 = 50;
/// So many are shown on it at least, where there are as many in reach.
const SHOWN: usize = 40;
/// More readings than these are left to the next page.
const READINGS: u32 = 40;

#[derive(Template)]
#[template(path = "listing_history.html")]
struct HistoryPage {
    f: Frame,
    h: Head,
    heading: String,
    /// The listing it is about, where it is about one.
    back: Option<String>,
    entries: Vec<Entry>,
    /// The page of those before these.
    older: Option<String>,
}

/// A change in words.
struct Entry {
    id: Box<str>,
    act: String,
    note: Box<str>,
    handle: Box<str>,
    happened: Hour,
    differences: Vec<Difference>,
    /// The listing, on a page of many.
    listing: Option<(String, String)>,
    /// It can be taken back here.
    undo: bool,
    /// So many were changed with one press.
    batch: Option<(Box<str>, String)>,
}

/// `GET /stewards/listings/{source}/{key}/history`
pub(super) async fn of_one(hand: Hand, Path((source, key)): Path<(String, String)>) -> Page {
    let name = SourceName::new(&source).map_err(|_| StatusCode::NOT_FOUND)?;
    let stored = hand.app.store.listing(&name, &key).await.map_err(broken)?.ok_or(StatusCode::NOT_FOUND)?;
    reach(&hand, &name, &stored).ok_or(StatusCode::NOT_FOUND)?;
    let changes = hand.app.store.changes_of(&name, &key).await.map_err(broken)?;
    let heading = seen(&stored).map_or_else(|| key.clone(), |meeting| meeting.name.to_string());
    let back = Some(hand.visit.link(&path(&name, &key)));
    let presses = hand.app.store.presses().await.map_err(broken)?;
    let entries = Reading::of(&hand, &presses).entries(changes, false).await?;
    Ok(show(&hand, heading, back, entries, None))
}

/// `GET /stewards/changes`: the newest of all in reach; `?after=` leaves out so many.
pub(super) async fn newest(hand: Hand) -> Page {
    let mut at: u32 = hand.asked("after").and_then(|after| after.parse().ok()).unwrap_or_default();
    let presses = hand.app.store.presses().await.map_err(broken)?;
    let (mut found, mut reading) = (Vec::new(), Reading::of(&hand, &presses));
    let mut more = true;
    for _ in 0..READINGS {
        let changes = hand.app.store.changes_after(at, READ).await.map_err(broken)?;
        more = changes.len() == READ as usize;
        at = at.saturating_add(READ);
        found.extend(reading.entries(changes, true).await?);
        if !more || found.len() >= SHOWN {
            break;
        }
    }
    let older = more.then(|| hand.visit.link(&format!("/stewards/changes?after={at}")));
    let heading = hand.visit.t.s("listing-changes");
    Ok(show(&hand, heading, None, found, older))
}

/// Reads changes, and each listing once.
struct Reading<'a> {
    hand: &'a Hand,
    /// How many were changed with each press.
    presses: &'a HashMap<Box<str>, usize>,
    listings: HashMap<(SourceName, Box<str>), Option<Stored>>,
    /// May they take back all of a press?
    whole: HashMap<Box<str>, bool>,
}

impl<'a> Reading<'a> {
    fn of(hand: &'a Hand, presses: &'a HashMap<Box<str>, usize>) -> Self {
        Self { hand, presses, listings: HashMap::new(), whole: HashMap::new() }
    }

    /// Those of the changes that are in reach, in words; `named` where each is told with its listing.
    async fn entries(&mut self, changes: Vec<Change>, named: bool) -> Result<Vec<Entry>, StatusCode> {
        let mut entries = Vec::new();
        for change in changes {
            let Some(reach) = self.reach(&change).await? else { continue };
            let count = match self.presses.get(&change.batch).copied().unwrap_or(1) {
                // How many others there were is not theirs to know.
                2.. if !self.may_undo_all(&change.batch).await? => 1,
                count => count,
            };
            let at = (change.source.clone(), change.key.clone());
            let Some(stored) = self.listings.get(&at).and_then(Option::as_ref) else { continue };
            entries.push(entry(self.hand, change, stored, &reach, named, count));
        }
        Ok(entries)
    }

    async fn reach(&mut self, change: &Change) -> Result<Option<Reach>, StatusCode> {
        let at = (change.source.clone(), change.key.clone());
        if !self.listings.contains_key(&at) {
            let stored = self.hand.app.store.listing(&at.0, &at.1).await.map_err(broken)?;
            self.listings.insert(at.clone(), stored);
        }
        let stored = self.listings.get(&at).and_then(Option::as_ref);
        Ok(stored.and_then(|stored| reach(self.hand, &change.source, stored)))
    }

    async fn may_undo_all(&mut self, batch: &str) -> Result<bool, StatusCode> {
        if let Some(whole) = self.whole.get(batch) {
            return Ok(*whole);
        }
        let mut whole = true;
        for change in self.hand.app.store.changes_in(batch).await.map_err(broken)? {
            let reach = self.reach(&change).await?;
            whole = whole && reach.is_some_and(|reach| may_undo(&reach, &change));
        }
        self.whole.insert(batch.into(), whole);
        Ok(whole)
    }
}

fn show(
    hand: &Hand,
    heading: String,
    back: Option<String>,
    entries: Vec<Entry>,
    older: Option<String>,
) -> axum::response::Response {
    page::render(&HistoryPage {
        f: hand.frame("listings-title"),
        h: hand.head(if back.is_none() { "/stewards/changes" } else { "/stewards/listings" }),
        heading,
        back,
        entries,
        older,
    })
}

fn entry(hand: &Hand, change: Change, stored: &Stored, reach: &Reach, named: bool, count: usize) -> Entry {
    let t = &hand.visit.t;
    let list = hand.list(&change.source);
    let fellowship: Option<&Fellowship> = list.as_ref().and_then(|list| list.fellowship.as_ref());
    let name = seen(stored).map_or_else(|| change.key.to_string(), |meeting| meeting.name.to_string());
    Entry {
        act: t.maybe(&format!("listing-act-{}", change.act)).unwrap_or_else(|| change.act.to_string()),
        happened: Hour::of_act(t, change.happened, hand.app.clock.now()),
        differences: difference::of_layers(t, fellowship, stored.row.as_ref(), &change.before, &change.after),
        listing: named.then(|| (hand.visit.link(&path(&change.source, &change.key)), name)),
        undo: may_undo(reach, &change),
        batch: (count > 1).then(|| (change.batch.clone(), t.n("listing-undo-batch", count))),
        id: change.id,
        note: change.note,
        handle: change.handle,
    }
}

fn seen(stored: &Stored) -> Option<Meeting> {
    let row = stored.row.as_ref()?;
    Some(stored.layer.shown(row))
}

/// The hand on a listing, also on one that its list has no longer.
fn reach(hand: &Hand, source: &SourceName, stored: &Stored) -> Option<Reach> {
    match seen(stored) {
        Some(meeting) => hand.service.reach(source, &meeting),
        None => {
            let nothing = super::add::nothing().ok()?;
            let meeting = stored.layer.patch.apply(&nothing).unwrap_or(nothing);
            hand.service.reach(source, &meeting)
        }
    }
}

/// `POST /stewards/changes/undo`: `id` takes back one change, `batch` all that was done with one press.
pub(super) async fn undo(sent: HandSent) -> Page {
    let HandSent { hand, form } = sent;
    let changes = match form.get("batch") {
        "" => hand.app.store.change_made(form.get("id")).await.map_err(broken)?.into_iter().collect(),
        batch => hand.app.store.changes_in(batch).await.map_err(broken)?,
    };
    let Some(first) = changes.first() else { return Err(StatusCode::NOT_FOUND) };
    let back = match form.get("from") {
        "changes" => "/stewards/changes".to_owned(),
        _ => format!("{}/history", path(&first.source, &first.key)),
    };
    let said = match undone(&hand, &changes).await? {
        Ok(Saved::Published) => "listing-undone",
        Ok(saved) => saved.said(),
        Err(ChangedSince) => "listing-changed-since",
    };
    Ok(hand.go(&format!("{back}?said={said}")))
}

/// One of the changes was followed by another of the same field.
struct ChangedSince;

/// May they take this back? What others did, only those who may settle it.
fn may_undo(reach: &Reach, change: &Change) -> bool {
    let own = change.place == reach.author.place && change.handle == reach.author.handle;
    reach.power == Power::Publish || (reach.power == Power::Save && own)
}

/// Takes back changes, all or none, and only where all are in reach: that is asked of all before anything is said.
async fn undone(hand: &Hand, changes: &[Change]) -> Result<Result<Saved, ChangedSince>, StatusCode> {
    let mut found = Vec::new();
    let mut author = None;
    for change in changes {
        let stored = hand.app.store.listing(&change.source, &change.key).await.map_err(broken)?;
        let stored = stored.ok_or(StatusCode::NOT_FOUND)?;
        let reach = reach(hand, &change.source, &stored).filter(|reach| may_undo(reach, change));
        author = Some(reach.ok_or(StatusCode::NOT_FOUND)?.author);
        found.push(stored);
    }
    let mut layers = Vec::new();
    for (change, stored) in changes.iter().zip(found) {
        let layer = match stored.layer.undo(&change.before, &change.after) {
            Ok(layer) => layer,
            Err(EditError::ChangedSince(_)) => return Ok(Err(ChangedSince)),
            Err(error) => return Err(broken(error)),
        };
        layers.push(NewLayer {
            random: random::bytes().map_err(broken)?,
            source: change.source.clone(),
            key: change.key.clone(),
            seen: stored.version,
            layer: touched(hand, &stored, layer)?,
        });
    }
    let author = author.ok_or(StatusCode::NOT_FOUND)?;
    let act = Act { name: "undo", note: "", author: &author, now: hand.app.clock.now() };
    let done = hand.app.store.change(&layers, &act).await;
    Ok(Ok(save::settle(hand, done).await?))
}

/// The layer, changed in this hour: calendars and other lists are to hear of it.
fn touched(hand: &Hand, stored: &Stored, layer: Layer) -> Result<Layer, StatusCode> {
    let Some(row) = &stored.row else { return Ok(layer) };
    let mut wanted = layer.shown(row);
    wanted.updated = Some(save::hour(hand.app.clock.now()));
    layer.changed_to(row, &wanted).map_err(broken)
}
