//! Addresses for electronic mail: as they are, with blanks in them, or spelled out ("name at example dot org").

use super::{
    Finding, Kind, finding,
    links::{DOTS, is_end},
    lists::{COMMON, WORDS},
};
use crate::check::text::{Gap, Text};

/// Says "@".
const ATS: &[&str] = &["at", "arroba", "arobase", "arobas", "klammeraffe", "aet", "ات", "اتساین", "ادساین"];
/// May say it, before the name of a provider: "à gmail point com".
const WEAK_ATS: &[&str] = &["a", "chez", "en", "bei", "در"];

/// Providers whose names mean nothing else.
#[rustfmt::skip]
const PROVIDERS: &[&str] = &[
    "gmail", "googlemail", "proton", "outlook", "aol", "fastmail", "laposte", "bluewin", "freenet", "wanadoo", "zoho", "hotmail", "yahoo", "icloud", "protonmail", "gmx", "tutanota", "posteo", "yandex", "جیمیل",
    "یاهو", "هاتمیل", "rediffmail", "ymail",
];

/// Ends of domains that people spell out.
#[rustfmt::skip]
pub(super) const SPOKEN_ENDS: &[&str] = &[
    "com", "org", "net", "info", "edu", "me", "io", "be", "nl", "it", "pl", "ca", "us", "cl", "pe", "ie", "lu", "pt", "de", "fr", "es", "ir", "ch", "at", "uk", "co", "eu", "mx", "ar", "کام", "ارگ", "نت",
    "ایار", "ای",
];

/// Before "at" and a web address, these say that the address is only a place: "look at example.org".
#[rustfmt::skip]
const LOOKING: &[&str] = &[
    "look", "looking", "online", "meet", "meeting", "meetings", "us", "me", "them", "it", "him", "her", "here", "there",
    "site", "website", "page", "more", "list", "find", "found", "read", "is", "are", "was", "available", "group", "up",
    "info", "view", "visit", "app", "re", "s", "live", "lives", "up", "now",
];

const OPENING: &str = "([{<_-*";
const CLOSING: &str = ")]}>_-*";

pub(super) fn find(text: &Text<'_>, findings: &mut Vec<Finding>) {
    let mut from = 0;
    for index in 0..text.len() {
        let found = match text.mark(index) {
            Some('@') => written(text, index, from),
            _ => spelled(text, index, from),
        };
        if let Some((start, end)) = found.filter(|(start, _)| *start >= from) {
            findings.push(finding(text, Kind::Email, start, end));
            from = end;
        }
    }
}

/// Around an "@".
fn written(text: &Text<'_>, at: usize, from: usize) -> Option<(usize, usize)> {
    let left = at.checked_sub(1).filter(|left| {
        let masked = text.is_mark(*left, ".*_-") && *left > from && text.is_stuck(at) && text.is_stuck(*left);
        (is_part(text, *left) || masked) && text.gap(at) != Gap::Break
    })?;
    let domain = domain(text, at + 1)?;
    let apart = !text.is_stuck(at) || !text.is_stuck(at + 1);
    // "on Insta @heron.of.amber", "@heron@social.example": names in other services.
    let mention =
        !text.is_stuck(at) && text.is_stuck(at + 1) && (!domain.known || WORDS.has(text.word(left)));
    let start = start_of(text, left, from);
    if mention || start > 0 && text.is_stuck(start) && text.mark(start - 1) == Some('@') {
        return None;
    }
    (domain.ended || !apart && domain.provider).then_some((start, domain.end))
}

/// Around a word for it.
fn spelled(text: &Text<'_>, at: usize, from: usize) -> Option<(usize, usize)> {
    let weak = text.is_word(at, WEAK_ATS);
    if !weak && !text.is_word(at, ATS) {
        return None;
    }
    let opened = at > 0 && text.is_mark(at - 1, OPENING);
    let left = at.checked_sub(1 + usize::from(opened)).filter(|left| is_part(text, *left))?;
    let sign = at + 1 + usize::from(text.is_word(at + 1, &["ساین", "sign"]));
    let closed = text.is_mark(sign, CLOSING);
    if text.is_word(sign, &["www"]) {
        return None;
    }
    let domain = domain(text, sign + usize::from(closed))?;
    if (left..domain.end).skip(1).any(|index| text.gap(index) == Gap::Break) {
        return None;
    }
    // "(a) example.com", "chez example point org": too clear to be a place.
    let clear = opened && closed && domain.ended
        || domain.spelled && domain.ended && text.is_word(at, &["chez", "bei"]);
    let path = text.mark(domain.end) == Some('/') && text.is_stuck(domain.end);
    if weak && !domain.provider && !clear || path {
        return None;
    }
    let sure = opened && closed || domain.spelled || domain.provider || !is_looking(text, left);
    let whole = domain.ended && sure || domain.provider && !weak && is_named_mail(text, left);
    whole.then(|| (start_of(text, left, from), domain.end))
}

fn is_part(text: &Text<'_>, index: usize) -> bool {
    !text.word(index).is_empty() || !text.digits(index).is_empty()
}

fn is_looking(text: &Text<'_>, left: usize) -> bool {
    text.is_word(left, LOOKING) || COMMON.has(text.word(left))
}

/// "my mail is heron at gmail", "heron42 at gmail".
fn is_named_mail(text: &Text<'_>, left: usize) -> bool {
    const MAIL: &[&str] = &["email", "mail", "correo", "courriel", "adresse", "ایمیل", "ایمیلم", "جیمیلم"];
    !text.digits(left).is_empty() || (left.saturating_sub(4)..left).any(|index| text.is_word(index, MAIL))
}

/// Where the part before the "@" starts that ends at `last`.
fn start_of(text: &Text<'_>, last: usize, from: usize) -> usize {
    let mut start = last;
    while start > from.max(last.saturating_sub(40)) {
        let joined = text.is_stuck(start) && (is_part(text, start - 1) || text.is_mark(start - 1, "._%+-"));
        let dotted = start >= from + 2 && text.gap(start) != Gap::Break && text.is_word(start - 1, DOTS);
        if joined {
            start -= 1;
        } else if dotted && is_part(text, start - 2) {
            start -= 2;
        } else {
            break;
        }
    }
    start
}

struct Domain {
    end: usize,
    /// It ends as domains do.
    ended: bool,
    /// With an end that exists.
    known: bool,
    /// One of its dots is a word, or stands apart.
    spelled: bool,
    provider: bool,
}

/// What follows the "@".
fn domain(text: &Text<'_>, at: usize) -> Option<Domain> {
    let mut end = label(text, at)?;
    let provider = text.is_word(at, PROVIDERS);
    let mut domain = Domain { end, ended: false, known: false, spelled: false, provider };
    while let Some((next, spelled)) = dot(text, end).filter(|_| end < at + 40) {
        let Some(after) = label(text, next) else { break };
        let known = text.is_word(next, SPOKEN_ENDS);
        if spelled && !known && after != next + 1 {
            break;
        }
        end = after;
        domain.spelled |= spelled;
        if known || !spelled && after == next + 1 && text.word(next).len() >= 2 {
            domain = Domain { end, ended: true, known: known || is_end(text.word(next)), ..domain };
        }
        // Two dots apart are no domain.
        if spelled && known {
            break;
        }
    }
    if provider && !domain.ended && text.is_word(domain.end, &["com", "کام"]) {
        domain = Domain { end: domain.end + 1, ended: true, spelled: true, ..domain };
    }
    Some(domain)
}

/// The end of a label that starts at `at`.
fn label(text: &Text<'_>, at: usize) -> Option<usize> {
    if !is_part(text, at) || text.gap(at) == Gap::Break {
        return None;
    }
    let mut end = at + 1;
    while end < at + 12
        && text.is_stuck(end)
        && (is_part(text, end) || text.mark(end) == Some('-') && text.is_stuck(end + 1))
    {
        end += 1;
    }
    Some(end)
}

/// Where a dot at `at` ends, and whether it is a word or stands apart.
fn dot(text: &Text<'_>, at: usize) -> Option<(usize, bool)> {
    if text.gap(at) == Gap::Break {
        return None;
    }
    if text.mark(at) == Some('.') && text.is_stuck(at) && text.is_stuck(at + 1) {
        return Some((at + 1, false));
    }
    let opened = at + usize::from(text.is_mark(at, OPENING));
    // A point right behind a word ends a sentence.
    let is_dot = text.is_word(opened, DOTS) || text.mark(opened) == Some('.') && text.gap(at) == Gap::Space;
    let closed = opened + 1 + usize::from(text.is_mark(opened + 1, CLOSING));
    (is_dot && text.gap(closed) != Gap::Break).then_some((closed, true))
}
