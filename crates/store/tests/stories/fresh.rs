//! Links of groups, pairs told apart, and visits to pages.

use directory::model::SourceName;
use jiff::ToSpan as _;
use store::{GroupLink, ListingKey, StoreError, Visit};

use super::home::{Home, at, noon};

stories!(
    a_groups_link_works_until_it_ends_or_is_taken_back,
    a_new_link_takes_the_place_of_the_old_one,
    a_link_taken_back_is_in_no_file,
    ended_links_go,
    a_pair_told_apart_is_one_pair_either_way_round,
    the_last_visit_to_a_page_is_kept_while_it_is_visited,
);

fn north() -> SourceName {
    SourceName::new("north").unwrap()
}

fn link(id: &str, subject: &str) -> GroupLink {
    GroupLink { id: id.into(), source: north(), subject: subject.into(), expires: at("2027-11-22T12:34:56Z") }
}

async fn a_groups_link_works_until_it_ends_or_is_taken_back(home: Home) {
    let store = home.open().await;
    store.put_group_link(&link("0a", "name/harbour lights")).await.unwrap();
    store.put_group_link(&link("0b", "key/7")).await.unwrap();
    let kept = store.group_link("0a", noon()).await.unwrap().unwrap();
    assert_eq!((&*kept.subject, kept.expires), ("name/harbour lights", at("2027-11-22T13:00:00Z")));
    assert_eq!(store.group_link("0c", noon()).await.unwrap(), None);
    assert_eq!(store.group_link("0a", kept.expires).await.unwrap(), None);
    let all = store.group_links(noon()).await.unwrap();
    assert_eq!(all.iter().map(|link| &*link.id).collect::<Vec<_>>(), ["0b", "0a"]);
    assert!(store.take_back_group_link(&north(), "name/harbour lights").await.unwrap());
    assert!(!store.take_back_group_link(&north(), "name/harbour lights").await.unwrap());
    assert_eq!(store.group_link("0a", noon()).await.unwrap(), None);
    let refused = store.put_group_link(&link("0d", "")).await;
    assert!(matches!(refused, Err(StoreError::Key(_))));
}

async fn a_new_link_takes_the_place_of_the_old_one(home: Home) {
    let store = home.open().await;
    store.put_group_link(&link("0a", "key/7")).await.unwrap();
    store.put_group_link(&link("0b", "key/7")).await.unwrap();
    assert_eq!(store.group_link("0a", noon()).await.unwrap(), None);
    assert!(store.group_link("0b", noon()).await.unwrap().is_some());
}

async fn a_link_taken_back_is_in_no_file(home: Home) {
    let store = home.open().await;
    let id = "c0ffee00c0ffee00c0ffee00c0ffee00";
    store.put_group_link(&link(id, "key/7")).await.unwrap();
    store.take_back_group_link(&north(), "key/7").await.unwrap();
    store.shuffle().await.unwrap();
    assert!(!home.files_hold(id.as_bytes()).await);
}

async fn ended_links_go(home: Home) {
    let store = home.open().await;
    store.put_group_link(&link("0a", "key/7")).await.unwrap();
    assert_eq!(store.purge(noon()).await.unwrap(), 0);
    assert_eq!(store.purge(noon().checked_add(9000.hours()).unwrap()).await.unwrap(), 1);
    assert_eq!(store.group_links(noon()).await.unwrap(), []);
}

async fn a_pair_told_apart_is_one_pair_either_way_round(home: Home) {
    let store = home.open().await;
    let listing = |key: &str| -> ListingKey { (north(), key.into()) };
    store.tell_apart(&listing("b"), &listing("a")).await.unwrap();
    store.tell_apart(&listing("a"), &listing("b")).await.unwrap();
    assert_eq!(store.told_apart().await.unwrap(), [(listing("a"), listing("b"))]);
    store.shuffle().await.unwrap();
    assert!(store.tell_together(&listing("b"), &listing("a")).await.unwrap());
    assert!(!store.tell_together(&listing("b"), &listing("a")).await.unwrap());
    assert_eq!(store.told_apart().await.unwrap(), []);
}

async fn the_last_visit_to_a_page_is_kept_while_it_is_visited(home: Home) {
    let store = home.open().await;
    let visit = |address: &str, failures, failure: Option<&str>| Visit {
        address: address.into(),
        at: noon(),
        failures,
        failure: failure.map(Into::into),
    };
    let (good, bad) =
        (visit("https://a.example/", 0, None), visit("https://b.example/x", 2, Some("not-there")));
    store.put_visit(&visit("https://a.example/", 1, Some("silent"))).await.unwrap();
    for one in [&good, &bad] {
        store.put_visit(one).await.unwrap();
    }
    assert_eq!(store.visits(0).await.unwrap(), [good.clone(), bad.clone()]);
    assert_eq!(store.visits(2).await.unwrap(), std::slice::from_ref(&bad));
    assert_eq!(store.visits(3).await.unwrap(), []);
    let endless = visit(&"x".repeat(2001), 0, None);
    assert!(matches!(store.put_visit(&endless).await, Err(StoreError::TooLong { .. })));
    // One is visited again, the other stands in no list any more.
    let later = noon().checked_add((24 * 31).hours()).unwrap();
    store.put_visit(&Visit { at: later, ..good.clone() }).await.unwrap();
    assert_eq!(store.purge(later).await.unwrap(), 1);
    assert_eq!(store.visits(0).await.unwrap(), [Visit { at: later, ..good }]);
}
