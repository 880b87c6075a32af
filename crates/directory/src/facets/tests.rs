//! The vocabulary is whole, and every text ends somewhere.

use proptest::prelude::*;

use super::*;
use crate::model::Facets;

fn facet(text: &str) -> String {
    Facet::parse(text).map(|facet| facet.to_string()).unwrap_or_default()
}

#[test]
fn the_words_of_lists_mean_the_keys_of_the_vocabulary() {
    for (written, key) in [
        ("profession:nurses", "profession:health"),
        ("Occupation: Health Care ", "profession:health"),
        ("Beruf:Ärzte", "profession:health"),
        ("profession:first responders", "profession:emergency"),
        ("culture:Persian", "culture:iranian"),
        ("culture:ایرانی", "culture:iranian"),
        ("Invitation only:TRUE", "invitation-only:yes"),
        ("smoking:Non-Smoking", "smoking:no"),
        ("format:Round Robin", "format:round-robin"),
        ("medication:MAT friendly", "medication:friendly"),
        ("size:petit", "size:small"),
    ] {
        assert_eq!(facet(written), key);
        assert!(Facet::parse(written).unwrap().is_known());
    }
}

#[test]
fn what_nobody_foresaw_is_kept_under_its_own_letters() {
    assert_eq!(facet("Profession:Lighthouse Keepers"), "profession:lighthouse-keepers");
    assert_eq!(facet("Tea:Strong, with milk"), "tea:strong-with-milk");
    assert!(!Facet::parse("tea:strong").unwrap().is_known());
    for nothing in ["", ":", "profession", "profession:", ":health", "—:—"] {
        assert_eq!(Facet::parse(nothing), None, "{nothing}");
    }
    assert_eq!(Facet::new(&"x".repeat(LONGEST + 1), "y"), None);
}

#[test]
fn the_data_file_is_whole() {
    let names: Vec<_> = all().iter().map(|known| known.name).collect();
    assert_eq!(
        names,
        ["profession", "culture", "invitation-only", "size", "medication", "format", "alumni", "smoking"]
    );
    for known in all() {
        for value in &known.values {
            // Keys are their own words, so that an address means what it says.
            assert_eq!(facet(&format!("{}:{value}", known.name)), format!("{}:{value}", known.name));
        }
        // No word stands for two values of one name: the second line would never be reached.
        let mut seen = std::collections::BTreeMap::new();
        let block = TEXT.split("\nfacet ").find(|block| block.starts_with(known.name)).unwrap();
        for line in block.lines().skip(1).take_while(|line| line.starts_with("  ")) {
            let mut own = std::collections::BTreeSet::new();
            for word in line.split('|').map(text::fold).filter(|word| own.insert(word.clone())) {
                let other = seen.insert(word.clone(), line.trim());
                assert_eq!(other, None, "{word:?} stands for two values of {}", known.name);
            }
        }
    }
    let implied: Vec<_> = VOCABULARY.implied.iter().collect();
    assert!(implied.iter().all(|(_, facet)| facet.is_known()));
    let is_a_type = |name: &str| {
        let of_programs = crate::kinds::Program::all().iter().flat_map(|program| program.types().kinds());
        crate::kinds::all().iter().chain(of_programs).any(|kind| kind.name() == name)
    };
    assert!(implied.iter().all(|(name, _)| is_a_type(name)), "{implied:?}");
}

fn facets(pairs: &[(&str, &[&str])]) -> Facets {
    pairs
        .iter()
        .map(|(name, values)| ((*name).into(), values.iter().map(|v| (*v).into()).collect()))
        .collect()
}

#[test]
fn a_cell_is_easy_to_read_and_to_type() {
    let plain = facets(&[("profession", &["health", "law"]), ("smoking", &["no"])]);
    assert_eq!(write_cell(&plain), "profession:health; profession:law; smoking:no");
    let odd = facets(&[("format", &["one; two"])]);
    assert_eq!(write_cell(&odd), r#"{"format":["one; two"]}"#);
    assert_eq!(read_cell("just words"), None);
    assert_eq!(read_cell("[1]"), None);
    assert_eq!(read_cell(" ; "), None);
}

proptest! {
    #[test]
    fn a_key_read_again_is_itself(name in "\\PC{1,30}", value in "\\PC{1,30}") {
        if let Some(facet) = Facet::new(&name, &value) {
            prop_assert_eq!(Facet::parse(&facet.to_string()), Some(facet));
        }
    }

    #[test]
    fn a_cell_holds_what_was_put_into_it(
        facets in proptest::collection::btree_map("[^\\s]{1}\\PC{0,8}[^\\s]", proptest::collection::vec("\\PC{1,12}", 1..4), 1..4)
    ) {
        let facets: Facets = facets.into_iter()
            .map(|(name, values)| (name.into(), values.into_iter().map(Into::into).collect())).collect();
        let read = read_cell(&write_cell(&facets)).unwrap();
        let again: Facets = serde_json::from_value(read.into()).unwrap();
        prop_assert_eq!(again, facets);
    }

    #[test]
    fn no_cell_makes_it_fall_over(text in "\\PC{0,60}") {
        let _ = read_cell(&text);
    }
}
