//! Passcodes out of what is published, unless their source says they may be.
//!
//! A passcode in a public list invites those who disturb meetings. On the way to joining, a page may show it; lists
//! for other programs go without. What cannot be told from a passcode goes too.

use std::borrow::Cow;

/// What stands in a passcode's place.
const HIDDEN: &str = "***";

/// Parameters of links that carry a passcode, in lower case.
const PARAMETERS: [&str; 9] =
    ["pwd", "pw", "password", "passcode", "passwd", "pass", "pin", "psw", "pwdhash"];

/// Words after which a passcode follows, in lower case: English, Spanish, French, German, Portuguese, Dutch,
/// Swedish, Slovak, Persian, Japanese. Longer ones before those they begin with.
const WORDS: [&str; 27] = [
    "passcode",
    "password",
    "pass code",
    "pass-code",
    "pass word",
    "passwd",
    "pwd",
    "pw",
    "pin code",
    "pin",
    "contraseña",
    "código de acceso",
    "clave",
    "mot de passe",
    "code secret",
    "kennwort",
    "kenncode",
    "passwort",
    "senha",
    "wachtwoord",
    "lösenord",
    "heslo",
    "رمز عبور",
    "گذرواژه",
    "رمز",
    "パスコード",
    "パスワード",
];

/// Words that say something about a passcode and are none.
const NO_PASSCODE: [&str; 26] = [
    "in",
    "on",
    "at",
    "the",
    "a",
    "is",
    "not",
    "no",
    "needed",
    "required",
    "protected",
    "available",
    "posted",
    "below",
    "above",
    "upon",
    "by",
    "from",
    "for",
    "if",
    "and",
    "or",
    "to",
    "will",
    "please",
    "none",
];

/// A link without its passcode.
///
/// ```
/// use directory::feed::passcode::redact_url;
/// assert_eq!(redact_url("https://zoom.us/j/123?pwd=abc&from=addon"), "https://zoom.us/j/123?from=addon");
/// ```
pub fn redact_url(url: &str) -> Cow<'_, str> {
    let (before, fragment) =
        url.split_once('#').map_or((url, None), |(before, fragment)| (before, Some(fragment)));
    let (path, query) = before.split_once('?').map_or((before, None), |(path, query)| (path, Some(query)));
    let is_teams = path.contains("://teams.");
    let is_secret = |part: &&str| {
        let name = part.split('=').next().unwrap_or_default().to_ascii_lowercase();
        PARAMETERS.contains(&name.as_str()) || (is_teams && name == "p")
    };
    let secret_in =
        |text: Option<&str>| text.is_some_and(|text| text.split('&').any(|part| is_secret(&part)));
    if !secret_in(query) && !secret_in(fragment) {
        return Cow::Borrowed(url);
    }
    let mut safe = path.to_owned();
    for (sign, text) in [('?', query), ('#', fragment)] {
        let kept: Vec<&str> =
            text.into_iter().flat_map(|text| text.split('&')).filter(|part| !is_secret(part)).collect();
        if !kept.is_empty() {
            safe.push(sign);
            safe.push_str(&kept.join("&"));
        }
    }
    Cow::Owned(safe)
}

/// A one-tap number without its passcode: the number and the meeting's own number stay.
///
/// ```
/// use directory::feed::passcode::redact_phone;
/// assert_eq!(redact_phone("+16465588656,,123456789#,,,,*4321#"), "+16465588656,,123456789#");
/// ```
pub fn redact_phone(phone: &str) -> Cow<'_, str> {
    let end = phone.char_indices().find(|(i, c)| *c == '#' && phone[..*i].contains(','));
    match end {
        Some((hash, _)) if phone[hash + 1..].bytes().any(|b| b.is_ascii_digit()) => {
            Cow::Borrowed(&phone[..=hash])
        }
        _ => Cow::Borrowed(phone),
    }
}

/// Notes without the passcodes in them, in words, links and one-tap numbers.
///
/// ```
/// use directory::feed::passcode::redact_text;
/// assert_eq!(redact_text("ID: 123 456, passcode: serenity!"), "ID: 123 456, passcode: ***!");
/// assert_eq!(redact_text("No passcode needed."), "No passcode needed.");
/// ```
pub fn redact_text(text: &str) -> Cow<'_, str> {
    let mut safe = String::new();
    // Up to where the text has been looked at, and how much of it stands in `safe`.
    let (mut at, mut done) = (0, 0);
    let mut before = None;
    while let Some(c) = text[at..].chars().next() {
        let at_word = before.is_none_or(|b: char| !b.is_alphanumeric());
        let step = if at_word && may_begin(text.as_bytes()[at]) { secret_at(&text[at..]) } else { None };
        let length = step.as_ref().map_or(c.len_utf8(), |step| step.length);
        let read = &text[at..at + length];
        if let Some(Step { kept, .. }) = step.filter(|step| step.kept != read) {
            safe.push_str(&text[done..at]);
            safe.push_str(&kept);
            done = at + length;
        }
        before = read.chars().next_back();
        at += length;
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    safe.push_str(&text[done..]);
    Cow::Owned(safe)
}

/// Can a link, a number or one of [`WORDS`] begin with this byte? Most words of a text need no closer look.
fn may_begin(byte: u8) -> bool {
    const BEGINNINGS: [bool; 128] = {
        let mut beginnings = [false; 128];
        let mut word = 0;
        while word < WORDS.len() {
            let first = WORDS[word].as_bytes()[0];
            if first.is_ascii() {
                beginnings[first as usize] = true;
                beginnings[first.to_ascii_uppercase() as usize] = true;
            }
            word += 1;
        }
        beginnings
    };
    let sign = matches!(byte, b'h' | b'+' | b'0'..=b'9');
    // Of other scripts' letters the first byte does not say enough.
    sign || BEGINNINGS.get(usize::from(byte)).is_none_or(|begins| *begins)
}

/// So many bytes become this.
struct Step {
    length: usize,
    kept: String,
}

/// A link, one-tap number, or word for a passcode with the passcode, at the start of `rest`.
fn secret_at(rest: &str) -> Option<Step> {
    let token = &rest[..rest.find(char::is_whitespace).unwrap_or(rest.len())];
    if token.starts_with("http://") || token.starts_with("https://") {
        return Some(Step { length: token.len(), kept: redact_url(token).into_owned() });
    }
    if token.starts_with(|c: char| c == '+' || c.is_ascii_digit()) && token.contains(",,") {
        return Some(Step { length: token.len(), kept: redact_phone(token).into_owned() });
    }
    let word = WORDS.iter().find_map(|word| start_ignoring_case(rest, word))?;
    let after = &rest[word..];
    // "Japanese words run on"; in other scripts "pins" is not "pin".
    let runs_on = after.chars().next().is_some_and(|c| c.is_alphabetic() && c.is_ascii());
    if runs_on {
        return None;
    }
    let (gap, firm) = gap(after);
    let quoted = after[..gap].ends_with(['"', '“']).then(|| after[gap..].find(['"', '”'])).flatten();
    let value = quoted.or_else(|| secret_length(&after[gap..], firm))?;
    Some(Step { length: word + gap + value, kept: format!("{}{HIDDEN}", &rest[..word + gap]) })
}

/// The length of `word` at the start of `text`, whatever its case.
fn start_ignoring_case(text: &str, word: &str) -> Option<usize> {
    let mut letters = text.chars();
    let mut length = 0;
    for expected in word.chars() {
        let c = letters.next()?;
        if c != expected && !c.to_lowercase().eq(std::iter::once(expected)) {
            return None;
        }
        length += c.len_utf8();
    }
    Some(length)
}

/// What stands between the word and its value, and whether it says that a value follows (": ", " = ", " is ").
fn gap(after: &str) -> (usize, bool) {
    let signs = |c: char| {
        c.is_whitespace()
            || matches!(c, ':' | '=' | '-' | '–' | '#' | '：' | '"' | '“' | '\'' | '(' | '>' | '*')
    };
    let mut length = after.find(|c| !signs(c)).unwrap_or(after.len());
    let mut firm = after[..length].contains([':', '=', '：', '#', '"', '“']);
    for verb in ["is", "es", "ist", "est", "é", "är", "je"] {
        let rest = &after[length..];
        if let Some(end) = start_ignoring_case(rest, verb)
            && rest[end..].starts_with(|c: char| c.is_whitespace() || c == ':')
        {
            let more = rest[end..].find(|c| !signs(c)).unwrap_or(rest.len() - end);
            firm |= rest[end..end + more].contains([':', '=', '"', '“']);
            length += end + more;
            break;
        }
    }
    (length, firm)
}

/// The length of the passcode at the start of `text`; `None` where what stands there is none. After a colon anything
/// is one; else it must have a digit or a capital inside.
fn secret_length(text: &str, firm: bool) -> Option<usize> {
    let token = &text[..text
        .find(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '"' | '”' | ')' | '<'))
        .unwrap_or(text.len())];
    let token = token.trim_end_matches(['.', '!', '?', ':']);
    if token.is_empty() || NO_PASSCODE.contains(&token.to_lowercase().as_str()) {
        return None;
    }
    let has_digit = token.chars().any(char::is_numeric);
    let odd_capital = token.chars().skip(1).any(char::is_uppercase);
    if !firm && !has_digit && !odd_capital {
        return None;
    }
    Some(token.len() + further_groups(&text[token.len()..], token))
}

/// "123 456" is one passcode.
fn further_groups(rest: &str, first: &str) -> usize {
    if !first.chars().all(char::is_numeric) {
        return 0;
    }
    let mut length = 0;
    while let Some(next) = rest[length..].strip_prefix(' ') {
        let group = next.find(|c: char| !c.is_numeric()).unwrap_or(next.len());
        // "7 pm" and "19:30" are no part of it.
        if group == 0 || next[group..].starts_with(|c: char| c.is_alphabetic() || c == ':') {
            break;
        }
        length += 1 + group;
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lose_their_passcodes_only() {
        for (url, safe) in [
            ("https://zoom.us/j/1?pwd=x", "https://zoom.us/j/1"),
            ("https://zoom.us/j/1?PWD=x#success", "https://zoom.us/j/1#success"),
            ("https://zoom.us/j/1#pwd=x", "https://zoom.us/j/1"),
            ("https://teams.live.com/meet/1?p=x", "https://teams.live.com/meet/1"),
            ("https://example.org/?p=12", "https://example.org/?p=12"),
            ("https://zoom.us/j/1", "https://zoom.us/j/1"),
            ("https://webex.com/m?MTID=m1&pw=2", "https://webex.com/m?MTID=m1"),
        ] {
            assert_eq!(redact_url(url), safe, "{url}");
        }
    }

    #[test]
    fn numbers_keep_the_meeting() {
        for (phone, safe) in [
            ("+16465588656", "+16465588656"),
            ("+16465588656,,123#,,#,,987#", "+16465588656,,123#"),
            ("+16465588656,,123#", "+16465588656,,123#"),
            ("6465588656,123#,,987#", "6465588656,123#"),
        ] {
            assert_eq!(redact_phone(phone), safe, "{phone}");
        }
    }

    #[test]
    fn notes_lose_passcodes_and_nothing_else() {
        for (text, safe) in [
            ("Meeting ID: 123 456 789 Password: 430101", "Meeting ID: 123 456 789 Password: ***"),
            ("passcode 123456, then wait", "passcode ***, then wait"),
            ("Passcode: 123 456. See you", "Passcode: ***. See you"),
            ("The password is Serenity1.", "The password is ***."),
            ("Password is in the lobby", "Password is in the lobby"),
            ("No password needed", "No password needed"),
            (
                "A password is required; ask for the passcode.",
                "A password is required; ask for the passcode.",
            ),
            ("PW=abc", "PW=***"),
            ("Contraseña: paz", "Contraseña: ***"),
            ("Mot de passe : soleil", "Mot de passe : ***"),
            ("Kenncode: 4711", "Kenncode: ***"),
            ("パスコード：1234", "パスコード：***"),
            ("رمز عبور: ۱۲۳۴", "رمز عبور: ***"),
            ("https://zoom.us/j/1?pwd=x now", "https://zoom.us/j/1 now"),
            ("Call +16465588656,,123#,,,,*4321#", "Call +16465588656,,123#"),
            ("Pin the notice up. Spinning 2nd floor", "Pin the notice up. Spinning 2nd floor"),
            ("Password: \"two words\"", "Password: \"***\""),
            ("Passcode 1234 7pm", "Passcode *** 7pm"),
        ] {
            assert_eq!(redact_text(text), safe, "{text}");
        }
    }
}
