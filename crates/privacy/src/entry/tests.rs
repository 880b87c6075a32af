use proptest::prelude::*;
use serde_json::Value;

use super::*;

fn writing(byte: u8) -> WritingKey {
    Root::guest([byte; 32]).writing()
}

fn page(slot: &str) -> EntryKey {
    writing(7).page(&slot.parse().unwrap())
}

#[test]
fn sealed_pages_come_in_few_lengths() {
    for (length, size) in [
        (0, 1024),
        (1016, 1024),
        (1017, 4096),
        (4089, 16_384),
        (16_377, 65_536),
        (65_529, 131_072),
        (LONGEST, 262_144),
    ] {
        let plain = vec![0xab; length];
        let sealed = page("life").seal(&plain, [1; 12]).unwrap();
        assert_eq!(sealed.as_bytes().len(), size + 29, "{length} bytes");
        assert_eq!(page("life").open(&sealed).unwrap().as_slice(), plain);
        assert!(Envelope::from_bytes(sealed.as_bytes().to_vec()) == Ok(sealed));
    }
    assert_eq!(page("life").seal(&vec![0; LONGEST + 1], [1; 12]).err(), Some(TooLong));
    assert_eq!(LONGEST_SEALED, 262_144 + 29);
}

#[test]
fn a_slot_is_plain() {
    for good in ["life", "twelve/04/first-look", "days/2026-11", &"x".repeat(120)] {
        assert_eq!(good.parse::<Slot>().map(|slot| slot.to_string()).as_deref(), Ok(good));
    }
    for bad in ["", "Life", "a b", "a_b", "a.b", "é", "a\0", &"x".repeat(121)] {
        assert_eq!(bad.parse::<Slot>(), Err(NotASlot), "{bad}");
    }
}

#[test]
fn what_is_cut_off_is_no_envelope() {
    let sealed = page("life").seal(b"one day", [1; 12]).unwrap();
    let bytes = sealed.as_bytes();
    for length in 0..bytes.len() {
        assert!(Envelope::from_bytes(bytes[..length].to_vec()).is_err(), "{length} bytes");
    }
    assert!(Envelope::from_bytes([bytes, &[0]].concat()).is_err());
    assert!(Envelope::from_bytes([&[2], &bytes[1..]].concat()).is_err(), "of another version");
    let text = sealed.to_string();
    assert!(text.parse::<Envelope>() == Ok(sealed));
    for bad in ["", &text[1..], &format!("{text}="), &text.replace('A', "+"), "é"] {
        assert!(bad.parse::<Envelope>().is_err());
    }
}

#[test]
fn any_changed_byte_breaks_the_seal() {
    let sealed = page("life").seal(b"a slip is history", [1; 12]).unwrap();
    for at in 0..sealed.as_bytes().len() {
        let mut changed = sealed.as_bytes().to_vec();
        changed[at] ^= 0x40;
        let opened = Envelope::from_bytes(changed).map(|sealed| page("life").open(&sealed).err());
        assert!(matches!(opened, Err(_) | Ok(Some(Broken))), "byte {at}");
    }
}

#[test]
fn another_slot_or_root_opens_nothing() {
    let sealed = page("twelve/04/list").seal(b"", [1; 12]).unwrap();
    for slot in ["twelve/04/lis", "twelve/04/list/", "twelve/05/list", "secular/04/list"] {
        assert_eq!(page(slot).open(&sealed).err(), Some(Broken), "{slot}");
        assert!(page(slot).id() != page("twelve/04/list").id());
    }
    let slot: Slot = "twelve/04/list".parse().unwrap();
    assert_eq!(writing(8).page(&slot).open(&sealed).err(), Some(Broken));
    assert!(writing(8).id(&slot) != writing(7).id(&slot));
}

/// The id is bound to what is sealed: the right key does not open it under another id.
#[test]
fn the_id_is_bound() {
    let key = page("life");
    let sealed = key.seal(b"x", [1; 12]).unwrap();
    let moved = EntryKey { id: EntryId::from_bytes([0; 16]), key: key.key.clone() };
    assert_eq!(moved.open(&sealed).err(), Some(Broken));
}

#[test]
fn p14_keys_print_nothing() {
    let sealed = page("life").seal(b"", [1; 12]).unwrap();
    assert_eq!(
        format!("{:?} {:?} {:?} {sealed:?}", writing(7), page("life"), page("life").id()),
        "WritingKey(***) EntryKey(***) EntryId(***) Envelope(***)"
    );
}

/// Worked out with another program too (`web/e2e/steps-seal.script.spec.ts` runs the same file).
#[test]
fn pages_are_sealed_as_ever() {
    let all: Value = serde_json::from_str(include_str!("../../data/entries.json")).unwrap();
    let pages = all["pages"].as_array().unwrap();
    assert!(pages.len() >= 3);
    for known in pages {
        let text = |key: &str| known[key].as_str().unwrap();
        let root = Root::guest(hex::decode(text("root")).unwrap());
        let writing = root.writing();
        assert_eq!(*writing.for_their_page(), text("writing"));
        let key = writing.page(&text("slot").parse().unwrap());
        assert_eq!(key.id().to_string(), text("id"));
        let plain = text("plain").repeat(usize::try_from(known["times"].as_u64().unwrap()).unwrap());
        let sealed = key.seal(plain.as_bytes(), hex::decode(text("nonce")).unwrap()).unwrap();
        let hash = <sha2::Sha256 as sha2::Digest>::digest(sealed.as_bytes());
        assert_eq!(hex::encode(&hash), text("sealed_sha256"));
        assert_eq!(key.open(&sealed).unwrap().as_slice(), plain.as_bytes());
        if let Some(letters) = known["sealed"].as_str() {
            assert_eq!(sealed.to_string(), letters);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_page_comes_back_and_no_other_way(
        plain in prop::collection::vec(any::<u8>(), 0..6_000),
        nonce: [u8; 12],
        slot in "[a-z0-9/-]{1,40}",
        other in "[a-z0-9/-]{1,40}",
        at: prop::sample::Index,
        bit in 0..8_u8,
        root: u8,
    ) {
        let key = writing(root).page(&slot.parse().unwrap());
        let sealed = key.seal(&plain, nonce).unwrap();
        prop_assert!(key.open(&sealed).unwrap().as_slice() == plain);
        let mut changed = sealed.as_bytes().to_vec();
        let at = at.index(changed.len());
        changed[at] ^= 1_u8 << bit;
        if let Ok(changed) = Envelope::from_bytes(changed) {
            prop_assert!(key.open(&changed).is_err());
        }
        if slot != other {
            prop_assert!(writing(root).page(&other.parse().unwrap()).open(&sealed).is_err());
        }
        prop_assert!(writing(root.wrapping_add(1)).page(&slot.parse().unwrap()).open(&sealed).is_err());
    }

    #[test]
    fn no_bytes_panic(bytes: Vec<u8>, text: String) {
        let _ = text.parse::<Slot>();
        let _ = text.parse::<EntryId>();
        prop_assert!(text.parse::<Envelope>().is_err() || text.len() > 1_000);
        if let Ok(sealed) = Envelope::from_bytes(bytes) {
            prop_assert!(page("life").open(&sealed).is_err());
        }
    }
}
