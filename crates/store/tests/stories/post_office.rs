//! What a clinic and somebody here pass on to each other.

use jiff::{
    Timestamp,
    civil::{Date, date},
};
use store::{
    Kept, LONGEST_PARCEL, LONGEST_RETURN, MOST_ENTRIES, Mailbox, MailboxState, NewEntry, PostOffice,
    Returned, Store, StoreError, Taken,
};

use super::home::{Home, at, noon};

stories!(
    a_parcel_is_taken_once_and_becomes_a_page,
    of_two_who_take_a_parcel_one_does,
    a_parcel_lies_where_it_was_when_its_page_cannot_be_kept,
    a_parcel_waits_for_a_while_or_is_withdrawn,
    what_is_shown_stays_until_it_is_thrown_away_and_the_day_is_marked,
    either_side_closes_a_mailbox_for_good,
    a_mailbox_is_over_by_itself,
    showing_races_closing,
    a_mailbox_does_not_fill_the_disk,
    what_is_over_is_thrown_away,
);

fn page<'a>(member: &'a str, version: &'a str) -> NewEntry<'a> {
    NewEntry { member, id: "b1", seen: None, version, sealed: b"plan" }
}

fn in_a_week() -> Timestamp {
    at("2026-11-29T12:34:56Z")
}

async fn a_parcel_is_taken_once_and_becomes_a_page(home: Home) {
    let store = home.open().await;
    let clinic = store.post_office();
    assert_eq!(store.parcel("c1", noon()).await.unwrap(), None);
    assert!(clinic.put_parcel("c1", b"sealed", in_a_week()).await.unwrap());
    assert!(!clinic.put_parcel("c1", b"other", in_a_week()).await.unwrap(), "these words are taken");
    for _ in 0..2 {
        let seen = store.parcel("c1", noon()).await.unwrap();
        assert_eq!(seen.as_deref(), Some(&b"sealed"[..]), "looking takes nothing away");
    }
    assert_eq!(store.take_parcel("c1", &page("a1", "v1"), noon()).await.unwrap(), Taken::Taken);
    assert_eq!(store.entry("a1", "b1").await.unwrap().unwrap().sealed, b"plan");
    assert_eq!(store.parcel("c1", noon()).await.unwrap(), None);
    assert_eq!(store.take_parcel("c1", &page("a2", "v2"), noon()).await.unwrap(), Taken::Gone);
    assert_eq!(store.entry("a2", "b1").await.unwrap(), None, "whoever comes too late has no page of it");
    assert!(!clinic.withdraw_parcel("c1").await.unwrap(), "somebody took it");
}

async fn of_two_who_take_a_parcel_one_does(home: Home) {
    let store = home.open().await;
    for round in 0..12 {
        let id = format!("c{round}");
        store.post_office().put_parcel(&id, b"sealed", in_a_week()).await.unwrap();
        let takers: Vec<_> = (0..4)
            .map(|taker| {
                let (store, id, member) = (store.clone(), id.clone(), format!("a{round}-{taker}"));
                tokio::spawn(async move { store.take_parcel(&id, &page(&member, "v1"), noon()).await })
            })
            .collect();
        let mut taken = 0;
        for (taker, task) in takers.into_iter().enumerate() {
            let done = task.await.unwrap().unwrap();
            let page = store.entry(&format!("a{round}-{taker}"), "b1").await.unwrap();
            match done {
                Taken::Taken => {
                    taken += 1;
                    assert!(page.is_some());
                }
                Taken::Gone => assert_eq!(page, None),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(taken, 1, "round {round}");
    }
}

async fn a_parcel_lies_where_it_was_when_its_page_cannot_be_kept(home: Home) {
    let store = home.open().await;
    store.post_office().put_parcel("c1", b"sealed", in_a_week()).await.unwrap();
    // Another device has made a plan meanwhile.
    assert_eq!(store.keep_entry(&page("a1", "v1")).await.unwrap(), Kept::Kept);
    let Taken::Other(Some(there)) = store.take_parcel("c1", &page("a1", "v2"), noon()).await.unwrap() else {
        panic!("it was written over");
    };
    assert_eq!(&*there.version, "v1");
    let mut rows = String::from("BEGIN;");
    for number in 0..MOST_ENTRIES {
        let sealed = if home.is_lite() { "x'00'" } else { r"'\x00'" };
        rows += &format!("INSERT INTO entries VALUES ('a3', '{number:08x}', 'v1', {sealed});");
    }
    home.sql(&(rows + "COMMIT")).await;
    assert_eq!(store.take_parcel("c1", &page("a3", "v1"), noon()).await.unwrap(), Taken::Full);
    let long = vec![7; 300_001];
    let refused = store.take_parcel("c1", &NewEntry { sealed: &long, ..page("a4", "v1") }, noon()).await;
    assert!(matches!(refused, Err(StoreError::TooLong { .. })));
    assert_eq!(store.parcel("c1", noon()).await.unwrap().as_deref(), Some(&b"sealed"[..]));
    assert_eq!(home.texts("SELECT CAST(ends AS TEXT) FROM parcels").await.len(), 1);
    let again = NewEntry { seen: Some("v1"), ..page("a1", "v3") };
    assert_eq!(store.take_parcel("c1", &again, noon()).await.unwrap(), Taken::Taken);
}

async fn a_parcel_waits_for_a_while_or_is_withdrawn(home: Home) {
    let store = home.open().await;
    let clinic = store.post_office();
    let long = vec![7; LONGEST_PARCEL + 1];
    let refused = clinic.put_parcel("c1", &long, in_a_week()).await;
    assert!(matches!(refused, Err(StoreError::TooLong { limit: LONGEST_PARCEL, .. })));
    assert!(clinic.put_parcel("c1", &long[1..], in_a_week()).await.unwrap());
    let (last, over) = (at("2026-11-29T12:59:59Z"), at("2026-11-29T13:00:00Z"));
    assert!(store.parcel("c1", last).await.unwrap().is_some(), "what is promised to last does");
    assert_eq!(store.parcel("c1", over).await.unwrap(), None);
    assert_eq!(store.take_parcel("c1", &page("a1", "v1"), over).await.unwrap(), Taken::Gone);
    assert!(clinic.withdraw_parcel("c1").await.unwrap());
    assert!(!clinic.withdraw_parcel("c1").await.unwrap());
    assert_eq!(store.take_parcel("c1", &page("a1", "v1"), noon()).await.unwrap(), Taken::Gone);
}

async fn shown(store: &Store, id: &str, mailbox: &str) -> Returned {
    store.put_return(id, mailbox, id.as_bytes(), noon()).await.unwrap()
}

/// The numbers of what lies there.
async fn looked(clinic: &PostOffice, mailbox: &str, day: Date) -> Vec<String> {
    let found = clinic.returns(mailbox, day, noon()).await.unwrap();
    assert!(found.iter().all(|one| one.sealed == one.id.as_bytes()));
    found.into_iter().map(|one| one.id).collect()
}

async fn what_is_shown_stays_until_it_is_thrown_away_and_the_day_is_marked(home: Home) {
    let store = home.open().await;
    let clinic = store.post_office();
    assert_eq!(shown(&store, "d1", "e1").await, Returned::Closed, "there is no such mailbox");
    for mailbox in ["e1", "e2"] {
        assert!(clinic.open_mailbox(mailbox, in_a_week()).await.unwrap());
    }
    for (id, mailbox) in [("d2", "e1"), ("d1", "e1"), ("d3", "e2")] {
        assert_eq!(shown(&store, id, mailbox).await, Returned::Shown);
    }
    let there = store.mailbox("e1", noon()).await.unwrap();
    assert_eq!(there, Mailbox { state: MailboxState::Open, unread: 2, readings: vec![] });
    let (first, later) = (date(2026, 11, 22), date(2026, 11, 24));
    for _ in 0..2 {
        assert_eq!(
            looked(&clinic, "e1", first).await,
            ["d1", "d2"],
            "who stops before it is kept finds it again"
        );
    }
    let numbers = ["d1", "d2", "d3"].map(str::to_owned);
    clinic.throw_away("e1", &numbers[..1]).await.unwrap();
    assert_eq!(looked(&clinic, "e1", first).await, ["d2"]);
    clinic.throw_away("e1", &numbers).await.unwrap();
    assert_eq!(looked(&clinic, "e1", later).await, [""; 0]);
    let there = store.mailbox("e1", noon()).await.unwrap();
    assert_eq!((there.unread, there.readings), (0, vec![later, first]), "also when nothing was there");
    let other = store.mailbox("e2", noon()).await.unwrap();
    assert_eq!((other.unread, other.readings), (1, vec![]));
}

async fn either_side_closes_a_mailbox_for_good(home: Home) {
    let store = home.open().await;
    let clinic = store.post_office();
    for (mailbox, state) in [("e1", MailboxState::ClosedByClinic), ("e2", MailboxState::ClosedByMember)] {
        clinic.open_mailbox(mailbox, in_a_week()).await.unwrap();
        clinic.returns(mailbox, date(2026, 11, 22), noon()).await.unwrap();
        shown(&store, &format!("d{mailbox}"), mailbox).await;
        let closed = match state {
            MailboxState::ClosedByClinic => clinic.close_mailbox(mailbox).await,
            _ => store.stop_mailbox(mailbox).await,
        };
        assert!(closed.unwrap());
        assert!(!clinic.close_mailbox(mailbox).await.unwrap() && !store.stop_mailbox(mailbox).await.unwrap());
        assert!(!clinic.open_mailbox(mailbox, in_a_week()).await.unwrap(), "closed is closed");
        assert_eq!(clinic.state_of(mailbox, noon()).await.unwrap(), state);
        assert!(!clinic.is_open(mailbox, noon()).await.unwrap());
        assert_eq!(shown(&store, "d9", mailbox).await, Returned::Closed);
        let day = date(2026, 11, 23);
        assert_eq!(clinic.returns(mailbox, day, noon()).await.unwrap(), []);
        let there = store.mailbox(mailbox, noon()).await.unwrap();
        assert_eq!(there, Mailbox { state, unread: 0, readings: vec![date(2026, 11, 22)] });
    }
    assert_eq!(home.texts("SELECT id FROM returns").await, [""; 0]);
    assert!(!clinic.close_mailbox("e3").await.unwrap() && !store.stop_mailbox("e3").await.unwrap());
}

async fn a_mailbox_is_over_by_itself(home: Home) {
    let store = home.open().await;
    let clinic = store.post_office();
    clinic.open_mailbox("e1", in_a_week()).await.unwrap();
    shown(&store, "d1", "e1").await;
    let over = at("2026-11-29T13:00:00Z");
    assert_eq!(clinic.state_of("e1", over).await.unwrap(), MailboxState::Over);
    assert_eq!(clinic.state_of("e9", noon()).await.unwrap(), MailboxState::Over);
    assert_eq!(store.put_return("d2", "e1", b"late", over).await.unwrap(), Returned::Closed);
    assert_eq!(clinic.returns("e1", date(2026, 11, 29), over).await.unwrap(), []);
    // Another end can be set while it is open.
    assert!(clinic.open_mailbox("e1", at("2026-12-06T12:00:00Z")).await.unwrap());
    assert!(clinic.is_open("e1", over).await.unwrap());
    assert_eq!(clinic.returns("e1", date(2026, 11, 29), over).await.unwrap().len(), 1);
}

/// Whatever comes in while the other side closes is in nobody's hands afterwards.
async fn showing_races_closing(home: Home) {
    let store = home.open().await;
    for round in 0..12 {
        let mailbox = format!("e{round}");
        store.post_office().open_mailbox(&mailbox, in_a_week()).await.unwrap();
        let showing: Vec<_> = (0..4)
            .map(|number| {
                let (store, mailbox) = (store.clone(), mailbox.clone());
                tokio::spawn(async move { shown(&store, &format!("d{round}-{number}"), &mailbox).await })
            })
            .collect();
        assert!(store.post_office().close_mailbox(&mailbox).await.unwrap());
        for task in showing {
            task.await.unwrap();
        }
        assert_eq!(home.texts("SELECT id FROM returns").await, [""; 0], "round {round}");
    }
}

async fn a_mailbox_does_not_fill_the_disk(home: Home) {
    let store = home.open().await;
    store.post_office().open_mailbox("e1", in_a_week()).await.unwrap();
    let long = vec![7; LONGEST_RETURN + 1];
    let refused = store.put_return("d0", "e1", &long, noon()).await;
    assert!(matches!(refused, Err(StoreError::TooLong { limit: LONGEST_RETURN, .. })));
    assert_eq!(store.put_return("d0", "e1", &long[1..], noon()).await.unwrap(), Returned::Shown);
    let mut rows = String::from("BEGIN;");
    for number in 1..400 {
        let sealed = if home.is_lite() { "x'00'" } else { r"'\x00'" };
        rows += &format!("INSERT INTO returns VALUES ('{number:08x}', 'e1', {sealed});");
    }
    home.sql(&(rows + "COMMIT")).await;
    assert_eq!(shown(&store, "d1", "e1").await, Returned::Full);
    let day = date(2026, 11, 22);
    let found = store.post_office().returns("e1", day, noon()).await.unwrap();
    assert_eq!(found.len(), 400);
    store.post_office().throw_away("e1", &[found[0].id.clone()]).await.unwrap();
    assert_eq!(shown(&store, "d1", "e1").await, Returned::Shown);
}

async fn what_is_over_is_thrown_away(home: Home) {
    let store = home.open().await;
    let clinic = store.post_office();
    clinic.put_parcel("c1", b"sealed", in_a_week()).await.unwrap();
    clinic.open_mailbox("e1", in_a_week()).await.unwrap();
    clinic.returns("e1", date(2026, 11, 22), noon()).await.unwrap();
    shown(&store, "d1", "e1").await;
    let rows = async || {
        let mut rows = Vec::new();
        for table in ["parcels", "mailboxes", "mailbox_readings", "returns"] {
            rows.push(home.texts(&format!("SELECT 'x' FROM {table}")).await.len());
        }
        rows
    };
    store.purge(at("2026-11-29T12:59:00Z")).await.unwrap();
    assert_eq!(rows().await, [1, 1, 1, 1]);
    store.purge(at("2026-11-29T13:00:00Z")).await.unwrap();
    assert_eq!(rows().await, [0, 1, 1, 0], "both can still be told that it is closed");
    store.purge(at("2026-12-29T13:00:00Z")).await.unwrap();
    assert_eq!(rows().await, [0, 0, 0, 0]);
}
