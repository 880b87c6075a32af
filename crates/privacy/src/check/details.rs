#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind { Email, Phone, Link, SocialHandle, Address, Name, Workplace }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding { pub kind: Kind, pub start: usize, pub end: usize }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave { Nothing, Names }
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held { Empty, TooLong, Details(Vec<Finding>) }
#[derive(Clone, PartialEq, Eq)]
pub struct Cleared(Box<str>);
impl std::fmt::Debug for Cleared { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("Cleared(***)") } }
impl Cleared { pub fn as_str(&self) -> &str { &self.0 } }
pub fn clear(text: &str, _leave: Leave) -> Result<Cleared, Held> {
    if text.trim().is_empty() { return Err(Held::Empty); }
    if text.chars().count() > 2000 { return Err(Held::TooLong); }
    if let Some(at) = text.find('@') { return Err(Held::Details(vec![Finding { kind: Kind::Email, start: at, end: at + 1 }])); }
    if let Some(at) = text.find("http") { return Err(Held::Details(vec![Finding { kind: Kind::Link, start: at, end: at + 4 }])); }
    Ok(Cleared(text.trim().into()))
}
