//! Names by which somebody is found in other services.

use super::{Finding, Kind, finding};
use crate::{
    Handle,
    check::text::{Gap, Text},
};

#[rustfmt::skip]
const SERVICES: &[&str] = &[
    "insta", "instagram", "instagramm", "ig", "telegram", "tg", "whatsapp", "signal", "snap", "snapchat", "facebook", "fb",
    "face", "messenger", "discord", "twitter", "tiktok", "tt", "skype", "viber", "threema", "wechat", "kik", "reddit", "linkedin",
    "youtube", "matrix", "mastodon", "bluesky", "bsky", "threads", "twitch", "steam", "psn", "xbox", "strava", "komoot", "garmin",
    "pinterest", "ravelry", "tumblr", "soundcloud", "spotify", "duolingo", "goodreads", "letterboxd", "vinted", "tinder", "grindr",
    "bumble", "line", "vk", "quora", "medium", "substack", "patreon", "slack", "clubhouse", "bereal", "roblox", "fortnite",
    "wire", "session", "briar", "icq", "zello", "imo", "truth", "lichess", "tellonym", "jodel", "studivz", "messenger", "yubo", "ngl", "whats", "wasap",
    "تلگرام", "تلگرامم", "اینستا", "اینستام", "انستا", "اینستاگرام", "اینستاگرامم", "انستاگرام", "واتساپ", "واتساپم", "روبیکا",
    "ایتا", "بله", "سروش", "دیسکورد", "اسکایپ", "فیسبوک", "فیسبوکم", "توییتر", "توییترم", "تویتر", "پیجم", "پیج", "ایدی", "ایدیم",
    "سیگنال", "اسنپ", "اسنپم", "اسنپچت", "اسنپچتم", "توییچ", "تویچ", "استیم", "تیکتاک", "تیکتاکم", "یوتیوب", "کلابهاوس", "ایمو",
    "gmail", "جیمیل", "جیمیلم",
];

/// Say themselves that what follows is a name.
#[rustfmt::skip]
const NAMES: &[&str] = &[
    "username", "usuario", "pseudo", "handle", "nick", "nickname", "benutzername", "nutzername", "gamertag", "identifiant", "apodo",
    "account", "cuenta", "compte", "konto", "profil", "profile", "perfil", "everywhere",
];

/// Before a name in quotes or capitals, behind a service.
#[rustfmt::skip]
const AS: &[&str] = &[
    "as", "como", "comme", "als", "under", "unter", "sous", "bajo", "called", "named", "llamo", "llama", "heisse", "heiss", "heisst", "appelle", "sappelle", "کانال",
    "suis", "soy", "bin", "im", "m", "name", "pseudo", "usuario", "nombre", "nom", "اسم", "بهاسم", "بهنام", "نام",
];

/// Their names are those of mailboxes.
const MAILBOXES: &[&str] = &["gmail", "جیمیل", "جیمیلم"];

/// May stand between the service and the name.
#[rustfmt::skip]
const FILLERS: &[&str] = &[
    "is", "es", "est", "ist", "handle", "id", "name", "user", "username", "account", "profile", "nick", "as", "me", "at",
    "under", "i", "m", "estoy", "suis", "je", "j", "c", "bin", "ich", "als", "unter", "lautet", "heisst", "usuario", "cuenta", "como", "soy", "pseudo", "compte", "comme", "sous",
    "من", "منم", "هست", "با", "اسم", "ایدی",
];
/// These say that a name comes next.
const NAMING: &[&str] = &["handle", "id", "username", "user", "nick", "usuario", "pseudo", "as", "ایدی"];

/// Somebody's own, or to be found there.
#[rustfmt::skip]
const OWN: &[&str] = &[
    "my", "mi", "mon", "mein", "meine", "meinem", "find", "add", "dm", "follow", "busca", "buscame", "buscadme", "agregame",
    "sigueme", "ajoute", "ajoutez", "suis", "findet", "finde", "folgt", "adde", "hit",
];

/// What somebody says of a service rather than of their name there.
#[rustfmt::skip]
const REMARKS: &[&str] = &[
    "broken", "gone", "off", "on", "deleted", "full", "dead", "down", "private", "bad", "weak", "lost", "better", "best",
    "back", "muted", "open", "closed", "here", "not", "it", "a", "the", "un", "una", "une", "le", "la", "el", "ein", "eine",
    "der", "die", "das", "apagado", "lleno", "borrado", "malo", "mala", "roto", "privado", "privada", "mort", "plein",
    "mauvais", "mauvaise", "supprime", "coupe", "ferme", "prive", "weg", "aus", "kaputt", "voll", "tot", "schlecht", "privat",
    "my", "mi", "that",
];

/// Names that call on those present.
const EVERYONE: &[&str] =
    &["all", "everyone", "everybody", "here", "todos", "todas", "tous", "alle", "chair", "host"];

/// In tokens; so many are enough to know it for a name.
const LONGEST_NAME: usize = 30;

pub(super) fn find(text: &Text<'_>, findings: &mut Vec<Finding>) {
    let mut index = 0;
    while index < text.len() {
        match called(text, index)
            .or_else(|| named(text, index))
            .or_else(|| made_up(text, index))
            .or_else(|| presented(text, index))
        {
            Some(found) => {
                findings.push(finding(text, found.0, index, found.1));
                index = found.1;
            }
            None => index += 1,
        }
    }
}

/// "@heron_42", "u/heron", "heron#1234". Whoever has a handle here may be called by it.
fn called(text: &Text<'_>, at: usize) -> Option<(Kind, usize)> {
    let reddit = text.word(at) == "u" && text.mark(at + 1) == Some('/') && text.is_stuck(at + 1);
    let name = at + if reddit { 2 } else { 1 };
    if text.mark(at + 1) == Some('#')
        && text.digits(at + 2).len() == 4
        && text.is_stuck(at + 1)
        && text.is_stuck(at + 2)
    {
        return (text.word(at).len() >= 2).then_some((Kind::SocialHandle, at + 3));
    }
    if !reddit && (text.mark(at) != Some('@') || text.is_stuck(at) && at > 0 && text.mark(at - 1).is_none()) {
        return None;
    }
    let end = end_of_name(text, name);
    let letters = (name..end).map(|index| text.word(index).len()).sum::<usize>();
    // "@heron@social.example"
    let end = if text.mark(end) == Some('@') && text.is_stuck(end) && text.is_stuck(end + 1) {
        text.until_gap(end)
    } else {
        end
    };
    if !text.is_stuck(name) || letters < 2 || text.is_word(name, EVERYONE) {
        return None;
    }
    let (start, stop) = text.span(name, name + 2);
    let ours = text.source.get(start..stop).is_some_and(|words| Handle::known(words).is_some());
    (!ours).then_some((Kind::SocialHandle, end))
}

/// "insta: heron_42", "my telegram is heron".
fn named(text: &Text<'_>, at: usize) -> Option<(Kind, usize)> {
    if !text.is_word(at, SERVICES) {
        return None;
    }
    let mut name = at + 1;
    let (mut said, mut colon) = (false, false);
    while name < at + 6 && text.gap(name) != Gap::Break {
        colon |= text.is_mark(name, ":=");
        said |= text.is_word(name, NAMING);
        if !text.is_mark(name, ":=-@'") && !text.is_word(name, FILLERS) {
            break;
        }
        name += 1;
    }
    let end = end_of_name(text, name);
    let letters = (name..end).map(|index| text.word(index).len()).sum::<usize>();
    if letters < 3 || text.gap(name) == Gap::Break {
        return None;
    }
    let own = (at.saturating_sub(4)..at).any(|before| text.is_word(before, OWN)) && name > at + 1;
    let latin = !text.word(at).is_ascii() && text.word(name).is_ascii();
    let plain = (colon || said || own) && ends(text, end) && !text.is_word(name, REMARKS);
    let kind = if text.is_word(at, MAILBOXES) { Kind::Email } else { Kind::SocialHandle };
    (is_made_up(text, name, end) || latin || plain).then_some((kind, end))
}

/// "heron_42" anywhere; "heron.amber", "heron42" where a service is spoken of.
fn made_up(text: &Text<'_>, at: usize) -> Option<(Kind, usize)> {
    if at > 0 && text.is_stuck(at) && !text.is_mark(at - 1, "(\"'«:") || text.word(at).is_empty() {
        return None;
    }
    let end = end_of_name(text, at);
    let letters = (at..end).map(|index| text.word(index).len()).sum::<usize>();
    let latin = (at..end).all(|index| text.word(index).is_ascii());
    if end < at + 2 || letters < 3 || !latin {
        return None;
    }
    let under = (at + 1..end).any(|index| text.mark(index) == Some('_'));
    let digits = (at + 1..end).any(|index| text.digits(index).len() >= 2);
    let dotted = (at + 1..end - 1).any(|index| text.mark(index) == Some('.'));
    let marked = (at..end).all(|index| !text.is_mark(index, "-"));
    let spoken =
        (under || marked && (digits || dotted)) && (under && letters >= 4 || service_before(text, at, 8));
    spoken.then_some((Kind::SocialHandle, end))
}

/// A service, or a word for a name in one, so many tokens before and in the same sentence.
fn service_before(text: &Text<'_>, at: usize, within: usize) -> bool {
    (at.saturating_sub(within)..at)
        .rev()
        .take_while(|index| {
            (text.is_stuck(*index + 1) || !text.is_mark(*index, ".!?")) && text.gap(*index + 1) != Gap::Break
        })
        .any(|index| text.is_word(index, SERVICES) || text.is_word(index, NAMES))
}

/// 'on Facebook, I am "Amber Heron"', "en el face, estoy como Garza Blanca".
fn presented(text: &Text<'_>, at: usize) -> Option<(Kind, usize)> {
    const LONGEST: usize = 8;
    if !text.is_word(at, AS) || !service_before(text, at, 10) {
        return None;
    }
    let first = at + 1;
    let end = if text.is_mark(first, "\"«“„'") {
        let close = (first + 2..first + LONGEST).find(|index| text.is_mark(*index, "\"»”“'"))?;
        close + 1
    } else {
        let words = (first..first + LONGEST).take_while(|index| {
            let capital = text.is_capital(*index) && !text.word(*index).is_empty();
            let dash = text.mark(*index) == Some('-') && text.is_stuck(*index) && text.is_stuck(index + 1);
            let joins =
                text.is_word(*index, &["y", "and", "et", "und", "de", "of"]) && text.is_capital(index + 1);
            let counts = *index > first && (capital || joins || dash || !text.digits(*index).is_empty());
            text.gap(*index) != Gap::Break && (capital || counts)
        });
        first + words.count()
    };
    let (start, stop) = text.span(first, end);
    let ours = text.source.get(start..stop).is_some_and(|words| Handle::known(words).is_some());
    (end > first + 1 && !ours).then_some((Kind::SocialHandle, end))
}

/// The end of a name that starts at `name`: letters and digits, joined by `_`, `.` and `-`.
fn end_of_name(text: &Text<'_>, name: usize) -> usize {
    let mut end = name;
    while end < text.len().min(name + LONGEST_NAME) && (end == name || text.is_stuck(end)) {
        let joined = text.is_mark(end, "._-") && text.is_stuck(end + 1) && text.mark(end + 1).is_none();
        let underscore = text.mark(end) == Some('_');
        if text.mark(end).is_some() && !joined && !underscore {
            break;
        }
        end += 1;
    }
    end
}

/// No word looks like this: digits, `_` or a point within.
fn is_made_up(text: &Text<'_>, from: usize, to: usize) -> bool {
    let joined = |index| text.is_mark(index, "_.") && index + 1 < to;
    to > from + 1 && (from..to).any(|index| !text.digits(index).is_empty() || joined(index))
}

/// The sentence ends here or goes on to something else.
fn ends(text: &Text<'_>, at: usize) -> bool {
    text.is_end(at) || text.is_word(at, &["and", "y", "et", "und", "و", "if", "si", "wenn", "است", "هست"])
}
