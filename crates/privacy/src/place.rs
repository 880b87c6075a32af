//! Where somebody has a handle.

use std::{fmt, str::FromStr};

use thiserror::Error;

/// A place in which one person is one person, and in no other: `site`, `room/<slug>`, and whatever a feature adds in
/// the same shape. 1 to 120 of `a-z`, `0-9`, `/`, `_` and `-`. It is part of what a [`Member`](crate::Member) follows
/// from, so a place that is renamed is another place.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place(Box<str>);

/// A text that names no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a place is 1 to 120 of a-z, 0-9, /, _ and -")]
pub struct NotAPlace;

impl Place {
    /// The most bytes its text may have.
    pub(crate) const LONGEST: usize = 120;

    /// The site itself: where roles that reach beyond one room are held.
    #[must_use]
    pub fn site() -> Self {
        Self("site".into())
    }

    /// A live meeting's room.
    ///
    /// # Errors
    /// When the slug is empty, too long, or has anything but `a-z`, `0-9`, `_` and `-` in it.
    pub fn room(slug: &str) -> Result<Self, NotAPlace> {
        if slug.is_empty() || slug.contains('/') {
            return Err(NotAPlace);
        }
        format!("room/{slug}").parse()
    }

    /// Its text, as [`Display`](fmt::Display) writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Place {
    type Err = NotAPlace;

    fn from_str(text: &str) -> Result<Self, NotAPlace> {
        let fits = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'/' | b'_' | b'-');
        if (1..=Self::LONGEST).contains(&text.len()) && text.bytes().all(fits) {
            Ok(Self(text.into()))
        } else {
            Err(NotAPlace)
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_plain() {
        assert_eq!(Place::site().to_string(), "site");
        assert_eq!(
            Place::room("always-open_2").map(|place| place.to_string()).as_deref(),
            Ok("room/always-open_2")
        );
        assert_eq!("room/x".parse(), Place::room("x"));
        for bad in ["", "a b", "Room", "été", "a\0", "a.b", &"x".repeat(121)] {
            assert_eq!(bad.parse::<Place>(), Err(NotAPlace), "{bad}");
        }
        for bad in ["", "a/b", "../site", "A", &"x".repeat(116)] {
            assert_eq!(Place::room(bad), Err(NotAPlace), "{bad}");
        }
        assert!(Place::room(&"x".repeat(115)).is_ok());
    }
}
