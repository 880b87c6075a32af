//! Two who change a listing at the same time, or one and its list: the later one sees both versions, and loses
//! nothing.

use askama::Template;
use axum::http::StatusCode;
use directory::{
    edit::{Hidden, Layer},
    model::Meeting,
};

use super::{
    difference::{self, Difference},
    door::{Hand, Opened},
    page::filled,
    seen::Seen,
};
use crate::{
    stewards::door::{Head, Page},
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
    /// What somebody else did meanwhile, or the list.
    theirs: Vec<Difference>,
    /// What was written.
    yours: Vec<Difference>,
    action: String,
    /// What was written, on top of what is there now.
    both: Vec<(String, String)>,
    /// What was written, as it was sent.
    sent: Vec<(String, String)>,
    /// What is there now, for the forms that go on from here.
    now: Vec<(&'static str, String)>,
    history: String,
}

/// What a form carries besides the listing itself.
const CONTROLS: [&str; 3] = ["k", "do", "warned"];

/// Both versions, and a way on from each.
pub(super) fn show(hand: &Hand, opened: &Opened, seen: &Seen, wanted: &Meeting, form: &Form) -> Page {
    let (t, list, now) = (&hand.visit.t, opened.fellowship(), Seen::of(opened));
    let both = seen.done_to(wanted, &now.meeting)?;
    let before = Some(&seen.meeting);
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
            name: now.meeting.name.to_string(),
            theirs: difference::between(t, list, before, Some(&now.meeting)),
            yours: difference::between(t, list, before, Some(wanted)),
            state,
            action: hand.visit.link(&opened.path()),
            both: carried(&on_top),
            sent: carried(form.fields()),
            now: now.fields()?.into(),
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
