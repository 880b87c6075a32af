//! Web addresses: with a scheme, bare, or with a spelled dot.

use super::{Finding, Kind, finding, mail::SPOKEN_ENDS};
use crate::check::text::{Case, Gap, Text};

/// Says "." in an address.
pub(super) const DOTS: &[&str] = &["dot", "period", "punto", "point", "punkt", "نقطه", "دات"];

const SCHEMES: &[&str] = &["http", "https", "hxxp", "hxxps", "ftp", "tg"];

/// Ends of domains that are no words of the five languages.
#[rustfmt::skip]
const ENDS: &[&str] = &[
    "com", "org", "net", "info", "io", "edu", "gov", "app", "dev", "blog", "online", "site", "website", "shop", "store",
    "club", "xyz", "space", "page", "tv", "co", "uk", "de", "es", "fr", "ir", "ch", "eu", "ca", "au", "nz", "mx", "ar", "cl",
    "pe", "pl", "nl", "br", "pt", "ru", "jp", "cn", "kr", "ie", "dk", "fi", "cz", "hu", "gr", "ro", "tr", "za", "ly", "gg",
    "gl", "cc", "biz", "health", "onion", "chat", "wiki", "africa", "berlin", "paris", "cat", "example",
];

/// Also words, or the start of a sentence whose blank was forgotten: an address only with a path behind.
#[rustfmt::skip]
const WEAK_ENDS: &[&str] = &[
    "me", "to", "it", "in", "is", "at", "be", "us", "so", "no", "my", "am", "do", "la", "se", "id", "li", "st", "fm", "ai",
    "link", "live", "life", "group",
];

/// The end of a domain.
pub(super) fn is_end(word: &str) -> bool {
    ENDS.contains(&word)
}

pub(super) fn find(text: &Text<'_>, findings: &mut Vec<Finding>) {
    let mut from = 0;
    for index in 0..text.len() {
        if index < from {
            continue;
        }
        let found =
            whole(text, index).or_else(|| bare(text, index, from)).or_else(|| spoken(text, index, from));
        if let Some((start, end)) = found {
            findings.push(finding(text, Kind::Link, start, end));
            from = end;
        }
    }
}

/// With a scheme or "www".
fn whole(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    let scheme = text.is_word(at, SCHEMES)
        && text.mark(at + 1) == Some(':')
        && text.mark(at + 2) == Some('/')
        && text.is_stuck(at + 2);
    let www = text.is_word(at, &["www"]) && text.mark(at + 1) == Some('.') && text.is_stuck(at + 2);
    (scheme || www).then(|| (at, text.until_gap(at + 3)))
}

/// Around a dot between a label and the end of a domain.
fn bare(text: &Text<'_>, dot: usize, from: usize) -> Option<(usize, usize)> {
    if text.mark(dot) != Some('.') || !text.is_stuck(dot) || !text.is_stuck(dot + 1) || dot <= from {
        return None;
    }
    let end = end_of(text, dot + 1);
    let path = text.mark(end) == Some('/') && text.is_stuck(end);
    let known = text.is_word(dot + 1, ENDS) || path && text.is_word(dot + 1, WEAK_ENDS);
    if !known || !is_written_alike(text, dot) || is_longer(text, end) {
        return None;
    }
    let start = start_of(text, dot, from);
    if start > 0 && text.is_stuck(start) && text.mark(start - 1) == Some('@') {
        return None;
    }
    let (first, last) = text.span(start, dot);
    if last - first < 2 && !path {
        return None;
    }
    Some((start, if path { text.until_gap(end) } else { end }))
}

/// Where the ends of a domain end that start at `at`: "co.uk".
fn end_of(text: &Text<'_>, at: usize) -> usize {
    let mut end = at + 1;
    while end < at + 8
        && text.mark(end) == Some('.')
        && text.is_stuck(end)
        && text.is_stuck(end + 1)
        && (text.is_word(end + 1, ENDS) || text.is_word(end + 1, WEAK_ENDS))
    {
        end += 2;
    }
    end
}

fn start_of(text: &Text<'_>, dot: usize, from: usize) -> usize {
    let mut start = dot;
    while start > from.max(dot.saturating_sub(60))
        && text.is_stuck(start)
        && (text.mark(start - 1).is_none() || text.is_mark(start - 1, ".-_"))
    {
        start -= 1;
    }
    start
}

/// The end of a domain is small, or as large as what stands before it; a new sentence is neither.
fn is_written_alike(text: &Text<'_>, dot: usize) -> bool {
    let case = |index: usize| text.token(index).map(|token| token.case);
    match case(dot + 1) {
        Some(Case::Lower) => true,
        Some(Case::Upper) => case(dot - 1) == Some(Case::Upper),
        _ => false,
    }
}

/// The word goes on, so it was not the end of a domain.
fn is_longer(text: &Text<'_>, end: usize) -> bool {
    let goes_on = text.mark(end).is_none() || text.is_mark(end, "-_") && text.is_stuck(end + 1);
    end < text.len() && text.is_stuck(end) && goes_on
}

/// "example dot org".
fn spoken(text: &Text<'_>, dot: usize, from: usize) -> Option<(usize, usize)> {
    let ends: &[&str] = match text.word(dot) {
        "dot" | "دات" | "نقطه" => SPOKEN_ENDS,
        "punto" => &["com", "org", "net", "info", "mx", "ar"],
        "point" => &["com", "org", "net", "info", "fr"],
        "punkt" => &["com", "org", "net", "info", "de", "at", "ch"],
        _ => return None,
    };
    let label = dot.checked_sub(1).filter(|label| *label >= from && text.mark(*label).is_none())?;
    let together = text.gap(dot) != Gap::Break && text.gap(dot + 1) != Gap::Break;
    (together && text.is_word(dot + 1, ends)).then_some((label, dot + 2))
}
