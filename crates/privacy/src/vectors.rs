//! The known answers in `data/vectors.json`, which were worked out with other programs. A test that fails here says that
//! people are locked out of what is theirs: change the code back, not the file.

use serde_json::Value;

use crate::*;

fn vectors() -> Value {
    serde_json::from_str(include_str!("../data/vectors.json")).unwrap()
}

fn each<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    let all = value[key].as_array().unwrap();
    assert!(!all.is_empty());
    all
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap()
}

fn bytes<const N: usize>(value: &Value, key: &str) -> [u8; N] {
    hex::decode(text(value, key)).unwrap()
}

fn number<N: TryFrom<i64>>(value: &Value, key: &str) -> N {
    N::try_from(value[key].as_i64().unwrap()).ok().unwrap()
}

fn root(value: &Value) -> Root {
    Root::guest(bytes(value, "root"))
}

fn site_key(all: &Value) -> SiteKey {
    SiteKey::from_bytes(bytes(&all["site"], "key"))
}

#[test]
fn phrases_lead_to_their_roots() {
    for known in each(&vectors(), "phrases") {
        let phrase = Phrase::read(text(known, "words")).unwrap();
        if known["random"].is_string() {
            assert_eq!(Phrase::fresh(bytes(known, "random")).words(), phrase.words());
        }
        let cost = Cost { memory_kib: number(known, "memory_kib"), passes: number(known, "passes") };
        let found = Root::of(&phrase, &Salt(bytes(known, "salt")), cost).unwrap();
        assert_eq!(hex::encode(found.bytes()), text(known, "root"));
    }
    let first = &vectors()["phrases"][0];
    let cost = Cost { memory_kib: number(first, "memory_kib"), passes: number(first, "passes") };
    assert_eq!(cost, Cost::default(), "the first is of the cost that sites are set up with");
}

#[test]
fn roots_lead_to_all_that_follows() {
    let all = vectors();
    for known in each(&all, "roots") {
        let root = root(known);
        assert_eq!(root.account().to_string(), text(known, "account"));
        assert_eq!(root.form_token().to_string(), text(known, "form_token"));
        for (place, member) in known["members"].as_object().unwrap() {
            assert_eq!(root.member(&place.parse().unwrap()).to_string(), member.as_str().unwrap(), "{place}");
        }
        let seal = &known["seal"];
        let sealed = root.seal(text(seal, "purpose"), text(seal, "plain").as_bytes(), bytes(&all, "nonce"));
        assert_eq!(hex::encode(&<sha2::Sha256 as sha2::Digest>::digest(sealed)), text(seal, "sealed_sha256"));
    }
}

#[test]
fn passkeys_find_and_open_their_boxes() {
    let all = vectors();
    for known in each(&all, "passkeys") {
        let prf = bytes(known, "prf");
        let closed = root(known).box_for(&prf, bytes(&all, "nonce"));
        assert_eq!(closed.id.to_string(), text(known, "id"));
        assert_eq!(hex::encode(secret::derive(&prf, "passkey/box", "").bytes()), text(known, "key"));
        assert_eq!(hex::encode(&closed.sealed), text(known, "sealed"));
        assert_eq!(Root::unbox(&prf, &closed.sealed).unwrap().bytes(), root(known).bytes());
    }
}

#[test]
fn the_site_seals_as_ever() {
    let all = vectors();
    let (key, nonce) = (site_key(&all), bytes(&all, "nonce"));
    let seal = &all["site"]["seal"];
    assert_eq!(key.seal(text(seal, "purpose"), text(seal, "plain").as_bytes(), nonce), text(seal, "text"));
    let keyed = &all["site"]["keyed"];
    let found = key.keyed(text(keyed, "purpose"), text(keyed, "bytes").as_bytes());
    assert_eq!(hex::encode(&found), text(keyed, "keyed"));
    for known in each(&all, "sessions") {
        let kind = if known["kind"] == "guest" { SessionKind::Guest } else { SessionKind::Phrase };
        let session = Session { root: root(known), kind, day: number(known, "day") };
        assert_eq!(session.to_text(&key, nonce), text(known, "text"));
    }
}

#[test]
fn work_is_judged_as_ever() {
    let all = vectors();
    for known in each(&all, "work") {
        let ticket = Ticket {
            place: text(known, "place").parse().unwrap(),
            issued: number(known, "issued"),
            bits: number(known, "bits"),
            wait_seconds: number(known, "wait_seconds"),
            id: bytes(known, "id"),
        };
        let sealed = text(known, "ticket");
        assert_eq!(ticket.to_text(&site_key(&all), bytes(&all, "nonce")), sealed);
        let digest: [u8; 32] = bytes(known, "digest");
        assert_eq!(leading_zero_bits(&digest), number::<u32>(known, "zero_bits"));
        let paid = |answer| ticket.paid(sealed, &ticket.place, ticket.issued, answer);
        assert_eq!(paid(Some(text(known, "answer"))), Ok(()));
        assert_eq!(paid(None), Err(Unpaid::Early { seconds: ticket.wait_seconds }));
    }
}

#[test]
fn capabilities_are_kept_as_ever() {
    for known in each(&vectors(), "capabilities") {
        let capability = Capability::fresh(bytes(known, "random"));
        assert_eq!(capability.to_string(), text(known, "text"));
        assert_eq!(capability.hash().to_string(), text(known, "hash"));
    }
}
