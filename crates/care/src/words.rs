//! Texts of a bounded length, and names that are compared.

/// Has it at most so many characters?
pub(crate) fn fits(text: &str, most: usize) -> bool {
    // A character is one to four bytes, so that most long texts need not be counted.
    text.len() <= most || (text.len() <= 4 * most && text.chars().count() <= most)
}

/// Is there nothing to read in it?
pub(crate) fn blank(text: &str) -> bool {
    text.chars().all(|letter| letter.is_whitespace() || letter.is_control())
}

/// A name as it is compared: small letters, one blank between words.
pub(crate) fn folded(name: &str) -> String {
    let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

/// An id as this program makes them: a few letters, digits, `-` and `_`.
pub(crate) fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_and_not_bytes() {
        assert!(fits("سلام", 4) && !fits("سلام!", 4) && fits("", 0) && !fits("aaaaa", 4));
        assert!(blank(" \u{7}\n") && !blank(" a "));
        assert_eq!(folded("  Dana \t WREN "), "dana wren");
        assert!(is_id("a-B_9") && !is_id("") && !is_id("a/b") && !is_id(&"a".repeat(65)));
    }
}
