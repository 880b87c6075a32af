//! The game with what people write for themselves, and read with one other.

use jiff::{SignedDuration, Timestamp};
use store::{Kept, NewEntry, NewReader, NewShare, Shared, Store};

use super::{
    Act, BUCKET, PLACES, Person, acts,
    adversary::{self, Guess},
    dump::Dump,
    games, nothing_is_told, people, writes,
};
use crate::stories::{
    chance::Chance,
    home::{Home, grant, noon},
};

/// Everybody serves in a room, writes in an area, and writes for themselves: a page, a code to read with somebody, and a
/// page shared with whoever made a code before them.
const ALONE: [(&str, &str); 4] =
    [("accounts", "id"), ("grants", "member"), ("authors", "member"), ("entries", "member")];

async fn writes_alone(
    store: &Store,
    member: &str,
    codes: &mut Vec<String>,
    now: Timestamp,
    chance: &mut Chance,
) {
    let (id, version) = (chance.digits(32), chance.digits(16));
    // Pages come in few lengths.
    let length = if chance.below(2) == 0 { 1_053 } else { 4_125 };
    let sealed = chance.bytes(length);
    let entry = NewEntry { member, id: &id, seen: None, version: &version, sealed: &sealed };
    assert_eq!(store.keep_entry(&entry).await.unwrap(), Kept::Kept);
    if let Some(reader) = codes.pop() {
        let (id, sealed) = (chance.digits(32), chance.bytes(1_085));
        let share = NewShare { id: &id, member, reader: &reader, sealed: &sealed };
        assert_eq!(store.share(&share, now).await.unwrap(), Shared::Shared);
    }
    let (id, public, mac) = (chance.digits(32), chance.digits(64), chance.digits(64));
    let ends = now.checked_add(SignedDuration::from_hours(7 * 24)).unwrap();
    let reader = NewReader { id: &id, member, public: &public, mac: &mac, ends };
    assert!(store.put_reader(&reader).await.unwrap());
    codes.push(id);
}

async fn all_write_alone(
    store: &Store,
    people: &[Person],
    acts: &[Act],
    codes: &mut Vec<String>,
    chance: &mut Chance,
) {
    for act in acts {
        let person = &people[act.person];
        let hour = SignedDuration::from_hours((act.person / BUCKET) as i64);
        let now = noon().checked_add(hour).unwrap();
        match act.place {
            None => store.put_account(&person.account, &chance.bytes(1_064)).await.unwrap(),
            Some(0) => {
                let (member, handle) = &person.members[0];
                store.grant(&grant(PLACES[0], member, handle, "chair")).await.unwrap();
            }
            Some(1) => writes(store, (person, 1), now, chance).await,
            Some(_) => writes_alone(store, &person.members[2].0, codes, now, chance).await,
        }
    }
}

pub(super) async fn nobody_can_be_followed_to_what_they_write_for_themselves(home: Home) {
    let (store, mut chance) = (home.open().await, Chance(418));
    let people = people(&mut chance);
    let acts = acts(&mut chance);
    let games = games(&people, &mut chance);
    let (early, late) = acts.split_at(acts.len() / 2);
    let mut codes = Vec::new();
    all_write_alone(&store, &people, early, &mut codes, &mut chance).await;

    // This game can be lost as well.
    let before = Dump::of(&home, &ALONE).await;
    let verdicts = adversary::play(&before, &games, &mut chance);
    assert!(verdicts.iter().any(|verdict| verdict.percent > 56.0), "{verdicts:?}");
    assert!(
        verdicts.iter().any(|verdict| verdict.guess == Guess::Nearest("order of reading in shared".into()))
    );

    all_write_alone(&store, &people, late, &mut codes, &mut chance).await;
    store.shuffle().await.unwrap();
    nothing_is_told(&Dump::of(&home, &ALONE).await, &games, &mut chance);
}
