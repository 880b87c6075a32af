//! Content lines (RFC 5545, section 3.1): folded at 75 octets, ended by CRLF, text escaped.

/// Octets a line may have, its end not counted.
const WIDTH: usize = 75;

/// A growing calendar.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// `NAME:value`, where the value is none of free text: dates, rules, addresses. `name` may carry parameters.
    pub(super) fn line(&mut self, name: &str, value: &str) {
        let mut width = 0;
        let characters = name.chars().chain([':']).chain(value.chars());
        for c in characters.filter(|c| !c.is_control()) {
            if width + c.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(c);
            width += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// `NAME:value` with free text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.line(name, &escaped(value));
    }

    /// `NAME:value` with an address; left out where the text cannot be one.
    pub(super) fn uri(&mut self, name: &str, value: &str) {
        let broken = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\');
        if value.contains(':') && !value.contains(broken) {
            self.line(name, value);
        }
    }

    pub(super) fn append(&mut self, other: Self) {
        self.0.push_str(&other.0);
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }
}

/// Free text with what has a meaning of its own marked (section 3.3.11).
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(name: &str, text: &str) -> String {
        let mut lines = Lines::default();
        lines.text(name, text);
        lines.into_text()
    }

    #[test]
    fn what_has_a_meaning_is_marked_and_the_rest_is_kept() {
        assert_eq!(written("SUMMARY", "Café; \\o/, 7\r\nup\u{7}"), "SUMMARY:Café\\; \\\\o/\\, 7\\nup\r\n");
    }

    #[test]
    fn a_text_cannot_end_its_line() {
        assert_eq!(written("SUMMARY", "x\r\nEND:VCALENDAR"), "SUMMARY:x\\nEND:VCALENDAR\r\n");
        let mut lines = Lines::default();
        lines.uri("URL", "https://example.org/\r\nATTENDEE:x");
        lines.uri("URL", "not an address");
        lines.uri("URL", "https://example.org/a;b,c");
        assert_eq!(lines.into_text(), "URL:https://example.org/a;b,c\r\n");
    }

    proptest! {
        #[test]
        fn folding_keeps_characters_whole_and_lines_short(text in "[a-zé漢🌱 ;\n]{0,300}") {
            let folded = written("DESCRIPTION", &text);
            prop_assert!(folded.ends_with("\r\n"));
            prop_assert!(folded.split("\r\n").all(|line| line.len() <= 75));
            prop_assert!(folded.split("\r\n").skip(1).all(|line| line.is_empty() || line.starts_with(' ')));
            let unfolded = folded.replace("\r\n ", "");
            prop_assert_eq!(unfolded, format!("DESCRIPTION:{}\r\n", escaped(&text)));
        }
    }
}
