//! Personal details in a text: what tells who somebody is, or how to reach them (P15).
//!
//! A room is open and its words are read by strangers, so before a text goes out its author is told what in it could
//! be traced to a person. [`find`] says where; [`clear`] lets through only what holds nothing of the kind, or what
//! its author has confirmed. It is a help against slips, not a wall: who wants to give away a number will find a way
//! to write it, and nothing here knows whether a name is anybody's.
//!
//! All five languages are looked for at once, since people mix them. First names alone are not details: fellowships
//! go by them. One pass for every kind, each looking ahead by a few words at most, so the time grows with the length
//! of the text and no faster.

mod address;
mod clear;
mod links;
mod lists;
mod mail;
mod names;
mod phone;
mod plain;
mod social;
mod spelled;
#[cfg(test)]
mod tests;
mod work;

pub use clear::{Cleared, Held, LONGEST, Leave, clear, clear_within, normalise};

use super::text::Text;

/// What sort of detail something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// An address for electronic mail, also spelled out.
    Email,
    /// A web address.
    Link,
    /// A telephone number, in digits or words.
    Phone,
    /// A name by which somebody is found in another service.
    SocialHandle,
    /// Where somebody lives or gets their post.
    Address,
    /// Where somebody works.
    Workplace,
    /// A given and a family name.
    Name,
}

/// A detail: bytes `start..end` of the text, which lie on the borders of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// Where it starts.
    pub start: usize,
    /// Where it ends: the first byte after it.
    pub end: usize,
}

/// The details in a text, in order; no two of them overlap.
#[must_use]
pub fn find(text: &str) -> Vec<Finding> {
    let text = Text::new(text);
    let mut findings = Vec::new();
    mail::find(&text, &mut findings);
    links::find(&text, &mut findings);
    phone::find(&text, &mut findings);
    social::find(&text, &mut findings);
    address::find(&text, &mut findings);
    work::find(&text, &mut findings);
    names::find(&text, &mut findings);
    apart(findings)
}

fn finding(text: &Text<'_>, kind: Kind, from: usize, to: usize) -> Finding {
    let (start, end) = text.span(from, to);
    Finding { kind, start, end }
}

/// Of findings that overlap, the one that says most stays: [`Kind`] is in that order.
fn apart(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|finding| (finding.start, finding.kind));
    let mut apart: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings {
        match apart.last_mut().filter(|last| finding.start < last.end) {
            Some(last) if finding.kind < last.kind => *last = finding,
            Some(_) => {}
            None => apart.push(finding),
        }
    }
    apart
}
