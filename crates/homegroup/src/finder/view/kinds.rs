//! What a meeting's type codes say, in the page's words.

use directory::{
    index::Listing,
    kinds::{self, Class, Program},
    model::{Attendance, Fellowship, TypeCode},
};

use crate::web::texts::Locale;

/// Codes a page says in another way: that it is online, that its place is closed.
pub(crate) const SAID_ELSEWHERE: [&str; 2] = ["ONL", "TC"];

/// What a code means, in words that fit into a row ("step study"). `None` for a code nobody knows.
///
/// The texts are looked for under the fellowship's own key first. A code that the fellowship uses for something else
/// than Meeting Guide does, and that has no text of its own, is said in the list's English.
pub(crate) fn word(t: &Locale, fellowship: Option<&Fellowship>, code: TypeCode) -> Option<String> {
    let key = key(code);
    if let Some(text) = fellowship
        .and_then(Program::of)
        .and_then(|program| t.maybe(&format!("kind-{}-{key}", program_key(program))))
    {
        return Some(text);
    }
    let meant = kinds::find(fellowship, code)?;
    let common = kinds::find(None, code);
    if common.is_some_and(|common| common.class == meant.class)
        && let Some(text) = t.maybe(&format!("kind-{key}"))
    {
        return Some(text);
    }
    Some(meant.name_in(&t.code).unwrap_or(meant.name()).to_owned())
}

/// The keys under which `content/` speaks of a listing's codes: its own program's first, then the common one.
pub(crate) fn content_keys(listing: &Listing) -> Vec<String> {
    let program = listing.fellowship().and_then(Program::of).map(program_key);
    let codes = listing.meeting.types.iter();
    codes
        .flat_map(|code| {
            let code = key(*code);
            let own = program.as_ref().map(|program| format!("{program}-{code}"));
            own.into_iter().chain([code])
        })
        .collect()
}

/// Characters a key cannot hold stand as `_`.
fn key(code: TypeCode) -> String {
    code.as_str().chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' }).collect()
}

fn program_key(program: &Program) -> String {
    program.short().to_lowercase().replace(' ', "-").replace('&', "")
}

/// All that a listing's codes say, in the order pages show it: who may come, whom it is for, what happens, what to
/// know. Languages are not among them; see [`languages`].
pub(crate) fn words(t: &Locale, listing: &Listing) -> Vec<(Class, String)> {
    let meeting = &listing.meeting;
    let fellowship = listing.fellowship();
    let afar = meeting.attendance == Attendance::Online;
    let mut words: Vec<(Class, String)> = Vec::new();
    for code in &meeting.types {
        let class = kinds::class(fellowship, *code);
        let elsewhere = SAID_ELSEWHERE.contains(&code.as_str()) || class == Class::Language;
        if elsewhere || (afar && kinds::only_at_a_place(fellowship, *code)) {
            continue;
        }
        let Some(text) = word(t, fellowship, *code) else { continue };
        if !words.iter().any(|(_, other)| *other == text) {
            words.push((class, text));
        }
    }
    words.sort_by_key(|(class, _)| rank(*class));
    words
}

/// People come for what happens before they ask about the coffee.
fn rank(class: Class) -> u8 {
    match class {
        Class::Who => 0,
        Class::OpenClosed => 1,
        Class::Format => 2,
        Class::Access => 3,
        Class::Language | Class::Other => 4,
    }
}

/// "in Spanish", "in Welsh" for each language a meeting names.
pub(crate) fn languages(t: &Locale, listing: &Listing) -> Vec<String> {
    listing.languages().iter().map(|iso| t.one("language-tag", "language", &language(t, iso))).collect()
}

/// A language's name by its ISO 639-1 code; the code itself for one without a name here.
pub(crate) fn language(t: &Locale, iso: &str) -> String {
    t.maybe(&format!("language-{iso}")).unwrap_or_else(|| iso.to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::texts::Texts;

    fn said(code: &str, fellowship: Option<&str>) -> Option<String> {
        let fellowship = fellowship.map(|name| Fellowship::new(name).unwrap());
        word(Texts::load().unwrap().first(), fellowship.as_ref(), TypeCode::new(code).unwrap())
    }

    #[test]
    fn a_code_means_what_its_fellowship_means_by_it() {
        assert_eq!(said("ST", None).as_deref(), Some("step study"));
        assert_eq!(said("S", Some("AA")).as_deref(), Some("in Spanish"));
        assert_eq!(said("S", Some("ACA")).as_deref(), Some("speaker"));
        assert_eq!(
            said("SPAD", Some("Narcotics Anonymous")).as_deref(),
            Some("daily reading on a spiritual principle")
        );
        assert_eq!(said("NOPE", None), None);
    }

    /// Whatever a fellowship's set knows is said in words, in every language.
    #[test]
    fn every_known_code_has_words_everywhere() {
        let texts = Texts::load().unwrap();
        for program in Program::all() {
            let fellowship = Fellowship::new(program.short()).unwrap();
            for kind in kinds::set(Some(&fellowship)).kinds() {
                for locale in texts.all() {
                    assert!(
                        word(locale, Some(&fellowship), kind.code).is_some_and(|text| !text.is_empty()),
                        "{} {} {}",
                        locale.code,
                        program.short(),
                        kind.code
                    );
                }
            }
        }
    }
}
