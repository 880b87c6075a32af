//! Marks in a text, such as `[^key]`: where they stand, and what they name. It is std alone, so that the fuzz target
//! takes this file as it is.
//!
//! Must not know what a mark stands for.

/// A text taken apart at its marks: words, and the key that follows them. A mark that is not closed is words.
pub(crate) fn pieces(markdown: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let mut rest = Some(markdown);
    std::iter::from_fn(move || {
        let text = rest?;
        let found = text.find("[^").and_then(|at| Some((at, at + text.get(at..)?.find(']')?)));
        let Some((from, to)) = found else {
            rest = None;
            return Some((text, None));
        };
        rest = text.get(to + 1..);
        Some((text.get(..from)?, text.get(from + 2..to)))
    })
}
