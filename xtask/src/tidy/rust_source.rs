//! Rust source, taken apart just far enough to look at its code, its comments or its strings alone.
//!
//! This is no parser. It knows the four things that can hide text from a search: line comments, nested block
//! comments, string literals (plain and raw) and character literals.

/// What a piece of source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Code,
    Comment,
    Text,
}

/// The source with everything that is not of these kinds blanked out. Line breaks stay, so that line numbers hold.
pub(super) fn only(source: &str, kinds: &[Kind]) -> String {
    let mut kept = String::with_capacity(source.len());
    for (kind, piece) in pieces(source) {
        if kinds.contains(&kind) {
            kept.push_str(piece);
        } else {
            kept.extend(piece.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        }
    }
    kept
}

/// The part before the file's own tests: from `#[cfg(test)]` on, a file may do what it likes.
pub(super) fn before_tests(source: &str) -> &str {
    source.find("#[cfg(test)]").map_or(source, |at| &source[..at])
}

/// The source as a row of pieces, nothing lost.
fn pieces(source: &str) -> Vec<(Kind, &str)> {
    let mut found = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < source.len() {
        let rest = &source[at..];
        let (kind, length) = match special(rest, source[..at].chars().next_back()) {
            Some(found) => found,
            None => {
                at += rest.chars().next().map_or(1, char::len_utf8);
                continue;
            }
        };
        found.push((Kind::Code, &source[start..at]));
        found.push((kind, &source[at..at + length]));
        at += length;
        start = at;
    }
    found.push((Kind::Code, &source[start..]));
    found
}

/// The comment or literal that begins here, and its length in bytes.
fn special(rest: &str, before: Option<char>) -> Option<(Kind, usize)> {
    let within_a_word = before.is_some_and(|c| c.is_alphanumeric() || c == '_');
    match rest.as_bytes() {
        [b'/', b'/', ..] => Some((Kind::Comment, rest.find('\n').unwrap_or(rest.len()))),
        [b'/', b'*', ..] => Some((Kind::Comment, block_comment(rest))),
        [b'"', ..] => Some((Kind::Text, quoted(rest, '"'))),
        [b'\'', ..] => character(rest).map(|length| (Kind::Text, length)),
        [b'r', b'"' | b'#', ..] if !within_a_word => raw_string(rest).map(|length| (Kind::Text, length)),
        _ => None,
    }
}

fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// The length of a literal that ends with `quote`, backslashes minded.
fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        if !escaped && c == quote {
            return at + c.len_utf8();
        }
        escaped = c == '\\' && !escaped;
    }
    rest.len()
}

/// The length of `'x'` or `'\n'`; `None` for a lifetime.
fn character(rest: &str) -> Option<usize> {
    let mut chars = rest.char_indices().skip(1);
    let (_, first) = chars.next()?;
    if first == '\\' {
        return Some(quoted(rest, '\''));
    }
    let (at, second) = chars.next()?;
    (second == '\'').then_some(at + 1)
}

/// The length of `r"…"` or `r#"…"#`; `None` for a raw name (`r#type`).
fn raw_string(rest: &str) -> Option<usize> {
    let hashes = rest[1..].bytes().take_while(|b| *b == b'#').count();
    let body = rest[1 + hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let length = body.find(&end).map_or(body.len(), |at| at + end.len());
    Some(1 + hashes + 1 + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_code_and_strings_are_told_apart() {
        let source =
            "let a = \"SELECT // no\"; // std::fs\nlet b = 'x'; /* a /* b */ c */ fn f<'a>() { r#\"q\"# }";
        let words = |kind| only(source, &[kind]).split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(words(Kind::Code), "let a = ; let b = ; fn f<'a>() { }");
        assert_eq!(words(Kind::Comment), "// std::fs /* a /* b */ c */");
        assert_eq!(words(Kind::Text), "\"SELECT // no\" 'x' r#\"q\"#");
        assert_eq!(only(source, &[Kind::Comment]).lines().count(), source.lines().count());
    }

    #[test]
    fn nothing_is_lost_whatever_the_source() {
        for source in
            ["", "\"", "'", "r#", "/*", "r#\"", "'\\", "é'é'é", "br\"a\" r#type", "'a: loop {}", "\"\\\"\""]
        {
            let joined: String = pieces(source).into_iter().map(|(_, piece)| piece).collect();
            assert_eq!(joined, source);
        }
    }

    #[test]
    fn a_files_own_tests_are_left_alone() {
        assert_eq!(before_tests("a\n#[cfg(test)]\nmod tests {}"), "a\n");
    }
}
