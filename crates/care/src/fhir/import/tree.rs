//! JSON as it was written: the order of fields kept, none twice, not too deep, no name too long.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Broken, Limits, Wrong};

/// A value of JSON.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Null,
    Truth(bool),
    Whole(i64),
    Decimal(f64),
    Text(String),
    List(Vec<Node>),
    Fields(Vec<(String, Node)>),
}

/// Reads bytes as one value.
pub(super) fn parse(bytes: &[u8]) -> Result<Node, Broken> {
    let broken = |wrong| Broken { path: "Bundle".to_owned(), wrong };
    if bytes.len() > Limits::BYTES {
        return Err(broken(Wrong::TooMuch { what: "bytes", most: Limits::BYTES }));
    }
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let tree = Level(0).deserialize(&mut reader).and_then(|tree| reader.end().map(|()| tree));
    tree.map_err(|error| broken(Wrong::NotJson(error.to_string())))
}

/// How many lists and objects lie around a value.
#[derive(Clone, Copy)]
struct Level(usize);

impl Level {
    fn inner<E: Error>(self) -> Result<Self, E> {
        if self.0 >= Limits::DEPTH {
            return Err(E::custom(format_args!("more than {} levels deep", Limits::DEPTH)));
        }
        Ok(Self(self.0 + 1))
    }
}

impl<'de> DeserializeSeed<'de> for Level {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Level {
    type Value = Node;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Truth(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Whole(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        #[expect(clippy::cast_precision_loss, reason = "no number that is read is that large")]
        Ok(i64::try_from(value).map_or(Node::Decimal(value as f64), Node::Whole))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Decimal(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let inner = self.inner()?;
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element_seed(inner)? {
            nodes.push(node);
        }
        Ok(Node::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let inner = self.inner()?;
        let mut fields = Vec::new();
        let mut names = std::collections::BTreeSet::new();
        while let Some(name) = map.next_key::<String>()? {
            if name.len() > Limits::NAME {
                return Err(A::Error::custom(format_args!(
                    "the name of a field has more than {} letters",
                    Limits::NAME
                )));
            }
            if !names.insert(name.clone()) {
                return Err(A::Error::custom(format_args!("the field `{name}` stands there twice")));
            }
            fields.push((name, map.next_value_seed(inner)?));
        }
        Ok(Node::Fields(fields))
    }
}
