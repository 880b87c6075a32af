//! Addresses for electronic mail: as they are, with blanks in them, or spelled out ("name at example dot org").

use super::{
    Finding, Kind, finding,
    links::{DOTS, is_end},
    lists::{COMMON, WORDS, is_noun},
    spelled::number,
};
use crate::check::text::{Case, Gap, Text};

/// Says "@" and nothing else.
#[rustfmt::skip]
const CLEAR_ATS: &[&str] = &[
    "arroba", "aroba", "arova", "arrova", "arobase", "arrobase", "arobaze", "arobas", "arrobas", "klammeraffe", "klammeraffen",
    "affenschwanz", "aet", "atzeichen", "etzeichen", "atsign", "اتساین", "ادساین", "ایتساین", "اتسین",
];
/// Says it as well.
const ATS: &[&str] = &["at", "ات", "اد", "ایت"];
/// May say it, before the name of a provider: "à gmail point com".
const WEAK_ATS: &[&str] = &["a", "chez", "en", "bei", "bej", "در", "توی", "تو"];
/// Behind one of those, as in "at sign", "at-Zeichen", "a commercial".
const SIGNS: &[&str] = &["sign", "symbol", "zeichen", "symbole", "ساین", "سین", "commercial", "commerciale"];
/// Before a comma and the sign: how what came before it is written.
#[rustfmt::skip]
const ASIDES: &[&str] = &[
    "word", "together", "lowercase", "lower", "case", "caps", "letters", "space", "spaces", "dots", "dot", "dash", "dashes", "written",
];
/// Short for a dot, within brackets.
const SHORT_DOTS: &[&str] = &["pt", "pkt", "pto", "d", "p", "dt"];

/// Providers whose names mean nothing else.
#[rustfmt::skip]
const PROVIDERS: &[&str] = &[
    "gmail", "googlemail", "proton", "outlook", "aol", "fastmail", "laposte", "bluewin", "freenet", "wanadoo", "zoho", "hotmail", "yahoo", "icloud", "protonmail", "gmx", "tutanota", "posteo", "yandex", "جیمیل",
    "یاهو", "هاتمیل", "rediffmail", "ymail", "tuta", "tutamail", "hushmail", "mailfence", "mailbox", "riseup", "یاهومیل", "پروتون", "اوتلوک",
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

const OPENING: &str = "([{<_-*/|\"'«~";
const CLOSING: &str = ")]}>_-*/|\"'»~";

pub(super) fn find(text: &Text<'_>, findings: &mut Vec<Finding>) {
    let mut from = 0;
    for index in 0..text.len() {
        let found = match text.mark(index) {
            Some('@') => written(text, index, from),
            _ => spelled(text, index, from).or_else(|| unsaid(text, index)),
        };
        if let Some((start, end)) = found.filter(|(start, _)| *start >= from) {
            findings.push(finding(text, Kind::Email, start, end));
            from = end;
        }
    }
}

/// Around an "@".
fn written(text: &Text<'_>, at: usize, from: usize) -> Option<(usize, usize)> {
    // "heron(@)example.org"
    let opened = at > 0 && text.is_mark(at - 1, "([{<") && text.is_mark(at + 1, ")]}>");
    if opened {
        let domain = domain(text, at + 2, true)?;
        let left = at.checked_sub(2).filter(|left| is_part(text, *left) && *left >= from)?;
        return domain.ended.then(|| (start_of(text, left, from), domain.end));
    }
    let left = at.checked_sub(1).filter(|left| {
        let masked = text.is_mark(*left, ".*_-") && *left > from && text.is_stuck(at) && text.is_stuck(*left);
        (is_part(text, *left) || masked) && text.gap(at) != Gap::Break
    })?;
    let domain = domain(text, at + 1, false)?;
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

/// A word for the "@".
struct Sign {
    /// Behind it and what closes it.
    end: usize,
    /// It can be nothing else.
    clear: bool,
    /// It is mostly something else.
    weak: bool,
    /// In brackets.
    closed: bool,
}

fn sign(text: &Text<'_>, at: usize) -> Option<Sign> {
    let weak = text.is_word(at, WEAK_ATS);
    let clear = text.is_word(at, CLEAR_ATS);
    if !weak && !clear && !text.is_word(at, ATS) {
        return None;
    }
    let dash = usize::from(text.mark(at + 1) == Some('-') && text.is_stuck(at + 1));
    let named = text.is_word(at + 1 + dash, SIGNS) && text.gap(at + 1 + dash) != Gap::Break;
    let end = if named { at + 2 + dash } else { at + 1 };
    // "linea-135-en-prevencion.htm" is none.
    let (opening, closing) = if weak { ("([{<", ")]}>") } else { (OPENING, CLOSING) };
    let closed = at > 0 && text.is_mark(at - 1, opening) && text.is_mark(end, closing);
    let end = end + usize::from(text.is_mark(end, CLOSING));
    let clear = clear || named || !weak && (closed || is_loud(text, at) || is_german(text, at));
    Some(Sign { end, clear, weak: weak && !clear, closed })
}

/// "AT" between words that are not written so.
fn is_loud(text: &Text<'_>, at: usize) -> bool {
    let upper = |index: usize| text.token(index).is_some_and(|token| token.case == Case::Upper);
    upper(at) && !(at > 0 && upper(at - 1)) && !upper(at + 1)
}

/// "ät": no word but this sign.
fn is_german(text: &Text<'_>, at: usize) -> bool {
    let (start, end) = text.span(at, at + 1);
    text.source.get(start..end).is_some_and(|word| word.starts_with(['ä', 'Ä']))
}

/// Around a word for it.
fn spelled(text: &Text<'_>, at: usize, from: usize) -> Option<(usize, usize)> {
    let sign = sign(text, at)?;
    let left = left_of(text, at, &sign)?;
    if text.is_word(sign.end, &["www"]) {
        return None;
    }
    let comma = usize::from(sign.clear && text.mark(sign.end) == Some(','));
    let domain = domain(text, sign.end + comma, sign.clear)?;
    if (left..domain.end).skip(1).any(|index| text.gap(index) == Gap::Break) {
        return None;
    }
    // "(a) example.com", "chez example point org": too clear to be a place.
    let clear =
        sign.closed && domain.ended || domain.spelled && domain.ended && text.is_word(at, &["chez", "bei"]);
    let path = text.mark(domain.end) == Some('/') && text.is_stuck(domain.end);
    if sign.weak && !domain.provider && !clear || path {
        return None;
    }
    let sure = sign.closed || sign.clear || domain.spelled || domain.provider || !is_looking(text, left);
    let whole =
        domain.ended && sure || domain.provider && (sign.clear || is_named_mail(text, left, sign.weak));
    whole.then(|| (start_of(text, left, from), domain.end))
}

/// The last of what stands before the sign at `at`: "heron (at)", "heron, arroba", "heron, one word, at".
fn left_of(text: &Text<'_>, at: usize, sign: &Sign) -> Option<usize> {
    let opened = at > 0 && text.is_mark(at - 1, OPENING);
    let left = at.checked_sub(1 + usize::from(opened))?;
    if is_part(text, left) {
        return Some(left);
    }
    let before = left.checked_sub(1).filter(|_| text.mark(left) == Some(','))?;
    let said = text.is_word(before, ASIDES)
        || !text.digits(before).is_empty()
        || number(text.word(before)).is_some();
    let aside = sign.clear || text.word(at) == "ات" || said && text.word(at) == "at";
    (is_part(text, before) && aside).then_some(before)
}

/// "juncoverde gmail.com": the sign is left out.
fn unsaid(text: &Text<'_>, at: usize) -> Option<(usize, usize)> {
    let left = at.checked_sub(1).filter(|left| text.gap(at) == Gap::Space && is_made_up(text, *left))?;
    let domain =
        text.is_word(at, PROVIDERS).then(|| domain(text, at, false))?.filter(|domain| domain.ended)?;
    Some((left, domain.end))
}

/// A word that is none, written small; or a word with digits.
fn is_made_up(text: &Text<'_>, index: usize) -> bool {
    const BOXES: &[&str] =
        &["postfach", "konto", "account", "mailbox", "buzon", "cuenta", "compte", "adresse"];
    let word = text.word(index);
    let numbered = !text.digits(index).is_empty()
        && index > 0
        && text.is_stuck(index)
        && !text.word(index - 1).is_empty();
    numbered
        || word.len() >= 4
            && word.is_ascii()
            && !text.is_capital(index)
            && !WORDS.has(word)
            && !COMMON.has(word)
            && !is_noun(word)
            && !BOXES.contains(&word)
}

fn is_part(text: &Text<'_>, index: usize) -> bool {
    !text.word(index).is_empty() || !text.digits(index).is_empty()
}

fn is_looking(text: &Text<'_>, left: usize) -> bool {
    text.is_word(left, LOOKING) || COMMON.has(text.word(left))
}

/// "my mail is heron at gmail", "heron42 at gmail".
fn is_named_mail(text: &Text<'_>, left: usize, weak: bool) -> bool {
    #[rustfmt::skip]
    const MAIL: &[&str] = &["email", "mail", "correo", "courriel", "adresse", "mel", "ایمیل", "ایمیلم", "جیمیلم", "میلم", "میل"];
    let called = || (left.saturating_sub(4)..left).any(|index| text.is_word(index, MAIL));
    is_made_up(text, left) || !weak && (!text.digits(left).is_empty() || called())
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

/// What follows the "@". Behind a clear one any word may be the end of a domain.
fn domain(text: &Text<'_>, at: usize, clear: bool) -> Option<Domain> {
    let mut end = label(text, at)?;
    end += usize::from(text.word(at) == "proton" && text.word(end) == "mail");
    let provider = text.is_word(at, PROVIDERS);
    let mut domain = Domain { end, ended: false, known: false, spelled: false, provider };
    while let Some((next, spelled)) = dot(text, end).filter(|_| end < at + 40) {
        let Some(after) = label(text, next) else { break };
        // "at this point it was", "at this point the": a dot that is mostly something else.
        let vague = !clear && !provider && spelled && COMMON.has(text.word(end - 1));
        let known = text.is_word(next, SPOKEN_ENDS) && !vague
            || spelled
                && !vague
                && (clear || text.is_word(next - 1, SURE_DOTS))
                && is_unknown_end(text, next);
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

/// Of the words for a dot, those that say nothing else; with a blank or bracket behind.
const SURE_DOTS: &[&str] = &["dot", "period", "punkt", "دات", "نقطه"];

/// Not one of the ends that people mostly have, but it may be one.
fn is_unknown_end(text: &Text<'_>, at: usize) -> bool {
    let word = text.word(at);
    word.is_ascii()
        && word.len() >= 2
        && !COMMON.has(word)
        && !text.is_word(at, &["so", "as", "your", "in", "and"])
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
    let comma = usize::from(opened == at && text.mark(at) == Some(',') && text.is_word(at + 1, DOTS));
    let opened = opened + comma;
    // A point right behind a word ends a sentence.
    let bracket = opened > at && comma == 0;
    let is_dot = text.is_word(opened, DOTS)
        || text.mark(opened) == Some('.') && (text.gap(at) == Gap::Space || bracket)
        || bracket && text.is_word(opened, SHORT_DOTS) && text.is_mark(opened + 1, ")]}>");
    let closing = if comma == 1 { "," } else { CLOSING };
    let closed = opened + 1 + usize::from(text.is_mark(opened + 1, closing));
    (is_dot && text.gap(closed) != Gap::Break).then_some((closed, true))
}
