//! Forms of those who are somebody here: writing, changing, deleting, thanking, reporting.
//!
//! Whatever stands in the way, what was typed comes back with the page that says so.

pub(super) mod block;
pub(super) mod care;
mod check;
pub(super) mod companions;
pub(super) mod delete;
pub(super) mod edit;
pub(super) mod enter;
pub(super) mod mine;
pub(super) mod open;
pub(super) mod reply;
pub(super) mod report;
mod send;
pub(super) mod sheet;
pub(super) mod thank;
pub(super) mod waiting;

use jiff::Timestamp;
use store::Writer;

use crate::{stewards::words::Hour, web::texts::Locale};

/// The largest form, in bytes: the longest story in a script that needs nine bytes a letter, and as much again, so that
/// whoever wrote more is told so and has it back.
pub(super) const LARGEST: usize = 256 * 1024;

/// Posts that were shown before one's words no longer wait.
const KNOWN: u32 = 2;

/// Who somebody is in a place, and what is held against them.
pub(super) fn hello(t: &Locale, author: &Writer, now: Timestamp) -> String {
    let mut said = t.one("forum-hello", "handle", &author.handle);
    for more in [quiet(t, author, now), author.waits.then(|| t.s("forum-hello-waits"))].into_iter().flatten()
    {
        said.push(' ');
        said.push_str(&more);
    }
    said
}

/// Until when they may not write, if they may not.
fn quiet(t: &Locale, author: &Writer, now: Timestamp) -> Option<String> {
    let until = author.quiet_until.filter(|until| *until > now)?;
    Some(t.one("forum-hello-quiet", "when", &Hour::of(t, until, now).text))
}
