//! Two who change a listing at the same time: the later one sees both versions, and loses nothing.

use askama::Template;
use axum::http::StatusCode;
use directory::{
    edit::{Hidden, Layer, merged},
    model::Meeting,
};

use super::{
    difference::{self, Difference},
    door::{Hand, Opened},
    page::filled,
};
use crate::{
    stewards::door::{Head, Page, broken},
    web::{
        forms::Form,
        page::{self, Frame, Place},
    },
};

#[derive(Template)]
#[template(path = "listing_conflict.html")]
struct ConflictPage {
    f: Frame,
    h: Head,
    name: String,
    /// It is not shown any more, or has ended.
    state: Option<String>,
    /// What somebody else did meanwhile.
    theirs: Vec<Difference>,
    /// What was written.
    yours: Vec<Difference>,
    action: String,
    /// What was written, on top of what is there now.
    both: Vec<(String, String)>,
    /// What was written, as it was sent.
    sent: Vec<(String, String)>,
    version: i64,
    history: String,
}

/// What a form carries besides the listing itself.
const CONTROLS: [&str; 4] = ["k", "do", "version", "warned"];

/// The listing as it was in a version of its layer.
pub(super) async fn seen(hand: &Hand, opened: &Opened, version: i64) -> Result<Meeting, StatusCode> {
    if version == opened.stored.version {
        return Ok(opened.now());
    }
    let changes = hand.app.store.changes_of(&opened.source, &opened.key).await.map_err(broken)?;
    let layer = changes.into_iter().find(|change| change.version == version);
    let layer = layer.map(|change| change.after).unwrap_or_default();
    Ok(layer.patch.apply(&opened.row).unwrap_or_else(|_| opened.row.clone()))
}

/// Both versions, and a way on from each.
pub(super) fn show(hand: &Hand, opened: &Opened, seen: &Meeting, wanted: &Meeting, form: &Form) -> Page {
    let (t, list, now) = (&hand.visit.t, opened.fellowship(), opened.now());
    let both = merged(seen, wanted, &now).map_err(broken)?;
    let carried = |pairs: &[(String, String)]| -> Vec<(String, String)> {
        pairs.iter().filter(|(name, _)| !CONTROLS.contains(&name.as_str())).cloned().collect()
    };
    let kept = ["part", "proposal", "draft", "correction", "note"];
    let mut on_top = filled(hand, &both).fields().to_vec();
    on_top.extend(form.fields().iter().filter(|(name, _)| kept.contains(&name.as_str())).cloned());
    let state = state(&opened.stored.layer).map(|state| t.s(state));
    Ok(page::with_status(
        StatusCode::CONFLICT,
        &ConflictPage {
            f: hand.frame("listings-title"),
            h: hand.head("/stewards/listings"),
            name: now.name.to_string(),
            theirs: difference::between(t, list, Some(seen), Some(&now)),
            yours: difference::between(t, list, Some(seen), Some(wanted)),
            state,
            action: hand.visit.link(&opened.path()),
            both: carried(&on_top),
            sent: carried(form.fields()),
            version: opened.stored.version,
            history: hand.visit.link(&format!("{}/history", opened.path())),
        },
    ))
}

/// Why a listing with this layer is not shown.
pub(super) fn state(layer: &Layer) -> Option<&'static str> {
    match layer.hidden {
        Some(Hidden::Removed) => Some("listing-state-removed"),
        Some(Hidden::MergedInto { .. }) => Some("listing-state-merged"),
        None => None,
    }
}
