//! What people write in the forum, as a page shows it.

// The file as it stands: it is std alone, and lies with the pages it is for.
#[path = "../../crates/homegroup/src/forum/words.rs"]
mod words;

/// Elements that may come out.
const KNOWN: [&str; 8] = ["p", "br", "em", "strong", "ul", "ol", "li", "blockquote"];

/// Words: only our own elements come out, each ends where it must, few stand in each other, and it does not grow.
pub fn forum_words(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let html = words::html(&text);
    // A line break makes an element, and so does an empty quote; a letter makes an escape at most.
    assert!(html.len() <= 96 + 40 * text.len(), "{} of {}", html.len(), text.len());
    let mut open = Vec::new();
    for part in html.split('<').skip(1) {
        let tag = part.split_once('>').map(|(tag, _)| tag);
        assert!(tag.is_some(), "a tag without an end");
        let name = tag.unwrap_or_default().split(' ').next().unwrap_or_default();
        assert!(KNOWN.contains(&name.trim_start_matches('/')), "{name}");
        match name.strip_prefix('/') {
            Some(name) => assert!(open.pop() == Some(name), "{name} ends where it must not"),
            None if name != "br" => open.push(name),
            None => {}
        }
        assert!(open.len() <= 16);
    }
    assert!(open.is_empty());
    let opening = words::opening(&text, 50);
    assert!(opening.chars().count() <= 51);
}
