//! What is done to listings here: confirming them, and letting one stand for another.

use directory::{
    edit::{EditError, Hidden, Layer, Patch},
    index::Listing,
    model::{Meeting, Standing},
};
use jiff::{Timestamp, civil::Date};
use store::{Act, Author, ListingKey, NewLayer, StoreError, Stored};

use crate::{app::App, random};

/// Longest wait for each other's changes: so many times it is tried anew.
const TRIES: usize = 3;

/// Is it still to be confirmed? What has ended is not.
pub(super) fn is_held(meeting: &Meeting, now: Timestamp) -> bool {
    meeting.standing(meeting.day(now)) != Standing::Ended
}

/// What became of a press to confirm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Confirmed {
    /// Done.
    Done,
    /// They were confirmed today already.
    Already,
    /// None of them is there any more.
    Gone,
}

/// A listing that is to be confirmed.
enum Asked {
    Confirm(NewLayer),
    Already,
    Gone,
}

/// Lays today's confirmation on these listings, all with one press. Whoever presses twice on one day has confirmed
/// once.
pub(super) async fn confirm(app: &App, listings: &[&Listing], author: &Author) -> anyhow::Result<Confirmed> {
    for tried in 1.. {
        let now = app.clock.now();
        let (mut layers, mut nothing) = (Vec::new(), Confirmed::Gone);
        for listing in listings.iter().filter(|listing| is_held(&listing.meeting, now)) {
            match confirmed(app, listing, now).await? {
                Asked::Confirm(layer) => layers.push(layer),
                Asked::Already => nothing = Confirmed::Already,
                Asked::Gone => {}
            }
        }
        if layers.is_empty() {
            return Ok(nothing);
        }
        let act = Act { name: "confirm", note: "", author, now };
        match app.store.change(&layers, &act).await {
            Ok(revision) => {
                app.live.reach(revision).await;
                return Ok(Confirmed::Done);
            }
            // Somebody changed one of them just now; what they did is seen the next time.
            Err(StoreError::Stale) if tried < TRIES => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(Confirmed::Gone)
}

/// The listing's layer with today's confirmation.
async fn confirmed(app: &App, listing: &Listing, now: Timestamp) -> anyhow::Result<Asked> {
    let (source, key) = (&listing.source.name, &listing.meeting.key);
    let Some(stored) = app.store.listing(source, key).await? else { return Ok(Asked::Gone) };
    let (Some(row), mut layer, None) = (&stored.row, stored.layer.clone(), &stored.layer.hidden) else {
        return Ok(Asked::Gone);
    };
    let today = listing.meeting.day(now);
    if layer.patch.apply(row).is_ok_and(|seen| seen.confirmed >= Some(today)) {
        return Ok(Asked::Already);
    }
    layer.patch.take_over(confirmation(row, today)?);
    Ok(Asked::Confirm(layer_on(&(source.clone(), key.clone()), &stored, layer)?))
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
    gone: &ListingKey,
    stays: &ListingKey,
    author: &Author,
) -> anyhow::Result<Merged> {
    let (Some(away), Some(other)) =
        (app.store.listing(&gone.0, &gone.1).await?, app.store.listing(&stays.0, &stays.1).await?)
    else {
        return Ok(Merged::Gone);
    };
    let seen = |stored: &Stored| stored.row.is_some() && stored.layer.hidden.is_none();
    if gone == stays || !seen(&away) || !seen(&other) {
        return Ok(Merged::Gone);
    }
    let into = Hidden::MergedInto { source: stays.0.clone(), key: stays.1.clone() };
    let hidden = Layer { hidden: Some(into), ..away.layer.clone() };
    let layers = [layer_on(gone, &away, hidden)?, layer_on(stays, &other, other.layer.clone())?];
    change(app, &layers, "merge", author).await
}

/// Lets a merged listing stand for itself again.
pub(super) async fn unmerge(app: &App, listing: &ListingKey, author: &Author) -> anyhow::Result<Merged> {
    let Some(stored) = app.store.listing(&listing.0, &listing.1).await? else { return Ok(Merged::Gone) };
    if !matches!(stored.layer.hidden, Some(Hidden::MergedInto { .. })) {
        return Ok(Merged::Gone);
    }
    let shown = Layer { hidden: None, ..stored.layer.clone() };
    change(app, &[layer_on(listing, &stored, shown)?], "unmerge", author).await
}

fn layer_on((source, key): &ListingKey, stored: &Stored, layer: Layer) -> anyhow::Result<NewLayer> {
    let (source, key) = (source.clone(), key.clone());
    Ok(NewLayer { random: random::bytes()?, source, key, seen: stored.version, layer })
}

async fn change(app: &App, layers: &[NewLayer], name: &str, author: &Author) -> anyhow::Result<Merged> {
    let act = Act { name, note: "", author, now: app.clock.now() };
    match app.store.change(layers, &act).await {
        Ok(revision) => {
            app.live.reach(revision).await;
            Ok(Merged::Done)
        }
        Err(StoreError::Stale) => Ok(Merged::Gone),
        Err(error) => Err(error.into()),
    }
}
