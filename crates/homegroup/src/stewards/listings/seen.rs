//! What the author of a form had before them: a listing to the word, and the version of what servants made of it.
//!
//! A form carries it. So whatever changed meanwhile is told, whether another servant or the list itself changed it,
//! and is never taken back by a field that nobody touched. A form that was tampered with here deceives its sender
//! only: whatever is saved is read on top of it, and only what differs from it is done.

use axum::http::StatusCode;
use directory::{
    edit::{Patch, merged},
    model::Meeting,
};

use super::door::Opened;
use crate::{stewards::door::broken, web::forms::Form};

/// Fields that tell of a listing's age: nothing that whoever fills in a form would want to know of.
const AGES: [&str; 2] = ["confirmed", "updated"];

/// A listing as it was when a form was made of it.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    /// Of the layer on it.
    pub(super) version: i64,
    pub(super) meeting: Meeting,
}

impl Seen {
    /// What is there now.
    pub(super) fn of(opened: &Opened) -> Self {
        Self { version: opened.stored.version, meeting: opened.now() }
    }

    /// As a form carries it.
    pub(super) fn read(form: &Form) -> Result<Self, StatusCode> {
        let version = form.get("version").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
        let meeting = meeting(form.get("seen")).ok_or(StatusCode::BAD_REQUEST)?;
        Ok(Self { version, meeting })
    }

    /// The fields in which a form carries it.
    pub(super) fn fields(&self) -> Result<[(&'static str, String); 2], StatusCode> {
        Ok([("version", self.version.to_string()), ("seen", text(&self.meeting)?)])
    }

    /// Is it still there? That somebody confirmed it meanwhile makes no other version of it.
    pub(super) fn holds(&self, opened: &Opened) -> bool {
        let shown = self.version == opened.stored.version || opened.stored.layer.hidden.is_none();
        shown && alike(&self.meeting, &opened.now())
    }

    /// What somebody made of it, done to what is there now.
    pub(super) fn done_to(&self, wanted: &Meeting, now: &Meeting) -> Result<Meeting, StatusCode> {
        merged(&self.meeting, wanted, now).map_err(broken)
    }
}

/// A meeting as a field of a form holds it.
pub(crate) fn text(meeting: &Meeting) -> Result<String, StatusCode> {
    serde_json::to_string(meeting).map_err(broken)
}

/// The meeting that a field of a form holds.
pub(crate) fn meeting(text: &str) -> Option<Meeting> {
    serde_json::from_str(text).ok()
}

/// Would nobody who reads them tell them apart, but by when each was last heard of?
pub(crate) fn alike(one: &Meeting, other: &Meeting) -> bool {
    Patch::between(one, other).is_ok_and(|patch| patch.names().all(|name| AGES.contains(&name)))
}
