//! What a meeting's facets say, in the page's words.

use directory::{
    facets::{self, Facet},
    index::Listing,
};

use crate::web::texts::Locale;

/// Facets worth a word in a row, in this order: they decide whether somebody can come at all.
const IN_ROWS: [&str; 5] = ["invitation-only", "profession", "culture", "medication", "smoking"];

/// A value in words that need no name beside them ("no smoking"); what no vocabulary knows as the list wrote it.
pub(crate) fn word(t: &Locale, facet: &Facet, written: &str) -> String {
    if !facet.is_known() {
        return written.to_owned();
    }
    t.maybe(&format!("facet-{}-{}", facet.name, facet.value)).unwrap_or_else(|| written.to_owned())
}

/// A name in words ("Profession"); what no vocabulary knows as the list wrote it, which the key stands in for.
pub(crate) fn name(t: &Locale, name: &str) -> String {
    let known = facets::known(name).and_then(|known| t.maybe(&format!("facet-{}", known.name)));
    known.unwrap_or_else(|| name.to_owned())
}

/// A facet nobody sees beside its name, as in a chip: "no smoking", "Tea: strong".
pub(crate) fn alone(t: &Locale, facet: &Facet, written: Option<&str>) -> String {
    let words = word(t, facet, written.unwrap_or(&facet.value));
    if facet.is_known() { words } else { format!("{}: {words}", name(t, &facet.name)) }
}

/// What a row says: a few words of what matters before one goes. What a code has said already is left out.
pub(crate) fn tags(t: &Locale, listing: &Listing, said: &[String]) -> Vec<String> {
    if listing.meeting.facets.is_none() {
        return Vec::new();
    }
    let all = listing.facets();
    let of = |name: &'static str| all.iter().filter(move |(facet, _)| *facet.name == *name);
    let words = IN_ROWS.into_iter().flat_map(of).filter(|(facet, _)| is_worth_a_word(facet));
    let words = words.map(|(facet, written)| word(t, facet, written));
    words.filter(|word| !said.contains(word)).collect()
}

/// "No invitation needed" is what everybody expects.
fn is_worth_a_word(facet: &Facet) -> bool {
    !(&*facet.name == "invitation-only" && &*facet.value == "no")
}

/// All a listing's own facets, name by name: the vocabulary's in its order, then the rest.
pub(crate) fn lines(t: &Locale, listing: &Listing) -> Vec<(String, Vec<String>)> {
    let own = listing.meeting.facets.as_deref();
    let mut lines: Vec<_> = own
        .into_iter()
        .flatten()
        .map(|(written, values)| {
            let rank = facets::all().iter().position(|known| *known.name == **written);
            let values = values.iter().map(|value| match Facet::new(written, value) {
                Some(facet) => word(t, &facet, value),
                None => value.to_string(),
            });
            (rank.unwrap_or(usize::MAX), (name(t, written), values.collect()))
        })
        .collect();
    lines.sort_by_key(|(rank, _)| *rank);
    lines.into_iter().map(|(_, line)| line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::texts::Texts;

    #[test]
    fn the_whole_vocabulary_has_words_in_every_language() {
        let texts = Texts::load().unwrap();
        for known in facets::all() {
            for locale in texts.all() {
                assert!(locale.maybe(&format!("facet-{}", known.name)).is_some(), "{}", known.name);
                for value in &known.values {
                    let key = format!("facet-{}-{value}", known.name);
                    assert!(locale.maybe(&key).is_some(), "{} {key}", locale.code);
                }
            }
        }
    }

    #[test]
    fn what_nobody_foresaw_is_said_as_the_list_says_it() {
        let texts = Texts::load().unwrap();
        let t = texts.first();
        let say = |text: &str, written| alone(t, &Facet::parse(text).unwrap(), written);
        assert_eq!(say("smoking:no", None), "no smoking");
        assert_eq!(say("tea:strong", Some("Strong, with milk")), "tea: Strong, with milk");
        assert_eq!(
            say("profession:lighthouse-keepers", Some("Lighthouse keepers")),
            "Profession: Lighthouse keepers"
        );
    }
}
