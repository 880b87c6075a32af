//! A group as a list knows it, and a short name for it.

use crate::{
    model::{Meeting, SourceName},
    text,
};

/// How much of a group's name stands in its id, in letters.
const READABLE: usize = 48;

/// The group that holds a meeting: by its name in its list, or the meeting alone where the list names no group.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupKey {
    /// Groups of one name in two lists are two groups.
    pub list: SourceName,
    /// `name` is that of a group, folded; else it is the key of a meeting whose list names no group.
    pub named: bool,
    /// The group's folded name, or the meeting's key.
    pub name: Box<str>,
}

impl GroupKey {
    /// The group that holds a meeting of this list.
    pub fn of(list: &SourceName, meeting: &Meeting) -> Self {
        let name = meeting.group.as_ref().and_then(|group| group.name.as_deref()).map(text::fold);
        match name.filter(|name| !name.is_empty()) {
            Some(name) => Self { list: list.clone(), named: true, name: name.into() },
            None => Self { list: list.clone(), named: false, name: meeting.key.clone() },
        }
    }

    /// A name for it of `a-z`, `0-9` and `-`, at most 62 letters: always the same, readable where its own is written
    /// in such letters, and hardly ever that of another group. Whoever hangs something on it must still compare the
    /// group itself: two could be made to share one.
    pub fn id(&self) -> Box<str> {
        let mut id = String::new();
        for word in text::tokens(&self.name) {
            let plain: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
            if id.len() + plain.len() + 1 > READABLE {
                break;
            }
            if !plain.is_empty() {
                id.push_str(&plain);
                id.push('-');
            }
        }
        let kind = if self.named { "group" } else { "meeting" };
        let whole = [self.list.as_str(), kind, &self.name].join("\0");
        id.push_str(&format!("{:012x}", fnv(whole.as_bytes()) & 0xffff_ffff_ffff));
        id.into()
    }
}

/// FNV-1a with 64 bits.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
