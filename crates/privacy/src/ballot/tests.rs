//! The known answers of the browser's library, and what no forged paper may get past.

use proptest::prelude::*;
use serde_json::Value;

use super::*;

fn vectors() -> Value {
    serde_json::from_str(include_str!("../../data/ballots.json")).unwrap()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap()
}

fn bytes(value: &Value, key: &str) -> Vec<u8> {
    let text = text(value, key);
    let pair = |at| u8::from_str_radix(&text[at..at + 2], 16).unwrap();
    (0..text.len()).step_by(2).map(pair).collect()
}

/// Worked out with the browser's library.
#[test]
fn papers_are_those_of_the_browser() {
    let papers = vectors()["ours"].as_array().unwrap().clone();
    assert!(!papers.is_empty());
    for known in papers {
        let site = SiteKey::from_bytes(bytes(&known, "site").try_into().unwrap());
        let key = BallotKey::of(&site, text(&known, "decision")).unwrap();
        assert_eq!(key.public().to_string(), text(&known, "public"));
        let serial: Serial = text(&known, "serial").parse().unwrap();
        let mut random = [0; 64];
        random[..32].copy_from_slice(&bytes(&known, "blind"));
        let draft = Draft::new(serial, &random).unwrap();
        assert_eq!(draft.blinded().to_string(), text(&known, "blinded"));
        let (stamped, proof) = key.stamp(draft.blinded()).unwrap();
        assert_eq!(stamped.to_string(), text(&known, "stamped"));
        assert_eq!(proof.to_string(), text(&known, "proof"));
        let token = draft.finish(&stamped, &proof, &key.public()).unwrap();
        assert_eq!(token.to_string(), text(&known, "token"));
        assert!(key.holds(&serial, &token));
    }
}

fn site(number: u8) -> SiteKey {
    SiteKey::from_bytes([number; 32])
}

fn key(decision: &str) -> BallotKey {
    BallotKey::of(&site(9), decision).unwrap()
}

fn drawn(key: &BallotKey, serial: [u8; 16], random: u8) -> (Serial, Token) {
    let serial = Serial::from_bytes(serial);
    let draft = Draft::new(serial, &[random; 64]).unwrap();
    let (stamped, proof) = key.stamp(draft.blinded()).unwrap();
    (serial, draft.finish(&stamped, &proof, &key.public()).unwrap())
}

#[test]
fn a_paper_counts_in_its_own_decision_only() {
    let (serial, token) = drawn(&key("a"), [7; 16], 1);
    assert!(key("a").holds(&serial, &token));
    assert!(!key("b").holds(&serial, &token));
    assert!(!BallotKey::of(&site(8), "a").unwrap().holds(&serial, &token));
    assert!(!key("a").holds(&Serial::from_bytes([8; 16]), &token));
}

#[test]
fn the_same_paper_gets_the_same_answer() {
    let draft = Draft::new(Serial::from_bytes([7; 16]), &[1; 64]).unwrap();
    let other = Draft::new(Serial::from_bytes([7; 16]), &[2; 64]).unwrap();
    let (first, again) = (key("a").stamp(draft.blinded()).unwrap(), key("a").stamp(draft.blinded()).unwrap());
    assert!(first == again);
    assert!(draft.blinded() != other.blinded());
    assert!(key("a").stamp(other.blinded()).unwrap() != first);
    // Whichever blind it had, the token is the serial's.
    assert!(drawn(&key("a"), [7; 16], 1).1 == drawn(&key("a"), [7; 16], 2).1);
}

#[test]
fn nobody_is_given_a_key_of_their_own() {
    let draft = Draft::new(Serial::from_bytes([7; 16]), &[1; 64]).unwrap();
    let (stamped, proof) = key("mine").stamp(draft.blinded()).unwrap();
    assert_eq!(draft.finish(&stamped, &proof, &key("all").public()).err(), Some(Spoiled::Forged));
    let (_, other) = key("all").stamp(draft.blinded()).unwrap();
    assert_eq!(draft.finish(&stamped, &other, &key("all").public()).err(), Some(Spoiled::Forged));
    assert_eq!(draft.finish(&Stamped([0; 32]), &proof, &key("mine").public()).err(), Some(Spoiled::Forged));
    assert_eq!(draft.finish(&stamped, &StampProof([0xff; 64]), &key("mine").public()).err(), {
        Some(Spoiled::Forged)
    });
    assert!(draft.finish(&stamped, &proof, &key("mine").public()).is_ok());
}

#[test]
fn what_is_no_point_is_no_paper() {
    let zero = "0".repeat(64);
    // Not canonical, negative, and no point at all (RFC 9496 §A.3), beside what is not even 32 bytes.
    let over = format!("{}7f", "ff".repeat(31));
    let negative = format!("01{}", "00".repeat(31));
    for bad in ["", "0", "zz", &zero, &"f".repeat(64), &over, &negative, &"a".repeat(66), "é"] {
        assert_eq!(bad.parse::<Blinded>().err(), Some(Spoiled::Unreadable), "{bad}");
    }
    for bad in ["", "00", &"0".repeat(127), &"A".repeat(128)] {
        assert!(bad.parse::<Token>().is_err(), "{bad}");
    }
}

/// The library draws until a number is not zero.
#[test]
fn bytes_that_are_all_zero_come_to_an_end() {
    let draft = Draft::new(Serial::from_bytes([0; 16]), &[0; 64]).unwrap();
    let (stamped, proof) = key("a").stamp(draft.blinded()).unwrap();
    assert!(draft.finish(&stamped, &proof, &key("a").public()).is_ok());
}

#[test]
fn p14_papers_are_not_for_traces() {
    let draft = Draft::new(Serial::from_bytes([7; 16]), &[1; 64]).unwrap();
    let (_, token) = drawn(&key("a"), [7; 16], 1);
    assert_eq!(format!("{draft:?} {token:?} {:?}", key("a")), "Draft(***) Token(***) BallotKey(***)");
    assert_eq!(format!("{:?}", draft.blinded()), "Blinded(***)");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Any token of another decision, of another serial, or changed by a bit, is refused.
    #[test]
    fn forged_papers_are_refused(
        serial: [u8; 16], random: [u8; 64], at in 0_usize..64, bit in 0_u8..8, guess: Vec<u8>,
    ) {
        let (key, serial) = (key("a"), Serial::from_bytes(serial));
        let draft = Draft::new(serial, &random).unwrap();
        let (stamped, proof) = key.stamp(draft.blinded()).unwrap();
        let token = draft.finish(&stamped, &proof, &key.public()).unwrap();
        prop_assert!(key.holds(&serial, &token));
        prop_assert!(!self::key("b").holds(&serial, &token));
        let mut changed = token;
        changed.0[at] ^= 1 << bit;
        prop_assert!(!key.holds(&serial, &changed));
        let guessed = Token(std::array::from_fn(|i| guess.get(i % guess.len().max(1)).copied().unwrap_or(0)));
        prop_assert!(!key.holds(&serial, &guessed));
        let mut other = *serial.as_bytes();
        other[at % 16] ^= 1 << bit;
        prop_assert!(!key.holds(&Serial::from_bytes(other), &token));
        let mut proved = proof;
        proved.0[at] ^= 1 << bit;
        prop_assert!(draft.finish(&stamped, &proved, &key.public()).is_err());
    }
}
