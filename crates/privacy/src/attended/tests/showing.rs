use proptest::prelude::*;

use super::{super::*, Dice, court, earn, epoch, key, site, week, word};
use crate::{
    entry::{letters, read_letters},
    stamp::Token,
};

fn now() -> Week {
    week().later(1)
}

/// Somebody with so many tokens for the court.
fn purse(byte: u8, count: usize) -> Purse {
    let mut purse = Purse::fresh([byte; 32]);
    earn(&mut purse, &key(week()), &court(), count, &mut Dice(u64::from(byte) << 32));
    purse
}

fn shown(purse: &Purse, count: usize) -> Shown {
    purse.show(&court(), week(), count, &word(), &key(week()).public()).unwrap()
}

fn judge(shown: &Shown) -> Result<usize, Unproven> {
    key(week()).judge(epoch(), now(), shown, &court(), &word()).map(|judged| judged.marks.len())
}

/// The text of what is shown, with some bytes of it put otherwise.
fn altered(shown: &Shown, alter: impl FnOnce(&mut Vec<u8>)) -> Result<Shown, NotShown> {
    let mut bytes = read_letters(&shown.to_string()).unwrap();
    alter(&mut bytes);
    letters(&bytes).parse()
}

#[test]
fn so_many_tokens_of_a_week_are_shown_and_hold() {
    let purse = purse(1, 4);
    for count in 1..=4 {
        let text = shown(&purse, count).to_string();
        let broken: String = text.chars().flat_map(|c| [c, '\n']).collect();
        assert_eq!(judge(&broken.parse().unwrap()), Ok(count));
    }
    let counts = purse.counts();
    assert_eq!(counts, [(week(), court(), 4)]);
    assert_eq!(purse.show(&court(), week(), 5, &word(), &key(week()).public()), None);
    assert_eq!(purse.show(&court(), week(), 0, &word(), &key(week()).public()), None);
}

#[test]
fn nothing_is_shown_before_the_epoch_is_closed() {
    let shown = shown(&purse(1, 2), 2);
    let judge = |epoch, now| key(week()).judge(epoch, now, &shown, &court(), &word()).err();
    assert_eq!(judge(epoch(), week()), Some(Unproven::Open));
    assert_eq!(judge(epoch(), week().later(1)), None);
    // §6.4, tiny sets: with nineteen, not after a week, nor after four, nor after a year.
    for later in [1, 4, 8, 52] {
        let few = Epoch { stamped: FEWEST - 1, ..epoch() };
        assert_eq!(judge(few, week().later(later)), Some(Unproven::Open), "{later}");
    }
    assert_eq!(judge(epoch(), week().later(27)), Some(Unproven::Past));
}

#[test]
fn a_token_is_of_one_week() {
    let (mut purse, next) = (purse(1, 1), week().later(1));
    earn(&mut purse, &key(next), &court(), 1, &mut Dice(5));
    let other = purse.show(&court(), next, 1, &word(), &key(next).public()).unwrap();
    assert_eq!(judge(&other), Err(Unproven::OtherEpoch));
    // Nor does it help to say so: the token is not of that week's key.
    let renamed =
        altered(&shown(&purse, 1), |bytes| bytes[1..5].copy_from_slice(&next.number().to_le_bytes()));
    let later = Epoch { first: next, ..epoch() };
    let judged = key(next).judge(later, next.later(1), &renamed.unwrap(), &court(), &word());
    assert_eq!(judged.err(), Some(Unproven::NotTheHolder));
    // Even for whoever makes the mac anew, with the tokens of this week.
    let kept = read_letters(&shown(&purse, 1).to_string()).unwrap();
    let papers = vec![(kept[69..85].try_into().unwrap(), Token(kept[85..].try_into().unwrap()))];
    let holder = holder(&purse);
    let forged = Shown::made(&holder, next, papers, &court(), &word(), &key(next).public()).unwrap();
    let judged = key(next).judge(later, next.later(1), &forged, &court(), &word());
    assert_eq!(judged.err(), Some(Unproven::Forged));
}

/// The key that follows from a purse for the court, worked out by itself.
fn holder(purse: &Purse) -> ReadingKey {
    let secret = purse.to_bytes()[1..33].to_vec();
    let info: [&[u8]; 2] = [b"homegroup/v1/attended/holder\0", b"court, room 3"];
    ReadingKey::of(&crate::secret::expand(&secret, &info))
}

#[test]
fn a_token_is_for_one_verifier() {
    let purse = purse(1, 1);
    let other: Verifier = "probation".parse().unwrap();
    assert_eq!(purse.show(&other, week(), 1, &word(), &key(week()).public()), None);
    let judged = key(week()).judge(epoch(), now(), &shown(&purse, 1), &other, &word());
    assert_eq!(judged.err(), Some(Unproven::NotTheHolder));
    // Even for a holder who makes the mac for the other verifier, with the key of either.
    let bytes = read_letters(&shown(&purse, 1).to_string()).unwrap();
    let papers = vec![(bytes[69..85].try_into().unwrap(), Token(bytes[85..].try_into().unwrap()))];
    let forged =
        Shown::made(&holder(&purse), week(), papers, &other, &word(), &key(week()).public()).unwrap();
    let judged = key(week()).judge(epoch(), now(), &forged, &other, &word());
    assert_eq!(judged.err(), Some(Unproven::Forged));
}

/// What was shown once is worth nothing to whoever saw it: the next verifier's word is another.
#[test]
fn what_was_shown_is_not_shown_again_upon_another_word() {
    let shown = shown(&purse(1, 2), 2);
    let next: Challenge = "11 December".parse().unwrap();
    let judged = key(week()).judge(epoch(), now(), &shown, &court(), &next);
    assert_eq!(judged.err(), Some(Unproven::NotTheHolder));
}

/// Each token has one mark, however it is shown, and no two have the same: the caller finds what was shown before.
#[test]
fn what_is_shown_twice_is_known_again() {
    let (mine, theirs) = (purse(1, 3), purse(2, 3));
    let marks = |purse: &Purse, count, word: &str| {
        let word: Challenge = word.parse().unwrap();
        let shown = purse.show(&court(), week(), count, &word, &key(week()).public()).unwrap();
        key(week()).judge(epoch(), now(), &shown, &court(), &word).unwrap().marks
    };
    assert_eq!(marks(&mine, 3, "first")[..2], marks(&mine, 2, "second"));
    let mut all = [marks(&mine, 3, "first"), marks(&theirs, 3, "first")].concat();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 6);
    let shown = shown(&mine, 1);
    let doubled = altered(&shown, |bytes| bytes.extend_from_within(69..)).unwrap();
    assert_eq!(judge(&doubled), Err(Unproven::Twice));
}

/// §6.2, tokens that are sold or pooled: what was stamped for one holder is worth nothing under another's key.
#[test]
fn tokens_of_two_people_are_not_shown_as_ones() {
    let (mine, theirs) = (shown(&purse(1, 1), 1), shown(&purse(2, 1), 1));
    let token = read_letters(&theirs.to_string()).unwrap()[69..].to_vec();
    let pooled = altered(&mine, |bytes| bytes.extend_from_slice(&token)).unwrap();
    assert_eq!(judge(&pooled), Err(Unproven::NotTheHolder));
    // With the mac made anew by the one who bought it.
    let bytes = read_letters(&pooled.to_string()).unwrap();
    let papers = bytes[69..]
        .chunks(80)
        .map(|paper| (paper[..16].try_into().unwrap(), Token(paper[16..].try_into().unwrap())))
        .collect();
    let key = key(week()).public();
    let pooled = Shown::made(&holder(&purse(1, 0)), week(), papers, &court(), &word(), &key).unwrap();
    assert_eq!(judge(&pooled), Err(Unproven::Forged));
}

#[test]
fn whatever_is_changed_does_not_hold() {
    let shown = shown(&purse(1, 2), 2);
    let length = read_letters(&shown.to_string()).unwrap().len();
    for at in 0..length {
        for bit in [0x01, 0x80] {
            // The highest bit of a point is ignored by X25519 itself (RFC 7748 §5), and is in the paper all the same.
            let changed = altered(&shown, |bytes| bytes[at] ^= bit);
            assert!(changed.map_or(true, |changed| judge(&changed).is_err()), "byte {at}");
        }
        let cut = altered(&shown, |bytes| bytes.truncate(at));
        assert!(cut.map_or(true, |cut| judge(&cut).is_err()), "{at} bytes");
    }
}

/// §6.4, a key for one person alone: their device compares it with everybody's.
#[test]
fn nobody_is_given_a_key_of_their_own() {
    let (mine, everybodys) = (EpochKey::of(&SiteKey::from_bytes([8; 32]), week()).unwrap(), key(week()));
    let mut purse = purse(1, 0);
    let draw = purse.draw(&court(), week(), [1; 16], &[1; 64]).unwrap();
    let (stamped, proof) = mine.stamp(draw.blinded()).unwrap();
    let refused = purse.keep(&draw, &stamped, &proof, &everybodys.public());
    assert_eq!(refused, Err(Unkept::Spoiled(Spoiled::Forged)));
    assert!(purse.counts().is_empty());
    assert!(purse.keep(&draw, &stamped, &proof, &mine.public()).is_ok());
    // The other half as well: a mac made with a key of one's own holds nowhere else.
    let odd = EpochPublic { check: mine.public().check, ..everybodys.public() };
    let purse = super::showing::purse(1, 1);
    let shown = purse.show(&court(), week(), 1, &word(), &odd).unwrap();
    assert_eq!(judge(&shown), Err(Unproven::NotTheHolder));
}

#[test]
fn keys_of_epochs_and_sites_have_nothing_in_common() {
    let publics =
        [key(week()), key(week().later(1)), EpochKey::of(&SiteKey::from_bytes([8; 32]), week()).unwrap()]
            .map(|key| key.public());
    assert!(publics[0] == key(week()).public());
    assert!(publics[0] != publics[1] && publics[0] != publics[2] && publics[1] != publics[2]);
    // Nor has a ballot's key, should a decision be named like a week.
    let ballot = crate::ballot::BallotKey::of(&site(), &week().number().to_string()).unwrap();
    assert!(ballot.public() != publics[0].stamp);
}

/// What two verifiers see of one person has no number in common.
#[test]
fn two_verifiers_see_two_people() {
    let (mut purse, other) = (purse(1, 1), "probation".parse::<Verifier>().unwrap());
    earn(&mut purse, &key(week()), &other, 1, &mut Dice(5));
    let bytes = |verifier: &Verifier| {
        let shown = purse.show(verifier, week(), 1, &word(), &key(week()).public()).unwrap();
        read_letters(&shown.to_string()).unwrap()[5..].to_vec()
    };
    let (one, two) = (bytes(&court()), bytes(&other));
    for part in [0..32, 32..64, 64..80, 80..144] {
        assert_ne!(one[part.clone()], two[part]);
    }
}

/// §6.4, a lost device: all of it comes back from what was sealed among the person's pages, or from the text.
#[test]
fn a_purse_comes_back_from_its_text() {
    let (mut purse, other) = (purse(1, 2), "Probation É".parse::<Verifier>().unwrap());
    earn(&mut purse, &key(week().later(1)), &other, 1, &mut Dice(5));
    let back: Purse = format!("  {}\n{}", &purse.to_text()[..50], &purse.to_text()[50..]).parse().unwrap();
    assert_eq!(*back.to_bytes(), *purse.to_bytes());
    assert_eq!(back.counts(), [(week(), court(), 2), (week().later(1), other.clone(), 1)]);
    assert_eq!(judge(&shown(&back, 2)), Ok(2));
    purse.forget(&court(), week());
    assert_eq!(purse.counts(), [(week().later(1), other, 1)]);
}

/// Two devices of one person that begin a purse at the same time begin the same one.
#[test]
fn a_purse_follows_from_what_somebody_has() {
    let writing = |byte| crate::Root::guest([byte; 32]).writing();
    assert_eq!(*Purse::of(&writing(1)).to_bytes(), *Purse::of(&writing(1)).to_bytes());
    assert_ne!(*Purse::of(&writing(1)).to_bytes(), *Purse::of(&writing(2)).to_bytes());
}

#[test]
fn what_is_no_purse_is_refused() {
    let bytes = purse(1, 1).to_bytes();
    for length in (0..bytes.len()).filter(|length| *length != 33) {
        assert!(Purse::from_bytes(&bytes[..length]).is_err(), "{length} bytes");
    }
    // A name that is not written as it is compared would be two names.
    let at = bytes.windows(5).position(|five| five == b"court").unwrap();
    let mut capital = bytes.to_vec();
    capital[at] = b'C';
    assert!(Purse::from_bytes(&capital).is_err());
    assert!(Purse::from_bytes(&[&[2], &bytes[1..]].concat()).is_err(), "of another version");
    let full = [&bytes[..33], &bytes[33..].repeat(1_001)].concat();
    assert!(Purse::from_bytes(&full).is_err());
    let mut full = Purse::from_bytes(&full[..full.len() - (bytes.len() - 33)]).unwrap();
    let draw = full.draw(&court(), week(), [1; 16], &[1; 64]).unwrap();
    let (stamped, proof) = key(week()).stamp(draw.blinded()).unwrap();
    assert_eq!(full.keep(&draw, &stamped, &proof, &key(week()).public()), Err(Unkept::Full));
}

#[test]
fn no_more_is_shown_at_once_than_can_be_read() {
    let bytes = purse(1, 1).to_bytes();
    let many = Purse::from_bytes(&[&bytes[..33], &bytes[33..].repeat(61)].concat()).unwrap();
    let show = |count| many.show(&court(), week(), count, &word(), &key(week()).public());
    assert!(show(61).is_none());
    assert!(show(60).unwrap().to_string().parse::<Shown>().is_ok());
    let too_many = altered(&show(60).unwrap(), |bytes| bytes.extend_from_within(69..149));
    assert_eq!(too_many.err(), Some(NotShown));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_bytes_panic(bytes: Vec<u8>, text: String) {
        let _ = (text.parse::<Verifier>(), text.parse::<Challenge>());
        prop_assert!(text.parse::<Shown>().is_err() && text.parse::<Purse>().is_err());
        let _ = Purse::from_bytes(&bytes);
        let mut bytes = bytes;
        bytes.resize(69 + 80, 0);
        bytes[0] = 1;
        bytes[1..5].copy_from_slice(&week().number().to_le_bytes());
        if let Ok(shown) = letters(&bytes).parse::<Shown>() {
            prop_assert!(judge(&shown).is_err());
        }
    }

    #[test]
    fn any_purse_comes_back(names in prop::collection::vec("[a-zé]{1,30}", 0..5), secret: [u8; 32], byte: u8) {
        let mut bytes = [&[1], secret.as_slice()].concat();
        for name in &names {
            bytes.extend_from_slice(&i32::from(byte).to_le_bytes());
            bytes.push(name.len() as u8);
            bytes.extend_from_slice(name.as_bytes());
            bytes.extend_from_slice(&[byte; 80]);
        }
        let purse = Purse::from_bytes(&bytes).unwrap();
        prop_assert_eq!(&*purse.to_bytes(), &bytes);
        prop_assert_eq!(purse.counts().iter().map(|(_, _, count)| count).sum::<usize>(), names.len());
    }
}

/// Worked out with the browser's library (`web/e2e/attended-seal.script.spec.ts` runs the same file).
#[test]
fn tokens_are_made_as_ever() {
    let all: serde_json::Value = serde_json::from_str(include_str!("../../../data/attended.json")).unwrap();
    let own = |key: &str| all["own"][key].as_str().unwrap();
    let root = crate::Root::guest(crate::hex::decode(own("root")).unwrap());
    assert_eq!(*Purse::of(&root.writing()).to_text(), own("purse"));
    let tokens = all["tokens"].as_array().unwrap();
    assert_eq!(tokens.len(), 2);
    for known in tokens {
        let text = |key: &str| known[key].as_str().unwrap();
        let site = SiteKey::from_bytes(crate::hex::decode(text("site")).unwrap());
        let first = Week::from_number(i32::try_from(known["first"].as_i64().unwrap()).unwrap());
        let key = EpochKey::of(&site, first).unwrap();
        assert_eq!(key.public().stamp.to_string(), text("stamp"));
        assert_eq!(key.public().check.to_string(), text("check"));
        let (verifier, word): (Verifier, Challenge) =
            (text("typed").parse().unwrap(), text("word").parse().unwrap());
        assert_eq!((verifier.as_str(), word.as_str()), (text("verifier"), text("challenge")));
        let mut purse = Purse::fresh(crate::hex::decode(text("secret")).unwrap());
        for paper in known["papers"].as_array().unwrap() {
            let part = |key: &str| paper[key].as_str().unwrap();
            let mut random = [0; 64];
            random[..32].copy_from_slice(&crate::hex::decode::<32>(part("blind")).unwrap());
            let nonce = crate::hex::decode(part("nonce")).unwrap();
            let draw = purse.draw(&verifier, first, nonce, &random).unwrap();
            assert_eq!(draw.blinded().to_string(), part("blinded"));
            let (stamped, proof) = key.stamp(draw.blinded()).unwrap();
            assert_eq!((stamped.to_string(), proof.to_string()), {
                (part("stamped").to_owned(), part("proof").to_owned())
            });
            purse.keep(&draw, &stamped, &proof, &key.public()).unwrap();
        }
        assert_eq!(*purse.to_text(), text("purse"));
        let count = known["papers"].as_array().unwrap().len();
        let shown = purse.show(&verifier, first, count, &word, &key.public()).unwrap();
        assert_eq!(shown.to_string(), text("shown"));
        let epoch = Epoch { stamped: FEWEST, ..Epoch::begun(first) };
        let judged = key.judge(epoch, first.later(1), &shown, &verifier, &word).unwrap();
        assert_eq!(judged.marks.len(), count);
    }
}
