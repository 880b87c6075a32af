//! What is done to listings here: confirming them, and letting one stand for another.

use directory::{
    edit::{EditError, Hidden, Layer, Patch},
    index::Listing,
    model::{Meeting, SourceName, Standing},
};
use jiff::{Timestamp, civil::Date};
use store::{Act, Author, NewLayer, StoreError};

use crate::{app::App, random};

/// Longest wait for each other's changes: so many times it is tried anew.
const TRIES: usize = 3;

/// The date at a meeting.
pub(super) fn today(meeting: &Meeting, now: Timestamp) -> Date {
    now.to_zoned(meeting.zone.rules()).date()
}

/// Is it still to be confirmed? What has ended is not.
pub(super) fn is_held(meeting: &Meeting, now: Timestamp) -> bool {
    meeting.standing(today(meeting, now)) != Standing::Ended
}

/// Lays today's confirmation on these listings, all with one press, and tells on how many. Whoever presses twice on
/// one day has confirmed once.
pub(super) async fn confirm(app: &App, listings: &[&Listing], author: &Author) -> anyhow::Result<usize> {
    for tried in 1.. {
        let now = app.clock.now();
        let mut layers = Vec::new();
        for listing in listings.iter().filter(|listing| is_held(&listing.meeting, now)) {
            layers.extend(confirmed(app, listing, now).await?);
        }
        if layers.is_empty() {
            return Ok(0);
        }
        let act = Act { name: "confirm", note: "", author, now };
        match app.store.change(&layers, &act).await {
            Ok(revision) => {
                app.live.reach(revision).await;
                return Ok(layers.len());
            }
            // Somebody changed one of them just now; what they did is seen the next time.
            Err(StoreError::Stale) if tried < TRIES => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(0)
}

/// The listing's layer with today's confirmation; `None` where it has one already or is not there any more.
async fn confirmed(app: &App, listing: &Listing, now: Timestamp) -> anyhow::Result<Option<NewLayer>> {
    let (source, key) = (&listing.source.name, &listing.meeting.key);
    let Some(stored) = app.store.listing(source, key).await? else { return Ok(None) };
    let (Some(row), mut layer, None) = (stored.row, stored.layer.clone(), stored.layer.hidden) else {
        return Ok(None);
    };
    let today = today(&listing.meeting, now);
    if layer.patch.apply(&row).is_ok_and(|seen| seen.confirmed >= Some(today)) {
        return Ok(None);
    }
    layer.patch.take_over(confirmation(&row, today)?);
    Ok(Some(NewLayer {
        random: random::bytes()?,
        source: source.clone(),
        key: key.clone(),
        seen: stored.version,
        layer,
    }))
}

fn confirmation(row: &Meeting, today: Date) -> Result<Patch, EditError> {
    Patch::between(row, &Meeting { confirmed: Some(today), ..row.clone() })
}

/// What became of a merge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Merged {
    /// Done.
    Done,
    /// One of the two is not there any more, or hidden.
    Gone,
}

/// Lets `stays` stand for `gone`, which is not seen any more and leads there. Both are changed with one press, `stays`
/// to what it was: whoever merges the two the other way round at the same moment is too late.
pub(super) async fn merge(
    app: &App,
    gone: &(SourceName, Box<str>),
    stays: &(SourceName, Box<str>),
    author: &Author,
) -> anyhow::Result<Merged> {
    let (Some(lost), Some(kept)) =
        (app.store.listing(&gone.0, &gone.1).await?, app.store.listing(&stays.0, &stays.1).await?)
    else {
        return Ok(Merged::Gone);
    };
    let is_seen = kept.row.is_some() && kept.layer.hidden.is_none();
    if gone == stays || !is_seen || lost.layer.hidden.is_some() {
        return Ok(Merged::Gone);
    }
    let into = Hidden::MergedInto { source: stays.0.clone(), key: stays.1.clone() };
    let hidden = Layer { hidden: Some(into), ..lost.layer };
    let layers = [new_layer(gone, lost.version, hidden)?, new_layer(stays, kept.version, kept.layer)?];
    put(app, &layers, "merge", author).await
}

/// Lets a merged listing stand for itself again.
pub(super) async fn unmerge(
    app: &App,
    listing: &(SourceName, Box<str>),
    author: &Author,
) -> anyhow::Result<Merged> {
    let Some(stored) = app.store.listing(&listing.0, &listing.1).await? else { return Ok(Merged::Gone) };
    if !matches!(stored.layer.hidden, Some(Hidden::MergedInto { .. })) {
        return Ok(Merged::Gone);
    }
    let layer = Layer { hidden: None, ..stored.layer };
    put(app, &[new_layer(listing, stored.version, layer)?], "unmerge", author).await
}

fn new_layer(listing: &(SourceName, Box<str>), seen: i64, layer: Layer) -> anyhow::Result<NewLayer> {
    let (source, key) = listing.clone();
    Ok(NewLayer { random: random::bytes()?, source, key, seen, layer })
}

async fn put(app: &App, layers: &[NewLayer], act: &str, author: &Author) -> anyhow::Result<Merged> {
    let act = Act { name: act, note: "", author, now: app.clock.now() };
    match app.store.change(layers, &act).await {
        Ok(revision) => {
            app.live.reach(revision).await;
            Ok(Merged::Done)
        }
        Err(StoreError::Stale) => Ok(Merged::Gone),
        Err(error) => Err(error.into()),
    }
}
