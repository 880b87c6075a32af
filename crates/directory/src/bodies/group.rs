//! A group as a list knows it, and a short name for it.

use crate::{
    feed::town_in,
    model::{Meeting, SourceName},
    text,
};

/// How much of a group's name stands in its id, in letters.
const READABLE: usize = 48;

/// The group that holds a meeting: by its name and town in its list, or the meeting alone where the list names no group.
///
/// Take it from the list's own row: what servants of this site make of a name or a place must not make a meeting
/// another group's, whose representative and links would then reach it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupKey {
    /// Groups of one name in two lists are two groups.
    pub list: SourceName,
    /// `name` is that of a group, folded; else it is the key of a meeting whose list names no group.
    pub named: bool,
    /// The group's folded name, or the meeting's key.
    pub name: Box<str>,
    /// Groups of one name in two towns are two groups: the folded town, or the widest region where a row names no town.
    /// Empty where it has neither, and for a meeting alone.
    pub place: Box<str>,
}

impl GroupKey {
    /// The group that holds a meeting of this list.
    pub fn of(list: &SourceName, row: &Meeting) -> Self {
        let name = row.group.as_ref().and_then(|group| group.name.as_deref()).map(text::fold);
        match name.filter(|name| !name.is_empty()) {
            Some(name) => Self { list: list.clone(), named: true, name: name.into(), place: town(row) },
            None => Self { list: list.clone(), named: false, name: row.key.clone(), place: "".into() },
        }
    }

    /// Which one it is in its list, in one word: as it is kept and as forms carry it.
    pub fn word(&self) -> String {
        match self.named {
            true => format!("name/{}/{}", self.place, self.name),
            false => format!("key/{}", self.name),
        }
    }

    /// Reads a [word](Self::word).
    pub fn read(list: &SourceName, word: &str) -> Option<Self> {
        let (named, place, name) = match word.split_once('/')? {
            // What is folded has no such stroke in it. Words without a town were kept before towns were told apart.
            ("name", rest) => match rest.split_once('/') {
                Some((place, name)) => (true, place, name),
                None => (true, "", rest),
            },
            ("key", key) => (false, "", key),
            _ => return None,
        };
        let key = Self { list: list.clone(), named, name: name.into(), place: place.into() };
        (!name.is_empty()).then_some(key)
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
        let whole = match &*self.place {
            "" => [self.list.as_str(), kind, &self.name].join("\0"),
            place => [self.list.as_str(), kind, &self.name, place].join("\0"),
        };
        id.push_str(&format!("{:012x}", fnv(whole.as_bytes()) & 0xffff_ffff_ffff));
        id.into()
    }
}

fn town(row: &Meeting) -> Box<str> {
    let venue = row.venue.as_ref();
    let town = venue.and_then(|venue| venue.city.as_deref()).map(text::fold).filter(|town| !town.is_empty());
    let of_line = || venue.and_then(|venue| town_in(venue.formatted_address.as_deref()?)).map(text::fold);
    let region = || venue.and_then(|venue| venue.regions.first()).map(|region| text::fold(region));
    town.or_else(of_line).or_else(region).unwrap_or_default().into()
}

/// FNV-1a with 64 bits.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
