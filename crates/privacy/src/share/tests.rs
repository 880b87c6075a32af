use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::Root;

const WORDS: &str = "abacus zoom zoom zoom zoom zoom";

fn code() -> ReaderCode {
    ReaderCode::new(Phrase::read(WORDS).unwrap())
}

fn writing(byte: u8) -> WritingKey {
    Root::guest([byte; 32]).writing()
}

fn share(byte: u8) -> ShareId {
    ShareId::from_bytes([byte; 16])
}

#[test]
fn a_reader_opens_what_was_sealed_to_them_and_answers() {
    let (reader, writer) = (writing(1), writing(2));
    let key = reader.reader(&code().id());
    let mac = code().mark(&key.public());
    // The writer has the words, and what the server gave them.
    assert!(code().marked(&key.public(), &mac));
    let letter = key.public().seal(&share(5), b"what I found", [9; 32], [3; 12]).unwrap();
    assert_eq!(key.open(&share(5), &letter).unwrap().as_slice(), b"what I found");
    let back = writer.answers(&share(5));
    let answer = back.public().seal(&share(5), b"thank you", [8; 32], [4; 12]).unwrap();
    assert_eq!(back.open(&share(5), &answer).unwrap().as_slice(), b"thank you");
    // Nobody else opens either, and neither opens in another share.
    assert_eq!(key.open(&share(6), &letter).err(), Some(Broken));
    assert_eq!(back.open(&share(5), &letter).err(), Some(Broken));
    assert_eq!(writing(3).reader(&code().id()).open(&share(5), &letter).err(), Some(Broken));
    let other = ReaderCode::new(Phrase::read("zoom zoom zoom zoom zoom zoom").unwrap());
    assert_eq!(reader.reader(&other.id()).open(&share(5), &letter).err(), Some(Broken));
    assert_eq!(writer.answers(&share(6)).open(&share(5), &answer).err(), Some(Broken));
}

#[test]
fn a_key_that_the_server_put_there_is_seen() {
    let (key, other) = (writing(1).reader(&code().id()), writing(2).reader(&code().id()));
    let mac = code().mark(&key.public());
    assert!(!code().marked(&other.public(), &mac));
    let mistaken = ReaderCode::new(Phrase::read("zoom zoom zoom zoom zoom zoom").unwrap());
    assert!(!mistaken.marked(&key.public(), &mac));
    assert!(mistaken.id() != code().id());
}

#[test]
fn a_key_that_is_none_is_refused() {
    for point in ["0".repeat(64), format!("01{}", "0".repeat(62))] {
        let key: PublicKey = point.parse().unwrap();
        assert_eq!(key.seal(&share(1), b"", [9; 32], [3; 12]).err(), Some(Unsealable::NoKey));
    }
    let key = writing(1).reader(&code().id()).public();
    let long = vec![0; crate::entry::LONGEST + 1];
    assert_eq!(key.seal(&share(1), &long, [9; 32], [3; 12]).err(), Some(Unsealable::TooLong));
}

#[test]
fn any_changed_byte_breaks_a_letter() {
    let key = writing(1).reader(&code().id());
    let letter = key.public().seal(&share(5), b"one day", [9; 32], [3; 12]).unwrap();
    let bytes = letter.as_bytes();
    for at in 0..bytes.len() {
        let mut changed = bytes.to_vec();
        changed[at] ^= 0x01;
        let opened = Letter::from_bytes(changed).map(|letter| key.open(&share(5), &letter).err());
        assert!(matches!(opened, Err(_) | Ok(Some(Broken))), "byte {at}");
        assert!(Letter::from_bytes(bytes[..at].to_vec()).is_err(), "{at} bytes");
    }
    assert!(letter.to_string().parse::<Letter>() == Ok(letter));
}

#[test]
fn p14_keys_and_codes_print_nothing() {
    let key = writing(1).reader(&code().id());
    let mac = code().mark(&key.public());
    assert_eq!(
        format!("{:?} {key:?} {:?} {mac:?} {:?} {:?}", code(), key.public(), code().id(), share(1)),
        "ReaderCode(***) ReadingKey(***) PublicKey(***) Mac(***) ReaderId(***) ShareId(***)"
    );
}

/// Held against the browser's own X25519 as well.
#[test]
fn letters_are_sealed_as_ever() {
    let all: Value = serde_json::from_str(include_str!("../../data/entries.json")).unwrap();
    let letters = all["letters"].as_array().unwrap();
    assert!(letters.len() >= 2);
    for known in letters {
        let text = |key: &str| known[key].as_str().unwrap();
        let code = ReaderCode::new(Phrase::read(text("code")).unwrap());
        assert_eq!(code.id().to_string(), text("reader_id"));
        let reader = Root::guest(hex::decode(text("reader")).unwrap()).writing().reader(&code.id());
        assert_eq!(reader.public().to_string(), text("public"));
        assert_eq!(code.mark(&reader.public()).to_string(), text("mac"));
        let share: ShareId = text("share").parse().unwrap();
        let answers = Root::guest(hex::decode(text("writer")).unwrap()).writing().answers(&share);
        assert_eq!(answers.public().to_string(), text("answer_public"));
        let bytes = |key: &str| hex::decode(text(key)).unwrap();
        let letter = reader.public().seal(
            &share,
            text("plain").as_bytes(),
            bytes("fresh"),
            hex::decode(text("nonce")).unwrap(),
        );
        assert_eq!(letter.unwrap().to_string(), text("letter"));
        let letter: Letter = text("letter").parse().unwrap();
        assert_eq!(reader.open(&share, &letter).unwrap().as_slice(), text("plain").as_bytes());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_letter_comes_back_and_no_other_way(
        plain in prop::collection::vec(any::<u8>(), 0..3_000),
        fresh: [u8; 32],
        nonce: [u8; 12],
        id: [u8; 16],
        at: prop::sample::Index,
        bit in 0..8_u8,
    ) {
        let (key, share) = (writing(1).reader(&code().id()), ShareId::from_bytes(id));
        let letter = key.public().seal(&share, &plain, fresh, nonce).unwrap();
        prop_assert!(key.open(&share, &letter).unwrap().as_slice() == plain);
        let mut changed = letter.as_bytes().to_vec();
        let at = at.index(changed.len());
        changed[at] ^= 1_u8 << bit;
        if let Ok(changed) = Letter::from_bytes(changed) {
            prop_assert!(key.open(&share, &changed).is_err());
        }
        prop_assert!(writing(2).reader(&code().id()).open(&share, &letter).is_err());
    }

    #[test]
    fn no_bytes_panic(bytes: Vec<u8>, text: String) {
        let _ = (text.parse::<ReaderId>(), text.parse::<ShareId>());
        let _ = (text.parse::<PublicKey>(), text.parse::<Mac>());
        prop_assert!(text.parse::<Letter>().is_err() || text.len() > 1_000);
        if let Ok(letter) = Letter::from_bytes(bytes) {
            prop_assert!(writing(1).reader(&code().id()).open(&share(5), &letter).is_err());
        }
    }
}
