//! Somebody says that a listing is wrong; somebody else deals with it.

use store::{NewCorrection, Store};

use super::home::{Home, at, noon};

stories!(a_report_waits_until_it_is_dealt_with);

async fn add(store: &Store, text: &str, number: u8) -> Box<str> {
    let new = NewCorrection { slug: "meeting-1", kind: "closed", text };
    store.add_correction(new, [number; 8], noon()).await.unwrap()
}

async fn a_report_waits_until_it_is_dealt_with(home: Home) {
    let store = home.open().await;
    let first = add(&store, "The door was \0locked. <b>’; DROP TABLE site", 7).await;
    let second = add(&store, "It is at 19:30 now.", 3).await;
    assert_eq!(&*first, "0707070707070707");

    let open = store.open_corrections().await.unwrap();
    assert_eq!(open.iter().map(|report| &report.id).collect::<Vec<_>>(), [&second, &first]);
    assert_eq!(&*open[1].text, "The door was locked. <b>’; DROP TABLE site");
    assert_eq!((&*open[1].slug, &*open[1].kind, open[1].done), ("meeting-1", "closed", false));
    assert_eq!(open[1].received, at("2026-11-22T12:00:00Z"), "to the hour");

    assert!(store.mark_correction(&first, true).await.unwrap());
    assert_eq!(store.open_corrections().await.unwrap().len(), 1);
    assert_eq!(store.all_corrections().await.unwrap().len(), 2);
    assert!(store.mark_correction(&first, false).await.unwrap());
    assert_eq!(store.open_corrections().await.unwrap().len(), 2);

    assert!(store.delete_correction(&first).await.unwrap());
    assert!(!store.delete_correction(&first).await.unwrap());
    assert!(!store.mark_correction(&first, true).await.unwrap());
    assert_eq!(store.all_corrections().await.unwrap().len(), 1);
    // The same random bytes twice: refused, not overwritten.
    let new = NewCorrection { slug: "x", kind: "x", text: "x" };
    assert!(store.add_correction(new, [3; 8], noon()).await.is_err());
}
