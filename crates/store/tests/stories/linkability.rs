//! The linkability game (P7): who holds a copy of the whole database, down to its bytes, cannot tell which two
//! handles are one person's.
//!
//! What somebody can tell who watches the server, or reads how people write, is not in this game.

mod adversary;
mod alone;
mod dump;

use std::collections::{BTreeSet, HashMap};

use directory::{
    edit::{Hidden, Layer, Patch},
    model::Meeting,
};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use store::{
    Act as Change, Author, Joined, Kept, NewEntry, NewLayer, NewPost, NewThread, PostState, Returned, Store,
    ThreadKind, Tie,
};

use super::{
    chance::Chance,
    home::{Home, NO_LINKS, grant, meeting, noon, source},
    homes,
};
use adversary::{Game, Guess, Verdict};
use alone::nobody_can_be_followed_to_what_they_write_for_themselves;
use dump::Dump;

stories!(
    nobody_can_be_followed_from_place_to_place,
    nobody_can_be_followed_from_change_to_change,
    nobody_can_be_followed_from_listing_to_listing,
    nobody_can_be_followed_from_week_to_week,
    nobody_can_be_followed_from_area_to_area,
    nobody_can_be_followed_by_the_weeks_they_write_in,
    nobody_can_be_followed_from_room_to_area_to_group,
    nobody_can_be_followed_from_page_to_mailbox,
    nobody_can_be_followed_to_what_they_write_for_themselves,
    people_may_act_while_the_rows_are_shuffled,
);

const PEOPLE: usize = 200;

/// People who act in the same stretch of time: the smallest crowd that P7 promises.
const BUCKET: usize = 20;

const PLACES: [&str; 3] = ["room/a", "room/b", "room/c"];

/// Somebody who serves in three places; their part of the directory is another in each.
const CHARGES: [&str; 3] = ["site", "body/leeds", "group/lamps"];

/// How many listings there are to change in each part.
const LISTINGS: usize = 300;

const ROLES: [(&str, &str); 2] = [("accounts", "id"), ("grants", "member")];
const WORDS: [(&str, &str); 2] = [("accounts", "id"), ("authors", "member")];

/// Two areas of the forum, and a group among whose members somebody writes.
const AREAS: [&str; 3] = ["area/newcomers", "area/steps", "home/00000000000000aa"];
const CHANGES: [(&str, &str); 2] = [("accounts", "id"), ("changes", "member")];

/// Three times what P7 asks for, so that luck stays below two points.
const ROUNDS: usize = 3_000;

/// How far from a coin's 50 % a guess may be.
const MARGIN: f64 = 5.0;

/// What only the person knows.
struct Person {
    account: String,
    /// Member's key and handle in each of [`PLACES`].
    members: Vec<(String, String)>,
}

fn people(chance: &mut Chance) -> Vec<Person> {
    const FIRST: [&str; 16] = [
        "calm", "green", "still", "warm", "quiet", "clear", "early", "kind", "slow", "bright", "soft",
        "deep", "wide", "light", "brave", "new",
    ];
    const SECOND: [&str; 16] = [
        "river", "hill", "lake", "stone", "garden", "harbour", "morning", "bridge", "meadow", "window",
        "lantern", "path", "cedar", "shore", "cloud", "door",
    ];
    let mut member = || {
        let handle = format!("{} {} {}", chance.of(&FIRST), chance.of(&SECOND), 100 + chance.below(900));
        (chance.digits(32), handle)
    };
    let members: Vec<Vec<_>> = (0..PEOPLE).map(|_| PLACES.map(|_| member()).into()).collect();
    members.into_iter().map(|members| Person { account: chance.digits(32), members }).collect()
}

/// One of a person's acts: in one of [`PLACES`], or else making the account.
struct Act {
    time: usize,
    person: usize,
    place: Option<usize>,
}

/// Twenty people at a time come, and do all they do within minutes, while a few others do theirs.
fn acts(chance: &mut Chance) -> Vec<Act> {
    let mut acts = Vec::new();
    for person in 0..PEOPLE {
        let mut time = person / BUCKET * 2_000 + chance.below(1_000);
        let mut places = [None, Some(0), Some(1), Some(2)];
        for last in (1..places.len()).rev() {
            places.swap(last, chance.below(last + 1));
        }
        for place in places {
            acts.push(Act { time, person, place });
            time += 20 + chance.below(20);
        }
    }
    acts.sort_by_key(|act| act.time);
    acts
}

async fn happens(store: &Store, people: &[Person], acts: &[Act], chance: &mut Chance) {
    for act in acts {
        let person = &people[act.person];
        match act.place {
            None => store.put_account(&person.account, &chance.bytes(1_064)).await.unwrap(),
            Some(place) => {
                let (member, handle) = &person.members[place];
                store.grant(&grant(PLACES[place], member, handle, "member")).await.unwrap();
            }
        }
    }
}

/// In each round, a row of somebody, and two rows in another place (or an account): another one of the same person,
/// and one of somebody who was there at the same time.
fn games(people: &[Person], chance: &mut Chance) -> Vec<Game> {
    (0..ROUNDS)
        .map(|round| {
            let person = chance.below(PEOPLE);
            let others = BUCKET - 1;
            let bucket = person / BUCKET * BUCKET;
            let other = bucket + (person % BUCKET + 1 + chance.below(others)) % BUCKET;
            let here = chance.below(PLACES.len());
            let there = (here + 1 + chance.below(PLACES.len() - 1)) % PLACES.len();
            let key = |person: &Person| match round % 3 {
                0 => person.account.clone(),
                _ => person.members[there].0.clone(),
            };
            Game {
                given: people[person].members[here].0.clone(),
                same: key(&people[person]),
                other: key(&people[other]),
            }
        })
        .collect()
}

async fn nobody_can_be_followed_from_place_to_place(home: Home) {
    let (store, mut chance) = (home.open().await, Chance(2026));
    let people = people(&mut chance);
    let acts = acts(&mut chance);
    let games = games(&people, &mut chance);
    let (early, late) = acts.split_at(acts.len() / 2);
    happens(&store, &people, early, &mut chance).await;

    // The game can be lost: before, the database tells who acted right after whom.
    let before = Dump::of(&home, &ROLES).await;
    let telling = if home.is_lite() { "first place in the journal" } else { "xmin" };
    let verdicts = adversary::play(&before, &games, &mut chance);
    let verdict = verdicts.iter().find(|verdict| verdict.guess == Guess::Nearest(telling.into())).unwrap();
    assert!(verdict.percent > 80.0, "{verdict:?}");

    happens(&store, &people, late, &mut chance).await;
    if home.is_lite() {
        // Whenever it is made, a backup is in the order of the keys.
        let backup = Home::Lite(tempfile::tempdir().unwrap());
        store.backup(&backup.file("homegroup.sqlite")).await.unwrap();
        nothing_is_told(&Dump::of(&backup, &ROLES).await, &games, &mut chance);
    }
    store.shuffle().await.unwrap();
    nothing_is_told(&Dump::of(&home, &ROLES).await, &games, &mut chance);
}

fn nothing_is_told(dump: &Dump, games: &[Game], chance: &mut Chance) {
    assert_eq!(dump.rows.len(), PEOPLE * (PLACES.len() + 1));
    let verdicts = adversary::play(dump, games, chance);
    assert!(verdicts.len() >= 15, "{verdicts:?}");
    let lost: Vec<&Verdict> =
        verdicts.iter().filter(|verdict| (verdict.percent - 50.0).abs() > MARGIN).collect();
    assert!(lost.is_empty(), "{lost:#?}");
}

/// How often, in percent, the best way of guessing is right about which of two ballots is of whoever drew a paper;
/// each pair is a member and a ballot's serial. What is always wrong tells as much.
pub(crate) async fn best_guess_at_ballots(
    home: &Home,
    people: &[(String, String)],
    chance: &mut Chance,
) -> f64 {
    best_guess(home, &[("ballot_papers", "member"), ("ballots", "serial")], people, chance).await
}

/// How often, in percent, the best way of guessing is right about which of two rows belongs to another; each pair is the
/// keys of two rows that do.
pub(crate) async fn best_guess(
    home: &Home,
    tables: &[(&'static str, &str)],
    people: &[(String, String)],
    chance: &mut Chance,
) -> f64 {
    let dump = Dump::of(home, tables).await;
    assert_eq!(dump.rows.len(), 2 * people.len());
    let games: Vec<Game> = (0..ROUNDS)
        .map(|_| {
            let person = chance.below(people.len());
            let other = (person + 1 + chance.below(people.len() - 1)) % people.len();
            let (given, same) = people[person].clone();
            Game { given, same, other: people[other].1.clone() }
        })
        .collect();
    let verdicts = adversary::play(&dump, &games, chance);
    assert!(verdicts.len() >= 10, "{verdicts:?}");
    verdicts.iter().map(|verdict| 50.0 + (verdict.percent - 50.0).abs()).fold(50.0, f64::max)
}

/// What is done to listings here.
#[derive(Clone, Copy)]
enum Deed {
    Edit,
    Add,
    Confirm,
    Hide,
}

const CHANGING: [Deed; 3] = [Deed::Edit, Deed::Confirm, Deed::Hide];
const ALL: [Deed; 3] = [Deed::Edit, Deed::Add, Deed::Confirm];

/// A listing of our own that is added at this hour, and a change of a listing made at it: as the desk makes them.
fn added(chance: &mut Chance, now: Timestamp) -> Meeting {
    Meeting { updated: Some(now), ..meeting(&chance.digits(32), "Lamp") }
}

fn changed(deed: Deed, layer: &Layer, row: &Meeting, now: Timestamp, chance: &mut Chance) -> Layer {
    let mut wanted = layer.patch.apply(row).unwrap();
    match deed {
        Deed::Confirm => {
            let mut layer = layer.clone();
            wanted = Meeting { confirmed: Some(now.to_zoned(TimeZone::UTC).date()), ..row.clone() };
            layer.patch.take_over(Patch::between(row, &wanted).unwrap());
            layer
        }
        Deed::Hide => Layer { hidden: layer.hidden.is_none().then_some(Hidden::Removed), ..layer.clone() },
        Deed::Edit | Deed::Add => {
            wanted.notes = Some(format!("Ring {}", 10 + chance.below(90)).into());
            wanted.updated = Some(now);
            layer.changed_to(row, &wanted).unwrap()
        }
    }
}

fn whole_hour(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second() - time.as_second().rem_euclid(3600)).unwrap()
}

/// Somebody does something to one of the listings of their place, or adds one.
async fn does(
    store: &Store,
    (person, place): (&Person, usize),
    deed: Deed,
    listing: usize,
    now: Timestamp,
    chance: &mut Chance,
) {
    let (member, handle) = &person.members[place];
    let author =
        Author { place: CHARGES[place].into(), member: (**member).into(), handle: (**handle).into() };
    let act = Change { name: "edit", note: "", author: &author, now };
    let random = chance.number().to_be_bytes();
    if let Deed::Add = deed {
        let own = source(&format!("here-{place}"));
        store.add_listing(&own, &added(chance, whole_hour(now)), random, &act).await.unwrap();
        return;
    }
    let (source, key) = (source("north").name, format!("{place}-{listing}"));
    let row = meeting(&key, "Lantern");
    let stored = store.listing(&source, &key).await.unwrap();
    let (layer, seen) = stored.map(|stored| (stored.layer, stored.version)).unwrap_or_default();
    let layer = changed(deed, &layer, &row, whole_hour(now), chance);
    let layer = NewLayer { random, source, key: key.into(), seen, layer };
    store.change(&[layer], &act).await.unwrap();
}

/// Each act changes a listing or adds one; those of one crowd in one hour.
async fn changes(store: &Store, people: &[Person], acts: &[Act], deeds: &[Deed], chance: &mut Chance) {
    for act in acts {
        let person = &people[act.person];
        let Some(place) = act.place else {
            store.put_account(&person.account, &chance.bytes(1_064)).await.unwrap();
            continue;
        };
        let hour = SignedDuration::from_hours((act.person / BUCKET) as i64);
        let (deed, listing) = (*chance.of(deeds), chance.below(LISTINGS));
        does(store, (person, place), deed, listing, noon().checked_add(hour).unwrap(), chance).await;
    }
}

async fn nobody_can_be_followed_from_change_to_change(home: Home) {
    follow(home, &CHANGING, Chance(411)).await;
}

/// Listings of our own are rows of their lists: these tell nothing either.
async fn nobody_can_be_followed_from_listing_to_listing(home: Home) {
    follow(home, &[Deed::Add], Chance(413)).await;
}

async fn follow(home: Home, deeds: &[Deed], mut chance: Chance) {
    let store = home.open().await;
    let people = people(&mut chance);
    let acts = acts(&mut chance);
    let games = games(&people, &mut chance);
    let (early, late) = acts.split_at(acts.len() / 2);
    changes(&store, &people, early, deeds, &mut chance).await;

    // This game can be lost as well, though the journal holds more than members then.
    let before = Dump::of(&home, &CHANGES).await;
    let telling = if home.is_lite() { "first place in the journal" } else { "xmin" };
    let verdicts = adversary::play(&before, &games, &mut chance);
    let verdict = verdicts.iter().find(|verdict| verdict.guess == Guess::Nearest(telling.into())).unwrap();
    assert!(verdict.percent > 60.0, "{verdict:?}");

    changes(&store, &people, late, deeds, &mut chance).await;
    store.shuffle().await.unwrap();
    nothing_is_told(&Dump::of(&home, &CHANGES).await, &games, &mut chance);
}

/// How many weeks people serve in the longer game.
const WEEKS: usize = 3;

/// Changes, with all that is kept of the listings that they are of.
const ALL_OF_A_CHANGE: &str = "
    SELECT changes.member || '|' || CAST(changes.happened AS TEXT) || '|' || changes.before || changes.after
        || layers.body || COALESCE(meetings.body, '')
    FROM changes JOIN layers ON layers.source = changes.source AND layers.key = changes.key
    LEFT JOIN meetings ON meetings.source = changes.source AND meetings.key = changes.key";

/// In which hours, and on which days, each member changed something, by anything that tells.
async fn hours(home: &Home) -> HashMap<String, BTreeSet<i64>> {
    const DAY: i64 = 24 * 3600;
    let mut hours: HashMap<String, BTreeSet<i64>> = HashMap::new();
    for text in home.texts(ALL_OF_A_CHANGE).await {
        let [member, happened, json] = text.splitn(3, '|').collect::<Vec<_>>().try_into().unwrap();
        let hours = hours.entry(member.to_owned()).or_default();
        for time in dump::times_in(json).into_iter().chain([happened.parse().unwrap()]) {
            hours.extend([time, time - time.rem_euclid(DAY)]);
        }
    }
    hours
}

/// How often somebody is right who takes the one of two that acted in more of the same hours.
fn by_common_hours(hours: &HashMap<String, BTreeSet<i64>>, games: &[Game], chance: &mut Chance) -> f64 {
    let common = |a: &str, b: &str| hours[a].intersection(&hours[b]).count();
    let right = games.iter().filter(|game| {
        let (same, other) = (common(&game.given, &game.same), common(&game.given, &game.other));
        same > other || same == other && chance.below(2) == 0
    });
    right.count() as f64 * 100.0 / games.len() as f64
}

/// Whoever serves in two places all year round is in both at the same hours, and nobody else is in all of these.
async fn nobody_can_be_followed_from_week_to_week(home: Home) {
    let (store, mut chance) = (home.open().await, Chance(412));
    let people = people(&mut chance);
    let mut crowds = vec![Vec::new(); PEOPLE];
    let (mut number, mut last) = (0, noon());
    for week in 0..WEEKS {
        let mut order: Vec<usize> = (0..PEOPLE).collect();
        for at in (1..PEOPLE).rev() {
            order.swap(at, chance.below(at + 1));
        }
        for (at, person) in order.into_iter().enumerate() {
            let crowd = at / BUCKET;
            crowds[person].push(crowd);
            // From a Monday on, so that a week is one.
            let later = 24 + week * 168 + crowd * 7;
            last = noon().checked_add(SignedDuration::from_hours(later as i64)).unwrap();
            for place in [1, 2] {
                // Each listing is changed once: the last to change one is not the only one it tells of.
                number += 1;
                let deed = *chance.of(&ALL);
                does(&store, (&people[person], place), deed, number, last, &mut chance).await;
            }
        }
    }
    let games: Vec<Game> = (0..ROUNDS)
        .map(|_| {
            let person = chance.below(PEOPLE);
            let there = (0..PEOPLE).filter(|one| *one != person && crowds[*one][0] == crowds[person][0]);
            let other = *chance.of(&there.collect::<Vec<_>>());
            let key = |person: usize, place: usize| people[person].members[place].0.clone();
            Game { given: key(person, 1), same: key(person, 2), other: key(other, 2) }
        })
        .collect();
    let before = by_common_hours(&hours(&home).await, &games, &mut chance);
    assert!(before > 90.0, "hours alone tell: {before}");
    store.purge(last.checked_add(SignedDuration::from_hours(48)).unwrap()).await.unwrap();
    let after = by_common_hours(&hours(&home).await, &games, &mut chance);
    assert!((after - 50.0).abs() < MARGIN, "{after}");
    assert_eq!(hours(&home).await.values().map(BTreeSet::len).max(), Some(WEEKS));
}

/// Somebody writes in an area: opens a thread, or replies to one that everybody replies to.
async fn writes(store: &Store, (person, place): (&Person, usize), now: Timestamp, chance: &mut Chance) {
    let (place, (member, handle)) = (AREAS[place], &person.members[place]);
    let random = chance.number().to_be_bytes();
    store.enter_place(place, member, [(**handle).into()], random, now).await.unwrap().unwrap();
    let body = "one day at a time ".repeat(1 + chance.below(40));
    let state = if chance.below(2) == 0 { PostState::Shown } else { PostState::Waiting };
    let id = chance.number().to_be_bytes();
    let post = NewPost { id, place, member, body: &body, notes: "", language: "en", urgent: false, state };
    if chance.below(2) == 0 {
        let thread = NewThread { kind: ThreadKind::Thread, title: &body[..chance.below(16)] };
        store.open_thread(&thread, &post, now).await.unwrap();
    } else {
        let day = noon().to_zoned(TimeZone::UTC).date();
        let thread = store.daily_thread(place, day, chance.number().to_be_bytes(), now).await.unwrap();
        store.reply(&thread.id, &post, now).await.unwrap();
    }
}

async fn all_write(store: &Store, people: &[Person], acts: &[Act], chance: &mut Chance) {
    for act in acts {
        let person = &people[act.person];
        let hour = SignedDuration::from_hours((act.person / BUCKET) as i64);
        match act.place {
            None => store.put_account(&person.account, &chance.bytes(1_064)).await.unwrap(),
            Some(place) => writes(store, (person, place), noon().checked_add(hour).unwrap(), chance).await,
        }
    }
}

/// Everybody tells something in two areas and among the members of a group, within minutes.
async fn nobody_can_be_followed_from_area_to_area(home: Home) {
    let (store, mut chance) = (home.open().await, Chance(414));
    let people = people(&mut chance);
    let acts = acts(&mut chance);
    let games = games(&people, &mut chance);
    let (early, late) = acts.split_at(acts.len() / 2);
    all_write(&store, &people, early, &mut chance).await;

    // This game can be lost as well; the journal holds the end of what was written alone.
    let before = Dump::of(&home, &WORDS).await;
    let telling = if home.is_lite() { "first place of the post in the journal" } else { "xmin in posts" };
    let verdicts = adversary::play(&before, &games, &mut chance);
    let verdict = verdicts.iter().find(|verdict| verdict.guess == Guess::Nearest(telling.into())).unwrap();
    assert!(verdict.percent > 56.0, "{verdict:?}");

    all_write(&store, &people, late, &mut chance).await;
    store.shuffle().await.unwrap();
    nothing_is_told(&Dump::of(&home, &WORDS).await, &games, &mut chance);

    // And when all of it is put on the shelf of its week.
    store.purge(noon().checked_add(SignedDuration::from_hours(48)).unwrap()).await.unwrap();
    store.shuffle().await.unwrap();
    nothing_is_told(&Dump::of(&home, &WORDS).await, &games, &mut chance);
}

/// When each member wrote.
async fn hours_of_words(home: &Home) -> HashMap<String, BTreeSet<i64>> {
    let mut hours: HashMap<String, BTreeSet<i64>> = HashMap::new();
    for text in home
        .texts(
            "SELECT authors.member || '|' || CAST(posts.written AS TEXT) || '|' || CAST(threads.started AS TEXT)
             FROM posts JOIN authors ON authors.id = posts.author JOIN threads ON threads.id = posts.thread",
        )
        .await
    {
        let [member, written, started] = text.split('|').collect::<Vec<_>>().try_into().unwrap();
        let hours = hours.entry(member.to_owned()).or_default();
        hours.extend([written.parse::<i64>().unwrap(), started.parse().unwrap()]);
    }
    hours
}

/// Whoever writes in two areas all year round writes in both at the same hours.
async fn nobody_can_be_followed_by_the_weeks_they_write_in(home: Home) {
    let (store, mut chance) = (home.open().await, Chance(415));
    let people = people(&mut chance);
    let mut last = noon();
    for week in 0..WEEKS {
        for person in &people {
            let hour = 24 + week * 168 + chance.below(96);
            last = noon().checked_add(SignedDuration::from_hours(hour as i64)).unwrap();
            for place in [0, 1] {
                writes(&store, (person, place), last, &mut chance).await;
            }
        }
    }
    let games: Vec<Game> = (0..ROUNDS)
        .map(|_| {
            let person = chance.below(PEOPLE);
            let other = (person + 1 + chance.below(PEOPLE - 1)) % PEOPLE;
            let key = |person: usize, place: usize| people[person].members[place].0.clone();
            Game { given: key(person, 0), same: key(person, 1), other: key(other, 1) }
        })
        .collect();
    let before = by_common_hours(&hours_of_words(&home).await, &games, &mut chance);
    assert!(before > 90.0, "hours alone tell: {before}");
    store.purge(last.checked_add(SignedDuration::from_hours(24 * 7)).unwrap()).await.unwrap();
    let after = by_common_hours(&hours_of_words(&home).await, &games, &mut chance);
    assert!((after - 50.0).abs() < MARGIN, "{after}");
}

/// Everybody serves in a room, writes in an area and is in a group, where they put up a card and take a position.
const EVERYWHERE: [(&str, &str); 4] =
    [("accounts", "id"), ("grants", "member"), ("authors", "member"), ("home_members", "member")];

async fn joins(store: &Store, (member, handle): &(String, String), now: Timestamp, chance: &mut Chance) {
    let joined = store.join_home(homes::ID, member, &[(**handle).into()], now).await.unwrap();
    assert!(matches!(joined, Joined::In(_)), "{joined:?}");
    let expires = now.checked_add(SignedDuration::from_hours(30 * 24)).unwrap();
    let tie = Tie {
        id: chance.digits(16).into(),
        place: homes::PLACE.into(),
        kind: "companion".into(),
        side: "offer".into(),
        member: (**member).into(),
        handle: (**handle).into(),
        words: "Tuesdays".into(),
        expires,
    };
    assert!(store.add_tie(&tie, now).await.unwrap());
    let mut position = homes::position(&chance.digits(16), member);
    position.ends = expires;
    store.add_position(&position).await.unwrap();
}

async fn all_meet(store: &Store, people: &[Person], acts: &[Act], chance: &mut Chance) {
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
            Some(_) => joins(store, &person.members[2], now, chance).await,
        }
    }
}

async fn nobody_can_be_followed_from_room_to_area_to_group(home: Home) {
    let (store, mut chance) = (homes::formed(&home).await, Chance(416));
    let people = people(&mut chance);
    let acts = acts(&mut chance);
    let games = games(&people, &mut chance);
    store.leave_home(homes::PLACE, "a1").await.unwrap();
    let (early, late) = acts.split_at(acts.len() / 2);
    all_meet(&store, &people, early, &mut chance).await;

    // This game can be lost as well.
    let before = Dump::of(&home, &EVERYWHERE).await;
    let verdicts = adversary::play(&before, &games, &mut chance);
    assert!(verdicts.iter().any(|verdict| verdict.percent > 56.0), "{verdicts:?}");

    all_meet(&store, &people, late, &mut chance).await;
    store.shuffle().await.unwrap();
    nothing_is_told(&Dump::of(&home, &EVERYWHERE).await, &games, &mut chance);
}

const SHOWN: [(&str, &str); 2] = [("entries", "member"), ("returns", "mailbox")];
const SHOWING: [(&str, &str); 2] = [("entries", "member"), ("mailboxes", "id")];

/// Somebody keeps a page for themselves, and puts something into three mailboxes that were opened for them.
async fn shows(store: &Store, person: &Person, what: Option<usize>, chance: &mut Chance) {
    let sealed = chance.bytes(1_064);
    let (id, version) = (chance.digits(32), chance.digits(32));
    let Some(mailbox) = what else {
        let page =
            NewEntry { member: &person.account, id: &id, seen: None, version: &version, sealed: &sealed };
        assert_eq!(store.keep_entry(&page).await.unwrap(), Kept::Kept);
        return;
    };
    let (mailbox, _) = &person.members[mailbox];
    let ends = noon().checked_add(SignedDuration::from_hours(90 * 24)).unwrap();
    assert!(store.post_office().open_mailbox(mailbox, ends).await.unwrap());
    assert_eq!(store.put_return(&id, mailbox, &sealed, noon()).await.unwrap(), Returned::Shown);
}

/// Nothing leads from a mailbox, which a clinic knows, to who keeps a page here, or to another of their mailboxes.
async fn nobody_can_be_followed_from_page_to_mailbox(home: Home) {
    let (store, mut chance) = (home.open().await, Chance(417));
    let people = people(&mut chance);
    let acts = acts(&mut chance);
    let games = games(&people, &mut chance);
    let (early, late) = acts.split_at(acts.len() / 4);
    for act in early {
        shows(&store, &people[act.person], act.place, &mut chance).await;
    }

    // This game can be lost as well, while the journal holds what was done.
    let before = Dump::of(&home, &SHOWN).await;
    let verdicts = adversary::play(&before, &games, &mut chance);
    assert!(verdicts.iter().any(|verdict| verdict.percent > 60.0), "{verdicts:?}");

    for act in late {
        shows(&store, &people[act.person], act.place, &mut chance).await;
    }
    store.shuffle().await.unwrap();
    for tables in [SHOWN, SHOWING] {
        nothing_is_told(&Dump::of(&home, &tables).await, &games, &mut chance);
    }
}

async fn people_may_act_while_the_rows_are_shuffled(home: Home) {
    let store = home.open().await;
    for number in 0..40 {
        store.put_account(&format!("old{number}"), b"sealed").await.unwrap();
        store.grant(&grant("room/a", &format!("old{number}"), "calm river", "chair")).await.unwrap();
    }
    let shuffling = async {
        for _ in 0..8 {
            store.shuffle().await.unwrap();
        }
    };
    let acting = async {
        let other = home.open().await;
        for number in 0..40 {
            other.put_account(&format!("new{number}"), b"sealed").await.unwrap();
            other.put_account(&format!("old{number}"), b"changed").await.unwrap();
            assert!(other.revoke("room/a", &format!("old{number}"), "chair", &NO_LINKS).await.unwrap());
        }
    };
    tokio::join!(shuffling, acting);
    for number in 0..40 {
        let read = async |id: String| store.account(&id).await.unwrap().unwrap();
        assert_eq!(read(format!("new{number}")).await, b"sealed");
        assert_eq!(read(format!("old{number}")).await, b"changed");
    }
    assert_eq!(store.grants_at("room/a").await.unwrap(), [], "nobody comes back");
}
