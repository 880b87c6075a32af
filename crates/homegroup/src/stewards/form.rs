//! What was filled in.

use crate::finder::ask;

/// A form's fields, decoded.
pub(super) struct Form(Vec<(String, String)>);

impl Form {
    pub(super) fn read(body: &[u8]) -> Self {
        Self(ask::pairs(&String::from_utf8_lossy(body)))
    }

    /// A field as it was sent, if it was.
    pub(super) fn find(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A field as it was sent; empty where it was not.
    pub(super) fn get(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default()
    }

    /// Was a box ticked?
    pub(super) fn ticked(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }

    /// One line, trimmed.
    pub(super) fn line(&self, name: &str) -> String {
        let plain: String = self.get(name).chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        plain.trim().to_owned()
    }

    /// Lines, trimmed, with line breaks as we keep them.
    pub(super) fn lines(&self, name: &str) -> String {
        let text = self.get(name).replace("\r\n", "\n");
        let plain: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        plain.trim().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read_plainly() {
        let form = Form::read(b"a=+x%0Ay+&b=one%0D%0Atwo%00&c=&c=2");
        assert_eq!((form.line("a"), form.lines("b")), ("x y".to_owned(), "one\ntwo".to_owned()));
        assert_eq!((form.get("c"), form.get("d"), form.ticked("a")), ("", "", true));
        assert_eq!(Form::read(&[0xff, b'=', 0xfe]).get("\u{fffd}"), "\u{fffd}");
    }
}
