//! Marks of sources in the texts of lessons and pages.

// The file as it stands: it is std alone, and lies with the pages it is for.
#[path = "../../crates/homegroup/src/web/marks.rs"]
mod of_the_program;

/// Taken apart and put together a text is the same; only what is left at its end may hold the beginning of a mark.
pub fn source_marks(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut again = String::with_capacity(text.len());
    let mut ended = false;
    for (words, key) in of_the_program::pieces(&text) {
        assert!(!ended, "nothing comes behind the end");
        again.push_str(words);
        match key {
            Some(key) => {
                assert!(!words.contains("[^") && !key.contains(']'), "{words} {key}");
                again.extend(["[^", key, "]"]);
            }
            None => ended = true,
        }
    }
    assert!(ended && again == *text, "{again}");
}
