//! From bytes to text, whatever the program that wrote the list did with its encoding.

use std::borrow::Cow;

use super::{FeedError, report::Notes};

/// The text without byte order mark and NULs. Broken characters become U+FFFD; both are said in `file`.
pub(super) fn decode<'a>(bytes: &'a [u8], file: &mut Notes) -> Result<Cow<'a, str>, FeedError> {
    let text = match utf_16(bytes) {
        Some(read) => {
            file.add("", "utf-16", "The file is UTF-16; it was read as such.");
            Cow::Owned(from_utf_16(bytes, read, file))
        }
        None => from_utf_8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes), file),
    };
    let text = without_nuls(text, file);
    if text.trim().is_empty() { Err(FeedError::Empty) } else { Ok(text) }
}

/// How to read two bytes as one unit, where the file looks like UTF-16: by its mark, or by the NULs that ASCII
/// leaves between its letters.
fn utf_16(bytes: &[u8]) -> Option<fn([u8; 2]) -> u16> {
    match bytes {
        [0xff, 0xfe, ..] => Some(u16::from_le_bytes),
        [0xfe, 0xff, ..] => Some(u16::from_be_bytes),
        [a, 0, b, 0, ..] if *a != 0 && *b != 0 => Some(u16::from_le_bytes),
        [0, a, 0, b, ..] if *a != 0 && *b != 0 => Some(u16::from_be_bytes),
        _ => None,
    }
}

fn from_utf_16(bytes: &[u8], read: fn([u8; 2]) -> u16, file: &mut Notes) -> String {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut broken = !rest.is_empty();
    let mut text = String::with_capacity(bytes.len() / 2);
    for unit in char::decode_utf16(pairs.iter().map(|pair| read(*pair))) {
        broken |= unit.is_err();
        text.push(unit.unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    if broken {
        say_broken(file);
    }
    text.trim_start_matches('\u{feff}').to_owned()
}

fn from_utf_8<'a>(bytes: &'a [u8], file: &mut Notes) -> Cow<'a, str> {
    let text = String::from_utf8_lossy(bytes);
    if matches!(text, Cow::Owned(_)) {
        say_broken(file);
    }
    text
}

fn say_broken(file: &mut Notes) {
    let message = "Some bytes are not valid text (UTF-8 was expected); those letters became \u{fffd}.";
    file.add("", "invalid-encoding", message);
}

fn without_nuls<'a>(text: Cow<'a, str>, file: &mut Notes) -> Cow<'a, str> {
    if !text.as_bytes().contains(&0) {
        return text;
    }
    file.add("", "nul-characters", "NUL characters were taken out.");
    Cow::Owned(text.replace('\0', ""))
}
