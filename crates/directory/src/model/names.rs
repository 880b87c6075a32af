//! Names that are more than text: each can only be made valid.

use std::{fmt, sync::Arc};

use jiff::tz::TimeZone;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use thiserror::Error;

/// Why a text is not the name it was meant to be.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{text:?} is not {expected}")]
pub struct InvalidName {
    text: String,
    expected: &'static str,
}

impl InvalidName {
    fn new(text: &str, expected: &'static str) -> Self {
        Self { text: text.chars().take(80).collect(), expected }
    }
}

/// The last part of a meeting's address: letters, digits, `-`, `_`, `.`; 1 to 255 bytes; never only dots.
///
/// Real feeds hold integers and slugs of well over 64 letters; both are kept, since links point at them.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Slug(Arc<str>);

/// A list's short name, as the operator gave it: `a-z`, `0-9`, `-`; 1 to 40 letters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct SourceName(Arc<str>);

/// A fellowship's name or usual short name as its lists write it ("AA", "Pills Anonymous"); not empty, trimmed.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Fellowship(Arc<str>);

/// An IANA time zone that the bundled zone data knows ("Europe/Dublin").
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Zone(Arc<str>);

/// A type code ("O", "12x12", "AL-AN"): one to eight printable ASCII characters other than space and comma.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeCode([u8; 8]);

impl Slug {
    /// Accepts a text that can stand in an address as it is.
    pub fn new(text: &str) -> Result<Self, InvalidName> {
        let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
        let good =
            (1..=255).contains(&text.len()) && text.chars().all(fits) && !text.chars().all(|c| c == '.');
        if good {
            Ok(Self(text.into()))
        } else {
            Err(InvalidName::new(text, "a slug (letters, digits, - _ .)"))
        }
    }

    /// Makes a slug of any text: accents folded, everything else that does not fit becomes `-`. `None` where
    /// nothing is left.
    pub fn from_text(text: &str) -> Option<Self> {
        let mut slug = String::new();
        for word in crate::text::tokens(text) {
            if slug.len() + word.len() > 120 {
                break;
            }
            if !slug.is_empty() {
                slug.push('-');
            }
            slug.push_str(&word);
        }
        Self::new(&slug).ok()
    }

    /// This slug with `-suffix` after it, shortened where it would grow too long.
    #[must_use]
    pub fn with_suffix(&self, suffix: &str) -> Self {
        let mut stem = self.as_str();
        while stem.len() + suffix.len() + 1 > 255 {
            let mut chars = stem.chars();
            chars.next_back();
            stem = chars.as_str();
        }
        Self(format!("{stem}-{suffix}").into())
    }
}

impl SourceName {
    /// Accepts `a-z`, `0-9` and `-`.
    pub fn new(text: &str) -> Result<Self, InvalidName> {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if (1..=40).contains(&text.len()) && text.chars().all(fits) && !text.starts_with('-') {
            Ok(Self(text.into()))
        } else {
            Err(InvalidName::new(text, "a source name (a-z, 0-9, -; at most 40)"))
        }
    }
}

impl Fellowship {
    /// Trims; refuses an empty text, control characters and more than 80 letters.
    pub fn new(text: &str) -> Result<Self, InvalidName> {
        let text = text.trim();
        if text.is_empty() || text.chars().count() > 80 || text.chars().any(char::is_control) {
            return Err(InvalidName::new(text, "the name of a fellowship"));
        }
        Ok(Self(text.into()))
    }
}

impl Zone {
    /// Looks the name up, whatever its case.
    pub fn new(text: &str) -> Result<Self, InvalidName> {
        let unknown = || InvalidName::new(text, "an IANA time zone");
        let zone = TimeZone::get(text.trim()).map_err(|_| unknown())?;
        zone.iana_name().map(|name| Self(name.into())).ok_or_else(unknown)
    }

    /// Coordinated universal time, for where nothing better is known.
    pub fn utc() -> Self {
        Self("UTC".into())
    }

    /// The zone's rules.
    pub fn rules(&self) -> TimeZone {
        TimeZone::get(&self.0).unwrap_or(TimeZone::UTC)
    }
}

impl TypeCode {
    /// Accepts a code as it is written in lists.
    pub fn new(text: &str) -> Result<Self, InvalidName> {
        let bytes = text.as_bytes();
        let fits = |b: &u8| b.is_ascii_graphic() && *b != b',';
        if !(1..=8).contains(&bytes.len()) || !bytes.iter().all(fits) {
            return Err(InvalidName::new(text, "a type code"));
        }
        let mut code = [0; 8];
        code[..bytes.len()].copy_from_slice(bytes);
        Ok(Self(code))
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().position(|b| *b == 0).unwrap_or(8);
        std::str::from_utf8(&self.0[..length]).unwrap_or_default()
    }
}

impl fmt::Debug for TypeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for TypeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for TypeCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for TypeCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Self::new(&text).map_err(D::Error::custom)
    }
}

/// What every text-like name offers: read it, print it, store it (checked again when it is read back).
macro_rules! text_name {
    ($($name:ident),*) => {$(
        impl $name {
            /// The name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
                Self::new(&text).map_err(D::Error::custom)
            }
        }
    )*};
}

text_name!(Slug, SourceName, Fellowship, Zone);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_take_what_links_hold() {
        for good in ["1", "keep-it-simple-2", "été", "a_b.c"] {
            assert!(Slug::new(good).is_ok(), "{good}");
        }
        for bad in ["", ".", "..", "a/b", "a b", "a?b", "<b>", &"x".repeat(256)] {
            assert!(Slug::new(bad).is_err(), "{bad}");
        }
        assert_eq!(
            Slug::from_text("Women’s Way In — Été").map(|s| s.to_string()).as_deref(),
            Some("womens-way-in-ete")
        );
        assert_eq!(Slug::from_text("—"), None);
        assert_eq!(Slug::new(&"x".repeat(255)).map(|s| s.with_suffix("2").as_str().len()), Ok(255));
    }

    #[test]
    fn zones_are_looked_up_whatever_their_case() {
        assert_eq!(Zone::new("europe/dublin").map(|z| z.to_string()).as_deref(), Ok("Europe/Dublin"));
        assert!(Zone::new("Mars/Olympus").is_err());
        assert!(Zone::new("").is_err());
    }

    #[test]
    fn type_codes_are_short_and_printable() {
        for good in ["O", "12x12", "AL-AN", "LGBTQIA"] {
            assert_eq!(TypeCode::new(good).map(|c| c.to_string()).as_deref(), Ok(good));
        }
        for bad in ["", "A,B", "[open]---", "é", "a b"] {
            assert!(TypeCode::new(bad).is_err(), "{bad}");
        }
    }
}
