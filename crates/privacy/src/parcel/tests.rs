use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::ClinicKey;

const WORDS: &str = "abacus zoom zoom zoom zoom zoom";

fn code(words: &str) -> ParcelCode {
    ParcelCode::new(Phrase::read(words).unwrap())
}

/// The key of a code without its slow step, where that is not what is tested.
fn quick(byte: u8) -> ParcelKey {
    ParcelKey { id: ParcelId::from_bytes([byte; 16]), key: Secret::new([byte; 32]) }
}

fn mailbox(byte: u8) -> MailboxId {
    MailboxId::from_bytes([byte; 16])
}

fn clinic(byte: u8) -> ClinicKey {
    ClinicKey::from_bytes([byte; 32])
}

/// RFC 7914, section 11.
#[test]
fn the_slow_step_is_that_of_the_rfc() {
    for (words, salt, rounds, known) in [
        ("passwd", "salt", 1, "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"),
        ("Password", "NaCl", 80_000, "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"),
    ] {
        assert_eq!(hex::encode(pbkdf2(words.as_bytes(), salt.as_bytes(), rounds).bytes()), known);
    }
}

#[test]
fn the_words_lead_to_the_parcel_however_they_are_typed() {
    let sealed = code(WORDS).key().seal(b"a plan", [3; 12]).unwrap();
    let typed = code("1. ABACUS, zoom-zoom zoom zoom zoom").key();
    assert!(typed.id() == code(WORDS).key().id());
    assert_eq!(typed.open(&sealed).unwrap().as_slice(), b"a plan");
    let other = code("zoom zoom zoom zoom zoom abacus").key();
    assert!(other.id() != typed.id());
    assert_eq!(other.open(&sealed).err(), Some(Broken));
}

/// Words that somebody also uses elsewhere lead to nothing that is used there.
#[test]
fn a_code_is_no_readers_code() {
    let reader = crate::share::ReaderCode::new(Phrase::read(WORDS).unwrap()).id();
    assert_ne!(reader.as_bytes(), code(WORDS).key().id().as_bytes());
}

#[test]
fn parcels_come_in_few_lengths() {
    for (length, size) in [(0, 1024), (1016, 1024), (1017, 4096), (4089, 16_384), (16_377, 65_536)] {
        let sealed = quick(1).seal(&vec![7; length], [3; 12]).unwrap();
        assert_eq!(sealed.as_bytes().len(), size + 29);
        assert_eq!(quick(1).open(&sealed).unwrap().len(), length);
    }
    assert!(quick(1).seal(&vec![0; crate::entry::LONGEST + 1], [3; 12]).is_err());
}

#[test]
fn a_parcel_opens_in_its_own_row_only() {
    let sealed = quick(1).seal(b"a plan", [3; 12]).unwrap();
    let moved = ParcelKey { id: ParcelId::from_bytes([2; 16]), ..quick(1) };
    assert_eq!(moved.open(&sealed).err(), Some(Broken));
    for at in 0..sealed.as_bytes().len() {
        let mut changed = sealed.as_bytes().to_vec();
        changed[at] ^= 1;
        let opened = Envelope::from_bytes(changed).map(|sealed| quick(1).open(&sealed).err());
        assert!(matches!(opened, Err(_) | Ok(Some(Broken))), "byte {at}");
    }
}

#[test]
fn a_return_is_read_in_its_mailbox_only() {
    let key = clinic(1).mailbox(&mailbox(5));
    let letter = seal_return(&key.public(), &mailbox(5), b"two meetings", [9; 32], [3; 12]).unwrap();
    assert_eq!(key.open_return(&letter).unwrap().as_slice(), b"two meetings");
    // Not in another mailbox of the same clinic, nor by another clinic, nor when the row was moved.
    assert_eq!(clinic(1).mailbox(&mailbox(6)).open_return(&letter).err(), Some(Broken));
    assert_eq!(clinic(2).mailbox(&mailbox(5)).open_return(&letter).err(), Some(Broken));
    let moved = seal_return(&key.public(), &mailbox(6), b"two meetings", [9; 32], [3; 12]).unwrap();
    assert_eq!(key.open_return(&moved).err(), Some(Broken));
    for at in 0..letter.as_bytes().len() {
        let mut changed = letter.as_bytes().to_vec();
        changed[at] ^= 1;
        let opened = Letter::from_bytes(changed).map(|letter| key.open_return(&letter).err());
        assert!(matches!(opened, Err(_) | Ok(Some(Broken))), "byte {at}");
    }
}

#[test]
fn what_is_no_key_of_a_clinic_gets_nothing() {
    let none: PublicKey = "0".repeat(64).parse().unwrap();
    assert_eq!(seal_return(&none, &mailbox(5), b"", [9; 32], [3; 12]).err(), Some(Unsealable::NoKey));
}

#[test]
fn p14_codes_and_keys_print_nothing() {
    let key = clinic(1).mailbox(&mailbox(5));
    assert_eq!(
        format!("{:?} {:?} {:?} {key:?} {:?}", code(WORDS), quick(1), quick(1).id(), mailbox(5)),
        "ParcelCode(***) ParcelKey(***) ParcelId(***) MailboxKey(***) MailboxId(***)"
    );
}

/// Worked out with WebCrypto, as a browser would.
#[test]
fn parcels_and_returns_are_sealed_as_ever() {
    let all: Value = serde_json::from_str(include_str!("../../data/parcels.json")).unwrap();
    let each = |key: &str| all[key].as_array().unwrap().clone();
    assert!(each("parcels").len() >= 2 && each("returns").len() >= 2);
    for known in each("parcels") {
        let text = |key: &str| known[key].as_str().unwrap();
        let key = code(text("words")).key();
        assert_eq!(key.id().to_string(), text("id"));
        let plain = text("plain").repeat(usize::try_from(known["times"].as_u64().unwrap()).unwrap());
        let sealed = key.seal(plain.as_bytes(), hex::decode(text("nonce")).unwrap()).unwrap();
        let hash = <sha2::Sha256 as sha2::Digest>::digest(sealed.as_bytes());
        assert_eq!(hex::encode(&hash), text("sealed_sha256"));
        if let Some(letters) = known["sealed"].as_str() {
            assert_eq!(sealed.to_string(), letters);
        }
        assert_eq!(key.open(&sealed).unwrap().as_slice(), plain.as_bytes());
    }
    for known in each("returns") {
        let text = |key: &str| known[key].as_str().unwrap();
        let id: MailboxId = text("mailbox").parse().unwrap();
        let key = ClinicKey::from_bytes(hex::decode(text("clinic")).unwrap()).mailbox(&id);
        assert_eq!(key.public().to_string(), text("public"));
        let (fresh, nonce) = (hex::decode(text("fresh")).unwrap(), hex::decode(text("nonce")).unwrap());
        let letter = seal_return(&key.public(), &id, text("plain").as_bytes(), fresh, nonce).unwrap();
        assert_eq!(letter.to_string(), text("letter"));
        assert_eq!(key.open_return(&letter).unwrap().as_slice(), text("plain").as_bytes());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_return_comes_back_and_no_other_way(
        plain in prop::collection::vec(any::<u8>(), 0..3_000),
        fresh: [u8; 32],
        nonce: [u8; 12],
        at: prop::sample::Index,
        bit in 0..8_u8,
    ) {
        let key = clinic(1).mailbox(&mailbox(5));
        let letter = seal_return(&key.public(), &mailbox(5), &plain, fresh, nonce).unwrap();
        prop_assert!(key.open_return(&letter).unwrap().as_slice() == plain);
        let mut changed = letter.as_bytes().to_vec();
        let at = at.index(changed.len());
        changed[at] ^= 1_u8 << bit;
        if let Ok(changed) = Letter::from_bytes(changed) {
            prop_assert!(key.open_return(&changed).is_err());
        }
    }

    #[test]
    fn no_bytes_panic(bytes: Vec<u8>, text: String) {
        let _ = (text.parse::<ParcelId>(), text.parse::<MailboxId>());
        if let Ok(sealed) = Envelope::from_bytes(bytes.clone()) {
            prop_assert!(quick(1).open(&sealed).is_err());
        }
        if let Ok(letter) = Letter::from_bytes(bytes) {
            prop_assert!(clinic(1).mailbox(&mailbox(5)).open_return(&letter).is_err());
        }
    }
}
