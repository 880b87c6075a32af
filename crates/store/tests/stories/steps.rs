//! What somebody writes for themselves, and what they let one other read.

use store::{
    Kept, LONGEST_ENTRY, MOST_BYTES, MOST_ENTRIES, NewEntry, NewReader, NewShare, Shared, StoreError,
};

use super::{
    chance::Chance,
    home::{Home, at, noon},
};

stories!(
    a_page_is_kept_and_never_written_over_unseen,
    there_is_room_for_a_life_and_an_end_to_it,
    a_code_is_good_once_and_for_a_while,
    a_reader_sees_what_was_shared_and_nothing_else,
    what_was_taken_back_is_read_no_more,
    a_reader_who_is_done_keeps_nothing,
    codes_that_were_used_take_up_no_room,
    whoever_goes_takes_it_all_along,
    the_order_of_writing_is_gone,
);

fn page<'a>(seen: Option<&'a str>, version: &'a str, sealed: &'a [u8]) -> NewEntry<'a> {
    NewEntry { member: "a1", id: "b1", seen, version, sealed }
}

async fn a_page_is_kept_and_never_written_over_unseen(home: Home) {
    let store = home.open().await;
    assert_eq!(store.entry("a1", "b1").await.unwrap(), None);
    assert_eq!(store.keep_entry(&page(None, "v1", b"one")).await.unwrap(), Kept::Kept);
    // Another device, which had not seen it; and one that had seen an older one.
    for seen in [None, Some("v0")] {
        let Kept::Other(Some(there)) = store.keep_entry(&page(seen, "v2", b"two")).await.unwrap() else {
            panic!("it was written over");
        };
        assert_eq!((&*there.version, &there.sealed[..]), ("v1", &b"one"[..]));
    }
    assert_eq!(store.keep_entry(&page(Some("v1"), "v3", b"three")).await.unwrap(), Kept::Kept);
    assert_eq!(store.entry("a1", "b1").await.unwrap().unwrap().sealed, b"three");
    // Somebody else's page of the same id is another.
    let other = NewEntry { member: "a2", ..page(None, "v4", b"four") };
    assert_eq!(store.keep_entry(&other).await.unwrap(), Kept::Kept);
    assert_eq!(store.entry_ids("a1").await.unwrap(), [("b1".into(), "v3".into())]);
    for seen in ["", "v1"] {
        assert!(!store.delete_entry("a1", "b1", seen).await.unwrap(), "that version was not seen");
    }
    assert!(store.delete_entry("a1", "b1", "v3").await.unwrap());
    assert!(!store.delete_entry("a1", "b1", "v3").await.unwrap());
    assert_eq!(store.keep_entry(&page(Some("v3"), "v5", b"five")).await.unwrap(), Kept::Other(None));
    assert_eq!(store.entry("a2", "b1").await.unwrap().unwrap().sealed, b"four");
}

async fn there_is_room_for_a_life_and_an_end_to_it(home: Home) {
    let store = home.open().await;
    let long = vec![7; LONGEST_ENTRY + 1];
    let refused = store.keep_entry(&page(None, "v1", &long)).await;
    assert!(matches!(refused, Err(StoreError::TooLong { limit: LONGEST_ENTRY, .. })));
    assert_eq!(store.keep_entry(&page(None, "v1", &long[1..])).await.unwrap(), Kept::Kept);
    let mut rows = String::from("BEGIN;");
    for number in 1..MOST_ENTRIES {
        let sealed = if home.is_lite() { "x'00'" } else { r"'\x00'" };
        rows += &format!("INSERT INTO entries VALUES ('a1', '{number:08x}', 'v1', {sealed});");
    }
    home.sql(&(rows + "COMMIT")).await;
    assert_eq!(store.entry_ids("a1").await.unwrap().len(), MOST_ENTRIES);
    let more = NewEntry { id: "c1", ..page(None, "v1", b"x") };
    assert_eq!(store.keep_entry(&more).await.unwrap(), Kept::Full);
    // What is there can be changed, and others have room.
    assert_eq!(store.keep_entry(&page(Some("v1"), "v2", b"x")).await.unwrap(), Kept::Kept);
    assert_eq!(store.keep_entry(&NewEntry { member: "a2", ..more }).await.unwrap(), Kept::Kept);
    let fits = MOST_BYTES / LONGEST_ENTRY;
    for number in 0..fits {
        let id = format!("{number:08x}");
        let entry = NewEntry { member: "a3", id: &id, ..page(None, "v1", &long[1..]) };
        assert_eq!(store.keep_entry(&entry).await.unwrap(), Kept::Kept);
    }
    let more = NewEntry { member: "a3", ..page(None, "v1", &long[1..]) };
    assert_eq!(store.keep_entry(&more).await.unwrap(), Kept::Full);
}

fn code<'a>(id: &'a str, member: &'a str) -> NewReader<'a> {
    NewReader { id, member, public: "p1", mac: "m1", ends: at("2026-11-29T12:34:56Z") }
}

fn letter<'a>(id: &'a str, member: &'a str, reader: &'a str) -> NewShare<'a> {
    NewShare { id, member, reader, sealed: b"sealed" }
}

async fn a_code_is_good_once_and_for_a_while(home: Home) {
    let store = home.open().await;
    assert!(store.put_reader(&code("d1", "a1")).await.unwrap());
    assert!(!store.put_reader(&code("d1", "a2")).await.unwrap(), "it is somebody's");
    let found = store.reader("d1", noon()).await.unwrap().unwrap();
    assert_eq!((&*found.public, &*found.mac), ("p1", "m1"));
    let late = at("2026-11-29T13:00:00Z");
    assert_eq!(store.codes_out("a1", noon()).await.unwrap(), [("d1".into(), late)]);
    assert_eq!(
        (store.reader("d1", late).await.unwrap(), store.reader("d2", noon()).await.unwrap()),
        (None, None)
    );
    assert_eq!(store.share(&letter("f1", "a2", "d1"), late).await.unwrap(), Shared::NoCode);
    assert_eq!(store.share(&letter("f1", "a2", "d1"), noon()).await.unwrap(), Shared::Shared);
    assert_eq!(store.reader("d1", noon()).await.unwrap(), None, "used");
    assert_eq!(store.share(&letter("f2", "a3", "d1"), noon()).await.unwrap(), Shared::NoCode);
    assert!(!store.withdraw_code("a1", "d1").await.unwrap(), "something is sealed to it");
    // What nobody used goes when it is over; what was used stays.
    store.put_reader(&code("d2", "a1")).await.unwrap();
    assert!(!store.withdraw_code("a2", "d2").await.unwrap());
    store.purge(noon()).await.unwrap();
    assert_eq!(store.codes_out("a1", noon()).await.unwrap().len(), 1);
    store.purge(late).await.unwrap();
    assert_eq!(home.texts("SELECT id FROM readers").await, ["d1"]);
    assert_eq!(store.shared_with("a1").await.unwrap().len(), 1);
}

async fn a_reader_sees_what_was_shared_and_nothing_else(home: Home) {
    let store = home.open().await;
    for (id, member) in [("d1", "a1"), ("d2", "a2")] {
        store.put_reader(&code(id, member)).await.unwrap();
    }
    store.share(&letter("f1", "a3", "d1"), noon()).await.unwrap();
    store.share(&letter("f2", "a3", "d2"), noon()).await.unwrap();
    let seen = store.shared_with("a1").await.unwrap();
    assert_eq!(seen.len(), 1);
    assert_eq!((&*seen[0].id, &*seen[0].reader, seen[0].answered), ("f1", "d1", false));
    assert!(!store.answer_share("a1", "f2", b"not mine").await.unwrap());
    assert!(!store.answer_share("a3", "f1", b"my own").await.unwrap());
    assert!(store.answer_share("a1", "f1", b"thank you").await.unwrap());
    let mine = store.shared_by("a3").await.unwrap();
    assert_eq!(mine.iter().map(|share| &share.answer[..]).collect::<Vec<_>>(), [&b"thank you"[..], b""]);
    assert!(store.shared_with("a1").await.unwrap()[0].answered);
    assert_eq!(store.shared_by("a1").await.unwrap(), []);
}

async fn what_was_taken_back_is_read_no_more(home: Home) {
    let store = home.open().await;
    store.put_reader(&code("d1", "a1")).await.unwrap();
    store.share(&letter("f1", "a2", "d1"), noon()).await.unwrap();
    assert!(!store.take_share_back("a1", "f1").await.unwrap(), "only by whoever shared it");
    assert!(store.take_share_back("a2", "f1").await.unwrap());
    assert!(!store.take_share_back("a2", "f1").await.unwrap());
    assert_eq!(store.shared_with("a1").await.unwrap(), []);
    assert!(!store.answer_share("a1", "f1", b"late").await.unwrap());
    assert_eq!(home.texts("SELECT id FROM readers").await, [""; 0], "nothing joins the two any more");
}

async fn a_reader_who_is_done_keeps_nothing(home: Home) {
    let store = home.open().await;
    store.put_reader(&code("d1", "a1")).await.unwrap();
    store.share(&letter("f1", "a2", "d1"), noon()).await.unwrap();
    store.answer_share("a1", "f1", b"thank you").await.unwrap();
    assert!(!store.end_share("a2", "f1").await.unwrap(), "only by whoever reads");
    assert!(store.end_share("a1", "f1").await.unwrap());
    assert!(!store.end_share("a1", "f1").await.unwrap());
    assert_eq!(store.shared_with("a1").await.unwrap(), []);
    assert!(!store.answer_share("a1", "f1", b"late").await.unwrap());
    assert_eq!(home.texts("SELECT id FROM readers").await, [""; 0], "nothing joins the two any more");
    assert_eq!(store.shared_by("a2").await.unwrap()[0].answer, b"thank you");
    assert!(store.take_share_back("a2", "f1").await.unwrap());
}

async fn codes_that_were_used_take_up_no_room(home: Home) {
    let store = home.open().await;
    for number in 0..60 {
        let (reader, share) = (format!("d{number}"), format!("f{number}"));
        assert!(store.put_reader(&code(&reader, "a1")).await.unwrap(), "{number}");
        assert_eq!(store.share(&letter(&share, "a2", &reader), noon()).await.unwrap(), Shared::Shared);
    }
    for number in 100..150 {
        assert!(store.put_reader(&code(&format!("d{number}"), "a1")).await.unwrap(), "{number}");
    }
    assert!(!store.put_reader(&code("d150", "a1")).await.unwrap(), "fifty wait for somebody");
}

async fn whoever_goes_takes_it_all_along(home: Home) {
    let store = home.open().await;
    store.keep_entry(&page(None, "v1", b"one")).await.unwrap();
    store.keep_entry(&NewEntry { member: "a2", ..page(None, "v1", b"two") }).await.unwrap();
    for (id, member) in [("d1", "a1"), ("d2", "a2"), ("d3", "a1")] {
        store.put_reader(&code(id, member)).await.unwrap();
    }
    store.share(&letter("f1", "a2", "d1"), noon()).await.unwrap();
    store.share(&letter("f2", "a1", "d2"), noon()).await.unwrap();
    store.forget("e1", &[], &[("steps".into(), "a1".into()), ("site".into(), "a2".into())]).await.unwrap();
    assert_eq!(home.texts("SELECT member FROM entries").await, ["a2"], "of another place nothing goes");
    assert_eq!(home.texts("SELECT id FROM readers").await, [""; 0]);
    assert_eq!(home.texts("SELECT id FROM shared").await, [""; 0]);
}

/// Long pages lie outside their rows, in the order in which they came: until they are shuffled.
async fn the_order_of_writing_is_gone(home: Home) {
    let (store, mut chance) = (home.open().await, Chance(16));
    let written: Vec<(String, String)> = (0..60).map(|_| (chance.digits(32), chance.digits(32))).collect();
    for (member, id) in &written {
        // The pages' own keys are in them, to be found again.
        let sealed = format!("{id}{}t{id}", "x".repeat(20_000));
        let entry = NewEntry { member, id, seen: None, version: "v1", sealed: sealed.as_bytes() };
        store.keep_entry(&entry).await.unwrap();
    }
    let order = |place: Box<dyn Fn(&str) -> usize>| {
        let places: Vec<usize> = written.iter().map(|(_, id)| place(id)).collect();
        places.windows(2).filter(|pair| pair[0] < pair[1]).count()
    };
    assert!(order(places(&home).await) > 50, "before, it can be told");
    store.shuffle().await.unwrap();
    let rising = order(places(&home).await);
    // Of 59 pairs about half, by chance; four standard deviations of it are allowed.
    assert!((20..40).contains(&rising), "{rising}");
    let kept = store.entry(&written[7].0, &written[7].1).await.unwrap().unwrap();
    assert!(kept.sealed.starts_with(written[7].1.as_bytes()) && kept.sealed.len() == 20_065);
}

/// Where a page's bytes lie: in the file, or by the number that PostgreSQL gave them.
async fn places(home: &Home) -> Box<dyn Fn(&str) -> usize> {
    if home.is_lite() {
        home.sql("PRAGMA wal_checkpoint(TRUNCATE)").await;
        let file = std::fs::read(home.address()).unwrap();
        return Box::new(move |id| {
            // Its end lies outside the row.
            let end = format!("t{id}");
            let mut places = file.windows(end.len()).enumerate();
            places.find(|(_, bytes)| *bytes == end.as_bytes()).unwrap().0
        });
    }
    let table =
        home.texts("SELECT reltoastrelid::regclass::text FROM pg_class WHERE relname = 'entries'").await;
    let rows = home
        .texts(&format!(
            "SELECT chunk_id::text || ' ' || convert_from(substring(chunk_data FROM 1 FOR 32), 'UTF8')
             FROM {} WHERE chunk_seq = 0",
            table[0]
        ))
        .await;
    Box::new(move |id| {
        let row = rows.iter().find(|row| row.ends_with(id)).unwrap();
        row.split(' ').next().unwrap().parse().unwrap()
    })
}
