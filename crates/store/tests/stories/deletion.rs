//! What is deleted is gone from the files: P8.

use jiff::{SignedDuration, civil::date};
use store::{
    Edit, HomeGroup, HomeInvitation, HomeMember, Invitation, Kept, Locked, MayStamp, NewCorrection, NewEntry,
    NewPost, NewReader, NewReport, NewShare, NewStamp, NewThread, Position, PostState, Shared, Store, Tie,
    TieAnswer,
};

use super::{
    chance::Chance,
    forum::{AREA, STORY, enter, id as id_of, post},
    home::{Home, NO_LINKS, at, grant, keys_in, noon, room},
    homes,
};

stories!(
    each_thing_that_is_deleted_is_gone,
    what_was_moved_is_gone_too,
    words_are_gone_from_their_shelf,
    statistics_do_not_outlive_what_was_deleted,
);

/// Found wherever it is kept, as text and as bytes.
const MARKER: &str = "7f3a9c0de18b5542";

/// In SQLite at once; in PostgreSQL by the next shuffle. The first makes sure that the search would find it.
macro_rules! gone_after {
    ($home:ident, $store:ident, $delete:expr) => {
        assert!($home.files_hold(MARKER.as_bytes()).await, "not found before: {}", stringify!($delete));
        let _ = $delete.await.unwrap();
        if !$home.is_lite() {
            $store.shuffle().await.unwrap();
        }
        assert!(!$home.files_hold(MARKER.as_bytes()).await, "still there: {}", stringify!($delete));
    };
}

async fn each_thing_that_is_deleted_is_gone(home: Home) {
    let store = home.open().await;
    let correction = NewCorrection { slug: "meeting-1", kind: "closed", text: MARKER };
    let id = store.add_correction(correction, [1; 8], noon()).await.unwrap();
    gone_after!(home, store, store.delete_correction(&id));

    for report in [
        NewReport { place: "room/dawn", words: MARKER, note: "", post: "" },
        NewReport { place: "room/dawn", words: "", note: MARKER, post: "" },
    ] {
        let id = store.add_report(report, [1; 8], noon()).await.unwrap();
        gone_after!(home, store, store.delete_report(&id));
        let id = store.add_report(report, [1; 8], noon()).await.unwrap();
        store.mark_report(&id, true).await.unwrap();
        gone_after!(home, store, store.purge(at("2027-01-22T12:00:00Z")));
        store.add_report(report, [1; 8], noon()).await.unwrap();
        store.mark_report(&id, true).await.unwrap();
        let later = NewReport { place: "room/dawn", words: "", note: "", post: "" };
        gone_after!(home, store, store.add_report(later, [2; 8], at("2027-01-22T12:00:00Z")));
        store.delete_report("0202020202020202").await.unwrap();
    }

    store.put_account("a1", MARKER.as_bytes()).await.unwrap();
    gone_after!(home, store, store.delete_account("a1"));
    store.put_account(MARKER, b"sealed").await.unwrap();
    gone_after!(home, store, store.forget(MARKER, &[], &[]));
    store.put_passkey("b1", MARKER.as_bytes()).await.unwrap();
    gone_after!(home, store, store.delete_passkey("b1"));
    store.put_passkey("b1", MARKER.as_bytes()).await.unwrap();
    gone_after!(home, store, store.forget("a1", &["b1".into()], &[]));
    store.put_account("a1", MARKER.as_bytes()).await.unwrap();
    store.put_passkey("b1", MARKER.as_bytes()).await.unwrap();
    gone_after!(home, store, store.forget_passkeys("a1", b"without it", &["b1".into()]));

    let chair = grant("room/dawn", MARKER, "calm river", "chair");
    store.grant(&chair).await.unwrap();
    gone_after!(home, store, store.revoke("room/dawn", MARKER, "chair", &NO_LINKS));
    store.grant(&chair).await.unwrap();
    gone_after!(home, store, store.forget_member("room/dawn", MARKER));
    store.grant(&grant("room/dawn", "d1", "still lake", "chair")).await.unwrap();
    store.grant(&chair).await.unwrap();
    gone_after!(home, store, store.revoke_unless_last("room/dawn", MARKER, "chair", &NO_LINKS));
    store.put_room(&room("dawn")).await.unwrap();
    store.grant(&chair).await.unwrap();
    gone_after!(home, store, store.delete_room("dawn"));
    store.grant(&grant("room/dawn", "c1", MARKER, "chair")).await.unwrap();
    gone_after!(home, store, store.forget("a1", &[], &[("room/dawn".into(), "c1".into())]));

    what_is_kept_for_oneself_is_gone(&home, &store).await;
    what_is_passed_on_is_gone(&home, &store).await;
    what_is_in_groups_is_gone(&home, &store).await;
    what_is_written_is_gone(&home, &store).await;
    what_is_counted_is_gone(&home, &store).await;

    let expires = at("2026-11-23T12:00:00Z");
    let link = Invitation { id: MARKER.into(), place: "site".into(), role: "admin".into(), expires };
    store.invite(&link, noon()).await.unwrap();
    gone_after!(home, store, store.withdraw_invitation(MARKER));
}

async fn what_is_kept_for_oneself_is_gone(home: &Home, store: &Store) {
    let calendar = async || store.put_calendar("f1", MARKER.as_bytes(), noon()).await.unwrap();
    calendar().await;
    gone_after!(home, store, store.put_calendar("f1", b"sealed anew", noon()));
    calendar().await;
    gone_after!(home, store, store.renew_calendar("f1", b"sealed anew", noon()));
    calendar().await;
    gone_after!(home, store, store.drop_calendar("f1"));
    calendar().await;
    gone_after!(home, store, store.purge(at("2028-01-01T00:00:00Z")));
    let (long, marked) = ("x".repeat(40_000), format!("{MARKER}{}", "x".repeat(40_000)));
    for (member, id, sealed) in
        [("a1", "b1", marked.as_bytes()), ("a1", "b2", long.as_bytes()), ("a2", "b1", long.as_bytes())]
    {
        let entry = NewEntry { member, id, seen: None, version: "c1", sealed };
        assert_eq!(store.keep_entry(&entry).await.unwrap(), Kept::Kept);
    }
    gone_after!(home, store, store.delete_entry("a1", "b1", "c1"));
    let entry = NewEntry { member: MARKER, id: "b1", seen: None, version: "c1", sealed: marked.as_bytes() };
    store.keep_entry(&entry).await.unwrap();
    gone_after!(home, store, store.forget("a9", &[], &[("steps".into(), MARKER.into())]));
    let code = NewReader { id: "d1", member: "a2", public: MARKER, mac: "e1", ends: noon() };
    assert!(store.put_reader(&code).await.unwrap());
    gone_after!(home, store, store.withdraw_code("a2", "d1"));
    store.put_reader(&code).await.unwrap();
    gone_after!(home, store, store.purge(at("2026-11-22T13:00:00Z")));
    let letter = NewShare { id: "f1", member: "a1", reader: "d1", sealed: marked.as_bytes() };
    store.put_reader(&code).await.unwrap();
    assert_eq!(store.share(&letter, at("2026-11-22T12:00:00Z")).await.unwrap(), Shared::Shared);
    gone_after!(home, store, store.take_share_back("a1", "f1"));
    store.put_reader(&NewReader { public: "e2", ..code }).await.unwrap();
    store.share(&letter, at("2026-11-22T12:00:00Z")).await.unwrap();
    gone_after!(home, store, store.forget("a9", &[], &[("steps".into(), "a2".into())]));
}

async fn what_is_passed_on_is_gone(home: &Home, store: &Store) {
    let marked = format!("{MARKER}{}", "x".repeat(40_000));
    let clinic = store.post_office();
    let (today, ends, later) = (noon(), at("2026-11-29T12:00:00Z"), at("2027-01-22T12:00:00Z"));
    let put = async |id| assert!(clinic.put_parcel(id, marked.as_bytes(), ends).await.unwrap());
    put("c1").await;
    gone_after!(home, store, clinic.withdraw_parcel("c1"));
    put("c1").await;
    let page = NewEntry { member: "a1", id: "b9", seen: None, version: "c1", sealed: b"plan" };
    gone_after!(home, store, store.take_parcel("c1", &page, today));
    put(MARKER).await;
    gone_after!(home, store, store.purge(later));

    let show = async |mailbox| {
        clinic.open_mailbox(mailbox, ends).await.unwrap();
        store.put_return("d1", mailbox, marked.as_bytes(), today).await.unwrap();
    };
    show("e1").await;
    gone_after!(home, store, clinic.throw_away("e1", &["d1".into()]));
    show("e1").await;
    gone_after!(home, store, clinic.close_mailbox("e1"));
    show("e2").await;
    gone_after!(home, store, store.stop_mailbox("e2"));
    show(MARKER).await;
    clinic.returns(MARKER, date(2026, 11, 22), today).await.unwrap();
    gone_after!(home, store, store.purge(later));
}

async fn what_is_in_groups_is_gone(home: &Home, store: &Store) {
    let place = homes::PLACE;
    let group = HomeGroup { details: MARKER.into(), ..homes::group() };
    let founder = HomeMember::new(place, MARKER, MARKER, noon());
    let form = async || {
        let first = homes::position("p1", MARKER);
        store.form_home_group(&group, &founder, &first).await.unwrap();
    };
    form().await;
    gone_after!(home, store, store.delete_home_group(homes::ID));
    form().await;
    store.close_home_group(homes::ID, noon()).await.unwrap();
    gone_after!(home, store, store.purge(at("2027-01-22T12:00:00Z")));
    let founder = HomeMember::new(place, "a1", "calm river", noon());
    store.form_home_group(&homes::group(), &founder, &homes::position("p1", "a1")).await.unwrap();
    for forget in [true, false] {
        let handles = [MARKER.into()];
        store.join_home(homes::ID, MARKER, &handles, noon()).await.unwrap();
        store.chair_on(place, 20_785, MARKER).await.unwrap();
        store.ask_next(place, "p1", "a1", MARKER).await.unwrap();
        if forget {
            gone_after!(home, store, store.forget("a1", &[], &[(place.into(), MARKER.into())]));
        } else {
            gone_after!(home, store, store.leave_home(place, MARKER));
        }
    }
    store.chair_on(place, 20_785, MARKER).await.unwrap();
    gone_after!(home, store, store.not_chair_on(place, 20_785, MARKER));
    store.add_position(&Position { title: MARKER.into(), ..homes::position("p2", "") }).await.unwrap();
    gone_after!(home, store, store.remove_position(place, "p2", "a1"));
    let link = HomeInvitation {
        id: MARKER.into(),
        place: place.into(),
        uses: 1,
        expires: at("2026-11-29T12:00:00Z"),
    };
    store.invite_home(&link).await.unwrap();
    gone_after!(home, store, store.withdraw_home_invitation(place, MARKER));
    store.invite_home(&link).await.unwrap();
    gone_after!(home, store, store.accept_home_invitation(MARKER, "b2", &["still lake".into()], noon()));

    let card = homes::tie("t1", "a1", "sponsor", "offer");
    store.add_tie(&Tie { words: MARKER.into(), ..card.clone() }, noon()).await.unwrap();
    gone_after!(home, store, store.take_tie_back(place, "t1", "a1"));
    store.add_tie(&card, noon()).await.unwrap();
    let answer = TieAnswer { words: MARKER.into(), ..homes::answer("n1", &card, "b2") };
    store.answer_tie(&answer, noon()).await.unwrap();
    gone_after!(home, store, store.end_tie(place, "n1", "b2"));
    store.answer_tie(&answer, noon()).await.unwrap();
    gone_after!(home, store, store.say_to_tie(place, "n1", "a1", false, noon()));
    store.answer_tie(&homes::answer("n2", &card, "c3"), noon()).await.unwrap();
    store.say_to_tie(place, "n2", "a1", true, noon()).await.unwrap();
    store.leave_contact("n2", true, MARKER, noon()).await.unwrap();
    gone_after!(home, store, store.take_contacts_back("n2"));
    store.leave_contact("n2", false, MARKER, noon()).await.unwrap();
    gone_after!(home, store, store.purge(at("2026-12-07T13:00:00Z")));
}

async fn what_is_counted_is_gone(home: &Home, store: &Store) {
    let (place, evening) = (homes::PLACE, at("2026-11-22T18:00:00Z"));
    let stamped = async |meeting: &str, ticket: &str| {
        store.open_attended(meeting, place, 9, evening).await.unwrap();
        store.end_attended(place).await.unwrap();
        let new = NewStamp { meeting, ticket, paper: "p1", epoch: (2_970, 1) };
        assert_eq!(store.may_stamp(&new).await.unwrap(), MayStamp::Counted);
    };
    stamped("m1", MARKER).await;
    gone_after!(home, store, store.close_attended(place));
    stamped(MARKER, "t1").await;
    gone_after!(home, store, store.purge(evening));
    store.spend(2_970, &[MARKER.to_owned()]).await.unwrap();
    gone_after!(home, store, store.forget_attended_epoch(2_970));
}

async fn what_is_written_is_gone(home: &Home, store: &Store) {
    enter(store, AREA, "ann", 1, noon()).await;
    enter(store, AREA, "ben", 2, noon()).await;
    let marked = post(10, "ann", MARKER, PostState::Shown);
    store.open_thread(&STORY, &marked, noon()).await.unwrap();
    gone_after!(home, store, store.delete_post(AREA, &id_of(10), "ann"));
    let titled = NewThread { title: MARKER, ..STORY };
    store.open_thread(&titled, &post(10, "ann", "", PostState::Shown), noon()).await.unwrap();
    store.reply(&id_of(10), &post(11, "ben", "", PostState::Shown), noon()).await.unwrap();
    gone_after!(home, store, store.delete_post(AREA, &id_of(10), "ann"));
    store.open_thread(&STORY, &NewPost { id: [7; 8], ..marked }, noon()).await.unwrap();
    let edit = Edit { title: "", body: "", notes: "", urgent: false, state: PostState::Shown };
    gone_after!(home, store, store.edit_post(AREA, "0707070707070707", "ann", &edit, noon()));
    store.open_thread(&STORY, &NewPost { id: [6; 8], ..marked }, noon()).await.unwrap();
    gone_after!(home, store, store.lock("0606060606060606", &Locked { sealed: "", reason: "" }, noon()));
    store.open_thread(&STORY, &NewPost { id: [5; 8], ..marked }, noon()).await.unwrap();
    gone_after!(home, store, store.leave_place(AREA, "ann"));
    store.enter_place(AREA, MARKER, ["calm river".into()], [3; 8], noon()).await.unwrap();
    store
        .open_thread(&STORY, &NewPost { id: [4; 8], member: MARKER, body: "", ..marked }, noon())
        .await
        .unwrap();
    gone_after!(home, store, store.forget("a1", &[], &[(AREA.into(), MARKER.into())]));
    store.reply(&id_of(10), &NewPost { id: [9; 8], member: "ben", ..marked }, noon()).await.unwrap();
    store.hold("0909090909090909", "advice", noon()).await.unwrap();
    gone_after!(home, store, store.purge(at("2027-07-22T12:00:00Z")));
}

async fn what_was_moved_is_gone_too(home: Home) {
    if !home.is_lite() {
        return; // PostgreSQL does not move rows; the story above tells what it does.
    }
    // Rows of all lengths, changed again and again: SQLite moves them from page to page, and what it moves it does
    // not always overwrite.
    let (store, mut chance) = (home.open().await, Chance(8));
    let ids: Vec<_> = (0..1_000).map(|_| chance.digits(32)).collect();
    let mut writes = String::from("BEGIN;");
    for turn in 0..4_000 {
        let id = ids.get(turn).unwrap_or_else(|| chance.of(&ids)).clone();
        let length = 40 + 2 * chance.below(3_000);
        writes += &format!("REPLACE INTO accounts VALUES ('{id}', x'{}');", chance.digits(length));
    }
    home.sql(&(writes + "COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")).await;

    let file = std::fs::read(home.address()).unwrap();
    let in_file = keys_in(&file, 32);
    let copied: Vec<_> = ids.iter().filter(|id| in_file[id.as_bytes()].len() > 1).take(4).collect();
    assert_eq!(copied.len(), 4, "this is the story of rows that lie there twice");
    for id in &copied {
        assert!(store.delete_account(id).await.unwrap());
    }
    let file = std::fs::read(home.address()).unwrap();
    let in_file = keys_in(&file, 32);
    assert_eq!(copied.iter().find(|id| in_file.contains_key(id.as_bytes())), None);
    let left = home.texts("SELECT id FROM accounts").await;
    assert_eq!(left.len(), ids.len() - copied.len());
}

/// A table of many posts is never rewritten whole, and what is deleted from it is gone all the same.
async fn words_are_gone_from_their_shelf(home: Home) {
    if !home.is_lite() {
        return; // PostgreSQL rewrites it whole; see above.
    }
    const WEEKS: i64 = 4;
    let (store, mut chance) = (home.open().await, Chance(10));
    enter(&store, AREA, "ann", 1, noon()).await;
    let author = home.texts("SELECT id FROM authors").await.remove(0);
    store.open_thread(&STORY, &post(1, "ann", "I began", PostState::Shown), noon()).await.unwrap();
    let mut left: Vec<(String, String)> = Vec::new();
    let mut number = 0;
    for week in 0..WEEKS {
        for day in 0..3 {
            let hours: i64 = (week * 7 + day) * 24;
            // An hour's posts come in any order, and are of all lengths; some are changed.
            let mut writes = String::from("BEGIN;");
            for turn in 0..120 {
                number += 1;
                let written = noon().as_second() / 3600 * 3600 + (hours + turn / 40) * 3600;
                let (id, marker) = (chance.digits(16), chance.digits(32));
                let body =
                    format!("{marker}{}", "x".repeat(chance.below(if turn % 9 == 0 { 9_000 } else { 600 })));
                writes += &format!(
                    "INSERT INTO posts VALUES ({written}, '{id}', '{thread}', {number}, '{author}', 'en', 'shown', 0, 0,
                     0, '', '', '', '{body}', 0);",
                    thread = id_of(1),
                );
                left.push((id, marker));
                if turn % 5 == 0 {
                    let (id, _) = chance.of(&left);
                    writes +=
                        &format!("UPDATE posts SET body = body || 'longer', thanked = 1 WHERE id = '{id}';");
                }
            }
            home.sql(&(writes + "COMMIT")).await;
            let now = noon().checked_add(SignedDuration::from_hours(hours + 3)).unwrap();
            if day != 1 {
                store.purge(now).await.unwrap();
                store.shuffle().await.unwrap();
            }
            for _ in 0..5 {
                let (id, marker) = left.swap_remove(chance.below(left.len()));
                assert!(store.delete_post(AREA, &id, "ann").await.unwrap());
                assert!(!home.files_hold(marker.as_bytes()).await, "week {week}, day {day}");
                assert!(!home.files_hold(id.as_bytes()).await, "its id, in week {week}, day {day}");
            }
        }
    }
    let kept: i64 = home.texts("SELECT CAST(COUNT(*) AS TEXT) FROM posts").await[0].parse().unwrap();
    assert_eq!(kept, i64::try_from(left.len()).unwrap() + 1, "of the others, nothing is missing");
    for (_, marker) in left.iter().take(20) {
        assert!(home.files_hold(marker.as_bytes()).await, "the search would find it");
    }
    assert_eq!(home.texts("PRAGMA integrity_check").await, ["ok"]);
}

async fn statistics_do_not_outlive_what_was_deleted(home: Home) {
    if home.is_lite() {
        return; // SQLite counts; it copies no values of these tables.
    }
    let (store, mut chance) = (home.open().await, Chance(9));
    for number in 0..40 {
        let words = format!("{MARKER} {}", number % 4);
        let id = format!("{number:02x}{MARKER}");
        let report = NewReport { place: "room/dawn", words: &words, note: &words, post: "" };
        let random = chance.number().to_be_bytes();
        store.add_report(report, random, noon()).await.unwrap();
        let correction = NewCorrection { slug: "meeting-1", kind: "closed", text: &words };
        store.add_correction(correction, random, noon()).await.unwrap();
        store.put_account(&id, words.as_bytes()).await.unwrap();
        store.put_passkey(&id, words.as_bytes()).await.unwrap();
        store.grant(&grant("room/dawn", &id, &words, "chair")).await.unwrap();
        let expires = at("2026-11-23T12:00:00Z");
        let link = Invitation { id: id.into(), place: "site".into(), role: "admin".into(), expires };
        store.invite(&link, noon()).await.unwrap();
    }
    home.sql("ANALYZE").await;
    let found = home
        .texts("SELECT tablename || '.' || attname FROM pg_stats WHERE schemaname = 'public' AND attname = 'role'")
        .await;
    assert!(!found.is_empty(), "the search below would find it");
    let hex: String = MARKER.bytes().map(|byte| format!("{byte:02x}")).collect();
    let found = home
        .texts(&format!(
            "SELECT tablename || '.' || attname FROM pg_stats WHERE schemaname = 'public'
             AND (pg_stats::text LIKE '%{MARKER}%' OR pg_stats::text LIKE '%{hex}%')"
        ))
        .await;
    assert_eq!(found, [""; 0]);
}
