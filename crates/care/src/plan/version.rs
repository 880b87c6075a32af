//! The number that says which shape a text has.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::DeserializeOwned};

use crate::Unreadable;

/// The shape that this program writes.
const VERSION: u64 = 1;

/// A field `v` that is always 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct VersionOne;

impl Serialize for VersionOne {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(VERSION)
    }
}

impl<'de> Deserialize<'de> for VersionOne {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u64::deserialize(deserializer)? {
            VERSION => Ok(Self),
            _ => Err(serde::de::Error::custom("another version")),
        }
    }
}

/// Reads JSON of this version that has at most so many bytes.
pub(crate) fn read_versioned<T: DeserializeOwned>(json: &[u8], longest: usize) -> Result<T, Unreadable> {
    #[derive(Deserialize)]
    struct Shape {
        v: u64,
    }
    if json.len() > longest {
        return Err(Unreadable::TooLarge);
    }
    let shape: Shape = serde_json::from_slice(json).map_err(|_| Unreadable::Broken)?;
    if shape.v > VERSION {
        return Err(Unreadable::Newer);
    }
    serde_json::from_slice(json).map_err(|_| Unreadable::Broken)
}

/// Writes JSON that has at most so many bytes.
pub(crate) fn write_bounded<T: Serialize>(value: &T, longest: usize) -> Result<Vec<u8>, Unreadable> {
    let json = serde_json::to_vec(value).map_err(|_| Unreadable::Broken)?;
    (json.len() <= longest).then_some(json).ok_or(Unreadable::TooLarge)
}
