//! Placeholder until the lists are there (this file is replaced whole).
#![expect(missing_docs, reason = "placeholder")]
use std::{fmt, sync::Arc};
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Handle(Arc<str>);
impl fmt::Display for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
}
pub fn candidates(member: &[u8; 16], _language: &str) -> impl Iterator<Item = Handle> + use<> {
    let n = u64::from_le_bytes([member[0], member[1], member[2], member[3], member[4], member[5], member[6], member[7]]);
    (0..64_u64).map(move |i| Handle(format!("Amber {:x}", n.wrapping_add(i)).into()))
}
pub fn skeleton(text: &str) -> String { text.to_lowercase() }
