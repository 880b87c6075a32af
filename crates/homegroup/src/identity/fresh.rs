//! A phrase nobody had before.
//!
//! The list is for everybody, and some of its words are not for those who come here: a paper with "relapse" on it
//! tells too much when it is found, and others hurt. A phrase with such a word is drawn again, one in twenty. What is
//! left has 77.4 of 77.5 bits. Reading a phrase knows nothing of this.

use privacy::Phrase;

use crate::random;

/// Words of what people come here from, and words that hurt.
const NOT_FOR_US: &[&str] = &[
    "arrest",
    "ashamed",
    "backstab",
    "bartender",
    "boozy",
    "brewery",
    "brewing",
    "cannabis",
    "capsule",
    "casino",
    "chokehold",
    "choking",
    "chubby",
    "clinic",
    "craving",
    "crazy",
    "dealer",
    "detoxify",
    "diagnoses",
    "diagnosis",
    "distill",
    "divorcee",
    "dosage",
    "dose",
    "drinkable",
    "drinking",
    "drown",
    "ferment",
    "gag",
    "gambling",
    "graves",
    "graveyard",
    "grief",
    "grieving",
    "grope",
    "guzzler",
    "handgun",
    "hangover",
    "imprison",
    "jackpot",
    "jailbird",
    "jailer",
    "jailhouse",
    "keg",
    "mourner",
    "mournful",
    "nicotine",
    "opium",
    "parole",
    "poker",
    "prescribe",
    "prison",
    "psychic",
    "purge",
    "rehab",
    "relapse",
    "relapsing",
    "roulette",
    "saloon",
    "scarring",
    "sedate",
    "sedation",
    "sedative",
    "shame",
    "sinner",
    "slit",
    "smoked",
    "smokeless",
    "smokiness",
    "smoking",
    "smoky",
    "spirits",
    "starved",
    "starving",
    "strangle",
    "suffocate",
    "tablet",
    "tavern",
    "violate",
    "violation",
    "violator",
    "widow",
    "wound",
    "wrist",
];

/// Draws a phrase.
///
/// # Errors
/// When the machine gives no randomness.
pub(crate) fn new_phrase() -> anyhow::Result<Phrase> {
    loop {
        let phrase = Phrase::fresh(random::bytes()?);
        if is_for_us(&phrase) {
            return Ok(phrase);
        }
    }
}

/// The words that a device may draw from, one a line.
pub(crate) fn words_to_draw() -> String {
    let mut list = String::new();
    for word in Phrase::words_to_draw().filter(|word| !NOT_FOR_US.contains(word)) {
        list.push_str(word);
        list.push('\n');
    }
    list
}

fn is_for_us(phrase: &Phrase) -> bool {
    phrase.words().iter().all(|word| !NOT_FOR_US.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_such_word_is_on_the_list_and_never_drawn() {
        for word in NOT_FOR_US {
            let phrase = Phrase::read(&format!("zoom zoom {word} zoom zoom zoom")).unwrap();
            assert_eq!(phrase.words()[2], *word);
            assert!(!is_for_us(&phrase), "{word}");
        }
        assert!((0..200).all(|_| is_for_us(&new_phrase().unwrap())));
    }
}
