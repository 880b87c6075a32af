//! Content notes: what a text may be hard to read about. A short list to choose from, so that a note is a warning and
//! never a story of its own.

use crate::web::texts::Locale;

/// As they are kept; the texts are `forum-note-…`.
pub(crate) const NOTES: [&str; 8] =
    ["use", "self-harm", "suicide", "abuse", "food", "gambling", "death", "sex"];

/// The chosen ones, as they are kept: each once, in the order of the list.
pub(crate) fn kept<'a>(chosen: impl Iterator<Item = &'a str>) -> String {
    let chosen: Vec<&str> = chosen.collect();
    let known: Vec<&str> = NOTES.into_iter().filter(|note| chosen.contains(note)).collect();
    known.join(",")
}

/// In words, in one line; `None` where there are none.
pub(crate) fn said(t: &Locale, kept: &str) -> Option<String> {
    let words: Vec<String> = NOTES
        .iter()
        .filter(|note| kept.split(',').any(|one| one == **note))
        .map(|note| name(t, note))
        .collect();
    (!words.is_empty()).then(|| t.list(&words))
}

/// A note's name.
pub(crate) fn name(t: &Locale, note: &str) -> String {
    t.s(&format!("forum-note-{note}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::texts::Texts;

    #[test]
    fn notes_are_of_the_list_and_have_a_name_in_every_language() {
        assert_eq!(kept(["food", "nonsense", "use", "food"].into_iter()), "use,food");
        for locale in Texts::load().unwrap().all() {
            assert!(NOTES.iter().all(|note| !name(locale, note).starts_with("forum-")), "{}", locale.code);
            assert!(said(locale, "").is_none());
        }
        assert_eq!(
            said(Texts::load().unwrap().first(), "use,death").as_deref(),
            Some("use in detail and death")
        );
    }
}
