//! How to join a row's meeting from afar, and what follows for attendance.

use super::fields::{Field, Fields};
use crate::{
    feed::{providers, report::Notes},
    model::{Attendance, Online, Venue},
};

/// Fewer digits are no number that somebody elsewhere could dial.
const FEWEST_DIGITS: usize = 8;

/// The online part of a row; `None` where there is nothing of it.
pub(super) fn online(fields: &mut Fields, notes: &mut Notes) -> Option<Online> {
    let mut online = Online {
        notes: fields.paragraphs(Field::ConferenceUrlNotes, notes),
        phone_notes: fields.paragraphs(Field::ConferencePhoneNotes, notes),
        ..Online::default()
    };
    if let Some(raw) = fields.code(Field::ConferenceUrl, notes) {
        add_link(&mut online, &raw, notes);
    }
    if let Some(raw) = fields.line(Field::ConferencePhone, notes) {
        add_phone(&mut online, raw, notes);
    }
    (online != Online::default()).then_some(online)
}

fn add_link(online: &mut Online, raw: &str, notes: &mut Notes) {
    let field = Field::ConferenceUrl.name();
    let (link, text) = match raw.split_once(char::is_whitespace) {
        Some((first, rest)) if address(first).is_some() => (first, Some(rest.trim())),
        Some(_) => ("", Some(raw)),
        None => (raw, None),
    };
    let found = address(link);
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        append(&mut online.notes, text);
        notes.add(field, "link-with-text", "There was text in the link's field; it was moved to the notes.");
    }
    match found {
        Some(found) => {
            if found.mended {
                notes.add(field, "link-without-scheme", "The link had no https:// before it; put there.");
            }
            if providers::provider(&found.url).is_some() {
                online.url = Some(found.url.into());
            } else {
                notes.add(
                    field,
                    "plain-link",
                    "The host is none of the known meeting services: kept as a plain link, not as online.",
                );
                online.link = Some(found.url.into());
            }
        }
        None if text.is_some() => {}
        None if has_scheme(raw) => notes.add(field, "unreadable-link", "This is no web address; left out."),
        None => {
            notes.add(field, "unreadable-link", "This is no web address; its text was moved to the notes.");
            append(&mut online.notes, raw);
        }
    }
}

fn append(notes: &mut Option<Box<str>>, text: &str) {
    let joined = match notes.take() {
        Some(before) if before.contains(text) => before,
        Some(before) => format!("{before}\n{text}").into(),
        None => text.into(),
    };
    *notes = Some(joined);
}

/// A web address.
pub(super) struct Address {
    pub url: String,
    /// `https://` was put before it.
    pub mended: bool,
}

/// Reads a web address, with or without `https://`; `None` where it is none that is safe to follow.
pub(super) fn address(raw: &str) -> Option<Address> {
    if providers::host(raw).is_some() {
        return Some(Address { url: raw.to_owned(), mended: false });
    }
    if has_scheme(raw) {
        return None;
    }
    let url = format!("https://{raw}");
    let host = providers::host(&url)?;
    let ending = host.rsplit('.').next()?;
    let plausible = ending.len() >= 2 && ending.chars().all(char::is_alphabetic) && !raw.contains('@');
    plausible.then_some(Address { url, mended: true })
}

/// Does it begin like `javascript:` or `ftp://`? "host:8080" does too, which is rare enough.
fn has_scheme(raw: &str) -> bool {
    raw.split_once(':').is_some_and(|(scheme, _)| {
        !scheme.is_empty() && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'+' || b == b'-')
    })
}

/// An address of a page; said and left out where it is none.
pub(super) fn page(fields: &mut Fields, field: Field, notes: &mut Notes) -> Option<Box<str>> {
    let raw = fields.code(field, notes)?;
    match address(&raw) {
        Some(found) => {
            if found.mended {
                notes.add(
                    field.name(),
                    "link-without-scheme",
                    "The link had no https:// before it; put there.",
                );
            }
            Some(found.url.into())
        }
        None => {
            notes.add(field.name(), "unreadable-link", "This is no web address; left out.");
            None
        }
    }
}

/// Keeps what a telephone can dial; words go to the notes.
fn add_phone(online: &mut Online, raw: Box<str>, notes: &mut Notes) {
    let field = Field::ConferencePhone.name();
    if raw.bytes().all(is_dialled) && digits(&raw) >= FEWEST_DIGITS {
        online.phone = Some(raw);
        return;
    }
    let layout = |c: char| matches!(c, ' ' | '-' | '(' | ')' | '.' | '/' | '\u{a0}' | '‑' | '–');
    let could_be_of_number = |c: char| layout(c) || (c.is_ascii() && is_dialled(c as u8));
    let number = raw
        .split(|c: char| !could_be_of_number(c))
        .find(|run| digits(run) >= FEWEST_DIGITS)
        .map(|run| run.chars().filter(|c| !layout(*c)).collect::<String>());
    let only_layout = raw.chars().all(could_be_of_number);
    match number {
        Some(_) if only_layout => {
            notes.add(field, "phone-tidied", "Spaces, dashes and brackets were taken out of the number.");
        }
        Some(_) => {
            notes.add(
                field,
                "phone-with-text",
                "There was text in the number's field; it was moved to the notes.",
            );
            append(&mut online.phone_notes, &raw);
        }
        None => {
            notes.add(
                field,
                "phone-unreadable",
                "No number that can be dialled from elsewhere; moved to the notes.",
            );
            append(&mut online.phone_notes, &raw);
        }
    }
    online.phone = number.map(Into::into);
}

fn is_dialled(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'+' | b',' | b'*' | b'#')
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// What the list itself says of attendance, beyond place and links.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Hint {
    /// `attendance_option`.
    pub said: Option<Attendance>,
    /// It carries TSML's mark for online.
    pub marked_online: bool,
}

impl Hint {
    /// Reads `attendance_option`. TSML's `inactive` says nothing that place and links do not.
    pub(super) fn of(fields: &mut Fields, marked_online: bool, notes: &mut Notes) -> Self {
        let raw = fields.code(Field::AttendanceOption, notes).map(|raw| raw.to_ascii_lowercase());
        let said = raw.as_deref().and_then(Attendance::parse);
        if said.is_none() && raw.is_some_and(|raw| raw != "inactive") {
            notes.add(
                "attendance_option",
                "unexpected-value",
                "Not one of in_person, hybrid, online, inactive; left out.",
            );
        }
        Self { said, marked_online }
    }
}

/// How one can be there. Place and links decide; the hints only where there is no link, since an online meeting may
/// keep its link to itself. While its place is `closed`, a meeting with a link is online only.
pub(super) fn attendance(
    venue: Option<&Venue>,
    online: Option<&Online>,
    closed: bool,
    hint: Hint,
    notes: &mut Notes,
) -> Attendance {
    let at_a_place = venue.is_some_and(|venue| !venue.is_approximate());
    let by_link = online.is_some_and(|online| online.url.is_some() || online.phone.is_some());
    match (by_link, at_a_place) {
        (true, true) if !closed => Attendance::Hybrid,
        (true, _) => Attendance::Online,
        (false, true) => hint.said.unwrap_or(Attendance::InPerson),
        (false, false) => hint.said.unwrap_or_else(|| {
            if hint.marked_online {
                return Attendance::Online;
            }
            if venue.is_none() {
                notes.add("", "no-place", "Neither a place nor a way to join is given.");
            }
            Attendance::InPerson
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone(raw: &str) -> (Option<String>, Option<String>) {
        let mut online = Online::default();
        add_phone(&mut online, raw.into(), &mut Notes::default());
        (online.phone.map(Into::into), online.phone_notes.map(Into::into))
    }

    #[test]
    fn numbers_keep_what_can_be_dialled() {
        let all = |number: &str| (Some(number.to_owned()), None);
        assert_eq!(phone("+16465588656,,123456789#,,,,*4321#"), all("+16465588656,,123456789#,,,,*4321#"));
        assert_eq!(phone("(646) 558-8656"), all("6465588656"));
        let text = "646-558-8656 ID: 123 456";
        assert_eq!(phone(text), (Some("6465588656".into()), Some(text.into())));
        assert_eq!(phone("ask us"), (None, Some("ask us".into())));
        assert_eq!(phone("911"), (None, Some("911".into())));
    }

    #[test]
    fn addresses_are_web_addresses_only() {
        let url = |raw| address(raw).map(|found| found.url);
        assert_eq!(url("https://zoom.us/j/1").as_deref(), Some("https://zoom.us/j/1"));
        assert_eq!(url("zoom.us/j/1").as_deref(), Some("https://zoom.us/j/1"));
        for bad in [
            "a/b",
            "TBD",
            "javascript:alert(1)",
            "data:text/html,x",
            "ftp://example.org",
            "1.5",
            "me@example.org",
            "",
        ] {
            assert_eq!(url(bad), None, "{bad}");
        }
    }
}
