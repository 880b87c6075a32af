//! Calendars that calendar programs fetch by an address.

use store::{LONGEST_CALENDAR, StoreError};

use super::home::{Home, at, noon};

stories!(a_calendar_is_found_by_its_id_until_it_is_dropped, a_calendar_that_nobody_renews_ends);

async fn a_calendar_is_found_by_its_id_until_it_is_dropped(home: Home) {
    let store = home.open().await;
    assert!(!store.renew_calendar("f1", b"one", noon()).await.unwrap(), "saving a plan makes none");
    assert_eq!(store.calendar("f1", noon()).await.unwrap(), None);
    store.put_calendar("f1", b"one", noon()).await.unwrap();
    store.put_calendar("f2", b"of another", noon()).await.unwrap();
    assert_eq!(store.calendar("f1", noon()).await.unwrap().as_deref(), Some(&b"one"[..]));
    assert!(store.renew_calendar("f1", b"two", noon()).await.unwrap());
    assert_eq!(store.calendar("f1", noon()).await.unwrap().as_deref(), Some(&b"two"[..]));
    let long = vec![7; LONGEST_CALENDAR + 1];
    let refused = store.put_calendar("f1", &long, noon()).await;
    assert!(matches!(refused, Err(StoreError::TooLong { limit: LONGEST_CALENDAR, .. })));
    store.put_calendar("f1", &long[1..], noon()).await.unwrap();
    assert!(store.drop_calendar("f1").await.unwrap() && !store.drop_calendar("f1").await.unwrap());
    assert_eq!(store.calendar("f1", noon()).await.unwrap(), None);
    assert_eq!(store.calendar("f2", noon()).await.unwrap().as_deref(), Some(&b"of another"[..]));
}

async fn a_calendar_that_nobody_renews_ends(home: Home) {
    let store = home.open().await;
    store.put_calendar("f1", b"one", noon()).await.unwrap();
    store.put_calendar("f2", b"two", at("2026-11-26T03:00:00Z")).await.unwrap();
    let ends = home.texts("SELECT CAST(ends AS TEXT) FROM calendars").await;
    assert_eq!(ends[0], ends[1], "when somebody saved is not told");
    let (year, later) = (at("2027-11-22T12:00:00Z"), at("2027-12-26T12:00:00Z"));
    store.purge(year).await.unwrap();
    assert!(store.calendar("f1", year).await.unwrap().is_some());
    assert_eq!(store.calendar("f1", later).await.unwrap(), None);
    assert!(store.renew_calendar("f1", b"one", year).await.unwrap());
    store.purge(later).await.unwrap();
    assert_eq!(home.texts("SELECT id FROM calendars").await, ["f1"]);
}
