//! Somebody comes back without a name.

use store::{LONGEST_SEALED, Store, StoreError};

use super::home::Home;

stories!(
    the_salt_is_made_once,
    what_is_sealed_comes_back,
    accounts_and_passkeys_know_nothing_of_each_other,
    long_values_stay_in_their_row,
);

async fn the_salt_is_made_once(home: Home) {
    let (one, two) = (home.open().await, home.open().await);
    let tries = [1, 2, 3, 4].map(|number| {
        let store = if number % 2 == 0 { &one } else { &two };
        store.salt([number; 16])
    });
    let [a, b, c, d] = tries;
    let (a, b, c, d) = tokio::join!(a, b, c, d);
    let kept = a.unwrap();
    assert_eq!([b.unwrap(), c.unwrap(), d.unwrap()], [kept; 3]);
    assert!((1..=4).any(|number| kept == [number; 16]));
    // And stays, whatever comes later.
    one.close().await;
    assert_eq!(home.open().await.salt([9; 16]).await.unwrap(), kept);
}

async fn what_is_sealed_comes_back(home: Home) {
    let store = home.open().await;
    assert_eq!(store.account("a1").await.unwrap(), None);
    let bytes: Vec<u8> = (0..=255).collect();
    store.put_account("a1", &bytes).await.unwrap();
    store.put_account("a2", b"").await.unwrap();
    assert_eq!(store.account("a1").await.unwrap().as_deref(), Some(bytes.as_slice()));
    assert_eq!(store.account("a2").await.unwrap().as_deref(), Some(b"".as_slice()));
    assert_eq!(store.account("A1").await.unwrap(), None, "compared byte by byte");
    assert_eq!(store.account("a' OR 1=1 --").await.unwrap(), None);

    store.put_account("a1", b"anew").await.unwrap();
    assert_eq!(store.account("a1").await.unwrap().as_deref(), Some(b"anew".as_slice()));
    assert!(store.delete_account("a1").await.unwrap());
    assert!(!store.delete_account("a1").await.unwrap());
    assert_eq!(store.account("a1").await.unwrap(), None);
    assert_eq!(store.account("a2").await.unwrap().as_deref(), Some(b"".as_slice()));
}

async fn accounts_and_passkeys_know_nothing_of_each_other(home: Home) {
    let store = home.open().await;
    store.put_account("a1", b"account").await.unwrap();
    store.put_passkey("a1", b"passkey").await.unwrap();
    store.put_passkey("b2", b"other").await.unwrap();
    store.put_passkey("b2", b"another").await.unwrap();
    assert!(store.delete_account("a1").await.unwrap());
    assert_eq!(store.passkey("a1").await.unwrap().as_deref(), Some(b"passkey".as_slice()));
    assert_eq!(store.passkey("b2").await.unwrap().as_deref(), Some(b"another".as_slice()));
    assert!(store.delete_passkey("a1").await.unwrap());
    assert!(!store.delete_passkey("a1").await.unwrap());
    assert_eq!(store.passkey("a1").await.unwrap(), None);
}

async fn long_values_stay_in_their_row(home: Home) {
    let store = home.open().await;
    // Nothing a database could make shorter.
    let mut state = 1_u32;
    let noise: Vec<u8> = (0..=LONGEST_SEALED)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        })
        .collect();
    let longest = &noise[..LONGEST_SEALED];
    store.put_account("a1", longest).await.unwrap();
    store.put_passkey("a1", longest).await.unwrap();
    assert_eq!(store.account("a1").await.unwrap().as_deref(), Some(longest));
    for refused in [store.put_account("a1", &noise).await, store.put_passkey("a2", &noise).await] {
        assert!(matches!(refused, Err(StoreError::TooLong { limit: 4000, .. })), "{refused:?}");
    }
    assert_eq!(store.account("a1").await.unwrap().as_deref(), Some(longest), "as it was");
    assert_eq!(store.passkey("a2").await.unwrap(), None);
    rows_are_whole(&home, &store).await;
}

/// PostgreSQL numbers values outside their row in the order of arrival. (In SQLite such a value begins in the row.)
async fn rows_are_whole(home: &Home, store: &Store) {
    store.shuffle().await.unwrap();
    if home.is_lite() {
        return;
    }
    let outside = home
        .texts(
            "SELECT relname::text FROM pg_class WHERE relname IN ('accounts', 'passkeys')
             AND reltoastrelid <> 0 AND pg_relation_size(reltoastrelid) > 0",
        )
        .await;
    assert_eq!(outside, [""; 0]);
}
